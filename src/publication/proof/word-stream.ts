/**
 * The words of any text as numbers, so that millions of letters are compared in a moment.
 *
 * A word is a run of letters and digits. Case, accents, width, soft hyphens, and commas and apostrophes within a word make
 * no difference; a point between digits belongs to them. A line end parts runs of words: none goes over it.
 */

export interface WordStream {
  count: number
  /** Two numbers a word, made in different ways: words that share both are the same. */
  hashes: Int32Array
  checks: Int32Array
  starts: Int32Array
  ends: Int32Array
}

const BREAK = 0
const SKIP = -1
/** No letter: it makes a word that nobody writes. */
const LINE = 0x110000
const ascii = new Int32Array(128)
for (let code = 0; code < 128; code++) ascii[code] = /[a-z0-9]/.test(String.fromCharCode(code)) ? code : /[A-Z]/.test(String.fromCharCode(code)) ? code + 32 : BREAK
const beyond = new Map<number, readonly number[]>()

/** What a character beyond ASCII counts as: letters, nothing at all, or a break between words. */
function folded(code: number): readonly number[] {
  const known = beyond.get(code)
  if (known) return known
  const letter = String.fromCharCode(code)
  let found: number[]
  // Soft hyphens, zero-width characters and apostrophes stand in a word without parting it.
  if (/[\u00ad\u200b-\u200f\u2060\ufeff‘’\u0300-\u036f]/.test(letter)) found = [SKIP]
  // Halves of a pair: whatever it is, it counts as a letter.
  else if (code >= 0xd800 && code <= 0xdfff) found = [code]
  else {
    const plain = letter.normalize('NFKD').toLowerCase().replace(/[\u0300-\u036f]/g, '')
    found = /^[\p{L}\p{N}]+$/u.test(plain) ? [...plain].map((each) => each.charCodeAt(0)) : [BREAK]
  }
  beyond.set(code, found)
  return found
}

/** Reads a text into words. */
export function wordStream(text: string): WordStream {
  let room = Math.max(16, text.length >> 3)
  let hashes = new Int32Array(room)
  let checks = new Int32Array(room)
  let starts = new Int32Array(room)
  let ends = new Int32Array(room)
  let count = 0
  let hash = 0
  let check = 0
  let start = -1
  const close = (end: number): void => {
    if (start < 0) return
    if (count === room) {
      room *= 2
      hashes = grown(hashes, room)
      checks = grown(checks, room)
      starts = grown(starts, room)
      ends = grown(ends, room)
    }
    hashes[count] = hash
    checks[count] = check
    starts[count] = start
    ends[count++] = end
    start = -1
    hash = 0
    check = 0
  }
  const add = (code: number, at: number): void => {
    if (start < 0) start = at
    hash = Math.imul(hash ^ code, 16_777_619) + code | 0
    check = Math.imul(check, 0x5bd1e995) + code + 1 | 0
  }
  const {length} = text
  for (let at = 0; at < length; at++) {
    const code = text.charCodeAt(at)
    if (code < 128) {
      const letter = ascii[code] ?? BREAK
      if (letter !== BREAK) add(letter, at)
      else if (code === 10) {
        close(at)
        add(LINE, at)
        close(at)
      } else if (start >= 0) {
        // “4,215,000” is one word, and so is “4.2”; “don't” as well.
        const isInside = (code === 44 || code === 46) ? isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at + 1)) : code === 39 && isLetter(text.charCodeAt(at + 1))
        if (!isInside) close(at)
        else if (code === 46) add(code, at)
      }
    } else {
      for (const letter of folded(code)) {
        if (letter === BREAK) close(at)
        else if (letter !== SKIP) add(letter, at)
      }
    }
  }
  close(length)
  return {count, hashes, checks, starts, ends}
}

function grown(array: Int32Array<ArrayBuffer>, length: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(length)
  larger.set(array)
  return larger
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90)
}
