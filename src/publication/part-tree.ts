/**
 * One XML part as a tree of places in its text, so that what is not touched stays as it was, letter for letter.
 *
 * It takes well-formed XML: the reader has been over a part before it comes here, or `readXml` has. What holds no element
 * (comments, processing instructions, CDATA marks) is kept apart, since words can stand there too.
 */
import {Bindings} from '../ooxml/xml.ts'

/** An element, by its places in the part's text; all 0-based, ends exclusive. */
export class Node {
  /** Its short name, “w:p” whatever prefix the part uses; “?:name” in a namespace that is not ours. */
  readonly name: string
  readonly start: number
  /** Where its start tag ends. */
  readonly openEnd: number
  /** Where its end tag begins; the same as `openEnd` and `end` for an element without content. */
  closeStart: number
  end: number
  readonly parent: Node | null
  /** Its first child, and what comes after it in its parent. */
  first: Node | null = null
  last: Node | null = null
  next: Node | null = null

  constructor(name: string, start: number, openEnd: number, parent: Node | null) {
    this.name = name
    this.start = start
    this.openEnd = openEnd
    this.closeStart = openEnd
    this.end = openEnd
    this.parent = parent
    if (!parent) return
    if (parent.last) parent.last.next = this
    else parent.first = this
    parent.last = this
  }

  get children(): Node[] {
    const all: Node[] = []
    for (let each = this.first; each; each = each.next) all.push(each)
    return all
  }
}

interface Place {
  start: number
  end: number
}

export interface PartTree {
  xml: string
  root: Node
  /** Every element in the order of its start tag, those apart that only say how something looks. */
  all: readonly Node[]
  byName: ReadonlyMap<string, readonly Node[]>
  /** Comments and processing instructions, the declaration apart. */
  asides: readonly Place[]
  /** Attributes that say who edited when, or carry a second copy of what is shown, with the white space before them. */
  identifiers: readonly Place[]
  /** What goes before the name of an element of Word's own here: “w:”, or nothing. */
  prefix: string
  /** Namespaces by prefix, as last declared. */
  uris: ReadonlyMap<string, string>
}

const none: readonly Node[] = []
const undeclared: readonly [string, string][] = []

/** Reads a part into a tree. @param xml well-formed, without a byte order mark */
export function partTree(xml: string): PartTree {
  const all: Node[] = []
  const asides: Place[] = []
  const bindings = new Bindings()
  const scopes: Node[] = []
  let names = new Map<string, string>()
  const outer: Map<string, string>[] = []
  const byName = new Map<string, Node[]>()
  let open: Node | null = null
  let prefix = 'w:'
  const uris = new Map<string, string>()
  const identifiers: Place[] = []
  for (let at = xml.indexOf('<'); at >= 0; at = xml.indexOf('<', at)) {
    const next = xml.charCodeAt(at + 1)
    if (next === SLASH) {
      const end = xml.indexOf('>', at) + 1
      if (open) {
        open.closeStart = at
        open.end = end
        // Looks alone, as most runs have: nothing to ask after.
        if (open.name === 'w:rPr' && !open.first && all.at(-1) === open) forget(open)
        if (scopes.at(-1) === open) {
          scopes.pop()
          bindings.leave()
          names = outer.pop() ?? names
        }
        open = open.parent
      }
      at = end
    } else if (next === BANG || next === QUESTION) {
      const isCdata = xml.startsWith('<![CDATA[', at)
      const close: string = isCdata ? ']]>' : next === BANG ? '-->' : '?>'
      const end = xml.indexOf(close, at) + close.length
      if (!isCdata && !xml.startsWith('<?xml ', at)) asides.push({start: at, end})
      at = end
    } else {
      const nameEnd = endOfName(xml, at + 1)
      let openEnd = xml.length
      let declares = false
      // Where the attribute's name begins, and where it does after its prefix.
      let [word, local] = [nameEnd, nameEnd]
      for (let each = nameEnd; each < openEnd; each++) {
        const code = xml.charCodeAt(each)
        if (code === MORE) openEnd = each + 1
        else if (code === DOUBLE || code === SINGLE) {
          // A “>” may stand in an attribute's value.
          each = xml.indexOf(code === DOUBLE ? '"' : '\'', each + 1)
          if (mayIdentify.has(xml.charCodeAt(local)) && identifying.test(xml.slice(local, each))) identifiers.push({start: word - 1, end: each + 1})
          else if (xml.charCodeAt(word) === X && xml.startsWith('xmlns', word)) declares = true
        } else if (code <= 32) {
          word = each + 1
          local = word
        } else if (code === COLON) local = each + 1
      }
      const raw = xml.slice(at + 1, nameEnd)
      const isEmpty = xml.charCodeAt(openEnd - 2) === SLASH
      const declared = declares ? declarations(xml.slice(nameEnd, openEnd)) : undeclared
      const isScope = declared.length > 0
      if (isScope) {
        bindings.enter(declared)
        for (const [each, uri] of declared) uris.set(each, uri)
        outer.push(names)
        names = new Map()
      }
      let name = names.get(raw)
      if (name === undefined) {
        name = bindings.shortName(raw, true) || `?:${raw.slice(raw.indexOf(':') + 1)}`
        names.set(raw, name)
      }
      if (isEmpty && !isScope && lookOnly.has(name)) {
        at = openEnd
        continue
      }
      const node: Node = new Node(name, at, openEnd, open)
      if (!open) prefix = raw.includes(':') ? `${raw.slice(0, raw.indexOf(':'))}:` : ''
      all.push(node)
      const same = byName.get(name)
      if (same) same.push(node)
      else byName.set(name, [node])
      if (!isEmpty) {
        open = node
        if (isScope) scopes.push(node)
      } else if (isScope) {
        bindings.leave()
        names = outer.pop() ?? names
      }
      at = openEnd
    }
  }
  function forget(node: Node): void {
    all.pop()
    byName.get(node.name)?.pop()
    const {parent} = node
    if (!parent) return
    let before = parent.first === node ? null : parent.first
    while (before && before.next !== node) before = before.next
    if (before) before.next = null
    else parent.first = null
    parent.last = before
  }

  const [root] = all
  if (!root) throw new Error('A part without an element')
  return {xml, root, all, byName, asides, identifiers, prefix, uris}
}

