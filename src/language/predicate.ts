/** Whether what a clause says of its subject finds fault: “ignored the survey”, “was less than candid”, “did not reply”. */
import type {BlameWords, Words} from './blame-lexicon.ts'
import type {Clause} from './clauses.ts'
import {classesOf, cls} from './closed-class.ts'
import {singular} from './morphology.ts'
import {notAdverse, redone, affected, sparing, spoilt, called, elusive, neverPlain, nothings, mannered, heedless} from './predicate-words.ts'
import {isAdverb} from './word-classes.ts'
import type {VerbGroup} from './phrase-types.ts'
import type {Token} from './tokens.ts'

export type Strength = 'clear' | 'likely'

const linking = new Set(['be', 'seem', 'appear', 'prove', 'become', 'remain', 'look', 'feel', 'sound', 'get', 'stay', 'turn', 'stand'])
const having = new Set(['have', 'show', 'display', 'demonstrate', 'possess', 'exercise', 'offer', 'bring', 'give', 'provide', 'exhibit', 'take', 'make', 'keep', 'send', 'apply', 'evince', 'betray', 'inspire', 'leave', 'pay'])
const scant = new Set(['no', 'little', 'scant', 'poor', 'insufficient', 'limited', 'minimal', 'weak', 'zero', 'inadequate', 'scarce', 'neither', 'none', 'dubious', 'questionable', 'shaky', 'less', 'precious'])
const keeping = new Set(['record', 'minute', 'note', 'file', 'log', 'paperwork'])
/** Adverbs that are a reproach with whatever verb. */
const reproach = new Set(['wrongly', 'wrongfully', 'unlawfully', 'improperly', 'unfairly', 'negligently', 'carelessly', 'dishonestly', 'recklessly', 'needlessly', 'inexplicably', 'inexcusably', 'foolishly', 'unwisely', 'incompetently', 'rudely', 'unreasonably', 'cynically', 'maliciously', 'vindictively', 'lazily', 'belatedly', 'wilfully', 'casually', 'blithely', 'unprofessionally', 'shamefully', 'cavalierly'])
const durations = new Set(['day', 'week', 'month', 'year', 'hour', 'fortnight', 'age'])
const ambiguousBad = new Set(['late', 'slow', 'weak', 'poor', 'short', 'partial', 'false', 'vague', 'thin', 'incomplete', 'casual', 'defensive', 'timid', 'tired', 'patchy', 'inconsistent', 'unclear', 'unfinished', 'overdue'])
const positiveFlips = new Set(['less', 'far', 'anything', 'hardly', 'scarcely', 'barely', 'neither', 'not', 'never', 'nothing', 'no'])

/**
 * Judges what a clause says of a person, or of a person's work, as its subject.
 * @param clause with the person or the work as subject
 * @param work true when the subject is what the person did or wrote
 * @returns how plainly it finds fault; null when it does not
 */
export function predicateFault(clause: Clause, all: readonly Token[], words: BlameWords, work: boolean): Strength | null {
  const {verb} = clause
  if (!verb) return null
  const rest = restOf(clause, all)
  if (verb.passive) return passiveFault(clause, verb, rest, all, words, work)
  if (verb.modal !== null && clause.inverted === null) return modalFault(verb, rest, words)
  return plainFault(verb, rest, all, words, clause, work)
}

/** The clause's words after its verb. */
export function restOf({verb, to}: Clause, all: readonly Token[]): readonly Token[] {
  if (!verb) return []
  // “difficult to work with”: the infinitive that completes a quality.
  const end = all[to]?.lower === 'to' && verb.lemma === 'be' ? to + 3 : to
  return all.slice(verb.to, Math.max(verb.to, end))
}

