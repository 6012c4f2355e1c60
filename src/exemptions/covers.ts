/** What a claim of exemption covers, and where that stands: the report, an appendix, a section, a tagged passage. */
import {appendixLabels} from '../language/withheld-matter.ts'
import {labelOf} from '../report/label.ts'
import {passageOf} from '../report/passage.ts'
import {body, paragraphs} from '../report/plain-text.ts'
import type {Report} from '../report/report.ts'
import {sections, sectionsOf} from '../report/sections.ts'
import type {Cover} from './exemption.ts'

/** The whole report. */
export function wholeReport(report: Report): Cover {
  return {what: 'report', label: null, name: 'the report', passages: [passageOf(report, 1, body(report).length)], elsewhere: false}
}

/**
 * An appendix by its label.
 * @param label in capitals: “B”, “2”
 * @param words those that name it, since some councils say “Annex”
 */
export function appendixCover(report: Report, label: string, words = ''): Cover {
  const inFile = appendicesIn(report).filter((each) => each.label === label)
  const passages = inFile.map(({first, last}) => passageOf(report, first, last))
  return {what: 'appendix', label, name: `${/\b(Annexe?|Enclosure|Atodiad)\b/iu.exec(words.slice(0, 80))?.[1] ?? 'Appendix'} ${label}`, passages, elsewhere: !passages.length && isListed(report, label)}
}

/** Appendices that are withheld and have no label: one alone, or all of them. */
export function unnamedAppendices(report: Report): Cover {
  const passages = appendicesIn(report).map(({first, last}) => passageOf(report, first, last))
  return {what: 'appendix', label: null, name: 'the exempt appendix', passages: passages.length === 1 ? passages : [], elsewhere: passages.length !== 1}
}

/**
 * A section, paragraph or table of the report by its number.
 * @param word “section”, “paragraph”, “table”
 */
export function numberedPart(report: Report, word: string, label: string): Cover {
  const name = `${word} ${label}`
  const passage = word === 'section' ? sectionNumbered(report, label) : word === 'paragraph' ? paragraphNumbered(report, label) : null
  // Tables are numbered by captions of every kind; which one is meant is for a person.
  return {what: 'passage', label, name, passages: passage ? [passageOf(report, ...passage)] : [], elsewhere: word === 'table'}
}

/** The appendices that stand in this file, each with its label in capitals. */
export function appendicesIn(report: Report): {label: string | null; first: number; last: number}[] {
  return sectionsOf(report, 'appendix').map(({heading, first, last}) => ({
    label: heading ? appendixLabels(paragraphs(report)[heading.line - 1]?.text ?? '')[0] ?? null : null, first, last,
  }))
}

/** True for an appendix that the report speaks of more than once, or lists; without any list, one that is spoken of at all. */
function isListed(report: Report, label: string): boolean {
  const lists = sectionsOf(report, 'appendices')
  const bare = new RegExp(String.raw`(?:^|[.;\s])${label}\s?[.:)–-]\s?\S`, 'u')
  const listed = lists.some(({first, last}) => body(report).slice(first - 1, last).some(({text}) => appendixLabels(text).includes(label) || bare.test(text)))
  const named = body(report).filter(({text}) => appendixLabels(text).includes(label)).length
  const anyListed = lists.some(({first, last}) => body(report).slice(first - 1, last).some(({text}) => appendixLabels(text).length > 0 || /(?:^|\s)(?:[A-Z]|\d{1,2})[.:)]\s/u.test(text)))
  return listed || named > 1 || !anyListed
}

function sectionNumbered(report: Report, label: string): [number, number] | null {
  const all = sections(report)
  const numberOf = (line: number | undefined): string | null => {
    const paragraph = line === undefined ? undefined : paragraphs(report)[line - 1]
    return paragraph ? labelOf(paragraph) : null
  }
  const at = all.findIndex(({heading}) => numberOf(heading?.line) === label)
  const from = all[at]
  if (!from) return null
  let last = from.last
  // Its own subsections go with it: 6.1 and 6.2 with 6.
  for (const each of all.slice(at + 1)) {
    const number = numberOf(each.heading?.line)
    if (each.heading && !number?.startsWith(`${label}.`)) break
    last = each.last
  }
  return [from.first, last]
}

function paragraphNumbered(report: Report, label: string): [number, number] | null {
  const found = body(report).find((paragraph) => labelOf(paragraph) === label.toLowerCase() || labelOf(paragraph) === label)
  return found ? [found.line, found.line] : null
}
