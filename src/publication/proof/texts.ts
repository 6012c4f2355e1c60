/**
 * All the text there is in some bytes, read in every way a person or a search could: as XML with runs joined and apart, its
 * attributes, comments and entities; as UTF-8 and UTF-16; base64 undone; zips in zips opened.
 */
import {strFromU8} from 'fflate'
import {unpacked} from './unpacked.ts'
import type {Kind} from './sought.ts'

export interface FoundText {
  kind: Kind
  text: string
}

const DEEPEST = 4

/** Every text of a part. @param depth how many zips or base64 texts this one was found in @param known the bytes as UTF-8, if that is known */
export function* textsOf(bytes: Uint8Array, depth = 0, known = strFromU8(bytes)): Generator<FoundText> {
  if (bytes.length === 0 || depth > DEEPEST) return
  if (bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4) {
    yield* textsOfZip(bytes, depth)
    return
  }
  for (const text of decodings(bytes, known)) {
    if (/^\s*</.test(text.slice(0, 200))) yield* textsOfXml(text, depth)
    else {
      yield {kind: 'bytes', text}
      yield* encodedIn(text, depth)
    }
  }
  // An old Office file may hold a zip as it is.
  const inside = indexOfZip(bytes)
  if (inside > 0) yield* textsOfZip(bytes.subarray(inside), depth)
}

function* textsOfZip(bytes: Uint8Array, depth: number): Generator<FoundText> {
  const {parts, loose} = unpacked(bytes)
  for (const part of parts) {
    yield {kind: 'attribute', text: part.name}
    yield* textsOf(part.bytes, depth + 1)
  }
  for (const rest of loose) yield* [...decodings(rest, strFromU8(rest))].map((text): FoundText => ({kind: 'bytes', text}))
}

/** The bytes as text: UTF-8 always, UTF-16 of either order where every second byte may be none. */
function* decodings(bytes: Uint8Array, known: string): Generator<string> {
  const isWide = bytes.subarray(0, 4000).includes(0)
  yield known
  if (!isWide) return
  // In a binary file words of two bytes a letter may begin at any place.
  for (const from of [0, 1]) {
    for (const [low, high] of [[0, 1], [1, 0]] as const) {
      const pieces: string[] = []
      for (let at = from; at < bytes.length - 1; at += 16_384) {
        const units: number[] = []
        for (let each = at; each < Math.min(at + 16_384, bytes.length - 1); each += 2) units.push((bytes[each + low] ?? 0) | ((bytes[each + high] ?? 0) << 8))
        pieces.push(String.fromCharCode(...units))
      }
      yield pieces.join('').replace(/^\ufeff/, '')
    }
  }
}

function* textsOfXml(xml: string, depth: number): Generator<FoundText> {
  const joined: string[] = []
  const apart: string[] = []
  const values = new Set<string>()
  const asides: string[] = []
  // The line being read, its pieces as they stand; and whether two of them meet in the middle of a word.
  let line: string[] = []
  let meets = false
  let lettered = false
  const add = (text: string): void => {
    meets ||= lettered && isLetter(text.charCodeAt(0))
    lettered = isLetter(text.charCodeAt(text.length - 1))
    line.push(text)
  }
  const endLine = (): void => {
    if (line.length > 0) {
      for (const each of line) joined.push(each)
      joined.push('\n')
      // Joined or apart makes a difference only there.
      if (meets) apart.push(line.join(' '))
    }
    line = []
    meets = false
    lettered = false
  }
  for (let at = 0; at < xml.length;) {
    const open = xml.indexOf('<', at)
    if (open !== at) add(xml.slice(at, open < 0 ? xml.length : open))
    if (open < 0) break
    let end: number
    const next = xml.charCodeAt(open + 1)
    if (next === 33 || next === 63) {
      const close = xml.startsWith('<!--', open) ? '-->' : next === 63 ? '?>' : xml.startsWith('<![CDATA[', open) ? ']]>' : '>'
      const found = xml.indexOf(close, open)
      end = found < 0 ? xml.length : found + close.length
      if (close === ']]>') add(xml.slice(open + 9, end - 3))
      else asides.push(xml.slice(open, end))
    } else {
      end = xml.indexOf('>', open) + 1
      // A “>” may stand in an attribute's value.
      while (end > 0 && isInValue(xml, open, end)) end = xml.indexOf('>', end) + 1
      if (end <= 0) end = xml.length
      const tag = xml.slice(open, end)
      if (tag.includes('=')) values.add(tag)
      const parting = parts.get(localName(xml, open))
      if (parting === '\n') endLine()
      else if (parting) {
        line.push(parting)
        lettered = false
      }
    }
    at = end
  }
  endLine()
  yield {kind: 'text', text: plain(joined.join(''))}
  if (apart.length > 0) yield {kind: 'text', text: plain(apart.join('\n'))}
  if (asides.length > 0) yield {kind: 'text', text: asides.join('\n')}
  yield* textsOfAttributes([...values].join('\n'))
  yield* encodedIn(xml, depth)
}

