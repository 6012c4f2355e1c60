import {describe, expect, test} from '@jest/globals'
import {noPersonalData} from '../../../lints/rules/no-personal-data.ts'
import {checkReport} from '../../../src/engine/check-report.ts'
import type {Finding} from '../../../src/engine/finding.ts'
import {maskValues} from '../../../src/print/masking.ts'
import {reportFromText} from '../../../src/report/from-text.ts'
import {assumedProfile} from '../../../src/report/profile.ts'
import sentences from './sentences.json' with {type: 'json'}

const {impersonal, personal} = sentences

function found(text: string): Finding[] {
  const pack = {id: 'one', title: 'One rule', plugins: [[noPersonalData, ['must']] as [typeof noPersonalData, ['must']]]}
  return checkReport(reportFromText(text), pack, assumedProfile).findings
}

describe('details of private people', () => {
  test.each(personal)('%s', (text) => { expect(found(`# The proposal\n${text}`).length).toBeGreaterThan(0) })
  test.each(impersonal)('stands: %s', (text) => { expect(found(`# The proposal\n${text}`)).toEqual([]) })
})

test('the same value is found again, in a table, a footnote and a page header', () => {
  const findings = found('# The proposal\nMrs Crale of 4 Mill Lane wrote.\n| Visit | 4 Mill Lane |\n^header 4 Mill Lane\n^footnote See 4 Mill Lane.')
  expect(findings.map(({quote}) => quote)).toEqual(['4 Mill Lane', '4 Mill Lane', '4 Mill Lane', '4 Mill Lane'])
})

test('a message never carries the value', () => {
  for (const text of personal) {
    for (const {message, quote, suggestion} of found(text)) {
      expect(message).not.toContain(quote ?? '?')
      expect(suggestion).not.toContain(quote ?? '?')
      expect(maskValues(message)).toBe(message)
    }
  }
})

describe('an exempt report', () => {
  test('a number that stands for a person is surplus there too', () => {
    const [finding] = found('NOT FOR PUBLICATION\n# The proposal\nHer NHS number is 943 476 5919.')
    expect(finding?.severity).toBe('should')
  })
  test('who somebody is, and how they are, may be what members must weigh', () => {
    expect(found('NOT FOR PUBLICATION\n# The proposal\nMrs Crale of 4 Mill Lane, born on 3 May 1951, has multiple sclerosis.')).toEqual([])
  })
})

test('a contact block is for being contacted', () => {
  expect(found('Contact: Ann Day, 07700 900123\n# The proposal\nBins are emptied.\n# Contact officer\nAnn Day, 07700 900123, ann.day@example.org')).toEqual([])
})

test('a long line is no trouble', () => {
  for (const text of ['0'.repeat(100_000), '12-34-56 '.repeat(8000), 'a@'.repeat(30_000), 'Mr Ab of 4 Mill Lane '.repeat(2000), 'born on 1 '.repeat(8000)]) {
    const began = performance.now()
    found(text)
    expect(performance.now() - began).toBeLessThan(5000)
  }
})
