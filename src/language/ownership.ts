/**
 * Whose a report's advice is: where a sentence says that a member or a group made it, asked for it, altered it or told
 * officers what to advise. That a member asked for a report, or holds a view of his or her own, says nothing of the kind.
 */
import type {Sentence} from './analysis.ts'
import {wordsOfSense} from './blame-lexicon.ts'
import type {Lexicon, Words} from './blame-lexicon.ts'
import type {Clause} from './clauses.ts'
import type {Mention} from './mentions.ts'
import {verbReading} from './morphology.ts'
import type {NounPhrase} from './phrase-types.ts'
import {referent} from './reference.ts'

export interface OwningWords {
  thing: Words
  alter: Words
  instruct: Words
  advise: Words
  behest: Words
  reflect: Words
  wish: Words
  want: Words
  motion: Words
}

/** Reads a lexicon of owning. */
export function owningWords(lexicon: Lexicon): OwningWords {
  const sense = (name: string): Words => wordsOfSense(lexicon, name)
  return {thing: sense('report thing'), alter: sense('alter'), instruct: sense('instruct'), advise: sense('advise'), behest: sense('behest'), reflect: sense('reflect'), wish: sense('wish'), want: sense('want'), motion: sense('motion')}
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
}

/**
 * What a sentence says of members' hands in the report.
 * @param wanted members and groups that count
 */
