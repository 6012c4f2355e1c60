/** Every number of every nation's list, good and bad: as a ground, as a qualification, and as it stood before. */
import {describe, expect, test} from '@jest/globals'
import {exemptDescriptionMatches} from '../../../lints/rules/exempt-description-matches.ts'
import {exemptParagraphValid} from '../../../lints/rules/exempt-paragraph-valid.ts'
import {descriptionOf} from '../../../lints/authorities/schedule-12a.ts'
import {checkReport} from '../../../src/engine/check-report.ts'
import type {Rule} from '../../../src/engine/define-rule.ts'
import type {Finding} from '../../../src/engine/finding.ts'
import {reportFromText} from '../../../src/report/from-text.ts'
import {assumedProfile} from '../../../src/report/profile.ts'
import type {Nation, Profile} from '../../../src/report/profile.ts'

const found = (rule: Rule, text: string, profile: Partial<Profile>): Finding[] =>
  checkReport(reportFromText(text), {id: 'one', title: 'One', plugins: [[rule, ['must']]]}, {...assumedProfile, ...profile}).findings
const range = (from: number, to: number): string[] => Array.from({length: to - from + 1}, (_, index) => String(from + index))
const sentence = (number: string, schedule = '12A'): string => `Exempt under paragraph ${number} of Schedule ${schedule}.`

describe('as a ground', () => {
  const lists: [Nation, string, string[], string[]][] = [
    ['england', '12A', range(1, 7), [...range(8, 27), '7A', '7B', '7C', '18A', '18B', '18C', '41']],
    ['wales', '12A', range(12, 18), [...range(1, 11), ...range(19, 27), '7A', '7B', '7C', '18A', '18B', '18C', '41']],
    ['scotland', '7A', range(1, 15), [...range(16, 27), '18A', '41']],
  ]
  for (const [nation, schedule, grounds, others] of lists) {
    test.each(grounds)(`${nation}: %s stands`, (number) => {
      expect(found(exemptParagraphValid, sentence(number, schedule), {nation})).toEqual([])
    })
    test.each(others)(`${nation}: %s does not`, (number) => {
      const [finding, ...more] = found(exemptParagraphValid, sentence(number, schedule), {nation})
      expect(more).toEqual([])
      expect(finding?.quote).toBe(`paragraph ${number}`)
    })
  }
  test('a Welsh 14 is never called obsolete, an English 14 always', () => {
    for (const text of [sentence('14'), 'Exempt (14)', 'Private: category 14.', 'Eithriedig: paragraff 14 o Ran 4 o Atodlen 12A.']) {
      expect(found(exemptParagraphValid, text, {nation: 'wales'})).toEqual([])
      expect(found(exemptParagraphValid, text, {})).toHaveLength(1)
    }
  })
  test.each(['18A', '18B', '18C'])('%s stands before a Welsh standards committee', (number) => {
    expect(found(exemptParagraphValid, `Standards Committee\n${sentence(number)}`, {nation: 'wales'})).toEqual([])
  })
  test('the successor is suggested with its exact description', () => {
    expect(found(exemptParagraphValid, sentence('12'), {})[0]?.suggestion).toContain('paragraph 5 of Part 1 of Schedule 12A')
    expect(found(exemptParagraphValid, sentence('3'), {nation: 'wales'})[0]?.suggestion).toContain('paragraph 14 of Part 4 of Schedule 12A')
  })
})

describe('as a qualification beside a ground', () => {
  test.each([
    ['england', 'Exempt under paragraph 3 of Schedule 12A; nothing in it is on a register named in paragraph 8.'],
    ['england', 'Exempt under paragraph 3 of Schedule 12A. No application under regulation 3 is in hand (paragraph 9).'],
    ['england', 'Exempt under paragraph 3 of Schedule 12A. The public interest (paragraph 10) lies in keeping the price back until the sale.'],
    ['wales', 'Exempt under paragraph 14 of Schedule 12A; nothing in it is on a register named in paragraph 19.'],
    ['wales', 'Exempt under paragraph 14 of Schedule 12A. No planning permission of our own is in view (paragraph 20).'],
    ['wales', 'Exempt under paragraph 14 of Part 4 and paragraph 21 of Part 5 of Schedule 12A.'],
  ] as [Nation, string][])('%s: %s', (nation, text) => {
    expect(found(exemptParagraphValid, text, {nation})).toEqual([])
  })
})

describe('the description', () => {
  const described = (number: string, of: string): string => `Not for publication: paragraph ${number} of Schedule 12A (${descriptionOf(of)?.replace(/\.$/, '') ?? ''}).`
  for (const [nation, grounds] of [['england', range(1, 7)], ['wales', range(12, 18)]] as [Nation, string[]][]) {
    test.each(grounds)(`${nation}: its own goes with %s`, (number) => {
      expect(found(exemptDescriptionMatches, described(number, number), {nation})).toEqual([])
    })
    test.each(grounds.flatMap((number) => grounds.filter((of) => of !== number).map((of) => [number, of])))(`${nation}: %s with the words of %s`, (number = '', of = '') => {
      const [finding, ...more] = found(exemptDescriptionMatches, described(number, of), {nation})
      expect(more).toEqual([])
      expect(finding?.suggestion).toContain(`paragraph ${of} of Part`)
    })
  }
  test.each([
    ['1', 'relating to a particular employee'], ['3', 'affairs of any person other than the authority'], ['7', 'affairs of any person other than the authority'],
    ['4', 'any particular recipient of any service'], ['5', 'any particular recipient of any financial assistance'], ['6', 'education of any particular child'],
    ['2', 'any particular occupier'],
  ])('%s in the words it had before 2006: %s', (number, words) => {
    expect(found(exemptDescriptionMatches, `Exempt: paragraph ${number} (information on the ${words}).`, {})).toHaveLength(1)
  })
})
