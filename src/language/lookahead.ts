/** Looking along a sentence's phrases: whether a verb is still to come, where an aside ends, whom “who” stands for. */
import {cued} from '../report/cues.ts'
import type {Item, NounPhrase} from './phrase-types.ts'

/** Nouns that an infinitive completes: “failure to”, “refusal to”. */
export const nounsWithInfinitive = new Set('failure refusal inability unwillingness reluctance decision attempt duty power authority ability responsibility need wish desire request right plan proposal opportunity obligation discretion permission intention tendency willingness instruction direction delegation mandate omission'.split(' '))
const personal = cued(/(?:er|or|ist|ant|ent|ee|man|woman|person|people|member|staff|one|those|anyone|someone|resident|family|child|household|pupil|client|landlord|firm|company|business|school)$/)

/** Pronouns that open a clause after “and”. */
const subjects = new Set(['nothing', 'nobody', 'none', 'it', 'he', 'she', 'they', 'we', 'i', 'there'])

/** Whether a finite verb follows the phrase at an index, past its own prepositions, so that it is a subject. */
export function verbFollows(items: readonly Item[], index: number): boolean {
  let depth = 0
  for (let each = index + 1; each < items.length; each++) {
    const item = items[each]
    if (!item) return false
    if (item.type === 'verb') {
      if (item.form === 'finite' || item.form === 'base') {
        // A relative's verb is its own.
        if (depth > 0) { depth--; continue }
        // “the letters sent by …”: a participle that qualifies.
        if (item.ambiguous && items[each + 1]?.type === 'preposition' && (isBy(items[each + 1]) || laterFinite(items, each))) continue
        return true
      }
      if (depth > 0) continue
      if (item.form === 'participle' || item.form === 'ing') continue
      return false
    }
    if (item.type === 'relative') { depth++; continue }
    if (item.type === 'that' && items[each + 1]?.type === 'verb') { depth++; continue }
    if (item.type === 'comma') {
      if (depth > 0) continue
      // A phrase between commas: “the Head, for all her care, struggled”.
      const close = commaAfter(items, each)
      const after = close === -1 ? undefined : items[close + 1]
      if (after?.type === 'verb' && (after.form === 'finite')) return true
      return false
    }
    // “asked questions and nothing was agreed”: a clause of its own.
    const joined = items[each + 1]
    if (item.type === 'coordinator' && joined?.type === 'noun' && !subjects.has(joined.pronoun ?? '')) continue
    if (item.type === 'coordinator' || item.type === 'subordinator' || item.type === 'break' || item.type === 'that') return false
    if (item.type === 'noun' && items[each - 1]?.type === 'noun' && depth === 0) return false
  }
  return false
}

/** The comma that closes an aside opened at an index, or -1. */
export function commaAfter(items: readonly Item[], index: number): number {
  for (let each = index + 1; each < Math.min(items.length, index + 8); each++) {
    const item = items[each]
    if (item?.type === 'comma') return each
    if (item?.type === 'break' || (item?.type === 'verb' && item.form === 'finite' && !item.ambiguous)) return -1
  }
  return -1
}

/** Whether a finite verb follows before the clause can end. */
export function laterFinite(items: readonly Item[], index: number): boolean {
  for (let each = index + 1; each < items.length; each++) {
    const item = items[each]
    if (item?.type === 'verb' && (item.form === 'finite')) return true
    if (item?.type === 'subordinator' || item?.type === 'that' || item?.type === 'break' || item?.type === 'comma' || item?.type === 'relative') return false
  }
  return false
}

/** Whether a verb begun before its subject, “had the …”, goes on after it. */
export function verbContinues(items: readonly Item[], index: number): boolean {
  for (let each = index + 1; each < Math.min(items.length, index + 6); each++) {
    const item = items[each]
    if (item?.type === 'verb') return true
    if (item?.type === 'preposition' || item?.type === 'noun' || item?.type === 'other' || item?.type === 'comma') continue
    return false
  }
  return false
}

/** “…, given in June, that …”: whether a participle at an index is an aside. */
export function asideEnds(items: readonly Item[], index: number): boolean {
  const comma = commaAfter(items, index)
  const next = comma === -1 ? undefined : items[comma + 1]
  return next?.type === 'that' || (next?.type === 'verb' && next.form === 'finite' && !next.ambiguous)
}

/** Whether “by” and a doer follow: “its outcome decided, by the Panel”. */
export function byFollows(items: readonly Item[], index: number): boolean {
  const [next, after] = [items[index + 1], items[index + 2]]
  if (next?.type === 'preposition' && next.lower === 'by' && after?.type === 'noun' && after.mention !== null) return true
  return next?.type === 'comma' && after?.type === 'preposition' && after.lower === 'by' && items[index + 3]?.type === 'noun'
}

/** Whether another finite verb follows, so that the form at an index only qualifies. */
export function finiteBeforeBoundary(items: readonly Item[], index: number): boolean {
  for (let each = index + 1; each < items.length; each++) {
    const item = items[each]
    if (!item) return false
    if (item.type === 'verb' && item.form === 'finite' && items[each - 1]?.type !== 'coordinator') return true
    if (item.type === 'break' || item.type === 'subordinator' || item.type === 'that' || item.type === 'relative' || (item.type === 'comma')) return false
  }
  return false
}

/** The noun that an infinitive at an index completes: “the failure … to”. */
export function nearestInfinitiveNoun(items: readonly Item[], index: number): NounPhrase | null {
  for (let each = index - 1; each >= Math.max(0, index - 6); each--) {
    const item = items[each]
    if (item?.type === 'noun' && nounsWithInfinitive.has(item.noun)) return item
    if (item?.type === 'verb' || item?.type === 'comma' || item?.type === 'break') return null
  }
  return null
}

/** The phrase that “who” at an index stands for. */
export function nearestPerson(items: readonly Item[], index: number): NounPhrase | null {
  let nearest: NounPhrase | null = null
  for (let each = index - 1; each >= 0; each--) {
    const item = items[each]
    if (item?.type === 'noun') {
      nearest ??= item
      if (item.mention && item.mention.kind !== 'body') return item
      if (!item.mention && each >= index - 2 && !item.tails.length && personal.test(item.noun)) return item
      // “a member of the public, who …”
      if (!item.mention && nearest !== item && personal.test(item.noun) && item.tails.some(({phrase}) => phrase === nearest)) return item
    }
    if (item?.type === 'break') break
  }
  return nearest
}

function isBy(item: Item | undefined): boolean {
  return item?.type === 'preposition' && item.lower === 'by'
}
