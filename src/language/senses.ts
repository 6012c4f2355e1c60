/**
 * Finds the words of a lexicon in a text, all senses in one walk: a tree of words, each word looked up once.
 *
 * A pattern of alternatives by the thousand takes a second to compile; this takes none, and reads a report once.
 */

import {Recent} from '../report/recent.ts'

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

/** Makes the finder of a lexicon's senses in text in lower case. */
export function senseFinder(senses: Senses): (text: string) => readonly SenseHit[] {
  const root: Node = {exact: new Map(), prefix: new Map(), ends: []}
  for (const [sense, phrases] of Object.entries(senses)) for (const phrase of phrases) grow(root, sense, phrase)
  const openers = new Map<string, Node[]>()
  const recent = new Recent((text): readonly SenseHit[] => walk(root, openers, text))
  return (text) => recent.of(text)
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

function walk(root: Node, openers: Map<string, Node[]>, text: string): SenseHit[] {
  const words: string[] = []
  const starts: number[] = []
  word.lastIndex = 0
  for (let match = word.exec(text); match; match = word.exec(text)) {
    words.push(match[0])
    starts.push(match.index)
  }
  const found: SenseHit[] = []
  const from = (nodes: readonly Node[], at: number, start: number): void => {
    const end = (starts[at] ?? 0) + (words[at]?.length ?? 0)
    for (const node of nodes) {
      for (const sense of node.ends) found.push({sense, start, end})
      const following = words[at + 1]
      if (following === undefined || !node.exact.size && !node.prefix.size) continue
      const next = nextNodes(node, following)
      if (next.length && /^[\s-]*$/.test(text.slice(end, starts[at + 1]))) from(next, at + 1, start)
    }
  }
  for (let at = 0; at < words.length; at++) {
    const written = words[at] ?? ''
    let opening = openers.get(written)
    if (!opening) {
      opening = nextNodes(root, written)
      // A report has few different words; a hostile file may have many.
      if (openers.size < 30_000) openers.set(written, opening)
    }
    if (opening.length) from(opening, at, starts[at] ?? 0)
  }
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
