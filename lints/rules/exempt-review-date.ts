/*
 * A paper is withheld with no word of when it may be seen. Years after the sale is done or the claim settled it is still
 * in the locked cabinet, for nobody is told to look again; the Act lets it be kept only so long as the balance holds.
 */
import {defineRule} from '../../src/engine/define-rule.ts'
import type {Context, Options} from '../../src/engine/define-rule.ts'
import {examined, exemptionsOf} from '../../src/exemptions/exemptions-of.ts'
import {spokenDate} from '../../src/report/clear-days.ts'
import {meetingOf} from '../../src/report/meeting.ts'
import type {Report, Stretch} from '../../src/report/report.ts'
import {exemptionKnowledge} from '../authorities/exemption-knowledge.ts'
import {cite} from '../authorities/index.ts'
import {isGround, needsBalance} from '../authorities/schedule-12a.ts'

export const exemptReviewDate = defineRule({
  id: 'exempt-review-date',
  title: 'An exemption says when it ends or is looked at again',
  family: 'exempt',
  severity: 'should',
  authority: cite('lga-1972-sch12A-para-10', 'lga-1972-sch12A-para-21', 'protocol-000-10.2'),
  why: 'Information may be withheld only so long as the public interest in that outweighs the interest in disclosing it.',
  messages: {
    none: 'Nothing says when this exemption ends or is looked at again; expected a date, or the event that ends it.',
    early: 'This exemption is to end or be reviewed on {date}, before the meeting on {meeting}; expected a later date.',
    order: 'This exemption is to end on {date}, before it begins on {from}; expected the dates in order. Ask the author.',
  },
  reads: 'report',
  examples: {
    ok: [
      {report: 'Appendix B is exempt (paragraph 3) until contracts are exchanged.'},
      {report: 'Appendix B is exempt (paragraph 3). The exemption will be reviewed on 1 May 2027.'},
      {report: 'Exempt: paragraph 16 of Part 4 of Schedule 12A.', profile: {nation: 'wales'}},
      {report: 'Item 6 is private.', profile: {kind: 'town'}},
    ],
    notOk: [
      {report: 'Appendix B is exempt (paragraph 3): the reserve is in it.', findings: [{at: '1:1-1:58', message: 'none'}]},
      {report: 'Date: 4 May 2027\nAppendix B is exempt (paragraph 3). It will be reviewed on 1 May 2027.', findings: [{at: '2:37-2:71', message: 'early'}]},
      {report: '| Exempt information | Appendix B |\n| Exempt from | 1 June 2027 |\n| Exempt until | 1 May 2027 |', findings: [{at: '6:1-6:11', message: 'order'}]},
    ],
  },
}, check)

function check(report: Report, {profile, find}: Context<'none' | 'early' | 'order', Options>): void {
  // The 1960 Act and Scotland's Schedule have no such balance.
  if (profile.kind === 'town' || profile.nation === 'scotland') return
  const {date: meeting} = meetingOf(report, profile)
  const told = new Set<string>()
  const once = (place: Stretch | null, tell: () => void): void => {
    const key = JSON.stringify(place)
    if (!told.has(key)) tell()
    told.add(key)
  }
  for (const {exemption, faults} of examined(exemptionsOf(report, profile, exemptionKnowledge), report, profile, exemptionKnowledge, null)) {
    const {until, from, claims, grounds} = exemption
    const balanced = !grounds.length || grounds.some(({number}) => needsBalance(profile.nation, number) || !isGround(profile.nation, number))
    if (!until && balanced) once(claims[0]?.at ?? null, () => find(claims[0]?.at ?? null, 'none', {severity: 'consider'}))
    if (!until?.date || !faults.some(({what}) => what === 'dates')) continue
    const values = {date: spokenDate(until.date), meeting: meeting ? spokenDate(meeting) : '', from: from ? spokenDate(from.date) : ''}
    once(until.at, () => find(until.at, from && from.date > (until.date ?? '') ? 'order' : 'early', {values}))
  }
}
