/** Blame by a noun that names the fault: “the failure of …”, “her oversight”, “lack of grip by …”. */
import {tailPerson, isOf, generic, modified} from './blame-reading.ts'
import type {BlameReading} from './blame-reading.ts'
import type {Clause} from './clauses.ts'
import type {Mention} from './mentions.ts'
import type {NounPhrase} from './phrase-types.ts'
import type {Strength} from './predicate.ts'
import {quashed, standingOf} from './standing.ts'

export function ofNoun(b: BlameReading, phrase: NounPhrase): void {
  const {noun, clause} = phrase
  const named = nameOfFault(b, phrase)
  if (!named) return
  // “the error made by …”, “her dithering”: taken for granted, whatever the clause denies.
  const granted = phrase.determiner === 'the' || phrase.owner !== null
  if (phrase.determiner === 'no' || phrase.determiner === 'any' && (clause?.verb?.negation !== null || governedByWithout(b, phrase))) return
  if (yetToCome(b.all, phrase.from)) return
  if (clause) {
    if (quashed(clause, phrase)) return
    const standing = standingOf(clause, b.all)
    const plain = clause.kind === 'main' && (clause.subject === phrase && clause.verb?.modal === null || clause.verb !== null && noting.has(clause.verb.lemma) && clause.verb.negation === null)
    if (standing === 'supposed' && clause.inverted === null && !plain || standing === 'denied' && !granted) return
    const {verb} = clause
    if (verb && verb.negation !== null && !phraseBefore(phrase, clause) && !granted) return
    if (verb?.lemma === 'be' && verb.negation !== null && clause.objects.includes(phrase)) return
    if (verb && denying.has(verb.lemma) && clause.objects.includes(phrase)) return
    if (governedByWithout(b, phrase)) return
  }
  const {target, strength, to} = named
  // “the failure of an officer to declare …”: whoever it may be.
  if (noun !== '' && generic(b, target) && (!clause?.verb || clause.verb.present || clause.verb.modal !== null)) return
  b.add(target, strength, phrase.from, to)
}

/** “the risk of error by …”: what may yet happen. */
export function yetToCome(all: BlameReading['all'], from: number): boolean {
  return risked.test(all[from - 1]?.lower ?? '') && risks.has(all[from - 2]?.lower ?? '')
}

function phraseBefore(phrase: NounPhrase, clause: Clause): boolean {
  return phrase.from < (clause.verb?.from ?? 0)
}

function governedByWithout(b: BlameReading, phrase: NounPhrase): boolean {
  return b.all[phrase.from - 1]?.lower === 'without'
}

