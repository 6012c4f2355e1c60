/**
 * What is withheld: the one question the open copy asks of the report, answered in passages with their paragraph numbers.
 *
 * It reads what the draft says is withheld (its classification, its appendices, its closed part, its controls tagged as
 * exempt). It never judges whether it may be.
 */
import {claimsIn} from '../exemptions/claims.ts'
import {citedExemptions} from '../language/cited-exemptions.ts'
import {exemptionCitations} from '../language/exemption-citation.ts'
import type {ExemptionCitation} from '../language/exemption-citation.ts'
import {classification} from '../report/classification.ts'
import {exemptControls} from '../report/exempt-controls.ts'
import {holds, passageOf, stretchesOf} from '../report/passage.ts'
import type {Passage} from '../report/passage.ts'
import {body, paragraphs} from '../report/plain-text.ts'
import type {Report, Stretch} from '../report/report.ts'
import {sections} from '../report/sections.ts'
import {withheldLines} from '../report/withheld-lines.ts'
import {markedHeadings} from './marked-headings.ts'
import type {MarkedRun} from './marked-headings.ts'

/** One run of words that is not to be published. */
export interface Withheld {
  what: 'appendix' | 'part' | 'passage'
  /** “Appendix B”; null for what has no name of its own. */
  name: string | null
  passage: Passage
  /** Paragraphs of the Schedule the draft relies on for it: “3”. Empty when it states none. */
  numbers: readonly string[]
}

/** What a report withholds; `whole` when nothing would be left to publish. */
export interface Withholding {
  whole: boolean
  parts: readonly Withheld[]
  /** Lines that say “not for publication” where it cannot be told of what. */
  unplaced: readonly number[]
}

/**
 * @param rules the council's rule numbers that stand for a paragraph, from its profile
 */
export function withholding(report: Report, rules: Readonly<Record<string, string>>): Withholding {
  const marked = markedHeadings(report, withheldLines(report))
  const told = [...withheldRuns(report), ...marked.runs.map(markedRun), ...taggedPassages(report, marked.runs)]
  const parts = [...told, ...claimedPassages(report, rules, told)].map((part) => ({...part, numbers: part.numbers.length > 0 ? part.numbers : numbersFor(report, part, rules)}))
  const covered = (at: Stretch): boolean => parts.some(({passage}) => holds(passage, at))
  const isWhole = classification(report).kind === 'exempt' || body(report).every(({line, text}) => !text.trim() || covered({line, start: 0, end: text.length}))
  return {whole: isWhole && parts.length > 0 || classification(report).kind === 'exempt', parts: parts.sort((a, b) => a.passage.first - b.passage.first || a.passage.start - b.passage.start), unplaced: marked.unplaced}

  function markedRun({first, last, title}: MarkedRun): Withheld {
    const name = nameOf(title)
    return {what: name === null ? 'part' : 'appendix', name, passage: passageOf(report, first, last), numbers: []}
  }
}

/** “Section 3 of this report is exempt”: what the draft claims by its number and marks nowhere else. */
function claimedPassages(report: Report, rules: Readonly<Record<string, string>>, told: readonly Withheld[]): Withheld[] {
  const claimed = claimsIn(report, {rules, describes: () => false}).filter(({cover}) => cover.what === 'passage')
  return claimed.flatMap(({cover, grounds}) => cover.passages
    .filter((passage) => !stretchesOf(report, passage).every((at) => told.some((each) => holds(each.passage, at))))
    .map((passage): Withheld => ({what: 'passage', name: null, passage, numbers: grounds.map(({number}) => number)})))
}

/** Appendices and closed parts, whole lines, each run within one appendix. */
function withheldRuns(report: Report): Withheld[] {
  const isWithheld = withheldLines(report)
  const appendices = sections(report).filter(({kinds}) => kinds.includes('appendix'))
  const runs: {first: number; last: number; title: string | null}[] = []
  for (const {line} of body(report)) {
    if (!isWithheld(line)) continue
    const title = appendices.find(({first, last}) => line >= first && line <= last)?.title ?? null
    const run = runs.at(-1)
    if (run?.last === line - 1 && run.title === title) run.last = line
    else runs.push({first: line, last: line, title})
  }
  return runs.map(({first, last, title}): Withheld => ({what: title === null ? 'part' : 'appendix', name: title === null ? null : nameOf(title), passage: passageOf(report, first, last), numbers: []}))
}

/** Passages in content controls tagged as exempt, those in a withheld run apart. */
function taggedPassages(report: Report, marked: readonly MarkedRun[]): Withheld[] {
  const isWithheld = (at: number): boolean => withheldLines(report)(at) || marked.some(({first, last}) => at >= first && at <= last)
  return exemptControls(report).flatMap(({passage, numbers}): Withheld[] => (isWithheld(passage.first) ? [] : [{what: 'passage', name: null, passage, numbers}]))
}

/** The appendix's name without its title, which may say too much. */
function nameOf(title: string): string | null {
  return /^\s*(?:appendix|annexe?|atodiad|enclosure|schedule)\s+(?:[A-Z]{1,2}|\d{1,2}[A-Za-z]?|[IVX]{1,4})(?![\p{L}\d])/iu.exec(title)?.[0].trim().replace(/\s+/g, ' ') ?? null
}

/** What every way of citing a ground has in it. */
const mayCite = /\bpara|aragra|categor|sched|12A|ground|exempt|rule|10\.4|atodlen/i

type Rules = Readonly<Record<string, string>>

/** What is cited in it; else where it is spoken of by name; else whatever the report relies on. */
function numbersFor(report: Report, {passage, name}: Withheld, rules: Rules): string[] {
  const within = stretchesOf(report, passage).flatMap(({line, start, end}) => grounds(paragraphs(report)[line - 1]?.text.slice(start, end) ?? '', rules))
  if (within.length > 0) return once(within)
  const label = name === null ? null : new RegExp(`(?<![\\p{L}\\d])${name.replace(/\s+/g, '\\s+')}(?![\\p{L}\\d])`, 'iu')
  const named = label ? paragraphs(report).flatMap(({text}) => (label.test(text) ? grounds(text, rules) : [])) : []
  if (named.length > 0) return once(named)
  return once(citedExemptions(report, rules).flatMap(({citations}) => citations.flatMap(groundsOf)))
}

function grounds(text: string, rules: Rules): string[] {
  return mayCite.test(text) ? exemptionCitations(text, {withheld: true, rules}).flatMap(groundsOf) : []
}

function groundsOf({numbers}: ExemptionCitation): string[] {
  return numbers.flatMap(({number, role}) => (role === 'ground' ? [number] : []))
}

function once(numbers: readonly string[]): string[] {
  return [...new Set(numbers)]
}

/** The words of a withheld part, line by line. */
export function wordsOf(report: Report, {passage}: Withheld): string[] {
  return stretchesOf(report, passage).map(({line, start, end}) => paragraphs(report)[line - 1]?.text.slice(start, end) ?? '')
}
