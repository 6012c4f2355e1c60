/** Members are not criticised; they differ, refuse and ask as they please. Officers below chief officer are not named. */
import {describe, expect, test} from '@jest/globals'
import {avoidNamingOfficers} from '../../../lints/rules/avoid-naming-officers.ts'
import {noMemberCriticism} from '../../../lints/rules/no-member-criticism.ts'
import {found} from '../form/found.ts'
import members from './members.json' with {type: 'json'}
import staff from './staff-names.json' with {type: 'json'}

const inReport = (text: string): string => ['# The proposal', 'The matter was last before the Committee in the spring, when it was deferred for more work.', ...text.split(/\n/).map((line) => line.includes(' | ') ? `| ${line} |` : line)].join('\n')
const share = (rule: Parameters<typeof found>[0], sentences: readonly string[]): number => sentences.filter((text) => found(rule, inReport(text)).length > 0).length / sentences.length

describe('criticism of members', () => {
  test('is found in most of what finds fault with one', () => {
    expect(share(noMemberCriticism, members.flag)).toBeGreaterThan(0.88)
  })
  test('is hardly ever found where there is none', () => {
    expect(share(noMemberCriticism, members.ok)).toBeLessThan(0.02)
  })
})

describe('names of staff', () => {
  test('are found in most places where a post would do', () => {
    expect(share(avoidNamingOfficers, staff.flag)).toBeGreaterThan(0.9)
  })
  test('pass where they belong', () => {
    expect(share(avoidNamingOfficers, staff.ok)).toBeLessThan(0.02)
  })

  const names = ['Ann Roe', 'Siobhán O’Dwyer-Nwosu', 'Mr B. Thistlewood', 'Zhang Wei', 'Hywel ap Gruffudd', 'Ludwik van der Berg', 'R. J. Osei', 'Ms Quigley', 'Abd al-Rahman Aziz', 'Mohammed Ali Khan', 'Bo Xi']
  test.each([
    ['{} in the council tax team wrote to the households affected last week.', true],
    ['The survey was carried out by {}, an apprentice in Parks, over three weeks.', true],
    ['Thanks are due to {} (Customer Adviser) for staying late that night.', true],
    ['The error was spotted by our Payroll Assistant, {}, in the March run.', true],
    ['The architect, {} of Quayle Stroud LLP, will present the drawings to members.', false],
    ['{}, Monitoring Officer, has been consulted on this report and agrees.', false],
    ['{} of Mill Lane spoke against the scheme at the meeting in June.', false],
  ])('are told alike, of whatever origin: %s', (frame, named) => {
    for (const name of names) expect([name, found(avoidNamingOfficers, inReport(frame.replace('{}', name))).length > 0]).toEqual([name, named])
  })
})
