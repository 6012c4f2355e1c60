/** What a description says: “careless”, “anything but helpful”, “out of her depth”, “a hopeless manager”, “not candid”. */
import {cued} from '../../report/cues.ts'
import {classesOf, cls} from '../closed-class.ts'
import {singular} from '../morphology.ts'
import type {Token} from '../tokens.ts'
import {isAdverb} from '../word-classes.ts'
import type {Strength} from './judgement.ts'
import {adverse} from './lexicon.ts'
import type {CriticismWords} from './lexicon.ts'
import {formsOf, turnAt} from './turns.ts'

/**
 * Judges the words that say what somebody, or somebody's work, is.
 * @param from the first token of the description
 * @param to the token after its last
 * @param denied whether what it hangs on is denied
 */
export function described(all: readonly Token[], from: number, to: number, denied: boolean, words: CriticismWords): Strength | null {
  let flipped = denied
  let determined = false
  let index = pastAside(all, from, to)
  for (; index < to; index++) {
    const token = all[index]
    if (!token) return null
    const {lower} = token
    if (token.kind === 'mark') {
      if (token.text === ',' || quotes.has(token.text) || token.text === '-') continue
      return null
    }
    const end = turnAt(words.being, all, index, to + 2)
    if (end) {
      if (!flipped) return 'clear'
      index = end - 1
      continue
    }
    if (index > from && (lower === 'by' || lower === 'at') && asides.has(all[index + 1]?.lower ?? '')) { index++; continue }
    if (lower === 'responsible' || lower === 'accountable' || lower === 'answerable') return !flipped && namesHarm(all, index, to, words) ? 'clear' : null
    if (lower === 'less' && all[index + 1]?.lower === 'than') { flipped = !denied; index++; continue }
    if (lower === 'far' && all[index + 1]?.lower === 'from') { flipped = !denied; index++; continue }
    if ((lower === 'anything' || lower === 'nothing') && /^(?:but|if|other|like)$/.test(all[index + 1]?.lower ?? '')) { flipped = lower === 'anything' ? !denied : denied; index++; if (all[index]?.lower === 'if') index++; continue }
    if (flips.has(lower) || lower === 'less') { flipped = lower === 'no' && all[index + 1]?.lower === 'longer' ? true : !denied; continue }
    if (lower === 'too' && !flipped) {
      const next = all[index + 1]?.lower ?? ''
      if (next && !harmlessToo.has(next) && !classesOf(next)) return 'likely'
      continue
    }
    const forms = formsOf(lower)
    if (words.attitude.has(lower)) return null
    if (words.bad.has(lower) || words.amiss.has(lower)) {
      if (!ofAnother(all, index, to, words) && !(determined && words.mild.has(lower))) {
        if (!flipped) return words.mild.has(lower) ? 'likely' : 'clear'
        return null
      }
      continue
    }
    if (words.good.has(lower)) {
      if (flipped) return 'clear'
      continue
    }
    if (!flipped && !determined && adverse.test(lower) && !lower.endsWith('ally') && !words.harmlessDenials.has(lower) && !ofAnother(all, index, to, words)) return 'likely'
    if (!flipped && forms.some((form) => words.faultNoun.has(form)) && !ofAnother(all, index, to, words) && !words.attitude.has(all[index - 1]?.lower ?? '') && !/^(?:free|victim|result|subject)$/.test(all[index - 2]?.lower ?? '')) {
      if (determined || words.quality.has(singular(lower))) return 'likely'
    }
    if (!flipped && determined && forms.some((form) => words.kind['nouns blot'].has(form)) && !ofAnother(all, index, to, words)) return 'likely'
    // “slower than her predecessor”, “the weakest of the three”
    if (!flipped && comparative(lower, words)) return 'likely'
    const mask = classesOf(lower)
    if (mask & (cls.determiner | cls.possessive)) { determined = true; continue }
    if (isAdverb(lower) || joins.has(lower)) continue
    if (mask & cls.preposition) {
      if (!carries.has(lower)) return null
      determined = false
      continue
    }
    if (mask & (cls.subordinator | cls.relative | cls.pronoun | cls.be | cls.have | cls.modal) || lower === 'that') return null
  }
  return null
}

/** “was, in the Ombudsman's words, inept”: the aside between commas is passed over. */
function pastAside(all: readonly Token[], from: number, to: number): number {
  if (all[from]?.text !== ',') return from
  for (let index = from + 1; index < Math.min(to, from + 10); index++) if (all[index]?.text === ',') return index + 1
  return from
}

/** “wrong figures supplied by the bank”, “poor condition of the road”: the quality is of another noun than work or a person. */
function ofAnother(all: readonly Token[], index: number, to: number, words: CriticismWords): boolean {
  let at = index + 1
  while (at < to && (all[at]?.lower === 'and' || all[at]?.text === ',' || words.bad.has(all[at]?.lower ?? ''))) at++
  const next = all[at]
  if (at >= to || next?.kind !== 'word' || all[at - 1]?.text === ',' || classesOf(next.lower) || isAdverb(next.lower) || words.good.has(next.lower)) return false
  const noun = singular(next.lower)
  return !(words.work.has(noun) || words.quality.has(noun) || words.faultNoun.has(noun) || persons.test(noun))
}

/** “slower”, “weakest”, “lazier”: more of what is bad. */
function comparative(lower: string, {bad}: CriticismWords): boolean {
  const stem = /^(.{3,}?)(?:er|est)$/.exec(lower)?.[1]
  if (stem === undefined || neutral.has(stem)) return false
  return bad.has(stem) || bad.has(`${stem}e`) || stem.endsWith('i') && bad.has(`${stem.slice(0, -1)}y`)
}

function namesHarm(all: readonly Token[], from: number, to: number, words: CriticismWords): boolean {
  for (let index = from + 1; index < Math.min(to, from + 9); index++) {
    const lower = all[index]?.lower ?? ''
    // “responsible for reporting failures”
    if (lower.endsWith('ing') && !words.harm.has(lower)) return false
    if (words.harm.has(lower)) return true
  }
  return false
}

const quotes = new Set(['“', '”', '‘', '’', '"', "'"])
const flips = new Set(['hardly', 'scarcely', 'barely', 'neither', 'not', 'never', 'no', 'seldom', 'rarely', 'nor', 'without'])
const asides = new Set(['turns', 'best', 'times', 'worst'])
const joins = new Set(['and', 'or', 'both', 'nor', 'but', 'than', 'as', 'other', 'from', 'even', 'being', 'been', 'so', 'very'])
/** Prepositions whose phrase says what the subject is: “in disarray”, “with contempt”. */
const carries = new Set(['in', 'with', 'at', 'beyond', 'below', 'beneath', 'under', 'of', 'among'])
const harmlessToo = new Set(['ill', 'early', 'far', 'large', 'small', 'high', 'low', 'much', 'many', 'soon', 'narrow', 'expensive', 'costly', 'great', 'long', 'short', 'near', 'short-staffed', 'unwell', 'generous', 'old', 'few', 'new', 'big', 'wide', 'heavy', 'steep', 'dangerous', 'close'])
const neutral = new Set(['lat', 'short', 'thin', 'slight', 'slow-mov', 'cold', 'rigid', 'loud', 'slack'])
const persons = cued(/(?:er|or|man|woman|person|piece|clerk|show|effort|attempt|head|official|chief|figure|influence|character|manager|colleague|listener)$/)
