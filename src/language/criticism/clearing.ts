/** What clears a person of what a sentence seems to say: a charge not made out, a reason that is another's, a rule for anybody. */
import {cued} from '../../report/cues.ts'
import type {Sentence} from '../analysis.ts'
import type {Clause} from '../clauses.ts'
import type {NounPhrase} from '../phrase-types.ts'
import {quashed, standingOf} from '../standing.ts'
import type {Token} from '../tokens.ts'
import type {CriticismWords} from './lexicon.ts'
import type {Told} from './whom.ts'

const charged = cued(/\b(?:blam|complain|allegation|alleg|accus|claim|charge|suggestion|remark|criticism|rumour|said that)/iu)
const cleared = cued(/\b(?:(?:not|never|without being|without) (?:been )?(?:upheld|substantiated|proved|proven|made out|found)|no (?:breach|case to answer|finding|further action|substance|truth|fault)|(?:was|were|is|are|be|been|as|prove[ds]?|found|judged|thought) (?:\w+ )?(?:unfounded|baseless|groundless|vexatious|unproven)|dismissed|exonerated|cleared|(?:without|no) foundation|struck out|disproved|disproven|refuted|withdrawn|withdrew|rejected|denie[sd]|untrue|but\b.*\b(?:found|held|ruled|accepted|concluded)\b.*\b(?:not|no|own|else)|(?:shows?|proves?|suggests?) otherwise|apologised for (?:it|the remark|saying)|(?:found|held|ruled) (?:them|it|this) to be (?:untrue|false))\b/iu)

/** True for “The complaint against her was not upheld”, and for one that the sentence after it disproves. */
export function chargeCleared({words, start, end, index}: Sentence): boolean {
  const {text} = words.paragraph
  const here = text.slice(start, end)
  if (!charged.test(here)) return false
  if (cleared.test(here)) return true
  const next = words.sentences[index + 1]
  return next !== undefined && disproof.test(text.slice(next.start, next.end))
}

/** At the head of the next sentence, or of it: the charge fell. */
const disproof = cued(/\b(?:(?:was|were|been|is) (?:not (?:upheld|substantiated|made out)|dismissed|rejected|withdrawn|unfounded|disproved)|shows? otherwise|(?:has|have) (?:since )?(?:withdrawn|retracted)|cleared (?:her|him|them)|found no (?:evidence|truth|substance|fault)|no case to answer|did not uphold)\b/iu)

/** How a phrase stands that names a fault: false when it is denied, supposed, or yet to come. */
export function phraseStands(phrase: NounPhrase, {sentence: {all}}: Told, words: CriticismWords): boolean {
  if (phrase.determiner === 'no' || phrase.determiner === 'any' || all[phrase.from]?.lower === 'any') return false
  const before = all[phrase.from - 1]?.lower ?? ''
  if (before === 'without' || before === 'not' || before === 'despite' && all[phrase.from]?.lower === 'any') return false
  if (yetToCome(all, phrase.from, words)) return false
  const {clause} = phrase
  if (!clause) return true
  if (quashed(clause, phrase)) return false
  const standing = standingOf(clause, all)
  const granted = phrase.determiner === 'the' || phrase.owner !== null
  const {verb} = clause
  if (standing === 'supposed' && clause.inverted === null && !(clause.kind === 'main' && verb?.modal !== null && granted && phrase.from < (verb?.from ?? 0))) return clause.kind === 'main' && granted && words.kind['verbs noting'].has(verb?.lemma ?? '')
  if (standing === 'denied' && !granted) return false
  if (!verb) return true
  const after = phrase.from > verb.from
  if (after && verb.negation !== null && (!granted || verb.lemma === 'be' && clause.inverted === null || words.kind['verbs denying'].has(verb.lemma) || words.kind['verbs finding'].has(verb.lemma))) return false
  if (after && words.kind['verbs denying'].has(verb.lemma) && clause.objects.includes(phrase)) return false
  return !(after && words.kind['verbs preventing'].has(verb.lemma) && !words.criticise.has(verb.lemma) && !granted)
}

/** “the risk of error by …”: what may yet happen. */
function yetToCome(all: readonly Token[], from: number, words: CriticismWords): boolean {
  return risked.test(all[from - 1]?.lower ?? '') && words.kind['nouns risk'].has(all[from - 2]?.lower ?? '')
}

/** “did not reply because the letter went astray”, “was absent through illness”: a reason that is not the person's own. */
export function excused(t: Told, clause: Clause, from: number, to: number): boolean {
  const {sentence: {all, clauses}, words} = t
  if (clauses.some(({kind, marker, outer, subject, verb}) => kind === 'subordinate' && !(marker === 'as' && verb !== null && words.kind['verbs finding'].has(verb.lemma)) && (outer === clause || outer?.outer === clause) && marker !== null && reasons.has(marker) && subject !== null && t.person(subject) === null && subject.pronoun !== 'it' && t.owner(subject) === null)) return true
  // “a file that was never sent”: somebody else left it undone.
  if (clauses.some(({kind, noun, verb}) => kind === 'relative' && noun !== null && clause.objects.includes(noun) && verb !== null && verb.passive && verb.negation !== null)) return true
  for (let index = from; index < to; index++) if (words.blameless.has(all[index]?.lower ?? '') && [index - 1, index - 2, index - 3].some((at) => causes.has(all[at]?.lower ?? '') && caused(all, at, all[index]?.lower ?? ''))) return true
  return false
}

/** “A member who …”, “any officer who …”: whoever it may be. */
export function generic({determiner, mention}: NounPhrase, {verb}: Clause): boolean {
  // “an Appeals Officer lost the file”: a post of which there are few.
  if ((determiner === 'a' || determiner === 'an') && mention?.kind === 'officer' && mention.sure && !mention.plural && /^\p{Lu}\S*(?: \S+)* \p{Lu}/u.test(mention.text.replace(/^an? /iu, '')) && verb !== null && !verb.present) return false
  return (determiner === 'a' || determiner === 'an' || determiner === 'any' || determiner === 'each' || determiner === 'every') && mention !== null && mention.name === null
}

const reasons = new Set(['because', 'as', 'since', 'given', 'until'])
const causes = new Set(['through', 'of', 'to', 'by', 'on', 'following', 'after', 'during', 'with', 'in'])
const whence = new Set(['because', 'account', 'result', 'consequence', 'view', 'reason', 'reasons'])
/** “because of illness”, “due to fog”, “on leave”; not “on the night of the flood”. */
function caused(all: readonly Token[], at: number, cause: string): boolean {
  const before = all[at - 1]?.lower ?? ''
  const word = all[at]?.lower
  if (word === 'of') return whence.has(before)
  if (word === 'to') return before === 'due' || before === 'owing'
  return word !== 'on' || away.has(cause)
}

const away = new Set(['leave', 'maternity', 'paternity', 'adoption', 'strike', 'holiday', 'jury', 'sickness'])
const risked = /^(?:of|against|from|any|for|to)$/
