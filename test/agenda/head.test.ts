/** What is taken from the head of a report. */
import {describe, expect, test} from '@jest/globals'
import {isKeyDecision, itemNumber, reportOf, titleOf} from '../../src/agenda/head.ts'
import {reportFromText} from '../../src/report/from-text.ts'
import {meetingOf} from '../../src/report/meeting.ts'
import {assumedProfile} from '../../src/report/profile.ts'

const open = (): boolean => true
const closed = (): boolean => false
const end = '\n# Purpose\nTo sell.'

test.each<[string, string, string | null]>([
  ['Agenda item: 7', 'a.docx', '7'],
  ['| Item No. | 7A |', 'a.docx', '7a'],
  ['Agenda Item No: 12', 'a.docx', '12'],
  ['Eitem / Item 9', 'a.docx', '9'],
  ['PAPER E', 'a.docx', 'E'],
  ['Item 4', 'a.docx', '4'],
  ['ITEM 11: TOWN HALL ROOF', 'a.docx', '11'],
  ['Paper: OSA/27/03', 'a.docx', null],
  ['Forward Plan reference: MV1187', 'a.docx', null],
  ['Report No: 12', 'a.docx', null],
  ['Title: Land', 'Item 07 Land.docx', '7'],
  ['Title: Land', '07 Land.docx', null],
])('the number of %s in %s', (head, file, expected) => {
  expect(itemNumber(reportFromText(`${head}\nTo: Cabinet${end}`), file)).toBe(expected)
})

describe('the title', () => {
  const title = (text: string, isOpen = open): string | null => {
    const report = reportFromText(text + end)
    return titleOf(report, meetingOf(report, assumedProfile), isOpen)
  }
  test.each<[string, string | null]>([
    ['Title: Land at  Cawdle', 'Land at Cawdle'],
    ['| SUBJECT | Land: offers |', 'Land: offers'],
    ['Borough of Carrow\nPARKS COMMITTEE\n28 JANUARY 2027\nCAR PARKING\nReport of the Clerk', 'CAR PARKING'],
    ['ALDERMARSH COUNTY COUNCIL\n**SCRUTINY COMMITTEE**\n**12 November 2026**\n**Fostering: performance**\n*For Information*', 'Fostering: performance'],
    ['# Fees for 2027\nCommittee: Cabinet\nReport by: Head of Fees', 'Fees for 2027'],
    ['Committee: Town Council\nITEM 11: TOWN HALL ROOF', 'TOWN HALL ROOF'],
    ['Committee: Planning Committee\n| Application | 26/00318/OUT - 84 dwellings at Kiln Field |', '26/00318/OUT - 84 dwellings at Kiln Field'],
    ['WEXCOMBE COUNCIL\n**CABINET REPORT**\nPUBLIC', null],
    ['Committee: Cabinet', null],
  ])('%s', (head, expected) => {
    expect(title(head)).toBe(expected)
  })
  test('none stands outside what is withheld', () => {
    expect(title('Title: Land', closed)).toBeNull()
    expect(title('**LAND AT CAWDLE**', closed)).toBeNull()
  })
})

describe('whose report it is', () => {
  const of = (line: string, isOpen = open): string | null => reportOf(reportFromText(line + end), isOpen, assumedProfile)
  test.each<[string, string | null]>([
    ['Report of the Director of Place', 'Director of Place'],
    ['Report by: Ann Day, Head of Law (01632 960123, ann.day@example.org)', 'Ann Day, Head of Law'],
    ['Lead officer: Ivor Blaxall\nReport of: Director of Operations', 'Director of Operations'],
    ['Title: Land', null],
  ])('%s', (line, expected) => {
    expect(of(line)).toBe(expected)
  })
  test('of a withheld report the post alone', () => {
    expect(of('Report of: Director of Place', closed)).toBe('Director of Place')
    expect(of('Report of: Ann Day, Head of Law', closed)).toBeNull()
    expect(of('Report of: Ann Day', closed)).toBeNull()
  })
})

test.each<[string, boolean]>([
  ['Decision type: Key decision', true],
  ['Key decision: Yes', true],
  ['Is this a key decision: Yes, since it affects two wards', true],
  ['Key decision: No', false],
  ['Decision type: Non-key', false],
  ['Decision type: Not a key decision', false],
  ['Report for: Decision', false],
  ['Title: The key decision', false],
])('%s', (line, expected) => {
  expect(isKeyDecision(reportFromText(line + end))).toBe(expected)
})
