/**
 * Reading one part that holds text: its paragraphs, with what is tracked, hidden, linked and anchored in them.
 *
 * A story is a state that the tables in `elements/` act on as the XML goes by. It keeps stacks of its own, so that tables
 * and text boxes may be nested as deeply as they like.
 */
import type {Block, Change, ChangeKind, Embedded, Paragraph, Place} from '../report/report.ts'
import {Counters} from './counters.ts'
import {Draft} from './draft.ts'
import {ReportFault} from './fault.ts'
import {openFlow} from './flow.ts'
import type {Container, Flow, OpenSpan, Revision} from './flow.ts'
import {HIDDEN} from './formatting.ts'
import type {ParagraphFormat, RunFormat} from './formatting.ts'
import {nothingGathered} from './gathered.ts'
import type {Gathered} from './gathered.ts'
import {MAX_OPEN_SPANS, MAX_PARAGRAPHS, MAX_ROW_WORDS} from './limits.ts'
import type {Numbering} from './numbering.ts'
import {labelParagraph} from './paragraph-label.ts'
import type {Relationships} from './relationships.ts'
import type {Styles} from './styles.ts'

/** What every story of a report shares. */
export interface Shared {
  styles: Styles
  numbering: Numbering
  /** Tables and paragraphs so far, in all stories. */
  tables: number
  paragraphs: number
  /** Where each paragraph stands in the XML; null when nobody asks. */
  origins: Origins | null
}

/** The part a paragraph was read from, and where its start tags end there: several when tracked changes join paragraphs. */
export interface Origin {
  part: string
  starts: readonly number[]
}

export type Origins = Map<Paragraph, Origin>

/** A note or a comment: one of several texts in a part. */
export interface Entry {
  id: string
  type: string
  author: string
  date: string | null
  blocks: Block[]
  paraId: string | null
}

/** Where a text box broke into a run. */
type Interrupted = Pick<Story, 'flow' | 'run' | 'look' | 'markRevision' | 'runStart' | 'runChanges'>

export class Story {
  readonly shared: Shared
  readonly relationships: Relationships
  readonly place: Place
  readonly gathered: Gathered = nothingGathered()
  /** The story's own text, when the part is not a list of entries. */
  blocks: Block[] = []
  readonly entries: Entry[] = []
  /** Paragraphs of text boxes, in reading order. */
  readonly boxes: Block[] = []
  /** Fields that have a begin and no end, by their ordinal: a second reading passes over them. */
  readonly unclosed = new Set<number>()
  readonly ignoredFields: ReadonlySet<number>
  fields = 0
  readonly #part: string

  flow: Flow
  readonly #outer: Interrupted[] = []
  readonly #boxCounters = new Counters()

  // Formatting being read; see formatting.ts.
  runFormat: RunFormat | null = null
  paragraphFormat: ParagraphFormat | null = null
  /** What the current run says of itself; null when it says nothing. */
  run: RunFormat | null = null
  /** The current run's look, or -1 when it has yet to be worked out. */
  look = -1
  /** The tracked insertion or deletion of the current paragraph's mark. */
  markRevision: {deleted: Revision | null; inserted: Revision | null} | null = null
  /** Whether white space at the ends of `w:t` counts. */
  preserves = false
  isWholePreserved = false
  /** Where an ins or del element says something about a mark, a row or a cell rather than about runs. */
  marks: 'mark' | 'row' | 'cell' | 'numbering' | null = null
  inParagraphFormat = false
  /** A large first letter has a paragraph of its own, which reads on into the next. */
  isDropCap = false
  runStart = 0
  runChanges: Change[] = []
  entry: Entry | null = null
  /** Comment ranges that begin between paragraphs. */
  dueAnchors: string[] = []
  dueChanges: Change[] = []
  controls: {tag: string; title: string; placeholder: boolean; span: OpenSpan | null}[] = []
  inControlFormat = false
  links: OpenSpan[] = []
  simpleFields: OpenSpan[][] = []
  /** What the drawing being read is described as. */
  alternative = ''
  /** Embedded objects around this. */
  objects = 0
  #lastKept: Paragraph | null = null

  constructor(shared: Shared, part: string, relationships: Relationships, place: Place, ignoredFields: ReadonlySet<number>) {
    this.shared = shared
    this.#part = part
    this.relationships = relationships
    this.place = place
    this.ignoredFields = ignoredFields
    this.flow = openFlow(place, new Counters(), false)
  }

