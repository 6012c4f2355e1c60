/** Private matter in plain words: whatever is told of a person, a dealing, talks, a case or an offender, in whatever order. */
import {describe, expect, test} from '@jest/globals'
import {exemptContentInOpenReport} from '../../../lints/rules/exempt-content-in-open-report.ts'
import {noPersonalData} from '../../../lints/rules/no-personal-data.ts'
import {checkReport} from '../../../src/engine/check-report.ts'
import {reportFromText} from '../../../src/report/from-text.ts'
import {assumedProfile} from '../../../src/report/profile.ts'
import sentences from './plainly-told.json' with {type: 'json'}

const pack = {id: 'two', title: 'Two rules', plugins: [[exemptContentInOpenReport, ['must']] as [typeof exemptContentInOpenReport, ['must']], [noPersonalData, ['must']] as [typeof noPersonalData, ['must']]]}
const quotes = (text: string): (string | null)[] => checkReport(reportFromText(`Report to Committee\n# Background\n${text}`), pack, assumedProfile).findings.map(({quote}) => quote ?? null)

describe('plainly told', () => {
  test.each(sentences.told)('is found: %s', (text) => { expect(quotes(text)).not.toEqual([]) })
  // Breaches that no general means finds yet.
  test.failing.each(sentences.missed)('is not found yet: %s', (text) => { expect(quotes(text)).not.toEqual([]) })
  test.each(sentences.blameless)('is left alone: %s', (text) => { expect(quotes(text)).toEqual([]) })
})
