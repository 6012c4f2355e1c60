/** The words of deciding, as a rule's lexicon gives them, made ready to look up. */
import {phrasesOfSense, wordsOfSense} from './lexicon.ts'
import type {Lexicon, Words} from './lexicon.ts'

type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>

export interface DecidingWords {
  /** Deciding, in whatever tense: “approve”. */
  decide: Words
  /** Deciding when it is yet to be done or is done to the council's business: “sell”. */
  dispose: Words
  instruct: Words
  staff: Words
  matter: Words
  empower: Words
  power: Words
  /** What an officer must have from a member: “consent”. */
  assent: Words
  /** What a member's own will settles: “discretion”. */
  verdict: Words
  assenting: Words
  liking: Words
  contented: Words
  meeting: Words
  personal: Words
  consulted: Words
  executiveBarred: Phrases
  wardScheme: Phrases
}

/** Reads a lexicon of deciding. */
export function decidingWords(lexicon: Lexicon): DecidingWords {
  const sense = (name: string): Words => wordsOfSense(lexicon, name)
  return {
    decide: sense('decide'), dispose: sense('dispose'), instruct: sense('instruct'), staff: sense('staff'), matter: sense('matter'), empower: sense('empower'), power: sense('power'),
    assent: sense('assent'), verdict: sense('verdict'), assenting: sense('assenting'), liking: sense('liking'), contented: sense('contented'), meeting: sense('meeting'), personal: sense('personal'),
    consulted: sense('consulted'), executiveBarred: phrasesOfSense(lexicon, 'executive barred'), wardScheme: phrasesOfSense(lexicon, 'ward scheme'),
  }
}
