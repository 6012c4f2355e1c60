/** Sentences as officers write them, a breach beside its look-alikes: what each rule on the reasons for exemption finds, and what it leaves alone. */
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from '@jest/globals'
import {exemptNotConfidential} from '../../../lints/rules/exempt-not-confidential.ts'
import {exemptPlanningRegulation3} from '../../../lints/rules/exempt-planning-regulation-3.ts'
import {exemptPublicInterestReasoned} from '../../../lints/rules/exempt-public-interest-reasoned.ts'
import {exemptRegisteredInformation} from '../../../lints/rules/exempt-registered-information.ts'
import {checkReport} from '../../../src/engine/check-report.ts'
import type {Rule} from '../../../src/engine/define-rule.ts'
import type {Finding} from '../../../src/engine/finding.ts'
import {reportFromText} from '../../../src/report/from-text.ts'
import {assumedProfile} from '../../../src/report/profile.ts'
import type {Profile} from '../../../src/report/profile.ts'

type Sentence = string | {report: string; profile: Partial<Profile>}

function findings(rule: Rule, sentence: Sentence): Finding[] {
  const {report, profile = {}} = typeof sentence === 'string' ? {report: sentence} : sentence
  return checkReport(reportFromText(report), {id: 'one', title: 'One', plugins: [[rule, [rule.rule.severity]]]}, {...assumedProfile, ...profile}).findings
}

function words(sentence: Sentence): string {
  return typeof sentence === 'string' ? sentence : `${sentence.report} (${JSON.stringify(sentence.profile)})`
}

describe.each([
  ['public-interest', exemptPublicInterestReasoned],
  ['not-confidential', exemptNotConfidential],
  ['regulation-3', exemptPlanningRegulation3],
  ['registered', exemptRegisteredInformation],
] as const)('%s', (name, rule) => {
  const {breach, blameless} = JSON.parse(readFileSync(join(import.meta.dirname, `${name}.json`), 'utf8')) as {breach: Sentence[]; blameless: Sentence[]}
  test.each(breach.map((each) => [words(each), each] as const))('is found: %s', (_, each) => { expect(findings(rule, each)).not.toEqual([]) })
  test.each(blameless.map((each) => [words(each), each] as const))('is left alone: %s', (_, each) => { expect(findings(rule, each).map(({quote}) => quote)).toEqual([]) })
})

const severities = (rule: Rule, sentence: Sentence): string[] => findings(rule, sentence).map(({severity, quote}) => `${severity} ${quote ?? 'whole report'}`)

describe('how much it weighs', () => {
  test('no reason at all must be mended; one that fits any report should be', () => {
    expect(severities(exemptPublicInterestReasoned, 'Exempt: paragraph 5 of Schedule 12A.')).toEqual(['must Exempt: paragraph 5 of Schedule 12A.'])
    expect(severities(exemptPublicInterestReasoned, 'Exempt by paragraph 3, being commercially sensitive, and disclosure would harm the Council.')).toEqual(['should Exempt by paragraph 3, being commercially sensitive, and disclosure would harm the Council.'])
  })
  test('an application made is told, one to come is asked about', () => {
    expect(severities(exemptPlanningRegulation3, 'Exempt: paragraph 3. The Council has applied to itself for planning permission.')).toEqual(['must paragraph 3'])
    expect(severities(exemptPlanningRegulation3, 'Exempt: paragraph 3. The Council will apply to itself for planning permission.')).toEqual(['should paragraph 3'])
  })
})

describe('where a reason stands', () => {
  const claim = '**NOT FOR PUBLICATION**\nExempt: paragraph 3 of Schedule 12A.'
  test.each([
    ['under a heading on the public interest', `${claim}\n# Public interest\nThe vendor would learn our limit before the auction.`],
    ['under a heading on exemption', `${claim}\n# Why this report is in Part II\nThe vendor would learn our limit before the auction.`],
    ['in the same row of a table', '| Exempt information | Paragraph 3 |\n| Public interest test | The vendor would learn our limit before the auction |'],
    ['far below, where disclosure is spoken of', `${claim}\n# Background\nThe mill closed in 1998.\n# Legal\nDisclosure before the auction would tell the vendor our limit.`],
  ])('%s', (_, report) => { expect(findings(exemptPublicInterestReasoned, report)).toEqual([]) })
  test('a reason for something else is none', () => {
    expect(findings(exemptPublicInterestReasoned, `${claim}\n# Reasons\nThe roof leaks because the slates have slipped, and rain would ruin the books.`)).toHaveLength(1)
  })
})

describe('Wales', () => {
  const profile = {nation: 'wales'} as const
  test('privilege needs no balance there, and does in England', () => {
    const waived = 'Appendix 1 is exempt, paragraph 16 of Part 4 of Schedule 12A; no public interest test is needed.'
    expect(findings(exemptPublicInterestReasoned, {report: waived, profile})).toEqual([])
    expect(findings(exemptPublicInterestReasoned, waived.replace('16 of Part 4', '5 of Part 1'))).toHaveLength(1)
  })
  test('the Welsh Government’s terms make information confidential in Wales only', () => {
    const report = 'Appendix 1 is confidential: the Welsh Government supplied it on terms that forbid disclosure.'
    expect(findings(exemptNotConfidential, {report, profile})).toEqual([])
    expect(findings(exemptNotConfidential, report)).toHaveLength(1)
  })
})
