/** What a section says under (or beside) its heading: empty where a template's heading was left with nothing. */
import type {Paragraph, Report, Stretch} from './report.ts'
import {wordsStart} from './label.ts'
import {content} from './sections.ts'
import type {Section} from './sections.ts'

/**
 * The stretches of a section that say something of their own: no heading, number, dash or unfilled placeholder.
 * @returns places in the report, in order; empty for an empty section
 */
export function saidUnder(report: Report, section: Section): Stretch[] {
  return content(report, section).flatMap((paragraph) => {
    const {line, text} = paragraph
    const heading = section.heading?.line === line ? section.heading.end : 0
    const after = /^[\s:.–—-]*/u.exec(text.slice(heading))?.[0].length ?? 0
    const start = heading ? heading + after : wordsStart(paragraph)
    const end = text.trimEnd().length
    return isFilled(paragraph, start) && end > start ? [{line, start, end}] : []
  })
}

// “[Insert recommendations]”, “{guidance}”, “TBC”, “xx”: a place kept for words that are not there yet.
const placeholder = /^\W*(?:\[[^\]]*\]|\{[^}]*\}|<[^>]*>|tb[cad]|to be (?:added|confirmed|completed|inserted)|x{2,}|_{3,}|\.{3,}|…)\W*$/i

function isFilled({text, spans}: Paragraph, start: number): boolean {
  const words = text.slice(start).trim()
  if (!/[\p{L}\p{N}]/u.test(words) || placeholder.test(words)) return false
  return !spans.some((span) => span.kind === 'control' && span.placeholder && span.start <= start && span.end >= text.trimEnd().length)
}
