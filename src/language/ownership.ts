/**
 * Whose a report's advice is: where a sentence, or two that belong together, say that a member or a group shaped what an
 * officer puts before members. A member's hand is found first, then what it is laid on, then what joins the two. That a
 * member asked for a report, holds a view, or made a suggestion that officers then judged, is no such thing.
 */
import type {Sentence} from './analysis.ts'
import {wordsOfSense} from './blame-lexicon.ts'
import type {Lexicon, Words} from './blame-lexicon.ts'
import type {Clause} from './clauses.ts'
import {authorshipIn} from './member-authorship.ts'
import {handsIn} from './member-hands.ts'
import type {Hand} from './member-hands.ts'
import type {Mention} from './mentions.ts'
import {verbReading} from './morphology.ts'
import type {NounPhrase} from './phrase-types.ts'
import {isElsewhere} from './outside-seats.ts'
import {referent} from './reference.ts'
import {effectsIn, isReportPart} from './report-matter.ts'
import type {Effect, MatterWords} from './report-matter.ts'

export interface OwningWords extends MatterWords {
  instruct: Words
  /** What an officer may not be told to do in a report. */
  told: Words
  behest: Words
  reflect: Words
  want: Words
  assess: Words
}

/** Reads a lexicon of owning. */
export function owningWords(lexicon: Lexicon): OwningWords {
  const sense = (name: string): Words => wordsOfSense(lexicon, name)
  return {
    thing: sense('report thing'), part: sense('report part'), edit: sense('edit'), alter: sense('alter'), author: sense('author'), advise: sense('recommend'), motion: sense('motion'),
    commission: sense('commission'), instruct: sense('instruct'), told: sense('advise'), behest: sense('behest'), reflect: sense('reflect'), want: sense('want'), assess: sense('assess'),
  }
}

/** made: a member's recommendation or report · asked: made because a member asked · altered: changed by or for a member · told: officers told what to advise. */
export type OwnershipSort = 'made' | 'asked' | 'altered' | 'told'

export interface Ownership {
  who: Mention
  sort: OwnershipSort
  from: number
  to: number
}

/** Where the sentence stands. */
export interface Setting {
  /** Among the recommendations, where everything said is what the report advises. */
  recommending: boolean
  /** In the header, where “Report of …” names the author. */
  header: boolean
  /** In a table, where a number or a rating stands for the advice. */
  cell: boolean
}

/**
 * What a sentence says of members' hands in the report.
 * @param before the sentences before it, nearest first
 * @param after the sentence after it in its paragraph, or null
 * @param wanted members and groups that count
 */
