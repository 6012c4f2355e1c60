/**
 * What a resolution asks members to do: its operative verbs, told by where they stand (“That the Committee …”, “to …”,
 * “… be noted”), with the words each governs. Nothing here knows which verbs hold a view; that is a rule's business.
 */
import {tokens} from './tokens.ts'
import type {Token} from './tokens.ts'
import {classesOf, cls} from './closed-class.ts'
import {form, verbReading} from './morphology.ts'

/** One thing that members are asked to do. */
export interface Task {
  /** The verb's dictionary form, in lower case. */
  lemma: string
  /** “be noted”: what it is done to stands before it. */
  passive: boolean
  negated: boolean
  /** The words it governs, in lower case: to the next task for an active verb, the subject for a passive one. */
  object: string
  /** What follows the verb; for an active verb the same as its object. */
  rest: string
  /** Offsets in the text given, end exclusive. */
  start: number
  end: number
}

const bodies = new Set('cabinet council committee sub-committee subcommittee panel board executive member members councillor councillors mayor leader assembly commission forum authority trustees governors meeting chamber'.split(' '))
const asked = new Set(['asked', 'invited', 'requested', 'recommended', 'required', 'advised', 'minded'])
const recommended = new Set(['recommended', 'proposed', 'suggested', 'resolved', 'argymhellir'])
const opens = new Set(['that', 'to', 'should', 'shall', 'must', 'may', 'will', 'might', 'hereby', 'formally', 'wish', 'wishes', 'resolve', 'resolves', 'agree', 'agrees', 'either'])
// “The tender will be reported” says what is to happen, and asks for nothing.
const foretold = new Set(['will', 'would', 'can', 'could', 'might', "won't"])
const beForms = new Set(['be', 'is', 'are', 'been'])

/**
 * The tasks in a recommendation's words.
 * @param text one paragraph, or what follows its label
 * @param continues true when the words go on from “Members are asked to:”, so that the first word is a verb
 * @returns the tasks in order; empty when the paragraph asks for nothing, as an explanation does
 */
export function tasksIn(text: string, continues: boolean): Task[] {
  const all = tokens(text)
  const found: Task[] = []
  let from = 0
  let goesOn = continues
  for (let at = 0; at <= all.length; at++) {
    const mark = all[at]?.text
    const closes = at === all.length || mark === ';' || mark === ':' || mark === '\v' || mark === '?' || (mark === '/' && all[at - 1]?.end !== all[at]?.start) || (mark === '.' && isStop(all, at))
    if (!closes) continue
    // A question asks; it resolves nothing.
    const tasks = mark === '?' ? [] : segment(all, from, at, text, goesOn)
    found.push(...tasks)
    // “Members are asked to: …; …” carries its lead-in on; a full stop ends it.
    goesOn = mark === '.' || mark === '?' ? false : goesOn || tasks.length > 0 || isLeadIn(all, from, at)
    from = at + 1
  }
  return found
}

/** True when a paragraph only leads in to what follows it: “That the Committee:”, “Members are asked to”. */
export function leadsIn(text: string): boolean {
  const all = tokens(text)
  const end = all.at(-1)?.text === ':' || all.at(-1)?.text === '-' || all.at(-1)?.text === '–' ? all.length - 1 : all.length
  return (end < all.length || all[end - 1]?.lower === 'to' || all[end - 1]?.lower === 'that') && isLeadIn(all, 0, end)
}

function isStop(all: readonly Token[], at: number): boolean {
  const next = all[at + 1]
  return !next || next.capital || next.kind === 'mark'
}

function isLeadIn(all: readonly Token[], from: number, to: number): boolean {
  return verbAfterLead(all, from, to) === to && to > from
}

function segment(all: readonly Token[], from: number, to: number, text: string, continues: boolean): Task[] {
  const lead = verbAfterLead(all, from, to)
  const opened = lead !== null && lead > afterMarks(all, from, to)
  const first = lead ?? from
  // “That the lease be renewed”, “That officers consult”: what follows “That” is a subject, unless it was a body.
  if (all[first - 1]?.lower === 'that') {
    const passive = readPassive(all, from, to, text)
    if (passive.length) return passive
  }
  const active = first < to && (opened || continues || isImperative(all, first)) ? readActive(all, first, to, text) : []
  if (active.length) return active
  const passive = readPassive(all, from, to, text)
  const promised = all.slice(from, first).some(({lower}) => lower === 'that' || lower === 'to')
  if (passive.length || !promised || first >= to || beForms.has(all[first]?.lower ?? '')) return passive
  // “That the scheme go ahead”: something is to happen, whatever its verb.
  return [task(all, first, to, text, false)]
}

