/** A lexicon file, as rules give it: words by sense, made ready to look up. */

/** One sense of a lexicon file: its words under whichever key fits. */
export interface LexiconEntry {
  sense: string
  source: string
  note?: string
  verbs?: string
  nouns?: string
  adjectives?: string
  adverbs?: string
  phrases?: string[]
  /** A verb to the words, one of which must follow it; empty when none need. */
  with?: Record<string, string>
}

export interface Lexicon {
  subject: string
  entries: readonly LexiconEntry[]
}

export type Words = ReadonlySet<string>

/** The words of one sense, from every entry that has it. */
export function wordsOfSense(lexicon: Lexicon, sense: string): Words {
  const words = new Set<string>()
  for (const entry of lexicon.entries) {
    if (entry.sense !== sense) continue
    for (const list of [entry.verbs, entry.nouns, entry.adjectives, entry.adverbs]) for (const word of list?.split(' ') ?? []) words.add(word)
  }
  return words
}

/** The verbs of one sense with the words that must follow each. */
export function companionsOfSense(lexicon: Lexicon, sense: string): ReadonlyMap<string, Words> {
  const found = new Map<string, Words>()
  for (const entry of lexicon.entries) {
    if (entry.sense !== sense) continue
    for (const [verb, words] of Object.entries(entry.with ?? {})) {
      const before = found.get(verb)
      // A verb that needs no companion in one entry needs none at all.
      found.set(verb, new Set(words === '' || before?.size === 0 ? [] : [...before ?? [], ...words.split(' ')]))
    }
  }
  return found
}

/** The phrases of one sense, by first word. */
export function phrasesOfSense(lexicon: Lexicon, sense: string): ReadonlyMap<string, readonly (readonly string[])[]> {
  const found = new Map<string, string[][]>()
  for (const entry of lexicon.entries) {
    if (entry.sense !== sense) continue
    for (const phrase of entry.phrases ?? []) {
      const words = phrase.split(' ')
      const [first = ''] = words
      found.set(first, [...found.get(first) ?? [], words])
    }
  }
  return found
}
