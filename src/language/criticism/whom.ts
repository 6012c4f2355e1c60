/** Where somebody stands whom a rule asks about: by name or post, by pronoun, or by what is the person's own. */
import {cued} from '../../report/cues.ts'
import type {Sentence} from '../analysis.ts'
import {mentionAt} from '../mentions.ts'
import type {Mention} from '../mentions.ts'
import {personMeant} from '../person-meant.ts'
import type {NounPhrase} from '../phrase-types.ts'
import type {Strength} from './judgement.ts'
import type {CriticismWords} from './lexicon.ts'

/** A place in a sentence where somebody stands. */
export interface Place {
  target: Mention
  from: number
  /** Where the name or post itself begins, past “the” and “a competent”. */
  name: number
  to: number
  /** “the Clerk's manner”, “her letter”: the person's doing rather than the person. */
  doing: boolean
}

/** Takes whom something finds fault with, how plainly, and the words. */
export type Add = (target: Mention, strength: Strength, from: number, to: number) => void

/** A sentence while it is judged. */
export interface Told {
  sentence: Sentence
  before: readonly Sentence[]
  words: CriticismWords
  wanted: (mention: Mention) => boolean
  /** The person whom a phrase means. */
  person: (phrase: NounPhrase | null) => Mention | null
  /** The person whose doing a phrase names. */
  owner: (phrase: NounPhrase) => Mention | null
  /** The person whom a phrase of the sentence so many before means. */
  earlier: (phrase: NounPhrase, back: number) => Mention | null
  places: () => readonly Place[]
}

export function told(sentence: Sentence, before: readonly Sentence[], words: CriticismWords, wanted: (mention: Mention) => boolean): Told {
  let places: readonly Place[] | null = null
  const known = new Map<NounPhrase, Mention | null>()
  const t: Told = {
    sentence, before, words, wanted,
    person: (phrase) => {
      if (!phrase) return null
      let mention = known.get(phrase)
      if (mention === undefined) {
        mention = personMeant(phrase, sentence, before, wanted) ?? named(t, phrase)
        known.set(phrase, mention)
      }
      return mention
    },
    owner: (phrase) => ownerOf(t, phrase),
    earlier: (phrase, back) => {
      const there = before[back]
      return there ? personMeant(phrase, there, before.slice(back + 1), wanted) : null
    },
    places: () => places ??= placesIn(t),
  }
  return t
}

/** “the other, the Depot Manager, did not”: named by an apposition. */
function named({sentence: {all, mentions}, wanted}: Told, {mention, pronoun, noun, to}: NounPhrase): Mention | null {
  if (mention || all[to]?.text !== ',' || !stands.test(pronoun === null || pronoun === noun ? all[to - 1]?.lower ?? '' : '')) return null
  const at = to + (/^(?:the|our|then|a)$/.test(all[to + 1]?.lower ?? '') ? 2 : 1)
  const beside = mentionAt(mentions, at)
  return beside && wanted(beside) && all[beside.to]?.text === ',' ? beside : null
}

const stands = /^(?:other|second|first|third|last|one|latter|former|culprit|man|woman|author|person|individual|exception|architect|cause|reason)$/

function ownerOf(t: Told, phrase: NounPhrase): Mention | null {
  if (phrase.owner) {
    const owner = t.person(phrase.owner)
    if (owner || phrase.owner.pronoun === null) return owner
  }
  for (const {preposition, phrase: tail} of phrase.tails) {
    // “bullying of councillors”: they suffer it.
    if (preposition === 'of' && t.words.kind['nouns suffered'].has(phrase.noun)) continue
    if (preposition === 'on' && (tail.noun === 'part' || tail.noun === 'behalf') || preposition === 'at' && tail.noun === 'hand') {
      const target = tail.tails.map(({phrase: inner}) => t.person(inner)).find((each) => each !== null) ?? t.person(tail.owner)
      if (target) return target
    }
    if (!belonging.has(preposition)) continue
    const target = t.person(tail) ?? tail.also.map((each) => t.person(each)).find((each) => each !== null) ?? null
    if (target) return target
  }
  // “an error in the calculation by the Accountant”
  for (const {phrase: tail} of phrase.tails) {
    for (const {preposition, phrase: inner} of tail.tails) {
      const target = preposition === 'by' || (preposition === 'from' || preposition === 'in' || preposition === 'among') && t.words.quality.has(tail.noun) ? t.person(inner) : preposition === 'on' && inner.noun === 'part' ? inner.tails.map(({phrase: each}) => t.person(each)).find((each) => each !== null) ?? null : null
      if (target) return target
    }
  }
  // “gave evidence that was confused”: the work of the one who gave it.
  const {clause: holder} = phrase
  if (holder?.verb && !holder.verb.passive && t.words.kind['verbs making'].has(holder.verb.lemma) && holder.objects.includes(phrase) && phrase.determiner !== 'the' && t.words.work.has(phrase.noun) && t.sentence.clauses.some(({noun}) => noun === phrase)) {
    const maker = t.person(holder.subject)
    if (maker) return maker
  }
  for (const clause of t.sentence.clauses) {
    // “the remarks made by Councillor Roe”, “the letter that the Manager sent”
    if (clause.noun !== phrase || !clause.verb) continue
    if (clause.kind === 'participle' && clause.verb.passive) {
      const by = clause.tails.find(({preposition}) => preposition === 'by')
      const target = by ? t.person(by.phrase) : null
      if (target) return target
    }
    if (clause.kind === 'relative' && !clause.verb.passive && clause.subject && clause.subject !== phrase && t.words.kind['verbs making'].has(clause.verb.lemma)) {
      const target = t.person(clause.subject)
      if (target) return target
    }
  }
  return phrase.within.find((mention) => t.wanted(mention)) ?? null
}

function placesIn(t: Told): Place[] {
  const places: Place[] = []
  const phrases = new Set<NounPhrase>()
  for (const phrase of t.sentence.phrases) {
    phrases.add(phrase)
    for (let owner = phrase.owner; owner; owner = owner.owner) phrases.add(owner)
  }
  for (const phrase of phrases) {
    const target = t.person(phrase)
    if (target) {
      places.push({target, from: phrase.from, name: phrase.mention === target ? nameStart(t, phrase, target) : phrase.from, to: Math.max(phrase.to, phrase.mention === target ? target.to : 0), doing: false})
      continue
    }
    if (t.words.matter.has(phrase.noun) && !t.words.work.has(phrase.noun)) continue
    if (!t.words.work.has(phrase.noun) && !t.words.quality.has(phrase.noun) && !t.words.faultNoun.has(phrase.noun) && !manner.test(phrase.noun)) continue
    const owner = ownerOf(t, phrase)
    if (owner) places.push({target: owner, from: phrase.from, name: phrase.from, to: Math.max(phrase.to, ...phrase.tails.filter(({preposition}) => belonging.has(preposition)).map(({phrase: tail}) => tail.to)), doing: true})
  }
  return places
}

/** “a more experienced Procurement Officer”: the post's own words begin at “Procurement”. */
function nameStart({sentence: {all}}: Told, {from}: NounPhrase, target: Mention): number {
  let at = Math.max(from, target.from)
  while (at < target.head && !all[at]?.capital && all[target.head]?.capital) at++
  return at
}

const belonging = new Set(['of', 'by', 'from'])
const manner = cued(/^(?:way|manner|part|role|hand|feet|door|doorstep|desk|watch|account|fault|doing|making|shoulder)$|(?:ness|ity|ude|ship|ism)$/)