function afterMarks(all: readonly Token[], from: number, to: number): number {
  let at = from
  // “(a)”, “1.”, “•”: an enumerator inside the paragraph.
  for (; at < to; at++) {
    const token = all[at]
    if (!token || (token.kind === 'word' && !(token.lower.length <= 3 && (all[at + 1]?.text === ')' || (all[at + 1]?.text === '.' && token.lower.length === 1))))) break
    if (token.kind === 'number' && all[at + 1]?.kind !== 'mark') break
  }
  if (all[at]?.lower === 'and' || all[at]?.lower === 'or' || all[at]?.lower === 'then') at++
  return at
}

/**
 * Walks over “It is recommended that Cabinet”, “Members are invited to”, “That Cabinet”, “To”.
 * @returns where the operative verb should stand; null when the words do not open like a resolution
 */
function verbAfterLead(all: readonly Token[], from: number, to: number): number | null {
  let at = afterMarks(all, from, to)
  let seen = false
  for (let steps = 0; steps < 12 && at < to; steps++) {
    const lower = all[at]?.lower ?? ''
    const next = all[at + 1]?.lower ?? ''
    if (lower === 'it' && (next === 'is' || next === 'be')) {
      let end = at + 2
      while (end < to && isAdverb(all[end])) end++
      if (!recommended.has(all[end]?.lower ?? '')) return null
      at = end + 1
    } else if (recommended.has(lower) || lower === 'recommendation' || lower === 'recommendations') at++
    else if (all[at]?.kind === 'mark') at++
    else if ((lower === 'is' || lower === 'are') && seen) {
      let end = at + 1
      while (end < to && (isAdverb(all[end]) || all[end]?.kind === 'mark')) end++
      if (all[end]?.lower === 'to') {
        at = end + 1
        continue
      }
      if (!asked.has(all[end]?.lower ?? '')) return null
      at = end + 1
    } else if (opens.has(lower) && !(lower.startsWith('agree') && next !== 'to') && !(lower.startsWith('resolve') && next !== 'to' && next !== 'that') && !(lower === 'that' && seen && bodies.has(all[at - 1]?.lower ?? ''))) at++
    else if (isAdverb(all[at]) && seen) at++
    else {
      const end = bodyEnd(all, at, to)
      if (end === at) break
      at = end
    }
    seen = true
  }
  return seen ? at : null
}

/** “the Planning Committee”, “Members of the Panel”, “full Council”, “the Cabinet Member for Housing” as the one who is asked. */
function bodyEnd(all: readonly Token[], at: number, to: number): number {
  let index = all[at]?.lower === 'the' || all[at]?.lower === 'this' || all[at]?.lower === 'full' || all[at]?.lower === 'that' ? at + 1 : at
  let end = at
  for (; index < to && index < at + 14; index++) {
    const token = all[index]
    if (!token) break
    if (bodies.has(token.lower)) end = index + 1
    else if (token.capital && token.kind === 'word' && classesOf(token.lower) === 0 && !verbReading(token.lower)?.forms) continue
    else if (token.capital && classesOf(token.lower) === 0 && (bodies.has(all[index + 1]?.lower ?? '') || bodies.has(all[index + 2]?.lower ?? ''))) continue
    else if (end > at && (token.lower === 'of' || token.lower === 'for' || token.lower === 'the' || token.lower === 'and' || token.text === '&') && index + 1 < to) continue
    else break
  }
  // “Members’ views”: an owner, not the one who is asked.
  return all[end]?.text === '’' || all[end]?.lower === "'" || all[end]?.lower === "'s" ? at : end
}

function isAdverb(token: Token | undefined): boolean {
  return token !== undefined && (token.lower.endsWith('ly') || (classesOf(token.lower) & cls.adverb) !== 0) && token.lower !== 'not' && token.lower !== 'supply' && token.lower !== 'apply' && token.lower !== 'reply'
}

/** A bare verb at the head of a limb: “Approve …”, “REFUSE”. */
function isImperative(all: readonly Token[], at: number): boolean {
  const token = all[at]
  return token?.kind === 'word' && ((verbReading(token.lower)?.forms ?? 0) & form.base) !== 0 && (classesOf(token.lower) === 0)
}

