/** From the papers of a folder to the clerk's schedule: meetings, items in order, resolution, notices, what is to be settled. */
import {spokenDate} from '../report/clear-days.ts'
import type {Profile} from '../report/profile.ts'
import type {NoticeRule} from './agenda-law.ts'
import {inAgendaOrder, inNaturalOrder, sharedNumbers} from './item-order.ts'
import type {AgendaKnowledge, AgendaPaper} from './item.ts'
import {meetingsOf} from './meetings.ts'
import type {PapersOfMeeting} from './meetings.ts'
import {noticesFor} from './notices.ts'
import {resolutionFor} from './resolution.ts'
import type {Schedule, ScheduledItem, ScheduledMeeting} from './schedule.ts'

/**
 * Draws it up.
 * @param papers in any order: the schedule is the same
 * @param today ISO date
 */
export function scheduleOf(papers: readonly AgendaPaper[], profile: Profile, knowledge: AgendaKnowledge, today: string): Schedule {
  const inOrder = [...papers].sort((a, b) => inNaturalOrder(a.item.file, b.item.file))
  const meetings = meetingsOf(inOrder.filter(({isAttachment}) => !isAttachment)).map((each) => meetingFor(each, profile, knowledge, today))
  return {
    // “a principal council in England”, as the profiles that ship say, is nobody’s name.
    council: /^\p{Lu}/u.test(profile.name) ? profile.name : null,
    drawnUp: today, meetings,
    attachments: inOrder.filter(({isAttachment}) => isAttachment).map(({item: {file, access}}) => ({file, access})),
    notes: meetings.length > 1 ? [`These reports are for ${meetings.length} meetings: each has a part of its own below. A report that strayed in goes back to its own folder.`] : [],
  }
}

function meetingFor({body, name, date, papers}: PapersOfMeeting, profile: Profile, {lawOf}: AgendaKnowledge, today: string): ScheduledMeeting {
  const law = lawOf(profile)
  const items = inAgendaOrder(papers.map(({item}) => item))
  const closed = items.some(({access}) => access !== 'open')
  const powers = law.powersOf(body)
  const rules = law.noticesOf(body)
  const past = date !== null && date < today
  const notices = noticesFor(rules, items, date, profile.nation, today)
  const settled = items.filter(({number}) => number !== null).length
  const stops = [
    ...(name === null ? ['No report names the body that meets: put it in the head of each report.'] : []),
    ...(date === null ? ['No report names the date of the meeting, so no last day of notice can be worked out.'] : []),
    ...(past ? [`The meeting was on ${spokenDate(date)}, which is past: no notice can now be given for it.`] : []),
    ...(closed && powers.length > 1 ? ['The reports do not show whether the executive or a committee meets: choose the power before the resolution is put.'] : []),
    ...notices.flatMap(({what, last, passed}) => (passed && last !== null ? [`${what}: the last day was ${spokenDate(last)}. Was it given?`] : [])),
    ...sharedNumbers(items).map((number) => `More than one report is numbered ${number}.`),
    ...(settled > 0 && settled < items.length ? [`${items.length - settled === 1 ? 'One report has' : `${items.length - settled} reports have`} no item number.`] : []),
    ...comesBack(items),
  ]
  return {
    body, name, date, items, stops, notices, noticesNote: notesOnNotices(rules, items),
    resolution: body === 'member' ? null : resolutionFor(powers, items, law, name === null ? 'the meeting' : /^(?:full |annual |extraordinary )?(?:council|cabinet)$/iu.test(name) ? name : `the ${name}`),
  }
}

function notesOnNotices(rules: readonly NoticeRule[], items: readonly ScheduledItem[]): string | null {
  if (!rules.length) return 'The days of notice for this decision are not held here: ask the Monitoring Officer.'
  const asksForKey = rules.some((rule) => rule.for === 'key decisions') && !items.some(({keyDecision}) => keyDecision)
  return asksForKey ? 'No report says that its decision is a key decision. One that is needs a notice of 28 clear days.' : null
}

/** Open items after an exempt one: the public would go out and come back. */
function comesBack(items: readonly ScheduledItem[]): string[] {
  const first = items.findIndex(({access, number}) => access === 'exempt' && number !== null)
  const after = first === -1 ? undefined : items.slice(first + 1).find(({access, number}) => access !== 'exempt' && number !== null)
  const left = items[first]
  return left && after ? [`The public would leave for item ${left.number ?? ''} and come back for item ${after.number ?? ''}: agendas take exempt items last.`] : []
}
