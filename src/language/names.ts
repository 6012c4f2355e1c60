/** People named, and firms: by title, by a first name borne in the United Kingdom, or by a firm's ending. */
import people from './words/people.json' with {type: 'json'}
import names from './words/names.json' with {type: 'json'}
import type {Mention, Reading} from './mentions.ts'
import {nameKeys} from './mentions.ts'
import type {Token} from './tokens.ts'

const titles = new Set(people.titles)
const first = new Set(names.first.split(' '))
const firms = new Set(people.firms)
const firmWords = new Set(people.firmWords)
const places = new Set(people.places)
const particles = new Set(['de', 'da', 'das', 'dos', 'di', 'del', 'della', 'van', 'von', 'den', 'ap', 'ab', 'al', 'bin', 'binti', 'der', 'ferch', 'le', 'la', 'du', 'mac', 'el', 'ibn', 'ul', 'ur', 'st', 'y'])

/** “de”, “van”, “ap”, “al-Sayed”: parts of a name that are written small, whatever its origin. */
export function isParticle({lower, text}: Token): boolean {
  return particles.has(lower) || /^(?:al|el|ap|ab|ul|ar|ad|as)-\p{Lu}/u.test(text)
}

export function isTitle(lower: string): boolean {
  return titles.has(lower)
}

export function isFirstName(lower: string): boolean {
  return first.has(lower)
}

export function isFirmEnding(lower: string): boolean {
  return firms.has(lower) || firmWords.has(lower)
}

/** Reads a named person at a title (“Ms Roe”, “Dr. A. Okafor”) or a first name (“Angharad Bowen-Pugh”). */
export function personAt(reading: Reading, at: number): Mention | null {
  const {all, to, rolls} = reading
  const token = all[at]
  if (!token?.capital) return null
  let start = at
  const titled = titles.has(token.lower)
  if (titled) {
    start++
    if (all[start]?.text === '.') start++
  }
  let end = start
  while (end < to && (part(all[end]) || (!titled && end === start + 1 && surnames.test(all[end]?.text ?? '')) || (all[end]?.text === '.' && all[end - 1]?.text.length === 1 && end > start))) end++
  while (end > start && particles.has(all[end - 1]?.lower ?? '')) end--
  const count = end - start
  if (titled ? count < 1 : count < 2 || count > 4) return null
  const last = all[end - 1]?.lower ?? ''
  if (!titled && (places.has(last) || firms.has(last) || firmWords.has(last) && firms.has(all[end]?.lower ?? '') || isBodyWord(last))) return null
  const name = spell(all, start, end)
  const [full = '', surname = ''] = nameKeys(name)
  const office = rolls.officers.get(full) ?? (titled ? rolls.officers.get(surname || full) : undefined)
  const seat = rolls.members.get(full) ?? (titled ? rolls.members.get(surname || full) : undefined)
  const shared = {from: at, to: end, head: end - 1, text: '', plural: false, name, sure: titled || office !== undefined}
  if (office !== undefined) return {...shared, kind: 'officer', role: office}
  if (seat !== undefined) return {...shared, kind: 'member', role: seat === 'councillor' ? seat : memberRole(seat)}
  return {...shared, kind: 'person', role: ''}
}

function memberRole(office: string): string {
  if (/vice|deputy chair/i.test(office)) return 'vice-chair'
  if (/chair|conven/i.test(office)) return 'chair'
  if (/leader/i.test(office)) return 'leader'
  if (/mayor/i.test(office)) return 'mayor'
  return /portfolio|cabinet|executive/i.test(office) ? 'portfolio' : 'councillor'
}

/** Reads a firm at its ending: “Ashcombe Vale Care Ltd”. */
export function firmAt({all, from, found}: Reading, at: number): Mention | null {
  const token = all[at]
  if (!token?.capital && !firms.has(token?.lower ?? '')) return null
  const floor = Math.max(from, found.at(-1)?.to ?? 0)
  let start = at
  while (start - 1 >= floor && (all[start - 1]?.capital || all[start - 1]?.text === '&' || all[start - 1]?.lower === 'and' && all[start - 2]?.capital && firms.has(token?.lower ?? ''))) start--
  if (!firms.has(token?.lower ?? '') && at - start < 1) return null
  if (/^(?:the|a|an|our|for|by|in|at)$/.test(all[start]?.lower ?? '')) start++
  if (start >= at) return null
  return {kind: 'firm', from: start, to: at + 1, head: at, text: '', plural: false, role: 'firm', name: null, sure: firms.has(token?.lower ?? '')}
}

function part(token: Token | undefined): boolean {
  return token?.kind === 'word' && ((token.capital && !titles.has(token.lower) && !stops.has(token.lower)) || isParticle(token))
}
/** Surnames that are also offices: “Rebecca Mayor”, after a first name. */
const surnames = /^(?:Mayor|Head|Chair|Deacon|Bishop|Provost|Marshall?|Chancellor)$/
const stops = new Set(['the', 'head', 'director', 'chair', 'councillor', 'cllr', 'officer', 'and', 'of', 'in', 'council', 'committee', 'chief', 'leader', 'mayor', 'assistant', 'deputy', 'senior', 'principal', 'interim', 'i'])

/**
 * The capitalised words before a token as a person's name, whoever's: “Lan Nguyen” before “, Head of Planning”.
 * @param end the token after the name
 * @param floor the first token that may belong to it
 * @returns the name's first token, or -1
 */
export function nameBefore(all: readonly Token[], end: number, floor: number): number {
  let start = end
  while (start - 1 >= floor && part(all[start - 1])) start--
  while (start < end && all[start] && !all[start]?.capital) start++
  const last = all[end - 1]?.lower ?? ''
  return end - start >= 2 && end - start <= 4 && !places.has(last) && !firms.has(last) && !firmWords.has(last) && !isBodyWord(last) ? start : -1
}

function isBodyWord(lower: string): boolean {
  return /^(?:council|committee|group|trust|party|board|service|services|team|association|society|club|plan|act|policy|report|strategy|agency|fund|partnership|award|foundation|charity|hospital|college|university|library|museum|theatre)$/.test(lower)
}

function spell(all: readonly Token[], from: number, to: number): string {
  let spelt = ''
  for (let index = from; index < to; index++) spelt += (spelt && all[index]?.text !== '.' ? ' ' : '') + (all[index]?.text ?? '')
  return spelt
}
