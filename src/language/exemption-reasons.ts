/**
 * Whether a sentence gives a reason of the case for keeping something from the public, or only speaks as every such
 * report does. A reason hangs on a cause, a condition, what might come of it, or the event that ends it, and says
 * something that the law and the forms of exemption do not: who, what, which sale. Length without a fact is none.
 */

import {cued} from '../report/cues.ts'

export type Weight = 'reason' | 'thin' | 'none'

/** Lists of words, each with its source; a star stands for any ending. */
export interface ReasonLexicon {
  entries: Readonly<Record<'talk' | 'small' | 'talk in Welsh' | 'opens a reason' | 'opens a time' | 'supposes' | 'harm' | 'tells what it holds', {words: string}>>
}

export interface ReasonWords {
  saysNothing: WordSet
  opens: WordSet
  opensTime: WordSet
  supposes: WordSet
  harm: WordSet
  describes: WordSet
}

/** True when a word in small letters is in the list. */
type WordSet = (word: string) => boolean

/** Reads the lists once. */
export function reasonWords({entries}: ReasonLexicon): ReasonWords {
  return {
    saysNothing: wordSet(`${entries.talk.words} ${entries.small.words} ${entries['talk in Welsh'].words}`),
    opens: wordSet(entries['opens a reason'].words), opensTime: wordSet(entries['opens a time'].words),
    supposes: wordSet(entries.supposes.words), harm: wordSet(entries.harm.words), describes: wordSet(entries['tells what it holds'].words),
  }
}

function wordSet(list: string): WordSet {
  const whole = new Set<string>()
  const stems: string[] = []
  for (const entry of list.split(/\s+/)) if (entry.endsWith('*')) stems.push(entry.slice(0, -1)); else whole.add(entry)
  const known = new Map<string, boolean>()
  return (word) => {
    let found = known.get(word)
    if (found === undefined) known.set(word, found = whole.has(word) || stems.some((stem) => word.startsWith(stem)))
    return found
  }
}

interface Clause {
  words: string[]
  /** Opened by “because”, “if”, “until” and the like. */
  opener: string | null
}

// Figures of speech for the balance itself.
const figures = cued(/\b(?:(?:would|will) do )?more harm than good(?: (?:would|will|might|could) (?:come|result|follow|be done|flow|arise)(?: (?:of|from))?)?|\b(?:as )?(?:for|in|with) (?:the )?last (?:quarter|month|year|time|meeting)['’]?s?\b|\b(?:come|comes|came|tips?|tilts?|falls?) (?:down )?(?:on the side of|in favour of|towards)\b/giu)

/** Weighs one sentence, or one cell of a table. */
export function weighReason(sentence: string, words: ReasonWords): Weight {
  let thin = false
  for (const {words: said, opener} of clausesOf(sentence.replace(figures, ' '), words)) {
    const supposes = said.some(words.supposes)
    const harm = said.some(words.harm)
    if (!opener && !supposes && !harm) continue
    // “because it contains the rents” tells what the paper holds; “if … would …” tells what would come of it.
    const facts = said.some(words.describes) && !said.some(isConditional) ? 0 : new Set(said.filter((word) => isFact(word, words))).size
    if (facts >= 2 || (facts === 1 && (harm || (opener !== null && words.opensTime(opener))))) return 'reason'
    thin ||= harm || opener === 'because'
  }
  return thin ? 'thin' : 'none'
}

/** True when a sentence holds next to nothing but the words of exemption. */
export function isTalk(sentence: string, words: ReasonWords): boolean {
  return new Set(clausesOf(sentence, words).flatMap(({words: said}) => said.filter((word) => isFact(word, words)))).size < 2
}

function isConditional(word: string): boolean {
  return word === 'would' || word === 'could' || word === 'might' || word === 'byddai'
}

function isFact(word: string, {saysNothing, opens}: ReasonWords): boolean {
  const stem = word.replace(/['’]s?$/, '')
  return stem.length > 2 && !/^\d{1,4}$/.test(stem) && !saysNothing(stem) && !saysNothing(word) && !opens(stem)
}

function clausesOf(sentence: string, {opens}: ReasonWords): Clause[] {
  const clauses: Clause[] = [{words: [], opener: null}]
  for (const [token] of sentence.matchAll(/[£\p{L}\p{N}][\p{L}\p{N}'’]*(?:-[\p{L}\p{N}'’]+)*|[,;:()|–—]/gu)) {
    const word = token.toLowerCase()
    const last = clauses.at(-1)
    if (/^[,;:()|–—]$/.test(word)) clauses.push({words: [], opener: null})
    else if (opens(word) && last) {
      if (last.words.length || last.opener !== null) clauses.push({words: [], opener: word})
      else last.opener = word
    } else last?.words.push(word)
  }
  return clauses
}
