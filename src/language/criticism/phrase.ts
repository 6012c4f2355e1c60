/** Whether a noun phrase that belongs to somebody names a fault: “the failure of …”, “her curt reply”, “lack of grip by …”. */
import type {NounPhrase} from '../phrase-types.ts'
import type {Token} from '../tokens.ts'
import {singular} from '../morphology.ts'
import type {Strength} from './judgement.ts'
import type {CriticismWords} from './lexicon.ts'

/**
 * Judges a phrase by its own words.
 * @param member whether the person is one of those whose rights the words spare
 */
export function phraseFault(phrase: NounPhrase, all: readonly Token[], words: CriticismWords): Strength | null {
  const {noun} = phrase
  if (words.faultNoun.has(noun) || words.faultNoun.has(all[phrase.head]?.lower ?? '')) return words.kind['nouns doubtful'].has(noun) ? 'likely' : 'clear'
  if (words.kind['nouns unwillingness'].has(noun) && all.slice(phrase.to, phrase.to + 9).some(({lower}, index, rest) => lower === 'to' && words.kind['verbs owed'].has(rest[index + 1]?.lower ?? ''))) return 'clear'
  const start = phrase.owner && phrase.owner.to <= phrase.head ? phrase.owner.to : phrase.from
  let bad = false
  let wanting = false
  for (let index = start; index < phrase.head; index++) {
    const lower = all[index]?.lower ?? ''
    if (words.bad.has(lower) || words.amiss.has(lower)) bad = true
    if (scarce.has(lower)) wanting = true
  }
  const work = words.work.has(noun) || words.work.has(all[phrase.head]?.lower ?? '')
  if (bad && (work || words.quality.has(noun))) return 'clear'
  if (bad && !words.matter.has(noun) && phrase.owner !== null) return 'likely'
  if (wanting && words.quality.has(noun)) return 'likely'
  if (words.kind['nouns lack'].has(noun) && phrase.tails.some(({preposition, phrase: tail}) => preposition === 'of' && (words.quality.has(tail.noun) || words.good.has(tail.noun) || words.kind['nouns lacked'].has(tail.noun)))) return 'clear'
  if (words.kind['nouns pattern'].has(noun) && phrase.owner && phrase.tails.some(({preposition, phrase: tail}) => preposition === 'of' && words.faultNoun.has(singular(tail.noun)))) return 'likely'
  return null
}

const scarce = new Set(['more', 'greater', 'better', 'closer', 'little', 'less', 'scant', 'insufficient', 'limited'])
