/** Changes to one part, made by splicing: what no change touches is the original's own text. */
import type {Node, PartTree} from './part-tree.ts'

interface Edit {
  start: number
  end: number
  text: string
}

export class Edits {
  readonly tree: PartTree
  readonly #edits: Edit[] = []
  readonly #gone = new Set<Node>()
  readonly #replaced = new Set<Node>()
  readonly #unwrapped = new Set<Node>()
  #sorted: Edit[] | null = null

  constructor(tree: PartTree) {
    this.tree = tree
    for (const {start, end} of [...tree.asides, ...tree.identifiers]) this.#add(start, end, '')
  }

  /** Takes an element out with all it holds, and puts something in its place if need be. */
  drop(node: Node, instead = ''): void {
    if (this.#gone.has(node)) return
    this.#gone.add(node)
    if (instead !== '') this.#replaced.add(node)
    this.#add(node.start, node.end, instead)
  }

  /** Takes an element's tags off and leaves what it holds. */
  unwrap(node: Node): void {
    this.#unwrapped.add(node)
    if (node.end === node.openEnd) return this.drop(node)
    this.#add(node.start, node.openEnd, '')
    this.#add(node.closeStart, node.end, '')
  }

  /** Puts something at a place. */
  insert(at: number, text: string): void {
    this.#add(at, at, text)
  }

  /** Replaces a stretch of the text. */
  replace(start: number, end: number, text: string): void {
    this.#add(start, end, text)
  }

  /** True for an element whose tags were taken off. */
  isUnwrapped(node: Node): boolean {
    return this.#unwrapped.has(node)
  }

  /** True for an element that was itself taken out. */
  isDropped(node: Node): boolean {
    return this.#gone.has(node)
  }

  /** True for an element that was itself taken out with nothing in its place. */
  isEmptied(node: Node): boolean {
    return this.#gone.has(node) && !this.#replaced.has(node)
  }

  /** True for an element that was taken out, or stands in one that was. */
  isGone(node: Node): boolean {
    for (let at: Node | null = node; at; at = at.parent) if (this.#gone.has(at)) return true
    return false
  }

  /** Every element that was itself taken out. */
  dropped(): Iterable<Node> {
    return this.#gone
  }

  /** Every element that is left, in order; what is taken out meanwhile is passed over with all it holds. */
  * left(): Generator<Node> {
    let until = -1
    for (const node of this.tree.all) {
      if (node.start < until) continue
      if (this.#gone.has(node)) until = node.end
      else yield node
    }
  }

  /** The text of a stretch with the changes made, or the whole part's. */
  text(start = 0, end = this.tree.xml.length): string {
    this.#sorted ??= [...this.#edits].sort((a, b) => a.start - b.start || Number(b.end === b.start) - Number(a.end === a.start) || b.end - a.end)
    const {xml} = this.tree
    const pieces: string[] = []
    let at = start
    for (let index = firstFrom(this.#sorted, start); index < this.#sorted.length; index++) {
      const edit = this.#sorted[index]
      if (!edit || edit.start >= end && !(edit.start === end && end === xml.length)) break
      // What stands within something taken out is gone with it.
      if (edit.start < at || edit.end > end) continue
      pieces.push(xml.slice(at, edit.start), edit.text)
      at = edit.end
    }
    pieces.push(xml.slice(at, end))
    return pieces.join('')
  }

  #add(start: number, end: number, text: string): void {
    this.#sorted = null
    this.#edits.push({start, end, text})
  }
}

function firstFrom(edits: readonly Edit[], start: number): number {
  let [low, high] = [0, edits.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((edits[middle]?.start ?? 0) < start) low = middle + 1
    else high = middle
  }
  return low
}
