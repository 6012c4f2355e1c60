/** Findings as text for people: grouped by file, each with its words, its reason and its authority; then one summary line. */
import type {Severity} from '../engine/define-rule.ts'
import type {RecordedWaiver} from '../report/recorded.ts'
import type {CheckedFile, PlacedFinding} from './checked-file.ts'
import {inColour, plainly} from './colour.ts'
import type {Paint} from './colour.ts'
import {maskFinding} from './mask-finding.ts'
import {plainLine, shortened, wrapped} from './plain-line.ts'

export interface TextOptions {
  colour: boolean
  showValues: boolean
}

const paintOf: Record<Severity, 'red' | 'yellow' | 'blue'> = {must: 'red', should: 'yellow', consider: 'blue'}
const indent = ' '.repeat(12)
const width = 88
/** Authorities shown with a finding; JSON has them all. */
const mostAuthorities = 3

/**
 * Every file that was read with its findings, then the rules that could not speak, and what was found in all.
 * Files that were not read are named in the last line only: why is said when it happens. Ends with a line end.
 */
export function printText(files: readonly CheckedFile[], {colour, showValues}: TextOptions): string {
  const paint = colour ? inColour : plainly
  const blocks = files.filter(({error}) => !error).map((file) => fileBlock(file, showValues, paint))
  return `${[...blocks, [...silentRules(files), summary(files, paint)].join('\n')].join('\n\n')}\n`
}

/** Which rules said nothing for want of a fact, in one sentence a fact; empty when all could speak. */
export function silentRules(files: readonly CheckedFile[]): string[] {
  const rulesOf = new Map<string, Set<string>>()
  for (const {silent} of files) {
    for (const {rule, needs} of silent) {
      const fact = needs.join(' and ')
      rulesOf.set(fact, (rulesOf.get(fact) ?? new Set()).add(rule))
    }
  }
  return [...rulesOf].map(([fact, rules]) => `Not checked: ${[...rules].join(', ')}. Give the council’s ${fact} in a profile (--profile FILE.json).`)
}

function fileBlock({file, pack, words, paragraphs, findings, waived, stale}: CheckedFile, showValues: boolean, paint: Paint): string {
  const name = paint('bold', plainLine(file))
  const what = `${plural(words, 'word')} in ${plural(paragraphs, 'paragraph')}, against ${plural(pack.rules, 'rule')} of “${pack.title}”`
  const left = waived.map(({finding, waiver}) => leftEntry(showValues ? finding : maskFinding(finding), waiver, paint))
  const gone = stale.map(({number, rule}) => `  ${wrapped(`The waiver in entry ${number} of the record holds for nothing any more: its text has changed, or the finding has gone. [${plainLine(rule)}]`, width).join(`\n  `)}`)
  if (findings.length === 0) return [`${name}\n  Nothing found. Checked ${what}.`, ...left, ...gone].join('\n\n')
  const told = new Set<string>()
  const entries = findings.map((finding) => {
    // A rule's reason is told once a report, however often the rule finds something.
    const first = !told.has(finding.rule)
    told.add(finding.rule)
    return entry(showValues ? finding : maskFinding(finding), first, paint)
  })
  return `${name}\n  Checked ${what}.\n\n${[...entries, ...left, ...gone].join('\n\n')}`
}

/** A finding that somebody left: where, and in whose words why. */
function leftEntry(finding: PlacedFinding, {by, made, reason}: RecordedWaiver, paint: Paint): string {
  const told = [`Left by ${plainLine(by.name)}${by.office ? `, ${plainLine(by.office)}` : ''}, ${made.slice(0, 10)} (as typed, not authenticated): “${shortened(reason, 400)}”`, plainLine(finding.message)]
  const block = [paint('bold', placeOf(finding)), ...told.flatMap((line) => wrapped(line, width)), paint('dim', `[${finding.rule}]`)].join(`\n${indent}`)
  return `  ${paint('dim', 'left'.padEnd(indent.length - 2))}${block}`
}

function entry(finding: PlacedFinding, first: boolean, paint: Paint): string {
  const {severity, quote, message, why, suggestion, authority, rule} = finding
  const lines: string[] = []
  // Most messages quote the words themselves; once is enough.
  if (quote && !message.includes(quote)) lines.push(`“${shortened(quote)}”`)
  lines.push(plainLine(message))
  if (suggestion) lines.push(`Suggested: “${plainLine(suggestion)}”`)
  if (first) lines.push(`Why: ${plainLine(why)}`)
  const told = lines.flatMap((line) => wrapped(line, width))
  const grounds = wrapped(`${authorities(authority)} [${rule}]`, width).map((line) => paint('dim', line))
  const block = [paint('bold', placeOf(finding)), ...told, ...grounds].join(`\n${indent}`)
  return `  ${paint(paintOf[severity], severity.padEnd(indent.length - 2))}${block}`
}

/** The first authorities, and how many more there are. An Act is named once for its sections that stand together. */
function authorities(authority: PlacedFinding['authority']): string {
  let act = ''
  const cites = authority.slice(0, mostAuthorities).map(({cite}) => {
    const [, name = '', rest = ''] = /^(.*?), ((?:section|paragraph|regulation|Schedule)\b.*)$/.exec(cite) ?? []
    const short = name && name === act ? rest : cite
    act = name
    return plainLine(short)
  })
  const more = authority.length - cites.length
  return `${cites.join('; ')}${more > 0 ? `; and ${more} more` : ''}`
}

/** “Paragraph 2.1, recommendations (14:6-14:30)”: as people say it, and then exactly. */
function placeOf({place, label, section, stands}: PlacedFinding): string {
  if (!place) return 'The whole report'
  const beside = stands && stands !== 'body' ? stands === 'header' || stands === 'footer' ? `Page ${stands}` : capital(stands) : null
  const said = beside ?? (label ? `Paragraph ${label}` : `Line ${place.line}`)
  // “header” is also what stands at the top of a page.
  const within = section && !beside ? `, ${section === 'header' ? 'head of the report' : section}` : ''
  return `${plainLine(said)}${within} (${place.line}:${place.start + 1}-${place.line}:${place.end + 1})`
}

function summary(files: readonly CheckedFile[], paint: Paint): string {
  const read = files.filter(({error}) => !error)
  const unread = files.filter(({error}) => error).map(({file}) => plainLine(file))
  const count = (severity: Severity): number => read.reduce((sum, {findings}) => sum + findings.filter((each) => each.severity === severity).length, 0)
  const counts = (['must', 'should', 'consider'] as const).map((severity) => {
    const number = count(severity)
    return number > 0 ? paint(paintOf[severity], `${number} ${severity}`) : `0 ${severity}`
  })
  const told = `${plural(read.length, 'report')} checked: ${counts.join(', ')}.`
  return unread.length > 0 ? `${told}\n${paint('red', `Not read: ${unread.join(', ')}.`)}` : told
}

function plural(count: number, noun: string): string {
  return `${count.toLocaleString('en-GB')} ${noun}${count === 1 ? '' : 's'}`
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
