/** Running a pack over a report: all of it, or only the lines that changed. */
import {unified} from 'unified'
import type {Preset} from 'unified'
import {VFile} from 'vfile'
import type {Profile} from '../report/profile.ts'
import type {Recorded} from '../report/recorded.ts'
import type {Report} from '../report/report.ts'
import {plainText} from '../report/plain-text.ts'
import {hasWhatItNeeds} from './define-rule.ts'
import type {Rule} from './define-rule.ts'
import type {Finding} from './finding.ts'
import {applyWaivers} from './waivers.ts'
import type {WaiversApplied} from './waivers.ts'

declare module 'unified' {
  interface Data {
    profile?: Profile
    /** Lines to check, for rules that are judged a paragraph at a time. Absent: all. */
    lines?: ReadonlySet<number>
    /** Files that hold what is withheld: nothing of theirs may stand in the report. */
    exempt?: readonly Report[]
    /** What the report's record says; null when there is none, or none that could be read. */
    record?: Recorded | null
  }
}

/** The rules and severities of one protocol: a unified preset whose plugins are rules. */
export interface Pack extends Preset {
  id: string
  title: string
  plugins: [Rule, Parameters<Rule>[0]][]
}

/** `findings` and `waived` are in reading order, those of the whole report first. */
export interface Checked extends WaiversApplied {
  /** Rules of the pack that said nothing because the profile lacks a fact they need. */
  silent: {rule: string; needs: readonly string[]}[]
}

/** What a check is given beside the report. */
export interface Beside {
  /** Check only these lines (1-based), and rules of the whole report; absent for all. */
  lines?: ReadonlySet<number>
  /** Files that hold what is withheld from this report's readers. */
  exempt?: readonly Report[]
  /** What the report's record says. */
  record?: Recorded | null
}

/** Checks a report against a pack. */
export function checkReport(report: Report, pack: Pack, profile: Profile, {lines, exempt = [], record = null}: Beside = {}): Checked {
  const file = new VFile({value: plainText(report)})
  const data = {profile, exempt, record, ...(lines && {lines})}
  unified().data(data).use({plugins: pack.plugins}).runSync(report, file)
  const findings = file.messages.flatMap(({finding}) => finding ?? [])
  const silent = pack.plugins.flatMap(([{rule}, setting]) =>
    setting === false || hasWhatItNeeds(rule, profile) ? [] : [{rule: rule.id, needs: rule.needs ?? []}])
  return {...applyWaivers(inReadingOrder(findings), record), silent}
}

/** Findings as a reader meets them; sorted in place. */
export function inReadingOrder(findings: Finding[]): Finding[] {
  const key = ({place, rule}: Finding): [number, number, number, string] => [place?.line ?? 0, place?.start ?? 0, place?.end ?? 0, rule]
  return findings.sort((a, b) => {
    const [left, right] = [key(a), key(b)]
    const at = left.findIndex((value, index) => value !== right[index])
    return at === -1 ? 0 : (left[at] ?? '') < (right[at] ?? '') ? -1 : 1
  })
}
