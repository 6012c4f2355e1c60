/**
 * What a text must hold before a pattern can match it: read off the pattern itself, so that the two never part.
 *
 * `\bnot\s+for\s+(?:publication|release)\b` needs “ not for publication ” or “ not for release ”. Letters are compared
 * folded: small, any figure as 0, a few marks that tell much as themselves between spaces, and every run of anything else
 * (spaces, marks, accented letters) as one space, with one before and after the text. What is not understood needs nothing,
 * so that a match is never lost.
 */

/** Sets of folded strings: a match needs one string of every set of at least one row. Null: it may match anything. */
export type Needed = readonly (readonly (readonly string[])[])[] | null

interface Part {
  /** Every folded string it can match; null when they are too many to tell. */
  exact: readonly string[] | null
  /** Sets of which one string each must stand somewhere in the text. */
  needs: readonly (readonly string[])[]
}

const anything: Part = {exact: null, needs: []}
const nothing: Part = {exact: [''], needs: []}
const mostJoined = 96
const mostChosen = 4_000
const mostSets = 3
const longest = 12
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

/** Reads what a pattern needs from its source. */
export function neededBy({source, flags}: Pick<RegExp, 'source' | 'flags'>): Needed {
  // Sets of a class within a class are not read.
  if (flags.includes('v')) return null
  const rows: (readonly string[])[][] = []
  for (const part of new Reader(source).alternatives()) {
    const sets = telling(part)
    if (!sets.length) return null
    rows.push(sets)
  }
  // Alternatives that need one set each need one of all of them.
  const single = rows.filter((row) => row.length === 1)
  const joined = [...new Set(single.flatMap(([set = []]) => set))]
  return single.length > 1 ? [[shortest(joined)], ...rows.filter((row) => row.length > 1)] : rows
}

class Reader {
  private at = 0
  private readonly source: string

  constructor(source: string) {
    this.source = source
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
    const needs: (readonly string[])[] = []
    let run: readonly string[] = ['']
    let whole = true
    for (let letter = this.source[this.at]; letter !== undefined && letter !== '|' && letter !== ')'; letter = this.source[this.at]) {
      const part = this.repeated(this.one(letter))
      needs.push(...part.needs)
      if (part.exact && run.length * part.exact.length <= mostJoined) run = joined(run, part.exact)
      else {
        needs.push(run)
        whole = false
        run = part.exact ?? ['']
      }
    }
    return whole ? {exact: run, needs} : {exact: null, needs: [...needs, run]}
  }

  private one(letter: string): Part {
    this.at++
    if (letter === '(') return this.group()
    if (letter === '[') return this.among()
    if (letter === '\\') return this.escaped()
    if (letter === '^' || letter === '$') return nothing
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
      if (run.length * part.exact.length > mostJoined) return {exact: null, needs: [run, ...part.needs]}
      run = joined(run, part.exact)
    }
    return from === to ? {exact: run, needs: part.needs} : {exact: null, needs: [run, ...part.needs]}
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
    return letter === 'b' ? {exact: [' '], needs: []} : codes ? {exact: [...codes], needs: []} : anything
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

function joined(left: readonly string[], right: readonly string[]): string[] {
  const all = new Set<string>()
  for (const one of left) for (const other of right) all.add(one.endsWith(' ') && other.startsWith(' ') ? one + other.slice(1) : one + other)
  return [...all]
}

function either(parts: readonly Part[]): Part {
  const [only] = parts
  if (only && parts.length === 1) return only
  const exact = parts.every((part) => part.exact) ? [...new Set(parts.flatMap((part) => part.exact ?? []))] : null
  if (exact && exact.length <= mostChosen) return {exact, needs: []}
  const best = parts.map((part) => telling(part)[0])
  const set = best.flatMap((each) => each ?? [])
  return {exact: null, needs: best.every(Boolean) && set.length <= mostChosen ? [[...new Set(set)]] : []}
}

/** The sets of a part that tell most, the best first; empty when none tells anything. */
function telling({exact, needs}: Part): (readonly string[])[] {
  return [...needs, ...(exact ? [exact] : [])].map((set) => shortest(set)).map((set) => ({set, weight: weightOf(set)}))
    .filter(({set}) => set.every((each) => each.trim())).sort((a, b) => a.weight - b.weight).slice(0, mostSets).map(({set}) => set)
}

/** Pieces that tell the strings well enough, without those that hold another of the set. */
function shortest(set: readonly string[]): readonly string[] {
  const few = new Set(set.map(piece))
  return [...few].filter((each) => {
    for (let from = 0; from < each.length; from++) for (let to = from + 1; to <= each.length; to++) if (to - from < each.length && few.has(each.slice(from, to))) return false
    return true
  })
}

/** The piece of a long string that tells most: of “in the red”, “he red ” rather than “in the ”. */
function piece(each: string): string {
  if (each.length <= longest) return each
  let [best, most] = [each.slice(0, longest), -1]
  for (let from = 0; from + longest <= each.length; from++) {
    const part = each.slice(from, from + longest)
    const rare = part.split(' ').reduce((sum, word) => sum + (commonest.has(word) ? 0 : word.length), 0)
    if (rare > most) [best, most] = [part, rare]
  }
  return best
}

const common = new Set('the of and to in a is that for on by with as at be are was were it this from or an not has have had will which their its any no all may who been can so do if'.split(' '))

/** Common words and what is left of them where a piece begins or ends. */
const commonest = new Set([...common].flatMap((word) => Array.from(word, (_, at) => [word.slice(at), word.slice(0, at + 1)]).flat()))

/** Roughly how often one of the strings is met: 1 and more for nearly always. */
function weightOf(set: readonly string[]): number {
  let sum = 0
  for (const each of set) {
    const bare = each.trim()
    // A letter is worth about four others; a word's edge or a figure, two.
    const letters = each.replace(/[ 0]/g, '').length
    sum += common.has(bare) ? 1 : 4 ** -letters * 2 ** -(each.length - letters)
  }
  return sum
}
