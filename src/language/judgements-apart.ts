/** Judgements that overlap say one thing: a report is told of it once. */
import type {Judgement} from './blame.ts'

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
