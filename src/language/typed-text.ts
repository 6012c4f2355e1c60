/**
 * A text with what it names replaced by a sign for its sort, letter for letter, so that a pattern may say “a person, then
 * a state of health” and its place in the typed text is its place in the report.
 */
import {namedIn} from './named.ts'
import type {Named, NamedSort} from './named.ts'

const signs: Record<NamedSort, string> = {
  person: '\uE001', councillor: '\uE002', post: '\uE003', role: '\uE004', someone: '\uE005', firm: '\uE006', name: '\uE007', single: '\uE008', first: '\uE009',
  union: '\uE00A', place: '\uE00B', address: '\uE00C', money: '\uE00D', percent: '\uE00E',
}

export interface TypedText {
  text: string
  /** Lower case, ’ as ', and each name as its sort's sign; as long as `text`. */
  typed: string
  named: readonly Named[]
}

/** Reads a text's names and puts signs for them. */
export function typedText(text: string): TypedText {
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
  let lower = ''
  for (let index = 0; index < text.length; index++) {
    const letter = text.charAt(index)
    const small = letter === '’' ? "'" : letter.toLowerCase()
    lower += small.length === 1 ? small : letter
  }
  return lower
}

/** Words and phrases by sense, as a lexicon file has them: “cash flow”, “suspend*” for every ending. */
export type Senses = Readonly<Record<string, readonly string[]>>

/** Makes patterns over typed text: `{person|post}` stands for signs, `{sense}` for a lexicon's words. */
export function patterns(senses: Senses): (source: string) => RegExp {
  const alternatives = new Map<string, string>()
  const part = (name: string): string => {
    if (name in signs) return `${signs[name as NamedSort]}+(?!${signs[name as NamedSort]})`
    const known = alternatives.get(name)
    if (known !== undefined) return known
    const words = senses[name]
    if (!words) throw new Error(`No sense “${name}” among the words given`)
    const joined = `\\b(?:${[...words].sort((a, b) => b.length - a.length).map(phrase).join('|')})(?![\\p{L}])`
    alternatives.set(name, joined)
    return joined
  }
  // An asterisk after a letter stands for any ending here too; a sense closes itself, and a sign has no word boundary.
  const written = (source: string): string => source.replaceAll('}\\b', '}').replace(/(?<!\\)([a-z])\*/g, "$1[\\p{L}'-]*")
  return (source) => new RegExp(written(source).replace(/\{([a-z][a-z |]*)\}/g, (_, names: string) => `(?:${names.split('|').map((name) => part(name.trim())).join('|')})`), 'gu')
}

function phrase(words: string): string {
  return words.split(' ').map((each) => each.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replace(/\*$/, "[\\p{L}'-]*")).join('[\\s-]+')
}
