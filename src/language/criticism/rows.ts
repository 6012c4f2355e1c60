/** A row of a table says in two cells what a sentence says in one: “Cause of loss | Payroll Manager”, “Cllr Hart | Obstructive”. */
import {wordsOfParagraph} from '../analysis.ts'
import type {Mention} from '../mentions.ts'
import {paragraphs} from '../../report/plain-text.ts'
import type {Profile} from '../../report/profile.ts'
import type {Paragraph, Report} from '../../report/report.ts'
import {described} from './described.ts'
import type {CriticismWords} from './lexicon.ts'

/**
 * The person whom a cell, read with the cell before it in its row, finds fault with.
 * @param wanted whose fault matters
 * @returns null where it finds none, or is no cell
 */
export function blamedInRow(report: Report, paragraph: Paragraph, profile: Profile, words: CriticismWords, wanted: (mention: Mention) => boolean): Mention | null {
  const {cell, line} = paragraph
  const before = cell && cell.column > 0 ? paragraphs(report)[line - 2] : undefined
  if (!before?.cell || before.cell.row !== cell?.row || before.cell.table !== cell.table) return null
  const label = wordsOfParagraph(before, profile)
  const here = wordsOfParagraph(paragraph, profile)
  if (label.all.length > 8 || here.all.length > 12) return null
  const named = label.sentences[0]?.mentions[0]
  if (named && wanted(named) && named.kind !== 'body') {
    const [first] = here.all
    return first && (words.faultNoun.has(first.lower) || described(here.all, 0, here.all.length, false, words)) ? named : null
  }
  const [only] = here.sentences[0]?.mentions ?? []
  const alone = only !== undefined && only.to >= here.all.length - 1 && only.from <= 1
  return alone && wanted(only) && label.all.some(({lower}, index) => lower === 'fault' || lower === 'culprit' || lower === 'blame' || lower === 'cause' || lower === 'responsible' && label.all.slice(index).some(({lower: word}) => words.harm.has(word))) ? only : null
}
