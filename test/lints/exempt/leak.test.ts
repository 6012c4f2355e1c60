/** What is withheld stands nowhere else in the file: figures in any form, names, addresses, turns of phrase, in every place a file has. */
import {describe, expect, test} from '@jest/globals'
import {exemptLeak} from '../../../lints/rules/exempt-leak.ts'
import {checkReport} from '../../../src/engine/check-report.ts'
import {openReport} from '../../../src/host/docx/open-report.ts'
import {reportFromText} from '../../../src/report/from-text.ts'
import {assumedProfile} from '../../../src/report/profile.ts'
import type {Profile} from '../../../src/report/profile.ts'
import type {Report} from '../../../src/report/report.ts'
import {compose} from '../../docx/compose.ts'
import {p, r, readBody} from '../../ooxml/reading.ts'

const pack = {id: 'one', title: 'One', plugins: [[exemptLeak, ['must']]]} as Parameters<typeof checkReport>[1]
const of = (report: Report, profile: Partial<Profile> = {}, exempt: Report[] = []): string[] =>
  checkReport(report, pack, {...assumedProfile, ...profile}, {exempt}).findings.map(({severity, quote, message}) => `${severity} ${/^(?:A|The)? ?(.*?)(?: here)? repeats/iu.exec(message)?.[1] ?? 'words'}: ${quote ?? 'whole report'}`)
const found = (text: string, profile: Partial<Profile> = {}, exempt: string[] = []): string[] => of(reportFromText(text), profile, exempt.map(reportFromText))
const withAppendix = (open: string, appendix: string): string => `| Report title | Sale of Foundry Lane |\n| Report by | Director of Assets |\n# Purpose\n${open}\nAppendix B is exempt under paragraph 3.\n# Appendix B\nNot for publication\n${appendix}`

describe('figures', () => {
  const appendix = 'Bidder C offers £2,035,000 and scored 86.4 marks; the reserve is £1.85 million, and the margin 12.75 per cent.'
  test.each<[string, string[]]>([
    ['Accept £2,035,000.', ['must words: £2,035,000']],
    ['Accept £2.035 million.', ['must words: £2.035 million']],
    ['Accept £2.035m.', ['must words: £2.035m']],
    ['The receipt will be some £2.04 million.', ['should words: £2.04 million']],
    ['The winner had 86.4 of 100 marks.', ['must words: 86.4']],
    ['A margin of 12.75% was asked.', ['must words: 12.75%']],
    ['The reserve of 1,850,000 pounds was met.', ['must words: 1,850,000 pounds']],
    ['The site has 86 homes, built in 1985, at a cost of £2 million.', []],
    ['The receipt will be £2.04 million.', []],
    ['See paragraph 86.4 of the plan.', []],
  ])('%s', (open, expected) => {
    expect(found(withAppendix(open, appendix))).toEqual(expected)
  })
  test('a sum that was voted in public is no secret', () => {
    expect(found(withAppendix('The budget is £31.6 million.', 'The limits come within the approved budget of £31.6 million.'))).toEqual([])
  })
})

describe('names and addresses', () => {
  const appendix = 'Denholm Civil Ltd came first. Mr John Pask of 14 Mill Lane, FN4 7QX, and Ms Odile Wick complained. Ring 07700 900123 or write to j.pask@example.org. The Environment Agency was asked.'
  test.each<[string, string[]]>([
    ['Award the contract to Denholm Civil Ltd.', ['should words: Denholm Civil Ltd']],
    ['Denholm’s method keeps the bridge open.', ['should words: Denholm']],
    ['Mr Pask has moved.', ['should words: Pask']],
    ['The house is 14 Mill Lane.', ['should words: 14 Mill Lane']],
    ['The post code is FN4 7QX.', ['should words: FN4 7QX']],
    ['Questions to J.Pask@example.org, or 07700900123.', ['must words: J.Pask@example.org', 'must words: 07700900123']],
    ['The Environment Agency has no objection.', []],
    ['Denim and wicker are sold there.', []],
    ['Denholm Civil Ltd built the school.\nDenholm Civil Ltd has an office here.\nDenholm Civil Ltd is local.', []],
  ])('%s', (open, expected) => {
    expect(found(withAppendix(open, appendix))).toEqual(expected)
  })
  test('the council, its officers and members, and the site’s public name are known', () => {
    const profile: Partial<Profile> = {name: 'Fenn District Council', members: [{name: 'Ann Roe'}], offices: [{title: 'Director of Assets', holder: 'Ivor Blaxall'}]}
    expect(found(withAppendix('Ann Roe and Ivor Blaxall visited Foundry Lane. The Head of Law, Tess Hart, was consulted.', 'Ann Roe, Ivor Blaxall and Tess Hart valued Foundry Lane.'), profile)).toEqual([])
  })
})

