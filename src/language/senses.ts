/**
 * Finds the words of a lexicon in a text, all senses in one walk: a tree of words, each word looked up once.
 *
 * A pattern of alternatives by the thousand takes a second to compile; this takes none, and reads a report once.
 */

/** Words and phrases by sense, as a lexicon file has them: “cash flow”, “suspend*” for every ending. */
export type Senses = Readonly<Record<string, readonly string[]>>

export interface SenseHit {
  sense: string
  /** Offsets in the text, end exclusive. */
  start: number
  end: number
}

interface Node {
  exact: Map<string, Node>
  /** Beginnings of words, for entries with an asterisk. */
  prefix: Map<string, Node>
  ends: string[]
}

// Words, figures and possessive endings; a hyphen parts words as a space does.
const word = /[a-z0-9\u00e0-\u017f]+|'s\b/g
const kept = 400

/** Makes the finder of a lexicon's senses in text in lower case. */
export function senseFinder(senses: Senses): (text: string) => readonly SenseHit[] {
  const root: Node = {exact: new Map(), prefix: new Map(), ends: []}
  for (const [sense, phrases] of Object.entries(senses)) for (const phrase of phrases) grow(root, sense, phrase)
  const recent = new Map<string, readonly SenseHit[]>()
  return (text) => {
    const known = recent.get(text)
    if (known) return known
    const found = walk(root, text)
    if (recent.size >= kept) recent.clear()
    recent.set(text, found)
    return found
  }
}

function grow(root: Node, sense: string, phrase: string): void {
  let node = root
  for (const [part] of phrase.matchAll(/[a-z0-9\u00e0-\u017f]+\*?|'s\b/g)) {
    const among = part.endsWith('*') ? node.prefix : node.exact
    const key = part.replace('*', '')
    let next = among.get(key)
    if (!next) {
      next = {exact: new Map(), prefix: new Map(), ends: []}
      among.set(key, next)
    }
    node = next
  }
  if (node !== root && !node.ends.includes(sense)) node.ends.push(sense)
}

function walk(root: Node, text: string): SenseHit[] {
  const words = [...text.matchAll(word)].map(({0: each, index}) => ({each, start: index, end: index + each.length}))
  const found: SenseHit[] = []
  const from = (node: Node, at: number, start: number): void => {
    const here = words[at]
    if (!here) return
    const last = words[at - 1]
    if (node !== root && last && !/^[\s-]*$/.test(text.slice(last.end, here.start))) return
    for (const next of nextNodes(node, here.each)) {
      for (const sense of next.ends) found.push({sense, start, end: here.end})
      if (next.exact.size || next.prefix.size) from(next, at + 1, start)
    }
  }
  for (const [at, {start}] of words.entries()) from(root, at, start)
  return found
}

function nextNodes({exact, prefix}: Node, written: string): Node[] {
  const found: Node[] = []
  const same = exact.get(written)
  if (same) found.push(same)
  if (prefix.size) {
    for (let length = 2; length <= written.length; length++) {
      const begun = prefix.get(written.slice(0, length))
      if (begun) found.push(begun)
    }
  }
  return found
}
