/** The law that an agenda is drawn up by, for one council: handed in, since these modules know no statute. */
import type {Counting} from '../report/clear-days.ts'
import type {DecidingBody} from '../report/meeting.ts'

/** The power by which a body sends the public out. */
export interface Power {
  /** “section 100A(4) of the Local Government Act 1972”. */
  cite: string
  /** True where the Act asks for special reasons in place of paragraphs of a Schedule. */
  bySpecialReasons: boolean
}

/** What a notice is for: the meeting as a whole, the items taken in private, the key decisions. */
export type NoticeFor = 'meeting' | 'private items' | 'key decisions'

export interface NoticeRule {
  for: NoticeFor
  /** What is to be given, as in “Notice that the meeting is to be private, with the reasons”. */
  what: string
  cite: string
  /** Clear days that must stand between it and the meeting. */
  days: number
  counting: Counting
  /** What remains when the last day has gone by. */
  ifLate: string
}

export interface AgendaLaw {
  /** One when it is sure, none where nobody meets, several where the report does not show which body decides. */
  powersOf: (body: DecidingBody) => readonly Power[]
  /** Empty where the days are not held here. */
  noticesOf: (body: DecidingBody) => readonly NoticeRule[]
  /** How a ground is cited: “paragraph 3 of Part 1 of Schedule 12A”. */
  citeGround: (number: string) => string
  /** The paragraph that asks for the balance of public interest; null where there is none. */
  balanceAt: string | null
}
