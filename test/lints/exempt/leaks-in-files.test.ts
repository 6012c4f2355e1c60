/** Word files that let slip what they withhold, in every part a file has: each is told of. */
import {strToU8, zipSync} from 'fflate'
import {expect, test} from '@jest/globals'
import {exemptLeak} from '../../../lints/rules/exempt-leak.ts'
import {checkReport} from '../../../src/engine/check-report.ts'
import {openReport} from '../../../src/host/docx/open-report.ts'
import {assumedProfile} from '../../../src/report/profile.ts'
import {partsWith} from '../../docx/package.ts'
import {firm, leakyReports, sum} from '../../publication/leaky-reports.ts'

test.each(leakyReports())('$name', ({bytes}) => {
  const {findings} = checkReport(openReport(bytes), {id: 'one', title: 'One', plugins: [[exemptLeak, ['must']]]}, assumedProfile)
  expect(findings.length).toBeGreaterThan(0)
  for (const {message} of findings) expect(message.includes(sum) || message.includes(firm) || message.includes('for the yard')).toBe(true)
})

const object = '<w:p><w:r><w:object><o:OLEObject r:id="ole"/></w:object></w:r></w:p>'
const withObject = (content: Uint8Array, name = 'book1.xlsx'): Uint8Array => {
  const parts = partsWith(object, {}, [{id: 'ole', type: 'package', target: `embeddings/${name}`}])
  return zipSync({...Object.fromEntries(Object.entries(parts).map(([part, text]) => [part, strToU8(text)])), [`word/embeddings/${name}`]: content})
}

test('an embedded workbook is read for its strings and numbers', () => {
  const workbook = zipSync({'xl/sharedStrings.xml': strToU8('<sst><si><t>Smith &amp; Sons</t></si></sst>'), 'xl/worksheets/sheet1.xml': strToU8('<worksheet><row><c><v>1873400</v></c><c><v>12</v></c></row></worksheet>')})
  expect(openReport(withObject(workbook)).embedded[0]?.words).toBe('Smith & Sons\n\n1873400\n12')
})

test('an embedded file that is damaged, or not one at all, keeps its name alone', () => {
  for (const content of [strToU8('PK\u0003\u0004 and then nothing'), new Uint8Array(0), Uint8Array.from([0, 1, 2, 3])]) {
    const [embedded] = openReport(withObject(content, 'book1.bin')).embedded
    expect(embedded?.name).toBe('word/embeddings/book1.bin')
    expect(embedded).not.toHaveProperty('words')
  }
})
