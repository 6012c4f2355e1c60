/** Where a report recommends, and whether it asks for a decision. */
import {body} from '../report/plain-text.ts'
import type {Report, Stretch} from '../report/report.ts'
import {saidUnder} from '../report/said-under.ts'
import {inAppendix, sectionsOf} from '../report/sections.ts'
import {statedPurpose} from '../report/stated-purpose.ts'
import {leadsIn, tasksIn} from './resolution-tasks.ts'
import type {Task} from './resolution-tasks.ts'

/** A lexicon's patterns: who decides, how they are asked, and whose recommendations are not the author's. */
export interface RecommendingWords {
  readonly bodies: readonly string[]
  readonly asked: readonly string[]
  readonly otherAdvisers: readonly string[]
}

/** One paragraph of a recommendation, and what it asks members to do. */
export interface Limb {
  place: Stretch
  text: string
  tasks: readonly Task[]
}

const known = new WeakMap<Report, {words: RecommendingWords; limbs: readonly Limb[]}>()

/** The limbs of the report's own recommendation: under its heading or, without one, where members are asked to do something. */
export function limbsOf(report: Report, words: RecommendingWords): readonly Limb[] {
  const before = known.get(report)
  if (before?.words === words) return before.limbs
  const limbs = readLimbs(report, words)
  known.set(report, {words, limbs})
  return limbs
}

function readLimbs(report: Report, {bodies, asked, otherAdvisers}: RecommendingWords): Limb[] {
  const others = new RegExp(`\\b(?:${otherAdvisers.join('|')})`, 'i')
  const isAsked = new RegExp(`^\\W*(?:the )?(?:\\p{L}+ ){0,3}(?:${bodies.join('|')}) (?:is|are) (?:\\w+ly |therefore )*(?:${asked.join('|')}) to\\b|^\\W*it is (?:\\w+ly |therefore )*recommended that\\b`, 'iu')
  const own = sectionsOf(report, 'recommendations').filter(({title}) => !others.test(title))
  const under = own.flatMap((section) => saidUnder(report, section)).filter(({line}) => !inAppendix(report, line) && !isBeside(report, line))
  const places = under.length ? under : body(report).filter(({line, text}) => !inAppendix(report, line) && isAsked.test(text)).map(({line, text}) => ({line, start: 0, end: text.length}))
  let ledInto = false
  return places.map((place) => {
    const text = body(report)[place.line - 1]?.text.slice(place.start, place.end) ?? ''
    const tasks = tasksIn(text, ledInto)
    ledInto ||= leadsIn(text)
    return {place, text, tasks}
  })
}

/** A heading of a table of recommendations, or a cell of a column that holds something else: “Reason”, “Lead”. */
function isBeside(report: Report, line: number): boolean {
  const paragraph = body(report)[line - 1]
  const cell = paragraph?.cell
  if (!paragraph || !cell) return false
  const rows = body(report).filter((each) => each.cell?.table === cell.table)
  const head = rows.find((each) => each.cell?.row === 0 && each.cell.column === cell.column)
  const titled = rows.some((each) => each.cell?.row === 0 && columns.test(each.text)) && rows.some((each) => each.cell?.row !== 0)
  return titled && (cell.row === 0 || besides.test(head?.text ?? ''))
}

const columns = /^\W*(?:recommendations?|proposals?|actions?|no\.?|ref(?:erence)?|reasons?(?: for (?:the )?recommendations?)?|rationale|why|lead|owner|by whom|by when|date|cost|timescale)\W*$/i
const besides = /^\W*(?:no\.?|ref(?:erence)?|reasons?(?: for (?:the )?recommendations?)?|rationale|why|lead|owner|by whom|by when|date|cost|timescale|background|officer|responsible)\b/i

/** True when the report asks members to do more than note it, and does not say that it only informs. */
export function asksForDecision(report: Report, limbs: readonly Limb[]): boolean {
  return statedPurpose(report) !== 'information' && limbs.length > 0 && !limbs.every(({text, tasks}) => (tasks.length ? tasks.every(({lemma}) => lemma === 'note' || lemma === 'receive') : nothing.test(text) || leadsIn(text)))
}

const nothing = /^\W*(?:none|nil|n\/a|not applicable)\b/i

/** The sentences of a stretch of a paragraph, each with its place. */
export function sentencesAt(report: Report, {line, start, end}: Stretch): {place: Stretch; text: string}[] {
  const words = body(report)[line - 1]?.text.slice(start, end) ?? ''
  return [...words.matchAll(/\S[^]*?(?:[.?!](?=\s+\p{Lu}|\s*$)|$)/gu)].map(({0: text, index}) => ({text, place: {line, start: start + index, end: start + index + text.trimEnd().length}}))
}
