/** The words that stand nearest to a place, for what has no words of its own: a deletion, hidden text, a comment on nothing. */
import type {Paragraph, Report, Stretch} from './report.ts'
import {paragraphs} from './plain-text.ts'

/**
 * Widens an empty place to the word before it, else the word after it, else the nearest paragraph that says something.
 * @param place a stretch of the report; one that holds words is only trimmed
 * @returns a stretch with words in it, or null when the whole report has none
 */
export function nearestWords(report: Report, {line, start, end}: Stretch): Stretch | null {
  const all = paragraphs(report)
  const own = all[line - 1]
  const held = own?.text.slice(start, end) ?? ''
  if (held.trim()) return {line, start: start + held.search(/\S/), end: start + held.trimEnd().length}
  const inOwn = own && wordAt(own, start)
  if (inOwn) return inOwn
  for (let away = 1; away < all.length; away++) {
    const [above, below] = [all[line - 1 - away], all[line - 1 + away]]
    const found = (above && wordAt(above, above.text.length)) ?? (below && wordAt(below, 0))
    if (found) return found
  }
  return null
}

function wordAt({line, text}: Paragraph, offset: number): Stretch | null {
  const before = /\S+\s*$/u.exec(text.slice(0, offset))
  if (!before) {
    const after = /\S+/u.exec(text.slice(offset))
    return after && {line, start: offset + after.index, end: offset + after.index + after[0].length}
  }
  const word = before[0].trimEnd()
  // In the middle of a word: the whole of it, without the full stop that closes its sentence.
  const rest = word === before[0] ? /^[\p{L}\p{N}'’-]*/u.exec(text.slice(offset))?.[0].length ?? 0 : 0
  return {line, start: before.index, end: before.index + word.length + rest}
}
