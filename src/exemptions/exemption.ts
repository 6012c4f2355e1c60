/**
 * An exemption: one claim that a report, an appendix or a passage is to be kept from the public, with all that is said
 * for it. It says what was claimed, never that something is exempt: a person decides.
 */
import type {Passage} from '../report/passage.ts'
import type {Stretch} from '../report/report.ts'

/** Words, and where they stand in the report; null for what a person entered beside it. */
export interface Said {
  text: string
  at: Stretch | null
}

/** What a claim covers. */
export interface Cover {
  what: 'report' | 'appendix' | 'passage'
  /** “B”, “2”, “4.2”; null where it has none. */
  label: string | null
  /** As people would name it: “the report”, “Appendix B”, “section 6”. */
  name: string
  /** Where it stands in this file; empty when it is elsewhere, or nowhere. */
  passages: readonly Passage[]
  /** True for an appendix that is listed or spoken of, and goes round apart from this file. */
  elsewhere: boolean
}

/** A paragraph of the Schedule that is relied on. */
export interface Ground {
  number: string
  at: Stretch | null
  /** True when its description, or words that say as much, stand with it. */
  described: boolean
}

/** When the exemption is to end, or be looked at again. */
export interface Ending extends Said {
  /** ISO date, the last where several are named; null when only an event is. */
  date: string | null
  /** “completion of the sale”; null when only a date is. */
  event: string | null
}

export interface Exemption {
  /** Unlike that of any other in the report, and the same as long as what it covers keeps its name: “appendix B”. */
  id: string
  /** Read in the report, or made by a person and kept in the record. */
  source: 'report' | 'person'
  cover: Cover
  /** Where it is claimed. */
  claims: readonly Said[]
  grounds: readonly Ground[]
  /** Why it is withheld in this case. */
  reasons: readonly Said[]
  forDisclosure: readonly Said[]
  forWithholding: readonly Said[]
  /** ISO date from which it holds, where one is said. */
  from: (Said & {date: string}) | null
  until: Ending | null
  /** Who may see it. */
  readers: Said | null
  proposed: Said | null
  confirmed: Said | null
  checked: Said | null
  signed: Said | null
}

/** What an exemption lacks. */
export type Lack = 'paragraph' | 'special reason' | 'description' | 'marking' | 'reason' | 'interest in disclosure' | 'interest in withholding' | 'end' | 'confirmation'

export interface Missing {
  what: Lack
  /** What is missing and what is expected, in a sentence. */
  sentence: string
}

/** Something about an exemption that cannot hold as it stands. */
export type FaultKind = 'covers nothing' | 'paragraph' | 'dates' | 'meeting past' | 'person'

export interface Fault {
  what: FaultKind
  sentence: string
  at: Stretch | null
}

/** An exemption with what a reader asks of it. */
export interface ReadExemption {
  exemption: Exemption
  missing: readonly Missing[]
  faults: readonly Fault[]
}

/** The law that an exemption is read by, for one nation: handed in, since these modules know no statute. */
export interface ExemptionLaw {
  /** “12A”, “7A”. */
  schedule: string
  /** “1 to 7”. */
  range: string
  isGround: (number: string) => boolean
  /** True when the ground holds only while the public interest in it outweighs that in disclosure. */
  needsBalance: (number: string) => boolean
  /** What a number that is no ground here is: “a Welsh number”, “a number of the former list”. */
  otherwise: (number: string) => string
  /** The description of a ground, exact where its wording was checked. */
  about: (number: string) => {words: string; exact: boolean} | null
  /** True when a text says what a ground is about. */
  describes: (text: string, number: string) => boolean
}
