/** What the record holds. Every entry says who, when and on which text; what else it says depends on its kind. */
import type {ApprovalRole, Person} from '../report/recorded.ts'

/** How it is known who made an entry. */
export type Basis = {kind: 'typed'} | {kind: 'signed'; signer: string; signature: string}

export const roles = ['author', 'head-of-service', 'finance', 'legal', 'clerk'] as const satisfies readonly ApprovalRole[]

/** One section under an approval: what it was called, and the fingerprints of its paragraphs that said something. */
export interface CoveredSection {
  title: string
  kinds: readonly string[]
  paragraphs: readonly string[]
}

/** A finding that stood when an approval was given, and how often. */
export interface OpenFinding {
  rule: string
  severity: string
  count: number
}

export interface Approval {
  kind: 'approval'
  role: ApprovalRole
  /** All of the report as one list, or chosen sections. */
  covers: 'report' | 'sections'
  sections: readonly CoveredSection[]
  pack: {id: string; version: string}
  open: readonly OpenFinding[]
  /** What the person said of an interest in the matter: “none”, or what it is. Null when nothing was said. */
  interest: string | null
}

/** A decision on one claim that something is exempt. */
export interface ExemptionDecision {
  kind: 'exemption'
  covers: string
  paragraph: string | null
  decision: 'agreed' | 'refused'
  reason: string
  /** ISO date of the review, or null. */
  until: string | null
}

/** Somebody's reason for leaving a finding. It holds for these words in this paragraph, and goes stale with them. */
export interface Waiver {
  kind: 'waiver'
  rule: string
  /** The paragraph's fingerprint; null for a finding on the whole report, which then stands on its message. */
  paragraph: string | null
  /** The words underlined, or the message of a finding on the whole report. */
  words: string
  reason: string
}

/** A member's suggestion and what became of it. Accepted only with the head of service's express approval. */
export interface MemberSuggestion {
  kind: 'suggestion'
  member: Person
  what: string
  outcome: 'accepted' | 'declined'
  reason: string
}

/** A member's own report, made in addition to the officer's, or found as a file and attached. */
export interface SeparateReport {
  kind: 'separate-report'
  member: Person
  title: string
  file: string
  /** The fingerprint of the member's report. */
  fingerprint: string
  attached: boolean
}

/** The officer's report taken back. Whoever makes the entry decided it. */
export interface Withdrawal {
  kind: 'withdrawal'
  askedBy: Person
  reason: string
}

/** A copy made for the public. */
export interface Publication {
  kind: 'publication'
  file: string
  /** SHA-256 of the copy's bytes. */
  digest: string
}

/** What an entry says beside who made it. */
export type Matter = Approval | ExemptionDecision | Waiver | MemberSuggestion | SeparateReport | Withdrawal | Publication

/** One link of the chain. */
export type Entry = Matter & {
  /** 1 for the first. */
  number: number
  /** The hash of the entry before; null for the first. */
  previous: string | null
  /** When it was made, ISO 8601 in UTC, by the clock of the machine that made it. */
  made: string
  by: Person
  basis: Basis
  /** The fingerprint of the report it was made on. */
  report: string
}
