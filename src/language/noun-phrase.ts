/** Noun phrases: “the Registrar's advice”, “a final written warning”, “Labour mismanagement”. */
import {classesOf, cls} from './closed-class.ts'
import {form, singular, verbReading} from './morphology.ts'
import type {VerbReading} from './morphology.ts'
import type {NounPhrase, Reading} from './phrase-types.ts'
import {infinitiveAt} from './verb-group.ts'
import {nounsInIng, bareDeterminers, adjectives, qualityLike, verbOnly, stative, numerals, isAdverb} from './word-classes.ts'

export function nounPhrase(reading: Reading, start: number): NounPhrase {
  const {all, to, starts} = reading
  let phrase: NounPhrase = {type: 'noun', from: start, to: start, head: start, noun: '', mention: null, within: [], owner: null, determiner: null, pronoun: null, tails: [], also: [], clause: null}
  let index = start
  const first = all[start]
  if (first && first.kind === 'word' && !starts.has(start)) {
    const mask = classesOf(first.lower)
    if (mask & cls.pronoun && !(mask & (cls.determiner | cls.possessive)) && !(first.lower === 'her' && followsNoun(reading, start + 1))) {
      return {...phrase, to: start + 1, noun: first.lower, pronoun: first.lower}
    }
    if (mask & cls.possessive) {
      const owner: NounPhrase = {...phrase, to: start + 1, noun: first.lower, pronoun: first.lower, within: [], tails: [], also: [], clause: null}
      phrase = {...phrase, owner, determiner: first.lower}
      index++
    } else if (mask & cls.determiner || first.lower === 'that') {
      phrase.determiner = first.lower
      index++
      if (all[index]?.lower === 'of' && bareDeterminers.has(first.lower)) return {...phrase, to: index, noun: first.lower, pronoun: first.lower}
    }
  }
  let content = false
  phrase.to = index
  while (index < to) {
    const mention = starts.get(index)
    if (mention) {
      if (phrase.mention) phrase.within.push(phrase.mention)
      phrase.mention = mention
      index = mention.to
      phrase.head = mention.head
      phrase.noun = singular(all[mention.head]?.lower ?? '')
      phrase.to = index
      content = true
      continue
    }
    const token = all[index]
    if (!token) break
    if (token.kind === 'mark') {
      if ((token.lower === "'s" || (token.lower === "'" && all[index - 1]?.lower.endsWith('s') && token.start === all[index - 1]?.end)) && content) {
        // “the Registrar's advice”; “the Registrar's late”, with no noun after, is “is”.
        if (!followsNoun(reading, index + 1)) break
        phrase = {type: 'noun', from: phrase.from, to: index + 1, head: phrase.head, noun: phrase.noun, mention: null, within: [], owner: phrase, determiner: phrase.determiner, pronoun: null, tails: [], also: [], clause: null}
        content = false
        index++
        continue
      }
      if (token.text === '%' || token.text === '£' || token.text === '$') { index++; continue }
      break
    }
    const mask = classesOf(token.lower)
    if (token.kind === 'number') {
      index++
      phrase.to = index
      if (!content) { phrase.head = index - 1; phrase.noun = token.lower }
      content = true
      continue
    }
    if (mask) {
      if (mask & cls.possessive && !content && phrase.determiner === 'all') { index++; phrase.to = index; continue }
      if (mask & cls.determiner && !content && !(mask & (cls.coordinator)) && (index < start + 3 || token.lower === 'own')) { index++; phrase.to = index; if (token.lower === 'no') phrase.determiner = 'no'; continue }
      if (mask & cls.adverb && !content && index > start && followsNoun(reading, index + 1)) { index++; continue }
      // “the proposals below represent …”: an adverb that goes with the noun.
      if (content && (token.lower === 'below' || token.lower === 'above') && !nounStarts(reading, index + 1)) {
        index++
        phrase.to = index
        continue
      }
      break
    }
    if (isAdverb(token.lower) && !content) {
      if (!followsNoun(reading, index + 1)) break
      index++
      continue
    }
    if (isAdverb(token.lower) && content) break
    // “took the Officer seven weeks”: another phrase.
    if (phrase.mention && numerals.has(token.lower)) break
    // “found the Manager obstructive”: a quality said of the person, not a noun that the post qualifies.
    if (phrase.mention && !phrase.mention.plural && !token.capital && all[phrase.head]?.capital && qualityLike.test(token.lower)) break
    const verbal = verbReading(token.lower)
    if (verbal && verbHere(reading, index, verbal, phrase, content)) {
      reading.verbAt = index
      break
    }
    if (phrase.mention) { phrase.within.push(phrase.mention); phrase.mention = null }
    phrase.head = index
    phrase.noun = singular(token.lower)
    content = true
    index++
    phrase.to = index
  }
  if (phrase.to <= phrase.from) phrase.to = phrase.from + 1
  if (!content && phrase.determiner !== null && phrase.owner === null) {
    phrase.pronoun = phrase.determiner
    phrase.noun = phrase.determiner
  }
  return phrase
}

function nounStarts(reading: Reading, index: number): boolean {
  const {all, to, starts} = reading
  const token = all[index]
  if (!token || index >= to) return false
  return token.kind === 'number' || starts.has(index) || (classesOf(token.lower) & (cls.determiner | cls.possessive)) !== 0 || token.text === '£'
}

