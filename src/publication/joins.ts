/** Paragraphs that run into the next one, because a tracked change deletes the mark between them or Word hides it. */
import {child, named} from './part-tree.ts'
import type {Node} from './part-tree.ts'
import {hidesMark} from './hidden.ts'
import type {Story} from './story.ts'

/** Joins them as Word does: the words of all, in the form of the last. Call it when the rest is settled. */
export function joinParagraphs(story: Story): void {
  const {edits, taken} = story
  const next = new Map<Node, Node>()
  const follows = new Set<Node>()
  for (const first of named(edits.tree, 'w:p')) {
    const deleted = isDeleted(first)
    if (!deleted && !(hidesMark(story, first) && !holdsContent(story, first))) continue
    const following = edits.isGone(first) ? null : nextParagraph(story, first)
    if (!following) continue
    taken.add(deleted ? 'tracked changes' : 'hidden text')
    if (!holdsContent(story, first)) edits.drop(first)
    else {
      next.set(first, following)
      follows.add(following)
    }
  }
  const chains = [...next.keys()].filter((each) => !follows.has(each)).map((head) => {
    const members = [head]
    for (let at = next.get(head); at; at = next.get(at)) members.push(at)
    const form = child(members.at(-1), 'w:pPr')
    return {members, form: form ? edits.text(form.start, form.end) : ''}
  })
  for (const {members, form} of chains) join(story, members, form)
}

function join({edits}: Story, members: readonly Node[], form: string): void {
  const [head] = members
  const own = child(head, 'w:pPr')
  if (own) edits.replace(own.start, own.end, form)
  else if (head && form !== '') edits.insert(head.openEnd, form)
  for (const [index, each] of members.slice(1).entries()) {
    const before = members[index]
    if (!before) continue
    for (let between = before.next; between && between !== each; between = between.next) edits.drop(between)
    // A paragraph without content has no end tag to lend.
    if (each.end === each.openEnd) edits.replace(before.end, each.end, '')
    else edits.replace(before.closeStart, child(each, 'w:pPr')?.end ?? each.openEnd, '')
  }
}

function isDeleted(paragraph: Node): boolean {
  const mark = child(child(paragraph, 'w:pPr'), 'w:rPr')
  return child(mark, 'w:del') !== undefined || child(mark, 'w:moveFrom') !== undefined
}

/** The paragraph that comes straight after, nothing but marks at places between. */
function nextParagraph({edits}: Story, first: Node): Node | null {
  for (let each = first.next; each; each = each.next) {
    if (edits.isDropped(each) || each.name === 'w:bookmarkStart' || each.name === 'w:bookmarkEnd') continue
    return each.name === 'w:p' ? each : null
  }
  return null
}

const content = new Set(['w:t', 'w:tab', 'w:ptab', 'w:br', 'w:cr', 'w:sym', 'w:noBreakHyphen', 'w:drawing', 'w:pict', 'w:object', 'w:footnoteReference', 'w:endnoteReference', 'm:t', 'w:fldChar', 'mc:AlternateContent'])

function holdsContent(story: Story, node: Node): boolean {
  for (let each = node.first; each; each = each.next) {
    if (!story.edits.isEmptied(each) && each.name !== 'w:pPr' && (content.has(each.name) || holdsContent(story, each))) return true
  }
  return false
}
