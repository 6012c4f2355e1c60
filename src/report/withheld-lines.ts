/** Which lines of a report are marked as kept from the public: the whole report, an appendix said to be exempt, a closed part. */
import {classification} from './classification.ts'
import {closedPart} from './closed-part.ts'
import {cued} from './cues.ts'
import {body, paragraphs} from './plain-text.ts'
import type {Report} from './report.ts'
import {sections} from './sections.ts'

const closed = cued(/\b(?:exempt|restricted|confidential|private|not for publication|members only|non-public|withheld|part (?:ii|2|b|two)|pink papers?|eithriedig|cyfrinachol)\b|i['’]?w gyhoeddi/iu)
const open = cued(/\b(?:not (?:exempt|confidential|restricted)|public|open|part (?:i|1|a|one))\b(?!\s+(?:appendix|interest))/iu)
const label = cued(/\b(?:appendix|annexe?|enclosure|atodiad)\s+(?:no\.?\s*)?([a-z]|\d{1,2}[a-z]?|[ivx]{1,4})\b/giu)
const cache = new WeakMap<Report, (line: number) => boolean>()

/**
 * Reads where the public part of a report ends.
 * @returns for a line (1-based), whether it is marked as withheld; every line of a report that is exempt as a whole
 */
export function withheldLines(report: Report): (line: number) => boolean {
  const known = cache.get(report)
  if (known) return known
  const withheld = read(report)
  cache.set(report, withheld)
  return withheld
}

function read(report: Report): (line: number) => boolean {
  const {kind, marks} = classification(report)
  if (kind === 'exempt') return () => true
  const marked = new Set(marks.flatMap(({covers, says, at}) => (covers === 'part' || says === 'part exempt' ? [at.line] : [])))
  const partMarks = [...marked].map((line) => paragraphs(report)[line - 1]?.text ?? '')
  const named = new Set(partMarks.flatMap(labels))
  const everyAppendix = partMarks.some((text) => /appendi|annex|atodiad/iu.test(text)) && named.size === 0
  const ranges = sections(report).flatMap(({kinds, title, first, last}): {first: number; last: number}[] => {
    const attached = kinds.includes('appendix')
    const says = closed.test(title) && !open.test(title)
    if (!attached) return []
    const top = body(report).slice(first - 1, first + 2).map(({text}) => text).join('\n')
    return says || everyAppendix || labels(title).some((each) => named.has(each)) || /not for publication|i['’]?w gyhoeddi/iu.test(top) ? [{first, last}] : []
  })
  const part = closedPart(report)
  if (part) ranges.push({first: part.line, last: body(report).length})
  return (at) => ranges.some(({first, last}) => at >= first && at <= last)
}

function labels(text: string): string[] {
  return [...text.matchAll(label)].map(([, each = '']) => each.toUpperCase())
}
