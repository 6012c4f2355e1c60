/**
 * A receipt: how many entries the record had, the hash of the last, and the text it was made on, short enough for the minutes.
 * Kept outside the report, it is what shows that a record was cut or rewritten. It holds none of the report's words.
 */
import {hashOf} from './chain.ts'
import type {Chain} from './chain.ts'
import type {Digest} from './ports.ts'

export interface Receipt {
  count: number
  /** The first 40 hexadecimal digits of the last entry's hash: enough that nobody can make another entry that fits. */
  head: string
  /** The same of the report's fingerprint. */
  report: string
}

const DIGITS = 40

/** The receipt for a record, on the text of its last entry, so that it is the same whenever it is asked for; null without entries. */
export function receiptOf({entries}: Chain, digest: Digest): Receipt | null {
  const last = entries.at(-1)
  return last ? {count: entries.length, head: hashOf(last, digest).slice(0, DIGITS), report: last.report.slice(0, DIGITS)} : null
}

/** As it is written into minutes: “Record receipt: 3 entries; last 1f2e-…; text 9a0b-…; check 7c6d.” */
export function receiptText(receipt: Receipt, digest: Digest): string {
  const {count, head, report} = receipt
  return `Record receipt: ${count} ${count === 1 ? 'entry' : 'entries'}; last ${grouped(head)}; text ${grouped(report)}; check ${checkOf(receipt, digest)}.`
}

/** What a text says of receipts. */
export type ReadReceipt = Receipt | 'none' | 'mistyped'

/**
 * The receipt in a text, such as the minutes: whatever its capitals, its dashes and where its lines break.
 * @returns the longest record's, when there are several; `mistyped` when one does not fit its own check, so that nobody is
 * suspected for a slip of the pen
 */
export function readReceipt(text: string, digest: Digest): ReadReceipt {
  const read = [...text.matchAll(written)].map(([, count = '', head = '', report = '', check = '']) => {
    const receipt: Receipt = {count: Number(count), head: bare(head), report: bare(report)}
    return receipt.head.length === DIGITS && receipt.report.length === DIGITS && checkOf(receipt, digest) === bare(check) ? receipt : null
  })
  const whole = read.flatMap((each) => each ?? []).sort((one, other) => other.count - one.count)
  return whole[0] ?? (read.length > 0 || /\brecord\s+receipt\b/i.test(text) ? 'mistyped' : 'none')
}

// Word turns a hyphen at a line's end into another sign, and a list into other dashes.
const digits = '([0-9a-f\\s\\u00ad\\u2010-\\u2015-]{4,160}?)'
const written = new RegExp(`(\\d{1,7})\\s+entr(?:y|ies)\\s*;\\s*last\\s+${digits};\\s*text\\s+${digits};\\s*check\\s+([0-9a-f]{4})\\b`, 'giu')

function bare(typed: string): string {
  return typed.toLowerCase().replace(/[^0-9a-f]/g, '')
}

function grouped(hash: string): string {
  return (hash.match(/.{1,8}/g) ?? []).join('-')
}

function checkOf({count, head, report}: Receipt, digest: Digest): string {
  return digest(`${count} ${head} ${report}`).slice(0, 4)
}
