/**
 * Where a sentence gives the opinion of members without saying whose it is, or of a councillor by name: “some Members
 * feel”, “Members' wish”, “one councillor considers”. What members are asked to do, may think, or resolved at a meeting is
 * no such thing; nor is what members of a club, a union or the public want.
 */
import {cued} from '../report/cues.ts'
import {actsAfter} from './acts.ts'
import type {Sentence} from './analysis.ts'
import {companionsOfSense, wordsOfSense} from './lexicon.ts'
import type {Lexicon, Words} from './lexicon.ts'
import type {Clause} from './clauses.ts'
import {classesOf, cls} from './closed-class.ts'
import type {Mention} from './mentions.ts'
import {singular} from './morphology.ts'
import type {NounPhrase} from './phrase-types.ts'

export interface ViewWords {
  hold: Words
  voice: ReadonlyMap<string, Words>
  viewWord: Words
  viewNoun: Words
  reported: Words
}

/** Reads a lexicon of views. */
export function viewWords(lexicon: Lexicon): ViewWords {
  const sense = (name: string): Words => wordsOfSense(lexicon, name)
  return {hold: sense('hold'), voice: companionsOfSense(lexicon, 'voice'), viewWord: sense('view word'), viewNoun: sense('view noun'), reported: sense('reported')}
}

/** members: councillors together or some of them · one: a single councillor, unnamed · named: by name or office. */
export type HolderSort = 'members' | 'one' | 'named'

export interface MemberView {
  sort: HolderSort
  /** True for “some”, “most”, “a number of”: neither all nor named. */
  some: boolean
  /** Ward members, who are consulted as such. */
  ward: boolean
  /** A view of the mind (“feel”, “prefer”), not only words said. */
  held: boolean
  /** Tokens, end exclusive. */
  from: number
  to: number
}

const some = /^(?:some|several|many|most|certain|various|few|two|three|four|five|other|others|numerous|individual|unnamed|number|handful|majority|minority|couple|half|one|none)$/
const single = /^(?:a|an|one|another|unnamed|individual|particular)$/
const notCouncil = cued(/\b(?:panel|forum|board|independent|co-opted|parish|community|union|youth|pension|scheme|fund|club|county|lay|governor|staff)\b/i)
const wanting = /^(?:prefer|like|rather|favour|welcome|support|oppose|want|wish|love|hate|object|sooner|appreciate|be)$/

/**
 * The views of members that a sentence gives, in order.
 */
export function memberViewsIn(sentence: Sentence, words: ViewWords): MemberView[] {
  const {all, bounds, clauses, phrases} = sentence
  const found: MemberView[] = []
  for (const mention of [...sentence.mentions, ...membersOfBodies(sentence)]) {
    const holder = holderOf(mention, sentence)
    if (!holder) continue
    const is = (phrase: NounPhrase | null): boolean => phrase !== null && (phrase.mention === mention || (mention.head === phrase.head && phrase.mention === null) || phrase.also.some(is) || (partWords.has(phrase.noun) && phrase.tails.some(({preposition, phrase: tail}) => preposition === 'of' && is(tail))))
    const clause = clauses.find((each) => each.subject !== null && is(each.subject) && holds(each, all, words)) ??
      clauses.find(({verb, tails, kind}) => verb?.passive && verb.negation === null && kind !== 'infinitive' && kind !== 'participle' && !openly.has(verb.lemma) && (verb.modal === null) && (words.hold.has(verb.lemma) || words.voice.has(verb.lemma) || words.reported.has(verb.lemma)) && tails.some(({preposition, phrase}) => preposition === 'by' && is(phrase)))
    if (clause) {
      const first = clause.subject ? Math.min(clause.from, clause.subject.from) : clause.from
      found.push({...holder, held: clause.verb !== null && words.hold.has(clause.verb.lemma) || /^(?:be|consider|support|back)$/.test(clause.verb?.lemma ?? ''), from: Math.min(first, mention.from), to: endOf(clause, sentence)})
      continue
    }
    const phrase = phrases.find((each) => !(holder.sort === 'one' && each.determiner !== 'the' && each.owner !== null) && (words.viewNoun.has(each.noun) || words.viewNoun.has(singular(all[each.head]?.lower ?? ''))) && belongs(each, mention, is, all) && !isDenied(each) && !isSupposed(each.clause))
    const plain = phrase === undefined ? heldAfter(mention, sentence, words) : null
    if (plain !== null) found.push({...holder, held: words.hold.has(plain) || plain === 'support', from: mention.from, to: bounds.to})
    else if (phrase) found.push({...holder, held: true, from: Math.min(phrase.from, mention.from), to: phrase.clause ? Math.max(endOf(phrase.clause, sentence), mention.to) : bounds.to})
    else if (accordingTo(mention, sentence)) found.push({...holder, held: true, from: Math.max(bounds.from, mention.from - 3), to: bounds.to})
  }
  return found
}

