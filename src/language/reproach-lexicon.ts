/** The words by which a report may find fault with a councillor: those of blame, more of its own, and without what is a member's right. */
import {blameWords, wordsOfSense} from './blame-lexicon.ts'
import type {BlameWords, Lexicon} from './blame-lexicon.ts'
import type {ReproachWords} from './reproach.ts'
import {readTurns} from './turns-of-phrase.ts'
import type {Turns} from './turns-of-phrase.ts'

/**
 * Reads both lexicons.
 * @param blame the words of blame, as for officers
 * @param reproach what is added for members, and under “a member's right” what is taken out
 */
export function reproachWords(blame: Lexicon, reproach: Lexicon): ReproachWords {
  const right = wordsOfSense(reproach, "a member's right")
  const turnsOf = (sense: string): Turns => readTurns(reproach.entries.flatMap((entry) => entry.sense === sense ? entry.phrases ?? [] : []))
  return {
    words: without(blameWords({subject: reproach.subject, entries: [...blame.entries, ...reproach.entries]}), right),
    turns: turnsOf('reproach'),
    openings: turnsOf('reproachful opening'),
    harm: wordsOfSense(reproach, 'harm'),
    matter: wordsOfSense(reproach, 'matter'),
  }
}

function without(words: BlameWords, right: ReadonlySet<string>): BlameWords {
  const rest = (set: ReadonlySet<string>): ReadonlySet<string> => new Set([...set].filter((word) => !right.has(word)))
  return {
    ...words, fault: rest(words.fault), duty: rest(words.duty), bad: rest(words.bad), good: rest(words.good), faultNoun: rest(words.faultNoun),
    faultWith: new Map([...words.faultWith].filter(([verb]) => !right.has(verb))), sanction: new Set(), sanctionNoun: new Set(), personnel: new Map(),
  }
}
