/** Reports sorted into the meetings they name. One that names no body or no day goes with the only meeting it can belong to. */
import type {DecidingBody} from '../report/meeting.ts'
import {sameBody} from './body-name.ts'
import type {AgendaPaper} from './item.ts'

export interface PapersOfMeeting {
  body: DecidingBody
  name: string | null
  date: string | null
  papers: AgendaPaper[]
}

/** Sorts them; by day, then by name, those without a day last. A report that was placed by the others says so among its stops. */
export function meetingsOf(papers: readonly AgendaPaper[]): PapersOfMeeting[] {
  const found = new Map<string, PapersOfMeeting>()
  const unplaced: AgendaPaper[] = []
  for (const paper of papers) {
    const {body, name, date} = paper.meeting
    if (name === null || date === null) {
      unplaced.push(paper)
      continue
    }
    const key = `${sameBody(name)} ${date}`
    const known = found.get(key)
    if (known) {
      known.papers.push(paper)
      known.body ??= body
    } else found.set(key, {body, name, date, papers: [paper]})
  }
  const sure = [...found.values()]
  for (const paper of unplaced) place(paper, sure, found)
  return [...found.values()].sort((a, b) => compare(a.date ?? '9999', b.date ?? '9999') || compare(a.name ?? '\uFFFF', b.name ?? '\uFFFF'))
}

/** Puts a report that does not say all with the only meeting that fits, or in a group of its kind. */
function place(paper: AgendaPaper, sure: readonly PapersOfMeeting[], found: Map<string, PapersOfMeeting>): void {
  const {body, name, date} = paper.meeting
  const fitting = sure.filter((each) => (name === null || sameBody(name) === sameBody(each.name ?? '')) && (date === null || date === each.date))
  const [only] = fitting
  const lacks = name === null && date === null ? 'neither the meeting nor its date' : name === null ? 'no body that decides' : 'no date of the meeting'
  if (only && fitting.length === 1) {
    only.papers.push(withStop(paper, `The report names ${lacks}; it was placed with the others.`))
    return
  }
  const key = `? ${name === null ? '' : sameBody(name)} ${date ?? ''}`
  const known = found.get(key) ?? {body, name, date, papers: []}
  known.papers.push(withStop(paper, `The report names ${lacks}${fitting.length > 1 ? ', and more than one meeting here would fit' : ''}.`))
  found.set(key, known)
}

function withStop(paper: AgendaPaper, stop: string): AgendaPaper {
  return {...paper, item: {...paper.item, stops: [{of: null, sentence: stop}, ...paper.item.stops]}}
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
