/** What the readers of blame share: whom a phrase stands for, whose work it names, and where a clause ends. */
import type {Sentence} from './analysis.ts'
import type {BlameWords} from './blame-lexicon.ts'
import type {Clause} from './clauses.ts'
import type {Mention} from './mentions.ts'
import type {NounPhrase} from './phrase-types.ts'
import type {Strength} from './predicate.ts'
import type {Token} from './tokens.ts'

export interface Judgement {
  /** Whom it finds fault with. */
  target: Mention
  strength: Strength
  /** Tokens of the sentence's paragraph that carry it, `to` exclusive. */
  from: number
  to: number
}

/** A sentence while it is judged. */
export interface BlameReading {
  sentence: Sentence
  all: readonly Token[]
  words: BlameWords
  wanted: (mention: Mention) => boolean
  /** The mention that a phrase stands for, when its fault is asked about. */
  person: (phrase: NounPhrase | null) => Mention | null
  add: (target: Mention, strength: Strength, from: number, to: number) => void
}

export function tailPerson(b: BlameReading, phrase: NounPhrase): Mention | null {
  for (const tail of phrase.tails) {
    const target = tail.preposition === 'of' ? b.person(tail.phrase) : null
    if (target) return target
  }
  return null
}

export function isOf(b: BlameReading, set: BlameWords['work'], phrase: NounPhrase): boolean {
  return set.has(phrase.noun) || set.has(b.all[phrase.head]?.lower ?? '')
}

/** The person whose work or quality the phrase names: “the Registrar's advice”, “the report prepared by the Planner”. */
export function workOf(b: BlameReading, phrase: NounPhrase): Mention | null {
  if (!isOf(b, b.words.work, phrase) && !b.words.quality.has(phrase.noun) && !parts.has(phrase.noun)) return null
  if (phrase.owner) return b.person(phrase.owner)
  // “gave evidence that was confused”: the work of the one who gave it.
  const {clause} = phrase
  if (clause?.verb && !clause.verb.passive && makingVerbs.has(clause.verb.lemma) && clause.objects.includes(phrase) && phrase.determiner !== 'the') {
    const maker = b.person(clause.subject)
    if (maker) return maker
  }
  for (const {preposition, phrase: tail} of phrase.tails) {
    if (!sources.has(preposition)) continue
    const target = b.person(tail) ?? (preposition === 'of' && tail.owner && isOf(b, b.words.work, tail) ? b.person(tail.owner) : null)
    if (target) return target
  }
  for (const clause of b.sentence.clauses) {
    if (clause.kind !== 'participle' || clause.noun !== phrase || !clause.verb?.passive) continue
    const by = clause.tails.find(({preposition}) => preposition === 'by')
    const target = by ? b.person(by.phrase) : null
    if (target) return target
  }
  return phrase.within.find((mention) => b.wanted(mention)) ?? null
}

export function timed(b: BlameReading, clause: Clause): boolean {
  let time = false
  for (let index = clause.verb?.to ?? 0; index < endOf(b, clause); index++) {
    const lower = b.all[index]?.lower ?? ''
    if (lower === 'only' || lower === 'just') return false
    if (/^(?:days?|weeks?|months?|years?|hours?|reminders?|attempts|letters|tries|goes|fortnight)$/.test(lower)) time = true
  }
  return time
}

export function endOf(b: BlameReading, clause: Clause): number {
  // The infinitive that completes it, “failed to tell the Board”, is part of what is said.
  let end = clause.to
  for (const each of b.sentence.clauses) if (each.outer === clause && each.kind === 'infinitive' && each.to > end && each.from <= end + 3) end = each.to
  while (end > clause.from + 1 && b.all[end - 1]?.kind === 'mark' && b.all[end - 1]?.text !== ')' && b.all[end - 1]?.text !== '”') end--
  return end
}

export function generic(b: BlameReading, mention: Mention): boolean {
  const before = b.all[mention.from - 1]?.lower ?? ''
  return before === 'a' || before === 'an' || before === 'any' || before === 'each' || before === 'every' || (mention.plural && before !== 'the' && before !== 'our' && before !== 'these' && before !== 'those')
}

export function modified(b: BlameReading, phrase: NounPhrase, sought: ReadonlySet<string>): boolean {
  if (sought.has(phrase.determiner ?? '')) return true
  for (let index = phrase.from; index < phrase.head; index++) if (sought.has(b.all[index]?.lower ?? '')) return true
  return false
}

/** Of a piece of work: “much of his report”, “the tone of her letter”. */
const parts = new Set(['much', 'most', 'part', 'half', 'all', 'section', 'page', 'tone', 'quality', 'standard', 'content', 'timing', 'accuracy', 'wording', 'logic', 'arithmetic', 'rest', 'basis', 'length'])
const sources = new Set(['by', 'from', 'of'])
const makingVerbs = new Set(['give', 'provide', 'submit', 'write', 'produce', 'prepare', 'present', 'issue', 'draft', 'offer', 'make', 'send'])
