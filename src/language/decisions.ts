/**
 * Who decides in a sentence: a member who does it, has it done by passive, is given the power, or must first agree.
 * Which members may is the council's governance and a rule's business; this only says who, how, and where.
 */
import type {Sentence} from './analysis.ts'
import {companionsOfSense, phrasesOfSense, wordsOfSense} from './blame-lexicon.ts'
import type {Lexicon, Words} from './blame-lexicon.ts'
import type {Clause} from './clauses.ts'
import type {Mention} from './mentions.ts'
import {singular} from './morphology.ts'
import type {NounPhrase} from './phrase-types.ts'
import {referent} from './reference.ts'

export interface DecidingWords {
  decide: Words
  decideWith: ReadonlyMap<string, Words>
  empower: Words
  power: Words
  assent: Words
  meeting: Words
  consulted: Words
  executiveBarred: ReadonlyMap<string, readonly (readonly string[])[]>
  wardScheme: ReadonlyMap<string, readonly (readonly string[])[]>
}

/** Reads a lexicon of deciding. */
export function decidingWords(lexicon: Lexicon): DecidingWords {
  return {
    decide: wordsOfSense(lexicon, 'decide'), decideWith: companionsOfSense(lexicon, 'decide with'), empower: wordsOfSense(lexicon, 'empower'), power: wordsOfSense(lexicon, 'power'),
    assent: wordsOfSense(lexicon, 'assent'), meeting: wordsOfSense(lexicon, 'meeting'), consulted: wordsOfSense(lexicon, 'consulted'),
    executiveBarred: phrasesOfSense(lexicon, 'executive barred'), wardScheme: phrasesOfSense(lexicon, 'ward scheme'),
  }
}

/** decides: the member does it · given: the power is passed to the member · assent: another decides, if the member agrees · jointly: with an officer. */
export type DecisionSort = 'decides' | 'given' | 'assent' | 'jointly'

export interface Decision {
  who: Mention
  sort: DecisionSort
  from: number
  to: number
}

/**
 * The decisions that a sentence puts in the hands of a member.
 * @param wanted which members count
 */
