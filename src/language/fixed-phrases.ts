/** Fixed phrases of a lexicon, looked for among a sentence's words. */
import type {Sentence} from './analysis.ts'

/** True when one of the phrases stands in the sentence. */
export function hasPhrase(sentence: Pick<Sentence, 'all' | 'bounds'>, phrases: ReadonlyMap<string, readonly (readonly string[])[]>): boolean {
  return phraseIn(sentence, phrases) !== null
}

/** The first of the phrases that stands in the sentence, as tokens; “*” stands for one word. */
export function phraseIn({all, bounds}: Pick<Sentence, 'all' | 'bounds'>, phrases: ReadonlyMap<string, readonly (readonly string[])[]>): {from: number; to: number} | null {
  for (let index = bounds.from; index < bounds.to; index++) {
    for (const phrase of phrases.get(all[index]?.lower ?? '') ?? []) {
      if (index + phrase.length <= bounds.to && phrase.every((word, offset) => word === '*' || all[index + offset]?.lower === word)) return {from: index, to: index + phrase.length}
    }
  }
  return null
}
