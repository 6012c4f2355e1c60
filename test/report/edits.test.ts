import {expect, test} from '@jest/globals'
import fc from 'fast-check'
import {withInserted, withParagraph, withoutParagraph} from '../../src/report/edits.ts'
import {reportFromText} from '../../src/report/from-text.ts'
import {isSame, onLine, perParagraph} from '../../src/report/per-paragraph.ts'
import type {Unplaced} from '../../src/report/per-paragraph.ts'
import {paragraphs} from '../../src/report/plain-text.ts'
import type {Report} from '../../src/report/report.ts'

const source = '# Purpose\nThe lease {++Ann: ends++} in May.\n| Ward | Mill {>>Bo: which?<<} |\n| Cost | £4 |\nThat it be let.\n^header Draft'
const words = (report: Report): string[] => paragraphs(report).map(({line, text}) => `${line} ${text}`)
const texts = (report: Report): string[] => paragraphs(report).map(({text}) => text)

test('an edited report has the new words on their line and shares the rest', () => {
  const report = reportFromText(source)
  for (const {line} of paragraphs(report)) {
    const after = withParagraph(report, line, 'New.')
    expect(words(after)).toEqual(words(report).map((each, index) => index === line - 1 ? `${line} New.` : each))
    expect(paragraphs(after).filter((each, index) => each !== paragraphs(report)[index])).toHaveLength(1)
  }
})

test('lines move when a paragraph comes or goes, and what is anchored to them moves along', () => {
  const report = reportFromText(source)
  const longer = withInserted(report, 3, 'A cell’s second line.')
  expect(words(longer).slice(2, 5)).toEqual(['3 Ward', '4 A cell’s second line.', '5 Mill '])
  expect(longer.comments.map(({line}) => line)).toEqual([5])
  expect(words(withoutParagraph(longer, 4))).toEqual(words(report))
  expect(withoutParagraph(report, 4).comments).toEqual([])
  expect(withoutParagraph(report, 2).changes).toEqual([])
  expect(withoutParagraph(report, 1).changes.map(({line}) => line)).toEqual([1])
})

test('a line that does not exist changes nothing', () => {
  const report = reportFromText(source)
  for (const line of [0, 9]) expect([withParagraph(report, line, 'x'), withInserted(report, line, 'x'), withoutParagraph(report, line)]).toEqual([report, report, report])
})

test('lines are always counted from one, whatever is edited', () => {
  fc.assert(fc.property(fc.array(fc.tuple(fc.constantFrom(withParagraph, withInserted, withoutParagraph), fc.nat(9)), {maxLength: 12}), (edits) => {
    let report = reportFromText(source)
    const expected = texts(report)
    for (const [edit, line] of edits) {
      if (line >= 1 && line <= expected.length) expected.splice(edit === withInserted ? line : line - 1, edit === withInserted ? 0 : 1, ...(edit === withoutParagraph ? [] : ['New.']))
      report = edit(report, line, 'New.')
    }
    expect(words(report)).toEqual(expected.map((text, index) => `${index + 1} ${text}`))
  }))
})

test('what is learnt of a paragraph goes with it to another line, and is learnt again for another key', () => {
  const [one, other] = paragraphs(reportFromText('One.\nOther.'))
  if (!one || !other) throw new Error('two paragraphs')
  let reads = 0
  const length = perParagraph(({text}) => { reads++; return text.length })
  const plus = perParagraph(({text}: Unplaced, key: number) => { reads++; return text.length + key })
  expect([length(one), length(onLine(one, 7)), length(other), length(one)]).toEqual([4, 4, 6, 4])
  expect(reads).toBe(2)
  expect([plus(one, 1), plus(onLine(one, 3), 1), plus(one, 2)]).toEqual([5, 5, 6])
  expect(reads).toBe(4)
  expect([isSame(one, onLine(one, 9)), isSame(one, other), onLine(one, 9).line]).toEqual([true, false, 9])
})
