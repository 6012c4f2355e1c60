/** One report from the disk. Everything that can go wrong becomes a fault in words; nothing is ever written. */
import {readFileSync, statSync} from 'node:fs'
import {ReportFault, openReport} from '../host/docx/open-report.ts'
import type {FileFault} from '../print/checked-file.ts'
import type {Report} from '../report/report.ts'
import {crash} from './crash.ts'
import {openingFault} from './files.ts'

/**
 * Opens a report and does something with it.
 * @param work what to do with the report, such as checking it
 * @returns what the work gave, or why there is nothing
 */
export function withReport<T>(path: string, work: (report: Report) => T): {done: T} | {fault: FileFault} {
  return withBytes(path, (bytes) => work(openReport(bytes)))
}

/** Does something with a file's bytes, in the same way. */
export function withBytes<T>(path: string, work: (bytes: Uint8Array) => T): {done: T} | {fault: FileFault} {
  try {
    return {done: work(contents(path))}
  } catch (reason) {
    if (reason instanceof ReportFault) return {fault: {code: reason.code, message: reason.message}}
    if (reason instanceof OpeningFault) return {fault: reason.fault}
    return {fault: crash(reason)}
  }
}

/** Bytes of a file, pictures and all, above which it is not even read: it would fill the memory of a small machine. */
const largest = 500_000_000

class OpeningFault extends Error {
  readonly fault: FileFault
  constructor(fault: FileFault) {
    super(fault.message)
    this.fault = fault
  }
}

function contents(path: string): Uint8Array {
  try {
    if (statSync(path).size > largest) throw new OpeningFault({code: 'too-large', message: 'It is larger than 500 MB. Make its pictures smaller in Word (Compress Pictures), and save it again.'})
    return readFileSync(path)
  } catch (reason) {
    throw reason instanceof OpeningFault ? reason : new OpeningFault(openingFault(reason))
  }
}
