/** What is said of somebody without a clause: in an aside, after a colon or a dash; and of a promise, what came of it. */
import type {Token} from '../tokens.ts'
import {verbReading} from '../morphology.ts'
import {described} from './described.ts'
import type {CriticismWords} from './lexicon.ts'
import {noneOf} from './reach.ts'
import {turnAt} from './turns.ts'
import type {Add, Told} from './whom.ts'

/** “The Manager, never one for detail, …”, “Engineer too slow to respond” in a cell. */
export function beside(t: Told, add: Add): void {
  const {sentence: {all, bounds, clauses, mentions}, words} = t
  for (const mention of mentions) {
    if (!t.wanted(mention)) continue
    const mark = all[mention.to]?.text
    const bracket = mark === '(' ? ')' : mark === '–' || mark === '—' || mark === ',' ? mark : null
    if (bracket !== null) {
      let close = mention.to + 1
      while (close < Math.min(bounds.to, mention.to + 14) && all[close]?.text !== bracket) close++
      if (all[close]?.text !== bracket || mark === ',' && !clauses.some(({subject, verb}) => subject?.mention === mention && verb !== null && verb.from > close)) continue
      const first = all[mention.to + 1]?.lower ?? ''
      if (/^(?:who|which|whose|and|or|the|a|an)$/.test(first) || mentions.some(({from}) => from > mention.to && from < close)) continue
      let turn = false
      for (let index = mention.to + 1; index < close; index++) turn ||= turnAt(words.acts, all, index, close) > 0
      if (turn || described(all, mention.to + 1, close, false, words)) add(mention, 'likely', mention.from, close)
      continue
    }
    if (clauses.some(({subject, verb}) => verb !== null && subject !== null && mention.from >= subject.from && mention.to <= subject.to && verb.form !== 'infinitive')) continue
    const before = all[mention.from - 1]
    const opens = before === undefined || mention.from === bounds.from || before.kind === 'mark'
    const colon = mark === ':' || mark === '–' || mark === '—' || mark === '-'
    if (!opens || all[mention.to]?.kind !== 'word' && !colon) continue
    const from = mention.to + (colon ? 1 : 0)
    let end = from
    while (end < bounds.to && (all[end]?.kind !== 'mark' || all[end]?.text === ',')) end++
    const rest = all[from]?.lower ?? ''
    const lemma = verbReading(rest)?.lemma ?? ''
    if (/^(?:of|for|to|and|in|at|by|on|with|post)$/.test(rest)) continue
    let turn = false
    for (let index = from; index < end && index < from + 4; index++) turn ||= turnAt(words.acts, all, index, end) > 0
    if (turn || colon && (verbReading(rest)?.lemma !== rest || all[from + 1]?.lower.endsWith('ed') === true) && amissIn(all, from, bounds.to, words) || described(all, from, end, false, words) || words.fault.has(lemma) && lemma !== rest || colon && words.faultNoun.has(rest)) add(mention, 'likely', mention.from, end)
  }
}

/** In a note after a person's name, whatever is said to have gone wrong. */
function amissIn(all: readonly Token[], from: number, to: number, words: CriticismWords): boolean {
  for (let index = from; index < Math.min(to, from + 14); index++) {
    const lower = all[index]?.lower ?? ''
    if (words.badAdverb.has(lower) || overdue.has(lower) || lower !== (verbReading(lower)?.lemma ?? lower) && words.fault.has((verbReading(lower)?.lemma ?? lower))) return true
    if ((lower === 'not' || lower === 'no' || lower === 'never' || lower === 'nothing') && all[index + 1]?.kind === 'word' && !neither.has(all[index + 1]?.lower ?? '')) return true
  }
  return false
}

const overdue = new Set(['late', 'overdue', 'outstanding', 'exceeded', 'missed', 'missing', 'overspent', 'incomplete', 'lapsed', 'poor', 'inadequate', 'unsatisfactory', 'below'])
const neither = new Set(['change', 'changes', 'applicable', 'objection', 'objections', 'comment', 'comments', 'implications', 'concerns', 'issues', 'required', 'needed', 'known', 'further', 'relevant', 'cost', 'direct', 'later', 'longer', 'more', 'yet', 'to', 'expected', 'due', 'for', 'observations', 'response', 'impact', 'risk', 'risks'])

/** “promised a reply, but nothing came”, “said it would be done, yet it never was” */
export function unkept(t: Told, add: Add): void {
  const {sentence: {all, bounds, clauses}, before: [last], words} = t
  // “had promised a valuation by May. None came.”
  if (last && clauses[0]?.subject?.from === bounds.from && empty.has(clauses[0].subject.pronoun ?? '')) {
    const promise = last.clauses.find(({verb, subject}) => verb !== null && subject !== null && !verb.passive && verb.negation === null && verb.modal === null && words.kind['verbs promising'].has(verb.lemma))
    const target = promise?.subject ? t.earlier(promise.subject, 0) : null
    if (target) return add(target, 'likely', bounds.from, bounds.to)
  }
  for (const {verb, subject} of clauses) {
    if (!verb || !subject || verb.negation !== null || verb.modal !== null || verb.passive || !words.kind['verbs promising'].has(verb.lemma)) continue
    const target = t.person(subject)
    if (!target) continue
    for (let index = verb.to; index < bounds.to; index++) {
      if (!turning.has(all[index]?.lower ?? '')) continue
      const next = clauses.find((clause) => clause.verb !== null && clause.verb.from > index && clause.subject !== null && clause.subject.from > index)
      const none = next?.subject && (empty.has(next.subject.pronoun ?? '') || noneOf(all[next.subject.from]?.lower ?? '', next.subject))
      if (!next?.verb || !(none || next.verb.negation !== null && (next.subject?.mention ?? null) === null) || next.verb.from > index + 9) continue
      return add(target, 'likely', subject.from, next.to)
    }
  }
}

const turning = new Set(['but', 'yet', 'however', 'although', 'though', 'and'])
const empty = new Set(['nothing', 'none', 'nobody'])
