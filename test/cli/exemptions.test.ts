/** The commands that read exemptions, as they are typed: what is printed, the exit codes, and that nothing is written on bad input. */
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from '@jest/globals'
import {agendaKnowledge, exemptGround, exemptionKnowledge, packs} from '../../lints/index.ts'
import {descriptionOf} from '../../lints/authorities/schedule-12a.ts'
import {run} from '../../src/cli/run.ts'
import type {JsonExemptions} from '../../src/print/exemptions-json.ts'
import {reportFromText} from '../../src/report/from-text.ts'
import {compose} from '../docx/compose.ts'
import {inFolder} from './folder.ts'

const docx = (text: string): Uint8Array => compose(reportFromText(text))
const files = {
  'part.docx': docx('Meeting: Cabinet, 4 May 2027\nAppendix B is exempt under paragraph 3 (business affairs). Ring 07700 900123.\n# Purpose\nTo sell the mill.'),
  'open.docx': docx('Classification: Open\n# Purpose\nTo agree the plan.'),
  'copy.docx': docx('Meeting: Cabinet, 4 May 2027\nAppendix B is exempt under paragraph 3 (business affairs). Ring 07700 900123.\n# Purpose\nTo sell the mill.'),
  'notes.docx': new TextEncoder().encode('These are only notes.'),
}

function typed(folder: string, line: string): {code: number; out: string; err: string} {
  let [out, err] = ['', '']
  const words = line.split(' ').map((word) => (/\.(?:docx|json|txt)$/.test(word) ? join(folder, word) : word))
  const code = run(words, {packs, version: '0', knowledge: exemptionKnowledge, agendas: agendaKnowledge, grounds: exemptGround}, {
    out: (text) => { out += text }, err: (text) => { err += text }, colour: false, watched: false, now: () => 0, today: () => '2027-06-01', instant: () => '2026-05-01T09:00:00.000Z',
  })
  return {code, out: out.replaceAll(`${folder}/`, ''), err: err.replaceAll(`${folder}/`, '')}
}

test('as text', () => {
  inFolder(files, (folder) => {
    const {code, out, err} = typed(folder, 'exemptions part.docx open.docx')
    expect(code).toBe(0)
    expect(err).toContain('No profile given: read as')
    for (const words of ['open.docx\n  No exemption is claimed.', '1 exemption claimed; for the executive, 4 May 2027.', '1. Appendix B, which is not in this file', 'Paragraph       3: Information relating to the financial', 'The meeting was on 4 May 2027, which is past', '2 reports read: 1 exemption,']) {
      expect(out).toContain(words)
    }
    expect(out).not.toContain('900123')
    expect(Math.max(...out.split('\n').map((each) => each.length))).toBeLessThanOrEqual(101)
  })
})

test('as JSON, to a file', () => {
  inFolder(files, (folder) => {
    const {code, out} = typed(folder, 'exemptions part.docx --format json --output o.json')
    expect([code, out]).toEqual([0, ''])
    const {version, reports: [report]} = JSON.parse(readFileSync(join(folder, 'o.json'), 'utf8')) as JsonExemptions
    expect(version).toBe(1)
    expect(report?.meeting).toEqual({body: 'executive', date: '2027-05-04'})
    expect(report?.exemptions[0]).toMatchObject({id: 'appendix B', source: 'report', covers: {what: 'appendix', label: 'B', places: [], elsewhere: true}, until: null})
    expect(report?.exemptions[0]?.paragraphs).toEqual([{number: '3', description: descriptionOf('3'), exact: true, described: true, place: {line: 2, column: 28, endLine: 2, endColumn: 39}}])
    expect(report?.exemptions[0]?.faults.map(({what}) => what)).toEqual(['meeting past'])
  })
})

test.each([
  ['exemptions notes.docx', 'notes.docx: '],
  ['exemptions missing.docx', 'There is no such file or folder.'],
  ['exemptions part.docx --profile missing.json --output o.json', 'There is no such file or folder.'],
  ['exemptions part.docx --output part.docx', 'which is read as well'],
  ['check part.docx --exempt part.docx --output o.txt', 'which is also the report to check. Name the file that holds what is withheld.'],
  ['check part.docx --exempt copy.docx --output o.txt', 'which is also the report to check.'],
  ['check part.docx --exempt missing.docx --output o.txt', 'could not be read. There is no such file or folder.'],
  ['check part.docx --exempt notes.docx --output o.txt', 'could not be read.'],
  ['check part.docx --exempt open.docx --output open.docx', 'which is read as well'],
])('%s: a clear line, exit 2', (line, said) => {
  inFolder(files, (folder) => {
    const before = readdirSync(folder).sort()
    const {code, err} = typed(folder, line)
    expect(code).toBe(2)
    expect(err).toContain(said)
    expect(readdirSync(folder).sort()).toEqual(before)
  })
})
