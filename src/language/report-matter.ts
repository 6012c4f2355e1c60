/** What a sentence says of the report itself: its parts, that something is advised in it, that something in it was changed. */
import type {Sentence} from './analysis.ts'
import type {Words} from './lexicon.ts'
import {classesOf, cls} from './closed-class.ts'
import type {Clause} from './clauses.ts'
import {form, verbReading} from './morphology.ts'
import type {NounPhrase} from './phrase-types.ts'

export interface MatterWords {
  /** Parts of a report and the fruits of an officer's judgement. */
  thing: Words
  /** Parts of other papers as well: “option”, “figure”, “table”. */
  part: Words
  /** Done to words alone: “reword”, “strike”. */
  edit: Words
  /** Done to a report and to much else: “change”, “remove”. */
  alter: Words
  /** How advice comes into the world: “write”, “supply”, “settle”. */
  author: Words
  /** How officers are told. */
  instruct: Words
  /** What a report does when it advises. */
  advise: Words
  /** Papers that are a member's own, or nobody's advice. */
  motion: Words
  /** What becomes of a report without touching what it says. */
  commission: Words
}

/** A statement that the report advises something, or that something in it was altered. */
export interface Effect {
  sort: 'advice' | 'change' | 'part'
  clause: Clause
  from: number
  to: number
  at: number
}

/** True for a phrase that names a part of the report, “recommendation 5”, “the officers' figures”; not a member's motion. */
export function isReportPart(phrase: NounPhrase | null, {all}: Pick<Sentence, 'all'>, {thing, motion}: MatterWords, wide: Words = thing): boolean {
  if (!phrase || motion.has(phrase.noun)) return false
  for (let index = Math.max(phrase.from, phrase.head - 2); index < phrase.to; index++) {
    const lower = all[index]?.lower ?? ''
    if (/^\d{1,2}\.\d{1,2}$/.test(lower) && all[phrase.from - 1]?.lower === 'at') return true
    if (thing.has(lower) || wide.has(lower)) return !phrase.within.some(({kind}) => kind === 'firm')
  }
  // “the tone of the report”, “the rest of this section”
  return phrase.tails.some(({preposition, phrase: tail}) => (preposition === 'of' || preposition === 'in' || preposition === 'about' || preposition === 'on') && !tail.mention && tail !== phrase && (thing.has(tail.noun) || thing.has(all[tail.head]?.lower ?? '') || (counted.test(phrase.noun) && (wide.has(tail.noun) || wide.has(all[tail.head]?.lower ?? '')))))
}

const counted = /^(?:\d+|one|two|three|four|five|six|some|all|both|each|most|none|rest)$/

