/** The language of a report, read sentence by sentence and only when a rule asks. */
import type {Profile} from '../report/profile.ts'
import {perParagraph} from '../report/per-paragraph.ts'
import type {Unplaced} from '../report/per-paragraph.ts'
import {paragraphs} from '../report/plain-text.ts'
import type {Paragraph, Report} from '../report/report.ts'
import {clausesIn} from './clauses.ts'
import type {Clause} from './clauses.ts'
import {profileRolls} from './mentions.ts'
import type {Mention, Rolls} from './mentions.ts'
import type {NounPhrase} from './phrase-types.ts'
import {mentionsIn, naming, namingIn} from './read-mentions.ts'
import {sentenceBounds} from './sentences.ts'
import type {Bounds} from './sentences.ts'
import {tokens} from './tokens.ts'
import type {Token} from './tokens.ts'

/** A sentence of one paragraph. Mentions and clauses are read when they are first asked for. */
export class Sentence {
  readonly words: ParagraphWords
  readonly bounds: Bounds
  readonly index: number
  private bits = -1
  private readMentions: Mention[] | null = null
  private readClauses: {clauses: Clause[]; phrases: NounPhrase[]} | null = null

  constructor(words: ParagraphWords, bounds: Bounds, index: number) {
    this.words = words
    this.bounds = bounds
    this.index = index
  }

  /** The paragraph's tokens; this sentence's are those from `bounds.from` to before `bounds.to`. */
  get all(): readonly Token[] {
    return this.words.all
  }

  /** Offsets in the paragraph's text, end exclusive. */
  get start(): number {
    return this.all[this.bounds.from]?.start ?? 0
  }

  get end(): number {
    return this.all[this.bounds.to - 1]?.end ?? 0
  }

  /** What its words may name, as `naming` bits: asked before anything is parsed. */
  get naming(): number {
    if (this.bits === -1) this.bits = namingIn(this.all, this.bounds)
    return this.bits
  }

  get mentions(): readonly Mention[] {
    this.readMentions ??= mentionsIn(this.words.paragraph.text, this.all, this.bounds, this.words.rolls)
    return this.readMentions
  }

  get clauses(): readonly Clause[] {
    return this.read().clauses
  }

  get phrases(): readonly NounPhrase[] {
    return this.read().phrases
  }

  private read(): {clauses: Clause[]; phrases: NounPhrase[]} {
    this.readClauses ??= clausesIn(this.all, this.bounds.from, this.bounds.to, this.mentions)
    return this.readClauses
  }
}

/** True when a sentence may name, or by a pronoun look back to, what a rule asks about. */
export function mayConcern(sentence: Sentence, bits: number, before: () => readonly Sentence[]): boolean {
  if (sentence.naming & bits) return true
  return (sentence.naming & naming.pronoun) !== 0 && before().some((each) => (each.naming & bits) !== 0)
}

/** A paragraph's tokens and sentences. */
export interface ParagraphWords {
  paragraph: Unplaced
  all: readonly Token[]
  sentences: readonly Sentence[]
  rolls: Rolls
}

const rollsOf = new WeakMap<Profile, Rolls>()

/**
 * A paragraph's words and sentences; kept, so that several rules read a paragraph once.
 * @param profile whose rolls of officers and members tell people by name
 */
export function wordsOfParagraph(paragraph: Unplaced, profile: Profile): ParagraphWords {
  let rolls = rollsOf.get(profile)
  if (!rolls) {
    rolls = profileRolls(profile)
    rollsOf.set(profile, rolls)
  }
  return read(paragraph, rolls)
}

const read = perParagraph((paragraph: Unplaced, rolls: Rolls): ParagraphWords => {
  const all = tokens(paragraph.text)
  const sentences: Sentence[] = []
  const words: ParagraphWords = {paragraph, all, sentences, rolls}
  for (const [index, bounds] of sentenceBounds(all).entries()) sentences.push(new Sentence(words, bounds, index))
  return words
})

/** The paragraph before another in the same flow of text, or null: for “He” and “the Director” that look back across it. */
export function paragraphBefore(report: Report, paragraph: Paragraph): Paragraph | null {
  for (let line = paragraph.line - 1; line > 0 && line >= paragraph.line - 3; line--) {
    const before = paragraphs(report)[line - 1]
    if (before?.place !== paragraph.place) return null
    if (before.text.trim() === '') continue
    return before.outline === null ? before : null
  }
  return null
}

/**
 * The sentences before one, nearest first: in its paragraph, then the last of the paragraph before it.
 * @returns at most six
 */
export function sentencesBefore(report: Report, paragraph: Paragraph, sentence: Sentence, profile: Profile): Sentence[] {
  const found = sentence.words.sentences.slice(Math.max(0, sentence.index - 4), sentence.index).reverse()
  const before = sentence.index < 2 ? paragraphBefore(report, paragraph) : null
  if (before) found.push(...wordsOfParagraph(before, profile).sentences.slice(-2).reverse())
  return found
}
