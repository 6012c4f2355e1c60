import {describe, expect, test} from '@jest/globals'
import fc from 'fast-check'
import {appended, emptyChain} from '../../src/record/chain.ts'
import type {Chain} from '../../src/record/chain.ts'
import type {Matter} from '../../src/record/entry.ts'
import {countedOf, printOf} from '../../src/record/fingerprint.ts'
import {readRecord, writeRecord} from '../../src/record/record-xml.ts'
import {receiptOf} from '../../src/record/receipt.ts'
import {verify} from '../../src/record/verify.ts'
import {reportFromText} from '../../src/report/from-text.ts'
import {body} from '../../src/report/plain-text.ts'
import {chainOf, digest, someReport} from './made.ts'

const state = (xml: string): string => readRecord(xml, digest).found.state
const why = (xml: string): string => {
  const {found} = readRecord(xml, digest)
  return 'why' in found ? found.why : ''
}
const seven = writeRecord(chainOf(7), new Map())

describe('a record as XML', () => {
  test('is read back as it was written', () => {
    expect(readRecord(seven, digest).found).toEqual({state: 'whole', chain: chainOf(7)})
  })
  test('is read whatever prefix and quotes Word gives it', () => {
    const other = seven.replace('<record xmlns=', '<r:record xmlns:r=').replaceAll(/(<\/?)(?=(?:entry|record)>)/g, '$1r:').replaceAll('"', '&quot;').replace(/<r:record .*?>/, (tag) => tag.replaceAll('&quot;', '\''))
    expect(readRecord(other.replace(/^<\?xml.*\n/, ''), digest).found).toEqual({state: 'whole', chain: chainOf(7)})
  })
  test('keeps the paragraphs that an approval names, and no others', () => {
    const report = reportFromText('Fees rise by half.\nThe café & bar’s rent is <£4,000>.\nUnseen.')
    const all = body(report).map((paragraph) => countedOf(paragraph))
    const named = all.slice(0, 2).map((counted) => printOf(counted, digest))
    const matter: Matter = {kind: 'approval', role: 'author', covers: 'report', sections: [{title: '', kinds: [], paragraphs: named}], pack: {id: 'statutory', version: '1'}, open: [], interest: null}
    const chain = appended(emptyChain, matter, {by: {name: 'A', office: 'B'}, report: someReport, clock: () => '2027-01-04T09:00:00Z', digest})
    const {kept} = readRecord(writeRecord(chain, new Map(all.map((counted) => [printOf(counted, digest), counted]))), digest)
    expect([...kept]).toEqual(named.map((print, index) => [print, all[index]]))
  })
  test('holds any words that a person can type', () => {
    fc.assert(fc.property(fc.string({unit: 'binary'}).filter((words) => !/\p{Surrogate}/u.test(words)), (words) => {
      const chain = appended(emptyChain, {kind: 'withdrawal', askedBy: {name: words, office: '\\ufffe\uffff'}, reason: words}, {by: {name: 'A', office: ']]>'}, report: someReport, clock: () => '2027-01-04T09:00:00Z', digest})
      expect(readRecord(writeRecord(chain, new Map()), digest).found).toEqual({state: 'whole', chain})
    }))
  })
  test('with script in a name is words like any others', () => {
    const name = '<script>alert(1)</script><!--'
    const chain = appended(emptyChain, {kind: 'withdrawal', askedBy: {name, office: 'x'}, reason: 'y'}, {by: {name, office: 'x'}, report: someReport, clock: () => '2027-01-04T09:00:00Z', digest})
    const xml = writeRecord(chain, new Map())
    expect(xml).not.toMatch(/<script|<!--/)
    expect(readRecord(xml, digest).found).toEqual({state: 'whole', chain})
  })
})