  /** Starts a stream of text: the part's own, an entry's or a text box's. */
  openFlow(isBox: boolean): void {
    const outer = this.flow
    const {run, look, markRevision, runStart, runChanges} = this
    this.#outer.push({flow: outer, run, look, markRevision, runStart, runChanges})
    this.runChanges = []
    // What hangs in a header is the header's.
    const place = isBox && this.place === 'body' ? 'text box' : this.place
    this.flow = openFlow(place, isBox ? this.#boxCounters : outer.counters, isBox)
    if (!isBox) return
    if (outer.deleted > 0 || outer.dropped > 0 || outer.instructions > 0) this.flow.dropped = 1
    if (outer.hidden > 0 || (outer.draft && this.currentLook(outer.draft) & HIDDEN)) this.flow.hidden = 1
  }

  /** Ends the stream and gives what it held. */
  closeFlow(): Block[] {
    this.settle(this.flow.container)
    for (const {ordinal, inResult} of this.flow.fields) if (!inResult) this.unclosed.add(ordinal)
    const {blocks} = this.flow.container
    const outer = this.#outer.pop()
    if (outer) {
      this.flow = outer.flow
      this.run = outer.run
      this.look = outer.look
      this.markRevision = outer.markRevision
      this.runStart = outer.runStart
      this.runChanges = outer.runChanges
    }
    this.runFormat = null
    this.paragraphFormat = null
    return blocks
  }

  openParagraph(paraId: string | null, at = -1): void {
    if (++this.shared.paragraphs > MAX_PARAGRAPHS) {
      throw new ReportFault('too-large', `The report has more than ${MAX_PARAGRAPHS.toLocaleString('en-GB')} paragraphs. Split it and check its parts.`)
    }
    const {flow} = this
    // A paragraph in a paragraph is not Word's; the outer one ends.
    if (flow.draft) this.closeParagraph()
    const {container} = flow
    const {pending} = container
    const {normal} = this.shared.styles
    if (pending) {
      container.pending = null
      pending.draft.join(normal, pending.lineEnd)
      flow.draft = pending.draft
    } else flow.draft = new Draft(normal, cellOf(container))
    const {draft} = flow
    draft.paraId = paraId
    draft.starts.push(at)
    this.markRevision = null
    this.isDropCap = false
    this.run = null
    this.look = -1
    for (const id of this.dueAnchors.splice(0)) this.gathered.anchors.set(id, {draft, start: draft.text.length, end: null})
    for (const item of this.dueChanges.splice(0)) this.#addChange(item, draft)
  }

  closeParagraph(): void {
    const {flow} = this
    const {draft, container} = flow
    if (!draft) return
    const end = draft.text.length
    for (const open of flow.spans.slice(-MAX_OPEN_SPANS)) this.spanTo(open, draft)
    for (const revision of [this.markRevision?.inserted, this.markRevision?.deleted]) {
      if (revision) this.record('paragraph', revision, '', end, end, draft)
    }
    flow.draft = null
    const isDeleted = Boolean(this.markRevision?.deleted)
    const isHidden = !draft.mark.runsOn && draft.text === '' && (this.shared.styles.look(draft.style, draft.mark) & HIDDEN) !== 0
    if (isDeleted || isHidden || this.isDropCap) {
      // A mark that was inserted and then deleted parted nothing in the original either.
      container.pending = {draft, lineEnd: isDeleted && !this.markRevision?.inserted}
    } else this.#keep(draft, container)
  }

  /** Keeps a paragraph that was to run into another when there is none to run into. */
  settle(container: Container): void {
    if (this.flow.draft) this.closeParagraph()
    const {pending} = container
    if (!pending) return
    container.pending = null
    // Word keeps the last paragraph of a cell or a story; before a table an emptied one goes.
    this.#keep(pending.draft, container)
  }

  /** Adds words at the current place, as the current run shows them. */
  append(piece: string): void {
    const {flow} = this
    const {draft} = flow
    if (!draft || flow.instructions > 0 || piece === '') return
    const look = this.currentLook(draft)
    if (flow.deleted > 0) {
      this.track(piece)
      if (flow.inserted === 0) draft.addDeleted(piece)
    } else if (look & HIDDEN) {
      const at = draft.text.length
      const last = this.gathered.hidden.at(-1)
      if (last && last.draft === draft && last.item.at === at) last.item.text += piece
      else this.gathered.hidden.push({draft, item: {text: piece, line: 0, at}})
    } else {
      const start = draft.text.length
      draft.add(piece, look, flow.inserted > 0)
      if (flow.inserted > 0) this.track(piece, start)
    }
  }

  /** The look of the current run. */
  currentLook(draft: Draft): number {
    if (this.look < 0) this.look = this.shared.styles.look(draft.style, this.run) | (this.flow.hidden > 0 ? HIDDEN : 0)
    return this.look
  }

  /** Records words, or something without words, under the innermost tracked change of runs. */
  track(piece: string, start = this.flow.draft?.text.length ?? 0): void {
    const {draft, revisions, deleted} = this.flow
    if (!draft) return
    const revision = innermost(revisions, deleted > 0)
    if (!revision) return
    const end = draft.text.length
    const last = this.gathered.changes.at(-1)
    if (last && last.draft === draft && isSame(last.item, revision) && last.item.end === (deleted > 0 ? end : start)) {
      last.item.text += piece
      last.item.end = end
    } else this.record(revision.kind, revision, piece, deleted > 0 ? end : start, end, draft)
  }

  /** Records a change of this paragraph; between paragraphs it waits for the next. */
  record(kind: ChangeKind, {id, author, date}: Revision, text: string, start: number, end: number, draft = this.flow.draft): Change {
    const item: Change = {id, kind, author, date, text, line: 0, start, end}
    if (draft) this.#addChange(item, draft)
    else this.dueChanges.push(item)
    return item
  }

  addEmbedded(kind: Embedded['kind'], name: string, alternative: string): void {
    this.gathered.embedded.push({draft: this.flow.draft, item: {kind, name, alternative, line: null}})
    if (this.flow.draft) this.flow.draft.holdsObject = true
    this.track('')
  }

  openSpan(make: OpenSpan['make']): OpenSpan {
    const open = {draft: this.flow.draft, start: this.flow.draft?.text.length ?? 0, make}
    this.flow.spans.push(open)
    return open
  }

  closeSpan(open: OpenSpan | undefined): void {
    const {spans, draft} = this.flow
    const at = open ? spans.lastIndexOf(open) : -1
    if (!open || at < 0) return
    spans.splice(at, 1)
    if (draft) this.spanTo(open, draft)
  }

  /** Marks what an open span covers of this paragraph so far. */
  spanTo(open: OpenSpan, draft: Draft): void {
    const end = draft.text.length
    const start = open.draft === draft ? open.start : 0
    if (start < end || open.draft === draft) draft.spans.push(open.make(start, end))
    open.draft = draft
    open.start = end
  }

  #addChange(item: Change, draft: Draft): void {
    this.gathered.changes.push({item, draft})
    draft.changes.push(item)
  }

