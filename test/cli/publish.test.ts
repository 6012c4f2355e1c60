import {chmodSync, existsSync, readFileSync, readdirSync, statSync, writeFileSync} from 'node:fs'
import {createHash} from 'node:crypto'
import {join} from 'node:path'
import {describe, expect, test} from '@jest/globals'
import {openReport} from '../../src/host/docx/open-report.ts'
import {publish} from '../../src/cli/publish.ts'
import {UsageFault, readArguments} from '../../src/cli/arguments.ts'
import {writeProved} from '../../src/cli/published-file.ts'
import type {Certificate} from '../../src/publication/certificate.ts'
import {paragraphs} from '../../src/report/plain-text.ts'
import {reportFromText} from '../../src/report/from-text.ts'
import {exemptGround} from '../../lints/authorities/exempt-ground.ts'
import {compose} from '../docx/compose.ts'
import {leakyReports} from '../publication/leaky-reports.ts'
import {inFolder} from './folder.ts'

const source = `# Report to Cabinet
**Recommendation**
That the yard at Stonecross be sold{>>Ann: to whom?<<}.
Appendix B is not for publication: paragraph 3 of Part 1 of Schedule 12A to the Local Government Act 1972.
# Appendix B
NOT FOR PUBLICATION
Quillan Joinery has offered one million and eight hundred thousand pounds.`

const files = {
  'a.docx': compose(reportFromText(source)), 'open.docx': compose(reportFromText('# Report\nAll is open.')), 'exempt.docx': compose(reportFromText('**NOT FOR PUBLICATION**\n# Report\nAll is secret.')),
  'there.docx': 'mine', 'notes.docx': 'These are only notes.', 'folder/b.docx': compose(reportFromText(source)),
  'old.docx': Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(2048)]),
  'town.json': '{"nation": "england", "kind": "town", "governance": "committee"}', 'wales.json': '{"nation": "wales", "kind": "principal", "governance": "committee"}',
}

describe('a copy', () => {
  test('is written with its certificate, and the report stays as it was', () => {
    inFolder(files, (folder) => {
      const before = readFileSync(join(folder, 'a.docx'))
      const {code, out, err} = typed(folder, 'publish a.docx --to copy.docx --certificate c.json')
      expect({code, err: err.replace(/^No profile.*\n/, '')}).toEqual({code: 0, err: ''})
      expect(out.replaceAll(join(folder, '/'), '')).toMatchInlineSnapshot(`
"a.docx → copy.docx
  Taken out       appendices 1, paragraphs 3, comments 1
  Grounds stated  paragraph 3 of Part 1 of Schedule 12A to the Local Government Act 1972
  Proof           8 checks passed; 6 runs of words, figures and names looked for in
                  every part, none found
"
`)
      expect(readFileSync(join(folder, 'a.docx')).equals(before)).toBe(true)
      const copy = readFileSync(join(folder, 'copy.docx'))
      expect(paragraphs(openReport(copy)).map(({text}) => text).at(-1)).toMatch(/^Not for publication\. Appendix B has been taken out of this copy\. The report withholds it as exempt information within paragraph 3 of Part 1 of Schedule 12A to the Local Government Act 1972: “Information relating to the financial or business affairs of any particular person \(including the authority holding that information\)”\.$/)
      const text = readFileSync(join(folder, 'c.json'), 'utf8')
      const certificate = JSON.parse(text) as Certificate
      expect(certificate).toMatchObject({version: 1, input: {file: 'a.docx', sha256: sha256(before)}, output: {file: 'copy.docx', sha256: sha256(copy)}, withheld: [{what: 'appendix', name: 'Appendix B', paragraphs: [{number: '3'}]}], proof: {passed: true}})
      expect(certificate.stretches.map(({kind}) => kind)).toEqual(['withheld', 'withheld', 'withheld', 'comment'])
      expect(text).not.toMatch(/Quillan|to whom/)
      // Only somebody who has the report can make the hash.
      expect(certificate.stretches[2]?.sha256).toBe(sha256(sha256('stretches of ', before), 'Quillan Joinery has offered one million and eight hundred thousand pounds.'))
    })
  })
  test('the certificate is a page too, and says the same as JSON on stdout', () => {
    inFolder(files, (folder) => {
      const {out} = typed(folder, 'publish a.docx --to copy.docx --certificate c.html --format json')
      const {output} = JSON.parse(out) as Certificate
      const page = readFileSync(join(folder, 'c.html'), 'utf8')
      expect(page).toContain(output.sha256)
      expect(page).toContain('The proof: passed')
      expect(page).not.toMatch(/Quillan|<script/)
    })
  })
  test('of a report with nothing withheld is clean, and this is said', () => {
    inFolder(files, (folder) => {
      const {code, out} = typed(folder, 'publish open.docx --to copy.docx')
      expect(code).toBe(0)
      expect(out).toContain('nothing in this report is marked as withheld')
    })
  })
  test('a ground of another nation is not stated as one; a town council has none to state', () => {
    inFolder(files, (folder) => {
      expect(typed(folder, 'publish a.docx --to wales.docx --profile wales.json').code).toBe(0)
      expect(typed(folder, 'publish a.docx --to town.docx --profile town.json').code).toBe(0)
      const last = (name: string): string | undefined => paragraphs(openReport(readFileSync(join(folder, name)))).map(({text}) => text).at(-1)
      expect(last('wales.docx')).toBe('Not for publication. Appendix B has been taken out of this copy. The report states no paragraph of the Schedule for it.')
      expect(last('town.docx')).toBe('Not for publication. Appendix B has been taken out of this copy.')
    })
  })
  test('is like any other file of its owner’s', () => {
    inFolder(files, (folder) => {
      typed(folder, 'publish a.docx --to copy.docx')
      expect(statSync(join(folder, 'copy.docx')).mode & 0o777).toBe(0o644)
    })
  })
})

