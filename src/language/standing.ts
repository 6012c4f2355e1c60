/** How a clause stands: said to be so, denied, supposed, or a rule that says what is to be. */
import {cued} from '../report/cues.ts'
import type {Clause} from './clauses.ts'
import type {NounPhrase} from './phrase-types.ts'
import type {Token} from './tokens.ts'

export type Standing = 'asserted' | 'denied' | 'supposed'

const supposing = new Set(['if', 'unless', 'whether', 'lest', 'provided', 'whenever', 'wherever', 'until', 'till'])
const claims = new Set('suggestion evidence question indication allegation claim accusation assertion sign reason basis proof hint complaint charge contention finding implication criticism impression view ground foundation doubt rumour insinuation notion idea fact'.split(' '))
/** Before “of” and a doing: what is feared or said, and not known. */
const claimed = new Set('risk complaint complaints allegation allegations charge accusation danger possibility suggestion case cases report reports likelihood chance threat prospect instance instances fear fears sign signs hint'.split(' '))
const denials = new Set('deny dismiss reject refute rebut dispute disprove withdraw discount rule quash overturn retract contest'.split(' '))
const clearing = new Set('clear exonerate acquit absolve vindicate'.split(' '))
const unfounded = new Set('unfounded groundless untrue baseless unsubstantiated unproven unjustified false wrong mistaken unfair incorrect misplaced inaccurate'.split(' '))
const saying = new Set('say think believe suggest find allege claim consider accept argue show conclude mean imply establish prove indicate hold contend maintain see agree'.split(' '))
/** “Members should be aware that …”, “It must be said that …”: what follows is told as so. */
const telling = new Set(['should', 'must', 'will', 'shall', 'can', 'ought'])
const personal = cued(/(?:er|or|ist|ant|ent|ee|man|woman|person|body|member|clerk|official)$/)
const sorts = new Set(['a', 'an', 'any', 'each', 'every', 'no', 'either', 'such', 'another'])

/** “Members may recall that …”: what follows did happen. */
const factive = new Set(['remember', 'recall', 'know', 'note', 'see', 'recollect'])

/**
 * How a clause stands, with all that it hangs on.
 * @returns 'denied' for “no suggestion that …”, “dismissed the allegation that …”, “not because …”; 'supposed' for “if …”, “should a …”, “may …”
 */
export function standingOf(clause: Clause, all: readonly Token[]): Standing {
  let standing: Standing = own(clause, all)
  let inner = clause
  let told = false
  for (let outer = clause.outer; outer && standing === 'asserted'; outer = outer.outer) {
    // “would mean relying on the Manager, who has shown …”: told by the way, whatever is supposed.
    if (inner.kind === 'relative' && inner.marker !== 'that' && all[inner.from - 1]?.text === ',') return standing
    if (deniesBelow(outer, inner, all)) standing = 'denied'
    else if (inner.kind !== 'relative' && supposes(outer) && inner.kind !== 'subordinate' && !((told || inner.kind === 'that') && outer.verb !== null && (telling.has(outer.verb.modal ?? '') || factive.has(outer.verb.lemma)))) standing = 'supposed'
    told ||= inner.kind === 'that'
    inner = outer
  }
  return standing
}

function own(clause: Clause, all: readonly Token[]): Standing {
  const {marker, verb, subject} = clause
  if (clause.kind === 'subordinate') {
    if (marker !== null && supposing.has(marker)) return factual(clause) ? 'asserted' : 'supposed'
    // “not because the Manager failed”
    const before = all[clause.from - 1]?.lower
    if (before === 'not' || before === 'never') return 'denied'
    // “Where misconduct is alleged, …”: a rule for cases to come.
    if (marker === 'where' && verb?.present && verb.passive && (all[clause.from - 1]?.kind !== 'word' || all[clause.from - 1]?.lower === 'but')) return 'supposed'
    if ((marker === 'where' || marker === 'when' || marker === 'once' || marker === 'as') && verb?.present && generic(subject)) return 'supposed'
  }
  if (clause.inverted === 'should' || clause.inverted === 'were') return 'supposed'
  if (clause.kind === 'participle' && (clause.marker === 'without' || clause.marker === 'from' || clause.marker === 'of' && claimed.has(all[clause.from - 2]?.lower ?? ''))) return 'denied'
  if (denyingSubject(subject)) return 'denied'
  if (verb && supposes(clause)) return 'supposed'
  if (verb?.modal === 'can' && verb.negation !== null && clause.kind === 'relative' && !(clause.noun?.mention?.plural && clause.noun.determiner === null)) return 'asserted'
  if (verb?.modal === 'can' && clause.kind === 'relative' && generic(clause.noun)) return 'supposed'
  // “An officer who fails …”, “Officers must not …”: whoever it may be, and at any time.
  if (verb?.present && generic(subject)) return 'supposed'
  if (clause.kind === 'relative' && verb?.present && generic(clause.noun)) return 'supposed'
  if (last(all, clause)?.text === '?' && clause.outer === null) return 'asserted'
  return 'asserted'
}

