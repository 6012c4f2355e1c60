/** A report as it was read, for people: one paragraph a row, then what stands in it beside words. */
import {classification} from '../report/classification.ts'
import {headerFields} from '../report/header-fields.ts'
import {body, countWords, paragraphs} from '../report/plain-text.ts'
import type {Paragraph, Report} from '../report/report.ts'
import {sectionAt} from '../report/sections.ts'
import {maskValues} from './masking.ts'
import {plainLine} from './plain-line.ts'

/**
 * Rows of: line, place (when not the body) or section, label, text. Then the header fields, the classification, and
 * counts of what Word keeps beside the words. Ends with a line end.
 */
export function printReportText(report: Report, {showValues}: {showValues: boolean}): string {
  const shown = (text: string): string => plainLine(showValues ? text : maskValues(text))
  const rows = paragraphs(report).filter(({text}) => text.trim()).map((paragraph) => [
    String(paragraph.line), standing(report, paragraph), paragraph.label ?? '', shown(paragraph.text),
  ])
  const widths = [0, 1, 2].map((column) => Math.max(0, ...rows.map((row) => row[column]?.length ?? 0)))
  const table = rows.map(([line = '', where = '', label = '', text = '']) =>
    `${line.padStart(widths[0] ?? 0)}  ${where.padEnd(widths[1] ?? 0)}  ${label.padEnd(widths[2] ?? 0)}  ${text}`.trimEnd())
  return `${[...table, '', ...seen(report, shown)].join('\n')}\n`
}

function standing(report: Report, {line, place}: Paragraph): string {
  return place === 'body' ? sectionAt(report, line) ?? '' : `[${place}]`
}

/** What the tool took the report to be, a line a matter. */
function seen(report: Report, shown: (text: string) => string): string[] {
  const {kind, marks} = classification(report)
  const lines = [`${countWords(report)} words in ${body(report).length} body paragraphs and ${report.beside.length} beside them`]
  for (const field of headerFields(report)) lines.push(`Field: ${field.kind ?? 'other'} (“${shown(field.label)}”) = ${shown(field.value) || 'empty'}`)
  lines.push(`Classification: ${kind}${marks.length > 0 ? `, marked on line ${marks.map(({at}) => at.line).sort((a, b) => a - b).join(', ')}` : ''}`)
  for (const [author, count] of tally(report.changes)) lines.push(`Tracked changes: ${count} by ${shown(author) || 'nobody named'}`)
  for (const [author, count] of tally(report.comments)) lines.push(`Comments: ${count} by ${shown(author) || 'nobody named'}`)
  if (report.hidden.length > 0) lines.push(`Hidden text: ${report.hidden.length}, on line ${report.hidden.map(({line}) => line).join(', ')}`)
  for (const {kind: what, name, line} of report.embedded) lines.push(`Embedded ${what}: ${shown(name)}${line === null ? '' : ` on line ${line}`}`)
  for (const {name, namespace} of report.customParts) lines.push(`Custom part: ${shown(name)} ${shown(namespace)}`)
  return lines
}

function tally(things: readonly {author: string}[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const {author} of things) counts.set(author, (counts.get(author) ?? 0) + 1)
  return counts
}
