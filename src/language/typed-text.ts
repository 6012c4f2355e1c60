/**
 * A text with what it names replaced by a sign for its sort, letter for letter, so that a pattern may say “a person, then
 * a state of health” and its place in the typed text is its place in the report.
 */
import {Recent} from '../report/recent.ts'
import {namedIn} from './named.ts'
import type {Named, NamedSort} from './named.ts'

export type {NamedSort} from './named.ts'

export const signs: Record<NamedSort, string> = {
  person: '\uE001', councillor: '\uE002', post: '\uE003', role: '\uE004', someone: '\uE005', firm: '\uE006', name: '\uE007', single: '\uE008', first: '\uE009',
  union: '\uE00A', place: '\uE00B', address: '\uE00C', money: '\uE00D', percent: '\uE00E',
}

export interface TypedText {
  text: string
  /** Lower case, ’ as ', and each name as its sort's sign; as long as `text`. */
  typed: string
  named: readonly Named[]
}

const recent = new Recent(readText)

/** Reads a text's names and puts signs for them; kept a while, for several rules read the same paragraph. */
export function typedText(text: string): TypedText {
  return recent.of(text)
}

function readText(text: string): TypedText {
  const named = namedIn(text)
  let typed = ''
  let from = 0
  for (const {sort, start, end} of named) {
    // A capital at the head of a sentence says nothing yet: the word itself may matter.
    if (sort === 'first') continue
    typed += lowered(text.slice(from, start)) + signs[sort].repeat(end - start)
    from = end
  }
  return {text, typed: typed + lowered(text.slice(from)), named}
}

function lowered(text: string): string {
  const whole = text.toLowerCase()
  // Nearly always: only a few letters, as İ, have a small form of another length.
  if (whole.length === text.length) return whole.replaceAll('’', "'")
  let lower = ''
  for (let index = 0; index < text.length; index++) {
    const letter = text.charAt(index)
    const small = letter === '’' ? "'" : letter.toLowerCase()
    lower += small.length === 1 ? small : letter
  }
  return lower
}
