/** Which meeting a report is for, and the order of items. */
import {describe, expect, test} from '@jest/globals'
import {bodyName, sameBody} from '../../src/agenda/body-name.ts'
import {drawnUp} from './drawn-up.ts'
import {cabinet} from './meetings.ts'

const of = (reports: Record<string, string>): [string | null, string | null, string[]][] => drawnUp({...cabinet, reports}).meetings.map(({name, date, items}) => [name, date, items.map((item) => item.name)])
const report = (head: string): string => `${head}\n# Purpose\nTo sell.`

test.each([
  ['Cabinet', 'Cabinet'],
  ['CABINET', 'Cabinet'],
  ['Report to Cabinet', 'Cabinet'],
  ['PARKS AND OPEN SPACES COMMITTEE', 'Parks and Open Spaces Committee'],
  ['Executive Board, 7 October 2026', 'Executive Board'],
  ['Cabinet / 3 Tachwedd 2026 / 3 November 2026', 'Cabinet'],
  ['Meeting of the Planning Committee, Tuesday 4 May 2027 at 7.30 pm', 'Planning Committee'],
  ['CABINET REPORT', 'Cabinet'],
  ['MEETING OF THE TOWN COUNCIL, WEDNESDAY 9 SEPTEMBER 2026, 7.00 PM, TOWN HALL', 'Town Council'],
  ['7 October 2026: Cabinet', 'Cabinet'],
  ['12 May 2027', null],
])('%s', (words, expected) => {
  expect(bodyName(words)).toBe(expected)
})

test('one body under two spellings', () => {
  expect(sameBody('The Parks & Open Spaces Committee')).toBe(sameBody('Parks and Open Spaces Committee'))
})

describe('meetings', () => {
  test('two committees and two dates are meetings of their own, by day, and that is said', () => {
    const reports = {
      'a.docx': report('Committee: Planning Committee\nDate: 5 May 2027\nTitle: A'), 'b.docx': report('Committee: Cabinet\nDate: 4 May 2027\nTitle: B'),
      'c.docx': report('Committee: The planning committee\nDate: 5 May 2027\nTitle: C'), 'd.docx': report('Committee: Cabinet\nDate: 1 June 2027\nTitle: D'),
    }
    expect(of(reports)).toEqual([['Cabinet', '2027-05-04', ['B']], ['Planning Committee', '2027-05-05', ['A', 'C']], ['Cabinet', '2027-06-01', ['D']]])
    expect(drawnUp({...cabinet, reports}).notes).toEqual(['These reports are for 3 meetings: each has a part of its own below. A report that strayed in goes back to its own folder.'])
  })
  test('a report that names no date goes with the only meeting it fits, and says so', () => {
    const [meeting] = drawnUp({...cabinet, reports: {'a.docx': report('Committee: Cabinet\nDate: 4 May 2027\nTitle: A'), 'b.docx': report('Committee: Cabinet\nTitle: B'), 'c.docx': report('Title: C')}}).meetings
    expect(meeting?.items.map(({name, stops}) => [name, stops.map(({sentence}) => sentence)])).toEqual([
      ['A', []], ['B', ['The report names no date of the meeting; it was placed with the others.']], ['C', ['The report names neither the meeting nor its date; it was placed with the others.']]])
  })
  test('a body that only a withheld report names is not shown, unless another report names it too', () => {
    const withheld = '**HOUSING BOARD**\n**4 May 2027**\nNOT FOR PUBLICATION'
    expect(of({'a.docx': report(withheld)})).toEqual([[null, '2027-05-04', ['Unnumbered report 1']]])
    expect(of({'a.docx': report(withheld), 'b.docx': report('Committee: Housing Board\nDate: 4 May 2027\nTitle: B')})).toEqual([['Housing Board', '2027-05-04', ['B', 'Unnumbered report 1']]])
    const [meeting] = drawnUp({...cabinet, reports: {'a.docx': report(withheld)}}).meetings
    expect(meeting?.items[0]?.stops[0]?.sentence).toBe('The report names its meeting only in what is withheld.')
  })
  test('one that fits two meetings stands apart', () => {
    const reports = {'a.docx': report('Committee: Cabinet\nDate: 4 May 2027\nTitle: A'), 'b.docx': report('Committee: Cabinet\nDate: 1 June 2027\nTitle: B'), 'c.docx': report('Committee: Cabinet\nTitle: C')}
    expect(of(reports)).toEqual([['Cabinet', '2027-05-04', ['A']], ['Cabinet', '2027-06-01', ['B']], ['Cabinet', null, ['C']]])
    expect(drawnUp({...cabinet, reports}).meetings[2]?.items[0]?.stops[0]?.sentence).toBe('The report names no date of the meeting, and more than one meeting here would fit.')
  })
})

describe('the order of items', () => {
  const names = (heads: Record<string, string>): string[] | undefined => of(Object.fromEntries(Object.entries(heads).map(([file, head]) => [file, report(`Committee: Cabinet\nDate: 4 May 2027\n${head}`)])))[0]?.[2]
  test('by number, as people count', () => {
    expect(names({'a.docx': 'Agenda item: 10', 'b.docx': 'Agenda item: 9', 'c.docx': 'Item No: 7a', 'd.docx': 'Item: 7', 'e.docx': 'Paper: E'})).toEqual(['Item 7', 'Item 7a', 'Item 9', 'Item 10', 'Item E'])
  })
  test('without numbers the open ones first, then by file name', () => {
    expect(names({'1 x.docx': 'Title: Ten\nNOT FOR PUBLICATION', '10 y.docx': 'Title: Two', '9 z.docx': 'Title: One'})).toEqual(['One', 'Two', 'Unnumbered report 1'])
  })
  test('an exempt report under the number of an open one is its second part, and has its title', () => {
    const [meeting] = drawnUp({...cabinet, reports: {'a.docx': report('Committee: Cabinet\nDate: 4 May 2027\nAgenda item: 7\nTitle: Secret\nNOT FOR PUBLICATION'), 'b.docx': report('Committee: Cabinet\nDate: 4 May 2027\nAgenda item: 7\nTitle: Depot')}}).meetings
    expect(meeting?.items.map(({name, title}) => [name, title])).toEqual([['Item 7', 'Depot'], ['Item 7 (exempt report)', 'Depot']])
    expect(meeting?.stops).toEqual([])
    expect(meeting?.items[1]?.stops.map(({sentence}) => sentence).join(' ')).not.toContain('title')
  })
  test('the exempt item keeps the number it has', () => {
    expect(names({'a.docx': 'Agenda item: 3\nNOT FOR PUBLICATION', 'b.docx': 'Agenda item: 4'})).toEqual(['Item 3', 'Item 4'])
  })
})
