/** “PART B – NOT FOR PUBLICATION” in the midst of a report: where its closed part begins. */
import {cued} from './cues.ts'
import {body} from './plain-text.ts'
import type {Paragraph, Report} from './report.ts'

const closed = cued(/\b(?:exempt|restricted|confidential|private|not for publication|members only|non-public|withheld|part (?:ii|2|b|two)|pink papers?|eithriedig|cyfrinachol)\b|i['’]?w gyhoeddi/iu)

/** The heading of the closed part; null when there is none. Above the third line it is a mark of the whole report. */
export function closedPart(report: Report): Paragraph | null {
  return body(report).find((paragraph) => paragraph.line > 3 && opensIt(paragraph)) ?? null
}

function opensIt({text, outline, look, cell}: Paragraph): boolean {
  const words = text.trim()
  return cell === null && words.length < 120 && (outline !== null || look.bold || look.capitals) && /^(?:part|section|rhan)\s+(?:ii|2|b|two)\b/iu.test(words) && closed.test(words.replace(/^part\s+\S+/iu, ''))
}
