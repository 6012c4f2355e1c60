/** Whether a report shows that the officer for finance, or for law, was consulted or wrote it. */
import {cued} from '../report/cues.ts'
import type {Office, Profile} from '../report/profile.ts'
import {body} from '../report/plain-text.ts'
import type {Report} from '../report/report.ts'
import {inAppendix, sections} from '../report/sections.ts'

/** The officer's titles, and the words that say the answer is still to come. All are patterns. */
export interface ConsultedWords {
  readonly titles: readonly string[]
  readonly unanswered: readonly string[]
}

/**
 * True when the report names the officer as author, in a header, a clearance block, a table or a sentence outside the
 * recommendations. A recommendation that gives the officer something to do is no consultation.
 * @param office the profile's mark of the officer; its titles, other names and holder count too
 */
export function showsConsulted(report: Report, {titles, unanswered}: ConsultedWords, profile: Profile, office: NonNullable<Office['statutory']>): boolean {
  const own = profile.offices.filter(({statutory}) => statutory === office).flatMap(({title, aliases = [], holder}) => [title, ...aliases, ...(holder ? [holder] : [])])
  const named = new RegExp(`(?<![\\p{L}-])(?:${[...own.map(escaped), ...titles].join('|')})`, 'iu')
  const open = new RegExp(unanswered.join('|'), 'iu')
  const notConsultation = sections(report).filter(({kinds}) => kinds.includes('recommendations') || kinds.includes('background papers'))
  return body(report).some(({line, text, cell}, index, lines) => {
    if (inAppendix(report, line)) return false
    // A clearance block may stand in a table straight after the recommendations.
    const inClearance = cell !== null && (clearance.test(text) || (cell.column > 0 && clearance.test(lines[index - 1]?.text ?? '')))
    if (!inClearance && notConsultation.some(({first, last}) => line >= first && line <= last)) return false
    return named.test(text) && text.split(/(?<=[.;?])\s+|\v/).some((sentence, index, all) => named.test(sentence) && !open.test(sentence) && !open.test(shortAfter(all[index + 1])))
  })
}

const clearance = cued(/\b(?:consulted|consultees?|cleared|clearance|sign(?:ed)?[ -]?off|approved by|authorised by|comments? (?:of|by))\b/i)

/** “Comments of the Chief Finance Officer: awaited” may break before its answer. */
function shortAfter(sentence = ''): string {
  return sentence.length < 30 ? sentence : ''
}

function escaped(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
