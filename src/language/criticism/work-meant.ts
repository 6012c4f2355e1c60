/** Whose work is spoken of, where it is not said in so many words: “it”, “that assurance”, “what he produced”; and too little of a quality. */
import type {Clause} from '../clauses.ts'
import type {Mention} from '../mentions.ts'
import type {NounPhrase} from '../phrase-types.ts'
import {described} from './described.ts'
import type {Strength} from './judgement.ts'
import {reach} from './reach.ts'
import type {Add, Told} from './whom.ts'

/** “His grasp of the figures is limited”: of a quality, little is too little. */
export function slender({sentence: {all}, words}: Told, {verb}: Clause, {noun}: NounPhrase, end: number): Strength | null {
  if (!verb || verb.negation !== null || verb.lemma !== 'be' && verb.lemma !== 'seem' && verb.lemma !== 'appear' && verb.lemma !== 'remain' && !verb.passive || !words.quality.has(noun)) return null
  for (let index = verb.head; index < Math.min(end, verb.to + 3); index++) if (little.has(all[index]?.lower ?? '')) return 'likely'
  return null
}

const little = new Set(['limited', 'slight', 'small', 'low', 'minimal', 'modest', 'thin', 'scant', 'nil', 'elementary', 'basic', 'rudimentary', 'incomplete', 'imperfect', 'uncertain', 'shaky', 'tenuous', 'insecure'])

/** “The report was withdrawn because it was …”, “She assured the Board that … That assurance was …”: whose work it is. */
export function maker(t: Told, clause: Clause, subject: NounPhrase): Mention | null {
  const {sentence, before, words} = t
  // “The decision was taken by the Manager and was a mistake.”
  if (clause.shared && words.work.has(subject.noun)) {
    const by = sentence.clauses.find((each) => each !== clause && each.subject === subject && each.verb?.passive)?.tails.find(({preposition}) => preposition === 'by')
    const doer = by ? t.person(by.phrase) : null
    if (doer) return doer
  }
  const it = subject.pronoun === 'it' || subject.pronoun === 'they' || subject.pronoun === 'this' || subject.pronoun === 'that'
  if (!it && !(pointing.has(subject.determiner ?? '') && words.work.has(subject.noun) && subject.owner === null && subject.mention === null && subject.tails.length === 0)) return null
  const outer = it ? clause.outer?.subject : null
  if (outer && outer !== subject && words.work.has(outer.noun)) return t.owner(outer)
  const [last] = before
  if (!last || subject.from > sentence.bounds.from + 1) return null
  const told = last.clauses.find(({kind, verb}) => kind === 'main' && verb !== null)
  if (!told?.subject || !told.verb || told.verb.passive) return null
  if (it) {
    const {owner, noun} = told.subject
    return owner && words.work.has(noun) ? t.earlier(owner, 0) : null
  }
  const made = subject.determiner !== 'the' || words.kind['verbs making'].has(told.verb.lemma) && told.objects.some(({noun}) => noun === subject.noun)
  return made && told.objects.every(({mention}) => mention === null || !t.wanted(mention)) ? t.earlier(told.subject, 0) : null
}

const pointing = new Set(['this', 'that', 'these', 'those', 'such', 'the'])

/** “What he produced was superficial” */
export function made(t: Told, clause: Clause, add: Add): void {
  const {sentence: {all, clauses}, words} = t
  const {verb, subject, marker} = clause
  if (marker !== 'what' || !verb || !subject || verb.modal !== null || verb.negation !== null) return
  const said = clauses.find((each) => each !== clause && each.verb !== null && each.verb.from >= verb.to && (each.verb.lemma === 'be' || each.verb.lemma === 'prove') && (each.subject === null || each.subject.from < verb.from))
  const target = said ? t.person(subject) : null
  const strength = said?.verb && target ? described(all, said.verb.to, reach(t, said), said.verb.negation !== null, words) : null
  if (said && target && strength) add(target, strength, clause.from, said.to)
}
