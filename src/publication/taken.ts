/** What was taken out of a copy, counted by kind; embedded matter by name. */

export const kinds = [
  'appendices', 'closed parts', 'passages', 'repeated words', 'paragraphs', 'comments', 'tracked changes', 'hidden text', 'notes', 'headers and footers',
  'pictures', 'embedded objects', 'charts and diagrams', 'links', 'fields', 'bookmarks', 'alternative texts', 'properties', 'custom XML parts', 'other parts',
] as const

export type Kind = typeof kinds[number]

export class Taken {
  readonly #counts = new Map<Kind, number>()
  /** Names of embedded parts and what they are, as in “word/embeddings/book1.xlsx”. */
  readonly embedded: {kind: 'object' | 'chart' | 'diagram' | 'other'; name: string}[] = []

  add(kind: Kind, count = 1): void {
    if (count > 0) this.#counts.set(kind, (this.#counts.get(kind) ?? 0) + count)
  }

  /** How many of each kind, those of which there were none left out. */
  counts(): Partial<Record<Kind, number>> {
    return Object.fromEntries(kinds.flatMap((kind) => (this.#counts.has(kind) ? [[kind, this.#counts.get(kind)]] : [])))
  }
}
