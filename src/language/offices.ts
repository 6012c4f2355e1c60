/** Posts in the paid service, read by their shape: “Head of …”, “… Manager”, “S151 Officer”, “the case officer”. */
import offices from './words/offices.json' with {type: 'json'}
import {classesOf} from './closed-class.ts'
import {employerOf} from './employer.ts'
import type {Mention, Reading} from './mentions.ts'
import {singular} from './morphology.ts'
import type {Token} from './tokens.ts'

const heads = new Set(offices.heads)
const always = new Set(offices.always)
const weak = new Set(offices.weak)
const ofHeads = new Set(offices.ofHeads)
const acronyms = new Set(offices.acronyms)
const grades = new Set(offices.grades)
const services = new Set(offices.services)
const teams = new Set(offices.teams)
const notPosts = new Set(offices.notPosts)
const people = new Set(['children', 'adult', 'adults', 'women', 'people', 'mayor', 'members', 'leader', 'chairman', 'registrars', 'veterans', 'carers'])
const months = new Set(['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'])

/** True for a word at which the name of a post may turn. */
export function isOfficeWord(lower: string): boolean {
  return heads.has(lower) || acronyms.has(lower) || heads.has(singular(lower))
}

/** True for a word that always names a post: “registrar”. */
export function isPost(lower: string): boolean {
  return always.has(lower)
}

/** True for a word that says a group of staff: “team”, “department”. */
export function isTeamWord(lower: string): boolean {
  return teams.has(lower)
}

/**
 * Reads the post that turns at a token.
 * @param at the token, one for which `isOfficeWord` holds
 * @returns the mention, an outsider when another employer is named, or null when it is no post
 */
export function officeAt(reading: Reading, at: number): Mention | null {
  const {all, to} = reading
  const token = all[at]
  if (!token) return null
  // “Chief Executive”, “Lead Officer”, “Head Gardener”: the post turns at its last word.
  const next = all[at + 1]
  if (token.capital && at + 1 < to && next?.capital && (heads.has(next.lower) || heads.has(singular(next.lower)))) return null
  const head = heads.has(token.lower) || acronyms.has(token.lower) ? token.lower : singular(token.lower)
  const plural = head !== token.lower && !acronyms.has(token.lower)
  const from = modifiersFrom(reading, at)
  let end = ofHeads.has(head) || token.capital ? remitEnd(all, at + 1, to, token.capital, head) : at + 1
  // “Procurement Partner for Schools”, “Consultant in Public Health”
  if (end === at + 1 && token.capital && from < at && all[at + 1]?.lower === 'in' && capitalWord(all[at + 2]) && !months.has(all[at + 2]?.lower ?? '')) end = remitEnd(all, at + 1, to, true, head)
  const modified = from < at
  const remit = end > at + 1
  if (denied(all, from, at)) return {kind: 'outsider', from, to: at + 1, head: at, text: '', plural, role: token.lower, name: null, sure: true}
  const capitalised = token.capital && (at > reading.from || modified || remit)
  const acronym = acronyms.has(token.lower)
  const served = hasService(all, from, at)
  let sure = acronym || always.has(head)
  if (!sure) {
    if (capitalised && (modified || remit)) sure = true
    else if (head === 'head' || head === 'director' || head === 'chief') {
      if (!remit && !(capitalised && head === 'director')) return null
      sure = remit
    } else if (weak.has(head)) {
      if (!(served && !outsideTrades.has(head))) return null
      sure = true
    } else sure = served && determinedBefore(all, from)
  }
  if (acronym && !/^[A-Z]/.test(token.text)) return null
  // A bare capital at the head of a sentence, “Officers recommend”, is still a post; “Executive” alone is a body.
  if (weak.has(head) && !modified && !remit && !acronym) return null
  const employer = employerOf(reading, from, end)
  if (employer === 'other') return {kind: 'outsider', from, to: end, head: at, text: '', plural, role: token.lower, name: null, sure: true}
  return {kind: plural ? 'officers' : 'officer', from, to: end, head: at, text: '', plural, role: '', name: null, sure: sure || employer === 'ours'}
}

