import {readFileSync, readdirSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from '@jest/globals'
import fc from 'fast-check'
import {checkEdit} from '../../src/engine/check-edit.ts'
import {checkReport} from '../../src/engine/check-report.ts'
import {withInserted, withParagraph, withoutParagraph} from '../../src/report/edits.ts'
import {paragraphs} from '../../src/report/plain-text.ts'
import {reportFromText} from '../../src/report/from-text.ts'
import type {Report} from '../../src/report/report.ts'
import {statutory} from '../../lints/packs/statutory.ts'
import {readExpectation} from '../reports/expectation.ts'

const folder = join(import.meta.dirname, '../reports/own')
const names = readdirSync(folder).filter((name) => name.endsWith('.txt')).sort()
const lines = [...new Set(names.flatMap((name) => paragraphs(reportFromText(readExpectation(readFileSync(join(folder, name), 'utf8')).source)).map(({text}) => text)))]
const written = fc.oneof(fc.constantFrom(...lines), fc.constantFrom('', 'Recommendations', 'Appendix A', 'NOT FOR PUBLICATION', 'He failed to reply.', 'Classification: Exempt', 'Contact officer: Ann Day', 'The Chair decides.'))
const edits = {withParagraph, withInserted, withoutParagraph}

/** The same report with nothing learnt of it. */
function fresh(report: Report): Report {
  return structuredClone(report)
}

describe.each(names.slice(1, 12))('%s', (name) => {
  const {source, profile} = readExpectation(readFileSync(join(folder, name), 'utf8'))

  test('an edited report is found as it would be on its own', () => {
    const first = reportFromText(source)
    const count = paragraphs(first).length
    fc.assert(fc.property(fc.array(fc.tuple(fc.constantFrom('withParagraph' as const, 'withInserted' as const, 'withoutParagraph' as const), fc.integer({min: 1, max: count}), written), {minLength: 1, maxLength: 3}), (all) => {
      let [report, checked] = [first, checkReport(first, statutory, profile)]
      for (const [edit, line, text] of all) {
        const after = edits[edit](report, line, text)
        checked = checkEdit(report, checked, after, statutory, profile)
        report = after
      }
      expect(checked).toEqual(checkReport(fresh(report), statutory, profile))
    }), {numRuns: 12, seed: 11})
  })
})
