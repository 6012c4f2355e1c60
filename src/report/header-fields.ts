/** Header fields: label and value, in a table or in lines, at the top of a report and in the contact block at its foot. */
import data from './header-words.json' with {type: 'json'}
import type {Paragraph, Report, Stretch} from './report.ts'
import {perParagraph} from './per-paragraph.ts'
import type {Unplaced} from './per-paragraph.ts'
import {body} from './plain-text.ts'
import {kindsOfTitle} from './section-words.ts'

export type FieldKind = keyof typeof data.kinds

export interface HeaderField {
  /** What the field is for, or null when its label is not a known one. */
  kind: FieldKind | null
  label: string
  value: string
  labelAt: Stretch
  /** Null when nothing stands beside or under the label. */
  valueAt: Stretch | null
}

const kindOf = new Map<string, FieldKind>()
for (const [kind, labels] of Object.entries(data.kinds)) for (const label of labels) if (!kindOf.has(label)) kindOf.set(label, kind as FieldKind)

// A label is short. After these many lines of body the header is over, whatever comes.
const longestLabel = 70
const headerLines = 60
const cache = new WeakMap<Report, HeaderField[]>()

/** The kind of field that a label names, in English or Welsh, or null. */
export function kindOfLabel(label: string): FieldKind | null {
  const words = (text: string): string => text.toLowerCase().replace(/[’']/g, '').replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
  const whole = kindOf.get(words(label))
  if (whole) return whole
  for (const part of label.split('/')) {
    const kind = kindOf.get(words(part))
    if (kind) return kind
  }
  return null
}

const kindOfWhole = perParagraph(({text}) => kindOfLabel(text))

/** The report's header fields in reading order: table rows, “Label: value” lines, and “Report of the Director of X”. */
export function headerFields(report: Report): readonly HeaderField[] {
  const known = cache.get(report)
  if (known) return known
  const fields: HeaderField[] = []
  const lines = body(report)
  let atTop = true
  for (let index = 0; index < lines.length; index++) {
    const paragraph = lines[index]
    if (!paragraph?.text.trim()) continue
    // The header ends with the first section's heading.
    atTop &&= paragraph.line <= headerLines && (paragraph.cell !== null || !kindsOfTitle(paragraph.text).length)
    if (paragraph.cell) {
      const row = rowFrom(lines, index)
      fields.push(...fieldsOfRow(row, rowFrom(lines, index + row.length), atTop))
      index += row.length - 1
    } else {
      const field = fieldOfLine(paragraph, atTop)
      if (field) fields.push(field)
    }
  }
  cache.set(report, fields)
  return fields
}

/** The paragraphs of one table row, from its first; outside a table, the one paragraph. */
function rowFrom(lines: readonly Paragraph[], from: number): Paragraph[] {
  const start = lines[from]
  if (!start) return []
  const row: Paragraph[] = [start]
  for (let index = from + 1; start.cell && index < lines.length; index++) {
    const each = lines[index]
    if (each?.cell?.table !== start.cell.table || each.cell.row !== start.cell.row) break
    row.push(each)
  }
  return row
}

/** A row's cells, each with its paragraphs. */
function cellsOf(row: readonly Paragraph[]): Paragraph[][] {
  const columns = new Map<number, Paragraph[]>()
  for (const each of row) columns.set(each.cell?.column ?? 0, [...(columns.get(each.cell?.column ?? 0) ?? []), each])
  return [...columns.values()]
}

function fieldsOfRow(row: Paragraph[], below: Paragraph[], atTop: boolean): HeaderField[] {
  const cells = cellsOf(row)
  const labels = cells.map((cell) => (cell[0] ? kindOfWhole(cell[0]) : null))
  // A row of labels with the values in the row below, or in the line after the table: “Classification | Item No.” and then “Open”.
  const sameTable = below[0]?.cell && below[0].cell.table === row[0]?.cell?.table
  const pairsBelow = sameTable && below[0] !== undefined && kindOfWhole(below[0]) !== null
  if (atTop && cells.length > 1 && labels.every(Boolean) && !pairsBelow && !cells.some((cell) => isAnswer.test(cell[0]?.text ?? '') || /:\s*$/.test(cell[0]?.text ?? ''))) {
    const values = cellsOf(below)
    return cells.flatMap((cell, column) => {
      const [label, under] = [cell[0], values[column]?.[0]]
      const value = under?.text.trim() && !kindOfWhole(under) ? under : null
      return label ? [{kind: labels[column] ?? null, label: trimmed(label.text), value: value?.text.trim() ?? '', labelAt: whole(label), valueAt: value && whole(value)}] : []
    })
  }
  const fields: HeaderField[] = []
  for (let column = 0; column < cells.length; column++) {
    const label = cells[column]?.[0]
    if (!label) continue
    const inside = (cells[column]?.length === 1 && fieldOfLine(label, atTop)) || null
    const kind = labels[column] ?? null
    const beside = cells[column + 1]
    if (kind && beside && (atTop || kind === 'author' || kind === 'contact')) {
      const [first, last] = [beside[0], beside.at(-1)]
      const value = beside.map((each) => each.text.trim()).join('\v')
      const at = first && last && first === last ? whole(first) : first ? whole(first) : null
      fields.push({kind, label: trimmed(label.text), value, labelAt: whole(label), valueAt: value ? at : null})
      column++
    } else if (inside) fields.push(inside)
    else if (atTop && column === 0 && cells.length === 2 && beside?.length === 1 && beside[0] && label.text.trim().length < longestLabel) {
      fields.push({kind: null, label: trimmed(label.text), value: beside[0].text.trim(), labelAt: whole(label), valueAt: whole(beside[0])})
      column++
    }
  }
  return fields
}

// Words that label one field and answer another: “Classification | Public”.
const isAnswer = /^\s*(?:public|private|exempt|confidential|restricted|open)\s*$/i

// “Report of the Director of X”, “REPORT BY: THE CLERK”, “Joint report of …”: the label runs on into the value.
const reportOf = /^\s*((?:joint )?report (?:of|by|from)|adroddiad gan(?:\s*\/\s*report (?:of|by|from))?)(?:\s*[:\t]\s*|\s+)(?=\S)/iu
const labelled = /^\s*([^:\t\v]{1,70}?)\s*(?::\s*-?|\t+)\s*/u

/** A field within a line: what it is, and the offsets of its label and its value. */
type FieldInLine = Pick<HeaderField, 'kind' | 'label' | 'value'> & {labelStart: number; valueStart: number}

function fieldOfLine(paragraph: Paragraph, atTop: boolean): HeaderField | null {
  const found = fieldIn(paragraph, atTop)
  if (!found) return null
  const {kind, label, value, labelStart, valueStart} = found
  const {line} = paragraph
  return {
    kind, label, value,
    labelAt: {line, start: labelStart, end: labelStart + label.length},
    valueAt: value ? {line, start: valueStart, end: valueStart + value.length} : null,
  }
}

const fieldIn = perParagraph((paragraph: Unplaced, atTop: boolean): FieldInLine | null => {
  const {text} = paragraph
  const run = reportOf.exec(text)
  if (run && text.length < 200 && (atTop || paragraph.look.bold || paragraph.look.capitals)) {
    return made('author', run[1] ?? '', run[0].length, paragraph, run[0].search(/\S/))
  }
  const match = labelled.exec(text)
  const label = match?.[1]
  if (!match || !label || label.length > longestLabel || label.split(/\s+/).length > 8) return null
  const kind = kindOfLabel(label)
  if (!kind && (!atTop || paragraph.outline !== null || !/\S/.test(text.slice(match[0].length)) || text.length > 160)) return null
  if (kind && !atTop && kind !== 'author' && kind !== 'contact' && kind !== 'classification') return null
  return made(kind, label, match[0].length, paragraph, match[0].search(/\S/))
})

function made(kind: FieldKind | null, label: string, valueStart: number, {text}: Unplaced, labelStart: number): FieldInLine {
  return {kind, label, value: text.slice(valueStart).trimEnd(), labelStart, valueStart}
}

function whole({line, text}: Paragraph): Stretch {
  const start = /^\s*/.exec(text)?.[0].length ?? 0
  return {line, start, end: Math.max(start, text.trimEnd().length)}
}

function trimmed(label: string): string {
  return label.trim().replace(/\s*:$/, '')
}
