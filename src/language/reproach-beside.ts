/** Fault found beside the plain clause: in an aside, in a table's cell, in “What she wrote was …”, in “no care was shown by …”. */
import type {Sentence} from './analysis.ts'
import type {Judgement} from './blame-reading.ts'
import type {BlameWords} from './blame-lexicon.ts'
import type {Clause} from './clauses.ts'
import type {Mention} from './mentions.ts'
import type {NounPhrase} from './phrase-types.ts'
import {complementFault, restOf} from './predicate.ts'
import {standingOf} from './standing.ts'
import {phraseLengthAt} from './turns-of-phrase.ts'
import type {Turns} from './turns-of-phrase.ts'

/** What these readers are given. */
export interface BesideReading {
  sentence: Sentence
  words: BlameWords
  turns: Turns
  wanted: (mention: Mention) => boolean
  person: (phrase: NounPhrase | null) => Mention | null
  add: (target: Mention, strength: Judgement['strength'], from: number, to: number) => void
}

/** Finds what is said beside the plain clause against someone the caller asks about. */
export function besideIn(b: BesideReading): void {
  for (const clause of b.sentence.clauses) {
    whatWasMade(b, clause)
    noneShown(b, clause)
    noExcuse(b, clause)
    itWas(b, clause)
  }
  for (const mention of b.sentence.mentions) if (b.wanted(mention)) aside(b, mention)
  loose(b)
  opener(b)
  noSign(b)
  measured(b)
}

/** “It was careless of the Valuer not to read …” */
function itWas({sentence: {all}, words, person, add}: BesideReading, {verb, subject, tails, from, to}: Clause): void {
  if (verb?.lemma !== 'be' || subject?.pronoun !== 'it' || verb.negation !== null || verb.modal !== null) return
  const of = tails.find(({preposition, phrase}) => preposition === 'of' && words.bad.has(all[phrase.from - 2]?.lower ?? ''))
  const target = of ? person(of.phrase) : null
  if (target) add(target, 'clear', from, to)
}

