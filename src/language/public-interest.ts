/** Sentences that say the public interest was looked at: in “public interest test applied”, “PIT: yes”, “ystyriwyd budd y cyhoedd”. */

const publicInterest = /\bpublic(?:['’]s)? interest\b|\bPIT\b|\bbudd(?:iannau)? (?:y|i’r|i'r)? ?cyhoedd\b/u
const anyCase = new RegExp(publicInterest.source, 'iu')
/** Other matters that go by the same name: freedom of information, audit, whistle-blowing, planning, the law of evidence. */
const another = /\bpublic interest (?:disclosure|report(?:s|ing)?|immunity|law|news|entit\w+)\b|\b(?:freedom of information|FOI|FOIA|EIR|environmental information regulations|subject access|data protection act|rhyddid gwybodaeth)\b|\breport in the public interest\b|\b(?:inspector|appeal decision|compulsory purchase|listed building|conservation area|tilted balance|footpath|highway|common land|licen[cs]ing objective|prosecut(?:e|ing|or)|crown prosecution|evidential)\b/iu
const none = /\b(?:not applicable|n\/a|not (?:required|needed|necessary|relevant)|no (?:exempt|confidential|public interest)|(?:exempt\w*|information)\s*:\s*none|nid oes (?:angen|gwybodaeth)|ddim yn berthnasol|does not (?:arise|apply))\b/iu
/** A rule for those who write reports, not a claim made in one. */
const duty = /\b(?:authors?|officers?|report writers?|members|councillors|staff|councils?|bodies|committees?|clerks?|you|they)\s+(?:\w+\s+)?(?:must|should|shall|may not|need to|are (?:required|expected|reminded|asked|advised) to|will (?:need|have) to|ought to)\b/iu
const onAccess = /\b(?:disclos\w+|non-disclos\w+|publish\w*|publication|releas\w+|withh\w+|exempt\w*|exclu\w+|private|confidential\w*|not (?:be )?open|exemption|schedule 12A|kept back|appendix|annex|eithri\w+|cyhoeddi|gyhoeddi|datgel\w+|ddatgel\w+)\b/iu
const done = /\b(?:appl(?:y|ied|ying)|consider\w*|assess\w*|weigh\w*|balanc\w+|satisf\w+|met|carried out|undert\w+|conducted|completed?|performed|done|favours?|lies|outweighs?|served|determined|conclud\w+|decided|taken|had|passed|tested|regard|yes|ystyri\w+|[cgx]ymhwys\w+|chymhwys\w+|rhoddwyd|gorbwyso|drech)\b/iu
/** Assertions that do not name it, where nothing else is spoken of. */
const unnamed = /\b(?:(?:all|any|every|each) (?:of the )?relevant (?:factor|consideration|matter|circumstance)s?|(?:the|that) exemptions? (?:should|must|ought to|is to|be|is|are|can|may|will)\b[^.;]{0,40}\b(?:maintained|upheld|applied|kept|relied)|(?:papers?|report|information|appendi(?:x|ces)|annex) (?:should|must|ought to|is to|are to|will) (?:therefore |accordingly )?(?:be withheld|not be (?:published|disclosed|released)|remain (?:exempt|private)|be kept (?:private|from the public)))/iu

export type Speaks = 'named' | 'about exemption' | 'unnamed' | null

/**
 * Whether a sentence asserts something of the public interest in withholding.
 * @returns `about exemption` when it says so itself, `named` when only what stands round it can tell, `unnamed` when it asserts the
 * outcome without naming the test; null for other matters, denials and rules for authors
 */
export function speaksOfPublicInterest(sentence: string): Speaks {
  if (!/public|PIT|budd|relevant|exemption|papers|report|information|appendi|annex/iu.test(sentence)) return null
  if (duty.test(sentence) || none.test(sentence)) return null
  const named = sentence.match(/\bPIT\b/u) ?? (anyCase.test(sentence) ? sentence : null)
  if (!named) return unnamed.test(sentence) ? 'unnamed' : null
  if (another.test(sentence)) return null
  const test = /\bpublic interest test\b|\bPIT\b|\bprawf budd\b|\bbrawf budd\b/u.test(sentence)
  return (test && done.test(sentence)) || (onAccess.test(sentence) && (done.test(sentence) || /\bpublic interest\b/iu.test(sentence))) ? 'about exemption' : done.test(sentence) ? 'named' : null
}