export function ownershipIn(sentence: Sentence, before: readonly Sentence[], after: Sentence | null, words: OwningWords, setting: Setting, wanted: (mention: Mention) => boolean): Ownership[] {
  const {all, bounds} = sentence
  const found: Ownership[] = authorshipIn(sentence, before, words, setting, wanted)
  if (cleared(sentence)) return found
  const hands = handsIn(sentence, before, words.behest, wanted)
  if (hands.length === 0 && !speaks.test(sentence.words.paragraph.text)) return found
  const effects = effectsIn(sentence, words)
  const judged = assessed(sentence, words) || (after !== null && (assessed(after, words) || declined(after)))
  for (const hand of hands) {
    if (hand.clause && hand.clause.kind === 'that' && quoted(hand.clause)) continue
    if (laid(hand)) add(hand, 'altered', hand.from, hand.to)
    else if (instructed(hand)) add(hand, 'told', hand.from, hand.to)
    else if (!judged && (required(hand))) add(hand, 'asked', hand.from, hand.to)
    else if (!judged || hand.refusal) caused(hand)
  }
  if (found.length === 0 && !judged) followed()
  if (found.length === 0) silently()
  if (found.length === 0) theirs()
  if (found.length === 0 && !judged) loosely()
  noted()
  return found

  function add({who}: Pick<Hand, 'who'>, sort: OwnershipSort, from: number, to: number): void {
    let end = to
    // What hangs on the words goes with them: “told officers” and “to recommend Option 1”.
    for (const each of sentence.clauses) if ((each.kind === 'infinitive' || each.kind === 'that') && each.outer !== null && each.outer.from < end && each.from >= from && each.from <= end + 1) end = Math.max(end, each.to)
    while (end > from + 1 && all[end - 1]?.kind === 'mark' && all[end - 1]?.text !== ')') end--
    found.push({who, sort, from: Math.max(from, bounds.from), to: Math.min(end, bounds.to)})
  }

  function part(phrase: NounPhrase | null, wide = true): boolean {
    return isReportPart(phrase, sentence, words, wide ? words.part : words.thing)
  }

  function quoted(clause: Clause): boolean {
    return clause.noun !== null && words.motion.has(clause.noun.noun)
  }

  /** “The Chair struck out paragraph 4”, “wording supplied by the Leader”, “made the changes that she thought necessary” */
  function laid(hand: Hand): boolean {
    const {clause, word, kind} = hand
    if (kind === 'behest' || hand.refusal) return false
    if (clause !== null && kind === 'acts' && !words.edit.has(word) && (words.alter.has(word) || words.author.has(word)) && !loose.has(word) && !bland.has(word) && clause.objects.some(({pronoun}) => pronoun === 'them' || pronoun === 'it') && spoken(before[0])) return true
    const foreign = clause !== null && [clause.subject, ...clause.objects].some((phrase) => phrase !== null && words.motion.has(phrase.noun))
    if (foreign) return false
    if (words.edit.has(word) || (phrasal.test(all.slice(hand.at, hand.at + 4).map(({lower}) => lower).join(' ')) && near(words.thing))) return true
    const own = words.alter.has(word) || words.author.has(word)
    // “the conclusions were agreed with the Group Leaders”
    if (kind === 'acts' && clause?.verb?.passive && clause.subject && dealt.has(word)) return words.thing.has(clause.subject.noun) && clause.subject.noun !== 'report'
    const noun = clause?.kind === 'relative' || clause?.kind === 'that' || clause?.kind === 'participle' ? clause.noun : null
    const thingBefore = clause === null || kind === 'by' ? nounBefore(hand.at) : false
    if (word === 'make' || word === 'bring') return clause !== null && clause.objects.some(({noun: made}) => changes.has(made)) && near(words.thing)
    if (word === 'have' || word === 'get') return had(hand)
    if (!own) return false
    if (kind === 'by') {
      const subject = clause?.subject ?? null
      if (overruling.has(word) && (subject?.mention?.kind === 'officer' || subject?.mention?.kind === 'officers' || subject?.pronoun === 'we' || subject?.noun === 'author')) return true
      if (words.commission.has(word) || bland.has(word) && !(issued.has(subject?.noun ?? '') && clearing.has(word))) return false
      return part(subject, !loose.has(word)) || part(noun, true) || thingBefore
    }
    if (noun && part(noun, true) && !bland.has(word) && (clause?.kind === 'relative' || clause?.kind === 'that') && clause.subject !== noun) return !(words.want.has(word) && noun.noun === 'report')
    return clause !== null && (changing.has(word) || words.alter.has(word) && !loose.has(word)) && clause.objects.some((object) => part(object, true) && object.determiner !== 'no' && !ownedByMember(object)) || clause !== null && clearing.has(word) && clause.objects.some((object) => issued.has(object.noun) && !ownedByMember(object))
  }

  /** Whether the sentence before speaks of the report's advice: “The table originally gave seven sites.” */
  function spoken(previous: Sentence | undefined): boolean {
    return previous !== undefined && previous.all.slice(previous.bounds.from, previous.bounds.to).some(({lower}) => words.thing.has(lower) && !asked.has(lower))
  }

  /** “The Chair has had it changed”, “got the paragraph taken out” */
  function had({at}: Hand): boolean {
    const done = all.slice(at + 1, at + 6).some(({lower}) => { const reading = verbReading(lower); return reading !== null && (words.edit.has(reading.lemma) || words.alter.has(reading.lemma)) && /(?:ed|en|ut|ck|wn)$/.test(lower) })
    return done && near(words.thing)
  }

  function ownedByMember(object: NounPhrase): boolean {
    return object.owner?.mention?.kind === 'member' || object.owner?.pronoun === 'his' || object.owner?.pronoun === 'her' || object.owner?.pronoun === 'their'
  }

  function nounBefore(at: number): boolean {
    for (let index = at - 1; index >= Math.max(bounds.from, at - 12); index--) {
      const lower = all[index]?.lower ?? ''
      if (words.thing.has(lower) || (words.part.has(lower) && index >= at - 4)) return true
      if (words.motion.has(lower) || all[index]?.text === ';') return false
    }
    return false
  }

  function near(things: Words): boolean {
    return all.slice(bounds.from, bounds.to).some(({lower}) => things.has(lower))
  }

  /** “the Chair told officers to recommend …”, “officers were steered by the Leader towards the conclusion” */
  function instructed(hand: Hand): boolean {
    const {clause, word, kind} = hand
    if (!clause || kind === 'behest' || !words.instruct.has(word)) return false
    const told = kind === 'by' ? [clause.subject] : clause.objects
    const officers = told.some((phrase) => phrase !== null && (phrase.mention?.kind === 'officer' || phrase.mention?.kind === 'officers' || /^(?:us|we|me|i)$/.test(phrase.pronoun ?? '') || phrase.noun === 'author' || phrase.noun === 'officer' || phrase.noun === 'staff'))
    const content = contentOf(clause)
    const plain = clause.kind !== 'that' && sentence.clauses.some((each) => each.kind === 'that' && each.outer === clause && each.verb !== null && part(each.subject, true) && (each.verb.modal !== null || each.verb.form === 'base'))
    if (officers && plain) return true
    if (!officers) return false
    if (content?.verb && words.told.has(content.verb.lemma)) return firm.has(content.verb.lemma) || phrasal.test(all.slice(content.verb.head, content.verb.head + 4).map(({lower}) => lower).join(' ')) || [...content.objects, ...content.tails.map(({phrase}) => phrase)].some((phrase) => part(phrase, true)) || words.edit.has(content.verb.lemma) || !content.objects.some(({noun}) => words.motion.has(noun)) && near(words.thing)
    if (content?.verb) return content.objects.some((phrase) => favourable.has(all[phrase.from + 1]?.lower ?? ''))
    return clause.tails.some(({preposition, phrase}) => (preposition === 'towards' || preposition === 'toward' || preposition === 'into') && (part(phrase, true) || phrase.noun === 'recommending'))
  }

  function contentOf(clause: Clause): Clause | null {
    return sentence.clauses.find((each) => (each.kind === 'infinitive' || each.kind === 'that') && each.outer === clause && each.verb !== null) ?? null
  }

  /** “insisted on the removal of paragraph 3”, “asked that the risk be shown as low”, “made it a condition that the table be dropped” */
  function required(hand: Hand): boolean {
    const {clause, word, kind} = hand
    if (!clause || (kind === 'acts' && !words.want.has(word)) || kind === 'by' && clause.subject?.pronoun !== 'it') return false
    const inside = sentence.clauses.filter((each) => each.from >= hand.at && hangsOn(each, clause) && each.verb !== null && each.kind !== 'main' && each.marker !== 'whether' && each.marker !== 'why')
    for (const {verb, subject, objects} of inside) {
      if (!verb || verb.negation !== null && !verb.passive && verb.modal === null) continue
      if (kind === 'by' && verb.modal !== null && part(subject)) return true
      // “and the draft says …”: what is so, and not what was asked.
      if (!verb.passive && (told.has(verb.lemma) || verb.present && verb.modal === null && verb.form === 'finite')) continue
      if (subject && asked.has(subject.noun) && !words.edit.has(verb.lemma) && !/^(?:amend|change|alter|revise|strengthen|say|recommend|advise|conclude)$/.test(verb.lemma)) continue
      if (part(subject, words.edit.has(verb.lemma) || verb.passive) && (words.edit.has(verb.lemma) || words.alter.has(verb.lemma) || verb.lemma === 'be' || words.advise.has(verb.lemma) || words.told.has(verb.lemma)) && !(verb.passive && words.commission.has(verb.lemma))) return true
      if (verb.passive && verb.lemma === 'advise' || words.edit.has(verb.lemma) && objects.some((phrase) => part(phrase))) return true
    }
    const window = all.slice(hand.at + 1, Math.min(bounds.to, hand.at + 14)).map(({lower}) => lower)
    const change = window.findIndex((lower) => alterations.has(lower))
    const whole = /^(?:its|their)$/.test(window[change - 1] ?? '') && near(new Set([...words.thing, ...words.part]))
    return change !== -1 && (whole || window.slice(change).some((lower) => words.thing.has(lower) || words.part.has(lower))) && (kind === 'acts' || effects.length > 0)
  }

  function hangsOn(inner: Clause, outer: Clause): boolean {
    for (let each = inner.outer; each; each = each.outer) if (each === outer) return true
    return false
  }

  /** “… is recommended because the Leader insisted”, “at the Chair's request the rating has been raised”, “B is preferred, as Cllr Roe wants” */
  function caused(hand: Hand): void {
    const others = effects.filter(({clause, at}) => at !== hand.at && (hand.kind === 'behest' || clause !== hand.clause) && !(clause.from >= hand.at && hand.clause !== null && hangsOn(clause, hand.clause) && clause.kind !== 'relative' && !(clause.verb?.passive && clause.verb.present)))
    const will = hand.refusal || hand.kind === 'behest' || words.want.has(hand.word)
    const strong = others.find(({sort}) => sort === 'change') ?? others.find(({sort}) => sort === 'advice')
    const effect = strong ?? (will ? others.find(({sort}) => sort === 'part') : undefined)
    const open = setting.recommending || setting.cell
    const earlier = !effect && hand.kind === 'behest' && spoken(before[0]) && sentence.clauses.some(({subject, verb}) => verb !== null && verb.negation === null && /^(?:it|this|they)$/.test(subject?.pronoun ?? '')) && all.slice(bounds.from, bounds.to).some(({lower}) => lower === 'now' || lower === 'instead')
    const reason = !effect && will && all.slice(bounds.from, hand.at).some(({lower}) => lower === 'reason' || lower === 'why') && near(words.thing)
    const butFor = hand.kind === 'behest' && all[hand.from - 1]?.lower === 'for' && all[hand.from - 2]?.lower === 'but' && near(words.thing)
    if (earlier || reason || butFor) return add(hand, 'asked', Math.min(hand.from, bounds.from), hand.to)
    if (!effect && !(open && will)) return
    if (!will && strong?.sort !== 'change') return
    if (!joined(hand, effect)) return
    const sort = effect?.sort === 'change' ? 'altered' : 'asked'
    add(hand, sort, Math.min(hand.from, effect?.from ?? hand.from), Math.max(hand.to, effect?.to ?? hand.to))
  }

  function joined(hand: Hand, effect: Effect | undefined): boolean {
    if (hand.kind === 'behest') return byBehest(hand, effect)
    for (let each: Clause | null = hand.clause; each; each = each.outer) {
      if (each.kind === 'subordinate' && causes.has(each.marker ?? '') || each.marker === 'what' || each.marker === 'how') return true
      if ((each.kind === 'relative' || each.kind === 'that') && each.noun && each.subject !== each.noun && each.subject !== null && (part(each.noun) || effect?.sort === 'change' || each.noun.noun === 'one' || each.noun.pronoun !== null)) return true
      if (each.kind === 'participle' && (all[each.from]?.lower === 'having' || each.verb?.perfect)) return true
    }
    const between = effect ? all.slice(Math.min(hand.at, effect.at), Math.max(hand.at, effect.at)) : all.slice(bounds.from, hand.at)
    if (between.some(({lower}) => lower === 'reason' || causes.has(lower) && effect !== undefined && effect.at < hand.at)) return true
    if (hand.clause && !hand.refusal && [...hand.clause.objects, ...hand.clause.tails.filter(({preposition}) => preposition === 'for').map(({phrase}) => phrase)].some(({noun}) => asked.has(noun))) return false
    if (!effect) return between.some(({lower}) => causes.has(lower) || lower === 'what')
    const line = all.slice(bounds.from, bounds.to).map(({lower}) => lower)
    const advised = effect.clause.verb
    const own = hand.clause?.kind === 'main' || hand.clause?.shared
    // “Officers would have advised closure; the Leader prefers …”, “It was not the intention of officers to recommend …”
    if (own && effect.at < hand.at && advised && effect.sort === 'advice' && (advised.modal === 'would' && advised.perfect || all[advised.from]?.lower === 'had' || effect.clause.kind === 'infinitive' && (effect.clause.outer?.verb?.negation ?? null) !== null)) return true
    if (own && effect.at < hand.at && effect.sort === 'part' && between.some(({lower}) => /^(?:different|otherwise|contrary|against|opposite)$/.test(lower))) return true
    if (own && effect.at < hand.at && effect.sort === 'change' && between.some(({text: mark}) => mark === ':' || mark === ';' || mark === '–' || mark === '—')) return true
    if (own && effect.at > hand.at && effect.sort !== 'part' && between.some(({text: mark, lower}) => mark === ';' || mark === ':' || mark === '–' || lower === 'and') && !between.some(({lower}) => lower === 'but' || lower === 'although' || lower === 'though') && (!effect.clause.subject?.mention || all[effect.at]?.lower === 'adopted')) return true
    if (effect.at < hand.at) return /\b(?:as|what|because|since|this being|that being)\b/.test(line.slice(Math.max(0, hand.from - bounds.from - 3), hand.at - bounds.from).join(' '))
    return between.some(({lower}) => so.has(lower)) || all.slice(effect.at, effect.to + 1).some(({lower}) => so.has(lower)) || causes.has(all[hand.from - 1]?.lower ?? '') || (between.some(({lower}) => lower === 'and') && !between.some(({lower}) => lower === 'but') && effect.sort !== 'part' && !effect.clause.subject?.mention)
  }

  /** “at the request of”, “following pressure from”, “to meet the wishes of”, “reflects the preference of”, “is in line with” */
  function byBehest({phrase, from, word}: Hand, effect: Effect | undefined): boolean {
    if (!phrase) return false
    const lead = all.slice(Math.max(bounds.from, from - 4), from).map(({lower}) => lower)
    const last = lead.at(-1) ?? ''
    const soft = mild.has(word) || mild.has(all[phrase.head]?.lower ?? '')
    if (phrase.noun !== word && word === 'deference' && phrase.mention) return true
    const purpose = lead.some((lower) => { const lemma = verbReading(lower)?.lemma; return lemma !== undefined && (words.reflect.has(lemma) || words.edit.has(lemma)) })
    const followedIt = phrase.clause?.subject === phrase && phrase.clause.verb?.passive && words.reflect.has(phrase.clause.verb.lemma)
    if (followedIt && near(words.thing)) return true
    if (last === 'to' && lead.includes('subject') && effect !== undefined && effect.clause.subject !== null && part(effect.clause.subject, false) && !setting.recommending) return true
    if (purpose) return !soft || effect?.sort !== 'part' || /^(?:view|manifesto|position|line|policy|pledge|stance|thinking|idea)/.test(word) && near(words.thing)
    if (soft && phrase.clause?.subject === phrase && phrase.clause.verb?.passive && effect?.clause === phrase.clause && effect.sort === 'change') return true
    if (soft && effect?.sort === 'advice' && /^(?:adopt|reproduce|put|carry|show)/.test(all[effect.at]?.lower ?? '')) return true
    if (soft) return (last === 'following' || last === 'after' || last === 'with' && lead.some((lower) => lower === 'line' || lower === 'accordance') || last === 'by' || last === 'to' && lead.includes('due')) && effect?.sort === 'change'
    if (links.has(last) || (last === 'in' && accord.has(word))) return true
    if ((last === ',' || last === '–' || last === ';') && effect?.sort === 'change') return true
    if (last === 'with' && lead.some((lower) => accord.has(lower))) return true
    if ((last === 'to' || last === 'of' || last === 'for') && lead.some((lower) => accord.has(lower) || /^(?:owing|due|because|deference|response|pursuant|regard|answer|result|thanks|yielding|bowing|out|light|overtaken)$/.test(lower))) return true
    if (effect && effect.clause.tails.some(({phrase: tail, preposition}) => tail === phrase && preposition === 'by')) return true
    // The behest is itself what did it: “the Chair's steer has changed the advice”; or stands in a bracket or a cell.
    return (phrase.clause?.subject === phrase && effect?.sort === 'change') || ((setting.cell || all[from - 1]?.text === '(') && (effect !== undefined || setting.cell))
  }

  /** “The Leader's figures have been used”, “her changes have been made” to the draft */
  function theirs(): void {
    for (const phrase of sentence.phrases) {
      const {clause, owner} = phrase
      if (!owner || !clause?.verb?.passive || clause.verb.negation !== null || clause.subject !== phrase || !used.has(clause.verb.lemma)) continue
      const noun = all[phrase.head]?.lower ?? ''
      const made = all.slice(clause.verb.head, clause.verb.head + 5).map(({lower}) => lower)
      if (!(text.has(noun) || (made[1] === 'as' && made.some((lower) => words.thing.has(lower))) || (changes.has(phrase.noun) && near(words.thing)))) continue
      const who = referent(owner, sentence, before)
      if (who && wanted(who) && !isElsewhere(who, sentence)) return add({who}, 'altered', phrase.from, clause.to)
    }
  }

  /**
   * A part of the report, and beside it, in a clause that hangs on what is said of it, a member's will: “is in the form directed
   * by the Mayor”, “this is what the Group asked for”. A will in a main clause of its own is an opinion or a request.
   */
  function loosely(): void {
    for (const hand of hands) {
      const {clause, kind, word, from, to, refusal} = hand
      const will = refusal || words.want.has(word) || (kind === 'behest' && !mild.has(word) && word !== 'request')
      if (!clause || !will || opinion.has(word) && !refusal || kind === 'behest' && clause.kind !== 'main') continue
      const hung = kind === 'behest' ? false : (kind === 'by' && directing.has(word)) || clause.kind === 'relative' || clause.kind === 'participle' || clause.marker === 'what' || all[clause.from]?.lower === 'what' || (clause.kind === 'subordinate' && causes.has(clause.marker ?? '')) || (clause.kind === 'that' && clause.noun !== null)
      if (!hung || (clause.noun !== null && asked.has(clause.noun.noun)) || (clause.kind === 'relative' && clause.noun === clause.subject)) continue
      const rest = all.slice(bounds.from, bounds.to).filter((_, offset) => bounds.from + offset < Math.min(from, clause.from) || bounds.from + offset >= Math.max(to, clause.to))
      const about = rest.some(({lower, kind: sort}, index) => words.thing.has(lower) && !asked.has(lower) || (sort === 'number' && /^\d{1,2}\.\d{1,2}$/.test(lower) && /^(?:at|in)$/.test(rest[index - 1]?.lower ?? '')))
      const outer = clause.outer?.verb
      if (about && !(outer && (words.commission.has(outer.lemma) || words.motion.has(clause.outer?.subject?.noun ?? '')))) return add(hand, 'asked', clause.from, Math.max(to, clause.to))
    }
  }

  /** After a sentence that shows a member's will: “Approval is therefore recommended”, “The rating has been raised accordingly”. */
  function followed(): void {
    const [previous] = before
    if (!previous || assessed(sentence, words) || effects.length === 0 || cleared(previous)) return
    const effect = effects.find(({sort}) => sort !== 'part')
    const line = all.slice(bounds.from, bounds.to).map(({lower}) => lower)
    const follows = line.some((lower) => so.has(lower) && lower !== 'and') || /^(?:this|that|it) (?:has|is|was)\b/.test(line.join(' ')) || /\bas a result\b|\bfor that reason\b/.test(line.join(' '))
    if (!effect || !follows || (effect.clause.subject?.mention && effect.clause.subject.mention.kind !== 'officers')) return
    const hand = handsIn(previous, before.slice(1), words.behest, wanted).find(({refusal, kind, word}) => refusal || (kind === 'acts' && words.want.has(word)) || (kind === 'behest' && !mild.has(word)))
    if (hand) add(hand, 'asked', effect.from, effect.to)
  }

  /** “We have been instructed to advise …”, by whom the sentence before says. */
  function silently(): void {
    for (const clause of sentence.clauses) {
      const {verb, subject} = clause
      if (!verb?.passive || verb.negation !== null || !/^(?:tell|instruct|direct|order|press)$/.test(verb.lemma) || clause.tails.some(({preposition}) => preposition === 'by')) continue
      if (!subject || !(subject.mention?.kind === 'officer' || subject.mention?.kind === 'officers' || subject.pronoun === 'we')) continue
      const content = contentOf(clause)
      const who = [sentence, ...before.slice(0, 2)].flatMap(({mentions}) => mentions).find(wanted)
      if (content?.verb && words.told.has(content.verb.lemma) && who) add({who}, 'told', subject.from, content.to)
    }
  }

  /** “AMBER (per Leader)”, “Score 71 (uplift: Cabinet Member)”, “Rating | 4, Chair's request” */
  function noted(): void {
    if (found.length > 0) return
    for (const who of sentence.mentions) {
      if (!wanted(who)) continue
      const at = all[who.from - 1]?.lower === 'the' ? who.from - 1 : who.from
      const lead = all.slice(Math.max(bounds.from, at - 3), at).map(({lower}) => lower)
      const label = all[at - 1]?.text === ':' && !setting.header ? all.slice(Math.max(bounds.from, at - 5), at - 1).map(({lower}) => lower) : []
      if (label.some((lower) => /^(?:wording|text|drafted|worded|wrote|written|scored|rated|reworded|amended)$/.test(lower))) return add({who}, 'altered', Math.max(bounds.from, at - 5), who.to)
      if (lead.at(-1) === 'per') return add({who}, 'asked', bounds.from, bounds.to)
      const open = all.slice(bounds.from, at).findLastIndex(({text}) => text === '(' || text === '[')
      const closed = open !== -1 && all.slice(bounds.from + open, at).some(({text}) => text === ')' || text === ']')
      if ((open === -1 || closed) && !setting.cell) continue
      const inside = all.slice(open === -1 ? bounds.from : bounds.from + open, Math.min(bounds.to, who.to + 5)).map(({lower}) => lower)
      const said = inside.some((lower) => { const lemma = verbReading(lower)?.lemma ?? lower; return words.edit.has(lemma) || words.alter.has(lemma) && lemma !== 'hold' || (words.behest.has(lower) && (!mild.has(lower) || /^(?:amendments?|wording)$/.test(lower))) })
      const about = all.slice(bounds.from, bounds.to).some(({lower}) => words.thing.has(lower) || ratings.has(lower)) || setting.recommending
      if (said && about && !inside.some((lower) => lower === 'not' || lower === 'no')) return add({who}, 'altered', bounds.from, bounds.to)
    }
  }
}

