/** What one rule finds in a report written in a few lines: its severity and the exact words. */
import {checkReport} from '../../../src/engine/check-report.ts'
import type {Finding} from '../../../src/engine/finding.ts'
import type {Rule} from '../../../src/engine/define-rule.ts'
import {reportFromText} from '../../../src/report/from-text.ts'
import {assumedProfile} from '../../../src/report/profile.ts'
import type {Profile} from '../../../src/report/profile.ts'
import type {Report} from '../../../src/report/report.ts'

/** The findings of one rule, whole. */
export function findings(rule: Rule, report: Report | string, profile: Partial<Profile> = {}): Finding[] {
  const tree = typeof report === 'string' ? reportFromText(report) : report
  return checkReport(tree, {id: 'one', title: 'One rule', plugins: [[rule, undefined]]}, {...assumedProfile, ...profile}).findings
}

/** The findings of one rule as “severity: quote”, the whole report as “whole report”. */
export function found(rule: Rule, report: Report | string, profile: Partial<Profile> = {}): string[] {
  return findings(rule, report, profile).map(({severity, quote}) => `${severity}: ${quote ?? 'whole report'}`)
}
