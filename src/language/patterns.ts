/**
 * Patterns over typed text: `{person|post}` stands for the sign of a name, `{sense}` for any word of a lexicon's sense.
 *
 * Before a pattern is tried, the words of its senses are replaced by signs as well, one sign for each set of senses a
 * word has, so that the expression itself stays small. Nothing is tried where a text has no word of any sense it names.
 */
import {Cue} from '../report/cues.ts'
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
    const expanded = source.replaceAll('}\\b', '}').replaceAll('\\b{', '{').replace(/(?<!\\)([a-z])\*/g, `$1[a-z\\u00e0-\\u017f'-]*`).replaceAll('[a-z', `[${letters}`).replaceAll('\\p{L}', letters)
      .replace(/\{([a-z][a-z |]*)\}/g, (_, names: string) => `(?:${names.split('|').map((name) => part(name.trim())).join('|')})`).replaceAll(')\\b', ')')
    const written = expanded.replace(/<([a-z][a-z ]*)>(?!=)/g, (whole, name: string) => mine.includes(name) ? signOf(mine.indexOf(name), mine.length) : whole)
    // Most texts hold no match, and finding the places of groups is dear: a plain look comes first.
    const plain = new RegExp(written)
    const look = new RegExp(written, 'dg')
    const cue = new Cue({source: worded(expanded, senses), flags: ''})
    const onlySenses = /^\{[a-z |]+\}(?:\|\{[a-z |]+\})*$/.test(source) && mine.length > 0 && !/\{[^}]*\b(?:person|name|post|role|firm|single|place|address|money|percent|union|councillor|someone)\b/.test(source)
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
      if (!plain.test(text)) return []
      look.lastIndex = 0
      return [...text.matchAll(look)].map((match) => {
        const groups = Object.fromEntries(Object.entries(match.indices?.groups ?? {}).map(([name, at]) => [name, (at as [number, number] | undefined) ? typed.slice(at[0], at[1]) : '']))
        return {index: match.index, end: match.index + match[0].length, words: typed.slice(match.index, match.index + match[0].length), groups}
      })
    }
    return {may, all: run, in: (typed) => onlySenses ? may(typed) && ofMine(typed).length > 0 : run(typed).length > 0}
  }
}

/** A pattern's source with the words of its senses written out, and anything at all in the place of a name. */
function worded(expanded: string, senses: Senses): string {
  const source = expanded.replace(/<([a-z][a-z ]*)>(?!=)/g, (whole, name: string) => {
    const words = senses[name]?.filter((each) => /[a-z0-9]/.test(each))
    // After an asterisk the word goes on, how far is not known.
    const written = (each: string): string => `\\b${each.replace(/\*$/, '').replace(/[^a-z0-9\u00e0-\u017f*']/g, ' ').replaceAll('*', '\\S*')}${each.endsWith('*') ? '(?:[^]*)' : '\\b'}`
    return !words ? whole : words.length ? `(?:${words.map(written).join('|')})` : '[]'
  }).replace(/[\uE001-\uE00E]\+\(\?![\uE001-\uE00E]\)/g, '(?:[^]*)').replace(/\[\^[^\]]+\]/g, '[^]')
  // Where a sign is written out, the letters in its place are not known.
  return /[\uE001-\uE00E]/.test(source) ? '[^]*' : source
}

/** True unless each alternative at the top of a pattern must have a word of some sense: then a text without any is passed over. */
function needsNoSense(source: string): boolean {
  let depth = 0
  let must = false
  const all: boolean[] = []
  for (let at = 0; at < source.length; at++) {
    const letter = source.charAt(at)
    if (letter === '\\') at++
    else if (letter === '(' || letter === '[') depth++
    else if (letter === ')' || letter === ']') depth--
    else if (letter === '|' && depth === 0) {
      all.push(must)
      must = false
    } else if (letter === '{' && /^[a-z]/.test(source.charAt(at + 1))) {
      const close = source.indexOf('}', at)
      if (depth === 0 && source.slice(at + 1, close).split('|').every((name) => !(name.trim() in signs))) must = true
      at = close
    }
  }
  return !all.concat(must).every(Boolean)
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
