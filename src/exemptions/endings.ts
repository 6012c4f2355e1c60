/** From when an exemption is to hold, and until when or until what: dates, events, dates of review. */
import {datesIn, monthsIn} from '../report/dates.ts'
import type {Ending, Said} from './exemption.ts'
import type {Spoken} from './spoken.ts'

const onExemption = /\bexempt\w*|\bwithh[eo]ld\w*|\bpublish\w*|\bpublication\b|\breleas\w+|\bmade public\b|\breview\w*|\bprivate\b|\bfalls? away\b|\blapse\w*|\bcease\w*|\bexpir\w+|\bopened?\b|\bdisclos\w+|\boutweigh\w*|\bin confidence\b|\beithri\w+|\bconsideration\b|\bkept (?:back|private)\b|\bbalance\b|\bannounced\b|\bstronger\b/iu
const untilDate = /\b(?:(?:until|till|hyd)|(?<!\b(?:was|were|been|had|already|first) )(?:reviewed|released|published|opened|disclosed|reconsidered|looked at|made public)(?: again| then| in full| to the public)? (?:on|by|in|at|after|from|before)|(?:review|release|publish|disclose|reconsider)(?: it| this| them| again)? (?:on|by|in|at|after|from|before)|(?:ends?|expires?|lapses?|ceases?)(?: to \p{L}+)?(?: \p{L}+)? (?:on|in|at|by|after)|no later than)\b[^.;]{0,70}/giu
// Said of the exemption itself, and not only of what will be published one day.
const plainly = /\b(?:exempt\w*|withh[eo]ld\w*|outweigh\w*|private|falls? away|eithri\w+)\b[^.;]{0,120}\b(?:until|till|once|when|while|as long as|on|hyd)\b/iu
const event = /\b(?:until|till|once|when|while|whilst|after|upon|following|pending|as soon as|as long as|so long as|for as long as|during|hyd nes|unwaith)\s+((?!further notice|such time\b)[^.;()]{4,110})|\bon (completion|exchange|award|signature|settlement|publication|appointment|expiry|announcement|conclusion|the (?:completion|award|signing|conclusion|announcement|expiry|outcome|settlement))\b([^.;()]{0,60})/giu
// The words of the Act say when any exemption ends, and so say nothing of this one.
const ofTheAct = /\bpublic interest in (?:maintaining|disclos\w+)|\bthe meeting\b|\bthe item (?:is|to which)|\bthe public (?:is|are|may)\b|\bmembers?\b[^.;]{0,20}\bconsider|\bthis (?:report|item)\b|\bin all the circumstances/iu
const label = /\b(?:exempt|withheld|private|not for publication)\b[^.;]{0,20}\b(?:until|to|till)\b|\b(?:review|release|expiry|end|ends|until|disclosure) (?:date|on)\b|\bdate (?:of|for) (?:review|release|expiry|publication|disclosure)\b|\bwhen\b[^.;]{0,30}\b(?:released?|published|reviewed|end)\b/iu
const never = /\b(?:indefinitely|permanently|for ever|forever|never be (?:published|released)|not (?:be )?(?:released|published) at any time|no (?:date|time) (?:for|of) release|in perpetuity)\b/iu

/** The end that the sentences say; the one with a date is preferred, then the first. */
export function endingOf(spoken: readonly Spoken[]): Ending | null {
  const found = spoken.flatMap(read)
  return found.find(({date}) => date !== null) ?? found.find(({text}) => plainly.test(text)) ?? found[0] ?? null
}

/** The day from which it is said to hold. */
export function beginningOf(spoken: readonly Spoken[]): (Said & {date: string}) | null {
  for (const {text, at, label: beside} of spoken) {
    const labelled = /\b(?:exempt|withheld|private|in force)\b[^.;]{0,15}\bfrom\b|\b(?:start|effective) date\b/iu.test(beside)
    const said = /\b(?:exempt|withheld|private|kept (?:back|private))\b[^.;]{0,40}\bfrom ((?:\d|[A-Z])[^.;]{4,24})/u.exec(text)?.[1]
    const [date] = datesIn(labelled ? text : said ?? '')
    if (date !== undefined) return {text, at, date}
  }
  return null
}

function read({text, at, label: beside}: Spoken): Ending[] {
  const labelled = label.test(beside)
  if (!labelled && !onExemption.test(text)) return []
  if (never.test(text)) return [{text, at, date: null, event: never.exec(text)?.[0] ?? null}]
  const told = labelled ? [text] : [...text.matchAll(untilDate)].map(([words]) => words)
  const date = told.flatMap((words) => [...datesIn(words), ...monthsIn(words).map(({last}) => last)]).sort().at(-1) ?? null
  if (date !== null) return [{text, at, date, event: eventIn(text)}]
  const what = eventIn(text) ?? (labelled && text.trim().length > 3 && !/^\W*(?:n\/?a|none|tbc|not applicable)\b/iu.test(text) ? text.trim() : null)
  return what === null ? [] : [{text, at, date: null, event: what}]
}

/** “the sale is completed”, out of the sentence. */
function eventIn(text: string): string | null {
  for (const match of text.matchAll(event)) {
    const words = (match[1] ?? `${match[2] ?? ''}${match[3] ?? ''}`).trim()
    const before = text.slice(0, match.index)
    // “If it were known before tenders are opened” says what would happen, not when the exemption ends.
    if (words && !ofTheAct.test(words) && !/\b(?:if|were|had)\b[^.;,]{0,60}$/iu.test(before)) return words.replace(/,?\s+(?:and|but|so|which|with)\s+(?:for|the|it|this|that|then|in|will|is|are|would|may|shall)\b.*$|,.*$/iu, '').replace(/[\s,:–—-]+$/u, '')
  }
  return null
}
