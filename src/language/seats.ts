/**
 * Where a sentence speaks of members one by one: by name, by office, or by a pronoun that looks back to one; with those
 * joined to them by “and”, since “the Chair and the Clerk” act as one.
 */
import type {Sentence} from './analysis.ts'
import {classesOf, cls} from './closed-class.ts'
import type {Mention} from './mentions.ts'
import {isElsewhere} from './outside-seats.ts'
import {referent} from './reference.ts'

export interface Seat {
  who: Mention
  /** Tokens, articles and companions included, end exclusive. */
  from: number
  to: number
  /** “his”, “the Chair's”: what follows belongs to the member; `to` is then past the possessive. */
  whose: boolean
  /** An officer is joined by “and”: “the Clerk and the Chair”. */
  withOfficer: boolean
  /** A committee or the members together are joined, so that no single member is meant. */
  withBody: boolean
}

const owning = new Set(['his', 'her', 'their'])

/**
 * The places of wanted members in a sentence, in order.
 * @param before the sentences before it, nearest first
 */
export function seatsIn(sentence: Sentence, before: readonly Sentence[], wanted: (mention: Mention) => boolean): Seat[] {
  const {all, bounds, mentions} = sentence
  const found: Seat[] = []
  for (const who of mentions) {
    if (!wanted(who) || isElsewhere(who, sentence) || found.some(({from, to}) => who.from >= from && who.from < to)) continue
    found.push(joined(who, who.from, who.to))
  }
  for (const phrase of sentence.phrases) {
    const owner = phrase.owner?.pronoun && owning.has(phrase.owner.pronoun) ? phrase.owner : null
    const pronoun = owner ?? (phrase.pronoun !== null && phrase.to - phrase.from === 1 ? phrase : null)
    if (!pronoun || pronoun.pronoun === 'who' || pronoun.pronoun === 'whose') continue
    const who = referent(pronoun, sentence, before)
    if (who && wanted(who) && !isElsewhere(who, sentence)) found.push({who, from: pronoun.from, to: pronoun.from + 1, whose: owner !== null, withOfficer: false, withBody: false})
  }
  return found.sort((a, b) => a.from - b.from)

  function joined(who: Mention, first: number, last: number): Seat {
    let [from, to] = [article(first), bracketed(last)]
    let [withOfficer, withBody, closed] = [false, false, false]
    const take = (mention: Mention | undefined): boolean => {
      if (!mention) return false
      withOfficer ||= mention.kind === 'officer' || mention.kind === 'officers'
      withBody ||= mention.kind === 'body' || (mention.kind === 'members' && !wanted(mention))
      return true
    }
    for (;;) {
      const next = beyond(to)
      const mention = next > to ? mentions.find((each) => each.from === next && people.has(each.kind)) : undefined
      if (!mention) break
      // “the Chair and Vice-Chair, the Clerk”: after “and” the list is at its end.
      if (closed && all.slice(to, next).every(({lower}) => !conjunctions.has(lower))) break
      closed ||= all.slice(to, next).some(({lower}) => conjunctions.has(lower))
      take(mention)
      to = bracketed(mention.to)
    }
    for (;;) {
      let at = from - 1
      while (at > bounds.from && links.has(all[at]?.lower ?? '')) at--
      const mention = at < from - 1 ? mentions.find((each) => each.to === at + 1 && people.has(each.kind)) : undefined
      // “with the Chair, the Clerk will”: a comma alone joins nothing backwards.
      if (!mention || all.slice(at + 1, from).every(({lower}) => lower === ',') || !take(mention)) break
      from = article(mention.from)
    }
    const possessive = /^['’]s?$/.test(all[to]?.lower ?? '')
    return {who, from, to: possessive ? to + 1 : to, whose: possessive, withOfficer, withBody}
  }

  /** Past “and the”, “, ” or “together with”, to where the next name would begin. */
  function beyond(at: number): number {
    let index = at
    while (index < bounds.to && (links.has(all[index]?.lower ?? '') || articles.has(all[index]?.lower ?? '') || (index > at && all[index]?.lower === 'with'))) index++
    return all.slice(at, index).some(({lower}) => links.has(lower)) ? index : at
  }

  function article(at: number): number {
    let index = at
    while (index - 1 >= bounds.from && articles.has(all[index - 1]?.lower ?? '')) index--
    // “the Panel's Chair”
    const body = /^['’]s?$/.test(all[index - 1]?.lower ?? '') ? mentions.find(({kind, to}) => kind === 'body' && to === index - 1) : undefined
    return body ? article(body.from) : index
  }

  /** Past “(Councillor Roe)”, “of the Labour Group”, “between them”. */
  function bracketed(at: number): number {
    let index = at
    if (all[index]?.lower === 'of') {
      const first = all[index + 1]?.lower === 'the' || all[index + 1]?.lower === 'our' ? index + 2 : index + 1
      const body = mentions.find((each) => each.from >= index + 1 && each.from <= first + 1 && (each.kind === 'body' || each.kind === 'party'))
      const group = all.slice(first, first + 3).findIndex(({lower}) => lower === 'group' || lower === 'administration')
      if (body) index = body.to
      else if (group !== -1) index = first + group + 1
    }
    if (all[index]?.lower === 'between' && all[index + 1]?.lower === 'them') index += 2
    if (all[index]?.text === '(') {
      const close = all.slice(index, index + 7).findIndex(({text}) => text === ')')
      if (close !== -1) index += close + 1
    }
    return index
  }
}

/** True for a word that says nothing of what is done: “also”, “personally”, “himself”. */
export function isPassedOver(lower: string): boolean {
  return (classesOf(lower) & cls.adverb) !== 0 && (classesOf(lower) & cls.negator) === 0 || /^(?:himself|herself|themselves)$/.test(lower) || (lower.length > 4 && lower.endsWith('ly') && classesOf(lower) === 0)
}

const people = new Set(['member', 'members', 'officer', 'officers', 'body'])
const conjunctions = new Set(['and', 'or', '&', '/', 'and/or'])
const links = new Set(['and', 'or', ',', '&', '/', 'together', 'jointly', 'both', 'and/or'])
const articles = new Set(['the', 'its', 'their', 'our', 'local', 'relevant', 'appropriate', 'then', 'a', 'an', 'either', 'both', 'one', 'two', 'three'])
