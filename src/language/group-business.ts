/**
 * What a sentence makes of a political group: that it was told, thinks, decided or asked for something, or must first agree.
 * Seats, names, nominations, amendments and votes in public are plain fact, and pass.
 */
import {cued} from '../report/cues.ts'
import type {Sentence} from './analysis.ts'
import {phrasesOfSense, wordsOfSense} from './lexicon.ts'
import type {Lexicon, Words} from './lexicon.ts'
import type {Clause} from './clauses.ts'
import {singular} from './morphology.ts'
import type {NounPhrase} from './phrase-types.ts'
import {politicalGroupsIn} from './political-groups.ts'
import type {GroupPlace} from './political-groups.ts'

export interface GroupWords {
  tell: Words
  stance: Words
  stanceNoun: Words
  stanceWord: Words
  private: RegExp
  publicFact: RegExp
  formal: RegExp
}

/** Reads a lexicon of group business. Its phrases are patterns. */
export function groupWords(lexicon: Lexicon): GroupWords {
  const pattern = (sense: string): RegExp => new RegExp(`(?<!\\p{L})(?:${[...phrasesOfSense(lexicon, sense).values()].flat().map((words) => words.join(' ')).join('|')})`, 'iu')
  return {
    tell: wordsOfSense(lexicon, 'tell'), stance: wordsOfSense(lexicon, 'stance'), stanceNoun: wordsOfSense(lexicon, 'stance noun'), stanceWord: wordsOfSense(lexicon, 'stance word'),
    private: pattern('private'), publicFact: pattern('public fact'), formal: pattern('formal consultation'),
  }
}

/** told: a group was briefed, advised or shown something · business: what it thinks, decides or asks · occasion: its meetings, papers and whips. */
export interface GroupBusiness {
  sort: 'told' | 'business' | 'occasion'
  /** Offsets in the paragraph's text, end exclusive. */
  start: number
  end: number
  /** True when the words leave no other reading. */
  plain: boolean
}

const list = /\b(?:approv|agree|clear|consult|endors|sign|ok|seen|whip|route|governance|engage|brief|support|content|yes|✓|minutes|papers?|notes?|views? of|position of|stance|wishes of|attitude|feeling|opinion of|objections? of|line\b)/iu
// “Consultees: Legal; Finance; Labour Group”: the label says what each item is.
const consultees = /^\W*(?:\p{L}+ ){0,3}?(?:consult\p{L}*|approv\p{L}*|cleared|clearance|agreed|seen|briefed|sign-?off|signed off|circulated|endorsed)(?: \p{L}+){0,3}\s*[:|–-]/iu
const occasions = cued(/\b(?:whip(?:s|ped|ping)?|caucus\p{L}*|pre-?meet\p{L}*|group meetings?|free vote|meeting of the)\b/iu)
const told = cued(/\b(?:brief(?:ed|ing|ings)|told|shown|advised|advice|presented|informed|shared|warned|assured|consulted|explained|copied|updated)\b/iu)
const dated = cued(/\b\d{1,2}(?:[/.]\d{1,2}|(?:st|nd|rd|th)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))/iu)
const dutiful = cued(/\b(?:must|should|shall|may|can|are expected to|is expected to|have a duty|has a duty|are required to|is required to|are not subject|is not subject|rules? (?:provides?|says?|state|require))\b/iu)

/**
 * The group business in a sentence, or null.
 * @param before the sentences before, nearest first
 */
export function groupBusinessIn(sentence: Sentence, before: readonly Sentence[], words: GroupWords): GroupBusiness | null {
  const {text} = sentence.words.paragraph
  for (const place of politicalGroupsIn(sentence, before)) {
    const {start, end} = partOf(sentence, text, place)
    const own = text.slice(start, end)
    if (!isBusiness(place, sentence, own, words) || isDebated(sentence, before, text) || isEvenHanded(sentence, text, words)) continue
    return {sort: occasions.test(own) ? 'occasion' : told.test(own) ? 'told' : 'business', start, end, plain: place.sort === 'group' || place.sort === 'occasion' && /\b(?:whip|caucus)/i.test(own)}
  }
  return null
}