export function ownershipIn(sentence: Sentence, before: readonly Sentence[], words: OwningWords, setting: Setting, wanted: (mention: Mention) => boolean): Ownership[] {
  const {all, bounds} = sentence
  const found: Ownership[] = []
  const member = (phrase: NounPhrase | null): Mention | null => {
    const mention = referent(phrase, sentence, before)
    return mention && wanted(mention) ? mention : null
  }
  const advising = setting.recommending || has((lower) => /^(?:recommend|propos|advis|advic)/.test(lower))
  const approved = sentence.mentions.some(({kind, from, to}) => kind === 'officer' && approves(from, to))
  for (const clause of sentence.clauses) {
    if (!clause.verb || negated(clause)) continue
    advises(clause)
    if (approved) continue
    altered(clause)
    reflects(clause)
    told(clause)
    wanting(clause)
    equated(clause)
  }
  for (const phrase of sentence.phrases) {
    made(phrase)
    if (!approved) asked(phrase)
  }
  authored()
  marked()
  loosely()
  return found

  /**
   * The parts of the matter in one sentence, however joined: advice or wording changed, and a member's say-so, or a member
   * who has taken a stand (“the Group having set its face against it, the advice has been softened”).
   */
  function loosely(): void {
    if (found.length > 0 || sentence.mentions.some(({from, to}, index) => sentence.mentions[index]?.kind === 'officer' && approves(from, to))) return
    const change = sentence.clauses.find((clause) => clause.verb !== null && !negated(clause) && words.alter.has(clause.verb.lemma) && strong.has(clause.verb.lemma) && (isThing(clause.subject) || clause.objects.some(isThing)))
    const stand = sentence.clauses.find((clause) => clause.kind === 'participle' && clause.verb?.form === 'ing' && clause.noun !== null && member(clause.subject) !== null && clause.marker === null && (clause.verb.perfect || all[clause.verb.from]?.lower === 'having'))
    const who = stand ? member(stand.subject) : null
    if (stand && who && (change || sentence.clauses.some((clause) => clause !== stand && clause.subject !== null && isThing(clause.subject)))) return add(who, 'altered', bounds.from, bounds.to)
    // “would not agree to the report until the warning had been taken out”
    const refusing = change ? sentence.clauses.find((clause) => clause !== change && clause.verb?.negation != null && withheld.has(clause.verb.lemma) && member(clause.subject) !== null) : null
    const refuser = refusing ? member(refusing.subject) : null
    if (change && refuser) return add(refuser, 'altered', Math.min(change.from, refusing?.from ?? change.from), Math.max(change.to, refusing?.to ?? 0))
    // “Councillor Hale proposes, and this report recommends, …”
    const wisher = sentence.clauses.find((clause) => clause.verb !== null && clause.verb.negation === null && !clause.verb.passive && words.want.has(clause.verb.lemma) && member(clause.subject) !== null)
    const echo = wisher ? sentence.clauses.find((clause) => clause !== wisher && clause.from > wisher.from && clause.verb !== null && clause.verb.negation === null && (clause.verb.lemma === 'recommend' || clause.verb.lemma === 'advise') && (clause.subject === null || isThing(clause.subject) || clause.verb.passive || clause.shared) && !(clause.kind === 'relative')) : null
    const wishing = wisher ? member(wisher.subject) : null
    if (wisher && echo && wishing && causal(wisher.to, echo.verb?.head ?? echo.to)) return add(wishing, 'asked', wisher.from, echo.to)
    const verbless = has((lower) => words.alter.has(participle(lower)) && strong.has(participle(lower)))
    const thing = has((lower) => words.thing.has(lower)) || has((lower) => lower === 'para' || lower === 'paras' || lower === 'score' || lower === 'rating')
    if (!change && !(verbless && thing) && !(setting.recommending && thing)) return
    for (const phrase of sentence.phrases) {
      const noun = all[phrase.head]?.lower ?? ''
      if ((!words.behest.has(noun) && noun !== 'deference' && noun !== 'veto') || noun.startsWith('view') || phrase.determiner === 'no') continue
      const owner = (phrase.owner ? member(phrase.owner) : null) ?? phrase.tails.map(({preposition, phrase: tail}) => preposition === 'of' || preposition === 'by' || preposition === 'from' || preposition === 'to' ? member(tail) : null).find((each) => each !== null) ?? null
      if (owner && !(phrase.clause && negated(phrase.clause))) return add(owner, 'altered', Math.min(phrase.from, change?.from ?? phrase.from), Math.max(phrase.to, change?.to ?? 0, ...phrase.tails.map(({phrase: tail}) => tail.to)))
    }
  }

  function causal(from: number, to: number): boolean {
    let joined = false
    for (let index = Math.max(bounds.from, from - 1); index < to; index++) {
      const lower = all[index]?.lower ?? ''
      if (lower === 'but' || lower === 'however' || lower === 'although' || lower === 'officers') return false
      if (lower === 'and' || lower === 'so' || lower === 'therefore' || lower === 'accordingly' || lower === 'hence' || lower === 'thus') joined = true
    }
    return joined
  }

  /** “with the Head of Service's written approval”: the one who may let a change stand has done so. */
  function approves(from: number, to: number): boolean {
    for (let index = Math.max(bounds.from, from - 4); index < Math.min(bounds.to, to + 4); index++) if (/^(?:approval|approved|agreement|consent)$/.test(all[index]?.lower ?? '')) return true
    return false
  }

  function has(test: (lower: string) => boolean): boolean {
    for (let index = bounds.from; index < bounds.to; index++) if (test(all[index]?.lower ?? '')) return true
    return false
  }

  function negated({verb, subject, kind, outer}: Clause): boolean {
    if (verb?.negation != null || subject?.determiner === 'no' || verb?.modal === 'may' || verb?.modal === 'must' || verb?.modal === 'should' && !verb.perfect) return true
    if ((kind === 'that' || kind === 'infinitive') && outer && (outer.verb?.negation != null || kind === 'infinitive' && outer.verb !== null && negated(outer))) return true
    // “Under no circumstances …”
    if (outer === null && has((lower) => lower === 'circumstances') && has((lower) => lower === 'no')) return true
    return false
  }

  function isThing(phrase: NounPhrase | null): boolean {
    if (!phrase) return false
    if (words.thing.has(phrase.noun) || words.thing.has(all[phrase.head]?.lower ?? '')) return true
    // “the officers' preference for Option 1”
    if (words.wish.has(phrase.noun) && (phrase.owner?.mention?.kind === 'officer' || phrase.owner?.mention?.kind === 'officers')) return true
    // “paragraph 4.2”, “recommendation 5”: the number is the head.
    for (let index = phrase.from; index < phrase.to; index++) if (words.thing.has(all[index]?.lower ?? '') && index >= phrase.head - 2) return true
    return phrase.tails.some(({preposition, phrase: tail}) => preposition === 'of' && !tail.mention && words.thing.has(tail.noun) && partWords.has(phrase.noun))
  }

  /** “Councillor Roe's recommendation is …”, “the report of the Chair” */
  function made(phrase: NounPhrase): void {
    const noun = all[phrase.head]?.lower ?? ''
    if (!ownWork.has(noun)) return
    const who = (phrase.owner && !phrase.owner.pronoun ? member(phrase.owner) : null) ?? phrase.tails.filter(({preposition}) => preposition === 'of' || preposition === 'by' || preposition === 'from').map(({phrase: tail}) => member(tail)).find((each) => each !== null) ?? null
    if (!who || genericBefore(who)) return
    const isReport = noun === 'report' || noun === 'paper'
    // A foreword, a motion or an amendment is a member's own; so is a proposal that the report only describes.
    if (isReport && !setting.header) return
    if (isReport && phrase.tails.some(({phrase: tail}) => tail.also.some(({mention}) => mention?.kind === 'officer'))) return
    if (!isReport && noun.startsWith('proposal') && !advising) return
    if (phrase.clause && negated(phrase.clause)) return
    if (!isReport && phrase.clause?.verb && phrase.clause.subject !== phrase && rejecting.has(phrase.clause.verb.lemma)) return
    add(who, 'made', phrase.from, Math.max(phrase.to, ...phrase.tails.map(({phrase: tail}) => tail.to)))
  }

  function genericBefore(mention: Mention): boolean {
    const lower = all[mention.from - 1]?.lower ?? ''
    return sentence.mentions.includes(mention) && (lower === 'a' || lower === 'any' || lower === 'each' || lower === 'another' || lower === 'every') && mention.name === null
  }

  /** “Councillor Roe, as Chair, advises Members to accept the tender”: a member in the officer's place. */
  function advises(clause: Clause): void {
    const {verb, subject} = clause
    if (!verb || verb.passive || (verb.lemma !== 'recommend' && verb.lemma !== 'advise') || !subject) return
    const who = member(subject)
    if (!who || !(verb.present || setting.recommending) || verb.modal !== null) return
    if (who.kind === 'members' && who.name === null) return
    add(who, 'made', Math.min(subject.from, clause.from), endOf(clause))
  }

  /** “Author: Cllr Roe” */
  function authored(): void {
    if (!setting.header) return
    for (let index = bounds.from + 1; index < bounds.to - 1; index++) {
      if (all[index]?.text !== ':') continue
      const label = all[index - 1]?.lower ?? ''
      const who = sentence.mentions.find(({from}) => from === index + 1 || (from === index + 2 && all[index + 1]?.lower === 'the'))
      const before = all[index - 2]?.lower
      if (who && wanted(who) && (label === 'author' || label === 'authors' || (label === 'by' && (before === 'report' || before === 'written' || before === 'prepared' || before === 'drafted')) || (label === 'of' && before === 'report'))) add(who, 'made', index - 1, who.to)
    }
  }

  /** “at the Leader's request”, “on the instruction of the Chair”, “in line with the wishes of the Group” */
  function asked(phrase: NounPhrase): void {
    const noun = all[phrase.head]?.lower ?? ''
    if (!words.behest.has(noun) && !words.behest.has(phrase.noun)) return
    const who = (phrase.owner ? member(phrase.owner) : null) ?? phrase.tails.filter(({preposition}) => preposition === 'of' || preposition === 'by' || preposition === 'from').map(({phrase: tail}) => member(tail)).find((each) => each !== null) ?? null
    if (!who || phrase.determiner === 'no' || all[phrase.from - 1]?.lower === 'not' || genericBefore(who) || (phrase.clause && negated(phrase.clause))) return
    const accord = all[phrase.from - 1]?.lower === 'with' && /^(?:accordance|line|keeping|conformity)$/.test(all[phrase.from - 2]?.lower ?? '')
    const link = accord ? 'at' : all[phrase.from - 1]?.lower ?? ''
    const {clause} = phrase
    const onto = sentence.clauses.find((each) => (each.kind === 'that' || each.kind === 'infinitive') && (each.noun === phrase || each.outer === clause) && each.from >= phrase.to)
    // “the Chair's request that the Panel be advised to …”
    if (onto?.verb && (onto.verb.lemma === 'advise' || onto.verb.lemma === 'recommend') && !negatedLater(phrase)) return add(who, 'asked', phrase.from, onto.to)
    if (!links.has(link) && !(link === 'with' || link === 'to')) return
    const governed = clause && (isThing(clause.subject) || clause.objects.some(isThing) || isExpletive(clause.subject) && (clause.verb?.lemma === 'recommend' || clause.verb?.lemma === 'propose' || clause.verb?.lemma === 'advise' || clause.verb?.lemma === 'suggest')) && clause.verb && (words.alter.has(clause.verb.lemma) || words.reflect.has(clause.verb.lemma) || advisory.has(clause.verb.lemma))
    const open = setting.recommending && clause !== null && (accord || clause.verb !== null && clause.subject === null)
    const beside = sentence.clauses.some(({verb, subject}) => verb !== null && (advisory.has(verb.lemma) || (words.alter.has(verb.lemma) && isThing(subject))))
    if (governed || open || (beside && !(clause && clause.verb && !words.alter.has(clause.verb.lemma) && !advisory.has(clause.verb.lemma) && clause.verb.lemma !== 'be')) || (setting.recommending && !clause?.verb)) add(who, 'asked', phrase.from - (links.has(link) ? 1 : 0), Math.max(phrase.to, clause?.to ?? 0))
  }

  function negatedLater(phrase: NounPhrase): boolean {
    return phrase.clause?.verb?.negation != null || rejecting.has(phrase.clause?.verb?.lemma ?? '')
  }

  function isExpletive(phrase: NounPhrase | null): boolean {
    return phrase?.pronoun === 'it' || phrase?.pronoun === 'this' || phrase?.pronoun === 'that'
  }

  /** “has been added by the Convener”, “were taken out because the Leader thought …”, “rewritten after the Chair rejected it” */
  function altered(clause: Clause): void {
    const {verb, subject, tails} = clause
    if (!verb) return
    const start = subject && !clause.shared ? Math.min(subject.from, clause.from) : clause.from
    if (verb.passive && (words.alter.has(verb.lemma) || clearing.has(verb.lemma)) && (isThing(subject) || isExpletive(subject) || (subject?.pronoun === 'they'))) {
      for (const {preposition, phrase} of tails) {
        const by = preposition === 'by' ? member(phrase) ?? (offices.has(phrase.noun) ? member(phrase.owner) ?? ownerOf(phrase) : null) : null
        if (by && clearing.has(verb.lemma) && !issued.test(subject?.noun ?? '')) continue
        if (by && !(verb.lemma === 'put' || verb.lemma === 'agree' || verb.lemma === 'give')) return add(by, 'altered', start, clause.to)
        if (preposition === 'by' && phrase.mention?.kind === 'officer') return
        // “amended following a discussion with the Chair”
        const after = preposition === 'following' || preposition === 'after' || preposition === 'for' || preposition === 'to' || preposition === 'on' || preposition === 'at' || preposition === 'with' ? ownerOf(phrase) : null
        if (after && (preposition === 'following' || preposition === 'after') && (verb.lemma !== 'set')) return add(after, 'altered', start, clause.to)
      }
      const reason = sentence.clauses.find(({kind, marker, outer, subject: other, verb: why}) => kind === 'subordinate' && (marker === 'because' || marker === 'after' || marker === 'as' || marker === 'since' || marker === 'when' || marker === 'once') && outer === clause && why !== null && member(other) !== null)
      const who = reason ? member(reason.subject) : null
      if (reason && who && reason.verb?.negation == null) return add(who, 'altered', start, reason.to)
    }
    // “The Chair rewrote paragraph 4”, “Councillor Roe has taken out the table”
    const doer = !verb.passive ? member(subject) : null
    if (doer && words.alter.has(verb.lemma) && changing.has(verb.lemma) && clause.objects.some((object) => isThing(object) && object.determiner !== 'no' && (!object.owner?.mention || object.owner.mention.kind === 'officer' || object.owner.mention.kind === 'officers')) && !(verb.lemma === 'draft' && setting.header)) return add(doer, 'altered', start, clause.to)
    // “Councillor Roe having taken the view that it should be left out”
    if (doer && (clause.kind === 'participle' || clause.marker === 'because' || clause.marker === 'as' || clause.marker === 'since')) {
      const then = sentence.clauses.find(({kind, outer, verb: done}) => kind === 'that' && outer === clause && done?.passive === true && (words.alter.has(done.lemma)))
      if (then) add(doer, 'altered', start, then.to)
    }
  }

  function ownerOf(phrase: NounPhrase): Mention | null {
    if (phrase.owner) return member(phrase.owner)
    for (const {preposition, phrase: tail} of phrase.tails) {
      const who = preposition === 'by' || preposition === 'from' || preposition === 'of' || preposition === 'with' ? member(tail) : null
      if (who) return who
    }
    return null
  }

  /** “The proposals represent the wishes of the Group”, “This section sets out the Leader's view of …” is a report of it. */
  function reflects(clause: Clause): void {
    const {verb, subject, objects, tails} = clause
    if (!verb || verb.passive || !words.reflect.has(verb.lemma) || !(isThing(subject) || isExpletive(subject) && advising)) return
    if (verb.lemma === 'set' || verb.lemma === 'contain' || verb.lemma === 'record' || verb.lemma === 'repeat') return
    const start = subject && !clause.shared ? Math.min(subject.from, clause.from) : clause.from
    for (const object of objects) {
      const who = words.wish.has(object.noun) || words.wish.has(all[object.head]?.lower ?? '') ? (object.owner ? member(object.owner) : null) ?? ownerOf(object) : null
      if (who) return add(who, 'asked', start, endOf(clause))
      const pleased = (verb.lemma === 'please' || verb.lemma === 'appease' || verb.lemma === 'satisfy') ? member(object) : null
      if (pleased) return add(pleased, 'asked', start, endOf(clause))
    }
    if (verb.lemma === 'come' || verb.lemma === 'originate' || verb.lemma === 'stem' || verb.lemma === 'derive' || verb.lemma === 'emanate' || verb.lemma === 'flow') {
      const from = tails.find(({preposition, phrase}) => (preposition === 'from' || preposition === 'with') && member(phrase))
      const who = from ? member(from.phrase) : null
      if (who) add(who, 'made', start, endOf(clause))
    }
  }

  /** “officers were told by the Leader to recommend …”, “the Chair asked officers to drop Option 2” */
  function told(clause: Clause): void {
    const {verb, subject, objects, tails} = clause
    if (!verb) return
    const start = subject && !clause.shared ? Math.min(subject.from, clause.from) : clause.from
    const what = deciding.has(verb.lemma) && !verb.passive ? member(subject) : null
    const framed = what ? sentence.clauses.find((each) => each.outer === clause && (each.kind === 'subordinate' || each.kind === 'that') && (each.marker === 'what' || each.marker === 'how' || each.marker === 'that') && each.verb !== null && (isThing(each.subject) || each.verb.lemma === 'recommend' || each.verb.lemma === 'advise')) : null
    if (what && framed) return add(what, 'told', start, endOf(clause, framed))
    // “has insisted on Option A being recommended”
    const insister = (verb.lemma === 'insist' || verb.lemma === 'demand' || verb.lemma === 'press') && !verb.passive ? member(subject) : null
    if (insister && all.slice(verb.to, bounds.to).some(({lower}) => /^(?:recommend|recommended|recommending|recommendation|advised|omitted|removed|deleted)$/.test(lower))) return add(insister, 'told', start, bounds.to)
    if (!words.instruct.has(verb.lemma)) return
    const content = sentence.clauses.find((each) => (each.kind === 'infinitive' || each.kind === 'that') && (each.outer === clause || each.outer?.outer === clause && each.outer.kind === 'subordinate') && each.verb !== null)
    if (!content?.verb || !(words.advise.has(content.verb.lemma))) return
    if (words.motion.has(content.objects[0]?.noun ?? '')) return
    if (verb.passive) {
      const officer = subject && (subject.mention?.kind === 'officer' || subject.mention?.kind === 'officers' || subject.noun === 'author')
      if (!officer) return
      const by = tails.find(({preposition, phrase}) => preposition === 'by' && phrase.mention)
      if (by && !member(by.phrase)) return
      const who = by ? member(by.phrase) : sentence.mentions.find(wanted) ?? nearest()
      if (who && (by || verb.lemma === 'tell' || verb.lemma === 'instruct' || verb.lemma === 'direct' || verb.lemma === 'press' || verb.lemma === 'pressure' || verb.lemma === 'order')) add(who, 'told', start, endOf(clause, content))
      return
    }
    const who = member(subject)
    if (!who) return
    const officer = objects.some(({mention, noun}) => mention?.kind === 'officer' || mention?.kind === 'officers' || noun === 'author') || (content.kind === 'that' && (isThing(content.subject) || content.verb.lemma === 'recommend'))
    const report = content.objects.some(isThing) || content.verb.lemma === 'recommend' || content.verb.lemma === 'advise' || content.verb.lemma === 'conclude' || content.verb.lemma === 'support' || content.verb.lemma === 'favour' || isThing(content.subject)
    if (officer && report) add(who, 'told', start, endOf(clause, content))
  }

  function nearest(): Mention | null {
    for (const each of before.slice(0, 2)) {
      const mention = each.mentions.find(wanted)
      if (mention) return mention
    }
    return null
  }

  /** “as the Mayor wants”, “because the Leader has asked for it”, in what is recommended */
  function wanting(clause: Clause): void {
    const {verb, subject, marker} = clause
    if (!verb || clause.kind !== 'subordinate') return
    const by = verb.passive ? clause.tails.find(({preposition, phrase}) => preposition === 'by' && member(phrase)) : null
    const who = by ? member(by.phrase) : verb.passive ? null : member(subject)
    if (!who || !words.want.has(verb.lemma)) return
    if (marker !== 'as' && marker !== 'because' && marker !== 'since' && marker !== 'what' && marker !== 'how') return
    const governed = clause.outer?.verb
    if (setting.recommending || (governed && (advisory.has(governed.lemma) || isThing(clause.outer?.subject ?? null) && words.alter.has(governed.lemma))) || (marker === 'what' && advising)) add(who, 'asked', clause.from, clause.to)
  }

  /** “The recommendation is the Leader's”, “The text is the work of Councillor Roe” */
  function equated(clause: Clause): void {
    const {verb, subject, objects} = clause
    if (verb?.lemma !== 'be' || !subject || !isThing(subject)) return
    for (const object of objects) {
      const own = object.noun === 'work' || object.noun === 'idea' || object.noun === 'choice' || object.noun === 'one' || words.wish.has(object.noun) || ownWork.has(object.noun)
      const who = own ? (object.owner ? member(object.owner) : null) ?? ownerOf(object) : null
      if (who) return add(who, 'made', Math.min(subject.from, clause.from), clause.to)
      const those = object.pronoun === 'those' || object.pronoun === 'that' ? ownerOf(object) : null
      if (those) return add(those, 'made', Math.min(subject.from, clause.from), clause.to)
      // “is the Chair's”: a possessive with nothing after it.
      if (object.mention && wanted(object.mention) && all[object.to]?.lower === "'s") return add(object.mention, 'made', Math.min(subject.from, clause.from), object.to + 1)
    }
  }

  /** “AMBER (per Leader)”, “as per the Chair” */
  function marked(): void {
    for (const mention of sentence.mentions) {
      if (!wanted(mention)) continue
      const before1 = all[mention.from - 1]?.lower
      const at = before1 === 'the' ? mention.from - 2 : mention.from - 1
      if (all[at]?.lower === 'per' && at >= bounds.from) add(mention, 'asked', bounds.from, Math.max(mention.to, bounds.to))
    }
  }

  function endOf(clause: Clause, content?: Clause): number {
    let end = Math.max(clause.to, content?.to ?? 0)
    while (end > clause.from + 1 && all[end - 1]?.kind === 'mark') end--
    return end
  }

  function add(who: Mention, sort: OwnershipSort, from: number, to: number): void {
    let end = to
    while (end > from + 1 && all[end - 1]?.kind === 'mark' && all[end - 1]?.text !== ')') end--
    found.push({who, sort, from: Math.max(from, bounds.from), to: end})
  }
}

