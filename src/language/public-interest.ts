/** Sentences that say the public interest was looked at: “public interest test applied”, “PIT: yes”, “ystyriwyd budd y cyhoedd”. */

import {cued} from '../report/cues.ts'
import {Recent} from '../report/recent.ts'

const publicInterest = cued(/\bpublic(?:['’]s)? interests?\b|\bbalance of interests\b|\b[bf]udd(?:iannau)? (?:y |i['’]r )?cyhoedd\b/iu)
// The letters are an abbreviation only in capitals.
const abbreviated = cued(/\bPIT\b/u)
const test = cued(/\bpublic interest (?:balanc\w+ )?tests?\b|\bp?h?[bp]rawf budd\b|\bfrawf budd\b/iu)
/** Other matters that go by the same name: freedom of information, audit, whistle-blowing, planning, the law of evidence. */
const another = cued(/\bpublic interest (?:disclosure|report(?:s|ing)?|immunity|law|news|entit\w+)\b|\b(?:freedom of information|FOI|FOIA|EIR|environmental information regulations|subject access|data protection act|rhyddid gwybodaeth)\b|\breport in the public interest\b|\b(?:inspector|appeal decision|compulsory purchase|listed building|conservation area|tilted balance|footpath|highway|common land|licen[cs]ing objective|prosecut(?:e|ing|or)|crown prosecution|evidential)\b/iu)
/** Nothing is exempt, so that there is nothing to weigh. */
const none = cued(/\b(?:no (?:exempt|confidential) (?:or \w+ )?(?:information|appendix|appendices|matter|material|part)|(?:exempt\w*|information)\s*:\s*(?:none|no)|nothing (?:is |here is |in this report is )?(?:exempt|withheld)|nid oes gwybodaeth)\b/iu)
/** The test said not to be needed. */
const waived = cued(/\bno (?:public interest(?: test)?|balanc\w+|weighing|such (?:test|balance)|test|balance of interests)\b[^.;]{0,40}\b(?:need\w*|requir\w+|call\w+ for|aris\w+|appl\w+|necessary|due|done|made)|\b(?:public interest(?: test| balance)?|balanc\w+|PIT)\b[^.;]{0,25}\b(?:not applicable|n\/a|(?:is|was|are) not (?:required|needed|necessary|relevant|called for)|does not (?:arise|apply)|need not)|\bnid oes angen\b[^.;]{0,30}\b(?:prawf|brawf|budd)|\b(?:absolute|automatic) exemption\b/iu)
/** “how we applied the public interest test”: told of, not done here. */
const toldOf = cued(/\b(?:how|training|workshop|e-learning|course|complain\w+|explained|quiz|toolkit)\b[^.;]{0,60}\b(?:public interest|balance)\b|\bpublic interest\b[^.;]{0,40}\b(?:training|workshop|course|toolkit)\b/iu)
/** A rule for those who write reports, not a claim made in one. */
const duty = cued(/\b(?:authors?|officers?|report writers?|members|councillors|staff|councils?|bodies|committees?|clerks?|you|they)\s+(?:\w+\s+)?(?:must|should|shall|may not|need to|are (?:required|expected|reminded|asked|advised) to|will (?:need|have) to|ought to)\b/iu)
const onAccess = cued(/\b(?:disclos\w+|non-disclos\w+|publish\w*|publication|releas\w+|withh\w+|exempt\w*|exclu\w+|private|confidential\w*|not (?:be )?open|exemption|schedule 12A|kept back|openness|transparency|appendix|annex|eithri\w+|cyhoeddi|gyhoeddi|datgel\w+|ddatgel\w+)\b/iu)
const released = cued(/\b(?:was|were|has (?:since |now )?been|have been|had been) (?:\w+ )?(?:released|published|disclosed|opened|made public)\b/iu)
const done = cued(/\b(?:appl(?:y|ied|ying)|consider\w*|assess\w*|weigh\w*|balanc\w+|satisf\w+|met|carried out|undert\w+|conducted|completed?|performed|done|favours?|lies|outweighs?|served|determined|conclud\w+|decided|taken|had|passed|tested|regard|yes|stri(?:kes?|ck)|struck|ystyri\w+|bodlon\w+|[cgx]ymhwys\w+|chymhwys\w+|rhoddwyd|gorbwyso|drech)\b/iu)
/** Assertions that do not name it, where nothing else is spoken of. */
const unnamed = cued(/\b(?:arguments?|factors?|considerations?|reasons?|points) (?:for and against|(?:for|against) (?:disclosure|publication|release)|on (?:both|either|each) sides?)\b|\bmore harm than good\b[^.;]{0,40}\b(?:disclos\w+|publ\w+|releas\w+|openness)|\b(?:scales|balance|argument|considerations?) (?:com(?:e|es)|tips?|tilts?|falls?|lies|points?|goes|is|inclines?)\b[^.;]{0,40}\b(?:non-disclosure|withholding|publication|disclosure|exemption|private|openness|secrecy|privacy)|\b(?:transparency|openness)\b[^.;]{0,40}\b(?:weighed|outweighed|considered|taken into account)|\bon balance\b[^.;]{0,60}\b(?:publi\w+|disclos\w+|withh\w+|private|exempt)|\b(?:balance|test)\s*:\s*(?:as (?:for|in|before|with|above)|see|usual|standard|met|passed|yes|in favour|favours?|satisfied)|\bpubli(?:cation|shing)\b[^.;]{0,30}\bwould not (?:serve|help|benefit) (?:the public|anyone|anybody)|\b(?:usual|standard|normal) (?:considerations|reasons|balance|test) appl|\b(?:(?:all|any|every|each) (?:of the )?relevant (?:factor|consideration|matter|circumstance)s?|(?:the|that) exemptions? (?:should|must|ought to|is to|be|is|are|can|may|will)\b[^.;]{0,40}\b(?:maintained|upheld|applied|kept|relied)|(?:papers?|report|information|appendi(?:x|ces)|annex) (?:should|must|ought to|is to|are to|will) (?:therefore |accordingly )?(?:be withheld|not be (?:published|disclosed|released)|remain (?:exempt|private)|be kept (?:private|from the public))|\b(?:test|balance) (?:was|is|has been|had been) (?:met|satisfied|passed|applied|struck|carried out)|\b(?:test|balance|requirements?) (?:in|of|at|under|required by) (?:paragraph|para) (?:10|21)\b)/iu)

