import {expect, test} from '@jest/globals'
import {printJson} from '../../src/print/json.ts'
import {file, finding} from './findings.ts'

test('the contract, key by key', () => {
  const whole = finding({place: null, quote: null, label: null, section: null, stands: null})
  expect(JSON.parse(printJson([file('a.docx', finding(), whole), {...file('b.docx'), words: 0, error: {code: 'empty', message: 'The file is empty.'}}], {showValues: false}))).toEqual({
    version: 1,
    reports: [
      {
        file: 'a.docx', error: null, pack: 'statutory', words: 1240, findings: [
          {
            rule: 'no-lone-decision', family: 'ownership', severity: 'must', message: '“the Chair approves” gives the decision to one councillor; name the body.',
            quote: 'the Chair approves', section: 'recommendations', label: '2.1', line: 7, column: 6, endLine: 7, endColumn: 24,
            authority: [{cite: 'The Act, section 101', text: null}], suggestion: null,
          },
          {
            rule: 'no-lone-decision', family: 'ownership', severity: 'must', message: '“the Chair approves” gives the decision to one councillor; name the body.',
            quote: null, section: null, label: null, line: 1, column: 1, endLine: 1, endColumn: 1,
            authority: [{cite: 'The Act, section 101', text: null}], suggestion: null,
          },
        ],
      },
      {file: 'b.docx', error: {code: 'empty', message: 'The file is empty.'}, pack: 'statutory', words: 0, findings: []},
    ],
  })
})

test('hidden values keep the length of the quote', () => {
  const quote = 'write to ann@example.com'
  const report = printJson([file('a.docx', finding({quote}))], {showValues: false})
  expect(report).not.toContain('ann@example.com')
  expect(report).toContain('write to a••@•••••••••••')
  expect(printJson([file('a.docx', finding({quote}))], {showValues: true})).toContain(quote)
})
