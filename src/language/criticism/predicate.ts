/**
 * Whether what a clause says of its subject finds fault, by what its words mean: a fault done, a duty not done, a bad
 * quality, a sanction suffered. Who the subject is does not matter here, nor how the clause stands.
 */
import {cued} from '../../report/cues.ts'
import type {Clause} from '../clauses.ts'
import {classesOf, cls} from '../closed-class.ts'
import {singular} from '../morphology.ts'
import type {NounPhrase, VerbGroup} from '../phrase-types.ts'
import type {Token} from '../tokens.ts'
import {described} from './described.ts'
import type {Strength} from './judgement.ts'
import type {CriticismWords} from './lexicon.ts'
import {formsOf, turnAt} from './turns.ts'

/** What is said of somebody in a clause. */
export interface Said {
  verb: VerbGroup
  clause: Clause
  /** Where the words after the verb end: the clause's own, with what completes them. */
  end: number
  /** Denied by its verb, by the verb it hangs on, or by “no” before its subject. */
  denied: boolean
  /** The token after the sentence's last. */
  limit: number
  /** Said of what the person did or wrote rather than of the person. */
  work: boolean
  /** The subject is done to: “was ignored”. */
  passive: boolean
  /** Words after the verb that another acts in. */
  apart: (index: number) => boolean
}

/**
 * Judges what is said of a subject.
 * @returns how plainly it finds fault; null when it does not
 */
export function predicateFault(said: Said, all: readonly Token[], words: CriticismWords): Strength | null {
  const {verb} = said
  if (said.passive && words.kind['verbs acquitting'].has(verb.lemma)) return null
  const turn = turned(said, all, words)
  if (turn) return turn
  if (verb.modal !== null && said.clause.inverted === null && !verb.perfect) return supposed(said, all, words)
  if (verb.perfect && verb.modal !== null) return regretted(said, all, words)
  // “was overbearing”, “is failing”: a quality, read as a verb.
  if (!said.denied && !said.passive && verb.head > verb.from && verb.modal === null && words.bad.has(all[verb.head]?.lower ?? '') && all[verb.head]?.lower.endsWith('ing')) return 'clear'
  if (linking.has(verb.lemma)) {
    const quality = described(all, verb.to, said.end, said.denied, words)
    if (quality) return quality
  }
  if (said.passive) return suffered(said, all, words)
  if (said.work) return worked(said, all, words)
  return said.denied ? undone(said, all, words) : done(said, all, words)
}

/** A turn of phrase anywhere in what is said. */
function turned({verb, clause, end, limit, denied, work, passive, apart}: Said, all: readonly Token[], words: CriticismWords): Strength | null {
  if (verb.modal !== null && !verb.perfect && !asserting.has(verb.modal)) return null
  if (passive && (words.criticise.has(verb.lemma) || words.kind['verbs accusing'].has(verb.lemma)) && all.slice(verb.from, verb.to).some(({lower}) => words.kind['qualities unjustly'].has(lower))) return null
  // “should reflect on”, “might have been expected”: only a turn that has the modal itself.
  const advised = verb.modal !== null && advising.has(verb.modal) && (verb.modal !== 'could' && verb.modal !== 'would' || verb.perfect || verb.negation === null) && !(verb.modal === 'could' && scant.has(all[verb.to]?.lower ?? ''))
  const by = passive ? clause.tails.find(({preposition}) => preposition === 'by') : undefined
  const withholds = (verb.lemma === 'refuse' || verb.lemma === 'decline') && all[verb.to]?.lower === 'to'
  const first = clause.shared || !clause.subject || clause.subject.to > verb.from ? verb.from : clause.subject.to
  const deals = words.dealing.has(verb.lemma)
  // “acted as though the rules did not apply”: the turn begins where the clause ends.
  const past = all[end]?.lower === 'as' ? end + 1 : end
  for (let index = first; index < past; index++) {
    const lower = all[index]?.lower ?? ''
    if (denied && !negative.test(lower)) continue
    if (advised && index > verb.from) break
    // “concerned about poor attendance”: what somebody thinks of another thing.
    if (index > verb.head && (linking.has(verb.lemma) && words.attitude.has(lower) || words.attitude.has(all[verb.head]?.lower ?? ''))) break
    const process = !work && !by && !apart(index) && (words.kind['verbs befalling'].has(verb.lemma) || passive) && !(verb.lemma === 'be' && (employed.has(all[verb.to]?.lower ?? '') || words.attitude.has(all[verb.to]?.lower ?? ''))) ? turnAt(words.personnel, all, index, end + 1) : 0
    // “a witness in the misconduct hearing of a contractor”: another's.
    if (process && !/^(?:of|against|into)$/.test(all[process]?.lower ?? '')) return 'clear'
    if (index > verb.head && deals && !adjunct.has(lower) || index !== verb.head && apart(index)) continue
    if (withholds && lower === 'without') continue
    if (anothersDeed(all, index, verb.to, limit)) break
    const turn = turnAt(words.acts, all, index, limit)
    // “was shouted at by a visitor”: what another did.
    if (turn && !(by && by.phrase.from >= turn)) return work ? 'likely' : 'clear'
  }
  return null
}

