/** Where somebody altered a report: what was struck out and what was put in its stead are one place. */
import type {Change, Stretch} from './report.ts'

/** Each place that somebody altered, in reading order, with the author's name as Word has it. */
export function editedPlaces(changes: readonly Change[]): {author: string; at: Stretch}[] {
  const found: {author: string; at: Stretch}[] = []
  const key = ({author, line}: Change): string => `${line} ${author.trim()}`
  const worded = new Set(changes.filter(({text}) => text.trim()).map(key))
  for (const change of [...changes].sort((one, other) => one.line - other.line || one.start - other.start || one.end - other.end)) {
    const {line, start, end} = change
    const author = change.author.trim()
    const last = found.findLast((edit) => edit.author === author && edit.at.line === line)
    // A new paragraph mark or a new look says nothing more where the words themselves are changed.
    if (!change.text.trim() && worded.has(key(change))) continue
    if (last && start <= last.at.end) last.at = {...last.at, end: Math.max(last.at.end, end)}
    else found.push({author, at: {line, start, end}})
  }
  return found
}
