/**
 * What the proof looks for: of each text that was taken out its runs of words, and of what is withheld its figures and
 * names too, as far as the open text does not say them itself.
 */
import {wordStream} from './word-stream.ts'

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
  /** A second hash: a run that shares both is the same. */
  check: number
  weight: Weight
  letters: number
}

const RUN = 5
const SLOTS = 1 << 20

export class Sought {
  /** By hash of the run, of any length. */
  readonly #things = new Map<number, Thing[]>()
  /** A bit for each hash there is, so that most words are passed over without a look at the map. */
  readonly #slots = new Int32Array(SLOTS >> 5)
  /** The lengths, in words, of what is looked for. */
  readonly #lengths = new Set<number>()

  /**
   * @param open what the copy itself says: each text of its own, markings included
   * @param furniture text of parts that hold no words of the report (styles, fonts): single words of it count for nothing
   */
  constructor(removed: readonly Removed[], open: readonly string[], furniture: readonly string[] = []) {
    for (const each of removed) this.#seek(each)
    this.#forget(open.join('\n'), () => true)
    this.#forget(furniture.join('\n'), (weight) => weight !== 'run')
  }

  /** How many different things are looked for. */
  get count(): number {
    let count = 0
    for (const things of this.#things.values()) count += things.length
    return count
  }

  /** Whether a text says any of them. */
  isIn(text: string, kind: Kind): boolean {
    for (const {weight, letters} of this.#hits(text)) {
      if (kind === 'text' || weight === 'run') return true
      if (weight === 'figure') continue
      // Among ids and sizes, and in what is no text at all, short words come by chance.
      if (letters >= (kind === 'attribute' ? 4 : 7)) return true
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
    const {count, starts, ends} = stream
    const seek = (from: number, length: number, weight: Weight): void => {
      this.#add(hashOf(stream.hashes, from, length), length, {check: checkOf(stream.checks, from, length), weight, letters: (ends[from + length - 1] ?? 0) - (starts[from] ?? 0)})
    }
    // Every second run and the last: whatever says six words of them says one of these.
    if (count >= RUN) for (let at = 0; at + RUN <= count; at += at + RUN + 1 === count ? 1 : 2) seek(at, RUN, 'run')
    // Two short words are found everywhere.
    else if (count > 1 && (ends[count - 1] ?? 0) - (starts[0] ?? 0) >= 10) seek(0, count, 'short run')
    if (!isWithheld) return
    for (let at = 0; at < count; at++) {
      const [start = 0, end = 0] = [starts[at], ends[at]]
      const weight = weightOf(text.slice(start, end), text.slice(Math.max(0, start - 4), start), text.slice(end, end + 3))
      if (weight) seek(at, 1, weight)
      // “4.2 million” is a figure, “4.2” may be anything.
      if (isDigit(text.charCodeAt(start)) && /^(?:m|million|bn|billion|k|thousand)$/i.test(text.slice(starts[at + 1] ?? text.length, ends[at + 1]))) seek(at, 2, 'figure')
    }
  }

  #add(hash: number, length: number, thing: Thing): void {
    const known = this.#things.get(hash)
    if (known?.some(({check}) => check === thing.check)) return
    if (known) known.push(thing)
    else this.#things.set(hash, [thing])
    const slot = hash & (SLOTS - 1)
    this.#slots[slot >> 5] = (this.#slots[slot >> 5] ?? 0) | 1 << (slot & 31)
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
    const {count, hashes, checks} = wordStream(text)
    const slots = this.#slots
    const wanted = Array.from({length: Math.max(...this.#lengths) + 1}, (_, length) => this.#lengths.has(length))
    for (let at = 0; at < count; at++) {
      let rolled = 0
      const most = Math.min(wanted.length - 1, count - at)
      for (let length = 1; length <= most; length++) {
        rolled = Math.imul(rolled, 31) + (hashes[at + length - 1] ?? 0) | 0
        if (wanted[length] !== true) continue
        const hash = salted(rolled, length)
        const slot = hash & (SLOTS - 1)
        if (((slots[slot >> 5] ?? 0) >> (slot & 31) & 1) === 0) continue
        const things = this.#things.get(hash)
        if (!things) continue
        const check = checkOf(checks, at, length)
        const thing = things.find((each) => each.check === check)
        if (thing) yield {hash, thing}
      }
    }
  }
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

function checkOf(checks: Int32Array, at: number, length: number): number {
  let rolled = length
  for (let index = at; index < at + length; index++) rolled = Math.imul(rolled ^ (checks[index] ?? 0), 0x01000193) + 7 | 0
  return rolled
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
