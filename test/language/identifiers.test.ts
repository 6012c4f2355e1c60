import {describe, expect, test} from '@jest/globals'
import {identifiersIn, isIban, isNationalInsurance, isNhsNumber} from '../../src/language/identifiers.ts'

const kinds = (text: string): string[] => identifiersIn(text).map(({kind, start, end}) => `${kind}: ${text.slice(start, end)}`)

describe('check digits and prefixes', () => {
  test('NHS numbers', () => {
    expect(['943 476 5919', '9434765919', '401 023 2137'].map(isNhsNumber)).toEqual([true, true, true])
    expect(['943 476 5918', '943 476 591', '0000000000'].map(isNhsNumber)).toEqual([false, false, false])
  })
  test('National Insurance numbers', () => {
    expect(['JG103759A', 'ab 12 34 56 c'].map(isNationalInsurance)).toEqual([true, true])
    expect(['GB123456A', 'DA123456A', 'AO123456A', 'AB123456E', 'AB12345A'].map(isNationalInsurance)).toEqual([false, false, false, false, false])
  })
  test('IBANs', () => {
    expect(['GB82 WEST 1234 5698 7654 32', 'DE89370400440532013000'].map(isIban)).toEqual([true, true])
    expect(['GB83 WEST 1234 5698 7654 32', 'GB82 WEST'].map(isIban)).toEqual([false, false])
  })
  test('one digit changed is no NHS number', () => {
    for (let place = 0; place < 9; place++) {
      const digits = Array.from('9434765919')
      digits[place] = String((Number(digits[place]) + 1) % 10)
      expect(isNhsNumber(digits.join(''))).toBe(false)
    }
  })
})

describe('identifiers in a sentence', () => {
  test.each([
    ['His NHS number is 943 476 5919.', ['NHS number: 943 476 5919']],
    ['National Insurance number QQ 12 34 56 C was given.', ['National Insurance number: QQ 12 34 56 C']],
    ['It was JG 10 37 59 A.', ['National Insurance number: JG 10 37 59 A']],
    ['Pay sort code 20-14-53, account 43917720.', ['bank account: 20-14-53', 'bank account: 43917720']],
    ['Pay GB82 WEST 1234 5698 7654 32.', ['IBAN: GB82 WEST 1234 5698 7654 32']],
    ['Passport no. 503998172 was shown.', ['passport number: 503998172']],
    ['Licence MORGA657054SM9IJ was shown.', ['driving licence number: MORGA657054SM9IJ']],
    ['The car, AB12 CDE, and a van registered K418 LWT.', ['vehicle mark: AB12 CDE', 'vehicle mark: K418 LWT']],
  ])('%s', (text, expected) => { expect(kinds(text)).toEqual(expected) })

  test.each([
    'UPRN 100091234567', 'Order JG103759A', 'cost code 40-17-23-0916', 'application 26/00318/OUT', 'invoice 9434765919', 'telephone 01632 960337',
    'grid reference 512 401 8890', 'company 09876543', 'the A127 and the B4401', 'on 20-14-53 and 20-15-53', 'paragraph 12-34-56', '£943 476 5919', 'the van was last used in May 2019',
  ])('none: %s', (text) => { expect(kinds(text).filter((each) => !each.startsWith('vehicle'))).toEqual([]) })
})
