/**
 * Noun phrases and verb groups: the pieces of which clauses are made.
 *
 * A shallow reading, driven by closed-class words and verb forms. It does not build a full tree; it finds what a rule
 * about who did what has to know, and in one pass.
 */
import {classesOf, cls} from './closed-class.ts'
import type {Clause} from './clauses.ts'
import type {Mention} from './mentions.ts'
import {form, singular, verbReading} from './morphology.ts'
import type {VerbReading} from './morphology.ts'
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

const nounsInIng = new Set(('planning housing building licensing parking meeting hearing training funding spending heating lighting cleaning catering banking accounting billing briefing procuring commissioning gritting ' +
  'cleansing recycling marketing offering finding ruling reading wording dwelling standing saving earning setting hiring testing timing paving crossing landing opening outing pricing rating ring thing morning evening ' +
  'ceiling sibling spring string wing king during nothing something anything everything warning understanding filing scoring beginning proceeding undertaking failing shortcoming misunderstanding wellbeing living wiring drawing mailing handling').split(' '))
const notAdverbs = new Set('family reply supply apply early daily weekly monthly yearly quarterly likely unlikely lovely friendly unfriendly elderly costly timely untimely lonely assembly anomaly july italy rely multiply ally bully comply imply folly jelly only holy ugly silly orderly disorderly cowardly scholarly leisurely fly ply sly homely deadly kindly'.split(' '))
const bareDeterminers = new Set(['all', 'both', 'some', 'many', 'most', 'few', 'several', 'these', 'those', 'either', 'neither', 'each', 'much', 'this', 'that', 'none', 'more', 'any'])
const adjectives = new Set('able unable slow quick late early aware unaware content happy unhappy responsible guilty wrong right clear unclear sure unsure absent present due open ready willing unwilling likely unlikely reluctant keen prone subject free full short poor weak strong careless negligent rude idle lazy evasive inaccurate adequate inadequate outstanding pending missing disappointing puzzling worrying surprising regrettable troubling astonishing baffling'.split(' '))

export function isAdverb(lower: string): boolean {
  return (lower.length > 4 && lower.endsWith('ly') && !notAdverbs.has(lower)) || (classesOf(lower) & cls.adverb) !== 0
}

/** Endings of adjectives. */
const qualityLike = /(?:ive|ful|less|ous|able|ible|ish|ary|ory|ful|rude|slow|late|lazy|idle|weak|poor|evasive|unfit|arrogant|negligent|absent|incompetent|indifferent|reluctant|hostile|cold|curt|abrupt|wanting|lacking|unprepared|asleep|inept|dishonest|unfair|unsuited|unsuitable)$/

const isAux = (mask: number): boolean => (mask & (cls.modal | cls.be | cls.have | cls.do)) !== 0
const negated = (lower: string): boolean => lower.endsWith("n't") || lower === 'cannot'

