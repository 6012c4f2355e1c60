/**
 * Where a paragraph's words stand in its XML. It follows the reader (`ooxml/elements/runs.ts`), and says so when it
 * cannot: then the paragraph goes as a whole.
 */
import {asWordShows} from '../ooxml/elements/runs.ts'
import {symbol} from '../ooxml/symbols.ts'
import type {Edits} from './edits.ts'
import {attribute, words} from './part-tree.ts'
import type {Node} from './part-tree.ts'

/** An element of a run with the words it shows; empty for a picture or a note's mark. */
export interface Piece {
  node: Node
  start: number
  text: string
}

/** The pieces of a line, in order; null when they do not make up the text that was read. */
export function piecesOf(edits: Edits, paragraphs: readonly Node[], text: string): Piece[] | null {
  const {tree} = edits
  const pieces: Piece[] = []
  let read = ''
  let breakDue = false
  let instructions = 0
  const add = (node: Node, shown: string): void => {
    if (breakDue && shown !== '') {
      breakDue = false
      read += '\v'
    }
    pieces.push({node, start: read.length, text: shown})
    read += shown
  }
  const visit = (node: Node): void => {
    if (edits.isDropped(node)) return
    const {name} = node
    if (name === 'w:fldChar') {
      const type = attribute(tree, node, 'fldCharType')
      if (type === 'begin') instructions++
      else if (type === 'separate') instructions--
      // A field without a result has no “separate”; one that shows something all the same is found out below.
      else if (!hasResult(edits, paragraphs, node)) instructions--
      return
    }
    if (whole.has(name)) {
      if (instructions <= 0) add(node, '')
      return
    }
    const shown = instructions > 0 ? null : shownBy(edits, node)
    if (shown !== null) return add(node, shown)
    if (name === 'w:br' && instructions <= 0) {
      const type = attribute(tree, node, 'type')
      if (type !== 'page' && type !== 'column') add(node, '\v')
      else breakDue = read !== ''
      return
    }
    if (!formatting.has(name)) for (const each of node.children) visit(each)
  }
  for (const paragraph of paragraphs) visit(paragraph)
  return read === text ? pieces : null
}

const whole = new Set(['w:drawing', 'w:pict', 'w:object', 'mc:AlternateContent', 'w:footnoteReference', 'w:endnoteReference'])
const formatting = new Set(['w:rPr', 'w:pPr', 'w:sdtPr', 'w:sdtEndPr', 'w:rt', 'm:rPr', 'm:ctrlPr', 'w:instrText'])

function shownBy({tree}: Edits, node: Node): string | null {
  switch (node.name) {
    case 'w:t':
    case 'm:t': return asWordShows(words(tree, node), attribute(tree, node, 'space') === 'preserve')
    case 'w:tab': return node.parent?.name === 'w:r' ? '\t' : null
    case 'w:ptab': return '\t'
    case 'w:cr': return '\v'
    case 'w:noBreakHyphen': return '\u2011'
    case 'w:sym': return symbol(attribute(tree, node, 'font') ?? '', attribute(tree, node, 'char') ?? '')
    default: return null
  }
}

/** Whether the field that ends here has a “separate”, looked for backwards in the same paragraphs. */
function hasResult({tree}: Edits, paragraphs: readonly Node[], end: Node): boolean {
  let depth = 0
  const [first] = paragraphs
  for (let index = tree.all.indexOf(end) - 1; index >= 0; index--) {
    const node = tree.all[index]
    if (!node || (first && node.start < first.start)) return true
    if (node.name !== 'w:fldChar') continue
    const type = attribute(tree, node, 'fldCharType')
    if (type === 'end') depth++
    else if (type === 'begin' && depth-- === 0) return false
    else if (type === 'separate' && depth === 0) return true
  }
  return true
}
