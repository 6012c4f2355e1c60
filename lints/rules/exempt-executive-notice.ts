/*
 * A cabinet means to take an item in private and nobody told the public in time, or at all. Those who would have asked for
 * an open meeting lose their say; the meeting has no power to close its doors, and what it decides can be undone.
 */
import {defineRule} from '../../src/engine/define-rule.ts'
import type {Context, Options} from '../../src/engine/define-rule.ts'
import {exemptionsOf} from '../../src/exemptions/exemptions-of.ts'
import {privateNotices} from '../../src/exemptions/private-notice.ts'
import type {PrivateNotice} from '../../src/exemptions/private-notice.ts'
import {clearDaysBetween, lastDayOfNotice, spokenDate} from '../../src/report/clear-days.ts'
import type {Counting} from '../../src/report/clear-days.ts'
import {meetingOf} from '../../src/report/meeting.ts'
import type {Report} from '../../src/report/report.ts'
import {exemptionKnowledge} from '../authorities/exemption-knowledge.ts'
import {cite} from '../authorities/index.ts'

export const exemptExecutiveNotice = defineRule({
  id: 'exempt-executive-notice',
  title: 'Notice of a private executive meeting is given in time',
  family: 'exempt',
  severity: 'must',
  authority: cite('si-2012-2089-reg5', 'case-elitestone-1993'),
  why: 'The public has 28 clear days to say why a meeting should be open, and is told the answer five before.',
  messages: {
    first: 'Notice on {given} leaves {days} clear days before {meeting}; expected 28, so by {last}. Ask the committee clerk.',
    further: 'Further notice on {given} leaves {days} clear days before {meeting}; expected five, so by {last}. Ask the committee clerk.',
    none: 'No notice of a private meeting is told here; expected by {first}, and again by {further}. Ask the committee clerk.',
  },
  reads: 'report',
  examples: {
    ok: [
      {report: 'Meeting: Cabinet, 15 July 2026\nNOT FOR PUBLICATION\nNotice of the private meeting was given on 12 June 2026.'},
      {report: 'Meeting: Cabinet, 15 July 2026\nNOT FOR PUBLICATION\nNotice of the private meeting was given on 1 July. The scrutiny chair agreed that it is urgent.'},
      {report: 'Meeting: Audit Committee, 15 July 2026\nNOT FOR PUBLICATION'},
      {report: 'Meeting: Cabinet, 15 July 2026\nClassification: Open'},
    ],
    notOk: [
      {report: 'Meeting: Cabinet, 15 July 2026\nNOT FOR PUBLICATION\nNotice of the private meeting was given on 17 June.', findings: [{at: '3:1-3:52', message: 'first'}]},
      {
        report: 'Meeting: Cabinet, 8 April 2026\nPart II\nNotice to meet in private: 2 March. Further notice of the private meeting: published on 30 March.',
        findings: [{at: '3:37-3:98', message: 'further'}],
      },
      {report: 'Meeting: Cabinet, 15 July 2026\nNOT FOR PUBLICATION', findings: [{at: '1:10-1:31', message: 'none'}]},
    ],
  },
}, check)

function check(report: Report, {profile, find}: Context<'first' | 'further' | 'none', Options>): void {
  const {nation, kind, governance} = profile
  if (nation !== 'england' || kind === 'town' || kind === 'fire' || governance === 'committee') return
  const {body, date, dateAt} = meetingOf(report, profile)
  if (body !== 'executive' || !date) return
  const exemptions = exemptionsOf(report, profile, exemptionKnowledge)
  if (!exemptions.length) return
  const notices = privateNotices(report, date)
  for (const each of notices) if (!each.urgent) tell(each, date)
  // With an exempt appendix alone the meeting itself may be open.
  if (!notices.length && exemptions.some(({cover}) => cover.what === 'report')) {
    find(dateAt, 'none', {severity: 'consider', values: {first: lastDay(date, 28, 'calendar'), further: lastDay(date, 5, 'working')}})
  }

  function tell({at, which, date: given}: PrivateNotice, meeting: string): void {
    if (!which || !given || given > meeting) return
    const [needed, counting]: [number, Counting] = which === 'first' ? [28, 'calendar'] : [5, 'working']
    const days = clearDaysBetween(given, meeting, counting, nation)
    if (days < needed) find(at, which, {values: {given: spokenDate(given), days, meeting: spokenDate(meeting), last: lastDay(meeting, needed, counting)}})
  }

  function lastDay(meeting: string, days: number, counting: Counting): string {
    return spokenDate(lastDayOfNotice(meeting, days, counting, nation))
  }
}