/** Splits a sentence into phrases, verb groups and the words between. */
export function phrasesIn(all: readonly Token[], from: number, to: number, mentions: readonly Mention[]): Item[] {
  const items: Item[] = []
  /** A word at which a noun phrase was ended because it is a verb. */
  let verbAt = -1
  const starts = new Map<number, Mention>()
  for (const mention of mentions) starts.set(mention.from, mention)
  let at = from
  while (at < to) {
    const token = all[at]
    if (!token) break
    const item = read(at, token)
    items.push(item)
    at = Math.max(item.to, at + 1)
  }
  return items

  function read(index: number, token: Token): Item {
    if (starts.has(index)) return nounPhrase(index)
    const {lower} = token
    if (token.kind === 'mark') {
      if (token.text === ',') return link('comma', index, lower)
      if (lower === "'s" || lower === "'") return link('other', index, lower)
      if (token.text === '&') return link('coordinator', index, 'and')
      return link(/^[;:()[\]–—\-•/“”"‘’|]$/.test(token.text) ? 'break' : 'other', index, token.text)
    }
    if (token.kind === 'number') return nounPhrase(index)
    const mask = classesOf(lower)
    const previous = items.at(-1)
    const next = all[index + 1]
    if (lower === 'to' && index + 1 < to && (previous?.type !== 'preposition')) {
      const verb = infinitiveAt(index + 1)
      if (verb) return verbGroup(index)
    }
    if (isAux(mask)) {
      // “May” is a month after a preposition or before a year; “will” and “can” may be nouns.
      if (token.capital && lower === 'may' && (next?.kind === 'number' || previous?.type === 'preposition' || (previous?.type === 'noun' && all[previous.head]?.kind === 'number') || all[index - 1]?.kind === 'number')) return nounPhrase(index)
      return verbGroup(index)
    }
    if (lower === 'that') return thatAt(index)
    if (lower === 'so' && next?.lower !== 'that') return link('other', index, lower)
    if (lower === 'so' && next?.lower === 'that') return {type: 'subordinator', from: index, to: index + 2, lower: 'so that'}
    if (mask & cls.negator && (verbSoon(index + 1) || (next?.lower === 'to' && infinitiveAt(index + 2)))) return verbGroup(index)
    // “neither consulted the clubs nor told them”
    if ((lower === 'neither' || (lower === 'nor' && previous?.type !== 'verb')) && previous !== undefined && index + 1 < to && verbReading(next?.lower ?? '') !== null && !classesOf(next?.lower ?? '') && ((verbReading(next?.lower ?? '')?.forms ?? 0) & (form.past | form.third))) return verbGroup(index)
    if ((lower === 'who' || lower === 'whom' || lower === 'which' || lower === 'whose')) return link('relative', index, lower)
    if (mask & cls.coordinator && lower !== 'yet' && lower !== 'so') return link('coordinator', index, lower)
    if (lower === 'what') return link('subordinator', index, lower)
    if (mask & cls.subordinator && !(mask & cls.adverb && lower !== 'since' && lower !== 'once')) return link('subordinator', index, lower)
    if (mask & cls.preposition && !(mask & cls.adverb) && !(token.capital && months.has(lower))) {
      return link('preposition', index, lower)
    }
    if (isAdverb(lower) && !(mask & (cls.determiner))) {
      if (verbSoon(index + 1) && !(previous?.type === 'verb' && previous.lemma === 'be')) return verbGroup(index)
      return link('other', index, lower)
    }
    if (mask & cls.pronoun) return nounPhrase(index)
    if (mask & (cls.determiner | cls.possessive)) return nounPhrase(index)
    // An open-class word at the start of a phrase: a verb, or a noun without determiner.
    const reading = verbReading(lower)
    if (reading && (verbAt === index || startsVerb(index, lower, reading, previous))) return verbGroup(index)
    return nounPhrase(index)
  }

  function link(type: Link['type'], index: number, lower: string): Link {
    return {type, from: index, to: index + 1, lower}
  }

  /** “that” is a determiner before a lone noun that is not the subject of a new clause. */
  function thatAt(index: number): Item {
    const next = all[index + 1]
    const previous = items.at(-1)
    if (previous?.type === 'preposition' || !next || index + 1 >= to || next.lower === 'of') return nounPhrase(index)
    const mask = classesOf(next.lower)
    if (previous?.type === 'verb' && mask === 0 && !starts.has(index + 1) && !next.lower.endsWith('s') && next.kind === 'word' && !next.capital && singleNoun(index + 1)) return nounPhrase(index)
    // “That has been overtaken”: a pronoun at the head of a clause.
    if ((isAux(mask) || (verbReading(next.lower)?.forms ?? 0) & (form.third | form.past)) && (!previous || previous.type === 'break' || previous.type === 'coordinator') && mask !== cls.possessive && !(next.lower.endsWith('s') && !isAux(mask))) return nounPhrase(index)
    return link('that', index, 'that')
  }

  /** A noun followed at once by the end, a mark or a preposition: “approved that decision.” */
  function singleNoun(index: number): boolean {
    const after = all[index + 1]
    return !after || index + 1 >= to || after.kind === 'mark' || (classesOf(after.lower) & (cls.preposition | cls.coordinator)) !== 0
  }

  function startsVerb(index: number, lower: string, reading: VerbReading, previous: Item | undefined): boolean {
    const next = all[index + 1]
    const nextMask = next ? classesOf(next.lower) : 0
    const opens = next !== undefined && index + 1 < to && ((nextMask & (cls.determiner | cls.possessive | cls.pronoun | cls.preposition | cls.subordinator)) !== 0 || starts.has(index + 1) || next.lower === 'that' || next.kind === 'number' || isAdverb(next.lower))
    if (adjectives.has(lower) || lower === 'outstanding') return false
    if (reading.forms === form.ing) {
      // “delivered outstanding value”, “the cynical blocking of”: after a verb or a determiner it is no verb of its own.
      if (previous?.type === 'verb' && previous.form === 'finite' && !opens && next?.kind === 'word' && nextMask === 0) return false
      // “incomplete and misleading”
      if (previous?.type === 'coordinator' && !opens && items.at(-2)?.type === 'noun') return false
      if (nounsInIng.has(lower)) return opens && ((nextMask & (cls.determiner | cls.possessive | cls.pronoun)) !== 0 && previous?.type !== 'noun' || next.lower === 'that' || (next.lower === 'to' && infinitiveAt(index + 2)))
      return true
    }
    if (reading.forms & (form.past | form.participle)) {
      if (reading.forms & form.base && !(previous?.type === 'noun' || previous?.type === 'relative' || previous?.type === 'coordinator')) return opens && index > from
      // “defective drawings”, “Agreed fees”: before a noun it qualifies.
      if (previous?.type === 'subordinator' && previous.lower === 'what') return true
      if (previous?.type === 'relative' && previous.lower === 'whose') return false
      if (!previous || previous.type === 'preposition' || previous.type === 'subordinator' || previous.type === 'break') return opens && !(nextMask & cls.preposition && next?.lower === 'of')
      return true
    }
    if (reading.forms & form.third && !(reading.forms & form.base)) {
      if (!previous) return false
      if (previous.type === 'noun' || previous.type === 'relative') return true
      return (previous.type === 'coordinator' || previous.type === 'comma') && opens && (nextMask !== cls.preposition || items.some((item) => item.type === 'verb' && item.present && item.form === 'finite' && !isAux(classesOf(all[item.head]?.lower ?? ''))))
    }
    // A base form: after “and” beside another verb, or first in an instruction.
    if (!previous) return verbOnly.has(lower) || (nextMask & (cls.determiner | cls.possessive)) !== 0 || starts.has(index + 1) || next?.lower === 'that'
    if (previous.type === 'relative') return previous.lower !== 'whose'
    if (previous.type === 'noun') return (nextMask & (cls.determiner | cls.possessive | cls.pronoun)) !== 0 || next?.lower === 'that'
    return (previous.type === 'coordinator' || previous.type === 'comma' || previous.type === 'break') && ((nextMask & (cls.determiner | cls.possessive)) !== 0 || starts.has(index + 1))
  }

  function verbSoon(index: number): boolean {
    for (let each = index; each < Math.min(to, index + 3); each++) {
      const token = all[each]
      if (!token || token.kind !== 'word' || starts.has(each)) return false
      const mask = classesOf(token.lower)
      if (isAux(mask)) return true
      if (isAdverb(token.lower) || mask & cls.negator) continue
      if (mask) return false
      const reading = verbReading(token.lower)
      if (!reading || adjectives.has(token.lower)) return false
      if (reading.forms === form.ing && nounsInIng.has(token.lower)) return false
      // “repeatedly ignored requests”: a form in -ed or -s is the verb; “newly planned works” needs its subject before.
      const previous = items.at(-1)
      if (previous?.type === 'preposition' && reading.forms !== form.ing) return false
      if (each > index - 1 && reading.forms === form.base && previous?.type !== 'noun' && previous?.type !== 'relative' && previous?.type !== 'coordinator') return false
      return true
    }
    return false
  }

  function infinitiveAt(index: number): boolean {
    for (let each = index; each < Math.min(to, index + 3); each++) {
      const token = all[each]
      if (token?.kind !== 'word' || starts.has(each)) return false
      const mask = classesOf(token.lower)
      if (token.lower === 'be' || token.lower === 'have' || token.lower === 'do') return true
      if (isAdverb(token.lower) || mask & cls.negator) continue
      if (mask) return false
      const reading = verbReading(token.lower)
      return reading !== null && (reading.forms & form.base) !== 0
    }
    return false
  }

  function verbGroup(start: number): VerbGroup {
    let index = start
    let modal: string | null = null
    let negation: string | null = null
    let perfect = false
    let passive = false
    let kind: VerbForm = 'finite'
    let lastAux: 'modal' | 'be' | 'have' | 'do' | null = null
    let auxToken = -1
    let ingAux = false
    let presentAux = false
    let pastAux = false
    let lastEnd = start
    // “not to understand”
    if (all[index + 1]?.lower === 'to' && classesOf(all[index]?.lower ?? '') & cls.negator) {
      negation = all[index]?.lower ?? null
      index++
    }
    if (all[index]?.lower === 'to') {
      kind = 'infinitive'
      index++
    }
    let main = -1
    let lemma = ''
    let ambiguous = false
    let present = false
    while (index < to) {
      const token = all[index]
      if (!token || token.kind !== 'word' || (starts.has(index))) break
      const mask = classesOf(token.lower)
      if (isAux(mask)) {
        if (main !== -1) break
        if (lastAux === 'be' && mask & cls.be && token.lower !== 'being' && token.lower !== 'been') break
        if (negated(token.lower)) negation = 'not'
        if (mask & cls.modal) { modal = token.lower.replace(/n't$/, '').replace(/^can$|^cannot$/, 'can'); lastAux = 'modal' } else if (mask & cls.be) {
          lastAux = 'be'
          if (token.lower === 'being' && index === start) ingAux = true
        } else if (mask & cls.have) {
          lastAux = 'have'
          if (token.lower === 'having') ingAux = true
        } else lastAux = 'do'
        if (token.lower === 'is' || token.lower === 'are' || token.lower === 'am' || token.lower === 'has' || token.lower === 'have' || token.lower === 'does' || token.lower === 'do') presentAux = true
        if (token.lower === 'was' || token.lower === 'were' || token.lower === 'had' || token.lower === 'did') pastAux = true
        auxToken = index
        lastEnd = ++index
        // “ought to have”, “is to be”, “has to”: the verb goes on after “to”.
        if (all[index]?.lower === 'to' && lastAux !== 'be' && infinitiveAt(index + 1) && (modal !== null || lastAux === 'have')) {
          modal ??= 'must'
          index++
        } else if (all[index]?.lower === 'to' && lastAux === 'be' && infinitiveAt(index + 1) && modal === null && kind !== 'infinitive') {
          modal = 'shall'
          index++
        }
        continue
      }
      if (mask & cls.negator && (!(token.lower === 'neither' || token.lower === 'nor') || index === start)) {
        // “was not thorough”, “is never late”: denies what follows as well.
        negation = token.lower
        lastEnd = ++index
        continue
      }
      if (isAdverb(token.lower) && !(mask & (cls.determiner | cls.preposition))) {
        // An adverb after the main verb belongs to the rest of the clause.
        if (main !== -1) break
        if (index > start && !verbSoon(index) && !(all[index + 1] && classesOf(all[index + 1]?.lower ?? '') & cls.negator)) break
        index++
        continue
      }
      if (mask && !(lastAux !== null && prepositional.has(token.lower))) break
      const reading = verbReading(token.lower)
      if (!reading) break
      if (adjectives.has(token.lower) && lastAux === 'be') break
      if (lastAux === 'be') {
        if (reading.forms & form.participle) passive = true
        else if (!(reading.forms & form.ing)) break
        // “was misleading advice”: a participle before a noun qualifies it.
        if (reading.forms === form.ing && nounsInIng.has(token.lower)) break
      } else if (lastAux === 'have') {
        if (!(reading.forms & form.participle)) break
        perfect = true
      } else if (lastAux === 'modal' || lastAux === 'do' || kind === 'infinitive') {
        if (!(reading.forms & form.base)) break
      } else {
        ambiguous = (reading.forms & form.past) !== 0 && (reading.forms & form.participle) !== 0
        present = (reading.forms & (form.third | form.base)) !== 0 && !(reading.forms & form.past)
        if (reading.forms === form.ing) kind = 'ing'
        else if (reading.forms === form.participle) { kind = 'participle'; passive = true } else if (reading.forms === form.base) kind = 'base'
      }
      if (lastAux === 'be' && hasHave(start, index)) perfect = true
      main = index
      lemma = reading.lemma
      lastEnd = ++index
      break
    }
    if (main === -1) {
      main = auxToken === -1 ? start : auxToken
      lemma = lastAux === 'be' ? 'be' : lastAux === 'have' ? 'have' : lastAux === 'do' ? 'do' : lastAux === 'modal' ? 'be' : all[start]?.lower ?? ''
      if (lastAux === 'be' && hasHave(start, main)) perfect = true
      if (all[main]?.lower === 'be' && modal === null && kind === 'finite') kind = 'base'
      if (all[main]?.lower === 'been' || all[main]?.lower === 'being') kind = ingAux ? 'ing' : kind
    }
    if (ingAux) kind = 'ing'
    if (kind === 'finite' && lastAux === 'be' && passive && all[auxToken]?.lower === 'be' && modal === null) kind = 'base'
    if (presentAux && !pastAux && !perfect && modal === null) present = true
    if (modal === 'would' || modal === 'could' || modal === 'should' || modal === 'might') present = false
    // “and got”, “gets dismissed”
    return {type: 'verb', from: start, to: Math.max(lastEnd, start + 1), head: main, lemma, form: kind, passive, perfect, modal, negation, ambiguous, present}
  }

  function hasHave(start: number, end: number): boolean {
    for (let each = start; each < end; each++) if (classesOf(all[each]?.lower ?? '') & cls.have) return true
    return false
  }

  function nounPhrase(start: number): NounPhrase {
    let phrase: NounPhrase = {type: 'noun', from: start, to: start, head: start, noun: '', mention: null, within: [], owner: null, determiner: null, pronoun: null, tails: [], also: [], clause: null}
    let index = start
    const first = all[start]
    if (first && first.kind === 'word' && !starts.has(start)) {
      const mask = classesOf(first.lower)
      if (mask & cls.pronoun && !(mask & (cls.determiner | cls.possessive)) && !(first.lower === 'her' && followsNoun(start + 1))) {
        return {...phrase, to: start + 1, noun: first.lower, pronoun: first.lower}
      }
      if (mask & cls.possessive) {
        const owner: NounPhrase = {...phrase, to: start + 1, noun: first.lower, pronoun: first.lower, within: [], tails: [], also: [], clause: null}
        phrase = {...phrase, owner, determiner: first.lower}
        index++
      } else if (mask & cls.determiner || first.lower === 'that') {
        phrase.determiner = first.lower
        index++
        if (all[index]?.lower === 'of' && bareDeterminers.has(first.lower)) return {...phrase, to: index, noun: first.lower, pronoun: first.lower}
      }
    }
    let content = false
    phrase.to = index
    while (index < to) {
      const mention = starts.get(index)
      if (mention) {
        if (phrase.mention) phrase.within.push(phrase.mention)
        phrase.mention = mention
        index = mention.to
        phrase.head = mention.head
        phrase.noun = singular(all[mention.head]?.lower ?? '')
        phrase.to = index
        content = true
        continue
      }
      const token = all[index]
      if (!token) break
      if (token.kind === 'mark') {
        if ((token.lower === "'s" || (token.lower === "'" && all[index - 1]?.lower.endsWith('s') && token.start === all[index - 1]?.end)) && content) {
          // “the Registrar's advice”; “the Registrar's late”, with no noun after, is “is”.
          if (!followsNoun(index + 1)) break
          phrase = {type: 'noun', from: phrase.from, to: index + 1, head: phrase.head, noun: phrase.noun, mention: null, within: [], owner: phrase, determiner: phrase.determiner, pronoun: null, tails: [], also: [], clause: null}
          content = false
          index++
          continue
        }
        if (token.text === '%' || token.text === '£' || token.text === '$') { index++; continue }
        break
      }
      const mask = classesOf(token.lower)
      if (token.kind === 'number') {
        index++
        phrase.to = index
        if (!content) { phrase.head = index - 1; phrase.noun = token.lower }
        content = true
        continue
      }
      if (mask) {
        if (mask & cls.possessive && !content && phrase.determiner === 'all') { index++; phrase.to = index; continue }
        if (mask & cls.determiner && !content && !(mask & (cls.coordinator)) && index < start + 3) { index++; phrase.to = index; if (token.lower === 'no') phrase.determiner = 'no'; continue }
        if (mask & cls.adverb && !content && index > start && followsNoun(index + 1)) { index++; continue }
        // “the proposals below represent …”: an adverb that goes with the noun.
        if (content && (token.lower === 'below' || token.lower === 'above') && !nounStarts(index + 1)) {
          index++
          phrase.to = index
          continue
        }
        break
      }
      if (isAdverb(token.lower) && !content) {
        if (!followsNoun(index + 1)) break
        index++
        continue
      }
      if (isAdverb(token.lower) && content) break
      // “took the Officer seven weeks”: another phrase.
      if (phrase.mention && numerals.has(token.lower)) break
      // “found the Manager obstructive”: a quality said of the person, not a noun that the post qualifies.
      if (phrase.mention && !phrase.mention.plural && !token.capital && all[phrase.head]?.capital && qualityLike.test(token.lower)) break
      const reading = verbReading(token.lower)
      if (reading && verbHere(index, reading, phrase, content)) {
        verbAt = index
        break
      }
      if (phrase.mention) { phrase.within.push(phrase.mention); phrase.mention = null }
      phrase.head = index
      phrase.noun = singular(token.lower)
      content = true
      index++
      phrase.to = index
    }
    if (phrase.to <= phrase.from) phrase.to = phrase.from + 1
    if (!content && phrase.determiner !== null && phrase.owner === null) {
      phrase.pronoun = phrase.determiner
      phrase.noun = phrase.determiner
    }
    return phrase
  }

  function nounStarts(index: number): boolean {
    const token = all[index]
    if (!token || index >= to) return false
    return token.kind === 'number' || starts.has(index) || (classesOf(token.lower) & (cls.determiner | cls.possessive)) !== 0 || token.text === '£'
  }

  function followsNoun(index: number): boolean {
    const token = all[index]
    if (!token || index >= to || token.kind === 'mark') return false
    if (starts.has(index)) return true
    const mask = classesOf(token.lower)
    if (mask & (cls.pronoun | cls.modal | cls.be | cls.have | cls.do | cls.coordinator | cls.subordinator | cls.relative)) return false
    if (mask & cls.preposition && !(mask & cls.determiner)) return false
    if (mask & cls.determiner) return token.lower === 'own' || token.lower === 'other' || token.lower === 'many' || token.lower === 'few' || token.lower === 'several' || token.lower === 'most' || token.lower === 'such' || token.lower === 'more'
    if (isAdverb(token.lower)) return followsNoun(index + 1)
    return true
  }

  /** Whether a word that can be a verb is one here, after the start of a noun phrase. */
  function verbHere(index: number, reading: VerbReading, phrase: NounPhrase, content: boolean): boolean {
    const token = all[index]
    const next = all[index + 1]
    const before = all[Math.max(phrase.head, phrase.from)]
    if (!token || adjectives.has(token.lower)) return false
    const nextMask = next ? classesOf(next.lower) : 0
    const ends = !next || index + 1 >= to || next.kind === 'mark'
    const opens = !ends && ((nextMask & (cls.determiner | cls.possessive | cls.pronoun | cls.preposition | cls.subordinator | cls.modal)) !== 0 || starts.has(index + 1) || next.lower === 'that' || next.kind === 'number' || isAdverb(next.lower) || (nextMask & cls.be) !== 0)
    if (!content) {
      // After a determiner only a noun or an adjective can stand, save after “some”, “this” and the like.
      if (phrase.determiner !== null && bareDeterminers.has(phrase.determiner) && index === start1(phrase)) return (reading.forms & (form.past | form.third)) !== 0 && opens && !(reading.forms & form.base && nextMask === cls.preposition)
      return false
    }
    if (token.capital && !starts.has(index) && before?.capital && !phrase.mention) return false
    const person = phrase.mention !== null
    if (reading.forms === form.ing) {
      // “the cynical blocking of …”: a noun.
      if (!person && next?.lower === 'of') return false
      if (nounsInIng.has(token.lower)) return (nextMask & (cls.determiner | cls.possessive)) !== 0
      return opens || ends || person
    }
    if (reading.forms & form.past || reading.forms === form.participle) {
      // “a final written warning”: an irregular participle before a noun qualifies it.
      if (reading.forms === form.participle && next && nextMask === 0 && next.kind === 'word' && !starts.has(index + 1) && !isAdverb(next.lower) && phrase.mention === null) return false
      if (reading.forms & form.base) {
        // “put”, “cost”, “set”, “read”: a noun too.
        return person || (nextMask & (cls.determiner | cls.possessive | cls.pronoun)) !== 0 || (next !== undefined && starts.has(index + 1)) || (token.lower === 'set' && /^(?:out|aside|up|down)$/.test(next?.lower ?? ''))
      }
      return true
    }
    if (reading.forms & form.third && !(reading.forms & form.base)) {
      const plural = phrase.mention ? phrase.mention.plural : before !== undefined && before.lower !== phrase.noun
      if (plural && !person) return false
      if (person && !plural) return true
      if (ends) return verbOnly.has(reading.lemma) && phrase.determiner !== null
      if (stative.has(reading.lemma) && (nextMask & cls.preposition)) return true
      return (nextMask & (cls.determiner | cls.possessive | cls.pronoun | cls.subordinator)) !== 0 || starts.has(index + 1) || next.lower === 'that' || (isAdverb(next.lower) && !(nextMask & cls.preposition))
        || next.lower === 'to' && infinitiveAt(index + 2)
    }
    // A base form after a plural, or a subjunctive after “That the Chair …”.
    if (person && (inverting() || (verbOnly.has(token.lower) && items.at(-1)?.type === 'that'))) return true
    if (person) return opens || ends && phrase.mention?.plural === true || (phrase.mention?.plural === true && !nounOnly(token.lower))
    const plural = before !== undefined && before.lower !== singular(before.lower)
    if (verbOnly.has(token.lower) && (opens || items.at(-1)?.type === 'that')) return true
    return (nextMask & (cls.determiner | cls.possessive | cls.pronoun)) !== 0 || next?.lower === 'that' || (plural && opens) || (starts.has(index + 1) && plural)
  }

  /** After “did”, “should” or “may” at the head of a clause, whose subject is being read. */
  function inverting(): boolean {
    const previous = items.at(-1)
    return previous?.type === 'verb' && previous.head === previous.to - 1 && (classesOf(all[previous.head]?.lower ?? '') & (cls.do | cls.modal)) !== 0
  }

  function nounOnly(lower: string): boolean {
    return lower === 'report' || lower === 'plan' || lower === 'post' || lower === 'time' || lower === 'error' || lower === 'support' || lower === 'conduct' || lower === 'training' || lower === 'budget' || lower === 'amendment' || lower === 'neglect' || lower === 'cost' || lower === 'level' || lower === 'contact'
  }

  function start1(phrase: NounPhrase): number {
    return phrase.from + 1
  }
}

/** Participles that are prepositions elsewhere: “be given discretion”. */
const prepositional = new Set(['given', 'provided', 'following', 'including', 'excluding', 'saved', 'considered', 'regarding', 'concerning'])
const numerals = new Set(['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'fourteen', 'twenty', 'thirty'])
const months = new Set(['may', 'march'])
/** Base forms that are no nouns. */
const verbOnly = new Set('rest vest accept acquire adopt advise agree allocate allow amend appoint approve arise authorise become bring choose come comply confirm consider consist contain decide delegate determine dispose empower enable endorse ensure enter exist get give go include inform instruct keep lie make negotiate obtain occur provide receive recommend refuse rely remain require retain select sell take undertake vary'.split(' '))
/** Verbs whose third person is no common plural, so that a preposition may follow: “the blame lies with”. */
const stative = new Set(['lie', 'belong', 'depend', 'apply', 'stem', 'arise', 'consist', 'remain', 'rely', 'refer', 'begin', 'sit', 'come', 'go', 'derive', 'originate', 'fall', 'relate', 'stand', 'appear', 'comply', 'differ', 'suffer', 'depart', 'arrive', 'look'])
