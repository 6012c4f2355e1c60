/** A part with a plan carried out. What the plan does not touch is the part's own text, letter for letter. */
import {attribute, child, named} from '../publication/part-tree.ts'
import type {Node} from '../publication/part-tree.ts'
import {putsWordsIn} from './changes.ts'
import type {Plan} from './plan.ts'
import {formBefore, rawChild} from './properties.ts'

interface Piece {
  text: string
  /** Where it stood in the part; null for what did not. */
  at: number | null
}

export interface Rendered {
  xml: string
  /** Where a place in the part has come to stand. */
  placeOf: (at: number) => number
}

/** Carries the plan out. */
export function carriedOut(plan: Plan): Rendered {
  const {tree: {xml, root}} = plan
  const out: Piece[] = []
  const rendering = new Rendering(plan)
  rendering.slice(out, 0, root.start)
  rendering.node(root, out)
  rendering.slice(out, root.end, xml.length)
  return {xml: textOf(out), placeOf: placesIn(out)}
}

/** Properties, and which of their children stand whatever form they had before; in a paragraph these come after the form. */
const keeps: Readonly<Record<string, readonly string[]>> = {
  'w:rPr': ['w:ins', 'w:del', 'w:moveFrom', 'w:moveTo'], 'w:pPr': ['w:rPr', 'w:sectPr'], 'w:sectPr': ['w:headerReference', 'w:footerReference'],
  'w:tblPr': [], 'w:tblPrEx': [], 'w:tblGrid': [], 'w:trPr': ['w:ins', 'w:del'], 'w:tcPr': ['w:cellIns', 'w:cellDel', 'w:cellMerge'],
}
const keptFirst = new Set(['w:rPr', 'w:sectPr'])
/** Elements that are nothing once what they held is gone. */
const hollow = new Set(['w:hyperlink', 'w:smartTag', 'w:ins', 'w:del', 'w:moveFrom', 'w:moveTo', 'w:numPr'])
/** Marks at a place, in pairs. */
const marks = /^w:(?:commentRange|bookmark|perm|move(?:From|To)Range|customXml\w+Range)(?:Start|End)$|^w:proofErr$/

class Rendering {
  readonly #plan: Plan
  readonly #xml: string

  constructor(plan: Plan) {
    this.#plan = plan
    this.#xml = plan.tree.xml
  }

