import {describe, expect, test} from '@jest/globals'
import {exemptDescriptionMatches} from '../../../lints/rules/exempt-description-matches.ts'
import {exemptNotConfidential} from '../../../lints/rules/exempt-not-confidential.ts'
import {exemptParagraphValid} from '../../../lints/rules/exempt-paragraph-valid.ts'
import {exemptPlanningRegulation3} from '../../../lints/rules/exempt-planning-regulation-3.ts'
import {exemptPublicInterestReasoned} from '../../../lints/rules/exempt-public-interest-reasoned.ts'
import {exemptRegisteredInformation} from '../../../lints/rules/exempt-registered-information.ts'
import {checkReport} from '../../../src/engine/check-report.ts'
import type {Rule} from '../../../src/engine/define-rule.ts'
import {reportFromText} from '../../../src/report/from-text.ts'
import {assumedProfile} from '../../../src/report/profile.ts'
import type {Nation} from '../../../src/report/profile.ts'
import forms from './forms.json' with {type: 'json'}

const rules: Readonly<Record<string, Rule>> = {
  'exempt-description-matches': exemptDescriptionMatches, 'exempt-not-confidential': exemptNotConfidential, 'exempt-paragraph-valid': exemptParagraphValid,
  'exempt-planning-regulation-3': exemptPlanningRegulation3, 'exempt-public-interest-reasoned': exemptPublicInterestReasoned, 'exempt-registered-information': exemptRegisteredInformation,
}

function flagged(rule: Rule, nation: string, heading: string, text: string): boolean {
  const report = reportFromText(['Report to Committee', `# ${heading}`, text.includes(' | ') ? `| ${text} |` : text].join('\n'))
  return checkReport(report, {id: 'one', title: 'One rule', plugins: [[rule, ['must']]]}, {...assumedProfile, nation: nation as Nation}).findings.length > 0
}

describe.each(Object.entries(forms.rules))('%s', (id, sentences) => {
  const rule = rules[id]
  test.each(sentences as [string, string, string, string][])('%s (%s): %s: %s', (expected, nation, heading, text) => {
    expect(rule && flagged(rule, nation, heading, text)).toBe(expected === 'flag')
  })
})
