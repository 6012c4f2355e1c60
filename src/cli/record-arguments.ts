/** What was typed after “record”, read into what to do. */
import {roles} from '../record/entry.ts'
import type {ApprovalRole, Person} from '../report/recorded.ts'
import {UsageFault, choice, formats, nearest, parse} from './arguments.ts'
import type {Format} from './arguments.ts'

const actions = ['show', 'approve', 'waive', 'suggestion', 'withdrawal', 'verify'] as const
type Action = typeof actions[number]

interface Common {
  command: 'record'
  path: string
}

export type RecordArguments = Common & (
  | {action: 'show'; format: Format; showValues: boolean}
  | {action: 'verify'; format: Format; receipt: string | null}
  | {action: 'approve'; by: Person; role: ApprovalRole; sections: string[] | null; interest: string | null; pack: string; profile: string | null}
  | {action: 'waive'; by: Person; finding: string; reason: string; pack: string; profile: string | null}
  | {action: 'suggestion'; by: Person; member: Person; what: string; outcome: 'accepted' | 'declined'; reason: string}
  | {action: 'withdrawal'; by: Person; askedBy: Person; reason: string}
)

const options = {
  format: {type: 'string'}, 'show-values': {type: 'boolean'}, receipt: {type: 'string'}, role: {type: 'string'}, by: {type: 'string'}, office: {type: 'string'},
  sections: {type: 'string'}, interest: {type: 'string'}, pack: {type: 'string'}, profile: {type: 'string'}, finding: {type: 'string'}, reason: {type: 'string'},
  member: {type: 'string'}, 'member-office': {type: 'string'}, what: {type: 'string'}, accepted: {type: 'boolean'}, declined: {type: 'boolean'},
  'asked-by': {type: 'string'}, 'asked-by-office': {type: 'string'}, help: {type: 'boolean', short: 'h'},
} as const
type Option = keyof typeof options

const of: Readonly<Record<Action, readonly Option[]>> = {
  show: ['format', 'show-values'],
  verify: ['format', 'receipt'],
  approve: ['role', 'by', 'office', 'sections', 'interest', 'pack', 'profile'],
  waive: ['finding', 'by', 'office', 'reason', 'pack', 'profile'],
  suggestion: ['member', 'member-office', 'what', 'accepted', 'declined', 'by', 'office', 'reason'],
  withdrawal: ['asked-by', 'asked-by-office', 'by', 'office', 'reason'],
}

const example: Readonly<Record<Action, string>> = {
  show: 'FILE.docx', verify: 'FILE.docx --receipt MINUTES.txt',
  approve: 'FILE.docx --role head-of-service --by "Ann Day" --office "Head of Planning"',
  waive: 'FILE.docx --finding RULE@LINE:COLUMN --by "Ann Day" --office "Head of Planning" --reason "Why it stays"',
  suggestion: 'FILE.docx --member "Councillor Tom Hale" --what "What was suggested" --declined --by "Ann Day" --office "Head of Planning" --reason "Why"',
  withdrawal: 'FILE.docx --asked-by "Councillor Tom Hale" --by "Ann Day" --office "Head of Planning" --reason "Why"',
}

/**
 * Reads the arguments that follow “record”.
 * @throws UsageFault
 */
export function readRecordArguments(typed: readonly string[], packs: readonly string[]): RecordArguments | {command: 'help'} {
  const {values, positionals} = parse(typed, options)
  if (values.has('help')) return {command: 'help'}
  const [first, path, second] = positionals
  if (first === undefined) throw new UsageFault(`Say what to do with the record: ${actions.join(', ')}. Type: report-protocol record show FILE.docx`)
  const action = actions.find((each) => each === first)
  if (!action) {
    const near = nearest(first, actions)
    throw new UsageFault(`There is no “record ${first}”.${near ? ` Did you mean “record ${near}”?` : ` There are ${actions.join(', ')}.`}`)
  }
  const usage = `Type: report-protocol record ${action} ${example[action]}`
  if (path === undefined) throw new UsageFault(`Name the report. ${usage}`)
  if (second !== undefined) throw new UsageFault(`“record” takes one report; two were named, “${path}” and “${second}”. Words with spaces stand in quotation marks.`)
  const foreign = [...values.keys()].find((name) => !of[action].some((each) => each === name))
  if (foreign !== undefined) throw new UsageFault(`“record ${action}” has no --${foreign}. It has ${of[action].map((each) => `--${each}`).join(', ')}.`)
  const given = (name: Option): string => {
    const value = values.get(name)?.trim()
    if (!value) throw new UsageFault(`“record ${action}” needs --${name}. ${usage}`)
    return value
  }
  const person = (name: Option, office: Option): Person => ({name: given(name), office: values.get(office)?.trim() ?? ''})
  const common = {command: 'record', path} as const
  const checking = {pack: choice('pack', packs, values, packs[0] ?? ''), profile: values.get('profile') ?? null}
  const format = choice('format', formats, values, 'text')
  switch (action) {
    case 'show': return {...common, action, format, showValues: values.has('show-values')}
    case 'verify': return {...common, action, format, receipt: values.get('receipt') ?? null}
    case 'approve': {
      given('role')
      const sections = values.get('sections')?.split(',').map((each) => each.trim()).filter(Boolean) ?? null
      return {...common, action, role: choice('role', roles, values, 'author'), by: {name: given('by'), office: given('office')}, sections, interest: values.get('interest')?.trim() ?? null, ...checking}
    }
    case 'waive': return {...common, action, finding: given('finding'), by: person('by', 'office'), reason: given('reason'), ...checking}
    case 'suggestion': {
      if (values.has('accepted') === values.has('declined')) throw new UsageFault(`Say what became of the suggestion: --accepted, with the head of service’s express approval, or --declined. ${usage}`)
      const outcome = values.has('accepted') ? 'accepted' : 'declined'
      // Only the head of service may accept one, so that in what office it was done must stand in the record.
      return {...common, action, member: person('member', 'member-office'), what: given('what'), outcome, by: {name: given('by'), office: given('office')}, reason: given('reason')}
    }
    case 'withdrawal': return {...common, action, askedBy: person('asked-by', 'asked-by-office'), by: {name: given('by'), office: given('office')}, reason: given('reason')}
  }
}
