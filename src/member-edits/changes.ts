/** The tracked changes that somebody made in one part, and what each stands on. */
import {attribute, named} from '../publication/part-tree.ts'
import type {Node, PartTree} from '../publication/part-tree.ts'

/**
 * What a change is of: words, the mark that ends a paragraph, a table row or cell, a paragraph's number, the form of
 * something, or the range that a move spans.
 */
export type ChangedThing = 'words' | 'mark' | 'row' | 'cell' | 'numbering' | 'form' | 'range'

export interface TrackedChange {
  node: Node
  of: ChangedThing
  /** True for what was put in, false for what was taken away. Says nothing of forms and ranges. */
  isIn: boolean
  author: string
  date: string | null
}

const inOrOut: Readonly<Record<string, boolean>> = {'w:ins': true, 'w:moveTo': true, 'w:del': false, 'w:moveFrom': false}
const forms = ['w:rPrChange', 'w:pPrChange', 'w:sectPrChange', 'w:tblPrChange', 'w:tblPrExChange', 'w:trPrChange', 'w:tcPrChange', 'w:numberingChange', 'w:cellMerge']
const ranges = ['w:moveFromRangeStart', 'w:moveToRangeStart', 'w:customXmlInsRangeStart', 'w:customXmlDelRangeStart', 'w:customXmlMoveFromRangeStart', 'w:customXmlMoveToRangeStart']
const every = [...Object.keys(inOrOut), ...forms, ...ranges, 'w:cellIns', 'w:cellDel']

/** The changes in a part by those whom `isAuthor` names, in order. */
export function changesIn(tree: PartTree, isAuthor: (author: string) => boolean): TrackedChange[] {
  const found: TrackedChange[] = []
  for (const node of named(tree, ...every)) {
    const author = attribute(tree, node, 'author') ?? ''
    if (isAuthor(author)) found.push({node, ...kindOf(node), author, date: attribute(tree, node, 'date') ?? null})
  }
  return found.sort((one, other) => one.node.start - other.node.start)
}

/** Everybody who made a change in a part. */
export function authorsIn(tree: PartTree): Set<string> {
  return new Set(named(tree, ...every, 'w:comment').map((node) => attribute(tree, node, 'author') ?? ''))
}

function kindOf({name, parent}: Node): {of: ChangedThing; isIn: boolean} {
  if (ranges.includes(name)) return {of: 'range', isIn: false}
  if (forms.includes(name)) return {of: 'form', isIn: false}
  if (name === 'w:cellIns' || name === 'w:cellDel') return {of: 'cell', isIn: name === 'w:cellIns'}
  const isIn = inOrOut[name] ?? false
  if (parent?.name === 'w:rPr') return {of: 'mark', isIn}
  if (parent?.name === 'w:trPr') return {of: 'row', isIn}
  if (parent?.name === 'w:numPr') return {of: 'numbering', isIn}
  return {of: 'words', isIn}
}

/** True for words put in by a tracked change, whoever made it. */
export function putsWordsIn({name, parent}: Node): boolean {
  return inOrOut[name] === true && parent?.name !== 'w:rPr' && parent?.name !== 'w:trPr' && parent?.name !== 'w:numPr'
}

/** The nearest element around one that has a name. */
export function within(node: Node, name: string): Node | null {
  let at = node.parent
  while (at && at.name !== name) at = at.parent
  return at
}

/** Everything under an element, itself apart, in order. */
export function* under(node: Node): Generator<Node> {
  for (let at = node.first; at;) {
    yield at
    let next: Node | null = at.first
    for (let up: Node | null = at; !next && up && up !== node; up = up.parent) next = up.next
    at = next
  }
}