/** Officers judged it for themselves: “officers have weighed that”, “was appraised on the same footing”, “it rests solely on”. */
function assessed(sentence: Sentence, {assess}: OwningWords): boolean {
  const line = sentence.all.slice(sentence.bounds.from, sentence.bounds.to).map(({lower}) => lower).join(' ')
  if (/\b(?:rests? (?:solely|only|wholly)|on (?:its|their) merits|same footing|happens? to|coincid\w+|scored (?:highest|lowest|best|worst|lower|higher)|the officer's own|officers' own|for information|unchanged|unaffected|no difference|not (?:changed|altered|affected))\b/.test(line)) return true
  return sentence.clauses.some(({verb, subject, kind}) => {
    if (!verb || verb.negation !== null || kind === 'infinitive') return false
    const officer = subject?.mention?.kind === 'officer' || subject?.mention?.kind === 'officers' || subject?.pronoun === 'we'
    return (assess.has(verb.lemma) && ((officer && !verb.passive) || (verb.passive && ((subject?.pronoun ?? null) !== null || subject?.noun === 'suggestion' || subject?.noun === 'request')))) || (officer && !verb.passive && /^(?:disagree|decline|keep|retain|stand)$/.test(verb.lemma))
  })
}

/** “with the Head of Service's written approval”: the one who may let a change stand has done so. */
function cleared({all, bounds, mentions}: Sentence): boolean {
  return mentions.some(({kind, from, to}) => kind === 'officer' && all.slice(Math.max(bounds.from, from - 4), Math.min(bounds.to, to + 4)).some(({lower}) => /^(?:approval|approved|agreement|consent)$/.test(lower)))
}

