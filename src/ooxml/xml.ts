/**
 * One XML part as events, by short names: “w:p” whatever prefix the file uses (see `names.ts`).
 *
 * Streaming, without a tree and without recursion. Of `mc:AlternateContent` only one branch reaches the reader. A DOCTYPE
 * is refused: no part of a report needs one, and entities are how small files become large.
 */
import {SaxesParser} from 'saxes'
import {ReportFault, showName} from './fault.ts'
import {MAX_DEPTH, MAX_ELEMENTS} from './limits.ts'
import {shortNames, understood} from './names.ts'

/** An element's attributes by short name (“w:val”, or “Id” where there is no prefix). */
export type Attributes = Readonly<Record<string, string | undefined>>

/** What a reader does at one kind of element. An element without an entry is passed through: its children are read. */
export interface Element<State> {
  /** `at` is where the start tag ends in the part's text, by which a place in the report is found again in its XML. */
  open?: (state: State, attributes: Attributes, at: number) => void
  text?: (state: State, text: string) => void
  close?: (state: State) => void
  /** Nothing inside is read. `close` is not called. */
  skip?: true
}

export type Elements<State> = Readonly<Record<string, Element<State>>>

const CHOICE: Element<unknown> = {}
const FALLBACK: Element<unknown> = {}
const ALTERNATE: Element<unknown> = {}
const PASSED: Element<unknown> = {}

/**
 * Reads one part.
 * @param part the part's name, for the fault
 * @throws ReportFault `broken-xml`, `dtd` or `too-large`
 */
export function readXml<State>(xml: string, part: string, elements: Elements<State>, state: State): void {
  new Reading(part, elements, state).read(xml)
}

/** The namespace of the root element, “” when it has none; null when the text does not begin as XML does. */
export function rootNamespace(xml: string, part: string): string | null {
  let found: string | null = null
  const parser = new SaxesParser({xmlns: true, position: false})
  parser.on('doctype', () => refuseDoctype(part))
  parser.on('error', () => undefined)
  parser.on('opentag', ({uri}) => void (found ??= uri))
  // The root stands at the start; the rest of the part is not ours to judge.
  parser.write(xml.slice(0, 65_536))
  return found
}

class Reading<State> {
  readonly #part: string
  readonly #elements: ReadonlyMap<string, Element<State>>
  readonly #state: State
  /** For each open element that is not skipped. */
  readonly #open: Element<State>[] = []
  #top: Element<State> = PASSED
  #skipping = 0
  #count = 0
  /** For each open AlternateContent: whether a branch has been taken. */
  readonly #taken: boolean[] = []
  readonly #bindings = new Bindings()
  /** What a name as written means under the prefixes now in force. */
  #meanings = new Map<string, Element<State>>()
  readonly #outer: {depth: number; meanings: Map<string, Element<State>>}[] = []
  #declared: [prefix: string, uri: string][] = []

  constructor(part: string, elements: Elements<State>, state: State) {
    this.#part = part
    this.#elements = new Map(Object.entries(elements))
    this.#state = state
  }

