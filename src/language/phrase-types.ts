/** The pieces of which clauses are made, and what their readers are given. */
import type {Clause} from './clauses.ts'
import type {Mention} from './mentions.ts'
import type {Token} from './tokens.ts'

export interface NounPhrase {
  type: 'noun'
  from: number
  to: number
  /** The token of its last noun, or its pronoun. */
  head: number
  /** The head noun in lower case, singular. */
  noun: string
  /** The mention that the phrase names; null for “the failure” or “she”. */
  mention: Mention | null
  /** Mentions that qualify the head: “Labour” in “Labour mismanagement”. */
  within: Mention[]
  /** Whose it is: “the Registrar” in “the Registrar's advice”. */
  owner: NounPhrase | null
  determiner: string | null
  pronoun: string | null
  /** Phrases that follow with a preposition: “of the Head of Housing”. */
  tails: {preposition: string; phrase: NounPhrase}[]
  /** Joined to it by “and” or “or”. */
  also: NounPhrase[]
  /** The clause it stands in. */
  clause: Clause | null
}

export type VerbForm = 'finite' | 'infinitive' | 'ing' | 'participle' | 'base'

export interface VerbGroup {
  type: 'verb'
  from: number
  to: number
  /** The token of the main verb. */
  head: number
  lemma: string
  form: VerbForm
  passive: boolean
  perfect: boolean
  /** “would”, “may”; null without one. */
  modal: string | null
  /** “not”, “never”, “hardly”; null when affirmed. */
  negation: string | null
  /** A past that could also be a participle: “advised”. */
  ambiguous: boolean
  present: boolean
}

export interface Link {
  type: 'preposition' | 'subordinator' | 'relative' | 'coordinator' | 'comma' | 'break' | 'that' | 'other'
  from: number
  to: number
  lower: string
}

export type Item = NounPhrase | VerbGroup | Link

/** A sentence while its phrases are read. */
export interface Reading {
  all: readonly Token[]
  /** The token after the sentence's last. */
  to: number
  /** Mentions by their first token. */
  starts: ReadonlyMap<number, Mention>
  /** What has been read so far. */
  items: Item[]
  /** A word at which a noun phrase was ended because it is a verb; -1 for none. */
  verbAt: number
}
