/** What the record says of the report as it stands today, for rules and for people. */
import {paragraphs} from '../report/plain-text.ts'
import type {Recorded, RecordedApproval, RecordedWaiver} from '../report/recorded.ts'
import type {Report} from '../report/report.ts'
import type {Chain} from './chain.ts'
import {compared} from './cover.ts'
import type {Approval, Entry} from './entry.ts'
import {printsOf} from './fingerprint.ts'
import {changesSince} from './lapse.ts'
import type {Digest} from './ports.ts'
import type {Kept} from './record-xml.ts'

/** The facts: each approval with what has changed since, each waiver with the lines it still holds for, and the rest as entered. */
export function recordedOf({entries}: Chain, kept: Kept, report: Report, digest: Digest): Recorded {
  const lines = new Map<string, number[]>()
  for (const {print, paragraph} of printsOf(paragraphs(report), digest)) {
    const known = lines.get(print)
    if (known) known.push(paragraph.line)
    else lines.set(print, [paragraph.line])
  }
  const approvals = entries.filter((entry): entry is Entry & Approval => entry.kind === 'approval')
  return {
    approvals: approvals.map((approval, index): RecordedApproval => {
      const {number, role, by, made, covers, sections, interest} = approval
      return {
        number, role, by, made, covers, interest, replaced: approvals.slice(index + 1).some((later) => later.role === role && reaches(later, approval)),
        sections: covers === 'report' ? [] : sections.map(({title, kinds}) => ({title, kinds})), changes: changesSince(approval, report, kept, digest),
      }
    }),
    waivers: entries.flatMap((entry): RecordedWaiver[] => {
      if (entry.kind !== 'waiver') return []
      const {number, rule, by, made, reason, words, paragraph} = entry
      return [{number, rule, by, made, reason, words, lines: paragraph === null ? null : lines.get(paragraph) ?? []}]
    }),
    suggestions: entries.flatMap((entry) => entry.kind === 'suggestion' ? [{member: entry.member, what: entry.what, outcome: entry.outcome, by: entry.by, reason: entry.reason}] : []),
    separateReports: entries.flatMap((entry) => entry.kind === 'separate-report' ? [{member: entry.member, title: entry.title, file: entry.file}] : []),
    withdrawals: entries.flatMap((entry) => entry.kind === 'withdrawal' ? [{askedBy: entry.askedBy, by: entry.by, reason: entry.reason}] : []),
  }
}

/** True when one approval covers all that another does: by what its sections are, or what they are called. */
function reaches(later: Approval, earlier: Approval): boolean {
  if (later.covers === 'report') return true
  if (earlier.covers === 'report') return false
  const names = ({title, kinds}: Approval['sections'][number]): string => kinds.length > 0 ? kinds.join() : compared(title)
  const covered = new Set(later.sections.map(names))
  return earlier.sections.every((section) => covered.has(names(section)))
}
