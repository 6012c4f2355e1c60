/** Writing a copy for publication: beside its place, proved from the disk, and given its name only then. */
import {chmodSync, closeSync, existsSync, fsyncSync, linkSync, openSync, readFileSync, renameSync, rmSync, statSync, writeSync} from 'node:fs'
import {basename, dirname, join} from 'node:path'
import {UsageFault} from './arguments.ts'
import {sameFile, systemCode} from './files.ts'

/**
 * Refuses a place for the copy before any work is done.
 * @throws UsageFault
 */
export function refusePlace(option: string, place: string, inputs: readonly string[]): void {
  if (inputs.some((each) => sameFile(each, place))) throw new UsageFault(`${option} is “${place}”, which is read. It is never written to: name another file.`)
  const there = statSync(place, {throwIfNoEntry: false})
  if (there?.isDirectory()) throw new UsageFault(`${option} is “${place}”, which is a folder. Name a file in it.`)
  if (there) throw new UsageFault(`${option} is “${place}”, which exists. Nothing is written over: name another file, or take that one away first.`)
  if (!statSync(dirname(place), {throwIfNoEntry: false})?.isDirectory()) throw new UsageFault(`${option} is “${place}”, and there is no such folder. Name a file in a folder that exists.`)
}

/**
 * Writes the copy, reads it back from the disk and gives it its name when the proof stands.
 * @param proves whether the bytes may be left behind
 * @returns false when they may not: then nothing is left
 * @throws UsageFault when the folder cannot be written to
 */
export function writeProved(option: string, place: string, bytes: Uint8Array, proves: (written: Uint8Array) => boolean): boolean {
  const beside = join(dirname(place), `.${basename(place)}.${process.pid}.part`)
  try {
    // Nobody but its writer may read what is not yet proved.
    const file = openSync(beside, 'wx', 0o600)
    try {
      for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at)
      fsyncSync(file)
    } finally {
      closeSync(file)
    }
    if (!proves(readFileSync(beside))) return false
    // Proved, it is a file like any other of its owner's.
    chmodSync(beside, 0o644)
    give(beside, place)
    return true
  } catch (reason) {
    if (systemCode(reason) === 'no reason given') throw reason
    throw new UsageFault(`${option} “${place}” could not be written (${systemCode(reason)}). Name a file in a folder that you may write to.`)
  } finally {
    rmSync(beside, {force: true})
  }
}

/** A link fails where a file has come to stand meanwhile; not every disk has links. */
function give(beside: string, place: string): void {
  try {
    linkSync(beside, place)
  } catch (reason) {
    if (systemCode(reason) === 'EEXIST' || existsSync(place)) throw reason
    renameSync(beside, place)
  }
}
