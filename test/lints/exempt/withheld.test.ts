/** Whatever is withheld has its paragraph, its mark and its description; what is open, past or denied is left alone. */
import {describe, expect, test} from '@jest/globals'
import {exemptMarking} from '../../../lints/rules/exempt-marking.ts'
import {exemptParagraphCited} from '../../../lints/rules/exempt-paragraph-cited.ts'
import {checkReport} from '../../../src/engine/check-report.ts'
import {reportFromText} from '../../../src/report/from-text.ts'
import {assumedProfile} from '../../../src/report/profile.ts'
import type {Profile} from '../../../src/report/profile.ts'

function found(text: string, profile: Partial<Profile> = {}): string[] {
  const {findings} = checkReport(reportFromText(text), {id: 'two', title: 'Two', plugins: [[exemptParagraphCited, ['must']], [exemptMarking, ['must']]]}, {...assumedProfile, ...profile})
  return findings.map(({rule, severity, quote}) => `${rule} ${severity} ${quote ?? 'whole report'}`)
}

describe('nothing is found', () => {
  test.each([
    ['| Confidential or exempt information | No |\n# Purpose\nTo adopt the plan. The confidential helpline is open.', {}],
    ['| Classification | Open |\n# Background\nThe exempt appendix to that report was considered.\n# Legal\nMembers have access to exempt information as defined in Schedule 12A of the Act.', {}],
    ['| Classification | Part exempt: Appendix 2 is not for publication under paragraph 3 (financial or business affairs of any particular person) |\n# Appendices\nAppendix 1 – Plan\nAppendix 2 – Valuation (exempt)', {}],
    ['^header NOT FOR PUBLICATION\n# Report\nExempt: paragraph 3 (information relating to the financial or business affairs of any particular person).', {}],
    ['NOT FOR PUBLICATION\nThis report contains confidential information, furnished by a Government department on terms (section 100A(2)).', {}],
    ['| Statws | Nid i’w gyhoeddi: paragraff 16, braint broffesiynol gyfreithiol |\n# Diben\nGwerthu’r tir.', {nation: 'wales'}],
    ['# Implications\nThe Panel met in private. Annex C is restricted to figures for 2024. Private sector rents are at Appendix B.', {}],
    ['# Background papers\nTender evaluation file (exempt). Appendix 2 is exempt.', {}],
    ['Item 6 is private and confidential.', {kind: 'town'}],
    ['Appendix 2 is not for publication: Public Bodies (Admission to Meetings) Act 1960.', {kind: 'town'}],
  ] as [string, Partial<Profile>][])('%s', (text, profile) => {
    expect(found(text, profile)).toEqual([])
  })
})

describe('found', () => {
  test.each([
    ['Part II\n# Purpose\nTo sell the mill.', ['exempt-marking must whole report', 'exempt-paragraph-cited must Part II']],
    ['# Appendices\nAppendix 1 – Plan\nAppendix 2 – Valuation (exempt)', ['exempt-marking must whole report', 'exempt-paragraph-cited must Appendix 2 – Valuation (exempt)']],
    ['Appendix A is not for publication under paragraph 3 (business affairs). Appendix B is not for publication.', ['exempt-paragraph-cited must Appendix B is not for publication.']],
    ['| Exempt information | Paragraph 3 |\n# Purpose\nTo sell.', ['exempt-marking must whole report']],
    ['Appendix 3 (restricted) – Evaluation, under Rule 10.4(3)', ['exempt-marking should whole report']],
    ['That the public be excluded, as exempt information as defined in Part 1 of Schedule 12A may be disclosed.', ['exempt-paragraph-cited must Schedule 12A']],
    ['NOT FOR PUBLICATION\nExempt: paragraph 5 of Schedule 12A.', ['exempt-marking consider paragraph 5']],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected)
  })
  test('a town council that gives no reason', () => {
    expect(found('Appendix 2 is not for publication.', {kind: 'town'})).toEqual(['exempt-paragraph-cited should Appendix 2 is not for publication.'])
  })
  test('Scotland has its own Schedule, and no duty to mark under this Act', () => {
    expect(found('Classification: Exempt\n# Purpose\nTo sell.', {nation: 'scotland'})).toEqual(['exempt-paragraph-cited must Exempt'])
  })
})
