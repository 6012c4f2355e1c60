/** One stream of text: the body, a note, a header, a text box. A text box interrupts the stream it hangs in. */
import type {Block, ChangeKind, Place, Row, Span, Table} from '../report/report.ts'
import type {Counters} from './counters.ts'
import type {Draft} from './draft.ts'

/** What holds paragraphs: the stream itself or a table cell. */
export interface Container {
  blocks: Block[]
  /** A paragraph whose mark is deleted or hidden, waiting for the one it runs into. */
  pending: {draft: Draft; /** Whether the original has a line end there. */ lineEnd: boolean} | null
  /** The table this is a cell of. */
  table: OpenTable | null
}

/** A table being read, with the row and cell it has reached. */
export interface OpenTable {
  number: number
  table: Table
  row: Row | null
  /** Rows and cells of the current text so far. */
  rows: number
  columns: number
  rowRevision: Revision | null
  cellRevision: Revision | null
  /** The first paragraph of the row, by which a change of the row finds its place. */
  rowDraft: Draft | null
  /** What the row says, when the row itself is tracked. */
  words: string
  /** What the row, and what the cell, has added to the flow's counts, so that it can be taken off again. */
  byRow: Concealed
  byCell: Concealed
}

export interface Concealed {
  dropped: number
  hidden: number
  inserted: number
}

/** A tracked change that has been opened. */
export interface Revision {
  kind: ChangeKind
  id: string
  author: string
  date: string | null
}

/** A link, a control or a field's result that has been opened. */
export interface OpenSpan {
  draft: Draft | null
  start: number
  make: (start: number, end: number) => Span
}

/** A field between its begin and its end. */
export interface OpenField {
  ordinal: number
  code: string
  inResult: boolean
  /** What the field shows when it has no result: a drop-down's selected entry. */
  entries: string[]
  selected: number | null
  checked: boolean | null
  spans: OpenSpan[]
}

export interface Flow {
  isBox: boolean
  place: Place
  counters: Counters
  containers: Container[]
  container: Container
  tables: OpenTable[]
  draft: Draft | null
  spans: OpenSpan[]
  fields: OpenField[]
  /** Fields that are still in their instruction. */
  instructions: number
  revisions: (Revision | null)[]
  inserted: number
  deleted: number
  /** Rows, cells or text boxes around this that are not in the current text. */
  dropped: number
  /** Rows or text boxes around this that are hidden. */
  hidden: number
}

export function openFlow(place: Place, counters: Counters, isBox: boolean): Flow {
  const container: Container = {blocks: [], pending: null, table: null}
  return {
    isBox, place, counters, containers: [container], container, tables: [], draft: null, spans: [], fields: [], instructions: 0,
    revisions: [], inserted: 0, deleted: 0, dropped: 0, hidden: 0,
  }
}
