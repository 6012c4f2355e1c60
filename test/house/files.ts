/** The project's own files, for the house tests to read. */
import {readFileSync, readdirSync} from 'node:fs'
import {dirname, join, relative, sep} from 'node:path'
import {fileURLToPath} from 'node:url'

export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..')

/** Every file below the folders, as paths from the root with forward slashes, sorted. What is installed, built or git's own is left out. */
export function filesBelow(...folders: readonly string[]): string[] {
  return folders.flatMap((folder) => readdirSync(join(root, folder), {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/')))
    .filter((path) => !/(?:^|\/)(?:node_modules|dist|coverage|\.git)\//.test(path))
    .sort()
}

/** A file's text, its line ends as \n whatever git made of them. */
export function textOf(path: string): string {
  return readFileSync(join(root, path), 'utf8').replaceAll('\r\n', '\n')
}
