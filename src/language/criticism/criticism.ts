/**
 * Whom a sentence finds fault with. Three things are read apart: where a person stands (as the one who acts, as the doer
 * of a passive, as the owner of what is named, in the place of a turn such as “confidence in X”), what the words said
 * there mean, and what clears the person.
 */
import type {Sentence} from '../analysis.ts'
import type {Clause} from '../clauses.ts'
import type {Mention} from '../mentions.ts'
import type {NounPhrase} from '../phrase-types.ts'
import {standingOf} from '../standing.ts'
import {chargeCleared, excused, generic, phraseStands} from './clearing.ts'
import {beside, unkept} from './beside.ts'
import {described} from './described.ts'
import {inCharge} from './charge.ts'
import {framesIn} from './frames.ts'
import {judgementsApart} from './judgement.ts'
import type {Judgement, Strength} from './judgement.ts'
import type {CriticismWords} from './lexicon.ts'
import {phraseFault} from './phrase.ts'
import {predicateFault} from './predicate.ts'
import {actsApart, governed, noneOf, reach, startOf, toAnother} from './reach.ts'
import {turnAt} from './turns.ts'
import {told} from './whom.ts'
import type {Add, Told} from './whom.ts'
import {made, maker, slender} from './work-meant.ts'

/**
 * The judgements in a sentence that find fault with someone the caller asks about.
 * @param sentence the sentence
 * @param before the sentences before it, nearest first
 * @param words of the lexicons
 * @param wanted whose fault matters
 */
export function criticismIn(sentence: Sentence, before: readonly Sentence[], words: CriticismWords, wanted: (mention: Mention) => boolean): Judgement[] {
  const {all, bounds} = sentence
  let cued = false
  for (let index = bounds.from; index < bounds.to && !cued; index++) cued = all[index]?.kind === 'word' && words.cue(all[index]?.lower ?? '')
  if (!cued) return []
  const t = told(sentence, before, words, wanted)
  const own = (clause: Clause): boolean => clause.verb !== null && !clause.verb.passive && clause.objects.some(({noun}) => words.kind['nouns claim'].has(noun) || noun === 'remark') && t.person(clause.subject) !== null && words.carrying.has(clause.verb.lemma)
  if (chargeCleared(sentence) && !sentence.clauses.some(own) && !sentence.phrases.some((phrase) => words.kind['nouns claim'].has(phrase.noun) && phrase.owner !== null && t.person(phrase.owner) !== null)) return []
  const found: Judgement[] = []
  const add = (target: Mention, strength: Strength, from: number, to: number): void => {
    let end = Math.min(to, bounds.to)
    while (end > from + 1 && all[end - 1]?.kind === 'mark' && all[end - 1]?.text !== ')' && all[end - 1]?.text !== '”') end--
    found.push({target, strength, from: Math.max(from, bounds.from), to: end})
  }
  for (const clause of sentence.clauses) acting(t, clause, add)
  for (const phrase of sentence.phrases) owning(t, phrase, add)
  framesIn(t, add)
  inCharge(t, add)
  unkept(t, add)
  beside(t, add)
  opened(t, add)
  return judgementsApart(found.filter((each) => !ofAll(sentence, each)))
}

/** “Members must not …”, “staff can feel …”: of all of them, at any time; not “Members were …” or “Officers are …”. */
function ofAll({all, clauses}: Sentence, {target}: Judgement): boolean {
  if (!target.plural || target.name !== null || /^(?:the|our|these|those|both|some|many|most|several|certain|few|no)$/.test(all[target.from - 1]?.lower ?? '') && all[target.from - 2]?.lower !== ',' || all[target.from - 2]?.lower === 'the' || /^(?:the|our)\b/iu.test(target.text)) return false
  return !clauses.some(({verb}) => verb !== null && (verb.form === 'finite' || verb.form === 'base') && (verb.modal === null && (!verb.present || verb.perfect || verb.lemma === 'be' || verb.negation !== null) || verb.perfect && verb.modal !== null))
}