/** What somebody did. */
function done(said: Said, all: readonly Token[], words: CriticismWords): Strength | null {
  const {verb, clause, end, apart} = said
  const {lemma} = verb
  if (words.fault.has(lemma) || /^mis(?!s|t)\w{3}/.test(lemma)) return words.mildFault.has(lemma) ? 'likely' : 'clear'
  if (verb.ambiguous && clause.objects.length === 0 && words.bad.has(all[verb.head]?.lower ?? '') && clause.outer !== null && words.describe.has(clause.outer.verb?.lemma ?? '')) return 'clear'
  const companions = words.faultWith.get(lemma)
  if (companions && (companions.size === 0 || companion(said, all, companions))) return 'clear'
  if (words.refusal.has(lemma) && all[verb.to]?.lower === 'to') {
    if (owed(all, verb.to + 1, end, words)) return 'clear'
    if (!refusing(all[verb.to + 1]?.lower ?? '', words)) return 'likely'
  }
  for (let index = verb.from; index < verb.to; index++) if (words.badAdverb.has(all[index]?.lower ?? '') || all[index]?.lower === 'ill') return 'clear'
  // “acted with indifference”, “campaigned with a disregard for the facts”
  for (const {preposition, phrase} of clause.tails) {
    if (!(manners.has(preposition)) || phrase.determiner !== null && phrase.determiner !== 'a' && phrase.determiner !== 'an' && phrase.owner === null || phrase.owner && !phrase.owner.pronoun || apart(phrase.from)) continue
    if (words.faultNoun.has(phrase.noun) && phrase.tails.every(({preposition: each}) => each === 'for' || each === 'to')) return 'likely'
  }
  const deals = words.dealing.has(lemma)
  if (!deals && unearned(all, verb.to, said.limit)) return 'likely'
  if (deals && illDone(said, all, words)) return 'clear'
  if (deals) return voiced(said, all, words)
  if (lemma === 'lack' && nounIn(all, verb.to, end, words.quality) || lemma === 'lack' && nounIn(all, verb.to, end, words.good)) return 'clear'
  for (let index = verb.to; index < Math.min(end, verb.to + 12); index++) {
    if (apart(index)) continue
    const lower = all[index]?.lower ?? ''
    const before = all[index - 1]?.lower ?? ''
    if (words.badAdverb.has(lower) && lower !== 'late' && before !== 'not') return 'clear'
    if (lower === 'late' && !linking.has(lemma) && !/^(?:in|of|the|as|a|too|until|this)$/.test(before) && all[index + 1]?.lower !== 'in' && !(all[index + 1]?.kind === 'word' && !classesOf(all[index + 1]?.lower ?? '') && !all[index + 1]?.lower.endsWith('ing'))) return 'clear'
    if (lower === 'too' && excess(all, index, words)) return 'likely'
    if (lower === 'without' && lemma !== 'refuse' && lemma !== 'decline' && heedless(all, index + 1, words)) return 'likely'
    // “used the wrong figures”: what is amiss is so by whoever acts.
    if (words.amiss.has(lower) && before !== 'no' && all[index + 1]?.kind === 'word' && !/^(?:with|in|about|and|or|to)$/.test(all[index + 1]?.lower ?? '')) return 'clear'
  }
  if (words.carrying.has(lemma)) {
    const carried = carriedBy(said, all, words)
    if (carried) return carried
  }
  return null
}

