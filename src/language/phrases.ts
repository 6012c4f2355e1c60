/**
 * Splits a sentence into noun phrases, verb groups and the words between.
 *
 * A shallow reading, driven by closed-class words and verb forms. It does not build a full tree; it finds what a rule
 * about who did what has to know, and in one pass.
 */
import {classesOf, cls} from './closed-class.ts'
import {form, verbReading} from './morphology.ts'
import type {Mention} from './mentions.ts'
import type {VerbReading} from './morphology.ts'
import {nounPhrase} from './noun-phrase.ts'
import type {Item, Link, Reading} from './phrase-types.ts'
import type {Token} from './tokens.ts'
import {infinitiveAt, verbGroup, verbSoon} from './verb-group.ts'
import {nounsInIng, adjectives, verbOnly, isAdverb, isAux} from './word-classes.ts'

/**
 * The phrases, verb groups and other words of a sentence, in order.
 * @param all the paragraph's tokens
 * @param from the sentence's first token
 * @param to the token after its last
 * @param mentions who is named in it
 */
export function phrasesIn(all: readonly Token[], from: number, to: number, mentions: readonly Mention[]): Item[] {
  const reading: Reading = {all, to, starts: new Map(mentions.map((mention) => [mention.from, mention])), items: [], verbAt: -1}
  let at = from
  while (at < to) {
    const token = all[at]
    if (!token) break
    const item = read(reading, at, token)
    reading.items.push(item)
    at = Math.max(item.to, at + 1)
  }
  return reading.items
}

