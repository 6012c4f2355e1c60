/** What everybody may know of a report that is partly withheld: its council, its officers and members, its public name. */
import {namedIn} from '../language/named.ts'
import {headerFields} from '../report/header-fields.ts'
import type {Profile} from '../report/profile.ts'
import type {Report} from '../report/report.ts'
import {content, inAppendix, sectionsOf} from '../report/sections.ts'
import {namesOf, wordsOf} from './secrets.ts'
import type {Known} from './secrets.ts'
import type {OpenText} from './withheld-texts.ts'

// A party named so often in the open part is named on purpose.
const often = 3
const form = /\b(?:exempt information|schedule 12a|local government act|not for publication|financial or business affairs|particular person|legal professional privilege|public interest|access to information|in consultation with|section 151 officer|monitoring officer|it is recommended|recommended that|background papers|appendix [a-z\d]|for the reasons set out)\b/u

/**
 * Reads it from the header, the title and the open words; what a council's profile lists is known too.
 * @param law wordings that anybody may repeat: the descriptions of the Schedule
 */
export function knownIn(report: Report, open: readonly OpenText[], {name, offices, members, parties}: Profile, law: readonly string[]): Known {
  const names = new Set<string>()
  const add = (words: string): void => {
    names.add(words.toLowerCase())
    for (const {sort, start, end} of namedIn(words)) for (const each of namesOf(words.slice(start, end), sort)) names.add(each)
    const last = words.trim().split(/\s+/u).at(-1)?.toLowerCase()
    if (last) names.add(last)
  }
  for (const each of [name, ...offices.flatMap(({title, holder}) => [title, holder ?? '']), ...members.map((member) => member.name), ...parties]) if (each) add(each)
  const header = headerFields(report).filter(({kind, labelAt}) => kind !== null && kind !== 'classification' && !inAppendix(report, labelAt.line)).map(({value}) => value)
  const contacts = sectionsOf(report, 'contact').flatMap((section) => content(report, section).map(({text}) => text))
  for (const words of [...header, ...contacts]) {
    for (const {sort, start, end} of namedIn(words)) for (const each of namesOf(words.slice(start, end), sort === 'single' || sort === 'place' || sort === 'councillor' || sort === 'post' ? 'name' : sort)) add(each)
  }
  const lines = new Map<string, number>()
  for (const {text} of open) {
    const said = new Set(namedIn(text).flatMap(({sort, start, end}) => namesOf(text.slice(start, end), sort)))
    for (const each of said) lines.set(each, (lines.get(each) ?? 0) + 1)
    // “The Section 151 Officer, Crispin Hathersage, was consulted”: an officer is named with the office.
    for (const [, person = ''] of text.matchAll(officer)) add(person)
  }
  for (const [each, count] of lines) if (count >= often) names.add(each)
  // What the header says in so many words is no secret: the title, the names of appendices.
  const titles = new Set([...law, ...header, ...sectionsOf(report, 'appendices').flatMap((section) => content(report, section).map(({text}) => text))].map((words) => wordsOf(words).map(({lower}) => lower).join(' ')))
  return {names, isForm: (words) => form.test(words) || [...titles].some((title) => title.includes(words))}
}

const officer = /\b(?:Officer|Director|Head of \p{Lu}[\p{L} ]{1,60}?|Manager|Solicitor|Clerk|Councillor|Cllr|Cabinet Member)[,(:]?\s+\(?(\p{Lu}[\p{Ll}'’-]+(?:\s\p{Lu}[\p{L}'’-]+){1,2})/gu
