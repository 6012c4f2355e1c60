import {spawn, spawnSync} from 'node:child_process'
import {once} from 'node:events'
import {readFileSync, readdirSync, statSync, utimesSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {describe, expect, test} from '@jest/globals'
import {addEntry, recordIn, sha256} from '../../src/cli/record-file.ts'
import type {MakeEntry} from '../../src/cli/record-file.ts'
import {customParts, withCustomPart} from '../../src/host/docx/custom-part.ts'
import {openReport} from '../../src/host/docx/open-report.ts'
import {fingerprint} from '../../src/record/fingerprint.ts'
import {recordNamespace, writeRecord} from '../../src/record/record-xml.ts'
import {verify} from '../../src/record/verify.ts'
import {reportFromText} from '../../src/report/from-text.ts'
import {compose} from '../docx/compose.ts'
import {chainOf, tampered} from '../record/made.ts'
import {inFolder, whileInFolder} from './folder.ts'

const clock = (): string => '2027-01-04T09:00:00.000Z'
const by = {name: 'Ann Day', office: 'Head of Planning'}
const make = (reason: string): MakeEntry => () => ({matter: {kind: 'withdrawal', askedBy: by, reason}, by})
const reportBytes = compose(reportFromText('# Recommendation\nThat rents rise.'))
const entriesOf = (bytes: Uint8Array): number => {
  const {found} = recordIn(bytes)
  return found.state === 'whole' ? found.chain.entries.length : found.state === 'missing' ? 0 : -1
}

test('an entry is added, and nothing else is left in the folder', () => {
  inFolder({'a.docx': reportBytes}, (folder) => {
    const path = join(folder, 'a.docx')
    for (const reason of ['one', 'two']) expect(addEntry(path, clock, make(reason))).toHaveProperty('done')
    const bytes = readFileSync(path)
    expect(verify(recordIn(bytes).found, fingerprint(openReport(bytes), sha256), null, sha256)).toMatchObject({verdict: 'unchanged', entries: 2})
    expect(readdirSync(folder)).toEqual(['a.docx'])
  })
})

test('what somebody else adds meanwhile is kept, and the entry made anew after it', () => {
  inFolder({'a.docx': reportBytes}, (folder) => {
    const path = join(folder, 'a.docx')
    let calls = 0
    addEntry(path, clock, (report, record) => {
      if (calls++ === 0) addEntry(path, clock, make('theirs'))
      return make('ours')(report, record)
    })
    const {found} = recordIn(readFileSync(path))
    expect(found.state === 'whole' && found.chain.entries.map((entry) => entry.kind === 'withdrawal' && entry.reason)).toEqual(['theirs', 'ours'])
    expect(verify(found, fingerprint(reportFromText('# Recommendation\nThat rents rise.'), sha256), null, sha256).verdict).toBe('unchanged')
  })
})

test('one who never comes to an end with it is told', () => {
  inFolder({'a.docx': reportBytes}, (folder) => {
    const path = join(folder, 'a.docx')
    expect(() => addEntry(path, clock, (report, record) => {
      writeFileSync(path, compose(reportFromText(`Edited ${String(Math.random())}.`)))
      return make('ours')(report, record)
    })).toThrow('changed by somebody else')
  })
})

describe('is left as it is, byte for byte:', () => {
  const xml = writeRecord(chainOf(3), new Map())
  const twice = withCustomPart(withCustomPart(reportBytes, recordNamespace, xml), 'urn:other', '<o xmlns="urn:other"/>')
  test.each([
    ['a broken record', withCustomPart(reportBytes, recordNamespace, xml.slice(0, -20))],
    ['one of a newer version', withCustomPart(reportBytes, recordNamespace, xml.replace('version="1"', 'version="3"'))],
    ['a foreign part in our namespace', withCustomPart(reportBytes, recordNamespace, `<log xmlns="${recordNamespace}"/>`)],
    ['a record that does not hold', withCustomPart(reportBytes, recordNamespace, writeRecord(tampered(chainOf(3), (entries) => entries.slice(1), false), new Map()))],
    ['a file that is no report', new TextEncoder().encode('words')],
  ])('%s', (_, bytes) => {
    inFolder({'a.docx': bytes}, (folder) => {
      expect(addEntry(join(folder, 'a.docx'), clock, make('x'))).toHaveProperty('fault')
      expect(readFileSync(join(folder, 'a.docx')).equals(bytes)).toBe(true)
    })
  })
  test('the custom part of another program, beside which ours is put', () => {
    inFolder({'a.docx': twice}, (folder) => {
      addEntry(join(folder, 'a.docx'), clock, make('x'))
      expect(customParts(readFileSync(join(folder, 'a.docx')), 'urn:other')).toEqual(['<o xmlns="urn:other"/>'])
    })
  })
})

test('a report that is open in Word is not written to', () => {
  for (const owner of ['~$port.docx', '~$report.docx', '.~lock.report.docx#']) {
    inFolder({'report.docx': reportBytes, [owner]: ''}, (folder) => {
      expect(() => addEntry(join(folder, 'report.docx'), clock, make('x'))).toThrow('open in Word')
    })
  }
})

test('a lock that a stopped process left is taken away', () => {
  inFolder({'a.docx': reportBytes, '.a.docx.lock': ''}, (folder) => {
    utimesSync(join(folder, '.a.docx.lock'), 0, 0)
    expect(addEntry(join(folder, 'a.docx'), clock, make('x'))).toHaveProperty('done')
    expect(readdirSync(folder)).toEqual(['a.docx'])
  })
})

test('the file keeps who may read it', () => {
  inFolder({'a.docx': reportBytes}, (folder) => {
    const mode = statSync(join(folder, 'a.docx')).mode
    addEntry(join(folder, 'a.docx'), clock, make('x'))
    expect(statSync(join(folder, 'a.docx')).mode).toBe(mode)
  })
})

const child = fileURLToPath(new URL('record-writer.ts', import.meta.url))
const node = ['--import', fileURLToPath(new URL('../../scripts/typescript.mjs', import.meta.url)), child]

describe('a process that is killed while it adds entries', () => {
  test.each([0, 4, 11, 23, 37, 60])('after %i ms of writing leaves the old file or the new one, whole', async (wait) => {
    await whileInFolder({'a.docx': reportBytes}, async (folder) => {
      const path = join(folder, 'a.docx')
      const writer = spawn(process.execPath, [...node, path], {stdio: ['ignore', 'pipe', 'ignore']})
      await once(writer.stdout, 'data')
      await new Promise((done) => { setTimeout(done, wait) })
      writer.kill('SIGKILL')
      await once(writer, 'exit')
      const bytes = readFileSync(path)
      expect(openReport(bytes).children).toHaveLength(2)
      const entries = entriesOf(bytes)
      expect(entries).toBeGreaterThanOrEqual(0)
      if (entries > 0) expect(verify(recordIn(bytes).found, fingerprint(openReport(bytes), sha256), null, sha256).verdict).toBe('unchanged')
      for (const name of readdirSync(folder)) if (name.endsWith('.lock')) utimesSync(join(folder, name), 0, 0)
      expect(addEntry(path, clock, make('after'))).toHaveProperty('done')
      expect(entriesOf(readFileSync(path))).toBe(entries + 1)
    })
  }, 30_000)
})

test('two processes that add at once lose none of their entries', async () => {
  await whileInFolder({'a.docx': reportBytes}, async (folder) => {
    const path = join(folder, 'a.docx')
    const writers = [1, 2].map(() => spawn(process.execPath, [...node, path, '12'], {stdio: 'ignore'}))
    await Promise.all(writers.map((writer) => once(writer, 'exit')))
    expect(entriesOf(readFileSync(path))).toBe(24)
  })
}, 30_000)

test('the writer of these tests runs', () => {
  inFolder({'a.docx': reportBytes}, (folder) => {
    expect(spawnSync(process.execPath, [...node, join(folder, 'a.docx'), '2'], {encoding: 'utf8'}).stderr).toBe('')
    expect(entriesOf(readFileSync(join(folder, 'a.docx')))).toBe(2)
  })
})