function plainFault(verb: VerbGroup, rest: readonly Token[], all: readonly Token[], words: BlameWords, clause: Clause, work: boolean): Strength | null {
  const {lemma, negation} = verb
  const denied = negation !== null
  if (linking.has(lemma)) {
    const found = complementFault(rest, denied, words)
    if (found) return found
  }
  if (!denied) {
    // “has shown herself to be unreliable”, “came ill prepared”
    const [first, second] = [all[verb.to]?.lower ?? '', all[verb.to + 1]?.lower ?? '']
    if (/^(?:him|her|them)sel(?:f|ves)$/.test(first) && proving.has(lemma)) return complementFault(skipAs(all.slice(verb.to + 1, verb.to + 9)), false, words)
    if (coming.has(lemma) && (words.bad.has(first) || first === 'ill' && second.endsWith('ed'))) return 'clear'
    if ((words.fault.has(lemma) || /^mis(?!s|t)/.test(lemma)) && !innocent(lemma, rest)) return mild.has(lemma) ? 'likely' : 'clear'
    const companions = words.faultWith.get(lemma)
    if (companions && (companions.size === 0 || hasCompanion(rest, companions)) && !innocent(lemma, rest)) return 'clear'
    if (lemma === 'lack' && rest.some(({lower}) => words.quality.has(lower) || words.good.has(lower))) return 'clear'
    if (having.has(lemma) && scantQuality(lemma, rest, words)) return 'clear'
    if (making.has(lemma) && (rest[0]?.lower === 'none' || rest[0]?.lower === 'nothing')) return 'clear'
    if ((lemma === 'do' || lemma === 'know' || lemma === 'understand' || lemma === 'achieve' || lemma === 'contribute' || lemma === 'say' || lemma === 'learn' || lemma === 'see') && nothing(rest)) return lemma === 'say' || lemma === 'see' ? 'likely' : 'clear'
    for (let index = verb.from; index < verb.to; index++) if (reproach.has(all[index]?.lower ?? '')) return 'clear'
    if (rest.some(({lower}, index) => (reproach.has(lower) || (mannered.has(lemma) && badManner(rest, index, words))) && index < 12)) return 'clear'
    if (withoutCare(rest)) return 'likely'
    if (words.duty.has(lemma) && tardy(verb, all)) return 'likely'
    if (lemma === 'have' && rest[0]?.lower === 'yet') return 'likely'
    if (lemma === 'have' && rest.some(({lower}, index) => habits.has(lower) && index < 5) && rest.some(({lower}) => lower === 'of' || lower === 'for' || lower === 'to')) return 'likely'
    if (lemma === 'leave' && rest.some(({lower}, index) => burdened.has(lower) && index < 4) && rest.some(({lower}) => lower === 'to')) return 'likely'
    if (phraseOf(rest, words.irony)) return 'likely'
    if (rest.some(({lower}, index) => lower === 'too' && index < 8 && excess.has(rest[index + 1]?.lower ?? ''))) return 'likely'
    if (words.duty.has(lemma) && nobody(rest)) return 'clear'
    if (work && (lemma === 'satisfy' || lemma === 'convince' || lemma === 'impress' || lemma === 'persuade' || lemma === 'please' || lemma === 'fool') && (nobody(rest) || rest[0]?.lower === 'few')) return 'clear'
    if (lemma === 'know' && (adverbIn(verb, all, knowing) || rest.some(({lower}) => lower === 'well' && rest.length < 4))) return 'likely'
    if (rest.some(({lower}, index) => undone.has(lower) && index < 8 && rest[index - 1]?.lower !== 'the')) return 'clear'
    if (rest.some(({lower}, index) => lower === 'nothing' && rest[index - 1]?.lower === 'to' && rest[index - 2]?.lower === 'next')) return 'clear'
    if (lemma === 'speak' && rest.some(({lower}) => lower === 'itself' || lower === 'volumes')) return 'likely'
    if (lemma === 'wait' && rest.some(({lower}) => lower === 'until' || durations.has(singular(lower))) && !rest.some(({lower}) => lower === 'for')) return 'likely'
    if (lemma === 'take' && duration(rest)) return 'likely'
    if (affected.has(lemma) && personnel(rest, words) && !(verb.present && lemma === 'receive')) return 'clear'
    if ((lemma === 'resign' || lemma === 'leave' || lemma === 'step' || lemma === 'stand') && rest.some(({lower}) => lower === 'cloud' || lower === 'disgrace')) return 'clear'
    return null
  }
  if (lemma === 'bother') return 'clear'
  if (lemma === 'be' && negation === 'never' && /^(?:there|available|in|present|around)$/.test(rest[0]?.lower ?? '')) return 'likely'
  if (!linking.has(lemma) && !neverPlain.has(lemma) && adverbIn(verb, all, new Set(['still'])) && verb.perfect) return 'likely'
  if (negation === 'never' && !verb.present && !neverPlain.has(lemma) && !linking.has(lemma) && !clause.objects.some(({determiner}) => determiner === 'any')) return 'likely'
  const companions = words.dutyWith.get(lemma)
  if (companions && hasCompanion(rest, companions)) return 'clear'
  if (words.duty.has(lemma) && !blameless(rest) && !(clause.objects.some(({determiner, noun}) => (determiner === 'any' || determiner === 'no') && concerns.has(noun)))) return verb.present && negation !== 'never' ? 'likely' : 'clear'
  return null
}