function read(reading: Reading, index: number, token: Token): Item {
  const {all, to, items, starts} = reading
  if (starts.has(index)) return nounPhrase(reading, index)
  const {lower} = token
  if (token.kind === 'mark') {
    if (token.text === ',') return link('comma', index, lower)
    if (lower === "'s" || lower === "'") return link('other', index, lower)
    if (token.text === '&') return link('coordinator', index, 'and')
    return link(/^[;:()[\]–—\-•/“”"‘’|]$/.test(token.text) ? 'break' : 'other', index, token.text)
  }
  if (token.kind === 'number') return nounPhrase(reading, index)
  const mask = classesOf(lower)
  const previous = items.at(-1)
  const next = all[index + 1]
  if (lower === 'to' && index + 1 < to && (previous?.type !== 'preposition')) {
    const verb = infinitiveAt(reading, index + 1)
    if (verb) return verbGroup(reading, index)
  }
  if (isAux(mask)) {
    // “May” is a month after a preposition or before a year; “will” and “can” may be nouns.
    if (token.capital && lower === 'may' && (next?.kind === 'number' || previous?.type === 'preposition' || (previous?.type === 'noun' && all[previous.head]?.kind === 'number') || all[index - 1]?.kind === 'number')) return nounPhrase(reading, index)
    return verbGroup(reading, index)
  }
  if (lower === 'that') return thatAt(reading, index)
  if (lower === 'so' && next?.lower !== 'that') return link('other', index, lower)
  if (lower === 'so' && next?.lower === 'that') return {type: 'subordinator', from: index, to: index + 2, lower: 'so that'}
  if (mask & cls.negator && (verbSoon(reading, index + 1) || (next?.lower === 'to' && infinitiveAt(reading, index + 2)))) return verbGroup(reading, index)
  // “neither consulted the clubs nor told them”
  if ((lower === 'neither' || (lower === 'nor' && previous?.type !== 'verb')) && previous !== undefined && index + 1 < to && verbReading(next?.lower ?? '') !== null && !classesOf(next?.lower ?? '') && ((verbReading(next?.lower ?? '')?.forms ?? 0) & (form.past | form.third))) return verbGroup(reading, index)
  if ((lower === 'who' || lower === 'whom' || lower === 'which' || lower === 'whose')) return link('relative', index, lower)
  if (mask & cls.coordinator && lower !== 'yet' && lower !== 'so') return link('coordinator', index, lower)
  if (lower === 'what') return link('subordinator', index, lower)
  if (mask & cls.subordinator && !(mask & cls.adverb && lower !== 'since' && lower !== 'once')) return link('subordinator', index, lower)
  if (mask & cls.preposition && !(mask & cls.adverb) && !(token.capital && months.has(lower))) {
    return link('preposition', index, lower)
  }
  if (isAdverb(lower) && !(mask & (cls.determiner))) {
    if (verbSoon(reading, index + 1) && !(previous?.type === 'verb' && previous.lemma === 'be')) return verbGroup(reading, index)
    return link('other', index, lower)
  }
  if (mask & cls.pronoun) return nounPhrase(reading, index)
  if (mask & (cls.determiner | cls.possessive)) return nounPhrase(reading, index)
  // An open-class word at the start of a phrase: a verb, or a noun without determiner.
  const verbal = verbReading(lower)
  if (verbal && (reading.verbAt === index || startsVerb(reading, index, lower, verbal, previous))) return verbGroup(reading, index)
  return nounPhrase(reading, index)
}

function link(type: Link['type'], index: number, lower: string): Link {
  return {type, from: index, to: index + 1, lower}
}

/** “that” is a determiner before a lone noun that is not the subject of a new clause. */
function thatAt(reading: Reading, index: number): Item {
  const {all, to, items, starts} = reading
  const next = all[index + 1]
  const previous = items.at(-1)
  if (previous?.type === 'preposition' || !next || index + 1 >= to || next.lower === 'of') return nounPhrase(reading, index)
  const mask = classesOf(next.lower)
  if (previous?.type === 'verb' && mask === 0 && !starts.has(index + 1) && !next.lower.endsWith('s') && next.kind === 'word' && !next.capital && singleNoun(reading, index + 1)) return nounPhrase(reading, index)
  // “That has been overtaken”: a pronoun at the head of a clause.
  if ((isAux(mask) || (verbReading(next.lower)?.forms ?? 0) & (form.third | form.past)) && (!previous || previous.type === 'break' || previous.type === 'coordinator') && mask !== cls.possessive && !(next.lower.endsWith('s') && !isAux(mask))) return nounPhrase(reading, index)
  return link('that', index, 'that')
}

/** A noun followed at once by the end, a mark or a preposition: “approved that decision.” */
function singleNoun(reading: Reading, index: number): boolean {
  const {all, to} = reading
  const after = all[index + 1]
  return !after || index + 1 >= to || after.kind === 'mark' || (classesOf(after.lower) & (cls.preposition | cls.coordinator)) !== 0
}

function startsVerb(reading: Reading, index: number, lower: string, verbal: VerbReading, previous: Item | undefined): boolean {
  const {all, to, items, starts} = reading
  const next = all[index + 1]
  const nextMask = next ? classesOf(next.lower) : 0
  const opens = next !== undefined && index + 1 < to && ((nextMask & (cls.determiner | cls.possessive | cls.pronoun | cls.preposition | cls.subordinator)) !== 0 || starts.has(index + 1) || next.lower === 'that' || next.kind === 'number' || isAdverb(next.lower))
  // “Which plots are let …”: a noun, at the head of a question.
  if (previous?.type === 'relative' && reading.items.length === 1 && isAux(nextMask)) return false
  if (adjectives.has(lower) || lower === 'outstanding') return false
  if (verbal.forms === form.ing) {
    // “delivered outstanding value”, “the cynical blocking of”: after a verb or a determiner it is no verb of its own.
    if (previous?.type === 'verb' && previous.form === 'finite' && !opens && next?.kind === 'word' && nextMask === 0) return false
    // “incomplete and misleading”
    if (previous?.type === 'coordinator' && !opens && items.at(-2)?.type === 'noun') return false
    if (nounsInIng.has(lower)) return opens && ((nextMask & (cls.determiner | cls.possessive | cls.pronoun)) !== 0 && previous?.type !== 'noun' || next.lower === 'that' || (next.lower === 'to' && infinitiveAt(reading, index + 2)))
    return true
  }
  if (verbal.forms & (form.past | form.participle)) {
    if (verbal.forms & form.base && !(previous?.type === 'noun' || previous?.type === 'relative' || previous?.type === 'coordinator')) return opens && previous !== undefined
    // “defective drawings”, “Agreed fees”: before a noun it qualifies.
    // “be given delegated authority”: after a verb and before a noun it qualifies.
    if (previous?.type === 'verb' && !opens && next?.kind === 'word' && nextMask === 0) return false
    if (previous?.type === 'subordinator' && previous.lower === 'what') return true
    if (previous?.type === 'relative' && previous.lower === 'whose') return false
    if (!previous || previous.type === 'preposition' || previous.type === 'subordinator' || previous.type === 'break') return opens && !(nextMask & cls.preposition && next.lower === 'of')
    return true
  }
  if (verbal.forms & form.third && !(verbal.forms & form.base)) {
    if (!previous) return false
    if (previous.type === 'noun' || previous.type === 'relative') return true
    return (previous.type === 'coordinator' || previous.type === 'comma') && opens && (nextMask !== cls.preposition || items.some((item) => item.type === 'verb' && item.present && item.form === 'finite' && !isAux(classesOf(all[item.head]?.lower ?? ''))))
  }
  // A base form: after “and” beside another verb, or first in an instruction.
  if (!previous) return verbOnly.has(lower) || (nextMask & (cls.determiner | cls.possessive)) !== 0 || starts.has(index + 1) || next?.lower === 'that'
  if (previous.type === 'relative') return previous.lower !== 'whose'
  if (previous.type === 'noun') return (nextMask & (cls.determiner | cls.possessive | cls.pronoun)) !== 0 || next?.lower === 'that'
  return (previous.type === 'coordinator' || previous.type === 'comma' || previous.type === 'break') && ((nextMask & (cls.determiner | cls.possessive)) !== 0 || starts.has(index + 1))
}

const months = new Set(['may', 'march'])
