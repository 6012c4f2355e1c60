/** What an agenda takes from the head of a report: its number, its title, whose report it is, whether it is a key decision. */
import {whoStands} from '../language/posts.ts'
import {isMark} from '../report/classification-mark.ts'
import {datesIn} from '../report/dates.ts'
import {headerFields} from '../report/header-fields.ts'
import type {HeaderField} from '../report/header-fields.ts'
import type {Meeting} from '../report/meeting.ts'
import {body} from '../report/plain-text.ts'
import type {Profile} from '../report/profile.ts'
import type {Paragraph, Report, Stretch} from '../report/report.ts'
import {inAppendix, sections} from '../report/sections.ts'

/** Whether a stretch may stand in an open document. */
export type IsOpen = (at: Stretch) => boolean

const order = /^(?:(?:agenda\s+)?item|eitem|no\.?|number|paper)?\s*[:.#]?\s*(\d{1,3}(?:\.\d{1,2})?\s?[a-z]?|[a-z])\s*[.)]?$/iu
const orderLabel = /\b(?:item|eitem|agenda|paper)\b/iu
// “ITEM 11: TOWN HALL ROOF”
const numberedTitle = /^\s*(?:agenda\s+)?item\s+(\d{1,3}[a-z]?)\s*[:.–—-]\s*(?=\p{L}{2})/iu
// What a planning or licensing report has in place of a title.
const matterLabel = /^\W*(?:application|proposal|development|matter)\W*$/iu
const inFileName = /^(?:agenda[\s_-]+)?item[\s_-]*(\d{1,3}[a-z]?)(?![a-z\d])/iu

/**
 * The number that the report gives itself on the agenda: “7”, “7a”, “E”. A reference such as “OSA/27/03” is none.
 * @param fileName read only where it says “Item 7 …”
 */
export function itemNumber(report: Report, fileName: string): string | null {
  for (const {kind, label, value} of fieldsOf(report)) {
    if (kind !== 'item' || !orderLabel.test(label)) continue
    const number = order.exec(value.split('\v')[0]?.trim() ?? '')?.[1]
    if (number) return tidyNumber(number)
  }
  for (const {text} of body(report).slice(0, 12)) {
    const number = /^\s*(?:(?:eitem\s*\/\s*)?(?:agenda\s+)?item(?:\s+(?:no\.?|number))?|paper)\s*[:.]?\s+(\d{1,3}[a-z]?|[A-Z])\s*$/iu.exec(text)?.[1] ?? numberedTitle.exec(text)?.[1]
    if (number) return tidyNumber(number)
  }
  const named = inFileName.exec(fileName)?.[1]
  return named ? tidyNumber(named.replace(/^0+(?=\d)/, '')) : null
}

/** The report's title, from a field or from the lines above its first section; null when the open part has none. */
export function titleOf(report: Report, meeting: Meeting, isOpen: IsOpen): string | null {
  const field = fieldsOf(report).find(({kind, value, valueAt}) => kind === 'title' && valueAt && isOpen(valueAt) && /\p{L}/u.test(value))
  if (field) return tidy(field.value)
  const matter = fieldsOf(report).find(({kind, label, value, valueAt}) => kind === null && matterLabel.test(label) && valueAt && isOpen(valueAt) && value.trim().split(/\s+/).length > 3)
  const first = sections(report).find(({kinds}) => !kinds.includes('header'))?.first ?? Infinity
  const fields = new Set(fieldsOf(report).flatMap(({kind, labelAt, valueAt}) => (kind === null ? [] : [labelAt.line, valueAt?.line ?? 0])))
  const lines = body(report).slice(0, 20).filter(({line, text, cell}) => (
    line < first && cell === null && line !== meeting.bodyAt?.line && !fields.has(line) && isOpen({line, start: 0, end: text.length}) && mayBeTitle(text)))
  const best = lines.find(({style}) => style?.name === 'title') ?? lines.find(({outline}) => outline !== null) ?? lines.find(standsOut) ?? lines[0]
  return best ? tidy(best.text.replace(numberedTitle, '')) : matter ? tidy(matter.value) : null
}

/**
 * Whose report it is. A report withheld as a whole gives the post alone, since posts are public and names in it may not be.
 * @returns null when no author is named
 */
export function reportOf(report: Report, isOpen: IsOpen, profile: Profile): string | null {
  const authors = fieldsOf(report).filter(({kind, value}) => kind === 'author' && value.trim())
  const author = authors.find(({label}) => /\breport\b|adroddiad/iu.test(label)) ?? authors[0]
  if (!author?.valueAt) return null
  if (isOpen(author.valueAt)) return tidy(author.value.replace(reached, '')).replace(/^the\s+/iu, '') || null
  const [officer] = whoStands(author.value, profile).officers
  return officer?.post && !officer.name ? tidy(officer.post).replace(/^the\s+/iu, '') : null
}

/** True when the head says that the decision is a key decision. */
export function isKeyDecision(report: Report): boolean {
  return fieldsOf(report).some(({kind, label, value}) => {
    if (kind !== 'decision type' && !/\bkey decision\b/iu.test(label)) return false
    if (/\b(?:non[- ]?key|not (?:a )?key)\b/iu.test(value)) return false
    return /\bkey\b/iu.test(label) ? /^\W*(?:yes|key|ydy?w|oes)\b/iu.test(value) : /\bkey\b/iu.test(value)
  })
}

function fieldsOf(report: Report): HeaderField[] {
  return headerFields(report).filter(({labelAt}) => !inAppendix(report, labelAt.line))
}

// Telephone numbers and addresses of a contact line, with what opens them.
const reached = /[\s,;(–-]*(?:\b(?:tel(?:ephone)?|phone|e-?mail|ext(?:ension)?)\b\.?\s*:?\s*)?(?:[^\s,;|()]+@[^\s,;|()]+|\+?\d[\d ()-]{5,}\d)\)?/giu
const otherThanTitle = /\b(?:council|borough of|city of|county of|authority|corporation|cyngor|corfforaeth)\b|^\W*(?:(?:cabinet|executive|committee|council|decision|officer|public|open)\s+)*(?:report|agenda|paper|item)s?\b[^\p{L}]*$|^\W*for (?:decision|information|noting|discussion|consideration)\b|^\W*(?:report (?:of|by|to|from)|adroddiad)\b|\b(?:committee|cabinet|panel|board|forum)\s*$/iu

function mayBeTitle(text: string): boolean {
  const words = text.trim()
  return /\p{L}{3}/u.test(words) && words.length < 160 && !/[.;:]$/.test(words) && !otherThanTitle.test(words) && !isMark(words) && !datesIn(words).length
    && !/not for publication|i['’]?w gyhoeddi|\bpart (?:i|ii|1|2|a|b|one|two)\b|^\W*\(?(?:public|open|exempt|restricted)\b[^.]{0,12}$|schedule 12a/iu.test(words)
}

function standsOut({look}: Paragraph): boolean {
  return look.bold || look.capitals || look.centred
}

function tidy(words: string): string {
  return words.replace(/\s+/gu, ' ').replace(/[\p{Cc}\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu, '').replace(/^[\s–—-]+|[\s,;–—-]+$/gu, '')
}

function tidyNumber(number: string): string {
  const words = number.replace(/\s+/g, '')
  return /^[a-z]$/i.test(words) ? words.toUpperCase() : words.toLowerCase()
}
