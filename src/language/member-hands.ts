/**
 * Where a sentence shows a member's hand: what a member does, wants, refuses or is unhappy with, by subject, by agent,
 * by possessive and by pronoun. What the hand is laid on is for the reader of ownership to say.
 */
import type {Sentence} from './analysis.ts'
import {classesOf, cls} from './closed-class.ts'
import type {Clause} from './clauses.ts'
import type {Mention} from './mentions.ts'
import {form, verbReading} from './morphology.ts'
import type {NounPhrase} from './phrase-types.ts'
import {isElsewhere} from './outside-seats.ts'
import {referent} from './reference.ts'

export interface Hand {
  who: Mention
  /** acts: “the Chair insisted” · by: “… by the Chair” · behest: “the Chair's request”. */
  kind: 'acts' | 'by' | 'behest'
  /** The verb's dictionary form, the adjective of “was unhappy”, or the noun of a behest. */
  word: string
  /** “would not accept”, “refused to agree”: a will shown by withholding. */
  refusal: boolean
  /** Tokens: its own words, end exclusive, and the word itself. */
  from: number
  to: number
  at: number
  clause: Clause | null
  phrase: NounPhrase | null
}

const accepting = new Set(['wish', 'accept', 'agree', 'allow', 'have', 'support', 'countenance', 'let', 'release', 'permit', 'approve', 'endorse', 'sign', 'clear', 'like', 'hear', 'see', 'want', 'wear', 'stand', 'tolerate', 'put', 'happy', 'content', 'satisfied', 'prepared', 'willing', 'comfortable', 'convinced'])
const refusing = new Set(['refuse', 'reject', 'veto', 'oppose', 'object', 'dislike', 'resist', 'disagree', 'decline', 'complain', 'block', 'unhappy', 'opposed', 'dissatisfied', 'uncomfortable', 'unwilling', 'hostile', 'displeased', 'against', 'disapprove'])
const skipped = cls.adverb | cls.modal | cls.be | cls.have | cls.do

/**
 * The hands that members show in a sentence. What is denied, asked as a question, said of no member in particular or only
 * supposed is none.
 * @param wanted the members and groups that count
 */
