/**
 * Schedule 12A (and Schedule 7A in Scotland) as facts: which numbers are grounds in which nation and since when, which
 * qualify a ground, and what former numbers became. The 1960 Act, which governs town councils, has no list.
 */
import data from './schedule-12a-numbers.json' with {type: 'json'}
import {authorities} from './index.ts'
import type {AuthorityKey} from './index.ts'
import type {Nation} from '../../src/report/profile.ts'

/** What a number is in one nation. */
export type Standing = 'ground' | 'standards' | 'qualification' | 'former' | 'english' | 'welsh' | 'english standards' | 'unknown'

/** A paragraph of a nation's Schedule as it stands. */
export interface ScheduleParagraph {
  number: string
  /** `standards`: a ground before a standards committee only. */
  is: 'ground' | 'standards' | 'qualification' | 'interpretation'
  part: number
  /** What it is about, in our words. */
  about: string
  /** What a qualification has one look at, and the grounds it bears on. */
  asks?: 'public registers' | 'own development' | 'public interest'
  of?: readonly string[]
}

/** A number of a list that no longer stands. */
export interface FormerParagraph {
  number: string
  about: string
  /** The numbers whose matter it now is; empty when it has no successor. */
  now: readonly string[]
  /** The last day on which it was a ground, ISO 8601. */
  until: string
}

interface List {
  schedule: string
  act: string
  /** The first day of the present list, or null where it was not read. */
  from: string | null
  range: string
  paragraphs: readonly ScheduleParagraph[]
}

const {england, wales, scotland} = data
const lists = {england, wales, scotland} as Readonly<Record<Nation, List>>
const former: Readonly<Record<Nation, readonly FormerParagraph[]>> = {england: data.former.england, wales: data.former.wales, scotland: []}

/** Every paragraph of a nation's Schedule: grounds, qualifications, interpretation. */
export function paragraphsOf(nation: Nation): readonly ScheduleParagraph[] {
  return lists[nation].paragraphs
}

/** Every number of a nation's former lists, those among them that are a ground again with other words. */
export function formerParagraphsOf(nation: Nation): readonly FormerParagraph[] {
  return former[nation]
}

/** The first day of the present list, ISO 8601; null where it was not read. */
export function inForceFrom(nation: Nation): string | null {
  return lists[nation].from
}

/** The numbers that are grounds, as people say them: “1 to 7”. */
export function groundsRange(nation: Nation): string {
  return lists[nation].range
}

/** The Part in which a nation's grounds stand. */
export function partOfGrounds(nation: Nation): number {
  return lists[nation].paragraphs[0]?.part ?? 1
}

/** The Schedule that holds a nation's grounds. */
export function scheduleOf(nation: Nation): string {
  return lists[nation].schedule
}

/** True for a number that is a ground in a nation today; standards committees' own numbers in Wales are grounds there only. */
export function isGround(nation: Nation, number: string): boolean {
  return paragraphOf(nation, number)?.is === 'ground'
}

/**
 * True when a ground holds only while the public interest in it outweighs the interest in disclosure: every English ground
 * (paragraph 10), and every Welsh one but privilege (paragraph 21 leaves out 16). Scotland's Schedule has no such test.
 */
export function needsBalance(nation: Nation, number: string): boolean {
  return lists[nation].paragraphs.some(({asks, of}) => asks === 'public interest' && (of?.includes(number) ?? false))
}

/** The qualifications that may take a ground away, by number. */
export function qualificationsOn(nation: Nation, number: string): readonly string[] {
  return lists[nation].paragraphs.flatMap((each) => (each.of?.includes(number) ? [each.number] : []))
}

/** What a number is. `former` is also a number that is a qualification today but is claimed as a ground. */
export function standingOf(nation: Nation, number: string, qualifying: boolean): Standing {
  const here = paragraphOf(nation, number)?.is
  if (here === 'ground' || here === 'standards') return here
  if (qualifying && here !== undefined) return 'qualification'
  if (/^7[A-C]$/.test(number)) return 'english standards'
  if (nation === 'wales') return isGround('england', number) || Number(number) < 12 ? 'english' : successorsOf(nation, number).length ? 'former' : 'unknown'
  if (nation === 'england') return successorsOf(nation, number).length ? 'former' : /^(?:ground|standards)$/.test(paragraphOf('wales', number)?.is ?? '') ? 'welsh' : 'unknown'
  return 'unknown'
}

/** The numbers that took a former number's place; empty when it had none. */
export function successorsOf(nation: Nation, number: string): readonly string[] {
  return former[nation].find((each) => each.number === number)?.now ?? []
}

/** The number in Wales for an English ground, and the reverse: 3 and 14. */
export function twinOf(nation: 'england' | 'wales', number: string): string | null {
  const grounds = (of: Nation): string[] => lists[of].paragraphs.flatMap((each) => (each.is === 'ground' ? [each.number] : []))
  const index = grounds(nation === 'wales' ? 'england' : 'wales').indexOf(number)
  return grounds(nation)[index] ?? null
}

/** The exact description of a paragraph, where its wording was checked; null otherwise. */
export function descriptionOf(number: string): string | null {
  const key = `lga-1972-sch12A-para-${number}`
  return key in authorities ? authorities[key as AuthorityKey].text : null
}

/** What a paragraph is about: the exact description where it was checked, else in our words; null for no such number. */
export function aboutOf(nation: Nation, number: string): {words: string; exact: boolean} | null {
  const exact = nation === 'scotland' || !paragraphOf(nation, number) ? null : descriptionOf(number)
  const ours = paragraphOf(nation, number)
  const opening = ours?.is === 'ground' || ours?.is === 'standards' ? `Information on ${ours.about}` : `${ours?.about.charAt(0).toUpperCase() ?? ''}${ours?.about.slice(1) ?? ''}`
  return exact ? {words: exact, exact: true} : ours ? {words: `${opening}.`, exact: false} : null
}

/** “paragraph 3 of Part 1 of Schedule 12A (information relating to …)”, for a suggestion. */
export function citationOf(nation: Nation, number: string): string {
  const {schedule, act} = lists[nation]
  const description = nation === 'scotland' ? null : descriptionOf(number)?.replace(/\.$/, '')
  const stated = description ? ` (${description.charAt(0).toLowerCase()}${description.slice(1)})` : ''
  return `paragraph ${number} of Part ${paragraphOf(nation, number)?.part ?? partOfGrounds(nation)} of Schedule ${schedule} to the ${act}${stated}`
}

function paragraphOf(nation: Nation, number: string): ScheduleParagraph | undefined {
  return lists[nation].paragraphs.find((each) => each.number === number)
}
