import {describe, expect, test} from '@jest/globals'
import fc from 'fast-check'
import {findJsonFault} from '../../src/cli/json-fault.ts'

describe('where JSON stops being JSON', () => {
  test.each([
    ['{"a": 1,}', 1, 9, 'a name'],
    ['{"a" 1}', 1, 6, 'a colon'],
    ['{\n  "a": england\n}', 2, 8, 'a value'],
    ['{"a": "b}\n', 1, 7, 'closed by'],
    ['[1, 2', 1, 6, 'a comma or ]'],
    ['{"a": [1 2]}', 1, 10, 'a comma or ]'],
    ['', 1, 1, 'a value'],
    ['{} x', 1, 4, 'nothing more'],
    ['{\r\n"a": 01}', 2, 7, 'a comma or }'],
    ["{'a': 1}", 1, 2, 'a name'],
    ['['.repeat(100_000), 1, 202, 'levels'],
  ])('%j', (text, line, column, expected) => {
    const fault = findJsonFault(text)
    expect(fault).toMatchObject({line, column})
    expect(fault?.expected).toContain(expected)
  })
})

test('what JSON.parse takes stands, and the other way round', () => {
  fc.assert(fc.property(fc.json(), (text) => {
    expect(findJsonFault(text)).toBeNull()
  }))
  fc.assert(fc.property(fc.json(), fc.nat(), fc.constantFrom('', ',', '"', '}', 'x', '\\', '\u0000', '\u007F'), (text, at, letter) => {
    const cut = at % (text.length + 1)
    const changed = text.slice(0, cut) + letter + text.slice(cut + 1)
    expect(findJsonFault(changed) === null).toBe(parses(changed))
  }))
})

function parses(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
