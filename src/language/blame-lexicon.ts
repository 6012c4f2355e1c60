/** The words of fault-finding, as a rule's lexicon gives them, made ready to look up. */

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

export interface BlameWords {
  fault: Words
  faultWith: ReadonlyMap<string, Words>
  refusal: Words
  duty: Words
  dutyWith: ReadonlyMap<string, Words>
  bad: Words
  badAdverb: Words
  good: Words
  faultNoun: Words
  quality: Words
  work: Words
  criticise: Words
  sanction: Words
  sanctionNoun: Words
  describe: Words
  answerable: Words
  harm: Words
  /** Phrases by their first word, each a list of words; “*” stands for one word. */
  phrases: ReadonlyMap<string, readonly (readonly string[])[]>
  /** Turns of phrase that mean more than they say: “not for the first time”. */
  irony: ReadonlyMap<string, readonly (readonly string[])[]>
  /** Names of personnel processes, which a report must not disclose of a person. */
  personnel: ReadonlyMap<string, readonly (readonly string[])[]>
}

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

/** Reads a lexicon of blame. */
export function blameWords(lexicon: Lexicon): BlameWords {
  const sense = (name: string): Words => wordsOfSense(lexicon, name)
  return {
    fault: sense('fault'), faultWith: companionsOfSense(lexicon, 'fault with'), refusal: sense('refusal'), duty: sense('duty'), dutyWith: companionsOfSense(lexicon, 'duty with'),
    bad: sense('bad'), badAdverb: sense('bad adverb'), good: sense('good'), faultNoun: sense('fault noun'), quality: sense('quality'), work: sense('work'), criticise: sense('criticise'),
    sanction: sense('sanction'), sanctionNoun: sense('sanction noun'), describe: sense('describe'), answerable: sense('answerable'), harm: sense('harm'), phrases: phrasesOfSense(lexicon, 'bad phrase'), personnel: phrasesOfSense(lexicon, 'personnel'), irony: phrasesOfSense(lexicon, 'irony'),
  }
}
