/**
 * Pictures stay; whatever else hangs in a story goes, since it holds more than it shows: a chart its workbook, an object
 * its file, a diagram words that this tool does not read. What goes is named.
 */
import {attribute, references} from './part-tree.ts'
import type {Node} from './part-tree.ts'
import type {Story} from './story.ts'

/** Takes out a drawing, an object or an included file unless it is a picture or a shape of the file's own. */
export function takeObject(story: Story, node: Node): void {
  const {edits, taken, relationships} = story
  if (edits.isDropped(node)) return
  const {tree} = edits
  const inside = [node, ...within(tree.all, node)]
  if (node.name === 'w:drawing' || node.name === 'w:pict') {
    const outer = inside.find(({name}) => name === 'wp:docPr')
    const isUnseen = (outer && /^(?:1|true|on)$/.test(attribute(tree, outer, 'hidden') ?? '')) || inside.some((each) => each.name.startsWith('v:') && /visibility:\s*hidden/.test(attribute(tree, each, 'style') ?? ''))
    if (isUnseen) {
      edits.drop(node)
      taken.add('hidden text')
      return
    }
    const refused = inside.flatMap((each) => references(tree, each).filter(({local, id}) => !fits(story, each, local, id)).map(({id}) => ({each, id})))
    if (refused.length === 0 && !inside.some(({name}) => name === 'w:object' || name === 'w:control' || name === 'o:OLEObject')) return
    const [first] = refused
    leave(story, node, first ? kindOf(first.each.name) : 'object', relationships.get(first?.id)?.target ?? '')
    return
  }
  const holder = inside.find(({name}) => name === 'o:OLEObject' || name === 'w:control') ?? node
  const [reference] = references(tree, holder)
  leave(story, node, node.name === 'w:altChunk' || node.name === 'w:subDoc' ? 'other' : 'object', relationships.get(reference?.id)?.target ?? '')
}

type Left = 'object' | 'chart' | 'diagram' | 'other'

const said: Readonly<Record<Left, string>> = {
  object: '[An embedded object is not in this copy]', chart: '[A chart is not in this copy]', diagram: '[A diagram is not in this copy]', other: '[An included file is not in this copy]',
}

function leave({edits, taken}: Story, node: Node, kind: Left, name: string): void {
  const w = edits.tree.prefix
  const words = `<${w}t xml:space="preserve">${said[kind]}</${w}t>`
  const parent = node.parent?.name ?? ''
  // In a run it is words of the run; a choice between branches and an object in a picture stand in one too.
  edits.drop(node, parent === 'w:r' ? words : parent === 'mc:Choice' || parent === 'mc:Fallback' ? words : parent === 'w:pict' || parent === 'w:object' ? '' : `<${w}p><${w}r>${words}</${w}r></${w}p>`)
  taken.add(kind === 'chart' || kind === 'diagram' ? 'charts and diagrams' : 'embedded objects')
  taken.embedded.push({kind, name})
}

function kindOf(name: string): Left {
  return name === 'c:chart' || name === '?:chart' ? 'chart' : name === 'dgm:relIds' ? 'diagram' : 'object'
}

/** A picture in the file, or the target of a link, which has a rule of its own. */
function fits({relationships}: Story, {name}: Node, local: string, id: string): boolean {
  if (name === 'a:hlinkClick' || name === 'a:hlinkHover' || name === 'w:hyperlink' || name === '?:imgLayer') return true
  const link = relationships.get(id)
  // An empty id is Word's way of saying none.
  return id === '' || (link !== undefined && link.type === 'image' && !link.isExternal && local !== 'link')
}

function* within(all: readonly Node[], node: Node): Generator<Node> {
  let [low, high] = [0, all.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((all[middle]?.start ?? 0) <= node.start) low = middle + 1
    else high = middle
  }
  for (let index = low; index < all.length; index++) {
    const each = all[index]
    if (!each || each.start >= node.end) return
    yield each
  }
}
