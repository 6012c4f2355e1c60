/**
 * The certificate of a copy for publication: what was taken out, by count and hash, and what the proof looked for. It holds
 * none of the text.
 */
import type {Describe} from './marking.ts'
import type {OpenCopy} from './open-copy.ts'
import type {Proof} from './proof/proof.ts'
import type {RemovedStretch} from './removed.ts'
import type {Kind} from './taken.ts'
import type {Withheld} from './withheld.ts'

export interface CertifiedFile {
  /** Its name, without its folder. */
  file: string
  bytes: number
  sha256: string
}

export interface Certificate {
  version: 1
  /** ISO 8601. */
  made: string
  input: CertifiedFile
  output: CertifiedFile
  /** How many of each kind were taken out. */
  taken: Partial<Record<Kind, number>>
  /** Embedded matter by its part's name, for an officer to put something else in its place. */
  embedded: readonly {kind: string; name: string}[]
  withheld: {what: Withheld['what']; name: string | null; paragraphs: {number: string; cite: string | null; description: string | null}[]}[]
  /**
   * Each stretch of text taken out. The hash is of the input's own bytes and then the words, so that only somebody who has
   * the report can tell whether words are those: a short text could be guessed from a plain hash.
   */
  stretches: {kind: RemovedStretch['kind']; words: number; sha256: string}[]
  /** Lines of the report's body (as `read` numbers them) that lost words which a withheld part says too. */
  repeatedLines: readonly number[]
  proof: Proof
}

/** What the certificate is made from. */
export interface Certified {
  made: string
  input: {file: string; bytes: Uint8Array}
  output: {file: string; bytes: Uint8Array}
  withheld: readonly Withheld[]
  copy: OpenCopy
  proof: Proof
  describe: Describe
  /** SHA-256 in hexadecimal digits, of one text or several after one another. */
  digest: (...pieces: (Uint8Array | string)[]) => string
}

/** Makes the certificate. */
export function certificate({made, input, output, withheld, copy, proof, describe, digest}: Certified): Certificate {
  const file = (each: {file: string; bytes: Uint8Array}): CertifiedFile => ({file: each.file, bytes: each.bytes.length, sha256: digest(each.bytes)})
  const key = digest('stretches of ', input.bytes)
  return {
    version: 1, made, input: file(input), output: file(output), taken: copy.taken.counts(), embedded: copy.taken.embedded,
    withheld: withheld.map(({what, name, numbers}) => ({what, name, paragraphs: numbers.map((number) => {
      const described = describe(number)
      return {number, cite: described?.cite ?? null, description: described?.exact ?? null}
    })})),
    stretches: copy.removed.map(({kind, text}) => ({kind, words: text.match(/\S+/g)?.length ?? 0, sha256: digest(key, text)})),
    repeatedLines: copy.repeated, proof,
  }
}
