/** A sentence while its clauses are read: what stands open, and what was read last. */
import type {Clause, ClauseKind} from './clauses.ts'
import type {Item, NounPhrase} from './phrase-types.ts'
import type {Token} from './tokens.ts'

export interface ClauseReading {
  all: readonly Token[]
  items: readonly Item[]
  clauses: Clause[]
  phrases: NounPhrase[]
  /** The clause being read. */
  current: Clause
  /** A preposition whose noun phrase is still to come. */
  preposition: string | null
  /** The last noun phrase, to which what follows may belong. */
  last: NounPhrase | null
  afterComma: boolean
  /** Clauses left for a bracket, and for a dash. */
  brackets: Clause[]
  dash: Clause | null
  /** Participles before their subject: “Having ignored it, the Manager …”. */
  dangling: Clause[]
}

/** Opens a clause. */
export function open(r: ClauseReading, kind: ClauseKind, marker: string | null, outer: Clause | null, at: number): Clause {
  const clause: Clause = {kind, marker, subject: null, verb: null, objects: [], tails: [], from: at, to: at, outer, noun: null, inverted: null, shared: false}
  r.clauses.push(clause)
  return clause
}

/** Takes words as far as a token into the clause being read. */
export function extend(r: ClauseReading, to: number): void {
  r.current.to = Math.max(r.current.to, to)
}

/** The nearest subject, of the clause or of one that it stands in. */
export function subjectAbove(clause: Clause | null): NounPhrase | null {
  for (let each = clause; each; each = each.outer) if (each.subject) return each.subject
  return null
}

/** The nearest clause around this one that still lacks its subject or its verb. */
export function waitingFor(r: ClauseReading): Clause | null {
  for (let each: Clause | null = r.current.outer; each; each = each.outer) if (!each.verb) return each
  return null
}

/** The clause beside which a new one stands after a comma and “and”: out of relatives and participles. */
export function base(clause: Clause): Clause {
  let each = clause
  while (each.outer && (each.kind === 'relative' || each.kind === 'participle' || each.kind === 'infinitive' || each.kind === 'subordinate')) each = each.outer
  return each
}
