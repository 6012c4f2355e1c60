/**
 * Fields: what they show is text, what they fetch it from is not for the public. A field stays only when its code says
 * nothing of the council's files or people; of any other the result stays as plain text.
 */
import {attribute, named, words} from './part-tree.ts'
import type {Node, PartTree} from './part-tree.ts'
import {isPublic} from './element-rules.ts'
import type {Story} from './story.ts'

const kept = /^\s*(?:PAGE|NUMPAGES|SECTION|SECTIONPAGES|PAGEREF|NOTEREF|REF|STYLEREF|SEQ|TOC|HYPERLINK|SYMBOL|LISTNUM|AUTONUM\w*|FORMTEXT|FORMCHECKBOX|FORMDROPDOWN|MACROBUTTON|GOTOBUTTON|=)(?![A-Z])/i
/** Word keeps the result of these and does not show it. */
const silent = /^\s*(?:SET|ASK|XE|TC|TA|RD|PRIVATE)\b/i

interface Field {
  begin: Node
  separate: Node | null
  end: Node | null
  code: string
  /** What stands before “separate”, nested fields included. */
  instruction: Node[]
  result: Node[]
}

/** Takes fields apart that may not stay, and what is left of those that lost a part of themselves. */
export function unlinkFields(story: Story): void {
  const {edits, taken} = story
  for (const field of fieldsOf(edits.tree)) {
    const {begin, separate, end, instruction, result, code} = field
    const marks = [begin, separate, end].filter((each) => each !== null)
    const left = marks.filter((each) => !edits.isGone(each))
    if (left.length === 0) continue
    const isEmptied = result.length > 0 && result.every((each) => edits.isGone(each))
    if (end && left.length === marks.length && !isEmptied && kept.test(code) && targetFits(story, code)) continue
    for (const each of [...left, ...instruction]) edits.drop(each)
    if (silent.test(code)) for (const each of result) edits.drop(each)
    taken.add('fields')
  }
  for (const node of named(edits.tree, 'w:fldSimple')) {
    if (edits.isGone(node)) continue
    const code = attribute(edits.tree, node, 'instr') ?? ''
    if (kept.test(code) && targetFits(story, code)) continue
    if (silent.test(code)) edits.drop(node)
    else edits.unwrap(node)
    taken.add('fields')
  }
}

function targetFits({tells}: Story, code: string): boolean {
  const target = /^\s*HYPERLINK\s+(?:\\l\s+)?"?([^"\s]*)/i.exec(code)
  return !tells(code) && (!target || /\\l\s/i.test(code.slice(0, 20)) || isPublic(target[1] ?? ''))
}

/** Every field of a part that is written with marks, nested ones too. */
function fieldsOf(tree: PartTree): Field[] {
  const found: Field[] = []
  if (named(tree, 'w:fldChar').length === 0) return found
  // A text box is a stream of its own: fields do not run into it or out of it.
  const streams: {end: number; open: Field[]}[] = [{end: Infinity, open: []}]
  for (const node of tree.all) {
    while (node.start >= (streams.at(-1)?.end ?? Infinity)) streams.pop()
    const open = streams.at(-1)?.open ?? []
    if (node.name === 'w:txbxContent') streams.push({end: node.end, open: []})
    else if (node.name === 'w:fldChar') {
      const type = attribute(tree, node, 'fldCharType')
      const field = open.at(-1)
      for (const each of type === 'begin' ? open : open.slice(0, -1)) (each.separate ? each.result : each.instruction).push(node)
      if (type === 'begin') {
        const begun: Field = {begin: node, separate: null, end: null, code: '', instruction: [], result: []}
        open.push(begun)
        found.push(begun)
      } else if (type === 'separate' && field) field.separate ??= node
      else if (field) {
        field.end = node
        open.pop()
      }
    } else if (shown.has(node.name)) {
      for (const each of open) (each.separate ? each.result : each.instruction).push(node)
      const inner = open.at(-1)
      if (inner && !inner.separate && node.name === 'w:instrText') inner.code += words(tree, node)
    }
  }
  // A field that never ends swallows nothing: Word shows what follows as text.
  for (const field of found) {
    if (field.end) continue
    field.instruction = field.instruction.filter(({name}) => name === 'w:instrText')
    field.result = []
  }
  return found
}

const shown = new Set(['w:t', 'w:instrText', 'w:tab', 'w:br', 'w:cr', 'w:sym', 'w:noBreakHyphen', 'w:ptab', 'w:drawing', 'w:pict', 'w:footnoteReference', 'w:endnoteReference', 'm:t'])
