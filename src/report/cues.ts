/**
 * Patterns that are tried only on a text that has what they need.
 *
 * A report is read by hundreds of patterns, and most paragraphs hold nothing for most of them. One walk over a text tells
 * which of all the pieces of words that any pattern needs stand in it; a pattern whose pieces are not there is not tried.
 * What a pattern needs is read off the pattern (`needed-words.ts`).
 */
import {HeldWords} from './held-words.ts'
import {neededBy} from './needed-words.ts'
import {Recent} from './recent.ts'

const words = new HeldWords()
/** Cues whose patterns are still to be read: before the next text, all at once. */
let unread: Cue[] = []
/** How often a look was asked for, up to where the patterns are read: reached by reports of some 3,000 words. */
let asked = 0
const patience = 30_000

/** The look before a pattern is tried. */
export class Cue {
  private readonly pattern: Pick<RegExp, 'source' | 'flags'>
  private readonly lists: readonly (readonly string[])[]
  /** Rows of bits: one row must be wholly present. Null: it may match anything. */
  private rows: readonly (readonly number[])[] | null = null

  /** @param lists lists of phrases that stand in the pattern's source as one letter each (`needed-words.ts`) */
  constructor(pattern: Pick<RegExp, 'source' | 'flags'>, lists: readonly (readonly string[])[] = []) {
    this.pattern = pattern
    this.lists = lists
    unread.push(this)
  }

  /** Works out what the pattern needs. */
  read(): void {
    this.rows = neededBy(this.pattern, this.lists)?.map((row) => row.map((set) => words.numberOf(set))) ?? null
  }

  /** False when the text cannot match. To read all patterns takes longer than to try them on a short report: the first texts are not looked at. */
  mayMatch(text: string): boolean {
    if (asked < patience) {
      asked++
      return true
    }
    if (unread.length) readAll()
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

function readAll(): void {
  const all = unread
  unread = []
  for (const cue of all) cue.read()
  held.clear()
  lastHeld = null
}

/** A pattern that looks before it tries, and else does as any other. */
class Cued extends RegExp {
  private readonly pattern: RegExp
  private readonly cue: Cue
  private look: RegExp | null = null

  constructor(pattern: RegExp) {
    super(pattern)
    this.pattern = pattern
    this.cue = new Cue(pattern)
  }

  private get once(): RegExp {
    return this.look ??= new RegExp(this.pattern.source, this.pattern.flags.replace(/[gy]/g, ''))
  }

  override test(text: string): boolean {
    return this.global || this.sticky ? this.exec(text) !== null : this.cue.mayMatch(text) && this.pattern.test(text)
  }

  override exec(text: string): RegExpExecArray | null {
    if (!this.cue.mayMatch(text)) {
      this.lastIndex = 0
      return null
    }
    // One that goes from match to match has its place to keep.
    return this.global || this.sticky ? super.exec(text) : this.pattern.exec(text)
  }

  override [Symbol.matchAll](text: string): RegExpStringIterator<RegExpExecArray> {
    // To go from match to match takes a copy of the pattern: one look first.
    return this.cue.mayMatch(text) && this.once.test(text) ? this.pattern[Symbol.matchAll](text) : [].values()
  }

  override [Symbol.match](text: string): RegExpMatchArray | null {
    return this.cue.mayMatch(text) ? this.pattern[Symbol.match](text) : null
  }

  override [Symbol.search](text: string): number {
    return this.cue.mayMatch(text) ? this.pattern[Symbol.search](text) : -1
  }

  override [Symbol.replace](text: string, by: string | ((match: string, ...parts: unknown[]) => string)): string {
    if (!this.cue.mayMatch(text)) return text
    return typeof by === 'string' ? this.pattern[Symbol.replace](text, by) : this.pattern[Symbol.replace](text, by)
  }

  override [Symbol.split](text: string, most?: number): string[] {
    return this.cue.mayMatch(text) ? this.pattern[Symbol.split](text, most) : [text]
  }
}

/**
 * Makes a pattern that is tried only where it may match. Not in a loop: each is read once, and what was learnt of words is learnt anew.
 * @param pattern any pattern; what it finds stays the same
 */
export function cued(pattern: RegExp): RegExp {
  return new Cued(pattern)
}

// A rule asks many patterns about one text before it goes on to the next, and a long table has many cells.
const held = new Recent((text) => words.in(text), 1 << 15)
let lastText = ''
let lastHeld: Uint32Array | null = null

/** The sets of which a text holds a piece, as bits. */
function heldBy(text: string): Uint32Array {
  if (lastHeld && text === lastText) return lastHeld
  lastText = text
  lastHeld = held.of(text)
  return lastHeld
}
