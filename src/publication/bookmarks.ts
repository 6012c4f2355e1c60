/** Bookmarks: one that lost an end, or whose name tells something, goes whole. */
import {attribute, named} from './part-tree.ts'
import type {Node} from './part-tree.ts'
import type {Story} from './story.ts'

/** Takes such bookmarks out. */
export function dropBookmarks({edits, taken, tells}: Story): void {
  const byId = new Map<string, Node[]>()
  for (const node of named(edits.tree, 'w:bookmarkStart', 'w:bookmarkEnd')) {
    const id = attribute(edits.tree, node, 'id') ?? ''
    const known = byId.get(id)
    if (known) known.push(node)
    else byId.set(id, [node])
  }
  for (const marks of byId.values()) {
    const left = marks.filter((each) => !edits.isGone(each))
    const name = marks.map((each) => attribute(edits.tree, each, 'name')).find((each) => each !== undefined) ?? ''
    if (left.length === marks.length && marks.length === 2 && !tells(name.replace(/_/g, ' '))) continue
    for (const each of left) edits.drop(each)
    taken.add('bookmarks')
  }
}

/** The names of bookmarks that stand in what was taken out. */
export function bookmarksGone({edits}: Story): Set<string> {
  return new Set(named(edits.tree, 'w:bookmarkStart').flatMap((node) => (edits.isGone(node) ? attribute(edits.tree, node, 'name') ?? [] : [])))
}