/** “a member of the Council”, “most councillors”, “several on the Council”, “across the chamber”: no mentions of their own. */
function membersOfBodies({phrases, mentions, all, bounds}: Sentence): Mention[] {
  const found: Mention[] = []
  const add = (head: number, plural: boolean): void => {
    if (mentions.some(({from, to, kind}) => head >= from && head < to && kind !== 'body') || found.some((each) => each.head === head)) return
    found.push({kind: plural ? 'members' : 'member', from: head, to: head + 1, head, text: all[head]?.text ?? '', plural, role: 'member', name: null, sure: true})
  }
  for (const {noun, mention, tails, head} of phrases) {
    if (noun === 'member' && mention === null && tails.some(({preposition, phrase}) => preposition === 'of' && phrase.mention?.kind === 'body' && /council|committee|cabinet|authority/.test(phrase.mention.role))) add(head, all[head]?.lower === 'members')
  }
  for (let at = bounds.from; at < bounds.to; at++) {
    const lower = all[at]?.lower ?? ''
    const [before1 = '', before2 = ''] = [all[at - 1]?.lower, all[at - 2]?.lower]
    if (/^(?:members|councillors|politicians)$/.test(lower) && !notTheirs.test(before1) && !/^['’]s?$/.test(before1)) add(at, true)
    else if (/^(?:member|councillor)$/.test(lower) && /^(?:one|a|an|another|unnamed|certain|senior)$/.test(before1)) add(at, false)
    // “the mood of the chamber”, “feeling on the elected side”
    else if (/^(?:chamber|benches)$/.test(lower) && before1 === 'the' && /^(?:across|in|among|of|around|from|on)$/.test(before2)) add(at, true)
    else if (lower === 'elected' && /^(?:those|the)$/.test(before1) && /^(?:side|in|to|representatives)$/.test(all[at + 1]?.lower ?? '')) add(at, true)
    else if (lower === 'council' && before1 === 'the' && before2 === 'on' && some.test(all[at - 3]?.lower ?? '')) add(at, true)
  }
  return found
}

/** Where the clauses have lost their way, the verb by which members hold or voice a view, in its dictionary form. */
function heldAfter(mention: Mention, sentence: Sentence, words: ViewWords): string | null {
  const {all, bounds} = sentence
  const lead = all.slice(Math.max(bounds.from, mention.from - 5), mention.from).map(({lower}) => lower)
  if (lead.some((lower) => /^(?:if|whether|unless|should|when|asked?|where|once|until|provided|for|by|with|let|to)$/.test(lower)) || (classesOf(all[bounds.from]?.lower ?? '') & (cls.modal | cls.be | cls.do)) !== 0) return null
  // “one councillor of long standing, who …, considers”: past what describes them.
  let start = mention.to
  if ((classesOf(all[start]?.lower ?? '') & cls.preposition) !== 0) {
    start = [2, 3, 4].map((on) => mention.to + on).find((at) => at < bounds.to && (all[at]?.text === ',' || actsAfter(sentence, at, bounds.to, false).length > 0)) ?? mention.to
  }
  for (const act of actsAfter(sentence, start, bounds.to, false)) {
    if (act.passive && act.lemma !== 'hear' || act.time === 'ahead' && act.modal !== 'would' || act.modal !== null && act.modal !== 'would') return null
    const rest = all.slice(act.at + 1, act.at + 10).map(({lower}) => lower)
    if (act.lemma === 'consider' || act.lemma === 'find' || act.lemma === 'see') return rest.some((lower, index) => lower === 'to' && /^(?:be|have)$/.test(rest[index + 1] ?? '')) ? act.lemma : null
    if (words.hold.has(act.lemma) || act.lemma === 'hear' || act.lemma === 'describe' && rest.includes('as')) return act.lemma
    const companions = words.voice.get(act.lemma)
    if (companions && !act.denied && companions.size > 0 && rest.slice(0, act.lemma === 'ask' ? 1 : 6).some((lower) => companions.has(lower)) || (act.lemma === 'support' || act.lemma === 'back') && act.time === 'now') return act.lemma
    return null
  }
  return null
}

const notTheirs = /^(?:panel|forum|board|union|pension|fund|club|parish|community|youth|staff|family|team|crew|band|society|church|gym|library|trust|scheme|public|choir|those|new|association|lay)$/
const viewWordsAfter = /^ (?:opinion|feeling|feedback|preference|sentiment|concerns?|unease|views?|support|enthusiasm|demand|appetite|wishes|thinking|pressure)\b/i
/** What a meeting does: by members, it is a decision and no opinion. */
const openly = new Set(['agree', 'raise', 'make', 'take', 'have', 'find', 'accept', 'see', 'consider', 'conclude', 'hold', 'note', 'reject', 'judge', 'mention', 'ask', 'call', 'report', 'know', 'propose', 'state'])
const partWords = new Set(['number', 'handful', 'majority', 'minority', 'couple', 'few', 'half', 'some', 'one', 'most', 'many', 'several', 'two', 'three'])

function holderOf(mention: Mention, {all, bounds, words}: Sentence): Omit<MemberView, 'from' | 'to' | 'held'> | null {
  if (mention.kind !== 'member' && mention.kind !== 'members') return null
  if (mention.name !== null || (mention.role !== 'member' && mention.role !== 'councillor' && mention.role !== 'ward' && mention.role !== 'opposition')) return {sort: 'named', some: false, ward: mention.role === 'ward'}
  if (notCouncil.test(mention.text) || /^(?:panel|forum|board|union|pension|fund|club|parish|community|youth)$/i.test(all[mention.from - 1]?.lower ?? '')) return null
  const before: string[] = []
  for (let index = mention.from - 1; index >= Math.max(bounds.from, mention.from - 4); index--) before.push(all[index]?.lower ?? '')
  const inside = all.slice(mention.from, mention.to).map(({lower}) => lower)
  if (before.slice(0, 2).some((lower) => /^(?:any|no|each|every|neither|how|why|when)$/.test(lower)) || /^(?:any|no|each|every)$/.test(inside[0] ?? '')) return null
  const indefinite = [...before.slice(0, 2), ...inside].some((lower) => some.test(lower)) || before[0] === 'of' && before.some((lower) => some.test(lower)) || before[0] === 'the' && before[1] === 'of' && before.some((lower) => some.test(lower))
  const after = words.paragraph.text.slice(all[mention.to - 1]?.end ?? 0, (all[mention.to - 1]?.end ?? 0) + 60)
  // “Both ward councillors, Cllr Begum and Cllr Thwaite,”: they are named.
  if (/^(?:,| \() ?(?:councillors?|cllrs?)\b/i.test(after)) return null
  // “Members of the Task Group felt”: the body says whose view it is.
  if (/^ (?:of|on|from|in) (?:the|this|its|that) /.test(after) && !(indefinite || single.test(before[0] ?? '')) && !/^ of (?:the|this) (?:council|authority)\b/i.test(after)) return null
  if (/^ (?:of|from|in) (?:the |this |a |an |its |their )?(?:\p{L}+ ){0,3}?(?:public|club|society|union|association|staff|team|family|trust|forum|choir|band|congregation|workforce|board|panel|university|scheme|friends|youth council|parliament|group|network|partnership|charity)\b/iu.test(after)) return null
  if (!mention.plural && viewWordsAfter.test(after)) return {sort: 'members', some: false, ward: mention.role === 'ward'}
  if (!mention.plural) return before.slice(0, 2).some((lower) => single.test(lower)) || inside.some((lower) => single.test(lower)) ? {sort: 'one', some: true, ward: mention.role === 'ward'} : null
  return {sort: 'members', some: indefinite, ward: mention.role === 'ward'}
}

/** Whether the clause says that its subject holds or voices a view. */
function holds(clause: Clause, all: Sentence['all'], words: ViewWords): boolean {
  const {verb, kind, subject} = clause
  if (!verb || kind === 'infinitive' || kind === 'participle' && typeof subject?.mention?.name !== 'string' || kind === 'relative' && subject === clause.noun) return false
  if (subject?.determiner === 'no' || subject?.noun === 'none' || isSupposed(clause)) return false
  const rest = all.slice(verb.to, clause.to + 6).map(({lower}) => lower)
  if (verb.modal !== null && verb.modal !== 'would') return false
  if (verb.modal === 'would') return wanting.test(verb.lemma) && !(verb.lemma === 'be' && !rest.slice(0, 3).some((lower) => words.viewWord.has(lower)))
  if (verb.passive) return words.reported.has(verb.lemma) && rest[0] === 'to' || words.viewWord.has(all[verb.head]?.lower ?? '')
  if (verb.lemma === 'be' || verb.lemma === 'feel' || verb.lemma === 'remain' || verb.lemma === 'seem' || verb.lemma === 'appear' || verb.lemma === 'become') {
    if (verb.lemma === 'feel') return true
    return rest.slice(0, 5).some((lower) => words.viewWord.has(lower)) && !/^(?:asked|invited|recommended|reminded|advised|requested|aware|elected|appointed)$/.test(rest[0] ?? '')
  }
  if (words.hold.has(verb.lemma)) return true
  const companions = words.voice.get(verb.lemma)
  if (!companions) return false
  if (verb.negation !== null && verb.lemma !== 'consider' && verb.lemma !== 'support' && verb.lemma !== 'see' && verb.lemma !== 'find') return false
  return companions.size === 0 || rest.slice(0, verb.lemma === 'consider' ? 8 : verb.lemma === 'ask' ? 1 : 6).some((lower, index) => companions.has(lower) && !(verb.lemma === 'consider' && (lower === 'to' || lower === 'that' && index > 0 && /^(?:report|matter|paper|options?)$/.test(rest[index - 1] ?? ''))))
}

/** “If Members feel”, “should Members prefer”, “whether Members want” */
function isSupposed(clause: Clause | null): boolean {
  for (let each = clause; each; each = each.outer) {
    if (each.inverted !== null || each.kind === 'subordinate' && each.marker !== null && supposed.test(each.marker)) return true
  }
  return false
}

const supposed = /^(?:if|unless|whether|lest|provided|should|in case|where|whenever|until|once)$/

function belongs(phrase: NounPhrase, mention: Mention, is: (phrase: NounPhrase | null) => boolean, all: Sentence['all']): boolean {
  if (phrase.owner !== null && is(phrase.owner)) return true
  if (phrase.tails.some(({preposition, phrase: tail}) => /^(?:of|among|amongst|from|by|within|across)$/.test(preposition) && ((is(tail) && !tail.also.some(({mention: other}) => other?.kind === 'officer' || other?.kind === 'officers' || other?.kind === 'outsider')) || tail.tails.some(({phrase: inner}) => is(inner))))) return true
  // “Member opinion”, “councillor feedback”
  return mention.to === phrase.head && mention.from >= phrase.from && !mention.plural && all[mention.head]?.capital === true
}

function isDenied({determiner, clause}: NounPhrase): boolean {
  if (clause?.verb?.modal === 'may' || clause?.verb?.modal === 'must' || clause?.verb?.modal === 'should' || clause?.verb?.modal === 'can') return true
  return determiner === 'no' || determiner === 'any' || typeof clause?.verb?.negation === 'string' && /^(?:receive|seek|have|be)$/.test(clause.verb.lemma) || clause?.verb?.passive === true && /^(?:seek|invite|request|take|await|note|record|draw|canvass|gather|ask|report)$/.test(clause.verb.lemma)
}

function accordingTo({from}: Mention, {all, bounds, words, start}: Sentence): boolean {
  if (from - 3 < bounds.from - 1) return false
  return /\b(?:according to|in the (?:view|opinion|eyes|judgement) of|in the minds? of|on the part of|among|amongst) (?:\p{L}+ ){0,3}$/iu.test(words.paragraph.text.slice(start, all[from]?.start ?? start)) && /\b(?:according to|in the (?:view|opinion|eyes|judgement)|(?:feeling|sense|view|concern|appetite|unease|mood|consensus|wish|desire|preference|support))\b/iu.test(words.paragraph.text.slice(start, all[from]?.start ?? start))
}

function endOf(clause: Clause, sentence: Sentence): number {
  let end = clause.to
  for (const each of sentence.clauses) for (let outer = each.outer; outer; outer = outer.outer) if (outer === clause) end = Math.max(end, each.to)
  return end
}
