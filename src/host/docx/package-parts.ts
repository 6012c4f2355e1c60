/** The parts of a Word file's package, unpacked one by one as they are asked for. */
import type {Parts} from '../../ooxml/relationships.ts'
import {decodeXml} from './decode.ts'
import {unpack} from './inflate.ts'
import {MAX_TOTAL} from './limits.ts'
import {refuseOtherFiles} from './other-files.ts'
import {readDirectory} from './zip-directory.ts'
import type {ZipEntry} from './zip-directory.ts'

export interface PackageParts extends Parts {
  /** Where a part stands in the zip, to carry it over as it is. */
  entry: (name: string) => ZipEntry | undefined
}

/**
 * The parts of a file.
 * @throws ReportFault when the bytes are no zip, and from `text` when a part is damaged or too large
 */
export function partsOf(bytes: Uint8Array): PackageParts {
  refuseOtherFiles(bytes)
  const entries = new Map<string, ZipEntry>()
  // Part names are the same whatever their case; of two with one name the first counts.
  for (const entry of readDirectory(bytes)) {
    const key = entry.name.replace(/^\/+/, '').toLowerCase()
    if (!entries.has(key)) entries.set(key, entry)
  }
  let left = MAX_TOTAL
  return {
    names: [...entries.values()].map(({name}) => name.replace(/^\/+/, '')),
    entry: (name) => entries.get(name.toLowerCase()),
    text(name) {
      const entry = entries.get(name.toLowerCase())
      if (!entry) return undefined
      const part = unpack(bytes, entry, left)
      left -= part.length
      return decodeXml(part)
    },
  }
}
