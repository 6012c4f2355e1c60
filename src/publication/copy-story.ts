/** One story of the open copy: body, header, footer or notes. */
import {attribute, encoded, named} from './part-tree.ts'
import type {Node, PartTree} from './part-tree.ts'
import {attributesNamed} from './attributes-named.ts'
import {applyRules} from './element-rules.ts'
import {dropAlternativeText} from './alternative-text.ts'
import {bookmarksGone, dropBookmarks} from './bookmarks.ts'
import {cutWholeLines, cutWords} from './cut-lines.ts'
import {unlinkFields} from './fields.ts'
import {dropHollow} from './hollow.ts'
import {joinParagraphs} from './joins.ts'
import {keepSectionEnds} from './section-ends.ts'
import type {Story} from './story.ts'

export interface CopiedStory {
  xml: string
  /** Relationships that what is left refers to. */
  used: ReadonlySet<string>
  footnotes: ReadonlySet<string>
  endnotes: ReadonlySet<string>
  /** Whether the paragraph whose start tag ends here was taken out. */
  isGone: (start: number) => boolean
}

/** Makes the copy. The steps are in this order because each reads what the one before it left. */
export function copyStory(story: Story): CopiedStory {
  const {edits} = story
  cutWholeLines(story)
  applyRules(story)
  cutWords(story)
  dropContentsEntries(story)
  unlinkFields(story)
  dropHollow(story)
  const ends = keepSectionEnds(story)
  placeMarkings(story, ends)
  joinParagraphs(story)
  dropBookmarks(story)
  dropAlternativeText(story)
  const {tree} = edits
  const notes = {'w:footnoteReference': new Set<string>(), 'w:endnoteReference': new Set<string>()}
  for (const name of ['w:footnoteReference', 'w:endnoteReference'] as const) {
    for (const node of named(tree, name)) if (!edits.isGone(node)) notes[name].add(attribute(tree, node, 'id')?.trim() ?? '')
  }
  const left = new Set(named(tree, 'w:p', 'a:p').flatMap((node) => (edits.isGone(node) ? [] : [node.openEnd])))
  const xml = edits.text()
  return {xml, used: referred(xml, tree), footnotes: notes['w:footnoteReference'], endnotes: notes['w:endnoteReference'], isGone: (start) => !left.has(start)}
}

/** The relationships that a text still refers to. */
function referred(xml: string, {uris}: PartTree): Set<string> {
  const prefixes = [...uris].flatMap(([prefix, uri]) => (uri.endsWith('/relationships') && prefix !== '' ? [`${prefix}:`] : []))
  return new Set([...prefixes, 'relid'].flatMap((word) => [...attributesNamed(xml, word)].map(({value}) => value)))
}

/** The entries of a table of contents that name headings taken out. */
function dropContentsEntries(story: Story): void {
  const {edits, taken} = story
  const gone = bookmarksGone(story)
  if (gone.size === 0) return
  for (const node of named(edits.tree, 'w:hyperlink')) {
    const anchor = edits.isGone(node) ? undefined : attribute(edits.tree, node, 'anchor')
    if (anchor === undefined || !gone.has(anchor)) continue
    if (/^_Toc/.test(anchor)) {
      edits.drop(node)
      taken.add('repeated words')
    } else {
      edits.unwrap(node)
      taken.add('links')
    }
  }
}

/** Puts each marking where the first of what it stands for was, outside whatever went with it. */
function placeMarkings({edits, markings}: Story, ends: ReadonlyMap<Node, string>): void {
  const {prefix: w} = edits.tree
  const paragraph = (words: string): string => `<${w}p><${w}r><${w}rPr><${w}i/></${w}rPr><${w}t xml:space="preserve">${encoded(words)}</${w}t></${w}r></${w}p>`
  for (const [node, words] of markings) put(node, paragraph(words))
  for (const [node, xml] of ends) put(node, xml)

  function put(node: Node, xml: string): void {
    let outermost = node
    for (let at = node.parent; at; at = at.parent) if (edits.isDropped(at)) outermost = at
    const parent = outermost.parent?.name
    // Among rows only a row may stand.
    if (parent === 'w:tbl') {
      const cells = outermost.children.filter(({name}) => name === 'w:tc').length
      edits.insert(outermost.start, `<${w}tr><${w}tc><${w}tcPr><${w}tcW ${w || 'w:'}w="0" ${w || 'w:'}type="auto"/>${cells > 1 ? `<${w}gridSpan ${w || 'w:'}val="${cells}"/>` : ''}</${w}tcPr>${xml}</${w}tc></${w}tr>`)
    } else edits.insert(outermost.start, xml)
  }
}
