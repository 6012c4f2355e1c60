/** What a report says it is for: a decision, or information. */
import {cued} from './cues.ts'
import {headerFields} from './header-fields.ts'
import {perParagraph} from './per-paragraph.ts'
import {body} from './plain-text.ts'
import type {Report} from './report.ts'
import {inAppendix, sections} from './sections.ts'

const informing = cued(/\b(?:information|noting|note|monitoring|update|discussion|er gwybodaeth|i'w nodi)\b/i)
const deciding = cued(/\b(?:decision|decide|determin\w+|approv\w+|agree\w*|adopt\w*|resolve|key|executive|delegated|penderfyniad)\b/i)
const mark = /^\W*(?:report |item |paper )?(for|er) (decision|determination|approval|information|noting|discussion|gwybodaeth|penderfyniad)\W*(?:only)?\W*$/i
const inforce = cued(/\b(?:purpose|report for|type of report|report type|item type|status)\b[^.\n]{0,15}[:|–-]\s*(?:for )?(?:information|noting|monitoring)\b|\bfor (?:members[’']|councillors[’']|your|the \p{L}+[’']s|its|their) information\b|\b(?:this|it) (?:is|being) (?:an?|the) (?:[\p{L}-]+ ){0,2}(?:information|monitoring|progress|performance|update)\b|\b(?:is|as) an? (?:information|noting) (?:item|report|paper)\b|\bfor noting only\b|\b(?:is|are) (?:presented |submitted |provided )?(?:only )?for (?:information|noting)\b|\bfor information only\b|\bno (?:formal )?decisions? (?:is|are) (?:needed|required|sought|asked for|requested)\b|\b(?:does|do) not (?:ask for|seek|need|require) (?:a|any) decisions?\b|\b(?:is|are) not asked (?:to take a |for a |to )deci(?:sion|de)\b/iu)
const saysSo = perParagraph(({text}) => inforce.test(text))
const unanswered = /^\W*(?:no|n\/a|not applicable|none)\b/i

/**
 * Reads the purpose from the header's fields, a mark above the report, or a plain sentence.
 * @returns null when the report does not say, or says both
 */
export function statedPurpose(report: Report): 'decision' | 'information' | null {
  const fields = headerFields(report).filter(({kind, labelAt}) => (kind === 'purpose' || kind === 'decision type') && !inAppendix(report, labelAt.line))
  const values = fields.map(({label, value}) => /key decision/i.test(label) && /^\W*(?:yes|ydy?w)\b/i.test(value) ? 'decision' : /key decision/i.test(label) || unanswered.test(value) ? '' : value)
  const top = sections(report).find(({kinds}) => !kinds.includes('header'))?.first ?? Infinity
  for (const {line, text} of body(report)) if (line <= top + 1 && mark.test(text) && !inAppendix(report, line)) values.push(text)
  const informs = values.some((value) => informing.test(value) && !deciding.test(value)) || body(report).some((paragraph) => saysSo(paragraph) && !inAppendix(report, paragraph.line))
  const decides = values.some((value) => deciding.test(value) && !informing.test(value))
  return informs === decides ? null : informs ? 'information' : 'decision'
}
