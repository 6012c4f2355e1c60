/** What the house rejects in a sentence for officers. */
import {describe, expect, test} from '@jest/globals'
import {sentenceFaults, titleFaults, wordCount} from '../../scripts/wording.ts'

describe('a sentence for officers', () => {
  test.each([
    'No officer is named; say who wrote it.',
    '{author} left “{words}” here; settle it.',
    '“{words}” names a party; say which council body decided.',
  ])('stands: %s', (sentence) => {
    expect(sentenceFaults('It', sentence)).toEqual([])
  })
  test.each([
    ['', 'is empty'],
    ['no capital.', 'without a capital'],
    ['No full stop', 'no full stop'],
    ['This is an error.', 'never say'],
    ['Please cite the paragraph.', 'never say'],
    ['That is unlawful.', 'never say'],
    ['Stop!', 'never say'],
    ['The report is exempt.', 'a person decides'],
    ['Summarize the reasons.', 'as in Britain'],
    ['Say "exempt" once.', 'straight quotation'],
    [`${'Word '.repeat(26)}.`, '26 words'],
  ])('is rejected: %s', (sentence, why) => {
    expect(sentenceFaults('It', sentence).join(' ')).toContain(why)
  })
})

describe('a title', () => {
  test('says what holds', () => {
    expect(titleFaults('Background papers are listed')).toEqual([])
  })
  test.each(['', 'background papers are listed', 'Background papers are listed.'])('is rejected: “%s”', (title) => {
    expect(titleFaults(title)).not.toEqual([])
  })
})

test('a placeholder counts as one word', () => {
  expect(wordCount('{author} left {count} comments in 2.1 here.')).toBe(7)
})
