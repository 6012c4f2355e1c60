/** Matter that Schedule 12A describes, found in a sentence: of which kind, at which words, and how plainly. */
import {typedText} from '../typed-text.ts'
import type {Pattern} from '../patterns.ts'
import type {Senses} from '../senses.ts'

/** The English paragraph whose kind of matter it is: 1 an individual … 7 crime. */
export type MatterKind = 1 | 2 | 3 | 4 | 5 | 6 | 7

export interface Matter {
  kind: MatterKind
  /** Offsets in the sentence, end exclusive: the party and what is said of it. */
  start: number
  end: number
  /** True when party, matter and state are all plain; false when one of them is only likely. */
  clear: boolean
}

/** A sentence with the signs of what it names, and the words round it. */
export interface TypedSentence {
  text: string
  typed: string
  /** Offset of the sentence in its paragraph. */
  start: number
  /** Typed words of the two sentences before, nearest last. */
  before: string
  /** Lower-case words of the heading it stands under. */
  heading: string
}

/** Reads one kind of matter in a sentence. */
export type MatterReader = (sentence: TypedSentence) => Matter[]

/** A lexicon file as rules import it. */
export interface SenseFile {
  entries: readonly {sense: string; source: string; words: readonly string[]}[]
}

/** The words of lexicon files by sense. */
export function sensesOf(...files: readonly SenseFile[]): Senses {
  return Object.fromEntries(files.flatMap(({entries}) => entries.map(({sense, words}) => [sense, words])))
}

/**
 * Splits a paragraph into sentences with signs.
 * @param text the paragraph
 * @param beforeText the paragraph before it in the same section, for “he” and “the firm”
 */
export function typedSentences(text: string, beforeText: string, heading: string): TypedSentence[] {
  const {typed} = typedText(text)
  const earlier = beforeText ? typedText(beforeText).typed.slice(-300) : ''
  const found: TypedSentence[] = []
  let start = 0
  for (const {index, 0: stop} of [...typed.matchAll(ends), {index: text.length, 0: ''}]) {
    const end = index + stop.trimEnd().length
    if (text.slice(start, end).trim()) {
      const past = found.slice(-2).map((each) => each.typed).join(' ')
      found.push({text: text.slice(start, end), typed: typed.slice(start, end), start, before: found.length < 2 ? `${earlier} ${past}` : past, heading})
    }
    start = index + stop.length
  }
  return found
}

const ends = /[.!?](?<!\b(?:mr|mrs|ms|dr|no|nos|s|para|paras|st|approx|e\.g|i\.e|v|co|inc|ltd|plc)\.?[.!?])["”')]*\s+|[\v\n|•]\s*|\s\/\s/gu

/** True when a pattern that keeps no place of its own stands in the text. */
export function has(pattern: Pattern | RegExp, text: string): boolean {
  if ('in' in pattern) return pattern.in(text)
  pattern.lastIndex = 0
  const found = pattern.test(text)
  // The next reader of this pattern begins at the beginning.
  pattern.lastIndex = 0
  return found
}
