/**
 * What each stretch of a report is: recommendations, reasons, financial, background papers …
 *
 * A heading is known by its style, or by how it looks and what it says, since many templates have no heading styles.
 * The sections cover the body's lines, in order, without overlap.
 */
import {cued} from './cues.ts'
import type {Paragraph, Report, Stretch} from './report.ts'
import {body} from './plain-text.ts'
import {wordsStart} from './label.ts'
import {kindsInTitle, kindsOfTitle} from './section-words.ts'
import type {SectionKind} from './section-words.ts'
import {headingOf, isProse} from './headings.ts'
import {perParagraph} from './per-paragraph.ts'
import type {Heading} from './headings.ts'

export type {SectionKind} from './section-words.ts'

export interface Section {
  /** What it is; empty when its heading is not a known one. “Legal and financial implications” is two things. */
  kinds: readonly SectionKind[]
  title: string
  /** The heading's own words; null before the first heading. */
  heading: Stretch | null
  /** True when the heading is the first words of its own paragraph (“Legal: the Monitoring Officer …”) or table row. */
  runIn: boolean
  /** Lines, 1-based and inclusive, the heading's own line among them. */
  first: number
  last: number
}

const cache = new WeakMap<Report, Section[]>()

/** The report's sections, in order. */
export function sections(report: Report): readonly Section[] {
  const known = cache.get(report)
  if (known) return known
  const found = withAttachment(report, read(body(report)))
  cache.set(report, found)
  return found
}

/** What a line of the report is part of: the first kind of its section, or null. Lines beside the body are in no section. */
export function sectionAt(report: Report, line: number): SectionKind | null {
  return sectionHolding(report, line)?.kinds[0] ?? null
}

/** All sections of a kind. */
export function sectionsOf(report: Report, kind: SectionKind): Section[] {
  return sections(report).filter(({kinds}) => kinds.includes(kind))
}

/** True when a line is part of an appendix or of something attached, and so not the officer's report itself. */
export function inAppendix(report: Report, line: number): boolean {
  return sectionHolding(report, line)?.kinds.includes('appendix') ?? false
}

/** A section's paragraphs that say something, its heading's own paragraph left out (a run-in section's is kept). */
export function content(report: Report, {first, last, heading, runIn}: Section): Paragraph[] {
  return body(report).slice(first - 1, last).filter(({line, text}) => text.trim() && (runIn || line !== heading?.line))
}

function sectionHolding(report: Report, line: number): Section | undefined {
  const all = sections(report)
  // Sections are in order of line: look by halves, since this is asked for every finding and every paragraph.
  let [low, high] = [0, all.length - 1]
  while (low <= high) {
    const middle = (low + high) >> 1
    const section = all[middle]
    if (!section) return undefined
    if (line < section.first) high = middle - 1
    else if (line > section.last) low = middle + 1
    else return section
  }
  return undefined
}

function read(lines: readonly Paragraph[]): Section[] {
  const found: Section[] = []
  let row = -1
  for (const [index, paragraph] of lines.entries()) {
    const current = found.at(-1)
    const start = startOf(lines, index, current)
    const thisRow = paragraph.cell ? paragraph.cell.table * 1e6 + paragraph.cell.row : -1
    // A section that is a table row ends with its row; what follows is what the table stood in.
    const rowEnded = row !== -1 && thisRow !== row
    if (rowEnded) row = -1
    if (start) {
      if (start.row) row = thisRow
      found.push({kinds: start.kinds, title: start.title, heading: start.heading, runIn: start.runIn, first: paragraph.line, last: paragraph.line})
    } else if (!current) found.push({kinds: ['header'], title: '', heading: null, runIn: false, first: paragraph.line, last: paragraph.line})
    else if (rowEnded) {
      const around = found.findLast((each) => !each.runIn)
      // In a report that is one long table the header is over when the first section has been a row of it.
      const kinds = around?.kinds.filter((kind) => kind !== 'header') ?? []
      found.push({kinds, title: around?.title ?? '', heading: around?.heading ?? null, runIn: false, first: paragraph.line, last: paragraph.line})
    } else current.last = paragraph.line
  }
  return found
}

