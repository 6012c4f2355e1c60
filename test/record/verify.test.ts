import {describe, expect, test} from '@jest/globals'
import {appended, emptyChain} from '../../src/record/chain.ts'
import type {Chain} from '../../src/record/chain.ts'
import type {Entry} from '../../src/record/entry.ts'
import {readReceipt, receiptOf, receiptText} from '../../src/record/receipt.ts'
import type {Receipt} from '../../src/record/receipt.ts'
import {verdicts, verify} from '../../src/record/verify.ts'
import type {FoundRecord, Verdict} from '../../src/record/verify.ts'
import {chainOf, digest, someMatter, someReport, tampered} from './made.ts'

const whole = (chain: Chain): FoundRecord => ({state: 'whole', chain})
const count = 7
const kept = chainOf(count)
const receipt = receiptOf(kept, digest)
const verdict = (chain: Chain, against: Receipt | null = receipt, report = someReport): Verdict => verify(whole(chain), report, against, digest).verdict

/** One change of each sort, at every entry. */
const changes: [string, (at: number) => (entries: Entry[]) => Entry[]][] = [
  ['cutting', (at) => (entries) => entries.filter((_, index) => index !== at)],
  ['moving to the end', (at) => (entries) => [...entries.filter((_, index) => index !== at), ...entries.slice(at, at + 1)]],
  ['editing the name in', (at) => (entries) => entries.map((entry, index) => index === at ? {...entry, by: {...entry.by, name: 'Somebody Else'}} : entry)],
  ['editing the time of', (at) => (entries) => entries.map((entry, index) => index === at ? {...entry, made: '2026-12-01T09:00:00.000Z'} : entry)],
  ['editing the text named in', (at) => (entries) => entries.map((entry, index) => index === at ? {...entry, report: digest('another')} : entry)],
  ['putting another in place of', (at) => (entries) => entries.map((entry, index) => index === at ? {...entry, kind: 'withdrawal', askedBy: entry.by, reason: 'None.'} : entry)],
  ['doubling', (at) => (entries) => entries.flatMap((entry, index) => index === at ? [entry, entry] : [entry])],
]

describe('against a receipt', () => {
  const each = changes.flatMap(([name, change]) => kept.entries.flatMap((_, at) => [false, true].map((restamp) => [name, at + 1, restamp, change(at)] as const)))
  test.each(each)('%s entry %i (every later one restamped: %s) is caught', (name, at, restamp, change) => {
    const changed = tampered(kept, change, restamp)
    // The last entry, moved to the end, stands where it stood.
    if (name === 'moving to the end' && at === count) return expect(verdict(changed)).toBe('unchanged')
    // A second copy of the last entry, restamped, is an entry more after the receipt.
    if (name === 'doubling' && at === count && restamp) return expect(verify(whole(changed), someReport, receipt, digest)).toMatchObject({verdict: 'unchanged', added: 1})
    expect(['shortened chain', 'rewritten chain']).toContain(verdict(changed))
  })
  test('cutting from the end is told as that, however it is restamped', () => {
    for (let left = 1; left < count; left++) expect(verdict(tampered(kept, (entries) => entries.slice(0, left), true))).toBe('shortened chain')
    expect(verdict(emptyChain)).toBe('shortened chain')
  })
  test('entries made since are told, and the text they stand on is compared with the receipt’s', () => {
    expect(verify(whole(chainOf(count + 2)), someReport, receipt, digest)).toMatchObject({verdict: 'unchanged', added: 2})
    expect(verdict(kept, receipt, digest('edited'))).toBe('edited text')
  })
  test('a record that is gone is told', () => {
    expect(verify({state: 'missing'}, someReport, receipt, digest)).toMatchObject({verdict: 'missing record', shows: ['The report has no record, and the receipt says that it had one.']})
  })
})

