/**
 * A sentence with its political actors set apart: each word as it stands, a party, an administration, the opposition or a
 * group as “A”, a government as “W”, a politician as “P”, any other councillor as “M” and anybody else as “O”. What is then asked of the sentence is
 * asked of these marks, so that no party can be judged otherwise than another.
 */
import {cued} from '../report/cues.ts'
import type {Sentence} from './analysis.ts'
import {classesOf} from './closed-class.ts'
import type {Mention} from './mentions.ts'
import {verbReading} from './morphology.ts'
import {naming} from './read-mentions.ts'
import type {Token} from './tokens.ts'

/** A word or a name of a sentence. */
export interface Piece {
  /** “A”, “W”, “P”, “M”, “O”, each with “'s” when it owns; otherwise the word in lower case. */
  text: string
  /** Tokens, end exclusive. */
  from: number
  to: number
}

type Mark = 'A' | 'W' | 'P' | 'M' | 'O'

const partyName = '(?:labour|tory|conservative|green|liberal democrat|lib dem|lib-dem|liberal|reform uk|reform|independent|plaid cymru|plaid|snp|ukip|socialist|nationalist|unionist|ratepayers?|coalition)'
const deed = '(?:teams?|years?|eras?|rule|days|friends?|cuts?|taxe?s?|spending|spin|promises?|pledges?|vows?|mess|neglect|budgets?|policy|policies|mps?|stronghold|heartlands?|allies|cronies|donors|chiefs?|rulers|masters|barons|grandees|diehards|hardliners|stalwarts|faithful|bosses|boss|politicians?|councils?|governments?|cabinets?|colleagues|rhetoric|dogma|thinking|failure|failures|success|achievement|achievements|idea|ideas|values|vision|instincts?|manifesto|manifestos|leaflets?|election leaflets?|candidates?|backbenchers?|front bench|voters?|supporters?|stunts?|gimmicks?|blunders?|predecessors?|leadership)'
const place = String.raw`(?:previous|former|last|present|current|old|new|outgoing|incoming|then|past|ruling|successive|earlier|whole|late|entire|next)`
const partyNames = 'labour tory conservative green liberal lib lib-dem reform independent plaid snp ukip socialist nationalist unionist ratepayer ratepayers coalition'
/** Heads of governments and of parties, after whom an administration is called; named evenly. */
const leaders = 'thatcher major kinnock blair brown cameron clegg osborne miliband corbyn may johnson truss kwarteng sunak hunt starmer reeves davey farage sturgeon salmond swinney drakeford gething badenoch'
/** Political actors that are told by their wording in small letters, each with the words one of which it must hold; the party names must have their capital. */
const actors: readonly {cues: string; mark: Mark; is: RegExp; capital?: true}[] = [
  {cues: 'opposite', mark: 'A', is: cued(/\b(?:members|councillors|benches|party|parties|side|colleagues|those|people|group|groups) opposite\b/g)},
  {cues: 'sides side benches lot crowd bunch gang shower leadership', mark: 'A', is: cued(/\b(?:benches|side|sides) of the (?:chamber|council)\b|\b(?:opposite|opposition|other|government|ruling|facing) benches\b|\b(?:last|previous|other|same|current|present|old) (?:lot|crowd|bunch|gang|shower)\b(?! (?:of|number|was sold))|\b(?:a|the|this|that) (?:political )?leadership (?=that|which|who)\b/g)},
  {cues: 'coalition', mark: 'A', is: cued(/\b(?:the|a|an|any|this|that|our) (?:[a-z-]+ )?coalition\b(?! (?:of (?!\d)|for|against|to|between|with|agreement|partners?|building))/g)},
  {cues: 'party administration', mark: 'A', is: cued(/\bthe party(?= 's (?:friends|supporters|donors|backers|advantage|manifesto|record|faithful|wards|voters|heartlands?))|\ban? (?:\S+ ){1,3}administration(?= (?:would|could|might))/g)},
  {cues: 'control leadership administration regime', mark: 'A', is: cued(/\bchanges? (?:of|in) (?:(?:political|party|council) )+(?:control|leadership|administration)\b|\bchanges? of (?:administration|regime)\b|(?<=\b(?:since|after|before|until|following) )(?:the |last year's |may's )?change of control(?= (?:in|at|on|of the council)|[ ,.]*$)/g)},
  {cues: 'leadership cabinet administration administrations rulers regime regimes', mark: 'A', is: cued(new RegExp(String.raw`\b${place} (?:political |council |party |executive )*(?:leadership|cabinet|administrations?|rulers|regimes?)\b(?! (?:of|for|system|arrangements|offices?|model|member|members|fees?|staff|team|team's|building|review|blocks?|assistants?|centre|hub|unit|software|process|function|procedures|programme)\b)`, 'g'))},
  {cues: 'party group side coalition members councillors parties benches council councils opponents rivals masters adversaries', mark: 'A', is: cued(/\bgoverning (?:party|group|side|coalition)\b|\b(?:majority|ruling|controlling|opposition|largest) (?:party|group|side|members|councillors|coalition|parties|benches|councils?)\b|\b(?:minority|opposition|smaller|rival|mainstream) part(?:y|ies)\b(?! (?:to|interests?|shareholdings?))|\bpolitical (?:opponents|rivals|masters|adversaries)\b/g)},
  {cues: 'people men politicians those councillors leaders members', mark: 'A', is: cued(/\b(?:people|men and women|politicians|those|councillors|leaders|members) who (?:then |once |previously |used to )?(?:ran?|run|led|lead|governed|controlled|set|sold|closed|voted)\b/g)},
  {cues: 'those party parties group side', mark: 'A', is: cued(/\bthose (?:then |now |previously )?in (?:power|charge|office|control)\b|\b(?:party|parties|group) in (?:power|charge|office|control)\b|\bthe other side\b(?! of)|\b(?:which|no other) (?:political )?party\b(?! (?:to|who|may|shall|must|is|was|has|pays?|bears?)\b)/g)},
  {cues: 'one-party single-party two-party rule misrule', mark: 'A', is: cued(/\b(?:one|single|two|three)-party (?:rule|control|state|government|dominance|council)\b|\b(?:years|decades|term|terms) of (?:rule|misrule)\b/g)},
  {cues: 'guard', mark: 'A', is: cued(/\b(?:the|an|this) old guard\b/g)},
  {cues: 'leadership', mark: 'A', is: cued(/\bthe leadership(?= 's (?:\S+ )?(?:priorit\S+|polic\S+|record|decisions?|approach|vision|handling|failures?|plans?|promises?|judgement|instincts?|dogma|budget|choices?)\b)/g)},
  {cues: 'blue red yellow orange purple turquoise teal', mark: 'A', is: cued(/\b(?:blue|red|yellow|orange|purple|turquoise|teal) (?:neglect|misrule|rule|administrations?|councillors?|councils?|government|leadership|benches|politicians|mismanagement|regime|cuts|incompetence|austerity|dogma)\b/g)},
  {cues: leaders, mark: 'W', is: cued(new RegExp(String.raw`\b(?:${leaders.replaceAll(' ', '|')})(?: 's (?:\S+ )?(?:party|rabble|followers|supporters|crowd|men|people|government|years?|era|administration|mini-budget|budget|cabinet|cuts|legacy|reforms|(?:poll )?tax|policies|austerity|ministers)\b|(?= (?:government|years?|era|administration|mini-budget|budget|cabinet|cuts|legacy|reforms|policies|austerity|ministers)\b))`, 'g')), capital: true},
  {cues: partyNames, mark: 'A', is: cued(new RegExp(String.raw`\b${partyName}(?= ${deed}\b)`, 'g')), capital: true},
  {cues: 'minister chancellor secretary secretaries number downing bay holyrood stormont office ministerial department government ministers westminster whitehall', mark: 'W', is: cued(/(?<!\bv )\b(?:prime minister|chancellor of the exchequer|home secretary|foreign secretary|health secretary|education secretary|transport secretary|first minister|secretar(?:y|ies) of state|number (?:10|ten)|downing street|cardiff bay|holyrood|stormont|home office|ministerial|department (?:for|of) (?!work experience)\S+|central government|national government|senedd ministers|ministers|westminster|whitehall)\b(?! (?:city|council|abbey|hospital|of religion|road|street|lane|close|avenue|place|theatre|way|gardens|court|house|terrace|square|bridge|park|school|station)\b)/g)},
  {cues: 'cabinet', mark: 'P', is: cued(/\b(?:the|this|our|present|current) cabinet(?= (?:has|have|had|is|was|are|were|deserves?|should|listens?|'s)\b)/g)},
  {cues: 'leader leaders member members holder holders mp mps politician politicians backbencher backbenchers', mark: 'P', is: cued(/\b(?:deputy leader|leader of the (?:council|opposition)|council leader|cabinet members?|portfolio holders?|executive members?|member of parliament|members of parliament|mps?|politicians?|backbenchers?)\b/g)},
]
/** A word to the patterns above that it may meet, a bit each. */
const cues = new Map<string, number>()
for (const [index, actor] of actors.entries()) for (const cue of actor.cues.split(' ')) cues.set(cue, (cues.get(cue) ?? 0) | 1 << index)
const modifier = cued(new RegExp(String.raw`^(?:the|this|our|its|their|your|an?|his|her|that|these|those|every|each|all|both|some|most|local|ward|very|whole|${place.slice(3, -1)}|minority|majority|joint|combined|two|three|four)$`))
const pronouns = new Map([['it', 'A'], ['they', 'A'], ['them', 'A'], ['its', "A's"], ['their', "A's"], ['he', 'P'], ['she', 'P'], ['him', 'P'], ['his', "P's"], ['her', "P's"]])
const partisan = /^(?:labour|conservative|tory|green|reform|liberal|democrat|independent|plaid|snp|opposition|ruling|opposite)$/
const localName = /^(?:alliance|independents?|residents?|ratepayers?|first|together|voice|united|forward|people)$/
const ofCouncil = cued(/\b(?:balance of power|seats?|overall control|took control|in control|in office|in power|in charge|councillors|elected|ran the council|run the council|administration|opposition|votes|amendment)\b/)
/** What “it” is more likely to stand for than the body that put it forward. */
const putForward = cued(/\b(?:motions?|amendments?|proposals?|schemes?|budgets?|polic(?:y|ies)|reports?|plans?|strateg(?:y|ies)|grants?|funds?|programmes?|requests?|petitions?|bills?|acts?)\b/)

/** The mark of a mention: null for a body such as a committee, which is neither. */
function markOf(mention: Mention, all: readonly Token[]): Mark | null {
  const {kind, role, from, to} = mention
  if (kind === 'government') return 'W'
  if (kind === 'party') return isGeneric(mention, all) ? null : 'A'
  if (kind === 'member' || kind === 'members') {
    for (let at = from; at < to; at++) if (partisan.test(all[at]?.lower ?? '')) return 'A'
    if (role === 'opposition' || role === 'group') return kind === 'members' ? 'A' : 'P'
    return role === 'leader' || role === 'portfolio' || role === 'mayor' || role === 'elected mayor' ? 'P' : kind === 'member' ? 'M' : 'O'
  }
  if (kind === 'body') return role === 'cabinet' || role === 'executive' ? 'P' : null
  return 'O'
}

/** “a political group”, “political groups”, “any party”: whichever it may be. */
function isGeneric({from, to, plural, role}: Mention, all: readonly Token[]): boolean {
  const before = all[from - 1]?.lower ?? ''
  if (role !== 'group' || !/^(?:political|party)$/.test(all[from]?.lower ?? '') && !/^(?:parties|groups)$/.test(all[to - 1]?.lower ?? '')) return false
  return /^(?:an?|any|each|every|no|another|either|neither|one|such)$/.test(before) || plural && before !== 'the'
}

/**
 * The pieces of a sentence.
 * @param before the sentences before, nearest first: “their dithering” looks back to them
 * @returns null when no political actor stands in the sentence
 */
export function politicalPieces(sentence: Sentence, before: readonly Sentence[]): Piece[] | null {
  const marks = actorMarks(sentence)
  if (marks.some(({mark}) => mark !== 'O')) return pieces(sentence, marks)
  const back = lookingBack(sentence, before)
  return back && pieces(sentence, [...marks, ...back])
}

interface Marked {
  mark: Mark
  from: number
  to: number
}

const marksOf = new WeakMap<Sentence, readonly Marked[]>()
const none: readonly Marked[] = []

/** The actors of a sentence; read once, since the sentences after it look back. */
function actorMarks(sentence: Sentence): readonly Marked[] {
  let marks = marksOf.get(sentence)
  if (!marks) {
    marks = readMarks(sentence)
    marksOf.set(sentence, marks)
  }
  return marks
}

/** One look at each word: the patterns it may meet, as bits, and whether it may be part of what neighbours call themselves. */
function cuesIn({all, bounds}: Sentence): {patterns: number; local: boolean; cabinet: boolean} {
  const found = {patterns: 0, local: false, cabinet: false}
  for (let at = bounds.from; at < bounds.to; at++) {
    const {kind = 'mark', lower = '', capital = false} = all[at] ?? {}
    if (kind !== 'word') continue
    found.patterns |= cues.get(lower) ?? 0
    if (capital && localName.test(lower)) found.local = true
    if (lower === 'cabinet' || lower === 'executive') found.cabinet = true
  }
  return found
}

function readMarks(sentence: Sentence): readonly Marked[] {
  const {all, bounds} = sentence
  const cued = cuesIn(sentence)
  if (!cued.patterns && !cued.local && !cued.cabinet && !(sentence.naming & (naming.party | naming.member))) return none
  const found: Marked[] = []
  for (const mention of sentence.mentions) {
    const mark = markOf(mention, all)
    if (mark) found.push({mark, from: mention.from, to: mention.to})
  }
  const text = cued.patterns || cued.local ? all.slice(bounds.from, bounds.to).map(({lower}) => lower).join(' ') : ''
  for (const [index, {mark, is, capital}] of actors.entries()) {
    if (!(cued.patterns & 1 << index)) continue
    for (const match of text.matchAll(is)) {
      const from = bounds.from + wordAt(text, match.index)
      const to = bounds.from + wordAt(text, match.index + match[0].length) + 1
      const known = found.find((each) => each.from < to && from < each.to && each.mark !== 'O' && each.mark !== 'M')
      if (known) known.to = Math.max(known.to, to)
      else if (!capital || all[from]?.capital) found.push({mark, from, to})
    }
  }
  if (cued.local && (ofCouncil.test(text) || ofCouncil.test(sentence.words.paragraph.text.toLowerCase()))) found.push(...localParties(sentence).filter(({from, to}) => !found.some((each) => each.mark !== 'O' && each.mark !== 'M' && each.from < to && from < each.to)))
  for (const each of found) if (owns.test(words(all, each.to, 2))) [each.mark, each.to] = ['A', each.to + 2]
  const political = found.filter(({mark}) => mark !== 'O' && mark !== 'M')
  return found.filter(({mark, from, to}) => (mark !== 'O' && mark !== 'M') || !political.some((each) => each.from < to && from < each.to)).sort((a, b) => a.from - b.from)
}

/** “Councillor Roe's administration” */
const owns = /^'s (?:administration|regime|cabinet|leadership|rule|reign)$/

function words(all: readonly Token[], from: number, count: number): string {
  return all.slice(from, from + count).map(({lower}) => lower).join(' ')
}

/** “the Residents' Alliance”, “Aldermarsh First”: what neighbours call themselves, where seats or control are spoken of. */
function localParties({all, bounds}: Sentence): Marked[] {
  const found: Marked[] = []
  for (let at = bounds.from + 1; at < bounds.to; at++) {
    if (!all[at]?.capital || !localName.test(all[at]?.lower ?? '')) continue
    let from = at
    while (from > bounds.from && (all[from - 1]?.capital || all[from - 1]?.lower === "'" || all[from - 1]?.lower === "'s") && all[from - 1]?.lower !== 'the') from--
    if (from < at && !all[at + 1]?.capital) found.push({mark: 'A', from, to: at + 1})
  }
  return found
}

function isObject(next: Token | undefined): boolean {
  return next?.kind !== 'word' || next.lower === 'alone' || classesOf(next.lower) !== 0
}

/** Pronouns of a sentence that names nobody else first, after one about a political actor. */
function lookingBack(sentence: Sentence, before: readonly Sentence[]): Marked[] | null {
  const {all, bounds} = sentence
  const found: Marked[] = []
  for (let at = bounds.from; at < bounds.to; at++) {
    const lower = all[at]?.lower ?? ''
    // “by her alone”, “to her.”: the person, as “him” is; “her plan” is the person's.
    const mark = lower === 'her' && isObject(all[at + 1]) ? 'P' : pronouns.get(lower)
    if (!mark || sentence.mentions.some(({to, kind}) => to <= at && kind !== 'body')) continue
    const who = antecedent(mark.startsWith('P') ? 'P' : 'A', lower, before)
    if (who) found.push({mark: who, from: at, to: at + 1})
  }
  return found.length ? found : null
}

function antecedent(wanted: Mark, pronoun: string, before: readonly Sentence[]): Mark | null {
  for (const earlier of before.slice(0, 2)) {
    const marks = actorMarks(earlier)
    const text = earlier.words.paragraph.text.slice(earlier.start, earlier.end).toLowerCase()
    const fits = marks.filter(({mark}) => wanted === 'P' ? mark === 'P' || mark === 'W' : mark === 'A' || mark === 'W')
    const first = fits[0]
    if (first) {
      // The actor is what the sentence is about: it stands early, and nobody else before it.
      const other = marks.some(({mark, to}) => mark === 'O' && to <= first.from)
      if (other || (first.from - earlier.bounds.from > 6 && !pronoun.startsWith('the'))) return null
      if (pronoun === 'it' && putForward.test(text)) return null
      if (/^the(?:y|ir|m)$/.test(pronoun) && marks.some(({mark}) => mark === 'O')) return null
      return first.mark
    }
    if (marks.length || !/^(?:it|they|he|she|its|their|his|her)\b/.test(text)) return null
  }
  return null
}

function pieces({all, bounds}: Sentence, marks: readonly Marked[]): Piece[] {
  const found: Piece[] = []
  let at = bounds.from
  for (const {mark, from, to} of [...marks].sort((a, b) => a.from - b.from)) {
    if (from < at) continue
    for (; at < from; at++) found.push(word(all, at))
    const owning = /^(?:its|their|his|her)$/.test(all[from]?.lower ?? '') && !(all[from]?.lower === 'her' && isObject(all[from + 1]))
    let start = from
    // “disappointing that the Group”: the second “that” begins a clause.
    for (let fixed = false; mark !== 'O' && found.length && modifier.test(found.at(-1)?.text ?? '') && !owning && !(fixed && found.at(-1)?.text === 'that');) {
      fixed = /^(?:the|this|our|its|their|your|an?|his|her|these|those)$/.test(found.at(-1)?.text ?? '')
      start = found.pop()?.from ?? start
    }
    const possessive = all[to]?.lower === "'s" || all[to]?.lower === "'"
    at = possessive ? to + 1 : to
    const last = found.at(-1)
    // “Councillor Roe, the Leader” and “the Labour administration” read twice: one actor.
    if (last?.text === mark && !owning) last.to = at
    else found.push({text: possessive || owning ? `${mark}'s` : mark, from: start, to: at})
  }
  for (; at < bounds.to; at++) found.push(word(all, at))
  return found
}

function word(all: readonly Token[], at: number): Piece {
  return {text: all[at]?.lower ?? '', from: at, to: at + 1}
}

/** The number of the word at an offset of words joined by single spaces. */
function wordAt(text: string, offset: number): number {
  let count = 0
  for (let at = text.indexOf(' '); at !== -1 && at < offset; at = text.indexOf(' ', at + 1)) count++
  return count
}

/** The dictionary form of a word as a verb, or the word. */
export function lemmaOf(lower: string): string {
  return verbReading(lower)?.lemma ?? lower
}
