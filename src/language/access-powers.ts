/** The laws under which the public is kept out, as reports name them: sections, regulations, Acts. Reading only. */
import {cued} from '../report/cues.ts'
import type {Nation} from '../report/profile.ts'
import {sentencesOf} from './exemption-citation.ts'
import type {Extent} from './schedule-12a.ts'

/** Whose law it is: of which nations, and of which kind of council and deciding body. */
export type PowerName = 'section 100A' | 'section 100I' | 'section 100' | 'regulations of 2012' | 'regulations of 2001' | '1960 Act' | 'section 50A' | 'Act of 1973'

export interface AccessPower extends Extent {
  name: PowerName
  /** The sentence it stands in. */
  sentence: Extent
}

const act = String.raw`(?:(?:\s+(?:of|to))?(?:\s+the)?\s+(?:Local Government Act 1972|LGA 1972|1972 Act))?`
const regulation = String.raw`(?:(?:regulation|reg\.?|paragraph)\s+\d{1,2}(?:\s?\(\w{1,2}\))*\s+(?:of|to)\s+)?(?:the\s+)?`
const patterns: readonly [PowerName, RegExp][] = [
  ['regulations of 2012', cued(new RegExp(String.raw`${regulation}(?:Local Authorit(?:ies|y)\s+\(Executive Arrangements\)\s*(?:\([^)]*\)\s*)*Regulations 2012|S\.?I\.? 2012\/2089|(?:Executive (?:Arrangements )?|Access to Information )?Regulations 2012|2012 Regulations)|(?:regulation|reg\.?)\s+4\s?\(2\)(?:\s?\([a-c]\))?(?!\s+of\b)`, 'giu'))],
  ['regulations of 2001', cued(new RegExp(String.raw`${regulation}(?:Local Authorit(?:ies|y)\s+\(Executive Arrangements\)\s*(?:\([^)]*\)\s*)*\(?Wales\)?\s*Regulations 2001|S\.?I\.? 2001\/2290|2001 Regulations)`, 'giu'))],
  ['1960 Act', cued(/(?:section\s+1(?:\s?\(\d\))?\s+(?:of|to)\s+)?(?:the\s+)?(?:Public Bodies\s*\(Admission (?:to|of) Meetings\)\s*Act(?:\s*,?\s*1960)?|1960 Act)(?:,?\s+s(?:ection)?\.?\s?1(?:\s?\(\d\))?)?/giu)],
  ['section 50A', cued(/\bs(?:ection|\.)?\s?50\s?A(?:\s?\(\d\))*(?![\p{L}\d])(?:\s+of\s+the\s+Local Government \(Scotland\) Act 1973)?/giu)],
  ['Act of 1973', cued(/(?:the\s+)?Local Government \(Scotland\) Act(?: 1973)?/giu)],
  ['section 100A', cued(new RegExp(String.raw`\bs(?:ections?|\.)?\s?100\s?\(?A\)?(?:\s?\(\d\))*(?:\s*(?:and|&)\s*\(?\d\)?)?(?![\p{L}\d])${act}`, 'giu'))],
  ['section 100I', cued(new RegExp(String.raw`\b[Ss](?:ection|\.)?\s?100\s?\(?I\)?(?![\p{L}\d])${act}`, 'gu'))],
  ['section 100', cued(new RegExp(String.raw`\bs(?:ection|\.)?\s?100\s?\(1\)${act}`, 'giu'))],
]
const quick = cued(/100|2012|2001|2089|2290|1960|50\s?A|Scotland|Admission|reg(?:ulation|\.)?\s+4/iu)

/** Finds them in a text, in order, none within another. Offsets 0-based. */
export function accessPowersIn(text: string): AccessPower[] {
  if (!quick.test(text)) return []
  const found: AccessPower[] = []
  const sentences = sentencesOf(text)
  for (const [name, pattern] of patterns) {
    for (const {index, 0: words} of text.matchAll(pattern)) {
      const lead = /^(?:the\s+)/iu.exec(words)?.[0].length ?? 0
      const at = {start: index + lead, end: index + words.trimEnd().length}
      // “Sections 100A to 100K” tells of the whole Part, and a Schedule's own number is no section.
      if (/^\s*(?:to|-|–)\s*(?:s(?:ection|\.)?\s?)?100/iu.test(text.slice(at.end)) || found.some((each) => at.start < each.end && each.start < at.end)) continue
      found.push({name, ...at, sentence: sentences.find(({start, end}) => at.start >= start && at.start < end) ?? at})
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

const keepingOut = cued(/\bexclu(?:de[sd]?|ding|sion)\b[^.;]{0,25}\b(?:press|public)\b|\b(?:press|public)\b[^.;]{0,60}\b(?:leave|withdraw\w*|exclu\w+)\b|\bexclusion\b|\bin private\b|\bprivate (?:session|meeting|part)\b|\bexempt\w*|\bnot for publication\b|\bwithh[eo]ld\w*|\bclosed (?:session|to the public)\b|\bconfidential (?:session|nature)\b|\beithri\w+|\bgwahardd\b/iu)
const toldOf = cued(/\b(?:was|were|had|resolved|decided|minutes?)\b/iu)
const nowToo = cued(/\b(?:is|are|be|being|to|will|that)\b/iu)

/** True when a sentence is about keeping the public from this report or its meeting, and not of another day. */
export function keepsOut(sentence: string): boolean {
  return keepingOut.test(sentence) && !(toldOf.test(sentence) && !nowToo.test(sentence))
}

/** Sentences that would shut the public out: “That the press and public be excluded from the meeting”. */
export function exclusionsIn(text: string): Extent[] {
  if (!/exclu|withdraw|leave/iu.test(text)) return []
  return sentencesOf(text).filter(({start, end}) => excluding.test(text.slice(start, end)))
}

const excluding = cued(/\b(?:(?:press|public|members of the public)(?:\s+\p{L}+){0,6}?\s+(?:be|should be|is|are|will be|is to be|are to be)\s+(?:now\s+)?(?:excluded|asked to (?:leave|withdraw))|exclu(?:de|ding|sion of)\s+(?:the\s+)?(?:members of the\s+)?(?:press|public)\b)/iu)

/** Nations whose law a power is; null for any. */
export const nationsOf: Readonly<Record<PowerName, readonly Nation[]>> = {
  'section 100A': ['england', 'wales'], 'section 100I': ['england', 'wales'], 'section 100': ['england', 'wales'],
  'regulations of 2012': ['england'], 'regulations of 2001': ['wales'], '1960 Act': ['england', 'wales'], 'section 50A': ['scotland'], 'Act of 1973': ['scotland'],
}
