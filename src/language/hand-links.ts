/** What joins a member's will to what a report says: “because”, “at the request of”, “and so”, “which is therefore”. */
import {cued} from '../report/cues.ts'
import type {Sentence} from './analysis.ts'
import type {Hand} from './member-hands.ts'
import type {OwnershipSort, Setting} from './ownership.ts'
import type {OwningWords} from './owning-words.ts'
import type {Effect} from './report-matter.ts'
import type {MatterReader} from './report-things.ts'
import {isDenied, line} from './stretches.ts'

export interface Link {
  sort: OwnershipSort
  from: number
  to: number
}

/** A reader of links for one sentence and the statements it makes of the report. */
export function linkReader({all, bounds}: Sentence, before: readonly Sentence[], words: OwningWords, setting: Setting, matter: MatterReader, effects: readonly Effect[]): {linked: (hand: Hand) => Link | null} {
  return {linked}

  function linked(hand: Hand): Link | null {
    if (hand.supposed && !hand.refusal || hand.all && (hand.will !== 'demand' || softer.has(hand.word))) return null
    if (hand.kind !== 'noun' && hand.will === 'none' && !reading.has(hand.word)) return null
    const lead = line(all, bounds.from, hand.from)
    const own = hand.kind === 'noun' ? byNoun(hand, lead) : hand.kind === 'by' ? byAgent(hand) : null
    return own ?? follows(hand) ?? leads(hand, lead) ?? standing(hand, lead)
  }

  /** “at the Leader's request”, “in line with the wishes of the Group”, “but for her objection” */
  function byNoun(hand: Hand, lead: string): Link | null {
    const {from, to, word} = hand
    const will = /\b(?:deference|obedience|bowing|yielding)\b(?: \w+)*$/.test(lead) ? 'demand' : hand.will
    if (isDenied((lead.split(/[;:]/).at(-1) ?? '').replace(/\bdo(?:ing)? nothing\b/, 'nil')) && !/\b(?:were it not for|but for|not have|no longer|not the)\b/.test(lead)) return null
    const other = effectOf(hand, ['change', 'advice'])
    const tied = noun.test(lead) || /^(?:preference|wishes|wish|request|instructions?|insistence)/.test(word) && /(?:^| )(?:because of|by|under)$/.test(lead)
    const humoured = word === 'deference' && !/\b(?:not|never)$/.test(lead)
    const pleased = humoured || /\b(?:to|so as to|in order to|reflect\w*|embod\w*|represent\w*|follow\w*|implement\w*|adopt\w*|carr\w+|reproduc\w*|express\w*|meet\w*|satisf\w*|accommodat\w*|honour\w*|incorporat\w*|deliver\w*|respect\w*|mirror\w*|suit\w*|match\w*|secur\w+|win\w*|keep|gain|address|allay|please|appeas\w*)(?: \w+){0,2}$/.test(lead) && /\b(?:reflect|embod|represent|follow|implement|adopt|carr|reproduc|express|meet|satisf|accommodat|honour|incorporat|deliver|respect|mirror|suit|match|secur|win|keep|gain|address|allay|please|appeas)\w*(?: \w+){0,2}$/.test(lead)
    if (/\b(?:were it not for|but for|if not for|had it not been for)(?: the)?$/.test(lead) && (other || near())) return {sort: 'asked', from, to}
    if (will === 'demand') {
      if ((tied || pleased) && other) return result(other)
      if ((tied || pleased) && (setting.recommending || setting.cell || near() || pleased && matter.thing(bounds.from, bounds.to, true) || earlier())) return {sort: 'asked', from: near() && !setting.recommending ? bounds.from : from, to}
      if (/[,(]$/.test(lead) && other?.sort === 'change') return result(other)
    } else if ((tied && tight.test(lead) || pleased) && other && (other.sort === 'change' || pleased)) return result(other)
    else if (pleased && /^(?:view|views|manifesto|position|line|policy|pledge|stance|thinking|idea)$/.test(word) && near()) return {sort: 'asked', from: bounds.from, to}
    else if (/\bsubject to$/.test(lead) && near() && !setting.recommending && !/\breport\b/.test(lead)) return {sort: 'asked', from: bounds.from, to}
    // “the Leader's text has been used”, “the Chair's steer has changed the advice”, “with her amendments, the conclusions …”
    return shaped(hand, lead)
  }

  function shaped({at, from, to, who}: Hand, lead: string): Link | null {
    const after = line(all, at + 1, Math.min(bounds.to, at + 14))
    const noun = all[at]?.lower ?? ''
    const used = /^(?:\w+ ){0,3}(?:have|has|is|are|was|were) (?:now |since |then |been |all )*(?:used|adopted|made|incorporated|inserted|pasted|taken|accepted|followed|reproduced|included|substituted|reflected|carried (?:into|forward|over|through))\b/.exec(after)
    if (used && !/\b(?:not|never)\b/.test(used[0])) {
      const text = /^(?:wording|amendments?|changes|edits|corrections?|words?|text|mark-up|suggestions?|preference|comments)$/.test(noun)
      if (text && (near() || earlier()) && !/\b(?:consider|recorded|summar|appendix [a-z]\b)/.test(after) || /\bas (?:the |officers ' |our )*(?:report|recommendation|findings|advice|conclusion|assessment)/.test(after)) return {sort: 'altered', from, to: Math.max(to, bounds.to)}
    }
    if (/\b(?:with|including|incorporating)$/.test(lead) && /^(?:amendments?|changes|edits|corrections?|wording)$/.test(noun) && near()) return {sort: 'altered', from, to: bounds.to}
    const own = effects.find((effect) => effect.sort === 'change' && effect.at > at && effect.at < at + 4 && effect.clause.subject?.pronoun !== 'it')
    return own && who.kind !== 'members' && !/ed$/.test(noun) && words.behest.has(noun) ? result(own) : null
  }

  /** “Option B, favoured by the Leader, is recommended”, “as directed by the Mayor”, “what was asked for by the Chair” */
  function byAgent(hand: Hand): Link | null {
    const lead = all[hand.at - 1]?.lower ?? ''
    const clause = /(?:^|[ ,])(?:because|since|as|after|once|when)\b[^,;]*$/.test(line(all, bounds.from, hand.at))
    const earlierEffect = effects.find((each) => each.at < hand.at && each.sort !== 'part')
    if ((clause || /(?:having been|after being|being|having since been)$/.test(line(all, bounds.from, hand.at))) && earlierEffect && hand.will !== 'none') return result(earlierEffect)
    if (hand.will === 'none' || /^(?:is|are|was|were|been|and|but|has|have)$/.test(lead) && !/\b(?:what|which|that|as) (?:\w+ )*$/.test(line(all, Math.max(bounds.from, hand.at - 4), hand.at - 1) + ' ')) return null
    const other = effectOf(hand, ['change', 'advice'])
    if (other) return result(other)
    return setting.recommending && /^(?:as|,)$/.test(lead) || near() && (hand.will === 'demand' || /^(?:as|form|one|those|that)$/.test(lead)) && /^(?:as|form|way|one|ones|those|that|manner|terms|figure|level|option|preferred)$/.test(lead) ? {sort: 'asked', from: hand.from, to: hand.to} : null
  }

  /** The report does something after the hand: “The Chair would not have it, so B is recommended”. */
  function follows(hand: Hand): Link | null {
    if (hand.kind === 'noun') return null
    const effect = effects.find((each) => each.at >= hand.to && each.sort !== 'part') ?? (hand.will === 'demand' ? effects.find((each) => each.at >= hand.to) : undefined)
    const opening = line(all, bounds.from, hand.from)
    const causal = /(?:^|[,;] )(?:\w+ )?(?:because|since|as|after|once|when|given that|now that|seeing that)$/.test(opening)
    const rest = line(all, hand.to, bounds.to)
    if (!effect) {
      // “…, and they do so”, “…, and it does not”, “which is now given”
      return hand.will !== 'none' && matter.thing(hand.at, hand.to, true) && /^,? ?(?:and|which|so)(?: so)? (?:(?:they|officers|we) (?:do|have|have done so|do so)\b|it (?:does not|does|is not|has|has been|is)\b(?! at| in)|is (?:now |therefore )?(?:given|done|made|shown)|have been made|that has been done)\b/.test(rest) ? {sort: 'asked', from: hand.from, to: bounds.to} : null
    }
    const between = line(all, hand.to, effect.at + 1)
    const beyond = line(all, effect.at, Math.min(bounds.to, effect.at + 8))
    if (/\b(?:but|although|while|however|nevertheless|whereas)\b/.test(between) && !causal) return null
    const therefore = so.test(between) || /\b(?:accordingly|therefore|as a result|for that reason|instead)\b/.test(beyond)
    const contrary = officersOwn(effect) && !therefore
    if (/(?:^| )(?:what|whatever|whichever)(?: the)?$/.test(opening) && hand.will !== 'none' && /^(?:that )?(?:is|has been|are)?/.test(between)) return result(effect)
    if (hand.loose && !contrary && (hand.will === 'demand' || effect.sort === 'change' && hand.will !== 'none')) return result(effect)
    if (causal && !contrary && (hand.will !== 'none' || effect.sort === 'change')) return result(effect)
    if (therefore && hand.will !== 'none') return result(effect)
    if (effect.sort !== 'part' && /^,? ?which (?:is|are|has|have)\b/.test(between) && hand.will !== 'none') return result(effect)
    if (hand.will === 'demand' && !softer.has(hand.word) && !contrary && (effect.sort === 'change' || hand.refusal && effect.sort === 'advice' && /^[,;:]? ?(?:and|so)\b|^[;:]/.test(between))) return result(effect)
    return null
  }

  /** The report did something because of what the hand did: “B is recommended because the Leader wants it”. */
  function leads(hand: Hand, lead: string): Link | null {
    if (hand.kind !== 'acts' || /^(?:settle|decide|determine|choose|agree)$/.test(hand.word) && /ever(?: the)?$/.test(lead)) return null
    const effect = [...effects].reverse().find((each) => each.at < hand.from && each.sort === 'change') ?? [...effects].reverse().find((each) => each.at < hand.from && (each.sort === 'advice' || hand.will === 'demand' || hand.will === 'wish'))
    const cause = /(?:^|[\s,(])(?:because|since|once|after|when|until|given that|now that|so that|in that|for fear that|being what|on the footing that|on the grounds? that|on the basis that|on the understanding that|so long as|\breason\b[^;]* (?:is|was) that)(?: the)?$/.test(lead) || /(?:^|[ ,])as(?: the)?$/.test(lead) && hand.will !== 'none' && !/^(?:say|see|know|find|note)$/.test(hand.word)
    const absolute = hand.loose && /,$|\($|\bwith$|\bto$|^$/.test(lead)
    const relative = /\b(?:those|what|one|ones|course|form|outcome|result|figures?|options?|site|wording|words|conclusions?|recommendation|advice|assessment|version|way|things|level|terms)(?: that| which| to which| on which| ,)?(?: the)?$/.test(lead) || /(?:^| )(?:what|whatever|whichever)(?: the)?$/.test(lead)
    if (effect && (cause || absolute)) return hand.will !== 'none' || effect.sort === 'change' ? result(effect) : null
    if (effect?.sort === 'change' && /(?:,|\w) (?:to |of |with |against )?which(?: the)?$/.test(lead) && hand.will === 'demand') return result(effect)
    if (effect && relative && hand.will !== 'none' && effect.at < hand.from) return result(effect)
    // “;” and “:” before a demand: “Paragraph 12 has gone: the Leader did not want it.”
    if (effect && hand.will === 'demand' && (hand.refusal || !softer.has(hand.word)) && /[:–]$/.test(lead) && (hand.refusal || effect.sort === 'change')) return result(effect)
    if (hand.will === 'none') return null
    if (setting.recommending && cause && /(?:^|[ ,])as$/.test(lead.replace(/ the$/, ''))) return {sort: 'asked', from: hand.from - 1, to: hand.to}
    if (relative && setting.recommending && (hand.will === 'demand' || hand.will === 'wish')) return {sort: 'asked', from: hand.from, to: hand.to}
    if (hand.loose && hand.will === 'demand' && absolute && matter.thing(bounds.from, bounds.to, true)) return {sort: 'asked', from: hand.from, to: hand.to}
    if (relative && near() && (hand.will === 'demand' || hand.will === 'wish') && /\b(?:is|are|was|were|has|have|used?|be|see|below|above)\b/.test(lead) && !/^(?:consider|say|see|find|express|regard|know|choose|expect)$/.test(hand.word)) return {sort: 'asked', from: bounds.from, to: hand.to}
    if (cause && (near() || setting.cell) && (hand.will === 'demand' || /\b(?:only|preferred|prefer)\b/.test(lead)) && effects.length > 0) return {sort: 'asked', from: bounds.from, to: hand.to}
    return cause && /\breasons? (?:for|why)\b/.test(lead) ? {sort: 'asked', from: bounds.from, to: hand.to} : null
  }

  /** “The reason for the change: Cllr Roe considered 2 too low.” */
  function standing(hand: Hand, lead: string): Link | null {
    return /\b(?:reason|reasons) for (?:the )?(?:change|amendment|score|rating)[^:]*:$/.test(lead) ? {sort: 'asked', from: bounds.from, to: hand.to} : null
  }

  function effectOf(hand: Hand, sorts: readonly Effect['sort'][]): Effect | undefined {
    const others = effects.filter(({at, sort}) => sorts.includes(sort) && (at < hand.from || at >= hand.to))
    return others.find(({sort}) => sort === 'change') ?? others[0]
  }

  function result(effect: Effect): Link {
    return {sort: effect.sort === 'change' ? 'altered' : 'asked', from: Math.min(effect.from, effect.at), to: Math.max(effect.to, effect.at + 1)}
  }

  /** “officers recommend Option 2”: their own, unless “therefore” says why. */
  function officersOwn({clause, sort}: Effect): boolean {
    const kind = clause.subject?.mention?.kind
    return sort === 'advice' && (kind === 'officer' || kind === 'officers' || clause.subject?.pronoun === 'we' || clause.subject?.pronoun === 'i') && !clause.verb?.passive
  }

  /** The sentence speaks of a part of the report. */
  function near(): boolean {
    return matter.thing(bounds.from, bounds.to, false) && !(matter.wholeReport(bounds.from, bounds.to) && !/\b(?:this report|the report) (?:recommends?|advises?|says?|concludes?|reflects?|follows?|is in)\b/.test(line(all, bounds.from, bounds.to)))
  }

  function earlier(): boolean {
    const previous = before[0]
    return previous !== undefined && previous.all.slice(previous.bounds.from, previous.bounds.to).some(({lower}) => words.thing.has(lower) || lower === 'draft') && /\b(?:it|this|they|that|changes|now|instead)\b/.test(line(all, bounds.from, bounds.to))
  }
}

const noun = cued(/(?:^| )(?:at|on|upon|under|by|per|following|after|before|because of|owing to|due to|in response to|in line with|in accordance with|in accord with|in keeping with|in conformity with|consistent with|in deference to|in obedience to|in answer to|in the light of|in light of|with regard to|having regard to|out of|subject to|as a result of|pursuant to|thanks to|yielding to|bowing to|given|pending|awaiting|against|despite|to|for|with|overtaken by)(?: all| both)?(?: the)?$/)
const tight = cued(/(?:^| )(?:at|on|following|after|because of|owing to|due to|in response to|in line with|in deference to|in the light of|in light of|as a result of|thanks to|by|given|for|to|under|yielding to|bowing to)(?: the)?$/)
const so = cued(/\b(?:so|therefore|accordingly|thus|hence|consequently|as a result|for (?:that|this) reason|instead|and as a result|now)\b/)
/** Demands that members make daily: alone, before a change, they prove nothing. */
const softer = new Set(['ask', 'request', 'want', 'question', 'challenge', 'tell', 'say', 'concerned', 'promise', 'pledge', 'make', 'determine', 'settle', 'decide', 'keen'])
/** What a member did with a draft before it was changed. */
const reading = new Set(['see', 'read', 'speak', 'comment', 'discuss', 'meet', 'intervene', 'look', 'review', 'query', 'question', 'raise', 'call', 'telephone', 'write'])