export function decisionsIn(sentence: Sentence, before: readonly Sentence[], words: DecidingWords, wanted: (mention: Mention) => boolean): Decision[] {
  const {all, bounds} = sentence
  const found: Decision[] = []
  const member = (phrase: NounPhrase | null): Mention | null => {
    const mention = referent(phrase, sentence, before)
    if (mention && wanted(mention)) return mention
    // “any two of the ward councillors”
    const of = phrase && !phrase.mention && (phrase.pronoun !== null || quantities.test(phrase.noun)) ? phrase.tails.find(({preposition}) => preposition === 'of')?.phrase.mention : null
    return of && wanted(of) ? of : null
  }
  for (const clause of sentence.clauses) {
    if (!clause.verb || denied(clause)) continue
    doer(clause)
    passive(clause)
    given(clause)
    falls(clause)
    condition(clause)
  }
  for (const phrase of sentence.phrases) assent(phrase)
  labelled()
  return found

  /** “Authorised by: Cllr Hale”, “Delegation sought: Chair of Audit”: a label and a name. */
  function labelled(): void {
    for (let index = sentence.bounds.from + 1; index < sentence.bounds.to - 1; index++) {
      if (all[index]?.text !== ':') continue
      const label = all.slice(Math.max(sentence.bounds.from, index - 4), index)
      if (!label.some(({lower}) => labels.has(lower))) continue
      const who = sentence.mentions.find(({from}) => from === index + 1 || (from === index + 2 && all[index + 1]?.lower === 'the'))
      if (who && wanted(who)) add(who, 'given', Math.max(sentence.bounds.from, index - label.length), who.to)
    }
  }

  /** “once the Chair has agreed”, “provided that the Leader is content”, “unless the Mayor objects” */
  function condition(clause: Clause): void {
    const {verb, subject, marker} = clause
    if (verb && marker === 'as' && (!clause.outer?.verb || clause.outer.verb.present || clause.outer.verb.modal !== null || clause.outer.verb.form !== 'finite')) {
      const director = verb.passive ? clause.tails.map(({preposition, phrase}) => preposition === 'by' ? member(phrase) : null).find((each) => each !== null) ?? null : member(subject)
      if (director && directing.has(verb.lemma)) return add(director, 'decides', clause.from, endOf(clause))
    }
    // “subject to the Chair being satisfied with the terms”
    if (verb && clause.kind === 'participle' && subject && all[subject.from - 1]?.lower === 'to' && all[subject.from - 2]?.lower === 'subject') {
      const assenting = member(subject)
      if (assenting && all.slice(verb.from, endOf(clause)).some(({lower}) => contented.has(lower) || lower === 'agreement')) return add(assenting, 'assent', subject.from, endOf(clause))
    }
    if (!verb || verb.passive || !subject || marker === null || !conditions.has(marker)) return
    if (marker === 'that' && all[clause.from - 1]?.lower !== 'provided' && all[clause.from - 1]?.lower !== 'condition') return
    if ((marker === 'after' || marker === 'before' || marker === 'when') && !verb.perfect && !verb.present) return
    const who = subject.determiner === 'all' || all[subject.from]?.lower === 'either' ? null : member(subject)
    if (!who || consultedAt(who) || (clause.outer?.verb && !clause.outer.verb.present && clause.outer.verb.modal === null && clause.outer.verb.form === 'finite')) return
    const rest = restTokens(clause)
    if (procedural(rest, clause) || (clause.outer !== null && procedural(all.slice(clause.outer.from, clause.outer.to), null))) return
    const agrees = agreeing.has(verb.lemma) || (verb.lemma === 'say' && rest.some(({lower}) => lower === 'yes' || lower === 'so')) || (verb.lemma === 'be' && rest.some(({lower}) => contented.has(lower)))
    if (agrees) add(who, 'assent', clause.from, endOf(clause))
  }

  /** “is a matter for the Chair”, “will be the Chair's choice”, “goes to the Chair for a final ruling” */
  function falls(clause: Clause): void {
    const {verb, subject, objects, tails} = clause
    if (!verb) return
    const rest = restTokens(clause)
    const start = subject && !clause.shared ? Math.min(subject.from, clause.from) : clause.from
    if (procedural([...rest, ...(subject ? all.slice(subject.from, endOfPhrase(subject)) : [])], clause)) return
    if (verb.lemma === 'be' || verb.lemma === 'remain' || verb.lemma === 'become') {
      for (const {preposition, phrase} of tails) {
        const hands = preposition === 'in' && (phrase.noun === 'hand' || phrase.noun === 'gift') ? (phrase.owner ? member(phrase.owner) : null) ?? phrase.tails.map(({phrase: tail}) => member(tail)).find((each) => each !== null) ?? null : null
        if (hands) return add(hands, 'given', start, endOf(clause))
        const who = member(phrase)
        if (!who || consultedAt(who)) continue
        const open = subject === null || /^(?:whether|which|what|who|how)$/.test(all[bounds.from]?.lower ?? '')
        if ((preposition === 'for' && (open || objects.some(({noun}) => matters.has(noun)))) || (preposition === 'to' && rest.some(({lower}) => lower === 'up' || lower === 'down'))) return add(who, 'decides', start, endOf(clause))
      }
      // “The Chair's decision will be final”
      const decider = subject && choices.has(subject.noun) ? (subject.owner ? member(subject.owner) : null) ?? subject.tails.map(({preposition, phrase}) => preposition === 'of' ? member(phrase) : null).find((each) => each !== null) ?? null : null
      if (decider && rest.some(({lower}) => lower === 'final' || lower === 'binding' || lower === 'conclusive')) return add(decider, 'decides', start, endOf(clause))
      if (subject && verb.negation === null && objects.some(({noun}) => noun === 'decision-maker' || noun === 'decision-taker' || noun === 'arbiter' || noun === 'judge')) {
        const sole = member(subject)
        if (sole) return add(sole, 'given', start, endOf(clause))
      }
      for (const object of objects) {
        const who = object.owner && choices.has(object.noun) ? member(object.owner) : null
        if (who) return add(who, 'decides', start, endOf(clause))
      }
    }
    if (verb.lemma === 'go' || verb.lemma === 'refer' || verb.lemma === 'send' || verb.lemma === 'submit' || verb.lemma === 'pass' || verb.lemma === 'come' || verb.lemma === 'escalate' || verb.lemma === 'bring' || verb.lemma === 'take') {
      const to = tails.find(({preposition, phrase}) => (preposition === 'to' || preposition === 'before') && member(phrase))
      const who = to ? member(to.phrase) : null
      if (who && !consultedAt(who) && tails.some(({preposition, phrase}) => preposition === 'for' && rulings.has(phrase.noun))) add(who, 'decides', start, endOf(clause))
    }
  }

  function denied(clause: Clause): boolean {
    const {verb, subject} = clause
    if (verb && verb.negation !== null && verb.negation !== 'only') return true
    if (subject?.determiner === 'no' || subject?.determiner === 'neither' || subject?.pronoun === 'nobody' || subject?.pronoun === 'neither' || all[subject?.from ?? -1]?.lower === 'nor') return true
    if (clause.marker === 'whether') return true
    // “Until 2022 the Chair approved invoices”: what has ended.
    if (all[sentence.bounds.from]?.lower === 'until' && !verb?.present && verb?.modal === null) return true
    if (clause.kind === 'infinitive' && (clause.outer?.marker === 'whether' || clause.noun?.determiner === 'no')) return true
    if (clause.kind === 'participle' && verb?.lemma === 'act') return true
    for (let outer = clause.outer; outer; outer = outer.outer) if ((outer.verb?.negation ?? null) !== null && clause.kind !== 'subordinate') return true
    return false
  }

  function doer(clause: Clause): void {
    const {verb, subject} = clause
    if (!verb || verb.passive || !subject) return
    const who = member(subject) ?? subject.also.map((each) => member(each)).find((each) => each !== null) ?? null
    if (!who || (all[subject.from - 1]?.text !== ',' && consultedAt(who))) return
    if (!decides(verb.lemma, clause)) return
    // “asked the councillor to approve the plans”: a request gives no power. “approved of the layout”: a liking.
    const outer = clause.kind === 'infinitive' ? clause.outer?.verb : null
    if (who.role === 'group' && internal.has(verb.lemma)) return
    if (outer && asking.has(outer.lemma) && !outer.passive && !outer.present && outer.modal === null && outer.form === 'finite') return
    if (all[verb.to]?.lower === 'of' && verb.lemma === 'approve') return
    // “every Member”, “not the Chair”, “has no power”
    if (subject.determiner === 'every' || subject.determiner === 'all' || subject.determiner === 'each' || all[subject.from - 1]?.lower === 'not' || (clause.noun && all[clause.noun.from - 1]?.lower === 'not')) return
    if (clause.objects.some(({determiner, noun}) => determiner === 'no' && words.power.has(noun))) return
    if (who.role === 'member' && who.name === null && (subject.determiner === 'a' || subject.determiner === 'any') && verb.modal === 'should') return
    const joint = [subject, ...subject.also].some((each) => each.mention?.kind === 'officer' || each.mention?.kind === 'officers') || subject.tails.some(({phrase}) => phrase.mention?.kind === 'officer')
    add(who, joint ? 'jointly' : 'decides', clause.shared ? clause.from : Math.min(subject.from, clause.from), endOf(clause))
  }

  function decides(lemma: string, clause: Clause): boolean {
    const rest = restTokens(clause)
    if (procedural(rest, clause)) return false
    if (words.decide.has(lemma)) return !inert(lemma, clause, rest)
    const companions = words.decideWith.get(lemma)
    // “has ruled that no more be spent”
    if (lemma === 'rule' && all[clause.verb?.to ?? -1]?.lower === 'that') return true
    if (!companions) return false
    // “may accept or reject them”
    if (disposing.has(lemma) && clause.objects.some(({pronoun}) => pronoun === 'it' || pronoun === 'them' || pronoun === 'those')) return true
    return companions.size === 0 ? clause.objects.length > 0 && weighty(lemma) : rest.some(({lower}, index) => index < 12 && companions.has(lower))
  }

  function weighty(lemma: string): boolean {
    return lemma !== 'wish' && lemma !== 'weigh'
  }

  /** Words that decide only with an object: “the Chair decided to stand down”, “the Mayor accepted the invitation”. */
  function inert(lemma: string, clause: Clause, rest: readonly {lower: string}[]): boolean {
    const [first] = rest
    if (rest.some(({lower}, index) => (lower === 'himself' || lower === 'herself' || lower === 'themselves') && rest[index - 1]?.lower === 'for')) return true
    if (lemma === 'decide' && (first?.lower === 'not' || personal.has(rest[1]?.lower ?? ''))) return true
    if (lemma === 'decide' || lemma === 'determine' || lemma === 'choose' || lemma === 'adjudicate' || lemma === 'veto') return false
    return clause.objects.length === 0 && lemma !== 'approve' && lemma !== 'authorise'
  }

  function passive(clause: Clause): void {
    const {verb, tails, subject} = clause
    if (!verb?.passive) return
    for (const {preposition, phrase} of tails) {
      // “agreed between the Chair and the Clerk”
      const between = preposition === 'between' && (verb.lemma === 'agree' || verb.lemma === 'settle' || verb.lemma === 'arrange' || verb.lemma === 'decide') ? [phrase, ...phrase.also].map((each) => member(each)).find((each) => each !== null) : null
      if (between && !procedural(restTokens(clause), clause)) return add(between, 'jointly', subject && !clause.shared ? Math.min(subject.from, clause.from) : clause.from, endOf(clause))
      if (preposition !== 'by') continue
      const group = [phrase, ...phrase.also]
      const who = group.map((each) => member(each)).find((each) => each !== null)
      if (!who || consultedAt(who)) continue
      const rest = restTokens(clause)
      const about = [...rest, ...(subject ? all.slice(subject.from, subject.to) : [])]
      if (procedural(about, clause)) continue
      const companions = words.decideWith.get(verb.lemma)
      const fits = words.decide.has(verb.lemma) || (verb.lemma === 'agree' && (subject !== null || conditions.has(clause.marker ?? ''))) || (companions !== undefined && (companions.size === 0 ? verb.lemma !== 'consider' : about.some(({lower}) => companions.has(lower) || companions.has(singular(lower)))))
      if (!fits || verb.lemma === 'accept' || verb.lemma === 'refer') continue
      const joint = group.some(({mention}) => mention?.kind === 'officer' || mention?.kind === 'officers') || sentence.mentions.some(({kind, from}) => kind === 'officer' && all[from - 1]?.lower === 'and' && from > phrase.from && from < phrase.to + 3)
      add(who, joint ? 'jointly' : 'decides', subject && !clause.shared ? Math.min(subject.from, clause.from) : verb.from, endOf(clause))
      return
    }
  }

  /** “delegate to the Chair”, “the Chair be given power”, “authority … pass to the Chair” */
  function given(clause: Clause): void {
    const {verb, subject, objects, tails} = clause
    if (!verb || !words.empower.has(verb.lemma)) return
    const rest = restTokens(clause)
    if (procedural([...rest, ...(subject ? all.slice(subject.from, endOfPhrase(subject)) : [])], clause)) return
    const names = (phrases: readonly (NounPhrase | null)[]): boolean => phrases.some((phrase) => phrase !== null && (words.power.has(phrase.noun) || words.power.has(all[phrase.head]?.lower ?? '')))
    for (const {preposition, phrase} of tails) {
      if (preposition !== 'to' && preposition !== 'with' && preposition !== 'in' && preposition !== 'on' && preposition !== 'upon') continue
      const hands = preposition === 'in' && (phrase.noun === 'hand' || phrase.noun === 'gift') ? (phrase.owner ? member(phrase.owner) : null) ?? phrase.tails.map(({phrase: tail}) => member(tail)).find((each) => each !== null) ?? null : null
      if (hands) return add(hands, 'given', subject && !clause.shared ? Math.min(subject.from, clause.from) : clause.from, endOf(clause))
      const who = member(phrase) ?? phrase.also.map((each) => member(each)).find((each) => each !== null) ?? null
      if (!who || consultedAt(who) || consultedBefore(phrase.from)) continue
      if (!(verb.lemma === 'delegate' || names([subject, ...objects]) || (verb.lemma === 'leave' && (preposition === 'to' || preposition === 'with')))) continue
      if ((verb.lemma === 'refer' || verb.lemma === 'remit') && !names([subject, ...objects])) continue
      // “with the Committee, not with the Chair”
      if (all[phrase.from - 2]?.lower === 'not' || all[phrase.from - 1]?.lower === 'not') continue
      const joint = [phrase, ...phrase.also].some(({mention}) => mention?.kind === 'officer') || officerBeside(phrase)
      return add(who, joint ? 'jointly' : 'given', subject && !clause.shared ? Math.min(subject.from, clause.from) : clause.from, Math.max(endOf(clause), phrase.to))
    }
    const receiver = verb.passive ? subject : objects[0] ?? null
    const who = member(receiver) ?? null
    if (!who || !receiver) return
    // “be authorised to …” goes with the infinitive; “be given delegated authority” with its object.
    const powered = verb.passive ? names(objects) || rest.some(({lower}) => lower === 'delegated' || lower === 'power' || lower === 'powers' || lower === 'authority' || lower === 'discretion') : names(objects.slice(1)) || rest.some(({lower}) => lower === 'delegated' || lower === 'power' || lower === 'powers' || lower === 'authority' || lower === 'discretion')
    if (powered) add(who, 'given', verb.passive ? Math.min(receiver.from, clause.from) : clause.from, endOf(clause))
  }

  function officerBeside(phrase: NounPhrase): boolean {
    return sentence.mentions.some((mention) => mention.kind === 'officer' && ((all[mention.to]?.lower === 'and' && mention.to < phrase.from && phrase.from - mention.to <= 3) || (all[phrase.to]?.lower === 'and' && mention.from > phrase.to && mention.from - phrase.to <= 3)))
  }

  /** “subject to the Chair's approval”, “with the agreement of the Chair”, “at the Leader's discretion” */
  function assent(phrase: NounPhrase): void {
    if (phrase.noun === 'negotiation' || phrase.noun === 'agreement') {
      const between = phrase.tails.find(({preposition, phrase: tail}) => preposition === 'between' && member(tail))
      const who = between ? member(between.phrase) : null
      if (between && who && !procedural(all.slice(bounds.from, bounds.to), null) && !(phrase.noun === 'agreement' && phrase.clause?.verb && !phrase.clause.verb.present && phrase.clause.verb.modal === null)) return add(who, 'jointly', phrase.from, between.phrase.to)
    }
    // “authority to the Chair to settle the dispute”
    if (phrase.noun === 'authority' || phrase.noun === 'delegation' || phrase.noun === 'discretion' || phrase.noun === 'power') {
      const to = phrase.tails.find(({preposition, phrase: tail}) => preposition === 'to' && member(tail))
      const who = to ? member(to.phrase) : null
      if (to && who && !consultedAt(who) && !(phrase.clause && denied(phrase.clause)) && !procedural(all.slice(sentence.bounds.from, sentence.bounds.to), null)) return add(who, 'given', phrase.from, to.phrase.to)
    }
    if (!words.assent.has(phrase.noun)) return
    const {clause} = phrase
    const who = (phrase.owner ? member(phrase.owner) : null) ?? phrase.tails.filter(({preposition}) => preposition === 'of' || preposition === 'by' || preposition === 'from').map(({phrase: tail}) => member(tail) ?? tail.also.map((each) => member(each)).find((each) => each !== null) ?? null).find((each) => each !== null) ?? null
    if (!who || phrase.determiner === 'no' || generic(phrase.owner ?? phrase.tails[0]?.phrase ?? null)) return
    const link = all[phrase.from - 1]?.lower ?? ''
    const soft = phrase.noun === 'instruction' || phrase.noun === 'direction' || phrase.noun === 'behest' || phrase.noun === 'discretion' || phrase.noun === 'authority'
    if (!(link === 'to' || link === 'with' || link === 'without' || link === 'upon' || link === 'on' || link === 'at' || link === 'by' || link === 'under' || link === 'pending' || link === 'of' || needing(clause, phrase)) && !(soft && link === 'by')) return
    if (procedural(all.slice(sentence.bounds.from, sentence.bounds.to), clause)) return
    if (soft && clause?.verb && !clause.verb.present && clause.verb.modal === null && clause.verb.form === 'finite') return
    if (clause && (clause.verb?.negation ?? null) !== null && link !== 'without' && !needing(clause, phrase)) return
    add(who, 'assent', all[phrase.from - 1] && phrase.from > sentence.bounds.from ? phrase.from - 1 : phrase.from, Math.max(phrase.to, ...phrase.tails.map(({phrase: tail}) => tail.to)))
  }

  function generic(phrase: NounPhrase | null): boolean {
    return phrase !== null && phrase.mention?.role === 'member' && phrase.mention.name === null && (phrase.determiner === 'a' || phrase.determiner === 'any')
  }

  function needing(clause: Clause | null, phrase: NounPhrase): boolean {
    const lemma = clause?.verb?.lemma
    if (!clause || !lemma) return false
    return (clause.objects.includes(phrase) && (lemma === 'require' || lemma === 'need' || lemma === 'obtain' || lemma === 'await' || lemma === 'get' || lemma === 'seek' || lemma === 'secure')) || (clause.subject === phrase && (lemma === 'require' || lemma === 'need' || lemma === 'obtain' || lemma === 'suffice' || lemma === 'seek'))
  }

  /** “in consultation with the Chair”, “after consulting the Chair”: the member is heard, the officer decides. */
  function consultedAt(mention: Mention): boolean {
    return sentence.mentions.includes(mention) && consultedBefore(mention.from)
  }

  function consultedBefore(at: number): boolean {
    let index = at - 1
    // Back over the rest of a list: “with the Chair, the Vice-Chair and the ward members”.
    for (; index > bounds.from; index--) {
      const lower = all[index]?.lower ?? ''
      if (passedOver.has(lower)) continue
      const other = sentence.mentions.find(({from, to}) => index >= from && index < to)
      if (!other) break
      index = other.from
    }
    const lower = all[index]?.lower ?? ''
    if (words.consulted.has(lower)) return true
    if (lower !== 'with' && lower !== 'of' && lower !== 'to') return false
    for (let each = index - 1; each >= Math.max(bounds.from, index - 5); each--) if (words.consulted.has(all[each]?.lower ?? '')) return true
    return false
  }

  function procedural(rest: readonly {lower: string}[], clause: Clause | null): boolean {
    const to = clause?.verb ? all.slice(clause.verb.to, endOfSense(clause)) : []
    return [...rest, ...to].some(({lower}, index, each) => words.meeting.has(lower) || (lower === 'order' && (each[index + 1]?.lower === 'of' || each[index - 1]?.lower === 'of')) || (lower === 'urgent' && !pressing.has(each[index + 1]?.lower ?? '')))
  }

  /** As far as what hangs on the clause goes: “decide which charity to support”. */
  function endOfSense(clause: Clause): number {
    let end = clause.to
    for (const each of sentence.clauses) {
      for (let outer: Clause | null = each; outer; outer = outer.outer) if (outer === clause && each.from <= end + 2) end = Math.max(end, each.to)
    }
    return end
  }

  function restTokens(clause: Clause): readonly {lower: string}[] {
    return clause.verb ? all.slice(clause.verb.to, endOf(clause)) : []
  }

  function endOfPhrase(phrase: NounPhrase): number {
    return Math.max(phrase.to, ...phrase.tails.map(({phrase: tail}) => tail.to))
  }

  function endOf(clause: Clause): number {
    let end = clause.to
    for (const each of sentence.clauses) if (each.outer === clause && each.kind === 'infinitive' && each.to > end && each.from <= end + 3) end = each.to
    while (end > clause.from + 1 && all[end - 1]?.kind === 'mark') end--
    return end
  }

  function add(who: Mention, sort: DecisionSort, from: number, to: number): void {
    // “That the Chair approve …”: the words that breach begin after “that”.
    const start = joining.has(all[from]?.lower ?? '') ? from + 1 : from
    found.push({who, sort, from: start, to})
  }
}

