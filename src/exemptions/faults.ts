/** What cannot hold of an exemption, whether it was read in a report or made by a person: each with a sentence to show. */
import {spokenDate} from '../report/clear-days.ts'
import {slice} from '../report/plain-text.ts'
import {stretchesOf} from '../report/passage.ts'
import type {Meeting} from '../report/meeting.ts'
import type {Profile} from '../report/profile.ts'
import type {Report} from '../report/report.ts'
import type {Exemption, ExemptionLaw, Fault} from './exemption.ts'

/** What an exemption is held against. */
export interface FaultReading {
  /** Null for an exemption of something that is not at hand. */
  report: Report | null
  profile: Profile
  law: ExemptionLaw
  meeting: Pick<Meeting, 'date' | 'dateAt'>
  /** ISO date; null where no clock may be asked. */
  today: string | null
}

/** Finds them; empty when nothing stands against it. */
export function faultsIn(exemption: Exemption, {report, profile, law, meeting, today}: FaultReading): Fault[] {
  const {cover, grounds, from, until, claims} = exemption
  const found: Fault[] = []
  const at = claims[0]?.at ?? null
  const covered = report ? cover.passages.flatMap((passage) => stretchesOf(report, passage)).some((stretch) => slice(report, stretch).trim()) : cover.passages.length > 0
  if (!covered && !cover.elsewhere) found.push({what: 'covers nothing', sentence: `${capital(cover.name)} covers nothing: no such words stand in this report.`, at})
  if (profile.kind !== 'town') {
    for (const {number, at: place} of grounds) {
      if (!law.isGround(number)) found.push({what: 'paragraph', sentence: `Paragraph ${number} is ${law.otherwise(number)}; the grounds here are ${law.range} of Schedule ${law.schedule}.`, at: place})
    }
  }
  if (from && until?.date && until.date < from.date) found.push({what: 'dates', sentence: `It is to end on ${spokenDate(until.date)}, before it begins on ${spokenDate(from.date)}.`, at: until.at})
  else if (until?.date && meeting.date && until.date < meeting.date) found.push({what: 'dates', sentence: `It is to end or be reviewed on ${spokenDate(until.date)}, before the meeting on ${spokenDate(meeting.date)}.`, at: until.at})
  if (today && meeting.date && meeting.date < today) found.push({what: 'meeting past', sentence: `The meeting was on ${spokenDate(meeting.date)}, which is past: is this still to be withheld?`, at: meeting.dateAt})
  if (exemption.source === 'person') {
    if (!exemption.proposed) found.push({what: 'person', sentence: 'Nobody is named who proposes it.', at: null})
    if (!grounds.length && profile.kind !== 'town') found.push({what: 'paragraph', sentence: `No paragraph is named; the grounds here are ${law.range} of Schedule ${law.schedule}.`, at: null})
  }
  return found
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
