/**
 * What is said of a person, read widely: by default a fault-finding verb, quality, noun or turn of phrase in what a
 * clause asserts counts against whoever acts in it, unless another acts, or it is denied, supposed or asked.
 */
import type {Sentence} from './analysis.ts'
import type {Judgement} from './blame.ts'
import type {BlameWords} from './blame-lexicon.ts'
import {yetToCome} from './blame-noun.ts'
import {chargeCleared} from './cleared.ts'
import type {Clause} from './clauses.ts'
import type {Mention} from './mentions.ts'
import {singular, verbReading} from './morphology.ts'
import type {NounPhrase} from './phrase-types.ts'
import {personMeant} from './person-meant.ts'
import {complementFault, predicateFault, restOf} from './predicate.ts'
import {adjunct, belonging, blamelessly, deciders, deciding, firm, linking, making, matterOnly, negative, readied, speaking, suffered, unavoidable, voicing} from './conduct-words.ts'
import {besideIn} from './reproach-beside.ts'
import {framedIn} from './reproach-frames.ts'
import {standingOf} from './standing.ts'
import {phraseLengthAt} from './turns-of-phrase.ts'
import type {Turns} from './turns-of-phrase.ts'
import type {Token} from './tokens.ts'

export interface ReproachWords {
  /** Verbs, qualities and nouns, as for blame. */
  words: BlameWords
  /** Turns of phrase that find fault with whoever acts. */
  turns: Turns
  /** “It is regrettable that …”, “Inexplicably, …”. */
  openings: Turns
  /** What a person's words or acts may do. */
  harm: ReadonlySet<string>
  /** What is a person's without being the person's doing: “ward”, “illness”. */
  matter: ReadonlySet<string>
}

/**
 * The judgements in a sentence that find fault with someone the caller asks about.
 * @param sentence the sentence
 * @param before the sentences before, nearest first
 * @param wanted whose fault matters
 */
