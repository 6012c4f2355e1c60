/**
 * What words a text must hold before a pattern can match it: read off the pattern itself, so that the two never part.
 *
 * `\bnot\s+for\s+(?:publication|release)\b` needs the word “publication” or “release”. Letters are compared folded: small,
 * any figure as 0, a few marks that tell much as themselves between spaces, and every run of anything else (spaces, marks,
 * accented letters) as one space, with one before and after the text. Of a piece of text that a match must have, the word or
 * the two that tell most are needed: “ publication ” whole, “ publi” at the beginning of a word, “cation” anywhere in one. What is not
 * understood needs nothing, so that a match is never lost.
 */

/** Sets of pieces of words: a match needs one piece of every set of at least one row. Null: it may match anything. */
export type Needed = readonly (readonly ReadonlySet<string>[])[] | null

/** Pieces of which one must stand somewhere in the text, and roughly how often one is met: 1 and more for nearly always. */
interface Choice {
  pieces: ReadonlySet<string>
  weight: number
}

interface Part {
  /** Every folded string it can match; null when they are too many to tell. */
  exact: readonly string[] | null
  /** Of each, a piece must stand somewhere in the text. */
  needs: readonly Choice[]
}

const anything: Part = {exact: null, needs: []}
const nothing: Part = {exact: [''], needs: []}
const edge: Part = {exact: [' '], needs: []}
const mostJoined = 32
const mostSets = 3
/** Letters of a piece, at most. */
export const longest = 16
/** Marks that are told apart, each with those that are taken for it. */
const marks = {'(': '(', '@': '@', '£': '£%', '[': '[{<'}
const markOf = new Map(Object.entries(marks).flatMap(([mark, alike]) => [...alike].map((each): [number, string] => [each.charCodeAt(0), ` ${mark} `])))
const anyMark = [' ', ...new Set(markOf.values())]

/** The letters of folded text. */
export const foldedLetters = ` ${Object.keys(marks).join('')}0abcdefghijklmnopqrstuvwxyz`

/** How a letter is compared: a–z, 0 for a figure, a mark between spaces, or a space. */
export function folded(code: number): string {
  if (code >= 97 && code <= 122) return String.fromCharCode(code)
  if (code >= 65 && code <= 90) return String.fromCharCode(code + 32)
  return code >= 48 && code <= 57 ? '0' : markOf.get(code) ?? ' '
}

/** In a pattern's source, the phrase lists given with it stand as letters from here on. */
export const firstList = 0xF000

/**
 * Reads what a pattern needs from its source.
 * @param lists lists of phrases that stand in the source each as one letter, from `firstList` on; “suspend*” for any ending
 */
export function neededBy({source, flags}: Pick<RegExp, 'source' | 'flags'>, lists: readonly (readonly string[])[] = []): Needed {
  // Sets of a class within a class are not read.
  if (flags.includes('v')) return null
  const rows: (readonly Choice[])[] = []
  for (const part of new Reader(source, lists).alternatives()) {
    const choices = telling(part)
    if (!choices.length) return null
    rows.push(choices)
  }
  // Alternatives that need one set each need one of all of them.
  const single = rows.flatMap((row) => row.length === 1 ? row : [])
  const all = single.length > 1 ? [[together(single)], ...rows.filter((row) => row.length > 1)] : rows
  return all.map((row) => row.map(({pieces}) => pieces))
}

class Reader {
  private at = 0
  private readonly source: string
  private readonly lists: readonly (readonly string[])[]

  constructor(source: string, lists: readonly (readonly string[])[]) {
    this.source = source
    this.lists = lists
  }

  /** The parts between the bars, up to the end or a closing bracket. */
  alternatives(): Part[] {
    const found = [this.sequence()]
    while (this.source[this.at] === '|') {
      this.at++
      found.push(this.sequence())
    }
    return found
  }

  private sequence(): Part {
    const needs: Choice[] = []
    let run: readonly string[] = ['']
    let whole = true
    const plain = /[a-z]+(?=[a-z])/y
    for (let letter = this.source[this.at]; letter !== undefined && letter !== '|' && letter !== ')'; letter = this.source[this.at]) {
      // Letters alone are told in one go; what follows the last may repeat it.
      plain.lastIndex = this.at
      const written = plain.exec(this.source)?.[0]
      if (written) {
        run = run.map((each) => each + written)
        this.at += written.length
        continue
      }
      const part = this.repeated(this.one(letter))
      needs.push(...part.needs)
      if (part.exact && run.length * part.exact.length <= mostJoined) run = joined(run, part.exact)
      else {
        needs.push(...choiceOf(run))
        whole = false
        run = part.exact ?? ['']
      }
    }
    return whole ? {exact: run, needs} : {exact: null, needs: [...needs, ...choiceOf(run)]}
  }

