/**
 * Patterns that are tried only on a text that has what they need.
 *
 * A report is read by hundreds of patterns, and most paragraphs hold nothing for most of them. One walk over a text tells
 * which of all the strings that any pattern needs stand in it (Aho and Corasick's automaton); a pattern whose strings are
 * not there is not tried. What a pattern needs is read off the pattern (`needed-letters.ts`).
 */
import {folded, foldedLetters, neededBy} from './needed-letters.ts'
import type {Needed} from './needed-letters.ts'
import {Recent} from './recent.ts'

/** Each set of strings has a number: its bit in what a text holds. */
const sets: (readonly string[])[] = []
const numbers = new Map<string, number>()
let automaton: Automaton | null = null

/** The look before a pattern is tried. */
export class Cue {
  /** Rows of bits: one row must be wholly present. Null: it may match anything. */
  private readonly rows: readonly (readonly number[])[] | null

  constructor(pattern: Pick<RegExp, 'source' | 'flags'>) {
    this.rows = rowsOf(neededBy(pattern))
  }

  /** False when the text cannot match. */
  mayMatch(text: string): boolean {
    const {rows} = this
    if (!rows) return true
    const present = heldBy(text)
    for (const row of rows) {
      let all = true
      for (const bit of row) if (!((present[bit >> 5] ?? 0) & (1 << (bit & 31)))) { all = false; break }
      if (all) return true
    }
    return false
  }
}

/** A pattern that looks before it tries, and else does as any other. */
class Cued extends RegExp {
  private readonly plain: RegExp
  private readonly once: RegExp
  private readonly cue: Cue

  constructor(pattern: RegExp) {
    super(pattern)
    this.plain = new RegExp(pattern)
    this.once = new RegExp(pattern.source, pattern.flags.replace(/[gy]/g, ''))
    this.cue = new Cue(pattern)
  }

  override test(text: string): boolean {
    return this.exec(text) !== null
  }

  override exec(text: string): RegExpExecArray | null {
    if (!this.cue.mayMatch(text)) {
      this.lastIndex = 0
      return null
    }
    // One that goes from match to match has its place to keep.
    return this.global || this.sticky ? super.exec(text) : this.plain.exec(text)
  }

  override [Symbol.matchAll](text: string): RegExpStringIterator<RegExpExecArray> {
    // To go from match to match takes a copy of the pattern: one look first.
    return this.cue.mayMatch(text) && this.once.test(text) ? this.plain[Symbol.matchAll](text) : [].values()
  }

  override [Symbol.match](text: string): RegExpMatchArray | null {
    return this.cue.mayMatch(text) ? this.plain[Symbol.match](text) : null
  }

  override [Symbol.search](text: string): number {
    return this.cue.mayMatch(text) ? this.plain[Symbol.search](text) : -1
  }

  override [Symbol.replace](text: string, by: string | ((match: string, ...parts: unknown[]) => string)): string {
    if (!this.cue.mayMatch(text)) return text
    return typeof by === 'string' ? this.plain[Symbol.replace](text, by) : this.plain[Symbol.replace](text, by)
  }

  override [Symbol.split](text: string, most?: number): string[] {
    return this.cue.mayMatch(text) ? this.plain[Symbol.split](text, most) : [text]
  }
}

/**
 * Makes a pattern that is tried only where it may match. What it needs is worked out here: not in a loop.
 * @param pattern any pattern; what it finds stays the same
 */
export function cued(pattern: RegExp): RegExp {
  return new Cued(pattern)
}

function rowsOf(needed: Needed): (readonly number[])[] | null {
  return needed && needed.map((row) => row.map((set) => {
    const key = set.join('|')
    const known = numbers.get(key)
    if (known !== undefined) return known
    automaton = null
    numbers.set(key, sets.length)
    return sets.push(set) - 1
  }))
}

// A rule asks many patterns about one text before it goes on to the next, and a long table has many cells.
const held = new Recent((text) => (automaton ??= new Automaton(sets)).read(text), 1 << 15)
let lastText = ''
let lastHeld: Uint32Array | null = null

/** The sets of which a text holds a string, as bits. */
function heldBy(text: string): Uint32Array {
  if (lastHeld && automaton && text === lastText) return lastHeld
  if (!automaton) held.clear()
  lastText = text
  lastHeld = held.of(text)
  return lastHeld
}

const shift = 5
const width = 1 << shift
/** The place of each letter among the folded ones; a mark is above `marked`, since a space stands before and after it. */
const classes = new Uint8Array(0xa4)
const marked = 128
for (let code = 0; code < classes.length; code++) {
  const letter = folded(code)
  classes[code] = letter.length > 1 ? marked + foldedLetters.indexOf(letter.trim()) : foldedLetters.indexOf(letter)
}

