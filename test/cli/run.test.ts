import {chmodSync, mkdirSync, readFileSync, readdirSync, statSync, truncateSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from '@jest/globals'
import {run} from '../../src/cli/run.ts'
import type {Terminal} from '../../src/cli/terminal.ts'
import {defineRule} from '../../src/engine/define-rule.ts'
import type {Pack} from '../../src/engine/check-report.ts'
import {reportFromText} from '../../src/report/from-text.ts'
import {compose} from '../docx/compose.ts'
import {agendaKnowledge, exemptGround, exemptionKnowledge} from '../../lints/index.ts'
import {inFolder} from './folder.ts'

const authority = [{key: 'act', cite: 'The Act, section 1', text: null}]
const said = {family: 'form', authority, why: 'A reason.', reads: 'paragraph', examples: {ok: [], notOk: []}} as const
const weight = (severity: 'must' | 'should' | 'consider') => defineRule({...said, id: `no-${severity}`, title: 'A rule', severity, messages: {found: '“{words}” is said here.'}}, ({text, line}, {find}) => {
  const start = text.indexOf(severity)
  if (start !== -1) find({line, start, end: text.length}, 'found', {values: {words: text.slice(start)}})
})
const failing = defineRule({...said, id: 'no-failure', title: 'A rule', severity: 'must', messages: {}}, ({text}) => {
  if (text.includes('fails')) throw new TypeError(`cannot read “${text}”`)
})
const needy = defineRule({...said, id: 'needs-members', title: 'A rule', severity: 'must', messages: {}, needs: ['members']}, () => undefined)
const pack: Pack = {id: 'test', title: 'Test pack', plugins: [
  [weight('must'), ['must']], [weight('should'), ['should']], [weight('consider'), ['consider']], [failing, ['must']], [needy, ['must']],
]}
const profile = '{"nation": "england", "kind": "town", "governance": "committee", "members": [{"name": "Ann Day"}]}'

const reports = {
  'good.docx': docx('# Purpose\nAll is well.'),
  'must.docx': docx('# Purpose\nIt must not, ring 07700 900123.'),
  'should.docx': docx('It should not.'),
  'consider.docx': docx('It may consider.'),
  'fails.docx': docx('A private matter fails.'),
  'notes.docx': new TextEncoder().encode('These are only notes.'),
  'p.json': profile,
}

describe('exit codes', () => {
  test.each([
    ['check good.docx', 0],
    ['check must.docx', 1],
    ['check should.docx', 0],
    ['check should.docx --fail-on should', 1],
    ['check consider.docx --fail-on should', 0],
    ['check consider.docx --fail-on consider', 1],
    ['check must.docx --fail-on consider', 1],
    ['check notes.docx', 2],
    ['check must.docx notes.docx', 2],
    ['check good.docx missing.docx', 2],
    ['check', 2],
    ['check good.docx --shout', 2],
    ['check good.docx --profile missing.json', 2],
    ['read good.docx', 0],
    ['read must.docx', 0],
    ['read notes.docx', 2],
    ['--help', 0],
    ['--version', 0],
  ])('%s → %i', (line, code) => {
    inFolder(reports, (folder) => {
      expect(typed(folder, line).code).toBe(code)
    })
  })
})

test('findings go to stdout, what is said about the run to stderr', () => {
  inFolder(reports, (folder) => {
    const {out, err} = typed(folder, 'check must.docx')
    expect(out.replaceAll(join(folder, '/'), '')).toMatchInlineSnapshot(`
"must.docx
  Checked 7 words in 2 paragraphs, against 5 rules of “Test pack”.

  must      Line 2, purpose (2:4-2:32)
            “must not, ring 07700 ••••••.” is said here.
            Why: A reason.
            The Act, section 1 [no-must]

Not checked: needs-members. Give the council’s members in a profile (--profile FILE.json).
1 report checked: 1 must, 0 should, 0 consider.
"
`)
    expect(err).toMatchInlineSnapshot(`
"No profile given: checked as a principal council in England with a leader and cabinet. Name yours with --profile FILE.json.
"
`)
  })
})

test('a profile ends the talk of an assumed one, and lets rules speak that need its facts', () => {
  inFolder(reports, (folder) => {
    const {out, err} = typed(folder, 'check good.docx --profile p.json')
    expect(err).toBe('')
    expect(out).not.toContain('Not checked')
  })
})

test('JSON is the contract, whatever else is said', () => {
  inFolder(reports, (folder) => {
    const {out, err} = typed(folder, 'check must.docx notes.docx --format json')
    const {version, reports: [first, second]} = JSON.parse(out) as {version: number; reports: Record<string, unknown>[]}
    expect(version).toBe(1)
    expect(first).toMatchObject({file: join(folder, 'must.docx'), error: null, pack: 'test', words: 7, findings: [{rule: 'no-must', line: 2, column: 4, endLine: 2, quote: 'must not, ring 07700 ••••••.'}]})
    expect(second).toMatchObject({file: join(folder, 'notes.docx'), error: {code: 'not-a-zip'}, pack: 'test', words: 0, findings: []})
    expect(err).toContain('Not checked: needs-members.')
  })
})

test('values are shown when asked for', () => {
  inFolder(reports, (folder) => {
    expect(typed(folder, 'check must.docx').out).not.toContain('900123')
    expect(typed(folder, 'check must.docx --show-values').out).toContain('900123')
    expect(typed(folder, 'read must.docx').out).not.toContain('900123')
    expect(typed(folder, 'read must.docx --show-values --format json').out).toContain('900123')
  })
})

test('the order of files changes nothing', () => {
  inFolder(reports, (folder) => {
    const one = typed(folder, 'check should.docx must.docx good.docx notes.docx')
    expect(typed(folder, 'check notes.docx good.docx must.docx should.docx')).toEqual(one)
    expect(typed(folder, 'check good.docx must.docx notes.docx should.docx good.docx')).toEqual(one)
  })
})

describe('a file that cannot be read', () => {
  test('is one line on stderr with its name, and the others are still checked', () => {
    inFolder(reports, (folder) => {
      const {out, err, code} = typed(folder, 'check notes.docx must.docx missing.docx --profile p.json')
      expect(code).toBe(2)
      expect(err.trim().split('\n')).toHaveLength(2)
      expect(err).toMatch(/^.*missing\.docx: [A-Z].*\.\n.*notes\.docx: [A-Z].*\.\n$/)
      expect(out).toContain('1 report checked: 1 must')
    })
  })
  test('because our own code failed is named as such, without a word of it', () => {
    inFolder(reports, (folder) => {
      const {out, err, code} = typed(folder, 'check fails.docx must.docx')
      expect(code).toBe(2)
      expect(err).toMatch(/fails\.docx: This tool failed \(TypeError at [\w.-]+:\d+:\d+\)/)
      expect(out + err).not.toContain('private matter')
      expect(out).toContain('1 must')
    })
  })
  test('because it may not be read', () => {
    // The administrator of a Unix machine may read everything.
    if (process.platform === 'win32' || process.getuid?.() === 0) return
    inFolder(reports, (folder) => {
      chmodSync(join(folder, 'good.docx'), 0)
      const {code, err} = typed(folder, 'check good.docx')
      expect(code).toBe(2)
      expect(err).toContain('You are not allowed to read it.')
    })
  })
  test('because it is larger than any report', () => {
    inFolder(reports, (folder) => {
      truncateSync(join(folder, 'good.docx'), 600_000_000)
      expect(typed(folder, 'check good.docx')).toMatchObject({code: 2})
      expect(typed(folder, 'check good.docx').err).toContain('larger than 500 MB')
    })
  })
  test('because it is a folder with the name of a report, or a folder without one', () => {
    inFolder(reports, (folder) => {
      mkdirSync(join(folder, 'old.docx'))
      mkdirSync(join(folder, 'empty'))
      expect(typed(folder, 'check old.docx').err).toContain('old.docx: This is a folder')
      expect(typed(folder, 'check empty').err).toContain('empty: There are no Word reports in this folder')
    })
  })
})

test('check never writes to what it reads, nor beside it', () => {
  inFolder(reports, (folder) => {
    const before = readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'hex'), statSync(join(folder, name)).mtimeMs])
    typed(folder, 'check .')
    typed(folder, 'read must.docx')
    expect(typed(folder, 'check must.docx --output must.docx')).toMatchObject({code: 2, out: ''})
    expect(typed(folder, 'read must.docx --output must.docx')).toMatchObject({code: 2, out: ''})
    expect(typed(folder, 'check must.docx --profile p.json --output p.json')).toMatchObject({code: 2, out: ''})
    expect(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'hex'), statSync(join(folder, name)).mtimeMs])).toEqual(before)
  })
})

