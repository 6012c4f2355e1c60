/**
 * Praise, blame and mockery of a political actor, read from a sentence whose actors are only marks: a loaded word
 * anywhere near the actor, a plainer one that grammar ties to it, or a turn that credits, blames or compares by itself.
 */
import type {Sentence} from './analysis.ts'
import {phrasesOfSense, wordsOfSense} from './blame-lexicon.ts'
import type {Lexicon, Words} from './blame-lexicon.ts'
import {phraseIn} from './decisions.ts'
import {singular} from './morphology.ts'
import {isAttributed} from './others-opinion.ts'
import {lemmaOf, politicalPieces} from './political-actors.ts'
import type {Piece} from './political-actors.ts'
import {turns} from './political-turns.ts'

export interface Coloured {
  sort: 'praise' | 'blame' | 'comparison' | 'slogan'
  /** Tokens, end exclusive. */
  from: number
  to: number
}

type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>

interface Sense {
  tag: string
  verbs: Words
  others: Words
}

export interface ColourWords {
  senses: readonly Sense[]
  idiom: Phrases
  slogan: Phrases
}

/** Reads a lexicon of political colour. */
export function colourWords(lexicon: Lexicon): ColourWords {
  const sense = (name: string, tag: string): Sense => {
    const of = (key: 'verbs' | 'others'): Words => wordsOfSense({subject: lexicon.subject, entries: lexicon.entries.filter((entry) => entry.sense === name).map(({verbs, ...others}) => key === 'verbs' ? {sense: name, source: '', verbs: verbs ?? ''} : {...others})}, name)
    return {tag, verbs: of('verbs'), others: of('others')}
  }
  return {
    senses: [sense('strong praise', 'GG'), sense('strong blame', 'BB'), sense('light praise', 'G'), sense('light blame', 'B')],
    idiom: phrasesOfSense(lexicon, 'idiom'),
    slogan: phrasesOfSense(lexicon, 'slogan'),
  }
}

/**
 * The political colour of a sentence, or null.
 * @param before the sentences before, nearest first
 */
export function colourIn(sentence: Sentence, before: readonly Sentence[], words: ColourWords): Coloured | null {
  const slogan = phraseIn(sentence, words.slogan)
  if (slogan && !isAttributed(sentence, slogan.from)) return {sort: 'slogan', ...slogan}
  const pieces = politicalPieces(sentence, before)
  if (!pieces?.some(({text}) => /^[AWP]/.test(text))) return null
  const tagged = pieces.map((piece) => tag(piece, sentence, words))
  const text = tagged.join(' ')
  for (const {sort, is, unless} of turns) {
    const match = is.exec(text)
    if (!match || unless?.test(text)) continue
    const first = count(text, match.index)
    const found = place(pieces, first, first + match[0].trim().split(' ').length)
    if (!isAttributed(sentence, found.to - 1)) return {sort: sort ?? (/_GG?\b/.test(match[0]) && !/_BB?\b/.test(match[0]) ? 'praise' : 'blame'), ...found}
  }
  return loaded(sentence, pieces, tagged) ?? idiomatic(sentence, pieces, words)
}

/** A word as the turns see it: “squandered_BB”, “plan”, “A's”. */
function tag(piece: Piece, {all, bounds}: Sentence, {senses}: ColourWords): string {
  const {text, from} = piece
  if (/^[AWPO](?:'s)?$/.test(text) || all[from]?.kind !== 'word') return text
  // “the Bold Street scheme”: a name.
  if (all[from]?.capital && from > bounds.from && (all[from + 1]?.capital || all[from - 1]?.capital)) return text
  const lemma = lemmaOf(text)
  const one = singular(text)
  const sense = senses.find(({verbs, others}) => verbs.has(lemma) || others.has(text) || others.has(one))
  return sense ? `${text}_${sense.tag}` : text
}

/** A strong word in a sentence about a party, an administration or a government, unless somebody else stands nearer. */
function loaded(sentence: Sentence, pieces: readonly Piece[], tagged: readonly string[]): Coloured | null {
  for (const [index, word] of tagged.entries()) {
    const strength = /_(GG|BB)$/.exec(word)?.[1]
    if (!strength || isOthers(tagged, index)) continue
    const actor = nearest(tagged, index)
    if (actor === -1) continue
    const found = place(pieces, Math.min(actor, index), Math.max(actor, index) + 1)
    if (!isAttributed(sentence, pieces[index]?.from ?? 0)) return {sort: strength === 'GG' ? 'praise' : 'blame', ...found}
  }
  return null
}

/** The actor a strong word falls on: a party or a government in the same statement, a politician only close by. */
function nearest(tagged: readonly string[], index: number): number {
  let best = -1
  for (const [at, word] of tagged.entries()) {
    const kind = /^([AWP])(?:'s)?$/.exec(word)?.[1]
    if (!kind) continue
    const between = tagged.slice(Math.min(at, index) + 1, Math.max(at, index))
    if (between.includes(';') || between.some((each) => /^O(?:'s)?$/.test(each))) continue
    const reach = kind === 'A' ? 30 : kind === 'W' ? 14 : 6
    if (between.length > reach || (kind !== 'A' && between.includes(','))) continue
    if (best === -1 || Math.abs(at - index) < Math.abs(best - index)) best = at
  }
  return best
}

/** “the contractor's reckless work”, “wrecked by the storm”, “praised the volunteers”: said of others. */
function isOthers(tagged: readonly string[], index: number): boolean {
  const near = tagged.slice(Math.max(0, index - 4), index)
  if (near.includes("O's") || /^(?:not|no|without|any)$/.test(tagged[index - 1] ?? '') && /^(?:any|criticism|comment)$/.test(tagged[index - 1] ?? '')) return true
  const after = tagged.slice(index + 1, index + 6)
  const by = after.findIndex((word) => word === 'by' || word === 'of')
  return by !== -1 && after.slice(by + 1, by + 4).includes('O') && !after.slice(0, by).some((word) => /^[AWP]/.test(word))
}

/** An idiom of praise or blame beside a party, an administration or a government. */
function idiomatic(sentence: Sentence, pieces: readonly Piece[], words: ColourWords): Coloured | null {
  const idiom = phraseIn(sentence, words.idiom)
  if (!idiom || isAttributed(sentence, idiom.from)) return null
  const actor = pieces.find(({text}) => /^[AW](?:'s)?$/.test(text)) ?? pieces.find(({text, from, to}) => /^P(?:'s)?$/.test(text) && from < idiom.to + 8 && to > idiom.from - 10)
  return actor ? {sort: 'blame', from: Math.min(actor.from, idiom.from), to: Math.max(actor.to, idiom.to)} : null
}

function place(pieces: readonly Piece[], first: number, end: number): {from: number; to: number} {
  return {from: pieces[first]?.from ?? 0, to: pieces[Math.min(end, pieces.length) - 1]?.to ?? 0}
}

function count(text: string, offset: number): number {
  return offset === 0 ? 0 : text.slice(0, offset).split(' ').length - (text[offset] === ' ' ? 0 : 1)
}
