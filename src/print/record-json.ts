/** The record and its verification as JSON, for programs. */
import type {Entry} from '../record/entry.ts'
import type {Verification} from '../record/verify.ts'
import {maskValues} from './masking.ts'
import type {RecordShown} from './record-text.ts'

/** Entries as they were made; an approval also says what has changed since (`changes`), and whether a later one covers it. */
export function printRecordJson({file, entries, recorded, receipt, savedBy}: RecordShown, {showValues}: {showValues: boolean}): string {
  const shown = entries.map((entry): object => {
    const approval = recorded.approvals.find(({number}) => number === entry.number)
    return {...withoutPrints(entry), ...(approval && {stands: approval.changes.length === 0, replaced: approval.replaced, changes: approval.changes})}
  })
  const masked = (key: string, value: unknown): unknown => typeof value === 'string' && !showValues && !isHash(value) && key !== 'file' ? maskValues(value) : value
  return `${JSON.stringify({version: 1, file, entries: shown, receipt, savedBy}, masked, 2)}\n`
}

/** The verdict as JSON. */
export function printVerificationJson(file: string, verification: Verification): string {
  return `${JSON.stringify({version: 1, file, ...verification}, null, 2)}\n`
}

/** Fingerprints of paragraphs tell a reader nothing, and there may be thousands. */
function withoutPrints(entry: Entry): object {
  return entry.kind === 'approval' ? {...entry, sections: entry.sections.map(({title, kinds, paragraphs}) => ({title, kinds, paragraphs: paragraphs.length}))} : entry
}

function isHash(value: string): boolean {
  return /^[0-9a-f]{64}$|^Record receipt: /.test(value)
}