export function handsIn(sentence: Sentence, before: readonly Sentence[], behest: ReadonlySet<string>, wanted: (mention: Mention) => boolean): Hand[] {
  const {all, bounds} = sentence
  const found: Hand[] = []
  const member = (phrase: NounPhrase | null): Mention | null => {
    const mention = referent(phrase, sentence, before)
    return mention && wanted(mention) && !isGeneric(phrase, mention) ? mention : null
  }
  for (const clause of sentence.clauses) {
    const {verb, subject, tails, objects} = clause
    if (!verb || supposed(clause)) continue
    const start = subject && !clause.shared && subject.to <= verb.from ? Math.min(subject.from, clause.from) : clause.from
    if (verb.passive) {
      for (const {preposition, phrase} of tails) {
        if (preposition !== 'by' && preposition !== 'with') continue
        const who = firstOf(phrase)
        if (who && verb.negation === null && subject?.determiner !== 'no') add({who, kind: preposition === 'by' ? 'by' : 'acts', word: verb.lemma, refusal: false, from: start, to: Math.max(clause.to, phrase.to), at: verb.head, clause, phrase})
      }
    }
    // “Members are asked to approve a draft”: what is yet to be done.
    const who = subject && clause.kind !== 'infinitive' && !forbidden(Math.min(clause.from, verb.from)) ? firstOf(subject) : null
    if (!who || !subject || (verb.modal !== null && (/^(?:may|must|should|can|cannot|shall|could)$/.test(verb.modal)) && !verb.perfect)) continue
    const word = verb.lemma === 'be' || verb.passive ? stateAfter(clause) ?? verb.lemma : verb.lemma
    const withheld = verb.negation !== null && verb.negation !== 'only'
    if (withheld && !accepting.has(word) && verb.modal !== 'would' && verb.modal !== 'will') continue
    if (verb.passive && word === verb.lemma && !states.has(word)) continue
    add({who, kind: 'acts', word, refusal: withheld || refusing.has(word) || (word === 'take' && objects.some(({noun}) => /^(?:exception|issue|objection|offence|against)$/.test(noun))), from: start, to: clause.to, at: verb.head, clause, phrase: objects[0] ?? null})
  }
  for (const phrase of sentence.phrases) {
    const noun = all[phrase.head]?.lower ?? ''
    if (!behest.has(noun) && !behest.has(phrase.noun)) continue
    if (phrase.determiner === 'no' || all[phrase.from - 1]?.lower === 'not' || all[phrase.from - 1]?.lower === 'without' || phrase.determiner === 'any') continue
    if (phrase.clause?.verb?.passive && phrase.clause.subject === phrase && declined.has(phrase.clause.verb.lemma)) continue
    if ((phrase.clause?.verb?.negation ?? null) !== null || (phrase.clause && supposed(phrase.clause))) continue
    const by = ownerOf(phrase)
    if (by) add({who: by, kind: 'behest', word: phrase.noun, refusal: false, from: phrase.from, to: Math.max(phrase.to, ...phrase.tails.map(({phrase: tail}) => tail.to)), at: phrase.head, clause: phrase.clause, phrase})
  }
  pleasing()
  bare()
  return found.filter(({who}) => !isElsewhere(who, sentence))

  function add(hand: Hand): void {
    if (!found.some(({at, kind}) => at === hand.at && kind === hand.kind)) found.push(hand)
  }

  function firstOf(phrase: NounPhrase): Mention | null {
    for (const each of [phrase, ...phrase.also]) {
      const who = member(each) ?? (each.owner && agents.has(each.noun) ? member(each.owner) : null) ?? partOf(each)
      if (who) return who
    }
    return null
  }

  /** “two members of the Panel”, “the pen of Councillor Roe” */
  function partOf(phrase: NounPhrase): Mention | null {
    if (phrase.mention !== null || !(agents.has(phrase.noun) || /^(?:\d+|one|two|three|four|several|some|majority|most|both)$/.test(phrase.noun))) return null
    return phrase.tails.map(({preposition, phrase: tail}) => preposition === 'of' ? member(tail) : null).find((each) => each !== null) ?? null
  }

  function ownerOf(phrase: NounPhrase): Mention | null {
    const whose = phrase.owner ? member(phrase.owner) : null
    if (whose) return whose
    if (phrase.owner?.mention) return null
    for (const {preposition, phrase: tail} of phrase.tails) {
      const who = /^(?:of|from|by|in|on|to|with)$/.test(preposition) ? firstOf(tail) : null
      if (who) return who
    }
    // “the Leader request”, “Cabinet Member steer”: a title before the noun, as in tables.
    const inside = phrase.within.find((each) => wanted(each)) ?? (phrase.mention && wanted(phrase.mention) && phrase.head >= phrase.mention.to ? phrase.mention : null)
    return inside ?? sentence.mentions.find((each) => wanted(each) && (each.to === phrase.head || (each.to === phrase.head - 1 && /^['’]s?$/.test(all[phrase.head - 1]?.lower ?? '')))) ?? null
  }

  /** “to please the Leader”, “so as to satisfy Councillor Roe” */
  function pleasing(): void {
    for (const {verb, objects, from, to, outer} of sentence.clauses) {
      if (!verb || verb.negation !== null || !humouring.has(verb.lemma)) continue
      const [object] = objects
      const who = !object ? null : verb.lemma === 'secure' || verb.lemma === 'win' || verb.lemma === 'gain' || verb.lemma === 'keep' ? (backing.has(object.noun) ? ownerOf(object) : null) : firstOf(object)
      if (who) add({who, kind: 'behest', word: 'deference', refusal: false, from, to, at: verb.head, clause: outer, phrase: objects[0] ?? null})
    }
  }

  /** Where the clauses have lost their way: a member, then at once a verb; or a participle, “by” and a member. */
  function bare(): void {
    for (const who of sentence.mentions) {
      if (!wanted(who) || isGeneric(null, who)) continue
      let before1 = all[who.from - 1]?.lower === 'the' ? who.from - 2 : who.from - 1
      if (all[before1]?.text === ',') before1--
      if (all[before1]?.lower === 'by' && before1 > bounds.from) {
        const particle = /^(?:for|on|in|out|up|down|off|upon|to)$/.test(all[before1 - 1]?.lower ?? '') ? 1 : 0
        let done = before1 - 1 - particle
        while (done > bounds.from && done > before1 - 5 && (all[done]?.kind === 'number' || /^(?:to|from|for|in|over|under|the|%)$/.test(all[done]?.lower ?? ''))) done--
        const verb = verbReading(all[done]?.lower ?? '')
        if (verb && done >= bounds.from && (verb.forms & form.participle) !== 0 && !denied(before1 - 4, before1)) add({who, kind: 'by', word: verb.lemma, refusal: false, from: done, to: who.to, at: done, clause: clauseAt(done), phrase: null})
      }
      let at = who.to
      while (at < bounds.to && ((classesOf(all[at]?.lower ?? '') & skipped) !== 0 || (all[at]?.lower ?? '').endsWith('ly'))) at++
      const verb = verbReading(all[at]?.lower ?? '')
      if (!verb || at >= bounds.to || (verb.forms & (form.past | form.third)) === 0 || denied(who.to, at) || found.some(({who: known, kind, at: place}) => known === who && kind === 'acts' && (place === at || at !== who.to))) continue
      if (sentence.clauses.some(({verb: own}) => own?.head === at) && !all.slice(who.to, at).some(({lower}) => (classesOf(lower) & cls.be) !== 0)) add({who, kind: 'acts', word: verb.lemma, refusal: refusing.has(verb.lemma), from: who.from, to: clauseAt(at)?.to ?? at + 1, at, clause: clauseAt(at), phrase: null})
    }
  }

  function denied(from: number, to: number): boolean {
    return all.slice(Math.max(bounds.from, from), to).some(({lower}) => (classesOf(lower) & cls.negator) !== 0 || lower === 'no' || lower === 'without')
  }

  function clauseAt(token: number): Clause | null {
    return sentence.clauses.find(({from, to}) => token >= from && token < to) ?? null
  }

  /** “Members must not compromise officers, for example by insisting …”: the protocol's own words. */
  function forbidden(at: number): boolean {
    const lead = all.slice(bounds.from, at).map(({lower}) => lower).join(' ')
    return /\b(?:must|should|may|shall|can|do|does|will) not\b|\bcannot\b|\bunder no circumstances\b|\bnot to\b|\b(?:an|any) officer\b/.test(lead) || /\b(?:an|any) officer\b/.test(all.slice(at, at + 6).map(({lower}) => lower).join(' '))
  }

  function stateAfter(clause: Clause): string | null {
    for (let index = clause.verb?.from ?? 0; index < Math.min(clause.to, (clause.verb?.to ?? 0) + 4); index++) {
      const lower = all[index]?.lower ?? ''
      if (states.has(lower) || refusing.has(lower) || accepting.has(lower)) return lower
    }
    return null
  }

  /** “a member”, “any councillor”, “Members may …”: of nobody in particular. */
  function isGeneric(phrase: NounPhrase | null, mention: Mention): boolean {
    if (!sentence.mentions.includes(mention) || mention.name !== null) return false
    const lead = all[mention.from - 1]?.lower ?? ''
    const word = phrase?.determiner ?? ''
    const told = (lead === 'a' || lead === 'an' || word === 'a' || word === 'an') && !all.slice(bounds.from, bounds.to).some(({lower}) => /^(?:may|must|should|can|cannot|shall|could|if|not|never)$/.test(lower)) && sentence.clauses.some(({verb}) => verb !== null && !verb.present && verb.modal === null)
    if (told) return false
    return generic.has(all[mention.from]?.lower ?? '') || generic.has(lead) || generic.has(word) || (lead === 'individual' && generic.has(all[mention.from - 2]?.lower ?? ''))
  }

  function supposed(clause: Clause): boolean {
    for (let each: Clause | null = clause; each; each = each.outer) if (each.marker === 'if' || each.marker === 'whether' || each.marker === 'should' || (each !== clause && each.verb !== null && each.verb.negation !== null && (clause.kind === 'that' || clause.kind === 'infinitive') && !accepting.has(each.verb.lemma))) return true
    return false
  }
}

const generic = new Set(['a', 'an', 'any', 'no', 'each', 'every', 'another', 'individual', 'neither', 'nor'])
const backing = new Set(['support', 'agreement', 'approval', 'backing', 'vote', 'goodwill', 'consent'])
const humouring = new Set(['secure', 'win', 'gain', 'keep', 'please', 'satisfy', 'appease', 'suit', 'accommodate', 'placate', 'humour', 'oblige', 'pacify', 'reassure'])
const declined = new Set(['decline', 'reject', 'refuse', 'note', 'consider', 'receive', 'turn', 'assess', 'report', 'record', 'summarise', 'attach', 'test'])
const agents = new Set(['office', 'team', 'assistant', 'adviser', 'room', 'pen', 'hand', 'aide', 'insistence', 'side'])
const states = new Set(['keen', 'adamant', 'insistent', 'anxious', 'clear', 'minded', 'determined', 'unhappy', 'opposed', 'concerned', 'content', 'satisfied'])
