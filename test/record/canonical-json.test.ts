import {describe, expect, test} from '@jest/globals'
import fc from 'fast-check'
import {CanonicalFault, canonicalJson} from '../../src/record/canonical-json.ts'

describe('canonical JSON, as RFC 8785 has it', () => {
  test('the example of its section 3.2.2', () => {
    const value = {
      numbers: [333333333.33333329, 1e30, 4.50, 2e-3, 0.000000000000000000000000001],
      string: '\u20ac$\u000F\u000aA\'\u0042\u0022\u005c\\\"\/', literals: [null, true, false],
    }
    expect(canonicalJson(value)).toBe('{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}')
  })
  test('keys go by UTF-16 code units, as in its section 3.2.3', () => {
    expect(canonicalJson({'\u20ac': 1, '\r': 2, '\ufb33': 3, '1': 4, '\ud83d\ude00': 5, '\u0080': 6, '\u00f6': 7})).toBe('{"\\r":2,"1":4,"\u0080":6,"ö":7,"€":1,"😀":5,"\ufb33":3}')
  })
  test('an absent value is left out, and minus nothing is nothing', () => {
    expect(canonicalJson({b: undefined, a: -0})).toBe('{"a":0}')
  })
  test.each([[NaN], [Infinity], ['\ud800'], [{'\udc00': 1}], [() => 1], [[undefined]]])('refuses %p', (value) => {
    expect(() => canonicalJson(value)).toThrow(CanonicalFault)
  })
  test('does not read a key for what JavaScript makes of it', () => {
    expect(canonicalJson(JSON.parse('{"__proto__":{"a":1},"constructor":2}'))).toBe('{"__proto__":{"a":1},"constructor":2}')
  })
})

describe('for any value', () => {
  const values = fc.jsonValue({noUnicodeString: false})
  test('it is JSON, and means the same', () => {
    fc.assert(fc.property(values, (value) => { expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value))) }))
  })
  test('the order of keys does not count', () => {
    fc.assert(fc.property(fc.dictionary(fc.string({unit: 'binary'}), values), (object) => {
      expect(canonicalJson(Object.fromEntries(Object.entries(object).reverse()))).toBe(canonicalJson(object))
    }))
  })
  test('what is canonical stays as it is', () => {
    fc.assert(fc.property(values, (value) => {
      const text = canonicalJson(value)
      expect(canonicalJson(JSON.parse(text))).toBe(text)
    }))
  })
  test('different values have different texts', () => {
    fc.assert(fc.property(values, values, (one, other) => {
      const same = JSON.stringify(one) === JSON.stringify(other)
      expect(canonicalJson(one) === canonicalJson(other) || !same).toBe(true)
    }))
  })
})
