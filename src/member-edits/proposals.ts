/** A member's tracked changes as proposals: what belongs together is one, in the order of the report. */
import {attribute, child} from '../publication/part-tree.ts'
import type {Node, PartTree} from '../publication/part-tree.ts'
import {putsWordsIn, under, within} from './changes.ts'
import type {TrackedChange} from './changes.ts'
import {isSeen, paragraphOf, wordsIn} from './words.ts'

export type ProposalKind = 'words' | 'new paragraph' | 'paragraph struck out' | 'paragraph split' | 'paragraphs joined' | 'moved' | 'look' | 'row added' | 'row struck out' | 'cell added' | 'cell struck out' | 'numbering' | 'control added' | 'control struck out'

export interface Proposal {
  kind: ProposalKind
  part: string
  /** Where it stands in the part: a 0-based place in its text. */
  at: number
  /** What the officer wrote there, and what the member would have; either may be empty. */
  officer: string
  member: string
  /** The officer's words before it in the same paragraph. */
  before: string
  date: string | null
  changes: TrackedChange[]
}

/** The proposals that the changes in a part make. @param changes all by one person, in order */
export function proposalsIn(tree: PartTree, part: string, changes: readonly TrackedChange[]): Proposal[] {
  return new Gathering(tree, part, changes).proposals()
}

class Gathering {
  readonly #tree: PartTree
  readonly #part: string
  readonly #changes: readonly TrackedChange[]
  readonly #found: Proposal[] = []
  readonly #moves = new Map<string, Proposal>()
  /** Words that the member put in, and whole rows and cells. */
  readonly #added: ReadonlySet<Node>
  readonly #removed: ReadonlySet<Node>

  constructor(tree: PartTree, part: string, changes: readonly TrackedChange[]) {
    this.#tree = tree
    this.#part = part
    this.#changes = changes
    const of = (isIn: boolean): Set<Node> => new Set(changes.filter((each) => each.of === 'words' && each.isIn === isIn).map(({node}) => node))
    this.#added = of(true)
    this.#removed = of(false)
  }

  proposals(): Proposal[] {
    const wholes = this.#changes.flatMap(({node, of}) => of === 'row' ? within(node, 'w:tr') ?? [] : of === 'cell' ? within(node, 'w:tc') ?? [] : [])
    const marks: TrackedChange[] = []
    for (const change of this.#changes) {
      const {node, of, isIn} = change
      if (within(node, 'mc:Fallback')) continue
      if (of === 'range') {
        this.#control(change)
        continue
      }
      const whole = wholes.find((each) => each.start < node.start && node.end < each.end)
      if (of === 'row' || of === 'cell') this.#whole(change, isIn)
      else if (whole) this.#found.findLast(({changes}) => changes.some((each) => within(each.node, whole.name) === whole))?.changes.push(change)
      else if (of === 'mark') marks.push(change)
      else if (of === 'words') this.#words(change)
      else this.#form(change)
    }
    for (const mark of marks) this.#mark(mark)
    return this.#found.sort((one, other) => one.at - other.at)
  }

  #whole(change: TrackedChange, isIn: boolean): void {
    const whole = within(change.node, change.of === 'row' ? 'w:tr' : 'w:tc')
    if (!whole) return
    const text = cells(this.#tree, whole)
    this.#add(`${change.of === 'row' ? 'row' : 'cell'} ${isIn ? 'added' : 'struck out'}`, change, whole.start, isIn ? '' : text, isIn ? text : '')
  }