  private one(letter: string): Part {
    this.at++
    if (letter === '(') return this.group()
    if (letter === '[') return this.among()
    if (letter === '\\') return this.escaped()
    // The text's ends, and its lines', are edges of words.
    if (letter === '^' || letter === '$') return edge
    const list = this.lists[letter.charCodeAt(0) - firstList]
    if (list) return phrases(list)
    return letter === '.' ? anything : {exact: [folded(letter.charCodeAt(0))], needs: []}
  }

  private group(): Part {
    const opened = /^(?:\?(?:<?[=!]|<[^>]*>|[a-z-]*:))?/u.exec(this.source.slice(this.at))?.[0] ?? ''
    this.at += opened.length
    const chosen = either(this.alternatives())
    this.at++
    if (/^\?<?!/.test(opened)) return nothing
    if (!/^\?<?=/.test(opened)) return chosen
    return {exact: [''], needs: telling(chosen)}
  }

  private repeated(part: Part): Part {
    const written = /^(?:[*+?]|\{(\d+)(,?)(\d*)\})/.exec(this.source.slice(this.at))
    if (!written) return part
    const [sign, least = '', comma = '', most = ''] = written
    this.at += sign.length
    if (this.source[this.at] === '?') this.at++
    const from = least ? Number(least) : sign === '+' ? 1 : 0
    const to = sign === '?' ? 1 : least && !comma ? from : most ? Number(most) : Infinity
    if (from === 0 && to === 0) return nothing
    // A run of spaces is one space however long.
    if (part.exact?.length && part.exact.every((each) => each === ' ')) return {exact: from ? [' '] : ['', ' '], needs: []}
    if (!part.exact) return from ? {exact: null, needs: part.needs} : anything
    if (from === 0) return to === 1 ? {exact: [...new Set(['', ...part.exact])], needs: []} : anything
    let run: readonly string[] = ['']
    for (let count = 0; count < from; count++) {
      if (run.length * part.exact.length > mostJoined) return {exact: null, needs: [...choiceOf(run), ...part.needs]}
      run = joined(run, part.exact)
    }
    return from === to ? {exact: run, needs: part.needs} : {exact: null, needs: [...choiceOf(run), ...part.needs]}
  }

  /** After a backslash. A word's edge is a space, since the text has one before and after it. */
  private escaped(): Part {
    const letter = this.source.charAt(this.at++)
    if (letter === 'B') return nothing
    if (letter === 'k' || /[1-9]/.test(letter)) {
      this.at += /^(?:<[^>]*>|\d*)/.exec(this.source.slice(this.at))?.[0].length ?? 0
      return anything
    }
    const codes = this.codesOf(letter)
    return letter === 'b' ? edge : codes ? {exact: [...codes], needs: []} : anything
  }

  /** The folded letters that an escape stands for, or null for too many; the place is after it. */
  private codesOf(letter: string): ReadonlySet<string> | null {
    if (letter === 'd') return new Set(['0'])
    if (letter === 'W') return new Set(anyMark)
    if ('snrtvf0cb'.includes(letter)) {
      if (letter === 'c') this.at++
      return new Set([' '])
    }
    if (letter === 'p' || letter === 'P') this.at += /^\{[^}]*\}/.exec(this.source.slice(this.at))?.[0].length ?? 0
    if ('pPwDS'.includes(letter)) return null
    const code = /^(?:u([\da-f]{4})|u\{([\da-f]+)\}|x([\da-f]{2}))/i.exec(letter + this.source.slice(this.at, this.at + 10))
    if (!code) return new Set([folded(letter.charCodeAt(0))])
    this.at += code[0].length - 1
    return new Set([folded(parseInt(code[1] ?? code[2] ?? code[3] ?? '', 16))])
  }

  /** A class in square brackets. */
  private among(): Part {
    const negated = this.source[this.at] === '^'
    if (negated) this.at++
    const letters = new Set<string>()
    let known = !negated
    for (let before = -1; this.at < this.source.length && this.source[this.at] !== ']';) {
      const letter = this.source.charAt(this.at++)
      if (letter === '-' && before !== -1 && this.source[this.at] !== ']') {
        const last = this.source.charAt(this.at++)
        // A range from one letter to another; one that ends in an escape is left unread.
        if (last === '\\') {
          this.codesOf(this.source.charAt(this.at++))
          known = false
        } else if (before > 0xa3) letters.add(' ')
        else if (last.charCodeAt(0) - before > 40) known = false
        else for (let code = before; code <= last.charCodeAt(0); code++) letters.add(folded(code))
        before = -1
      } else if (letter === '\\') {
        const codes = this.codesOf(this.source.charAt(this.at++))
        if (codes) for (const each of codes) letters.add(each)
        else known = false
        // What an escape may begin is left unread.
        if (this.source[this.at] === '-' && this.source[this.at + 1] !== ']') known = false
        before = -1
      } else {
        letters.add(folded(letter.charCodeAt(0)))
        before = letter.charCodeAt(0)
      }
    }
    this.at++
    return known && letters.size <= 6 ? {exact: [...letters], needs: []} : anything
  }
}