/** What the sentence says of the report: advises, has been changed. Denials and what members are asked to do are left out. */
export function effectsIn(sentence: Sentence, words: MatterWords): Effect[] {
  const {all} = sentence
  const found: Effect[] = []
  const wide = new Set([...words.thing, ...words.part])
  const part = (phrase: NounPhrase | null): boolean => isReportPart(phrase, sentence, words, wide)
  for (const clause of sentence.clauses) {
    const {verb, subject, objects} = clause
    if (!verb || (subject?.determiner === 'no' && (!part(subject) || words.edit.has(verb.lemma)))) continue
    const at = verb.head
    const start = subject && !clause.shared && subject.to <= verb.from ? Math.min(subject.from, clause.from) : clause.from
    const add = (sort: Effect['sort']): void => { found.push({sort, clause, from: start, to: clause.to, at}) }
    // “adopted by Cabinet”, “noted by the Panel”: a body's own act.
    if (verb.passive && clause.tails.some(({preposition, phrase}) => preposition === 'by' && phrase.mention?.kind === 'body')) continue
    const denied = verb.negation !== null && verb.negation !== 'only' && verb.negation !== 'no longer'
    const officers = subject?.mention?.kind === 'officer' || subject?.mention?.kind === 'officers' || subject?.pronoun === 'we' || subject?.pronoun === 'i'
    const impersonal = verb.passive || part(subject) || officers || subject === null || subject.pronoun === 'it' || subject.pronoun === 'this' || subject.pronoun === 'they'
    if (subject?.determiner === 'no') {
      add('part')
      continue
    }
    const forward = verb.lemma === 'put' && all.slice(verb.to, verb.to + 3).some(({lower}) => lower === 'forward')
    if ((words.advise.has(verb.lemma) || forward) && (verb.passive || part(subject) || officers || (subject === null && clause.kind !== 'infinitive')) && !(denied && officers)) add('advice')
    else if (verb.passive && officers && words.instruct.has(verb.lemma) && !denied && sentence.clauses.some((each) => each.outer === clause && each.kind === 'infinitive' && all.slice(each.from, each.to).some(({lower}) => lower === 'favourable' || words.thing.has(lower)))) add('change')
    else if (denied && verb.passive && leftOut.has(verb.lemma) && part(subject)) add('change')
    else if (denied && !words.edit.has(verb.lemma) && !(verb.lemma === 'appear' || verb.lemma === 'include')) continue
    else if (words.edit.has(verb.lemma) && impersonal && !words.motion.has(subject?.noun ?? '') && !objects.some(({noun}) => words.motion.has(noun))) add('change')
    else if ((words.alter.has(verb.lemma) || words.author.has(verb.lemma)) && !words.commission.has(verb.lemma) && ((verb.passive && (part(subject) || thingBefore(verb.from))) || (impersonal && objects.some(part)) || (part(subject) && !objects.length))) add('change')
    else if (verb.passive && (words.alter.has(verb.lemma) || words.author.has(verb.lemma)) && clause.tails.some(({phrase}) => part(phrase))) add('change')
    else if (part(subject) && !words.commission.has(verb.lemma)) add('part')
    else if (impersonal && (verb.lemma === 'be' || verb.lemma === 'appear' || verb.lemma === 'adopt' || verb.lemma === 'reproduce') && [...objects, ...clause.tails.map(({phrase}) => phrase)].some(part)) add('part')
  }
  astray(sentence, words, found)
  return found

  function thingBefore(at: number): boolean {
    return all.slice(Math.max(sentence.bounds.from, at - 3), at).some(({lower}) => words.thing.has(lower))
  }
}

/** What, not done to a part of a report, keeps it from the reader. */
const leftOut = new Set(['summarise', 'describe', 'append', 'appraise', 'mention', 'show', 'give', 'report', 'reproduce', 'cover', 'assess', 'cost', 'include', 'set', 'attach', 'disclose'])

