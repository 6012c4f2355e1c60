/** Whether a report says it is open, exempt or part exempt, and at which words. It reports what the draft says, not what the law makes of it. */
import type {Report, Stretch} from './report.ts'
import {body} from './plain-text.ts'
import {closedPart} from './closed-part.ts'
import {isMark} from './classification-mark.ts'
import {cued} from './cues.ts'
import {headerFields} from './header-fields.ts'
import {perParagraph} from './per-paragraph.ts'
import {inAppendix, sections} from './sections.ts'

export type Says = 'open' | 'exempt' | 'part exempt'

export interface Mark {
  at: Stretch
  says: Says
  /** The whole report, or only an appendix, annex or passage of it. */
  covers: 'report' | 'part'
}

export interface Classification {
  kind: Says | 'unstated'
  marks: readonly Mark[]
}

// The wording to accept is in the law reference, section 13 (Open, Withheld), with Welsh.
const open = cued(/\b(?:open|public|part (?:i|1|a|one)|for general release|unrestricted|not (?:exempt|confidential)|(?:no|not) restricted|cyhoeddus|agored|nac (?:oes|ydy?w))\b/iu)
const withheld = cued(/\b(?:exempt(?:ion)?|restricted|private|closed|non-public|part (?:ii|2|b|two)|not for publication|not open to (?:the )?public|confidential|in confidence|pink papers?|nid (?:yw )?i'?w gyhoeddi|eithriedig|cyfrinachol|preifat)\b/iu)
const notForPublication = cued(/\bnot for publication|nid (?:yw )?i['’]?w gyhoeddi\b/iu)
const part = cued(/\b(?:part(?:ly|ially)?[ -]exempt|part of (?:the|this) report|appendi(?:x|ces)|annex(?:es|e)?|atodiad(?:au)?|schedule [a-z0-9]\b|enclosures?)\b/iu)
const no = /^(?:no|none|not? applicable|n\/a|nac (?:oes|ydy?w))\b/iu
const yes = /^(?:yes|ydy?w|oes)\b/iu
// “…exempt: no”, “Public: yes”: the label is the question.
const asksOpen = cued(/\b(?:public|open|cyhoeddus)\b/iu)

const cache = new WeakMap<Report, Classification>()

/** The report's classification, from its header fields, its page headers and the marks above its first section. */
export function classification(report: Report): Classification {
  const known = cache.get(report)
  if (known) return known
  const marks = [...fromFields(report), ...fromMarks(report), ...fromAppendices(report)]
  const ofReport = marks.filter(({covers}) => covers === 'report')
  const kind = ofReport.some(({says}) => says === 'exempt') ? 'exempt'
    : marks.some(({says, covers}) => says === 'part exempt' || covers === 'part') ? 'part exempt'
      : ofReport.length ? 'open' : 'unstated'
  const result: Classification = {kind, marks}
  cache.set(report, result)
  return result
}

function fromFields(report: Report): Mark[] {
  const closed = closedPart(report)?.line ?? Infinity
  return headerFields(report).flatMap(({kind, label, value, valueAt}): Mark[] => {
    if (kind !== 'classification' || !valueAt || !value) return []
    const says = answer(label, value)
    // A field in an appendix classifies the appendix, one in the closed part that part.
    const covers = says === 'part exempt' || inAppendix(report, valueAt.line) || valueAt.line >= closed ? 'part' : 'report'
    return says && !(covers === 'part' && says === 'open') ? [{at: valueAt, says: covers === 'part' ? 'part exempt' : says, covers}] : []
  })
}

function answer(label: string, value: string): Says | null {
  if (part.test(value) && withheld.test(value)) return 'part exempt'
  if (bothChoices(value)) return null
  if (no.test(value)) return asksOpen.test(label) ? 'exempt' : 'open'
  // “Yes – Appendix 2 only”
  if (yes.test(value) && !asksOpen.test(label) && /^\p{L}+\W{1,4}(?:\p{L}+ )?(?:appendi|annex|atodiad)/iu.test(value)) return 'part exempt'
  if (yes.test(value)) return asksOpen.test(label) ? 'open' : 'exempt'
  if (/\bnot (?:exempt|confidential|restricted)\b/i.test(value)) return 'open'
  // “Exempt information: Appendix B” answers with what is withheld.
  if (withheld.test(label) && !asksOpen.test(label) && part.test(value)) return 'part exempt'
  // “Exempt information: paragraph 3 of Part 1 …” answers with the ground.
  if (withheld.test(label) && /^\W*(?:paragraphs?|paras?|categor(?:y|ies)|schedule|paragraff)\b/iu.test(value)) return 'exempt'
  return withheld.test(value) ? 'exempt' : open.test(value) ? 'open' : null
}

/** A form with both choices left in says neither: “PUBLIC / NOT FOR PUBLICATION [delete one]”. */
function bothChoices(words: string): boolean {
  return open.test(words) && withheld.test(words) && /\bdelete\b|\/|\bor\b/i.test(words) && words.length < 120 && !/appendi|annex|paragraph/i.test(words)
}

/** Marks that stand alone: in page headers and footers, text boxes, and above the first section. */
function fromMarks(report: Report): Mark[] {
  const first = sections(report).find(({kinds}) => !kinds.includes('header'))?.first ?? Infinity
  const top = body(report).filter(({line}) => line < first)
  const fields = new Set(headerFields(report).flatMap(({kind, labelAt}) => (kind === null || kind === 'classification' ? [] : [labelAt.line])))
  const asked = new Set(headerFields(report).flatMap(({kind, labelAt, valueAt}) => (kind === 'classification' ? [labelAt.line, valueAt?.line ?? 0] : [])))
  return [...top, ...report.beside.filter(({place}) => place === 'header' || place === 'footer' || place === 'text box')].flatMap(({line, text}): Mark[] => {
    const words = text.trim()
    if (!words || asked.has(line)) return []
    const start = text.indexOf(words)
    const at = {line, start, end: start + words.length}
    if (bothChoices(words)) return []
    const publication = notForPublication.test(words)
    if (fields.has(line) && !publication) return []
    if (part.test(words) && withheld.test(words)) return [{at, says: 'part exempt', covers: 'part'}]
    if (publication && words.length < 600) return [{at, says: 'exempt', covers: 'report'}]
    // Anything longer than a mark is prose about something.
    if (words.split(/\s+/).length > 8) return []
    if (!isMark(words)) return []
    if (withheld.test(words) && !open.test(words)) return [{at, says: 'exempt', covers: 'report'}]
    return open.test(words) && !withheld.test(words) ? [{at, says: 'open', covers: 'report'}] : []
  })
}

const said = cued(/\b(appendi(?:x|ces)|annexe?s?|atodiad(?:au)?)\b[^.;\n]{0,80}?\b(?:is|are|has been|have been|being|–|—|-|:|\()\s*(?:\w+ ){0,3}?(?:exempt|restricted|not for publication|withheld|private|confidential|in part (?:ii|2|b)|eithriedig)\b/giu)
const adjective = cued(/\b(?:exempt|restricted|confidential|private|non-public|part (?:ii|2|b|two)) (?:appendi(?:x|ces)|annexe?s?)\b/giu)

/** Appendices that are said to be withheld: in the list of appendices, in an appendix's own heading, or in the report's words. */
function fromAppendices(report: Report): Mark[] {
  return body(report).flatMap((paragraph): Mark[] => appendicesIn(paragraph).map((at): Mark => ({at: {line: paragraph.line, ...at}, says: 'part exempt', covers: 'part'})))
}

const appendicesIn = perParagraph(({text}) => [...text.matchAll(said), ...text.matchAll(adjective)]
  .filter(({index, 0: words}) => !denied.test(text.slice(0, index)) && !ofAnother.test(text.slice(index + words.length)))
  .map(({index, 0: words}) => ({start: index, end: index + words.length})))

// “No exempt appendix accompanies this report”; “the exempt appendix to the July report was considered”.
const denied = cued(/\b(?:no|not an?|without(?: an?| any)?|neither)\s+$/i)
const ofAnother = /^\s+(?:to|of|with) (?:that|those|the|its|their|an?) (?:[\p{L}\p{N}]+ ){0,4}(?:report|papers?|meeting)\b/iu
