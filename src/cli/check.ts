/** The command `check`: reports in, findings out. */
import {checkReport} from '../engine/check-report.ts'
import type {Pack} from '../engine/check-report.ts'
import type {Severity} from '../engine/define-rule.ts'
import {openReport} from '../host/docx/open-report.ts'
import {checkedFile, uncheckedFile} from '../print/checked-file.ts'
import type {CheckedFile} from '../print/checked-file.ts'
import {printJson} from '../print/json.ts'
import {plainLine} from '../print/plain-line.ts'
import {printText, silentRules} from '../print/text.ts'
import {assumedProfile} from '../report/profile.ts'
import type {Profile} from '../report/profile.ts'
import type {Report} from '../report/report.ts'
import {UsageFault} from './arguments.ts'
import type {CheckArguments} from './arguments.ts'
import {findReports, sameContents, sameFile} from './files.ts'
import type {FoundFile} from './files.ts'
import {withBytes, withReport} from './open-file.ts'
import {refuseInput, writeWhole} from './output-file.ts'
import {openProfile} from './profile-file.ts'
import {progress} from './progress.ts'
import {recordedIn} from './record-file.ts'
import type {Terminal} from './terminal.ts'

/**
 * Checks every report behind the paths and prints what was found.
 * @returns the exit code: 0 nothing at the fail-on level, 1 something, 2 a file could not be read
 */
export function check(given: CheckArguments, pack: Pack, terminal: Terminal): number {
  const {output, format, showValues} = given
  const profile = given.profile === null ? assumedProfile : openProfile(given.profile)
  const found = findReports(given.paths)
  if (output !== null) refuseInput(output, [...found.map(({path}) => path), ...given.exempt, ...(given.profile === null ? [] : [given.profile])])
  const exempt = openExempt(given.exempt, found)
  if (given.profile === null) terminal.err(`No profile given: checked as ${profile.name}. Name yours with --profile FILE.json.\n`)
  const files = checkAll(found, pack, profile, exempt, terminal)
  for (const {file, error} of files) if (error) terminal.err(`${plainLine(file)}: ${plainLine(error.message)}\n`)
  if (format === 'json') for (const line of silentRules(files)) terminal.err(`${line}\n`)
  const text = format === 'json' ? printJson(files, {showValues}) : printText(files, {showValues, colour: terminal.colour && output === null})
  if (output === null) terminal.out(text)
  else {
    writeWhole(output, text)
    if (terminal.watched) terminal.err(`Written to ${plainLine(output)}.\n`)
  }
  return exitCode(files, given.failOn)
}

/**
 * Opens the files of withheld matter, before any report is checked.
 * @throws UsageFault when one cannot be read, or is one of the reports themselves
 */
function openExempt(paths: readonly string[], reports: readonly FoundFile[]): Report[] {
  return paths.map((path) => {
    if (reports.some((report) => sameFile(report.path, path) || sameContents(report.path, path))) throw new UsageFault(`--exempt is “${path}”, which is also the report to check. Name the file that holds what is withheld.`)
    const [file, another] = findReports([path])
    if (!file || another) throw new UsageFault(`--exempt is “${path}”, which is a folder. Name each file of withheld matter.`)
    const outcome = file.fault ? {fault: file.fault} : withReport(file.path, (report) => report)
    if ('fault' in outcome) throw new UsageFault(`--exempt “${path}” could not be read. ${outcome.fault.message}`)
    return outcome.done
  })
}

function checkAll(found: readonly FoundFile[], pack: Pack, profile: Profile, exempt: readonly Report[], terminal: Terminal): CheckedFile[] {
  const {next, done} = progress(terminal, found.length)
  const files = found.map(({path, fault}, index) => {
    if (fault) return uncheckedFile(path, pack, fault)
    next(path, index)
    const outcome = withBytes(path, (bytes) => {
      const report = openReport(bytes)
      return checkedFile(path, report, pack, checkReport(report, pack, profile, {exempt, record: recordedIn(bytes, report, (why) => terminal.err(`${plainLine(path)}: ${why}\n`))}))
    })
    return 'done' in outcome ? outcome.done : uncheckedFile(path, pack, outcome.fault)
  })
  done()
  return files
}

function exitCode(files: readonly CheckedFile[], failOn: Severity): number {
  if (files.some(({error}) => error)) return 2
  const levels: readonly Severity[] = ['must', 'should', 'consider']
  const counted = levels.slice(0, levels.indexOf(failOn) + 1)
  return files.some(({findings}) => findings.some(({severity}) => counted.includes(severity))) ? 1 : 0
}
