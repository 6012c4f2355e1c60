/** A folder of its own for a test, taken away afterwards. */
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'

/**
 * Runs work in a new folder with these files, and takes the folder away whatever happens.
 * @param files contents by path, folders made as needed
 */
export function inFolder<T>(files: Readonly<Record<string, string | Uint8Array>>, work: (folder: string) => T): T {
  const folder = folderWith(files)
  try {
    return work(folder)
  } finally {
    rmSync(folder, {recursive: true, force: true})
  }
}

/** The same for work that takes its time. */
export async function whileInFolder<T>(files: Readonly<Record<string, string | Uint8Array>>, work: (folder: string) => Promise<T>): Promise<T> {
  const folder = folderWith(files)
  try {
    return await work(folder)
  } finally {
    rmSync(folder, {recursive: true, force: true})
  }
}

function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'report-protocol-'))
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), {recursive: true})
    writeFileSync(join(folder, path), content)
  }
  return folder
}