/** “It does not.”, “Officers have not done so.”: what was asked was not done. */
function declined({all, bounds}: Sentence): boolean {
  const line = all.slice(bounds.from, bounds.to).map(({lower}) => lower).join(' ')
  return /^(?:it|they|that|this|officers|we|the report|the request|the recommendation|the advice|none)\b/.test(line) && /\b(?:not|no|none|declined|refused|unable|unchanged|resisted|stands|neither)\b/.test(line)
}

/** What a sentence without a hand in it must say to go on from the one before, or to note a hand in brackets. */
const speaks = /[([:|]|\b(?:told|instructed|directed|ordered|pressed|so|therefore|accordingly|thus|hence|instead|consequently|thereafter|result|this|that|it|per|been)\b/i
const causes = new Set(['because', 'since', 'as', 'after', 'once', 'when', 'following', 'until', 'being', 'now', 'given'])
const told = new Set(['include', 'show', 'cover', 'address', 'explain', 'give', 'take'])
const used = new Set(['use', 'adopt', 'make', 'incorporate', 'insert', 'paste', 'take', 'accept', 'follow', 'reproduce', 'include', 'prefer', 'substitute', 'put', 'keep', 'carry'])
const text = new Set(['figures', 'figure', 'text', 'wording', 'words', 'draft', 'version', 'score', 'scores', 'scoring', 'rating', 'estimate', 'conclusion', 'conclusions', 'assessment', 'paragraph', 'sentence'])
/** What members may ask for. */
const asked = new Set(['report', 'reports', 'paper', 'item', 'information', 'data', 'survey', 'briefing', 'review', 'update', 'meeting', 'motion', 'detail', 'question', 'site', 'visit'])
const directing = new Set(['direct', 'dictate', 'require', 'demand', 'instruct', 'order', 'stipulate', 'specify', 'want', 'prefer', 'favour', 'wish', 'desire', 'decree', 'choose'])
const opinion = new Set(['say', 'think', 'feel', 'consider', 'expect', 'express', 'take', 'call', 'make', 'suggest', 'propose', 'see', 'find', 'regard', 'indicate', 'set', 'known'])
const phrasal = /^(?:took|taken|take|takes|cut|cuts|left|leave|leaves|put|puts|wrote|written|edited) (?:\w+ )?(?:out|in)\b/
const overruling = new Set(['overrule', 'override', 'overbear', 'contradict', 'correct', 'outrank'])
const dealt = new Set(['agree', 'settle', 'negotiate', 'clear', 'fix'])
const so = new Set(['so', 'therefore', 'accordingly', 'thus', 'hence', 'instead', 'consequently', 'thereafter'])
const links = new Set(['at', 'on', 'under', 'following', 'after', 'per', 'upon', 'by', 'against', 'given', 'pending', 'awaiting', 'until'])
const accord = new Set(['line', 'accordance', 'keeping', 'conformity', 'accord', 'deference', 'obedience', 'compliance', 'consistent', 'subject'])
const mild = new Set(['input', 'manifesto', 'position', 'line', 'policy', 'pledge', 'priority', 'priorities', 'stance', 'thinking', 'idea', 'ideas', 'decision', 'blessing', 'approval', 'permission', 'sign-off', 'discussion', 'discussions', 'conversation', 'meeting', 'talk', 'talks', 'call', 'concern', 'concerns', 'complaint', 'complaints', 'encouragement', 'advice', 'intention', 'sensitivities', 'view', 'views', 'suggestion', 'suggestions', 'representation', 'representations', 'favour', 'word', 'wording', 'objection', 'objections', 'amendment', 'amendments'])
const firm = new Set(['recommend', 'advise', 'conclude', 'propose', 'justify', 'favour', 'support', 'oppose', 'score', 'rate', 'soften', 'downplay', 'reword', 'rewrite', 'redraft'])
const favourable = new Set(['favourable', 'better', 'different', 'kinder', 'positive', 'another'])
const changes = new Set(['change', 'amendment', 'alteration', 'edit', 'correction', 'deletion', 'insertion', 'revision', 'addition', 'cut'])
const alterations = new Set(['removal', 'deletion', 'omission', 'inclusion', 'insertion', 'rewording', 'softening', 'withdrawal', 'exclusion', 'rewriting', 'altered', 'changed', 'removed', 'deleted', 'reworded', 'amended', 'dropped', 'softened', 'rewritten', 'omitted', 'redrafted', 'raised', 'lowered', 'shortened'])
/** Verbs of everyday council business: alone they put no hand on the report. */
const bland = new Set(['approve', 'agree', 'give', 'set', 'decide', 'propose', 'suggest', 'show', 'accept', 'prepare', 'adopt', 'clear', 'hold', 'choose', 'describe'])
const clearing = new Set(['approve', 'clear', 'agree', 'vet'])
const issued = new Set(['text', 'draft', 'paper', 'wording', 'advice', 'section', 'paragraph', 'version', 'conclusion', 'score', 'rating', 'appraisal'])
const loose = new Set(['raise', 'bring', 'move', 'put', 'carry', 'support', 'hold', 'adopt', 'accept', 'include', 'show', 'describe', 'take', 'leave', 'keep', 'block', 'turn', 'appear', 'withdraw', 'mark', 'update'])
const changing = new Set(['draft', 'write', 'word', 'dictate', 'supply', 'compose', 'craft', 'settle', 'frame', 'shape', 'determine', 'author', 'fix', 'take', 'vet', 'put', 'withdraw', 'raise', 'complete', 'provide', 'undertake'])
const ratings = new Set(['red', 'amber', 'green', 'score', 'scored', 'rating', 'rated', 'uplift', 'recommended', 'preferred', 'likelihood', 'impact', 'ranked', 'rank'])
