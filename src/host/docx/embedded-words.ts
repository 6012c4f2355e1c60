/**
 * The words that lie in charts, embedded workbooks and objects: nobody sees them on the page, and all are published with it.
 * They are read as strings, for the publication rules to look through; nothing in them is run or opened.
 */
import {relationshipsOf} from '../../ooxml/relationships.ts'
import type {Report} from '../../report/report.ts'
import {unpack} from './inflate.ts'
import {partsOf} from './package-parts.ts'
import type {PackageParts} from './package-parts.ts'

/** Characters kept of one embedded file, and bytes unpacked of it: enough for any table that a report shows. */
const mostWords = 200_000
const mostBytes = 4_000_000
// An object of the older kind is a file system of its own: its strings stand in it as they are, in one byte or two.
const inOneByte = /[\x20-\x7e\xa3]{6,}/gu

/** Adds to each embedded file of a report what can be read in it. A file that cannot be read keeps its name alone. */
export function readEmbeddedWords(report: Report, bytes: Uint8Array, parts: PackageParts): void {
  for (const embedded of report.embedded) {
    if (embedded.kind === 'image') continue
    const words = wordsOf(embedded.name, bytes, parts).slice(0, mostWords).trim()
    if (words) embedded.words = words
  }
}

function wordsOf(name: string, bytes: Uint8Array, parts: PackageParts): string {
  try {
    if (!/\.xml$/iu.test(name)) return fileWords(name, bytes, parts)
    const carried = relationshipsOf(parts, name).all.filter(({isExternal, type}) => !isExternal && type !== 'image').map(({target}) => target)
    return [textOf(parts.text(name) ?? ''), ...carried.map((each) => (/\.xml$/iu.test(each) ? '' : fileWords(each, bytes, parts)))].join('\n')
  } catch {
    // What is damaged in an embedded file does not keep the report from being read.
    return ''
  }
}

/** The strings of a file within the file: those of its own parts when it is a zip, else those that stand in its bytes. */
function fileWords(name: string, bytes: Uint8Array, parts: PackageParts): string {
  const entry = parts.entry(name)
  if (!entry) return ''
  const inside = unpack(bytes, entry, mostBytes)
  if (inside[0] !== 0x50 || inside[1] !== 0x4b) return stringsOf(inside)
  const own = partsOf(inside)
  let words = ''
  for (const each of own.names) if (/\.xml$/iu.test(each) && words.length < mostWords) words += `${textOf(own.text(each) ?? '')}\n`
  return words
}

function textOf(xml: string): string {
  return xml.replace(/<(?:[\w.]+:)?(?:f|formula|si|c|p|pt|row)\b[^>]*>/gu, '\n').replace(/<[^>]*>/gu, '')
    .replace(/&(?:#(\d+)|#x([\da-f]+)|(amp|lt|gt|quot|apos));/giu, (_, decimal?: string, hex?: string, name?: string) => (
      name ? {amp: '&', lt: '<', gt: '>', quot: '"', apos: '\''}[name.toLowerCase()] ?? '' : String.fromCodePoint(Math.min(0x10ffff, parseInt(decimal ?? hex ?? '32', decimal ? 10 : 16)))))
    .replace(/[^\S\n]+/gu, ' ').replace(/\s*\n\s*/gu, '\n')
}

function stringsOf(bytes: Uint8Array): string {
  let narrow = ''
  for (const byte of bytes.subarray(0, mostBytes)) narrow += String.fromCharCode(byte)
  // Letters of two bytes lose their empty half; what was of one byte stays as it was.
  const wide = narrow.replace(/([\x20-\x7e\xa3])\0/gu, '$1')
  return [...narrow.matchAll(inOneByte), ...(wide === narrow ? [] : wide.matchAll(inOneByte))].map(([each]) => each).join('\n')
}
