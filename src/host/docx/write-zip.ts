/** A zip from parts: new ones packed, others carried over packed as they were. Every date is the same, so that none tells. */
import {deflateSync, strToU8} from 'fflate'
import {crc32} from './crc32.ts'
import {packedBytes} from './zip-directory.ts'
import type {ZipEntry} from './zip-directory.ts'

/** A part to write: new text, or an entry of another zip. */
export type PartToWrite = {name: string; text: string} | {name: string; entry: ZipEntry; from: Uint8Array}

// 1 January 1980, the first day a zip can name.
const DATE = 0x21
const LEVEL = 2

/** The bytes of a zip that holds these parts in this order, and nothing else. */
export function writeZip(parts: readonly PartToWrite[]): Uint8Array {
  const pieces: Uint8Array[] = []
  const directory: Uint8Array[] = []
  let offset = 0
  for (const part of parts) {
    const {packed, method, crc, unpacked} = packedPart(part)
    const name = strToU8(part.name)
    const local = record(30, name)
    const central = record(46, name)
    local.setUint32(0, 0x04034b50, true)
    central.setUint32(0, 0x02014b50, true)
    central.setUint16(4, 20, true)
    // The same fields stand in both, two bytes later in the directory.
    for (const [view, at] of [[local, 4], [central, 6]] as const) {
      view.setUint16(at, 20, true)
      // Names in UTF-8.
      view.setUint16(at + 2, 0x800, true)
      view.setUint16(at + 4, method, true)
      view.setUint16(at + 8, DATE, true)
      view.setUint32(at + 10, crc, true)
      view.setUint32(at + 14, packed.length, true)
      view.setUint32(at + 18, unpacked, true)
      view.setUint16(at + 22, name.length, true)
    }
    central.setUint32(42, offset, true)
    pieces.push(bytesOf(local), packed)
    directory.push(bytesOf(central))
    offset += local.byteLength + packed.length
  }
  const size = directory.reduce((sum, {length}) => sum + length, 0)
  const end = new DataView(new ArrayBuffer(22))
  end.setUint32(0, 0x06054b50, true)
  end.setUint16(8, parts.length, true)
  end.setUint16(10, parts.length, true)
  end.setUint32(12, size, true)
  end.setUint32(16, offset, true)
  return joined([...pieces, ...directory, bytesOf(end)])
}

function packedPart(part: PartToWrite): {packed: Uint8Array; method: number; crc: number; unpacked: number} {
  if ('entry' in part) {
    const {method, crc, unpacked} = part.entry
    return {packed: packedBytes(part.from, part.entry), method, crc, unpacked}
  }
  const bytes = strToU8(part.text)
  return {packed: deflateSync(bytes, {level: LEVEL}), method: 8, crc: crc32(bytes), unpacked: bytes.length}
}

function record(length: number, name: Uint8Array): DataView {
  const bytes = new Uint8Array(length + name.length)
  bytes.set(name, length)
  return new DataView(bytes.buffer)
}

function bytesOf(view: DataView): Uint8Array {
  return new Uint8Array(view.buffer, view.byteOffset, view.byteLength)
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, {length}) => sum + length, 0))
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}
