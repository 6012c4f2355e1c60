/** What was typed, read into what to do. A fault says what was typed and what to type instead. */
import {parseArgs} from 'node:util'
import type {Severity} from '../engine/define-rule.ts'

const severities = ['must', 'should', 'consider'] as const satisfies readonly Severity[]
export const formats = ['text', 'json'] as const
const commands = ['agenda', 'check', 'exemptions', 'publish', 'read'] as const
/** The commands and those whose arguments are their own (`record-arguments.ts`, `separate-report-arguments.ts`). */
const known = [...commands, 'record', 'separate-report'] as const

export type Format = typeof formats[number]

export interface CheckArguments {
  command: 'check'
  paths: string[]
  format: Format
  output: string | null
  pack: string
  profile: string | null
  failOn: Severity
  /** Files that hold what is withheld, in which nothing of the reports may be said. */
  exempt: string[]
  showValues: boolean
}

export interface ExemptionsArguments {
  command: 'exemptions'
  paths: string[]
  format: Format
  output: string | null
  profile: string | null
  showValues: boolean
}

export interface ReadArguments {
  command: 'read'
  path: string
  format: Format
  output: string | null
  showValues: boolean
}

export interface PublishArguments {
  command: 'publish'
  path: string
  /** Where the copy is to stand. */
  to: string
  /** Where the certificate is to stand: a name in .json or .html. */
  certificate: string | null
  profile: string | null
  /** Leave sums in the open body that a withheld part says too. */
  keepShared: boolean
  format: Format
}

export interface AgendaArguments {
  command: 'agenda'
  folder: string
  /** Where the schedule is to stand as a Word document; null to print it only. */
  to: string | null
  format: Format
  output: string | null
  pack: string
  profile: string | null
}

export type Arguments = AgendaArguments | CheckArguments | ExemptionsArguments | PublishArguments | ReadArguments | {command: 'help'} | {command: 'version'}

/** Something typed that cannot be meant. The message is a sentence or two for the person who typed it. */
export class UsageFault extends Error {
  override name = 'UsageFault'
}

const options = {
  format: {type: 'string'},
  output: {type: 'string'},
  pack: {type: 'string'},
  profile: {type: 'string'},
  'fail-on': {type: 'string'},
  exempt: {type: 'string'},
  to: {type: 'string'},
  certificate: {type: 'string'},
  'keep-shared': {type: 'boolean'},
  'show-values': {type: 'boolean'},
  help: {type: 'boolean', short: 'h'},
  version: {type: 'boolean', short: 'v'},
} as const
/** Options that only some commands have. */
const onlyOf: Readonly<Record<string, readonly (typeof commands)[number][]>> = {pack: ['check', 'agenda'], 'fail-on': ['check'], exempt: ['check'], profile: ['check', 'exemptions', 'publish', 'agenda'],
  to: ['publish', 'agenda'], certificate: ['publish'], 'keep-shared': ['publish'], output: ['check', 'exemptions', 'read', 'agenda'], 'show-values': ['check', 'exemptions', 'read']}
const instead = {
  agenda: 'it lists what a meeting’s reports claim', check: 'it only reads', exemptions: 'it lists what is claimed and judges nothing', publish: 'it makes a copy and prints none of the report', read: 'it shows a report and judges nothing',
} as const

/**
 * Reads the arguments that follow the command's own name.
 * @param packs ids of the packs there are; the first is used when none is named
 * @throws UsageFault
 */
export function readArguments(typed: readonly string[], packs: readonly string[]): Arguments {
  const {values, positionals, exempt} = parse(typed, options)
  if (values.has('help')) return {command: 'help'}
  if (values.has('version')) return {command: 'version'}
  const [first, ...paths] = positionals
  if (first === undefined) throw new UsageFault('Say what to do. Type: report-protocol check FILE.docx')
  const command = commands.find((each) => each === first)
  if (!command) throw new UsageFault(unknownCommand(first))
  if (paths.length === 0 && command !== 'agenda') throw new UsageFault(`Name a report to ${command === 'exemptions' ? 'list the exemptions of' : command}. Type: report-protocol ${command} FILE.docx${command === 'publish' ? ' --to OUT.docx' : ''}`)
  const format = choice('format', formats, values, 'text')
  const output = values.get('output') ?? null
  const showValues = values.has('show-values')
  const foreign = Object.keys(onlyOf).find((name) => values.has(name) && !onlyOf[name]?.includes(command))
  if (foreign) throw new UsageFault(`“${command}” has no --${foreign}: ${instead[command]}. Leave it out, or type “${onlyOf[foreign]?.[0] ?? 'check'}”.`)
  if (command === 'agenda') return meeting(paths, values, packs)
  const profile = values.get('profile') ?? null
  if (command === 'check') {
    const pack = choice('pack', packs, values, packs[0] ?? '')
    return {command, paths, format, output, pack, profile, failOn: choice('fail-on', severities, values, 'must'), exempt, showValues}
  }
  if (command === 'exemptions') return {command, paths, format, output, profile, showValues}
  const [path = '', second] = paths
  if (second !== undefined) throw new UsageFault(`“${command}” takes one report; two were named, “${path}” and “${second}”. ${command === 'read' ? 'Read' : 'Publish'} them one at a time.`)
  if (command === 'publish') return publishing(path, values, format, profile)
  return {command, path, format, output, showValues}
}

