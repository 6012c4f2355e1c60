/** Who may see what is withheld, and who proposed, confirmed, checked and signed the exemption, as the report says it. */
import type {Said} from './exemption.ts'
import type {Spoken} from './spoken.ts'

export interface People {
  readers: Said | null
  proposed: Said | null
  confirmed: Said | null
  checked: Said | null
  signed: Said | null
}

type Part = keyof People

const labels: Record<Part, RegExp> = {
  readers: /^(?:who may (?:see|read)|may be (?:seen|read) by|access(?: is)? (?:restricted|limited) to|restricted to|circulation|distribution|circulated to|available to)\b/iu,
  proposed: /\b(?:proposed|claimed|requested|sought|made) by$|^(?:proposer|proposing officer)$/iu,
  confirmed: /\b(?:confirmed|agreed|approved|authorised|determined|decided) by$|^(?:proper officer|monitoring officer|confirmation)$/iu,
  checked: /\b(?:checked|reviewed|verified) by$|^(?:checked|legal check|checker)$/iu,
  signed: /\bsigned(?:[ -]off)?(?: by)?$|^(?:signature|sign-off)$/iu,
}

const officer = String.raw`((?:(?:The|the|Our|our)\s+)?(?:\p{Lu}[\p{L}'’-]+|Section \d+)(?:\s+(?:of|and|for|the|to|&|\p{Lu}[\p{L}'’-]+|\d+)|,(?=\s\p{Lu})){0,10})`
const post = /\b(?:officer|director|clerk|solicitor|head|executive|manager|counsel|treasurer|secretary|lawyer|auditor)\b/iu
const statutory = /\b(?:monitoring officer|head of paid service|proper officer|solicitor|head of (?:law|legal)|director of law|chief executive|clerk|legal|governance)\b/iu
const active = new RegExp(String.raw`${officer},?\s+(?:\(?[^()]{0,60}\)?,?\s+)?(?:has|have|had|is|are)?\s*(?:also\s+)?(confirmed|confirms|agreed|agrees|determined|determines|decided|decides|authorised|concluded|concludes|satisfied|considers|considered|proposes|proposed|checked|reviewed|signed(?: off)?|approved|accepts|accepted|advises|advised)\b`, 'gu')
const passive = new RegExp(String.raw`\b(proposed|claimed|confirmed|agreed|determined|decided|authorised|approved|checked|reviewed|signed(?: off)?|cleared)\s+by\s+${officer}`, 'gu')
const aboutAccess = /\b(?:exempt\w*|withh[eo]ld\w*|private(?:ly)?|in private|not (?:be )?published|public interest|publication|eithri\w+)\b/iu
const seen = /\b(?:(?:circulated|sent|given|available|issued|provided|supplied|shown|restricted|limited|confined)\s+(?:\p{L}+\s+){0,2}?(?:only\s+)?to\s+([^.;,()]{4,70}?)(?:\s+(?:only|alone)\b|(?=[.;,()]|$))|(?:may|can|to) be (?:seen|read|inspected) (?:only )?by\s+([^.;,()]{4,70}))/iu

/** Reads them out of the sentences said of one exemption. */
export function peopleOf(spoken: readonly Spoken[]): People {
  const found: People = {readers: null, proposed: null, confirmed: null, checked: null, signed: null}
  const take = (part: Part, said: Said): void => { found[part] ??= said }
  for (const {text, at, label} of spoken) {
    const said = label ? text.slice(text.startsWith(label) ? label.length : 0).replace(/^[\s:]+/u, '').trim() : ''
    if (said && !/^\W*(?:tbc|none|n\/?a|date)?\W*$/iu.test(said)) {
      for (const [part, pattern] of Object.entries(labels) as [Part, RegExp][]) if (pattern.test(label)) take(part, {text: said, at})
    }
    const readers = aboutAccess.test(text) || /\b(?:members|councillors)\b/iu.test(text) ? seen.exec(text) : null
    const who = readers?.[1] ?? readers?.[2]
    if (who && /\b(?:members?|councillors?|officers?|committee|cabinet|executive|council|panel|board|aelodau)\b/iu.test(who)) take('readers', {text: who.replace(/\s+and\s+(?!(?:all |the )?(?:members|councillors|officers|committee|cabinet|monitoring|section)\b).*$/iu, '').trim(), at})
    if (!aboutAccess.test(text)) continue
    for (const [, name = '', verb = ''] of text.matchAll(active)) if (post.test(name)) take(partOf(verb, name), {text: trimmed(name), at})
    for (const [, verb = '', name = ''] of text.matchAll(passive)) if (post.test(name) || /\s/.test(trimmed(name))) take(partOf(verb, name), {text: trimmed(name), at})
  }
  return found
}

/** What somebody did; a view is a proposal, unless it is that of an officer who answers for access. */
function partOf(verb: string, name: string): Part {
  if (/^sign/u.test(verb)) return 'signed'
  if (/^(?:checked|reviewed|cleared)/u.test(verb)) return 'checked'
  if (/^(?:propos|claim)/u.test(verb)) return 'proposed'
  if (/^(?:confirm|determin|agree|authoris|approv|decid|accept)/u.test(verb) || statutory.test(name)) return 'confirmed'
  return 'proposed'
}

function trimmed(name: string): string {
  return name.replace(/^(?:the|our)\s+/iu, '').replace(/[\s,]+(?:of|and|for|the|to|&)?$/u, '').trim()
}
