/** The command `exemptions`: every claim that something is to be kept from the public, with what it lacks. */
import {examined, exemptionsOf} from '../exemptions/exemptions-of.ts'
import type {ExemptionKnowledge} from '../exemptions/exemptions-of.ts'
import {exemptionsFile, unreadExemptions} from '../print/exemptions-file.ts'
import {printExemptionsJson} from '../print/exemptions-json.ts'
import {printExemptionsText} from '../print/exemptions-text.ts'
import {plainLine} from '../print/plain-line.ts'
import {meetingOf} from '../report/meeting.ts'
import {assumedProfile} from '../report/profile.ts'
import type {ExemptionsArguments} from './arguments.ts'
import {findReports} from './files.ts'
import {withReport} from './open-file.ts'
import {refuseInput, writeWhole} from './output-file.ts'
import {openProfile} from './profile-file.ts'
import type {Terminal} from './terminal.ts'

/** Lists them. @returns the exit code: 0, or 2 when a file could not be read */
export function exemptions({paths, format, output, profile: path, showValues}: ExemptionsArguments, knowledge: ExemptionKnowledge, terminal: Terminal): number {
  const profile = path === null ? assumedProfile : openProfile(path)
  const found = findReports(paths)
  if (output !== null) refuseInput(output, [...found.map((each) => each.path), ...(path === null ? [] : [path])])
  if (path === null) terminal.err(`No profile given: read as ${profile.name}. Name yours with --profile FILE.json.\n`)
  const law = knowledge.lawOf(profile)
  const today = terminal.today()
  const files = found.map(({path: file, fault}) => {
    if (fault) return unreadExemptions(file, fault)
    const outcome = withReport(file, (report) => (
      exemptionsFile(file, report, meetingOf(report, profile), examined(exemptionsOf(report, profile, knowledge), report, profile, knowledge, today), law.about)))
    return 'done' in outcome ? outcome.done : unreadExemptions(file, outcome.fault)
  })
  for (const {file, error} of files) if (error) terminal.err(`${plainLine(file)}: ${plainLine(error.message)}\n`)
  const text = format === 'json' ? printExemptionsJson(files, {showValues}) : printExemptionsText(files, {showValues, colour: terminal.colour && output === null})
  if (output === null) terminal.out(text)
  else writeWhole(output, text)
  return files.some(({error}) => error) ? 2 : 0
}