/** What a member decides for himself or herself alone. */
const personal = new Set(['stand', 'step', 'resign', 'retire', 'leave', 'join', 'run', 'attend', 'abstain', 'vote', 'withdraw', 'speak', 'declare', 'donate', 'move', 'seek', 'stay', 'not'])
const passedOver = new Set(['the', 'a', 'an', 'relevant', 'appropriate', 'local', 'its', 'their', 'and', 'or', ',', 'both', 'respective', 'then', 'named', '/', 'affected'])
const quantities = /^(?:\d+|one|two|three|some|any|each|either|majority)$/
/** “as the Chair directs”, “as agreed by the Mayor”. */
const directing = new Set(['require', 'direct', 'decide', 'determine', 'think', 'see', 'wish', 'want', 'choose', 'specify', 'instruct', 'order', 'approve', 'consider', 'like', 'prefer', 'dictate', 'deem', 'stipulate'])
const internal = new Set(['choose', 'appoint', 'select', 'determine', 'decide', 'fix', 'pick'])
const disposing = new Set(['accept', 'reject', 'grant', 'refuse', 'amend', 'change', 'cancel', 'extend', 'renew'])
const asking = new Set(['ask', 'urge', 'press', 'want', 'lobby', 'beg', 'hope', 'request', 'persuade', 'encourage'])
const joining = new Set(['that', 'because', 'and', 'but', 'whereby', ',', 'so'])
const pressing = new Set(['decision', 'decisions', 'action', 'works', 'expenditure', 'repair', 'repairs', 'payment', 'payments', 'spending', 'purchases', 'cases'])
const agreeing = new Set(['countersign', 'initial', 'ratify', 'agree', 'confirm', 'approve', 'consent', 'concur', 'sign', 'authorise', 'assent', 'accept', 'object', 'veto', 'sanction', 'clear', 'endorse', 'permit', 'allow'])
const contented = new Set(['content', 'satisfied', 'happy', 'agreeable', 'willing', 'persuaded', 'comfortable'])
const conditions = new Set(['if', 'once', 'when', 'provided', 'unless', 'until', 'before', 'after', 'that', 'whenever'])
const labels = new Set(['authority', 'authorised', 'approved', 'decided', 'decision', 'placed', 'agreed', 'signed', 'delegation', 'delegated', 'decision-maker', 'approval', 'authorisation', 'approver', 'determined'])
const rulings = new Set(['decision', 'ruling', 'determination', 'approval', 'authorisation', 'sign-off', 'signature', 'agreement', 'verdict', 'consent', 'answer'])
const choices = new Set(['pick', 'choice', 'decision', 'call', 'say', 'word', 'ruling', 'judgement', 'verdict'])
const matters = new Set(['matter', 'decision', 'question', 'call', 'choice', 'one', 'issue', 'judgement', 'business', 'task', 'role', 'job', 'responsibility', 'prerogative'])

/** True when one of the phrases stands in the sentence. */
export function hasPhrase({all, bounds}: Sentence, phrases: ReadonlyMap<string, readonly (readonly string[])[]>): boolean {
  return phraseIn({all, bounds}, phrases) !== null
}

/** The first of the phrases that stands in the sentence, as tokens; “*” stands for one word. */
export function phraseIn({all, bounds}: Pick<Sentence, 'all' | 'bounds'>, phrases: ReadonlyMap<string, readonly (readonly string[])[]>): {from: number; to: number} | null {
  for (let index = bounds.from; index < bounds.to; index++) {
    for (const phrase of phrases.get(all[index]?.lower ?? '') ?? []) {
      if (index + phrase.length <= bounds.to && phrase.every((word, offset) => word === '*' || all[index + offset]?.lower === word)) return {from: index, to: index + phrase.length}
    }
  }
  return null
}
