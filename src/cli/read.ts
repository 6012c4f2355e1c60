/** The command `read`: the report as this tool reads it, to answer “what did it see?”. */
import {plainLine} from '../print/plain-line.ts'
import {printReportJson} from '../print/report-json.ts'
import {printReportText} from '../print/report-text.ts'
import type {ReadArguments} from './arguments.ts'
import {findReports} from './files.ts'
import {withReport} from './open-file.ts'
import {refuseInput, writeWhole} from './output-file.ts'
import {UsageFault} from './arguments.ts'
import type {Terminal} from './terminal.ts'

/** Prints one report. @returns the exit code: 0, or 2 when it could not be read */
export function read({path, format, output, showValues}: ReadArguments, {out, err}: Terminal): number {
  const [found, another] = findReports([path])
  if (another) throw new UsageFault(`“${path}” is a folder. “read” takes one report: name it.`)
  if (!found) throw new UsageFault(`“${path}” leads to no report.`)
  if (output !== null) refuseInput(output, [found.path])
  const outcome = found.fault ? {fault: found.fault} : withReport(found.path, (report) =>
    format === 'json' ? printReportJson(found.path, report, {showValues}) : printReportText(report, {showValues}))
  if ('fault' in outcome) {
    err(`${plainLine(found.path)}: ${plainLine(outcome.fault.message)}\n`)
    return 2
  }
  if (output === null) out(outcome.done)
  else writeWhole(output, outcome.done)
  return 0
}