/** “advised the Committee wrongly”: the manner closes the clause. */
function illDone({clause, end}: Said, all: readonly Token[], words: CriticismWords): boolean {
  let last = Math.min(end, clause.to) - 1
  while (last > clause.from && all[last]?.kind === 'mark') last--
  return words.badAdverb.has(all[last]?.lower ?? '') && all[last]?.lower.endsWith('ly') === true && clause.verb !== null && last > clause.verb.head
}

/** “claimed for meetings he had not attended”: what the same person had not done. */
function unearned(all: readonly Token[], from: number, limit: number): boolean {
  for (let index = from + 1; index < Math.min(limit - 2, from + 12); index++) {
    if (!/^(?:he|she|they)$/.test(all[index]?.lower ?? '')) continue
    const before = all[index - 1]
    if (before?.kind !== 'word' || classesOf(before.lower) && !/^(?:which|that|something|anything|things|what|it)$/.test(before.lower)) return false
    return (all[index + 2]?.lower === 'not' || all[index + 2]?.lower === 'never') && /^(?:had|has|have|did|was|were|could)$/.test(all[index + 1]?.lower ?? '')
  }
  return false
}

/** “made a wild allegation”, “sent a rude letter”, “showed no leadership”: what somebody makes, shows, gives. */
function carriedBy({verb, clause, end, apart}: Said, all: readonly Token[], words: CriticismWords): Strength | null {
  let scarce = false
  for (let index = verb.to; index < Math.min(end, verb.to + 9); index++) {
    const lower = all[index]?.lower ?? ''
    if (scant.has(lower) || lower === 'lack' && all[index + 1]?.lower === 'of') { scarce = true; continue }
    // “takes no further action”: what is left as it is.
    if (lower === 'further' || lower === 'formal') scarce = false
    const noun = singular(lower)
    if (scarce && !(noun === 'interest' && verb.lemma === 'have') && (words.quality.has(noun) || words.good.has(lower) || words.kind['nouns due'].has(noun)) && !(verb.lemma === 'have' && !words.quality.has(noun)) && !(verb.lemma === 'have' && words.kind['nouns had without fault'].has(noun))) return 'clear'
    if (classesOf(lower) & (cls.subordinator | cls.relative | cls.preposition) && lower !== 'of') break
  }
  const objects: NounPhrase[] = [...clause.objects, ...clause.tails.filter(({preposition}) => preposition === 'of' || preposition === 'over' || preposition === 'on' || preposition === 'in' && (verb.lemma === 'indulge' || verb.lemma === 'engage') || preposition === 'to').map(({phrase}) => phrase)]
  for (const object of objects) {
    if (object.determiner === 'no' || object.determiner === 'any' || object.owner && !object.owner.pronoun || apart(object.from) || object.from < verb.from) continue
    const things = words.kind['nouns counting'].has(object.noun) ? object.tails.map(({phrase}) => phrase) : [object]
    for (const thing of things) {
      // “The decision”, “the poor condition”: what was there before.
      if (thing.tails.some(({preposition}) => preposition === 'by')) continue
      const given = thing.determiner === 'the' || thing.determiner === 'this' || thing.determiner === 'that'
      if (words.faultNoun.has(thing.noun) && !given && !words.matter.has(thing.noun) && !thing.tails.some(({preposition}) => preposition === 'by' || preposition === 'in' || preposition === 'from') && !heldOnly.has(verb.lemma) && !all[thing.head - 1]?.lower.endsWith('ing')) return 'clear'
      for (let index = thing.from; index < thing.head; index++) {
        const lower = all[index]?.lower ?? ''
        if (words.bad.has(lower) && (!given || words.work.has(thing.noun) && !heldOnly.has(verb.lemma)) && !(words.mild.has(lower) && !words.work.has(thing.noun))) return words.work.has(thing.noun) || words.quality.has(thing.noun) ? 'clear' : 'likely'
      }
      // “a department in disarray”
      const after = all[thing.to]?.lower
      if (verb.lemma === 'leave' && clause.objects.includes(thing) && (unmade.test(after ?? '') || unmade.test(all[thing.to - 1]?.lower ?? '') || (after === 'in' || words.bad.has(after ?? '')) && described(all, thing.to, end, false, words))) return 'likely'
    }
  }
  return null
}

