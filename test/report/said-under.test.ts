import {expect, test} from '@jest/globals'
import {reportFromText} from '../../src/report/from-text.ts'
import {slice} from '../../src/report/plain-text.ts'
import {saidUnder} from '../../src/report/said-under.ts'
import {sectionsOf} from '../../src/report/sections.ts'

function said(text: string): string[] {
  const report = reportFromText(text)
  return sectionsOf(report, 'recommendations').flatMap((section) => saidUnder(report, section)).map((place) => slice(report, place))
}

test.each([
  ['# Recommendations\n1. That fees rise.\n2. That rents fall.', ['That fees rise.', 'That rents fall.']],
  ['| Recommendation | That fees rise. |', ['That fees rise.']],
  ['# Purpose\nTo set fees.\nRecommendation: That fees rise.', ['That fees rise.']],
  ['# Recommendations\n–\n[Insert recommendations]\nTBC\n____', []],
  ['# Recommendations', []],
])('%s', (text, expected) => {
  expect(said(text)).toEqual(expected)
})
