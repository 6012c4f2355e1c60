/** Which list a paragraph is in, at which level, and the number Word shows before it. */
import type {Paragraph} from '../report/report.ts'
import type {Counters} from './counters.ts'
import type {Draft} from './draft.ts'
import type {List, Numbering} from './numbering.ts'

/** Counts the paragraph. It must be called once for each paragraph of the current text, in reading order. */
export function labelParagraph({format, style, text, endsSection, holdsObject}: Draft, numbering: Numbering, counters: Counters): Pick<Paragraph, 'label' | 'list'> {
  const id = format.numbering ?? style.numbering
  const list = id === null ? null : numbering.list(id)
  const level = list === null ? 0 : format.level ?? linkedLevel(list, style.chain.slice(0, 1)) ?? style.level ?? linkedLevel(list, style.chain) ?? 0
  // Word shows no number on a paragraph that only ends a section.
  if (!list || level > 8 || (endsSection && text === '' && !holdsObject)) return {label: null, list: null}
  const label = counters.next(list, level)
  return {label, list: {level, ordered: label !== null}}
}

/** The level that one of these paragraph styles is linked to. */
function linkedLevel(list: List, styles: readonly string[]): number | null {
  for (const style of styles) {
    const level = list.levels.findIndex((each) => each?.style === style)
    if (level >= 0) return level
  }
  return null
}
