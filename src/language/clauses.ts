/** Clauses: who acts, the verb, on whom or what, and what the clause hangs on. */
import {pause, relative, subordinate, that} from './clause-links.ts'
import {noun} from './clause-nouns.ts'
import {extend} from './clause-reading.ts'
import type {ClauseReading} from './clause-reading.ts'
import {verb} from './clause-verbs.ts'
import type {Mention} from './mentions.ts'
import type {NounPhrase, VerbGroup} from './phrase-types.ts'
import {phrasesIn} from './phrases.ts'
import type {Token} from './tokens.ts'

export type ClauseKind =
  | 'main'
  /** After “because”, “if”, “when” …: see `marker`. */
  | 'subordinate'
  /** “that the Manager had failed”, and a recommendation's “That …”. */
  | 'that'
  | 'relative'
  | 'infinitive'
  /** “having ignored …”, “ignored by …”, “by failing to …”. */
  | 'participle'

export interface Clause {
  kind: ClauseKind
  /** The subordinator, relative or preposition it begins with, in lower case. */
  marker: string | null
  subject: NounPhrase | null
  verb: VerbGroup | null
  /** Noun phrases after the verb, without a preposition. */
  objects: NounPhrase[]
  /** Phrases with a preposition, of the clause as a whole. */
  tails: {preposition: string; phrase: NounPhrase}[]
  /** First token and the one after the last of its own words; what hangs on it may stand between. */
  from: number
  to: number
  /** The clause it stands in. */
  outer: Clause | null
  /** The phrase it hangs on: “the allegation” before “that …”, “the failure” before “to …”, the antecedent of “who”. */
  noun: NounPhrase | null
  /** Begun by “Had the …”, “Should a …”: the auxiliary. */
  inverted: string | null
  /** The subject is shared with the clause before: “… lost the file and blamed the contractor”. */
  shared: boolean
}

/**
 * Reads the clauses of a sentence.
 * @param all the paragraph's tokens
 * @param from the sentence's first token
 * @param to the token after its last
 * @param mentions who is named in it
 */
export function clausesIn(all: readonly Token[], from: number, to: number, mentions: readonly Mention[]): {clauses: Clause[]; phrases: NounPhrase[]} {
  const items = phrasesIn(all, from, to, mentions)
  const first: Clause = {kind: 'main', marker: null, subject: null, verb: null, objects: [], tails: [], from, to: from, outer: null, noun: null, inverted: null, shared: false}
  const r: ClauseReading = {all, items, clauses: [first], phrases: [], current: first, preposition: null, last: null, afterComma: false, brackets: [], dash: null, dangling: []}
  for (const [index, item] of items.entries()) {
    const previous = items[index - 1]
    if (item.type === 'noun') noun(r, item, index, previous)
    else if (item.type === 'verb') verb(r, item, index, previous)
    else if (item.type === 'comma') {
      r.afterComma = true
      r.preposition = null
      continue
    } else if (item.type === 'preposition') {
      r.preposition = item.lower
      extend(r, item.to)
      const next = items[index + 1]
      // A comma before “by ignoring …” still counts.
      if (next?.type === 'verb' && next.form === 'ing') continue
    } else if (item.type !== 'coordinator') {
      r.preposition = null
      if (item.type === 'break') pause(r, item.lower, item.from, index)
      else if (item.type === 'subordinator') subordinate(r, item.lower, item.from, index)
      else if (item.type === 'that') that(r, item.from, index, previous)
      else if (item.type === 'relative') relative(r, item.lower, item.from, index)
      else extend(r, item.to)
    }
    if (item.type !== 'coordinator') r.afterComma = false
  }
  for (const each of r.dangling) each.subject ??= each.outer?.subject ?? null
  return {clauses: r.clauses.filter(({verb: group, subject}) => group !== null || subject !== null), phrases: r.phrases}
}