/** Where the clauses have lost their way: “adopted as the recommendation”, “the report advises”, “para 6 deleted”. */
function astray(sentence: Sentence, words: MatterWords, found: Effect[]): void {
  const {all, bounds} = sentence
  for (let at = bounds.from; at < bounds.to; at++) {
    const token = all[at]
    const reading = token?.kind === 'word' && classesOf(token.lower) === 0 ? verbReading(token.lower) : null
    if (!reading || found.some((each) => each.at === at)) continue
    const clause = sentence.clauses.find(({from, to}) => at >= from && at < to)
    if (!clause || clause.verb?.head === at) continue
    const {lemma, forms} = reading
    const before = all.slice(Math.max(bounds.from, at - 5), at)
    const thing = before.some(({lower}) => words.thing.has(lower))
    const done = (forms & form.participle) !== 0
    if (before.slice(-3).some(({lower}) => (classesOf(lower) & cls.negator) !== 0 || lower === 'by' || lower === 'no')) continue
    const sort = words.advise.has(lemma) && ((forms & form.base) !== 0 && /^(?:i|we|officers)$/.test(all[at - 1]?.lower ?? '') || (forms & form.third) !== 0 && words.thing.has(all[at - 1]?.lower ?? '') || (done && before.slice(-2).some(({lower}) => (classesOf(lower) & cls.be) !== 0))) ? 'advice'
      : done && thing && (words.edit.has(lemma) || ((words.author.has(lemma) || words.alter.has(lemma)) && before.slice(-3).some(({lower}) => (classesOf(lower) & cls.be) !== 0))) ? 'change' : null
    if (sort) found.push({sort, clause, from: Math.max(bounds.from, at - 3), to: at + 1, at})
  }
  plain()
  // “adopted as the recommendation”, “shown as the officers' conclusion”
  for (const {verb, clause} of sentence.clauses.map((clause) => ({verb: clause.verb, clause}))) {
    if (!verb || !/^(?:adopt|reproduce|show|put|carry|present)$/.test(verb.lemma) || verb.negation !== null) continue
    const as = all.slice(verb.head + 1, verb.head + 5).map(({lower}) => lower)
    if (as.includes('as') && as.slice(as.indexOf('as')).some((lower) => words.thing.has(lower) || lower === 'own')) found.push({sort: 'advice', clause, from: clause.from, to: clause.to, at: verb.head})
  }

  /** A part of the report, and further on what became of it: “The option of doing nothing was removed”, “missing from the table”. */
  function plain(): void {
    for (let at = bounds.from + 1; at < bounds.to; at++) {
      const lower = all[at]?.lower ?? ''
      const clause = sentence.clauses.find(({from, to}) => at >= from && at < to) ?? sentence.clauses[0]
      if (!clause || found.some((each) => each.at === at)) continue
      if (/^(?:missing|absent|gone)$/.test(lower)) {
        const from = all[at + 1]?.lower === 'from' && all.slice(at + 2, at + 5).some((each) => words.thing.has(each.lower) || each.lower === 'table' || each.lower === 'list')
        if (from || lower === 'gone' && thingBefore(at)) found.push({sort: 'change', clause, from: Math.max(bounds.from, at - 3), to: at + 1, at})
        continue
      }
      const reading = classesOf(lower) === 0 ? verbReading(lower) : null
      // “the assessment says”, “the report now advises”
      if (reading && (reading.forms & form.third) !== 0 && all.slice(Math.max(bounds.from, at - 2), at).some((each) => words.thing.has(each.lower)) && (words.advise.has(reading.lemma) || /^(?:take|leave|drop|omit|remove|change|lose)$/.test(reading.lemma) || /^(?:say|show|give|read|state|make|omit)$/.test(reading.lemma))) {
        found.push({sort: words.advise.has(reading.lemma) ? 'advice' : /^(?:take|leave|drop|omit|remove|change|lose)$/.test(reading.lemma) ? 'change' : 'part', clause, from: at - 1, to: at + 1, at})
        continue
      }
      if (!reading || (reading.forms & form.participle) === 0 || !(words.edit.has(reading.lemma) || words.alter.has(reading.lemma) || words.author.has(reading.lemma)) || words.commission.has(reading.lemma)) continue
      const lead = all.slice(Math.max(bounds.from, at - 4), at).map((each) => each.lower)
      if (!lead.some((each) => (classesOf(each) & cls.be) !== 0) || lead.some((each) => (classesOf(each) & (cls.negator | cls.modal)) !== 0 || each === 'to' || each === 'no')) continue
      if (all[at + 1]?.lower === 'by' && sentence.mentions.some(({from, kind}) => kind === 'body' && from <= at + 3 && from > at)) continue
      if (thingBefore(at)) found.push({sort: 'change', clause, from: Math.max(bounds.from, at - 3), to: at + 1, at})
    }
  }

  function thingBefore(at: number): boolean {
    for (let index = at - 1; index >= Math.max(bounds.from, at - 14); index--) {
      const token = all[index]
      if (token?.kind === 'mark' && /^[;:–—]$/.test(token.text)) return false
      if (words.motion.has(token?.lower ?? '')) return false
      if (words.thing.has(token?.lower ?? '') || /^(?:options?|figures?|tables?|contents|page|pages|warning|objection)$/.test(token?.lower ?? '')) return !sentence.mentions.some((each) => index >= each.from && index < each.to)
    }
    return false
  }
}
