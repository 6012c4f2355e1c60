/** Checking a report again after an edit: what the edit cannot have changed is not looked at twice. */
import type {Profile} from '../report/profile.ts'
import {classification} from '../report/classification.ts'
import {headerFields} from '../report/header-fields.ts'
import {isSame} from '../report/per-paragraph.ts'
import {paragraphs} from '../report/plain-text.ts'
import type {Recorded} from '../report/recorded.ts'
import type {Paragraph, Report, Stretch} from '../report/report.ts'
import {sections} from '../report/sections.ts'
import {withheldLines} from '../report/withheld-lines.ts'
import {checkReport, inReadingOrder} from './check-report.ts'
import type {Checked, Pack} from './check-report.ts'
import type {Finding} from './finding.ts'
import {applyWaivers} from './waivers.ts'

/** How far down a paragraph's words reach: “He”, “the Director” look back over so many lines. */
const looksBack = 3

/**
 * Checks an edited report, given what was found before the edit.
 *
 * Rules of the whole report run again. A rule that is judged a paragraph at a time runs again on the lines that changed and
 * on those that may look at them: three below, the rest of a table row, all of a table whose first row changed; and on every
 * line when the sections, the header's fields or the marks of classification are no longer the same.
 * @param before the report as it was checked, by the same pack and profile
 * @param report the report now, sharing with the other the paragraphs that were not touched (`edits.ts`)
 * @param record what the record says of the report now
 * @returns what `checkReport` of the new report alone returns
 */
export function checkEdit(before: Report, checked: Checked, report: Report, pack: Pack, profile: Profile, record: Recorded | null = null): Checked {
  const change = changeBetween(paragraphs(before), paragraphs(report))
  if (!sameStructure(before, report, change)) return checkReport(report, pack, profile, {record})
  const lines = touched(paragraphs(report), change)
  const now = checkReport(report, pack, profile, {lines, record})
  const each = new Set(pack.plugins.flatMap(([{rule}]) => rule.reads === 'paragraph' ? [rule.id] : []))
  const kept = all(checked).flatMap((finding) => {
    if (!finding.place || !each.has(finding.rule)) return []
    const line = lineNow(finding.place.line, change)
    return line === null || lines.has(line) ? [] : [line === finding.place.line ? finding : {...finding, place: {...finding.place, line}}]
  })
  return {...applyWaivers(inReadingOrder([...kept, ...all(now)]), record), silent: now.silent}
}

/** Every finding, those that are left among them. */
function all({findings, waived}: Checked): Finding[] {
  return [...findings, ...waived.map(({finding}) => finding)]
}

/** The lines that differ: those above are the same, and those below, though they may have moved. */
interface Change {
  /** Lines before the first that differs. */
  above: number
  /** The lines between, in the old report and in the new. */
  old: number
  now: number
}

function changeBetween(before: readonly Paragraph[], after: readonly Paragraph[]): Change {
  const same = (one: Paragraph | undefined, other: Paragraph | undefined): boolean => one !== undefined && other !== undefined && isSame(one, other)
  const most = Math.min(before.length, after.length)
  let above = 0
  while (above < most && same(before[above], after[above])) above++
  let below = 0
  while (below < most - above && same(before[before.length - 1 - below], after[after.length - 1 - below])) below++
  return {above, old: before.length - above - below, now: after.length - above - below}
}

/** Where an old line is now; null for one that is not there any more. */
function lineNow(line: number, {above, old, now}: Change): number | null {
  return line <= above ? line : line > above + old ? line - old + now : null
}

function touched(all: readonly Paragraph[], {above, now}: Change): Set<number> {
  const lines = new Set<number>()
  // What was taken away touches what follows.
  const last = Math.min(all.length, above + now + looksBack)
  for (let line = above + 1; line <= last; line++) lines.add(line)
  const cells = all.slice(Math.max(0, above - 1), above + now + 1).flatMap(({cell}) => cell ?? [])
  const first = new Set(cells.filter(({row}) => row === 0).map(({table}) => table))
  const rows = new Set(cells.map(({table, row}) => `${table} ${row}`))
  if (cells.length) for (const {line, cell} of all) if (cell && (first.has(cell.table) || rows.has(`${cell.table} ${cell.row}`))) lines.add(line)
  return lines
}

/** Whether all that a paragraph may be told of the report around it is as it was. */
function sameStructure(before: Report, report: Report, change: Change): boolean {
  const at = (line: number): number | null => lineNow(line, change)
  const place = (stretch: Stretch | null, now: (line: number) => number | null): string => stretch ? `${now(stretch.line) ?? 'gone'}:${stretch.start}-${stretch.end}` : ''
  const outline = (of: Report, now: (line: number) => number | null): string => JSON.stringify([
    sections(of).map(({kinds, title, runIn, heading, first}) => [kinds, title, runIn, place(heading, now), now(first)]),
    headerFields(of).map(({kind, label, value, labelAt, valueAt}) => [kind, label, value, place(labelAt, now), place(valueAt, now)]),
    classification(of).kind,
  ])
  if (outline(before, at) !== outline(report, (line) => line)) return false
  const [was, is] = [withheldLines(before), withheldLines(report)]
  return paragraphs(before).every(({line}) => {
    const now = at(line)
    return now === null || was(line) === is(now)
  })
}
