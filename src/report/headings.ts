/** Which paragraphs are headings: by style, by look, or by standing alone and saying what only a heading says. */
import type {Paragraph, Stretch} from './report.ts'
import {wordsStart} from './label.ts'
import {isMark} from './classification-mark.ts'
import {kindOfLabel} from './header-fields.ts'
import {perParagraph} from './per-paragraph.ts'
import type {Unplaced} from './per-paragraph.ts'
import {kindsOfTitle} from './section-words.ts'
import type {SectionKind} from './section-words.ts'

export interface Heading {
  title: string
  at: Stretch
  /** True when only its wording shows it: then the whole title must be a known one. */
  known: boolean
}

const longestTitle = 120
const longestWords = 14

/**
 * The heading that a paragraph is, or null.
 * @param lines the body's paragraphs
 * @param index the paragraph's index among them
 */
export function headingOf(lines: readonly Paragraph[], index: number): Heading | null {
  const paragraph = lines[index]
  if (!paragraph) return null
  const read = titleOf(paragraph)
  if (!read) return null
  const {title, start, kinds} = read
  const at = {line: paragraph.line, start, end: start + title.length}
  if (paragraph.outline !== null) return {title, at, known: false}
  const looks = paragraph.look.bold || paragraph.look.capitals
  const alone = !paragraph.cell || standsAloneInRow(lines, index)
  if (!alone) return null
  if (/heading|title/.test(paragraph.style?.name ?? '')) return {title, at, known: false}
  if (looks && !isSignature(lines, index)) return {title, at, known: false}
  return kinds.length || standsOverProse(lines, index) ? {title, at, known: true} : null
}

/** The words of a paragraph that may be a title, for all that it says itself. */
const titleOf = perParagraph((paragraph): {title: string; start: number; kinds: readonly SectionKind[]} | null => {
  const start = wordsStart(paragraph)
  const title = paragraph.text.slice(start).trimEnd().replace(/\s*:$/, '')
  if (!title.trim()) return null
  if (paragraph.outline !== null) return {title, start, kinds: []}
  if (title.length > longestTitle || /[.;,]$/.test(title) || title.split(/\s+/).length > longestWords) return null
  if (isField(paragraph, paragraph.look.bold || paragraph.look.capitals)) return null
  const kinds = kindsOfTitle(title)
  // “PART II” in bold over the report is a mark, whatever follows it.
  return isMark(title) && !kinds.length ? null : {title, start, kinds}
})

/** “Report by: …” in bold is a header field, not a heading; “PART ONE: ALLOTMENTS” and “Background papers:” are headings. */
function isField({text}: Unplaced, looks: boolean): boolean {
  const colon = text.indexOf(':')
  if (colon === -1 || colon > 70 || !/\S/.test(text.slice(colon + 1))) return false
  return !looks || kindOfLabel(text.slice(0, colon)) !== null
}

/** A heading with no style at all: a few words without a full stop, between one paragraph of prose and the next. */
function standsOverProse(lines: readonly Paragraph[], index: number): boolean {
  const paragraph = lines[index]
  if (!paragraph || paragraph.cell || paragraph.list || wordsStart(paragraph) > 0 || paragraph.label !== null) return false
  const words = paragraph.text.trim()
  if (!/^\p{Lu}/u.test(words) || !/^[\p{L}\s'’(),-]+$/u.test(words) || words.split(/\s+/).length > 8) return false
  const [before, after] = [neighbour(lines, index, -1), neighbour(lines, index, 1)]
  return before !== undefined && after !== undefined && isProse(before) && (isProse(after) || after.cell !== null)
}

/** The nearest paragraph before or after that says something: templates are full of empty ones. */
function neighbour(lines: readonly Paragraph[], index: number, step: 1 | -1): Paragraph | undefined {
  for (let at = index + step; at >= 0 && at < lines.length; at += step) if (lines[at]?.text.trim()) return lines[at]
  return undefined
}

/** True for a paragraph of running words: a dozen at least, and a full stop. */
export const isProse = perParagraph(({text}): boolean => {
  const words = text.trim()
  return /[.:;)”"]$/.test(words) && words.split(/\s+/).length >= 10
})

function standsAloneInRow(lines: readonly Paragraph[], index: number): boolean {
  const cell = lines[index]?.cell
  if (!cell) return false
  for (const step of [-1, 1]) {
    for (let at = index + step; lines[at]?.cell?.table === cell.table && lines[at]?.cell?.row === cell.row; at += step) if (lines[at]?.text.trim()) return false
  }
  return true
}

/** A typed name over a post, as reports are signed: “JOHN SMITH” and then “Monitoring Officer”. */
function isSignature(lines: readonly Paragraph[], index: number): boolean {
  const name = lines[index]?.text.trim() ?? ''
  const next = neighbour(lines, index, 1)?.text.trim() ?? ''
  const nameLike = /^(?:(?:Mr|Mrs|Ms|Miss|Dr|Cllr)\.? )?\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*){1,3}$/u.test(name) && !kindsOfTitle(name).length && !kindOfLabel(name)
  return nameLike && next.split(/\s+/).length <= 8 && /\b(?:officer|director|manager|clerk|head|solicitor|treasurer|executive|secretary|surveyor|engineer|planner)\b/i.test(next)
}
