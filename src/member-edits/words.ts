/** Words in a stretch of a part, tracked deletions among them. */
import {words} from '../publication/part-tree.ts'
import type {Node, PartTree} from '../publication/part-tree.ts'
import {under, within} from './changes.ts'

const said: Readonly<Record<string, string>> = {
  'w:tab': '\t', 'w:br': ' ', 'w:cr': ' ', 'w:noBreakHyphen': '-', 'w:footnoteReference': '[note]', 'w:endnoteReference': '[note]', 'w:drawing': '[picture]', 'w:pict': '[picture]', 'w:object': '[object]',
}
const texts = new Set(['w:t', 'w:delText', 'm:t'])

/** True for what a reader sees in a paragraph. */
export function isSeen(tree: PartTree, node: Node): boolean {
  return texts.has(node.name) ? words(tree, node) !== '' : node.name in said
}

/** What an element says; paragraphs end with a line end. @param passes over elements that are not to be read */
export function wordsIn(tree: PartTree, node: Node, passes: (each: Node) => boolean = () => false): string {
  let text = ''
  let until = -1
  for (const each of [node, ...under(node)]) {
    if (each.start < until) continue
    if (each.name === 'mc:Fallback' || passes(each)) until = each.end
    else if (texts.has(each.name)) text += words(tree, each)
    else if (each.name === 'w:p' && text !== '' && !text.endsWith('\n')) text += '\n'
    else if (!isTabStop(each)) text += said[each.name] ?? ''
    if (each.name === 'w:drawing' || each.name === 'w:pict') until = each.end
  }
  return text
}

/** In properties `w:tab` is a place to stop at. */
function isTabStop({name, parent}: Node): boolean {
  return name === 'w:tab' && parent?.name !== 'w:r'
}

/** The paragraph that an element stands in, or is the form of. */
export function paragraphOf(node: Node): Node | null {
  return node.name === 'w:p' ? node : within(node, 'w:p')
}
