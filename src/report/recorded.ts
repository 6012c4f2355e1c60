/** What the record says of a report, as plain facts for rules: who approved what, and whether the text is still what they approved. */

/** A person and the office in which they acted, as they were typed. */
export interface Person {
  name: string
  office: string
}

/** In what capacity an approval is given. */
export type ApprovalRole = 'author' | 'head-of-service' | 'finance' | 'legal' | 'clerk'

/** One paragraph that is no longer as it was approved. */
export interface ParagraphChange {
  kind: 'changed' | 'inserted' | 'deleted' | 'moved'
  /** Where it stands today, 1-based; null when it is gone. */
  line: number | null
  /** What was approved; null for one inserted, and where the words were not kept. */
  was: string | null
  /** What it says today; null for one deleted. */
  now: string | null
  /** Who tracked changes there say did it; empty when nothing was tracked. */
  authors: readonly string[]
}

export interface RecordedApproval {
  number: number
  role: ApprovalRole
  by: Person
  /** ISO 8601. */
  made: string
  covers: 'report' | 'sections'
  /** What the sections it covers were called, and what they are; empty for the whole report. */
  sections: readonly {title: string; kinds: readonly string[]}[]
  interest: string | null
  /** True when somebody in the same capacity has since approved all that it covers. */
  replaced: boolean
  /** What has changed since in what it covers; empty while it stands. */
  changes: readonly ParagraphChange[]
}

export interface RecordedWaiver {
  number: number
  rule: string
  by: Person
  made: string
  reason: string
  /** The words underlined, or the message of a finding on the whole report. */
  words: string
  /** Lines whose paragraph is the one it was given for; null for a finding on the whole report. */
  lines: readonly number[] | null
}

export interface RecordedSuggestion {
  member: Person
  what: string
  outcome: 'accepted' | 'declined'
  /** Who accepted or declined it. */
  by: Person
  reason: string
}

export interface Recorded {
  /** In the order in which they were made. */
  approvals: readonly RecordedApproval[]
  waivers: readonly RecordedWaiver[]
  suggestions: readonly RecordedSuggestion[]
  separateReports: readonly {member: Person; title: string; file: string}[]
  withdrawals: readonly {askedBy: Person; by: Person; reason: string}[]
}
