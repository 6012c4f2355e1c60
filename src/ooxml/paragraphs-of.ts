/** The paragraphs of some blocks, table cells included. */
import type {Block, Paragraph} from '../report/report.ts'

/** In reading order; without recursion, as tables may be nested without end. */
export function paragraphsOf(blocks: readonly Block[]): Paragraph[] {
  const all: Paragraph[] = []
  const left: Block[] = []
  const push = (children: readonly Block[]): void => {
    for (let index = children.length - 1; index >= 0; index--) {
      const block = children[index]
      if (block) left.push(block)
    }
  }
  push(blocks)
  for (let block = left.pop(); block; block = left.pop()) {
    if (block.type === 'paragraph') all.push(block)
    else push(block.children.flatMap((row) => row.children.flatMap((cell) => cell.children)))
  }
  return all
}
