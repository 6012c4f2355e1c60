/** Where an open text repeats withheld matter: each place once, the longest words of each kind. */
import {figuresIn, sameFigure} from '../language/figures.ts'
import {bareWords, emailPattern, phonePattern, phraseLength, wordsOf} from './secrets.ts'
import type {SecretKind, Secrets} from './secrets.ts'

export interface Leak {
  kind: SecretKind
  /** Offsets in the text, 0-based, end exclusive. */
  start: number
  end: number
  /** Where it is withheld: “Appendix B”. */
  where: string
  /** True when it can be nothing else: a figure to three digits, a telephone number. */
  clear: boolean
}

/** Finds them in one text. */
export function leaksIn(text: string, secrets: Secrets): Leak[] {
  const found: Leak[] = []
  const take = (leak: Leak): void => { if (!found.some(({start, end}) => leak.start < end && start < leak.end)) found.push(leak) }
  if (secrets.figures.length) for (const said of figuresIn(text)) {
    for (const {figure, where} of secrets.figures) {
      const same = sameFigure(figure, said)
      if (same) take({kind: 'figure', start: said.start, end: said.end, where, clear: same === 'same' && said.significant >= 3})
    }
  }
  const lower = text.toLowerCase()
  for (const [contact, where] of secrets.contacts) {
    for (const match of [...text.matchAll(emailPattern), ...text.matchAll(phonePattern)]) {
      if (match[0].toLowerCase() === contact || match[0].replace(/\D/gu, '') === contact) take({kind: 'contact', start: match.index, end: match.index + match[0].length, where, clear: true})
    }
  }
  for (const [address, where] of secrets.addresses) {
    const pattern = new RegExp(String.raw`(?<![\p{L}\p{N}])${address.split(' ').join(String.raw`[^\p{L}\p{N}]*`)}(?![\p{L}\p{N}])`, 'gu')
    if (bareWords(text).includes(address) || address.length < 9) for (const match of lower.matchAll(pattern)) take({kind: 'address', start: match.index, end: match.index + match[0].length, where, clear: false})
  }
  const words = secrets.names.size ? wordsOf(text) : []
  for (const [index, {lower: word, start}] of words.entries()) {
    // With its capital: “denholm” is a name only as “Denholm”. A name's own ’s is no part of it.
    if (!/\p{Lu}/u.test(text[start] ?? '')) continue
    const bare = (each: string): string => each.replace(/['’]s$/u, '')
    const named = [...secrets.names.get(word) ?? [], ...(bare(word) === word ? [] : secrets.names.get(bare(word)) ?? [])]
      .find((each) => each.words.every((own, at) => own === words[index + at]?.lower || own === bare(words[index + at]?.lower ?? '')))
    const last = named && words[index + named.words.length - 1]
    if (named && last) take({kind: 'name', start, end: last.end - (last.lower.length - bare(last.lower).length), where: named.where, clear: false})
  }
  if (secrets.phrases.size) for (const leak of phrasesIn(text, secrets)) take(leak)
  return found.sort((a, b) => a.start - b.start)
}

/** Runs of words that stand in both, as long as they go. */
function phrasesIn(text: string, {phrases}: Secrets): Leak[] {
  const words = wordsOf(text)
  const found: (Leak & {strong: boolean})[] = []
  for (let at = 0; at + phraseLength <= words.length; at++) {
    const phrase = phrases.get(words.slice(at, at + phraseLength).map(({lower}) => lower).join(' '))
    const [first, last] = [words[at], words[at + phraseLength - 1]]
    if (!phrase || !first || !last) continue
    const before = found.at(-1)
    if (before && first.start < before.end) Object.assign(before, {end: last.end, strong: before.strong || phrase.strong})
    else found.push({kind: 'phrase', start: first.start, end: last.end, where: phrase.where, clear: false, strong: phrase.strong})
  }
  return found.filter(({strong}) => strong)
}
