/** The meeting a report goes to, from its header or the lines above it. */
import {expect, test} from '@jest/globals'
import {datesBefore} from '../../src/report/dates.ts'
import {meetingOf} from '../../src/report/meeting.ts'
import {reportFromText} from '../../src/report/from-text.ts'
import {assumedProfile} from '../../src/report/profile.ts'
import type {Profile} from '../../src/report/profile.ts'

test.each<[string, Partial<Profile>, string | null, string | null]>([
  ['Meeting: Executive Board, 7 October 2026\n# Purpose\nTo agree.', {}, 'executive', '2026-10-07'],
  ['| CABINET | 15 July 2026 |\n# Purpose\nTo agree.', {}, 'executive', '2026-07-15'],
  ['**Report to Cabinet**\nMeeting date: 22 September 2026', {}, 'executive', '2026-09-22'],
  ['| Pwyllgor / Committee | Cabinet |\n| Dyddiad / Date | 3 Tachwedd 2026 |', {nation: 'wales'}, 'executive', '2026-11-03'],
  ['Committee: Planning Committee\nDate: 4 May 2027', {}, 'committee', '2027-05-04'],
  ['Meeting: Overview and Scrutiny Committee\nPortfolio: Cabinet Member for Housing', {}, 'committee', null],
  ['Report to: Full Council', {}, 'council', null],
  ['Decision maker: Cabinet Member for Transport', {}, 'member', null],
  ['Report to: Executive Committee', {governance: 'committee'}, 'committee', null],
  ['Report by: the Executive Director', {}, null, null],
  ['To agree the plan for the year.', {}, null, null],
  ['# Purpose\nTo agree.\n# Appendix A\nMeeting: Cabinet\nDate: 1 May 2020', {}, null, null],
])('%s', (text, profile, body, date) => {
  expect(meetingOf(reportFromText(text), {...assumedProfile, ...profile})).toMatchObject({body, date})
})

test('a date without its year is the last such day before another', () => {
  expect(datesBefore('given on 12 June and on 1 September', '2026-07-15')).toEqual(['2026-06-12', '2025-09-01'])
  expect(datesBefore('given on 12 June 2025', '2026-07-15')).toEqual(['2025-06-12'])
})
