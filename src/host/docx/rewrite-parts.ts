/** A Word file with some of its parts written anew. Every other part is carried over packed as it was. */
import {strFromU8, strToU8} from 'fflate'
import {ReportFault} from '../../ooxml/fault.ts'
import type {PackageParts} from './package-parts.ts'
import {writeZip} from './write-zip.ts'
import type {PartToWrite} from './write-zip.ts'

/**
 * Writes them.
 * @param changed texts by the names that `parts` has
 * @throws ReportFault when a digital signature covers the file
 */
export function rewriteParts(bytes: Uint8Array, parts: PackageParts, changed: ReadonlyMap<string, string>): Uint8Array {
  if (parts.names.some((name) => /^_xmlsignatures\//i.test(name))) throw new ReportFault('signed', 'The file is signed, and any change would break its signature. Remove the signature in Word, and try again.')
  return writeZip(parts.names.flatMap((name): PartToWrite[] => {
    // Names are read a byte a sign, and written as UTF-8.
    const written = strFromU8(strToU8(name, true))
    const text = changed.get(name)
    if (text !== undefined) return [{name: written, text: inUtf8(text)}]
    const entry = parts.entry(name)
    return entry ? [{name: written, entry, from: bytes}] : []
  }))
}

function inUtf8(xml: string): string {
  return xml.replace(/^(<\?xml[^>]*\bencoding\s*=\s*)(?:"(?!utf-8")[^"]*"|'(?!utf-8')[^']*')/i, '$1"UTF-8"')
}
