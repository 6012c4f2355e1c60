import {expect, test} from '@jest/globals'
import {firstWords} from '../../src/report/first-words.ts'
import {reportFromText} from '../../src/report/from-text.ts'
import {nearestWords} from '../../src/report/nearest-words.ts'
import {slice} from '../../src/report/plain-text.ts'

const report = reportFromText('Rents rise.\n\n\nLeases end')

test.each([
  [{line: 1, start: 5, end: 11}, 'rise.'],
  [{line: 1, start: 0, end: 0}, 'Rents'],
  [{line: 1, start: 6, end: 6}, 'Rents'],
  [{line: 1, start: 10, end: 10}, 'rise'],
  [{line: 1, start: 2, end: 2}, 'Rents'],
  [{line: 2, start: 0, end: 0}, 'rise.'],
  [{line: 3, start: 0, end: 0}, 'Leases'],
])('%j', (place, words) => {
  const found = nearestWords(report, place)
  expect(found && slice(report, found)).toBe(words)
})

test('a report without words has none', () => {
  expect(nearestWords(reportFromText(''), {line: 1, start: 0, end: 0})).toBeNull()
})

test('enough to know a text by, never all of it', () => {
  expect(firstWords('We would rather not say this, truly')).toBe('We would rather …')
  expect(firstWords('one, two')).toBe('one …')
})
