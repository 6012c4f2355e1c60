import {describe, expect, test} from '@jest/globals'
import fc from 'fast-check'
import {maskValues} from '../../src/print/masking.ts'

describe('personal values are hidden', () => {
  test.each([
    ['write to a.person12@example.com today', `write to a${'•'.repeat(9)}@${'•'.repeat(11)} today`],
    ['ring 07700 900123', 'ring 07700 ••••••'],
    ['ring 01632 960655.', 'ring 01632 ••••••.'],
    ['ring (020) 7946 0018', 'ring (020) •••• ••••'],
    ['ring +44 7700 900 123', 'ring +44 •••• ••• •••'],
    ['NI number QQ 12 34 56 C', 'NI number QQ •• •• •• •'],
    ['QQ123456C', 'QQ•••••••'],
    ['NHS 943 476 5919', 'NHS 943 ••• ••••'],
    ['NHS number: 9434765919', 'NHS number: 943•••••••'],
    ['sort code 20-00-00, account number 55779911', 'sort code ••-••-••, account number ••••••••'],
    ['GB29 NWBK 6016 1331 9268 19', 'GB29 •••• •••• •••• •••• ••'],
    ['at 4 Mill Lane, AB1 2DE', 'at 4 Mill Lane, AB1 •••'],
    ['EC1A 1BB', 'EC1A •••'],
    ['her date of birth is 11 June 1947', 'her date of birth is •• •••• ••••'],
    ['born on 3/4/1961', 'born on ••••••••'],
    ['AB12 CDE was parked', 'AB•• ••• was parked'],
    ['a van, registration A123 BCD', 'a van, registration A••• •••'],
    ['licence MORGA657054SM9IJ', 'licence MO••••••••••••••'],
    ['passport 503998172', 'passport 50•••••••'],
    ['pupil H823456120017', 'pupil H••••••••••••'],
  ])('%s', (text, hidden) => {
    expect(maskValues(text)).toBe(hidden)
  })
  test('a date alone, when what is said of it is that somebody was born then', () => {
    expect(maskValues('11 June 1947', 'This gives a date of birth.')).toBe('•• •••• ••••')
  })
})

describe('everything else stays', () => {
  test.each([
    'contact@example.gov.uk', 'floods@anytown.gov.uk', '£8,000 from budget code 40-17-23-0916', '£1,234,567.00', 'on 18 May 2026', 'paragraph 2.1',
    'section 100D of the 1972 Act', 'reference MV1187', '231 properties and 3,900 homes', 'the A127 was closed', 'the years 2019 2020 2021',
    'minutes 0123 of 2024', 'CLOSURE OF THE A127 FOR WORKS', 'Local Government (Access to Information) Act 1985', 'S106', 'COVID19',
  ])('%s', (text) => {
    expect(maskValues(text)).toBe(text)
  })
  test('a date that is not about birth', () => {
    expect(maskValues('11 June 1947', 'The date is missing from the list.')).toBe('11 June 1947')
  })
})

test('the length stays, so that places hold', () => {
  fc.assert(fc.property(fc.string({unit: 'binary', maxLength: 80}), fc.constantFrom(' 07700 900123 ', ' x@example.com ', ' AB1 2DE ', ' born 1 May 1980 ', ''), fc.string({maxLength: 40}), (before, value, after) => {
    const text = before + value + after
    expect(maskValues(text)).toHaveLength(text.length)
  }))
})

test('what is hidden stays hidden when hidden twice', () => {
  const once = maskValues('Ms Day, 07700 900123, ann@example.com, AB1 2DE, born 1 May 1980')
  expect(maskValues(once)).toBe(once)
})

test('a long line is no trouble', () => {
  for (const text of ['a'.repeat(200_000), '0'.repeat(200_000), '12 '.repeat(70_000), 'a.'.repeat(100_000), 'van '.repeat(50_000)]) {
    const began = performance.now()
    expect(maskValues(text)).toHaveLength(text.length)
    expect(performance.now() - began).toBeLessThan(2000)
  }
})
