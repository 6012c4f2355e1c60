/** Whether a record and its report are as they were, as far as that can be told: against a receipt, or from the record alone. */
import {breakOf, hashOf} from './chain.ts'
import type {Break, Chain} from './chain.ts'
import type {Digest} from './ports.ts'
import type {Receipt} from './receipt.ts'

/** What was found where the record should be. */
export type FoundRecord =
  | {state: 'whole'; chain: Chain}
  /** Nothing. It is never taken to mean that nobody approved anything. */
  | {state: 'missing'}
  /** Made by a newer version of this tool. */
  | {state: 'newer'; version: string}
  /** Ours by its name, and not to be read. */
  | {state: 'broken'; why: string}
  /** In our namespace, and not made by this tool. */
  | {state: 'foreign'; why: string}

export const verdicts = ['unchanged', 'edited text', 'shortened chain', 'rewritten chain', 'missing record', 'newer version', 'broken', 'foreign part'] as const
export type Verdict = typeof verdicts[number]

export interface Verification {
  verdict: Verdict
  /** Entries in the record as it is. */
  entries: number
  /** Entries made after the receipt. */
  added: number
  /** Where the chain does not hold, 1-based, when that can be told. */
  at: number | null
  /** Whether the text is that of the receipt or, without one, of the last entry. Null when there is nothing to compare it with. */
  text: 'same' | 'edited' | null
  /** Why the part could not be read. */
  why: string | null
  /** What this shows and what it cannot, in sentences. */
  shows: readonly string[]
  cannotShow: readonly string[]
}

/**
 * Compares.
 * @param report the fingerprint of the report as it is
 * @param receipt one kept elsewhere, such as in the minutes; null when there is none
 */
export function verify(found: FoundRecord, report: string, receipt: Receipt | null, digest: Digest): Verification {
  if (found.state !== 'whole') return unread(found, receipt)
  const {chain} = found
  const {entries} = chain
  const broken = breakOf(chain, digest)
  const last = entries.at(-1)
  const text = receipt ? sameText(report, receipt.report) : last ? sameText(report, last.report) : null
  const held = {entries: entries.length, added: receipt ? Math.max(0, entries.length - receipt.count) : 0, text, why: null}
  const fault = broken ?? (receipt ? against(chain, receipt, digest) : null)
  if (fault) return {...held, verdict: fault.kind === 'missing' ? 'shortened chain' : 'rewritten chain', at: fault.at, ...said(fault.kind === 'missing' ? 'shortened' : 'rewritten', receipt)}
  if (!last) return {...held, verdict: 'missing record', at: null, ...said('missing', receipt)}
  return {...held, verdict: text === 'edited' ? 'edited text' : 'unchanged', at: null, ...said(text === 'edited' ? 'edited' : 'unchanged', receipt)}
}

/** How the record differs from the receipt, or null. */
function against({entries}: Chain, {count, head}: Receipt, digest: Digest): Break | null {
  const then = entries[count - 1]
  if (!then) return {kind: 'missing', at: entries.length + 1}
  return hashOf(then, digest).startsWith(head) ? null : {kind: 'altered', at: count}
}

function sameText(now: string, then: string): 'same' | 'edited' {
  return now.startsWith(then) ? 'same' : 'edited'
}

function unread(found: Exclude<FoundRecord, {state: 'whole'}>, receipt: Receipt | null): Verification {
  const none = {entries: 0, added: 0, at: null, text: null}
  switch (found.state) {
    case 'missing': return {...none, verdict: 'missing record', why: null, ...said('missing', receipt)}
    case 'newer': return {...none, verdict: 'newer version', why: `It is of version ${found.version}.`, ...said('unread', receipt)}
    case 'broken': return {...none, verdict: 'broken', why: found.why, ...said('unread', receipt)}
    case 'foreign': return {...none, verdict: 'foreign part', why: found.why, ...said('unread', receipt)}
  }
}

type Told = Pick<Verification, 'shows' | 'cannotShow'>

const names = 'Who made an entry: names are as typed, not authenticated, unless an entry is signed; and no signature is checked here.'
const times = 'When an entry was made: its time is that of its maker’s clock.'
const alone = 'Whether entries were cut from the end, or the whole record was made anew: only a receipt kept elsewhere shows that.'
const outside = 'Changes that are no text: pictures, looks, comments and hidden words.'

function said(outcome: 'unchanged' | 'edited' | 'shortened' | 'rewritten' | 'missing' | 'unread', receipt: Receipt | null): Told {
  const always = [...(receipt ? [] : [alone]), names, times, outside]
  switch (outcome) {
    case 'unchanged':
      return {
        shows: receipt ? ['Every entry up to the receipt is as it was, and so is the report’s text.'] : ['The entries follow on one another, and the text is that on which the last was made.'],
        cannotShow: always,
      }
    case 'edited':
      return {
        shows: receipt ? ['Every entry up to the receipt is as it was. The report’s text is not that of the receipt.'] : ['The entries follow on one another. The text is not that on which the last was made.'],
        cannotShow: [...always, 'That an edit was wrong: “record show” says which approvals it touches.'],
      }
    case 'shortened':
      return {
        shows: [receipt ? 'Entries are missing that the record once had.' : 'Entries are missing: those that are left do not follow on one another.'],
        cannotShow: [...always, 'What the missing entries said, or who took them out.'],
      }
    case 'rewritten':
      return {
        shows: [receipt ? 'The record is not the one that the receipt was given for, or an entry in it was changed.' : 'An entry was changed, moved or put in after it was made.'],
        cannotShow: [...always, 'What the record said before, or who changed it.'],
      }
    case 'missing':
      return {
        shows: [receipt ? 'The report has no record, and the receipt says that it had one.' : 'The report has no record.'],
        cannotShow: [...(receipt ? [] : ['Whether it ever had one: only a receipt kept elsewhere shows that.']), 'Whether anybody approved the report: no record is not the same as no approval.'],
      }
    case 'unread':
      return {shows: ['There is a record that this tool cannot read. It was left as it is.'], cannotShow: ['Anything that it says.']}
  }
}