/** “raised groundless allegations”: only what is said of the speaker's own words counts. */
function voiced({verb, clause, apart}: Said, all: readonly Token[], words: CriticismWords): Strength | null {
  if (!words.kind['verbs voicing'].has(verb.lemma)) return null
  for (const object of clause.objects) {
    if (object.determiner === 'no' || object.determiner === 'the' || object.owner || apart(object.from)) continue
    for (let index = object.from; index < object.head; index++) if (words.bad.has(all[index]?.lower ?? '') && words.work.has(object.noun) && object.noun !== 'concern') return 'clear'
  }
  return null
}

/** What somebody left undone. */
function undone({verb, clause, end}: Said, all: readonly Token[], words: CriticismWords): Strength | null {
  const {lemma} = verb
  const companions = words.dutyWith.get(lemma)
  if (companions) for (let index = verb.to; index < Math.min(end, verb.to + 9); index++) if (formsOf(all[index]?.lower ?? '').some((form) => companions.has(form))) return 'clear'
  // “did not receive any objection”, “did not consider that …”
  if (clause.objects.some((object) => (object.determiner === 'any' || all[object.from]?.lower === 'any') && words.kind['nouns raised'].has(object.noun))) return null
  if (words.duty.has(lemma)) return verb.present && verb.negation !== 'never' && !verb.perfect ? 'likely' : 'clear'
  if (words.carrying.has(lemma)) for (const {noun, from, head} of clause.objects) {
    if (from >= verb.from && (words.quality.has(noun) && !(verb.lemma === 'have' && words.kind['nouns had without fault'].has(noun)) && noun !== 'experience' && noun !== 'control' || words.good.has(all[head]?.lower ?? ''))) return 'clear'
  }
  // “has still not …”
  if (verb.perfect && !words.kind['verbs no duty'].has(lemma) && between(all, verb.from, verb.to, 'still')) return 'likely'
  // “did not act on the assessment”: what was not done is told for a reason, but for what anyone may leave undone.
  for (let index = verb.from; index < end; index++) if (words.badAdverb.has(all[index]?.lower ?? '') || words.bad.has(all[index]?.lower ?? '') || words.faultNoun.has(singular(all[index]?.lower ?? ''))) return null
  return (!verb.present || verb.perfect) && lemma !== 'do' && !words.spared.has(lemma) && !clause.objects.some(({determiner}) => determiner === 'any' || determiner === 'no') ? 'likely' : null
}

