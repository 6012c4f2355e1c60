/** Where a noun phrase goes: subject, object, apposition, or the subject of a clause that begins with it. */
import type {Clause} from './clauses.ts'
import type {ClauseReading} from './clause-reading.ts'
import type {Item, NounPhrase, VerbGroup} from './phrase-types.ts'
import {base, extend, open, waitingFor} from './clause-reading.ts'
import {sayVerbs} from './control-verbs.ts'
import {verbContinues, verbFollows} from './lookahead.ts'

/** Takes a noun phrase into the clauses that stand open. */
export function noun(r: ClauseReading, phrase: NounPhrase, index: number, previous: Item | undefined): void {
  place(r, phrase, index, previous)
  phrase.clause = r.current
  for (let owner = phrase.owner; owner; owner = owner.owner) owner.clause = r.current
}

function place(r: ClauseReading, phrase: NounPhrase, index: number, previous: Item | undefined): void {
  r.phrases.push(phrase)
  if (r.preposition !== null) {
    attach(r, r.preposition, phrase)
    r.preposition = null
    r.last = phrase
    extend(r, phrase.to)
    return
  }
  // “attendance this year has been …”: when, not who.
  if (previous?.type === 'noun' && phrase.mention === null && times.has(phrase.noun) && phrase.determiner !== null && deictic.has(phrase.determiner) && phrase.to - phrase.from === 2) {
    extend(r, phrase.to)
    return
  }
  // “Had the Manager checked …”, “Should a Clerk fail …”: the subject of a verb that began before it.
  if (previous?.type === 'verb' && r.current.verb === previous && (r.current.subject === null || afterAll(r, previous, index)) && isAuxiliary(previous) && verbContinues(r.items, index)) {
    r.current.inverted = r.all[previous.head]?.lower ?? null
    r.current.subject = phrase
    r.current.verb = null
    r.last = phrase
    extend(r, phrase.to)
    return
  }
  if (previous?.type === 'coordinator' && r.last && !verbFollows(r.items, index)) {
    // “errors by the Clerk and the Treasurer”
    r.last.also.push(phrase)
    if (r.current.verb && r.current.objects.includes(r.last)) r.current.objects.push(phrase)
    extend(r, phrase.to)
    return
  }
  if (!r.current.verb) {
    if (!r.current.subject) r.current.subject = phrase
    else if (previous?.type === 'coordinator') r.current.subject.also.push(phrase)
    else if (previous?.type === 'comma') {
      // A list or an apposition; an opening phrase (“In May, the Manager …”) has no subject yet.
      if (verbFollows(r.items, index) && !afterList(r, index)) {
        if (r.current.kind === 'main' && r.last === r.current.subject && r.current.subject.mention === null && phrase.mention) r.current.subject = phrase
      }
    } else if (previous?.type === 'noun') {
      const outer: Clause = r.current
      r.current = open(r, 'relative', null, outer, phrase.from)
      r.current.noun = previous
      r.current.subject = phrase
    }
    r.last = phrase
    extend(r, phrase.to)
    return
  }
  // “Two pages describing the case were removed”: the verb to come is the outer clause's.
  const around = waitingFor(r)
  const outerVerb = around?.subject && (r.current.kind !== 'that' || r.current.noun !== null) && r.current.kind !== 'main' && previous?.type !== 'coordinator' && !r.afterComma
  if (verbFollows(r.items, index) && !outerVerb) {
    if (previous?.type === 'coordinator' || r.afterComma) {
      // A new clause beside one of those that stand open. An opening subordinate clause gives way to its main clause.
      const waiting = waitingFor(r)
      if (waiting && !waiting.subject) {
        r.current = waiting
        r.current.subject = phrase
      } else {
        const beside = previous?.type === 'coordinator' && !r.afterComma ? r.current : base(r.current)
        const fresh = open(r, beside.kind === 'relative' || beside.kind === 'infinitive' || beside.kind === 'participle' ? 'main' : beside.kind, beside.marker, beside.outer, phrase.from)
        fresh.noun = beside.kind === 'that' ? beside.noun : null
        r.current = fresh
        r.current.subject = phrase
      }
    } else if (previous?.type === 'noun' && !(sayVerbs.has(r.current.verb.lemma) && r.current.objects.length > 1)) {
      const outer: Clause = r.current
      r.current = open(r, 'relative', null, outer, phrase.from)
      r.current.noun = previous
      r.current.subject = phrase
    } else if (previous?.type === 'verb' && sayVerbs.has(r.current.verb.lemma)) {
      const outer: Clause = r.current
      r.current = open(r, 'that', null, outer, phrase.from)
      r.current.subject = phrase
    } else {
      r.current.objects.push(phrase)
    }
    r.last = phrase
    extend(r, phrase.to)
    return
  }
  const waiting = r.afterComma ? waitingFor(r) : null
  if (waiting && !waiting.subject) {
    r.current = waiting
    r.current.subject = phrase
  } else r.current.objects.push(phrase)
  r.last = phrase
  extend(r, phrase.to)
}

const times = new Set(['year', 'month', 'week', 'time', 'season', 'spring', 'summer', 'autumn', 'winter', 'term', 'quarter', 'session'])
const deictic = new Set(['this', 'last', 'each', 'every', 'that', 'next'])

/** “… could have been avoided had the Clerk looked”: a condition that follows what depends on it. */
function afterAll(r: ClauseReading, had: VerbGroup, index: number): boolean {
  const [next, before] = [r.items[index + 1], r.items[index - 2]]
  return r.all[had.head]?.lower === 'had' && next?.type === 'verb' && next.form !== 'infinitive' && before?.type === 'verb' && before.modal !== null
}

/** Between commas in a list of subjects. */
function afterList(r: ClauseReading, index: number): boolean {
  return r.items[index + 1]?.type === 'comma' || r.items[index + 1]?.type === 'coordinator'
}

function isAuxiliary(group: VerbGroup): boolean {
  return group.head === group.to - 1 && (group.lemma === 'have' || group.lemma === 'do' || group.lemma === 'be') && !group.passive
}

function attach(r: ClauseReading, preposition: string, phrase: NounPhrase): void {
  const tail = {preposition, phrase}
  if (r.last && (r.last.tails.length === 0 || preposition === 'of')) r.last.tails.push(tail)
  else if (r.last) r.last.tails.push(tail)
  if (r.current.verb || !r.current.subject) r.current.tails.push(tail)
  else if (r.current.subject !== r.last) r.current.subject.tails.push(tail)
}
