import {expect, test} from '@jest/globals'
import {plainLine, shortened, wrapped} from '../../src/print/plain-line.ts'

test('white space collapses to one line', () => {
  expect(plainLine(' a\n\tb\u000Bc  d ')).toBe('a b c d')
})

test('nothing steers the terminal', () => {
  expect(plainLine('a\u001B[31mb\u0007\u009Bc\u202Ed')).toBe('a[31mbcd')
})

test('a short quotation stays whole', () => {
  expect(shortened('the Chair approves')).toBe('the Chair approves')
})

test('a long one keeps its beginning and its end, in whole words', () => {
  const text = `The Executive ${'considered the matter at length '.repeat(20)}and agreed.`
  const short = shortened(text)
  expect(short.length).toBeLessThanOrEqual(160)
  expect(short).toMatch(/^The Executive considered .* … .* and agreed\.$/)
})

test('one endless word is still cut', () => {
  expect(shortened('x'.repeat(1000)).length).toBeLessThanOrEqual(160)
})

test('a line is broken between words, and no word in two', () => {
  expect(wrapped('one two three', 7)).toEqual(['one two', 'three'])
  expect(wrapped('immeasurable a', 7)).toEqual(['immeasurable', 'a'])
  expect(wrapped('', 7)).toEqual([''])
})
