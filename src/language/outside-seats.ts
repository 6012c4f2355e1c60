/** Chairs, mayors and members of bodies that are not this council: a school's governors, a trust, a twin town, a landlord. */
import type {Sentence} from './analysis.ts'
import type {Mention} from './mentions.ts'

const bodies = new Set('governors governor trust trustees association company club society charity union landlord developer twin friends federation partnership consortium choir church school college academy hospital university agency forum bid enterprise foundation rovers united athletic wanderers rangers fc afc cooperative co-operative firm contractor tenant tenants residents patients lender supplier ofsted minister parliament senedd choral band team crew staff gym youth parish pensioners senate jury remuneration alliance guild chamber'.split(' '))
const ours = new Set('council committee cabinet panel sub-committee subcommittee executive board scrutiny planning licensing audit policy'.split(' '))

/**
 * True when the words around a member's office give it to another body.
 * @param mention a member named in the sentence
 */
export function isElsewhere(mention: Mention, {all, bounds, mentions, words, index: at}: Sentence): boolean {
  if (!mentions.includes(mention)) return false
  // A city region's mayor is not this council's.
  if (/^mayor of (?:greater|london)\b/i.test(mention.text)) return true
  // “the Chairman of Elmsett Rovers”: the body stands in the name of the office.
  const inside = all.slice(mention.from, mention.to).map(({lower}) => lower)
  if (inside.includes('of') && !inside.some((lower) => ours.has(lower)) && inside.slice(inside.indexOf('of')).some((lower) => bodies.has(lower))) return true
  const after = all[mention.to]?.lower
  if (mention.name === null && (after === 'of' || after === 'for' || after === 'at')) {
    for (let index = mention.to + 1; index < Math.min(bounds.to, mention.to + 7); index++) {
      const lower = all[index]?.lower ?? ''
      if (bodies.has(lower)) return true
      if (ours.has(lower) || all[index]?.kind === 'mark' && lower !== "'s") break
    }
  }
  // “the housing association and its chair”
  if (/^(?:its|their|whose)$/.test(all[mention.from - 1]?.lower ?? '')) {
    const opens = mention.from - 1 <= bounds.from
    const previous = opens ? words.sentences[at - 1] : undefined
    const earlier = all.slice(previous?.bounds.from ?? bounds.from, opens ? bounds.to : mention.from).map(({lower}) => lower)
    return bodies.has(earlier.find((lower) => bodies.has(lower) || ours.has(lower)) ?? '')
  }
  // “the trust's chair”, “the Friends group chair”
  if (mention.name !== null && mention.role === 'councillor') return false
  for (let index = mention.from - 1; index >= Math.max(bounds.from, mention.from - 4); index--) {
    const lower = all[index]?.lower ?? ''
    if (all[index]?.text === "'s" || all[index]?.text === '’s' || lower === "'" || lower === 'group' || lower === 'board' || lower === 'management' || lower === 'the') continue
    return bodies.has(lower) && index >= mention.from - 3 && (lower !== 'trust' || (all[index]?.capital ?? false) || all[index + 1]?.lower === "'s") && !mentions.some(({kind, from, to}) => kind === 'party' && index >= from && index < to)
  }
  return false
}