/** What was done to somebody, or to what somebody made. */
function suffered({verb, clause, end, denied, work, apart}: Said, all: readonly Token[], words: CriticismWords): Strength | null {
  const {lemma} = verb
  const main = all[verb.head]?.lower ?? ''
  if (!denied) for (let index = verb.from; index <= verb.head; index++) if (turnAt(words.being, all, index, end)) return 'clear'
  if (words.describe.has(lemma) && !words.sanction.has(lemma)) {
    let at = verb.to
    for (let index = verb.to; index < Math.min(end, verb.to + 9); index++) if (all[index]?.lower === 'as' || all[index]?.lower === 'to' && all[index + 1]?.lower === 'be') { at = index + 1; break }
    if (all[at]?.lower === 'be' || all[at]?.lower === 'being' || all[at]?.lower === 'having') at++
    const quality = described(all, at, end, denied, words)
    if (quality) return quality
  }
  if (denied) return words.good.has(main) || (work && (words.kind['verbs approving'].has(lemma))) ? work ? 'likely' : 'clear' : null
  // “was wrongly accused”, “was unfairly blamed”
  if (words.criticise.has(lemma) || words.kind['verbs accusing'].has(lemma)) for (let index = verb.from; index < verb.to; index++) if (words.kind['qualities unjustly'].has(all[index]?.lower ?? '')) return null
  if (words.criticise.has(lemma)) return byOneself(clause) ? null : 'clear'
  if (!work && words.sanction.has(lemma)) return 'clear'
  if (words.bad.has(main) && !words.kind['qualities suffered'].has(main)) return 'clear'
  if (!work) {
    if (words.kind['verbs accusing'].has(lemma) && (all[verb.to]?.lower === 'of' || all[verb.to]?.lower === 'with' || all[verb.to]?.lower === 'for' || all[verb.to]?.lower === 'over')) return 'clear'
    if (lemma === 'investigate' && !clause.tails.some(({preposition}) => preposition === 'by')) return 'clear'
    if (words.kind['verbs giving'].has(lemma) && nounIn(all, verb.to, end, words.sanctionNoun)) return 'clear'
    if (words.kind['verbs readying'].has(lemma)) for (let index = verb.from; index < verb.to; index++) if (words.badAdverb.has(all[index]?.lower ?? '') || all[index]?.lower === 'ill') return 'clear'
    if (words.kind['verbs speaking to'].has(lemma) && aboutOneself(all, verb.to, end)) return 'likely'
    if (words.kind['verbs telling'].has(lemma) && mends(all, verb.to, end, words)) return 'likely'
    if (lemma === 'catch' && verb.to < end) return 'likely'
    return null
  }
  if (words.kind['verbs spoiling'].has(lemma)) return 'clear'
  for (let index = verb.from; index < Math.min(end, verb.to + 5); index++) {
    if (apart(index) || all[index]?.lower === 'by') break
    if (words.badAdverb.has(all[index]?.lower ?? '') && !words.criticise.has(lemma)) return 'clear'
  }
  if (all[verb.to]?.lower === 'without' && heedless(all, verb.to + 1, words)) return 'clear'
  return null
}

/** What a person's words or acts did. */
function worked({verb, clause, denied, end}: Said, all: readonly Token[], words: CriticismWords): Strength | null {
  const {lemma} = verb
  if (denied) return words.kind['verbs holding good'].has(lemma) ? 'clear' : null
  if (words.harms.has(lemma) || words.fault.has(lemma)) return 'clear'
  const companions = words.faultWith.get(lemma)
  if (companions?.size && companion({verb, clause, end} as Said, all, companions)) return 'clear'
  for (let index = verb.from; index < verb.to; index++) if (words.badAdverb.has(all[index]?.lower ?? '')) return 'clear'
  if (words.kind['verbs leading to'].has(lemma)) {
    for (const each of [...clause.objects, ...clause.tails.map(({phrase}) => phrase)]) if (each.determiner !== 'no' && each.from > verb.from && !each.owner && (words.harm.has(all[each.head]?.lower ?? '') || words.faultNoun.has(each.noun))) return 'clear'
    const object = clause.objects[0]
    if (lemma === 'leave' && object && (unmade.test(all[object.to]?.lower ?? '') || unmade.test(all[object.to - 1]?.lower ?? '') || described(all, object.to, end, false, words))) return 'clear'
  }
  for (let index = verb.to; index < Math.min(end, verb.to + 6); index++) {
    if (words.badAdverb.has(all[index]?.lower ?? '')) return 'clear'
    if (all[index]?.lower === 'too' && excess(all, index, words)) return 'likely'
  }
  return null
}

