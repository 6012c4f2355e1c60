/** The words that a copy loses, stretch by stretch, for the proof to look for and the certificate to count. */
import {paragraphs, slice} from '../report/plain-text.ts'
import type {Comment, Report} from '../report/report.ts'
import type {RepeatedWords} from './repeated-words.ts'
import {wordsOf} from './withheld.ts'
import type {Withheld} from './withheld.ts'

export interface RemovedStretch {
  kind: 'withheld' | 'repeated' | 'beside' | 'comment' | 'deletion' | 'hidden'
  /** What it is part of, as in “Appendix B”; null where that has no name. */
  name: string | null
  numbers: readonly string[]
  text: string
  isWithheld: boolean
}

/**
 * Lists them: what is withheld, what repeats it, what stood beside it, and what a file keeps without showing it.
 * @param isGone whether a line of the report is not in the copy
 */
export function removedFrom(report: Report, withheld: readonly Withheld[], shared: readonly RepeatedWords[], isGone: (line: number) => boolean): RemovedStretch[] {
  const kept = (kind: RemovedStretch['kind'], text: string, isWithheld = false, name: string | null = null, numbers: readonly string[] = []): RemovedStretch[] =>
    text.trim() === '' ? [] : [{kind, name, numbers, text, isWithheld}]
  const covered = new Set(withheld.flatMap(({passage: {first, last}}) => Array.from({length: last - first + 1}, (_, index) => first + index)))
  return [
    ...withheld.flatMap((part) => wordsOf(report, part).flatMap((text) => kept('withheld', text, true, part.name, part.numbers))),
    ...shared.flatMap(({at, of}) => kept('repeated', slice(report, at), true, of.name, of.numbers)),
    // A text box or a note goes with the words it hangs on.
    ...paragraphs(report).flatMap(({line, text}) => (!covered.has(line) && isGone(line) ? kept('beside', text, true) : [])),
    ...report.comments.flatMap(allOf).flatMap(({text}) => text.split('\n').flatMap((line) => kept('comment', line))),
    ...report.changes.flatMap(({kind, text}) => (kind === 'deletion' || kind === 'move-from' || kind === 'row' ? text.split('\n').flatMap((line) => kept('deletion', line)) : [])),
    ...report.hidden.flatMap(({text}) => kept('hidden', text)),
  ]
}

function allOf(comment: Comment): Comment[] {
  return [comment, ...comment.replies]
}
