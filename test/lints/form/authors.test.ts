/** Who stands as author: in every header layout, a member alone is found at the words, nobody at all as the whole report. */
import {describe, expect, test} from '@jest/globals'
import {reportAuthorOfficer} from '../../../lints/rules/report-author-officer.ts'
import {found} from './found.ts'

const matter = '\n# Purpose\nTo set the fees for the coming year.\n# Recommendation\nThat the fees be agreed.'

describe('a member in the officer’s place', () => {
  test.each([
    ['Report of the Chair of the Planning Committee', 'Report of the Chair of the Planning Committee'],
    ['REPORT OF COUNCILLOR TOM HALE', 'REPORT OF COUNCILLOR TOM HALE'],
    ['Report by: Councillor Tom Hale, Chairman', 'Councillor Tom Hale, Chairman'],
    ['| Report by | Cllr Tom Hale |', 'Cllr Tom Hale'],
    ['| Author | The Leader of the Council |', 'The Leader of the Council'],
    ['Author:\tCouncillor Tom Hale', 'Councillor Tom Hale'],
    ['Presented by: Councillor Tom Hale', 'Councillor Tom Hale'],
    ['From: The Mayor', 'The Mayor'],
    ['Report by the Ward Members', 'Report by the Ward Members'],
    ['Adroddiad gan y Cynghorydd Tomos Hale', 'Adroddiad gan y Cynghorydd Tomos Hale'],
    ['A report by Councillor Tom Hale, Cabinet Member for Housing', 'A report by Councillor Tom Hale, Cabinet Member for Housing'],
    ['Report of Cllrs Hale and Day', 'Report of Cllrs Hale and Day'],
  ])('%s', (header, quote) => {
    expect(found(reportAuthorOfficer, header + matter)).toEqual([`must: ${quote}`])
  })
  test('known only from the roll', () => {
    expect(found(reportAuthorOfficer, `Report by: Tom Hale${matter}`, {members: [{name: 'Tom Hale'}]})).toEqual(['must: Tom Hale'])
  })
})

describe('nobody', () => {
  test.each([
    ['Committee: Planning\nDate: 5 May 2026'],
    ['| Committee | Cabinet |\n| Portfolio Holder | Councillor Tom Hale |'],
    ['| Report by | |\n| Ward | All |'],
    ['Report of: [Insert name]'],
    ['Author: TBC'],
  ])('%s', (header) => {
    expect(found(reportAuthorOfficer, header + matter)).toEqual(['must: whole report'])
  })
  test('an officer in an appendix is not the report’s author', () => {
    expect(found(reportAuthorOfficer, `Cabinet, 5 May 2026${matter}\n# Appendix 1\nReport of the Head of Parks\nThe trees were counted in the spring and again in the autumn.`)).toEqual(['must: whole report'])
  })
  test('officers who were consulted are not the author', () => {
    expect(found(reportAuthorOfficer, `Cabinet, 5 May 2026${matter}\n# Consultation\nSection 151 Officer\nMonitoring Officer`)).toEqual(['must: whole report'])
  })
})

describe('an officer', () => {
  test.each([
    ['Report of the Service Director, Planning'], ['Report of:\nHead of Parks'], ['Lead officer: Sam Oduya'], ['By the Clerk to the Council'],
    ['Report by the Section 151 Officer to the Pensions Committee'], ['| Contact officer | Jo Fenn, ext 4432 |'], ['Reporting officer: Strategic Lead (Communities)'],
    ['Author: Jo Fenn, jo.fenn@example.gov.uk'], ['Author: Jo Fenn, Governance'], ['Corporate Director: Jo Fenn'], ['Report of the Proper Officer'],
    ['Joint report of the Portfolio Holder for Finance and the Section 151 Officer'], ['Report of the Leader\nContact: Jo Fenn, Head of Policy'],
    ['Report of the Lead Member for Housing and the Head of Housing'],
  ])('at the top: %s', (header) => {
    expect(found(reportAuthorOfficer, header + matter)).toEqual([])
  })
  test.each([
    ['\n# Contact officer\nJo Fenn'], ['\nJo Fenn\nHead of Parks'], ['\n**Jo Fenn**\n**Head of Parks**'], ['\n| Name | Jo Fenn |\n| Post | Head of Parks |'],
    ['\nReport author: Jo Fenn (Head of Parks)'], ['\nSigned: Jo Fenn, Town Clerk'], ['\nJo Fenn, Clerk to the Council, 4 May 2026'],
    ['\n# Contacts\nJo Fenn\nParks Manager\n01632 960000'],
  ])('at the foot: %s', (foot) => {
    expect(found(reportAuthorOfficer, `Council, 5 May 2026${matter}${foot}`)).toEqual([])
  })
})

test('advice, not breach: a bare name, a chair with a contact officer, a member’s report kept apart', () => {
  expect(found(reportAuthorOfficer, `Author: Jo Fenn${matter}`)).toEqual(['consider: Jo Fenn'])
  expect(found(reportAuthorOfficer, `Report of the Chair${matter}\n# Contact\nJo Fenn, Committee Officer`, {governance: 'committee'})).toEqual(['consider: Report of the Chair'])
  expect(found(reportAuthorOfficer, `Separate report of the Chair${matter}`)).toEqual(['consider: Separate report of the Chair'])
})
