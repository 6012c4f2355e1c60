/** The schedule as a Word document: read back by this tool's own reader, the same each time, fit to be read by everybody. */
import {readFileSync, readdirSync} from 'node:fs'
import {describe, expect, test} from '@jest/globals'
import {openReport} from '../../src/host/docx/open-report.ts'
import {writeDocument} from '../../src/host/docx/write-document.ts'
import {newDocument} from '../../src/ooxml/new-document.ts'
import type {Block} from '../../src/ooxml/new-document.ts'
import {agendaBlocks, meetingName, scheduleCategory, scheduleTitle} from '../../src/print/agenda-blocks.ts'
import {reportFromText} from '../../src/report/from-text.ts'
import {body, plainText} from '../../src/report/plain-text.ts'
import type {Report} from '../../src/report/report.ts'
import {drawnUp} from './drawn-up.ts'
import {cabinet, licensing, townCouncil, welsh} from './meetings.ts'

const facts = {title: 'A title', category: 'A kind', language: 'en-GB', footer: 'Foot'}
const written = (blocks: readonly Block[]): Report => openReport(writeDocument(newDocument(blocks, facts)))

/** The paragraphs that blocks come to, in reading order. */
function linesOf(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => (
    block.kind === 'list' ? block.items : block.kind === 'table' ? [...block.columns.map(({title}) => title), ...block.rows.flatMap((row) => row.flatMap((cell) => (cell.length ? cell : [''])))] : [block.text]))
}

describe.each(Object.entries({cabinet, licensing, welsh, townCouncil}))('%s', (_, folder) => {
  const schedule = drawnUp(folder)
  const blocks = agendaBlocks(schedule, 1)
  const report = written(blocks)
  test('what is read back is what was written', () => {
    expect(body(report).map(({text}) => text).filter(Boolean)).toEqual(linesOf(blocks).filter(Boolean))
  })
  test('headings are headings, lists are lists', () => {
    expect(body(report).filter(({outline}) => outline !== null).map(({text}) => text)).toEqual(blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : [])))
    expect(body(report).filter(({label}) => label !== null).map(({label, text}) => `${label ?? ''} ${text}`)).toEqual(
      schedule.meetings.flatMap(({resolution}) => (resolution?.parts ?? []).map((part, index) => `(${String.fromCharCode(97 + index)}) ${part}`)))
  })
  test('the same reports give the same bytes', () => {
    expect(writeDocument(newDocument(agendaBlocks(drawnUp(folder), 1), facts))).toEqual(writeDocument(newDocument(blocks, facts)))
  })
})

test('it has a title, a language and a kind, and names nobody', () => {
  const [schedule] = [drawnUp(cabinet)]
  expect(scheduleTitle(schedule)).toBe('Clerk’s schedule: Cabinet, 12 January 2027')
  const {properties} = openReport(writeDocument(newDocument(agendaBlocks(schedule, 0), {...facts, title: scheduleTitle(schedule), category: scheduleCategory})))
  expect(properties).toEqual({title: 'Clerk’s schedule: Cabinet, 12 January 2027', language: 'en-GB', category: scheduleCategory})
})

test('the reports that README.md shows are those of this folder', () => {
  const folder = new URL('cabinet-12-january-2027/', import.meta.url)
  expect(Object.fromEntries(readdirSync(folder).map((file) => [file, plainText(openReport(readFileSync(new URL(file, folder))))]))).toEqual(
    Object.fromEntries(Object.entries(cabinet.reports).map(([file, text]) => [file, plainText(reportFromText(text))])))
})

test('a meeting is named by what is known of it', () => {
  expect(meetingName({name: null, date: null})).toBe('Meeting not named, date not given')
})

describe('a new document', () => {
  test('header rows are marked and repeat, tables are described, the language is set', () => {
    const {'word/document.xml': xml = '', 'word/styles.xml': styles = ''} = newDocument([{kind: 'table', caption: 'What & why', columns: [{title: 'A', width: 1}, {title: 'B', width: 2}], rows: [[['x'], ['y']]]}], facts)
    expect(xml).toContain('<w:tblHeader/>')
    expect(xml).toContain('<w:tblCaption w:val="What &amp; why"/>')
    expect(styles).toContain('<w:lang w:val="en-GB"')
  })
  test('signs of XML and what XML cannot hold', () => {
    expect(body(written([{kind: 'paragraph', text: 'A < B & “C” > \u0000D\uD800 😀\u000B'}])).map(({text}) => text)).toEqual(['A < B & “C” > D 😀'])
  })
  test('each list counts from its beginning', () => {
    const list = (items: string[]): Block => ({kind: 'list', lettered: true, items})
    expect(body(written([list(['x', 'y']), {kind: 'paragraph', text: 'Then'}, list(['z'])])).map(({label}) => label)).toEqual(['(a)', '(b)', null, '(a)'])
  })
})
