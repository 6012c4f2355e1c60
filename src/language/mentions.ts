/**
 * Who and what is named in a sentence: posts and their holders, members, bodies, parties, firms and other people.
 *
 * A mention is found by what it is called (a roll in the profile, a title, the name of a post), then by shape. Which
 * of the readers below speaks first is settled by the word at which the name turns: “Manager”, “Cllr”, “Committee”.
 */
import type {Profile} from '../report/profile.ts'
import type {Token} from './tokens.ts'

export type MentionKind =
  /** A post in the council's paid service or the person who holds it. */
  | 'officer'
  /** Several officers, a team or a department, as people. */
  | 'officers'
  /** One councillor, by name or office. */
  | 'member'
  /** Several councillors. */
  | 'members'
  /** A council, committee, cabinet or panel. */
  | 'body'
  /** A party, a political group, an administration or the opposition. */
  | 'party'
  | 'government'
  /** A company, charity or public body that is not this council. */
  | 'firm'
  /** Someone outside the council, by role: the applicant, the contractor's manager. */
  | 'outsider'
  /** A person named without office or role. */
  | 'person'

export interface Mention {
  kind: MentionKind
  /** Tokens of the paragraph, `to` exclusive. */
  from: number
  to: number
  /** The token that says what it is: “Manager” in “Payroll Manager”. */
  head: number
  /** The words as written. */
  text: string
  plural: boolean
  /** What the person is: “Payroll Manager”, “chair”, “leader”, “portfolio”, “mayor”, “ward”, “councillor”, “member”, “administration”. */
  role: string
  /** The person's name where it is given. */
  name: string | null
  /** False when shape alone says so, as with a “manager” in small letters: too weak for a clear breach. */
  sure: boolean
}

/** What a reader of mentions is given. */
export interface Reading {
  all: readonly Token[]
  /** The sentence's tokens. */
  from: number
  to: number
  /** Mentions found so far in this sentence. */
  found: Mention[]
  rolls: Rolls
}

/** Names that are known to be officers or members: from the profile, and from the report's own lines such as “Ann Roe, Head of Audit”. */
export interface Rolls {
  /** Surname or full name in lower case, without title, to the office held. */
  officers: ReadonlyMap<string, string>
  members: ReadonlyMap<string, string>
  /** What the council calls itself, in lower case. */
  council: string
}

/** The rolls a profile gives. */
export function profileRolls({offices, members, name}: Profile): Rolls {
  const officers = new Map<string, string>()
  for (const {title, holder} of offices) if (holder) for (const key of nameKeys(holder)) officers.set(key, title)
  const councillors = new Map<string, string>()
  for (const member of members) for (const key of nameKeys(member.name)) councillors.set(key, member.offices?.[0] ?? 'councillor')
  return {officers, members: councillors, council: name.toLowerCase()}
}

/** The keys under which a name is found again: all of it without title, and the surname. */
export function nameKeys(name: string): string[] {
  const words = name.toLowerCase().replace(/^(?:councillor|cllr|mr|mrs|ms|miss|mx|dr|prof|professor)\.?\s+/, '').split(/\s+/)
  const full = words.join(' ')
  const surname = words.at(-1) ?? ''
  return words.length > 1 ? [full, surname] : [full]
}

/** The mention that covers a token, or null. */
export function mentionAt(mentions: readonly Mention[], token: number): Mention | null {
  for (const mention of mentions) if (token >= mention.from && token < mention.to) return mention
  return null
}

/** The words from one token to before another, as written. */
export function wordsOf(text: string, all: readonly Token[], from: number, to: number): string {
  const [first, last] = [all[from], all[to - 1]]
  return first && last && to > from ? text.slice(first.start, last.end) : ''
}
