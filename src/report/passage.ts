/** A run of words that may cross paragraphs: a section, an appendix, what stands in a content control. */
import {paragraphs} from './plain-text.ts'
import type {Report, Stretch} from './report.ts'

/** From an offset in one line to an offset in the same or a later one; lines 1-based, offsets 0-based, the end exclusive. */
export interface Passage {
  first: number
  start: number
  last: number
  end: number
}

/** The passage from the first of some lines to the end of the last. */
export function passageOf(report: Report, first: number, last: number): Passage {
  return {first, start: 0, last, end: paragraphs(report)[last - 1]?.text.length ?? 0}
}

/** A passage's words, paragraph by paragraph; paragraphs that say nothing are left out. */
export function stretchesOf(report: Report, {first, start, last, end}: Passage): Stretch[] {
  return paragraphs(report).slice(first - 1, last).flatMap(({line, text}): Stretch[] => {
    const at = {line, start: line === first ? start : 0, end: line === last ? end : text.length}
    return text.slice(at.start, at.end).trim() ? [at] : []
  })
}

/** True when a place of the report stands within a passage. */
export function holds({first, start, last, end}: Passage, at: Stretch): boolean {
  return (at.line > first || (at.line === first && at.start >= start)) && (at.line < last || (at.line === last && at.end <= end))
}