/** Trades that a council buys in more often than it employs: a service word before them does not make them officers. */
const outsideTrades = new Set(['consultant', 'agent', 'developer', 'driver', 'trustee', 'governor', 'architect', 'painter', 'joiner', 'carpenter', 'plumber', 'electrician', 'bricklayer', 'partner', 'auditor', 'inspector', 'commissioner', 'counsel', 'carer', 'leader', 'secretary', 'foreman', 'representative', 'champion', 'teacher', 'nurse', 'reviewer', 'pilot', 'monitor', 'commander', 'valuer', 'master', 'provost'])

/** “the planning team”, “Revenues staff”, “the department”: people of the council taken together. */
export function teamAt(reading: Reading, at: number): Mention | null {
  const {all} = reading
  const token = all[at]
  if (!token) return null
  // “Benefits Team Leader”: the post turns at its last word.
  const next = all[at + 1]
  if (next && at + 1 < reading.to && next.capital && token.capital && heads.has(next.lower)) return null
  const from = modifiersFrom(reading, at)
  const served = hasService(all, from, at)
  const people = token.lower === 'staff' || token.lower === 'employees'
  if (!served && !(people && from === at && !classesOf(all[at + 1]?.lower ?? ''))) {
    if (!people && !(token.lower === 'team' && determinedBefore(all, from))) return null
  }
  const employer = employerOf(reading, from, at + 1)
  return {kind: employer === 'other' ? 'outsider' : 'officers', from, to: at + 1, head: at, text: '', plural: true, role: 'team', name: null, sure: served || employer === 'ours'}
}

/** Where the words that qualify a post begin: “Principal Drainage” before “Engineer”. */
function modifiersFrom({all, from, found}: Reading, at: number): number {
  const floor = Math.max(from, found.at(-1)?.to ?? 0)
  const capital = all[at]?.capital ?? false
  let start = at
  for (let index = at - 1; index >= floor; index--) {
    const token = all[index]
    if (!token) break
    if (token.kind === 'number') {
      // “Section 151 Officer”
      const before = all[index - 1]?.lower
      if (before === 'section' || before === 's') start = index
      else if (before === '.' && all[index - 2]?.lower === 's') { start = index - 2; index -= 2 }
      else break
      continue
    }
    if (token.kind === 'mark') {
      if (token.lower === "'s" && people.has(all[index - 1]?.lower ?? '') && capital && (all[index - 1]?.capital ?? false)) {
        start = index - 1
        index--
        continue
      }
      if (token.text === '&' && joins(all, index, floor, capital)) continue
      break
    }
    if (token.lower === 'and') {
      if (joins(all, index, floor, capital)) continue
      break
    }
    if ((classesOf(token.lower) && !grades.has(token.lower) && token.text !== 'IT') || months.has(token.lower)) break
    const own = grades.has(token.lower) || services.has(token.lower)
    if (capital ? token.capital || (start === index + 1 && grades.has(token.lower)) : own || (index === at - 1 && token.lower.includes('-'))) {
      // “Since The”, “Then”: a capital only because the sentence begins here.
      if (index === from && token.capital && !own && !capital) break
      start = index
      continue
    }
    break
  }
  return start
}

/** “Highways and Transport Manager” is one post; “Chief Executive and Planning Manager” are two. */
function joins(all: readonly Token[], index: number, floor: number, capital: boolean): boolean {
  const before = all[index - 1]
  if (!before || index - 1 < floor || before.kind !== 'word') return false
  if (heads.has(before.lower) || heads.has(singular(before.lower)) || people.has(before.lower)) return false
  return capital ? before.capital && !classesOf(before.lower) : services.has(before.lower)
}