const SLASH = 47
const BANG = 33
const QUESTION = 63
const MORE = 62
const DOUBLE = 34
const SINGLE = 39
const X = 120
const COLON = 58
const identifying = /^(?:rsid\w*|paraId|textId|anchorId|editId|gfxdata)\s*=/
const mayIdentify = new Set(Array.from('rptaeg', (letter) => letter.charCodeAt(0)))

function endOfName(xml: string, from: number): number {
  for (let at = from; ; at++) {
    const code = xml.charCodeAt(at)
    if (code <= 32 || code === SLASH || code === MORE || Number.isNaN(code)) return at
  }
}

/** Elements that only say how something looks: without content they hold nothing to ask after, and they are every second one. */
const lookOnly = new Set(['b', 'bCs', 'i', 'iCs', 'sz', 'szCs', 'rFonts', 'lang', 'color', 'u', 'spacing', 'kern', 'jc', 'ind', 'tcW', 'noProof', 'position', 'highlight', 'shd', 'tblW',
  'top', 'left', 'bottom', 'right', 'insideH', 'insideV', 'gridCol', 'keepNext', 'keepLines', 'widowControl', 'contextualSpacing', 'vAlign', 'ilvl', 'numId', 'tblStyle', 'tblLook',
  'caps', 'smallCaps', 'strike', 'tblInd', 'tblLayout'].map((name) => `w:${name}`))

/** The elements of some names, in order within each name. */
export function named({byName}: PartTree, ...names: readonly string[]): readonly Node[] {
  const [only, another] = names
  return only !== undefined && another === undefined ? byName.get(only) ?? none : names.flatMap((name) => byName.get(name) ?? [])
}

/** An attribute's value, its entities read; by its local name, as Word uses one such name an element. Undefined when it is not there. */
export function attribute({xml}: PartTree, {start, openEnd}: Node, local: string): string | undefined {
  const text = xml.slice(start, openEnd)
  if (!text.includes(local)) return undefined
  for (const [, name = '', double, single] of text.matchAll(attributes)) {
    if (name === local || name.endsWith(`:${local}`)) return decoded(double ?? single ?? '')
  }
  return undefined
}

/** The first child of a name. */
export function child(node: Node | undefined, name: string): Node | undefined {
  let found = node?.first ?? null
  while (found && found.name !== name) found = found.next
  return found ?? undefined
}

/** The elements around one, from its parent outwards. */
export function* around(node: Node): Generator<Node> {
  for (let at = node.parent; at; at = at.parent) yield at
}

/** The words directly in an element, entities and CDATA read. */
export function words({xml}: PartTree, {openEnd, closeStart}: Node): string {
  const text = xml.slice(openEnd, closeStart)
  if (!text.includes('<')) return decoded(text)
  return text.replace(/<!\[CDATA\[([\s\S]*?)\]\]>|<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<[^>]*>|([^<]+)/g, (_, cdata?: string, plain?: string) => cdata ?? decoded(plain ?? ''))
}

/** The relationships a start tag names: by what word, and which. */
export function references({xml, uris}: PartTree, {start, openEnd}: Node): {local: string; id: string}[] {
  const text = xml.slice(start, openEnd)
  if (!text.includes(':')) return []
  return [...text.matchAll(attributes)].flatMap(([, name = '', double, single]) => {
    const colon = name.indexOf(':')
    const local = name.slice(colon + 1)
    const isReference = colon > 0 && (uris.get(name.slice(0, colon))?.endsWith('/relationships') || local === 'relid')
    return isReference ? [{local, id: double ?? single ?? ''}] : []
  })
}

/** Text as it may stand in an element or an attribute. */
export function encoded(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')
}

export const attributes = /([^\s=<>"'/]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g

const entities: Readonly<Record<string, string>> = {amp: '&', lt: '<', gt: '>', quot: '"', apos: '\''}

function decoded(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex?: string, decimal?: string, name?: string) =>
    name === undefined ? String.fromCodePoint(hex === undefined ? Number(decimal) : parseInt(hex, 16)) : entities[name] ?? whole)
}

function declarations(text: string): [string, string][] {
  return [...text.matchAll(attributes)].flatMap(([, name = '', double, single]): [string, string][] =>
    name === 'xmlns' || name.startsWith('xmlns:') ? [[name.slice(6), decoded(double ?? single ?? '')]] : [])
}