export type Speaks = 'named' | 'about exemption' | 'unnamed' | 'waived' | null

/**
 * Whether a sentence asserts something of the public interest in withholding.
 * @returns `about exemption` when it says so itself, `named` when only what stands round it can tell, `unnamed` when it asserts the
 * outcome without naming the test, `waived` when it says that none is needed; null for other matters, and rules for authors
 */
export function speaksOfPublicInterest(sentence: string): Speaks {
  return recent.of(sentence)
}

const recent = new Recent(readSentence)

function readSentence(sentence: string): Speaks {
  if (!/public|PIT|[bf]udd|relevant|exempt|balanc|weigh|scales|harm|openness|transparency|prawf|test|papers|report|information|appendi|annex/iu.test(sentence)) return null
  if (duty.test(sentence) || none.test(sentence) || another.test(sentence) || toldOf.test(sentence) || released.test(sentence)) return null
  if (waived.test(sentence)) return 'waived'
  if (!publicInterest.test(sentence) && !abbreviated.test(sentence)) return unnamed.test(sentence) ? 'unnamed' : null
  if (onAccess.test(sentence) || ((test.test(sentence) || abbreviated.test(sentence)) && done.test(sentence))) return 'about exemption'
  return done.test(sentence) || sentence.trim().split(/\s+/).length > 5 ? 'named' : null
}
