import {existsSync, readFileSync, readdirSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from '@jest/globals'
import {agendaKnowledge, exemptGround, exemptionKnowledge, packs} from '../../lints/index.ts'
import {recordIn, sha256} from '../../src/cli/record-file.ts'
import {run} from '../../src/cli/run.ts'
import {openReport} from '../../src/host/docx/open-report.ts'
import {partsOf} from '../../src/host/docx/package-parts.ts'
import {fingerprint} from '../../src/record/fingerprint.ts'
import {paragraphs} from '../../src/report/plain-text.ts'
import {zip} from '../docx/package.ts'
import {report} from '../member-edits/edited-report.ts'
import {inFolder} from './folder.ts'

const [before, after] = [zip(report(false)), zip(report(true))]
const files = {'a.docx': after, 'clean.docx': before, 'there.docx': 'mine', 'folder/b.docx': after}
const chair = ['--member', 'Councillor Tom Hale', '--office', 'Chair of the Planning Committee']

interface Said {
  code: number
  out: string
  err: string
}

/** Runs it in a folder; a name in .docx is a file there. */
function typed(folder: string, ...words: string[]): Said {
  const said = {out: '', err: ''}
  const code = run(['separate-report', ...words.map((each) => /\.docx$/.test(each) ? join(folder, each) : each)], {packs, version: '0', knowledge: exemptionKnowledge, agendas: agendaKnowledge, grounds: exemptGround}, {
    out: (text) => void (said.out += text), err: (text) => void (said.err += text), colour: false, watched: false, now: () => 0, today: () => '2026-11-22', instant: () => '2026-11-22T10:00:00.000Z',
  })
  return {code, out: said.out.replaceAll(join(folder, '/'), ''), err: said.err.replaceAll(join(folder, '/'), '')}
}

const separating = ['a.docx', ...chair, '--to', 'chair.docx', '--officer-report', 'officer.docx']

describe('a member’s edits', () => {
  test('are listed, and nothing is written', () => {
    inFolder(files, (folder) => {
      const {code, out, err} = typed(folder, 'a.docx', '--member', 'tom hale')
      expect({code, err}).toEqual({code: 0, err: ''})
      expect(out).toMatchSnapshot()
      expect(readdirSync(folder).sort()).toEqual(Object.keys(files).map((each) => each.split('/')[0] ?? '').sort())
    })
  })

  test('become a report of the member’s own', () => {
    inFolder(files, (folder) => {
      const {code, out} = typed(folder, ...separating)
      expect(code).toBe(0)
      expect(out).toContain('The member’s report: chair.docx')
      const own = paragraphs(openReport(readFileSync(join(folder, 'chair.docx')))).map(({text}) => text)
      expect(own[0]).toBe('Report of the Chair of the Planning Committee, in addition to the report of the Head of Planning')
      expect(own).toMatchSnapshot()
      expect(readFileSync(join(folder, 'a.docx')).equals(after)).toBe(true)
    })
  })

  test('are taken out of the officer’s report, and others’ stay', () => {
    inFolder(files, (folder) => {
      typed(folder, ...separating)
      const bytes = readFileSync(join(folder, 'officer.docx'))
      const [was, is] = [openReport(before), openReport(bytes)]
      expect(fingerprint(is, sha256)).toBe(fingerprint(was, sha256))
      expect(is.changes.map(({author}) => author)).toEqual(was.changes.map(({author}) => author))
      expect(is.comments.map(({text, author}) => `${author}: ${text}`)).toEqual(['Ann Day: By 4%, see the budget.', 'Ann Day: Check the sum.'])
      const [parts, given] = [partsOf(bytes), partsOf(before)]
      for (const name of ['word/header1.xml', 'word/footnotes.xml', 'word/styles.xml']) expect(parts.text(name)).toBe(given.text(name))
      expect(parts.names.map((name) => parts.text(name)).filter((text) => text?.includes('Cllr Tom Hale'))).toEqual([])
    })
  })

  test('are entered in the record of the officer’s report, with the fingerprints of both', () => {
    inFolder(files, (folder) => {
      const {out} = typed(folder, ...separating)
      const {found} = recordIn(readFileSync(join(folder, 'officer.docx')))
      expect(found.state === 'whole' && found.chain.entries).toMatchObject([{
        kind: 'separate-report', file: 'chair.docx', member: {name: 'Councillor Tom Hale', office: 'Chair of the Planning Committee'}, attached: false,
        report: fingerprint(openReport(before), sha256), fingerprint: fingerprint(openReport(readFileSync(join(folder, 'chair.docx'))), sha256),
      }])
      expect(out).toContain('Record receipt: 1 entry')
    })
  })
})

describe('a change under express approval', () => {
  test('stands, is entered as such, and the rest stay tracked', () => {
    inFolder(files, (folder) => {
      const {code, out} = typed(folder, 'a.docx', '--member', 'Cllr T. Hale', '--approve', '1', '--by', 'Ann Day, Head of Planning', '--officer-report', 'officer.docx')
      expect(code).toBe(0)
      expect(out).toContain('Change 1 stands: Paragraph 1.1: “rise by 5%” to “stay as they are”')
      const bytes = readFileSync(join(folder, 'officer.docx'))
      const is = openReport(bytes)
      expect(is.changes.filter(({text}) => /rise by|stay as/.test(text))).toEqual([])
      expect(is.changes.filter(({author}) => author === 'Cllr Tom Hale')).toHaveLength(openReport(after).changes.filter(({author}) => author === 'Cllr Tom Hale').length - 2)
      const {found} = recordIn(bytes)
      expect(found.state === 'whole' && found.chain.entries).toMatchObject([{kind: 'suggestion', outcome: 'accepted', by: {name: 'Ann Day', office: 'Head of Planning'}}])
    })
  })

  test.each([
    ['--approve 99 --by Ann --officer-report o.docx', 'There is no change 99'],
    ['--approve 0 --by Ann --officer-report o.docx', '--approve is “0”'],
    ['--approve 1 --officer-report o.docx', 'Only the head of service may approve'],
    ['--approve 1 --by Ann', 'Say where the report with the approved change is to stand'],
    ['--approve 1 --by Cllr_Tom_Hale --officer-report o.docx', 'A member cannot approve'],
  ])('%s', (words, said) => {
    inFolder(files, (folder) => {
      const {code, err} = typed(folder, 'a.docx', '--member', 'Tom Hale', ...words.split(' ').map((each) => each.replaceAll('_', ' ')))
      expect(code).toBe(2)
      expect(err).toContain(said)
      expect(existsSync(join(folder, 'o.docx'))).toBe(false)
    })
  })
})

test('a report that the member has written already is recorded in the officer’s', () => {
  inFolder({...files, 'mine.docx': before}, (folder) => {
    const {code, out} = typed(folder, 'clean.docx', ...chair, '--attach', 'mine.docx')
    expect(code).toBe(0)
    expect(out).toContain('clean.docx: entry 1 made.')
    const bytes = readFileSync(join(folder, 'clean.docx'))
    const {found} = recordIn(bytes)
    expect(found.state === 'whole' && found.chain.entries).toMatchObject([{kind: 'separate-report', attached: true, file: 'mine.docx', title: 'Parking charges at Wexley'}])
    expect(fingerprint(openReport(bytes), sha256)).toBe(fingerprint(openReport(before), sha256))
  })
})

describe('nothing is written', () => {
  test.each([
    ['a.docx --member Tessa_Hale --office Chair --to o.docx', 'Changes and comments are by “Cllr Tom Hale”, “Ann Day”'],
    ['clean.docx --member Jo_Bloggs --office Chair --to o.docx', 'Changes and comments are by “Ann Day”'],
    ['a.docx --member Tom_Hale --to o.docx', 'Say in what office the member reports'],
    ['a.docx --office Chair --to o.docx', 'Say whose edits they are'],
    ['a.docx --member Tom_Hale --office Chair --to a.docx', 'which is read'],
    ['a.docx --member Tom_Hale --office Chair --to there.docx', 'which exists'],
    ['a.docx --member Tom_Hale --office Chair --to o.docx --officer-report there.docx', 'which exists'],
    ['a.docx --member Tom_Hale --office Chair --to o.docx --officer-report o.docx', 'name one file'],
    ['a.docx --member Tom_Hale --office Chair --attach a.docx', 'names the officer’s report itself'],
    ['a.docx --member Tom_Hale --office Chair --attach none.docx', 'none.docx:'],
    ['there.docx --member Tom_Hale --office Chair --to o.docx', 'there.docx:'],
    ['--member Tom_Hale', 'Name the report'],
  ])('%s', (words, said) => {
    inFolder(files, (folder) => {
      const {code, err} = typed(folder, ...words.split(' ').map((each) => each.replaceAll('_', ' ')))
      expect(code).toBe(2)
      expect(err).toContain(said)
      expect(existsSync(join(folder, 'o.docx'))).toBe(false)
    })
  })
})
