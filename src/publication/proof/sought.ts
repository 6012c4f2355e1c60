/**
 * What the proof looks for: of each text that was taken out its runs of words, and of what is withheld its figures and
 * names too, as far as the open text does not say them itself.
 */
import {spelled, wordStream} from './word-stream.ts'
import type {WordStream} from './word-stream.ts'

/** Text that was taken out. */
export interface Removed {
  text: string
  /** Withheld from the public, and not only tidied away: then a single name or figure tells too much. */
  isWithheld: boolean
}

/** How sure a thing is when it is found alone. */
type Weight = 'run' | 'short run' | 'word' | 'figure'

/** Where words were found, which says how much they must weigh. */
export type Kind = 'text' | 'attribute' | 'bytes'

interface Thing {
  words: string
  weight: Weight
}

const RUN = 5
const SLOTS = 1 << 20

export class Sought {
  /** By hash of the run, of any length. */
  readonly #things = new Map<number, Thing[]>()
  readonly #slots = new Uint8Array(SLOTS)
  /** The lengths, in words, of what is looked for. */
  readonly #lengths = new Set<number>()

  /**
   * @param open what the copy itself says: each text of its own, markings included
   * @param furniture text of parts that hold no words of the report (styles, fonts): single words of it count for nothing
   */
  constructor(removed: readonly Removed[], open: readonly string[], furniture: readonly string[] = []) {
    for (const each of removed) this.#seek(each)
    for (const text of open) this.#forget(text, () => true)
    for (const text of furniture) this.#forget(text, (weight) => weight !== 'run')
  }

  /** How many different things are looked for. */
  get count(): number {
    let count = 0
    for (const things of this.#things.values()) count += things.length
    return count
  }

  /** Whether a text says any of them. */
  isIn(text: string, kind: Kind): boolean {
    for (const {weight, words} of this.#hits(text)) {
      if (kind === 'text' || weight === 'run') return true
      if (weight === 'figure') continue
      if (kind === 'attribute' ? (weight === 'short run' || words.length >= 5 || /\D/.test(words)) : words.length >= 7) return true
    }
    return false
  }

  /** Whether a text says a whole run of words of them. */
  saysRun(text: string): boolean {
    for (const {weight} of this.#hits(text)) if (weight === 'run') return true
    return false
  }

  #seek({text, isWithheld}: Removed): void {
    const stream = wordStream(text)
    const {count, hashes, starts, ends} = stream
    const each = spellings(text, stream, 0, count)
    const slice = (from: number, to: number): string => each.slice(from, to + 1).join(' ')
    if (count >= RUN) for (let at = 0; at + RUN <= count; at++) this.#add(hashOf(hashes, at, RUN), RUN, {words: slice(at, at + RUN - 1), weight: 'run'})
    else if (count > 1) {
      const words = slice(0, count - 1)
      if (words.length >= 10) this.#add(hashOf(hashes, 0, count), count, {words, weight: 'short run'})
    }
    if (!isWithheld) return
    for (let at = 0; at < count; at++) {
      const start = starts[at] ?? 0
      const written = text.slice(start, ends[at])
      const weight = weightOf(written, text.slice(Math.max(0, start - 4), start), text.slice(ends[at], (ends[at] ?? 0) + 3))
      if (weight) this.#add(hashOf(hashes, at, 1), 1, {words: slice(at, at), weight})
      // “4.2 million” is a figure, “4.2” may be anything.
      if (/^\d/.test(written) && /^(?:m|million|bn|billion|k|thousand)$/i.test(text.slice(starts[at + 1] ?? text.length, ends[at + 1]))) this.#add(hashOf(hashes, at, 2), 2, {words: slice(at, at + 1), weight: 'figure'})
    }
  }

  #add(hash: number, length: number, thing: Thing): void {
    const known = this.#things.get(hash)
    if (known?.some(({words}) => words === thing.words)) return
    if (known) known.push(thing)
    else this.#things.set(hash, [thing])
    this.#slots[hash & (SLOTS - 1)] = 1
    this.#lengths.add(length)
  }

  #forget(text: string, applies: (weight: Weight) => boolean): void {
    for (const {hash, thing} of [...this.#hitsWithHash(text)]) {
      if (!applies(thing.weight)) continue
      const left = this.#things.get(hash)?.filter((each) => each !== thing) ?? []
      if (left.length > 0) this.#things.set(hash, left)
      else this.#things.delete(hash)
    }
  }

  * #hits(text: string): Generator<Thing> {
    for (const {thing} of this.#hitsWithHash(text)) yield thing
  }

  * #hitsWithHash(text: string): Generator<{hash: number; thing: Thing}> {
    if (this.#things.size === 0) return
    const stream = wordStream(text)
    const {count, hashes} = stream
    const longest = Math.max(...this.#lengths)
    for (let at = 0; at < count; at++) {
      let rolled = 0
      for (let length = 1; length <= longest && at + length <= count; length++) {
        rolled = Math.imul(rolled, 31) + (hashes[at + length - 1] ?? 0) | 0
        const hash = salted(rolled, length)
        if (this.#slots[hash & (SLOTS - 1)] === 0) continue
        const things = this.#things.get(hash)
        if (!things) continue
        const words = spellings(text, stream, at, length).join(' ')
        const thing = things.find((each) => each.words === words)
        if (thing) yield {hash, thing}
      }
    }
  }
}

function spellings(text: string, {starts, ends}: WordStream, from: number, count: number): string[] {
  return Array.from({length: count}, (_, index) => spelled(text.slice(starts[from + index], ends[from + index])))
}

function hashOf(hashes: Int32Array, at: number, length: number): number {
  let rolled = 0
  for (let index = at; index < at + length; index++) rolled = Math.imul(rolled, 31) + (hashes[index] ?? 0) | 0
  return salted(rolled, length)
}

/** Runs of different lengths must not meet, and neighbours must be far apart. */
function salted(rolled: number, length: number): number {
  const mixed = Math.imul(rolled ^ Math.imul(length, 0x9e3779b1), 0x85ebca6b)
  return mixed ^ mixed >>> 15
}

/** What a single word is worth: a figure, a reference, a name in the midst of a sentence; null for any other. */
function weightOf(written: string, before: string, after: string): Weight | null {
  const digits = written.replace(/\D/g, '').length
  if (/^[\d.,]+$/.test(written)) {
    const isYear = /^(?:19|20)\d\d$/.test(written)
    if (/[£€$]\s?$/.test(before)) return digits >= 5 ? 'word' : digits >= 3 ? 'figure' : null
    return isYear || digits < 4 ? null : digits >= 5 ? 'word' : 'figure'
  }
  if (digits >= 2 && written.length >= 5) return 'word'
  // The first word of a sentence has a capital anyway, unless another follows: “Acme Joinery”.
  const isName = /^\p{Lu}\p{Ll}{3,}/u.test(written) && (/[\p{L}\p{N},;’')&-]\s+$/u.test(before) || /^\s\p{Lu}\p{Ll}/u.test(after))
  return isName ? 'word' : null
}
