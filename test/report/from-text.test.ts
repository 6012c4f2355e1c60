import {expect, test} from '@jest/globals'
import {reportFromText} from '../../src/report/from-text.ts'
import {body, paragraphs, plainText, slice, countWords} from '../../src/report/plain-text.ts'

test('a line is a paragraph, and so is a table cell', () => {
  const report = reportFromText('Title\n| Author | The Clerk |\n| Date | 4 May |\nEnd')
  expect(plainText(report)).toBe('Title\nAuthor\nThe Clerk\nDate\n4 May\nEnd')
  expect(paragraphs(report).map(({line}) => line)).toEqual([1, 2, 3, 4, 5, 6])
  expect(paragraphs(report)[4]?.cell).toEqual({table: 0, row: 1, column: 1})
})

test('what stands beside the body follows it', () => {
  const report = reportFromText('^header NOT FOR PUBLICATION\nTitle\n^footnote See minute 8.')
  expect(plainText(report)).toBe('Title\nNOT FOR PUBLICATION\nSee minute 8.')
  expect(paragraphs(report).map(({place}) => place)).toEqual(['body', 'header', 'footnote'])
  expect(body(report)).toHaveLength(1)
})

test('tracked changes keep the current and the original text apart', () => {
  const report = reportFromText('The fence {++Cllr Penrose: must ++}{--A. Clerk: should --}be mended{>>A. Clerk: by whom?<<}.{%%not now%%}')
  const [paragraph] = paragraphs(report)
  expect(paragraph?.text).toBe('The fence must be mended.')
  expect(paragraph?.original).toBe('The fence should be mended.')
  expect(report.changes.map(({kind, author, text}) => [kind, author, text])).toEqual([['insertion', 'Cllr Penrose', 'must '], ['deletion', 'A. Clerk', 'should ']])
  expect(report.comments.map((comment) => [comment.author, slice(report, comment)])).toEqual([['A. Clerk', 'mended']])
  expect(report.hidden).toEqual([{text: 'not now', line: 1, at: 25}])
})

test('words are counted as people count them', () => {
  expect(countWords(reportFromText("The Council’s well-kept fence cost £4,000.\n| 2 | posts |"))).toBe(9)
})
