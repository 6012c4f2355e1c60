/** A zip's parts for the proof, by fflate alone: it shares nothing with what wrote the zip, and trusts no directory. */
import {inflateSync, unzipSync} from 'fflate'

export interface Unpacked {
  parts: {name: string; bytes: Uint8Array}[]
  /** Bytes that belong to no part and to no directory: words may stand there too. */
  loose: Uint8Array[]
  /** False when the bytes are no zip that can be read to its end. */
  isWhole: boolean
}

/** Unpacks every part, listed or not. */
export function unpacked(bytes: Uint8Array): Unpacked {
  const parts: Unpacked['parts'] = []
  const loose: Uint8Array[] = []
  let isWhole = true
  try {
    for (const [name, part] of Object.entries(unzipSync(bytes))) parts.push({name, bytes: part})
  } catch {
    isWhole = false
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let at = 0
  // The parts one after another, as their own headers give them.
  while (at + 30 <= bytes.length && view.getUint32(at, true) === LOCAL) {
    const [flags, method, packed] = [view.getUint16(at + 6, true), view.getUint16(at + 8, true), view.getUint32(at + 18, true)]
    const [nameLength, extraLength] = [view.getUint16(at + 26, true), view.getUint16(at + 28, true)]
    const start = at + 30 + nameLength + extraLength
    // Without sizes in front, what follows can only be read as it is.
    if (flags & 8) break
    const name = String.fromCharCode(...bytes.subarray(at + 30, at + 30 + nameLength))
    if (extraLength > 0) loose.push(bytes.subarray(start - extraLength, start))
    if (!parts.some((each) => each.name === name)) parts.push({name, bytes: inflated(bytes.subarray(start, start + packed), method)})
    at = start + packed
  }
  loose.push(bytes.subarray(at))
  return {parts, loose, isWhole}
}

const LOCAL = 0x04034b50

function inflated(bytes: Uint8Array, method: number): Uint8Array {
  if (method !== 8) return bytes
  try {
    return inflateSync(bytes)
  } catch {
    return bytes
  }
}