/** The one who acts in a clause, by its subject or after “by”, or whose doing its subject names. */
function acting(t: Told, clause: Clause, add: Add): void {
  const {sentence: {all}, words} = t
  const {verb, subject} = clause
  if (!verb) return
  const none = subject !== null && noneOf(all[subject.from]?.lower ?? '', subject)
  const standing = standingOf(clause, all)
  // “Staff describe the Manager as …”: of staff in general, yet of one manager.
  if (standing === 'supposed' && clause.kind === 'main' && verb.modal === null && clause.inverted === null) called(t, clause, verb.negation !== null, add)
  if (standing !== 'asserted' && !wished(t, clause) && !(none && standing === 'denied') && !(verb.modal === 'would' && verb.negation !== null && !verb.perfect) && !(verb.modal !== null && advising.has(verb.modal) && standing === 'supposed' && (clause.kind === 'main' || clause.kind === 'that' && clause.outer !== null && standingOf(clause.outer, all) === 'asserted') && !subject?.mention?.plural)) return
  const hangs = subject && clause.kind === 'infinitive' ? governed(t, clause) : 'plain'
  if (hangs === 'apart') return
  // “accused of leaking”: the charge is judged, not what it says.
  if (clause.kind === 'participle' && clause.outer?.verb?.passive === true && words.criticise.has(clause.outer.verb.lemma)) return
  // “served a warning on the landlord for neglecting …”: what the other did.
  if (clause.kind === 'participle' && clause.marker === 'for' && clause.outer !== null && subject === clause.outer.subject && clause.outer.verb?.passive === false && toAnother(t, clause.outer)) return
  // “ended the practice of leaving …”, “prevented the risk of losing …”
  if (clause.kind === 'participle' && clause.marker === 'of' && words.kind['verbs ending'].has(clause.outer?.verb?.lemma ?? '')) return
  // “before the Chief Executive is dismissed”: in cases to come.
  if (clause.kind === 'subordinate' && clause.marker !== null && timely.has(clause.marker) && verb.present && !verb.perfect) return
  const end = reach(t, clause)
  const denied = verb.negation !== null && !(hangs === 'denied') || hangs === 'denied' && verb.negation === null || none && verb.negation === null
  const apart = (index: number): boolean => actsApart(t, clause, index)
  const start = startOf(clause)
  const base = {verb, clause, end, limit: t.sentence.bounds.to, denied, apart}
  if (subject && !denied && !generic(subject, clause) && wished(t, clause)) {
    const target = t.person(subject)
    if (target) return add(target, 'likely', start, Math.max(end, clause.to))
  }
  if (subject && !generic(subject, clause) && !(clause.kind === 'relative' && subject.determiner === null && subject.mention?.plural === true) && !(verb.present && (subject.determiner === null || subject.determiner === 'all') && subject.mention?.plural && !subject.mention.name && !verb.perfect && verb.modal === null && !denied && !linkingPresent.has(verb.lemma))) {
    for (const each of [subject, ...subject.also]) {
      const target = t.person(each) ?? (none ? each.tails.map(({phrase}) => t.person(phrase)).find((one) => one !== null) ?? null : null)
      if (!target) continue
      const strength = predicateFault({...base, work: false, passive: verb.passive}, all, words) ?? ellipsis(t, clause, denied)
      if (strength && !((denied || verb.lemma === 'be') && excused(t, clause, verb.from, end))) return add(target, strength, start, Math.max(end, clause.to))
      if (strength) return
    }
    const owner = maker(t, clause, subject) ?? (t.person(subject) || subject.owner === null && !words.work.has(subject.noun) && !words.quality.has(subject.noun) && !words.faultNoun.has(subject.noun) && !t.sentence.clauses.some(({noun}) => noun === subject) ? null : t.owner(subject))
    if (owner && !(words.matter.has(subject.noun) && !words.work.has(subject.noun))) {
      const strength = predicateFault({...base, work: true, passive: verb.passive}, all, words) ?? ellipsis(t, clause, denied) ?? slender(t, clause, subject, end)
      if (strength) return add(owner, strength, start, end)
    }
  }
  called(t, clause, denied, add)
  made(t, clause, add)
  // “was mishandled by the Manager”, “had not been checked by the Surveyor”
  if (!verb.passive || verb.modal !== null && !verb.perfect) return
  for (const {preposition, phrase} of clause.tails) {
    if (preposition !== 'by') continue
    for (const each of [phrase, ...phrase.also]) {
      const target = t.person(each)
      const doer = target ?? (words.matter.has(each.noun) ? null : t.owner(each))
      if (!doer) continue
      const scarce = subject !== null && scant.has(all[subject.from]?.lower ?? '') && [subject, ...subject.also].some(({noun}) => words.quality.has(noun) || words.kind['nouns given'].has(noun))
      const active = predicateFault({...base, work: false, passive: false}, all, words)
      const caused = (verb.lemma === 'cause' || verb.lemma === 'create') && subject !== null && (words.harm.has(subject.noun) || words.faultNoun.has(subject.noun) || words.harm.has(all[subject.head]?.lower ?? ''))
      const harmed = !denied && (target === null && (words.harms.has(verb.lemma) || words.fault.has(verb.lemma)) || words.kind['verbs dismaying'].has(verb.lemma) && target === null)
      const tainted = target && clause.noun ? phraseFault(clause.noun, all, words) : null
      const strength = active ?? (caused || scarce || harmed ? 'clear' : tainted)
      if (strength && !words.criticise.has(verb.lemma)) return add(doer, strength, subject && !clause.shared && clause.kind !== 'participle' ? Math.min(subject.from, start) : clause.noun && clause.kind === 'participle' ? clause.noun.from : start, end)
    }
  }
}

