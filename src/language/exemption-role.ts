/**
 * What a cited number is doing: claimed as a ground, standing beside a ground as a qualification (the public interest
 * test, public registers, the council's own planning application), or only spoken of.
 */
import {cued} from '../report/cues.ts'
import type {Extent} from './schedule-12a.ts'

export type Role = 'ground' | 'qualification' | 'named'

export interface RoleQuestion {
  text: string
  number: string
  /** Where the number stands, with its word. */
  at: Extent
  described: Extent | null
  part: number | null
  /** Every number cited in the text. */
  others: readonly string[]
  sentence: Extent
}

// Schedule 12A, Parts 2 and 3 (England: 8 to 11) and Parts 5 and 6 (Wales: 19 to 22), by what each is about.
const registered = cued(/regist|compan(?:y|ies) (?:act|house)|charit|building societ|friendly societ|industrial and provident|co-?operative|cofrest/iu)
const planning = cued(/regulation 3|planning permission|permission in principle|own (?:planning )?application|general regulations|caniatâd cynllunio/iu)
const publicInterest = cued(/public interest|budd y cyhoedd|outweigh|balanc|weigh|openness|fantol/iu)
const meaning = cued(/defin|interpret|meaning|ystyr/iu)
const about: Readonly<Record<string, RegExp>> = {8: registered, 9: planning, 10: publicInterest, 11: meaning, 19: registered, 20: planning, 21: publicInterest, 22: meaning}
const welsh = new Set(['19', '20', '21', '22'])

const asked = cued(/\b(?:requir\w+|demand\w*|impos\w+|prescrib\w+|test|balanc\w+|weigh\w+|exercise|exception|qualif\w+|proviso|prevented|subject|regard|accordance|complian\w+|comply|purposes?|notwithstanding|despite|disappl\w+|bar|barred|caught out|unless|met|satisf\w+|gofyn\w*|prawf)\b[^.;:]{0,40}$/iu)
// “Officers have considered paragraphs 8 and 9”: what would take the exemption away, not what gives it.
const considered = cued(/\b(?:consider|look(?:ed)? at|examin|check|test|review)\w*\b[^.;:]{0,30}$/iu)
const answers = /^[^.;]{0,45}?\b(?:requires?|provides?|prevents?|means|asks|bars?|overrides?|disapplies|does not (?:apply|bite|prevent)|obliges?|demands?|has been (?:applied|considered)|is (?:met|satisfied)|test)\b/iu
const past = cued(/\b(?:repealed|obsolete|superseded|renumbered|replaced|revoked|former(?:ly)?|old|previous(?:ly)?|pre-2006|historic(?:al)?|before (?:1 )?(?:march )?2006|until (?:march )?2006|as (?:it|they|the schedule) then stood|then in force|out of date|outdated|no longer (?:exists?|stands?|a ground|grounds|valid|current|in force|appears?))\b/iu)
const past1985 = cued(/\b(?:19[89]\d|200[0-5])\b/u)
const reach = 70

/** Says what a number is doing, from the words round it. */
export function roleOf({text, number, at, described, part, others, sentence}: RoleQuestion): Role {
  const before = text.slice(Math.max(sentence.start, at.start - reach), at.start)
  const after = text.slice(at.end, Math.min(sentence.end, at.end + reach))
  if (past.test(before) || past.test(after)) return 'named'
  const subject = about[number]
  if (!subject) return formerDecision(text.slice(sentence.start, sentence.end)) ? 'named' : 'ground'
  const stated = described ? text.slice(described.start, described.end) : ''
  if (stated && subject.test(stated)) return 'qualification'
  if (part !== null && [2, 3, 5, 6].includes(part)) return 'qualification'
  if (!stated && considered.test(before) && subject.test(text)) return 'qualification'
  const ground = others.some((each) => (welsh.has(number) ? /^(?:1[2-8][A-C]?)$/ : /^[1-7]$/).test(each))
  if (!stated && (asked.test(before) || (answers.test(after) && subject.test(text)))) return 'qualification'
  if (!stated && ground && (subject.test(text) || number === '21' || number === '22')) return 'qualification'
  // The test stated on its own, in a section on the public interest: no ground is claimed by it.
  if (!stated && subject.test(text.slice(sentence.start, sentence.end)) && !/\b(?:exempt|withheld|private|not for publication)\b[^.;]{0,40}$/iu.test(before)) return 'qualification'
  return formerDecision(text.slice(sentence.start, sentence.end)) ? 'named' : 'ground'
}

/** A decision of long ago rested on the list of its day. */
function formerDecision(sentence: string): boolean {
  return past1985.test(sentence) && /\b(?:was|were|had been)\b/iu.test(sentence) && !/\b(?:is|are)\b[^.;]{0,30}\b(?:exempt|withheld|private)\b/iu.test(sentence)
}