  read(xml: string): void {
    const parser = new SaxesParser({xmlns: false, position: false})
    parser.on('doctype', () => refuseDoctype(this.#part))
    parser.on('error', (error) => this.#refuse(error))
    parser.on('attribute', ({name, value}) => {
      if (name.charCodeAt(0) === 120 && name.startsWith('xmlns')) this.#declare(name, value)
    })
    parser.on('opentag', ({name, attributes}) => this.#opened(name, attributes, parser.position))
    parser.on('closetag', () => this.#closed())
    const text = (piece: string): void => {
      if (this.#top.text && this.#skipping === 0) this.#top.text(this.#state, piece)
    }
    parser.on('text', text)
    parser.on('cdata', text)
    parser.write(xml).close()
  }

  #opened(name: string, attributes: Record<string, string>, at: number): void {
    if (++this.#count > MAX_ELEMENTS) throw tooLarge(this.#part, `has more than ${MAX_ELEMENTS.toLocaleString('en-GB')} elements`)
    if (this.#open.length + this.#skipping > MAX_DEPTH) throw tooLarge(this.#part, `is nested more than ${MAX_DEPTH.toLocaleString('en-GB')} deep`)
    const declared = this.#declared.length > 0
    if (this.#skipping > 0) {
      this.#skipping++
      if (declared) this.#declared = []
      return
    }
    if (declared) this.#enter()
    const element = this.#meanings.get(name) ?? this.#mean(name)
    this.#open.push(this.#top)
    this.#top = element
    if (element === PASSED) return
    if (element === CHOICE || element === FALLBACK || element === ALTERNATE) return this.#alternate(element, attributes)
    element.open?.(this.#state, this.#bindings.plain ? attributes : this.#bindings.rename(attributes), at)
    if (element.skip) this.#skipping = 1
  }

  #closed(): void {
    if (this.#skipping > 0 && --this.#skipping > 0) return
    const element = this.#top
    if (element === ALTERNATE) this.#taken.pop()
    else if (!element.skip) element.close?.(this.#state)
    this.#top = this.#open.pop() ?? PASSED
    const outer = this.#outer.at(-1)
    if (outer && outer.depth > this.#open.length) {
      this.#outer.pop()
      this.#meanings = outer.meanings
      this.#bindings.leave()
    }
  }

  #alternate(element: Element<State>, attributes: Attributes): void {
    if (element === ALTERNATE) {
      this.#taken.push(false)
      return
    }
    const last = this.#taken.length - 1
    const wanted = element === FALLBACK || (attributes.Requires ?? '').split(/\s+/).every((prefix) => !prefix || understood.has(this.#bindings.uri(prefix) ?? ''))
    if (last < 0 || this.#taken[last] || !wanted) this.#skipping = 1
    else this.#taken[last] = true
  }

  #declare(name: string, uri: string): void {
    const prefix = name === 'xmlns' ? '' : name.charAt(5) === ':' ? name.slice(6) : null
    // Producers repeat what is already in force on every drawing; only a change is a new scope.
    if (prefix !== null && this.#bindings.uri(prefix) !== uri) this.#declared.push([prefix, uri])
  }

  #enter(): void {
    this.#outer.push({depth: this.#open.length + 1, meanings: this.#meanings})
    this.#meanings = new Map()
    this.#bindings.enter(this.#declared)
    this.#declared = []
  }

  #mean(name: string): Element<State> {
    const short = this.#bindings.shortName(name, true)
    if (short === null) throw new ReportFault('broken-xml', brokenXml(this.#part))
    const element = short === 'mc:AlternateContent' ? ALTERNATE : short === 'mc:Choice' ? CHOICE : short === 'mc:Fallback' ? FALLBACK : this.#elements.get(short) ?? PASSED
    this.#meanings.set(name, element)
    return element
  }

  #refuse(error: Error): never {
    // An entity that XML itself does not know could only come from a DTD.
    if (/entity/i.test(error.message)) refuseDoctype(this.#part)
    throw new ReportFault('broken-xml', brokenXml(this.#part))
  }
}

/** The prefixes in force. */
export class Bindings {
  readonly #uris = new Map<string, string[]>([['xml', ['http://www.w3.org/XML/1998/namespace']]])
  readonly #scopes: {prefixes: string[]; plain: boolean}[] = []
  /** True while every prefix of ours is the short name itself, so that attributes need no renaming. */
  plain = true

  uri(prefix: string): string | undefined {
    return this.#uris.get(prefix)?.at(-1)
  }

  enter(declared: readonly [string, string][]): void {
    this.#scopes.push({prefixes: declared.map(([prefix]) => prefix), plain: this.plain})
    for (const [prefix, uri] of declared) {
      const known = this.#uris.get(prefix)
      if (known) known.push(uri)
      else this.#uris.set(prefix, [uri])
      const short = shortNames.get(uri)
      // The default namespace names elements only, never attributes.
      if (prefix !== '' && (short === undefined ? ours.has(prefix) : short !== prefix)) this.plain = false
    }
  }

  leave(): void {
    const scope = this.#scopes.pop()
    for (const prefix of scope?.prefixes ?? []) this.#uris.get(prefix)?.pop()
    this.plain = scope?.plain ?? true
  }

  /** “w:p” for a name as written; “” for a namespace that is not ours; null for a prefix nobody declared. */
  shortName(name: string, isElement: boolean): string | null {
    const colon = name.indexOf(':')
    if (colon < 0 && !isElement) return name
    const uri = this.uri(colon < 0 ? '' : name.slice(0, colon))
    if (uri === undefined) return colon < 0 ? name : null
    const short = shortNames.get(uri)
    return short === undefined ? '' : `${short}:${name.slice(colon + 1)}`
  }

  rename(attributes: Record<string, string>): Attributes {
    const renamed: Record<string, string> = Object.create(null) as Record<string, string>
    for (const name in attributes) {
      const short = this.shortName(name, false)
      if (short) renamed[short] = attributes[name] ?? ''
    }
    return renamed
  }
}

const ours = new Set(shortNames.values())

function refuseDoctype(part: string): never {
  throw new ReportFault('dtd', `${showName(part)} declares a DTD or an entity, which no Word file needs. Open the report in Word, save a copy and check the copy.`)
}

function tooLarge(part: string, what: string): ReportFault {
  return new ReportFault('too-large', `${showName(part)} ${what}. Split the report and check its parts.`)
}

function brokenXml(part: string): string {
  return `${showName(part)} is not well-formed XML. Open the report in Word, let it repair the file, save a copy and check the copy.`
}
