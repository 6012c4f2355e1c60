/** The command `agenda`: the reports of a meeting in, the clerk's schedule out. */
import {statSync} from 'node:fs'
import {agendaPaper} from '../agenda/item.ts'
import type {AgendaKnowledge, AgendaPaper, Unmet} from '../agenda/item.ts'
import {scheduleOf} from '../agenda/schedule-of.ts'
import type {Schedule} from '../agenda/schedule.ts'
import {checkReport} from '../engine/check-report.ts'
import type {Pack} from '../engine/check-report.ts'
import {writeDocument} from '../host/docx/write-document.ts'
import {newDocument} from '../ooxml/new-document.ts'
import {agendaBlocks, scheduleCategory, scheduleTitle} from '../print/agenda-blocks.ts'
import {printAgendaJson} from '../print/agenda-json.ts'
import type {UnreadFile} from '../print/agenda-json.ts'
import {printAgendaText} from '../print/agenda-text.ts'
import {plainLine} from '../print/plain-line.ts'
import {assumedProfile} from '../report/profile.ts'
import type {Profile} from '../report/profile.ts'
import type {Report} from '../report/report.ts'
import {UsageFault} from './arguments.ts'
import type {AgendaArguments} from './arguments.ts'
import {meetingFolder} from './meeting-folder.ts'
import {withReport} from './open-file.ts'
import {refuseInput, writeWhole} from './output-file.ts'
import {openProfile} from './profile-file.ts'
import {progress} from './progress.ts'
import {refusePlace} from './published-file.ts'
import type {Terminal} from './terminal.ts'

/**
 * Draws the schedule up.
 * @returns the exit code: 0 nothing stops any item, 1 something does, 2 a file could not be read
 */
export function agenda(given: AgendaArguments, pack: Pack, knowledge: AgendaKnowledge, terminal: Terminal): number {
  const {folder, to, output, format} = given
  const profile = given.profile === null ? assumedProfile : openProfile(given.profile)
  const {reports, aside} = meetingFolder(folder, to)
  const inputs = [...reports, ...(given.profile === null ? [] : [given.profile])]
  if (output !== null) refuseInput(output, inputs)
  if (to !== null && !isOwnSchedule(to)) refusePlace('--to', to, inputs)
  if (given.profile === null) terminal.err(`No profile given: drawn up as for ${profile.name}. Name yours with --profile FILE.json.\n`)
  if (aside.length) terminal.err(`Left aside, since they are no .docx reports: ${aside.map(plainLine).join(', ')}.\n`)
  const {papers, unread, own} = readAll(reports, pack, profile, knowledge, terminal)
  for (const path of own) terminal.err(`${plainLine(path)}: a schedule made by this tool, and so no report. It was left aside.\n`)
  for (const {file, error} of unread) terminal.err(`${plainLine(file)}: ${plainLine(error.message)}\n`)
  if (!papers.length) throw new UsageFault(`No report in the folder “${folder}” could be read, so there is no schedule. Nothing was written.`)
  const schedule = scheduleOf(papers, profile, knowledge, terminal.today())
  for (const note of schedule.notes) terminal.err(`${note}\n`)
  const text = format === 'json' ? printAgendaJson(schedule, unread) : printAgendaText(schedule, unread, {colour: terminal.colour && output === null})
  if (to !== null) {
    writeWhole(to, wordDocument(schedule, unread.length), '--to')
    terminal.err(`Written to ${plainLine(to)}.\n`)
  }
  if (output === null) terminal.out(text)
  else writeWhole(output, text)
  const stopped = schedule.meetings.some(({stops, items}) => stops.length > 0 || items.some((item) => item.stops.length > 0))
  return unread.length ? 2 : stopped ? 1 : 0
}

interface ReadPapers {
  papers: AgendaPaper[]
  unread: UnreadFile[]
  /** Schedules that this tool made earlier. */
  own: string[]
}

function readAll(paths: readonly string[], pack: Pack, profile: Profile, knowledge: AgendaKnowledge, terminal: Terminal): ReadPapers {
  const read: ReadPapers = {papers: [], unread: [], own: []}
  const {next, done} = progress(terminal, paths.length)
  for (const [index, path] of paths.entries()) {
    next(path, index)
    const outcome = withReport(path, (report) => (
      isSchedule(report) ? null : agendaPaper(path, report, unmetRules(report, pack, profile), profile, knowledge, terminal.today())))
    if ('fault' in outcome) read.unread.push({file: path, error: outcome.fault})
    else if (outcome.done) read.papers.push(outcome.done)
    else read.own.push(path)
  }
  done()
  return read
}

/** The rules on exemption that must be met and are not, by their titles. What they found stays unsaid: it quotes the report. */
function unmetRules(report: Report, pack: Pack, profile: Profile): Unmet[] {
  const counts = new Map<string, number>()
  const plugins = pack.plugins.filter(([{rule: {family}}]) => family === 'exempt')
  for (const {severity, rule} of checkReport(report, {...pack, plugins}, profile).findings) {
    if (severity === 'must') counts.set(rule, (counts.get(rule) ?? 0) + 1)
  }
  return plugins.flatMap(([{rule: {id, title}}]) => {
    const count = counts.get(id)
    return count === undefined ? [] : [{title, count}]
  })
}

function wordDocument(schedule: Schedule, unread: number): Uint8Array {
  const title = scheduleTitle(schedule)
  return writeDocument(newDocument(agendaBlocks(schedule, unread), {title, category: scheduleCategory, language: 'en-GB', footer: title}))
}

/** A schedule may be drawn up again over itself, and over nothing else. */
function isOwnSchedule(path: string): boolean {
  if (!statSync(path, {throwIfNoEntry: false})?.isFile()) return false
  const outcome = withReport(path, isSchedule)
  return 'done' in outcome && outcome.done
}

function isSchedule({properties}: Report): boolean {
  return properties.category === scheduleCategory
}
