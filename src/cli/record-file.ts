/**
 * The record in a report's file: read, and added to.
 *
 * Adding reads the file again under a lock before it writes: when somebody else has added to it or edited it meanwhile, the
 * entry is made anew on what is there now. What cannot be read whole, or does not hold, is never written over.
 */
import {createHash} from 'node:crypto'
import {closeSync, existsSync, openSync, readFileSync, rmSync, statSync} from 'node:fs'
import {basename, dirname, join} from 'node:path'
import {customParts, withCustomPart} from '../host/docx/custom-part.ts'
import {openReport} from '../host/docx/open-report.ts'
import {appended, breakOf, emptyChain} from '../record/chain.ts'
import type {Chain} from '../record/chain.ts'
import type {Matter} from '../record/entry.ts'
import {fingerprint} from '../record/fingerprint.ts'
import type {Clock, Digest} from '../record/ports.ts'
import {recordAmong, recordNamespace, writeRecord} from '../record/record-xml.ts'
import type {Kept, ReadRecord} from '../record/record-xml.ts'
import {recordedOf} from '../record/recorded-of.ts'
import type {Person, Recorded} from '../report/recorded.ts'
import type {Report} from '../report/report.ts'
import {UsageFault} from './arguments.ts'
import {systemCode} from './files.ts'
import {withBytes} from './open-file.ts'
import type {FileFault} from '../print/checked-file.ts'
import {replaceWhole} from './output-file.ts'

export const sha256: Digest = (text) => createHash('sha256').update(text).digest('hex')

/** The record that a file's bytes hold. */
export function recordIn(bytes: Uint8Array): ReadRecord {
  return recordAmong(customParts(bytes, recordNamespace), sha256)
}

/**
 * What the record in a report's file says of it; null when it has none, or none that can be relied on.
 * @param tell is told in a sentence why a record that is there is not used
 */
export function recordedIn(bytes: Uint8Array, report: Report, tell: (why: string) => void): Recorded | null {
  const {found, kept} = recordIn(bytes)
  if (found.state === 'missing') return null
  if (found.state === 'whole' && !breakOf(found.chain, sha256)) return recordedOf(found.chain, kept, report, sha256)
  tell(`its record ${found.state === 'whole' ? 'does not hold' : 'cannot be read'}, so approvals and waivers are not counted. Type “record verify” to see why.`)
  return null
}

/** What is to be added: made from the report and the record as they are when it is written. */
export type MakeEntry = (report: Report, record: {chain: Chain; kept: Kept}) => {matter: Matter; by: Person; kept?: Kept}

/**
 * Adds an entry.
 * @returns the chain with it, or why there is none: then nothing was written
 * @throws UsageFault from what makes the entry, and when the file cannot be written
 */
export function addEntry(path: string, clock: Clock, make: MakeEntry): {done: Chain} | {fault: FileFault} {
  refuseOpen(path)
  const attempt = (write: (bytes: Uint8Array, written: Uint8Array) => boolean): {done: Chain} | {fault: FileFault} | null => {
    const outcome = withBytes(path, (bytes) => withEntry(bytes, clock, make))
    if ('fault' in outcome) return outcome
    const {done: made} = outcome
    if (made instanceof UsageFault) throw made
    if ('fault' in made) return made
    return write(made.bytes, made.written) ? {done: made.added} : null
  }
  // Without a lock at first, since making an entry can take seconds; who is overtaken then keeps the others out meanwhile.
  const first = attempt((bytes, written) => locked(path, () => replaceIfSame(path, bytes, written)))
  if (first) return first
  return locked(path, () => {
    for (let tries = 0; tries < mostTries; tries++) {
      const again = attempt((bytes, written) => replaceIfSame(path, bytes, written))
      if (again) return again
    }
    throw new UsageFault(`“${path}” was changed by somebody else each time that it was to be written. Try again when nobody is working on it.`)
  })
}

interface Written {
  bytes: Uint8Array
  written: Uint8Array
  added: Chain
}

/** The file with one entry more; or why there is none. A fault of what was typed is kept apart from those of the file. */
function withEntry(bytes: Uint8Array, clock: Clock, make: MakeEntry): Written | {fault: FileFault} | UsageFault {
  const {found, kept} = recordIn(bytes)
  if (found.state !== 'whole' && found.state !== 'missing') return {fault: unreadable}
  const chain = found.state === 'whole' ? found.chain : emptyChain
  if (breakOf(chain, sha256)) return {fault: broken}
  const report = openReport(bytes)
  try {
    const {matter, by, kept: more = []} = make(report, {chain, kept})
    const longer = appended(chain, matter, {by, report: fingerprint(report, sha256), clock, digest: sha256})
    return {bytes, written: withCustomPart(bytes, recordNamespace, writeRecord(longer, new Map([...kept, ...more]))), added: longer}
  } catch (reason) {
    if (reason instanceof UsageFault) return reason
    throw reason
  }
}

const unreadable: FileFault = {code: 'record', message: 'Its record cannot be read, and is left as it is. Type “record verify” to see why.'}
const broken: FileFault = {code: 'record', message: 'Its record does not hold, and nothing is added to it. Type “record verify” to see where.'}

const mostTries = 5

/** Writes when the file is still what was read. */
function replaceIfSame(path: string, read: Uint8Array, written: Uint8Array): boolean {
  try {
    if (!readFileSync(path).equals(read)) return false
    replaceWhole(path, written)
    return true
  } catch (reason) {
    const code = systemCode(reason)
    if (code === 'no reason given') throw reason
    throw new UsageFault(`“${path}” could not be written (${code}). Close it in Word, and see that you may write to its folder.`)
  }
}

/** Word would save over the record: it leaves a file of its own beside each report that it has open, and so does LibreOffice. */
function refuseOpen(path: string): void {
  const [folder, name] = [dirname(path), basename(path)]
  const owners = [`~$${name}`, `~$${name.slice(2)}`, `.~lock.${name}#`]
  if (owners.some((each) => existsSync(join(folder, each)))) throw new UsageFault(`“${path}” is open in Word. Save and close it there, and try again.`)
}

/** Milliseconds after which a lock was left by a process that was stopped. Writing takes far less. */
const stale = 15_000

function locked<T>(path: string, work: () => T): T {
  const lock = join(dirname(path), `.${basename(path)}.lock`)
  const until = Date.now() + 2 * stale
  for (;;) {
    try {
      closeSync(openSync(lock, 'wx'))
      break
    } catch (reason) {
      if (systemCode(reason) !== 'EEXIST') throw new UsageFault(`“${path}” could not be written (${systemCode(reason)}). Name a report in a folder that you may write to.`)
      const made = statSync(lock, {throwIfNoEntry: false})?.mtimeMs
      if (made !== undefined && Date.now() - made > stale) rmSync(lock, {force: true})
      else if (Date.now() > until) throw new UsageFault(`“${path}” is being written to by somebody else. Try again in a moment.`)
      else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20)
    }
  }
  try {
    return work()
  } finally {
    rmSync(lock, {force: true})
  }
}
