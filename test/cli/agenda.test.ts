/** The command `agenda`: what it reads, what it leaves aside, what it writes and what it never writes over. */
import {existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from '@jest/globals'
import {agendaKnowledge, exemptGround, exemptionKnowledge, packs} from '../../lints/index.ts'
import {run} from '../../src/cli/run.ts'
import {openReport} from '../../src/host/docx/open-report.ts'
import {plainText} from '../../src/report/plain-text.ts'
import {reportFromText} from '../../src/report/from-text.ts'
import {cabinet} from '../agenda/meetings.ts'
import {compose} from '../docx/compose.ts'
import {inFolder} from './folder.ts'

const docx = (text: string): Uint8Array => compose(reportFromText(text))
const report = (head: string): Uint8Array => docx(`${head}\n# Purpose\nTo agree the plan.`)
const head = 'Committee: Planning Committee\nDate: 4 May 2027\n'
const good = {'m/1 a.docx': report(`${head}Title: Fees\nReport of: Head of Fees`)}

function typed(words: string[], today = '2027-02-01'): {code: number; out: string; err: string} {
  const said = {out: '', err: ''}
  const code = run(words, {packs, version: '0', knowledge: exemptionKnowledge, agendas: agendaKnowledge, grounds: exemptGround}, {
    out: (text) => { said.out += text }, err: (text) => { said.err += text }, colour: false, watched: false, now: () => 0, today: () => today, instant: () => '2026-05-01T09:00:00.000Z',
  })
  return {code, ...said}
}

describe('exit codes', () => {
  test('0 when nothing stops an item, 1 when something does, 2 when a file could not be read', () => {
    inFolder({...good, 'n/1.docx': report(`${head}Title: Fees\nClassification: Part exempt: Appendix 1 is exempt.`), 'b/1.docx': good['m/1 a.docx'], 'b/notes.docx': 'Only notes.'}, (folder) => {
      expect(typed(['agenda', join(folder, 'm')]).code).toBe(0)
      expect(typed(['agenda', join(folder, 'n')]).code).toBe(1)
      const {code, out, err} = typed(['agenda', join(folder, 'b')])
      expect(code).toBe(2)
      expect(out).toContain('One file in the folder could not be read and is not in this schedule.')
      expect(out).toContain('Fees')
      expect(err).toContain(`${join(folder, 'b', 'notes.docx')}: `)
    })
  })
  test.each<[string, string[], string]>([
    ['no folder is named', ['agenda'], 'Name the folder that holds the meeting’s reports. Type: report-protocol agenda FOLDER --to SCHEDULE.docx'],
    ['two are named', ['agenda', 'm', 'n'], '“agenda” takes one folder; two were named, “m” and “n”. Put one meeting’s reports in one folder.'],
    ['the schedule is no .docx', ['agenda', 'm', '--to', 's.pdf'], '--to is “s.pdf”. The schedule is a Word document: give it a name that ends in .docx.'],
    ['one name for two files', ['agenda', 'm', '--to', 's.docx', '--output', 's.docx'], '--to and --output name one file. Give each a name of its own.'],
    ['an option of another command', ['agenda', 'm', '--fail-on', 'must'], '“agenda” has no --fail-on'],
    ['there is no such folder', ['agenda', 'no-such-folder'], '“no-such-folder”: There is no such file or folder.'],
  ])('%s', (_, words, expected) => {
    const {code, out, err} = typed(words)
    expect({code, out}).toEqual({code: 2, out: ''})
    expect(err).toContain(expected)
  })
})

describe('what is read', () => {
  test('no lock files, hidden files, folders within, other kinds of file, nor the schedule itself', () => {
    inFolder({...good, 'm/~$1 a.docx': 'lock', 'm/.hidden.docx': 'x', 'm/deeper/2.docx': report(`${head}Title: Deeper`), 'm/plan.pdf': 'x', 'm/old.doc': 'x'}, (folder) => {
      const meeting = join(folder, 'm')
      const schedule = join(meeting, 'schedule.docx')
      expect(typed(['agenda', meeting, '--to', schedule]).code).toBe(0)
      const first = readFileSync(schedule)
      const again = typed(['agenda', meeting, '--to', schedule])
      expect(again.out).toContain('1 item, 0 with something to put right.')
      expect(again.out).not.toContain('Deeper')
      expect(again.err).toContain('Left aside, since they are no .docx reports: deeper, old.doc, plan.pdf.')
      expect(readFileSync(schedule)).toEqual(first)
      const elsewhere = typed(['agenda', meeting])
      expect(elsewhere.err).toContain(`${schedule}: a schedule made by this tool, and so no report. It was left aside.`)
      expect(elsewhere.out).toContain('1 item,')
    })
  })
  test('a folder without reports says what lies there', () => {
    inFolder({'m/plan.pdf': 'x', 'n/deeper/a.docx': report('Title: A')}, (folder) => {
      expect(typed(['agenda', join(folder, 'm')]).err).toContain('(.docx; folders within it are not read). What lies there: plan.pdf. Name the folder that holds the meeting’s reports.')
      expect(typed(['agenda', join(folder, 'n')]).code).toBe(2)
    })
  })
  test('a report in place of a folder', () => {
    inFolder(good, (folder) => {
      expect(typed(['agenda', join(folder, 'm', '1 a.docx')]).err).toContain('is a file. “agenda” takes a folder: name the one that holds the meeting’s reports.')
    })
  })
  test('two meetings in one folder are said', () => {
    inFolder({...good, 'm/2.docx': report('Committee: Audit Committee\nDate: 5 May 2027\nTitle: Accounts')}, (folder) => {
      const {out, err, code} = typed(['agenda', join(folder, 'm')])
      expect(err).toContain('These reports are for 2 meetings: each has a part of its own below.')
      expect(out).toContain('Planning Committee, 4 May 2027\n==')
      expect(out).toContain('Audit Committee, 5 May 2027\n==')
      expect(code).toBe(0)
    })
  })
  test('a meeting that is past', () => {
    inFolder(good, (folder) => {
      const {code, out} = typed(['agenda', join(folder, 'm')], '2027-06-01')
      expect(code).toBe(1)
      expect(out).toContain('The meeting was on 4 May 2027, which is past')
    })
  })
})

describe('what is written', () => {
  test('the schedule of a meeting, with nothing else left in the folder', () => {
    const welshNumber = 'Committee: Cabinet\nDate: 12 January 2027\nAgenda item: 9\nTitle: Vans\nClassification: Part exempt. Appendix 1 is not for publication under paragraph 14 of Schedule 12A.\n# Purpose\nTo buy.'
    const files = Object.fromEntries(Object.entries({...cabinet.reports, '9 Vans.docx': welshNumber}).map(([name, text]) => [`m/${name}`, docx(text)]))
    inFolder({...files, 'p.json': '{"name": "Wexcombe Council", "nation": "england", "kind": "principal", "governance": "leader-and-cabinet"}'}, (folder) => {
      const before = readdirSync(join(folder, 'm'))
      const {code, err} = typed(['agenda', join(folder, 'm'), '--to', join(folder, 'm', 'S.docx'), '--profile', join(folder, 'p.json'), '--output', join(folder, 'S.json'), '--format', 'json'], '2026-12-20')
      expect(code).toBe(1)
      expect(err).toBe(`Written to ${join(folder, 'm', 'S.docx')}.\n`)
      expect(readdirSync(join(folder, 'm')).sort()).toEqual([...before, 'S.docx'].sort())
      const text = plainText(openReport(readFileSync(join(folder, 'm', 'S.docx'))))
      expect(text).toContain('Wexley Leisure Centre: award of the contract')
      expect(text).toContain('The check finds one matter to put right under “The paragraph cited is a ground of exemption here today”.')
      for (const withheld of ['Thrumble', 'Larkspur', 'Quillfeather', 'Fenwick', 'VAN FIRMS', '612,000', 'Cawdle', 'surveyor']) expect(text).not.toContain(withheld)
      const json = JSON.parse(readFileSync(join(folder, 'S.json'), 'utf8')) as {version: number; council: string; meetings: {items: {name: string; access: string}[]}[]; attachments: unknown[]}
      expect(json).toMatchObject({version: 1, council: 'Wexcombe Council', meetings: [{name: 'Cabinet', date: '2027-01-12', items: [
        {name: 'Item 5', access: 'open', keyDecision: true}, {name: 'Item 6', access: 'part exempt'}, {name: 'Item 7', access: 'part exempt'}, {name: 'Item 8', access: 'exempt', title: null}, {name: 'Item 9', access: 'part exempt'}]}]})
      expect(json.attachments).toHaveLength(1)
    })
  })
  test('never over a report, another file or a folder', () => {
    inFolder({...good, 'other.docx': report('Title: Other'), 'f.docx/x': 'x'}, (folder) => {
      for (const [place, expected] of [['m/1 a.docx', 'There are no reports'], ['other.docx', 'which exists. Nothing is written over'], ['f.docx', 'which is a folder'], ['none/s.docx', 'there is no such folder']] as const) {
        const {code, err, out} = typed(['agenda', join(folder, 'm'), '--to', join(folder, place)])
        expect({code, out}).toEqual({code: 2, out: ''})
        expect(err).toContain(expected)
      }
      expect(readFileSync(join(folder, 'other.docx'))).toEqual(Buffer.from(report('Title: Other')))
      expect(readFileSync(join(folder, 'm/1 a.docx'))).toEqual(Buffer.from(good['m/1 a.docx']))
    })
  })
  test('nothing when no report could be read', () => {
    inFolder({'m/a.docx': 'x'}, (folder) => {
      const {code, err} = typed(['agenda', join(folder, 'm'), '--to', join(folder, 's.docx')])
      expect(code).toBe(2)
      expect(err).toContain('could be read, so there is no schedule. Nothing was written.')
      expect(existsSync(join(folder, 's.docx'))).toBe(false)
    })
  })
  test('nothing half-written where the folder cannot be written to', () => {
    inFolder(good, (folder) => {
      mkdirSync(join(folder, 'out'))
      // A file of the name that is written beside stands for a disk that refuses.
      writeFileSync(join(folder, 'out', `.s.docx.${process.pid}.part`), 'x')
      const {code, err} = typed(['agenda', join(folder, 'm'), '--to', join(folder, 'out', 's.docx')])
      expect(code).toBe(2)
      expect(err).toContain('--to “')
      expect(existsSync(join(folder, 'out', 's.docx'))).toBe(false)
    })
  })
})
