/**
 * What an agenda is drawn up by: the power to exclude the public, and the notices with their clear days, by council and body.
 *
 * The five days of Part VA are England's (S.I. 2002/715 for section 100A(6)); Wales has three (section 100BA). The days of
 * Scotland's Part IIIA were not read, so none are given there.
 */
import type {AgendaLaw, NoticeRule, Power} from '../../src/agenda/agenda-law.ts'
import type {AgendaKnowledge} from '../../src/agenda/item.ts'
import type {DecidingBody} from '../../src/report/meeting.ts'
import type {Profile} from '../../src/report/profile.ts'
import {exemptionKnowledge} from './exemption-knowledge.ts'
import {paragraphsOf, scheduleOf} from './schedule-12a.ts'

const partVA: Power = {cite: 'section 100A(4) of the Local Government Act 1972', bySpecialReasons: false}
const scottish: Power = {cite: 'section 50A(4) of the Local Government (Scotland) Act 1973', bySpecialReasons: false}
const town: Power = {cite: 'section 1(2) of the Public Bodies (Admission to Meetings) Act 1960', bySpecialReasons: true}
const english: Power = {cite: 'regulation 4(2)(b) of the Local Authorities (Executive Arrangements) (Meetings and Access to Information) (England) Regulations 2012', bySpecialReasons: false}
const welsh: Power = {cite: 'regulation 4(3) of the Local Authorities (Executive Arrangements) (Decisions, Documents and Meetings) (Wales) Regulations 2001', bySpecialReasons: false}

const regulations = 'S.I. 2012/2089'
const keyDecisions: NoticeRule = {
  for: 'key decisions', what: 'Notice of key decisions', cite: `${regulations}, regulation 9`, days: 28, counting: 'calendar',
  ifLate: 'Where none was given, see regulations 10 (general exception) and 11 (special urgency).',
}
const ofExecutive: readonly NoticeRule[] = [
  {
    for: 'private items', what: 'First notice of a private meeting, with the reasons', cite: `${regulations}, regulation 5`, days: 28, counting: 'calendar',
    ifLate: 'Where none was given, regulation 5 asks that the chairman of the overview and scrutiny committee agree that the matter is urgent.',
  },
  keyDecisions,
  {
    for: 'private items', what: 'Second notice of a private meeting, with the reasons, any representations and the response', cite: `${regulations}, regulation 5`, days: 5, counting: 'working',
    ifLate: 'Where none was given, regulation 5 asks that the chairman of the overview and scrutiny committee agree that the matter is urgent.',
  },
  {
    for: 'meeting', what: 'Notice of the meeting, with the agenda and the open reports', cite: `${regulations}, regulation 7`, days: 5, counting: 'working',
    ifLate: 'Ask the Monitoring Officer whether the meeting can be held at shorter notice.',
  },
]
const ofEnglishCommittee: NoticeRule = {
  for: 'meeting', what: 'Notice of the meeting, with the agenda and the open reports', cite: 'Local Government Act 1972, sections 100A(6) and 100B(3)', days: 5, counting: 'working',
  ifLate: 'An item that was not open for so long needs section 100B(4)(b): the chairman’s opinion that it is urgent, by special circumstances that the minutes specify.',
}
const ofWelshCouncil: NoticeRule = {
  for: 'meeting', what: 'Agenda and open reports, published electronically', cite: 'Local Government Act 1972, section 100BA', days: 3, counting: 'working',
  ifLate: 'Ask the Monitoring Officer whether the meeting can be held at shorter notice.',
}
const ofTown: NoticeRule = {
  for: 'meeting', what: 'Public notice of the meeting', cite: 'Public Bodies (Admission to Meetings) Act 1960, section 1(4)', days: 3, counting: 'working',
  ifLate: 'Ask the Clerk whether the meeting must be called again.',
}

/** Handed to the schedule by the command line. */
export const agendaKnowledge: AgendaKnowledge = {exemptions: exemptionKnowledge, lawOf: agendaLawOf}

/** The law of one council's agendas. */
function agendaLawOf(profile: Profile): AgendaLaw {
  const {nation, kind} = profile
  const schedule = scheduleOf(nation)
  return {
    powersOf: (body) => powersOf(profile, body),
    noticesOf: (body) => noticesOf(profile, body),
    citeGround: (number) => {
      const part = paragraphsOf(nation).find((each) => each.number === number)?.part
      return `paragraph ${number} of ${part === undefined ? '' : `Part ${part} of `}Schedule ${schedule}`
    },
    balanceAt: kind === 'town' || nation === 'scotland' ? null : `paragraph ${nation === 'wales' ? 21 : 10} of Schedule ${schedule}`,
  }
}

/** One member who decides alone holds no meeting, and sends nobody out. */
function powersOf({nation, kind, governance}: Profile, body: DecidingBody): readonly Power[] {
  if (kind === 'town') return [town]
  if (nation === 'scotland') return [scottish]
  if (body === 'member') return []
  const ofCabinet = nation === 'wales' ? welsh : english
  if (!hasExecutive(governance, kind)) return [partVA]
  return body === 'executive' ? [ofCabinet] : body === null ? [partVA, ofCabinet] : [partVA]
}

function noticesOf({nation, kind, governance}: Profile, body: DecidingBody): readonly NoticeRule[] {
  if (kind === 'town') return [ofTown]
  if (nation === 'scotland') return []
  const executive = hasExecutive(governance, kind)
  // The days that S.I. 2001/2290 (W.178) gives a Welsh cabinet were not read, so none are given.
  if (nation === 'wales') return body === 'member' || (executive && body === 'executive') ? [] : [ofWelshCouncil]
  if (executive && body === 'executive') return ofExecutive
  if (executive && body === 'member') return [keyDecisions]
  return [ofEnglishCommittee]
}

/** The same councils as `exclusionPower` takes to have an executive. */
function hasExecutive(governance: Profile['governance'], kind: Profile['kind']): boolean {
  return governance !== 'committee' && kind !== 'fire'
}
