/**
 * Turns of phrase from a lexicon, found in running words: “lose ~ temper”, “no|little <quality>”, “confidence in X”.
 *
 * `|` parts alternatives, any form of a verb or noun fits; `*` is any one word, `~` up to four tokens, `<class>` any word of
 * a class, X a place where somebody stands whom the caller asks about or what is that person's doing, P the person alone.
 */
import {classesOf} from '../closed-class.ts'
import {singular, verbReading} from '../morphology.ts'
import type {Token} from '../tokens.ts'

type Element = {any: true} | {gap: true} | {slot: 'X' | 'P'} | {words: ReadonlySet<string>}

interface Turn {
  elements: readonly Element[]
}

/** By a word that must stand first; those that begin with a slot or with any word stand under “”. */
export type Turns = ReadonlyMap<string, readonly Turn[]>

/** Where somebody stands that a turn's X may mean: the token after the place, 0 when nobody does. */
export type SlotAt = (at: number, slot: 'X' | 'P') => number

const gap = 4
const noSlot: SlotAt = () => 0

/**
 * Reads turns as a lexicon writes them.
 * @param classes the words of each class that a turn may name
 */
export function readTurns(phrases: readonly string[], classes: Readonly<Record<string, ReadonlySet<string>>> = {}): Turns {
  const turns = new Map<string, Turn[]>()
  for (const phrase of phrases) {
    const elements = phrase.split(' ').map((element): Element => {
      if (element === '*') return {any: true}
      if (element === '~') return {gap: true}
      if (element === 'X' || element === 'P') return {slot: element}
      const words = new Set<string>()
      for (const part of element.split('|')) {
        const named = /^<(.+)>$/.exec(part)?.[1]
        if (named === undefined) words.add(part)
        else for (const word of classOf(classes, named.replaceAll('_', ' '))) words.add(word)
      }
      return {words}
    })
    const [first] = elements
    const keys = first && 'words' in first ? first.words : ['']
    for (const key of keys) {
      const known = turns.get(key)
      if (known) known.push({elements})
      else turns.set(key, [{elements}])
    }
  }
  return turns
}

function classOf(classes: Readonly<Record<string, ReadonlySet<string>>>, name: string): ReadonlySet<string> {
  const words = classes[name]
  if (!words) throw new Error(`No class “${name}” among the words given`)
  return words
}

/** The words of which each turn must have one: those of its rarest element, for a quick look at a sentence. */
export function cuesOf(turns: Turns): Set<string> {
  const cues = new Set<string>()
  for (const list of turns.values()) {
    for (const {elements} of list) {
      const rarest = elements.flatMap((element) => 'words' in element ? [element.words] : []).sort((a, b) => rarity(b) - rarity(a))[0]
      // What no sentence is without cannot tell; denials are cues by themselves.
      for (const word of rarest ?? []) if (!classesOf(word) && !plain.has(word)) cues.add(word)
    }
  }
  return cues
}

/** How rare these words are, as their class and length tell: from 0, where all are of every report. */
function rarity(words: ReadonlySet<string>): number {
  let common = 0
  let least = 99
  for (const word of words) {
    if (classesOf(word) || plain.has(word)) common++
    least = Math.min(least, word.length)
  }
  return words.size === 0 ? -1 : (1 - common / words.size) * 100 + least
}

/**
 * The token after a turn that begins at a place.
 * @param at the token at which it may begin
 * @param limit the token it may not pass
 * @returns 0 when none begins there
 */
export function turnAt(turns: Turns, all: readonly Token[], at: number, limit: number, slotAt: SlotAt = noSlot): number {
  const token = all[at]
  if (!token || at >= limit) return 0
  if (token.kind === 'word') {
    for (const form of formsOf(token.lower)) {
      for (const {elements} of turns.get(form) ?? []) {
        const end = match(elements, 0, all, at, limit, slotAt)
        if (end) return end
      }
    }
  }
  for (const {elements} of turns.get('') ?? []) {
    const end = match(elements, 0, all, at, limit, slotAt)
    if (end) return end
  }
  return 0
}

function match(elements: readonly Element[], index: number, all: readonly Token[], at: number, limit: number, slotAt: SlotAt): number {
  const element = elements[index]
  if (!element) return at
  if ('gap' in element) {
    for (let skip = 0; skip <= gap && at + skip <= limit; skip++) {
      if (skip > 0 && stops.has(all[at + skip - 1]?.text ?? '')) return 0
      const end = match(elements, index + 1, all, at + skip, limit, slotAt)
      if (end) return end
    }
    return 0
  }
  if ('slot' in element) {
    const end = slotAt(at, element.slot)
    return end ? match(elements, index + 1, all, end, limit, slotAt) : 0
  }
  const token = all[at]
  if (!token || at >= limit || (token.kind === 'mark' && !possessive.has(token.lower) && !('words' in element && element.words.has(token.text)))) return 0
  if ('words' in element && !formsOf(token.lower).some((form) => element.words.has(form))) return 0
  return match(elements, index + 1, all, at + 1, limit, slotAt)
}

/** Words of the open classes that any report is full of. */
const plain = new Set('service report meeting planning officer officers council committee work working housing public reason reasons place subject outcome permission head team department member members staff time year month week day residents information business matter head case evidence decision advice policy budget law ward'.split(' '))
const stops = new Set(['.', ';', ':', '(', ')', '?'])
const possessive = new Set(["'s", "'"])
const auxiliaries: Readonly<Record<string, readonly string[] | undefined>> = Object.fromEntries(([['be', 'is are was were am been being'], ['have', 'has had having'], ['do', 'does did done doing']] as const).flatMap(([verb, forms]) => forms.split(' ').map((form) => [form, [verb]])))
const known = new Map<string, readonly string[]>()

/** The words that a word may be a form of: itself, its verb, its singular, “not” for “didn't”. */
export function formsOf(lower: string): readonly string[] {
  let forms = known.get(lower)
  if (!forms) {
    const verb = verbReading(lower)?.lemma
    forms = [...new Set([lower, ...(auxiliaries[lower] ?? []), ...(verb ? [verb, ...(lower.endsWith('ed') || lower.endsWith('ing') ? [`${verb}e`] : [])] : []), singular(lower), ...(lower.endsWith("n't") || lower === 'cannot' ? ['not'] : [])])]
    // A report has few different words; a hostile file may have many.
    if (known.size < 50_000) known.set(lower, forms)
  }
  return forms
}
