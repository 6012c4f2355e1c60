/** The clerk's schedule as JSON, version 1. Programs rely on this shape: add to it only under a new version. */
import type {Schedule} from '../agenda/schedule.ts'
import type {FileFault} from './checked-file.ts'

/** A file of the folder that could not be read. */
export interface UnreadFile {
  file: string
  error: FileFault
}

/** The schedule as it stands, with the files that it lacks. Dates are ISO 8601. */
export interface JsonAgenda extends Schedule {
  version: 1
  unread: readonly UnreadFile[]
}

/** Prints it. */
export function printAgendaJson({council, drawnUp, notes, meetings, attachments}: Schedule, unread: readonly UnreadFile[]): string {
  const output: JsonAgenda = {version: 1, council, drawnUp, notes, meetings, attachments, unread: unread.map(({file, error: {code, message}}) => ({file, error: {code, message}}))}
  return `${JSON.stringify(output, null, 2)}\n`
}
