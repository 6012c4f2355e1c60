/** What stands beside a cell: the rest of its row, and the heading of its column. */
import {paragraphs} from './plain-text.ts'
import type {Paragraph, Report} from './report.ts'

/** The other cells of a paragraph's table row and its column's heading, in lower case with bars between; empty outside tables. */
export function besideCell(report: Report, {cell, line}: Paragraph): string {
  if (!cell) return ''
  const beside = paragraphs(report).filter((each) => each.cell?.table === cell.table && each.line !== line && (each.cell.row === cell.row || (each.cell.row === 0 && each.cell.column === cell.column)))
  return beside.map(({text}) => text.toLowerCase()).join(' | ')
}