  #keep(draft: Draft, container: Container): void {
    const {flow} = this
    const {table} = container
    if (table) {
      table.rowDraft ??= draft
      if ((flow.dropped > 0 || table.rowRevision) && table.words.length < MAX_ROW_WORDS) table.words += (table.words && '\n') + (flow.dropped > 0 ? draft.original : draft.text)
    }
    if (flow.dropped > 0) {
      draft.paragraph = this.#lastKept
      return
    }
    const {label, list} = labelParagraph(draft, this.shared.numbering, flow.counters)
    const paragraph = draft.finish(flow.place, label, list)
    draft.paragraph = paragraph
    draft.kept = true
    this.shared.origins?.set(paragraph, {part: this.#part, starts: draft.starts})
    this.#lastKept = paragraph
    container.blocks.push(paragraph)
  }
}

function cellOf({table}: Container): Paragraph['cell'] {
  return table ? {table: table.number, row: table.rows, column: table.columns} : null
}

/** The innermost tracked change that words stand in; where they are deleted, the one that deletes them. */
function innermost(revisions: readonly (Revision | null)[], isDeleted: boolean): Revision | null {
  for (let index = revisions.length - 1; index >= 0; index--) {
    const revision = revisions[index]
    if (revision && (!isDeleted || revision.kind === 'deletion' || revision.kind === 'move-from')) return revision
  }
  return null
}

function isSame(change: Change, {kind, author, date}: Revision): boolean {
  return change.kind === kind && change.author === author && change.date === date
}