function meeting([folder, second]: readonly string[], values: ReadonlyMap<string, string>, packs: readonly string[]): AgendaArguments {
  if (folder === undefined) throw new UsageFault('Name the folder that holds the meeting’s reports. Type: report-protocol agenda FOLDER --to SCHEDULE.docx')
  if (second !== undefined) throw new UsageFault(`“agenda” takes one folder; two were named, “${folder}” and “${second}”. Put one meeting’s reports in one folder.`)
  const [to, output] = [values.get('to') ?? null, values.get('output') ?? null]
  if (to !== null && !/\.docx$/i.test(to)) throw new UsageFault(`--to is “${to}”. The schedule is a Word document: give it a name that ends in .docx.`)
  if (to !== null && to === output) throw new UsageFault('--to and --output name one file. Give each a name of its own.')
  return {command: 'agenda', folder, to, output, format: choice('format', formats, values, 'text'), pack: choice('pack', packs, values, packs[0] ?? ''), profile: values.get('profile') ?? null}
}

function publishing(path: string, values: ReadonlyMap<string, string>, format: Format, profile: string | null): PublishArguments {
  const to = values.get('to')
  if (to === undefined) throw new UsageFault('Say where the copy is to stand. Type: report-protocol publish FILE.docx --to OUT.docx')
  if (!/\.docx$/i.test(to)) throw new UsageFault(`--to is “${to}”. The copy is a Word document: give it a name that ends in .docx.`)
  const certificate = values.get('certificate') ?? null
  if (certificate !== null && !/\.(?:json|html?)$/i.test(certificate)) throw new UsageFault(`--certificate is “${certificate}”. Give it a name that ends in .json or .html.`)
  return {command: 'publish', path, to, certificate, profile, keepShared: values.has('keep-shared'), format}
}

type OptionTable = Readonly<Record<string, {readonly type: 'string' | 'boolean'; readonly short?: string}>>

/**
 * The options by name (a flag has an empty value), the one that may be said again and again, and the rest in order.
 * @throws UsageFault for an option that is not in the table, and for a value lacking or too many
 */
export function parse(typed: readonly string[], table: OptionTable): {values: Map<string, string>; exempt: string[]; positionals: string[]} {
  const {tokens} = parseArgs({args: [...typed], options: table, strict: false, allowPositionals: true, tokens: true})
  const values = new Map<string, string>()
  const positionals: string[] = []
  const exempt: string[] = []
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value)
    if (token.kind !== 'option') continue
    const {name, rawName, value, inlineValue} = token
    const option = Object.entries(table).find(([each]) => each === name)?.[1]
    if (!option) throw new UsageFault(unknownOption(rawName, table))
    if (option.type === 'boolean') {
      if (value !== undefined) throw new UsageFault(`${rawName} takes no value, and was given “${value}”. Type ${rawName} alone.`)
      values.set(name, '')
    } else if (!value || (!inlineValue && value.startsWith('-'))) throw new UsageFault(`${rawName} needs a value, and was given ${value ? `“${value}”` : 'none'}. Type ${rawName} ${wanted(name)}.`)
    else {
      values.set(name, value)
      if (name === 'exempt') exempt.push(value)
    }
  }
  return {values, positionals, exempt}
}

function wanted(option: string): string {
  return {format: formats.join('|'), 'fail-on': severities.join('|'), profile: 'FILE.json', pack: 'ID', exempt: 'FILE.docx', to: 'OUT.docx', certificate: 'FILE.json|FILE.html'}[option] ?? 'FILE'
}

/** One of the values that an option may have. @throws UsageFault for another */
export function choice<const T extends string>(option: string, allowed: readonly T[], values: ReadonlyMap<string, string>, otherwise: T): T {
  const value = values.get(option)
  if (value === undefined) return otherwise
  const chosen = allowed.find((each) => each === value)
  if (chosen !== undefined) return chosen
  throw new UsageFault(`--${option} is “${value}”, which is not known. Choose ${allowed.join(' or ')}.`)
}

function unknownOption(typed: string, table: OptionTable): string {
  const near = nearest(typed.replace(/^-+/, ''), Object.keys(table))
  return `There is no option ${typed}.${near ? ` Did you mean --${near}?` : ` The options are ${Object.keys(table).map((each) => `--${each}`).join(', ')}.`}`
}

function unknownCommand(typed: string): string {
  if (/\.do[ct][xm]?$/i.test(typed)) return `Say what to do with “${typed}”. Type: report-protocol check ${typed.includes(' ') ? `"${typed}"` : typed}`
  const near = nearest(typed, known)
  return `There is no command “${typed}”.${near ? ` Did you mean “${near}”?` : ` The commands are ${known.slice(0, -1).join(', ')} and ${known.at(-1) ?? ''}.`}`
}

/** The known word that is at most two keystrokes away, or begins as this one does. */
export function nearest(typed: string, known: readonly string[]): string | null {
  const ranked = known.map((word) => ({word, away: word.startsWith(typed) && typed ? 1 : keystrokes(typed, word)})).sort((a, b) => a.away - b.away)
  return ranked[0] && ranked[0].away <= 2 ? ranked[0].word : null
}

/** How many letters to add, drop or change to make one word the other. */
function keystrokes(from: string, to: string): number {
  let row = Array.from({length: to.length + 1}, (_, index) => index)
  for (const [index, letter] of Array.from(from).entries()) {
    const next = [index + 1]
    for (const [column, other] of Array.from(to).entries()) {
      next.push(Math.min((next[column] ?? 0) + 1, (row[column + 1] ?? 0) + 1, (row[column] ?? 0) + (letter === other ? 0 : 1)))
    }
    row = next
  }
  return row.at(-1) ?? 0
}
