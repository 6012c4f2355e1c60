/**
 * The report tree: what is checked. A unist tree whose leaves are paragraphs.
 *
 * One paragraph is one line of the report's plain text (see `plain-text.ts`). Lines are 1-based, in reading order: the
 * body first (table cells are paragraphs), then what stands beside it: notes, text boxes, headers and footers.
 * Offsets are 0-based places in a paragraph's `text`, the end exclusive. Findings carry vfile's 1-based columns.
 */
import type {Parent} from 'unist'

/** Where a paragraph stands. Only `body` is the report as it is read aloud; the publication rules look at the rest too. */
export type Place = 'body' | 'footnote' | 'endnote' | 'text box' | 'header' | 'footer'

export interface Report extends Parent {
  type: 'report'
  /** The body, in document order. */
  children: Block[]
  /** Paragraphs that stand beside the body. Their lines follow the body's last. */
  beside: Paragraph[]
  comments: Comment[]
  changes: Change[]
  /** Text that Word does not show. It is in no paragraph's `text`. */
  hidden: Hidden[]
  /** Pictures, charts and embedded files: named, and searched for words. */
  embedded: Embedded[]
  /** Document properties by name: “title”, “creator”, “lastModifiedBy”, “company” … */
  properties: Record<string, string>
  /** Custom XML parts, by the name of the part and the namespace of its root element (empty if it has none). */
  customParts: CustomPart[]
}

export type Block = Paragraph | Table

export interface Table extends Parent {
  type: 'table'
  children: Row[]
}

export interface Row extends Parent {
  type: 'row'
  children: Cell[]
}

export interface Cell extends Parent {
  type: 'cell'
  children: Block[]
}

export interface Paragraph {
  type: 'paragraph'
  /** 1-based line in the report's plain text. */
  line: number
  place: Place
  /** The current text: tracked insertions in, tracked deletions and hidden text out. A soft break is `\v`, a tab `\t`. */
  text: string
  /** The text before every tracked change. Equal to `text` when nothing is tracked here. */
  original: string
  /** What Word numbers by itself: “2.1”, “(a)”, “iv.”. Null for plain paragraphs and bullets. */
  label: string | null
  /** The paragraph style's id and its name in lower case, as in “heading 1”. Null for the default style. */
  style: {id: string; name: string} | null
  /** Heading level by style or direct formatting: 0 is the highest, 8 the lowest. Null for body text. */
  outline: number | null
  look: Look
  list: {level: number; ordered: boolean} | null
  /** The innermost table cell it stands in: the table's number in the report, row and column, all 0-based. */
  cell: {table: number; row: number; column: number} | null
  spans: Span[]
}

/** How the whole paragraph looks: true only when every visible letter does. */
export interface Look {
  bold: boolean
  italic: boolean
  /** In capital letters, as typed or by formatting. */
  capitals: boolean
  centred: boolean
}

/** Something that holds for a stretch of a paragraph's text, offsets 0-based and end exclusive. */
export type Span =
  | {kind: 'bold' | 'italic'; start: number; end: number}
  | {kind: 'link'; start: number; end: number; href: string}
  | {kind: 'field'; start: number; end: number; code: string}
  | {kind: 'control'; start: number; end: number; tag: string; title: string; placeholder: boolean}
  | {kind: 'note'; start: number; end: number; note: 'footnote' | 'endnote'; id: string}
  | {kind: 'insertion'; start: number; end: number; author: string}

/** A comment in the margin. `line`, `start` and `end` are the words it is anchored to. */
export interface Comment {
  id: string
  author: string
  /** ISO 8601 as the file has it, or null. */
  date: string | null
  text: string
  resolved: boolean
  replies: Comment[]
  line: number
  start: number
  end: number
}

export type ChangeKind = 'insertion' | 'deletion' | 'move-from' | 'move-to' | 'formatting' | 'paragraph' | 'row'

/** One tracked change. Deleted words have an empty place (`start` equals `end`) where they stood in the current text. */
export interface Change {
  id: string
  kind: ChangeKind
  author: string
  date: string | null
  /** The words inserted or deleted; empty for formatting. */
  text: string
  line: number
  start: number
  end: number
}

export interface Hidden {
  text: string
  line: number
  /** Offset in the line's current text where the hidden words would stand. */
  at: number
}

export interface Embedded {
  kind: 'image' | 'object' | 'chart' | 'diagram' | 'other'
  /** The part or target it names, as in “word/media/image1.png”. */
  name: string
  alternative: string
  line: number | null
  /** What can be read in a chart, a workbook or another file: its strings, a line each. Absent where there is nothing to read. */
  words?: string
}

export interface CustomPart {
  name: string
  namespace: string
}

/** A place in the report: a stretch of one line, offsets 0-based, end exclusive. */
export interface Stretch {
  line: number
  start: number
  end: number
}
