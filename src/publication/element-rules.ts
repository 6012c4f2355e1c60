/** What becomes of each element of a story: left out, or left without its tags. What is not named here stays. */
import {isOn} from '../ooxml/formatting.ts'
import {understood} from '../ooxml/names.ts'
import {attribute, child} from './part-tree.ts'
import type {Node} from './part-tree.ts'
import {dropHidden} from './hidden.ts'
import {takeObject} from './objects.ts'
import type {Story} from './story.ts'
import type {Kind} from './taken.ts'

type Rule = (story: Story, node: Node) => void

/** Accepts every tracked change, and takes out comments, hidden text, embedded objects and what ties the text to data elsewhere. */
export function applyRules(story: Story): void {
  for (const node of story.edits.left()) rules.get(node.name)?.(story, node)
}

const out = (kind?: Kind): Rule => ({edits, taken}, node) => {
  edits.drop(node)
  if (kind) taken.add(kind)
}

/** Tags only: the words inside were inserted, or tied to data, and are the report's own. */
const bare = (kind?: Kind): Rule => ({edits, taken}, node) => {
  edits.unwrap(node)
  if (kind) taken.add(kind)
}

/** Around runs it says that they are new; in the properties of a mark, a row or a numbering, that these are. */
const inserted: Rule = (story, node) => (properties.has(node.parent?.name ?? '') ? out('tracked changes') : bare('tracked changes'))(story, node)

const deleted: Rule = (story, node) => {
  const {edits, taken} = story
  taken.add('tracked changes')
  const row = node.parent?.name === 'w:trPr' ? node.parent.parent : null
  // A deleted mark is seen to by `joins.ts`, which reads it from the original.
  edits.drop(row ?? node)
}

const properties = new Set(['w:rPr', 'w:trPr', 'w:numPr', 'm:ctrlPr'])

const branch: Rule = ({edits}, node) => {
  // One branch stays, the one the reader read: words in another would be found by a search alone.
  const {tree} = edits
  const read = node.children.find((each) => each.name === 'mc:Choice' && (attribute(tree, each, 'Requires') ?? '').split(/\s+/).every((prefix) => !prefix || understood.has(tree.uris.get(prefix) ?? '')))
    ?? node.children.find(({name}) => name === 'mc:Fallback')
  for (const each of node.children) if (each !== read) edits.drop(each)
  if (read?.name === 'mc:Fallback') {
    edits.unwrap(node)
    edits.unwrap(read)
  }
}

const cell: Rule = (story, node) => {
  const merge = child(child(node, 'w:tcPr'), 'w:vMerge')
  if (child(child(node, 'w:tcPr'), 'w:cellDel')) return out('tracked changes')(story, node)
  if (!merge || (attribute(story.edits.tree, merge, 'val') ?? 'continue') !== 'continue') return
  // The lower part of a cell that spans rows: Word shows nothing of what stands in it.
  const {edits, taken} = story
  const content = node.children.filter(({name}) => name !== 'w:tcPr')
  if (!content.some((each) => holdsWords(each))) return
  for (const each of content) edits.drop(each)
  edits.insert(node.closeStart, `<${edits.tree.prefix}p/>`)
  taken.add('hidden text')
}

function holdsWords(node: Node): boolean {
  return node.name === 'w:t' || node.name === 'w:drawing' || node.name === 'w:pict' || node.children.some(holdsWords)
}

const row: Rule = ({edits, taken}, node) => {
  const hidden = child(child(node, 'w:trPr'), 'w:hidden')
  const moved = child(child(node, 'w:trPr'), 'w:moveFrom')
  if (moved || (hidden && isOn(attribute(edits.tree, hidden, 'val')))) {
    edits.drop(node)
    taken.add(moved ? 'tracked changes' : 'hidden text')
  }
}

const link: Rule = ({edits, relationships, taken, tells}, node) => {
  const id = attribute(edits.tree, node, 'id')
  const target = id === undefined ? undefined : relationships.get(id)
  const shown = [target?.target, attribute(edits.tree, node, 'tooltip')]
  if ((id === undefined || (target && isPublic(target.target))) && !shown.some((each) => each !== undefined && tells(each))) return
  if (node.name === 'w:hyperlink') edits.unwrap(node)
  else edits.drop(node)
  taken.add('links')
}

/** A target that leads into the council's own machines helps no reader, and names people and folders. */
export function isPublic(target: string): boolean {
  return /^(?:https?|mailto|tel|ftp):/i.test(target)
}

const note: Rule = ({edits, notes, taken}, node) => {
  const type = attribute(edits.tree, node, 'type') ?? 'normal'
  if (!notes || type !== 'normal' || notes.has(attribute(edits.tree, node, 'id')?.trim() ?? '')) return
  edits.drop(node)
  taken.add('notes')
}

const rules: ReadonlyMap<string, Rule> = new Map<string, Rule>([
  ...Object.entries({
    'w:ins': inserted, 'w:moveTo': inserted, 'w:del': deleted, 'w:moveFrom': deleted,
    'w:r': dropHidden, 'm:r': dropHidden, 'w:tr': row, 'w:tc': cell,
    'w:hyperlink': link, 'a:hlinkClick': link, 'a:hlinkHover': link,
    'w:footnote': note, 'w:endnote': note, 'mc:AlternateContent': branch,
    'w:commentReference': out(), 'w:smartTag': bare(), 'w:customXml': bare(), 'w14:conflictIns': bare('tracked changes'), 'w14:conflictDel': out('tracked changes'),
    'w:drawing': takeObject, 'w:pict': takeObject, 'w:object': takeObject, 'w:control': takeObject, 'w:altChunk': takeObject, 'w:subDoc': takeObject,
  }),
  ...['w:rPrChange', 'w:pPrChange', 'w:sectPrChange', 'w:tblPrChange', 'w:tblPrExChange', 'w:trPrChange', 'w:tcPrChange', 'w:numberingChange', 'w:cellMerge',
    'w:cellIns', 'w:cellDel', 'w:tblGridChange'].map((name): [string, Rule] => [name, out('tracked changes')]),
  // Marks at places, and what ties the text to data, people or programs elsewhere.
  ...['w:commentRangeStart', 'w:commentRangeEnd', 'w:moveFromRangeStart', 'w:moveFromRangeEnd', 'w:moveToRangeStart', 'w:moveToRangeEnd',
    'w:customXmlInsRangeStart', 'w:customXmlInsRangeEnd', 'w:customXmlDelRangeStart', 'w:customXmlDelRangeEnd', 'w:customXmlMoveFromRangeStart',
    'w:customXmlMoveFromRangeEnd', 'w:customXmlMoveToRangeStart', 'w:customXmlMoveToRangeEnd', 'w14:customXmlConflictInsRangeStart',
    'w14:customXmlConflictInsRangeEnd', 'w14:customXmlConflictDelRangeStart', 'w14:customXmlConflictDelRangeEnd', 'w:permStart', 'w:permEnd',
    'w:proofErr', 'w:smartTagPr', 'w:customXmlPr', 'w:dataBinding', 'w15:dataBinding', 'w:placeholder', 'w:fldData', 'w:printerSettings', 'w:rsid',
    'o:signatureline', '?:imgProps'].map((name): [string, Rule] => [name, out()]),
])