function isBusiness(place: GroupPlace, sentence: Sentence, own: string, words: GroupWords): boolean {
  const isPrivate = words.private.test(own)
  const all = sentence.words.paragraph.text.slice(sentence.start, sentence.end)
  const isPublic = words.publicFact.test(own) || (isSaid(place, sentence) && words.publicFact.test(all))
  if (denied(place, sentence)) return false
  if (place.sort === 'occasion') return !/\bdeclar/i.test(own) && !/\bnot (?:be )?(?:subject|whipped|apply)/i.test(own) && (!dutiful.test(own) || /\bwill\b/i.test(own))
  if (place.sort === 'group') {
    if (isPublic && !isPrivate && !isMinded(place, sentence, own)) return false
    if (!isSaid(place, sentence)) return list.test(own) || isPrivate || dated.test(own) || consultees.test(all)
    return !(dutiful.test(own) && !related(place, sentence, words) && !isPrivate)
  }
  const is = related(place, sentence, words) || isPrivate && secret.test(own) && 'open'
  const {start = 0} = sentence.all[place.from] ?? {}
  if (!isPrivate && dutiful.test(sentence.words.paragraph.text.slice(sentence.start, start))) return false
  if (place.sort === 'leader' && /\bconsultation with\b/i.test(own)) return false
  if (place.sort === 'leader' && !isPrivate && is === 'open') return false
  if (!is || isPublic && !isPrivate) return false
  const after = sentence.words.paragraph.text.slice(sentence.all[place.to - 1]?.end ?? sentence.end, sentence.end)
  if (place.sort === 'leaders') return !words.formal.test(own) && !(dutiful.exec(after)?.index === 1)
  // Members who speak at a meeting speak in public.
  return isPrivate || !/\b(?:at|in|during) (?:the |its )?(?:\p{L}+ )?(?:meeting|debate|council|committee|scrutiny|cabinet|chamber)\b/iu.test(own)
}

/** What is done only out of sight. */
const secret = cued(/\b(?:free vote|private(?:ly)?|in confidence|confidential(?:ly)?|behind (?:closed doors|the scenes)|off the record|unofficial(?:ly)?|caucus\w*|pre-?meet\w*|(?:in|within|at|through|past) group|group meetings?|among(?:st)? themselves|away ?day)\b/iu)
/** A wish or a feeling is no public act, unless for a seat, a name or an amendment. */
const formally = cued(/\b(?:seats?|nominat\p{L}*|appoint\p{L}*|amend\p{L}*|motions?|vacanc\p{L}*|substitut\p{L}*|places?|room|name|members?hip|councillors? \p{Lu}|cllr|filled|chair)\b/iu)

/** “The Group wants a decision before the election”: what it wishes, beside a word that is as a rule public. */
function isMinded(place: GroupPlace, sentence: Sentence, own: string): boolean {
  if (formally.test(own)) return false
  return sentence.clauses.some(({verb, subject}) => verb !== null && subject !== null && !verb.passive && subject.from < place.to && place.from < subject.to && /^(?:want|prefer|favour|dislike|like|think|believe|feel|fear|insist|demand|expect|intend|decide|agree|refuse|resolve|worry)$/.test(verb.lemma))
}

/** “The Committee considered the draft in May. The Labour Group asked …”: what is said in a public meeting is public. */
function isDebated(sentence: Sentence, before: readonly Sentence[], text: string): boolean {
  const own = text.slice(sentence.start, sentence.end)
  if (!spoken.test(own) || /\b(?:has|have|had|since|now|will|would|private\p{L}*|informal\p{L}*|officers)\b/iu.test(own)) return false
  return before.some(({words: {paragraph}, start, end}) => paragraph === sentence.words.paragraph && meeting.test(text.slice(start, end)))
}

/** Two groups or more, each reported in the same way as others consulted are: on rules, seats or elections, or by letter. */
function isEvenHanded(sentence: Sentence, text: string, words: GroupWords): boolean {
  const own = text.slice(sentence.start, sentence.end)
  if (words.private.test(own) || !(spoken.test(own) || written.test(own)) || /\b(?:has|have|had|will|would)\b/iu.test(own.replace(/\bwhich\b.*/u, ''))) return false
  const named = new Set(sentence.words.sentences.flatMap(({mentions}) => mentions.filter(({kind}) => kind === 'party').map((mention) => mention.text.toLowerCase())))
  return named.size > 1 && (words.formal.test(text) || written.test(own))
}

const written = cued(/\b(?:sent|wrote|responded|replied|submitted|letters?|responses?|submissions?|representations?)\b/iu)
const spoken = cued(/\b(?:asked|put|proposed|supported|questioned|moved|opposed|voted|welcomed|commented|spoke|raised|argued|suggested|abstained|objected)\b/iu)
const meeting = cued(/\b(?:committee|panel|council|scrutiny|board|cabinet|commission)\b[^.;]{0,40}\b(?:considered|discussed|debated|met|made|reviewed|examined|received|heard|resolved|recommended)\b/iu)

/** Whether the words about the group have a verb: a list of consultees or a table has none. */
function isSaid({from}: GroupPlace, {clauses, all, words, start, end}: Sentence): boolean {
  const own = words.paragraph.text.slice(start, end)
  if (/[.!?]$/.test(own) && !/[;:|]/.test(own)) return true
  const isMark = (index: number): boolean => all[index]?.text === ';'
  return clauses.some(({verb}) => {
    if (!verb) return false
    const [first, last] = verb.head < from ? [verb.head, from] : [from, verb.head]
    for (let index = first; index < last; index++) if (isMark(index)) return false
    return true
  })
}

