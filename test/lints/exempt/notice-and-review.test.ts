/** Notices of private meetings, and the end of an exemption. */
import {describe, expect, test} from '@jest/globals'
import {exemptExecutiveNotice} from '../../../lints/rules/exempt-executive-notice.ts'
import {exemptReviewDate} from '../../../lints/rules/exempt-review-date.ts'
import {checkReport} from '../../../src/engine/check-report.ts'
import type {Rule} from '../../../src/engine/define-rule.ts'
import {reportFromText} from '../../../src/report/from-text.ts'
import {assumedProfile} from '../../../src/report/profile.ts'
import type {Profile} from '../../../src/report/profile.ts'

const found = (rule: Rule, text: string, profile: Partial<Profile> = {}): string[] =>
  checkReport(reportFromText(text), {id: 'one', title: 'One', plugins: [[rule, [rule.rule.severity]]]}, {...assumedProfile, ...profile}).findings.map(({severity, message}) => `${severity}: ${message}`)

describe('notice of a private meeting', () => {
  const cabinet = (text: string, date = '15 July 2026'): string => `Meeting: Cabinet, ${date}\nNOT FOR PUBLICATION\n${text}`
  test.each([
    cabinet('Notice of the intention to meet in private was given on 12 June. One representation was received.'),
    cabinet('The 28 clear days’ notice was published on 16 June 2026 and further notice on 7 July 2026.'),
    cabinet('A notice under regulation 5 was published on 1 July; the chairman of the scrutiny committee has agreed that it cannot wait.'),
    cabinet('The notice of this private meeting of 15 July 2026 was published on 10 June 2026.'),
    cabinet('The firm gave notice on 10 July that it would leave. Notice of the private meeting was given in June.'),
    cabinet('The 28-day notice of the key decision was published on 1 July. Notice of the private meeting was given on 1 June.'),
    'Meeting: Cabinet, 15 July 2026\nAppendix B is exempt under paragraph 3.',
    'Meeting: Cabinet\nNOT FOR PUBLICATION\nTo sell.',
  ])('%s', (text) => {
    expect(found(exemptExecutiveNotice, text)).toEqual([])
  })
  test.each<[string, string]>([
    [cabinet('The 28 clear days’ notice was published on 17 June 2026.'), 'must: Notice on 17 June 2026 leaves 27 clear days before 15 July 2026; expected 28, so by 16 June 2026. Ask the committee clerk.'],
    [cabinet('Notice of the private meeting was given on 12 June, and further notice on 8 July.'), 'must: Further notice on 8 July 2026 leaves 4 clear days before 15 July 2026; expected five, so by 7 July 2026. Ask the committee clerk.'],
    [cabinet('| Date of the 28-day notice of a private meeting | 18 June 2026 |'), 'must: Notice on 18 June 2026 leaves 26 clear days before 15 July 2026; expected 28, so by 16 June 2026. Ask the committee clerk.'],
    // Easter lies between.
    [cabinet('Notice of the private meeting was given on 2 March and further notice on 30 March.', '8 April 2026'), 'must: Further notice on 30 March 2026 leaves 4 clear days before 8 April 2026; expected five, so by 27 March 2026. Ask the committee clerk.'],
    [cabinet('To sell the mill.'), 'consider: No notice of a private meeting is told here; expected by 16 June 2026, and again by 7 July 2026. Ask the committee clerk.'],
  ])('%s', (text, expected) => {
    expect(found(exemptExecutiveNotice, text)).toEqual([expected])
  })
  test('Wales, committees and town councils have no such notices', () => {
    for (const profile of [{nation: 'wales'}, {governance: 'committee'}, {kind: 'town'}] as Partial<Profile>[]) expect(found(exemptExecutiveNotice, cabinet('To sell.'), profile)).toEqual([])
  })
})

describe('the end of an exemption', () => {
  test.each<[string, Partial<Profile>]>([
    ['Classification: Open\nThe lease ends in 2030.', {}],
    ['Appendix B is exempt under paragraph 3 until the tender is awarded.', {}],
    ['NOT FOR PUBLICATION\nExempt: paragraph 5.\n# Public interest\nThe other side would learn our case. The exemption falls away when the trial ends.', {}],
    ['Appendix B is exempt under paragraph 1. It will be kept private permanently, since the child could be known by it.', {}],
    ['Appendix B is exempt under paragraph 16 of Part 4 of Schedule 12A.', {nation: 'wales'}],
    ['Appendix B is exempt under paragraph 6 of Schedule 7A.', {nation: 'scotland'}],
    ['Appendix B is private.', {kind: 'town'}],
  ])('%s', (text, profile) => {
    expect(found(exemptReviewDate, text, profile)).toEqual([])
  })
  test.each<[string, Partial<Profile>, string[]]>([
    ['Appendix B is exempt under paragraph 3. It holds the valuation.', {}, ['consider: Nothing says']],
    ['Appendix B is exempt under paragraph 14. It holds the valuation.', {nation: 'wales'}, ['consider: Nothing says']],
    ['Appendix A is exempt under paragraph 3 until the sale. Appendix B is exempt under paragraph 5.', {}, ['consider: Nothing says']],
    ['Date of meeting: 4 May 2027\nAppendix B is exempt under paragraph 3. It will be released on 1 April 2027.', {}, ['should: This exemption is to end or be reviewed on 1 April 2027, before the meeting on 4 May 2027']],
  ])('%s', (text, profile, expected) => {
    const all = found(exemptReviewDate, text, profile)
    expect(all).toHaveLength(expected.length)
    for (const [index, words] of expected.entries()) expect(all[index]).toContain(words)
  })
})
