/** What a report says of the notices that an executive gives before it meets in private (S.I. 2012/2089, regulation 5). */
import {sentencesOf} from '../language/exemption-citation.ts'
import {datesBefore} from '../report/dates.ts'
import {paragraphs} from '../report/plain-text.ts'
import type {Report, Stretch} from '../report/report.ts'
import {inAppendix} from '../report/sections.ts'

export interface PrivateNotice {
  at: Stretch
  /** The first notice, of 28 clear days, or the further one, of five; null when the words tell of notice only. */
  which: 'first' | 'further' | null
  /** ISO date on which it was or will be given. */
  date: string | null
  /** True when the report says why there was no time, and who agreed: regulation 5(6). */
  urgent: boolean
}

const notice = /\bnotices?\b|\bregulation 5\b|\b28[- ](?:clear[- ])?days?\b/iu
const ofPrivacy = /\bprivate(?:ly)?\b|\bregulation 5\b|\b28[- ](?:clear[- ])?days?\b|\bfive clear days\b|\bexclu\w+\b/iu
// The key decision notice, and notices to tenants or contractors, are other notices.
const another = /\bkey decisions?\b|\bforward plan\b|\bnotice to quit\b|\b(?:enforcement|breach|stop|termination|redundancy) notice|\bmonths?['’]? notice\b|\bnotice of motion\b/iu
const given = /\b(?:given|published|issued|posted|made available|placed|put|dated|appeared|sent|on)\b|:\s*\d/iu
const furtherOf = /\bfurther notice\b|\bsecond notice\b|\bfive clear days\b|\b5 clear days\b|\bfurther\b/iu
const firstOf = /\b28\b|\bintention\b|\bfirst notice\b|\btwenty-eight\b|\bintends?\b/iu
const urgent = /\bregulation 5\(6\)|\bimpracticable\b|\burgen\w+\b|\b(?:agree\w*|agreement|consent\w*) (?:of|by|from)\b[^.;]{0,60}\b(?:chair\w*|scrutiny)\b|\bchair\w*\b[^.;]{0,60}\b(?:agreed|agrees|has agreed|consented)\b/iu

/**
 * Finds them in the report's own paragraphs.
 * @param meeting ISO date: a notice “on 12 June” is of the year before it
 */
export function privateNotices(report: Report, meeting: string): PrivateNotice[] {
  const all = paragraphs(report)
  return all.flatMap(({line, text, cell}) => {
    // “Date of the 28-day notice | 12 June 2026”
    const label = cell && cell.column > 0 ? all[line - 2]?.text ?? '' : ''
    if (label.length < 90 && notice.test(label) && ofPrivacy.test(label) && !another.test(label) && all[line - 2]?.cell?.row === cell?.row) {
      const [date = null] = datesBefore(text, meeting)
      return date === null ? [] : [{at: {line, start: 0, end: text.trimEnd().length}, which: furtherOf.test(label) ? 'further' : 'first', date, urgent: urgent.test(text)}]
    }
    if (!notice.test(text) || !ofPrivacy.test(text) || inAppendix(report, line)) return []
    return sentencesOf(text).flatMap(({start, end}): PrivateNotice[] => {
      const said = text.slice(start, end)
      if (!notice.test(said) || !ofPrivacy.test(said) || another.test(said)) return []
      const at = {line, start, end: start + said.trimEnd().length}
      const isUrgent = urgent.test(text)
      // “Notice was given on 12 June, and further notice on 7 July”: each part has its own date.
      const parts = said.split(/[,;]?\s+(?:and\s+)?(?=(?:a\s+|the\s+)?(?:further|second)\s+notice)/iu)
      return parts.map((part): PrivateNotice => ({
        at, which: furtherOf.test(part) ? 'further' : firstOf.test(part) || given.test(part) ? 'first' : null,
        date: given.test(part) ? datesBefore(part.replace(/\b(?:meeting|meet|held)(?: to be| being)?(?: held)?(?: in private)? (?:on|of)\s+\d{1,2}[^.;,]{0,20}/iu, ''), meeting).find((date) => date !== meeting) ?? null : null, urgent: isUrgent,
      }))
    })
  })
}
