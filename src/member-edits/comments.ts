/** A member's comments: what they say, at which words, who replied, and the parts of the file without them. */
import {attribute, named, partTree} from '../publication/part-tree.ts'
import type {Node, PartTree} from '../publication/part-tree.ts'
import {under} from './changes.ts'
import {wordsIn} from './words.ts'

export interface Remark {
  author: string
  text: string
  date: string | null
}

export interface MemberComment extends Remark {
  id: string
  /** What it answers, when it is a reply. */
  answers: Remark | null
  replies: readonly Remark[]
}

export interface CommentsGone {
  comments: readonly MemberComment[]
  /** Their elements in the comments' own part. */
  nodes: readonly Node[]
  ids: ReadonlySet<string>
  /** The ids of their last paragraphs, by which other parts name them. */
  paragraphs: ReadonlySet<string>
}

export const noComments: CommentsGone = {comments: [], nodes: [], ids: new Set(), paragraphs: new Set()}

interface Known {
  node: Node
  id: string
  paragraph: string | null
  remark: Remark
}

/**
 * The comments of those whom `isAuthor` names.
 * @param extended what says which comment answers which; null when the file has none
 */
export function commentsOf(tree: PartTree, extended: PartTree | null, isAuthor: (author: string) => boolean): CommentsGone {
  const all = named(tree, 'w:comment').map((node): Known => ({
    node, id: attribute(tree, node, 'id')?.trim() ?? '', paragraph: lastParagraph(tree, node),
    remark: {author: attribute(tree, node, 'author') ?? '', text: wordsIn(tree, node).trim(), date: attribute(tree, node, 'date') ?? null},
  }))
  const parents = new Map(extended ? linesOf(extended).map(({paragraph, parent}) => [paragraph, parent] as const) : [])
  const mine = all.filter(({remark}) => isAuthor(remark.author))
  const comments = mine.map(({id, paragraph, remark}): MemberComment => {
    const parent = paragraph === null ? null : parents.get(paragraph) ?? null
    const replies = all.filter((each) => each.paragraph !== null && paragraph !== null && parents.get(each.paragraph) === paragraph)
    return {...remark, id, answers: all.find((each) => parent !== null && each.paragraph === parent)?.remark ?? null, replies: replies.map((each) => each.remark)}
  })
  return {comments, nodes: mine.map(({node}) => node), ids: new Set(mine.map(({id}) => id)), paragraphs: new Set(mine.flatMap(({paragraph}) => paragraph ?? []))}
}

function lastParagraph(tree: PartTree, comment: Node): string | null {
  const last = [...under(comment)].findLast(({name}) => name === 'w:p')
  return (last && attribute(tree, last, 'paraId')) ?? null
}

interface Line {
  node: Node
  paragraph: string
  parent: string | null
}

function linesOf(tree: PartTree): Line[] {
  return tree.root.children.map((node) => ({node, paragraph: attribute(tree, node, 'paraId') ?? '', parent: attribute(tree, node, 'paraIdParent') ?? null}))
}

/**
 * `commentsExtended.xml` without the comments that go. The first reply to one of them begins the thread that is left, and
 * the others answer it.
 */
export function threadsWithout(xml: string, gone: ReadonlySet<string>): string {
  const tree = partTree(xml)
  const heads = new Map<string, string>()
  return spliced(xml, linesOf(tree).flatMap(({node, paragraph, parent}) => {
    if (gone.has(paragraph)) return [{start: node.start, end: node.end, text: ''}]
    if (parent === null || !gone.has(parent)) return []
    const head = heads.get(parent)
    heads.set(parent, head ?? paragraph)
    const [found] = xml.slice(node.start, node.openEnd).matchAll(/\s+(?:[\w.-]+:)?paraIdParent\s*=\s*(["'])(.*?)\1/g)
    if (!found) return []
    const start = node.start + found.index
    return [{start, end: start + found[0].length, text: head === undefined ? '' : found[0].replace(found[2] ?? '', head)}]
  }))
}

/** A list part without the entries that a test names: lists of comments' ids and dates, and of people. */
export function listWithout(xml: string, goes: (tree: PartTree, node: Node) => boolean): string {
  const tree = partTree(xml)
  return spliced(xml, tree.root.children.flatMap((node) => goes(tree, node) ? [{start: node.start, end: node.end, text: ''}] : []))
}

function spliced(xml: string, edits: readonly {start: number; end: number; text: string}[]): string {
  let out = ''
  let at = 0
  for (const {start, end, text} of edits) {
    out += xml.slice(at, start) + text
    at = end
  }
  return out + xml.slice(at)
}
