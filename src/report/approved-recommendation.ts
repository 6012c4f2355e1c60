/** Whether a change is one to the recommendation that the head of service approved. */
import type {ParagraphChange, RecordedApproval} from './recorded.ts'
import type {Report} from './report.ts'
import {sectionAt} from './sections.ts'

/** True for a change to the recommendation under a head of service's approval; of what is gone, only where the approval covered nothing else. */
export function touchesRecommendation(report: Report, {role, sections}: RecordedApproval, {line}: ParagraphChange): boolean {
  if (role !== 'head-of-service') return false
  if (line !== null) return sectionAt(report, line) === 'recommendations'
  return sections.length > 0 && sections.every(({kinds}) => kinds.includes('recommendations'))
}
