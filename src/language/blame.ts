/**
 * Who is found fault with in a sentence: by what a clause says of a person or of a person's work, by a passive with
 * its doer, by what others say of the person, and by a noun that names the fault (“the failure of …”, “her oversight”).
 */
import type {Sentence} from './analysis.ts'
import type {BlameWords} from './blame-lexicon.ts'
import {ofNoun} from './blame-noun.ts'
import {ofDoer, ofObject} from './blame-others.ts'
import type {BlameReading, Judgement} from './blame-reading.ts'
import {ofSubject} from './blame-subject.ts'
import {labelled, special} from './blame-turns.ts'
import {chargeCleared} from './cleared.ts'
import type {Mention} from './mentions.ts'
import {personMeant} from './person-meant.ts'
import {standingOf} from './standing.ts'

export type {Judgement} from './blame-reading.ts'

/**
 * The judgements in a sentence that find fault with someone the caller asks about.
 * @param sentence the sentence
 * @param before the sentences before, nearest first, to which its pronouns look back
 * @param wanted whose fault matters
 */
export function blameIn(sentence: Sentence, before: readonly Sentence[], words: BlameWords, wanted: (mention: Mention) => boolean): Judgement[] {
  const {all} = sentence
  const found: Judgement[] = []
  if (chargeCleared(sentence)) return found
  const b: BlameReading = {
    sentence, all, words, wanted,
    person: (phrase) => personMeant(phrase, sentence, before, wanted),
    add: (target, strength, from, to) => { found.push({target, strength, from: joining.has(all[from]?.lower ?? '') ? from + 1 : from, to}) },
  }
  for (const clause of sentence.clauses) {
    const {verb, subject} = clause
    if (!verb) continue
    special(b, clause)
    // “Blame must be laid at the door of …” is said though it must yet be done.
    const laid = subject !== null && words.answerable.has(subject.noun) && (verb.modal === 'must' || verb.modal === 'should') && verb.negation === null
    if (standingOf(clause, all) !== 'asserted' && !laid) continue
    if (subject) ofSubject(b, clause, subject)
    ofDoer(b, clause)
    ofObject(b, clause)
  }
  for (const phrase of sentence.phrases) ofNoun(b, phrase)
  labelled(b)
  return found
}

/** Words that join the clause to what goes before, and are no part of the reproach. */
const joining = new Set(['that', 'and', 'but', ',', 'as'])