describe('turns of phrase', () => {
  test('seven words in a row that say something', () => {
    expect(found(withAppendix('Members know that the tenant cannot afford another winter in premises without heating.', 'We understand the tenant cannot afford another winter in premises without repair.'))).toEqual(['should words: the tenant cannot afford another winter in premises without'])
  })
  test('the law’s own words and the form’s are no secret', () => {
    expect(found(withAppendix('Appendix B holds information relating to the financial or business affairs of any particular person (including the authority holding that information).', 'Information relating to the financial or business affairs of any particular person (including the authority holding that information).'))).toEqual([])
  })
})

describe('in every place of the file', () => {
  const secret = '£1,850,000'
  const report = (open: string): string => withAppendix(open, `The reserve is ${secret}.`)
  test.each<[string, string[]]>([
    ['# Recommendations\nThat an offer above £1.85 million be accepted.', ['must words: £1.85 million']],
    ['The offer{>>Ann Day: reserve is £1.85m<<} is good.', ['must comment: offer']],
    ['The offer is {--Ann Day: above £1,850,000--}good.', ['must tracked deletion: is']],
    ['The offer is good{%%reserve £1,850,000%%}.', ['must Hidden text: good']],
  ])('%s', (open, expected) => {
    expect(found(report(open))).toEqual(expected)
  })
  test('headers, footers, notes and text boxes', () => {
    expect(found(`^header Reserve £1.85m\n^footer £1.85m\n^footnote It was £1,850,000.\n^box Only £1,850,000\n${report('To sell.')}`)).toEqual(['must words: £1.85m', 'must words: £1.85m', 'must words: £1,850,000', 'must words: £1,850,000'])
  })
  test('properties and the descriptions of pictures', () => {
    const tree = reportFromText(report('To sell.'))
    tree.properties = {title: 'Sale at £1.85m', keywords: 'mill'}
    tree.embedded = [{kind: 'image', name: 'a.png', alternative: 'A chart with the reserve, £1,850,000', line: 5}, {kind: 'image', name: 'b.png', alternative: 'A map', line: null}]
    expect(of(tree)).toEqual(['must document property “title”: whole report', 'must description of a picture: Purpose'])
  })
  test('a comment within the appendix goes with it', () => {
    expect(found(withAppendix('To sell.', 'The reserve is £1,850,000{>>Ann Day: £1,850,000, surely<<}.'))).toEqual([])
  })
  test('through a .docx', () => {
    expect(of(openReport(compose(reportFromText(report('Accept £1.85 million{>>Ann Day: the £1.85m one<<}.')))))).toEqual(['must words: £1.85 million', 'must comment: million'])
  })
})

describe('a passage in a content control', () => {
  test('is secret, and the rest of its paragraph is open', () => {
    const sdt = (content: string): string => `<w:sdt><w:sdtPr><w:tag w:val="exempt:3"/></w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`
    expect(of(readBody(`<w:p>${r('The price, ')}${sdt(r('£2,035,000'))}${r(', is fair.')}</w:p>${p('Pay £2.035m in May.')}`))).toEqual(['must words: £2.035m'])
  })
})

describe('a separate exempt file', () => {
  const exempt = 'NOT FOR PUBLICATION\nExempt: paragraph 3 of Schedule 12A.\n| Report title | Sale of Foundry Lane |\n# History\nThe works held a joinery until the firm moved away in the spring of 2019.\n# Offers\nOf three bids, Harlow Homes Ltd offers £2,035,000.'
  test('its figures and names are looked for; history that both tell is not', () => {
    const open = '| Report title | Sale of Foundry Lane |\n# Purpose\nTo sell to Harlow Homes Ltd at £2.035m.\nThe works held a joinery until the firm moved away in the spring of 2019.'
    expect(found(open, {}, [exempt])).toEqual(['should words: Harlow Homes Ltd', 'must words: £2.035m'])
    expect(found(open)).toEqual([])
  })
  test('several files', () => {
    expect(found('# Purpose\nTo pay £1,234,000 and £5,678,000.', {}, ['The price is £1,234,000.', 'The fee is £5,678,000.'])).toHaveLength(2)
  })
})

test.each(['Classification: Open\nThe price is £1,850,000.', 'NOT FOR PUBLICATION\nExempt: paragraph 3.\nThe price is £1,850,000.\n# Appendix A\nThe price is £1,850,000.'])('nothing is found in what is all open, or all withheld: %s', (text) => {
  expect(found(text)).toEqual([])
})
