/** What the employer would give, or do, in talks with its workforce, before the other side knows (paragraph 4). */
import {patterns} from '../patterns.ts'
import type {Match} from '../patterns.ts'
import type {Senses} from '../senses.ts'
import {has} from './matter.ts'
import type {Matter, MatterReader} from './matter.ts'

/** Makes the reader from the lexicon's words. */
export function labourMatter(senses: Senses): MatterReader {
  const like = patterns(senses)
  const workforce = like('{union}|{workforce}')
  const stance = like('(?:{employer}|{intent})\\b[^.;]{0,70}?{concession}\\b[^.;]{0,60}')
  const noun = like('(?:fall-?\\s?back|bottom line|red line|final offer|best offer|next offer|mandate|ceiling|opening offer|negotiating (?:limit|range|position|brief|strategy))\\b[^.;]{0,90}?(?:{money|percent}|\\b(?:is|will be|would be)\\s+(?:to|a|an)\\b[^.;]{0,40})')
  const untold = like('[^.;]{0,80}{untold}[^.;]{0,80}')
  const intent = like('{intent}')
  const speaks = like('(?:{union}|unions?|trade unions?|staff side)\\s+(?:[a-z]+\\s+){0,3}?{union speaks}')
  const settled = like('{agreed}')
  const matter = like('{concession}|{untold}|job losses|posts|redundanc*|cuts|offer|pay|grades?|hours|allowances?|leave|shift')

  return ({typed, before, heading}) => {
    if (!has(matter, typed)) return []
    const near = `${heading} ${before} ${typed}`
    if (!has(workforce, near) && !bargained.test(typed)) return []
    const found: Matter[] = []
    const add = (match: Match, clear: boolean): void => { found.push({kind: 4, start: match.index, end: match.end, clear}) }
    const here = has(workforce, typed) || bargained.test(typed)
    if (here) for (const match of untold.all(typed)) add(match, true)
    if (has(settled, typed) || has(speaks, typed) && !/\bif\b|\bbut\b|\bwhile\b/u.test(typed)) return found
    if (here || /union|pay (?:talks|claim|negot)|bargain|equal pay|collective|strike|staff side|gweithlu|workforce/u.test(`${heading} ${before}`)) {
      for (const match of stance.all(typed)) if (has(intent, match.words)) add(match, here)
      for (const match of noun.all(typed)) add(match, true)
    }
    return found
  }
}

// What only staff and employer trade: leave, hours, rotas, pay.
const bargained = /\b(?:conced\w+|in return for|in exchange for|trade|give up)\b[^.;]{0,60}\b(?:leave|overtime|shifts?|weekend working|allowances?|increments?|grades?|flexitime|sick pay|hours|rotas?)\b/u
