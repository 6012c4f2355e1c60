/** numbering.xml: the lists a report defines, before anything is counted. */
import {isOn, whole} from './formatting.ts'
import {readXml} from './xml.ts'
import type {Elements} from './xml.ts'

/** Characters of a label's pattern. Word's own dialogue takes about 80; what is longer is only meant to fill memory. */
const LONGEST = 250

export interface Level {
  start: number
  format: string
  /** For the format “custom”. */
  pattern: string
  /** “%1.%2”. */
  text: string
  /** The level whose use restarts this one, counted from 1; 0 for never; null for any higher level. */
  restart: number | null
  /** Whether all numbers in it are decimal, as legal numbering wants. */
  legal: boolean
  /** The paragraph style linked to this level. */
  style: string | null
}

/** One list as a paragraph's `numId` names it. Lists with the same `counter` are counted on together. */
export interface List {
  id: string
  counter: string
  levels: readonly (Level | undefined)[]
  /** Levels that start again, at this number, where this list is first used. */
  starts: readonly (number | undefined)[]
}

interface Abstract {
  levels: (Level | undefined)[]
  /** A numbering style that holds the levels instead. */
  borrows: string | null
}

interface Instance {
  abstract: string
  levels: (Level | undefined)[]
  starts: (number | undefined)[]
}

interface State {
  abstracts: Map<string, Abstract>
  instances: Map<string, Instance>
  abstract: Abstract | null
  instance: Instance | null
  overridden: number
  level: Level | null
}

/**
 * Reads numbering.xml.
 * @param numberingOf the list a numbering style points at, for lists that borrow theirs from a style
 */
export function readNumbering(xml: string | undefined, part: string, numberingOf: (style: string) => string | null): Numbering {
  const state: State = {
    abstracts: new Map(), instances: new Map(), abstract: null, instance: null, overridden: 0, level: null,
  }
  if (xml !== undefined) readXml(xml, part, elements, state)
  return new Numbering(state.abstracts, state.instances, numberingOf)
}

/** The lists of a report by `numId`. */
export class Numbering {
  readonly #abstracts: ReadonlyMap<string, Abstract>
  readonly #instances: ReadonlyMap<string, Instance>
  readonly #numberingOf: (style: string) => string | null
  readonly #lists = new Map<string, List | null>()

  constructor(abstracts: ReadonlyMap<string, Abstract>, instances: ReadonlyMap<string, Instance>, numberingOf: (style: string) => string | null) {
    this.#abstracts = abstracts
    this.#instances = instances
    this.#numberingOf = numberingOf
  }

  /** A list, or null when there is none: “0” takes a paragraph out of its style's list. */
  list(id: string): List | null {
    const known = this.#lists.get(id)
    if (known !== undefined) return known
    const list = this.#resolve(id)
    this.#lists.set(id, list)
    return list
  }

  #resolve(id: string): List | null {
    const instance = this.#instances.get(id)
    if (!instance || id === '0') return null
    let counter = instance.abstract
    const seen = new Set<string>()
    for (;;) {
      const borrows = this.#abstracts.get(counter)?.borrows
      const lender = borrows ? this.#instances.get(this.#numberingOf(borrows) ?? '')?.abstract : undefined
      if (lender === undefined || seen.has(counter)) break
      seen.add(counter)
      counter = lender
    }
    const levels = [...this.#abstracts.get(counter)?.levels ?? []]
    for (const [index, level] of instance.levels.entries()) if (level) levels[index] = level
    return {id, counter, levels, starts: instance.starts}
  }
}

const elements: Elements<State> = {
  'w:abstractNum': {
    open(state, attributes) {
      state.abstract = {levels: [], borrows: null}
      state.abstracts.set(attributes['w:abstractNumId']?.trim() ?? '', state.abstract)
    },
    close(state) { state.abstract = null },
  },
  'w:numStyleLink': {open: ({abstract}, attributes) => { if (abstract) abstract.borrows = attributes['w:val'] ?? null }},
  'w:num': {
    open(state, attributes) {
      state.instance = {abstract: '', levels: [], starts: []}
      state.instances.set(attributes['w:numId']?.trim() ?? '', state.instance)
    },
    close(state) { state.instance = null },
  },
  'w:abstractNumId': {open: ({instance}, attributes) => { if (instance) instance.abstract = attributes['w:val']?.trim() ?? '' }},
  'w:lvlOverride': {open: (state, attributes) => { state.overridden = levelIndex(attributes['w:ilvl']) }},
  'w:startOverride': {
    open({instance, overridden}, attributes) {
      if (instance && overridden >= 0) instance.starts[overridden] = whole(attributes['w:val']) ?? 0
    },
  },
  'w:lvl': {
    open(state, attributes) {
      const level: Level = {start: 0, format: 'decimal', pattern: '', text: '', restart: null, legal: false, style: null}
      const index = levelIndex(attributes['w:ilvl'])
      if (index >= 0) (state.instance ?? state.abstract ?? {levels: []}).levels[index] = level
      state.level = level
    },
    close(state) { state.level = null },
  },
  'w:start': {open: ({level}, attributes) => { if (level) level.start = whole(attributes['w:val']) ?? 0 }},
  'w:numFmt': {
    open({level}, attributes) {
      if (!level) return
      level.format = attributes['w:val'] ?? 'decimal'
      level.pattern = (attributes['w:format'] ?? '').slice(0, LONGEST)
    },
  },
  'w:lvlText': {open: ({level}, attributes) => { if (level) level.text = (attributes['w:val'] ?? '').slice(0, LONGEST) }},
  'w:lvlRestart': {open: ({level}, attributes) => { if (level) level.restart = whole(attributes['w:val']) ?? null }},
  'w:isLgl': {open: ({level}, attributes) => { if (level) level.legal = isOn(attributes['w:val']) }},
  'w:pStyle': {open: ({level}, attributes) => { if (level) level.style = attributes['w:val'] ?? null }},
  'w:pPr': {skip: true},
  'w:rPr': {skip: true},
  'w:numPicBullet': {skip: true},
}

function levelIndex(value: string | undefined): number {
  const index = whole(value) ?? -1
  return index >= 0 && index <= 8 ? index : -1
}
