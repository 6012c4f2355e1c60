/** Exemptions as text for people: each with what is said for it, what is missing, and what cannot hold. */
import type {ReadExemption, Said} from '../exemptions/exemption.ts'
import {spokenDate} from '../report/clear-days.ts'
import {inColour, plainly} from './colour.ts'
import type {Paint} from './colour.ts'
import type {ExemptionsFile} from './exemptions-file.ts'
import {maskValues} from './masking.ts'
import {plainLine, shortened, wrapped} from './plain-line.ts'

const indent = ' '.repeat(18)
const width = 82
/** Reasons shown; JSON has them all. */
const mostSaid = 3

/** Prints them, file by file, then one line of counts. Ends with a line end. */
export function printExemptionsText(files: readonly ExemptionsFile[], {colour, showValues}: {colour: boolean; showValues: boolean}): string {
  const paint = colour ? inColour : plainly
  const read = files.filter(({error}) => !error)
  const unread = files.filter(({error}) => error).map(({file}) => plainLine(file))
  const all = read.flatMap(({exemptions}) => exemptions)
  const count = (of: (each: ReadExemption) => readonly unknown[]): number => all.reduce((sum, each) => sum + of(each).length, 0)
  const summary = `${plural(read.length, 'report')} read: ${plural(all.length, 'exemption')}, ${plural(count(({missing}) => missing), 'thing')} missing, ${count(({faults}) => faults)} to put right.`
  const blocks = read.map((file) => fileBlock(file, showValues, paint))
  return `${[...blocks, [summary, ...(unread.length ? [paint('red', `Not read: ${unread.join(', ')}.`)] : [])].join('\n')].join('\n\n')}\n`
}

function fileBlock(file: ExemptionsFile, showValues: boolean, paint: Paint): string {
  const name = paint('bold', plainLine(file.file))
  const {exemptions, meeting: {body, date}} = file
  const meets = [body === 'executive' ? 'the executive' : body === 'member' ? 'a member of the executive' : body && `the ${body}`, date && spokenDate(date)].filter(Boolean).join(', ')
  const head = `${name}\n  ${exemptions.length ? `${plural(exemptions.length, 'exemption')} claimed` : 'No exemption is claimed'}${meets ? `; for ${meets}` : ''}.`
  return [head, ...exemptions.map((each, index) => exemptionBlock(each, index, file, showValues, paint))].join('\n\n')
}

function exemptionBlock({exemption, missing, faults}: ReadExemption, index: number, {about, placeOf}: ExemptionsFile, showValues: boolean, paint: Paint): string {
  const {cover, claims, grounds, reasons, forDisclosure, forWithholding, from, until, readers, proposed, confirmed, checked, signed} = exemption
  const rows: [string, string][] = []
  const quote = ({text, at}: Said): string => `“${shortened(showValues ? text : maskValues(text))}”${at ? ` (${placeOf(at)}, ${at.line}:${at.start + 1})` : ''}`
  const row = (label: string, said: readonly Said[]): void => {
    for (const each of said.slice(0, mostSaid)) rows.push([label, quote(each)])
    if (said.length > mostSaid) rows.push(['', `and ${said.length - mostSaid} more`])
  }
  row('Claimed', claims.slice(0, 1))
  for (const {number} of grounds) rows.push(['Paragraph', `${number}${about.has(number) ? `: ${plainLine(about.get(number)?.words ?? '')}` : ''}`])
  row('Why', reasons)
  row('For disclosure', forDisclosure)
  row('For withholding', forWithholding.filter(({at}) => !reasons.some((each) => each.at === at)))
  if (from) rows.push(['From', `${spokenDate(from.date)} ${quote(from)}`])
  if (until) rows.push(['Until', `${[until.date && spokenDate(until.date), until.event && plainLine(until.event)].filter(Boolean).join('; ')} ${quote(until).replace(/^“.*”\s/u, '')}`])
  const people: [string, Said | null][] = [['May be seen by', readers], ['Proposed by', proposed], ['Confirmed by', confirmed], ['Checked by', checked], ['Signed by', signed]]
  for (const [label, said] of people) if (said) rows.push([label, plainLine(showValues ? said.text : maskValues(said.text))])
  for (const {sentence} of missing) rows.push(['Missing', plainLine(sentence)])
  for (const {sentence} of faults) rows.push(['Put right', plainLine(sentence)])
  const where = cover.elsewhere ? ', which is not in this file' : cover.passages.length ? `, ${cover.passages.map(({first, last}) => (first === last ? `line ${first}` : `lines ${first} to ${last}`)).join(' and ')}` : ''
  let before = ''
  const told = rows.map(([label, words]) => {
    const shown = label === before ? '' : label
    before = label
    const colour = label === 'Missing' ? 'yellow' : label === 'Put right' ? 'red' : 'dim'
    return `  ${paint(colour, shown.padEnd(indent.length - 2))}${wrapped(words, width).join(`\n${indent}`)}`
  })
  return [`  ${paint('bold', `${index + 1}. ${capital(plainLine(cover.name))}${where}`)}`, ...told].join('\n')
}

function plural(count: number, noun: string): string {
  return `${count.toLocaleString('en-GB')} ${noun}${count === 1 ? '' : 's'}`
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
