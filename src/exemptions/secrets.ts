/** What withheld matter holds that a reader of the open part should not meet there: figures, names, addresses, turns of phrase. */
import {sentencesOf} from '../language/exemption-citation.ts'
import {figuresIn} from '../language/figures.ts'
import type {Figure} from '../language/figures.ts'
import {namedIn} from '../language/named.ts'
import type {NamedSort} from '../language/named.ts'

export type SecretKind = 'figure' | 'name' | 'address' | 'contact' | 'phrase'

export interface Secrets {
  figures: {figure: Figure; where: string}[]
  /** By its first word: the words of a name in small letters, and where it stands. Longer names first. */
  names: Map<string, {words: readonly string[]; where: string}[]>
  addresses: Map<string, string>
  /** E-mail addresses and telephone numbers, bare. */
  contacts: Map<string, string>
  /** Runs of words, in small letters → where they stand; a weak one says too little by itself. */
  phrases: Map<string, {where: string; strong: boolean}>
}

/** Words in a row that two texts share by nothing but copying. */
export const phraseLength = 7

/** A withheld text, and what it is called: “Appendix B”. */
export interface WithheldText {
  text: string
  where: string
  /** False where the words themselves are no secret: only what they name and count is. */
  inWords: boolean
}

/** What is known to everybody, and so no secret wherever it stands. */
export interface Known {
  /** Names in small letters: the council's, its officers' and members', what the report's title holds. */
  names: ReadonlySet<string>
  /** True for a run of words that belongs to the form or the law and not to the matter. */
  isForm: (words: string) => boolean
}

const nameSorts = new Set<NamedSort>(['person', 'firm', 'name'])
// Bodies that act in public, and words with capitals that name no party.
const publicBody = /\b(?:agency|council|authority|authorities|nhs|police|department|ministry|commission|court|tribunal|university|union|treasury|office|inspectorate|ombudsman|government|england|wales|scotland|committee|cabinet|board|executive|act|regulations?|schedule|appendix|annex|part|paragraph|section|report|bidders?|providers?|firms?|tenderers?|option|phase|lot|band|grade|year|monday|tuesday|wednesday|thursday|friday|january|february|march|april|june|july|august|september|october|november|december|officer|director|head|manager|solicitor|leader|chair|councillors?|member|cyngor|adroddiad|atodiad)\b/iu
// Said in the withheld part, and known outside it: the sum the council voted, the grant that was announced.
const already = /\b(?:approved (?:budget|estimate|provision)|budget (?:of|for|approved)|published|in public|publicly|public domain|announced|open report|open session|(?:capital|revenue) (?:programme|budget)|council tax|per annum grant|grant of)\b/iu
const email = /(?<![\p{L}\d._%+-])[\p{L}\d._%+-]{1,64}@[\p{L}\d.-]{1,100}\.\p{L}{2,20}/gu
const phone = /(?<![\d/.])(?:\+44\s?|0)\d(?:[\s-]?\d){8,9}(?!\d)/gu
const postcode = /\b[A-Z]{1,2}\d[A-Z\d]?\s?\d[ABD-HJLNP-UW-Z]{2}\b/gu

/** Gathers them. Figures of one digit, statutory words and names known to everybody are left out. */
export function secretsIn(texts: readonly WithheldText[], known: Known): Secrets {
  const secrets: Secrets = {figures: [], names: new Map(), addresses: new Map(), contacts: new Map(), phrases: new Map()}
  const keep = (map: Map<string, string>, key: string, where: string): void => { if (!map.has(key)) map.set(key, where) }
  for (const {text, where, inWords} of texts.flatMap(inSentences)) {
    if (already.test(text)) continue
    for (const figure of figuresIn(text)) if (figure.significant >= (figure.unit === 'pounds' ? 2 : 3)) secrets.figures.push({figure, where})
    for (const {sort, start, end} of namedIn(text)) {
      const words = text.slice(start, end)
      if (nameSorts.has(sort)) for (const name of namesOf(words, sort)) if (!known.names.has(name)) keepName(secrets, name, where)
      if (sort === 'address' && /\d/u.test(words)) keep(secrets.addresses, bare(words), where)
    }
    for (const [code] of text.matchAll(postcode)) keep(secrets.addresses, bare(code), where)
    for (const [address] of text.matchAll(email)) keep(secrets.contacts, address.toLowerCase(), where)
    for (const [number] of text.matchAll(phone)) keep(secrets.contacts, number.replace(/\D/gu, ''), where)
    const words = inWords ? wordsOf(text) : []
    for (let at = 0; at + phraseLength <= words.length; at++) {
      const run = words.slice(at, at + phraseLength)
      const phrase = run.map(({lower}) => lower).join(' ')
      if (!secrets.phrases.has(phrase) && !known.isForm(phrase)) secrets.phrases.set(phrase, {where, strong: run.filter(({lower}) => lower.length > 4).length >= 3})
    }
  }
  return secrets
}

function keepName({names}: Secrets, name: string, where: string): void {
  const words = wordsOf(name).map(({lower}) => lower)
  const [first] = words
  if (first === undefined) return
  const known = names.get(first) ?? []
  if (!known.some((each) => each.words.join(' ') === words.join(' '))) names.set(first, [...known, {words, where}].sort((a, b) => b.words.length - a.words.length))
}

/** One sentence may tell what is public, and the next what is not. */
function inSentences({text, ...said}: WithheldText): WithheldText[] {
  return sentencesOf(text).map(({start, end}) => ({...said, text: text.slice(start, end)}))
}

/** How a name may be said again: in full, a firm by its first word, a person by the surname. */
export function namesOf(words: string, sort: NamedSort): string[] {
  const name = words.replace(/['’]s$/u, '').trim()
  if (publicBody.test(name) || name.length < 4) return []
  const parts = name.toLowerCase().split(/\s+/u)
  const [first = '', last = ''] = [parts[0], parts.at(-1)]
  if (sort === 'person') return last.length > 3 ? [parts.join(' '), last] : [parts.join(' ')]
  if (sort === 'firm' && parts.length > 1 && first.length > 4) return [parts.join(' '), first]
  return [parts.join(' ')]
}

/** The words of a text in small letters, each with its place. */
export function wordsOf(text: string): {lower: string; start: number; end: number}[] {
  return [...text.matchAll(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)].map(({0: word, index}) => ({lower: word.toLowerCase(), start: index, end: index + word.length}))
}

function bare(words: string): string {
  return words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
}

export {email as emailPattern, phone as phonePattern, bare as bareWords}
