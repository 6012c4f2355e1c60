/**
 * A report from a few lines of text: how rule examples, cases and the memory host write one.
 *
 * One line is one paragraph, so `3:1-3:9` in an example is what Word would show:
 *   `# Recommendation`          a heading (one to six #)
 *   `**Recommendation**`        a paragraph in bold
 *   `| Report by | The Clerk |` a table row: each cell is a line of its own, as table cells are paragraphs
 *   `^header NOT FOR PUBLICATION`  a line in the page header (also ^footer, ^footnote, ^box)
 *   `{++Author: words++}` `{--Author: words--}`  a tracked insertion, a tracked deletion
 *   `{>>Author: words<<}`       a comment on the word before it
 *   `{%%words%%}`               hidden text
 */
import type {Block, Change, Cell, Comment, Hidden, Paragraph, Place, Report, Row, Span, Table} from './report.ts'

const mark = /\{\+\+([^:]*): ?(.*?)\+\+\}|\{--([^:]*): ?(.*?)--\}|\{>>([^:]*): ?(.*?)<<\}|\{%%(.*?)%%\}/g
const beside: Record<string, Place> = {header: 'header', footer: 'footer', footnote: 'footnote', box: 'text box'}

/** Builds a report from the notation above. Never fails: what is not notation is text. */
export function reportFromText(source: string): Report {
  const lines = source.replace(/^\n+|\s+$/g, '').split('\n')
  const report = emptyReport()
  const later: [Place, string][] = []
  let line = 0
  let tables = 0
  let table: Table | null = null
  for (const raw of lines) {
    const aside = /^\^(header|footer|footnote|box) (.*)$/.exec(raw)
    if (aside) {
      later.push([beside[aside[1] ?? ''] ?? 'header', aside[2] ?? ''])
      continue
    }
    const cells = /^\|(.*)\|\s*$/.exec(raw)
    if (!cells) {
      table = null
      report.children.push(paragraphFrom(report, raw, ++line, 'body', null))
      continue
    }
    if (!table) {
      table = {type: 'table', children: []}
      report.children.push(table)
      tables++
    }
    const row: Row = {type: 'row', children: []}
    for (const [column, text] of (cells[1] ?? '').split(' | ').entries()) {
      const at = {table: tables - 1, row: table.children.length, column}
      const cell: Cell = {type: 'cell', children: [paragraphFrom(report, text.trim(), ++line, 'body', at)]}
      row.children.push(cell)
    }
    table.children.push(row)
  }
  for (const [place, text] of later) report.beside.push(paragraphFrom(report, text, ++line, place, null))
  return report
}

/** A report with nothing in it, for builders to fill. */
export function emptyReport(): Report {
  return {type: 'report', children: [] as Block[], beside: [], comments: [], changes: [], hidden: [], embedded: [], properties: {}, customParts: []}
}

/** True when the letters of a text, two or more, are all capitals. */
export function inCapitals(text: string): boolean {
  return /\p{Lu}[^\p{Ll}]*\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text)
}

function paragraphFrom(report: Report, raw: string, line: number, place: Place, cell: Paragraph['cell']): Paragraph {
  const heading = /^(#{1,6}) +(.*)$/.exec(raw)
  const bold = /^\*\*(.+)\*\*$/.exec(raw)
  const source = heading?.[2] ?? bold?.[1] ?? raw
  const changes: Change[] = []
  const comments: Comment[] = []
  const hidden: Hidden[] = []
  const spans: Span[] = []
  let text = ''
  let original = ''
  let from = 0
  for (const found of source.matchAll(mark)) {
    const plain = source.slice(from, found.index)
    text += plain
    original += plain
    from = found.index + found[0].length
    const start = text.length
    const [, inserter, inserted = '', deleter, deleted = '', commenter, comment = '', concealed] = found
    if (inserter !== undefined) {
      text += inserted
      changes.push({id: `${line}.${changes.length}`, kind: 'insertion', author: inserter, date: null, text: inserted, line, start, end: text.length})
      spans.push({kind: 'insertion', start, end: text.length, author: inserter})
    } else if (deleter !== undefined) {
      original += deleted
      changes.push({id: `${line}.${changes.length}`, kind: 'deletion', author: deleter, date: null, text: deleted, line, start, end: start})
    } else if (commenter !== undefined) {
      const word = /\S+\s*$/.exec(text)
      const anchor = word ? {start: word.index, end: word.index + word[0].trimEnd().length} : {start, end: start}
      comments.push({id: `${line}.${comments.length}`, author: commenter, date: null, text: comment, resolved: false, replies: [], line, ...anchor})
    } else if (concealed !== undefined) hidden.push({text: concealed, line, at: start})
  }
  text += source.slice(from)
  original += source.slice(from)
  if (bold) spans.push({kind: 'bold', start: 0, end: text.length})
  report.changes.push(...changes)
  report.comments.push(...comments)
  report.hidden.push(...hidden)
  const level = heading?.[1]?.length
  return {
    type: 'paragraph', line, place, text, original, label: null,
    style: level ? {id: `Heading${level}`, name: `heading ${level}`} : null,
    outline: level ? level - 1 : null,
    look: {bold: Boolean(bold), italic: false, capitals: inCapitals(text), centred: false},
    list: null, cell, spans,
  }
}
