/** Taking lines, and words of lines, out of a story. */
import {around, encoded, named} from './part-tree.ts'
import type {Node} from './part-tree.ts'
import {piecesOf} from './paragraph-text.ts'
import type {Cut, Story} from './story.ts'

/** Takes out the lines that go as a whole. */
export function cutWholeLines(story: Story): void {
  const {edits, cuts, markings, taken} = story
  const byStart = paragraphsByStart(story)
  for (const cut of cuts) if (!cut.pieces) dropLine(cut, nodesOf(cut, byStart))

  function dropLine({marking}: Cut, nodes: readonly Node[]): void {
    const [first] = nodes
    if (first && marking !== null) markings.set(first, marking)
    for (const node of nodes) {
      openControls(story, node)
      edits.drop(node)
    }
    taken.add('paragraphs')
  }
}

/** Takes words out of lines that stay. To be called when tracked and hidden matter is gone, as the reader leaves it out too. */
export function cutWords(story: Story): void {
  const {edits, cuts, markings, taken} = story
  if (cuts.every(({pieces}) => !pieces)) return
  const byStart = paragraphsByStart(story)
  for (const cut of cuts) {
    if (!cut.pieces) continue
    const nodes = nodesOf(cut, byStart)
    const found = piecesOf(edits, nodes, cut.text)
    if (!found) {
      // Words that cannot be placed in the XML cannot be taken out alone.
      const [first] = nodes
      if (first) markings.set(first, cut.pieces[0]?.instead ?? '')
      for (const node of nodes) {
        openControls(story, node)
        edits.drop(node)
      }
      taken.add('paragraphs')
      continue
    }
    const due = cut.pieces.map((piece) => ({...piece, isMarked: false}))
    for (const {node, start, text} of found) {
      const end = start + text.length
      // A picture or a note at the very edge may belong to the words: it goes with them.
      const here = due.filter((piece) => (text === '' ? piece.start <= start && piece.end >= start : piece.start < end && piece.end > start))
      if (here.length === 0) continue
      let left = ''
      let at = start
      for (const piece of here) {
        left += text.slice(at - start, Math.max(0, piece.start - start))
        if (!piece.isMarked && text !== '') {
          piece.isMarked = true
          left += piece.instead
        }
        at = Math.max(at, Math.min(end, piece.end))
      }
      left += text.slice(at - start)
      const name = node.name === 'w:t' || node.name === 'm:t' ? /^<([^\s/>]+)/.exec(edits.tree.xml.slice(node.start, node.openEnd))?.[1] ?? '' : `${edits.tree.prefix}t`
      openControls(story, node)
      edits.drop(node, left === '' ? '' : `<${name} xml:space="preserve">${encoded(left)}</${name}>`)
    }
  }
}

/** A control that loses words has nothing left to say of them: its tag, its title and its binding go. */
function openControls({edits}: Story, node: Node): void {
  for (const control of around(node)) {
    if (control.name !== 'w:sdt' || edits.isUnwrapped(control)) continue
    edits.unwrap(control)
    for (const each of control.children) {
      if (each.name === 'w:sdtContent') edits.unwrap(each)
      else edits.drop(each)
    }
  }
}

/** The paragraphs that are to lose something, by where their start tags end. */
function paragraphsByStart({edits: {tree}, cuts}: Story): ReadonlyMap<number, Node> {
  const wanted = new Set(cuts.flatMap(({starts}) => starts))
  return new Map(wanted.size === 0 ? [] : named(tree, 'w:p', 'a:p').flatMap((node) => (wanted.has(node.openEnd) ? [[node.openEnd, node]] : [])))
}

function nodesOf({starts}: Cut, byStart: ReadonlyMap<number, Node>): Node[] {
  return starts.flatMap((start) => byStart.get(start) ?? [])
}