  slice(out: Piece[], start: number, end: number): void {
    if (end > start) out.push({text: this.#xml.slice(start, end), at: start})
  }

  node(node: Node, out: Piece[]): void {
    const {acts, touched, undeleted} = this.#plan
    const act = acts.get(node)
    if (act === 'cut') return
    if (act === 'drop') return this.#dropped(node, out)
    if (act === 'unwrap') return node.name === 'w:sdt' ? this.#controlOff(node, out) : this.#inner(node, out)
    if (!touched.has(node)) return this.slice(out, node.start, node.end)
    const inner: Piece[] = []
    if (node.name in keeps) this.#properties(node, inner)
    else this.#inner(node, inner)
    if ((node.name in keeps || hollow.has(node.name)) && !textOf(inner).trim()) return
    if (undeleted.has(node)) {
      // “w:delText” is “w:t” where it is not deleted, “w:delInstrText” is “w:instrText”.
      const renamed = (tag: string): string => tag.replace(/delText/, 't').replace(/delInstrText/, 'instrText')
      out.push({text: renamed(this.#xml.slice(node.start, node.openEnd)), at: node.start}, ...inner, {text: renamed(this.#xml.slice(node.closeStart, node.end)), at: null})
      return
    }
    this.slice(out, node.start, node.openEnd)
    out.push(...inner)
    this.slice(out, node.closeStart, node.end)
  }

  #inner(node: Node, out: Piece[], from = node.openEnd, passed?: Node): void {
    let at = from
    for (let each = node.first; each; each = each.next) {
      if (each === passed) continue
      this.slice(out, at, each.start)
      if (this.#plan.joins.has(each)) each = this.#joined(each, out)
      else this.node(each, out)
      at = each.end
    }
    this.slice(out, at, node.closeStart)
  }

  #controlOff(control: Node, out: Piece[]): void {
    const content = child(control, 'w:sdtContent')
    if (content) this.node(content, out)
  }

  /** A paragraph's content without its properties. */
  #content(paragraph: Node): Piece[] {
    const out: Piece[] = []
    const form = child(paragraph, 'w:pPr')
    this.#inner(paragraph, out, form?.end ?? paragraph.openEnd, form)
    return out
  }

  /** Paragraphs that run into one another, as Word joins them: the words of all, in the form of the last. @returns the last */
  #joined(first: Node, out: Piece[]): Node {
    const {joins} = this.#plan
    const members = [first]
    const between: Node[][] = []
    let last = first
    for (let next = joins.has(last) ? followingParagraph(last) : null; next; next = joins.has(last) ? followingParagraph(last) : null) {
      const passed: Node[] = []
      for (let each = last.next; each && each !== next; each = each.next) passed.push(each)
      between.push(passed)
      members.push(next)
      last = next
    }
    const contents = members.map((each) => this.#content(each))
    const isOpen = joins.has(last)
    const head = members.find((_, index) => (index < members.length - 1 || isOpen) && textOf(contents[index] ?? []).trim())
    if (!head) {
      for (const each of between.flat()) this.node(each, out)
      if (!isOpen || isNeeded(first, last)) this.node(last, out)
      return last
    }
    this.slice(out, head.start, head.openEnd)
    const form = child(last, 'w:pPr')
    if (form) this.node(form, out)
    for (const [index, content] of contents.entries()) {
      out.push(...content)
      for (const each of between[index] ?? []) this.node(each, out)
    }
    this.slice(out, head.closeStart, head.end)
    return last
  }

  #properties(node: Node, out: Piece[]): void {
    const {tree, acts} = this.#plan
    const change = node.children.find((each) => acts.get(each) === 'restore')
    if (!change) return this.#inner(node, out)
    const kept: Piece[] = []
    for (const each of node.children) if (keeps[node.name]?.includes(each.name)) this.node(each, kept)
    if (node.name === 'w:pPr' && !child(node, 'w:rPr')) {
      // The tree passes over a look without anything in it to ask after.
      const look = rawChild(tree, node, 'rPr')
      if (look) kept.unshift({text: this.#xml.slice(look.start, look.end), at: look.start})
    }
    const form = {text: formBefore(tree, change), at: null}
    out.push(...(keptFirst.has(node.name) ? [...kept, form] : [form, ...kept]))
  }

  /** What others put into something that goes: their words, and the marks of their comments and bookmarks. */
  #dropped(node: Node, out: Piece[]): void {
    const {acts} = this.#plan
    for (const each of node.children) {
      if (acts.get(each) === 'cut') continue
      if (putsWordsIn(each) && !acts.has(each)) this.node(each, out)
      else if (marks.test(each.name)) {
        if (!this.#goesWhole(each)) this.slice(out, each.start, each.end)
      } else if (each.name === 'w:r' && child(each, 'w:commentReference')) {
        const [look, reference] = [child(each, 'w:rPr'), child(each, 'w:commentReference')]
        this.slice(out, each.start, each.openEnd)
        if (look) this.slice(out, look.start, look.end)
        if (reference) this.slice(out, reference.start, reference.end)
        this.slice(out, each.closeStart, each.end)
      } else this.#dropped(each, out)
    }
  }

  /** True for one of a pair of marks that both stand in what goes. A comment's marks never do. */
  #goesWhole(mark: Node): boolean {
    const {tree} = this.#plan
    if (mark.name === 'w:proofErr') return true
    if (mark.name.startsWith('w:commentRange')) return false
    const other = mark.name.endsWith('Start') ? mark.name.replace(/Start$/, 'End') : mark.name.replace(/End$/, 'Start')
    const id = attribute(tree, mark, 'id')
    const partner = named(tree, other).find((each) => attribute(tree, each, 'id') === id)
    for (let at = partner?.parent ?? null; at; at = at.parent) if (this.#plan.acts.get(at) === 'drop') return true
    return partner === undefined
  }
}

function followingParagraph(paragraph: Node): Node | null {
  let next = paragraph.next
  while (next && marks.test(next.name)) next = next.next
  return next?.name === 'w:p' ? next : null
}

/** True when an empty paragraph must stay: a cell ends with one, and two tables without one between them become one table. */
function isNeeded(first: Node, last: Node): boolean {
  let before: Node | null = null
  for (let each = first.parent?.first ?? null; each && each !== first; each = each.next) if (!marks.test(each.name)) before = each
  let after = last.next
  while (after && marks.test(after.name)) after = after.next
  if (before?.name === 'w:p') return false
  if (!after || after.name === 'w:sectPr') return true
  return before?.name === 'w:tbl' && after.name === 'w:tbl'
}

function textOf(pieces: readonly Piece[]): string {
  return pieces.map(({text}) => text).join('')
}

function placesIn(pieces: readonly Piece[]): (at: number) => number {
  const known: {at: number; to: number; length: number}[] = []
  let to = 0
  for (const {text, at} of pieces) {
    if (at !== null) known.push({at, to, length: text.length})
    to += text.length
  }
  known.sort((one, other) => one.at - other.at)
  return (at) => {
    const before = known.findLast((each) => each.at <= at)
    return before ? before.to + Math.min(at - before.at, before.length) : 0
  }
}
