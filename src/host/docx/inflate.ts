/** Unpacking one part, never further than it is allowed to grow. */
import {Inflate, inflateSync} from 'fflate'
import {ReportFault} from '../../ooxml/fault.ts'
import {crc32} from './crc32.ts'
import {MAX_PART, MAX_RATIO, MAX_TOTAL, RATIO_FROM} from './limits.ts'
import {damaged, packedBytes} from './zip-directory.ts'
import type {ZipEntry} from './zip-directory.ts'

// Deflate cannot pack tighter than this. A part that declares less than it holds is unpacked at one go where even that
// many bytes take less than a second, and in steps otherwise; it is refused either way.
const DEFLATE_AT_MOST = 1032
const SAFE = 256_000_000
const STEP = 65_536

/**
 * The bytes of a part.
 * @param left how many more bytes the package may unpack to
 * @throws ReportFault from the declared size before unpacking, and again from the real one
 */
export function unpack(bytes: Uint8Array, entry: ZipEntry, left: number): Uint8Array {
  const {method, packed, unpacked, crc} = entry
  if (entry.isEncrypted) throw new ReportFault('password-protected', 'The file is encrypted. Remove the password in its owner\'s program, save a copy and check the copy.')
  if (unpacked > RATIO_FROM && unpacked > packed * MAX_RATIO) throw bomb()
  if (unpacked > MAX_PART || unpacked > left) throw tooLarge()
  const data = packedBytes(bytes, entry)
  if (method !== 0 && method !== 8) throw damaged()
  const whole = method === 0 ? data : inflate(data, unpacked)
  if (whole.length > unpacked) throw bomb()
  if (whole.length < unpacked || crc32(whole) !== crc) throw damaged()
  return whole
}

function inflate(data: Uint8Array, declared: number): Uint8Array {
  try {
    // One byte more than declared shows a part that goes on.
    if (data.length * DEFLATE_AT_MOST <= SAFE) return inflateSync(data, {out: new Uint8Array(declared + 1)})
    return inflateInSteps(data, declared)
  } catch (fault) {
    if (fault instanceof ReportFault) throw fault
    throw damaged()
  }
}

function inflateInSteps(data: Uint8Array, declared: number): Uint8Array {
  const whole = new Uint8Array(declared)
  let length = 0
  const inflater = new Inflate((piece) => {
    if (length + piece.length > declared) throw bomb()
    whole.set(piece, length)
    length += piece.length
  })
  for (let at = 0; at < data.length; at += STEP) inflater.push(data.subarray(at, at + STEP), at + STEP >= data.length)
  return whole.subarray(0, length)
}

function bomb(): ReportFault {
  return new ReportFault('zip-bomb', 'The file unpacks to far more than a report can hold. It was not opened. Ask where it came from before you open it.')
}

function tooLarge(): ReportFault {
  return new ReportFault('too-large', `The text unpacks to more than ${MAX_TOTAL / 1_000_000} MB. Split the report and check its parts.`)
}
