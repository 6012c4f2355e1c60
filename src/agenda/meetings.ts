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
  const shown = new Set(papers.flatMap(({meeting: {name, mayBeShown}}) => (name !== null && mayBeShown ? sameBody(name) : [])))
  for (const given of papers) {
    // A line of a withheld report names a body only where another report names the same one.
    const paper = given.meeting.name === null || given.meeting.mayBeShown || shown.has(sameBody(given.meeting.name)) ? given : {...given, meeting: {...given.meeting, name: null}}
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
  const fits = (each: PapersOfMeeting): boolean => (name === null ? body === null || each.body === null || body === each.body : sameBody(name) === sameBody(each.name ?? ''))
  const fitting = sure.filter((each) => fits(each) && (date === null || date === each.date))
  const [only] = fitting
  const lacks = name === null && body !== null ? 'its meeting only in what is withheld' : name === null && date === null ? 'neither the meeting nor its date' : name === null ? 'no body that decides' : 'no date of the meeting'
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