/** “finally replied”, “eventually told the Board” */
function tardy(verb: VerbGroup, all: readonly Token[]): boolean {
  for (let index = verb.from; index < verb.to; index++) if (late.has(all[index]?.lower ?? '')) return true
  return false
}

function phraseOf(rest: readonly Token[], phrases: BlameWords['irony']): boolean {
  for (const [index, {lower}] of rest.entries()) {
    for (const phrase of phrases.get(lower) ?? []) if (phrase.every((word, offset) => word === '*' || rest[index + offset]?.lower === word)) return true
  }
  return false
}

function adverbIn(verb: VerbGroup, all: readonly Token[], sought: ReadonlySet<string>): boolean {
  for (let index = verb.from; index < verb.to; index++) if (sought.has(all[index]?.lower ?? '')) return true
  return false
}

function nobody(rest: readonly Token[]): boolean {
  const [first, second] = [rest[0]?.lower, rest[1]?.lower]
  return first === 'nobody' || (first === 'no' && second === 'one') || (first === 'none' && second === 'of')
}

const excess = new Set(['little', 'few', 'long', 'rarely', 'seldom', 'slowly', 'late', 'readily', 'easily', 'narrowly', 'casually', 'often', 'literally', 'trustingly'])
const knowing = new Set(['well', 'perfectly', 'full'])
const late = new Set(['finally', 'eventually', 'belatedly', 'grudgingly', 'reluctantly'])
const habits = new Set(['habit', 'history', 'tendency', 'reputation', 'penchant', 'knack', 'propensity', 'way'])
const burdened = new Set(['colleagues', 'others', 'staff', 'juniors', 'successors', 'everyone'])
const proving = new Set(['show', 'prove', 'reveal', 'find', 'make', 'render'])
const coming = new Set(['come', 'arrive', 'attend', 'appear', 'go', 'return'])
const undone = new Set(['unseen', 'untested', 'unverified', 'unexamined', 'unpriced', 'untouched', 'unread', 'unopened', 'unchecked', 'unanswered', 'unsigned', 'unattended', 'unlocked', 'unheeded'])
const making = new Set(['produce', 'provide', 'supply', 'offer', 'submit', 'deliver', 'send', 'achieve', 'prepare', 'bring', 'give', 'hand'])
const mild = new Set(['struggle', 'confuse', 'frustrate', 'hinder', 'exaggerate', 'falter', 'hamper', 'damage', 'abandon', 'desert', 'err', 'derail', 'trample'])
const concerns = new Set(['concern', 'objection', 'issue', 'harm', 'problem', 'conflict', 'breach', 'reason', 'evidence', 'error', 'defect', 'fault', 'impact', 'change', 'comment', 'observation', 'irregularity', 'weakness', 'discrepancy'])

