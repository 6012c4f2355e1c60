/**
 * Words and marks of a paragraph, with their places.
 *
 * Our own splitting rather than retext-english: a 20,000-word report costs parse-english about 0.3 s, more than the whole
 * check may take, and nothing here needs a syntax tree of syllables and white space.
 */

export type TokenKind = 'word' | 'number' | 'mark'

export interface Token {
  kind: TokenKind
  /** As written, with ’ kept. */
  text: string
  /** Lower case, with ’ as '. A possessive ending is a token of its own: “'s”, or “'” after a plural. */
  lower: string
  /** 0-based offsets in the paragraph's text, end exclusive. */
  start: number
  end: number
  /** True when the first letter is a capital. */
  capital: boolean
}

const letter = 1, digit = 2, space = 3, mark = 4

const classes = new Uint8Array(0x250)
for (let code = 0; code < classes.length; code++) {
  const char = String.fromCharCode(code)
  classes[code] = /\p{L}/u.test(char) ? letter : /\p{N}/u.test(char) ? digit : /\s/u.test(char) ? space : mark
}

function classOf(code: number): number {
  if (code < classes.length) return classes[code] ?? mark
  if (code >= 0x2000 && code <= 0x206f) return code <= 0x200a || code === 0x2028 || code === 0x2029 || code === 0x202f ? space : mark
  return code >= 0x2070 && code < 0x2c00 ? mark : code === 0x3000 || code === 0xfeff ? space : letter
}

interface Spelling {
  written: string
  lower: string
  capital: boolean
}

/** A report has few different words, and each is put in small letters once; a hostile file may have many. */
const spellings = new Map<string, Spelling>()
const mostSpellings = 50_000

function spellingOf(written: string): Spelling {
  const known = spellings.get(written)
  if (known) return known
  const lower = written.toLowerCase()
  const spelling = {written, lower: lower.replaceAll('’', "'"), capital: written.charAt(0) !== lower.charAt(0)}
  if (spellings.size < mostSpellings) spellings.set(written, spelling)
  return spelling
}

const apostrophe = (code: number): boolean => code === 0x27 || code === 0x2019
const hyphen = (code: number): boolean => code === 0x2d || code === 0x2010 || code === 0x2011

/**
 * Splits a text into words, numbers and marks.
 * @param text a paragraph's text
 * @returns its tokens in order; white space is in none of them, but a soft break (`\v` or a line end) is a mark
 */
export function tokens(text: string): Token[] {
  const found: Token[] = []
  let at = 0
  while (at < text.length) {
    const code = text.charCodeAt(at)
    const kind = classOf(code)
    if (kind === space) {
      if (code === 0x0b || code === 0x0a) found.push({kind: 'mark', text: '\v', lower: '\v', start: at, end: at + 1, capital: false})
      at++
      continue
    }
    const end = kind === letter ? wordEnd(text, at) : kind === digit ? numberEnd(text, at) : markEnd(text, at, found)
    const {written, lower, capital} = spellingOf(text.slice(at, end))
    found.push({kind: kind === letter ? 'word' : kind === digit ? 'number' : 'mark', text: written, lower, start: at, end, capital: kind === letter && capital})
    at = end
  }
  return found
}

function wordEnd(text: string, start: number): number {
  let at = start + 1
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at)
    const kind = classOf(code)
    if (kind === letter || kind === digit) continue
    const next = at + 1 < text.length ? text.charCodeAt(at + 1) : 0x20
    if (apostrophe(code) && classOf(next) === letter) {
      // “Head's”: the ending is a token of its own. “didn't”, “O'Dwyer”, “we'll”: part of the word.
      const after = at + 2 < text.length ? text.charCodeAt(at + 2) : 0x20
      if ((next === 0x73 || next === 0x53) && classOf(after) !== letter) return at
      continue
    }
    if (hyphen(code) && (classOf(next) === letter || classOf(next) === digit)) continue
    // “e.g.”, “i.e.”, “U.K.”: letters with stops between.
    if (code === 0x2e && at - start === 1 && classOf(next) === letter && (text.charCodeAt(at + 2) === 0x2e)) { at += 2; return at + 1 }
    break
  }
  return at
}

function numberEnd(text: string, start: number): number {
  let at = start + 1
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at)
    const kind = classOf(code)
    if (kind === letter || kind === digit) continue
    const next = at + 1 < text.length ? classOf(text.charCodeAt(at + 1)) : space
    // “2023/24”, “1,250.50”, “15-17”, “12:30”
    if (next === digit && (code === 0x2e || code === 0x2c || code === 0x2f || code === 0x3a || hyphen(code))) continue
    break
  }
  return at
}

function markEnd(text: string, at: number, found: Token[]): number {
  const code = text.charCodeAt(at)
  if (!apostrophe(code)) return at + 1
  const previous = found.at(-1)
  const next = at + 1 < text.length ? text.charCodeAt(at + 1) : 0x20
  if (previous?.end === at && (next === 0x73 || next === 0x53)) return at + 2
  return at + 1
}