test('--output holds what would have been printed, without colour', () => {
  inFolder(reports, (folder) => {
    const printed = typed(folder, 'check must.docx').out
    const {out, code} = typed(folder, 'check must.docx --output out.txt', {colour: true})
    expect({out, code}).toEqual({out: '', code: 1})
    expect(readFileSync(join(folder, 'out.txt'), 'utf8')).toBe(printed)
  })
})

describe('somebody at a terminal', () => {
  test('sees colour', () => {
    inFolder(reports, (folder) => {
      expect(typed(folder, 'check must.docx', {colour: true}).out).toContain('\u001B[31m')
    })
  })
  test('sees how far a long run is, and the line goes away', () => {
    inFolder(reports, (folder) => {
      let time = 0
      const {err} = typed(folder, 'check good.docx must.docx should.docx --profile p.json', {watched: true, now: () => time += 600})
      expect(err).toContain('Checking 3 of 3: ')
      expect(err.endsWith('\r\u001B[2K')).toBe(true)
    })
  })
  test('sees no such line on a short run, or when nobody watches', () => {
    inFolder(reports, (folder) => {
      expect(typed(folder, 'check good.docx must.docx --profile p.json', {watched: true}).err).toBe('')
      let time = 0
      expect(typed(folder, 'check good.docx must.docx --profile p.json', {now: () => time += 600}).err).toBe('')
    })
  })
})

