/** A report, a recommendation or advice given as a member's own: by possessive, in the header, as the one who advises. */
import type {Sentence} from './analysis.ts'
import type {Clause} from './clauses.ts'
import type {Mention} from './mentions.ts'
import type {Ownership, Setting} from './ownership.ts'
import type {OwningWords} from './owning-words.ts'
import type {NounPhrase} from './phrase-types.ts'
import {referent} from './reference.ts'
import {isReportPart} from './report-matter.ts'

/** Where the sentence gives a member as the source of what officers should advise. */
export function authorshipIn(sentence: Sentence, before: readonly Sentence[], words: OwningWords, setting: Setting, wanted: (mention: Mention) => boolean): Ownership[] {
  const {all, bounds} = sentence
  const found: Ownership[] = []
  const member = (phrase: NounPhrase | null): Mention | null => {
    const mention = referent(phrase, sentence, before)
    return mention && wanted(mention) ? mention : null
  }
  for (const clause of sentence.clauses) {
    if (!clause.verb || negated(clause)) continue
    advises(clause)
    equated(clause)
    springs(clause)
  }
  for (const phrase of sentence.phrases) made(phrase)
  if (setting.header) authored()
  return found

  function add(who: Mention, from: number, to: number): void {
    let end = to
    while (end > from + 1 && all[end - 1]?.kind === 'mark') end--
    found.push({who, sort: 'made', from: Math.max(from, bounds.from), to: end})
  }

  function negated({verb, subject, kind, outer}: Clause): boolean {
    if ((verb && verb.negation !== null && verb.negation !== 'only') || subject?.determiner === 'no' || verb?.modal === 'may' || verb?.modal === 'must' || (verb?.modal === 'should' && !verb.perfect)) return true
    return (kind === 'that' || kind === 'infinitive') && outer !== null && ((outer.verb?.negation ?? null) !== null || (kind === 'infinitive' && outer.verb !== null && negated(outer)))
  }

  function part(phrase: NounPhrase | null): boolean {
    return isReportPart(phrase, sentence, words, words.part)
  }

  function ownerOf(phrase: NounPhrase): Mention | null {
    if (phrase.owner && !phrase.owner.pronoun) return member(phrase.owner)
    for (const {preposition, phrase: tail} of phrase.tails) {
      const who = preposition === 'of' || preposition === 'by' || preposition === 'from' ? member(tail) : null
      if (who) return who
    }
    return null
  }

  /** “Councillor Roe's recommendation is …”; in the header also “the report of the Chair” */
  function made(phrase: NounPhrase): void {
    const noun = all[phrase.head]?.lower ?? ''
    // “adopted on the Leader's recommendation”: by a body, which may.
    if (!ownWork.has(noun) || all[phrase.from - 1]?.lower === 'on') return
    const who = ownerOf(phrase)
    if (!who || generic(who) || (phrase.clause && negated(phrase.clause))) return
    const isReport = noun === 'report' || noun === 'paper'
    if (isReport && (!setting.header || phrase.tails.some(({phrase: tail}) => tail.also.some(({mention}) => mention?.kind === 'officer')))) return
    const adopted = all.slice(phrase.to, bounds.to).some(({lower}) => lower === 'recommendation') || setting.recommending
    if (noun.startsWith('proposal') && !adopted) return
    if (phrase.clause?.verb && phrase.clause.subject !== phrase && weighed.has(phrase.clause.verb.lemma)) return
    add(who, phrase.from, Math.max(phrase.to, ...phrase.tails.map(({phrase: tail}) => tail.to)))
  }

  function generic(mention: Mention): boolean {
    return sentence.mentions.includes(mention) && mention.name === null && /^(?:a|any|each|another|every)$/.test(all[mention.from - 1]?.lower ?? '')
  }

  /** “Councillor Roe, as Chair, advises Members to accept the tender”: a member in the officer's place. */
  function advises(clause: Clause): void {
    const {verb, subject} = clause
    if (!verb || verb.passive || (verb.lemma !== 'recommend' && verb.lemma !== 'advise') || !subject) return
    const who = member(subject)
    if (!who || !(verb.present || setting.recommending) || verb.modal !== null || (who.kind === 'members' && who.name === null)) return
    if (generic(who)) return
    add(who, Math.min(subject.from, clause.from), clause.to)
  }

  /** “The recommendation is the Leader's”, “The text is the work of Councillor Roe”, “It is Cllr Roe's view, adopted here” */
  function equated(clause: Clause): void {
    const {verb, subject, objects} = clause
    if (verb?.lemma !== 'be' || !subject || !(part(subject) || /^(?:it|this)$/.test(subject.pronoun ?? '') && answers())) return
    for (const object of objects) {
      const own = ownWork.has(object.noun) || equals.has(object.noun)
      const who = own || object.pronoun === 'those' || object.pronoun === 'that' || all[object.head]?.lower === 'own' ? ownerOf(object) : null
      if (who) return add(who, Math.min(subject.from, clause.from), clause.to)
      // “is the Chair's”: a possessive with nothing after it.
      const whose = object.mention ?? object.owner?.mention
      if (whose && wanted(whose) && /^['’]s?$/.test(all[whose.to]?.lower ?? '') && (all[whose.to + 1] === undefined || all[whose.to + 1]?.kind === 'mark' || /^(?:own|and|not|alone)$/.test(all[whose.to + 1]?.lower ?? ''))) return add(whose, Math.min(subject.from, clause.from), whose.to + 1)
    }
  }

  /** “Whose advice is this?” goes before. */
  function answers(): boolean {
    const previous = before[0]
    return previous?.all[previous.bounds.to - 1]?.text === '?' && previous.all.slice(previous.bounds.from, previous.bounds.to).some(({lower}) => words.thing.has(lower))
  }

  /** “Recommendation 3 originates with Councillor Roe” */
  function springs({verb, subject, tails, from, to}: Clause): void {
    if (!verb || !part(subject) || !/^(?:come|originate|stem|derive|emanate|flow|belong|owe|issue|date)$/.test(verb.lemma)) return
    for (const {preposition, phrase} of tails) {
      const who = /^(?:from|with|to)$/.test(preposition) ? member(phrase) : null
      if (who) return add(who, Math.min(subject?.from ?? from, from), Math.max(to, phrase.to))
    }
  }

  /** “Author: Cllr Roe” */
  function authored(): void {
    for (let index = bounds.from + 1; index < bounds.to - 1; index++) {
      if (all[index]?.text !== ':') continue
      const [label, before1] = [all[index - 1]?.lower ?? '', all[index - 2]?.lower ?? '']
      const who = sentence.mentions.find(({from}) => from === index + 1 || (from === index + 2 && all[index + 1]?.lower === 'the'))
      if (who && wanted(who) && (/^(?:authors?|from)$/.test(label) || (label === 'by' && /^(?:report|written|prepared|drafted)$/.test(before1)) || (label === 'of' && before1 === 'report'))) add(who, index - 1, who.to)
    }
  }
}

const ownWork = new Set(['recommendation', 'recommendations', 'report', 'advice', 'proposals', 'proposal', 'paper'])
const equals = new Set(['work', 'idea', 'choice', 'one', 'wish', 'view', 'preference', 'own', 'wording', 'request', 'position', 'doing'])
const weighed = new Set(['reject', 'note', 'oppose', 'decline', 'consider', 'receive', 'assess', 'test', 'report', 'summarise', 'record', 'differ', 'introduce', 'present', 'set'])