/** “overlooks the park”, “erred on the side of caution”, “drag racing” */
function innocent(lemma: string, rest: readonly Token[]): boolean {
  if (lemma === 'err') return rest.some(({lower}) => lower === 'caution' || lower === 'side')
  if (lemma === 'lose') return rest.some(({lower}, index) => (lower === 'confidence' || lower === 'trust' || lower === 'faith' || lower === 'patience') && rest[index + 1]?.lower !== 'of')
  if (lemma === 'discriminate') return rest[0]?.lower === 'between'
  if (lemma === 'withhold') return rest.some(({lower}) => lower === 'payment' || lower === 'payments' || lower === 'consent' || lower === 'approval' || lower === 'retention' || lower === 'permission' || lower === 'sum' || lower === 'certificate')
  if (lemma === 'drag' || lemma === 'swear') return !rest.some(({lower}) => lower === 'feet' || lower === 'heels' || lower === 'at' || lower === 'out' || lower === 'on')
  if (lemma === 'raid' || lemma === 'bury' || lemma === 'doctor' || lemma === 'panic' || lemma === 'desert') return rest.length === 0 && lemma !== 'panic'
  return false
}

function passiveFault(clause: Clause, verb: VerbGroup, rest: readonly Token[], all: readonly Token[], words: BlameWords, work: boolean): Strength | null {
  const {lemma, negation} = verb
  const main = all[verb.head]?.lower ?? ''
  if (lemma === 'trust' && !work && (verb.modal === 'can' || verb.modal === 'could') && (negation !== null || clause.marker === 'before' || clause.marker === 'until')) return 'clear'
  if (!work && (verb.modal === 'can' || verb.modal === 'could') && negation !== null && elusive.has(lemma)) return 'likely'
  if (verb.modal !== null && !verb.perfect && verb.modal !== 'must') return null
  if (!work && personnel(rest, words)) return 'clear'
  if (words.describe.has(lemma) && !words.sanction.has(lemma)) return complementFault(skipAs(rest.slice(Math.max(0, rest.slice(0, 9).findIndex(({lower}) => lower === 'as')))), negation !== null, words)
  if (!work && lemma === 'take' && negation === null && rest[0]?.lower === 'in') return 'likely'
  if (negation !== null) {
    if (words.good.has(main)) return 'clear'
    return null
  }
  if (words.criticise.has(lemma)) return 'clear'
  if (!work && words.sanction.has(lemma)) return 'clear'
  if (words.bad.has(main)) return 'clear'
  if (!work && (lemma === 'give' || lemma === 'issue' || lemma === 'place' || lemma === 'subject' || lemma === 'put') && rest.some(({lower}) => words.sanctionNoun.has(singular(lower)) && lower !== 'complaint' && lower !== 'complaints' && lower !== 'allegation')) return 'clear'
  if (!work && (lemma === 'place' || lemma === 'put') && rest.some(({lower}) => lower === 'investigation')) return 'clear'
  if (!work && (lemma === 'relieve' || lemma === 'strip') && rest[0]?.lower === 'of') return 'clear'
  if (!work && (lemma === 'remove' || lemma === 'escort' || lemma === 'march') && rest[0]?.lower === 'from') return 'likely'
  if (!work && (lemma === 'catch' || lemma === 'expose') && rest.length > 0) return 'likely'
  if (!work && (lemma === 'remind' || lemma === 'ask' || lemma === 'chase' || lemma === 'prompt' || lemma === 'correct' || lemma === 'nag') && ((verb.modal === 'must' && lemma !== 'ask') || rest.some(({lower}) => lower === 'twice' || lower === 'repeatedly' || lower === 'times'))) return 'likely'
  for (let index = verb.from; index < verb.to; index++) if (words.badAdverb.has(all[index]?.lower ?? '') && (mannered.has(lemma) || reproach.has(all[index]?.lower ?? '')) && (work || !mannered.has(lemma))) return work ? 'clear' : null
  if (work && verb.modal === 'must' && redone.has(lemma)) return 'likely'
  if (!work && (lemma === 'suppose' || lemma === 'mean' || lemma === 'expect') && !verb.present) return lemma === 'expect' ? null : 'likely'
  // “was taken without evidence”
  if (work && all[verb.to]?.lower === 'without' && [1, 2, 3].some((on) => heedless.has(all[verb.to + on]?.lower ?? ''))) return 'clear'
  if (work && spoilt.has(lemma)) return 'clear'
  if (!work && called.has(lemma) && conduct(rest)) return 'clear'
  if (work && rest.some((_, index) => badManner(rest, index, words))) return 'clear'
  if (work && (lemma === 'riddle' || lemma === 'litter' || lemma === 'mar' || lemma === 'cloud' || lemma === 'discredit' || lemma === 'flaw')) return 'clear'
  return null
}