/** “too slowly”, “too rosy a picture”: said of manner, or of what is made. */
function excess(all: readonly Token[], index: number, words: CriticismWords): boolean {
  const next = all[index + 1]?.lower ?? ''
  if (words.harmlessDenials.has(next) || !next || classesOf(next)) return next === 'little'
  return manner.test(next) || all[index + 2]?.lower === 'a' || all[index + 2]?.lower === 'an'
}

/** “would not listen”, “cannot explain”, “must improve” */
function supposed({verb, clause, denied, work, end}: Said, all: readonly Token[], words: CriticismWords): Strength | null {
  const {modal, lemma, passive} = verb
  if (passive && denied && (modal === 'can' || modal === 'could') && words.kind[work ? 'verbs upholding' : 'verbs reaching'].has(lemma)) return 'likely'
  if (passive) return null
  if (clause.tails.some(({preposition}) => preposition === 'until' || preposition === 'pending')) return null
  if (denied && (modal === 'can' || modal === 'could' || modal === 'will' || modal === 'would')) {
    if (linking.has(lemma)) return described(all, verb.to, end, true, words)
    if (work) return words.kind['verbs holding good'].has(lemma) ? 'likely' : null
    if (words.kind['verbs accounting for'].has(lemma) || modal !== 'will' && modal !== 'can' && words.kind['verbs cooperating'].has(lemma)) return 'likely'
    return null
  }
  return modal === 'must' && !work && (lemma === 'improve' || lemma === 'learn') && end - verb.to < 8 ? 'likely' : null
}

/** “should have checked”, “could have been told”: what was right and was not done, of something past. */
function regretted({verb, denied, work, passive}: Said, all: readonly Token[], words: CriticismWords): Strength | null {
  const {modal, lemma} = verb
  if (passive) return work && (modal === 'should' || modal === 'ought') ? 'likely' : null
  if (modal === 'should' || modal === 'ought' || modal === 'need') return 'clear'
  if (denied) return null
  if ((modal === 'could' || modal === 'might') && scant.has(all[verb.to]?.lower ?? '')) return null
  if (modal === 'could' || modal === 'might') return words.duty.has(lemma) || words.dutyWith.has(lemma) || lemma === 'do' ? 'likely' : null
  return (modal === 'must' || modal === 'may') && words.fault.has(lemma) ? 'likely' : null
}

/** One of the words that make the verb a fault, near it and not denied. */
function companion({verb, end, apart}: Said, all: readonly Token[], companions: ReadonlySet<string>): boolean {
  for (let index = verb.to; index < Math.min(end, verb.to + 10); index++) {
    const lower = all[index]?.lower ?? ''
    if (lower === 'by' || lower === 'because' || (apart as typeof apart | undefined)?.(index)) return false
    if (!companions.has(lower)) continue
    const before = all[index - 1]?.lower
    if (before !== 'no' && before !== 'any' && before !== 'without') return true
  }
  return false
}

/** “refused to meet”, “declined to explain”: a duty, or plain civility. */
function owed(all: readonly Token[], from: number, end: number, words: CriticismWords): boolean {
  for (let index = from; index < Math.min(end, from + 3); index++) {
    const forms = formsOf(all[index]?.lower ?? '')
    if (forms.some((form) => words.duty.has(form) || words.kind['verbs cooperating'].has(form) || words.kind['verbs accounting for'].has(form)) && !words.kind['verbs granting'].has(forms[0] ?? '')) return !all.slice(index, end).some(({lower}) => lower === 'without' || lower === 'until' || lower === 'unless')
  }
  return false
}

/** “refused to license the site”, “declined to comment”: the post's own business, or a member's. */
function refusing(lower: string, words: CriticismWords): boolean {
  return formsOf(lower).some((form) => words.kind['verbs granting'].has(form) || words.kind['verbs refusable'].has(form))
}