class Automaton {
  /** State and letter to the next state. */
  private readonly next: Uint16Array | Int32Array
  /** The sets told of at a state: where its list begins (0 for none), and the lists one after another, each closed by -1. */
  private readonly told: Int32Array
  private readonly lists: Int32Array
  /** The first state that tells. */
  private readonly telling: number
  private readonly size: number
  /** In which reading a list was last told: the words of a text come again and again. */
  private readonly last: Int32Array
  private readings = 0

  constructor(all: readonly (readonly string[])[]) {
    this.size = (all.length + 31) >> 5
    const {children, ends} = tree(all)
    const count = children.length / width
    // Small, so that it stays in the processor's cache.
    const next = count < 1 << 16 ? Uint16Array.from(children) : Int32Array.from(children)
    const back = new Int32Array(count)
    const told = new Int32Array(count)
    const lists = [-1]
    const queue = [0]
    for (let head = 0; head < queue.length; head++) {
      const state = queue[head] ?? 0
      const shorter = back[state] ?? 0
      const behind = state ? told[shorter] ?? 0 : 0
      const own = ends[state]
      if (own) {
        told[state] = lists.length
        const list = new Set(own)
        for (let at = behind; (lists[at] ?? -1) !== -1; at++) list.add(lists[at] ?? 0)
        lists.push(...list, -1)
      } else told[state] = behind
      for (let letter = 0; letter < foldedLetters.length; letter++) {
        const at = state * width + letter
        const fall = state ? next[shorter * width + letter] ?? 0 : 0
        const child = next[at] ?? 0
        if (child) {
          back[child] = fall
          queue.push(child)
        } else next[at] = fall
      }
    }
    // States that tell nothing come first, so that a state's number says whether it tells.
    const order = [...told.keys()].sort((a, b) => Math.sign(told[a] ?? 0) - Math.sign(told[b] ?? 0) || a - b)
    const numbered = new Int32Array(count)
    for (const [number, state] of order.entries()) numbered[state] = number
    this.telling = order.findIndex((state) => told[state] !== 0)
    this.next = next.slice()
    for (const [number, state] of order.entries()) for (let letter = 0; letter < width; letter++) this.next[number * width + letter] = numbered[next[state * width + letter] ?? 0] ?? 0
    this.told = Int32Array.from(order, (state) => told[state] ?? 0)
    this.lists = Int32Array.from(lists)
    this.last = new Int32Array(lists.length)
  }

  read(text: string): Uint32Array {
    const {next, telling} = this
    this.readings++
    const held = new Uint32Array(this.size)
    let state = next[0] ?? 0
    let spaced = true
    for (let at = 0; at <= text.length; at++) {
      const code = at < text.length ? text.charCodeAt(at) : 32
      const letter = code < classes.length ? classes[code] ?? 0 : 0
      if (letter > marked) {
        if (!spaced) state = this.step(state, 0, held)
        state = this.step(this.step(state, letter - marked, held), 0, held)
        spaced = true
        continue
      }
      if (letter === 0) {
        if (spaced) continue
        spaced = true
      } else spaced = false
      state = next[(state << shift) + letter] ?? 0
      if (state >= telling) this.tell(state, held)
    }
    return held
  }

  private step(from: number, letter: number, held: Uint32Array): number {
    const state = this.next[(from << shift) + letter] ?? 0
    if (state >= this.telling) this.tell(state, held)
    return state
  }

  private tell(state: number, held: Uint32Array): void {
    const list = this.told[state] ?? 0
    if (this.last[list] === this.readings) return
    this.last[list] = this.readings
    for (let at = list, set = this.lists[at] ?? -1; set !== -1; set = this.lists[++at] ?? -1) held[set >> 5] = (held[set >> 5] ?? 0) | (1 << (set & 31))
  }
}

/** The strings as a tree of letters, flat: children by state and letter, and the sets whose string ends at a state. */
function tree(all: readonly (readonly string[])[]): {children: number[]; ends: (number[] | undefined)[]} {
  const children: number[] = new Array<number>(width).fill(0)
  const ends: (number[] | undefined)[] = [undefined]
  for (const [set, strings] of all.entries()) {
    for (const each of strings) {
      let state = 0
      for (const letter of each) {
        const at = state * width + foldedLetters.indexOf(letter)
        let child = children[at] ?? 0
        if (!child) {
          child = ends.push(undefined) - 1
          children[at] = child
          for (let index = 0; index < width; index++) children.push(0)
        }
        state = child
      }
      (ends[state] ??= []).push(set)
    }
  }
  return {children, ends}
}
