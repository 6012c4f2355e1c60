/** Where a report says who wrote it and whom to ask: its fields, its contact section, a line at its top, a signature at its foot. */
import {cued} from '../report/cues.ts'
import {headerFields} from '../report/header-fields.ts'
import type {HeaderField} from '../report/header-fields.ts'
import {body} from '../report/plain-text.ts'
import type {Profile} from '../report/profile.ts'
import type {Report, Stretch} from '../report/report.ts'
import {content, inAppendix, sectionAt, sections, sectionsOf} from '../report/sections.ts'
import {whoStands} from './posts.ts'
import type {Standing} from './posts.ts'

const reach = cued(/@|\d{5}|\bext(?:ension)?\b/i)
const officerLabel = cued(/\b(?:officers?|director|head of service|clerk|swyddog(?:ion)?|cyfarwyddwr|pennaeth)\b/i)
// “Job title | Waste Manager” in a table, “Post: Waste Manager” in a line: beside the author's name, wherever that is.
const postLabel = /^\W*(?:(?:job )?(?:title|post|position|role)|designation|swydd)\s*(?::\s*(?=\S)|$)/i

export interface AuthorLine {
  at: Stretch
  words: string
  as: 'author' | 'contact'
  standing: Standing
  /** The label itself asks for an officer: “Lead officer”. */
  asked: boolean
  reachable: boolean
}

/**
 * Every line of the report proper that says who reports or whom to ask, fields first.
 * @param profile the council's rolls: a name on them needs no title
 */
export function authorLines(report: Report, profile: Profile): AuthorLine[] {
  const fields = headerFields(report).filter(({labelAt}) => !inAppendix(report, labelAt.line))
  const seen = new Set<number>()
  const found: AuthorLine[] = []
  const add = (at: Stretch, words: string, as: AuthorLine['as'], asked: boolean): void => {
    seen.add(at.line)
    found.push({at, words, as, standing: whoStands(words, profile), asked, reachable: reach.test(words)})
  }
  for (const field of fields) {
    const as = field.kind === 'author' || field.kind === 'contact' ? field.kind : null
    const inLabel = field.kind === null && field.value && whoStands(field.label, profile).officers.length > 0
    if (as || inLabel) {
      const {at, words} = authorWords(report, field)
      add(at, words, as ?? 'author', inLabel || officerLabel.test(field.label))
    } else for (const at of [field.labelAt, field.valueAt]) if (at) seen.add(at.line)
  }
  for (const [index, {line, text, cell}] of body(report).entries()) {
    const label = inAppendix(report, line) ? null : postLabel.exec(text)
    const next = body(report)[index + 1]
    const words = label && (label[0].length < text.length ? text.slice(label[0].length) : cell && cell.table === next?.cell?.table && cell.row === next.cell.row ? next.text : '')
    if (words && whoStands(words, profile).officers.length) add({line, start: 0, end: text.length}, words, 'author', false)
  }
  for (const section of sectionsOf(report, 'contact')) {
    for (const {line, text} of content(report, section)) if (!seen.has(line)) add({line, start: 0, end: text.length}, text, 'contact', officerLabel.test(section.title))
  }
  for (const {line, text} of edges(report)) {
    if (seen.has(line) || !isSignature(text, profile)) continue
    add({line, start: text.search(/\S/), end: text.trimEnd().length}, text.trim(), 'author', false)
  }
  return found
}

/** A field's words: “Report of the Chair” reads as one, “Author: Ann Day” is its value. */
function authorWords(report: Report, {value, labelAt, valueAt}: HeaderField): {at: Stretch; words: string} {
  const line = body(report)[labelAt.line - 1]?.text ?? ''
  if (valueAt?.line === labelAt.line && !/[:\t]/.test(line.slice(labelAt.end, valueAt.start))) {
    // What stands before the label belongs to the phrase: “Separate report of …”.
    return {at: {...valueAt, start: labelAt.start}, words: line.slice(labelAt.start, valueAt.end)}
  }
  if (valueAt) return {at: valueAt, words: value}
  // “Report of:” with the post in the paragraph below, unless that is the next field or a heading.
  const below = body(report).slice(labelAt.line).find(({text}) => text.trim())
  const other = !below || below.cell || below.text.length > 120 || headerFields(report).some((each) => each.labelAt.line === below.line)
    || sections(report).some(({heading}) => heading?.line === below.line)
  if (other) return {at: labelAt, words: ''}
  const words = below.text.trim()
  return {at: {line: below.line, start: below.text.indexOf(words), end: below.text.indexOf(words) + words.length}, words}
}

const footLines = 12
// A post alone on a line here is somebody consulted.
const consulted = new Set(['consultation', 'implications', 'financial', 'legal', 'risk', 'equality', 'options'])

/** The lines above the first section, and the last of the report proper, where reports are signed. */
function edges(report: Report): {line: number; text: string}[] {
  const all = sections(report)
  const first = all.find(({kinds}) => !kinds.includes('header'))?.first ?? Infinity
  const own = body(report).filter(({line, text}) => text.trim() && text.length < 100 && !inAppendix(report, line))
  return own.filter(({line, cell}, index) => line < first || (index >= own.length - footLines && !cell && !consulted.has(sectionAt(report, line) ?? '')))
}

const leadIn = /^\s*(?:(?:an?|the|this) )?(?:(?:joint|separate|own|additional) )?(?:reports?(?: (?:prepared|written|presented|submitted))? (?:of|by|from)|(?:prepared|written|presented|submitted|produced) by|by|from|signed:?)\s+/i
const dated = cued(/[,\s]*\d{1,2}(?:st|nd|rd|th)? \p{Lu}\p{L}+ \d{4}\s*$/u)

/** A line that is nothing but a person or a post, as in a signature. */
function isSignature(text: string, profile: Profile): boolean {
  if (/[.?!]\s*$/.test(text)) return false
  const words = text.replace(dated, '')
  const {officers, members} = whoStands(words, profile)
  if (leadIn.test(text)) return officers.length + members.length > 0
  const covered = [...officers, ...members].reduce((sum, {start, end}) => sum + end - start, 0)
  return officers.length > 0 && covered >= words.trim().replace(/^the /i, '').length - 6
}
