/** Words and marks that join clauses. */
import type {ClauseReading} from './clause-reading.ts'
import type {Item} from './phrase-types.ts'
import {extend, open, subjectAbove} from './clause-reading.ts'
import {nearestPerson, verbFollows} from './lookahead.ts'

/** A bracket, a dash, a colon: what it closes and what it opens. */
export function pause(r: ClauseReading, mark: string, at: number, index: number): void {
  if (mark === '(' || mark === '[') {
    r.brackets.push(r.current)
    r.current = open(r, 'main', '(', r.current, at + 1)
  } else if (mark === ')' || mark === ']') {
    r.current = r.brackets.pop() ?? r.current
    return
  } else if (mark === '–' || mark === '—' || (mark === '-' && index > 0)) {
    if (r.dash) {
      r.current = r.dash
      r.dash = null
    } else {
      r.dash = r.current
      r.current = open(r, 'main', '–', r.current, at + 1)
    }
  } else if (mark === ';' || mark === ':' || mark === '|' || mark === '•' || (mark === '/' && r.all[at]?.start !== r.all[at - 1]?.end)) {
    const before = r.current
    r.current = open(r, 'main', null, null, at + 1)
    // “That the Committee: approve …; note …” goes on with its subject.
    const next = r.items[index + 1]
    if (next?.type === 'verb' && (next.form === 'base' || next.form === 'finite' || next.form === 'infinitive')) {
      const subject = subjectAbove(before)
      if (subject) {
        r.current.subject = subject
        r.current.shared = true
        r.current.kind = before.kind
        r.current.marker = before.marker
      }
    }
  } else return
  r.last = null
}

/** “because”, “if”, “as”: a clause, or only a preposition. */
export function subordinate(r: ClauseReading, lower: string, at: number, index: number): void {
  const next = r.items[index + 1]
  if (prepositionOrSubordinator.has(lower)) {
    // “described as evasive”, “as Head of Audit”, “before the Committee”: no clause follows.
    const after = r.items[index + 2]
    // “when a visitor shouted at her and left”: these never stand before a phrase alone.
    const opens = clauseOnly.has(lower) && next?.type === 'noun' && after?.type === 'verb' && (after.form === 'finite' || after.form === 'base')
    if ((next?.type === 'noun' && !opens && (!verbFollows(r.items, index + 1) || (lower === 'than' && r.all[next.from]?.kind === 'number'))) || (next?.type === 'verb' && next.form === 'ing')) {
      r.preposition = lower
      return
    }
    if (next?.type === 'other' || next === undefined || next.type === 'preposition') {
      extend(r, at + 1)
      return
    }
  }
  // “Whether through idleness or ignorance, the Manager …”
  if (lower === 'whether' && next?.type === 'preposition') {
    extend(r, at + 1)
    return
  }
  const outer = r.current
  r.current = open(r, 'subordinate', lower, outer, at)
  if (next?.type === 'verb') r.current.subject = lower === 'what' ? null : outer.subject
  r.last = null
}

/** “that”: a clause that completes a verb or a noun, or a relative. */
export function that(r: ClauseReading, at: number, index: number, previous: Item | undefined): void {
  const next = r.items[index + 1]
  if (previous?.type === 'comma' && r.current.kind === 'participle' && r.current.outer) r.current = r.current.outer
  const outer = r.current
  if (previous?.type === 'noun' && (next?.type === 'verb' || (next?.type === 'other' && r.items[index + 2]?.type === 'verb'))) {
    r.current = open(r, 'relative', 'that', outer, at)
    r.current.noun = previous
    r.current.subject = previous
    return
  }
  // “said that A failed and that B left”
  if (previous?.type === 'coordinator' && outer.kind === 'that') {
    r.current = open(r, 'that', 'that', outer.outer, at)
    r.current.noun = outer.noun
    return
  }
  r.current = open(r, 'that', 'that', outer.verb || outer.subject ? outer : null, at)
  r.current.noun = previous?.type === 'noun' ? previous : null
  r.last = null
}

/** “who”, “which”, “whose”. */
export function relative(r: ClauseReading, lower: string, at: number, index: number): void {
  const next = r.items[index + 1]
  const antecedent = lower === 'who' || lower === 'whom' || lower === 'whose' ? nearestPerson(r.items, index) : r.last
  r.preposition = null
  const outer = r.current
  r.current = open(r, 'relative', lower, outer, at)
  r.current.noun = antecedent
  if (next?.type === 'verb' || next?.type === 'other' || (next?.type === 'comma')) r.current.subject = antecedent
  if (lower === 'whose' && next?.type === 'noun') next.owner = antecedent
  // “r.all of whom”, “which he ignored”
}

const clauseOnly = new Set(['when', 'while', 'whilst', 'if', 'although', 'though', 'unless'])
const prepositionOrSubordinator = new Set(['as', 'after', 'before', 'since', 'until', 'till', 'than', 'once', 'given', 'provided', 'when', 'while', 'whilst', 'if', 'although', 'though', 'where', 'unless', 'so', 'for', 'like'])
