/** A folder of reports drawn up into a schedule, as the command does it. */
import {agendaKnowledge} from '../../lints/index.ts'
import {agendaPaper} from '../../src/agenda/item.ts'
import type {AgendaPaper} from '../../src/agenda/item.ts'
import {scheduleOf} from '../../src/agenda/schedule-of.ts'
import type {Schedule, ScheduledMeeting} from '../../src/agenda/schedule.ts'
import {reportFromText} from '../../src/report/from-text.ts'
import type {Folder} from './meetings.ts'

/** The papers of a folder, each read by itself. */
export function papersOf({reports, profile, today}: Folder): AgendaPaper[] {
  return Object.entries(reports).map(([file, text]) => agendaPaper(file, reportFromText(text), [], profile, agendaKnowledge, today))
}

export function drawnUp(folder: Folder): Schedule {
  return scheduleOf(papersOf(folder), folder.profile, agendaKnowledge, folder.today)
}

/** The schedule's only meeting. */
export function onlyMeeting(folder: Folder): ScheduledMeeting {
  const [meeting, another] = drawnUp(folder).meetings
  if (!meeting || another) throw new Error('Expected one meeting.')
  return meeting
}
