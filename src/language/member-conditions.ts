/**
 * Where a decision waits on one member, though another takes it: a nod that must be had (“with the Chair's consent”), a
 * member's own will (“at the Leader's discretion”), a condition (“once Cllr Roe is satisfied”, “as the Chair sees fit”).
 */
import {cued} from '../report/cues.ts'
import type {Sentence} from './analysis.ts'
import {isChairBusiness} from './chair-business.ts'
import type {DecidingWords} from './deciding-words.ts'
import type {DecisionSort} from './decisions.ts'
import {verbReading} from './morphology.ts'
import {isPassedOver} from './seats.ts'
import type {Seat} from './seats.ts'
import {isDenied, isPast, line, wordsApart} from './stretches.ts'
import type {Stretch} from './stretches.ts'

/** How a decision waits on a member at a place; null when it does not. */
export function conditionOn(sentence: Sentence, seat: Seat, stretch: Stretch, words: DecidingWords): DecisionSort | null {
  const {all, bounds} = sentence
  const lead = line(all, stretch.from, seat.from)
  const after = line(all, seat.to, stretch.to)
  const wide = line(all, bounds.from, seat.from)
  if (isChairBusiness(wordsApart(sentence, stretch), words)) return null
  return seat.whose ? owned() : owes() ?? waits()

  /** “the Chair's consent”, “the Chair's ruling shall be final” */
  function owned(): DecisionSort | null {
    let at = seat.to
    while (at < Math.min(stretch.to, seat.to + 3) && !words.assent.has(all[at]?.lower ?? '') && !words.verdict.has(all[at]?.lower ?? '')) at++
    const noun = all[at]?.lower ?? ''
    const on = line(all, at + 1, stretch.to)
    // The trade's own name for it.
    if (all[seat.to]?.lower === 'action' && (/\b(?:as|by|under|through|via|using|on)$/.test(lead) && !isDenied(lead) || lead === '' && /^(?:was|is|has been|to be|will be) (?:taken|used|sought)\b/.test(line(all, seat.to + 1, stretch.to)))) return 'decides'
    if (/\bfor$/.test(lead) && /^(?:approval|decision|authorisation|determination|signature|sign-off|consent)$/.test(noun) && !isPast(wide)) return 'assent'
    if (words.verdict.has(noun)) {
      if (/^(?:\w+ ){0,8}(?:shall|will|is|are|to|must) (?:be )?(?:bind|final|binding|conclusive|decisive|followed|accepted|stand)\b/.test(on)) return 'decides'
      if (noun === 'decision' && /^to \w+/.test(on) && (words.decide.has(all[at + 2]?.lower ?? '') || words.dispose.has(all[at + 2]?.lower ?? ''))) return 'decides'
      if (/\b(?:on|at|under|by)$/.test(lead) && /^(?:instructions?|directions?|orders?|behest)$/.test(noun) && !drafted.test(wide)) return 'decides'
      if (/\b(?:at|in|on|under|by|upon|within)$/.test(lead) && !isPast(wide) && !(/^(?:word|choice|option|order)$/.test(noun) && /\bby$/.test(lead))) return 'assent'
      if (/\b(?:is|be|are|remains?|becomes?)$/.test(lead) && /^(?:choice|decision|call|ruling|gift|verdict|pick)$/.test(noun)) return 'decides'
    }
    if (!words.assent.has(noun) || noun === 'leave' || (noun === 'authority' && /^to\b/.test(on))) return null
    return required(lead, on) ? 'assent' : null
  }

  /** “with the approval of the Chair”, “a nod from Cllr Roe”, “must be acceptable to the Chair”, “cleared with the Chair” */
  function owes(): DecisionSort | null {
    if (/^, whose (?:word|decision|ruling|judgement|verdict|choice|say-so) (?:\w+ )?(?:is|will be|shall be) (?:\w+ )?(?:final|binding|conclusive|law)\b/.test(after)) return 'decides'
    const match = /(?:^| )([\w-]+)( of| from| by)$/.exec(lead)
    const noun = match?.[1] ?? ''
    if (match && words.assent.has(noun)) return required(lead.slice(0, match.index), after) ? 'assent' : null
    if (/\b(?:acceptable|satisfactory|agreeable) to$/.test(lead) && !isPast(lead)) return 'assent'
    if (/\b(?:be|is|are|to be|been) (?:\w+ ){0,3}(?:cleared|agreed|settled|approved|confirmed|squared) (?:\w+ )?with$/.test(lead) && !isPast(lead) || /\b(?:clear|square) (?:\w+ ){1,3}with$/.test(lead)) return 'assent'
    if (/\bwithout$/.test(lead) && /^(?:first )?(?:agreeing|approving|consenting|signing|authorising)\b/.test(after) && !isPast(wide)) return 'assent'
    // “subject to the Chair being satisfied with the terms”
    if (/\bsubject to$/.test(lead) && /^(?:being|remaining|agreeing|approving|consenting|confirming|having|giving)\b/.test(after)) return 'assent'
    return null
  }

  /** A nod is needed, not only had: “subject to”, “without”, “is required”. */
  function required(before: string, on: string): boolean {
    if (/^(?:[\w,]+ ){0,6}(?:is|are|will be|must be|shall be|to be|be) (?:(?!not|never|no)\w+ )?(?:all|required|needed|enough|sufficient|obtained|sought|necessary|essential|a (?:pre)?-?condition|a prerequisite|given|mandatory)\b|^(?:\w+ ){0,3}(?:will|would|shall) (?:suffice|be needed)/.test(on)) return !isDenied(before)
    if (/\b(?:following|after|upon|on)(?: the| a| formal| receipt of)*$/.test(before) && !isDenied(before) && !drafted.test(`${wide} ${on}`)) return true
    if (/\b(?:no|not)\b[^,;]*\b(?:need|needs|require|requires|requiring|needing)\b/.test(before)) return false
    if (/\b(?:need|needs|needing|require|requires|requiring|takes?|calls? for|without|subject to|dependent (?:up)?on|depends? (?:up)?on|conditional (?:up)?on|contingent on|awaits?|awaiting|pending|obtain|obtaining|obtains|seek|seeks|secure|get|have|has|on|upon|with|once|until|unless|given|under|by)(?: the| a| an| his| her| their| prior| written| express| formal| final| full| prompt| first| advance| any| such| explicit| necessary| its)*$/.test(before)) {
      if (/\b(?:has|have|had|with|by|under|on|given)(?: \w+)*$/.test(before) && !/\b(?:need|require|without|subject|depend|condition|pending|obtain)/.test(before) && (isPast(wide) || /\b(?:has|have|had)(?: \w+)?$/.test(before))) return false
      return !isPast(before) || /\b(?:without|subject to)\b/.test(before) && !isPast(wide)
    }
    return /\b(?:needs?|needing|requires?|requiring|takes?|calls? for|without|subject to|depends? (?:up)?on|conditional on|pending|obtain) (?:[\w-]+ ){1,5}(?:and|or) (?:an? |the )?$/.test(`${before} `) && !isPast(wide)
  }

  /** “once the Chair has agreed”, “unless Cllr Roe objects”, “whatever the Chair prefers” */
  function waits(): DecisionSort | null {
    const conjunction = /(?:^| )(if|unless|once|as soon as|until|provided|provided that|when|where|before|after|so long as|as long as|only if|on condition that|assuming|as|whatever|whichever|whoever|wherever|whenever|however|which|what)(?: \w+){0,2}$/.exec(lead)
    const link = conjunction?.[1] ?? ''
    if (/^an?$/.test(all[seat.from]?.lower ?? '') && seat.who.role === 'member') return null
    if (!conjunction || isPast(line(all, bounds.from, seat.from)) || /\b(?:said|says|recommend|recommended|reported|proposed by)\b/.test(lead)) return null
    const free = link !== 'as soon as' && link !== 'as long as' && /^(?:as|what|where|what|which)/.test(link) || /ever$/.test(link)
    if ((link === 'which' || link === 'what') && !/\b(?:be|is|are|such|to)\b/.test(lead)) return null
    if (!free && !/(?:^| )(?:if|unless|once|until|provided|that|when|before|after|as|assuming)$/.test(lead)) return null
    let at = seat.to
    let [be, past] = [false, false]
    for (; at < stretch.to; at++) {
      const lower = all[at]?.lower ?? ''
      if (/^(?:not|never|cannot|n't)$/.test(lower)) return null
      if (/^(?:is|are|be|being|been|feels|remains)$/.test(lower)) { be = true; continue }
      if (/^(?:was|were|had|did)$/.test(lower)) { past = true; continue }
      if (/^(?:has|have|may|shall|will|might|does|so|,)$/.test(lower) || isPassedOver(lower)) continue
      break
    }
    const lower = all[at]?.lower ?? ''
    if (past) return null
    if (be && /^of the (?:opinion|view)\b/.test(line(all, at, at + 3))) return 'decides'
    if (be || lower === 'satisfied') return words.contented.has(lower) || /^(?:in (?:agreement|favour))/.test(line(all, at, at + 2)) ? 'assent' : null
    const lemma = verbReading(lower)?.lemma ?? ''
    const next = all[at + 1]?.lower ?? ''
    // “if the Chair considers that a meeting is needed” is met above; “as the Chair said” tells.
    if (/ed$/.test(lower) && link === 'as' && lemma !== 'agree') return null
    if (/^(?:say)$/.test(lemma)) return next === 'so' || next === 'yes' || link !== 'as' && next === '' ? 'assent' : null
    if (/^(?:see|think)$/.test(lemma)) return /^(?:fit|best|right|proper|necessary|appropriate|reasonable|it|them|is)$/.test(next) || free && link !== 'as' && lemma === 'think' ? 'decides' : null
    if (/^(?:give)$/.test(lemma)) return all.slice(at + 1, at + 6).some(({lower: word}) => words.assent.has(word)) ? 'assent' : null
    if (/^(?:agree|accept|consider|judge)$/.test(lemma) && link === 'as' && !/^(?:best|fit|right|appropriate|necessary|$|\W)$/.test(next)) return null
    if (free) return words.liking.has(lemma) && !(link === 'where' && /^(?:want|wish|like|choose|see|require)$/.test(lemma)) ? 'decides' : null
    return words.assenting.has(lemma) && !/^(?:take|make)$/.test(lemma) ? 'assent' : null
  }
}

/** The report's own words are another rule's matter. */
const drafted = cued(/\b(?:reports?|drafts?|paragraphs?|recommendations?|recommended|advice|wording|sections?|scores?|ratings?|conclusions?|assessment|summary|text)\b/)
