/** The chain: each entry names the hash of the one before, so that none can be changed, cut or moved without the next one showing it. */
import type {Person} from '../report/recorded.ts'
import {canonicalJson} from './canonical-json.ts'
import type {Basis, Entry, Matter} from './entry.ts'
import type {Clock, Digest, Signer} from './ports.ts'

/** The record of one report. */
export interface Chain {
  /** In order of their numbers when nothing is wrong with it. */
  entries: readonly Entry[]
  /** How many entries the part says it has, and the hash it says the last one has; null where it says nothing. */
  stated: {count: number; head: string} | null
}

/** A record with nothing in it, for a report that has none. */
export const emptyChain: Chain = {entries: [], stated: null}

/** What a new entry is made with. */
export interface Making {
  by: Person
  /** The fingerprint of the report as it is now. */
  report: string
  clock: Clock
  digest: Digest
  signer?: Signer
}

/** The hash of an entry: SHA-256 of its canonical JSON, its number and the hash before it among what is hashed. */
export function hashOf(entry: Entry, digest: Digest): string {
  return digest(canonicalJson(entry))
}

/** The chain with one entry more. The entries before are taken over as they are. */
export function appended({entries}: Chain, matter: Matter, {by, report, clock, digest, signer}: Making): Chain {
  const last = entries.at(-1)
  const plain: Entry = {...matter, number: entries.length + 1, previous: last ? hashOf(last, digest) : null, made: clock(), by, basis: {kind: 'typed'}, report}
  const entry: Entry = signer ? {...plain, basis: signed(plain, signer)} : plain
  return {entries: [...entries, entry], stated: {count: entry.number, head: hashOf(entry, digest)}}
}

/** What is signed is the entry as it is hashed, with an empty signature. */
function signed(entry: Entry, {name, sign}: Signer): Basis {
  const unsigned: Basis = {kind: 'signed', signer: name, signature: ''}
  return {...unsigned, signature: sign(canonicalJson({...entry, basis: unsigned}))}
}

/** Where a chain does not hold: an entry is missing before this one, or this one or its neighbour is not as it was made. */
export interface Break {
  kind: 'missing' | 'altered'
  /** The entry's place in the record as it is, 1-based; one past the last when the end is missing. */
  at: number
}

/**
 * The first place where the chain does not hold in itself, or null. Who restamps every later entry is not seen here: only a
 * receipt kept elsewhere shows that.
 */
export function breakOf({entries, stated}: Chain, digest: Digest): Break | null {
  let previous: string | null = null
  for (const [index, entry] of entries.entries()) {
    const at = index + 1
    // Numbers that go up, but not by one, are what is left when entries are cut out.
    if (entry.number !== at) return {kind: rises(entries) ? 'missing' : 'altered', at}
    if (entry.previous !== previous) return {kind: 'altered', at}
    previous = hashOf(entry, digest)
  }
  if (!stated) return null
  if (stated.count > entries.length) return {kind: 'missing', at: entries.length + 1}
  return stated.head === previous && stated.count === entries.length ? null : {kind: 'altered', at: entries.length}
}

function rises(entries: readonly Entry[]): boolean {
  return entries.every((entry, index) => entry.number > (entries[index - 1]?.number ?? 0))
}
