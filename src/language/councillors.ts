/** Who counts as a councillor in a sentence: members by name or office, and the council's own committees, which decide by their members. */
import {cued} from '../report/cues.ts'
import type {Mention} from './mentions.ts'

const committees = new Set(['committee', 'sub-committee', 'subcommittee', 'cabinet', 'panel', 'executive', 'commission', 'board'])
/** Committees and panels that are not made of councillors. */
const elsewhere = cued(/\b(?:Select|Public Accounts|Parliament\p{L}*|Lords|Commons|Trade|Tenants?|Residents?|Users?|Club|Parents?|Interview\p{L}*|Evaluation|Expert|Review|Assessment|Appointments Advisory|Safeguarding|Design|Advisory|Management|Organising|Programme|Project|Steering|Partnership|Health|Trustee|School|Charity|Law|Competition|Charter|Museum|Fire|Police|Improvement|Delivery|Development Corporation|Drainage|Joint Consultative|Union|Staff|Works?|Boundary|Electoral|Care Quality|Equality|Forestry|Gambling|Infrastructure)\b/u)

/**
 * True for one councillor, several, or a committee of the council; not for the Council itself, a service or another body.
 * “Board” and “commission” count only where the name says what members do there.
 */
export function isCouncillor({kind, role, text}: Mention): boolean {
  if (kind === 'member' || kind === 'members') return true
  if (/^(?:[\p{Lu}][\p{L}]+ )*(?:Working (?:Group|Party)|Finish Group|Task Group|Policy Development Group)$/u.test(text)) return true
  if (kind !== 'body' || !committees.has(role)) return false
  if (role === 'board' || role === 'commission') return /\b(?:Licensing|Planning|Scrutiny|Overview|Cabinet|Policy|Executive|Regulatory)\b/.test(text)
  if (!/\p{Lu}/u.test(text) && role === 'panel') return false
  return !elsewhere.test(text)
}
