/** A report taken apart: what is withheld of it, what is open, and what lies in the file beside the open words. */
import {stretchesOf} from '../report/passage.ts'
import {body, paragraphs} from '../report/plain-text.ts'
import type {Report, Stretch} from '../report/report.ts'
import {withheldLines} from '../report/withheld-lines.ts'
import type {Exemption} from './exemption.ts'
import type {WithheldText} from './secrets.ts'

/** Open words, with what was withheld among them blanked out letter for letter. */
export interface OpenText {
  line: number
  text: string
}

/** Something in the file that is not its open words. */
export interface Carried {
  what: 'comment' | 'deletion' | 'hidden text' | 'picture description' | 'embedded file' | 'property'
  text: string
  /** Where it hangs; null for what belongs to the whole file. */
  at: Stretch | null
  /** The property's own name. */
  name: string
}

export interface Parts {
  withheld: WithheldText[]
  open: OpenText[]
  carried: Carried[]
}

/**
 * Divides a report by its exemptions.
 * @param exemptions those of the report; one of the whole leaves nothing open
 */
export function partsOf(report: Report, exemptions: readonly Exemption[]): Parts {
  const closed = withheldLines(report)
  const covered = new Map<number, {at: Stretch; where: string}[]>()
  for (const {cover} of exemptions) {
    if (cover.what === 'report') continue
    for (const at of cover.passages.flatMap((passage) => stretchesOf(report, passage))) covered.set(at.line, [...covered.get(at.line) ?? [], {at, where: cover.name}])
  }
  // The mark and the citation are said wherever the matter is spoken of.
  const claims = new Set(exemptions.flatMap(({claims: places, grounds}) => [...places, ...grounds].flatMap(({at}) => at?.line ?? [])))
  const whole = exemptions.some(({cover}) => cover.what === 'report')
  const withheld: WithheldText[] = []
  const open: OpenText[] = []
  const bodyLines = body(report).length
  for (const {line, text} of paragraphs(report)) {
    const own = covered.get(line) ?? []
    const inControl = own.some(({at}) => at.start > 0 || at.end < text.length)
    if (!claims.has(line) || inControl) for (const {at, where} of own) withheld.push({text: text.slice(at.start, at.end), where, inWords: true})
    if (!own.length && closed(line) && line <= bodyLines && !whole) withheld.push({text, where: 'the closed part', inWords: true})
    if (whole || (closed(line) && line <= bodyLines)) continue
    const left = own.reduce((words, {at: {start, end}}) => words.slice(0, start) + ' '.repeat(end - start) + words.slice(end), text)
    if (left.trim()) open.push({line, text: left})
  }
  const isOpen = (line: number | null): boolean => !whole && (line === null || !(closed(line) && line <= bodyLines) && !covered.has(line))
  return {withheld, open, carried: carriedIn(report).filter(({at}) => isOpen(at?.line ?? null))}
}

function carriedIn(report: Report): Carried[] {
  const {comments, changes, hidden, embedded, properties} = report
  const said = (list: Report['comments'], at: Stretch): Carried[] => list.flatMap((each): Carried[] => [{what: 'comment', text: each.text, at, name: ''}, ...said(each.replies, at)])
  return [
    ...comments.flatMap((each) => said([each], {line: each.line, start: each.start, end: each.end})),
    ...changes.flatMap(({kind, text, line, start, end}): Carried[] => (kind === 'deletion' || kind === 'move-from' ? [{what: 'deletion', text, at: {line, start, end}, name: ''}] : [])),
    ...hidden.map(({text, line, at}): Carried => ({what: 'hidden text', text, at: {line, start: at, end: at}, name: ''})),
    ...embedded.flatMap(({alternative, line}): Carried[] => (alternative.trim() ? [{what: 'picture description', text: alternative, at: line === null ? null : {line, start: 0, end: 0}, name: ''}] : [])),
    ...embedded.flatMap(({words, line, name}): Carried[] => (words ? words.split('\n').filter((each) => each.trim()).map((text) => ({what: 'embedded file', text, at: line === null ? null : {line, start: 0, end: 0}, name})) : [])),
    ...Object.entries(properties).map(([name, text]): Carried => ({what: 'property', text, at: null, name})),
  ]
}
