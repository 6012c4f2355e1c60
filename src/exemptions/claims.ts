/** Every claim of exemption in a report, gathered under what it covers: marks, statements, citations, tagged passages. */
import {citedExemptions} from '../language/cited-exemptions.ts'
import {sentencesOf} from '../language/exemption-citation.ts'
import type {ExemptionCitation} from '../language/exemption-citation.ts'
import type {Extent} from '../language/schedule-12a.ts'
import {appendixLabels, withheldMatter} from '../language/withheld-matter.ts'
import {classification} from '../report/classification.ts'
import {exemptControls} from '../report/exempt-controls.ts'
import {holds, passageOf} from '../report/passage.ts'
import {body, paragraphs, slice} from '../report/plain-text.ts'
import type {Paragraph, Report, Stretch} from '../report/report.ts'
import {inAppendix, sectionAt, sections} from '../report/sections.ts'
import {withheldLines} from '../report/withheld-lines.ts'
import {isPast} from './argued.ts'
import {appendicesIn, appendixCover, numberedPart, unnamedAppendices, wholeReport} from './covers.ts'
import type {Cover, Ground} from './exemption.ts'

/** What is claimed of one report, appendix or passage. */
export interface Claimed {
  id: string
  cover: Cover
  claims: Stretch[]
  grounds: Ground[]
}

/** What the gathering needs of the law and the council. */
export interface ClaimReading {
  /** Council rule number → paragraph. */
  rules: Readonly<Record<string, string>>
  describes: (text: string, number: string) => boolean
}

/** Gathers them, the whole report first, then in the order in which they are first claimed. */
export function claimsIn(report: Report, reading: ClaimReading): Claimed[] {
  const found = new Map<string, Claimed>()
  const claim = (id: string, cover: () => Cover, at: Stretch): Claimed => {
    const known = found.get(id) ?? {id, cover: cover(), claims: [], grounds: []}
    found.set(id, known)
    if (!known.claims.some((each) => each.line === at.line && each.start <= at.start && each.end >= at.end)) known.claims.push(at)
    return known
  }
  fromControls(report, claim)
  fromMarks(report, claim)
  fromStatements(report, reading, claim)
  fromLists(report, claim)
  fromAppendices(report, claim)
  fromCitations(report, reading, found, claim)
  // “Confidential appendices attached” over a report that is withheld whole says nothing more.
  if (found.has('report') && !found.get('appendix')?.grounds.length) found.delete('appendix')
  const named = [...found.values()].filter(({cover}) => cover.what === 'appendix' && cover.label !== null)
  const unnamed = found.get('appendix')
  // “The exempt appendix” is the one that is named elsewhere.
  if (unnamed && named.length > 0) {
    for (const each of named) if (!each.grounds.length || named.length === 1) each.grounds.push(...unnamed.grounds.filter(({number}) => !each.grounds.some((own) => own.number === number)))
    found.delete('appendix')
  }
  return [...found.values()].sort((a, b) => Number(b.id === 'report') - Number(a.id === 'report'))
}

type Claim = (id: string, cover: () => Cover, at: Stretch) => Claimed

function fromControls(report: Report, claim: Claim): void {
  for (const [index, {passage, numbers, tag, placeholder}] of exemptControls(report).entries()) {
    const empty = placeholder || !slice(report, {line: passage.first, start: passage.start, end: passage.last === passage.first ? passage.end : Infinity}).trim()
    const cover: Cover = {what: 'passage', label: null, name: `the passage tagged “${tag}”`, passages: empty && passage.first === passage.last ? [] : [passage], elsewhere: false}
    const at = {line: passage.first, start: passage.start, end: passage.first === passage.last ? passage.end : paragraphs(report)[passage.first - 1]?.text.length ?? passage.start}
    const claimed = claim(`passage ${index + 1}`, () => cover, at)
    claimed.grounds.push(...numbers.map((number): Ground => ({number, at: null, described: false})))
  }
}

const mostMarks = 20

function fromMarks(report: Report, claim: Claim): void {
  const {marks, kind} = classification(report)
  const perLine = new Map<number, number>()
  for (const {at, says, covers} of marks) {
    // After so many marks one paragraph has said all that it says.
    const before = perLine.get(at.line) ?? 0
    perLine.set(at.line, before + 1)
    if (before >= mostMarks) continue
    if (says === 'open' || sectionAt(report, at.line) === 'background papers') continue
    if (covers === 'report' && says === 'exempt') {
      claim('report', () => wholeReport(report), at)
      continue
    }
    const labels = labelsAt(report, at)
    for (const label of labels) claim(`appendix ${label}`, () => appendixCover(report, label, slice(report, at)), at)
    // A page header that says “part exempt” claims something, but not of what.
    if (!labels.length && kind === 'part exempt' && /appendi|annex|atodiad/iu.test(slice(report, at))) claim('appendix', () => unnamedAppendices(report), at)
  }
}

