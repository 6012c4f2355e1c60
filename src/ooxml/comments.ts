/** Comments with their replies, each at the words it is anchored to. */
import type {Comment} from '../report/report.ts'
import {isOn} from './formatting.ts'
import type {CommentAnchor} from './gathered.ts'
import {paragraphsOf} from './paragraphs-of.ts'
import type {Entry} from './story.ts'
import {readXml} from './xml.ts'
import type {Elements} from './xml.ts'

/** Replies to replies; Word itself only ever replies to the first comment. */
const LONGEST_THREAD = 100

/** What commentsExtended.xml says of the comment whose last paragraph has this id. */
export interface Extended {
  parent: string | null
  done: boolean
}

/** A comment whose line is not yet known. */
export interface PlacedComment {
  item: Comment
  anchor: CommentAnchor | null
  replies: PlacedComment[]
}

export function readExtended(xml: string | undefined, part: string): ReadonlyMap<string, Extended> {
  const extended = new Map<string, Extended>()
  if (xml !== undefined) readXml(xml, part, elements, extended)
  return extended
}

/** The comments that begin a thread, with every reply under the comment that began it, as Word shows them. */
export function threads(entries: readonly Entry[], extended: ReadonlyMap<string, Extended>, anchors: ReadonlyMap<string, CommentAnchor>): PlacedComment[] {
  const byPara = new Map<string, PlacedComment>()
  const all: {comment: PlacedComment; paraId: string | null}[] = []
  for (const {id, author, date, blocks, paraId} of entries) {
    const text = paragraphsOf(blocks).map((paragraph) => paragraph.text).join('\n')
    const resolved = (paraId !== null && extended.get(paraId)?.done) || false
    const item: Comment = {id, author, date, text, resolved, replies: [], line: 0, start: 0, end: 0}
    const comment = {item, anchor: anchors.get(id) ?? null, replies: []}
    all.push({comment, paraId})
    if (paraId !== null) byPara.set(paraId, comment)
  }
  const beginnings = new Map<string, string>()
  const first = (paraId: string): string => {
    const passed: string[] = []
    let at = paraId
    for (let up = extended.get(at)?.parent; up && byPara.has(up) && !beginnings.has(at) && !passed.includes(at) && passed.length < LONGEST_THREAD; up = extended.get(at)?.parent) {
      passed.push(at)
      at = up
    }
    const beginning = beginnings.get(at) ?? at
    for (const each of passed) beginnings.set(each, beginning)
    return beginning
  }
  const begun: PlacedComment[] = []
  for (const {comment, paraId} of all) {
    const parent = paraId === null ? undefined : byPara.get(first(paraId))
    if (parent && parent !== comment) {
      parent.item.replies.push(comment.item)
      parent.replies.push(comment)
    } else begun.push(comment)
  }
  return begun
}

const elements: Elements<Map<string, Extended>> = {
  'w15:commentEx': {
    open(extended, attributes) {
      const id = attributes['w15:paraId']
      if (id === undefined) return
      const done = attributes['w15:done']
      extended.set(id, {parent: attributes['w15:paraIdParent'] ?? null, done: done !== undefined && isOn(done)})
    },
  },
}
