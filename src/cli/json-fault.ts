/** Where a text stops being JSON. The messages of `JSON.parse` differ between versions of Node, and some name no place. */

export interface JsonFault {
  /** 1-based. */
  line: number
  column: number
  /** The line as it stands, tabs as single spaces so that a mark below it fits. */
  shown: string
  expected: string
}

/** What may stand at a place, thrown with the place to leave the reader below from any depth. */
class Unexpected extends Error {
  readonly offset: number
  readonly expected: string
  constructor(offset: number, expected: string) {
    super(expected)
    this.offset = offset
    this.expected = expected
  }
}

/** The first place where the text is not JSON, or null when it is. */
export function findJsonFault(text: string): JsonFault | null {
  try {
    const end = space(text, value(text, space(text, 0), 0))
    if (end < text.length) throw new Unexpected(end, 'nothing more')
    return null
  } catch (reason) {
    if (!(reason instanceof Unexpected)) throw reason
    const before = text.slice(0, reason.offset).split(/\r\n|\r|\n/)
    const line = text.split(/\r\n|\r|\n/)[before.length - 1] ?? ''
    return {line: before.length, column: (before.at(-1) ?? '').length + 1, shown: line.replaceAll('\t', ' '), expected: reason.expected}
  }
}

const deepest = 200
const string = /"(?:[^"\\\p{Cc}]|[\x7F-\x9F]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/uy
const scalar = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y

/** Reads one value; returns where it ends. */
function value(text: string, from: number, depth: number): number {
  if (depth > deepest) throw new Unexpected(from, `at most ${deepest} levels`)
  if (text[from] === '{') return members(text, from, '}', (at) => {
    const colon = space(text, match(string, text, at, 'a name in double quotation marks'))
    if (text[colon] !== ':') throw new Unexpected(colon, 'a colon')
    return value(text, space(text, colon + 1), depth + 1)
  })
  if (text[from] === '[') return members(text, from, ']', (at) => value(text, at, depth + 1))
  if (text[from] === '"') return match(string, text, from, 'words closed by a double quotation mark on the same line')
  return match(scalar, text, from, 'a value: words in double quotation marks, a number, [, {, true, false or null')
}

function members(text: string, open: number, close: string, member: (at: number) => number): number {
  let at = space(text, open + 1)
  if (text[at] === close) return at + 1
  for (;;) {
    at = space(text, member(at))
    if (text[at] === close) return at + 1
    if (text[at] !== ',') throw new Unexpected(at, `a comma or ${close}`)
    at = space(text, at + 1)
  }
}

function match(pattern: RegExp, text: string, from: number, expected: string): number {
  pattern.lastIndex = from
  if (!pattern.test(text)) throw new Unexpected(from, expected)
  return pattern.lastIndex
}

function space(text: string, from: number): number {
  let at = from
  while (at < text.length && ' \t\r\n'.includes(text.charAt(at))) at++
  return at
}
