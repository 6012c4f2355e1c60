/**
 * Fingerprints: of a paragraph, and of the report. They are taken of canonical text and structure, never of a file's bytes,
 * so that saving a report again in Word changes none of them.
 *
 * What counts: the current words (tracked insertions in, deletions out), whether they are a heading or a list item and of
 * which level, the table column they stand in, where beside the body they stand, and what links lead to. White space counts
 * only as the break between words. What does not count: looks, numbers that Word gives by itself, row and table numbers,
 * empty paragraphs, pictures, comments, hidden words, and the results of fields that change by themselves (dates, pages,
 * cross-references), for which their instruction stands.
 */
import {perParagraph} from '../report/per-paragraph.ts'
import type {Unplaced} from '../report/per-paragraph.ts'
import {paragraphs} from '../report/plain-text.ts'
import type {Paragraph, Place, Report} from '../report/report.ts'
import {canonicalJson} from './canonical-json.ts'
import type {Digest} from './ports.ts'

/** What counts of a paragraph. */
export interface Counted {
  text: string
  place: Place
  /** Heading level, 0 the highest; null for body text. */
  outline: number | null
  /** List level, 0 the outermost; null outside lists. */
  level: number | null
  /** Column of the table, 0 the first; null outside tables. */
  column: number | null
  links: readonly string[]
}

/** What counts of a paragraph, from the paragraph. */
export const countedOf = perParagraph((paragraph): Counted => {
  const {place, outline, list, cell, spans} = paragraph
  return {
    text: wordsOf(paragraph), place, outline, level: list?.level ?? null, column: cell?.column ?? null,
    links: spans.flatMap((span) => span.kind === 'link' ? [span.href] : []),
  }
})

/** The fingerprint of what counts of a paragraph. */
export function printOf(counted: Counted, digest: Digest): string {
  return digest(canonicalJson(counted))
}

const printed = perParagraph((paragraph: Unplaced, digest: Digest): string => printOf(countedOf(paragraph), digest))

/** A paragraph that says something, and its fingerprint. */
export interface Printed {
  paragraph: Paragraph
  print: string
}

/** The fingerprints of some paragraphs, in order; those that say nothing are left out. */
export function printsOf(some: readonly Paragraph[], digest: Digest): Printed[] {
  return some.flatMap((paragraph) => paragraph.text.trim() ? [{paragraph, print: printed(paragraph, digest)}] : [])
}

/** The report's fingerprint: of its paragraphs' fingerprints, the body's and those beside it, in order. */
export function fingerprint(report: Report, digest: Digest): string {
  return digest(canonicalJson(printsOf(paragraphs(report), digest).map(({print}) => print)))
}

const changesByItself = /^\s*(?:PAGE|NUMPAGES|SECTIONPAGES|SECTION|PAGEREF|NOTEREF|REF|STYLEREF|SEQ|DATE|TIME|CREATEDATE|SAVEDATE|PRINTDATE|EDITTIME|FILENAME|FILESIZE|NUMWORDS|NUMCHARS|LASTSAVEDBY|REVNUM)\b/i

function wordsOf({text, spans}: Pick<Paragraph, 'text' | 'spans'>): string {
  let words = ''
  let from = 0
  for (const span of spans) {
    if (span.kind !== 'field' || span.start < from || !changesByItself.test(span.code)) continue
    words += `${text.slice(from, span.start)}{${span.code.trim()}}`
    from = span.end
  }
  return (words + text.slice(from)).normalize('NFC').replace(/[\s\v]+/gu, ' ').trim()
}
