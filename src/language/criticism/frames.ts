/** Turns in which a person has a place: “confidence in X”, “blame lies with X”, “It took X six weeks to reply”. */
import {standingOf} from '../standing.ts'
import {turnAt} from './turns.ts'
import type {Add, Place, Told} from './whom.ts'

/**
 * Finds the turns of a sentence whose place is filled by someone the caller asks about.
 * @param add takes whom it finds fault with, how plainly, and the words
 */
export function framesIn(t: Told, add: Add): void {
  const {sentence: {all, bounds, clauses}, words} = t
  const places = t.places()
  if (places.length === 0) return
  let filled: Place | null = null
  const slotAt = (at: number, slot: 'X' | 'P'): number => {
    for (const place of places) if (place.from <= at && at <= place.name && !(slot === 'P' && place.doing)) { filled = place; return place.to }
    return 0
  }
  for (let index = bounds.from; index < bounds.to; index++) {
    filled = null
    const end = turnAt(words.frames, all, index, bounds.to, slotAt)
    if (!end) continue
    const place = filled as Place | null
    if (!place || denies(all[index - 1]?.lower ?? '') || denies(all[index - 2]?.lower ?? '') && !/^(?:of|in|by)$/.test(all[index - 1]?.lower ?? '')) continue
    const before = all[place.from]?.lower ?? ''
    if (/^(?:a|an|any|each|every|no)$/.test(before) && place.target.name === null && !place.doing && index !== place.from) continue
    const {target} = place
    const bare = target.plural && target.name === null && !place.doing && !/^(?:the|our|these|those|both)$/.test(all[target.from - 1]?.lower ?? '') && !/^(?:the|our)$/.test(before)
    const holder = clauses.filter(({from, to}) => from <= index && index < to).at(-1) ?? null
    if (bare && (!holder?.verb || holder.verb.present || holder.verb.modal !== null)) continue
    if (holder) {
      const standing = standingOf(holder, all)
      const negative = /^(?:no|not|never|nobody|none|little|few|neither|nothing|any)$/.test(all[index]?.lower ?? '')
      // “Staff are afraid of …”: of staff in general, yet of one manager.
      const ofMany = holder.kind === 'main' && holder.verb?.modal === null && holder.inverted === null && !place.target.plural
      if (standing === 'supposed' && !ofMany && holder.verb?.modal !== 'would' && !asks(all, index, end) || standing === 'denied' && !negative) continue
      if (holder.verb && holder.verb.negation !== null && index >= holder.verb.from && !negative && !carriesDenial(all, index, end)) continue
    }
    const from = holder?.verb && holder.subject && !holder.shared && index >= holder.verb.from ? Math.min(holder.subject.from, index) : index
    add(place.target, 'likely', Math.min(from, place.from), Math.max(end, place.to))
  }
}

const denies = (lower: string): boolean => /^(?:unfounded|baseless|groundless|vexatious|malicious|unproven|unsubstantiated|false|no|not|never|without|any|nor|n't)$/.test(lower)
/** A turn that has its own “should” or “would”, or lays blame, supposes nothing. */
const asks = (all: readonly {lower: string}[], from: number, to: number): boolean => {
  for (let index = from; index < to; index++) if (/^(?:should|must|had|would|could|might|never|with|blame|fault|responsibility|only|not|ought|no|little)$/.test(all[index]?.lower ?? '')) return true
  return false
}

function carriesDenial(all: readonly {lower: string}[], from: number, to: number): boolean {
  for (let index = from; index < to; index++) if (/^(?:no|not|never|cannot|longer)$|n't$/.test(all[index]?.lower ?? '')) return true
  return false
}
