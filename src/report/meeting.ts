/** The meeting a report goes to: which body decides, and when. What the header says, or the lines above the report. */
import {cued} from './cues.ts'
import {datesIn} from './dates.ts'
import {headerFields} from './header-fields.ts'
import {body} from './plain-text.ts'
import type {Profile} from './profile.ts'
import type {Report, Stretch} from './report.ts'
import {inAppendix} from './sections.ts'

/** Executive: the cabinet and its committees. Member: one member of it. Null when the report does not show it. */
export type DecidingBody = 'executive' | 'member' | 'council' | 'committee' | null

export interface Meeting {
  body: DecidingBody
  /** The words that name it. */
  bodyAt: Stretch | null
  /** ISO date. */
  date: string | null
  dateAt: Stretch | null
}

const cache = new WeakMap<Report, {profile: Profile; meeting: Meeting}>()
// A council's own committees, whatever else stands beside their names.
const ofCouncil = cued(/\b(?:scrutiny|select committee|planning|licensing|audit|standards|regulatory|pensions?|appeals|personnel|employment|staffing|craffu|cynllunio)\b/iu)
const council = cued(/\b(?:full council|annual council|meeting of (?:the )?(?:\p{L}+ ){0,3}council|extraordinary council|y cyngor llawn)\b|^\W*(?:the )?(?:county |borough |city |district |town |parish )?council\W*$/iu)
const one = cued(/\b(?:cabinet member|executive member|portfolio holder|executive lead|lead member|aelod (?:o'r )?cabinet)\b|\bleader\b/iu)
const executive = cued(/\b(?:cabinet|executive(?! (?:director|summary|officer|member|lead|assistant|decision))|y cabinet|gabinet|bwrdd gweithredol)\b/iu)
const committee = cued(/\b(?:committee|panel|forum|sub-committee|pwyllgor)\b|\bboard\b/iu)
const addressed = /^\W*(?:report to |meeting of |decision of |adroddiad i )?(?:the |y )?[^.]{0,70}$/iu

/** Reads the meeting from the report; a council with committees alone, or a town council, has no executive. */
export function meetingOf(report: Report, profile: Profile): Meeting {
  const known = cache.get(report)
  if (known?.profile === profile) return known.meeting
  const meeting = read(report, profile)
  cache.set(report, {profile, meeting})
  return meeting
}

function read(report: Report, profile: Profile): Meeting {
  const fields = headerFields(report).filter(({labelAt}) => !inAppendix(report, labelAt.line))
  const top = body(report).slice(0, 15).filter(({text, line}) => text.trim() && text.length < 90 && !inAppendix(report, line))
  const lines = top.map(({line, text}) => ({at: {line, start: 0, end: text.length}, words: text}))
  const named = fields.flatMap(({kind, value, valueAt}) => (kind === 'committee' && valueAt ? [{at: valueAt, words: value}] : []))
  const others = new Set(fields.flatMap(({kind, labelAt}) => (kind === null || kind === 'committee' || kind === 'date' ? [] : [labelAt.line])))
  const said = [...named, ...lines.filter(({at, words}) => !others.has(at.line) && addressed.test(words))]
  const found = said.map(({at, words}) => ({at, body: bodyIn(words, profile)})).find((each) => each.body !== null)
  const dated = [...fields.flatMap(({kind, value, valueAt}) => ((kind === 'date' || kind === 'committee') && valueAt ? [{at: valueAt, words: value}] : [])), ...lines]
    .map(({at, words}) => ({at, date: datesIn(words)[0] ?? null})).find(({date}) => date !== null)
  return {body: found?.body ?? null, bodyAt: found?.at ?? null, date: dated?.date ?? null, dateAt: dated?.at ?? null}
}

function bodyIn(words: string, {governance, kind}: Profile): DecidingBody {
  const hasExecutive = governance !== 'committee' && kind !== 'town' && kind !== 'fire'
  if (council.test(words)) return 'council'
  if (ofCouncil.test(words)) return committee.test(words) || ofCouncil.test(words) ? 'committee' : null
  if (hasExecutive && one.test(words) && !/\b(?:cabinet|executive) (?:committee|board)\b/iu.test(words)) return 'member'
  if (hasExecutive && executive.test(words)) return 'executive'
  return committee.test(words) ? 'committee' : null
}
