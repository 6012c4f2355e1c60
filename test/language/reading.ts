/** Reading a line of text for the tests of the language layer. */
import {wordsOfParagraph} from '../../src/language/analysis.ts'
import type {Sentence} from '../../src/language/analysis.ts'
import type {NounPhrase} from '../../src/language/phrase-types.ts'
import {reportFromText} from '../../src/report/from-text.ts'
import {paragraphs} from '../../src/report/plain-text.ts'
import {assumedProfile} from '../../src/report/profile.ts'
import type {Profile} from '../../src/report/profile.ts'

/** The sentences of a one-paragraph report. */
export function sentencesOf(text: string, profile: Partial<Profile> = {}): readonly Sentence[] {
  const [paragraph] = paragraphs(reportFromText(text))
  if (!paragraph) throw new Error('no paragraph')
  return wordsOfParagraph(paragraph, {...assumedProfile, ...profile}).sentences
}

/** The only sentence of a text. */
export function sentenceOf(text: string, profile: Partial<Profile> = {}): Sentence {
  const [sentence] = sentencesOf(text, profile)
  if (!sentence) throw new Error('no sentence')
  return sentence
}

/** “officer: Head of Planning” for each mention. */
export function mentionsOf(text: string, profile: Partial<Profile> = {}): string[] {
  return sentencesOf(text, profile).flatMap(({mentions}) => mentions.map(({kind, text: words}) => `${kind}: ${words}`))
}

/** The words of a phrase, without its tails. */
export function wordsOf({all}: Sentence, phrase: NounPhrase | null): string {
  return phrase ? all.slice(phrase.from, phrase.to).map(({text}) => text).join(' ') : '-'
}

/** Each clause as “subject | verb | objects”: the verb with “not” when denied, “(passive)” and its modal. */
export function clausesOf(text: string): string[] {
  return sentencesOf(text).flatMap((sentence) => sentence.clauses.flatMap(({subject, verb, objects}) => verb
    ? [`${wordsOf(sentence, subject)} | ${verb.modal ? `${verb.modal} ` : ''}${verb.negation ? 'not ' : ''}${verb.lemma}${verb.passive ? ' (passive)' : ''}${objects.length ? ` | ${objects.map((each) => wordsOf(sentence, each)).join(', ')}` : ''}`]
    : []))
}
