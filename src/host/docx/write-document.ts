/** The bytes of a new Word document. The same parts give the same bytes. */
import {writeZip} from './write-zip.ts'

/** Packs the parts, by their names in the package. */
export function writeDocument(parts: Readonly<Record<string, string>>): Uint8Array {
  return writeZip(Object.entries(parts).map(([name, text]) => ({name, text})))
}