/** “warned about her manner”, “spoken to about his timekeeping” */
function conduct(rest: readonly Token[]): boolean {
  const at = rest.findIndex(({lower}) => lower === 'about' || lower === 'over' || lower === 'for' || lower === 'regarding')
  return at !== -1 && at < 9 && own.has(rest[at + 1]?.lower ?? '')
}

const own = new Set(['her', 'his', 'their', 'conduct', 'performance', 'attendance', 'timekeeping', 'behaviour', 'poor', 'lateness', 'misconduct'])

function modalFault(verb: VerbGroup, rest: readonly Token[], words: BlameWords): Strength | null {
  const {modal, lemma, perfect, negation} = verb
  if (perfect) {
    if (modal === 'should' || modal === 'ought' || modal === 'need') return 'clear'
    if (modal === 'could' || modal === 'might') return negation !== null ? null : words.duty.has(lemma) || words.dutyWith.has(lemma) ? 'likely' : null
    if (modal === 'must' || modal === 'may') return words.fault.has(lemma) ? 'likely' : null
    return null
  }
  if (negation !== null && (modal === 'can' || modal === 'could' || modal === 'will' || modal === 'would')) {
    if (lemma === 'bother' || lemma === 'trust' || lemma === 'cope' || (modal === 'can' && (lemma === 'manage' || lemma === 'spell' || lemma === 'count' || lemma === 'add'))) return 'clear'
    if (modal !== 'can' && (lemma === 'explain' || lemma === 'answer' || lemma === 'account' || lemma === 'listen' || lemma === 'engage' || lemma === 'produce' || lemma === 'say' || lemma === 'justify' || lemma === 'admit')) return 'likely'
    if (lemma === 'be') return complementFault(rest, true, words)
  }
  if (modal === 'must' && (lemma === 'improve' || lemma === 'learn') && rest.length < 8) return 'likely'
  return null
}

/** “was, in the Ombudsman's words, inept”: the aside between commas is passed over. */
function pastAside(rest: readonly Token[]): readonly Token[] {
  if (rest[0]?.text !== ',') return rest
  const close = rest.findIndex(({text}, index) => index > 0 && text === ',')
  return close > 0 && close < 9 ? rest.slice(close + 1) : rest
}

/**
 * Judges a complement: “careless”, “anything but helpful”, “out of her depth”, “a hopeless manager”.
 * @param given the words after the verb
 * @param denied whether the verb is negated
 */