describe('without a receipt', () => {
  const each = changes.flatMap(([name, change]) => kept.entries.map((_, at) => [name, at + 1, change(at)] as const))
  test.each(each)('%s entry %i is caught when nothing was restamped', (name, at, change) => {
    if (name === 'moving to the end' && at === count) return
    expect(['shortened chain', 'rewritten chain']).toContain(verdict(tampered(kept, change, false), null))
  })
  test('what was restamped cannot be seen, and that is said', () => {
    for (const [, change] of changes) {
      const {verdict: found, cannotShow} = verify(whole(tampered(kept, change(2), true)), someReport, null, digest)
      expect(found).toBe('unchanged')
      expect(cannotShow.join(' ')).toContain('only a receipt kept elsewhere shows that')
    }
  })
  test('the text is compared with that of the last entry', () => {
    expect(verdict(kept, null)).toBe('unchanged')
    expect(verdict(kept, null, digest('edited'))).toBe('edited text')
  })
  test('no record is not said to be no approval', () => {
    expect(verify({state: 'missing'}, someReport, null, digest).cannotShow.join(' ')).toContain('no record is not the same as no approval')
  })
})

test('every outcome has a verdict of its own', () => {
  const found = [
    verdict(kept), verdict(kept, receipt, digest('edited')), verdict(chainOf(2)), verdict(chainOf(count, someReport, [...someMatter].reverse())),
    ...[{state: 'missing'}, {state: 'newer', version: '2'}, {state: 'broken', why: 'It is no XML.'}, {state: 'foreign', why: 'Its root is “a”.'}].map((each) => verify(each as FoundRecord, someReport, receipt, digest).verdict),
  ]
  expect(found).toEqual(verdicts)
})

describe('a receipt', () => {
  test('is short, plain, and read back from minutes whatever Word did to it', () => {
    if (!receipt) throw new Error('no receipt')
    const text = receiptText(receipt, digest)
    expect(text.length).toBeLessThan(160)
    expect(text).toMatch(/^Record receipt: 7 entries; last [\da-f-]+; text [\da-f-]+; check [\da-f]{4}\.$/)
    for (const typed of [text, text.toUpperCase(), text.replaceAll('-', '–'), text.replaceAll('-', '-\n  '), text.replaceAll('-', ''), `12. Planning\n${text}\nThe meeting ended at 9.`]) expect(readReceipt(typed, digest)).toEqual(receipt)
  })
  test('of one entry', () => {
    const one = receiptOf(chainOf(1), digest)
    expect(one && readReceipt(receiptText(one, digest), digest)).toEqual(one)
  })
  test('that was mistyped is said to be, so that nobody is suspected', () => {
    const text = receipt ? receiptText(receipt, digest) : ''
    expect(readReceipt(text.replace('7 entries', '8 entries'), digest)).toBe('mistyped')
    expect(readReceipt(text.replace(/last (.)/, (_, first: string) => `last ${first === 'a' ? 'b' : 'a'}`), digest)).toBe('mistyped')
    expect(readReceipt(text.slice(0, 90), digest)).toBe('mistyped')
    expect(readReceipt('The committee rose at 9.', digest)).toBe('none')
  })
  test('of a later time counts before an earlier one in the same minutes', () => {
    const texts = [3, 6, 2].flatMap((entries) => receiptOf(chainOf(entries), digest) ?? []).map((each) => receiptText(each, digest))
    expect(readReceipt(texts.join('\n'), digest)).toMatchObject({count: 6})
  })
  test('is not given for a record with no entries', () => {
    expect(receiptOf(emptyChain, digest)).toBeNull()
  })
})

test('a signer’s entry says whose key it is, and signs all of the entry', () => {
  const [matter] = someMatter
  if (!matter) throw new Error('no matter')
  const signed = appended(emptyChain, matter, {by: {name: 'A', office: 'B'}, report: someReport, clock: () => '2027-01-04T09:00:00Z', digest, signer: {name: 'Council key 1', sign: (text) => digest(`key ${text}`)}})
  expect(signed.entries[0]?.basis).toMatchObject({kind: 'signed', signer: 'Council key 1'})
  expect(verdict(signed, null)).toBe('unchanged')
})
