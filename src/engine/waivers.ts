/** Findings that somebody left for a reason, taken out of those that count. */
import type {Recorded, RecordedWaiver} from '../report/recorded.ts'
import type {Finding} from './finding.ts'

/** A finding that is left, and the reason that was recorded. */
export interface WaivedFinding {
  finding: Finding
  waiver: RecordedWaiver
}

export interface WaiversApplied {
  /** What is left to put right. */
  findings: Finding[]
  waived: WaivedFinding[]
  /** Waivers that hold for nothing any more: the text they were given for has changed. */
  stale: RecordedWaiver[]
}

/**
 * Sets the findings apart that a waiver holds for: of the same rule, in a paragraph that still has the same text, on the same
 * words; or, for the whole report, with the same message.
 */
export function applyWaivers(findings: readonly Finding[], record: Recorded | null): WaiversApplied {
  const waivers = record?.waivers ?? []
  const applied: WaiversApplied = {findings: [], waived: [], stale: []}
  const used = new Set<RecordedWaiver>()
  for (const finding of findings) {
    const waiver = waivers.findLast((each) => holds(each, finding))
    if (!waiver) applied.findings.push(finding)
    else applied.waived.push({finding, waiver})
    for (const each of waivers) if (holds(each, finding)) used.add(each)
  }
  applied.stale = waivers.filter((each) => !used.has(each))
  return applied
}

function holds({rule, lines, words}: RecordedWaiver, finding: Finding): boolean {
  if (rule !== finding.rule) return false
  if (lines === null) return finding.place === null && finding.message === words
  return finding.place !== null && lines.includes(finding.place.line) && finding.quote === words
}
