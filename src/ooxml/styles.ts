/** styles.xml: what each style says, with what it inherits. */
import {formatElements, isOn, noRunFormat} from './formatting.ts'
import type {ParagraphFormat, RunFormat} from './formatting.ts'
import {readXml} from './xml.ts'
import type {Elements} from './xml.ts'

/** A paragraph or numbering style with everything it inherits from the styles it is based on. */
export interface Style {
  id: string
  name: string
  /** Whether this is the style of paragraphs that name none. */
  isDefault: boolean
  run: RunFormat
  centred: boolean
  /** Null for body text. */
  outline: number | null
  numbering: string | null
  /** As written in the style or the one it inherits its numbering from. */
  level: number | null
  /** The styles from itself to the root, as numbering levels may be linked to any of them. */
  chain: readonly string[]
}

interface Written {
  id: string
  type: string
  name: string
  basedOn: string | null
  isDefault: boolean
  run: RunFormat
  paragraph: ParagraphFormat
}

interface State {
  runFormat: RunFormat | null
  paragraphFormat: ParagraphFormat | null
  defaults: RunFormat
  defaultParagraph: ParagraphFormat
  inDefaults: boolean
  current: Written | null
  styles: Written[]
}

/** Reads styles.xml; without one every paragraph is in the default style. */
export function readStyles(xml: string | undefined, part: string): Styles {
  const state: State = {
    runFormat: null, paragraphFormat: null, inDefaults: false, current: null, styles: [],
    defaults: noRunFormat(), defaultParagraph: {},
  }
  if (xml !== undefined) readXml(xml, part, elements, state)
  return new Styles(state.styles, state.defaults, state.defaultParagraph)
}

/** The styles of a report, looked up by id. */
export class Styles {
  readonly #written = new Map<string, Written>()
  readonly #paragraph = new Map<string, Style>()
  readonly #character = new Map<string, RunFormat>()
  readonly #defaults: RunFormat
  readonly #defaultParagraph: ParagraphFormat
  /** The style of paragraphs that name none. */
  readonly normal: Style

  constructor(written: readonly Written[], defaults: RunFormat, defaultParagraph: ParagraphFormat) {
    this.#defaults = defaults
    this.#defaultParagraph = defaultParagraph
    for (const style of written) if (!this.#written.has(`${style.type} ${style.id}`)) this.#written.set(`${style.type} ${style.id}`, style)
    const normal = written.find(({type, isDefault}) => type === 'paragraph' && isDefault)
    this.normal = {...this.#resolve('paragraph', normal?.id ?? ''), isDefault: true}
    if (normal) this.#paragraph.set(normal.id, this.normal)
  }

  /** A paragraph style. Word shows a paragraph whose style is missing in the default style. */
  paragraph(id: string | undefined): Style {
    if (id === undefined) return this.normal
    const known = this.#paragraph.get(id)
    if (known) return known
    const style = this.#resolve('paragraph', id)
    this.#paragraph.set(id, style)
    return style
  }

  /** The numbering that a numbering style points at. */
  numberingOf(id: string): string | null {
    return this.#resolve('numbering', id).numbering
  }

  /** The looks of a run: what its paragraph's and its own style say together, then what is written on it. */
  look(paragraph: Style, run: RunFormat | null): number {
    const character = run?.style ? this.#characterStyle(run.style) : null
    const said = paragraph.run.said | (character?.said ?? 0)
    // Bold in both styles cancels out: this is what makes them toggles. The defaults hold where no style speaks.
    const styled = (paragraph.run.on ^ (character?.on ?? 0)) | (this.#defaults.on & ~said)
    return run ? (styled & ~run.said) | run.on : styled
  }

  #characterStyle(id: string): RunFormat {
    const known = this.#character.get(id)
    if (known) return known
    const {run} = this.#resolve('character', id)
    this.#character.set(id, run)
    return run
  }

  #resolve(type: string, id: string): Style {
    const chain: Written[] = []
    for (let style = this.#written.get(`${type} ${id}`); style && !chain.includes(style) && chain.length < 64;
      style = style.basedOn === null ? undefined : this.#written.get(`${type} ${style.basedOn}`)) chain.push(style)
    const own = chain[0]
    const name = own?.name ?? id.toLowerCase()
    const run = noRunFormat()
    for (const {run: {said, on}} of chain) {
      run.on |= on & ~run.said
      run.said |= said
    }
    const inherited = <K extends keyof ParagraphFormat>(key: K): ParagraphFormat[K] | undefined =>
      chain.find(({paragraph}) => paragraph[key] !== undefined)?.paragraph[key]
    // Word's own headings have their level whether the file says so or not.
    const heading = /^heading ?([1-9])$/.exec(name)?.[1]
    const outline = inherited('outline') ?? (heading ? Number(heading) - 1 : this.#defaultParagraph.outline ?? 9)
    return {
      id, name, run, isDefault: own?.isDefault ?? false,
      centred: inherited('centred') ?? this.#defaultParagraph.centred ?? false,
      outline: outline >= 0 && outline < 9 ? outline : null,
      numbering: inherited('numbering') ?? null,
      level: inherited('level') ?? null,
      chain: chain.map((style) => style.id),
    }
  }
}

const elements: Elements<State> = {
  ...formatElements,
  'w:docDefaults': {open: (state) => { state.inDefaults = true }, close: (state) => { state.inDefaults = false }},
  'w:style': {
    open(state, attributes) {
      state.current = {
        id: attributes['w:styleId'] ?? '', type: attributes['w:type'] ?? 'paragraph', name: '', basedOn: null,
        isDefault: attributes['w:default'] !== undefined && isOn(attributes['w:default']), run: noRunFormat(), paragraph: {},
      }
    },
    close(state) {
      const {current} = state
      if (!current) return
      current.name = (current.name || current.id).toLowerCase()
      state.styles.push(current)
      state.current = null
    },
  },
  'w:name': {open: ({current}, attributes) => { if (current) current.name = attributes['w:val'] ?? '' }},
  'w:basedOn': {open: ({current}, attributes) => { if (current) current.basedOn = attributes['w:val'] ?? null }},
  'w:rPr': {
    open(state) { state.runFormat = state.current?.run ?? (state.inDefaults ? state.defaults : null) },
    close(state) { state.runFormat = null },
  },
  'w:pPr': {
    open(state) { state.paragraphFormat = state.current?.paragraph ?? (state.inDefaults ? state.defaultParagraph : null) },
    close(state) { state.paragraphFormat = null },
  },
  // The looks of parts of a table are not the style's own.
  'w:tblStylePr': {skip: true},
  'w:rPrChange': {skip: true},
  'w:pPrChange': {skip: true},
}
