/** Where a private person lives: a dwelling or a postcode, tied to a person by “of”, “lives at”, a comma or “home”. */
import {cued} from '../report/cues.ts'
import {typedText} from './typed-text.ts'
import data from './words/named.json' with {type: 'json'}

const person = '[\\uE001\\uE007\\uE004\\uE005]+'
const dwelling = '[\\uE00B\\uE00C]+(?:\\s*,\\s*[\\uE00B\\uE00C\\uE008\\uE007]+){0,4}(?:\\s*,?\\s*[a-z]{1,2}\\d[a-z\\d]?\\s?\\d[a-z]{2}\\b)?'
const tied = cued(new RegExp(`(${person})(?:\\s*\\([^)]{1,60}\\))?(?:\\s*,\\s*(?:aged\\s+)?\\d{1,3})?\\s*(?:,\\s*(?:[a-z -]{1,40},\\s*)?(?:who\\s+(?:lives?|lived|resides?|is|was|stays?)\\s+(?:at|in)\\s+|(?:living|resident|residing|of)\\s+(?:at\\s+|in\\s+)?|formerly\\s+of\\s+|of\\s+)?|\\s+(?:of|at|from|who (?:lives?|lived|resides?) (?:at|in)|lives? (?:alone )?(?:at|in)|lived (?:at|in)|living (?:at|in)|resides? at|residing at|resident at|resident in|is at|ha(?:s|ve) moved to|moved to|now lives at|now of)\\s+)(?:the\\s+)?(${dwelling})`, 'gu'))
const own = cued(new RegExp(`\\b(?:his|her|their|whose)\\s+(?:home|house|flat|bungalow|own|present|private|new|old|former|current|family)(?:\\s+(?:home|house|flat|address))?[\\s,:-]*(?:\\(|is|was|at|address is|address)?[\\s,:-]*(?:at\\s+)?(${dwelling})`, 'gu'))
const homeAddress = cued(new RegExp(`\\b(?:home|private|residential|postal)\\s+address(?:es)?\\b[^.;\\uE00C]{0,25}?(${dwelling})`, 'gu'))
const pronounLives = cued(new RegExp(`\\b(?:he|she|they)\\s+(?:now\\s+|still\\s+)?(?:lives?|lived|resides?|stays?|sleeps?|is\\s+(?:now\\s+)?(?:living|staying)|(?:may|can)\\s+be\\s+(?:found|reached|seen)|is\\s+to\\s+be\\s+found)\\s+(?:alone\\s+)?(?:at|in)\\s+(${dwelling})`, 'gu'))
const numberLater = cued(/[\uE00B]+[^.;]{0,20}?\b(?:at|from)\s+(?:number|no\.?)\s+\d+[a-z]?\b[^.;]{0,30}?[\uE001\uE007]+|[\uE001\uE007]+[^.;]{0,30}?\b(?:at|of|from)\s+(?:number|no\.?)\s+\d+[a-z]?\b(?:[^.;]{0,20}?[\uE00B]+)?/gu)
const postcode = cued(/\b[A-Z]{1,2}\d[A-Z\d]? ?\d[ABD-HJLNP-UW-Z]{2}\b/g)
const premises = cued(/\b(?:council offices?|offices?|depot|venue|meeting|exhibition|held at|meet at|trading as|registered office|surgery|planning|permission|proposes|dormer|extension|conversion|erection|dwellings?|change of use|consent|development|householder application|licen[cs]ed|premises licence|solicitors?|architect|agents?|conservation area|listed building|exhibited|works? at|lease of|sale of|let)\b/iu)
const business = cued(new RegExp(`\\b(?:${data.firmEndings.join('|')})\\b\\.?\\s*(?:,|of|at)`, 'iu'))
const dwellingWords = cued(/\b(?:cottage|house|farm|lodge|barn|villa|bungalow|grange|manor|court|rectory|vicarage|croft|stables|mansions|bwthyn|fferm|tŷ|plas|mill|hall|towers?|heights|gardens|flat|apartment)\b/iu)

export interface HomeAddress {
  /** Offsets of the address. */
  start: number
  end: number
  sure: boolean
}

/**
 * Finds home addresses that stand with a private person.
 * @param text a paragraph
 */
export function homeAddresses(text: string): HomeAddress[] {
  if (!/\d|\p{Lu}\p{Ll}+ \p{Lu}/u.test(text)) return []
  const {typed, named} = typedText(text)
  if (!/[\uE00B\uE00C]|\bno\.? \d|\bnumber \d/u.test(typed) && !named.some(({sort}) => sort === 'person')) return []
  const found: HomeAddress[] = []
  const take = (start: number, end: number, sure: boolean): void => {
    if (!found.some((each) => start < each.end && each.start < end)) found.push({start, end, sure})
  }
  for (const pattern of [tied, own, homeAddress, pronounLives]) {
    for (const match of typed.matchAll(pattern)) {
      const address = match.at(-1) ?? ''
      const end = match.index + match[0].length
      const start = end - address.length
      const written = text.slice(start, end)
      const sentence = sentenceAt(text, start)
      if (pattern === tied && (premises.test(sentence.replace(written, '')) || business.test(text.slice(Math.max(0, match.index - 5), start)))) continue
      // A street or a village alone is no address; a number, a flat or a house by name is.
      if (!/\d|[Ff]lat|[Aa]partment/u.test(written) && !dwellingWords.test(written)) continue
      take(start, end, pattern !== tied || !/[\uE004\uE005]/u.test(match[1] ?? ''))
    }
  }
  for (const match of typed.matchAll(numberLater)) if (!premises.test(sentenceAt(text, match.index))) take(match.index, match.index + match[0].length, true)
  if (named.some(({sort}) => sort === 'person')) {
    for (const {0: code, index} of text.matchAll(postcode)) if (!premises.test(sentenceAt(text, index))) take(index, index + code.length, false)
  }
  return found.sort((a, b) => a.start - b.start)
}

function sentenceAt(text: string, at: number): string {
  const start = Math.max(text.lastIndexOf('. ', at), text.lastIndexOf('\v', at)) + 1
  const end = text.indexOf('. ', at)
  return text.slice(start, end === -1 ? undefined : end)
}
