/** What is found beside the text while a story is read, each with the paragraph it was found in. */
import type {Change, Embedded, Hidden} from '../report/report.ts'
import type {Draft} from './draft.ts'

/** Where a comment is anchored. `end` is null when the anchor ends in a later paragraph. */
export interface CommentAnchor {
  draft: Draft
  start: number
  end: number | null
}

export interface Found<T> {
  item: T
  draft: Draft | null
}

export interface Gathered {
  changes: Found<Change>[]
  hidden: Found<Hidden>[]
  embedded: Found<Embedded>[]
  anchors: Map<string, CommentAnchor>
  /** Notes in the order in which the text refers to them. */
  footnotes: Set<string>
  endnotes: Set<string>
  /** Header and footer parts in the order of their sections. */
  headers: Set<string>
  footers: Set<string>
}

export function nothingGathered(): Gathered {
  return {
    changes: [], hidden: [], embedded: [], anchors: new Map(),
    footnotes: new Set(), endnotes: new Set(), headers: new Set(), footers: new Set(),
  }
}