describe('what is refused, never dropped', () => {
  test('a newer version, whatever it holds', () => {
    expect(readRecord(seven.replace('version="1"', 'version="2"').replace('<entry>', '<approvals new="yes"/><entry>'), digest).found).toEqual({state: 'newer', version: '2'})
    expect(state(seven.replace('version="1"', 'version="1.5"'))).toBe('newer')
  })
  test.each([
    ['another root', seven.replaceAll('record', 'log').replaceAll('report-protocol:log', 'report-protocol:record')],
    ['no version', seven.replace(' version="1"', '')],
    ['a version that is none', seven.replace('version="1"', 'version="&lt;script>"')],
    ['another namespace', seven.replace('report-protocol', 'somebody-else')],
  ])('as foreign: %s', (_, xml) => expect(state(xml)).toBe('foreign'))
  test.each([
    ['a script for a name of an element', seven.replace('<entry>', '<script>alert(1)</script><entry>')],
    ['an element in an entry', seven.replace('<entry>', '<entry><b/>')],
    ['words between entries', seven.replace('</entry>', '</entry>oh')],
    ['an entry of another kind', seven.replace('{&quot;', '{"').replace('"kind":"waiver"', '"kind":"pardon"')],
    ['a key that no entry has', seven.replace('"kind":"withdrawal"', '"aside":"yes","kind":"withdrawal"')],
    ['a key twice', seven.replace('"kind":"withdrawal"', '"kind":"withdrawal","kind":"withdrawal"')],
    ['other spacing', seven.replace('"kind":"withdrawal"', '"kind": "withdrawal"')],
    ['a key lacking', seven.replace('"reason":"The applicant withdrew."', '"reason":null')],
    ['a time that is none', seven.replace('2027-01-04T09:00:00.000Z', 'yesterday')],
    ['half a file', seven.slice(0, seven.length / 2)],
    ['a DTD', seven.replace('?>\n', '?>\n<!DOCTYPE record [<!ENTITY a "b">]>')],
    ['an entity', seven.replace('Ann Day', '&ann;')],
    ['no JSON', seven.replace('<entry>{', '<entry>{{')],
    ['no count', seven.replace(' count="7"', '')],
    ['prototype pollution', seven.replace('"kind":"withdrawal"', '"__proto__":{"x":1},"kind":"withdrawal"')],
    ['nothing', ''],
  ])('as broken: %s', (_, xml) => expect(state(xml)).toBe('broken'))
  test('and the reason quotes nothing of it', () => {
    expect(why(seven.replace('"kind":"withdrawal"', '"&lt;script&gt;":"yes","kind":"withdrawal"'))).toBe('Entry 6 is not one: the entry has a key that is not known.')
  })
})

describe('at length', () => {
  /** Ten seconds of deep or wide nonsense must not stop anybody. */
  test('nesting without end is refused', () => {
    expect(state(seven.replace('"reason":"The applicant withdrew."', `"reason":${'['.repeat(100_000)}${']'.repeat(100_000)}`))).toBe('broken')
    expect(state(`${seven.slice(0, seven.indexOf('<entry>'))}${'<entry>'.repeat(100_000)}`)).toBe('broken')
  })
  test('10,000 entries take no more than ten times as long as 1,000, within twice', () => {
    const time = (chain: Chain): number => {
      let best = Infinity
      for (let run = 0; run < 2; run++) {
        const start = performance.now()
        const {found} = readRecord(writeRecord(chain, new Map()), digest)
        expect(verify(found, someReport, receiptOf(chain, digest), digest).verdict).toBe('unchanged')
        best = Math.min(best, performance.now() - start)
      }
      return best
    }
    const [few, many] = [chainTo(1_000), chainTo(10_000)]
    const small = time(few)
    expect(time(many)).toBeLessThan(Math.max(small, 20) * 20)
  })
})

/** As `chainOf`, without taking the entries over again for each. */
function chainTo(count: number): Chain {
  const entries = []
  let last = emptyChain
  for (let number = 0; number < count; number++) {
    const one = appended(last, {kind: 'withdrawal', askedBy: {name: 'A', office: 'B'}, reason: 'C'}, {by: {name: 'A', office: 'B'}, report: someReport, clock: () => '2027-01-04T09:00:00Z', digest})
    const made = one.entries.at(-1)
    if (!made) break
    const entry = {...made, number: number + 1}
    entries.push(entry)
    last = {entries: [entry], stated: null}
  }
  const all = {entries, stated: null}
  return {entries, stated: {count, head: receiptHead(all)}}
}

function receiptHead(chain: Chain): string {
  const last = chain.entries.at(-1)
  return last ? digest(JSON.stringify(sorted(last))) : ''
}

function sorted(value: unknown): unknown {
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => a < b ? -1 : 1).map(([key, each]) => [key, sorted(each)])) : value
}