export function complementFault(given: readonly Token[], denied: boolean, words: BlameWords): Strength | null {
  const rest = pastAside(given)
  let flipped = denied
  let determined = false
  let sawBad = false
  for (let index = 0; index < Math.min(rest.length, 14); index++) {
    const token = rest[index]
    if (!token) break
    const {lower} = token
    const phrase = phraseAt(rest, index, words)
    // “less than candid”, “far from thorough” are read below, by the quality that they deny.
    if (phrase > 0 && !flipped && !denyingPhrases.has(lower)) return answerablePhrase(rest, index, words) ? 'clear' : null
    // “is no administrator”
    if (index === 0 && lower === 'no' && !denied && /(?:er|or|ist|ian)$/.test(rest[1]?.lower ?? '') && !/^(?:longer|other|further|greater|supporter|officer|bar|error|matter|order|power|offer|answer|favour)$/.test(rest[1]?.lower ?? '')) return 'likely'
    if (lower === 'responsible' || lower === 'accountable' || lower === 'answerable') {
      return !flipped && rest.slice(index + 1).some(({lower: word}) => words.harm.has(word)) ? 'clear' : null
    }
    if (positiveFlips.has(lower) && flipsHere(rest, index)) {
      flipped = !denied || lower === 'less' || lower === 'far'
      continue
    }
    if (lower === 'too' && !flipped && index < 3) {
      const next = rest[index + 1]?.lower ?? ''
      if (next && !harmlessToo.has(next) && !classesOf(next)) return 'likely'
    }
    if (lower === 'more' && !flipped && (rest[index + 1]?.lower === 'interested' || rest[index + 1]?.lower === 'concerned') && rest.some(({lower: word}) => word === 'than')) return 'likely'
    if (!flipped && !determined && !work0(lower) && adverse.test(lower) && !notAdverse.has(lower) && !modifiesOther(rest, index, words)) return 'likely'
    if (words.bad.has(lower) && !(determined && ambiguousBad.has(lower)) && !modifiesOther(rest, index, words)) {
      if (!flipped) return 'clear'
      sawBad = true
      continue
    }
    if (words.good.has(lower)) {
      if (flipped && !sawBad) return 'clear'
      continue
    }
    if (lower === 'than' || lower === 'from' || lower === 'but' || lower === 'as' || lower === 'other') continue
    const mask = classesOf(lower)
    if (mask & (cls.determiner | cls.possessive)) { determined = true; continue }
    if (isAdverb(lower) || lower === 'and' || lower === ',' || lower === 'or' || lower === 'both' || lower === 'nor') continue
    if (token.kind === 'mark' || mask & (cls.preposition | cls.subordinator | cls.relative | cls.pronoun | cls.be | cls.have | cls.modal) || lower === 'that') {
      // “by turns evasive”, “for the most part absent”: an aside before the quality.
      if (mask & cls.preposition && index < 4 && rest.slice(index, index + 6).some(({lower: word}) => words.bad.has(word)) && (lower === 'by' || lower === 'at') && (rest[index + 1]?.lower === 'turns' || rest[index + 1]?.lower === 'best' || rest[index + 1]?.lower === 'times')) { index++; continue }
      break
    }
    if (determined && words.faultNoun.has(singular(lower)) && !flipped && lower !== 'delay') return 'likely'
  }
  return null
}

/** A quality that English forms by denial, “unbusinesslike”, “incautious”; those that say nothing against anybody are passed over. */
const adverse = /^(?:un|in|im|ir|il|dis|mis|ill-|half-|over-|under-)[a-z-]{3,}(?:ive|ful|able|ible|ous|ate|ish|like|al|worthy|minded|hearted|baked|zealous|cautious)$/
const work0 = (lower: string): boolean => lower.endsWith('ally')

const incapable = new Set(['explain', 'account', 'answer', 'manage', 'cope', 'control', 'say', 'justify', 'do', 'perform', 'recall', 'name', 'lead', 'grasp', 'understand', 'follow', 'remember', 'produce', 'spell', 'add', 'count'])
const denyingPhrases = new Set(['less', 'far', 'anything', 'neither'])
const harmlessToo = new Set(['ill', 'early', 'far', 'large', 'small', 'high', 'low', 'much', 'many', 'soon', 'narrow', 'expensive', 'costly', 'great', 'long', 'short', 'near', 'short-staffed', 'unwell', 'generous'])

