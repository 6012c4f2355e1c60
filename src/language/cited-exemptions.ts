/** The citations of access to information law in a whole report, each read with what stands round its paragraph. */
import {classification} from '../report/classification.ts'
import {cued} from '../report/cues.ts'
import {perParagraph} from '../report/per-paragraph.ts'
import type {Unplaced} from '../report/per-paragraph.ts'
import {paragraphs} from '../report/plain-text.ts'
import type {Paragraph, Report} from '../report/report.ts'
import {sections} from '../report/sections.ts'
import {exemptionCitations} from './exemption-citation.ts'
import type {CitationContext, ExemptionCitation} from './exemption-citation.ts'

export interface CitingParagraph {
  paragraph: Paragraph
  citations: ExemptionCitation[]
  /** The words of the other cells of its table row: what the citation is for may stand there. */
  row: string
}

const onAccess = cued(/exempt|exclusion|excluded|access to information|classification|status|statws|confidential|public interest|budd y cyhoedd|not for publication|eithri|reason for (?:restriction|exclusion)|restrict/i)
const mayCite = cued(/\d|aragra[pf]|categor/iu)
const ofExemption = cued(/\b(?:exempt\w*|withheld|not for publication|private|(?:financial|business) affairs|labour relations|professional privilege|any individual|identity of an individual|prosecution of crime|eithri\w+)\b/iu)
const cache = new WeakMap<Report, {rules: Readonly<Record<string, string>>; found: CitingParagraph[]}>()

/**
 * Every paragraph that cites Schedule 12A or 7A, appendices, page headers and footers included, in reading order.
 * @param rules the council's rule numbers that stand for a paragraph, from its profile
 */
export function citedExemptions(report: Report, rules: Readonly<Record<string, string>>): readonly CitingParagraph[] {
  const known = cache.get(report)
  if (known?.rules === rules) return known.found
  const expected = linesOnAccess(report)
  const all = paragraphs(report)
  const found = all.flatMap((paragraph): CitingParagraph[] => {
    const label = labelBeside(all, paragraph)
    // A cell with a number of its own is read with what its row says.
    const row = paragraph.cell && mayCite.test(paragraph.text) ? restOfRow(all, paragraph) : ''
    const withheld = expected(paragraph) || onAccess.test(label) || ofExemption.test(row)
    const citations = label ? exemptionCitations(paragraph.text, {withheld, rules, label}) : citationsIn(paragraph, plainContext(rules, withheld))
    return citations.length ? [{paragraph, citations, row}] : []
  })
  cache.set(report, {rules, found})
  return found
}

const citationsIn = perParagraph(({text}: Unplaced, context: CitationContext) => exemptionCitations(text, context))
const contexts = new WeakMap<Readonly<Record<string, string>>, {open: CitationContext; withheld: CitationContext}>()

/** The same object for the same question, by which what was read of a paragraph is found again. */
function plainContext(rules: Readonly<Record<string, string>>, withheld: boolean): CitationContext {
  let both = contexts.get(rules)
  if (!both) {
    both = {open: {withheld: false, rules}, withheld: {withheld: true, rules}}
    contexts.set(rules, both)
  }
  return withheld ? both.withheld : both.open
}

/** Lines where a bare “Paragraph 3: …” is a ground: anywhere in a withheld report, and in sections on exemption. */
function linesOnAccess(report: Report): (paragraph: Paragraph) => boolean {
  const {kind} = classification(report)
  if (kind === 'exempt' || kind === 'part exempt') return () => true
  const ranges = sections(report).filter(({title, kinds}) => onAccess.test(title) || kinds.includes('public interest'))
  // A heading among the lines at the head of a report opens no section of its own.
  const headed = new Set<number>()
  let under = false
  for (const {line, text, outline} of paragraphs(report)) {
    if (outline !== null) under = onAccess.test(text)
    else if (under) headed.add(line)
  }
  return ({line}) => headed.has(line) || ranges.some(({first, last}) => line >= first && line <= last)
}

function restOfRow(all: readonly Paragraph[], {cell, line}: Paragraph): string {
  if (!cell) return ''
  const same = (each: Paragraph | undefined): boolean => each?.cell?.table === cell.table && each.cell.row === cell.row
  let first = line - 1
  while (same(all[first - 1])) first--
  let end = line
  while (same(all[end])) end++
  return all.slice(first, end).filter((each) => each.line !== line).map(({text}) => text).join('\n')
}

/** The words of the row's first cell, for a cell beside it. */
function labelBeside(all: readonly Paragraph[], {cell, line}: Paragraph): string {
  if (!cell || cell.column === 0) return ''
  const first = all[line - 2]
  return first?.cell && first.cell.table === cell.table && first.cell.row === cell.row && first.cell.column < cell.column && first.text.length < 80 ? first.text.trim().replace(/:$/, '') : ''
}
