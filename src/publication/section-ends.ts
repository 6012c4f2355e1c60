/** The ends of Word's own sections (page set-up, headers, footers) when paragraphs around them are taken out. */
import {child, named} from './part-tree.ts'
import type {Node} from './part-tree.ts'
import type {Story} from './story.ts'

/**
 * Keeps the end of a section that still holds something, and lets go the headers and footers of one that holds nothing.
 * @returns what must stand in the place of a dropped paragraph, by that paragraph
 */
export function keepSectionEnds({edits}: Story): ReadonlyMap<Node, string> {
  const kept = new Map<Node, string>()
  const {prefix} = edits.tree
  const ends = named(edits.tree, 'w:sectPr')
  if (ends.length < 2) return kept
  let holdsOpen = false
  for (const node of [...named(edits.tree, 'w:p'), ...ends].sort((a, b) => a.start - b.start)) {
    if (node.name === 'w:p' && node.end > node.openEnd && !edits.isGone(node) && !isOnlyEnd(node)) holdsOpen = true
    if (node.name !== 'w:sectPr') continue
    const paragraph = node.parent?.name === 'w:pPr' ? node.parent.parent : null
    if (paragraph && edits.isGone(paragraph) && holdsOpen) kept.set(paragraph, `<${prefix}p><${prefix}pPr>${edits.text(node.start, node.end)}</${prefix}pPr></${prefix}p>`)
    else if (!holdsOpen && !edits.isGone(node)) {
      // Without headers of its own a section has those of the one before it.
      for (const each of node.children) if (each.name === 'w:headerReference' || each.name === 'w:footerReference') edits.drop(each)
    }
    holdsOpen = false
  }
  return kept
}

function isOnlyEnd(paragraph: Node): boolean {
  return paragraph.children.length === 1 && child(child(paragraph, 'w:pPr'), 'w:sectPr') !== undefined
}
