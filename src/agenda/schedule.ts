/**
 * The clerk's schedule: what the reports of a meeting say of themselves, set out for the agenda.
 *
 * It is an open document, so it holds nothing of what the reports withhold: no words but those of a report's open part,
 * the numbers and dates of a claim, and the law's own words. It says what is claimed; the proper officer and the meeting decide.
 */
import type {DecidingBody} from '../report/meeting.ts'

export type Access = 'open' | 'part exempt' | 'exempt'

/** A paragraph that a claim relies on. */
export interface ScheduledGround {
  number: string
  /** “paragraph 3 of Part 1 of Schedule 12A”. */
  cite: string
  /** Its description: the Act's own words when `exact`, ours otherwise; null for a number that is no paragraph here. */
  description: string | null
  exact: boolean
  /** False for a number that is no ground here today. */
  stands: boolean
}

/** Both sides weighed, one alone, neither, or no balance to strike. */
export type Weighed = 'both sides' | 'for withholding only' | 'for disclosure only' | 'not yet' | 'not asked for'

/** One claim that something is to be kept from the public: a line of the register. */
export interface Withheld {
  /** What it covers, named without a word of it: “Appendix B”, “the whole report”, “a marked passage”. */
  covers: string
  grounds: readonly ScheduledGround[]
  /** False for a town council, whose Act has no list of paragraphs. */
  asksForGround: boolean
  weighed: Weighed
  /** Null when nothing says when it ends; `event` is null too where only the withheld part names it. */
  until: {date: string | null; event: string | null} | null
  /** Null when nobody is said to have confirmed it; `by` is null where only the withheld part says who. */
  confirmed: {by: string | null} | null
}

/** Something that still stops an item. */
export interface Stop {
  /** The part of the report it concerns, named as in the register; null for the report as a whole. */
  of: string | null
  sentence: string
}

export interface ScheduledItem {
  /** What the schedule calls it: “Item 7”; without a number its title, without either “Unnumbered report 2”. */
  name: string
  /** The path of the report, for whoever has the folder. It stands in no open document. */
  file: string
  /** As the report numbers it: “7”, “7a”, “E”. */
  number: string | null
  /** Null when the open part of the report has none. */
  title: string | null
  /** “Director of Place”. */
  reportOf: string | null
  access: Access
  /** False for a report that says nothing of access, and so is taken to be open. */
  marked: boolean
  keyDecision: boolean
  withheld: readonly Withheld[]
  stops: readonly Stop[]
}

export interface Notice {
  what: string
  cite: string
  days: number
  counting: 'calendar' | 'working'
  /** ISO date; null when the meeting’s day is not known. */
  last: string | null
  /** The items it is for, as they are named; empty for the meeting as a whole. */
  items: readonly string[]
  /** True when the last day has gone by and the meeting is still to come. */
  passed: boolean
  /** What remains when it has; null before. */
  ifLate: string | null
}

/** A draft for the meeting to settle. */
export interface Resolution {
  opening: string
  /** One for each claim: which item, what of it, what description. */
  parts: readonly string[]
  /** Who applies the public interest test; null where none is asked for. */
  balance: string | null
}

export interface ScheduledMeeting {
  body: DecidingBody
  /** “Cabinet”; null when no report names the body. */
  name: string | null
  /** ISO date. */
  date: string | null
  items: readonly ScheduledItem[]
  resolution: Resolution | null
  notices: readonly Notice[]
  /** What is to be known of notices beside these; null when all is said. */
  noticesNote: string | null
  /** What is to be settled about the meeting as a whole. */
  stops: readonly string[]
}

export interface Schedule {
  /** The council, where the profile names one. */
  council: string | null
  /** The day on which it is drawn up, ISO date. */
  drawnUp: string
  meetings: readonly ScheduledMeeting[]
  /** Papers that go with a report and are no items: appendices in files of their own. */
  attachments: readonly {file: string; access: Access}[]
  /** What a reader should know before the rest. */
  notes: readonly string[]
}
