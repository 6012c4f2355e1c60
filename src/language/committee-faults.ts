/**
 * Fault found with members beyond a clause about them: “It paid no heed” of a committee named before, “Neither has
 * attended”, “no thanks to the Mayor”, “Respondents were scathing about the Leader”.
 */
import type {Sentence} from './analysis.ts'
import type {BlameWords} from './blame-lexicon.ts'
import type {Judgement} from './blame.ts'
import type {Mention} from './mentions.ts'
import {predicateFault} from './predicate.ts'
import {standingOf} from './standing.ts'
import {phraseLengthAt} from './turns-of-phrase.ts'
import type {Turns} from './turns-of-phrase.ts'

const feeling = /\b(?:scathing|critical|dismissive|contemptuous|unhappy|angry|furious|dismayed|disappointed|dissatisfied|frustrated|exasperated|disillusioned|unimpressed|fed up|out of patience) (?:about|of|with|at|by|in)\s+(?:the |their |our )?$/iu
const sarcasm = /(?:\bno thanks to|\bin spite of|\bdespite the (?:best )?efforts of|\bnotwithstanding the efforts of)\s+(?:the )?$/iu
const wonder = /\b(?:one wonders|it makes one wonder|(?:at a loss|hard put|struggle[sd]?) to (?:understand|explain|see|follow|know|fathom)|(?:who|nobody|no one|few) (?:can|could|knows?|understands?)|the mystery is|the question is|it is anyone['’]s guess|cannot understand|could not understand|do not understand|find it hard to (?:understand|follow|see))\b[^.;]{0,40}$/iu
const suffering = /\b(?:suffer\w*|recover\w*|result\w*|arose|stem\w*|flow\w*) (?:\w+ )?(?:from|under|through|because of|at the hands of)\s+(?:the )?$/iu
const ways = /^['’]s?\s+(?:\p{L}+ )?(?:manner|attitude|temper|behaviour|conduct|style|approach|habits?|tone|language|remarks?|outbursts?|absence|indecision|interference|handling|leadership)\b/iu

/**
 * The judgements that a sentence and those before it bear together.
 * @param before the sentences before, nearest first
 * @param wanted whose fault matters
 */
export function committeeFaultsIn(sentence: Sentence, before: readonly Sentence[], words: BlameWords, turns: Turns, wanted: (mention: Mention) => boolean): Judgement[] {
  const {all, bounds} = sentence
  const text = sentence.words.paragraph.text
  const found: Judgement[] = []
  for (const clause of sentence.clauses) {
    const {verb, subject} = clause
    if (!verb || !subject || clause.kind === 'infinitive' || clause.kind === 'participle' || standingOf(clause, all) !== 'asserted') continue
    const target = subject.pronoun === 'it' ? bodyBefore() : subject.pronoun === 'neither' || subject.pronoun === 'none' || /^(?:neither|none)$/.test(all[subject.from]?.lower ?? '') ? severalBefore() : null
    if (!target) continue
    const strength = subject.pronoun === 'it' ? predicateFault(clause, all, words, false) ?? turned(verb.from, clause.to) : has(verb.lemma) ? 'likely' as const : null
    if (strength && !(verb.passive && verb.negation === null)) found.push({target, strength: 'likely', from: Math.min(subject.from, clause.from), to: clause.to})
  }
  for (const mention of sentence.mentions) {
    if (!wanted(mention)) continue
    const back = text.slice(sentence.start, all[mention.from]?.start ?? sentence.start)
    const on = text.slice(all[mention.to - 1]?.end ?? sentence.end, sentence.end)
    if (feeling.test(back) || sarcasm.test(back) || wonder.test(back) || (suffering.test(back) && ways.test(on))) found.push({target: mention, strength: 'likely', from: bounds.from, to: bounds.to})
  }
  return found

  function has(lemma: string): boolean {
    return words.duty.has(lemma) || lemma === 'attend' || lemma === 'reply' || lemma === 'contribute'
  }

  function turned(from: number, to: number): 'likely' | null {
    for (let index = from; index < to; index++) if (phraseLengthAt(turns, all, index, bounds.to)) return 'likely'
    return null
  }

  /** The committee that the sentence before was about, or that this one names first. */
  function bodyBefore(): Mention | null {
    for (const each of [sentence, ...before.slice(0, 1)]) {
      const main = each.clauses.find(({kind, subject, verb}) => kind === 'main' && subject && verb)
      const mention = main?.subject?.mention
      if (mention && (each !== sentence || mention.to <= (sentence.clauses[0]?.subject?.to ?? 0))) return mention.kind === 'body' && wanted(mention) ? mention : null
    }
    return null
  }

  function severalBefore(): Mention | null {
    const main = before[0]?.clauses.find(({kind, subject, verb}) => kind === 'main' && subject && verb)
    const mention = main?.subject?.mention
    return mention?.plural && wanted(mention) ? mention : null
  }
}
