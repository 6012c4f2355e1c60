/** The text of an XML part from its bytes. */
import {strFromU8} from 'fflate'

/** UTF-8 unless a byte order mark, or the shape of the first characters, says UTF-16; Latin-1 when the part says so itself. */
export function decodeXml(bytes: Uint8Array): string {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return utf16(bytes.subarray(2), 0)
  if (first === 0xfe && second === 0xff) return utf16(bytes.subarray(2), 1)
  if (first === 0x3c && second === 0) return utf16(bytes, 0)
  if (first === 0 && second === 0x3c) return utf16(bytes, 1)
  const head = strFromU8(bytes.subarray(0, 100), true)
  const encoding = /^<\?xml[^>]*\bencoding\s*=\s*["']([\w-]+)["']/.exec(head)?.[1]
  if (encoding && /^(?:iso-8859-1|windows-1252|us-ascii)$/i.test(encoding)) return strFromU8(bytes, true)
  const text = strFromU8(bytes)
  return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text
}

function utf16(bytes: Uint8Array, high: 0 | 1): string {
  const pieces: string[] = []
  for (let from = 0; from < bytes.length - 1; from += 16_384) {
    const units = []
    for (let at = from; at < Math.min(from + 16_384, bytes.length - 1); at += 2) {
      units.push(high === 0 ? (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) : ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0))
    }
    pieces.push(String.fromCharCode(...units))
  }
  return pieces.join('')
}
