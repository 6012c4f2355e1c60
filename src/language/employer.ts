/** Whose officer it is: “the contractor's Project Manager” and “the Manager of Ashcombe Care Ltd” are not the council's. */
import people from './words/people.json' with {type: 'json'}
import type {Reading} from './mentions.ts'
import {singular} from './morphology.ts'
import type {Token} from './tokens.ts'

const outsideBodies = new Set([...people.outsideBodies, ...people.outsiders])
const ownBodies = new Set(people.ownBodies)
const firms = new Set(people.firms)
const firmWords = new Set(people.firmWords)

/** A word for someone or something outside the council that may employ a manager. */
export function isOutside(lower: string): boolean {
  return outsideBodies.has(lower) || outsideBodies.has(singular(lower))
}

/**
 * Who employs the holder of a post, as far as the words beside it say.
 * @param from the post's first token
 * @param to the token after its last
 * @returns 'other' when another employer stands beside it, 'ours' when the council does, null when nothing is said
 */
export function employerOf({all, from: first, to: limit, rolls}: Reading, from: number, to: number): 'ours' | 'other' | null {
  // “the contractor's …”, “the Council's …”
  const before = all[from - 1]
  if (before && from - 1 >= first && (before.lower === "'s" || (before.lower === "'" && all[from - 2]?.lower.endsWith('s')))) return employer(all, from - 2, first, rolls.council)
  if (before && (before.lower === 'our' || before.lower === 'my')) return 'ours'
  // “Environment Agency officer”, “contractor site manager”: the modifier is the employer.
  for (let index = from; index < to; index++) {
    const lower = all[index]?.lower ?? ''
    if (firms.has(lower) || (index < to - 1 && strongOutside.has(lower))) return 'other'
  }
  if (before && strongOutside.has(before.lower) && from - 1 >= first) return 'other'
  // “of Ashcombe Care Ltd”, “at the developer”, “from Natural England”
  const link = all[to]?.lower
  if (link === 'of' || link === 'at' || link === 'from' || link === 'for' || link === 'with' || link === 'in') return employerAfter(all, to + 1, limit, rolls.council, link)
  // “, employed by Brackwater Civils,”, “who works for the developer”
  let index = to
  if (all[index]?.text === ',') index++
  if (all[index]?.lower === 'who') index++
  const verb = all[index]?.lower
  if (verb === 'is' || verb === 'was') index++
  const doing = all[index]?.lower
  if ((doing === 'employed' || doing === 'engaged' || doing === 'supplied' || doing === 'retained') && all[index + 1]?.lower === 'by') return employerAfter(all, index + 2, limit, rolls.council, 'by')
  if ((doing === 'works' || doing === 'worked' || doing === 'working') && all[index + 1]?.lower === 'for') return employerAfter(all, index + 2, limit, rolls.council, 'by')
  return null
}

/** Bodies whose own staff are often named by the body alone: “Ofsted inspector”, “police licensing officer”. */
const strongOutside = new Set(['police', 'agency', 'ofsted', 'estyn', 'cqc', 'hse', 'cadw', 'nhs', 'constabulary', 'union', 'unison', 'gmb', 'unite', 'contractor', 'subcontractor', 'developer', 'applicant', 'consultant', 'consultancy', 'company', 'firm', 'trust', 'association', 'england', 'hospital', 'insurer', 'bank', 'supplier', 'inspectorate', 'ombudsman', 'university', 'college', 'academy', 'ministry', 'ltd', 'plc', 'llp', 'scotland', 'charity'])

function employer(all: readonly Token[], last: number, first: number, council: string): 'ours' | 'other' | null {
  const word = all[last]
  if (!word) return null
  if (word.kind === 'mark' && word.text === ')') return 'other'
  if (ownBodies.has(word.lower)) {
    // “Harrowby Vale Council's Director”: another council's, unless the profile says that it is this one.
    const before = all[last - 1]
    if (word.capital && before?.kind === 'word' && before.capital && last - 1 >= first && before.lower !== 'the' && !kinds.has(before.lower)) {
      return council.includes(before.lower) ? 'ours' : 'other'
    }
    return 'ours'
  }
  if (isOutside(word.lower)) return 'other'
  if (firms.has(word.lower) || firmWords.has(word.lower)) return 'other'
  // “Brackwater's site manager”: a capitalised name that is no body of the council. A month or a day is no employer.
  if (word.capital && !dates.has(word.lower)) return 'other'
  return null
}

const kinds = new Set(['borough', 'county', 'city', 'town', 'district', 'parish', 'full', 'community', 'finance', 'planning', 'scrutiny', 'fire'])
const dates = new Set(['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday', 'january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december', 'today', 'yesterday', 'year', 'month', 'week'])

function employerAfter(all: readonly Token[], from: number, limit: number, council: string, link: string): 'ours' | 'other' | null {
  let seenCapital = false
  for (let index = from; index < Math.min(limit, from + 6); index++) {
    const token = all[index]
    if (!token || token.kind === 'mark') break
    if (token.kind === 'number') break
    if (firms.has(token.lower)) return 'other'
    if (link !== 'for' && token.capital && index > from && firmWords.has(token.lower)) return 'other'
    if ((token.lower === 'england' || token.lower === 'agency' || token.lower === 'trust' || token.lower === 'association' || token.lower === 'police') && token.capital) return 'other'
    if (token.lower === 'council' || token.lower === 'authority') {
      const before = all[index - 1]
      if (token.capital && before?.capital && !kinds.has(before.lower)) return council.includes(before.lower) ? 'ours' : 'other'
      return before?.lower === 'another' || before?.lower === 'neighbouring' || before?.lower === 'other' ? 'other' : 'ours'
    }
    if (!token.capital && isOutside(token.lower) && link !== 'for' && link !== 'in' && !(link === 'of' && token.lower === 'site')) return 'other'
    if (token.capital) seenCapital = true
    else if (seenCapital && token.lower !== 'and' && token.lower !== 'of') break
    else if (!seenCapital && token.lower !== 'the' && token.lower !== 'a' && token.lower !== 'an' && token.lower !== 'our' && token.lower !== 'its' && token.lower !== 'their' && !/^(?:main|appointed|outgoing|former|new|private|another|neighbouring|local)$/.test(token.lower)) {
      if (index > from + 1) break
    }
  }
  // “employed by Penrallt Sound”, “works for Brackwater Civils”: a name that is no body of the council.
  if (link === 'by' && seenCapital) return 'other'
  return null
}
