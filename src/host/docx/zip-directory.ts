/**
 * The list of parts in a zip file, read from its central directory as Word reads it.
 *
 * fflate's `unzipSync` would read it too, but it trusts the declared sizes (what is longer is silently cut off), ignores
 * checksums, and does not allow for junk before the zip. Names are only ever keys: nothing here is a path.
 */
import {ReportFault} from '../../ooxml/fault.ts'
import {MAX_ENTRIES} from './limits.ts'

export interface ZipEntry {
  name: string
  /** 0 is stored, 8 is deflated. */
  method: number
  isEncrypted: boolean
  crc: number
  packed: number
  unpacked: number
  /** Where the entry's local header begins. */
  offset: number
}

const END = 0x06054b50
const END_64 = 0x06064b50
const LOCATOR_64 = 0x07064b50
const ENTRY = 0x02014b50
const LOCAL = 0x04034b50

/**
 * @throws ReportFault `truncated`, `zip-damaged` or `too-large`
 */
export function readDirectory(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = findEnd(view)
  if (end < 0) throw truncated()
  let count = view.getUint16(end + 10, true)
  let size = view.getUint32(end + 12, true)
  let start = view.getUint32(end + 16, true)
  let directoryEnd = end
  if (end >= 20 && view.getUint32(end - 20, true) === LOCATOR_64) {
    const wide = Number(view.getBigUint64(end - 12, true))
    // With junk before the zip, its offsets are too small; the record then stands just before its locator.
    const at = [wide, end - 76].find((each) => each >= 0 && each + 56 <= bytes.length && view.getUint32(each, true) === END_64)
    if (at !== undefined) {
      count = Number(view.getBigUint64(at + 32, true))
      size = Number(view.getBigUint64(at + 40, true))
      start = Number(view.getBigUint64(at + 48, true))
      directoryEnd = at
    }
  }
  if (count > MAX_ENTRIES) throw new ReportFault('too-large', `The file has more than ${MAX_ENTRIES.toLocaleString('en-GB')} parts. Save a copy from Word without its pictures and check the copy.`)
  // Junk before the zip shifts everything by as much as the directory stands later than it says.
  const shift = isEntry(view, start) || count === 0 ? 0 : directoryEnd - size - start
  return readEntries(view, bytes, start + shift, count, shift)
}

/** The packed bytes of an entry, still to be inflated if its method says so. */
export function packedBytes(bytes: Uint8Array, {offset, packed}: ZipEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (offset < 0 || offset + 30 > bytes.length) throw truncated()
  if (view.getUint32(offset, true) !== LOCAL) throw damaged()
  // Sizes in the local header may be missing (they follow the data then), so those of the directory hold.
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true)
  if (start + packed > bytes.length) throw truncated()
  return bytes.subarray(start, start + packed)
}

export function truncated(): ReportFault {
  return new ReportFault('truncated', 'The file is incomplete: its end is missing. Download or copy it again.')
}

export function damaged(): ReportFault {
  return new ReportFault('zip-damaged', 'The file is damaged. Download or copy it again, or let Word repair it and save a copy.')
}

/** The end record, which is last but for a comment of up to 65,535 bytes. */
function findEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - 22 - 65_535)
  for (let at = view.byteLength - 22; at >= lowest; at--) if (view.getUint32(at, true) === END) return at
  return -1
}

function readEntries(view: DataView, bytes: Uint8Array, start: number, count: number, shift: number): ZipEntry[] {
  const entries: ZipEntry[] = []
  let at = start
  for (let index = 0; index < count; index++) {
    if (at < 0 || at + 46 > bytes.length || view.getUint32(at, true) !== ENTRY) throw damaged()
    const nameLength = view.getUint16(at + 28, true)
    const extraLength = view.getUint16(at + 30, true)
    const nameEnd = at + 46 + nameLength
    if (nameEnd + extraLength > bytes.length) throw damaged()
    const entry: ZipEntry = {
      name: readName(bytes.subarray(at + 46, nameEnd)),
      method: view.getUint16(at + 10, true),
      isEncrypted: (view.getUint16(at + 8, true) & 1) !== 0,
      crc: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      unpacked: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    }
    widen(entry, view, nameEnd, nameEnd + extraLength)
    entry.offset += shift
    entries.push(entry)
    at = nameEnd + extraLength + view.getUint16(at + 32, true)
  }
  return entries
}

/** Zip64 keeps what does not fit into 32 bits in an extra field, in this order. */
function widen(entry: ZipEntry, view: DataView, from: number, to: number): void {
  for (let at = from; at + 4 <= to; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue
    const end = Math.min(to, at + 4 + view.getUint16(at + 2, true))
    let field = at + 4
    for (const key of ['unpacked', 'packed', 'offset'] as const) {
      if (entry[key] !== 0xffffffff || field + 8 > end) continue
      entry[key] = Number(view.getBigUint64(field, true))
      field += 8
    }
    return
  }
}

function isEntry(view: DataView, at: number): boolean {
  return at >= 0 && at + 4 <= view.byteLength && view.getUint32(at, true) === ENTRY
}

/** Names of parts are ASCII; what is not stays a name that no part refers to. Word on Windows takes “\” for “/”. */
function readName(bytes: Uint8Array): string {
  let name = ''
  for (const byte of bytes) name += String.fromCharCode(byte)
  return name.replace(/\\/g, '/')
}
