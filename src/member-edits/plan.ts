/**
 * What is to be done with each element of a part so that somebody's tracked changes are taken back, or made to stand.
 *
 * Taking back what was put in takes it out, and taking back what was taken out leaves it. Standing is the other way round.
 */
import {attribute, child, named} from '../publication/part-tree.ts'
import type {Node, PartTree} from '../publication/part-tree.ts'
import {putsWordsIn, under, within} from './changes.ts'
import type {TrackedChange} from './changes.ts'

/**
 * cut: the element goes with all it holds · drop: it goes, but what others put in it stays · unwrap: its tags go, what it
 * holds stays · restore: the properties it stands in become those it keeps.
 */
export type Act = 'cut' | 'drop' | 'unwrap' | 'restore'

export interface Plan {
  tree: PartTree
  acts: ReadonlyMap<Node, Act>
  /** Paragraphs that run into the next one. */
  joins: ReadonlySet<Node>
  /** Deleted words that are words again. */
  undeleted: ReadonlySet<Node>
  /** Every element that something is done in. */
  touched: ReadonlySet<Node>
  /** Changes that could not be taken back without taking others' words with them. They stay as they were. */
  left: readonly TrackedChange[]
}

export interface Gone {
  /** Comments whose marks go, by id. */
  comments: ReadonlySet<string>
  /** Elements that go whole. */
  nodes: readonly Node[]
}

/** Lays the plan. @param verdict what becomes of the changes */
export function planOf(tree: PartTree, changes: readonly TrackedChange[], verdict: 'taken back' | 'made to stand', gone: Gone): Plan {
  const acts = new Map<Node, Act>()
  const joins = new Set<Node>()
  const undeleted = new Set<Node>()
  const mine = new Set(changes.map(({node}) => node))
  const left = verdict === 'taken back' ? changes.filter((change) => change.isIn && holdsOthers(tree, change, mine, gone)) : []
  const kept = left.map(({node, of}) => within(node, of === 'row' ? 'w:tr' : 'w:tc'))
  for (const change of changes) {
    const {node, of, isIn} = change
    if (kept.some((each) => each && each.start <= node.start && node.end <= each.end)) continue
    const goes = isIn === (verdict === 'taken back')
    switch (of) {
      case 'words':
        acts.set(node, goes ? 'drop' : 'unwrap')
        break
      case 'mark': {
        acts.set(node, 'cut')
        const paragraph = node.parent?.parent?.name === 'w:pPr' ? within(node, 'w:p') : null
        if (goes && paragraph) joins.add(paragraph)
        break
      }
      case 'row': case 'cell': {
        const whole = goes ? within(node, of === 'row' ? 'w:tr' : 'w:tc') : null
        acts.set(whole ?? node, whole ? 'drop' : 'cut')
        break
      }
      case 'numbering':
        acts.set(goes && node.parent ? node.parent : node, 'cut')
        break
      case 'form':
        acts.set(node, verdict === 'taken back' && keepsForm.test(node.name) ? 'restore' : 'cut')
        break
      case 'range':
        acts.set(node, 'cut')
        for (const end of named(tree, node.name.replace('Start', 'End'))) if (attribute(tree, end, 'id') === attribute(tree, node, 'id')) acts.set(end, 'cut')
    }
  }
  for (const control of controlsGone(changes, verdict)) acts.set(control, 'unwrap')
  if (verdict === 'taken back') {
    restoreGrids(tree, mine, acts)
    for (const node of named(tree, 'w:delText', 'w:delInstrText')) if (isWordsAgain(node, acts)) undeleted.add(node)
  }
  for (const node of gone.nodes) acts.set(node, 'cut')
  if (gone.comments.size > 0) cutMarksOf(tree, gone.comments, acts)
  dropEmptied(acts)
  return {tree, acts, joins, undeleted, touched: touchedBy([...acts.keys(), ...joins, ...undeleted]), left}
}

const keepsForm = /^w:(?:rPr|pPr|sectPr|tblPr|tblPrEx|trPr|tcPr)Change$/

/** A row or a cell somebody put in, in which others have written since. */
function holdsOthers(tree: PartTree, {node, of}: TrackedChange, mine: ReadonlySet<Node>, gone: Gone): boolean {
  const whole = of === 'row' ? within(node, 'w:tr') : of === 'cell' ? within(node, 'w:tc') : null
  if (!whole) return false
  for (const each of under(whole)) {
    if (putsWordsIn(each) && !mine.has(each)) return true
    if (each.name === 'w:commentReference' && !gone.comments.has(attribute(tree, each, 'id')?.trim() ?? '')) return true
  }
  return false
}

/** A table's column widths carry no name: they are whose the other changes of the table's form are. */
function restoreGrids(tree: PartTree, mine: ReadonlySet<Node>, acts: Map<Node, Act>): void {
  for (const node of named(tree, 'w:tblGridChange')) {
    const table = within(node, 'w:tbl')
    if (!table) continue
    const others = ['w:tblPrChange', 'w:tcPrChange', 'w:tblPrExChange', 'w:trPrChange', 'w:cellIns', 'w:cellDel'].flatMap((name) => named(tree, name)).filter((each) => within(each, 'w:tbl') === table)
    if (others.length > 0 && others.every((each) => mine.has(each))) acts.set(node, 'restore')
  }
}

/** Content controls that somebody put round words, or took off them, between the marks of a range. */
function controlsGone(changes: readonly TrackedChange[], verdict: 'taken back' | 'made to stand'): Node[] {
  const range = verdict === 'taken back' ? 'w:customXmlInsRangeStart' : 'w:customXmlDelRangeStart'
  return changes.flatMap(({node}) => {
    const control = node.name === range ? node.next : null
    const content = control?.name === 'w:sdt' ? child(control, 'w:sdtContent') : undefined
    return control && content ? [control, content] : []
  })
}

function isWordsAgain(node: Node, acts: ReadonlyMap<Node, Act>): boolean {
  let unwrapped = false
  for (let at = node.parent; at; at = at.parent) {
    if (at.name !== 'w:del') continue
    if (acts.get(at) !== 'unwrap') return false
    unwrapped = true
  }
  return unwrapped
}

function cutMarksOf(tree: PartTree, comments: ReadonlySet<string>, acts: Map<Node, Act>): void {
  for (const node of named(tree, 'w:commentRangeStart', 'w:commentRangeEnd', 'w:commentReference')) {
    if (!comments.has(attribute(tree, node, 'id')?.trim() ?? '')) continue
    const run = node.parent
    // The mark stands in a run of its own.
    const isAlone = node.name === 'w:commentReference' && run?.name === 'w:r' && run.children.every((each) => each === node || each.name === 'w:rPr')
    acts.set(isAlone ? run : node, 'cut')
  }
}

/** Rows without a cell and tables without a row go too. */
function dropEmptied(acts: Map<Node, Act>): void {
  for (const [whole, part] of [['w:tr', 'w:tc'], ['w:tbl', 'w:tr']] as const) {
    for (const node of new Set([...acts].flatMap(([each, act]) => act === 'drop' && each.name === part && each.parent?.name === whole ? [each.parent] : []))) {
      const rest = node.children.filter(({name}) => name === part || name === 'w:sdt')
      if (rest.every((each) => acts.get(each) === 'drop')) acts.set(node, 'drop')
    }
  }
}

function touchedBy(nodes: readonly Node[]): Set<Node> {
  const touched = new Set<Node>()
  for (const node of nodes) {
    touched.add(node)
    for (let at = node.parent; at && !touched.has(at); at = at.parent) touched.add(at)
  }
  return touched
}