  /** A content control: its range has two pairs of marks, the first of which stands before it. */
  #control(change: TrackedChange): void {
    const {name, next} = change.node
    const kind = name === 'w:customXmlInsRangeStart' ? 'control added' : name === 'w:customXmlDelRangeStart' ? 'control struck out' : null
    if (kind === null) return
    if (next?.name === 'w:sdt') this.#add(kind, change, change.node.start, wordsIn(this.#tree, next, (each) => this.#added.has(each)), '')
    else this.#found.findLast((each) => each.kind === kind)?.changes.push(change)
  }

  #words(change: TrackedChange): void {
    const {node, isIn} = change
    const outer = this.#found.findLast((each) => each.changes.some((other) => other.node.start < node.start && node.end <= other.node.end))
    if (outer) return void outer.changes.push(change)
    const text = wordsIn(this.#tree, node, (each) => isIn && each !== node && putsWordsIn(each) && !this.#added.has(each))
    const move = /^w:move/.test(node.name) ? this.#moveOf(node) : null
    if (move !== null) return this.#moved(change, move, text)
    const last = this.#found.at(-1)
    if (last?.kind === 'words' && this.#touches(last, node)) {
      last.changes.push(change)
      if (isIn) last.member += text
      else last.officer += text
    } else this.#add('words', change, node.start, isIn ? '' : text, isIn ? text : '')
  }

  /** True when nothing stands between a proposal and a change in the same paragraph. */
  #touches({changes}: Proposal, node: Node): boolean {
    const last = changes.at(-1)?.node
    const paragraph = paragraphOf(node)
    if (!last || !paragraph || paragraphOf(last) !== paragraph) return false
    for (const each of under(paragraph)) if (each.start >= last.end && each.end <= node.start && isSeen(this.#tree, each)) return false
    return true
  }

  #moved(change: TrackedChange, name: string, text: string): void {
    const from = !change.isIn
    const known = this.#moves.get(name)
    if (!known) {
      const move = this.#add('moved', change, change.node.start, from ? text : '', from ? '' : text)
      move.changes.push(...this.#changes.filter((each) => each.of === 'range' && attribute(this.#tree, each.node, 'name') === name))
      this.#moves.set(name, move)
      return
    }
    known.changes.push(change)
    const join = (one: string): string => one === '' ? text : known.changes.some((each) => each.isIn === change.isIn && each !== change && paragraphOf(each.node) === paragraphOf(change.node)) ? one + text : `${one}\n${text}`
    if (from) known.officer = join(known.officer)
    else known.member = join(known.member)
  }

  /** The name of the move that a piece of it belongs to. */
  #moveOf(node: Node): string | null {
    const range = node.name === 'w:moveFrom' ? 'w:moveFromRangeStart' : 'w:moveToRangeStart'
    const start = this.#changes.findLast((each) => each.node.name === range && each.node.start < node.start)
    return start ? attribute(this.#tree, start.node, 'name') ?? null : null
  }

  #form(change: TrackedChange): void {
    const {node, of} = change
    if (of === 'numbering') return void this.#add('numbering', change, node.start, this.#ofParagraph(node), '')
    const run = node.name === 'w:rPrChange' && node.parent?.parent?.name === 'w:r' ? node.parent.parent : null
    const text = run ? wordsIn(this.#tree, run) : this.#ofParagraph(node)
    if (run && [...this.#added].some((each) => each.start < node.start && node.end < each.end)) {
      // The look of words that are the member's own is no proposal by itself.
      this.#found.findLast(({changes}) => changes.some((each) => each.node.start < node.start && node.end < each.node.end))?.changes.push(change)
      return
    }
    const last = this.#found.at(-1)
    const paragraph = paragraphOf(node)
    if (last?.kind === 'look' && paragraph && last.changes[0] && paragraphOf(last.changes[0].node) === paragraph) {
      last.changes.push(change)
      if (run && this.#isOfRuns(last)) last.officer += text
    } else this.#add('look', change, node.start, text, '')
  }

  #isOfRuns({changes}: Proposal): boolean {
    return changes.every(({node}) => node.parent?.parent?.name === 'w:r')
  }

  #ofParagraph(node: Node): string {
    const paragraph = paragraphOf(node)
    return paragraph ? wordsIn(this.#tree, paragraph, (each) => this.#added.has(each)) : ''
  }

  #mark(change: TrackedChange): void {
    const {node, isIn} = change
    const paragraph = within(node, 'w:p')
    if (!paragraph) return
    const move = /^w:move/.test(node.name) ? this.#moveOf(node) : null
    const moved = move === null ? undefined : this.#moves.get(move)
    if (moved) return void moved.changes.push(change)
    const here = this.#whollyOf(paragraph, isIn ? this.#added : this.#removed)
    if (here) return this.#becomes(here, isIn ? 'new paragraph' : 'paragraph struck out', change)
    const next = isIn ? nextParagraph(paragraph) : null
    const after = next && this.#whollyOf(next, this.#added)
    // Word gives the mark before a new paragraph to whoever began it.
    if (after) return this.#becomes(after, 'new paragraph', change)
    const text = this.#ofParagraph(node)
    if (text.trim() === '') this.#add(isIn ? 'new paragraph' : 'paragraph struck out', change, paragraph.start, '', '')
    else this.#add(isIn ? 'paragraph split' : 'paragraphs joined', change, paragraph.closeStart - 1, text, '')
  }

  #becomes(proposal: Proposal, kind: ProposalKind, change: TrackedChange): void {
    if (proposal.kind === 'words') proposal.kind = kind
    proposal.changes.push(change)
  }

  /** The proposal that all of a paragraph's words belong to. */
  #whollyOf(paragraph: Node, mine: ReadonlySet<Node>): Proposal | null {
    let seen = false
    let until = -1
    for (const each of under(paragraph)) {
      if (each.start < until) continue
      if (mine.has(each)) {
        seen = true
        until = each.end
      } else if (isSeen(this.#tree, each)) return null
    }
    return seen ? this.#found.find(({changes}) => changes.some(({node}) => mine.has(node) && paragraphOf(node) === paragraph)) ?? null : null
  }

  #add(kind: ProposalKind, change: TrackedChange, at: number, officer: string, member: string): Proposal {
    const paragraph = paragraphOf(change.node)
    const before = kind === 'words' && paragraph ? wordsIn(this.#tree, paragraph, (each) => each.start >= change.node.start || this.#added.has(each)) : ''
    const proposal: Proposal = {kind, part: this.#part, at, officer, member, before, date: change.date, changes: [change]}
    this.#found.push(proposal)
    return proposal
  }
}

function cells(tree: PartTree, whole: Node): string {
  const all = whole.name === 'w:tr' ? whole.children.filter(({name}) => name === 'w:tc') : [whole]
  return all.map((each) => wordsIn(tree, each).trim()).filter(Boolean).join(' | ')
}

function nextParagraph({next}: Node): Node | null {
  let at = next
  while (at && at.name !== 'w:p' && at.name !== 'w:tbl' && at.name !== 'w:sdt' && !child(at, 'w:p')) at = at.next
  return at?.name === 'w:p' ? at : null
}
