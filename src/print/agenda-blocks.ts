/** The clerk's schedule as headings, paragraphs and tables: its words, for Word and for the screen alike. */
import type {Notice, Schedule, ScheduledItem, ScheduledMeeting, Withheld} from '../agenda/schedule.ts'
import type {Block} from '../ooxml/new-document.ts'
import {spokenDate} from '../report/clear-days.ts'

/** What a schedule is called in a document's properties, by which this tool knows its own work again. */
export const scheduleCategory = 'Clerk’s schedule by Report Protocol'

const access = {open: 'Open', 'part exempt': 'Part exempt', exempt: 'Exempt'} as const
const weighed: Record<Withheld['weighed'], string> = {
  'both sides': 'Both sides are weighed in the report', 'for withholding only': 'Only the interest in withholding is stated', 'for disclosure only': 'Only the interest in disclosure is stated',
  'not yet': 'Not weighed in the report', 'not asked for': 'No such test is asked for',
}

/** “Cabinet, 12 January 2027”. */
export function meetingName({name, date}: Pick<ScheduledMeeting, 'name' | 'date'>): string {
  return `${name ?? 'Meeting not named'}, ${date === null ? 'date not given' : spokenDate(date)}`
}

/** “Clerk’s schedule: Cabinet, 12 January 2027”. */
export function scheduleTitle({meetings: [first, second]}: Schedule): string {
  return first && !second ? `Clerk’s schedule: ${meetingName(first)}` : 'Clerk’s schedule'
}

/**
 * Sets it out. Nothing in it names a file: a file’s name may say what its report withholds.
 * @param unread how many files of the folder could not be read
 */
export function agendaBlocks(schedule: Schedule, unread: number): Block[] {
  const {council, drawnUp, meetings, notes, attachments} = schedule
  const count = meetings.reduce((sum, {items}) => sum + items.length, 0)
  return [
    {kind: 'title', text: 'Clerk’s schedule'},
    ...(council === null ? [] : [{kind: 'subtitle', text: council} satisfies Block]),
    {kind: 'paragraph', text: `Drawn up on ${spokenDate(drawnUp)} from ${plural(count, 'report')}. It sets out what the reports claim of themselves; the proper officer and the meeting decide. It repeats nothing that a report withholds.`},
    ...(unread ? [{kind: 'note', text: `${unread === 1 ? 'One file' : `${unread} files`} in the folder could not be read and ${unread === 1 ? 'is' : 'are'} not in this schedule.`} satisfies Block] : []),
    ...notes.map((text): Block => ({kind: 'note', text})),
    ...(attachments.length ? [{kind: 'note', text: attachedNote(attachments)} satisfies Block] : []),
    ...meetings.flatMap((meeting, index) => meetingBlocks(meeting, index > 0)),
  ]
}

function attachedNote(attachments: Schedule['attachments']): string {
  const withheld = attachments.filter((each) => each.access !== 'open').length
  if (attachments.length === 1) return `One further paper in the folder is an appendix${withheld ? ', marked as withheld' : ''}. It goes with its report and is no item of its own.`
  return `${attachments.length} further papers in the folder are appendices${withheld ? `, ${withheld} of them marked as withheld` : ''}. They go with their reports and are no items of their own.`
}