function isLetter(code: number): boolean {
  return code > 127 || (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57)
}

/** Tags that part words on the page. */
const parts: ReadonlyMap<string, ' ' | '\n'> = new Map([...['p', 'tc', 'tr', 'tbl', 'txbxContent', 'si', 'row', 'c', 'comment', 'footnote', 'endnote'].map((name) => [name, '\n'] as const), ...['tab', 'br', 'cr', 'ptab', 'drawing', 'pict'].map((name) => [name, ' '] as const)])

function localName(xml: string, open: number): string {
  let from = xml.charCodeAt(open + 1) === 47 ? open + 2 : open + 1
  let at = from
  for (;; at++) {
    const code = xml.charCodeAt(at)
    if (code === 58) from = at + 1
    else if (!(code >= 97 && code <= 122) && !(code >= 65 && code <= 90) && !(code >= 48 && code <= 57)) break
  }
  return at - from > 11 ? '' : xml.slice(from, at)
}

function isInValue(xml: string, open: number, end: number): boolean {
  if (xml.charCodeAt(end - 2) === 34 || xml.charCodeAt(end - 2) === 47 || xml.charCodeAt(open + 1) === 47) return false
  const tag = xml.slice(open, end)
  return /=\s*(?:"[^"]*|'[^']*)$/.test(tag.slice(0, -1)) && (count(tag, '"') % 2 === 1 || count(tag, '\'') % 2 === 1)
}

function count(text: string, letter: string): number {
  return text.split(letter).length - 1
}

function* textsOfAttributes(tags: string): Generator<FoundText> {
  // Sizes, ids and colours are no words; anything longer or with a space may be.
  const values = [...new Set([...tags.matchAll(/=\s*(?:"([^"]{4,})"|'([^']{4,})')/g)].map(([, double, single]) => double ?? single ?? ''))]
  const telling = values.filter((value) => !/^(?:[\da-f.%-]+|http:\/\/schemas\.[\w./-]+)$/i.test(value))
  yield {kind: 'attribute', text: plain(telling.join('\n'))}
  const escaped = telling.filter((value) => /%[\da-f]{2}/i.test(value)).map((value) => value.replace(/(?:%[\da-f]{2})+/gi, (bytes) => strFromU8(Uint8Array.from(bytes.slice(1).split('%').map((each) => parseInt(each, 16))))))
  if (escaped.length > 0) yield {kind: 'attribute', text: escaped.join('\n')}
}

/** Entities undone, twice: a text may hold the text of another part. */
function plain(text: string): string {
  if (!text.includes('&')) return text
  const undo = (each: string): string => each.replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos));/gi, (_, hex?: string, decimal?: string, name?: string) =>
    hex !== undefined || decimal !== undefined ? character(hex === undefined ? Number(decimal) : parseInt(hex, 16)) : named[name?.toLowerCase() ?? ''] ?? '\'')
  const once = undo(text)
  return once.includes('&') ? `${once}\n${undo(once)}` : once
}

const named: Readonly<Record<string, string>> = {amp: '&', lt: '<', gt: '>', quot: '"'}

function character(code: number): string {
  return code <= 0x10ffff ? String.fromCodePoint(code) : ''
}

function* encodedIn(text: string, depth: number): Generator<FoundText> {
  let from = 0
  // Base64 goes on without a space for longer than any word does; its lines may be parted by line ends.
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) : 0
    if (code < 128 && letters[code] === 1) continue
    if (at - from >= 32) {
      let end = at
      for (let more = 0; (more = /^=?\s+/.exec(text.slice(end, end + 8))?.[0].length ?? 0) > 0 && letters[text.charCodeAt(end + more)] === 1;) {
        end += more
        while (letters[text.charCodeAt(end)] === 1) end++
      }
      const bytes = fromBase64(text.slice(from, end))
      if (bytes.length > 0) yield* textsOf(bytes, depth + 1)
      at = end
    }
    from = at + 1
  }
}

const alphabet = new Map(Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/', (letter, value) => [letter.charCodeAt(0), value] as const))
alphabet.set(45, 62)
alphabet.set(95, 63)

const letters = new Uint8Array(128)
for (const code of alphabet.keys()) letters[code] = 1

function fromBase64(text: string): Uint8Array {
  const bytes = new Uint8Array(Math.floor(text.length * 3 / 4))
  let [bits, held, length] = [0, 0, 0]
  for (let at = 0; at < text.length; at++) {
    const value = alphabet.get(text.charCodeAt(at))
    if (value === undefined) continue
    bits = (bits << 6 | value) & 0xffffff
    held += 6
    if (held < 8) continue
    held -= 8
    bytes[length++] = bits >> held & 255
  }
  return bytes.subarray(0, length)
}

function indexOfZip(bytes: Uint8Array): number {
  for (let at = bytes.indexOf(0x50, 1); at > 0 && at < bytes.length - 30; at = bytes.indexOf(0x50, at + 1)) {
    if (bytes[at + 1] === 0x4b && bytes[at + 2] === 3 && bytes[at + 3] === 4) return at
  }
  return -1
}