test('read shows each line, what it is part of, and what Word keeps beside the words', () => {
  inFolder({'a.docx': docx('| Report by | The Clerk |\n# Recommendation\nThat the plan {++Ann Day: is++} agreed{>>Ann Day: is it?<<}.\n^header NOT FOR PUBLICATION')}, (folder) => {
    expect(typed(folder, 'read a.docx').out).toMatchInlineSnapshot(`
"1  header             Report by
2  header             The Clerk
3  recommendations    Recommendation
4  recommendations    That the plan is agreed.
5  [header]           NOT FOR PUBLICATION

13 words in 4 body paragraphs and 1 beside them
Field: author (“Report by”) = The Clerk
Classification: exempt, marked on line 5
Tracked changes: 1 by Ann Day
Comments: 1 by Ann Day
"
`)
  })
})

test('read as JSON gives the tree', () => {
  inFolder({'a.docx': docx('# Purpose\nTo agree.')}, (folder) => {
    const {report, sections} = JSON.parse(typed(folder, 'read a.docx --format json').out) as {report: {children: {text: string}[]}; sections: {title: string}[]}
    expect(report.children.map(({text}) => text)).toEqual(['Purpose', 'To agree.'])
    expect(sections[0]?.title).toBe('Purpose')
  })
})

function docx(source: string): Uint8Array {
  return compose(reportFromText(source))
}

/** Runs a line as typed in a folder; every word that is no option, command or value of one is a path there. */
function typed(folder: string, line: string, changes: Partial<Terminal> = {}): {code: number; out: string; err: string} {
  let [out, err] = ['', '']
  const words = line.split(' ').map((word) => /\.(?:docx|json|txt)$|^(?:\.|empty)$/.test(word) ? join(folder, word) : word)
  const terminal: Terminal = {out: (text) => { out += text }, err: (text) => { err += text }, colour: false, watched: false, now: () => 0, today: () => '2026-05-01', instant: () => '2026-05-01T09:00:00.000Z', ...changes}
  const code = run(words, {packs: [pack], version: '0.0.0', knowledge: exemptionKnowledge, agendas: agendaKnowledge, grounds: exemptGround}, terminal)
  return {code, out, err}
}
