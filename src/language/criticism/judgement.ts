/** What a sentence says against somebody, and how plainly. */
import type {Mention} from '../mentions.ts'

export type Strength = 'clear' | 'likely'

export interface Judgement {
  /** Whom it finds fault with. */
  target: Mention
  strength: Strength
  /** Tokens of the sentence's paragraph that carry it, `to` exclusive. */
  from: number
  to: number
}

/** One judgement for one stretch of words, in reading order: the plainest, and the widest of those that overlap. */
export function judgementsApart(judgements: readonly Judgement[]): Judgement[] {
  const kept: Judgement[] = []
  for (const each of [...judgements].sort((a, b) => rank(a) - rank(b) || a.from - b.from || b.to - a.to)) {
    if (!kept.some(({from, to}) => each.from < to && from < each.to)) kept.push(each)
  }
  return kept.sort((a, b) => a.from - b.from)
}

function rank({strength, target}: Judgement): number {
  return (strength === 'clear' ? 0 : 2) + (target.sure ? 0 : 1)
}