function joined(left: readonly string[], right: readonly string[]): readonly string[] {
  const all = left.flatMap((one) => right.map((other) => one.endsWith(' ') && other.startsWith(' ') ? one + other.slice(1) : one + other))
  return all.length > 1 ? [...new Set(all)] : all
}

function either(parts: readonly Part[]): Part {
  const [only] = parts
  if (only && parts.length === 1) return only
  if (parts.every(({exact}) => exact)) return {exact: [...new Set(parts.flatMap(({exact}) => exact ?? []))], needs: []}
  const best = parts.map((part) => telling(part).slice(0, 1))
  return {exact: null, needs: best.every((each) => each.length) ? [together(best.flat())] : []}
}

/** The choices of a part that tell most, the best first; empty when none tells anything. */
function telling({exact, needs}: Part): Choice[] {
  return [...needs, ...(exact ? choiceOf(exact) : [])].sort((a, b) => a.weight - b.weight).slice(0, mostSets)
}

function together(choices: readonly Choice[]): Choice {
  return {pieces: new Set(choices.flatMap(({pieces}) => [...pieces])), weight: choices.reduce((sum, {weight}) => sum + weight, 0)}
}

/** One of the strings stands in the text: none or one choice of what tells them. */
function choiceOf(strings: readonly string[]): Choice[] {
  const pieces = new Set<string>()
  let weight = 0
  for (const each of strings) {
    const best = pieceOf(each)
    if (!best) return []
    if (!pieces.has(best.piece)) weight += best.weight
    pieces.add(best.piece)
  }
  return [{pieces, weight}]
}

const common = new Set('the of and to in a is that for on by with as at be are was were it this from or an not has have had will which their its any no all may who been can so do if'.split(' '))

interface Piece {
  piece: string
  weight: number
}

/** The word of a string that tells most, or the two together that do: of “in the red”, “the red”; of “up to us”, “up to”. */
function pieceOf(each: string): Piece | null {
  let best: Piece | null = null
  let before: (Piece & {from: number}) | null = null
  for (let from = each.startsWith(' ') ? 1 : 0; from < each.length;) {
    const space = each.indexOf(' ', from)
    const to = space === -1 ? each.length : space
    const bare = each.slice(from, to)
    // A letter is worth about four others; a word's edge or a figure, two.
    const figures = bare.startsWith('0') || bare.endsWith('0') ? bare.replace(/[^0]/g, '').length : 0
    const weight = common.has(bare) ? 1 : 4 ** (figures - bare.length) * 2 ** -(figures + (from ? 1 : 0) + (space === -1 ? 0 : 1))
    const [begin, end] = [Math.max(0, from - 1), Math.min(to + 1, each.length)]
    const word = {piece: each.slice(begin, Math.min(end, begin + longest)), weight, from: begin}
    // Of two as long the later is the head: of “council tax arrears”, “arrears”.
    if (!best || weight <= best.weight) best = word
    // A long word tells enough.
    if (before && weight > rare && before.weight > rare && end - before.from <= longest) {
      const two = {piece: each.slice(before.from, end), weight: before.weight * weight / 4}
      if (two.weight < best.weight) best = two
    }
    before = word
    from = to + 1
  }
  return best
}

const rare = 4 ** -7

const choices = new WeakMap<readonly string[], Choice[]>()

/** What one of a list's phrases needs; many patterns have a list in them. */
function phrases(list: readonly string[]): Part {
  let known = choices.get(list)
  if (!known) {
    // How a word goes on after an asterisk is not known.
    known = choiceOf(list.filter((each) => /[a-z0-9]/.test(each)).map((each) => Array.from(` ${each} `.replace(/\*.*/s, ''), (letter) => folded(letter.charCodeAt(0))).join('')))
    choices.set(list, known)
  }
  return {exact: null, needs: known}
}
