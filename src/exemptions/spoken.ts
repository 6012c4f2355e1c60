/** The sentences of a report that speak of withholding, each with the exemptions it speaks of. */
import {appendixLabels} from '../language/withheld-matter.ts'
import {sentencesOf} from '../language/exemption-citation.ts'
import {wordsStart} from '../report/label.ts'
import {paragraphs} from '../report/plain-text.ts'
import type {Paragraph, Report, Stretch} from '../report/report.ts'
import {sectionAt} from '../report/sections.ts'
import {holds} from '../report/passage.ts'
import {argues, speaksOfWithholding} from './argued.ts'
import type {Claimed} from './claims.ts'

export interface Spoken {
  text: string
  at: Stretch
  /** Ids of the exemptions it may be said of. */
  of: readonly string[]
  /** The label of its row or line: “Review date”; empty when it has none. */
  label: string
  /** True where it stands with a claim, under a heading on access, or in a paragraph that speaks of keeping something back. */
  close: boolean
}

const holding = /withh[eo]ld|non-?disclos|disclos(?:e|ed|ure|ing)\b|public interest|kept (?:private|back|from)|not be published|made public|\b(?:is|are|be|remain\w*) (?:exempt|private)|outweigh|set against|paragraph (?:10|21)\b|\bon balance\b|budd y cyhoedd|yn eithriedig/iu
const release = /\b(?:publish(?:es|ed)?|release[sd]?|made public|review(?:s|ed)?)\b[^.;]{0,80}\b(?:once|when|until|after|on|upon|following)\b|\b(?:once|when|until|after)\b[^.;]{0,80}\b(?:published|released|made public|exempt|opened)\b/iu

/** Gathers them, in reading order; background papers are left out. */
export function spokenOf(report: Report, claimed: readonly Claimed[]): Spoken[] {
  const all = paragraphs(report)
  const stands = argues(report, new Set(claimed.flatMap(({claims}) => claims.map(({line}) => line))))
  const tables = new Set(all.flatMap(({cell, text}) => (cell?.column === 0 && /\bexempt/iu.test(text) && text.length < 80 ? [cell.table] : [])))
  return all.flatMap((paragraph) => {
    const {line, text, cell} = paragraph
    if (!text.trim() || sectionAt(report, line) === 'background papers') return []
    const near = stands(paragraph) || (cell !== null && tables.has(cell.table))
    const asked = sectionAt(report, line) === 'recommendations'
    if (!near && !speaksOfWithholding(text) && !release.test(text)) return []
    const label = labelBeside(all, paragraph)
    const around = claimed.filter(({cover}) => cover.what !== 'report' && cover.passages.some((passage) => holds(passage, {line, start: 0, end: 0})))
    const opens = wordsStart(paragraph)
    // A filled-in cell is one answer, whatever stops a name in it has.
    const pieces = cell && cell.column > 0 && label && text.length < 120 ? [{start: 0, end: text.trimEnd().length}] : sentencesOf(text)
    return pieces.flatMap(({start: from, end}): Spoken[] => {
      const start = pieces.length === 1 && label ? from : Math.max(from, opens)
      return end <= start ? [] : [{text: text.slice(start, end), at: {line, start, end}, label, close: !asked && (near || holding.test(text)), of: subjects(text, start, end, around, claimed)}]
    })
  })
}

/** What a sentence is said of: what it names, else what was named last in its paragraph, else what it stands in, else any. */
function subjects(text: string, start: number, end: number, around: readonly Claimed[], claimed: readonly Claimed[]): string[] {
  const named = (words: string): string[] => [
    ...appendixLabels(words).map((label) => `appendix ${label}`),
    ...[...words.matchAll(/\b(section|table)s?\s+(\d{1,2}(?:\.\d{1,2})?)/giu)].map(([, word = '', label = '']) => `${word.toLowerCase()} ${label}`),
  ].filter((id) => claimed.some((each) => each.id === id))
  const own = named(text.slice(start, end))
  if (own.length) return own
  const earlier = named(text.slice(0, start)).slice(-1)
  if (earlier.length) return earlier
  return (around.length ? around : claimed).map(({id}) => id)
}

function labelBeside(all: readonly Paragraph[], {cell, line, text}: Paragraph): string {
  const typed = /^\s*([^:\t\v.]{3,70}?)\s*[:\t]\s*\S/u.exec(text)?.[1] ?? ''
  if (!cell || cell.column === 0) return typed
  const beside = all.slice(Math.max(0, line - 1 - cell.column - 3), line - 1).findLast((each) => each.cell?.table === cell.table && each.cell.row === cell.row && each.cell.column < cell.column && each.text.trim() !== '')
  return beside && beside.text.length < 80 ? beside.text.trim().replace(/:$/, '') : typed
}
