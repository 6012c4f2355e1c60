/** Finds every mention in a sentence: one walk, each word looked up once. */
import people from './words/people.json' with {type: 'json'}
import {classesOf} from './closed-class.ts'
import {isMemberWord, memberAt} from './members.ts'
import {wordsOf} from './mentions.ts'
import type {Mention, Reading, Rolls} from './mentions.ts'
import {singular} from './morphology.ts'
import {firmAt, isFirmEnding, isFirstName, isTitle, nameBefore, personAt} from './names.ts'
import {isOfficeWord, isPost, isTeamWord, officeAt, teamAt} from './offices.ts'
import {isPartyWord, partyAt} from './parties.ts'
import type {Bounds} from './sentences.ts'
import type {Token} from './tokens.ts'

const outsiders = new Set(people.outsiders)
const bodies = new Set(people.bodies)
const reader = {member: 1, party: 2, title: 4, office: 8, team: 16, firm: 32, first: 64, body: 128, outsider: 256} as const
const readers = new Map<string, number>()

function readersOf(lower: string): number {
  const known = readers.get(lower)
  if (known !== undefined) return known
  let mask = 0
  if (isMemberWord(lower)) mask |= reader.member
  if (isPartyWord(lower)) mask |= reader.party
  if (isTitle(lower)) mask |= reader.title
  if (isOfficeWord(lower)) mask |= reader.office
  if (isTeamWord(lower)) mask |= reader.team
  if (isFirmEnding(lower)) mask |= reader.firm
  if (isFirstName(lower)) mask |= reader.first
  if (bodies.has(lower) || bodies.has(singular(lower))) mask |= reader.body
  if (outsiders.has(lower) || outsiders.has(singular(lower))) mask |= reader.outsider
  if (pronouns.has(lower)) mask |= naming.pronoun
  // A report has few different words; a hostile file may have many.
  if (readers.size < 50_000) readers.set(lower, mask)
  return mask
}

/** What the words of a sentence may name, as bits: a quick look, before anything is read. */
export const naming = {member: reader.member, party: reader.party, officer: reader.office | reader.team, title: reader.title | reader.first, body: reader.body, pronoun: 512} as const

/** The `naming` bits of a sentence's words. A bit that is not set is certain; one that is set is only possible. */
export function namingIn(all: readonly Token[], {from, to}: Bounds): number {
  let bits = 0
  for (let at = from; at < to; at++) {
    const token = all[at]
    if (token?.kind !== 'word') continue
    const mask = readersOf(token.lower)
    if (mask === 0 && token.capital && splitOffice(all, at, to)) bits |= naming.officer
    bits |= mask
  }
  return bits
}

const pronouns = new Set(['he', 'she', 'they', 'him', 'her', 'them', 'his', 'hers', 'their', 'theirs'])

/**
 * The mentions in a sentence, in order, none overlapping.
 * @param text the paragraph's text
 * @param all its tokens
 * @param bounds the sentence
 */
export function mentionsIn(text: string, all: readonly Token[], bounds: Bounds, rolls: Rolls): Mention[] {
  const found: Mention[] = []
  const reading: Reading = {all, from: bounds.from, to: bounds.to, found, rolls}
  for (let at = bounds.from; at < bounds.to; at++) {
    const token = all[at]
    if (token?.kind !== 'word') continue
    const mask = readersOf(token.lower) & ~naming.pronoun
    if (mask === 0) {
      const split = token.capital ? splitOffice(all, at, bounds.to) : null
      if (split) {
        split.text = wordsOf(text, all, split.from, split.to)
        split.role = split.text
        found.push(split)
        at++
      }
      continue
    }
    const mention = read(reading, at, mask)
    if (!mention) continue
    while (found.length && (found.at(-1)?.to ?? 0) > mention.from) found.pop()
    mention.text = wordsOf(text, all, mention.from, mention.to)
    if (mention.kind === 'officer' && !mention.role) mention.role = mention.text
    found.push(mention)
    at = Math.max(at, mention.to - 1)
  }
  nameByPost(text, all, bounds.from, found)
  joinAppositions(text, all, found)
  nameHolders(text, all, found, bounds.to)
  return found
}

/** “Regis trar”: a scanned page has broken the word for the post in two. */
function splitOffice(all: readonly Token[], at: number, to: number): Mention | null {
  const [left, right] = [all[at], all[at + 1]]
  if (!left || right?.kind !== 'word' || right.capital || at + 1 >= to || right.start - left.end !== 1 || left.lower.length < 3 || right.lower.length < 3 || classesOf(right.lower)) return null
  const joined = left.lower + right.lower
  const qualified = at > 0 && (all[at - 1]?.capital ?? false) && isOfficeWord(joined)
  if (qualified) return {kind: 'officer', from: at - 1, to: at + 2, head: at + 1, text: '', plural: false, role: '', name: null, sure: true}
  return isPost(joined) ? {kind: 'officer', from: at, to: at + 2, head: at + 1, text: '', plural: false, role: '', name: null, sure: true} : null
}

function read(reading: Reading, at: number, mask: number): Mention | null {
  let mention: Mention | null = null
  if (mask & reader.title) mention = personAt(reading, at)
  if (!mention && mask & reader.member) mention = memberAt(reading, at)
  if (!mention && mask & reader.party) mention = partyAt(reading, at)
  if (!mention && mask & reader.office) mention = officeAt(reading, at)
  if (!mention && mask & reader.first) mention = personAt(reading, at)
  if (!mention && mask & reader.firm) mention = firmAt(reading, at)
  if (!mention && mask & reader.team) mention = teamAt(reading, at)
  if (!mention && mask & reader.body) mention = bodyAt(reading, at)
  if (!mention && mask & reader.outsider) mention = outsiderAt(reading, at)
  return mention
}