/** “Had the Lawyer answered, the delay would have been avoided”: what was not done, and would have helped. */
function wished({sentence: {all, clauses}}: Told, {verb, marker, inverted}: Clause): boolean {
  if (!verb?.perfect || verb.passive || verb.lemma === 'be' || verb.modal !== null || !(inverted === 'had' || marker === 'if' && all[verb.from]?.lower === 'had')) return false
  return clauses.some(({verb: other}) => other !== null && other !== verb && other.perfect && other.modal !== null && averting.test(other.modal))
}

const averting = /^(?:would|could|might|need)$/

/** “found the Manager obstructive”, “described his reply as curt”: a quality said of an object. */
function called(t: Told, clause: Clause, denied: boolean, add: Add): void {
  const {sentence: {all, bounds}, words} = t
  const {verb, objects} = clause
  if (!verb || verb.passive || !words.describe.has(verb.lemma)) return
  // “whose conduct she called callous”, “the evidence of the Manager, which it found evasive”
  if (clause.kind === 'relative' && clause.noun && clause.noun !== clause.subject) {
    const whose = t.person(clause.noun) ?? t.owner(clause.noun) ?? (clause.outer?.kind === 'relative' && clause.outer.verb === null && clause.outer.subject ? t.owner(clause.outer.subject) : null)
    const strength = whose ? described(all, all[verb.to]?.lower === 'as' ? verb.to + 1 : verb.to, reach(t, clause), denied, words) : null
    if (whose && strength) return add(whose, strength, clause.noun.from, clause.to)
  }
  for (const object of objects) {
    const person = t.person(object)
    const target = person ?? (words.work.has(object.noun) || words.quality.has(object.noun) ? t.owner(object) : null)
    if (!target) continue
    const after = Math.max(person !== null && person === object.mention ? target.to : object.to, ...(person ? [] : object.tails.map(({phrase}) => phrase.to < clause.to ? phrase.to : 0)))
    let from = object.to
    for (let index = object.to; index < Math.min(bounds.to, after + 2); index++) if (all[index]?.lower === 'as' || all[index]?.lower === 'to' && (all[index + 1]?.lower === 'be' || all[index + 1]?.lower === 'have')) { from = index + 1; break }
    if (from === object.to) from = after
    while (/^(?:be|being|having|been)$/.test(all[from]?.lower ?? '')) from++
    let end = Math.max(reach(t, clause), from)
    while (end < bounds.to && (all[end]?.kind !== 'mark' || /[“”‘’"']/.test(all[end]?.text ?? '')) && end < from + 6) end++
    const strength = described(all, from, end, denied, words)
    if (strength) return add(target, strength, Math.min(clause.subject && !clause.shared ? clause.subject.from : clause.from, object.from), end)
  }
}

/** A phrase that names a fault, and whose it is. */
function owning(t: Told, phrase: NounPhrase, add: Add): void {
  const {sentence: {all}, words} = t
  const strength = phraseFault(phrase, all, words) ?? turnWithin(t, phrase)
  if (!strength) return
  // “the lack of urgency shown by the Manager”
  const owner = t.owner(phrase) ?? (words.kind['nouns lack'].has(phrase.noun) ? phrase.tails.map(({preposition, phrase: tail}) => preposition === 'of' ? t.owner(tail) : null).find((each) => each !== null) ?? null : null)
  if (!owner || !phraseStands(phrase, t, words) || owner.name === null && /^(?:a|an|any|each|every|no)$/.test(all[owner.from - 1]?.lower ?? '')) return
  let to = phrase.to
  for (const {phrase: tail} of phrase.tails) if (!phrase.clause?.verb || tail.from < phrase.clause.verb.from || phrase.from > phrase.clause.verb.from) to = Math.max(to, tail.to)
  add(owner, strength, phrase.from, to)
}

/** “the Chair's last-minute change of heart”: a turn of phrase in what is somebody's. */
function turnWithin({sentence: {all}, words}: Told, {owner, head}: NounPhrase): Strength | null {
  if (!owner || owner.to > head) return null
  for (let index = owner.to; index <= head; index++) if (turnAt(words.acts, all, index, head + 6)) return 'likely'
  return null
}

/** “It is regrettable that the Chair …”, “Inexplicably, Members …” */
function opened(t: Told, add: Add): void {
  const {sentence: {all, bounds, clauses}, words} = t
  const end = turnAt(words.openings, all, bounds.from, bounds.to)
  if (!end) return
  for (let index = bounds.from; index < bounds.to; index++) if (words.blameless.has(all[index]?.lower ?? '')) return
  const clause = clauses.find(({verb, subject, kind}) => verb && subject && subject.from >= bounds.from + 1 && kind !== 'relative' && subject.pronoun !== 'it')
  if (!clause?.subject || !clause.verb || clause.verb.passive || generic(clause.subject, clause)) return
  const target = t.person(clause.subject) ?? (noneOf(all[clause.subject.from]?.lower ?? '', clause.subject) ? clause.subject.tails.map(({phrase}) => t.person(phrase)).find((each) => each !== null) ?? null : null)
  if (!target || clause.verb.modal !== null && !clause.verb.perfect && clause.verb.negation === null) return
  if (words.dealing.has(clause.verb.lemma) && clause.verb.negation === null) return
  add(target, 'likely', clause.subject.from, reach(t, clause))
}

/** “One gave a full account; the other, the Depot Manager, did not”: what was denied of one was said well of another. */
function ellipsis({sentence, before, words}: Told, clause: Clause, denied: boolean): Strength | null {
  const {all, clauses} = sentence
  const {verb, to} = clause
  if (!verb || !denied || verb.negation === null || clause.objects.length || clause.tails.length || verb.head !== verb.to - 1 && verb.lemma !== 'be' && verb.lemma !== 'do' && verb.lemma !== 'have') return null
  for (let index = verb.to; index < to; index++) if (all[index]?.kind === 'word') return null
  if (!['be', 'do', 'have'].includes(verb.lemma)) return null
  const earlier = clauses.filter((each) => each !== clause && each.verb && each.verb.to <= verb.from).at(-1) ?? before[0]?.clauses.filter((each) => each.verb).at(-1)
  if (!earlier?.verb || earlier.verb.negation !== null || words.fault.has(earlier.verb.lemma)) return null
  const tokens = clauses.includes(earlier) ? all : before[0]?.all ?? all
  for (let index = earlier.verb.to; index < earlier.to; index++) {
    const lower = tokens[index]?.lower ?? ''
    if (words.bad.has(lower) || words.faultNoun.has(lower)) return null
    if (words.good.has(lower)) return 'clear'
  }
  return words.duty.has(earlier.verb.lemma) || words.carrying.has(earlier.verb.lemma) ? 'likely' : null
}

const timely = new Set(['before', 'until', 'after', 'once', 'when', 'where', 'whenever', 'till'])
const advising = new Set(['must', 'should', 'ought', 'need', 'could', 'might', 'would'])
const linkingPresent = new Set(['be', 'seem', 'appear', 'look', 'remain', 'have', 'lack'])
const scant = new Set(['neither', 'no', 'little', 'scant', 'insufficient', 'inadequate', 'few', 'nothing', 'minimal'])
