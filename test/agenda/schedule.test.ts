/** The schedule of whole meetings, as people read it. */
import {readFileSync} from 'node:fs'
import {describe, expect, test} from '@jest/globals'
import {reportFromText} from '../../src/report/from-text.ts'
import {agendaPaper} from '../../src/agenda/item.ts'
import {scheduleOf} from '../../src/agenda/schedule-of.ts'
import {printAgendaText} from '../../src/print/agenda-text.ts'
import {agendaKnowledge} from '../../lints/index.ts'
import {drawnUp, onlyMeeting, papersOf} from './drawn-up.ts'
import {cabinet, licensing, townCouncil, welsh} from './meetings.ts'

describe('a whole meeting', () => {
  test.each(Object.entries({cabinet, licensing, townCouncil, welsh}))('%s', (name, folder) => {
    expect(printAgendaText(drawnUp(folder), [], {colour: false})).toBe(readFileSync(new URL(`expected/${name}.txt`, import.meta.url), 'utf8'))
  })
})

test('the order in which files come changes nothing', () => {
  const papers = papersOf(cabinet)
  expect(scheduleOf([...papers].reverse(), cabinet.profile, agendaKnowledge, cabinet.today)).toEqual(drawnUp(cabinet))
})

describe('the power to exclude', () => {
  const part = 'Classification: Part exempt. Appendix 1 is not for publication under paragraph 3 of Schedule 12A.'
  const opening = (head: string, facts: Partial<typeof cabinet.profile>): string => (
    onlyMeeting({...cabinet, profile: {...cabinet.profile, ...facts}, reports: {'a.docx': `${head}\nTitle: Land\n${part}\n# Purpose\nTo sell.`}}).resolution?.opening ?? 'none')
  test.each<[string, Partial<typeof cabinet.profile>, string]>([
    ['Committee: Cabinet\nDate: 12 January 2027', {}, 'regulation 4(2)(b) of the Local Authorities (Executive Arrangements) (Meetings and Access to Information) (England) Regulations 2012'],
    ['Committee: Planning Committee\nDate: 12 January 2027', {}, 'section 100A(4) of the Local Government Act 1972'],
    ['Committee: Full Council\nDate: 12 January 2027', {}, 'section 100A(4) of the Local Government Act 1972'],
    ['Committee: Cabinet\nDate: 12 January 2027', {nation: 'wales'}, 'regulation 4(3) of the Local Authorities'],
    ['Committee: Planning Committee\nDate: 12 January 2027', {nation: 'wales'}, 'section 100A(4) of the Local Government Act 1972'],
    ['Committee: Policy Committee\nDate: 12 January 2027', {nation: 'scotland'}, 'section 50A(4) of the Local Government (Scotland) Act 1973'],
    ['Committee: Fire Authority Committee\nDate: 12 January 2027', {kind: 'fire'}, 'section 100A(4) of the Local Government Act 1972'],
    ['Date: 12 January 2027', {kind: 'town', governance: 'committee'}, 'section 1(2) of the Public Bodies (Admission to Meetings) Act 1960'],
    ['Date: 12 January 2027', {}, '[section 100A(4) of the Local Government Act 1972] or [regulation 4(2)(b)'],
    ['Decision maker: Cabinet Member for Housing\nDate: 12 January 2027', {}, 'none'],
  ])('%s, %o', (head, facts, expected) => {
    expect(opening(head, facts)).toContain(expected)
  })
})

describe('last days of notice', () => {
  const lastDays = (head: string, facts: Partial<typeof cabinet.profile>): (string | null)[] => (
    onlyMeeting({...cabinet, profile: {...cabinet.profile, ...facts}, reports: {'a.docx': `${head}\nTitle: Land\nDecision type: Key decision\nClassification: Part exempt. Appendix 1 is exempt under paragraph 3.\n# Purpose\nTo sell.`}}).notices.map(({last}) => last))
  test.each<[string, string, Partial<typeof cabinet.profile>, (string | null)[]]>([
    ['28 days, key decision, 5 days twice', 'Committee: Cabinet\nDate: 15 June 2027', {}, ['2027-05-17', '2027-05-17', '2027-06-07', '2027-06-07']],
    ['Christmas and New Year are no working days', 'Committee: Planning Committee\nDate: 5 January 2027', {}, ['2026-12-23']],
    ['Easter', 'Committee: Planning Committee\nDate: 31 March 2027', {}, ['2027-03-19']],
    ['three days in Wales', 'Committee: Planning Committee\nDate: 15 June 2027', {nation: 'wales'}, ['2027-06-09']],
    ['three days in a town', 'Committee: Allotments Committee\nDate: 15 June 2027', {kind: 'town', governance: 'committee'}, ['2027-06-09']],
    ['a member who decides a key decision', 'Decision maker: Cabinet Member for Housing\nDate: 15 June 2027', {}, ['2027-05-17']],
    ['a meeting without a day', 'Committee: Planning Committee', {}, [null]],
    ['none are held for Scotland', 'Committee: Policy Committee\nDate: 15 June 2027', {nation: 'scotland'}, []],
  ])('%s', (_, head, facts, expected) => {
    expect(lastDays(head, facts)).toEqual(expected)
  })
  test('a day that has gone by is said, with what remains', () => {
    const {stops, notices} = onlyMeeting(cabinet)
    expect(stops).toContain('Notice of key decisions: the last day was 14 December 2026. Was it given?')
    expect(notices.map(({passed, ifLate}) => [passed, ifLate === null])).toEqual([[true, false], [true, false], [false, true], [false, true]])
  })
})

describe('what a meeting has to settle', () => {
  const stops = (reports: Record<string, string>, today = '2026-12-20'): readonly string[] => onlyMeeting({...cabinet, today, reports}).stops
  const report = (item: string, more = '', date = '12 January 2027'): string => `Committee: Cabinet\nDate: ${date}\nTitle: Land at ${item}\n${item && `Agenda item: ${item}\n`}${more}# Purpose\nTo sell.`
  test('a date that is past', () => {
    expect(stops({'a.docx': report('4')}, '2027-02-01')).toEqual(['The meeting was on 12 January 2027, which is past: no notice can now be given for it.'])
  })
  test('no date, no body', () => {
    expect(stops({'a.docx': 'Title: Land\n# Purpose\nTo sell.'})).toEqual([
      'No report names the body that meets: put it in the head of each report.', 'No report names the date of the meeting, so no last day of notice can be worked out.'])
  })
  test('numbers twice, numbers left out, an exempt item before an open one', () => {
    expect(stops({'a.docx': report('4', 'NOT FOR PUBLICATION\n'), 'b.docx': report('5'), 'c.docx': report('5'), 'd.docx': report('')}, '2026-11-20')).toEqual([
      'More than one report is numbered 5.', 'One report has no item number.', 'The public would leave for item 4 and come back for item 5: agendas take exempt items last.'])
  })
})

test('a rule that is not met is counted by its title, its own quotation marks made single', () => {
  const {item: {stops}} = agendaPaper('a.docx', reportFromText('Title: Land\n# Purpose\nTo sell.'), [{title: 'It is marked “Not for publication”', count: 2}], cabinet.profile, agendaKnowledge, '2026-12-20')
  expect(stops).toEqual([{of: null, sentence: 'The check finds 2 matters to put right under “It is marked ‘Not for publication’”.'}])
})
