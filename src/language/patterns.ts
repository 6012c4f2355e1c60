/**
 * Patterns over typed text: `{person|post}` stands for the sign of a name, `{sense}` for any word of a lexicon's sense.
 *
 * Before a pattern is tried, the words of its senses are replaced by signs as well, one sign for each set of senses a
 * word has, so that the expression itself stays small. Nothing is tried where a text has no word of any sense it names.
 */
import {Cue} from '../report/cues.ts'
import {firstList} from '../report/needed-words.ts'
import {senseFinder} from './senses.ts'
import type {SenseHit, Senses} from './senses.ts'
import {signs} from './typed-text.ts'
import type {NamedSort} from './typed-text.ts'

/** A place where a pattern holds: offsets in the typed text, its words, and those of each named group. */
export interface Match {
  index: number
  end: number
  words: string
  groups: Readonly<Record<string, string>>
}

export interface Pattern {
  /** False when a text cannot match once its names are known: asked of the text as written, before they are looked for. */
  may: (text: string) => boolean
  all: (typed: string) => Match[]
  in: (typed: string) => boolean
}

const letters = 'a-z\\u00e0-\\u017f\\uE200-\\uE5FF'
const base = 0xE200
/** One walk a text serves every pattern of a lexicon. */
const finders = new WeakMap<Senses, (text: string) => readonly SenseHit[]>()

const present = new WeakMap<readonly SenseHit[], ReadonlySet<string>>()

/** The senses that a text has a word of. */
function sensesOf(hits: readonly SenseHit[]): ReadonlySet<string> {
  const known = present.get(hits) ?? new Set(hits.map(({sense}) => sense))
  present.set(hits, known)
  return known
}

/** The finder of a lexicon's senses: one for all that read with it. */
export function finderOf(senses: Senses): (text: string) => readonly SenseHit[] {
  let finder = finders.get(senses)
  if (!finder) {
    finder = senseFinder(senses)
    finders.set(senses, finder)
  }
  return finder
}

/** Makes patterns from a lexicon's senses. An asterisk after a letter stands for any ending. */
export function patterns(senses: Senses): (source: string) => Pattern {
  const finder = finderOf(senses)
  return (source) => {
    const mine: string[] = []
    const part = (name: string): string => {
      if (name in signs) return `${signs[name as NamedSort]}+(?!${signs[name as NamedSort]})`
      if (!(name in senses)) throw new Error(`No sense “${name}” among the words given`)
      if (!mine.includes(name)) mine.push(name)
      return `<${name}>`
    }
    const expanded = spelt(source)
      .replace(/\{([a-z][a-z |]*)\}/g, (_, names: string) => `(?:${names.split('|').map((name) => part(name.trim())).join('|')})`).replaceAll(')\\b', ')')
    const written = expanded.replace(/<([a-z][a-z ]*)>(?!=)/g, (whole, name: string) => mine.includes(name) ? signOf(mine.indexOf(name), mine.length) : whole)
    // Most texts hold no match, and finding the places of groups is dear: a plain look comes first.
    let plain: RegExp | null = null
    let look: RegExp | null = null
    const lone = standingAlone(source)
    const cue = cueOf(expanded, mine.map((name) => ({name, words: senses[name] ?? []})))
    const ofMine = (typed: string): SenseHit[] => {
      const hits = finder(typed)
      const senses = sensesOf(hits)
      return mine.some((sense) => senses.has(sense)) ? hits.filter(({sense}) => mine.includes(sense)) : []
    }
    const free = mine.length === 0 || needsNoSense(source)
    const may = (text: string): boolean => cue.mayMatch(text)
    const run = (typed: string): Match[] => {
      if (!may(typed)) return []
      const found = ofMine(typed)
      if (!found.length && !free) return []
      const text = marked(typed, found, mine)
      plain ??= new RegExp(written)
      if (!plain.test(text)) return []
      look ??= new RegExp(written, 'dg')
      return [...text.matchAll(look)].map((match) => {
        const groups = Object.fromEntries(Object.entries(match.indices?.groups ?? {}).map(([name, at]) => [name, (at as [number, number] | undefined) ? typed.slice(at[0], at[1]) : '']))
        return {index: match.index, end: match.index + match[0].length, words: typed.slice(match.index, match.index + match[0].length), groups}
      })
    }
    const found = lone && ((typed: string): boolean => {
      const held = sensesOf(finder(typed))
      return lone.senses.some((sense) => held.has(sense)) || lone.words?.test(typed) === true
    })
    return {may, all: run, in: (typed) => found ? may(typed) && found(typed) : run(typed).length > 0}
  }
}

