/**
 * Which of many pieces of words stand in a text. A report has few different words: each is looked into once, all its pieces
 * up to a length, and a text is then read a word at a time.
 */
import {folded, foldedLetters, longest} from './needed-words.ts'

/** Something that stands in texts. */
interface Met {
  /** The sets of which it holds a piece. */
  sets: readonly number[]
  /** In which reading it was last met. */
  met: number
}

interface Word extends Met {
  letters: Uint8Array
  written: string
  /** With the word that came after it: pieces of the two together. */
  then: Map<Word, Met>
}

/** The place of each letter among the folded ones; a mark is above `marked`, since it is a word of its own. */
const classes = new Uint8Array(0xa4)
const marked = 128
for (let code = 0; code < classes.length; code++) {
  const letter = folded(code)
  classes[code] = letter.length > 1 ? marked + foldedLetters.indexOf(letter.trim()) : foldedLetters.indexOf(letter)
}

const places = 1 << 16
const mostWords = places >> 1

/** Reads texts for sets of pieces, each known by a number: its bit in what a text holds. */
export class HeldWords {
  private readonly numbers = new Map<ReadonlySet<string>, number>()
  private readonly pieces = new Map<string, number[]>()
  /** Words by a hash of their letters; when a place is taken, a word is put on the next. */
  private words: (Word | undefined)[] = []
  private known = mostWords
  private readings = 0

  /** The number of a set; one that is new is looked for from now on. */
  numberOf(set: ReadonlySet<string>): number {
    const known = this.numbers.get(set)
    if (known !== undefined) return known
    const number = this.numbers.size
    this.numbers.set(set, number)
    for (const piece of set) {
      const among = this.pieces.get(piece)
      if (among) among.push(number)
      else this.pieces.set(piece, [number])
    }
    this.known = mostWords
    return number
  }

  /** The sets of which a text holds a piece, as bits. */
  in(text: string): Uint32Array {
    // A hostile file may have many words.
    if (this.known >= mostWords) {
      this.words = new Array<Word | undefined>(places).fill(undefined)
      this.known = 0
    }
    this.readings++
    const held = new Uint32Array(this.numbers.size + 31 >> 5)
    let before: Word | null = null
    const {length} = text
    for (let at = 0; at < length;) {
      const code = text.charCodeAt(at)
      const letter = code < classes.length ? classes[code] ?? 0 : 0
      if (letter === 0) { at++; continue }
      const from = at
      let hash = letter
      for (at++; at < length && letter < marked; at++) {
        const next = text.charCodeAt(at)
        const following = next < classes.length ? classes[next] ?? 0 : 0
        if (following === 0 || following >= marked) break
        hash = Math.imul(hash, 31) + following | 0
      }
      const word = this.word(text, from, at, hash)
      if (before) this.meet(before.then.get(word) ?? this.learnPair(before, word), held)
      this.meet(word, held)
      before = word
    }
    return held
  }

  private meet(met: Met, held: Uint32Array): void {
    if (met.met === this.readings) return
    met.met = this.readings
    for (const set of met.sets) held[set >> 5] = (held[set >> 5] ?? 0) | (1 << (set & 31))
  }

  private word(text: string, from: number, to: number, hash: number): Word {
    for (let place = hash ^ hash >>> 15; ; place++) {
      const word = this.words[place & places - 1]
      if (!word) return this.learn(text, from, to, place & places - 1)
      const {letters} = word
      let at = 0
      if (letters.length === to - from) while (at < letters.length && letters[at] === classes[text.charCodeAt(from + at)]) at++
      if (at === to - from) return word
    }
  }

  private learn(text: string, from: number, to: number, place: number): Word {
    const letters = Uint8Array.from({length: to - from}, (_, at) => classes[text.charCodeAt(from + at)] ?? 0)
    const written = ` ${Array.from(letters, (letter) => foldedLetters.charAt(letter % marked)).join('')} `
    const sets = new Set<number>()
    for (let start = 0; start < written.length; start++) for (let end = start + 1; end <= Math.min(written.length, start + longest); end++) this.find(written.slice(start, end), sets)
    const word = {letters, written, then: new Map<Word, Met>(), sets: [...sets], met: 0}
    this.words[place] = word
    this.known++
    return word
  }

  private learnPair(first: Word, second: Word): Met {
    const written = first.written + second.written.slice(1)
    const space = first.written.length - 1
    const sets = new Set<number>()
    for (let start = Math.max(0, space - longest); start < space; start++) for (let end = space + 2; end <= Math.min(written.length, start + longest); end++) this.find(written.slice(start, end), sets)
    const pair = {sets: [...sets], met: 0}
    first.then.set(second, pair)
    this.known++
    return pair
  }

  private find(piece: string, sets: Set<number>): void {
    for (const set of this.pieces.get(piece) ?? []) sets.add(set)
  }
}
