/** The words of owning, as a rule's lexicon gives them, made ready to look up. */
import {wordsOfSense} from './lexicon.ts'
import type {Lexicon, Words} from './lexicon.ts'
import type {MatterWords} from './report-matter.ts'

export interface OwningWords extends MatterWords {
  /** How officers are told. */
  instruct: Words
  /** What an officer may not be told to do in a report. */
  told: Words
  /** A member's will, as a noun: “insistence”. */
  behest: Words
  /** As a noun, and weaker: “comments”. */
  opinion: Words
  /** A member's will, as a verb, that leaves officers no choice: “insist”, “refuse”. */
  demand: Words
  /** A member's will, as a verb, that leaves them a choice: “prefer”, “suggest”. */
  wish: Words
  assess: Words
}

/** Reads a lexicon of owning. */
export function owningWords(lexicon: Lexicon): OwningWords {
  const sense = (name: string): Words => wordsOfSense(lexicon, name)
  return {
    thing: sense('report thing'), part: sense('report part'), edit: sense('edit'), alter: sense('alter'), author: sense('author'), advise: sense('recommend'), motion: sense('motion'),
    commission: sense('commission'), instruct: sense('instruct'), told: sense('advise'), behest: sense('behest'), opinion: sense('opinion'), demand: sense('demand'), wish: sense('wish'), assess: sense('assess'),
  }
}
