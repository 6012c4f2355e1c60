import {describe, expect, test} from '@jest/globals'
import type {CheckedFile} from '../../src/print/checked-file.ts'
import {printText, silentRules} from '../../src/print/text.ts'
import {file, finding} from './findings.ts'

const plain = {colour: false, showValues: false}

test('a file, its findings, and what was found in all', () => {
  expect(printText([file('a.docx', finding(), finding({ severity: 'should', place: null, quote: null, label: null, section: null, stands: null, message: 'No background papers are listed.' }))], plain)).toMatchInlineSnapshot(`
"a.docx
  Checked 1,240 words in 88 paragraphs, against 16 rules of “Statutory floor”.

  must      Paragraph 2.1, recommendations (7:6-7:24)
            “the Chair approves” gives the decision to one councillor; name the body.
            Why: A councillor alone cannot decide.
            The Act, section 101 [no-lone-decision]

  should    The whole report
            No background papers are listed.
            The Act, section 101 [no-lone-decision]

1 report checked: 1 must, 1 should, 0 consider.
"
`)
})

test('nothing found says what was looked at', () => {
  expect(printText([file('a.docx')], plain)).toMatchInlineSnapshot(`
"a.docx
  Nothing found. Checked 1,240 words in 88 paragraphs, against 16 rules of “Statutory floor”.

1 report checked: 0 must, 0 should, 0 consider.
"
`)
})

test('a rule’s reason is told once a report', () => {
  const text = printText([file('a.docx', finding(), finding()), file('b.docx', finding())], plain)
  expect(text.split('Why: A councillor alone cannot decide.')).toHaveLength(3)
})

test('authorities beyond the third are counted, and an Act is named once', () => {
  const authority = ['The Act 1972, section 1', 'The Act 1972, section 2(3)', 'A Code, paragraph 4', 'Another', 'A third'].map((cite) => ({key: cite, cite, text: null}))
  expect(printText([file('a.docx', finding({authority}))], plain)).toContain('The Act 1972, section 1; section 2(3); A Code, paragraph 4; and 2 more\n')
})

test('a suggestion is quoted', () => {
  expect(printText([file('a.docx', finding({suggestion: 'the Committee approves'}))], plain)).toContain('Suggested: “the Committee approves”\n')
})

describe('where it stands, as people say it', () => {
  test.each([
    [{label: null}, 'Line 7, recommendations (7:6-7:24)'],
    [{section: null}, 'Paragraph 2.1 (7:6-7:24)'],
    [{stands: 'header', label: null, section: null}, 'Page header (7:6-7:24)'],
    [{stands: 'text box', label: null, section: null}, 'Text box (7:6-7:24)'],
    [{stands: 'footnote', label: '1', section: null}, 'Footnote (7:6-7:24)'],
  ] as const)('%j', (changes, place) => {
    expect(printText([file('a.docx', finding(changes))], plain)).toContain(`  must      ${place}\n`)
  })
})

describe('personal values', () => {
  const telling = finding({quote: 'ring 07700 900123', message: '“ring 07700 900123” is somebody’s own number; leave it out.'})
  test('are hidden in quotes and messages', () => {
    expect(printText([file('a.docx', telling)], plain)).not.toContain('900123')
  })
  test('are shown when asked for', () => {
    expect(printText([file('a.docx', telling)], {...plain, showValues: true})).toContain('“ring 07700 900123” is')
  })
})

test('colour only when told so', () => {
  expect(printText([file('a.docx', finding())], {colour: true, showValues: false})).toContain('\u001B[31mmust')
  expect(printText([file('a.docx', finding())], plain)).not.toContain('\u001B')
})

test('a hostile name or quote cannot steer the terminal', () => {
  const text = printText([file('a\u001B[2J\n.docx', finding({quote: 'x\u009B31my'}))], plain)
  expect(text).not.toMatch(/[\u001B\u009B]/)
  expect(text.split('\n')[0]).toBe('a[2J .docx')
})

test('a file that was not read is named in the last line', () => {
  const unread: CheckedFile = {...file('b.docx'), error: {code: 'not-a-zip', message: 'This is not a Word report.'}}
  expect(printText([file('a.docx'), unread], plain)).toMatchInlineSnapshot(`
"a.docx
  Nothing found. Checked 1,240 words in 88 paragraphs, against 16 rules of “Statutory floor”.

1 report checked: 0 must, 0 should, 0 consider.
Not read: b.docx.
"
`)
})

test('rules that were silent are named once, with the fact they need', () => {
  const silent = [{rule: 'no-member-edits', needs: ['members']}, {rule: 'no-lobbying', needs: ['members']}]
  const files = [{...file('a.docx'), silent}, {...file('b.docx'), silent}]
  expect(silentRules(files)).toEqual(['Not checked: no-member-edits, no-lobbying. Give the council’s members in a profile (--profile FILE.json).'])
  expect(printText(files, plain).split('Not checked')).toHaveLength(2)
})
