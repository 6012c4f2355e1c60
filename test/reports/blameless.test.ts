/** Generated prose in which nobody does wrong: a finding there is a false alarm. */
import {expect, test} from '@jest/globals'
import {checkReport} from '../../src/engine/check-report.ts'
import {assumedProfile} from '../../src/report/profile.ts'
import {countWords} from '../../src/report/plain-text.ts'
import {reportFromText} from '../../src/report/from-text.ts'
import {statutory} from '../../lints/packs/statutory.ts'
import {cleanProse} from '../bench/clean-prose.ts'

test('fewer than one finding in two thousand words, advice apart', () => {
  const report = reportFromText(cleanProse(20_000))
  const findings = checkReport(report, statutory, assumedProfile).findings.filter(({severity}) => severity !== 'consider')
  expect(findings.length / (countWords(report) / 1000)).toBeLessThan(0.5)
})
