/** Exempt matter in one paragraph of a report: its sentences, and the row it stands in when it is a cell. */
import {paragraphs} from '../../report/plain-text.ts'
import type {Paragraph, Report, Stretch} from '../../report/report.ts'
import {sections} from '../../report/sections.ts'
import {typedSentences} from './matter.ts'
import type {Matter, MatterKind, MatterReader} from './matter.ts'

/** What was found, at words of the paragraph. */
export interface PlacedMatter {
  kind: MatterKind
  clear: boolean
  /** The sentence. */
  at: Stretch
  /** The words in it that make it so. */
  words: Stretch
}

const titles = new WeakMap<Report, (line: number) => string>()
// Where a sentence has matter of two kinds, the narrower kind is named: advice, talks, crime, a notice, a bargain, a person.
const order: readonly MatterKind[] = [5, 4, 7, 6, 3, 1, 2]

/** The words of the heading that a line stands under, in lower case. */
export function titleOver(report: Report, line: number): string {
  let read = titles.get(report)
  if (!read) {
    const all = sections(report)
    read = (at) => all.findLast(({first, last}) => at >= first && at <= last)?.title.toLowerCase() ?? ''
    titles.set(report, read)
  }
  return read(line)
}

/** Finds the matter in a paragraph, at most one finding a sentence. */
export function matterIn(report: Report, paragraph: Paragraph, readers: readonly MatterReader[]): PlacedMatter[] {
  const heading = titleOver(report, paragraph.line)
  if (paragraph.cell && paragraph.cell.column > 0) {
    const inRow = matterInRow(report, paragraph, heading, readers)
    if (inRow) return [inRow]
  }
  const before = paragraphs(report)[paragraph.line - 2]
  const earlier = before && before.place === paragraph.place && before.outline === null && titleOver(report, before.line) === heading ? before.text : ''
  // A row written in one line: its cells are told apart, and then read as one.
  const cells = paragraph.text.includes(' | ') ? typedSentences(paragraph.text.replaceAll(' | ', ' , '), '', heading) : []
  const apart = typedSentences(paragraph.text, earlier, heading)
  const inCells = apart.flatMap((sentence) => readers.flatMap((reader) => reader(sentence)))
  return (cells.length && !inCells.length ? cells : apart).flatMap((sentence) => {
    const chosen = chief(readers.flatMap((reader) => reader(sentence)))
    if (!chosen) return []
    const words = trimmed(sentence.text, chosen)
    // It is the sentence that must go, unless it runs on.
    const {start, end} = sentence.text.split(/\s+/u).length > 45 ? words : trimmed(sentence.text, {start: 0, end: sentence.text.length})
    const stretch = (from: number, to: number): Stretch => ({line: paragraph.line, start: sentence.start + from, end: sentence.start + to})
    return [{kind: chosen.kind, clear: chosen.clear, at: stretch(start, end), words: stretch(words.start, words.end)}]
  })
}

/** One matter of a sentence: its chief kind, over all its words. */
function chief(found: readonly Matter[]): Matter | null {
  const kind = order.find((each) => found.some((matter) => matter.kind === each && matter.clear)) ?? order.find((each) => found.some((matter) => matter.kind === each))
  const same = found.filter((matter) => matter.kind === kind)
  if (kind === undefined || !same.length) return null
  return {kind, start: Math.min(...same.map(({start}) => start)), end: Math.max(...same.map(({end}) => end)), clear: same.some(({clear}) => clear)}
}

function trimmed(text: string, {start, end}: {start: number; end: number}): {start: number; end: number} {
  const words = text.slice(start, end)
  return {start: start + words.length - words.trimStart().replace(/^[,;:]\s*/, '').length, end: start + words.trimEnd().replace(/[,.;:]+$/, '').length}
}

const person = /\b(?:Mr|Mrs|Ms|Miss|Dr|Mx)\b|^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/u
const headings = new WeakMap<Report, Map<number, {column: number; text: string}[]>>()

/** The first row of each table, by the table's number: found once, since a table may have thousands of cells. */
function headingRows(report: Report): Map<number, {column: number; text: string}[]> {
  const known = headings.get(report)
  if (known) return known
  const found = new Map<number, {column: number; text: string}[]>()
  for (const {cell, text} of paragraphs(report)) {
    if (cell?.row === 0) found.set(cell.table, [...found.get(cell.table) ?? [], {column: cell.column, text}])
  }
  headings.set(report, found)
  return found
}

/** “Ashby Ltd | £1.2m” under “Bidder | Price”: the cells of a row are read as one sentence, with the first row as its heading. */
function matterInRow(report: Report, {cell, line, text}: Paragraph, heading: string, readers: readonly MatterReader[]): PlacedMatter | null {
  if (!cell || text.length > 160) return null
  const all = paragraphs(report)
  const first = all[line - 1 - cell.column]
  if (!first?.cell || first.cell.table !== cell.table || first.cell.row !== cell.row || first.text.length > 60) return null
  // A sum beside a bidder, or what is said of the person whose row it is.
  const ofPerson = /[a-z]{4}/u.test(text) && person.test(first.text)
  if (!ofPerson && (!/\d/u.test(text) || text.length > 80)) return null
  // The cell over this one, and the first of the heading row.
  const top = cell.row > 0 ? (headingRows(report).get(cell.table) ?? []).filter((other) => other.column === cell.column || other.column === 0).map((other) => other.text).reverse() : []
  // After a colon a capital is a name's own.
  const row = `${top.at(-1) ?? 'Name'}: ${first.text}, ${top[0] ?? ''} ${text}`
  const [sentence] = typedSentences(row, '', `${heading} ${top.join(' ').toLowerCase()}`)
  const chosen = sentence && chief(readers.flatMap((reader) => reader(sentence)).filter(({kind}) => kind === 3 || ofPerson && kind === 1))
  return chosen ? {kind: chosen.kind, clear: chosen.clear, at: {line, start: 0, end: text.length}, words: {line, start: 0, end: text.length}} : null
}
