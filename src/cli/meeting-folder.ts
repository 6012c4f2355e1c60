/** The folder of one meeting: the reports in it, and what else lies there. Folders within it are another meeting's. */
import {readdirSync, statSync} from 'node:fs'
import {extname, join, normalize} from 'node:path'
import {inNaturalOrder} from '../agenda/item-order.ts'
import {plainLine} from '../print/plain-line.ts'
import {UsageFault} from './arguments.ts'
import {openingFault, sameFile} from './files.ts'

export interface MeetingFolder {
  /** Paths of the reports, as people order file names. */
  reports: string[]
  /** Names of files and folders that were left aside. */
  aside: string[]
}

/**
 * Lists the folder.
 * @param output where the schedule is to stand, which is no report even when it lies here
 * @throws UsageFault when there is no such folder, or no report in it
 */
export function meetingFolder(folder: string, output: string | null): MeetingFolder {
  const names = namesIn(folder)
  const reports: string[] = []
  const aside: string[] = []
  for (const name of names) {
    // “~$” opens the name of Word's lock files, “.” that of hidden ones.
    if (name.startsWith('~$') || name.startsWith('.')) continue
    const path = normalize(join(folder, name))
    if (output !== null && sameFile(path, output)) continue
    if (extname(name).toLowerCase() === '.docx' && !statSync(path, {throwIfNoEntry: false})?.isDirectory()) reports.push(path)
    else aside.push(name)
  }
  if (reports.length) return {reports, aside}
  const others = aside.length ? ` What lies there: ${aside.slice(0, 5).map(plainLine).join(', ')}${aside.length > 5 ? ` and ${aside.length - 5} more` : ''}.` : ''
  throw new UsageFault(`There are no reports in the folder “${folder}” (.docx; folders within it are not read).${others} Name the folder that holds the meeting’s reports.`)
}

function namesIn(folder: string): string[] {
  try {
    if (!statSync(folder).isDirectory()) throw new UsageFault(`“${folder}” is a file. “agenda” takes a folder: name the one that holds the meeting’s reports.`)
    return readdirSync(folder).sort(inNaturalOrder)
  } catch (reason) {
    throw reason instanceof UsageFault ? reason : new UsageFault(`“${folder}”: ${openingFault(reason).message}`)
  }
}
