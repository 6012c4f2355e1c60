/** What somebody does, read from the word after the name: verbs one after another, with tense, voice and denial. */
import type {Sentence} from './analysis.ts'
import {classesOf, cls} from './closed-class.ts'
import {form, verbReading} from './morphology.ts'
import {isPassedOver} from './seats.ts'

export interface Act {
  lemma: string
  /** The verb's token. */
  at: number
  /** ahead: “may let”, “That the Chair let”, “to let” · now: “lets” · past: “let”, “has let”. */
  time: 'ahead' | 'now' | 'past'
  passive: boolean
  denied: boolean
  modal: string | null
  /** Begins with a bare “to”: “Cllr Roe to choose”. */
  bareTo: boolean
}

const helped = new Set('able free entitled liberty allowed content empowered authorised permitted ready mandated minded'.split(' '))
const chained = new Set('authorise empower allow permit enable entitle mandate ask invite request require trust leave appoint nominate task instruct charge agree decide undertake choose continue go begin'.split(' '))

/**
 * The acts told of a subject that ends before a token.
 * @param at where the verb is looked for
 * @param end where the stretch of words ends
 * @param subjunctive whether a bare verb is what shall be: “That the Chair set the rent”
 */
export function actsAfter({all}: Pick<Sentence, 'all'>, at: number, end: number, subjunctive: boolean): Act[] {
  const first = actAt(at, null)
  if (!first) return []
  const found = [first]
  follow(first)
  return found

  function follow(act: Act): void {
    // “is authorised to …”, “has agreed to …”, “is free to …”
    if (act.passive ? chained.has(act.lemma) : act.lemma === 'be' || chained.has(act.lemma)) {
      for (let index = act.at + 1; index < Math.min(end, act.at + 6); index++) {
        if (all[index]?.lower !== 'to') continue
        const between = all.slice(act.at + 1, index)
        if (act.lemma === 'be' && !between.some(({lower}) => helped.has(lower))) break
        if (!act.passive && act.lemma !== 'be' && between.some(({lower}) => !isPassedOver(lower))) break
        const next = actAt(index, act)
        if (next && next.lemma !== 'be') { found.push(next); follow(next) }
        break
      }
    }
    // “may call for the papers and decide the claim”
    for (let index = act.at + 1; index < end; index++) {
      const lower = all[index]?.lower ?? ''
      if (lower !== 'and' && lower !== 'or' && lower !== 'then') continue
      const next = joinedAt(index + 1, act)
      if (!next) continue
      found.push(next)
      return follow(next)
    }
  }

  function joinedAt(start: number, like: Act): Act | null {
    let index = start
    let modal = false
    while (index < end && (isPassedOver(all[index]?.lower ?? '') || (classesOf(all[index]?.lower ?? '') & (cls.modal | cls.have | cls.be)) !== 0 || all[index]?.lower === 'to' && like.time === 'ahead')) {
      modal ||= (classesOf(all[index]?.lower ?? '') & (cls.modal | cls.have | cls.be)) !== 0
      index++
    }
    if (modal) return actAt(start, null)
    const reading = classesOf(all[index]?.lower ?? '') === 0 ? verbReading(all[index]?.lower ?? '') : null
    if (!reading || index >= end) return null
    const wanted = like.time === 'ahead' ? form.base : like.time === 'now' ? form.third | form.base : form.past
    if ((reading.forms & wanted) === 0 || like.passive) return null
    return {lemma: reading.lemma, at: index, time: like.time, passive: false, denied: like.denied, modal: like.modal, bareTo: like.bareTo}
  }

  function actAt(start: number, outer: Act | null): Act | null {
    let index = start
    let modal: string | null = null
    let [be, have, past, denied, to, bareTo] = [false, false, false, outer?.denied ?? false, outer !== null, false]
    let main = -1
    for (; index < end; index++) {
      const lower = all[index]?.lower ?? ''
      const mask = classesOf(lower)
      if (lower === ':' && index === start && all[index + 1]?.lower === 'to') continue
      if (lower === ',' || lower === '(' || lower === '–') {
        if (index > start && !modal && !be && !have) return null
        // “Two members, Cllr Roe and Cllr Pike, will …”
        if (classesOf(all[index + 1]?.lower ?? '') & (cls.modal | cls.be | cls.have)) continue
        const close = all.slice(index + 1, Math.min(end, index + 18)).findIndex(({lower: each}) => each === (lower === '(' ? ')' : lower))
        if (close === -1) return null
        index += close + 1
        continue
      }
      if (mask & cls.negator || lower.endsWith("n't") || lower === 'cannot') { denied = true; if (lower === 'cannot') modal = 'can'; continue }
      if (mask & cls.modal) { modal = lower; continue }
      if (mask & cls.be) { be = true; past ||= lower === 'was' || lower === 'were'; main = index; continue }
      if (mask & cls.do) { past ||= lower === 'did'; continue }
      if (mask & cls.have) {
        let next = index + 1
        while (next < end && isPassedOver(all[next]?.lower ?? '')) next++
        const after = all[next]?.lower ?? ''
        if (after === 'to') { modal ??= 'must'; index = next; continue }
        if ((classesOf(after) & cls.be) !== 0 || ((verbReading(after)?.forms ?? 0) & form.participle) !== 0) { have = true; past ||= lower === 'had' || modal === null; continue }
        return act('have', index, modal ? 'ahead' : lower === 'had' ? 'past' : 'now', false)
      }
      if (lower === 'to') {
        if (be) { modal ??= 'shall'; be = false }
        else if (modal === null && !outer) bareTo = true
        to = true
        continue
      }
      if (isPassedOver(lower)) continue
      if (lower === 'between' && all[index + 1]?.lower === 'them') { index++; continue }
      const reading = mask === 0 || lower === 'like' || (lower === 'given' || lower === 'provided') && (be || have) ? verbReading(lower) : null
      if (!reading) break
      const ahead = modal !== null || to
      if (be) {
        if (reading.forms & form.participle && !helped.has(lower) || lower === 'authorised' || lower === 'empowered' || lower === 'permitted' || lower === 'allowed') return act(reading.lemma, index, ahead ? 'ahead' : past ? 'past' : subjunctive ? 'ahead' : 'now', true)
        if (reading.forms === form.ing) return act(reading.lemma, index, past ? 'past' : 'now', false)
        break
      }
      if (have) return act(reading.lemma, index, 'past', false)
      if (ahead) return (reading.forms & form.base) !== 0 ? act(reading.lemma, index, 'ahead', false) : null
      if (reading.forms & form.third) return act(reading.lemma, index, 'now', false)
      if (reading.forms & form.base && (subjunctive || (reading.forms & form.past) === 0)) return act(reading.lemma, index, subjunctive ? 'ahead' : 'now', false)
      return reading.forms & form.past ? act(reading.lemma, index, 'past', false) : null
    }
    return main === -1 ? null : act('be', main, modal !== null || to || (subjunctive && all[main]?.lower === 'be') ? 'ahead' : past ? 'past' : 'now', false)

    function act(lemma: string, place: number, time: Act['time'], passive: boolean): Act {
      return {lemma, at: place, time, passive, denied, modal, bareTo}
    }
  }
}
