/** What was typed after “separate-report”, read into what to do. */
import {UsageFault, parse} from './arguments.ts'

interface Common {
  command: 'separate-report'
  path: string
  /** The member's name as typed. */
  member: string
  profile: string | null
  /** Where the officer's report is to stand; null where it is not wanted. */
  officerReport: string | null
}

export type SeparateReportArguments = Common & (
  | {action: 'list'}
  | {action: 'attach'; office: string; attach: string}
  | {action: 'separate'; office: string; to: string}
  | {action: 'approve'; number: number; by: string; officerReport: string}
)

const options = {
  member: {type: 'string'}, office: {type: 'string'}, to: {type: 'string'}, 'officer-report': {type: 'string'}, approve: {type: 'string'}, attach: {type: 'string'}, by: {type: 'string'}, profile: {type: 'string'},
  help: {type: 'boolean', short: 'h'},
} as const

const usage = 'Type: report-protocol separate-report FILE.docx --member "Councillor Tom Hale" --office "Chair of the Planning Committee" --to OUT.docx --officer-report OUT2.docx'

/**
 * Reads the arguments that follow “separate-report”. Without a place to write to, the member's edits are listed.
 * @throws UsageFault
 */
export function readSeparateReportArguments(typed: readonly string[]): SeparateReportArguments | {command: 'help'} {
  const {values, positionals} = parse(typed, options)
  if (values.has('help')) return {command: 'help'}
  const [path, second] = positionals
  if (path === undefined) throw new UsageFault(`Name the report that the member has edited. ${usage}`)
  if (second !== undefined) throw new UsageFault(`“separate-report” takes one report; two were named, “${path}” and “${second}”. Words with spaces stand in quotation marks.`)
  const given = (name: keyof typeof options): string | null => values.get(name)?.trim() || null
  const member = given('member')
  if (member === null) throw new UsageFault(`Say whose edits they are, with --member. ${usage}`)
  const [to, officerReport, approve, by, office] = [given('to'), given('officer-report'), given('approve'), given('by'), given('office')]
  for (const [name, place] of [['to', to], ['officer-report', officerReport]] as const) {
    if (place !== null && !/\.docx$/i.test(place)) throw new UsageFault(`--${name} is “${place}”. It is to be a Word document: give it a name that ends in .docx.`)
  }
  const common = {command: 'separate-report', path, member, profile: given('profile'), officerReport} as const
  if (approve !== null) {
    if (!/^[1-9]\d{0,4}$/.test(approve)) throw new UsageFault(`--approve is “${approve}”. Give the number of one change, as “separate-report” lists them.`)
    if (to !== null) throw new UsageFault('An approved change stands in the officer’s report, so there is no report of the member’s. Leave --to out.')
    if (by === null) throw new UsageFault('Only the head of service may approve a member’s change. Say who does: --by "Ann Day, Head of Planning"')
    if (officerReport === null) throw new UsageFault('Say where the report with the approved change is to stand: --officer-report OUT.docx')
    return {...common, action: 'approve', number: Number(approve), by, officerReport}
  }
  if (by !== null) throw new UsageFault('--by says who approves a change, and goes with --approve and its number.')
  const attach = given('attach')
  if (attach !== null) {
    if (to !== null || officerReport !== null) throw new UsageFault('--attach records a member’s report that exists already, so that nothing else is written. Leave --to and --officer-report out.')
    if (office === null) throw new UsageFault(`Say in what office the member reports, with --office. Type: report-protocol separate-report FILE.docx --member "Councillor Tom Hale" --office "Chair of the Planning Committee" --attach OUT.docx`)
    return {...common, action: 'attach', office, attach}
  }
  if (to === null) {
    if (officerReport !== null) throw new UsageFault('Say where the member’s report is to stand as well: --to OUT.docx')
    return {...common, action: 'list'}
  }
  if (office === null) throw new UsageFault(`Say in what office the member reports, with --office. ${usage}`)
  if (to === officerReport) throw new UsageFault('--to and --officer-report name one file. Give each a name of its own.')
  return {...common, action: 'separate', office, to}
}
