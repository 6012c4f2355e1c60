/** Numbering the lines of a report that has been read, and putting what was found beside the text on them. */
import type {Paragraph, Report} from '../report/report.ts'
import {threads} from './comments.ts'
import type {Extended, PlacedComment} from './comments.ts'
import type {Draft} from './draft.ts'
import type {Gathered} from './gathered.ts'
import {paragraphsOf} from './paragraphs-of.ts'
import type {Entry} from './story.ts'

/** Fills in the report's lines, changes, comments, hidden text and embedded objects. */
export function placeOnLines(report: Report, gathered: readonly Gathered[], comments: readonly Entry[], extended: ReadonlyMap<string, Extended>): void {
  const paragraphs = [...paragraphsOf(report.children), ...report.beside]
  for (const [index, paragraph] of paragraphs.entries()) paragraph.line = index + 1
  const first = paragraphs[0] ?? null
  const place = (draft: Draft | null): Paragraph | null => draft?.paragraph ?? first

  for (const {changes, hidden, embedded} of gathered) {
    for (const {item, draft} of changes) {
      const paragraph = place(draft)
      if (!paragraph || paragraph.line === 0) continue
      item.line = paragraph.line
      // What stood in a paragraph that is gone stands at the end of the one before it.
      if (!draft?.kept) item.start = item.end = draft?.paragraph ? paragraph.text.length : 0
      report.changes.push(item)
    }
    for (const {item, draft} of hidden) {
      const paragraph = place(draft)
      if (!paragraph || paragraph.line === 0) continue
      item.line = paragraph.line
      if (!draft?.kept) item.at = draft?.paragraph ? paragraph.text.length : 0
      report.hidden.push(item)
    }
    for (const {item, draft} of embedded) {
      item.line = draft?.paragraph?.line || null
      report.embedded.push(item)
    }
  }
  // Text boxes are read where they hang and stand after the body.
  report.changes.sort((a, b) => a.line - b.line)
  report.hidden.sort((a, b) => a.line - b.line)

  const anchors = new Map(gathered.flatMap(({anchors: each}) => [...each]))
  const begun = threads(comments, extended, anchors)
  for (const comment of begun) placeComment(comment, first)
  report.comments.push(...begun.map(({item}) => item))
  report.comments.sort((a, b) => a.line - b.line || a.start - b.start)
}

function placeComment({item, anchor, replies}: PlacedComment, first: Paragraph | null): void {
  const paragraph = anchor?.draft.paragraph
  if (anchor && paragraph && paragraph.line > 0) {
    const end = paragraph.text.length
    item.line = paragraph.line
    item.start = anchor.draft.kept ? Math.min(anchor.start, end) : end
    item.end = anchor.draft.kept ? Math.max(item.start, Math.min(anchor.end ?? end, end)) : end
  } else item.line = first ? 1 : 0
  for (const reply of replies) {
    Object.assign(reply.item, {line: item.line, start: item.start, end: item.end})
  }
}
