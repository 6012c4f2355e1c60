/** An entry, or a kept paragraph, from what a file holds. Nothing is taken on trust: what does not fit is a fault, and is never left out or guessed. */
import type {Person} from '../report/recorded.ts'
import {roles} from './entry.ts'
import type {Basis, Entry, Matter} from './entry.ts'
import type {Counted} from './fingerprint.ts'

/** An entry that does not have the shape of one. The message names the key, and quotes nothing. */
export class EntryFault extends Error {
  override name = 'EntryFault'
}

/**
 * Reads one entry from parsed JSON. Keys that an entry does not have are a fault: they would be lost.
 * @throws EntryFault
 */
export function readEntry(json: unknown): Entry {
  const fields = new Fields(json, 'the entry')
  const entry = {
    ...matterOf(fields),
    number: fields.count('number'), previous: fields.orNull('previous', () => fields.hash('previous')), made: fields.instant('made'),
    by: person(fields, 'by'), basis: basisOf(fields.inner('basis')), report: fields.hash('report'),
  }
  fields.end()
  return entry
}

/**
 * Reads what counts of a paragraph, in the same way.
 * @throws EntryFault
 */
export function readCounted(json: unknown): Counted {
  const fields = new Fields(json, 'the paragraph')
  const level = (key: string): number | null => fields.orNull(key, () => fields.index(key))
  return fields.whole({
    text: fields.words('text'), place: fields.oneOf('place', ['body', 'footnote', 'endnote', 'text box', 'header', 'footer']),
    outline: level('outline'), level: level('level'), column: level('column'), links: fields.strings('links'),
  })
}

function matterOf(fields: Fields): Matter {
  const kind = fields.oneOf('kind', ['approval', 'exemption', 'waiver', 'suggestion', 'separate-report', 'withdrawal', 'publication'])
  switch (kind) {
    case 'approval':
      return {
        kind, role: fields.oneOf('role', roles), covers: fields.oneOf('covers', ['report', 'sections']),
        sections: fields.list('sections', (section) => ({title: section.words('title'), kinds: section.strings('kinds'), paragraphs: section.hashes('paragraphs')})),
        pack: ((pack) => pack.whole({id: pack.words('id'), version: pack.words('version')}))(fields.inner('pack')),
        open: fields.list('open', (each) => ({rule: each.words('rule'), severity: each.words('severity'), count: each.count('count')})),
        interest: fields.orNull('interest', () => fields.words('interest')),
      }
    case 'exemption':
      return {
        kind, covers: fields.words('covers'), paragraph: fields.orNull('paragraph', () => fields.words('paragraph')), decision: fields.oneOf('decision', ['agreed', 'refused']),
        reason: fields.words('reason'), until: fields.orNull('until', () => fields.words('until')),
      }
    case 'waiver':
      return {kind, rule: fields.words('rule'), paragraph: fields.orNull('paragraph', () => fields.hash('paragraph')), words: fields.words('words'), reason: fields.words('reason')}
    case 'suggestion':
      return {kind, member: person(fields, 'member'), what: fields.words('what'), outcome: fields.oneOf('outcome', ['accepted', 'declined']), reason: fields.words('reason')}
    case 'separate-report':
      return {kind, member: person(fields, 'member'), title: fields.words('title'), file: fields.words('file'), fingerprint: fields.hash('fingerprint'), attached: fields.flag('attached')}
    case 'withdrawal':
      return {kind, askedBy: person(fields, 'askedBy'), reason: fields.words('reason')}
    case 'publication':
      return {kind, file: fields.words('file'), digest: fields.hash('digest')}
  }
}

function person(fields: Fields, key: string): Person {
  const inner = fields.inner(key)
  return inner.whole({name: inner.words('name'), office: inner.words('office')})
}

function basisOf(fields: Fields): Basis {
  const kind = fields.oneOf('kind', ['typed', 'signed'])
  return fields.whole(kind === 'typed' ? {kind} : {kind, signer: fields.words('signer'), signature: fields.words('signature')})
}

/** An object's keys, each read once. */
class Fields {
  readonly #values: ReadonlyMap<string, unknown>
  readonly #left: Set<string>
  readonly #name: string

  constructor(json: unknown, name: string) {
    this.#name = name
    if (typeof json !== 'object' || json === null || Array.isArray(json)) throw new EntryFault(`${name} is no object`)
    this.#values = new Map(Object.entries(json))
    this.#left = new Set(this.#values.keys())
  }

  words(key: string): string {
    return this.#string(key, () => true)
  }

  hash(key: string): string {
    return this.#string(key, isHash)
  }

  instant(key: string): string {
    return this.#string(key, (value) => /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{3})?Z$/.test(value) && !Number.isNaN(Date.parse(value)))
  }

  oneOf<const T extends string>(key: string, allowed: readonly T[]): T {
    const value = this.#take(key)
    return allowed.find((each) => each === value) ?? this.#refuse(key)
  }

  count(key: string): number {
    return this.#whole(key, 1)
  }

  index(key: string): number {
    return this.#whole(key, 0)
  }

  flag(key: string): boolean {
    const value = this.#take(key)
    return typeof value === 'boolean' ? value : this.#refuse(key)
  }

  strings(key: string): string[] {
    return this.#list(key).map((each) => typeof each === 'string' ? each : this.#refuse(key))
  }

  hashes(key: string): string[] {
    return this.strings(key).map((each) => isHash(each) ? each : this.#refuse(key))
  }

  list<T>(key: string, read: (fields: Fields) => T): T[] {
    return this.#list(key).map((each, index) => {
      const fields = new Fields(each, `${this.#name}, ${key} ${index + 1}`)
      return fields.whole(read(fields))
    })
  }

  inner(key: string): Fields {
    return new Fields(this.#take(key), `${this.#name}, ${key}`)
  }

  orNull<T>(key: string, read: () => T): T | null {
    if (this.#values.get(key) !== null) return read()
    this.#left.delete(key)
    return null
  }

  /** The value, when every key has been read. */
  whole<T>(value: T): T {
    this.end()
    return value
  }

  end(): void {
    if (this.#left.size > 0) throw new EntryFault(`${this.#name} has a key that is not known`)
  }

  #string(key: string, fits: (value: string) => boolean): string {
    const value = this.#take(key)
    return typeof value === 'string' && fits(value) ? value : this.#refuse(key)
  }

  #whole(key: string, least: number): number {
    const value = this.#take(key)
    return typeof value === 'number' && Number.isSafeInteger(value) && value >= least ? value : this.#refuse(key)
  }

  #list(key: string): unknown[] {
    const value = this.#take(key)
    return Array.isArray(value) ? value : this.#refuse(key)
  }

  #take(key: string): unknown {
    this.#left.delete(key)
    return this.#values.get(key)
  }

  #refuse(key: string): never {
    throw new EntryFault(`${this.#name} has no fitting ${key}`)
  }
}

function isHash(value: string): boolean {
  return /^[0-9a-f]{64}$/.test(value)
}
