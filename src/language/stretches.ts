/** The words about a name: as far as the sentence keeps to one matter, and whether they deny it or tell of the past. */
import type {Sentence} from './analysis.ts'

export interface Stretch {
  /** Tokens, end exclusive. */
  from: number
  to: number
}

const strong = /^[;•|–—)]$/

/** The clause-like stretch about a place: from the last strong pause before it to the first after. */
export function stretchOf({all, bounds}: Pick<Sentence, 'all' | 'bounds'>, {from: first, to: last}: Stretch): Stretch {
  let from = first
  while (from > bounds.from && !strong.test(all[from - 1]?.text ?? '') && all[from - 1]?.text !== '(' && !(all[from - 1]?.lower === ',' && /^(?:but|and|so|although|while|whereas|which)$/.test(all[from]?.lower ?? '') && first - from > 3)) from--
  let to = last
  while (to < bounds.to && !strong.test(all[to]?.text ?? '') && !(all[to]?.lower === ',' && /^(?:but|although|while|and|whereas)$/.test(all[to + 1]?.lower ?? ''))) to++
  return {from, to}
}

/** The words from one token to before another, in lower case, a space between. */
export function line(all: Sentence['all'], from: number, to: number): string {
  let text = ''
  for (let index = from; index < to; index++) text += `${index > from ? ' ' : ''}${all[index]?.lower ?? ''}`
  return text
}

/** A negation that is not lifted again: “not … without”, “nothing … unless”. */
export function isDenied(lead: string): boolean {
  const text = lead.split(/ ,(?: |$)/).at(-1) ?? ''
  return /\b(?:not|no|never|cannot|nor|neither|nothing|nobody|rather than|instead of)\b|n't\b/.test(text) && !/\b(?:not|no|never|nothing|cannot|nobody|neither)\b.*\b(?:without|unless|until|except|but|till|only)\b/.test(text) || /(?:^| )whether$/.test(text)
}

/** Whether the words tell of what was, and not of what shall be. */
export function isPast(lead: string): boolean {
  return /\b(?:was|were|had|did|has been|have been)\b/.test(lead) && !/\b(?:will|may|must|shall|is|are)\b/.test(lead)
}

/** Whether what follows takes it all back: “was ruled out”, “would be unlawful”. */
export function isTakenBack(after: string): boolean {
  return /\b(?:was|were|is|are|be|been) (?:\w+ )?(?:\w+ and )?(?:as )?(?:ruled out|rejected|unlawful|impossible|refused|withdrawn|dropped|invalid|void|abolished|revoked|not (?:\w+ )?(?:lawful|allowed|possible|permitted|proposed|open|recommended|one|an option))\b/.test(after)
}

/** The words of a stretch in lower case, without those of names and offices: “Portfolio Holder” says nothing of portfolios. */
export function wordsApart({all, mentions}: Pick<Sentence, 'all' | 'mentions'>, {from, to}: Stretch): string[] {
  const found: string[] = []
  for (let index = from; index < to; index++) if (!mentions.some((each) => (each.kind === 'member' || each.kind === 'body' || each.kind === 'officer') && index >= each.from && index < each.to)) found.push(all[index]?.lower ?? '')
  return found
}