/** The appendices that a mark names in its own words, or its sentence's. */
function labelsAt(report: Report, at: Stretch): string[] {
  const text = paragraphs(report)[at.line - 1]?.text ?? ''
  const stated = withheldMatter(text).filter(({what, start, end}) => what === 'appendix' && start < at.end && at.start < end).flatMap(({labels}) => labels)
  // “This report and Appendix 1 are open. Appendix 2 is not for publication”: only what is stated so.
  return stated.length ? stated : appendixLabels(slice(report, at))
}

function fromStatements(report: Report, {rules}: ClaimReading, claim: Claim): void {
  const cited = citedExemptions(report, rules)
  for (const paragraph of paragraphs(report)) {
    const {line, text} = paragraph
    if (sectionAt(report, line) === 'background papers') continue
    for (const {what, labels, start, end} of withheldMatter(text)) {
      const at = {line, start, end}
      const own = appendixAround(report, line)
      if (what === 'report') {
        // “Why part of this report is exempt”
        if (/\b(?:part|some|parts|sections?)s? of\s+$/iu.test(text.slice(0, start))) continue
        if (own) claim(own.id, own.cover, at)
        else claim('report', () => wholeReport(report), at)
      } else if (what === 'part') {
        // “Paragraph 3 of Schedule 12A, this report is exempt”: a ground, no part of the report.
        if (cited.some(({paragraph: citing, citations}) => citing.line === line && citations.some((each) => each.at.start < end && start < each.at.end))) continue
        const word = (/^\p{L}+?(?=s?\s)/u.exec(text.slice(start, end))?.[0] ?? 'section').toLowerCase()
        for (const label of labels) claim(`${word} ${label}`, () => numberedPart(report, word, label), at)
      } else if (labels.length) for (const label of labels) claim(`appendix ${label}`, () => appendixCover(report, label, text.slice(start)), at)
      else claim('appendix', () => unnamedAppendices(report), at)
    }
  }
}

const closed = /\b(?:exempt|not for publication|restricted|private|confidential|part (?:ii|2|b)|eithriedig)\b|gyhoeddi/iu
const open = /\b(?:not exempt|non-exempt|open|public\b(?!ation)|no)\b/iu
const listed = /^\s*(?:(?:appendix|annexe?)\s+)?([A-Z]|\d{1,2}[A-Za-z]?)\s?[.:)–-]\s+\S/u

/** Lists of appendices: “B: Tender evaluation (exempt)” under their heading, a row “2 | Valuation | Exempt” in a table of them. */
function fromLists(report: Report, claim: Claim): void {
  const lines = body(report)
  const tables = new Set(lines.flatMap(({cell, text}) => (cell?.row === 0 && cell.column === 0 && /^\W*(?:appendi(?:x|ces)|annexe?s?)\b/iu.test(text) && text.length < 40 ? [cell.table] : [])))
  for (const {line, text, cell} of lines) {
    if (cell && tables.has(cell.table) && cell.row > 0 && cell.column > 0 && closed.test(text) && !open.test(text)) {
      const first = lines.slice(0, line - 1).findLast((each) => each.cell?.table === cell.table && each.cell.row === cell.row && each.cell.column === 0)
      const label = /^\W*(?:(?:appendix|annexe?)\s+)?([A-Z]|\d{1,2}[A-Za-z]?)\W*$/iu.exec(first?.text ?? '')?.[1]?.toUpperCase()
      if (label) claim(`appendix ${label}`, () => appendixCover(report, label), lineOf(report, line))
    }
    const label = !cell && sectionAt(report, line) === 'appendices' && closed.test(text) && !open.test(text) ? listed.exec(text)?.[1]?.toUpperCase() : undefined
    if (label) claim(`appendix ${label}`, () => appendixCover(report, label), lineOf(report, line))
  }
}

/** Appendices and closed parts in this file that are marked by where they stand. */
function fromAppendices(report: Report, claim: Claim): void {
  if (classification(report).kind === 'exempt') return
  const withheld = withheldLines(report)
  for (const {label, first, last} of appendicesIn(report)) {
    if (!withheld(first)) continue
    const cover = (): Cover => (label === null ? {what: 'appendix', label: null, name: 'the appendix', passages: [passageOf(report, first, last)], elsewhere: false} : appendixCover(report, label))
    claim(label === null ? `appendix at ${first}` : `appendix ${label}`, cover, lineOf(report, first))
  }
  for (const {title, kinds, heading, first, last} of sections(report)) {
    if (heading && !kinds.includes('appendix') && closedHeading.test(title)) claim(`section at ${first}`, () => ({what: 'passage', label: null, name: `the section “${title.replace(closedHeading, '').trim()}”`, passages: [passageOf(report, first, last)], elsewhere: false}), heading)
  }
  const part = body(report).find(({line}) => withheld(line) && !inAppendix(report, line))
  if (!part) return
  const last = body(report).findLast(({line}) => withheld(line))?.line ?? part.line
  claim('closed part', () => ({what: 'passage', label: null, name: 'the closed part', passages: [passageOf(report, part.line, last)], elsewhere: false}), lineOf(report, part.line))
}