function bodyAt({all, from, found}: Reading, at: number): Mention | null {
  const token = all[at]
  if (!token) return null
  if (token.lower === 'group' || token.lower === 'groups' || token.lower === 'party') return null
  const before = all[at - 1]?.lower ?? ''
  if (!token.capital && (token.lower === 'executive' || token.lower === 'authority' || token.lower === 'board' || token.lower === 'commission' || token.lower === 'forum' || token.lower === 'cabinet' && before !== 'the' || token.lower === 'party')) return null
  // “Cabinet Member”, “Committee Chair”, “Council Leader”: the body only says whose.
  const next = all[at + 1]?.lower ?? ''
  if (isMemberWord(next) && next !== 'leads' && next !== 'lead') return null
  const floor = Math.max(from, found.at(-1)?.to ?? 0)
  let start = at
  while (start - 1 >= floor && all[start - 1]?.kind === 'word' && all[start - 1]?.capital && !classesOf(all[start - 1]?.lower ?? '')) start--
  return {kind: 'body', from: start, to: at + 1, head: at, text: '', plural: false, role: singular(token.lower), name: null, sure: true}
}

function outsiderAt({all}: Reading, at: number): Mention | null {
  const token = all[at]
  if (!token) return null
  // “tenant participation”, “customer services”: only the last noun of a phrase names somebody.
  const next = all[at + 1]
  if (next?.kind === 'word' && !classesOf(next.lower) && /(?:ion|ment|services?|ance|ency|ship|survey|centre|forum|panel|charter|fees?|plans?|rates?|numbers?)$/.test(next.lower)) return null
  return {kind: 'outsider', from: at, to: at + 1, head: at, text: '', plural: singular(token.lower) !== token.lower, role: singular(token.lower), name: null, sure: true}
}

/** “Lan Nguyen, Head of Audit,”: before a post between commas stands its holder, whatever the name. */
function nameByPost(text: string, all: readonly Token[], from: number, found: Mention[]): void {
  for (const [index, post] of found.entries()) {
    if (post.kind !== 'officer' || post.name !== null || all[post.from - 1]?.text !== ',' || all[post.to]?.text !== ',') continue
    const last = found[index - 1]
    const start = nameBefore(all, post.from - 1, Math.max(from, last?.to ?? 0))
    if (start === -1 || all.slice(start, post.from - 1).some(({lower}) => readersOf(lower) & (reader.office | reader.team | reader.body | reader.party))) continue
    post.name = wordsOf(text, all, start, post.from - 1)
    post.from = start
    post.text = wordsOf(text, all, start, post.to)
  }
}

/** “the Head of Audit, Ada Roe, …”: two capitals between commas after a post are its holder's name. */
function nameHolders(text: string, all: readonly Token[], found: readonly Mention[], to: number): void {
  for (const mention of found) {
    if (mention.kind !== 'officer' || mention.name !== null || all[mention.to]?.text !== ',') continue
    let end = mention.to + 1
    while (end < to && all[end]?.kind === 'word' && all[end]?.capital && !classesOf(all[end]?.lower ?? '') && readersOf(all[end]?.lower ?? '') === 0) end++
    const count = end - mention.to - 1
    if (count < 2 || count > 3 || all[end]?.text !== ',') continue
    mention.name = wordsOf(text, all, mention.to + 1, end)
    mention.to = end
    mention.text = wordsOf(text, all, mention.from, end)
  }
}

/** “Ann Roe, Head of Audit,” and “the Head of Audit, Ann Roe,”: the person and the post are one. */
function joinAppositions(text: string, all: readonly Token[], found: Mention[]): void {
  for (let index = 1; index < found.length; index++) {
    const [left, right] = [found[index - 1], found[index]]
    if (!left || !right) continue
    const gap = right.from - left.to
    const between = all[left.to]
    const close = gap === 0 || (gap === 1 && (between?.text === ',' || between?.text === '(' || between?.text === '–')) || (gap === 2 && between?.text === ',' && /^(?:the|our|then|a|former)$/.test(all[left.to + 1]?.lower ?? '')) || (gap === 3 && between?.text === ',' && /^(?:the|our)$/.test(all[left.to + 1]?.lower ?? '') && /^(?:then|former|council)$/.test(all[left.to + 2]?.lower ?? ''))
    if (!close) continue
    // “Councillor Hale, Cabinet Member for Parks”: the office says what the councillor may do.
    if (left.kind === 'member' && right.kind === 'member' && (left.name === null) !== (right.name === null)) {
      left.role = right.role === 'councillor' ? left.role : right.role
      left.name ??= right.name
      left.to = right.to
      left.text = wordsOf(text, all, left.from, left.to)
      found.splice(index, 1)
      index--
      continue
    }
    const [person, post] = left.kind === 'person' ? [left, right] : right.kind === 'person' ? [right, left] : [null, null]
    if (!person || (post.kind !== 'officer' && post.kind !== 'member' && post.kind !== 'outsider')) continue
    // “the Head of Audit, Ms Roe and …” names one person; “Ms Roe, the applicant” is an outsider.
    left.kind = post.kind
    left.role = post.role
    left.name = person.name
    left.sure = true
    left.to = right.to
    left.text = wordsOf(text, all, left.from, left.to)
    found.splice(index, 1)
    index--
  }
}