/** “have not been sought”, “No group has been consulted”: nothing of the group is told. */
function denied({from}: GroupPlace, {clauses}: Sentence): boolean {
  return clauses.some(({verb, from: first, to, subject}) => verb !== null && (verb.negation !== null || subject?.determiner === 'no') && from >= Math.min(first, subject?.from ?? first) && from < to && /^(?:brief|consult|seek|tell|advise|involve|share|show|approach|inform|attend|discuss|serve)$/.test(verb.lemma))
}

/** What a leader or an administration does in public as often as not. */
const openly = new Set('sign lay unveil open congratulate thank host join pay lead launch meet attend see speak hear receive welcome learn read take hold give state approve adopt agree set raise question say comment run seek select decide launch publish talk discover wish hope plan intend'.split(' '))

const settling = new Set(['agree', 'approve', 'settle', 'decide', 'clear', 'adopt'])

/** Whether the group acts, is told, or holds a view or a say, in some clause or phrase of the sentence; 'open' when only by what is also done in public. */
function related(place: GroupPlace, {clauses, phrases, all}: Sentence, words: GroupWords): boolean | 'open' {
  const names = (phrase: NounPhrase | null): boolean => phrase !== null && (
    phrase.from < place.to && place.from < phrase.to || phrase.also.some(names) || (phrase.owner !== null && names(phrase.owner)) ||
    phrase.tails.some(({preposition, phrase: tail}) => (preposition === 'of' || preposition === 'in' || preposition === 'from' || preposition === 'on') && names(tail)))
  const inClause = (clause: Clause): boolean => {
    const {verb, subject, objects, tails} = clause
    if (!verb) return false
    const rest = all.slice(verb.to, clause.to)
    if (subject && names(subject)) {
      if (verb.passive) return words.tell.has(verb.lemma) || /^(?:split|divided|agreed|decided|torn|united|opposed|committed|reconciled|understood|known|thought|believed|said|reported|expected|rumoured|whipped)$/.test(all[verb.head]?.lower ?? '')
      if (words.stance.has(verb.lemma)) return true
      if (verb.lemma === 'make') return rest.slice(0, 4).some(({lower}) => lower === 'clear' || lower === 'known' || lower === 'plain' || lower === 'mind' || words.stanceNoun.has(singular(lower)))
      if (verb.lemma === 'be' || verb.lemma === 'remain' || verb.lemma === 'seem' || verb.lemma === 'become' || verb.lemma === 'appear') return rest.slice(0, 5).some(({lower}) => words.stanceWord.has(lower))
      if (verb.lemma === 'have' || verb.lemma === 'keep') return rest.some(({lower}) => words.stanceNoun.has(singular(lower)))
      return false
    }
    if (place.sort === 'leaders' && openly.has(verb.lemma) && !(verb.passive && tails.some(({preposition, phrase}) => (preposition === 'with' || preposition === 'by' || preposition === 'between' || preposition === 'among') && names(phrase)) && settling.has(verb.lemma))) return false
    if (objects.some(names)) return words.tell.has(verb.lemma)
    return tails.some(({preposition, phrase}) => names(phrase) && (preposition === 'by' && verb.passive ? words.stance.has(verb.lemma) : preposition !== 'from' && preposition !== 'under' && words.tell.has(verb.lemma)))
  }
  if (clauses.some((clause) => inClause(clause) && !(clause.subject && names(clause.subject) && clause.verb && !clause.verb.passive && openly.has(clause.verb.lemma)))) return true
  if (clauses.some(inClause)) return 'open'
  return phrases.some((phrase) => (words.stanceNoun.has(phrase.noun) || words.stanceNoun.has(all[phrase.head]?.lower ?? '')) && (
    (phrase.owner !== null && names(phrase.owner)) || phrase.from <= place.from && place.to <= phrase.head || phrase.tails.some(({preposition, phrase: tail}) => /^(?:of|from|by|with|among|amongst|within|to)$/.test(preposition) && names(tail))))
}

/** The sentence, or in a list the item in which the group stands. */
function partOf(sentence: Sentence, text: string, {from}: GroupPlace): {start: number; end: number} {
  const at = sentence.all[from]?.start ?? sentence.start
  const before = Math.max(text.lastIndexOf(';', at), sentence.start - 1)
  const after = text.indexOf(';', at)
  let start = before + 1
  let end = after === -1 ? sentence.end : Math.min(after, sentence.end)
  while (start < end && /\s/.test(text[start] ?? '')) start++
  while (end > start && /[\s.]/.test(text[end - 1] ?? '')) end--
  return {start, end}
}