function meetingBlocks(meeting: ScheduledMeeting, newPage: boolean): Block[] {
  const {items, resolution, notices, noticesNote, stops} = meeting
  const stopped = items.filter((item) => item.stops.length > 0)
  const register = items.flatMap((item) => item.withheld.map((each): string[][] => [[item.name, capital(each.covers)], groundLines(each), [weighed[each.weighed]], [ending(each)], [standing(each)]]))
  return [
    {kind: 'heading', level: 1, text: meetingName(meeting), newPage},
    ...(stops.length ? [{kind: 'heading', level: 2, text: 'To settle before the agenda goes out'}, {kind: 'list', lettered: false, items: stops}] satisfies Block[] : []),
    {kind: 'heading', level: 2, text: 'Items'},
    {kind: 'table', caption: 'The items of the meeting in order', columns: [{title: 'Item', width: 9, strong: true}, {title: 'Title and whose report', width: 51, strong: true}, {title: 'Claimed', width: 15}, {title: 'Paragraphs', width: 25}], rows: items.map(itemRow)},
    ...(items.some(({access: claimed}) => claimed !== 'open') ? [{kind: 'heading', level: 2, text: 'Draft resolution to exclude the public'} satisfies Block] : []),
    ...(resolution ? [
      {kind: 'note', text: 'A draft for the meeting to settle. What stands in square brackets is still to be filled in.'},
      {kind: 'paragraph', text: resolution.opening},
      {kind: 'list', lettered: true, items: resolution.parts},
      ...(resolution.balance === null ? [] : [{kind: 'paragraph', text: resolution.balance} satisfies Block]),
    ] satisfies Block[] : items.some(({access: claimed}) => claimed !== 'open') ? [{kind: 'paragraph', text: 'One member decides and no meeting is held, so there is nobody to exclude and no resolution to pass. What is withheld stays out of what is published.'} satisfies Block] : []),
    {kind: 'heading', level: 2, text: 'Notices and last dates'},
    ...(notices.length ? [{kind: 'table', caption: 'The notices of the meeting and the last day for each', columns: [{title: 'Last day', width: 20, strong: true}, {title: 'Notice', width: 45}, {title: 'Clear days', width: 15}, {title: 'For', width: 20}], rows: notices.map(noticeRow)} satisfies Block] : []),
    ...(noticesNote === null ? [] : [{kind: 'paragraph', text: noticesNote} satisfies Block]),
    ...(notices.length ? [{kind: 'paragraph', text: 'Clear days count neither the day of the notice nor that of the meeting. Working days leave out weekends and bank holidays. A notice must be given on or before its last day.'} satisfies Block] : []),
    ...(register.length ? [
      {kind: 'heading', level: 2, text: 'Register of exemptions'},
      {kind: 'table', caption: 'What is claimed to be withheld, on what ground and until when', columns: [{title: 'What is withheld', width: 18, strong: true}, {title: 'Paragraph and description', width: 34}, {title: 'Public interest', width: 16}, {title: 'Ends or is reviewed', width: 16}, {title: 'Confirmed', width: 16}], rows: register},
    ] satisfies Block[] : []),
    {kind: 'heading', level: 2, text: 'What still stops each item'},
    ...(stopped.length ? [{kind: 'table', caption: 'What is still to be put right before each item can go', columns: [{title: 'Item', width: 24, strong: true}, {title: 'Still to put right', width: 76}], rows: stopped.flatMap(stopRows)} satisfies Block] : []),
    ...(stopped.length < items.length ? [{kind: 'paragraph', text: stopped.length === 0 ? 'Nothing was found that stops any item.' : `Nothing was found to put right in: ${items.filter((item) => !item.stops.length).map(({name}) => name).join('; ')}.`} satisfies Block] : []),
  ]
}

function itemRow(item: ScheduledItem): string[][] {
  const {number, title, reportOf, keyDecision, withheld} = item
  return [
    [number ?? '–'],
    [title ?? '[title to be settled]', ...(reportOf ? [`Report of: ${reportOf}`] : []), ...(keyDecision ? ['Key decision'] : [])],
    [item.marked ? access[item.access] : 'Open (not marked)', ...withheld.flatMap(({covers}) => (covers === 'the whole report' ? [] : [capital(covers)]))],
    !withheld.length ? ['–'] : withheld.flatMap(({covers, grounds, asksForGround}) => {
      const numbers = grounds.length ? `${grounds.length === 1 ? 'Paragraph' : 'Paragraphs'} ${listed(grounds.map(({number: each, stands}) => `${each}${stands ? '' : ' (no ground here)'}`))}` : none(asksForGround)
      return [withheld.length > 1 ? `${capital(covers)}: ${numbers.charAt(0).toLowerCase()}${numbers.slice(1)}` : numbers]
    }),
  ]
}

function noticeRow({what, cite, days, counting, last, items, passed, ifLate}: Notice): string[][] {
  return [
    [last === null ? 'Date of meeting not given' : weekday(last), ...(passed ? ['This day has gone by'] : [])],
    [what, cite, ...(ifLate === null ? [] : [ifLate])],
    [`${days} ${counting === 'working' ? 'working days' : 'days'}`],
    items.length ? [...items] : ['The whole meeting'],
  ]
}

function none(asked: boolean): string {
  return asked ? 'None cited' : 'None asked for'
}

/** The Act's own words stand in quotation marks; ours do not. */
function groundLines({grounds, asksForGround}: Withheld): string[] {
  if (!grounds.length) return [none(asksForGround)]
  return grounds.map(({cite, description, exact, stands}) => (!stands ? `${capital(cite)}: no ground here` : description === null ? capital(cite) : `${capital(cite)}: ${exact ? `“${description}”` : description}`))
}

function ending({until}: Withheld): string {
  if (!until) return 'Not stated'
  const words = [until.date === null ? null : spokenDate(until.date), until.event].filter(Boolean).join('; ')
  return words || 'On an event that only the withheld part names'
}

function standing({confirmed}: Withheld): string {
  return confirmed === null ? 'By nobody yet' : confirmed.by === null ? 'Yes, as the withheld part says' : confirmed.by
}

/** A row for the report as a whole, then one for each part of it. */
function stopRows({name, number, title, stops}: ScheduledItem): string[][][] {
  return [...new Set(stops.map(({of}) => of))].map((part) => [
    [name, ...(part === null ? [number === null ? null : title] : [capital(part)]).filter((each) => each !== null)],
    stops.filter(({of}) => of === part).map(({sentence}) => sentence),
  ])
}

/** “Tuesday 5 January 2027”. */
function weekday(iso: string): string {
  return `${new Date(`${iso}T00:00:00Z`).toLocaleDateString('en-GB', {weekday: 'long', timeZone: 'UTC'})} ${spokenDate(iso)}`
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}

function capital(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`
}

function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`
}