function nameOfFault(b: BlameReading, phrase: NounPhrase): {target: Mention; strength: Strength; to: number} | null {
  const {noun} = phrase
  const end = phraseEnd(phrase)
  const bad = hasBad(b, phrase)
  const isFault = b.words.faultNoun.has(noun)
  if (isFault || (bad && (isOf(b, b.words.work, phrase) || b.words.quality.has(noun)))) {
    const target = owned(b, phrase, isFault ? doers : makers) ?? committed(b, phrase) ?? (isFault ? phrase.within.find((mention) => b.wanted(mention)) ?? null : null)
    if (target) return {target, strength: noun === 'delay' || noun === 'weakness' || noun === 'error' && phrase.owner === null && phrase.within.length > 0 ? 'likely' : 'clear', to: end}
  }
  // “more care by the Surveyor”, “greater candour from the Manager”
  if (b.words.quality.has(noun) && modified(b, phrase, wantingMore)) {
    const target = owned(b, phrase, ['by', 'from', 'with'])
    if (target && !(clauseOf(phrase)?.verb?.modal === 'will')) return {target, strength: 'likely', to: end}
  }
  if (noun === 'refusal') {
    const target = owned(b, phrase, doers)
    const verb = b.sentence.clauses.find(({kind, noun: on}) => kind === 'infinitive' && on === phrase)?.verb?.lemma
    if (target && verb !== undefined && !granting.has(verb)) return {target, strength: 'clear', to: end}
  }
  if (lacking.has(noun)) {
    const of = phrase.tails.find(({preposition, phrase: tail}) => preposition === 'of' && (b.words.quality.has(tail.noun) || tail.noun === 'confidence'))
    if (of) {
      const target = owned(b, phrase, ['of', 'by', 'from', 'in', 'on', 'between']) ?? owned(b, of.phrase, ['by', 'from', 'in', 'on', 'shown', 'with'])
      if (target) return {target, strength: 'clear', to: end}
    }
  }
  const clause0 = phrase.clause
  if (complaints.has(noun)) {
    const discipline = sober.has(noun)
    const cued = !discipline || modified(b, phrase, disciplinary) || (noun === 'warning' && modified(b, phrase, new Set(['final', 'written', 'verbal', 'first']))) || noun === 'concern' || noun === 'question' || noun === 'doubt' || noun === 'investigation' || (noun === 'confidence' && modified(b, phrase, new Set(['no', 'little'])))
    if (!cued) return null
    // “Questions remain about …”
    const tails = clause0?.subject === phrase && clause0.verb && lingering.has(clause0.verb.lemma) ? [...phrase.tails, ...clause0.tails] : phrase.tails
    for (const {preposition, phrase: tail} of tails) {
      const direct = preposition === 'about' || preposition === 'against' || preposition === 'with' && noun !== 'action' || preposition === 'into' || (preposition === 'of' && (noun === 'criticism' || noun === 'suspension' || noun === 'dismissal')) || (preposition === 'in' && noun === 'confidence') || (preposition === 'to' && (noun === 'warning' || noun === 'reprimand')) || preposition === 'over' || ((preposition === 'in' || preposition === 'at') && (noun === 'disappointment' || noun === 'dissatisfaction' || noun === 'anger' || noun === 'frustration')) || (preposition === 'for' && noun === 'warning')
      if (!direct) continue
      const target = noun === 'concern' || noun === 'doubt' || noun === 'question' ? (tail.owner ? b.person(tail.owner) : tailPerson(b, tail)) && (b.words.quality.has(tail.noun) || b.words.work.has(tail.noun) || abstract.test(tail.noun)) ? (tail.owner ? b.person(tail.owner) : tailPerson(b, tail)) : null
        : b.person(tail) ?? (tail.owner && (b.words.work.has(tail.noun) || b.words.quality.has(tail.noun) || b.words.faultNoun.has(tail.noun) || abstract.test(tail.noun)) ? b.person(tail.owner) : tailPerson(b, tail))
      if (target) return {target, strength: discipline && noun !== 'warning' ? 'likely' : 'likely', to: end}
    }
    if ((noun === 'suspension' || noun === 'dismissal' || noun === 'reprimand') && phrase.owner) {
      const target = b.person(phrase.owner)
      if (target) return {target, strength: 'clear', to: end}
    }
    const issued = b.sentence.clauses.find(({kind, noun: on, verb}) => kind === 'participle' && on === phrase && verb?.passive)
    const to = issued?.tails.find(({preposition, phrase: tail}) => (preposition === 'to' || preposition === 'against' || preposition === 'into' || preposition === 'about') && b.person(tail))
    const target = to ? b.person(to.phrase) : null
    if (target) return {target, strength: 'clear', to: Math.max(end, issued?.to ?? end)}
  }
  return null
}

/** “the error made by Mr Farrow” */
function committed(b: BlameReading, phrase: NounPhrase): Mention | null {
  const made = b.sentence.clauses.find(({kind, noun, verb}) => kind === 'participle' && noun === phrase && verb?.passive === true && (verb.lemma === 'make' || verb.lemma === 'commit' || verb.lemma === 'cause'))
  const by = made?.tails.find(({preposition}) => preposition === 'by')
  return by ? b.person(by.phrase) : null
}

function clauseOf(phrase: NounPhrase): Clause | null {
  return phrase.clause
}

/** The wanted mention that a phrase belongs to: possessive, or after one of the prepositions. */
function owned(b: BlameReading, phrase: NounPhrase, prepositions: readonly string[]): Mention | null {
  if (phrase.owner) {
    const target = b.person(phrase.owner)
    if (target) return target
    if (!phrase.owner.pronoun) return null
  }
  for (const {preposition, phrase: tail} of phrase.tails) {
    if (preposition === 'on' && (tail.noun === 'part' || tail.noun === 'behalf')) {
      const target = tail.tails.map(({phrase: inner}) => b.person(inner)).find((each) => each !== null) ?? b.person(tail.owner)
      if (target) return target
      // The tail may hang on the first phrase: “poor leadership by the Director”.
      continue
    }
    if (preposition === 'at' && (tail.noun === 'hand')) {
      const target = tailPerson(b, tail)
      if (target) return target
    }
    if (!prepositions.includes(preposition)) continue
    const target = b.person(tail) ?? tail.also.map((each) => b.person(each)).find((each) => each !== null) ?? (preposition === 'in' && tail.owner && b.words.quality.has(tail.noun) ? b.person(tail.owner) : null)
    if (target) return target
    // “an error in the calculation by the Accountant”
  }
  for (const {phrase: tail} of phrase.tails) {
    for (const inner of tail.tails) {
      if (inner.preposition !== 'by' && !(inner.preposition === 'on' && inner.phrase.noun === 'part')) continue
      const target = inner.preposition === 'by' ? b.person(inner.phrase) : tailPerson(b, inner.phrase) ?? b.person(inner.phrase.owner)
      if (target) return target
    }
  }
  return null
}