// “PRICES (to be considered with the public excluded)”
const closedHeading = /\s*\((?:[^()]*\b)?(?:exempt|not for publication|private|restricted|public (?:are |is |be |to be )?excluded|excluding the (?:press and )?public|members only|part (?:ii|2|b))(?: [^()]*)?\)\s*$/iu

function fromCitations(report: Report, {rules, describes}: ClaimReading, found: ReadonlyMap<string, Claimed>, claim: Claim): void {
  const {kind} = classification(report)
  for (const {paragraph, citations, row} of citedExemptions(report, rules)) {
    if (sectionAt(report, paragraph.line) === 'background papers') continue
    for (const [index, citation] of citations.entries()) {
      const numbers = citation.numbers.filter(({role}) => role === 'ground')
      const sentence = paragraph.text.slice(citation.sentence.start, citation.sentence.end)
      if (!numbers.length || isPast(sentence)) continue
      const at = {line: paragraph.line, ...citation.at}
      const attached = /\b(?:attached|accompanying|companion|separate)\b(?:\s+[\p{L}\d]+){0,4}?\s+(?:report|paper|document)\b/iu.exec(sentence)?.[0]
      const targets = attached && !appendixLabels(sentence).length ? [claim('attached report', () => ({what: 'report', label: null, name: `the ${attached}`, passages: [], elsewhere: true}), at)] : targetsOf(report, paragraph, citation, row, found)
      const claimed = targets.length ? targets : kind === 'open' ? [] : [claim('report', () => wholeReport(report), at)]
      const end = citations[index + 1]?.sentence.start === citation.sentence.start ? citation.after.end : citation.sentence.end
      const words = `${paragraph.text.slice(citation.before.start, Math.max(end, citation.at.end))} ${row}`
      for (const target of claimed) {
        claim(target.id, () => target.cover, at)
        for (const {number, at: place} of numbers) {
          const described = describes(words, number)
          const known = target.grounds.find((each) => each.number === number)
          if (!known) target.grounds.push({number, at: {line: paragraph.line, ...place}, described})
          else if (described) known.described = true
        }
      }
    }
  }

  /** What a citation is for: what it stands in, what its sentence or row names, what was named last before it. */
  function targetsOf(source: Report, paragraph: Paragraph, citation: ExemptionCitation, row: string, known: ReadonlyMap<string, Claimed>): Claimed[] {
    const at = {line: paragraph.line, ...citation.at}
    const around = appendixAround(source, paragraph.line)
    if (around) return [claim(around.id, around.cover, at)]
    const inside = [...known.values()].filter(({cover}) => cover.what === 'passage' && cover.passages.some((passage) => holds(passage, at)))
    if (inside.length) return inside
    const near = (extent: Extent): string => paragraph.text.slice(extent.start, extent.end)
    const own = appendixLabels(`${near(citation.before)} ${near(citation.at)}`)
    const after = own.length ? own : appendixLabels(near(citation.after))
    const inRow = after.length ? after : appendixLabels(row)
    const before = sentencesOf(paragraph.text).filter(({end}) => end <= citation.sentence.start).map(near).findLast((words) => appendixLabels(words).length > 0)
    const earlier = inRow.length ? inRow : appendixLabels(before ?? '')
    const labels = parts(near(citation.before)).length ? [] : earlier
    if (labels.length && (known.has('report') ? own.length || after.length || inRow.length : true)) return labels.map((label) => claim(`appendix ${label}`, () => appendixCover(source, label), at))
    const part = parts(near(citation.sentence)).flatMap((id) => known.get(id) ?? [])
    if (part.length) return part
    const here = [...known.values()].filter(({claims}) => claims.some(({line}) => line === paragraph.line))
    if (here.length === 1) return here
    const whole = known.get('report')
    if (whole) return [whole]
    const bare = [...known.values()].filter(({grounds}) => !grounds.length)
    return bare.length ? bare : known.size === 1 ? [...known.values()] : []
  }
}

/** “section 6”, as the ids of parts are written. */
function parts(words: string): string[] {
  return [...words.matchAll(/\b(section|table|paragraph(?=s?\s+\d{1,2}\.\d))s?\s+(\d{1,2}(?:\.\d{1,2})?)/giu)].map(([, word = '', label = '']) => `${word.toLowerCase()} ${label}`)
}

function appendixAround(report: Report, line: number): {id: string; cover: () => Cover} | null {
  if (!inAppendix(report, line)) return null
  const own = appendicesIn(report).find(({first, last}) => line >= first && line <= last)
  if (!own) return null
  const {label, first, last} = own
  return label === null
    ? {id: `appendix at ${first}`, cover: () => ({what: 'appendix', label, name: 'the appendix', passages: [passageOf(report, first, last)], elsewhere: false})}
    : {id: `appendix ${label}`, cover: () => appendixCover(report, label)}
}

function lineOf(report: Report, line: number): Stretch {
  return {line, start: 0, end: paragraphs(report)[line - 1]?.text.length ?? 0}
}
