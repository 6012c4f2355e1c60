import {expect, test} from '@jest/globals'
import {likeness, personName} from '../../src/language/person-names.ts'

test.each([
  ['Jane Smith', 'Jane Smith', 'same'],
  ['Smith, Jane (Cllr)', 'Jane Smith', 'same'],
  ['SMITH Jane', 'Councillor Jane Smith', 'same'],
  ['jane.smith@example.gov.uk', 'Jane Smith', 'same'],
  ['Siobhán O’Neill', "Siobhan O'Neill", 'same'],
  ['J. Smith', 'Jane Smith', 'initial'],
  ['Smith J', 'Jane Smith', 'initial'],
  ['Smith', 'Jane Smith', 'surname'],
  ['Mrs Smith', 'Jane Smith', 'surname'],
  ['Janet Smith', 'Jane Smith', 'other'],
  ['J Smith', 'Tom Smith', 'other'],
  ['Jane Smithson', 'Jane Smith', 'other'],
  ['', 'Jane Smith', 'other'],
] as const)('“%s” and “%s”: %s', (one, other, expected) => {
  expect(likeness(one, other)).toBe(expected)
  expect(likeness(other, one)).toBe(expected)
})

test('initials alone and marks are nobody’s name', () => {
  expect(personName('J')).toBeNull()
  expect(personName('—')).toBeNull()
})
