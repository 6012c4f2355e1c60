/** Text that Word does not show. */
import {HIDDEN, isOn, noRunFormat} from '../ooxml/formatting.ts'
import type {Style} from '../ooxml/styles.ts'
import {around, attribute, child} from './part-tree.ts'
import type {Node} from './part-tree.ts'
import type {Story} from './story.ts'

/** Takes a run out when Word hides it, whether the run says so, its style or its paragraph's. */
export function dropHidden(story: Story, run: Node): void {
  const {edits, taken} = story
  const format = child(run, 'w:rPr')
  if (!story.hidingStyles && !child(format, 'w:vanish')) return
  if (!isHidden(story, format, styleOf(story, run))) return
  edits.drop(run)
  taken.add('hidden text')
}

/** Whether a paragraph's mark is hidden, so that a paragraph without words is not there at all. */
export function hidesMark(story: Story, paragraph: Node): boolean {
  const format = child(child(paragraph, 'w:pPr'), 'w:rPr')
  const runsOn = child(format, 'w:specVanish')
  if (runsOn && isOn(attribute(story.edits.tree, runsOn, 'val'))) return false
  return (story.hidingStyles || child(format, 'w:vanish') !== undefined) && isHidden(story, format, styleOf(story, paragraph))
}

function isHidden({styles, edits: {tree}}: Story, format: Node | undefined, style: Style): boolean {
  const said = noRunFormat()
  const vanish = child(format, 'w:vanish')
  if (vanish) {
    said.said = HIDDEN
    said.on = isOn(attribute(tree, vanish, 'val')) ? HIDDEN : 0
  }
  const named = child(format, 'w:rStyle')
  said.style = named ? attribute(tree, named, 'val') ?? null : null
  return (styles.look(style, said) & HIDDEN) !== 0
}

function styleOf({styles, edits: {tree}}: Story, node: Node): Style {
  let paragraph: Node | undefined = node.name === 'w:p' ? node : undefined
  if (!paragraph) {
    for (const outer of around(node)) {
      if (outer.name !== 'w:p') continue
      paragraph = outer
      break
    }
  }
  const named = child(child(paragraph, 'w:pPr'), 'w:pStyle')
  return styles.paragraph(named ? attribute(tree, named, 'val') : undefined)
}