function readActive(all: readonly Token[], first: number, to: number, text: string): Task[] {
  let at = first
  let negated = false
  while (at < to && (all[at]?.lower === 'not' || all[at]?.lower === 'do' || all[at]?.lower === 'does' || isAdverb(all[at]))) negated = all[at++]?.lower === 'not' || negated
  const verb = all[at]
  if (verb?.kind !== 'word' || classesOf(verb.lower) !== 0) return []
  const third = /s$/.test(verb.lower) && lemmaOf(verb.lower) !== verb.lower
  const starts = [at]
  for (let index = at + 1; index < to; index++) {
    const token = all[index]
    if (!token || token.kind !== 'word' || !joinedAt(all, index, at)) continue
    // “what response, if any, to make” is still the question.
    if (all[index - 1]?.lower === 'to' && all.slice(at, index).some(({lower}) => lower === 'what' || lower === 'which' || lower === 'how')) continue
    const reading = verbReading(token.lower)
    if (!reading || classesOf(token.lower) !== 0) continue
    const fits = third ? (reading.forms & form.third) !== 0 && (opensObject(all[index + 1]) || alone.has(reading.lemma)) : (reading.forms & form.base) !== 0 && !(all[index + 1]?.lower === 'of')
    if (fits) starts.push(index)
  }
  return starts.map((start, index) => task(all, start, starts[index + 1] ?? to, text, negated && index === 0))
}

/** Done to nothing: “considers its position and withdraws from the scheme”. */
const alone = new Set(['withdraw', 'proceed', 'opt', 'decline', 'abstain', 'join', 'subscribe', 'continue', 'revert', 'refrain', 'agree', 'contribute', 'adhere', 'persist', 'desist'])

/** True straight after “and”, “then” or a comma, adverbs aside: “considers the report and, if satisfied, approves”. */
function joinedAt(all: readonly Token[], index: number, floor: number): boolean {
  let at = index - 1
  while (at > floor && (isAdverb(all[at]) || all[at]?.lower === 'then' || all[at]?.lower === 'to')) at--
  const before = all[at]
  return at > floor && (before?.lower === 'and' || before?.lower === 'or' || before?.text === ',' || before?.text === '&' || before?.lower === 'then')
}

/** “approves Option 2”, “agrees the terms” have an object to open; “benefits of each” does not. */
function opensObject(token: Token | undefined): boolean {
  if (!token) return true
  if (token.kind === 'number' || token.capital || token.lower === 'to' || token.lower === 'that' || token.lower === 'on' || token.lower === 'which' || token.lower === 'whether') return true
  const mask = classesOf(token.lower)
  return (mask & (cls.determiner | cls.possessive)) !== 0 || mask === 0
}

function task(all: readonly Token[], start: number, to: number, text: string, negated: boolean): Task {
  const [verb, last] = [all[start], all[to - 1]]
  const end = last?.end ?? verb?.end ?? 0
  const object = text.slice(verb?.end ?? end, end).trim().toLowerCase()
  return {lemma: lemmaOf(verb?.lower ?? ''), passive: false, negated, object, rest: object, start: verb?.start ?? 0, end}
}

/** “That the application be determined”, “the report is noted”. */
function readPassive(all: readonly Token[], from: number, to: number, text: string): Task[] {
  const start = afterMarks(all, from, to)
  for (let index = start + 1; index < to; index++) {
    const lower = all[index]?.lower ?? ''
    if (!beForms.has(lower) || (lower !== 'be' && lower !== 'been' && all[start]?.lower !== 'that') || foretold.has(all[index - 1]?.lower ?? '')) continue
    let at = index + 1
    while (at < to && (isAdverb(all[at]) || all[at]?.lower === 'not' || all[at]?.lower === 'to' || all[at]?.lower === 'be')) at++
    const verb = all[at]
    const reading = verb ? verbReading(verb.lower) : null
    const [first, last] = [all[start], all[to - 1]]
    if (!verb || !reading || !first || !last || (reading.forms & form.participle) === 0) continue
    // “That Cabinet be invited to pay …”: what is asked is the task.
    if (asked.has(verb.lower) && all[at + 1]?.lower === 'to') return readActive(all, at + 2, to, text)
    const negated = all.slice(index - 1, at).some((each) => each.lower === 'not')
    const others = all.slice(at + 1, to).flatMap((each, offset) => {
      const joined = all[at + offset]?.lower === 'and' ? verbReading(each.lower) : null
      return joined && (joined.forms & form.participle) !== 0 ? [joined.lemma] : []
    })
    const subject = text.slice(first.start, all[index - 1]?.end ?? first.end).toLowerCase().replace(/^that\s+/, '')
    return [reading.lemma, ...others].map((lemma) => ({lemma, passive: true, negated, object: subject, rest: text.slice(verb.end, last.end).trim().toLowerCase(), start: first.start, end: last.end}))
  }
  return []
}

/** The dictionary form of an operative verb; a word that is in no list of verbs loses only its ending. */
function lemmaOf(lower: string): string {
  return verbReading(lower)?.lemma ?? lower.replace(/([^s])s$/, '$1')
}
