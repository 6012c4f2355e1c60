/** What is a citation of access law, what is not, and what each of its numbers is doing. */
import {describe, expect, test} from '@jest/globals'
import {exemptionCitations} from '../../src/language/exemption-citation.ts'
import type {CitationContext} from '../../src/language/exemption-citation.ts'
import {appendixLabels, withheldMatter} from '../../src/language/withheld-matter.ts'

const numbers = (text: string, context?: CitationContext): string[] => exemptionCitations(text, context).flatMap((each) => each.numbers.map(({number}) => number))
const roles = (text: string): string[] => exemptionCitations(text).flatMap((each) => each.numbers.map(({number, role}) => `${number} ${role}`))

describe('forms', () => {
  test.each([
    ['By virtue of paragraph(s) 3 of Part 1 of Schedule 12A of the Local Government Act 1972.', ['3']],
    ['Exempt: paras 1, 2 & 3 of Part I of Sched. 12A', ['1', '2', '3']],
    ['Schedule 12(a), Part One, paragraph 5', ['5']],
    ['Schedule 12 A, category 6(a)', ['6']],
    ['Exempt under paragraph(s) 7a of Schedule 12A', ['7A']],
    ['Exempt (3)', ['3']],
    ['Exempt - 1, 2 & 3', ['1', '2', '3']],
    ['Ground: 12A(13)', ['13']],
    ['Withheld | Sch 12A, 7 |', ['7']],
    ['Exempt information (E3)', ['3']],
    ['Category 3, 5 and 7A are relied on; the item is private.', ['3', '5', '7A']],
    ['Access to Information Procedure Rule 10.4 (4) and (5)', ['4', '5']],
    ['exempt under paragraph 10.4(3) of Schedule 12A(3)', ['3']],
    ['categories 3 and 4 of paragraph 10.4 of the Council’s Access to Information Procedure Rules', ['3', '4']],
    ['Exempt under paragraphs 1 to 3 of the Schedule', ['1', '2', '3']],
    ['Exempt under paragraphs 1 to 3 may be too much.', ['1', '2', '3']],
    ['paragraff(au) 14 ac 16 o Ran 4 o Atodlen 12A i Ddeddf Llywodraeth Leol 1972', ['14', '16']],
    ['Eithriedig o dan baragraffau 12 a 13 o Atodlen 12A', ['12', '13']],
    ['by virtue of paragraphs 3, 12, 14 of Part 1 of Schedule 7A', ['3', '12', '14']],
    ['Exempt: Schedule 12A, paragraph three', ['3']],
  ])('%s', (text, expected) => {
    expect(numbers(text)).toEqual(expected)
  })
  test('a rule of this council’s constitution', () => {
    expect(numbers('Private under Rule 15.2(c).', {rules: {'15.2(c)': '5'}})).toEqual(['5'])
    expect(numbers('Exempt: Rule 10.4(7)', {rules: {'10.4(7)': '3'}})).toEqual(['3'])
  })
  test('a bare number in a row labelled for it', () => {
    const [found] = exemptionCitations('3 and 5', {label: 'Exempt paragraphs'})
    expect(found?.numbers.map(({number, at}) => [number, at])).toEqual([['3', {start: 0, end: 1}], ['5', {start: 6, end: 7}]])
  })
  test('a bare paragraph where a ground is expected', () => {
    expect(numbers('Paragraph 5: the advice')).toEqual([])
    expect(numbers('Paragraph 5: the advice', {withheld: true})).toEqual(['5'])
  })
})

