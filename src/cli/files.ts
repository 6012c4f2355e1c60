/** From the files and folders that were typed to the reports to read, the same whatever their order. */
import {readFileSync, readdirSync, realpathSync, statSync} from 'node:fs'
import {extname, join, normalize} from 'node:path'
import type {FileFault} from '../print/checked-file.ts'

/** A report to read, or a path that leads to none and why. */
export interface FoundFile {
  /** The path to show and to open. */
  path: string
  fault: FileFault | null
}

/** What Word saves as WordprocessingML: documents and templates, with macros or without. */
const extensions = new Set(['.docx', '.docm', '.dotx', '.dotm'])

/** The reports behind the paths, each once, in the order of their names. A folder is searched with all its folders. */
export function findReports(paths: readonly string[]): FoundFile[] {
  const found = new Map<string, FoundFile>()
  for (const path of paths) {
    for (const each of at(normalize(path))) {
      const key = realPath(each.path)
      const known = found.get(key)
      // One file under two names is shown under the same one, whichever was typed first.
      if (!known || inOrder(each.path, known.path) < 0) found.set(key, each)
    }
  }
  return [...found.values()].sort((a, b) => inOrder(a.path, b.path))
}

/** True when two paths lead to the same file, by whatever links. */
export function sameFile(one: string, other: string): boolean {
  try {
    const [left, right] = [statSync(one, {bigint: true}), statSync(other, {bigint: true})]
    return left.ino === right.ino && left.dev === right.dev
  } catch {
    return false
  }
}

/** True when two files hold the same bytes: one is a copy of the other under another name. */
export function sameContents(one: string, other: string): boolean {
  try {
    return statSync(one).size === statSync(other).size && readFileSync(one).equals(readFileSync(other))
  } catch {
    return false
  }
}

/** Why a path could not be opened, in words for the person who typed it. */
export function openingFault(reason: unknown): FileFault {
  const code = systemCode(reason)
  if (code === 'ENOENT' || code === 'ENOTDIR') return {code: 'not-found', message: 'There is no such file or folder. Check the spelling, or drag the file into this window.'}
  if (code === 'EACCES' || code === 'EPERM') return {code: 'not-readable', message: 'You are not allowed to read it. Ask its owner, or copy it to a folder of your own.'}
  if (code === 'EBUSY') return {code: 'in-use', message: 'Another program holds it. Close it in Word and try again.'}
  if (code === 'ELOOP') return {code: 'not-found', message: 'Its links lead round in a circle. Name the file itself.'}
  return {code: 'not-readable', message: `It could not be opened (${code}). Copy it to this machine and try again.`}
}

/** The system's own name for what went wrong, as in “ENOENT”. */
export function systemCode(reason: unknown): string {
  return typeof reason === 'object' && reason !== null && 'code' in reason ? String(reason.code) : 'no reason given'
}

function at(path: string): FoundFile[] {
  try {
    const stat = statSync(path)
    if (stat.isDirectory()) {
      if (extensions.has(extname(path).toLowerCase())) return [{path, fault: {code: 'folder', message: 'This is a folder with the name of a report. Name the report itself.'}}]
      const inside = walk(path, new Set())
      return inside.length > 0 ? inside : [{path, fault: {code: 'no-reports', message: 'There are no Word reports in this folder (.docx, .docm, .dotx, .dotm). Name another folder, or the file itself.'}}]
    }
    if (!stat.isFile()) return [{path, fault: {code: 'not-a-file', message: 'This is neither a file nor a folder. Name a Word report.'}}]
    return [{path, fault: null}]
  } catch (reason) {
    return [{path, fault: openingFault(reason)}]
  }
}

function walk(folder: string, above: ReadonlySet<string>): FoundFile[] {
  const real = realPath(folder)
  if (above.has(real)) return []
  try {
    return readdirSync(folder).flatMap((name) => {
      // “~$” opens the name of Word's lock files, “.” that of hidden ones.
      if (name.startsWith('~$') || name.startsWith('.')) return []
      const path = join(folder, name)
      if (extensions.has(extname(name).toLowerCase())) return at(path)
      return isFolder(path) ? walk(path, new Set([...above, real])) : []
    })
  } catch (reason) {
    return [{path: folder, fault: openingFault(reason)}]
  }
}

function isFolder(path: string): boolean {
  return statSync(path, {throwIfNoEntry: false})?.isDirectory() ?? false
}

function realPath(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    return path
  }
}

function inOrder(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