export function reproachIn(sentence: Sentence, before: readonly Sentence[], {words, turns, openings, harm, matter}: ReproachWords, wanted: (mention: Mention) => boolean): Judgement[] {
  const {all, bounds} = sentence
  const found: Judgement[] = []
  if (chargeCleared(sentence)) return found
  const person = (phrase: NounPhrase | null): Mention | null => personMeant(phrase, sentence, before, wanted)
  const add = (target: Mention, strength: Judgement['strength'], from: number, to: number): void => { found.push({target, strength, from, to: trimmed(to, from)}) }

  for (const clause of sentence.clauses) {
    const {verb, subject} = clause
    if (!verb || !subject || generic(subject) || clause.kind === 'infinitive' && clause.noun?.determiner === 'no') continue
    // “would not decide” tells what was done; other supposing does not.
    if (standingOf(clause, all) !== 'asserted' && !(verb.modal === 'would' && verb.negation !== null && !verb.perfect)) continue
    const target = actor(subject)
    if (target) ofActor(clause, target)
    const owner = target ? null : ownerOf(subject) ?? (deciding.has(subject.noun) && subject.determiner === 'the' && !subject.owner && !clause.outer?.subject ? decider() : null)
    if (owner) ofDoing(clause, subject, owner)
    byDoing(clause)
  }
  for (const clause of sentence.clauses) if (clause.kind === 'participle' && !clause.subject && standingOf(clause, all) === 'asserted') byDoing(clause)
  for (const phrase of sentence.phrases) ofPhrase(phrase)
  noneOf()
  opened()
  atOnce()
  besideIn({sentence, words, turns, wanted, person, add})
  framedIn({sentence, words, wanted, ownerOf, add})
  return found

  /** Whose “the decision” is, where the sentence or those before name a committee and nobody else who decides. */
  function decider(): Mention | null {
    for (const each of [sentence, ...before]) {
      if (each.all.slice(each.bounds.from, each.bounds.to).some(({lower}) => deciders.has(lower))) return null
      const mention = each.mentions.find((one) => wanted(one))
      if (mention) return mention
    }
    return null
  }

  function actor(subject: NounPhrase): Mention | null {
    for (const each of [subject, ...subject.also]) {
      if (each.determiner === 'no') continue
      const target = person(each)
      if (target) return target
    }
    return null
  }

  function ofActor(clause: Clause, target: Mention): void {
    const {verb} = clause
    if (!verb) return
    const start = startOf(clause)
    const end = reach(clause)
    const denied = verb.negation !== null
    const supposed = verb.modal !== null && !verb.perfect
    const speaks = speaking.has(verb.lemma) || speakingWith(clause)
    // “Councillors use their own judgement”: said of all, at all times.
    if (target.plural && verb.present && !verb.perfect && !denied && !linking.has(verb.lemma) && clause.subject?.determiner !== 'the') return
    // “was let down by a contractor”
    const turn = verb.passive && clause.tails.some(({preposition, phrase}) => preposition === 'by' && (phrase.mention !== null || agent.test(phrase.noun))) ? 0 : turnIn(clause, end, denied, speaks)
    if (turn) return add(target, 'clear', start, Math.max(turn, endOf(clause)))
    const fault = clause.kind === 'infinitive' || clause.kind === 'participle' || speaks ? null : predicateFault(clause, all, words, false)
    if (fault && !(verb.passive && words.fault.has(verb.lemma))) return add(target, fault, start, endOf(clause))
    if (supposed) return
    if (denied) return
    const from = clause.shared ? clause.from : clause.subject && clause.subject.to <= verb.from ? clause.subject.to : verb.from
    for (let index = from; index < verb.to; index++) {
      const lower = all[index]?.lower ?? ''
      // “were ill prepared”; “was wrongly described” tells against another.
      if ((words.badAdverb.has(lower) || lower === 'ill' && verb.passive) && (!verb.passive || readied.has(verb.lemma))) return add(target, 'clear', start, endOf(clause))
      // “was overbearing”, read as a verb
      if (index === verb.head && index > verb.from && words.bad.has(lower)) return add(target, 'clear', start, endOf(clause))
    }
    const rest = restOf(clause, all)
    if (!speaks && !verb.passive && rest.some(({lower}, index) => index < 8 && words.badAdverb.has(lower) && lower.endsWith('ly'))) return add(target, 'clear', start, endOf(clause))
    if (!verb.passive && (making.has(verb.lemma) || voicing.has(verb.lemma))) {
      for (const object of clause.objects) if (badThing(object, verb.lemma, speaks)) return add(target, 'clear', start, Math.max(object.to, endOf(clause)))
      if (!speaks) for (const {preposition, phrase} of clause.tails) if ((preposition === 'of' || preposition === 'in' || preposition === 'to' || preposition === 'on') && badThing(phrase, verb.lemma, false)) return add(target, 'clear', start, endOf(clause))
    }
    // “asked ill-informed questions”, whatever the clause is read to be
    if (!verb.passive && (making.has(verb.lemma) || voicing.has(verb.lemma))) {
      for (let index = verb.to; index < Math.min(bounds.to - 1, verb.to + 4); index++) {
        if (words.bad.has(all[index]?.lower ?? '') && [1, 2].some((on) => words.work.has(singular(all[index + on]?.lower ?? ''))) && all[verb.to]?.lower !== 'the' && all[verb.to]?.lower !== 'no') return add(target, 'clear', start, Math.min(bounds.to, index + 2))
      }
    }
    // “reached a conclusion that flies in the face of …”
    if (making.has(verb.lemma) && !verb.passive && clause.objects.some((object) => words.work.has(object.noun) && (all[object.to]?.lower === 'that' || all[object.to]?.lower === 'which') && turnFrom(object.to + 1, object.to + 4))) return add(target, 'clear', start, bounds.to)
    for (const other of sentence.clauses) {
      if (other.kind !== 'relative' || !other.noun || !other.verb || !clause.objects.includes(other.noun) || !words.work.has(other.noun.noun) || speaks && !voicing.has(verb.lemma)) continue
      if (turnIn(other, reach(other), other.verb.negation !== null, false) || (linking.has(other.verb.lemma) && complementFault(restOf(other, all), other.verb.negation !== null, words))) return add(target, 'clear', start, Math.max(endOf(clause), other.to))
    }
    // “voted without hearing the evidence”
    if (!speaks) for (let index = verb.to; index < end - 1; index++) {
      const next = all[index + 1]?.lower ?? ''
      if (all[index]?.lower === 'without' && next.length > 5 && next.endsWith('ing') && !blamelessly.has(next) && ours(index, clause)) return add(target, 'likely', start, endOf(clause))
    }
    // “acted out of prejudice”, “with indecent haste”
    if (!speaks && !verb.passive) {
      for (const {preposition, phrase} of clause.tails) {
        if ((preposition === 'with' || preposition === 'from' || preposition === 'in' || preposition === 'through') && words.faultNoun.has(phrase.noun) && phrase.owner === null && phrase.tails.length === 0) return add(target, 'likely', start, endOf(clause))
      }
    }
  }

  /** “asked ill-informed questions”, “made wild allegations”, “showed a misunderstanding of …” */
  function badThing(object: NounPhrase, lemma: string, speaks: boolean): boolean {
    if (object.determiner === 'no' || (object.owner && !object.owner.pronoun)) return false
    const of = object.noun === 'number' || object.noun === 'series' || object.noun === 'string' || object.noun === 'host' ? object.tails[0]?.phrase : undefined
    const thing = of ?? object
    if (!speaks && lemma !== 'have' && lemma !== 'give' && lemma !== 'bring' && lemma !== 'raise' && lemma !== 'publish' && words.faultNoun.has(thing.noun) && !thing.tails.some(({preposition}) => preposition === 'by' || preposition === 'in')) return true
    if (!words.work.has(thing.noun) && !(words.quality.has(thing.noun) && !speaks)) return false
    if (thing.noun === 'concern' || thing.noun === 'decision' && speaks) return false
    for (let index = thing.from; index < thing.head; index++) if (words.bad.has(all[index]?.lower ?? '')) return thing.determiner !== 'the' || lemma !== 'raise'
    return false
  }

  /** What is said of a person's words or acts: “her remarks damaged …”, “the Panel's reasoning does not bear …”. */
  function ofDoing(clause: Clause, subject: NounPhrase, owner: Mention): void {
    const {verb} = clause
    if (!verb) return
    const rest = restOf(clause, all)
    const denied = verb.negation !== null
    const start = startOf(clause)
    if (linking.has(verb.lemma) && !matterOnly.has(subject.noun)) {
      const strength = complementFault(rest, denied, words)
      if (strength && verb.modal === null) return add(owner, strength, start, endOf(clause))
    }
    if (verb.modal !== null && !verb.perfect) return
    if (!denied && verb.head > verb.from && words.bad.has(all[verb.head]?.lower ?? '') && !matterOnly.has(subject.noun)) return add(owner, 'clear', start, endOf(clause))
    if (!denied && !verb.passive && harm.has(verb.lemma) && !matter.has(subject.noun)) return add(owner, 'clear', start, endOf(clause))
    if (!denied && !verb.passive && making.has(verb.lemma) && !matter.has(subject.noun) && clause.objects.some((object) => words.faultNoun.has(object.noun) && object.determiner !== 'no' && !object.owner)) return add(owner, 'clear', start, endOf(clause))
    if (denied && (verb.lemma === 'bear' || verb.lemma === 'withstand' || verb.lemma === 'stand' || verb.lemma === 'survive' || verb.lemma === 'help' || verb.lemma === 'inspire' || verb.lemma === 'reflect' || verb.lemma === 'match' || verb.lemma === 'add') && !matter.has(subject.noun)) return add(owner, 'clear', start, endOf(clause))
    if (denied && verb.passive && (verb.lemma === 'appreciate' || verb.lemma === 'welcome' || verb.lemma === 'help' || verb.lemma === 'support' || verb.lemma === 'bear' || verb.lemma === 'substantiate' || verb.lemma === 'justify') && words.work.has(subject.noun) && !matterOnly.has(subject.noun)) return add(owner, 'likely', start, endOf(clause))
    if (!matter.has(subject.noun) && turnIn(clause, reach(clause), denied, false)) return add(owner, 'clear', start, endOf(clause))
  }

  /** “the campaign of misinformation”: a phrase with the fault in it. */
  function tainted(phrase: NounPhrase): boolean {
    for (let index = phrase.from; index < phrase.to; index++) if (words.bad.has(all[index]?.lower ?? '')) return true
    return words.faultNoun.has(phrase.noun) || phrase.tails.some(({preposition, phrase: tail}) => preposition === 'of' && words.faultNoun.has(tail.noun))
  }

  /** “Confidence was undermined by her remarks”, “fell victim to his ambition” */
  function byDoing(clause: Clause): void {
    const {verb} = clause
    if (!verb?.passive || verb.negation !== null || (verb.modal !== null && !verb.perfect)) return
    for (const {preposition, phrase} of clause.tails) {
      if (preposition !== 'by') continue
      const doer = person(phrase)
      if (doer && (turnFrom(verb.to, reach(clause)) || words.fault.has(verb.lemma) || clause.noun && tainted(clause.noun))) return add(doer, 'clear', clause.noun && clause.kind === 'participle' ? clause.noun.from : startOf(clause), endOf(clause))
      if (!harm.has(verb.lemma) && !words.fault.has(verb.lemma)) continue
      const owner = ownerOf(phrase)
      if (owner && !matter.has(phrase.noun)) return add(owner, 'clear', startOf(clause), endOf(clause))
    }
  }

  /** “the Chair's outburst”, “a careless remark by the Mayor”: a noun that names the fault, or a bad quality before what was said or done. */
  function ofPhrase(phrase: NounPhrase): void {
    const fault = words.faultNoun.has(phrase.noun)
    const start = phrase.owner && phrase.owner.to <= phrase.head ? phrase.owner.to : phrase.from
    let bad = false
    for (let index = start; index < phrase.head; index++) if (words.bad.has(all[index]?.lower ?? '')) bad = true
    const turn = (/^(?:idea|notion|brand|version|concept)$/.test(phrase.noun) && phrase.owner && phrase.tails.some(({preposition}) => preposition === 'of') ? phrase.to : 0) || (phrase.owner && phrase.owner.to <= phrase.head ? turnFrom(start, phrase.to + 6) : 0) || (all[phrase.from - 2]?.lower === 'victim' ? phrase.to : 0) || (all[phrase.from - 2]?.lower === 'critical' ? phrase.to : 0)
    if (!fault && !turn && !(bad && !matter.has(phrase.noun) || bad && words.work.has(phrase.noun))) return
    if (phrase.determiner === 'no' || phrase.determiner === 'any' || yetToCome(all, phrase.from)) return
    const owner = ownerOf(phrase)
    if (!owner) return
    const {clause} = phrase
    if (clause) {
      if (standingOf(clause, all) !== 'asserted') return
      if (clause.verb?.negation && phrase.from > clause.verb.from) return
      if (clause.verb?.modal && !clause.verb.perfect && clause.verb.modal !== 'can') return
    }
    if (all[phrase.from - 1]?.lower === 'without' || phrase.tails.some(({phrase: tail}) => tail.determiner === 'any')) return
    const to = Math.max(phrase.to, ...phrase.tails.map(({phrase: tail}) => tail.to))
    add(owner, fault ? 'clear' : 'likely', phrase.from, to)
  }

  /** “No one on the Committee asked …”, “Not one member had read …” */
  function noneOf(): void {
    for (const clause of sentence.clauses) {
      const {verb, subject} = clause
      if (!verb || !subject || verb.passive || verb.modal !== null || verb.negation !== null) continue
      const none = subject.pronoun === 'none' || /^(?:no|none|not|few|neither)$/.test(all[subject.from]?.lower ?? '') || subject.determiner === 'no'
      if (!none || !words.duty.has(verb.lemma) && verb.lemma !== 'ask' && verb.lemma !== 'question') continue
      const target = wantedIn(subject)
      if (target) add(target, 'likely', subject.from, endOf(clause))
    }
  }

  function wantedIn(phrase: NounPhrase): Mention | null {
    return person(phrase) ?? phrase.tails.map(({phrase: tail}) => person(tail)).find((each) => each !== null) ?? null
  }

  /** “It is regrettable that the Chair …”, “Inexplicably, Members …” */
  function opened(): void {
    const end = turnLength(openings, bounds.from)
    if (!end) return
    const lower = all.slice(bounds.from, bounds.to).map((token) => token.lower)
    if (lower.some((word) => unavoidable.has(word))) return
    const hoped = lower.includes('hoped') && lower.some((word) => /^(?:more|better|greater|less|future|learn)$/.test(word))
    const clause = sentence.clauses.find(({verb, subject, kind}) => verb && subject && subject.from >= bounds.from + 1 && kind !== 'relative' && !subject.pronoun?.startsWith('it'))
    const target = clause?.subject && (clause.verb?.modal === null || clause.verb?.perfect || clause.verb?.negation || hoped) ? actor(clause.subject) : null
    if (clause && target && !clause.verb?.passive && (firm.has(all[bounds.from]?.lower ?? '') || !speaking.has(clause.verb?.lemma ?? '')) && !plainOpening(lower)) add(target, 'likely', clause.subject?.from ?? clause.from, endOf(clause))
  }

  /** “The Town Mayor dozed …”: a verb of fault straight after whoever acts, where no clause could be read. */
  function atOnce(): void {
    for (const mention of sentence.mentions) {
      if (!wanted(mention) || found.some(({from, to}) => mention.from < to && from < mention.to) || sentence.clauses.some(({subject, verb}) => verb && subject && mention.from >= subject.from && mention.to <= subject.to && subject.mention)) continue
      const token = all[mention.to]
      const lemma = token?.kind === 'word' && mention.to < bounds.to ? verbReading(token.lower) : null
      const before = all[mention.from - 1]?.lower ?? ''
      const straight = [0, 1, 2].find((on) => mention.to + on < bounds.to && turnLength(turns, mention.to + on) > 0)
      if (straight !== undefined && !/^(?:can|may|might|could|should|must|will|would|shall)$/.test(all[mention.to]?.lower ?? '') && !/^(?:of|by|to|from|for|with|in|on|at|about|against)$/.test(before) && all[mention.to]?.kind === 'word') add(mention, 'likely', mention.from, bounds.to)
      else if (lemma && words.fault.has(lemma.lemma) && lemma.lemma !== token?.lower && !/^(?:of|by|to|from|for|with|in|on|at|about|against)$/.test(before)) add(mention, 'likely', mention.from, bounds.to)
    }
  }

  function plainOpening(lower: readonly string[]): boolean {
    return /^(?:clear|evident|obvious|plain|notable|remarkable|concern)$/.test(lower[2] ?? '') || /^(?:clear|evident|obvious|plain|notable|remarkable)$/.test(lower[3] ?? '')
  }

  /** The person whose words or acts a phrase names. */
  function ownerOf(phrase: NounPhrase): Mention | null {
    if (phrase.owner) return person(phrase.owner)
    for (const {preposition, phrase: tail} of phrase.tails) {
      // “bullying of councillors”: they suffer it.
      if (preposition === 'of' && suffered.has(phrase.noun)) continue
      if (!belonging.has(preposition) && !(preposition === 'on' && tail.noun === 'part')) continue
      const target = preposition === 'on' ? tail.tails.map(({phrase: inner}) => person(inner)).find((each) => each !== null) ?? null : person(tail)
      if (target) return target
    }
    return phrase.within.find((mention) => wanted(mention)) ?? null
  }

  function turnIn(clause: Clause, end: number, denied: boolean, speaks: boolean): number {
    const {verb} = clause
    if (!verb) return 0
    const first = clause.shared ? clause.from : clause.subject && clause.subject.to <= verb.from ? clause.subject.to : verb.from
    for (let index = first; index < end; index++) {
      const lower = all[index]?.lower ?? ''
      if (denied && !negative.test(lower)) continue
      if (speaks && index > verb.head && !adjunct.test(lower)) continue
      if (!ours(index, clause)) continue
      const length = turnLength(turns, index)
      if (length && index + length <= Math.max(end, bounds.to)) return index + length
    }
    // “Yet again”, “At the last minute” before the subject.
    if (clause.kind === 'main' && !denied) for (let index = bounds.from; index < Math.min(first, bounds.from + 2); index++) if (adjunct.test(all[index]?.lower ?? '') && turnLength(turns, index)) return verb.to
    return 0
  }

  /** A word belongs to the clause when no clause with an actor of its own begins between. */
  function ours(index: number, clause: Clause): boolean {
    for (const other of sentence.clauses) {
      if (other === clause || !other.subject || !other.verb || other.from <= clause.from || index < other.from || index >= other.to) continue
      if (other.kind === 'infinitive' && other.outer === clause && clause.objects.some(({determiner}) => determiner === 'no')) return false
      if (other.kind === 'relative' && other.noun && (clause.objects.includes(other.noun)) && (making.has(clause.verb?.lemma ?? '') || /^(?:promise|pledge|raise)$/.test(clause.verb?.lemma ?? ''))) continue
      const same = other.subject === clause.subject || other.subject.pronoun !== null && other.subject.pronoun !== 'it' || (other.kind === 'infinitive' || other.kind === 'participle') && other.outer === clause
      if (!same) return false
    }
    return true
  }

  function turnFrom(from: number, limit: number): number {
    for (let index = from; index < Math.min(limit, bounds.to); index++) if (turnLength(turns, index)) return index
    return 0
  }

  function turnLength(list: Turns, at: number): number {
    return phraseLengthAt(list, all, at, bounds.to)
  }

  function speakingWith(clause: Clause): boolean {
    return clause.verb?.lemma === 'make' && clause.objects.some(({noun}) => noun === 'complaint' || noun === 'point' || noun === 'request') || clause.verb?.lemma === 'raise'
  }

  function reach(clause: Clause): number {
    let end = clause.to
    for (const each of sentence.clauses) {
      if (each.from < clause.from || each === clause) continue
      if ((each.outer === clause || each.outer?.outer === clause) && (each.kind === 'infinitive' || each.kind === 'participle' || each.kind === 'subordinate' && each.subject?.pronoun !== null && each.subject !== null)) end = Math.max(end, each.to)
    }
    return end
  }

  function startOf(clause: Clause): number {
    if (!clause.subject || clause.shared || clause.subject.from >= clause.to) return clause.from
    // “that the ward member had …”: without “that”.
    return clause.kind === 'that' && clause.subject.from > clause.from ? clause.subject.from : Math.min(clause.subject.from, clause.from)
  }

  function endOf(clause: Clause): number {
    let end = clause.to
    for (const each of sentence.clauses) if (each.outer === clause && each.kind === 'infinitive' && each.to > end && each.from <= end + 3) end = each.to
    return end
  }

  function trimmed(to: number, from: number): number {
    let end = to
    while (end > from + 1 && markAt(all, end - 1)) end--
    return end
  }
}

const agent = /(?:er|or|ant|ent|ee|firm|company|supplier|bank|agency|school|board)$/

function markAt(all: readonly Token[], at: number): boolean {
  const token = all[at]
  return token?.kind === 'mark' && token.text !== ')' && token.text !== '”'
}

/** “A member who …”, “Members who …”: whoever it may be. */
function generic({determiner, mention}: NounPhrase): boolean {
  return determiner === 'a' || determiner === 'an' || determiner === 'any' || determiner === 'each' || determiner === 'every' ? mention?.name === null : false
}
