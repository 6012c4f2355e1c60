/** Where a report may argue for withholding, sentence by sentence, and whether a claim is this report's own. */
import type {Extent} from '../language/schedule-12a.ts'
import {speaksOfPublicInterest} from '../language/public-interest.ts'
import {cued} from '../report/cues.ts'
import {paragraphs} from '../report/plain-text.ts'
import type {Paragraph, Report} from '../report/report.ts'
import {sections} from '../report/sections.ts'

const onWithholding = cued(/exempt|withh[eo]ld|non-?disclos|disclos(?:e|ed|ure|ing)\b|public interest|kept (?:private|back|from)|not be published|publication|made public|in private|outweigh|set against|paragraph (?:10|21)\b|on balance|eithri|budd y cyhoedd|\bPIT\b/iu)
const onAccess = cued(/exempt|public interest|budd y cyhoedd|access to (?:the |this )?(?:information|report)|confidential|private|withheld|part (?:ii|2|b|two)\b|not for publication|eithri/iu)

/** True for words that speak of withholding, whatever they say of it. */
export function speaksOfWithholding(text: string): boolean {
  return onWithholding.test(text) || speaksOfPublicInterest(text) !== null
}

/**
 * Makes the test for lines that stand with the argument: with a claim, under a heading on access, in a row on exemption.
 * @param claims lines where something is claimed
 */
export function argues(report: Report, claims: ReadonlySet<number>): (paragraph: Pick<Paragraph, 'line' | 'cell'>) => boolean {
  const ranges = sections(report).filter(({title, kinds}) => kinds.includes('public interest') || onAccess.test(title))
  const rows = new Set(paragraphs(report).flatMap(({cell, text}) => (cell && onWithholding.test(text) ? [`${cell.table}.${cell.row}`] : [])))
  return ({line, cell}) => claims.has(line) || ranges.some(({first, last}) => line >= first && line <= last) || (cell !== null && rows.has(`${cell.table}.${cell.row}`))
}

/** A question and its answer are judged as one. */
export function withAnswers(text: string, sentences: readonly Extent[]): Extent[] {
  return sentences.flatMap(({start, end}, index) => {
    if (text.slice(sentences[index - 1]?.start ?? 0, sentences[index - 1]?.end ?? 0).endsWith('?')) return []
    return [{start, end: text.slice(start, end).endsWith('?') ? sentences[index + 1]?.end ?? end : end}]
  })
}

/** “Last year’s offer was exempt under paragraph 3”: another paper, of another day. */
export function isPast(sentence: string): boolean {
  return /\b(?:was|were|had been)\b/iu.test(sentence) && !/\b(?:is|are|be|being|remains?)\b/iu.test(sentence)
}

/** “Public interest: ” for the cell beside that label, so that “Met” is read with what it answers; else nothing. */
export function rowLabel(report: Report, line: number): string {
  const all = paragraphs(report)
  const cell = all[line - 1]?.cell
  const first = cell && cell.column > 0 ? all[line - 1 - cell.column] : undefined
  return first?.cell && cell && first.cell.table === cell.table && first.cell.row === cell.row && first.text.length < 80 && /public interest|budd y cyhoedd|\bPIT\b|balance/iu.test(first.text) ? `${first.text.replace(/[\s:?]+$/u, '')}: ` : ''
}