/** “Too trusting of the agent, the Officer …”, “Whether through idleness or ignorance, the Officer …”, “With more care, …” */
function opener({sentence, words, wanted, add}: BesideReading): void {
  const {all, bounds, mentions} = sentence
  const comma = all.findIndex(({text}, index) => index > bounds.from && index < bounds.from + 12 && index < bounds.to && text === ',')
  const who = mentions.find(({from}) => from > comma && from <= comma + 3)
  if (comma === -1 || !who || !wanted(who) || all.slice(who.to, who.to + 4).some(({lower}) => /^(?:not|never|no|n't)$/.test(lower))) return
  const lead = all.slice(bounds.from, comma).map(({lower}) => lower)
  if (lead.some((word) => /^(?:not|never|no|although|though|while|if|despite|because|as|when|since|after|following|where|given)$/.test(word))) return
  const wouldHave = all.slice(who.to, who.to + 3).map(({lower}) => lower).join(' ')
  const missing = lead[0] === 'with' && /^(?:more|better|greater|a)$/.test(lead[1] ?? '') && lead.some((word) => words.quality.has(word)) && /^(?:would|could|might) (?:\w+ )?have/.test(wouldHave)
  const said = words.bad.has(lead[0] ?? '') || lead[0] === 'too' && lead.length > 1 || /^(?:ever|always|typically|characteristically)$/.test(lead[0] ?? '') && words.bad.has(lead[1] ?? '')
  const through = lead.some((word, index) => words.faultNoun.has(word) && /^(?:through|from|or|in|of|with|by)$/.test(lead[index - 1] ?? '') && /^(?:whether|through|out|from|in|with|by)$/.test(lead[0] ?? ''))
  if (!missing && !said && !through) return
  let end = who.to
  while (end < bounds.to && all[end]?.kind !== 'mark') end++
  add(who, 'likely', bounds.from, end)
}

/** “found no evidence of planning or supervision by the Manager” */
function noSign({sentence, words, person, add}: BesideReading): void {
  for (const phrase of sentence.phrases) {
    if (!/^(?:evidence|sign|trace|record|hint|glimmer)$/.test(phrase.noun) || phrase.determiner !== 'no' && phrase.determiner !== 'little') continue
    const of = phrase.tails.find(({preposition, phrase: tail}) => preposition === 'of' && [tail, ...tail.also].some(({noun}) => words.quality.has(noun) || noun === 'planning' || noun === 'preparation'))
    if (!of) continue
    for (const tail of sentence.phrases.flatMap(({tails, from}) => from >= phrase.from && from < phrase.to + 12 ? tails : [])) {
      const target = tail.preposition === 'by' || tail.preposition === 'from' ? person(tail.phrase) : null
      if (target) return add(target, 'clear', phrase.from, Math.max(phrase.to, tail.phrase.to))
    }
  }
}

/** A turn of phrase after whoever is named, in words that no clause could be read from. */
function loose({sentence, turns, wanted, person, add}: BesideReading): void {
  const {all, bounds, mentions, clauses} = sentence
  for (let index = bounds.from; index < bounds.to; index++) {
    const length = phraseLengthAt(turns, all, index, bounds.to)
    if (!length) continue
    const last = mentions.filter(({to}) => to <= index).at(-1)
    if (!last || !wanted(last) || all.slice(last.to, index).some(({lower, text}) => denying.test(lower) || /^[;:.?]$/.test(text))) continue
    const holder = clauses.filter(({from, to}) => from <= index && index < to).at(-1)
    if (!holder || (holder.verb && (holder.verb.modal !== null || holder.verb.passive && holder.tails.some(({preposition}) => preposition === 'by'))) || standingOf(holder, all) !== 'asserted') continue
    const {subject} = holder
    if (subject && subject.from < index && !person(subject) && !person(subject.owner) && !subject.tails.some(({preposition, phrase}) => preposition === 'of' && person(phrase))) continue
    if (subject && subject.from >= index) continue
    return add(last, 'likely', last.from, index + length)
  }
}

/** “advice which no competent lawyer would have given”, “errors that a beginner would not make” */
function measured({sentence, wanted, add}: BesideReading): void {
  const {all, bounds, mentions} = sentence
  for (let index = bounds.from + 2; index < bounds.to - 2; index++) {
    const lower = all[index]?.lower ?? ''
    if (lower !== 'no' && lower !== 'any' && lower !== 'a' || !/^(?:which|that|what|than)$/.test(all[index - 1]?.lower ?? '')) continue
    const would = [index + 2, index + 3, index + 4].find((at) => all[at]?.lower === 'would' || all[at]?.lower === 'could')
    if (would === undefined || all[would + 1]?.lower !== 'have' && all[would + 1]?.lower !== 'not') continue
    const last = mentions.filter(({to}) => to <= index).at(-1)
    if (last && wanted(last)) return add(last, 'likely', last.from, Math.min(bounds.to, would + 3))
  }
}

/** “What he produced was superficial” */
function whatWasMade({sentence, words, person, add}: BesideReading, clause: Clause): void {
  const {verb, subject, marker} = clause
  if (marker !== 'what' || !verb || verb.modal !== null || verb.negation !== null || !subject) return
  const said = sentence.clauses.find((each) => each !== clause && each.verb !== null && each.verb.from >= verb.to && linking.has(each.verb.lemma) && (each.subject === null || each.subject.from < verb.from))
  if (!said?.verb) return
  const target = person(subject)
  const strength = complementFault(restOf(said, sentence.all), said.verb.negation !== null, words)
  if (target && strength) add(target, strength, clause.from, said.to)
}

/** “Neither competence nor candour was shown by …”, “Little care was taken by …” */
function noneShown({sentence, words, person, add}: BesideReading, {verb, subject, tails, from, to}: Clause): void {
  if (!verb?.passive || verb.negation !== null || (verb.modal !== null && !verb.perfect) || !subject || !showing.has(verb.lemma)) return
  const first = sentence.all[subject.from]?.lower ?? ''
  // “Nothing was heard from …”
  if (first === 'nothing' || first === 'little') {
    const source = tails.find(({preposition}) => preposition === 'from' || preposition === 'by')
    const silent = source ? person(source.phrase) : null
    if (silent) return add(silent, 'clear', Math.min(from, subject.from), to)
  }
  if (!scant.has(subject.determiner ?? '') && !scant.has(first)) return
  const kinds = [subject, ...subject.also].map(({noun}) => noun)
  if (!kinds.some((noun) => words.quality.has(noun) || due.has(noun))) return
  for (const {preposition, phrase} of tails) {
    const target = preposition === 'by' || preposition === 'from' ? person(phrase) : null
    if (target) return add(target, 'clear', Math.min(from, subject.from), to)
  }
}

/** “There is no excuse for the Manager's silence” */
function noExcuse({sentence, person, add}: BesideReading, {verb, objects, subject, from, to}: Clause): void {
  if (verb?.lemma !== 'be' || verb.modal !== null) return
  for (const object of [...objects, ...subject ? [subject] : []]) {
    if (object.determiner !== 'no' && sentence.all[object.from]?.lower !== 'no' && sentence.all[object.from]?.lower !== 'little' || !excuses.has(object.noun)) continue
    for (const {preposition, phrase} of object.tails) {
      const target = preposition === 'for' ? person(phrase) ?? person(phrase.owner) ?? phrase.tails.map(({preposition: of, phrase: tail}) => of === 'of' || of === 'by' ? person(tail) : null).find((each) => each !== null) ?? null : null
      if (target) return add(target, 'clear', from, Math.max(to, phrase.to))
    }
  }
}

/** “The Manager, never one for detail, …”, “Cause: Engineer too slow to respond” */
function aside({sentence, words, turns, add}: BesideReading, mention: Mention): void {
  const {all, bounds, clauses} = sentence
  const mark = all[mention.to]?.text
  const bracket = mark === '(' ? ')' : mark === '–' || mark === '—' || mark === ',' ? mark : null
  if (bracket !== null) {
    let close = mention.to + 1
    while (close < Math.min(bounds.to, mention.to + 14) && all[close]?.text !== bracket) close++
    if (all[close]?.text !== bracket || mark === ',' && !clauses.some(({subject, verb}) => subject?.mention === mention && verb !== null && verb.from > close)) return
    const inside = all.slice(mention.to + 1, close)
    if (/^(?:who|which|whose|and|or|the|a|an)$/.test(inside[0]?.lower ?? '') || sentence.mentions.some(({from}) => from > mention.to && from < close)) return
    for (let index = mention.to + 1; index < close; index++) if (phraseLengthAt(turns, all, index, close)) return add(mention, 'likely', mention.from, close)
    if (complementFault(inside, false, words)) add(mention, 'likely', mention.from, close)
    return
  }
  // A cell or a label has no verb.
  const alone = !clauses.some(({subject, verb}) => verb !== null && subject !== null && mention.from >= subject.from && mention.to <= subject.to && verb.form !== 'infinitive')
  const before = all[mention.from - 1]
  if (!alone || !(before === undefined || mention.from === bounds.from || before.kind === 'mark') || all[mention.to]?.kind !== 'word') return
  let end = mention.to
  while (end < bounds.to && all[end]?.kind !== 'mark') end++
  const rest = all.slice(mention.to, end)
  if (complementFault(rest, false, words) && !/^(?:of|for|to|and|in|at|by|on|with|post)$/.test(rest[0]?.lower ?? '')) add(mention, 'likely', mention.from, end)
}

const denying = /^(?:not|never|no|nothing|without|denied|denies|if|whether|unless|n't|didn't|wasn't)$/
const linking = new Set(['be', 'seem', 'prove', 'appear', 'look', 'turn', 'contain', 'read', 'back was'])
const scant = new Set(['neither', 'no', 'little', 'scant', 'insufficient', 'inadequate', 'not', 'few', 'poor', 'minimal'])
const showing = new Set(['show', 'display', 'give', 'take', 'make', 'demonstrate', 'exercise', 'offer', 'pay', 'apply', 'provide', 'evince', 'exhibit', 'bring', 'keep', 'receive', 'hear', 'see', 'do', 'achieve', 'learn'])
const due = new Set(['attempt', 'effort', 'step', 'care', 'account', 'notice', 'thought', 'explanation', 'apology', 'answer', 'reply', 'response', 'attention', 'heed', 'regard', 'interest', 'check', 'note', 'minute', 'record', 'remorse', 'warning', 'reason'])
const excuses = new Set(['excuse', 'justification', 'defence', 'explanation', 'forgiving', 'excusing'])
