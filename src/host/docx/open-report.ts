/** A report from the bytes of a .docx, .docm, .dotx or .dotm file. */
import {ReportFault} from '../../ooxml/fault.ts'
import {readPackage} from '../../ooxml/read-package.ts'
import type {Report} from '../../report/report.ts'
import {decodeXml} from './decode.ts'
import {unpack} from './inflate.ts'
import {MAX_TOTAL} from './limits.ts'
import {refuseOtherFiles} from './other-files.ts'
import {damaged, readDirectory} from './zip-directory.ts'
import type {ZipEntry} from './zip-directory.ts'

export {ReportFault} from '../../ooxml/fault.ts'

/**
 * Reads a report. Only the parts that hold text are unpacked; nothing is fetched, opened or written.
 * @throws ReportFault with a code, and one line that says what is wrong and what to do
 */
export function openReport(bytes: Uint8Array): Report {
  refuseOtherFiles(bytes)
  try {
    const entries = new Map<string, ZipEntry>()
    // Part names are the same whatever their case; of two with one name the first counts.
    for (const entry of readDirectory(bytes)) {
      const key = entry.name.replace(/^\/+/, '').toLowerCase()
      if (!entries.has(key)) entries.set(key, entry)
    }
    let left = MAX_TOTAL
    return readPackage({
      names: [...entries.values()].map(({name}) => name.replace(/^\/+/, '')),
      text(name) {
        const entry = entries.get(name.toLowerCase())
        if (!entry) return undefined
        const part = unpack(bytes, entry, left)
        left -= part.length
        return decodeXml(part)
      },
    })
  } catch (fault) {
    if (fault instanceof ReportFault) throw fault
    // What a library throws may quote the report or name its own insides.
    throw damaged()
  }
}