/** Where a remit ends: “of Law, Governance and Strategy”, “for Adults”, “to the Council”. */
function remitEnd(all: readonly Token[], at: number, limit: number, capital: boolean, head: string): number {
  const link = all[at]?.lower
  if (!(link === 'of' || link === 'for' || (link === 'to' && head === 'clerk') || (link === 'in' && capital))) return at
  if (months.has(all[at + 1]?.lower ?? '')) return at
  let end = at
  for (let index = at + 1; index < limit; index++) {
    const token = all[index]
    if (!token) break
    if (token.kind === 'mark') {
      const next = all[index + 1]
      if (token.text === '&' && capitalWord(next)) continue
      if (token.lower === "'s" || token.lower === "'") {
        if (capitalWord(next) && end === index) continue
        break
      }
      // “Law, Governance and Strategy”
      if (token.text === ',' && end === index && capital && capitalWord(next) && listGoesOn(all, index + 1, limit)) continue
      break
    }
    if (token.kind === 'number') break
    const fits = capital ? token.capital : services.has(token.lower)
    if (fits && !(index > at + 1 && months.has(token.lower)) && !(classesOf(token.lower) && !services.has(token.lower)) && !titled.has(token.lower)) {
      end = index + 1
      continue
    }
    if ((token.lower === 'the' || token.lower === 'our') && (index === at + 1 || all[index - 1]?.lower === 'of' || all[index - 1]?.lower === 'for')) continue
    if ((token.lower === 'and' || token.lower === 'of' || token.lower === 'for') && end === index) continue
    if (head === 'clerk' && token.lower === 'council') end = index + 1
    break
  }
  // “and” before another post is not part of the remit: “Head of Legal and Director of Finance”.
  return trimJoined(all, at, end)
}

const titled = new Set(['mr', 'mrs', 'ms', 'miss', 'dr', 'councillor', 'cllr', 'mx'])

function trimJoined(all: readonly Token[], at: number, end: number): number {
  for (let index = at + 1; index < end; index++) {
    const lower = all[index]?.lower
    if (lower !== 'and' && lower !== '&' && lower !== ',') continue
    for (let later = index + 1; later < end; later++) {
      const word = all[later]?.lower ?? ''
      if (word === 'and' || word === ',') break
      if (heads.has(word) && !services.has(word)) return index
    }
  }
  return end
}

function listGoesOn(all: readonly Token[], at: number, limit: number): boolean {
  for (let index = at; index < Math.min(limit, at + 5); index++) {
    const token = all[index]
    if (!token) return false
    if (token.lower === 'and' || token.text === '&') return capitalWord(all[index + 1]) && !heads.has(all[index + 1]?.lower ?? '')
    if (token.text === ',') continue
    if (!token.capital || heads.has(token.lower) || titled.has(token.lower)) return false
  }
  return false
}

function capitalWord(token: Token | undefined): boolean {
  return token?.kind === 'word' && token.capital
}

function hasService(all: readonly Token[], from: number, to: number): boolean {
  for (let index = from; index < to; index++) if (services.has(all[index]?.lower ?? '') || all[index]?.kind === 'number') return true
  return to > from && grades.has(all[to - 1]?.lower ?? '') && (all[to - 1]?.lower === 'case' || all[to - 1]?.lower === 'duty' || all[to - 1]?.lower === 'line' || all[to - 1]?.lower === 'town' || all[to - 1]?.lower === 'borough' || all[to - 1]?.lower === 'council')
}

function determinedBefore(all: readonly Token[], from: number): boolean {
  const before = all[from - 1]?.lower ?? ''
  return before === 'the' || before === 'our' || before === 'a' || before === 'an' || before === 'that' || before === 'this' || before === "'s" || before === 'one' || before === 'its' || before === 'your'
}

function denied(all: readonly Token[], from: number, at: number): boolean {
  const [before2, before, head, after, after2] = [all[at - 2]?.lower ?? '', all[at - 1]?.lower ?? '', all[at]?.lower ?? '', all[at + 1]?.lower ?? '', all[at + 2]?.lower ?? '']
  return notPosts.has(`${before} ${head}`) || notPosts.has(`${head} ${after}`) || notPosts.has(`${head} ${after} ${after2}`) || (from < at - 1 && notPosts.has(`${before2} ${before} ${head}`))
}
