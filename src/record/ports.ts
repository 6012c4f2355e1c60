/** What the record needs of the world, handed in from outside: the layer itself knows no clock, no key and no cipher. */

/** SHA-256 of a text's UTF-8 bytes, in 64 lower-case hexadecimal digits. */
export type Digest = (text: string) => string

/** The instant, ISO 8601 in UTC. */
export type Clock = () => string

/** Somebody's key. Without one an entry is “as typed, not authenticated”. */
export interface Signer {
  /** Whose key it is, as the key itself says. */
  name: string
  sign: (text: string) => string
}
