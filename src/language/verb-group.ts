/** Verb groups: “should have been told”, “did not reply”, “to pass on”. */
import {classesOf, cls} from './closed-class.ts'
import {form, verbReading} from './morphology.ts'
import type {Reading, VerbForm, VerbGroup} from './phrase-types.ts'
import {nounsInIng, adjectives, prepositional, isAdverb, isAux} from './word-classes.ts'

export function verbSoon(reading: Reading, index: number): boolean {
  const {all, to, items, starts} = reading
  for (let each = index; each < Math.min(to, index + 3); each++) {
    const token = all[each]
    if (!token || token.kind !== 'word' || starts.has(each)) return false
    const mask = classesOf(token.lower)
    if (isAux(mask)) return true
    if (isAdverb(token.lower) || mask & cls.negator) continue
    if (mask) return false
    const verbal = verbReading(token.lower)
    if (!verbal || adjectives.has(token.lower)) return false
    if (verbal.forms === form.ing && nounsInIng.has(token.lower)) return false
    // “repeatedly ignored requests”: a form in -ed or -s is the verb; “newly planned works” needs its subject before.
    const previous = items.at(-1)
    if (previous?.type === 'preposition' && verbal.forms !== form.ing) return false
    if (each > index - 1 && verbal.forms === form.base && previous?.type !== 'noun' && previous?.type !== 'relative' && previous?.type !== 'coordinator') return false
    return true
  }
  return false
}

export function infinitiveAt(reading: Reading, index: number): boolean {
  const {all, to, starts} = reading
  for (let each = index; each < Math.min(to, index + 3); each++) {
    const token = all[each]
    if (token?.kind !== 'word' || starts.has(each)) return false
    const mask = classesOf(token.lower)
    if (token.lower === 'be' || token.lower === 'have' || token.lower === 'do') return true
    if (isAdverb(token.lower) || mask & cls.negator) continue
    if (mask) return false
    const verbal = verbReading(token.lower)
    return verbal !== null && (verbal.forms & form.base) !== 0
  }
  return false
}

export function verbGroup(reading: Reading, start: number): VerbGroup {
  const {all, to, starts} = reading
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
      if (all[index]?.lower === 'to' && lastAux !== 'be' && infinitiveAt(reading, index + 1) && (modal !== null || lastAux === 'have')) {
        modal ??= 'must'
        index++
      } else if (all[index]?.lower === 'to' && lastAux === 'be' && infinitiveAt(reading, index + 1) && modal === null && kind !== 'infinitive') {
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
      if (index > start && !verbSoon(reading, index) && !(all[index + 1] && classesOf(all[index + 1]?.lower ?? '') & cls.negator)) break
      index++
      continue
    }
    if (mask && !(lastAux !== null && prepositional.has(token.lower))) break
    const verbal = verbReading(token.lower)
    if (!verbal) break
    if (adjectives.has(token.lower) && lastAux === 'be') break
    if (lastAux === 'be') {
      if (verbal.forms & form.participle) passive = true
      else if (!(verbal.forms & form.ing)) break
      // “was misleading advice”: a participle before a noun qualifies it.
      if (verbal.forms === form.ing && nounsInIng.has(token.lower)) break
    } else if (lastAux === 'have') {
      if (!(verbal.forms & form.participle)) break
      perfect = true
    } else if (lastAux === 'modal' || lastAux === 'do' || kind === 'infinitive') {
      if (!(verbal.forms & form.base)) break
    } else {
      ambiguous = (verbal.forms & form.past) !== 0 && (verbal.forms & form.participle) !== 0
      present = (verbal.forms & (form.third | form.base)) !== 0 && !(verbal.forms & form.past)
      if (verbal.forms === form.ing) kind = 'ing'
      else if (verbal.forms === form.participle) { kind = 'participle'; passive = true } else if (verbal.forms === form.base) kind = 'base'
    }
    if (lastAux === 'be' && hasHave(reading, start, index)) perfect = true
    main = index
    lemma = verbal.lemma
    lastEnd = ++index
    break
  }
  if (main === -1) {
    main = auxToken === -1 ? start : auxToken
    lemma = lastAux === 'be' ? 'be' : lastAux === 'have' ? 'have' : lastAux === 'do' ? 'do' : lastAux === 'modal' ? 'be' : all[start]?.lower ?? ''
    if (lastAux === 'be' && hasHave(reading, start, main)) perfect = true
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

function hasHave(reading: Reading, start: number, end: number): boolean {
  const {all} = reading
  for (let each = start; each < end; each++) if (classesOf(all[each]?.lower ?? '') & cls.have) return true
  return false
}

const negated = (lower: string): boolean => lower.endsWith("n't") || lower === 'cannot'
