/** Sentences that say in any words that something is kept from the public: “in the pink papers”, “we withhold”. Wider than a claim that stands alone. */
import {cued} from '../report/cues.ts'
import {sentencesOf} from './exemption-citation.ts'
import type {Extent} from './schedule-12a.ts'

const quick = cued(/exempt|withh|publi|private|part (?:ii|2|b)|pink|closed|ke[ep]|held|restrict|redact|eithri|gyhoeddi/iu)
const kept = cued(/\b(?:exempt(?! from\b)\w*|withh(?:e|o)ld\w*|not (?:for publication|to be published|(?:be )?(?:published|printed|open|available))|unpublished|private (?:appendix|annex|part|paper|report|session|schedule|item|section)|in private|(?:is|are|as|stays?|remains?) private|part (?:ii|2|b|two)\b|closed (?:session|report|paper|appendix|part)|(?:pink|yellow|green|gold|blue) (?:papers?|pages?|sheets?|slips?)|kept (?:back|private|from|out of)|held back|ke(?:ep|eps|eping|pt) [^.;]{0,30}back|ke(?:ep|eps|pt) [^.;]{0,40}\bout of the public|redacted|restricted (?:appendix|annex|report|paper)|eithri\w+|i['’]w gyhoeddi)\b/iu)
const denied = cued(/\b(?:no|not|none|nothing|never|nor|neither|without|dim|nid)\b(?! for publication| to be published| (?:be )?(?:published|printed|open|available))[^.;]{0,40}$/iu)
const other = cued(/\b(?:was|were|had been)\b|\bexempt (?:accommodation|supply|category of|from)\b/iu)

/** The sentences; offsets 0-based. What is denied, or was so of another paper, is left out. */
export function looselyWithheld(text: string): Extent[] {
  if (!quick.test(text)) return []
  return sentencesOf(text).filter(({start, end}) => {
    const said = text.slice(start, end)
    const found = kept.exec(said)
    // A mark of a word or two says so of the whole, and is read elsewhere.
    return found !== null && said.trim().split(/\s+/).length > 3 && !denied.test(said.slice(0, found.index)) && !other.test(said.slice(Math.max(0, found.index - 25), found.index + found[0].length + 15))
  })
}
