/** Which paragraphs of what is withheld carry the matter that is claimed, and whether the report says that it was split. */
import {sentencesOf} from '../language/exemption-citation.ts'
import {appendixLabels} from '../language/withheld-matter.ts'
import {classification} from '../report/classification.ts'
import {headerFields} from '../report/header-fields.ts'
import {headingOf} from '../report/headings.ts'
import {labelOf} from '../report/label.ts'
import {stretchesOf} from '../report/passage.ts'
import {body, paragraphs} from '../report/plain-text.ts'
import type {Paragraph, Report, Stretch} from '../report/report.ts'
import {sectionAt} from '../report/sections.ts'
import type {Exemption} from './exemption.ts'

export interface Split {
  /** Paragraphs and table rows that say something of the matter at hand, by their lines: headings, header and contacts left out. */
  all: number
  /** Those that carry it. */
  carrying: readonly Paragraph[]
}

/** Divides what an exemption covers. @param carries whether a paragraph, or a row read as one, carries matter of the kind claimed */
export function splitOf(report: Report, {cover, claims}: Exemption, carries: (paragraph: Paragraph) => boolean): Split {
  const apart = new Set([
    ...headerFields(report).flatMap(({kind, labelAt, valueAt}) => (kind === null ? [] : [labelAt.line, valueAt?.line ?? labelAt.line])),
    ...classification(report).marks.map(({at}) => at.line), ...claims.flatMap(({at}) => at?.line ?? []),
  ])
  const lines = body(report)
  const units = new Map<string, Paragraph[]>()
  for (const {line} of cover.passages.flatMap((passage) => stretchesOf(report, passage))) {
    const paragraph = lines[line - 1]
    // A table's first row says what stands below it.
    if (paragraph?.cell?.row === 0) continue
    const section = sectionAt(report, line)
    if (!paragraph || apart.has(line) || (section === 'header' && !/[.;:]\s*$/u.test(paragraph.text)) || section === 'contact' || section === 'background papers' || section === 'appendices') continue
    if (!paragraph.cell && headingOf(lines, line - 1)) continue
    const key = paragraph.cell ? `${paragraph.cell.table}.${paragraph.cell.row}` : String(line)
    units.set(key, [...units.get(key) ?? [], paragraph])
  }
  const carrying = [...units.values()].flatMap((unit) => unit.find(carries) ?? [])
  return {all: units.size, carrying}
}

const whole = /\b(?:all|whole|entire|entirety|every|complete)\b[^.;]{0,80}\b(?:withh[eo]ld|exempt|private|not for publication|not be published|closed|restricted)\b|\b(?:withh[eo]ld|exempt|private|not be published)\b[^.;]{0,30}\bin (?:its|their) entirety\b|\bin full\b[^.;]{0,20}\bwithh[eo]ld\b/iu
const paper = /\b(?:report|pages?|papers?|document|contents?|paragraphs?|it|sections?|item)\b/iu
const denied = /\b(?:not all|no longer|cannot all|not every)\b/iu

/** The sentence that says that the whole is withheld: “All pages, including the map, are withheld.” */
export function saysWhole(report: Report): Stretch | null {
  for (const {line, text} of body(report)) {
    if (!whole.test(text)) continue
    const found = sentencesOf(text).find(({start, end}) => whole.test(text.slice(start, end)) && paper.test(text.slice(start, end)) && !denied.test(text.slice(start, end)))
    if (found) return {line, start: found.start, end: found.start + text.slice(found.start, found.end).trimEnd().length}
  }
  return null
}

const divided = /\b(?:open|public|companion|part (?:i|1|a|one)) (?:report|version|paper|item|summary)\b[^.;]{0,80}\b(?:agenda|explains?|sets? out|gives?|contains?|published|covers?|deals?|elsewhere)\b|\b(?:published|issued|printed|accompan\w+|shortened|redacted)\b[^.;]{0,40}\b(?:open|public|redacted|part (?:i|1|a|one)) (?:report|version|paper|summary)\b|\bpage by page\b|\b(?:line|paragraph|section) by (?:line|paragraph|section)\b|\b(?:cannot|could not|not possible to|impossible to|not be possible to|not practicable to)\b[^.;]{0,60}\b(?:separat\w+|split|sever\w*|divid\w+|redact\w*|disentangl\w+|part of it)\b|\bonly (?:the )?[^.;]{0,80}\b(?:withh[eo]ld|kept|private|exempt|are kept|is kept)\b|\bthe (?:rest|remainder)\b[^.;]{0,60}\b(?:open|public|published|part (?:i|1|a))\b|\bwhether (?:any|some|part)\b[^.;]{0,40}\b(?:open|public|published|released)\b|\b(?:inextricably|so bound up)\b/iu

/** True when the report says that it was looked at for what could be open, or that an open report goes with it. */
export function saysDivided(report: Report): boolean {
  return paragraphs(report).some(({text}) => divided.test(text))
}

/** “2.1, 2.3 and lines 20 to 22”: paragraphs as people call them. */
export function namesOf(found: readonly Paragraph[]): string {
  const labels = found.flatMap((each) => { const label = labelOf(each); return label === null ? [] : [label] })
  // Numbers that begin again in each section name nothing.
  const unique = labels.length === found.length && new Set(labels).size === labels.length
  const names = unique ? labels : found.map(({line}) => String(line))
  return `${unique ? 'paragraph' : 'line'}${names.length === 1 ? '' : 's'} ${listed(names)}`
}

/** The label that the next appendix would have: “A” where there are none, “3” after 1 and 2. */
export function nextAppendix(report: Report): string {
  const labels = body(report).flatMap(({text}) => appendixLabels(text))
  const numbers = labels.flatMap((label) => (/^\d+/u.test(label) ? [parseInt(label, 10)] : []))
  if (numbers.length) return String(Math.max(...numbers) + 1)
  const last = labels.filter((label) => /^[A-Y]$/u.test(label)).sort().at(-1)
  return last ? String.fromCharCode(last.charCodeAt(0) + 1) : 'A'
}

function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`
}
