/** Writing what was printed to a file, whole or not at all. */
import {closeSync, fchmodSync, fsyncSync, openSync, realpathSync, renameSync, rmSync, statSync, writeSync} from 'node:fs'
import {basename, dirname, join} from 'node:path'
import {UsageFault} from './arguments.ts'
import {sameFile, systemCode} from './files.ts'

/**
 * Refuses an output that would overwrite what is read, before any work is done.
 * @throws UsageFault
 */
export function refuseInput(output: string, inputs: readonly string[]): void {
  const input = inputs.find((each) => sameFile(each, output))
  if (input !== undefined) throw new UsageFault(`--output is “${output}”, which is read as well. It is never written to: name another file.`)
  if (statSync(output, {throwIfNoEntry: false})?.isDirectory()) throw new UsageFault(`--output is “${output}”, which is a folder. Name a file in it.`)
}

/**
 * Writes beside the file, waits until it is on the disk, then gives it its name: a reader sees the old file or the new.
 * @param option by which the file was named
 * @throws UsageFault when the folder cannot be written to
 */
export function writeWhole(output: string, content: string | Uint8Array, option = '--output'): void {
  try {
    replaceWhole(output, Buffer.from(content))
  } catch (reason) {
    throw new UsageFault(`${option} “${output}” could not be written (${systemCode(reason)}). Name a file in a folder that exists and that you may write to.`)
  }
}

/** Writes a file in the same way; one that takes the place of another may be read and written by the same people. Throws what the system says. */
export function replaceWhole(output: string, bytes: Uint8Array): void {
  const target = resolved(output)
  const beside = join(dirname(target), `.${basename(target)}.${process.pid}.part`)
  try {
    const mode = statSync(target, {throwIfNoEntry: false})?.mode
    const file = openSync(beside, 'wx', mode)
    try {
      for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at)
      if (mode !== undefined) fchmodSync(file, mode)
      fsyncSync(file)
    } finally {
      closeSync(file)
    }
    renameSync(beside, target)
  } catch (reason) {
    rmSync(beside, {force: true})
    throw reason
  }
}

/** Where the name leads, so that a link is written through and stays a link. */
function resolved(output: string): string {
  try {
    return realpathSync(output)
  } catch {
    return output
  }
}