/** Changes that take away from advice or put words into it. */
const strong = new Set(['amend', 'rewrite', 'alter', 'soften', 'strengthen', 'delete', 'remove', 'strike', 'take', 'add', 'insert', 'redraft', 'replace', 'withdraw', 'drop', 'dictate', 'edit', 'cut', 'tone', 'adjust', 'reword', 'rephrase', 'trim', 'omit', 'exclude', 'tweak', 'water', 'upgrade', 'downgrade', 'suppress', 'reverse', 'leave', 'keep', 'override', 'overrule', 'shorten', 'censor', 'sanitise', 'massage', 'lower', 'raise', 'restore', 'change', 'mark', 'rescore', 're-score', 'describe', 'appear', 'reinstate'])

function participle(lower: string): string {
  return verbReading(lower)?.lemma ?? lower
}

const offices = new Set(['office', 'team', 'assistant', 'adviser', 'room', 'staff', 'pen', 'hand', 'aide'])
const clearing = new Set(['approve', 'clear', 'sign', 'vet', 'check', 'edit'])
const issued = /^(?:report|text|draft|paper|wording|advice|section|paragraph|version)$/
const withheld = new Set(['agree', 'allow', 'accept', 'release', 'permit', 'sign', 'clear', 'support', 'have', 'let', 'countenance', 'approve', 'publish'])
const deciding = new Set(['decide', 'dictate', 'determine', 'settle', 'specify', 'stipulate', 'choose', 'control', 'prescribe'])
const ownWork = new Set(['recommendation', 'recommendations', 'report', 'advice', 'proposals', 'proposal', 'paper'])
const partWords = new Set(['part', 'page', 'pages', 'paragraph', 'passage', 'line', 'sentence', 'half', 'most', 'some', 'all', 'one', 'version', 'draft', 'rest', 'text', 'wording'])
const links = new Set(['at', 'on', 'by', 'under', 'following', 'per', 'upon', 'after', 'from', 'for', 'against'])
const advisory = new Set(['show', 'list', 'present', 'issue', 'recommend', 'propose', 'advise', 'suggest', 'include', 'omit', 'draft', 'write', 'word', 'prepare', 'add', 'insert', 'remove', 'delete', 'exclude', 'prefer'])
const changing = new Set(['amend', 'rewrite', 'alter', 'soften', 'strengthen', 'delete', 'remove', 'strike', 'take', 'add', 'insert', 'draft', 'write', 'redraft', 'replace', 'drop', 'revise', 'dictate', 'edit', 'cut', 'tone', 'reword', 'rephrase', 'trim', 'omit', 'tweak', 'water', 'change', 'reverse', 'shape', 'upgrade', 'downgrade', 'overrule', 'override', 'supply', 'put', 'vet', 'determine', 'settle'])
const rejecting = new Set(['reject', 'note', 'oppose', 'decline', 'consider', 'receive', 'assess', 'test', 'report', 'summarise', 'record', 'differ'])
