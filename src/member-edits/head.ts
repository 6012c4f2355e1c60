/** What the head of a report says that a report in addition to it repeats: title, committee, date, item and whose it is. */
import {itemNumber, reportOf, titleOf} from '../agenda/head.ts'
import {whoStands} from '../language/posts.ts'
import {classification} from '../report/classification.ts'
import type {Classification} from '../report/classification.ts'
import {headerFields} from '../report/header-fields.ts'
import {meetingOf} from '../report/meeting.ts'
import {slice} from '../report/plain-text.ts'
import type {Profile} from '../report/profile.ts'
import type {Report} from '../report/report.ts'

export interface Head {
  title: string | null
  committee: string | null
  /** ISO date. */
  date: string | null
  item: string | null
  /** The post of the officer whose report it is, or as much as the report says. */
  officer: string | null
  classification: Classification['kind']
}

/** Reads the head. */
export function headOf(report: Report, profile: Profile): Head {
  const meeting = meetingOf(report, profile)
  const isOpen = (): boolean => true
  const committee = meeting.bodyAt && slice(report, meeting.bodyAt).replace(/^\W*(?:report to|meeting of|decision of)\s+(?:the\s+)?/iu, '').replace(/^[\s:–—-]+|[\s:,;–—-]+$/gu, '')
  const author = headerFields(report).find(({kind, value}) => kind === 'author' && value.trim())
  const post = author && whoStands(author.value, profile).officers.find((each) => each.post)?.post
  return {
    title: titleOf(report, meeting, isOpen), committee: committee || null, date: meeting.date, item: itemNumber(report, ''),
    officer: (post ?? reportOf(report, isOpen, profile))?.replace(/^the\s+/iu, '') ?? null, classification: classification(report).kind,
  }
}
