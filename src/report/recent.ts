/**
 * What was read of the last texts: one rule asks of a text what another has asked, and comes back to it later.
 *
 * A place is found by a few of a text's letters: to go through all of them, as a map does, costs as much as reading the
 * text. A text that another has put out of its place is read again.
 */
export class Recent<Found> {
  private readonly texts: (string | undefined)[]
  private readonly found: (Found | undefined)[]
  private readonly read: (text: string) => Found
  private readonly places: number

  /** @param places how many texts are kept at most, a power of two */
  constructor(read: (text: string) => Found, places = 1 << 13) {
    this.read = read
    this.places = places
    // Filled, since an array with holes far apart is kept as a slow table.
    this.texts = new Array<string | undefined>(places).fill(undefined)
    this.found = new Array<Found | undefined>(places).fill(undefined)
  }

  /** What the text reads as, now or lately. */
  of(text: string): Found {
    const {length} = text
    let hash = length
    for (let at = 0, step = (length >> 4) + 1; at < length; at += step) hash = Math.imul(hash, 31) + text.charCodeAt(at) | 0
    const place = (hash ^ hash >>> 15) & this.places - 1
    if (this.texts[place] === text) {
      const known = this.found[place]
      if (known !== undefined) return known
    }
    const found = this.read(text)
    this.texts[place] = text
    this.found[place] = found
    return found
  }

  /** Forgets everything. */
  clear(): void {
    this.texts.fill(undefined)
    this.found.fill(undefined)
  }
}