/** “without visiting the site”, “without authority” */
function heedless(all: readonly Token[], at: number, words: CriticismWords): boolean {
  const lower = all[at]?.lower ?? ''
  if (lower.length > 5 && lower.endsWith('ing') && !words.kind['verbs spared'].has(lower)) return true
  return [at, at + 1, at + 2].some((index) => words.kind['nouns heed'].has(all[index]?.lower ?? ''))
}

function nounIn(all: readonly Token[], from: number, end: number, nouns: ReadonlySet<string>): boolean {
  for (let index = from; index < Math.min(end, from + 10); index++) {
    const lower = all[index]?.lower ?? ''
    if (nouns.has(lower) || nouns.has(singular(lower))) return true
  }
  return false
}

/** “removed names copied in error by the software”: a participle after the object, and its own doer. */
function anothersDeed(all: readonly Token[], index: number, after: number, limit: number): boolean {
  return index > after && all[index]?.lower.endsWith('ed') === true && all[index - 1]?.kind === 'word' && !classesOf(all[index - 1]?.lower ?? '') && between(all, index, limit, 'by')
}

function between(all: readonly Token[], from: number, to: number, sought: string): boolean {
  for (let index = from; index < to; index++) if (all[index]?.lower === sought) return true
  return false
}

function aboutOneself(all: readonly Token[], from: number, end: number): boolean {
  for (let index = from; index < Math.min(end, from + 9); index++) if (/^(?:about|over|for|regarding|as|to)$/.test(all[index]?.lower ?? '') && /^(?:her|his|their|conduct|performance|attendance|timekeeping|behaviour|poor|lateness|misconduct)$/.test(all[index + 1]?.lower ?? '')) return true
  return false
}

function mends(all: readonly Token[], from: number, end: number, words: CriticismWords): boolean {
  for (let index = from; index < Math.min(end, from + 4); index++) if (all[index]?.lower === 'to' && words.kind['verbs mending'].has(all[index + 1]?.lower ?? '')) return true
  return false
}

function byOneself({tails}: Clause): boolean {
  return tails.some(({preposition}) => preposition === 'to')
}

/** “left the ward unrepresented” */
const unmade = cued(/^un\w{3,}ed$/)
const manner = cued(/^(?:late|slowly|little|long|readily|easily|casually|literally|hastily|quickly|freely|often|soon|far)$|ly$/)
const linking = new Set(['be', 'seem', 'appear', 'prove', 'become', 'remain', 'look', 'feel', 'sound', 'get', 'stay', 'turn', 'stand', 'come', 'arrive', 'go'])
/** Modals that still tell what is so. */
const asserting = new Set(['can', 'could', 'would', 'must', 'should', 'will', 'need', 'ought', 'might'])
const advising = new Set(['should', 'must', 'ought', 'need', 'might', 'may', 'could', 'would'])
const negative = cued(/^(?:not|never|no|cannot|could|couldn't|can|little|scant|without|nothing|neither|hardly|scarcely|rarely|seldom|barely|yet|at|knew|known|would|will|do|does|did|have|has|had|for|despite|after|ignored)$|n't$/)
const adjunct = new Set(['one', 'out', 'in', 'for', 'without', 'as', 'with', 'at', 'on', 'whatever', 'regardless', 'heedless', 'yet', 'time', 'once', 'against', 'behind', 'come', 'despite'])
/** “is responsible for disciplinary hearings”: the post's own business. */
const employed = new Set(['responsible', 'accountable', 'answerable', 'in', 'involved', 'clear', 'aware', 'the', 'available', 'able', 'required', 'due', 'chair', 'entitled'])
const manners = new Set(['with', 'from', 'through', 'under'])
const scant = new Set(['no', 'little', 'scant', 'poor', 'insufficient', 'limited', 'minimal', 'weak', 'zero', 'inadequate', 'scarce', 'neither', 'none', 'dubious', 'questionable', 'shaky', 'less', 'precious', 'hardly', 'few'])
const heldOnly = new Set(['have', 'receive', 'need', 'require', 'hold', 'contain', 'keep', 'set', 'use', 'take', 'put', 'include', 'run'])
