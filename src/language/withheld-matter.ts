/** Statements that something is kept from the public: an appendix, a part, or the report itself. Reading only; whether it may be is for a person. */
import {cued} from '../report/cues.ts'
import {Recent} from '../report/recent.ts'
import {sentencesOf} from './exemption-citation.ts'
import type {Extent} from './schedule-12a.ts'

export interface WithheldMatter extends Extent {
  what: 'report' | 'appendix' | 'part'
  /** “D”, “2”: the appendices named, in capitals. Empty for “the exempt appendix”. */
  labels: string[]
  /** The whole sentence that says so. */
  sentence: Extent
}

const one = String.raw`(?:[A-Z]|\d{1,2}(?:\.\d{1,2}){0,2}[A-Za-z]?|[IVX]{2,4})(?![\p{L}\d])`
const labels = String.raw`((?:(?:no\.?|number)\s+)?${one}(?:\s*(?:,|&|and|or|a|ac|to|-|–)\s*${one})*)`
const attached = String.raw`(?:appendi(?:x|ces)|annex(?:e|es)?|enclosures?|attachments?|atodiad(?:au)?)`
const passage = String.raw`(?:sections?|paragraphs?|tables?)`
const members = String.raw`(?:(?:all|elected|committee|cabinet) )*(?:members|councillors|aelodau)`
const state = String.raw`(?:exempt(?!\s+from\s+(?!publi|disclos|the press))|not for publication|not to be published|unpublished|restricted(?!\s+to\s+(?!${members}))|private\b(?!\s+\p{L}+ly)|confidential\b|withheld|not (?:published|public|open|available to the public)|closed to the|in part (?:ii|2|b|two)\b|excluded from publi\w+|eithriedig|cyfrinachol|(?:circulated|sent|given|available|issued|provided|supplied|shown)\s+(?:\w+\s+){0,2}to ${members} (?:only|alone)|(?:circulated|sent|given|available|issued|provided|supplied|shown) only to ${members}|kept (?:back|from)|held back|nid (?:yw )?i['’]?w gyhoeddi)`
const adjective = String.raw`(?:exempt|restricted|private|confidential|non-public|unpublished|closed|part (?:ii|2|b|two)|withheld)`
const says = cued(new RegExp(String.raw`\b(?:(${attached})|(${passage}))\s+${labels}[^.;\v\n]{0,90}?\b(?:is|are|has been|have been|being|remains?|stays?|to be|yn|yw)\s+(?:[^.;\v\n]{0,40}?\s)?${state}`, 'giu'))
const marked = cued(new RegExp(String.raw`\b(${attached})\s+${labels}(?:(?:[^;\v\n]{0,120}?)(?:[(–—:,-]|\bis)\s*|\s+)${state}`, 'giu'))
const described = cued(new RegExp(String.raw`\b${adjective}\s+(${attached})(?:\s+${labels})?`, 'giu'))
const report = cued(new RegExp(String.raw`(?:\b(?:this|the|yr?)|['’]r)\s+(?:report|paper|item|adroddiad)\s+(?:hwn\s+)?(?:(?:is|has been|must be|should be|yn)\s+)(?:therefore\s+|considered\s+)?${state}`, 'giu'))
const denied = cued(/\b(?:not|no longer|never|neither|nor|nothing|none|no|cease[sd]?|without)\b[^.;]{0,25}$/iu)
const supposed = cued(/\b(?:if|whether|would|could|might|was|were|had been|formerly)\b/iu)

// “The exempt appendix to that report was considered”: another meeting's paper.
const earlier = /^(?:\s+(?:to|of) (?:that|the)\b[^.;]{0,60}?)?\s+(?:was|were|had)\b/iu

const attachedLabels = new RegExp(String.raw`\b${attached}\s+${labels}`, 'giu')
const eachLabel = new RegExp(one, 'gu')
const endsInState = new RegExp(`${state}$`, 'iu')
// How far before a statement its denial or supposition may stand.
const leadLength = 300
// A paragraph that says it more often than this says nothing new.
const mostStatements = 400

/** Finds the statements in a text; offsets 0-based. Denials and suppositions are none. */
export function withheldMatter(text: string): readonly WithheldMatter[] {
  return recent.of(text)
}

const recent = new Recent(readMatter)

function readMatter(text: string): WithheldMatter[] {
  if (!/exempt|publi|restricted|private|confidential|withheld|open|part|members|councillors|kept|held|eithri|cyfrin|gyhoeddi|aelodau|closed/iu.test(text)) return []
  const sentences = sentencesOf(text)
  const found: WithheldMatter[] = []
  const take = (match: RegExpExecArray, what: WithheldMatter['what'], label: string | undefined): void => {
    const at = {start: match.index, end: match.index + match[0].length}
    if (found.length >= mostStatements || found.some(({start, end}) => at.start < end && start < at.end)) return
    const sentence = sentences.find(({start, end}) => at.start >= start && at.start < end) ?? at
    const lead = text.slice(Math.max(sentence.start, at.start - leadLength), at.end).replace(endsInState, '')
    if (denied.test(lead) || supposed.test(lead) || earlier.test(text.slice(at.end, sentence.end))) return
    found.push({...at, what, labels: labelsIn(label ?? ''), sentence})
  }
  for (const match of text.matchAll(says)) take(match, match[1] ? 'appendix' : 'part', match[3])
  for (const match of text.matchAll(marked)) take(match, 'appendix', match[2])
  for (const match of text.matchAll(described)) take(match, 'appendix', match[2])
  for (const match of text.matchAll(report)) take(match, 'report', undefined)
  return found.sort((a, b) => a.start - b.start)
}

/** The labels of the appendices that a text names: “A and C” of “appendices A and C”. */
export function appendixLabels(text: string): string[] {
  return [...text.matchAll(attachedLabels)].flatMap((match) => labelsIn(match[1] ?? ''))
}

function labelsIn(written: string): string[] {
  return [...written.matchAll(eachLabel)].map(([label]) => label.toUpperCase())
}