function flipsHere(rest: readonly Token[], index: number): boolean {
  const [word, next] = [rest[index]?.lower, rest[index + 1]?.lower]
  if (word === 'less') return true
  if (word === 'far') return next === 'from'
  if (word === 'anything') return next === 'but' || next === 'other'
  if (word === 'nothing') return next === 'if' || next === 'but'
  return word !== 'no' || next === 'longer'
}

/** “wrong figures supplied by the bank”, “poor condition of the road”: the quality is of another noun. */
function modifiesOther(rest: readonly Token[], index: number, words: BlameWords): boolean {
  const next = rest[index + 1]
  if (next?.kind !== 'word' || classesOf(next.lower) || isAdverb(next.lower) || words.bad.has(next.lower) || words.good.has(next.lower)) return false
  // A plain noun after it: its quality, unless the noun is work, a person or a quality.
  return !(words.work.has(singular(next.lower)) || words.quality.has(next.lower) || /(?:er|or|man|woman|person|piece|clerk|show|effort|attempt)$/.test(next.lower))
}

/** How many words of a bad phrase begin at a place; 0 when none does. */
export function phraseAt(rest: readonly Token[], index: number, words: BlameWords): number {
  const first = rest[index]?.lower
  if (first === undefined) return 0
  for (const phrase of words.phrases.get(first) ?? []) {
    if (phrase.every((word, offset) => word === '*' ? rest[index + offset]?.kind === 'word' : rest[index + offset]?.lower === word)) return phrase.length
  }
  return 0
}

/** “the subject of an investigation” finds fault; “the subject of the next report” does not. */
function answerablePhrase(rest: readonly Token[], index: number, words: BlameWords): boolean {
  const [first, second] = [rest[index]?.lower, rest[index + 1]?.lower]
  const after = rest.slice(index + 2)
  if (first === 'the' && (second === 'subject')) return after.some(({lower}) => words.sanctionNoun.has(singular(lower)) || lower === 'investigation' || lower === 'criticism')
  if (first === 'the' && (second === 'author' || second === 'cause' || second === 'reason' || second === 'architect' || second === 'root' || second === 'source')) return after.some(({lower}) => words.harm.has(lower) || lower === 'misfortune' || lower === 'problem')
  if (first === 'responsible') return after.some(({lower}) => words.harm.has(lower))
  if (first === 'unable') return !after.some(({lower}) => lower === 'will' || lower === 'yet') && after.some(({lower}, index) => index < 2 && incapable.has(lower))
  if (first === 'reluctant' || first === 'unwilling') return after.length > 0 && !after.some(({lower}) => lower === 'support' || lower === 'recommend')
  if (first === 'a' && (second === 'poor' || second === 'bad')) return after.some(({lower}) => words.work.has(lower) || words.quality.has(lower) || /(?:er|or)$/.test(lower))
  if (first === 'short') return second === 'of' && after.some(({lower}) => words.quality.has(lower) || lower === 'standard' || lower === 'required')
  if (first === 'late' && second === 'in') return !after.some(({kind}) => kind === 'number')
  return true
}

function skipAs(rest: readonly Token[]): readonly Token[] {
  const [first, second] = [rest[0]?.lower, rest[1]?.lower]
  if (first === 'as') return rest.slice(second === 'being' || second === 'having' ? 2 : 1)
  return first === 'to' && second === 'be' ? rest.slice(2) : rest
}

function hasCompanion(rest: readonly Token[], companions: Words): boolean {
  for (const [index, {lower}] of rest.entries()) {
    if (index > 10 || lower === 'by' || lower === 'because') return false
    if (companions.has(lower)) {
      const before = rest[index - 1]?.lower
      return before !== 'no' && before !== 'any' && before !== 'without'
    }
  }
  return false
}

