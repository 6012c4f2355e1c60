/** The marking that stands where something was taken out: section 100B(5) wants the words and the description on every copy. */
import type {Withheld} from './withheld.ts'

/** What the law calls one number, as it is to be printed. */
export interface Description {
  /** “paragraph 3 of Part 1 of Schedule 12A to the Local Government Act 1972”. */
  cite: string
  /** The exact description where it was checked at its source; else null. */
  exact: string | null
  /** What the paragraph is about, in this project's own words. */
  about: string | null
}

/** Looks a number up; null for one that is no ground where this council is. */
export type Describe = (number: string) => Description | null

/** The marking's words, for a paragraph of its own. It says what the draft states; whether that is right is for a person. */
export function marking({what, name, numbers}: Withheld, describe: Describe, unstated: string): string {
  const subject = name ?? {appendix: 'This appendix', part: 'The closed part of this report', passage: 'A passage of this report'}[what]
  const stated = numbers.flatMap((number) => describe(number) ?? [])
  const grounds = stated.map(({cite, exact, about}) => exact === null ? cite + (about === null ? '' : ` (${about})`) : `${cite}: “${exact.replace(/\.$/, '')}”`)
  const ground = grounds.length === 0 ? unstated : `The report withholds it as exempt information within ${list(grounds)}.`
  return `Not for publication. ${subject} has been taken out of this copy. ${ground}`.trimEnd()
}

/** True for a line that is, or opens with, a marking of this tool: what it covered is gone. */
export function isMarking(text: string): boolean {
  return /^Not for publication\. .* has been taken out of this copy\.|^\s*\[Not for publication(?:: paragraphs? [^\]]*)?\]/.test(text)
}

/** The marking within a sentence. */
export function shortMarking({numbers}: Pick<Withheld, 'numbers'>): string {
  return numbers.length === 0 ? '[Not for publication]' : `[Not for publication: paragraph${numbers.length > 1 ? 's' : ''} ${list(numbers)}]`
}

/** Beside the body “not for publication” would be read as said of the whole report. */
export const besideMarking = '[Words taken out of this copy]'

function list(each: readonly string[]): string {
  const last = each.at(-1) ?? ''
  return each.length < 2 ? last : `${each.slice(0, -1).join('; ')} and ${last}`
}