function followsNoun(reading: Reading, index: number): boolean {
  const {all, to, starts} = reading
  const token = all[index]
  if (!token || index >= to || token.kind === 'mark') return false
  if (starts.has(index)) return true
  const mask = classesOf(token.lower)
  if (mask & (cls.pronoun | cls.modal | cls.be | cls.have | cls.do | cls.coordinator | cls.subordinator | cls.relative)) return false
  if (mask & cls.preposition && !(mask & cls.determiner)) return false
  if (mask & cls.determiner) return token.lower === 'own' || token.lower === 'other' || token.lower === 'many' || token.lower === 'few' || token.lower === 'several' || token.lower === 'most' || token.lower === 'such' || token.lower === 'more'
  if (isAdverb(token.lower)) return followsNoun(reading, index + 1)
  return true
}

/** Whether a word that can be a verb is one here, after the start of a noun phrase. */
function verbHere(reading: Reading, index: number, verbal: VerbReading, phrase: NounPhrase, content: boolean): boolean {
  const {all, to, items, starts} = reading
  const token = all[index]
  const next = all[index + 1]
  const before = all[Math.max(phrase.head, phrase.from)]
  if (!token || adjectives.has(token.lower)) return false
  const nextMask = next ? classesOf(next.lower) : 0
  const ends = !next || index + 1 >= to || next.kind === 'mark'
  const opens = !ends && ((nextMask & (cls.determiner | cls.possessive | cls.pronoun | cls.preposition | cls.subordinator | cls.modal)) !== 0 || starts.has(index + 1) || next.lower === 'that' || next.kind === 'number' || isAdverb(next.lower) || (nextMask & cls.be) !== 0)
  if (!content) {
    // After a determiner only a noun or an adjective can stand, save after “some”, “this” and the like.
    if (phrase.determiner !== null && bareDeterminers.has(phrase.determiner) && index === start1(phrase)) return (verbal.forms & (form.past | form.third)) !== 0 && opens && !(verbal.forms & form.base && nextMask === cls.preposition)
    return false
  }
  if (token.capital && !starts.has(index) && before?.capital && !phrase.mention) return false
  const person = phrase.mention !== null
  if (verbal.forms === form.ing) {
    // “the cynical blocking of …”: a noun.
    if (!person && (next?.lower === 'of' || next?.lower === 'by' && nounsKept.has(token.lower))) return false
    // “After a disciplinary hearing the Clerk …”
    if (nounsInIng.has(token.lower) && (phrase.determiner === 'a' || phrase.determiner === 'an')) return false
    if (nounsInIng.has(token.lower)) return (nextMask & (cls.determiner | cls.possessive)) !== 0
    return opens || ends || person
  }
  if (verbal.forms & form.past || verbal.forms === form.participle) {
    // “a final written warning”: an irregular participle before a noun qualifies it.
    if (verbal.forms === form.participle && next && nextMask === 0 && next.kind === 'word' && !starts.has(index + 1) && !isAdverb(next.lower) && phrase.mention === null) return false
    if (verbal.forms & form.base) {
      // “put”, “cost”, “set”, “read”: a noun too.
      return person || (nextMask & (cls.determiner | cls.possessive | cls.pronoun)) !== 0 || (next !== undefined && starts.has(index + 1)) || (token.lower === 'set' && /^(?:out|aside|up|down)$/.test(next?.lower ?? ''))
    }
    return true
  }
  if (verbal.forms & form.third && !(verbal.forms & form.base)) {
    const plural = phrase.mention ? phrase.mention.plural : before !== undefined && before.lower !== phrase.noun
    if (plural && !person) return false
    if (person && !plural) return true
    if (ends) return verbOnly.has(verbal.lemma) && phrase.determiner !== null
    if (stative.has(verbal.lemma) && (nextMask & cls.preposition)) return true
    return (nextMask & (cls.determiner | cls.possessive | cls.pronoun | cls.subordinator)) !== 0 || starts.has(index + 1) || next.lower === 'that' || (isAdverb(next.lower) && !(nextMask & cls.preposition))
      || next.lower === 'to' && infinitiveAt(reading, index + 2)
  }
  // A base form after a plural, or a subjunctive after “That the Chair …”.
  if (person && (inverting(reading) || (verbOnly.has(token.lower) && items.at(-1)?.type === 'that'))) return true
  if (person) return opens || ends && phrase.mention?.plural === true || (phrase.mention?.plural === true && !nounOnly(token.lower))
  const plural = before !== undefined && before.lower !== singular(before.lower)
  if (verbOnly.has(token.lower) && (opens || items.at(-1)?.type === 'that')) return true
  return (nextMask & (cls.determiner | cls.possessive | cls.pronoun)) !== 0 || next?.lower === 'that' || (plural && opens) || (starts.has(index + 1) && plural)
}

/** “record keeping by …”: a doing that compounds with a noun. */
const nounsKept = new Set(['keeping', 'handling', 'planning', 'taking', 'reporting', 'monitoring', 'checking', 'drafting', 'filing', 'making', 'writing', 'sharing', 'recording', 'training', 'timekeeping', 'processing', 'management', 'chairing', 'briefing', 'costing', 'modelling'])

/** After “did”, “should” or “may” at the head of a clause, whose subject is being read. */
function inverting(reading: Reading): boolean {
  const {all, items} = reading
  const previous = items.at(-1)
  return previous?.type === 'verb' && previous.head === previous.to - 1 && (classesOf(all[previous.head]?.lower ?? '') & (cls.do | cls.modal)) !== 0
}

function nounOnly(lower: string): boolean {
  return lower === 'report' || lower === 'plan' || lower === 'post' || lower === 'time' || lower === 'error' || lower === 'support' || lower === 'conduct' || lower === 'training' || lower === 'budget' || lower === 'amendment' || lower === 'neglect' || lower === 'cost' || lower === 'level' || lower === 'contact'
}

function start1(phrase: NounPhrase): number {
  return phrase.from + 1
}
