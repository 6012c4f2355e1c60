/** How far a clause's words reach, what in it another acts in, and what an infinitive hangs on. */
import {cued} from '../../report/cues.ts'
import type {Clause} from '../clauses.ts'
import type {NounPhrase} from '../phrase-types.ts'
import type {Told} from './whom.ts'

/**
 * How an infinitive's doing is told by the verb that it hangs on: “appears to”, “went on to” tell it; “did not trouble to”
 * denies it; “was asked to”, “refused to” tell nothing of it.
 */
export function governed({sentence: {all}, words}: Told, clause: Clause): 'plain' | 'denied' | 'apart' {
  const {outer} = clause
  const verb = outer?.verb
  if (!outer || !verb) return clause.noun ? 'apart' : 'plain'
  if (clause.noun || outer.subject?.pronoun === 'it') return 'apart'
  const none = outer.subject !== null && noneOf(all[outer.subject.from]?.lower ?? '', outer.subject)
  if (none && !words.raising.has(verb.lemma)) return 'apart'
  if (words.raising.has(verb.lemma)) return verb.negation !== null || none ? 'denied' : 'plain'
  if (verb.passive || verb.negation !== null || verb.lemma === 'be' || verb.modal !== null && !verb.perfect || words.kind['verbs withholding'].has(verb.lemma)) return 'apart'
  return outer.subject === clause.subject ? 'plain' : 'apart'
}

/** The clause's own words and what completes them: infinitives, participles, reasons of its own subject. */
export function reach({sentence: {clauses}}: Told, clause: Clause): number {
  let end = clause.to
  for (const each of clauses) {
    if (each.from < clause.from || each === clause) continue
    // “let the meeting get out of hand”
    if (lets(clause, each)) end = Math.max(end, each.to)
    if ((each.outer === clause || each.outer?.outer === clause) && (each.kind === 'infinitive' || each.kind === 'participle' || each.kind === 'subordinate' && each.subject !== null && each.subject.pronoun !== null)) end = Math.max(end, each.to)
  }
  return end
}

/** A word belongs to the clause when no clause with an actor of its own begins between. */
export function actsApart({sentence: {clauses}}: Told, clause: Clause, index: number): boolean {
  for (const other of clauses) {
    // “Members who cannot walk far should …”: what the relative says is read by itself.
    if (other.kind === 'relative' && other !== clause && clause.verb && other.to <= clause.verb.from && index >= other.from && index < other.to) return true
    if (other === clause || !other.subject || !other.verb || other.from <= clause.from || index <= other.from || index >= other.to) continue
    if (other.kind === 'infinitive' && other.outer === clause && clause.objects.some(({determiner}) => determiner === 'no')) return true
    const same = lets(clause, other) || other.subject === clause.subject || other.subject.pronoun !== null && other.subject.pronoun !== 'it' || (other.kind === 'infinitive' || other.kind === 'participle') && other.outer === clause
    if (!same) return true
  }
  return false
}

/** “let the meeting get out of hand”: what was let happen is the doing of whoever let it. */
function lets({verb, objects}: Clause, {subject}: Clause): boolean {
  return subject !== null && (verb?.lemma === 'let' || verb?.lemma === 'allow' || verb?.lemma === 'permit') && objects.includes(subject)
}

export function startOf(clause: Clause): number {
  if (!clause.subject || clause.shared || clause.subject.from >= clause.to) return clause.from
  // “that the ward member had …”, “because the Clerk …”: without “that”, “because”.
  return (clause.kind === 'that' || clause.kind === 'subordinate') && clause.subject.from > clause.from && clause.inverted === null ? clause.subject.from : Math.min(clause.subject.from, clause.from)
}

/** “warned the landlord for”, “a notice on the owner for”: another person stands after the verb. */
export function toAnother(t: Told, {verb, objects, tails}: Clause): boolean {
  return [...objects, ...tails.map(({phrase}) => phrase)].some((phrase) => verb !== null && phrase.from >= verb.to && t.person(phrase) === null && (phrase.mention !== null || phrase.pronoun !== null || personal.test(phrase.noun)))
}

/** “No member of the Committee”, “Neither of the two Surveyors”, “Few members” */
export function noneOf(first: string, {determiner, pronoun}: NounPhrase): boolean {
  return determiner === 'no' || determiner === 'neither' || pronoun === 'none' || pronoun === 'neither' || pronoun === 'nobody' || first === 'no' || first === 'none' || first === 'neither' || first === 'few'
}

const personal = cued(/(?:er|or|ist|ant|ent|ee|man|woman|person|people|lord|firm|company|business|tenant|resident|driver)$/)
