/** The words by which a report may find fault with a councillor: those of blame, more of its own, and without what is a member's right. */
import {blameWords, companionsOfSense, wordsOfSense} from './blame-lexicon.ts'
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
  const matters = wordsOfSense(reproach, "a member's matter")
  // What a member's verb needs beside it takes the place of what an officer's does: “sat on the group” is no fault.
  const companions = new Map([...companionsOfSense(blame, 'fault with'), ...companionsOfSense(reproach, 'fault with')])
  const turnsOf = (sense: string): Turns => readTurns(reproach.entries.flatMap((entry) => entry.sense === sense ? entry.phrases ?? [] : []))
  return {
    words: without({...blameWords({subject: reproach.subject, entries: [...blame.entries, ...reproach.entries]}), faultWith: companions}, right, matters),
    turns: turnsOf('reproach'),
    openings: turnsOf('reproachful opening'),
    harm: inForms(wordsOfSense(reproach, 'harm')),
    matter: wordsOfSense(reproach, 'matter'),
  }
}

/**
 * Reads both lexicons for officers: nothing is an officer's right, and personnel matters count.
 * @param blame the words of blame
 * @param reproach what is added for whoever acts
 */
export function officerReproachWords(blame: Lexicon, reproach: Lexicon): ReproachWords {
  const base = reproachWords(blame, reproach)
  const own = blameWords(blame)
  const all = blameWords({subject: blame.subject, entries: [...blame.entries, ...reproach.entries]})
  return {
    ...base,
    turns: readTurns([...blame.entries, ...reproach.entries].flatMap((entry) => entry.sense === 'reproach' ? entry.phrases ?? [] : [])),
    matter: new Set([...base.matter].filter((word) => !own.work.has(word))),
    words: {
      ...all, fault: inForms(all.fault), refusal: inForms(own.refusal), duty: inForms(own.duty), criticise: inForms(all.criticise), describe: inForms(all.describe),
      sanction: inForms(own.sanction), sanctionNoun: own.sanctionNoun, personnel: own.personnel, faultWith: withForms(all.faultWith), dutyWith: withForms(all.dutyWith),
    },
  }
}

function without(words: BlameWords, right: ReadonlySet<string>, matters: ReadonlySet<string>): BlameWords {
  const rest = (set: ReadonlySet<string>): ReadonlySet<string> => new Set([...set].filter((word) => !right.has(word)))
  return {
    ...words, fault: inForms(rest(words.fault)), duty: rest(words.duty), refusal: rest(words.refusal), bad: rest(words.bad), good: rest(words.good), faultNoun: new Set([...words.faultNoun].filter((word) => !matters.has(word))), badAdverb: rest(words.badAdverb),
    faultWith: new Map([...words.faultWith].filter(([verb]) => !right.has(verb) || reclaimed.has(verb)).flatMap(([verb, companions]) => [...inForms(new Set([verb]))].map((each) => [each, companions]))), sanction: new Set(), sanctionNoun: new Set(), personnel: new Map(),
  }
}

/** Verbs that need companions to find fault, whatever may be done without them. */
const reclaimed = new Set(['turn', 'go', 'put', 'take', 'bring', 'get', 'speak', 'throw', 'bow', 'keep', 'delay', 'inflict', 'pass', 'drop', 'push', 'write', 'abandon', 'prefer', 'care', 'change', 'act'])

function withForms(map: ReadonlyMap<string, ReadonlySet<string>>): ReadonlyMap<string, ReadonlySet<string>> {
  return new Map([...map].flatMap(([verb, companions]) => [...inForms(new Set([verb]))].map((each) => [each, companions])))
}

/** A verb that no list knows is read by its ending: “postured” as “postur”. */
function inForms(verbs: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...verbs].flatMap((verb) => verb.endsWith('e') ? [verb, verb.slice(0, -1)] : [verb]))
}
