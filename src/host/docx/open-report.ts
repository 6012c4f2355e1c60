/** A report from the bytes of a .docx, .docm, .dotx or .dotm file. */
import {ReportFault} from '../../ooxml/fault.ts'
import {readPackage} from '../../ooxml/read-package.ts'
import type {Report} from '../../report/report.ts'
import {readEmbeddedWords} from './embedded-words.ts'
import {partsOf} from './package-parts.ts'
import {damaged} from './zip-directory.ts'

export {ReportFault} from '../../ooxml/fault.ts'

/**
 * Reads a report. Only the parts that hold text are unpacked, and what is embedded for its strings; nothing is fetched, run or written.
 * @throws ReportFault with a code, and one line that says what is wrong and what to do
 */
export function openReport(bytes: Uint8Array): Report {
  return reading(() => {
    const parts = partsOf(bytes)
    const report = readPackage(parts)
    readEmbeddedWords(report, bytes, parts)
    return report
  })
}

/** Does something with a file's bytes, every failure a fault in words. */
export function reading<T>(work: () => T): T {
  try {
    return work()
  } catch (fault) {
    if (fault instanceof ReportFault) throw fault
    // What a library throws may quote the report or name its own insides.
    throw damaged()
  }
}
