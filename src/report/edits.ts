/** A report after an edit: a new report that shares with the old one every paragraph that was not touched. */
import {inCapitals} from './from-text.ts'
import {onLine} from './per-paragraph.ts'
import {paragraphs} from './plain-text.ts'
import type {Block, Cell, Comment, Paragraph, Report, Row, Table} from './report.ts'

/**
 * The report with other words on one line. Marks on the line (bold, links) go with the old words.
 * @param line 1-based; a line that does not exist changes nothing
 */
export function withParagraph(report: Report, line: number, text: string): Report {
  const old = paragraphs(report)[line - 1]
  if (!old) return report
  const changed: Paragraph = {...old, text, original: text, look: {...old.look, capitals: inCapitals(text)}, spans: []}
  return {...edited(report, line, [changed]), ...anchors(report, (at) => at, (at, offset) => at === line ? Math.min(offset, text.length) : offset)}
}

/**
 * The report with a paragraph more, like the one on the line before it but no heading. Lines below move down by one.
 * @param after the line after which it comes, in the same place (the body, a table cell, the page header)
 */
export function withInserted(report: Report, after: number, text: string): Report {
  const before = paragraphs(report)[after - 1]
  if (!before) return report
  const added: Paragraph = {...before, line: after + 1, text, original: text, label: null, style: null, outline: null, look: {bold: false, italic: false, capitals: inCapitals(text), centred: false}, list: null, spans: []}
  const moved = (line: number): number => line > after ? line + 1 : line
  return {...edited(report, after, [before, added]), ...anchors(report, moved, (_, offset) => offset)}
}

/** The report without one of its paragraphs. Lines below move up by one; what was anchored in it goes. */
export function withoutParagraph(report: Report, line: number): Report {
  if (!paragraphs(report)[line - 1]) return report
  const moved = (at: number): number => at > line ? at - 1 : at === line ? 0 : at
  return {...edited(report, line, []), ...anchors(report, moved, (_, offset) => offset)}
}

/** The tree with other paragraphs in the place of one, those that follow on their new lines. */
function edited(report: Report, line: number, put: readonly Paragraph[]): Report {
  const by = put.length - 1
  const one = (paragraph: Paragraph): Paragraph[] => paragraph.line === line ? [...put] : paragraph.line > line ? [onLine(paragraph, paragraph.line + by)] : [paragraph]
  const untouched = (block: Block): boolean => by === 0 ? !lineIn(block, line) : lastLine(block) < line
  const blocks = (all: readonly Block[]): Block[] => all.flatMap((block) => untouched(block) ? [block] : block.type === 'paragraph' ? one(block) : [table(block)])
  const table = (each: Table): Table => ({...each, children: each.children.map((row): Row => row.children.some((cell) => cell.children.some((block) => !untouched(block)))
    ? {...row, children: row.children.map((cell): Cell => ({...cell, children: blocks(cell.children)}))} : row)})
  return {...report, children: blocks(report.children), beside: report.beside.flatMap(one)}
}

function lineIn(block: Block, line: number): boolean {
  return firstLine(block) <= line && line <= lastLine(block)
}

function firstLine(block: Block): number {
  if (block.type === 'paragraph') return block.line
  for (const row of block.children) for (const cell of row.children) for (const inner of cell.children) return firstLine(inner)
  return Infinity
}

function lastLine(block: Block): number {
  if (block.type === 'paragraph') return block.line
  const last = block.children.findLast((row) => row.children.some((cell) => cell.children.length))?.children.findLast((cell) => cell.children.length)?.children.at(-1)
  return last ? lastLine(last) : -Infinity
}

/** What is anchored to lines, where they are now; what stood on line 0 is gone. */
function anchors(report: Report, moved: (line: number) => number, clamped: (line: number, offset: number) => number): Pick<Report, 'comments' | 'changes' | 'hidden' | 'embedded'> {
  const place = <Anchored extends {line: number; start: number; end: number}>(each: Anchored): Anchored => ({...each, line: moved(each.line), start: clamped(each.line, each.start), end: clamped(each.line, each.end)})
  const comment = (each: Comment): Comment => ({...place(each), replies: each.replies.map(comment)})
  return {
    comments: report.comments.map(comment).filter(({line}) => line > 0),
    changes: report.changes.map(place).filter(({line}) => line > 0),
    hidden: report.hidden.map((each) => ({...each, line: moved(each.line), at: clamped(each.line, each.at)})).filter(({line}) => line > 0),
    embedded: report.embedded.map((each) => ({...each, line: each.line && moved(each.line)})).filter(({line}) => line !== 0),
  }
}