function scantQuality(lemma: string, rest: readonly Token[], words: BlameWords): boolean {
  for (let index = 0; index < Math.min(rest.length, 8); index++) {
    const lower = rest[index]?.lower ?? ''
    const short = scant.has(lower)
    if (short || words.bad.has(lower) || (lower === 'lack' && rest[index + 1]?.lower === 'of')) {
      for (let later = index + 1; later < Math.min(rest.length, index + 6); later++) {
        const noun = singular(rest[later]?.lower ?? '')
        if (words.quality.has(noun) || words.quality.has(rest[later]?.lower ?? '')) return !(noun === 'interest' && lemma === 'have' && lower === 'no') && !(noun === 'control' && short && lemma === 'have') && !(noun === 'support')
        if (lower === 'no' || lower === 'little' || lower === 'scant') {
          if (nothings.has(noun) && !(lemma === 'have' && noun !== 'idea' && noun !== 'grip' && noun !== 'clue' && noun !== 'grasp')) return true
          if (lemma === 'keep' && keeping.has(noun)) return true
        } else if (words.work.has(noun)) return noun !== 'assurance' && noun !== 'opinion'
        if (classesOf(rest[later]?.lower ?? '') & (cls.subordinator | cls.relative)) break
      }
    }
    if (classesOf(lower) & (cls.subordinator | cls.relative)) break
  }
  return false
}

function nothing(rest: readonly Token[]): boolean {
  const [first, second] = [rest[0]?.lower, rest[1]?.lower]
  return (first === 'nothing' || (first === 'little' && (second === 'or' || second === 'to' || second === undefined || second === '.' || second === 'about' || second === 'of'))) && second !== 'wrong' && second !== 'improper' && second !== 'but' && second !== 'unlawful' && second !== 'more'
}

function badManner(rest: readonly Token[], index: number, words: BlameWords): boolean {
  const lower = rest[index]?.lower ?? ''
  if (lower === 'late' && (rest[index + 1]?.lower === 'in' || rest[index + 1]?.kind === 'number')) return false
  if (words.badAdverb.has(lower) && !frequency.has(lower)) return true
  return lower === 'too' && (rest[index + 1]?.lower === 'late' || rest[index + 1]?.lower === 'slowly')
}

/** A personnel process, as words after the verb: “on a performance improvement plan”, “under a settlement agreement”. */
function personnel(rest: readonly Token[], words: BlameWords): boolean {
  for (let index = 0; index < Math.min(rest.length, 16); index++) {
    for (const phrase of words.personnel.get(rest[index]?.lower ?? '') ?? []) {
      if (phrase.every((word, offset) => rest[index + offset]?.lower === word)) return true
    }
  }
  return false
}

const frequency = new Set(['consistently', 'repeatedly', 'persistently', 'deliberately', 'knowingly', 'secretly'])

function withoutCare(rest: readonly Token[]): boolean {
  const at = rest.findIndex(({lower}) => lower === 'without')
  const next = rest[at + 1]?.lower ?? ''
  if (at !== -1 && next.length > 5 && next.endsWith('ing') && !sparing.has(next)) return true
  return at !== -1 && rest.slice(at + 1, at + 4).some(({lower}) => heedless.has(lower))
}


function duration(rest: readonly Token[]): boolean {
  let time = false
  for (const {lower} of rest.slice(0, 8)) {
    if (lower === 'only' || lower === 'just' || lower === 'under' || lower === 'maternity' || lower === 'leave' || lower === 'place') return false
    if (durations.has(singular(lower))) time = true
  }
  return time
}

function blameless(rest: readonly Token[]): boolean {
  return rest.some(({lower}, index) => index < 6 && (lower === 'objection' || lower === 'objections' || (lower === 'any' && concerns.has(singular(rest[index + 1]?.lower ?? '')))))
}
