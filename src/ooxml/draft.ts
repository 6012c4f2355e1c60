/** A paragraph while its runs are read. */
import {inCapitals} from '../report/from-text.ts'
import type {Change, Look, Paragraph, Place, Span} from '../report/report.ts'
import {BOLD, CAPITALS, ITALIC, noRunFormat, SMALL_CAPITALS} from './formatting.ts'
import type {ParagraphFormat, RunFormat} from './formatting.ts'
import type {Style} from './styles.ts'

type Stretch = [start: number, end: number]

export class Draft {
  text = ''
  style: Style
  format: ParagraphFormat = {}
  /** The formatting of the paragraph mark, where Word keeps whether the mark is hidden. */
  mark: RunFormat = noRunFormat()
  /** Whether the paragraph's mark is also the end of a section. */
  endsSection = false
  /** Whether a picture or an object stands in it. */
  holdsObject = false
  /** `w14:paraId`, by which replies to comments name their parent. */
  paraId: string | null = null
  /** Where its start tags end in the XML; more than one when paragraphs run together. */
  readonly starts: number[] = []
  readonly spans: Span[] = []
  readonly changes: Change[] = []
  readonly cell: Paragraph['cell']
  /** What the draft became; for one that is not in the current text, the paragraph before it. */
  paragraph: Paragraph | null = null
  kept = false
  /** A page break shows only between words. */
  #breakDue = false
  #original: string | null = null
  readonly #bold: Stretch[] = []
  readonly #italic: Stretch[] = []
  readonly #capitals: Stretch[] = []

  constructor(style: Style, cell: Paragraph['cell']) {
    this.style = style
    this.cell = cell
  }

  /** The text before every tracked change. */
  get original(): string {
    return this.#original ?? this.text
  }

  /** Adds words to the current text. */
  add(piece: string, look: number, isInserted: boolean): void {
    if (this.#breakDue) this.#breakPage()
    const start = this.text.length
    if (isInserted) this.#original ??= this.text
    this.text += piece
    if (this.#original !== null && !isInserted) this.#original += piece
    if (look === 0) return
    const end = this.text.length
    if (look & BOLD) extend(this.#bold, start, end)
    if (look & ITALIC) extend(this.#italic, start, end)
    if (look & (CAPITALS | SMALL_CAPITALS)) extend(this.#capitals, start, end)
  }

  /** Adds words that only the original has. */
  addDeleted(piece: string): void {
    this.#original = this.original + piece
  }

  addPageBreak(): void {
    this.#breakDue = this.text !== ''
  }

  /** Starts the paragraph that this one runs into, because the mark between them is deleted or hidden. */
  join(style: Style, originalLineEnd: boolean): void {
    if (originalLineEnd) this.addDeleted('\n')
    this.style = style
    this.format = {}
    this.mark = noRunFormat()
    this.endsSection = false
  }

  finish(place: Place, label: string | null, list: Paragraph['list']): Paragraph {
    const {text, style, spans} = this
    for (const {kind, start, end, author} of this.changes) {
      if ((kind === 'insertion' || kind === 'move-to') && start < end) spans.push({kind: 'insertion', start, end, author})
    }
    for (const [start, end] of this.#bold) spans.push({kind: 'bold', start, end})
    for (const [start, end] of this.#italic) spans.push({kind: 'italic', start, end})
    const outline = this.format.outline ?? style.outline
    return {
      type: 'paragraph', line: 0, place, text, original: this.original, label,
      style: style.isDefault ? null : {id: style.id, name: style.name},
      outline: outline !== null && outline >= 0 && outline < 9 ? outline : null,
      look: this.#look(), list, cell: this.cell, spans,
    }
  }

  #look(): Look {
    return {
      bold: covers(this.#bold, this.text),
      italic: covers(this.#italic, this.text),
      capitals: areCapitals(this.#capitals.length > 0 ? this.#shown() : this.text),
      centred: this.format.centred ?? this.style.centred,
    }
  }

  /** The text in the capitals that formatting shows it in. */
  #shown(): string {
    const pieces: string[] = []
    let from = 0
    for (const [start, end] of this.#capitals) {
      pieces.push(this.text.slice(from, start), this.text.slice(start, end).toUpperCase())
      from = end
    }
    return pieces.join('') + this.text.slice(from)
  }

  #breakPage(): void {
    this.#breakDue = false
    this.add('\v', 0, false)
  }
}

function extend(stretches: Stretch[], start: number, end: number): void {
  const last = stretches.at(-1)
  if (last && last[1] === start) last[1] = end
  else stretches.push([start, end])
}

/** Whether the stretches leave out no letter or digit, and hold something that can be seen. */
function covers(stretches: readonly Stretch[], text: string): boolean {
  let from = 0
  let seen = false
  for (const [start, end] of stretches) {
    if (/[\p{L}\p{N}]/u.test(text.slice(from, start))) return false
    seen ||= /\S/.test(text.slice(start, end))
    from = end
  }
  return seen && !/[\p{L}\p{N}]/u.test(text.slice(from))
}

/** Most paragraphs have a small letter near their beginning, which settles it at once. */
function areCapitals(text: string): boolean {
  return !/\p{Ll}/u.test(text) && inCapitals(text)
}
