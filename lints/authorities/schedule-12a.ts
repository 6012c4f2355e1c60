/** Schedule 12A (and Schedule 7A in Scotland) as facts: which numbers are grounds in which nation, and what former numbers became. */
import numbers from './schedule-12a-numbers.json' with {type: 'json'}
import {authorities} from './index.ts'
import type {AuthorityKey} from './index.ts'
import type {Nation} from '../../src/report/profile.ts'

/** What a number is in one nation. */
export type Standing = 'ground' | 'standards' | 'qualification' | 'former' | 'english' | 'welsh' | 'english standards' | 'unknown'

/** The numbers that are grounds, as people say them: “1 to 7”. */
export function groundsRange(nation: Nation): string {
  return numbers[nation].range
}

/** The Part in which a nation's grounds stand. */
export function partOfGrounds(nation: Nation): number {
  return numbers[nation].part
}

/** The Schedule that holds a nation's grounds. */
export function scheduleOf(nation: Nation): string {
  return numbers[nation].schedule
}

/** True for a number that is a ground in a nation today; standards committees' own numbers in Wales are grounds there only. */
export function isGround(nation: Nation, number: string): boolean {
  return numbers[nation].grounds.includes(number)
}

/** What a number is. `former` is also a number that is a qualification today but is claimed as a ground. */
export function standingOf(nation: Nation, number: string, qualifying: boolean): Standing {
  const here = numbers[nation]
  if (here.grounds.includes(number)) return 'ground'
  if (here.standards.some((each) => each === number)) return 'standards'
  if (qualifying && [...here.qualifications, ...here.interpretation].includes(number)) return 'qualification'
  if (/^7[A-C]$/.test(number)) return 'english standards'
  if (nation === 'wales') return numbers.england.grounds.includes(number) || Number(number) < 12 ? 'english' : successorsOf(nation, number).length ? 'former' : 'unknown'
  if (nation === 'england') return successorsOf(nation, number).length ? 'former' : numbers.wales.grounds.includes(number) || numbers.wales.standards.includes(number) ? 'welsh' : 'unknown'
  return 'unknown'
}

/** The numbers that took a former number's place; empty when it had none. */
export function successorsOf(nation: Nation, number: string): readonly string[] {
  if (nation === 'scotland') return []
  return (numbers.former[nation] as Readonly<Record<string, readonly string[]>>)[number] ?? []
}

/** The number in Wales for an English ground, and the reverse: 3 and 14. */
export function twinOf(nation: 'england' | 'wales', number: string): string | null {
  const other = nation === 'wales' ? numbers.england : numbers.wales
  const index = other.grounds.indexOf(number)
  return numbers[nation].grounds[index] ?? null
}

/** The exact description of a paragraph, where its wording was checked; null otherwise. */
export function descriptionOf(number: string): string | null {
  const key = `lga-1972-sch12A-para-${number}`
  return key in authorities ? authorities[key as AuthorityKey].text : null
}

/** “paragraph 3 of Part 1 of Schedule 12A (information relating to …)”, for a suggestion. */
export function citationOf(nation: 'england' | 'wales', number: string): string {
  const description = descriptionOf(number)?.replace(/\.$/, '')
  const stated = description ? ` (${description.charAt(0).toLowerCase()}${description.slice(1)})` : ''
  return `paragraph ${number} of Part ${partOfGrounds(nation)} of Schedule 12A to the Local Government Act 1972${stated}`
}
