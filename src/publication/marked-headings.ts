/**
 * Headings that say “not for publication” of what stands under them, and appendices that the report calls exempt, where the
 * reading of sections did not part them from what is around. What is marked must never be published for want of a section.
 */
import {appendixLabels, withheldMatter} from '../language/withheld-matter.ts'
import {body} from '../report/plain-text.ts'
import type {Paragraph, Report} from '../report/report.ts'
import {sectionAt, sections} from '../report/sections.ts'
import {isMarking} from './marking.ts'

export interface MarkedRun {
  first: number
  last: number
  title: string
}

export interface MarkedHeadings {
  runs: readonly MarkedRun[]
  /** Lines that say “not for publication” of nothing that this tool can tell. */
  unplaced: readonly number[]
}

const mark = /\bnot for publication\b|\bi['’]?w gyhoeddi\b|[(\[–—:-]\s*(?:exempt|confidential|restricted|eithriedig|cyfrinachol)\b/iu
const denied = /\b(?:not|non|no longer)[ -](?:exempt|confidential|restricted)\b/iu
const bare = /^\W*(?:(?:this|the following) (?:appendix|section|part|page|paragraph|table|report|document) (?:is|are) )?not for publication\b/iu
const appendix = /^\s*(?:appendix|annexe?|enclosure|atodiad)\b/iu
const attached = /appendi|annex|enclosure|attachment|atodiad/i
const longest = 160

/** @param isWithheld whether a line is known to be withheld already */
export function markedHeadings(report: Report, isWithheld: (line: number) => boolean): MarkedHeadings {
  const lines = body(report)
  const named = new Set(lines.flatMap(({text}) => (attached.test(text) ? withheldMatter(text).flatMap(({what, labels}) => (what === 'appendix' ? labels : [])) : [])))
  const starts = new Set(sections(report).flatMap(({heading, runIn}) => (heading && !runIn ? [heading.line] : [])))
  const isHeading = ({text, line, outline, look, cell}: Paragraph): boolean => cell === null && text.trim() !== '' && text.length <= longest && (outline !== null || starts.has(line) || look.bold || look.capitals || isAppendix(text))
  const runs: MarkedRun[] = []
  const unplaced: number[] = []
  const covered = (line: number): boolean => isWithheld(line) || runs.some(({first, last}) => line >= first && line <= last)
  for (const [index, paragraph] of lines.entries()) {
    const {line, text} = paragraph
    const place = sectionAt(report, line)
    // Above the first section a mark is the report's own; in a list of appendices it is said of what is listed.
    if (place === 'header' || place === 'appendices' || place === 'public interest' || covered(line) || isMarking(text)) continue
    const isMark = bare.test(text) && text.length <= 600
    if (isMark && !starts.has(line)) {
      const above = lines.slice(0, index).findLast((each) => each.text.trim() !== '')
      if (above && isHeading(above) && sectionAt(report, above.line) !== 'header') runs.push(run(above, above.line))
      else unplaced.push(line)
    } else if (isHeading(paragraph) && ((mark.test(text) && !denied.test(text)) || (isAppendix(text) && appendixLabels(text).some((label) => named.has(label))))) runs.push(run(paragraph, line))
  }
  return {runs, unplaced}

  function run({text, outline}: Paragraph, first: number): MarkedRun {
    const next = lines.find((each) => each.line > first && isHeading(each) && !bare.test(each.text)
      && (isAppendix(each.text) || (outline === null ? starts.has(each.line) : each.outline !== null && each.outline <= outline)))
    return {first, last: next ? next.line - 1 : lines.length, title: text.trim()}
  }
}

/** “Appendix Q – The offers”, as against a sentence about it. */
function isAppendix(text: string): boolean {
  return appendix.test(text) && text.length <= 120 && !/[.;]\s*$/.test(text) && appendixLabels(text.slice(0, 40)).length > 0
}
