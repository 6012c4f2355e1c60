/** A council's profile, from its JSON file. */
import {readFileSync} from 'node:fs'
import {ProfileFault, readProfile} from '../report/profile.ts'
import type {Profile} from '../report/profile.ts'
import {openingFault, systemCode} from './files.ts'
import {findJsonFault} from './json-fault.ts'
import {UsageFault} from './arguments.ts'

/**
 * Reads a profile.
 * @throws UsageFault that names the file, and the line and column where its JSON stops being JSON
 */
export function openProfile(path: string): Profile {
  const text = contents(path)
  const broken = findJsonFault(text)
  if (broken) {
    const {line, column, shown, expected} = broken
    throw new UsageFault(`${path}:${line}:${column}: the profile is not JSON here; expected ${expected}.\n  ${shown}\n  ${' '.repeat(column - 1)}^`)
  }
  try {
    return readProfile(JSON.parse(text))
  } catch (reason) {
    if (reason instanceof ProfileFault) throw new UsageFault(`${path}: ${reason.message}.`)
    throw reason
  }
}

function contents(path: string): string {
  try {
    // Windows editors open a file with a byte order mark, which is no part of JSON.
    return readFileSync(path, 'utf8').replace(/^\uFEFF/, '')
  } catch (reason) {
    throw new UsageFault(`${path}: ${systemCode(reason) === 'EISDIR' ? 'This is a folder. Name the profile’s JSON file.' : openingFault(reason).message}`)
  }
}
