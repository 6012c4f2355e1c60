/** One text for one value, whoever writes it: what is hashed. As RFC 8785 (JSON Canonicalization Scheme) has it. */

/** A value that JSON has no single text for. */
export class CanonicalFault extends Error {
  override name = 'CanonicalFault'
}

/**
 * The canonical text: no white space, keys in the order of their UTF-16 code units, numbers and strings as ECMAScript writes
 * them. A key whose value is absent is left out.
 * @throws CanonicalFault for NaN, infinities and half of a surrogate pair, which RFC 8785 refuses too, and for what is no JSON
 */
export function canonicalJson(value: unknown): string {
  if (typeof value === 'string') return text(value)
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new CanonicalFault('A number that is not finite has no JSON.')
    return JSON.stringify(value)
  }
  if (value === null || typeof value === 'boolean') return String(value)
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  if (typeof value !== 'object') throw new CanonicalFault(`A ${typeof value} has no JSON.`)
  const members = Object.entries(value).filter(([, each]) => each !== undefined)
  // Without a comparison of one's own, `sort` goes by UTF-16 code units, which is what the RFC asks for.
  const named = new Map<string, unknown>(members)
  return `{${[...named.keys()].sort().map((key) => `${text(key)}:${canonicalJson(named.get(key))}`).join(',')}}`
}

function text(words: string): string {
  if (/\p{Surrogate}/u.test(words)) throw new CanonicalFault('Half of a surrogate pair is no character.')
  return JSON.stringify(words)
}