interface Start {
  kinds: readonly SectionKind[]
  title: string
  heading: Stretch | null
  runIn: boolean
  row: boolean
}

function startOf(lines: readonly Paragraph[], index: number, current: Section | undefined): Start | null {
  const paragraph = lines[index]
  if (!paragraph?.text.trim()) return null
  const attached = current?.kinds.includes('appendix') ?? false
  const appendix = appendixHeading(lines, index, current)
  if (appendix) return {kinds: ['appendix'], title: paragraph.text.trim(), heading: appendix, runIn: false, row: false}
  const heading = headingOf(lines, index)
  // Whatever headings an appendix has, it stays an appendix to the end of the report; unless it was only a list of them.
  if (attached) {
    const start = heading && current && isOnlyListed(lines, current) ? fromHeading(lines, index, heading, current) : null
    return start?.kinds.some((kind) => core.has(kind)) ? start : null
  }
  if (heading) return fromHeading(lines, index, heading, current)
  const run = runInHeading(lines, index)
  if (run) return run
  // Numbered prose with no heading over it: the header block is over.
  const inHeader = current?.kinds.includes('header') && !paragraph.cell && isProse(paragraph) && (paragraph.label !== null || wordsStart(paragraph) > 0)
  return inHeader ? {kinds: [], title: '', heading: null, runIn: false, row: false} : null
}

function fromHeading(lines: readonly Paragraph[], index: number, heading: Heading, current: Section | undefined): Start | null {
  const paragraph = lines[index]
  if (!paragraph) return null
  const inHeader = !current || current.kinds.includes('header')
  // In the header block “CONFIDENTIAL APPENDICES ATTACHED” is a mark: only a whole title that is known opens a section there.
  const whole = heading.known || (inHeader && paragraph.outline === null)
  const kinds = whole ? kindsOfTitle(heading.title) : kindsInTitle(heading.title)
  if (inHeader && !kinds.length) {
    // The council's name, the committee and the title stand as headings above the report proper; a heading over prose begins it.
    const next = lines.slice(index + 1).find(({text}) => text.trim())
    if (!next || !isProse(next) || withheldMark.test(next.text)) return current ? null : {kinds: ['header'], title: heading.title, heading: heading.at, runIn: false, row: false}
  }
  return {kinds, title: heading.title, heading: heading.at, runIn: false, row: sameRow(paragraph, heading)}
}

// The notice under the title that says why the public may be excluded belongs to the header.
const withheldMark = cued(/\bnot for publication\b|\bexempt\b|\bschedule 12A\b|gyhoeddi\b/i)

function sameRow(paragraph: Paragraph, heading: Heading): boolean {
  return paragraph.cell !== null && heading.known
}

const runIn = /^([^.:\v\n]{3,60}?)\s*(?::|\.(?=\s+\S)|\s[–—-]\s)/u

/** “6.1 Financial: the Section 151 Officer …”, or a table row whose first cell is “Finance”. */
function runInHeading(lines: readonly Paragraph[], index: number): Start | null {
  const paragraph = lines[index]
  if (!paragraph) return null
  const from = wordsStart(paragraph)
  const opening = openingOf(paragraph)
  if (opening) {
    const {title} = opening
    const kinds = opening.kinds.filter((kind) => !headerLike.has(kind) || paragraph.line > 15)
    if (kinds.length) return {kinds, title, heading: {line: paragraph.line, start: from, end: from + title.length}, runIn: true, row: paragraph.cell !== null}
  }
  const next = lines[index + 1]
  if (paragraph.cell?.column === 0 && next?.cell && next.cell.row === paragraph.cell.row && next.cell.table === paragraph.cell.table) {
    const kinds = kindsOfCell(paragraph).filter((kind) => !headerLike.has(kind))
    if (kinds.length) return {kinds, title: paragraph.text.trim(), heading: {line: paragraph.line, start: from, end: paragraph.text.trimEnd().length}, runIn: true, row: true}
  }
  return null
}

