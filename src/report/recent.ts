/**
 * What was read of the last texts: one rule asks of a text what another has asked, and comes back to it later.
 *
 * A place is found by a few of a text's letters: to go through all of them, as a map does, costs as much as reading the
 * text. A text that another has put out of its place is read again.
 */
export class Recent<Found> {
  private readonly texts: string[] = []
  private readonly found: Found[] = []
  private readonly read: (text: string) => Found
  private readonly places: number

  /** @param places how many texts are kept at most, a power of two */
  constructor(read: (text: string) => Found, places = 1 << 13) {
    this.read = read
    this.places = places
  }

  /** What the text reads as, now or lately. */
  of(text: string): Found {
    const {length} = text
    const place = (length * 0x9e5 + text.charCodeAt(length >> 2) * 0x1f3 + text.charCodeAt(length >> 1) * 0x3d + text.charCodeAt(length - (length >> 2)) * 0x7b) & (this.places - 1)
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
    this.texts.length = 0
    this.found.length = 0
  }
}