/** A pattern's source with its own signs for letters and endings written out. */
function spelt(source: string): string {
  return source.replaceAll('}\\b', '}').replaceAll('\\b{', '{').replace(/(?<!\\)([a-z])\*/g, `$1[a-z\\u00e0-\\u017f'-]*`).replaceAll('[a-z', `[${letters}`).replaceAll('\\p{L}', letters)
}

/** The look before a pattern is tried: one of the words of each sense that it must have, and anything at all in the place of a name. */
function cueOf(expanded: string, senses: readonly {name: string; words: readonly string[]}[]): Cue {
  const source = expanded.replace(/<([a-z][a-z ]*)>(?!=)/g, (whole, name: string) => {
    const at = senses.findIndex((sense) => sense.name === name)
    return at === -1 ? whole : String.fromCharCode(firstList + at)
  }).replace(/[\uE001-\uE00E]\+\(\?![\uE001-\uE00E]\)/g, '(?:[^]*)').replace(/\[\^[^\]]+\]/g, '[^]')
  // Where a sign is written out, the letters in its place are not known.
  return new Cue({source: /[\uE001-\uE00E]/.test(source) ? '[^]*' : source, flags: ''}, senses.map(({words}) => words))
}

/** True unless each alternative at the top of a pattern must have a word of some sense: then a text without any is passed over. */
function needsNoSense(source: string): boolean {
  return !alternatives(source).every(({named}) => named.some((names) => names.every((name) => !(name in signs))))
}

/** A pattern of senses that stand alone, and of words: whether it holds is told by the senses found. Null for any other. */
function standingAlone(source: string): {senses: readonly string[]; words: RegExp | null} | null {
  const all = alternatives(source)
  const alone = all.filter(({text}) => /^\{[a-z |]+\}$/.test(text))
  const words = all.flatMap(({text}) => text.includes('{') ? [] : [text])
  const senses = alone.flatMap(({named}) => named.flat())
  if (!alone.length || alone.length + words.length < all.length || senses.some((name) => name in signs)) return null
  return {senses, words: words.length ? new RegExp(spelt(words.join('|'))) : null}
}

/** The alternatives at the top of a pattern, each with the names in braces that it must have. */
function alternatives(source: string): {text: string; named: string[][]}[] {
  const all: {text: string; named: string[][]}[] = []
  let [depth, from] = [0, 0]
  let named: string[][] = []
  for (let at = 0; at <= source.length; at++) {
    const letter = source.charAt(at)
    if (letter === '\\') at++
    else if (letter === '(' || letter === '[') depth++
    else if (letter === ')' || letter === ']') depth--
    else if (at === source.length || letter === '|' && depth === 0) {
      all.push({text: source.slice(from, at), named})
      from = at + 1
      named = []
    } else if (letter === '{' && /^[a-z]/.test(source.charAt(at + 1))) {
      const close = source.indexOf('}', at)
      if (depth === 0) named.push(source.slice(at + 1, close).split('|').map((name) => name.trim()))
      at = close
    }
  }
  return all
}

/** The signs of every set of senses that has this one. */
function signOf(index: number, count: number): string {
  let all = ''
  for (let mask = 1; mask < 1 << count; mask++) if (mask & (1 << index)) all += String.fromCharCode(base + mask)
  return `(?:[${all}]+(?![${all}]))`
}

/** The text with the words of these senses replaced by signs; of words that overlap, the longer phrase is taken. */
function marked(typed: string, found: readonly SenseHit[], mine: readonly string[]): string {
  if (!found.length) return typed
  const spans = new Map<string, {start: number; end: number; mask: number}>()
  for (const {sense, start, end} of found) {
    const key = `${start}-${end}`
    const span = spans.get(key) ?? {start, end, mask: 0}
    span.mask |= 1 << mine.indexOf(sense)
    spans.set(key, span)
  }
  const taken: {start: number; end: number; mask: number}[] = []
  for (const span of [...spans.values()].sort((a, b) => b.end - b.start - (a.end - a.start))) {
    if (!taken.some(({start, end}) => span.start < end && start < span.end)) taken.push(span)
  }
  let text = ''
  let from = 0
  for (const {start, end, mask} of taken.sort((a, b) => a.start - b.start)) {
    text += typed.slice(from, start) + String.fromCharCode(base + mask).repeat(end - start)
    from = end
  }
  return text + typed.slice(from)
}
