/** Properties as text: what they were before a tracked change, and children that the tree of places passes over. */
import type {Node, PartTree} from '../publication/part-tree.ts'

const tag = /<!--[\s\S]*?-->|<(\/?)([^\s/>]+)((?:[^>"']|"[^"]*"|'[^']*')*?)(\/?)>/g

/** What the properties inside a change hold: `<w:pPrChange><w:pPr>…</w:pPr></w:pPrChange>` gives “…”. */
export function formBefore({xml}: PartTree, change: Node): string {
  const text = xml.slice(change.openEnd, change.closeStart)
  const open = [...text.matchAll(tag)].find(([whole]) => !whole.startsWith('<!--'))
  if (!open || open[4] === '/') return ''
  return text.slice(open.index + open[0].length, text.lastIndexOf('</'))
}

/** The place of a child by its local name, read from the text. */
export function rawChild({xml}: PartTree, node: Node, local: string): {start: number; end: number} | null {
  let depth = 0
  let start: number | null = null
  for (const {0: whole, 1: close, 2: name = '', 4: empty, index} of xml.slice(node.openEnd, node.closeStart).matchAll(tag)) {
    if (whole.startsWith('<!--')) continue
    const isWanted = name.slice(name.indexOf(':') + 1) === local
    if (close) {
      depth--
      if (depth === 0 && isWanted && start !== null) return {start, end: node.openEnd + index + whole.length}
    } else {
      if (depth === 0 && isWanted) start = node.openEnd + index
      if (empty) {
        if (depth === 0 && isWanted && start !== null) return {start, end: start + whole.length}
      } else depth++
    }
  }
  return null
}
