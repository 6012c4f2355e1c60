/** What is said for withholding and for disclosing, and why in this case. */
import {isTalk, weighReason} from '../language/exemption-reasons.ts'
import type {ReasonWords} from '../language/exemption-reasons.ts'
import type {Said} from './exemption.ts'
import type {Spoken} from './spoken.ts'

export interface Weighing {
  reasons: Said[]
  forDisclosure: Said[]
  forWithholding: Said[]
}

// The public's side: what people would learn, and why they may want to.
const disclosing = /\b(?:in favour of|case for|argument for|reasons? for) (?:publication|publishing|disclos\w+|openness|release|transparency)\b|\b(?:openness|transparen\w+|accountab\w+)\b|\bright to know\b|\b(?:entitled|expect|expects|wish|want|wants|ought|like|able)\b[^.;]{0,20}\bto (?:know|see|learn|understand|judge|scrutini[sz]e|follow)\b|\b(?:real |legitimate |strong |clear |keen )?interests? (?:of\b[^.;]{0,60} )?in (?:knowing|seeing|learning|understanding|how|what|whether|the (?:use|spending|price|cost|terms|choice))\b|\b(?:have|has) an interest in\b|\bhow (?:public|their|council|the council['’]s) money is spent\b|\b(?:land|site|building|money)\b[^.;]{0,30}\bbelongs? to (?:the )?(?:community|public|residents|town)\b|\bresidents pay\b|\bpublic (?:debate|scrutiny|confidence|money)\b|\bo blaid cyhoeddi\b|\bfairly expect\b|\bkeen debate\b/iu
const disclosureLabel = /\b(?:favour of|for|benefits? of) (?:disclos\w+|publication|publishing|release|openness)\b|\bagainst (?:withholding|exemption|exempting)\b/iu
const withholdingLabel = /\b(?:favour of|for) (?:withholding|exemption|non-?disclosure|maintaining|keeping)\b|\bagainst (?:disclos\w+|publication|publishing|release)\b|\bharm\b|\bprejudice\b/iu
const reasonLabel = /\breasons?\b|\bjustification\b|\bwhy\b/iu
const withholding = /\b(?:in favour of|case for|argument for) (?:withholding|exempt\w*|confidentiality|keeping|non-?disclosure)\b|\bagainst (?:publication|disclos\w+|publishing|openness|release)\b/iu

/**
 * Sorts the sentences said of one exemption.
 * @param spoken what is said of it, in reading order
 */
export function weighingOf(spoken: readonly Spoken[], words: ReasonWords): Weighing {
  const found: Weighing = {reasons: [], forDisclosure: [], forWithholding: []}
  for (const {text, at, label, close} of spoken) {
    // A mark of a few words argues nothing.
    if (!close || text.trim().split(/\s+/).length < 5) continue
    const said = {text, at}
    const weight = weighReason(text, words)
    const open = disclosing.test(text) || disclosureLabel.test(label)
    const closed = withholding.test(text) || withholdingLabel.test(label)
    const labelled = reasonLabel.test(label) && weight !== 'thin' && !isTalk(text, words)
    if (open) found.forDisclosure.push(said)
    // A sentence that weighs the one against the other speaks for both.
    const reason = (weight === 'reason' || labelled) && !ofTheAct.test(text) && (!open || closed || bothSides.test(text))
    if (reason) found.reasons.push(said)
    if (reason || (closed && weight !== 'thin' && said.text.trim().split(/\s+/).length > 6)) found.forWithholding.push(said)
  }
  return found
}

// Promises of release and the other tests of the Schedule are no reason to withhold.
const ofTheAct = /\b(?:regulation 3|registered under|compan(?:y|ies) (?:act|house))\b|^[^,;]{0,60}\bwill be (?:published|released|made public)[^,;]{0,40}$/iu
const bothSides = /\b(?:but|against|outweigh\w*|however|although|though|while|set against|on the other hand)\b/iu