/** “If she knew, she said nothing”: a past “if” inside may still suppose; only “until” tells what happened. */
function factual({marker, verb}: Clause): boolean {
  return (marker === 'until' || marker === 'till' || marker === 'whenever') && verb !== null && !verb.present && verb.modal === null
}

function supposes({verb}: Clause): boolean {
  if (!verb || verb.modal === null) return false
  // “cannot manage a diary”, “could not say”: said of what is or was.
  if ((verb.modal === 'can' || verb.modal === 'could') && verb.negation !== null) return false
  // “should have known”, “may have misled”: of something past.
  if (verb.perfect) return verb.modal === 'would' || verb.modal === "'ll"
  return true
}

function generic(phrase: NounPhrase | null): boolean {
  if (!phrase) return false
  if (phrase.determiner !== null && sorts.has(phrase.determiner)) return phrase.mention !== null || phrase.determiner !== 'a' && phrase.determiner !== 'an' || personal.test(phrase.noun)
  return phrase.determiner === null && phrase.mention?.plural === true && phrase.owner === null
}

function denyingSubject(phrase: NounPhrase | null): boolean {
  return phrase !== null && (phrase.determiner === 'no' || phrase.determiner === 'neither' || phrase.pronoun === 'nobody' || phrase.pronoun === 'none' || phrase.pronoun === 'nothing')
}

function deniesBelow(outer: Clause, inner: Clause, all: readonly Token[]): boolean {
  const {verb, objects, subject} = outer
  if (inner.kind === 'subordinate' || inner.kind === 'relative') {
    return inner.kind === 'relative' && inner.noun !== null && inner.noun.determiner === 'no'
  }
  const claim = inner.noun
  if (claim && claims.has(claim.noun) && (claim.determiner === 'no' || quashed(outer, claim))) return true
  // “nothing to suggest that …”, “no reason to think that …”
  if (outer.kind === 'infinitive' && verb && (saying.has(verb.lemma) || verb.lemma === 'doubt') && (all[outer.from - 1]?.lower === 'nothing' || all[outer.from - 2]?.lower === 'no' || all[outer.from - 2]?.lower === 'little')) return true
  if (objects.some((object) => claims.has(object.noun) && object.determiner === 'no')) return true
  if (subject?.determiner === 'no' && claims.has(subject.noun)) return true
  if (!verb) return false
  if (verb.negation !== null && (saying.has(verb.lemma) || (verb.lemma === 'be' && inner.kind === 'that') || (verb.lemma === 'have' && inner.kind === 'that'))) return true
  if (denials.has(verb.lemma) && !verb.negation) return true
  if (clearing.has(verb.lemma)) return true
  if (verb.lemma === 'be' || verb.lemma === 'prove' || verb.lemma === 'find') {
    for (let index = verb.to; index < outer.to; index++) {
      const lower = all[index]?.lower ?? ''
      if (unfounded.has(lower)) return verb.negation === null && inner.kind === 'that'
      if (lower === 'without' && all[index + 1]?.lower === 'foundation') return true
    }
  }
  return false
}

/** “The claim that … was struck out”, “the complaint about … was not upheld”. */
export function quashed({verb, subject}: Clause, claim: NounPhrase): boolean {
  if (!verb || subject !== claim) return false
  return verb.negation === null ? verb.passive && (denials.has(verb.lemma) || verb.lemma === 'strike' || verb.lemma === 'throw' || verb.lemma === 'drop' || verb.lemma === 'abandon') || verb.lemma === 'fail' || verb.lemma === 'collapse' : upholding.has(verb.lemma)
}

const upholding = new Set(['uphold', 'substantiate', 'prove', 'find', 'sustain', 'establish', 'accept', 'support', 'justify', 'pursue', 'succeed'])

function last(all: readonly Token[], {to}: Clause): Token | undefined {
  return all[to - 1]
}