function hasBad(b: BlameReading, phrase: NounPhrase): boolean {
  const start = phrase.owner && phrase.owner.to <= phrase.head ? phrase.owner.to : phrase.from
  for (let index = start; index < phrase.head; index++) {
    const lower = b.all[index]?.lower ?? ''
    if (b.words.bad.has(lower) && !(lower === 'late' && phrase.noun === 'report')) return true
  }
  return false
}

function phraseEnd(phrase: NounPhrase): number {
  let end = phrase.to
  const stack = phrase.tails.map(({phrase: tail}) => tail)
  for (let tail = stack.pop(); tail; tail = stack.pop()) {
    // Tails of a phrase that is the subject stand before its verb.
    if (phrase.clause?.verb && phrase.to <= phrase.clause.verb.from && tail.from > phrase.clause.verb.from) continue
    end = Math.max(end, tail.to)
    stack.push(...tail.tails.map(({phrase: inner}) => inner))
  }
  return end
}

const risked = /^(?:of|against|from|any|for)$/
const risks = new Set(['risk', 'risks', 'chance', 'possibility', 'danger', 'likelihood', 'prospect', 'case', 'event', 'scope', 'insurance', 'indemnity', 'guard', 'protect', 'safeguard', 'potential', 'allegation', 'allegations'])
/** “Members should note the Manager's poor grasp”: told as so. */
const noting = new Set(['note', 'recall', 'remember', 'consider', 'record', 'recognise', 'regret', 'bear', 'acknowledge', 'condemn', 'deplore'])
const lacking = new Set(['lack', 'absence', 'want', 'loss', 'shortage', 'dearth', 'deficit', 'paucity'])
const complaints = new Set(['question', 'complaint', 'criticism', 'allegation', 'dissatisfaction', 'grievance', 'disappointment', 'anger', 'frustration', 'misgiving', 'proceeding', 'procedure', 'hearing', 'process', 'step', 'measure', 'case', 'action', 'investigation', 'accusation', 'doubt', 'concern', 'disquiet', 'unhappiness', 'petition', 'resentment', 'warning', 'reprimand', 'sanction', 'suspension', 'dismissal', 'confidence', 'finding'])
/** These find fault only when they are called disciplinary. */
const sober = new Set(['action', 'proceeding', 'procedure', 'hearing', 'process', 'step', 'measure', 'case', 'warning', 'finding', 'investigation', 'confidence', 'doubt', 'concern', 'question'])
const wantingMore = new Set(['more', 'greater', 'better', 'closer', 'little', 'earlier', 'less', 'scant'])
/** “complaints about her brusqueness” */
const abstract = /(?:ness|ity|ence|ance|ude|ism|cy)$/
const lingering = new Set(['give', 'serve', 'impose', 'hand', 'start', 'begin', 'open', 'commence', 'launch', 'instigate', 'institute', 'take', 'bring', 'continue', 'hold', 'conduct', 'complete', 'follow', 'conclude', 'issue', 'initiate', 'remain', 'be', 'make', 'raise', 'receive', 'arise', 'persist', 'grow', 'linger', 'emerge', 'voice', 'express', 'lodge', 'bring', 'surface'])
const granting = new Set(['register', 'determine', 'grant', 'approve', 'licence', 'license', 'validate', 'consent', 'renew', 'issue', 'pay', 'adopt', 'discharge', 'recommend', 'support', 'certify'])
const doers = ['of', 'by', 'from', 'in', 'among']
const makers = ['by', 'from', 'of', 'shown']
const denying = new Set(['deny', 'reject', 'refute', 'rebut', 'dismiss', 'dispute', 'find-not'])
const disciplinary = new Set(['disciplinary', 'misconduct', 'capability', 'formal'])
