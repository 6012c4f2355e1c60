/** What is left of a table, a control or a link when all it held was taken out, and what Word must find in the rest. */
import type {Node} from './part-tree.ts'
import type {Story} from './story.ts'

/** Elements that are nothing without their content, and what counts as content in them. */
const holders: ReadonlyMap<string, ReadonlySet<string>> = new Map(Object.entries({
  'w:tbl': new Set(['w:tr', 'w:sdt', 'w:customXml']),
  'w:tr': new Set(['w:tc', 'w:sdt', 'w:customXml']),
}))
const carriers = new Set(['w:sdtContent', 'w:hyperlink', 'w:fldSimple', 'w:dir', 'w:bdo', 'w:smartTag', 'w:customXml', 'w:ins', 'w:moveTo'])
const inline = new Set(['w:r', 'w:hyperlink', 'w:fldSimple', 'w:sdt', 'w:smartTag', 'w:customXml', 'w:ins', 'w:moveTo', 'w:p', 'w:tbl', 'w:tr', 'w:tc', 'm:oMath', 'm:oMathPara', 'w:dir', 'w:bdo'])
/** Elements in which Word wants a paragraph, and wants it last. */
const needParagraph = new Set(['w:tc', 'w:txbxContent', 'w:hdr', 'w:ftr', 'w:footnote', 'w:endnote', 'w:body'])
const blocks = new Set(['w:p', 'w:tbl', 'w:sdt', 'w:customXml', 'mc:AlternateContent', 'w:altChunk'])
/** What a run shows. A run that lost all of it is nothing. */
const runContent = new Set(['w:t', 'w:tab', 'w:ptab', 'w:br', 'w:cr', 'w:sym', 'w:noBreakHyphen', 'w:softHyphen', 'w:drawing', 'w:pict', 'w:object', 'mc:AlternateContent',
  'w:footnoteReference', 'w:endnoteReference', 'w:footnoteRef', 'w:endnoteRef', 'w:separator', 'w:continuationSeparator', 'w:fldChar', 'w:instrText', 'm:t', 'w:ruby', 'w:pgNum', 'w:lastRenderedPageBreak', 'w:delText', 'w:delInstrText'])

/** Takes out what was emptied, from the innermost outwards, and puts an empty paragraph where Word needs one. */
export function dropHollow({edits, markings}: Story): void {
  const {prefix} = edits.tree
  const emptied = new Set<Node>()
  // Only what stands around something taken out can have become empty; the innermost comes first.
  const concerned = new Set<Node>()
  for (const dropped of edits.dropped()) for (let at = dropped.parent; at && !concerned.has(at); at = at.parent) concerned.add(at)
  for (const node of [...concerned].sort((a, b) => b.start - a.start)) {
    if (edits.isDropped(node)) continue
    const {name, children} = node
    const content = name === 'w:r' || name === 'm:r' ? runContent : holders.get(name) ?? (carriers.has(name) ? inline : null)
    if (content) {
      const held = children.filter((each) => content.has(each.name))
      const left = held.filter((each) => !edits.isEmptied(each) && !emptied.has(each))
      if (held.length > 0 && left.length === 0) edits.drop(node)
      // A cell whose row stays must stay as well, with a paragraph in it.
      else if (name === 'w:tr') for (const each of held) if (emptied.has(each) && !edits.isDropped(each)) fill(each)
    } else if (name === 'w:sdt') {
      const inside = children.find((each) => each.name === 'w:sdtContent')
      if (inside && edits.isDropped(inside)) edits.drop(node)
    } else if (needParagraph.has(name)) {
      const held = children.filter((each) => blocks.has(each.name))
      const left = held.filter((each) => !edits.isEmptied(each))
      if (left.length === held.length) continue
      if (name === 'w:tc' && left.length === 0) emptied.add(node)
      else if (left.length === 0 || (name !== 'w:body' && left.at(-1)?.name === 'w:tbl')) fill(node)
    }
  }

  function fill(node: Node): void {
    // A marking will stand there.
    if (node.children.some((each) => markings.has(each)) && node.children.every((each) => !blocks.has(each.name) || edits.isEmptied(each))) return
    const section = node.children.find(({name}) => name === 'w:sectPr')
    edits.insert(section?.start ?? node.closeStart, `<${prefix}p/>`)
  }
}