describe('nothing to do with access law', () => {
  test.each([
    'Article 12, paragraph 14 of the constitution is unchanged; nothing here is exempt.',
    'Rent falls due under Schedule 12, paragraph 9 of the lease.',
    'The tilted balance in paragraph 11 of the NPPF is engaged.',
    'Paragraph 11 of the Framework does not apply to this private drive.',
    'See paragraph 14 above for the exempt costs.',
    'Members will see from paragraphs 10 to 14 that the exempt costs have risen.',
    'The private annex lists 9 category 1 hazards.',
    'Paragraph 4.2 explains why the appendix is private.',
    'Exempt 3 properties from the licensing scheme.',
    'The processing rests on paragraph 8 of Part 2 of Schedule 1 to the Data Protection Act 2018 and is private.',
    'Ground 8 is a ground for possession; the hearing is private.',
    'The General Exception (Rule 15) applies to this exempt item.',
    'Appendix 12A, paragraph 9, sets the limit for private loans.',
    'The private sale of Flat 12A, 3 High Street.',
    'It opens on 3 May.',
  ])('%s', (text) => {
    expect(numbers(text)).toEqual([])
  })
})

describe('what goes with a number', () => {
  test('Part, Schedule, places and descriptions', () => {
    const text = 'Exempt: paragraphs 3 (business affairs (of any person)) and 5 of Part 1 of Schedule 12A (legal advice on it).'
    const [found] = exemptionCitations(text)
    const words = (extent: {start: number; end: number} | null | undefined): string | null => extent ? text.slice(extent.start, extent.end) : null
    expect(found?.part?.number).toBe(1)
    expect(words(found?.schedule)).toBe('Schedule 12A')
    expect(words(found?.described)).toBe('legal advice on it')
    expect(found?.numbers.map(({at, described}) => [words(at), words(described)])).toEqual([['paragraphs 3', 'business affairs (of any person)'], ['5', null]])
  })
  test.each([
    ['Exempt: para 2 - the identity of a carer.', 'the identity of a carer'],
    ['It is private, paragraph 7 being the one about crime.', 'the one about crime'],
    ['Exempt under paragraph 3: the price; ', 'the price'],
    ['Exempt, paragraph 5, information on the claim.', 'information on the claim'],
  ])('%s', (text, expected) => {
    const described = exemptionCitations(text)[0]?.described
    expect(described && text.slice(described.start, described.end)).toBe(expected)
  })
})

describe('what a number is doing', () => {
  test.each([
    ['Exempt under paragraph 10 of Schedule 12A.', ['10 ground']],
    ['Category 5 is claimed, so the item is private. As paragraph 10 of the Schedule requires, the interests were weighed.', ['5 ground', '10 qualification']],
    ['Exempt under paragraph 8 and paragraph 5 of Part 1 of Schedule 12A.', ['8 ground', '5 ground']],
    ['Not for publication: paragraph 14 of Part 4 and paragraph 21 of Part 5 of Schedule 12A.', ['14 ground', '21 qualification']],
    ['Paragraph 10 of Schedule 12A (identity of the authority as tenderer).', ['10 ground']],
    ['Paragraph 8 of Schedule 12A takes out what is on the register at Companies House.', ['8 qualification']],
    ['The old paragraph 9 of Schedule 12A was repealed.', ['9 named']],
    ['The report of 2003 was withheld under paragraph 9 of Schedule 12A.', ['9 named']],
  ])('%s', (text, expected) => {
    expect(roles(text)).toEqual(expected)
  })
})

describe('what is withheld', () => {
  test.each([
    ['Appendix D is restricted and has gone to Members only.', ['appendix D']],
    ['Appendices B and C are not for publication.', ['appendix B,C']],
    ['Appendix 2 – Valuation (exempt)', ['appendix 2']],
    ['The confidential annex gives the rents.', ['appendix ']],
    ['This report is not for publication.', ['report ']],
    ['Atodiad 3 is private.', ['appendix 3']],
    ['Appendix B is not exempt.', []],
    ['If Appendix B were exempt, it would be marked.', []],
    ['Appendix C is restricted to the five largest sites.', []],
    ['There is no exempt appendix.', []],
    ['Appendix B is exempt from council tax.', []],
  ])('%s', (text, expected) => {
    expect(withheldMatter(text).map(({what, labels}) => `${what} ${labels.join()}`)).toEqual(expected)
  })
  test('the labels of the appendices named', () => {
    expect(appendixLabels('See Appendix 1a, annexes B and C, and Appendix is odd.')).toEqual(['1A', 'B', 'C'])
  })
})
