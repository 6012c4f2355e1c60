/** The same fact without the person: “the Fleet Manager failed to tell the Board” as “The Board was not told”. */
import type {Sentence} from './analysis.ts'
import type {Judgement} from './criticism/judgement.ts'
import {participleOf} from './morphology.ts'
import type {Token} from './tokens.ts'

const undone = new Set(['fail', 'neglect', 'omit', 'forget'])

/**
 * Rewords a judgement in the passive where what was left undone has an object.
 * @returns the rewording, or null where English would creak
 */
export function withoutDoer(sentence: Sentence, {from, to}: Judgement, text: string): string | null {
  for (const clause of sentence.clauses) {
    const {verb} = clause
    if (!verb || verb.head < from || verb.head >= to || verb.passive) continue
    let done = clause
    if (undone.has(verb.lemma) && verb.negation === null) {
      const next = sentence.clauses.find(({kind, outer}) => kind === 'infinitive' && outer === clause)
      if (!next) return null
      done = next
    } else if (verb.negation === null || verb.modal !== null || verb.lemma === 'be' || verb.lemma === 'have') continue
    const [object] = done.objects
    const doing = done.verb
    if (!object || !doing || object.pronoun !== null || object.from !== doing.to) return null
    const many = isPlural(sentence.all, object.head)
    const rest = words(text, sentence.all, object.to, done.to)
    const subject = words(text, sentence.all, object.from, object.to)
    return `“${subject.charAt(0).toUpperCase()}${subject.slice(1)} ${many ? 'were' : 'was'} not ${participleOf(doing.lemma)}${rest ? ` ${rest}` : ''}.”`
  }
  return null
}

function isPlural(all: readonly Token[], head: number): boolean {
  const lower = all[head]?.lower ?? ''
  return lower.endsWith('s') && !lower.endsWith('ss')
}

function words(text: string, all: readonly Token[], from: number, to: number): string {
  let last = to
  while (last > from && all[last - 1]?.kind === 'mark') last--
  return last > from ? text.slice(all[from]?.start ?? 0, all[last - 1]?.end ?? 0) : ''
}
