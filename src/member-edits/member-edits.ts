/**
 * One member's tracked changes and comments in a Word file: what they propose, and the file's parts without them. Everybody
 * else's stay. What is not touched is not written anew.
 */
import {mainPart} from '../ooxml/main-part.ts'
import {relationshipsOf} from '../ooxml/relationships.ts'
import type {Parts} from '../ooxml/relationships.ts'
import {readXml} from '../ooxml/xml.ts'
import {attribute, named, partTree} from '../publication/part-tree.ts'
import type {Node, PartTree} from '../publication/part-tree.ts'
import {authorsWhoAre} from './author.ts'
import {authorsIn, changesIn, putsWordsIn, under, within} from './changes.ts'
import type {TrackedChange} from './changes.ts'
import {commentsOf, listWithout, noComments, threadsWithout} from './comments.ts'
import type {CommentsGone, MemberComment} from './comments.ts'
import {planOf} from './plan.ts'
import type {Plan} from './plan.ts'
import {proposalsIn} from './proposals.ts'
import type {Proposal} from './proposals.ts'
import {carriedOut} from './rendering.ts'
import {paragraphOf, wordsIn} from './words.ts'

/** A comment at its words. */
export interface PlacedComment extends MemberComment {
  part: string
  at: number
  /** The words it is about, the member's own apart. */
  words: string
}

export interface MemberEdits {
  /** Everybody who changed or commented on the report, as the file names them. */
  authors: readonly string[]
  /** Those of them who are the member; none when nobody is. */
  mine: readonly string[]
  proposals: readonly Proposal[]
  comments: readonly PlacedComment[]
  /** The parts that change, by name. */
  parts: ReadonlyMap<string, string>
  /** Where a place in a part has come to stand in the changed part. */
  placeOf: (part: string, at: number) => number
  /** The parts that hold what could not be taken back without others' words, one name for each change. */
  left: readonly string[]
}

const none: ReadonlySet<string> = new Set()

/** Reads a member's edits, and takes them out. */
export function memberEdits(parts: Parts, member: string): MemberEdits {
  return new Editing(parts, member).takenOut()
}

/** The parts that change when one proposal is made to stand, by its number from 1, and the rest left as it is. */
export function withApproved(parts: Parts, member: string, number: number): Map<string, string> | null {
  return new Editing(parts, member).approved(number)
}

class Editing {
  readonly #parts: Parts
  readonly #main: string
  readonly #trees = new Map<string, PartTree>()
  readonly #changes = new Map<string, readonly TrackedChange[]>()
  readonly #authors: readonly string[]
  readonly #mine: readonly string[]
  readonly #proposals: readonly Proposal[]
  readonly #gone: CommentsGone
  readonly #commentsPart: string | undefined

