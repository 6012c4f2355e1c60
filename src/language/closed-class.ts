/** Closed-class words by class, as one bit mask a word, so that a word is looked up once. */
import closed from './words/closed.json' with {type: 'json'}

export const cls = {
  determiner: 1, possessive: 2, pronoun: 4, preposition: 8, coordinator: 16, subordinator: 32, relative: 64,
  modal: 128, be: 256, have: 512, do: 1024, negator: 2048, adverb: 4096,
} as const

const masks = new Map<string, number>()
for (const [name, bit] of Object.entries(cls)) {
  for (const word of closed[name as keyof typeof cls]) masks.set(word, (masks.get(word) ?? 0) | bit)
}

/** The classes of a word in lower case, as a sum of `cls` bits; 0 for an open-class word. */
export function classesOf(lower: string): number {
  return masks.get(lower) ?? 0
}
