/** What clears a member's word on a report: officers judged it for themselves, did not do as asked, or their own head approved. */
import type {Sentence} from './analysis.ts'
import type {OwningWords} from './owning-words.ts'
import {line} from './stretches.ts'

/** Officers judged it for themselves: “officers have weighed that”, “was appraised on the same footing”, “it rests solely on”. */
export function isJudged(sentence: Sentence, {assess}: OwningWords): boolean {
  const text = line(sentence.all, sentence.bounds.from, sentence.bounds.to)
  if (/\b(?:rests? (?:solely|only|wholly)|on (?:its|their) (?:own )?merits|same footing|happens? to|coincid\w+|scored (?:highest|lowest|best|worst|lower|higher)|the officer 's own|officers ' own|unchanged|unaffected|no difference|not (?:changed|altered|affected)|for the reasons (?:given|set out|in|below)|against the (?:statutory |adopted |agreed )?(?:criteria|policy))\b/.test(text)) return true
  return sentence.clauses.some(({verb, subject, kind, marker}) => {
    if (!verb || verb.negation !== null || kind === 'infinitive' || marker === 'although' || marker === 'though') return false
    // “Officers had scored B higher”: their earlier mind, and no judgement of what came after.
    if (sentence.all.slice(verb.from, verb.head).some(({lower}) => lower === 'had')) return false
    // “considered refusal but were persuaded otherwise”
    if (/\bbut\b.*\b(?:persuaded|overruled|told|instructed|asked|required|pressed|directed|made|dissuaded|talked|prevailed)\b/.test(line(sentence.all, verb.head, sentence.bounds.to))) return false
    const officer = subject?.mention?.kind === 'officer' || subject?.mention?.kind === 'officers' || subject?.pronoun === 'we'
    return (assess.has(verb.lemma) && ((officer && !verb.passive) || (verb.passive && ((subject?.pronoun ?? null) !== null || subject?.noun === 'suggestion' || subject?.noun === 'request')))) || (officer && !verb.passive && /^(?:disagree|decline|keep|retain|stand)$/.test(verb.lemma))
  })
}

/** “with the Head of Service's written approval”: the one who may let a change stand has done so. */
export function isCleared({all, bounds, mentions}: Sentence): boolean {
  return mentions.some(({kind, from, to}) => kind === 'officer' && (/^(?:'s?|’s?) (?:\w+ ){0,2}(?:approval|agreement|consent)\b/.test(line(all, to, Math.min(bounds.to, to + 4))) || /\b(?:approv\w+|agreed|agreement|authorised|consent) (?:of|by|from)(?: the)?$/.test(line(all, Math.max(bounds.from, from - 4), from)) || /^(?:has |had |have )?approved\b/.test(line(all, to, Math.min(bounds.to, to + 2)))))
}

/** “It does not.”, “Officers have not done so.”: what was asked was not done. */
export function isDeclined({all, bounds}: Sentence): boolean {
  const text = line(all, bounds.from, bounds.to)
  return /^(?:it|they|that|this|officers|we|the report|the request|the recommendation|the advice|none|no)\b/.test(text) && /\b(?:not|no|none|declined|refused|unable|unchanged|resisted|stands|neither)\b/.test(text)
}