const kindsOfCell = perParagraph(({text}) => kindsOfTitle(text))
const openingOf = perParagraph((paragraph): {title: string; kinds: readonly SectionKind[]} | null => {
  const words = paragraph.text.slice(wordsStart(paragraph))
  const title = runIn.exec(words)?.[1]
  if (!title || words.length <= title.length + 2) return null
  const kinds = kindsOfTitle(title)
  return kinds.length ? {title, kinds} : null
})

// In the block at the top these are labels of header fields, not headings.
const headerLike = new Set<SectionKind>(['purpose', 'contact', 'summary', 'appendices', 'public interest'])

const appendixTitle = /^\s*(?:appendix|appendices|annexe?|atodiad|enclosure|schedule)\s+(?:[A-Z]{1,2}|\d{1,2}[A-Za-z]?|[IVX]{1,4})(?=$|[\s:.,–—(-])/iu

// “Appendix - main charges”, or “APPENDIX” by itself.
const unnumbered = /^\s*(?:appendix|annexe?|atodiad)(?:\s*[:–—-]|\s*$)/iu

/** The heading of an appendix that follows, as against a line in a list of appendices. */
function appendixHeading(lines: readonly Paragraph[], index: number, current: Section | undefined): Stretch | null {
  const paragraph = lines[index]
  const styled = paragraph && (paragraph.outline !== null || paragraph.look.bold || paragraph.look.capitals)
  if (!paragraph || paragraph.cell) return null
  const match = appendixTitle.exec(paragraph.text) ?? (styled ? unnumbered.exec(paragraph.text) : null)
  if (!match) return null
  const text = paragraph.text.trim()
  if (text.length > 120 || /[.;]$/.test(text)) return null
  const alone = text.length === match[0].trim().length
  const looks = styled || alone || paragraph.look.centred
  const listed = current?.kinds.includes('appendices') && paragraph.outline === null && !alone
  // A list gives the next appendix, or the next section, straight after; an appendix gives its own matter.
  const following = lines.slice(index + 1).find(({text: words}) => words.trim())
  const followed = following !== undefined && !appendixTitle.test(following.text)
  return looks && !listed && followed ? {line: paragraph.line, start: 0, end: paragraph.text.trimEnd().length} : null
}

/** True for “Appendix 1” in bold with a line or two under it: a list of appendices, which the report's own sections may follow. */
function isOnlyListed(lines: readonly Paragraph[], {first, last, title}: Section): boolean {
  if (last - first >= 8) return false
  // “Appendix 1” with the next heading straight under it is an appendix that opens with its own title.
  if (title.split(/\s+/).length <= 2 && !lines.slice(first, last).some(({text}) => text.trim())) return false
  const words = lines.slice(first - 1, last).reduce((count, {text}) => count + (text.match(/\S+/g)?.length ?? 0), 0)
  return words < 40
}

const closing = new Set<SectionKind>(['contact', 'background papers', 'appendices'])
const leastMatter = 250

/** What is attached after the report's own closing sections, under a heading no report has: an appendix without the word. */
function withAttachment(report: Report, found: Section[]): Section[] {
  const recommends = found.findIndex(({kinds}) => kinds.includes('recommendations'))
  const closed = found.findIndex(({kinds}, index) => index > recommends && recommends !== -1 && kinds.some((kind) => closing.has(kind)))
  if (closed === -1) return found
  const at = found.findIndex(({kinds, runIn: run}, index) => index > closed && !run && !kinds.length)
  const start = found[at]
  const last = found.at(-1)
  if (!start || !last || found.slice(at).some(({kinds, runIn: run}) => !run && kinds.some((kind) => core.has(kind)))) return found
  const words = body(report).slice(start.first, last.last).reduce((count, {text}) => count + text.split(/\s+/).length, 0)
  return words < leastMatter ? found : [...found.slice(0, at), {...start, kinds: ['appendix'], last: last.last}]
}

// Sections that only a report itself has: while one is still to come, nothing before it is an attachment.
const core = new Set<SectionKind>(['recommendations', 'financial', 'background papers', 'contact', 'reasons'])

