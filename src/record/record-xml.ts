/**
 * The record as the text of a custom XML part, and back.
 *
 * `<record xmlns="urn:report-protocol:record" version="1" count="2" head="…">`, then an `<entry>` each, its canonical JSON as
 * text, then a `<paragraph>` for each text that an approval names by its fingerprint. What is hashed is the JSON, never this
 * XML: Word may write the part anew with other prefixes and quotes.
 */
import {SaxesParser} from 'saxes'
import {canonicalJson} from './canonical-json.ts'
import {emptyChain} from './chain.ts'
import type {Chain} from './chain.ts'
import type {Entry} from './entry.ts'
import {printOf} from './fingerprint.ts'
import type {Counted} from './fingerprint.ts'
import type {Digest} from './ports.ts'
import {EntryFault, readCounted, readEntry} from './read-entry.ts'
import type {FoundRecord} from './verify.ts'

export const recordNamespace = 'urn:report-protocol:record'
const version = '1'

/** The paragraphs that approvals name, by their fingerprints: what was approved, to say later what it was changed from. */
export type Kept = ReadonlyMap<string, Counted>

/** A record as a file holds it. */
export interface ReadRecord {
  found: FoundRecord
  kept: Kept
}

/** For a report that has no record. */
export const noRecord: ReadRecord = {found: {state: 'missing'}, kept: new Map()}

/** The part's text. Only paragraphs that an entry names are kept. */
export function writeRecord({entries, stated}: Chain, kept: Kept): string {
  const named = new Set(entries.flatMap((entry) => entry.kind === 'approval' ? entry.sections.flatMap(({paragraphs}) => paragraphs) : []))
  const paragraphs = [...kept].flatMap(([print, counted]) => named.has(print) ? [`<paragraph>${asText(counted)}</paragraph>`] : [])
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<record xmlns="${recordNamespace}" version="${version}" count="${stated?.count ?? 0}" head="${stated?.head ?? ''}">`
    + `${entries.map((entry) => `<entry>${asText(entry)}</entry>`).join('')}${paragraphs.join('')}</record>`
}

/**
 * Reads a part whose root is in our namespace. Never fails: what cannot be read is said, and nothing is left out.
 * The time it takes grows with its length alone.
 */
export function readRecord(xml: string, digest: Digest): ReadRecord {
  const entries: Entry[] = []
  const kept = new Map<string, Counted>()
  try {
    const stated = read(xml, (name, text) => {
      const json: unknown = JSON.parse(text)
      if (name === 'entry') entries.push(sameText(readEntry(json), text))
      else {
        const counted = sameText(readCounted(json), text)
        kept.set(printOf(counted, digest), counted)
      }
    })
    return {found: {state: 'whole', chain: entries.length > 0 || stated.count > 0 ? {entries, stated} : emptyChain}, kept}
  } catch (reason) {
    if (reason instanceof PartFault) return {...noRecord, found: reason.found}
    const why = reason instanceof EntryFault ? `Entry ${entries.length + 1} is not one: ${reason.message}.` : reason instanceof SyntaxError ? `Entry ${entries.length + 1} is no JSON.` : 'It is not well-formed XML.'
    return {...noRecord, found: {state: 'broken', why}}
  }
}

/** The record among the parts in our namespace that a report's file holds: with more than one, none is taken for it. */
export function recordAmong(parts: readonly string[], digest: Digest): ReadRecord {
  const [only, another] = parts
  if (another !== undefined) return {...noRecord, found: {state: 'foreign', why: `The file has ${parts.length} records.`}}
  return only === undefined ? noRecord : readRecord(only, digest)
}

class PartFault extends Error {
  readonly found: FoundRecord
  constructor(found: FoundRecord) {
    super(found.state)
    this.found = found
  }
}

function read(xml: string, take: (name: 'entry' | 'paragraph', text: string) => void): {count: number; head: string} {
  const stated = {count: 0, head: ''}
  let depth = 0
  let pieces: string[] = []
  const parser = new SaxesParser({xmlns: true, position: false})
  parser.on('doctype', () => { throw new PartFault({state: 'broken', why: 'It declares a DTD, which no record needs.'}) })
  parser.on('error', (reason) => { throw reason })
  parser.on('opentag', ({local, uri, attributes}) => {
    depth++
    if (depth === 1) Object.assign(stated, statedBy(uri === recordNamespace ? local : '', (name) => attributes[name]?.value ?? ''))
    else if (depth > 2 || uri !== recordNamespace || (local !== 'entry' && local !== 'paragraph')) throw new PartFault({state: 'broken', why: 'It holds something that is no entry.'})
    pieces = []
  })
  const text = (piece: string): void => {
    if (depth === 2) pieces.push(piece)
    else if (piece.trim()) throw new PartFault({state: 'broken', why: 'It holds words that are no entry.'})
  }
  parser.on('text', text)
  parser.on('cdata', text)
  parser.on('closetag', ({local}) => {
    if (depth-- === 2) take(local === 'entry' ? 'entry' : 'paragraph', pieces.join(''))
  })
  parser.write(xml).close()
  return stated
}

function statedBy(root: string, attribute: (name: string) => string): {count: number; head: string} {
  if (root !== 'record') throw new PartFault({state: 'foreign', why: 'Its root is no record of this tool.'})
  const given = attribute('version')
  if (given !== version) {
    // A version is shown, so it is shown only where it looks like one.
    if (/^\d{1,6}(?:\.\d{1,6})?$/.test(given) && Number(given) > Number(version)) throw new PartFault({state: 'newer', version: given})
    throw new PartFault({state: 'foreign', why: 'It says no version of this tool’s records.'})
  }
  const count = attribute('count')
  const head = attribute('head')
  if (!/^\d{1,7}$/.test(count) || !/^(?:[0-9a-f]{64})?$/.test(head)) throw new PartFault({state: 'broken', why: 'It does not say how many entries it has and which is the last.'})
  return {count: Number(count), head}
}

/** Refuses what says more than was read of it: a key twice, other spacing. */
function sameText<T extends Entry | Counted>(value: T, text: string): T {
  if (jsonOf(value) !== text) throw new EntryFault('it is not written as this tool writes it')
  return value
}

/** JSON leaves two signs as they are that XML has no way to say. */
function jsonOf(value: Entry | Counted): string {
  return canonicalJson(value).replaceAll('\ufffe', '\\ufffe').replaceAll('\uffff', '\\uffff')
}

function asText(value: Entry | Counted): string {
  return jsonOf(value).replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
}
