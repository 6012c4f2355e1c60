/** One part that holds text (the body, a header, notes) on its way into the open copy. */
import type {Relationships} from '../ooxml/relationships.ts'
import type {Styles} from '../ooxml/styles.ts'
import type {Edits} from './edits.ts'
import type {Node} from './part-tree.ts'
import type {Taken} from './taken.ts'

/** What one line of the report loses. */
export interface Cut {
  /** Where the start tags of the line's paragraphs end in the XML. */
  starts: readonly number[]
  /** The line's current text, as the reader gave it. */
  text: string
  /** What goes, in order and apart; null for the whole line. */
  pieces: readonly {start: number; end: number; instead: string}[] | null
  /** The words of the paragraph that takes its place; null for none. */
  marking: string | null
}

export interface Story {
  edits: Edits
  cuts: readonly Cut[]
  styles: Styles
  /** Whether any style hides words: without one only a run itself can. */
  hidingStyles: boolean
  relationships: Relationships
  taken: Taken
  /** Whether words that nobody sees (alternative text, names, targets) say what is withheld. */
  tells: (words: string) => boolean
  /** Notes that the text left still refers to; null for a part that holds no notes. */
  notes: ReadonlySet<string> | null
  /** Paragraphs that go with what is withheld, each with the marking that takes its place. */
  markings: Map<Node, string>
}
