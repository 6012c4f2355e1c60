/** One report as an item of the agenda. The report is read here and let go: what is kept may stand in an open document. */
import type {ExemptionKnowledge} from '../exemptions/exemptions-of.ts'
import {examined, exemptionsOf} from '../exemptions/exemptions-of.ts'
import type {ReadExemption} from '../exemptions/exemption.ts'
import {classification} from '../report/classification.ts'
import {headerFields} from '../report/header-fields.ts'
import {meetingOf} from '../report/meeting.ts'
import type {DecidingBody} from '../report/meeting.ts'
import {body, slice} from '../report/plain-text.ts'
import type {Profile} from '../report/profile.ts'
import type {Report, Stretch} from '../report/report.ts'
import {inAppendix} from '../report/sections.ts'
import type {AgendaLaw} from './agenda-law.ts'
import {bodyName} from './body-name.ts'
import {titleToSettle} from './companions.ts'
import {isKeyDecision, itemNumber, reportOf, titleOf} from './head.ts'
import {openPart} from './open-part.ts'
import type {Access, ScheduledItem, Stop} from './schedule.ts'
import {safeNames, withheldOf} from './withheld.ts'

/** What the schedule is drawn up by. */
export interface AgendaKnowledge {
  exemptions: ExemptionKnowledge
  lawOf: (profile: Profile) => AgendaLaw
}

/** A rule that is not met, and how often. */
export interface Unmet {
  /** What holds when the report is right. */
  title: string
  count: number
}

/** A report as an item that is not yet placed among the others. */
export type UnplacedItem = Omit<ScheduledItem, 'name'>

/** A report of the folder, read. */
export interface AgendaPaper {
  item: UnplacedItem
  /** The meeting that it names. */
  meeting: {
    body: DecidingBody
    name: string | null
    /** False for a name that stands in what is withheld, and no field: it may be no body at all. */
    mayBeShown: boolean
    date: string | null
  }
  /** True for an appendix in a file of its own. */
  isAttachment: boolean
}

/**
 * Reads one report.
 * @param file the path to show; its last part may number the item
 * @param unmet rules of the exempt family that must be met and are not
 * @param today ISO date
 */
export function agendaPaper(file: string, report: Report, unmet: readonly Unmet[], profile: Profile, knowledge: AgendaKnowledge, today: string): AgendaPaper {
  const exemptions = exemptionsOf(report, profile, knowledge.exemptions)
  const meeting = meetingOf(report, profile)
  const isOpen = openPart(report, exemptions)
  const reading = {profile, law: knowledge.exemptions.lawOf(profile), agendaLaw: knowledge.lawOf(profile), isOpen}
  const access = accessOf(report, exemptions.some(({cover}) => cover.what === 'report'), exemptions.length > 0)
  const title = titleOf(report, meeting, isOpen)
  const stops = [
    ...wholly(title === null ? [access === 'exempt' ? titleToSettle : 'The report has no title that could be read.'] : []),
    ...lacking(examined(exemptions, report, profile, knowledge.exemptions, today)),
    ...wholly(unmet.map(({title: rule, count}) => `The check finds ${count === 1 ? 'one matter' : `${count} matters`} to put right under “${rule.replace(/[“”]/g, (mark) => (mark === '“' ? '‘' : '’'))}”.`)),
  ]
  return {
    item: {
      file, number: itemNumber(report, /[^/\\]*$/.exec(file)?.[0] ?? file), title, reportOf: reportOf(report, isOpen, profile), access,
      marked: exemptions.length > 0 || classification(report).kind !== 'unstated', keyDecision: isKeyDecision(report), withheld: withheldOf(exemptions, reading), stops,
    },
    meeting: {body: meeting.body, name: meeting.bodyAt && bodyName(slice(report, meeting.bodyAt)), mayBeShown: meeting.bodyAt !== null && (isOpen(meeting.bodyAt) || isField(report, meeting.bodyAt)), date: meeting.date},
    isAttachment: isAttachment(report),
  }
}

function isField(report: Report, at: Stretch): boolean {
  return headerFields(report).some(({kind, valueAt}) => kind === 'committee' && valueAt?.line === at.line)
}

function accessOf(report: Report, whole: boolean, any: boolean): Access {
  const {kind} = classification(report)
  return whole || kind === 'exempt' ? 'exempt' : any || kind === 'part exempt' ? 'part exempt' : 'open'
}

function wholly(sentences: readonly string[]): Stop[] {
  return sentences.map((sentence) => ({of: null, sentence}))
}

/** What each claim lacks and what cannot hold of it, without the names that the report gives its parts. */
function lacking(exemptions: readonly ReadExemption[]): Stop[] {
  const names = safeNames(exemptions.map(({exemption}) => exemption))
  return exemptions.flatMap(({missing, faults}, index) => {
    const name = names[index] ?? ''
    return [
      ...missing.map(({sentence}) => sentence),
      // That the meeting is past is said once, of the meeting.
      ...faults.flatMap(({what, sentence}) => (what === 'meeting past' ? [] : what === 'covers nothing' ? ['What is claimed does not stand in this report.'] : [sentence])),
    ].map((sentence) => ({of: name === 'the whole report' ? null : name, sentence}))
  })
}

/** An appendix sent round in a file of its own says so at its top, and has no head of a report. */
function isAttachment(report: Report): boolean {
  if (headerFields(report).some(({kind, labelAt}) => (kind === 'title' || kind === 'author' || kind === 'committee') && !inAppendix(report, labelAt.line))) return false
  const top = body(report).filter(({text}) => text.trim()).slice(0, 4)
  return top.some(({line, text}) => inAppendix(report, line) || (attachedTitle.test(text) && text.length < 120))
}

// “EXEMPT APPENDIX B: prices”, but not “Appendix B is exempt”.
const attachedTitle = /^\W*(?:(?:exempt|restricted|confidential|private)\s+)?(?:appendix|annexe?|enclosure|atodiad)\s+(?:[a-z]|\d{1,2}|[ivx]{1,4})\b(?!.*\b(?:is|are|has|have)\b)/iu