  constructor(parts: Parts, member: string) {
    this.#parts = parts
    this.#main = mainPart(parts)
    const folder = this.#main.slice(0, this.#main.lastIndexOf('/') + 1).toLowerCase()
    for (const name of parts.names) {
      const xml = name.toLowerCase().startsWith(folder) && /\.xml$/i.test(name) ? parts.text(name) : undefined
      // Words, and the marks of comments, stand in the body and the notes whoever wrote them.
      if (xml === undefined || name.toLowerCase() !== this.#main.toLowerCase() && !/notes\.xml$/i.test(name) && !/author\s*=/.test(xml)) continue
      readXml(xml, name, {}, null)
      this.#trees.set(name, partTree(xml))
    }
    this.#authors = [...new Set([...this.#trees.values()].flatMap((tree) => [...authorsIn(tree)]))].filter((each) => each.trim())
    this.#mine = authorsWhoAre(member, this.#authors)
    const isMine = (author: string): boolean => this.#mine.includes(author)
    const links = relationshipsOf(parts, this.#main)
    this.#commentsPart = this.#named(links.part('comments'))
    const comments = this.#commentsPart === undefined ? undefined : this.#trees.get(this.#commentsPart)
    const extended = links.part('commentsExtended')
    const extendedXml = extended === undefined ? undefined : parts.text(extended)
    this.#gone = comments ? commentsOf(comments, extendedXml === undefined ? null : partTree(extendedXml), isMine) : noComments
    for (const [name, tree] of this.#trees) {
      const changes = changesIn(tree, isMine)
      const own = name === this.#commentsPart ? changes.filter(({node}) => !this.#gone.nodes.some((each) => each.start < node.start && node.end < each.end)) : changes
      if (own.length > 0) this.#changes.set(name, own)
    }
    this.#proposals = this.#ordered().flatMap(([name, tree]) => proposalsIn(tree, name, this.#changes.get(name) ?? []))
  }

  takenOut(): MemberEdits {
    const changed = new Map<string, string>()
    const places = new Map<string, (at: number) => number>()
    const plans = new Map<string, Plan>()
    const notes = new Map<string, Set<string>>()
    for (const [name, tree] of this.#ordered()) {
      const nodes = name === this.#commentsPart ? this.#gone.nodes : notesGone(tree, notes)
      const plan = planOf(tree, this.#changes.get(name) ?? [], 'taken back', {comments: this.#gone.ids, nodes})
      plans.set(name, plan)
      gatherNotes(plan, notes)
      if (plan.acts.size === 0 && plan.joins.size === 0) continue
      const {xml, placeOf} = carriedOut(plan)
      changed.set(name, xml)
      places.set(name, placeOf)
    }
    const left = [...plans].flatMap(([name, plan]) => plan.left.map(() => name))
    this.#lists(changed, left.length > 0)
    return {
      authors: this.#authors, mine: this.#mine, proposals: this.#proposals, comments: this.#placed(), parts: changed, left,
      placeOf: (part, at) => places.get(part)?.(at) ?? at,
    }
  }

  approved(number: number): Map<string, string> | null {
    const proposal = this.#proposals[number - 1]
    const tree = proposal && this.#trees.get(proposal.part)
    return tree ? new Map([[proposal.part, carriedOut(planOf(tree, withTwins(proposal.changes, this.#changes.get(proposal.part) ?? []), 'made to stand', {comments: none, nodes: []})).xml]]) : null
  }

  /** The body first, then what stands beside it, notes after the body that refers to them. */
  #ordered(): [string, PartTree][] {
    const rank = (name: string): number => name === this.#named(this.#main) ? 0 : /notes\.xml$/i.test(name) ? 1 : /(?:header|footer)\d*\.xml$/i.test(name) ? 2 : 3
    return [...this.#trees].sort(([one], [other]) => rank(one) - rank(other))
  }

  #named(name: string | undefined): string | undefined {
    return this.#parts.names.find((each) => each.toLowerCase() === name?.toLowerCase())
  }

  #placed(): PlacedComment[] {
    return this.#gone.comments.map((comment) => {
      for (const [part, tree] of this.#ordered()) {
        const of = (name: string): Node | undefined => named(tree, name).find((each) => attribute(tree, each, 'id')?.trim() === comment.id)
        const mark = of('w:commentReference')
        const [start, end] = [of('w:commentRangeStart') ?? mark, of('w:commentRangeEnd') ?? mark]
        if (!start) continue
        const paragraph = paragraphOf(start) ?? start.next
        const added = new Set((this.#changes.get(part) ?? []).filter(({of: what, isIn}) => what === 'words' && isIn).map(({node}) => node))
        const words = paragraph && end ? wordsIn(tree, paragraph, (each) => each.end <= start.end && each.name === 'w:r' || each.start >= end.start || added.has(each)) : ''
        return {...comment, part, at: start.start, words: words.trim()}
      }
      return {...comment, part: this.#main, at: 0, words: ''}
    })
  }

  /** The parts that list comments and people beside the comments themselves. */
  #lists(changed: Map<string, string>, someLeft: boolean): void {
    const {paragraphs} = this.#gone
    const links = relationshipsOf(this.#parts, this.#main)
    const edit = (type: string, work: (xml: string) => string): void => {
      const name = this.#named(links.part(type))
      const xml = name === undefined ? undefined : this.#parts.text(name)
      if (name === undefined || xml === undefined) return
      readXml(xml, name, {}, null)
      const without = work(xml)
      if (without !== xml) changed.set(name, without)
    }
    const durable = new Set<string>()
    if (paragraphs.size > 0) {
      edit('commentsExtended', (xml) => threadsWithout(xml, paragraphs))
      edit('commentsIds', (xml) => listWithout(xml, (tree, node) => {
        const goes = paragraphs.has(attribute(tree, node, 'paraId') ?? '')
        if (goes) durable.add(attribute(tree, node, 'durableId') ?? '')
        return goes
      }))
      edit('commentsExtensible', (xml) => listWithout(xml, (tree, node) => durable.has(attribute(tree, node, 'durableId') ?? '')))
    }
    if (!someLeft && this.#mine.length > 0) edit('people', (xml) => listWithout(xml, (tree, node) => this.#mine.includes(attribute(tree, node, 'author') ?? '')))
  }
}

/** A text box stands in the file twice, for older programs too: a change in the one goes with the same change in the other. */
function withTwins(changes: readonly TrackedChange[], all: readonly TrackedChange[]): TrackedChange[] {
  return changes.flatMap((change) => {
    const choice = within(change.node, 'mc:Choice')
    const fallback = choice?.parent?.children.find(({name}) => name === 'mc:Fallback')
    const inside = (whole: Node): TrackedChange[] => all.filter(({node}) => whole.start < node.start && node.end <= whole.end)
    const [mine, others] = choice && fallback ? [inside(choice), inside(fallback)] : [[], []]
    const twin = mine.length === others.length ? others[mine.indexOf(change)] : undefined
    return twin ? [change, twin] : [change]
  })
}

const noteReference = {'w:footnoteReference': 'w:footnote', 'w:endnoteReference': 'w:endnote'} as const

/** Notes that only words referred to which go. */
function gatherNotes({tree, acts}: Plan, notes: Map<string, Set<string>>): void {
  for (const [reference, note] of Object.entries(noteReference)) {
    const ids = {gone: new Set<string>(), kept: new Set<string>()}
    for (const each of named(tree, reference)) ids[isDropped(each, acts) ? 'gone' : 'kept'].add(attribute(tree, each, 'id') ?? '')
    const known = notes.get(note) ?? new Set<string>()
    for (const id of ids.gone) if (!ids.kept.has(id)) known.add(id)
    notes.set(note, known)
  }
}

function isDropped(node: Node, acts: Plan['acts']): boolean {
  for (let at: Node | null = node; at; at = at.parent) {
    const act = acts.get(at)
    if (act === 'drop' || act === 'cut') return true
    if (putsWordsIn(at) && act === undefined) return false
  }
  return false
}

function notesGone(tree: PartTree, notes: ReadonlyMap<string, ReadonlySet<string>>): Node[] {
  return [...notes].flatMap(([name, ids]) => ids.size > 0 ? named(tree, name).filter((node) => ids.has(attribute(tree, node, 'id') ?? '') && within(node, name) === null && [...under(node)].length > 0) : [])
}
