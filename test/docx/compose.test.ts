import {describe, expect, test} from '@jest/globals'
import fc from 'fast-check'
import {openReport} from '../../src/host/docx/open-report.ts'
import {reportFromText} from '../../src/report/from-text.ts'
import {paragraphs, plainText} from '../../src/report/plain-text.ts'
import type {Report} from '../../src/report/report.ts'
import {compose} from './compose.ts'

const source = `# Report to Cabinet
**Report by the Director of Finance**
| Report by | The Clerk |
| **Date** | 5 May 2026 |
## Recommendation
That Cabinet {++Cllr Ann Hale: kindly ++}approves the {--Cllr Ann Hale: very old --}scheme{>>Bo Reed: which one?<<} now.
The sum is £4,000{%% not really%%} a year.
^footnote See the report of March.
^box NOT FOR PUBLICATION
^header PART {++Ann: II++}
^footer Page`

/** What must survive the way through OOXML: everything but ids, which the file gives. */
function essence(report: Report): unknown {
  return {
    text: plainText(report),
    paragraphs: paragraphs(report).map(({spans, ...paragraph}) => ({
      ...paragraph, spans: spans.filter(({kind}) => kind !== 'note').map((span) => JSON.stringify(span)).sort(),
    })),
    changes: report.changes.map(({id: _, ...change}) => change),
    comments: report.comments.map(({id: _, ...comment}) => comment),
    hidden: report.hidden,
  }
}

describe('a report through OOXML and back', () => {
  test('is the same', () => {
    const report = reportFromText(source)
    expect(essence(openReport(compose(report)))).toEqual(essence(report))
  })

  test('is the same when its runs are split anywhere', () => {
    const report = reportFromText(source)
    fc.assert(fc.property(fc.array(fc.integer({min: 1, max: 9}), {minLength: 5}), (sizes) => {
      let taken = 0
      const split = (text: string): string[] => {
        const pieces: string[] = []
        for (let at = 0; at < text.length;) {
          const size = sizes[taken++ % sizes.length] ?? 1
          pieces.push(text.slice(at, at + size))
          at += size
        }
        return pieces
      }
      expect(essence(openReport(compose(report, {split})))).toEqual(essence(report))
    }), {numRuns: 40})
  })
})
