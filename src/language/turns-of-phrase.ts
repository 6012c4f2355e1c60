/** Turns of phrase from a lexicon, found in running words: “lose ~ temper”, “take|took a * view”. */
import {singular, verbReading} from './morphology.ts'
import type {Token} from './tokens.ts'

/** By first word, each a list of elements: words that may stand there, `*` for any one word, `~` for up to four tokens. */
export type Turns = ReadonlyMap<string, readonly (readonly string[])[][]>

const gap = 4

/** Reads turns as a lexicon writes them: `|` parts alternatives, verbs and nouns match in any form. */
export function readTurns(phrases: readonly string[]): Turns {
  const turns = new Map<string, string[][][]>()
  for (const phrase of phrases) {
    const elements = phrase.split(' ').map((element) => element.split('|'))
    for (const first of elements[0] ?? []) turns.set(first, [...turns.get(first) ?? [], elements])
  }
  return turns
}

/**
 * How many tokens a turn takes at a place.
 * @param at the token at which it may begin
 * @param limit the token it may not pass
 * @returns 0 when none begins there
 */
export function phraseLengthAt(turns: Turns, all: readonly Token[], at: number, limit: number): number {
  const token = all[at]
  if (token?.kind !== 'word') return 0
  for (const form of formsOf(token.lower)) {
    for (const elements of turns.get(form) ?? []) {
      const end = match(elements, 1, all, at + 1, limit)
      if (end) return end - at
    }
  }
  return 0
}

function match(elements: readonly (readonly string[])[], index: number, all: readonly Token[], at: number, limit: number): number {
  const element = elements[index]
  if (!element) return at
  if (element[0] === '~') {
    for (let skip = 0; skip <= gap && at + skip < limit; skip++) {
      if (skip > 0 && /^[.;:()]$/.test(all[at + skip - 1]?.text ?? '')) return 0
      const end = match(elements, index + 1, all, at + skip, limit)
      if (end) return end
    }
    return 0
  }
  const token = all[at]
  if (!token || at >= limit || token.kind === 'mark') return 0
  if (element[0] !== '*' && !formsOf(token.lower).some((form) => element.includes(form))) return 0
  return match(elements, index + 1, all, at + 1, limit)
}

const known = new Map<string, readonly string[]>()

function formsOf(lower: string): readonly string[] {
  let forms = known.get(lower)
  if (!forms) {
    const verb = verbReading(lower)?.lemma
    forms = [...new Set([lower, ...(verb ? [verb] : []), singular(lower), ...(lower.endsWith("n't") || lower === 'cannot' ? ['not'] : [])])]
    if (known.size < 50_000) known.set(lower, forms)
  }
  return forms
}