describe('what cannot be done is told in a line, with 2, and nothing is written', () => {
  test.each<[string, RegExp]>([
    ['publish missing.docx --to copy.docx', /no such file/],
    ['publish notes.docx --to copy.docx', /not a Word document/],
    ['publish old.docx --to copy.docx', /old Office file/],
    ['publish exempt.docx --to copy.docx', /withheld as a whole, so there is nothing to publish\. Put what may be public/],
    ['publish folder --to copy.docx', /is a folder/],
    ['publish a.docx open.docx --to copy.docx', /takes one report/],
    ['publish a.docx', /Say where the copy is to stand/],
    ['publish a.docx --to a.docx', /which is read/],
    ['publish a.docx --to folder/../a.docx', /which is read/],
    ['publish a.docx --to there.docx', /exists\. Nothing is written over/],
    ['publish a.docx --to copy.pdf', /ends in \.docx/],
    ['publish a.docx --to none/copy.docx', /no such folder/],
    ['publish a.docx --to copy.docx --certificate c.txt', /\.json or \.html/],
    ['publish a.docx --to copy.docx --certificate there.docx', /\.json or \.html/],
    ['publish a.docx --to copy.docx --certificate wales.json', /exists/],
    ['publish a.docx --to copy.docx --certificate none/c.json', /no such folder/],
    ['publish a.docx --to copy.docx --fail-on must', /has no --fail-on/],
    ['publish a.docx --to copy.docx --profile none.json', /none\.json/],
    ['check a.docx --to copy.docx', /has no --to/],
  ])('%s', (line, message) => {
    inFolder(files, (folder) => {
      const before = readdirSync(folder, {recursive: true}).sort()
      const {code, err, out} = typed(folder, line)
      expect({code, out}).toEqual({code: 2, out: ''})
      expect(err).toMatch(message)
      expect(err.trim().split('\n').length).toBeLessThan(3)
      expect(readdirSync(folder, {recursive: true}).sort()).toEqual(before)
      expect(readFileSync(join(folder, 'there.docx'), 'utf8')).toBe('mine')
    })
  })
  test('a folder that may not be written to', () => {
    // Root may write anywhere.
    if (process.getuid?.() === 0) return
    inFolder(files, (folder) => {
      chmodSync(join(folder, 'folder'), 0o555)
      const {code, err} = typed(folder, 'publish a.docx --to folder/copy.docx')
      expect(code).toBe(2)
      expect(err).toContain('could not be written')
      chmodSync(join(folder, 'folder'), 0o755)
    })
  })
})

test('what does not stand the proof is not left behind, nor what is found there meanwhile written over', () => {
  inFolder({}, (folder) => {
    const place = join(folder, 'copy.docx')
    expect(writeProved('--to', place, Uint8Array.of(1, 2), (written) => written.length === 3)).toBe(false)
    expect(readdirSync(folder)).toEqual([])
    expect(() => writeProved('--to', place, Uint8Array.of(1, 2), () => {
      writeFileSync(place, 'another’s')
      return true
    })).toThrow(UsageFault)
    expect(readFileSync(place, 'utf8')).toBe('another’s')
    expect(readdirSync(folder)).toEqual(['copy.docx'])
  })
})

test('a report that lets slip what it withholds, by the command', () => {
  const [body] = leakyReports()
  inFolder({'a.docx': body?.bytes ?? ''}, (folder) => {
    const {out, err, code} = typed(folder, 'publish a.docx --to copy.docx')
    expect(code).toBe(0)
    expect(out).toMatch(/line 7 said what a withheld part says/)
    expect(out + err).not.toMatch(/1,873|Brackenfell/)
    expect(typed(folder, 'publish a.docx --to kept.docx --keep-shared').code).toBe(0)
    expect(existsSync(join(folder, 'kept.docx'))).toBe(true)
  })
})

function typed(folder: string, line: string): {code: number; out: string; err: string} {
  const said = {out: '', err: ''}
  const at = (word: string): string => (/\.(?:docx|json|html|pdf|txt)$|^folder$/.test(word) ? `${folder}/${word}` : word)
  const terminal = {out: (text: string) => { said.out += text }, err: (text: string) => { said.err += text }, colour: false, watched: false, now: () => 0, today: () => '2026-01-05', instant: () => '2026-05-01T09:00:00.000Z'}
  try {
    const given = readArguments(line.split(' ').map(at), ['statutory'])
    return {code: given.command === 'publish' ? publish(given, exemptGround, terminal) : 0, ...said}
  } catch (reason) {
    if (!(reason instanceof UsageFault)) throw reason
    return {code: 2, out: said.out, err: reason.message}
  }
}

function sha256(...pieces: (string | Uint8Array)[]): string {
  const hash = createHash('sha256')
  for (const piece of pieces) hash.update(piece)
  return hash.digest('hex')
}
