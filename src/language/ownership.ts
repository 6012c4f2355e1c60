/**
 * Whose a report's advice is: where a sentence, or two that belong together, say that a member or a group shaped what an
 * officer puts before members. A member's hand is found first, then what it is laid on, then what joins the two. That a
 * member asked for a report, holds a view, or made a suggestion that officers then judged, is no such thing.
 */
import type {Sentence} from './analysis.ts'
import {classesOf} from './closed-class.ts'
import {markedLine} from './marked-roles.ts'
import {tellsOfAHand} from './owning-company.ts'
import {linkReader} from './hand-links.ts'
import {authorshipIn} from './member-authorship.ts'
import {handsIn, isEverybody} from './member-hands.ts'
import type {Hand} from './member-hands.ts'
import type {Mention} from './mentions.ts'
import {form, verbReading} from './morphology.ts'
import {isCleared, isDeclined, isJudged} from './officers-judgement.ts'
import {seatsIn} from './seats.ts'
import type {OwningWords} from './owning-words.ts'
import {effectsIn} from './report-matter.ts'
import {matterReader} from './report-things.ts'
import {line} from './stretches.ts'

/** made: a member's recommendation or report · asked: made because a member asked · altered: changed by or for a member · told: officers told what to advise. */
export type OwnershipSort = 'made' | 'asked' | 'altered' | 'told' | 'likely'

export interface Ownership {
  who: Mention
  sort: OwnershipSort
  from: number
  to: number
}

/** Where the sentence stands. */
export interface Setting {
  /** Among the recommendations, where everything said is what the report advises. */
  recommending: boolean
  /** In the header, where “Report of …” names the author. */
  header: boolean
  /** In a table, where a number or a rating stands for the advice. */
  cell: boolean
  /** What else its table row says, and the heading of its column, in lower case; empty outside tables. */
  beside: string
}

/**
 * What a sentence says of members' hands in the report.
 * @param before the sentences before it, nearest first
 * @param after the sentence after it in its paragraph, or null
 * @param wanted members and groups that count
 */
export function ownershipIn(sentence: Sentence, before: readonly Sentence[], after: Sentence | null, words: OwningWords, setting: Setting, wanted: (mention: Mention) => boolean): Ownership[] {
  const {all, bounds} = sentence
  const found: Ownership[] = authorshipIn(sentence, before, words, setting, wanted)
  if (isCleared(sentence)) return found
  const matter = matterReader(sentence, words)
  const hands = handsIn(sentence, before, words, wanted)
  // Most sentences that name a member show no hand, and go on from none: nothing more is read of them.
  if (hands.length === 0 && !goesOn.test(sentence.words.paragraph.text.slice(sentence.start, sentence.end)) && before[0]?.all[before[0].bounds.to - 1]?.text !== '?') {
    likely()
    return found
  }
  const effects = effectsIn(sentence, words)
  const judged = isJudged(sentence, words) || (after !== null && (isJudged(after, words) || isDeclined(after)))
  const links = linkReader(sentence, before, words, setting, matter, effects)
  for (const hand of hands) {
    if (laid(hand)) add(hand, 'altered', hand.kind === 'by' ? Math.max(sentenceOr(clauseStart(hand.at), hand.at), hand.at - 12) : hand.from, hand.to)
    else if (instructed(hand)) add(hand, 'told', hand.from, hand.to)
    else if (!judged && required(hand)) add(hand, 'asked', hand.from, hand.to)
    else if (!judged || hand.refusal) {
      const link = links.linked(hand)
      if (link) add(hand, link.sort, Math.min(hand.from, link.from), Math.max(hand.to, link.to))
    }
  }
  if (found.length === 0 && !judged) followed()
  if (found.length === 0) silently()
  if (found.length === 0) passedOff()
  if (found.length === 0) noted()
  if (found.length === 0 && !judged) likely()
  return found

  function add({who}: Pick<Hand, 'who'>, sort: OwnershipSort, from: number, to: number): void {
    let [start, end] = [Math.max(from, bounds.from), Math.min(to, bounds.to)]
    while (end > start + 1 && all[end - 1]?.kind === 'mark' && all[end - 1]?.text !== ')') end--
    while (start < end && all[start]?.kind === 'mark') start++
    if (start > bounds.from && all[start - 1]?.lower === 'the' && classesOf(all[start]?.lower ?? '') === 0) start--
    found.push({who, sort, from: start, to: end})
  }

  /** “The Chair struck out paragraph 4”, “wording supplied by the Leader”, “sent back the draft” */
  function laid({kind, word, at, to, supposed, ahead, ...hand}: Hand): boolean {
    if (kind === 'noun' || supposed || hand.all && !(words.edit.has(word) && matter.issued(bounds.from, bounds.to, true))) return false
    const [edits, alters, authors] = [words.edit.has(word), words.alter.has(word), words.author.has(word)]
    const back = word === 'return'
    if (kind === 'by') {
      const start = sentenceOr(clauseStart(at), at)
      if (overruling.has(word) && matter.officers(start, at)) return true
      if (edits) return !matter.foreign(start, at)
      if (back || checking.has(word)) return matter.issued(start, at, true) || all[to - 1] !== undefined && /\b(?:agreed|settled|cleared) (?:\w+ )?with$/.test(line(all, at, seatOf(at, to))) && matter.thing(start, at, false) && !matter.wholeReport(start, at)
      if (!alters && !authors && !choosing.has(word)) return false
      if (tentative.has(word)) return matter.thing(start, at, false) && !matter.wholeReport(start, at) && !judged
      if (words.commission.has(word) || adopting.has(word) && matter.wholeReport(start, at)) return false
      // “the shortlist drawn up by the ward members”, “The figure was settled by the Convener”
      return matter.thing(start, at, !loose.has(word)) && !matter.foreign(start, at)
    }
    // “wrote to the Minister about paragraph 3”
    if ((word === 'write' || word === 'draft') && /^(?:to|about)$/.test(all[at + 1]?.lower ?? '')) return false
    const end = Math.min(to, objectEnd(at + 1))
    const pronoun = all.slice(at + 1, at + 3).some(({lower}) => lower === 'it' || lower === 'them')
    if (edits) return matter.thing(at + 1, end, true) && !matter.foreign(at + 1, end) || pronoun && (spoken(0) || matter.thing(bounds.from, at, false)) || counted(all[at + 1]?.lower === 'out' ? at + 2 : at + 1) && spoken(0)
    if (back || checking.has(word)) return !ahead && matter.issued(at + 1, end, false)
    if (word === 'sign') return all[at + 1]?.lower === 'off' && matter.thing(at + 2, end, false) && !matter.wholeReport(at + 2, end)
    if (word === 'have' || word === 'get') return matter.thing(at + 1, end, true) && all.slice(at + 2, end).some(({lower}) => { const done = verbReading(lower); return done !== null && (done.forms & form.participle) !== 0 && (words.edit.has(done.lemma) || words.alter.has(done.lemma)) })
    if (word === 'make' || word === 'bring') return all.slice(at + 1, at + 5).some(({lower}) => changes.has(lower)) && matter.thing(bounds.from, bounds.to, false)
    if (word === 'decide' || word === 'choose' || word === 'pick' || word === 'select') return /^(?:on |upon )?(?:which|what|the|how|whether)\b/.test(line(all, at + 1, at + 4)) && matter.thing(at + 1, end, false) && (!matter.wholeReport(at + 1, end) || /^(?:how|what)\b/.test(all[at + 1]?.lower ?? '')) || /\bpreferred option\b/.test(line(all, at + 1, end))
    if (!(alters && !loose.has(word)) && !changing.has(word) && !(alters && phrasal.test(line(all, at, Math.min(end, at + 5))))) return false
    if (pronoun && spoken(0)) return true
    return matter.thing(at + 1, end, alters || word === 'supply' || word === 'provide' || word === 'put') && !matter.owned(at + 1, end) && !matter.foreign(at + 1, end)
  }

  /** “it was settled by …”: back to what “it” stands for; “– amended by …”: the sentence as far as it goes. */
  function sentenceOr(start: number, at: number): number {
    return start >= at - 1 || /^(?:it|this|that|which|they|these|both)$/.test(all[start]?.lower ?? '') ? bounds.from : start
  }

  /** Where the agent's name begins, after “by” or “with”. */
  function seatOf(at: number, to: number): number {
    for (let index = at + 1; index < to; index++) if (/^(?:by|with)$/.test(all[index]?.lower ?? '')) return index + 1
    return to
  }

  function counted(at: number): boolean {
    return /^(?:one|two|three|several|some|both|half|all)$/.test(all[at]?.lower ?? '') && /^(?:of|$|[.,])/.test(all[at + 1]?.lower ?? '')
  }

  /** Whether a sentence before speaks of the report's advice: “The table originally gave seven sites.” */
  function spoken(back: number): boolean {
    const previous = before[back]
    return previous !== undefined && previous.all.slice(previous.bounds.from, previous.bounds.to).some(({lower}) => (words.thing.has(lower) || lower === 'table') && lower !== 'report' && lower !== 'paper')
  }

  /** “the Chair told officers to recommend …”, “officers were steered by the Leader towards the conclusion” */
  function instructed({kind, word, at, from, to}: Hand): boolean {
    if (word === 'make' && kind === 'by' && /\bmade (?:\w+ )?(?:plain|clear|known) to\b/.test(line(all, bounds.from, to))) return matter.officers(at, to) && matter.thing(to, bounds.to, false)
    if (kind === 'noun' || !words.instruct.has(word) && word !== 'have' && word !== 'insist') return false
    const start = kind === 'by' ? clauseStart(at) : at + 1
    const officers = matter.officers(start, kind === 'by' ? at : Math.min(to, at + 8))
    if (word === 'make' ? !officers : !officers && !(word === 'insist' && matter.officers(at + 1, to))) return false
    const begin = kind === 'by' ? to : at + 1
    const end = kind === 'by' ? bounds.to : to
    if (/^(?:towards?|into)\b/.test(line(all, begin, begin + 6).replace(/^(?:the )?\w+ /, '')) || /\b(?:towards?|into) (?:the |a |recommending|advising)/.test(line(all, begin, end))) return matter.thing(begin, end, true) || /recommending|advising/.test(line(all, begin, end))
    // “the advice which the Group has asked officers to give”
    if (kind === 'acts' && /\b(?:advice|recommendations?|conclusions?|figures?|views?|case) (?:which|that)?(?: the)?$/.test(line(all, bounds.from, from)) && /\bto (?:give|offer|make|reach|put|use|present|adopt|state)\b/.test(line(all, begin, end))) return true
    if (/\bwhat (?:to|we should|they should) (?:conclude|say|recommend|advise|write|put)\b/.test(line(all, begin, end))) return true
    if (/\bwhat\b.*\b(?:should|must|was to|is to|to)\b/.test(line(all, begin, end))) return matter.thing(begin, end, false)
    return matter.content(begin, end, word === 'ask' || word === 'request' || word === 'invite' || word === 'want' || word === 'expect' || word === 'urge' || word === 'like' || word === 'wish' ? 'asked' : 'told')
  }

  /** “insisted on the removal of paragraph 3”, “asked that the risk be shown as low”, “required the third option to go” */
  function required({kind, word, will, at, to, supposed, refusal, ...hand}: Hand): boolean {
    // “would not have it in the paper”
    if (kind === 'acts' && refusal && /\b(?:it|them|this|that|any|mention)\b.* (?:in|into|to) (?:the|this) (?:paper|report|draft|table|summary)\b/.test(line(all, at + 1, to))) return true
    // “would not let the report go forward with …”
    if (kind === 'acts' && refusal && /\b(?:report|paper)\b.*\b(?:publish\w*|issued?|go (?:out|forward|ahead)|come forward|proceed|released?)\b.*\b(?:with|unless|until|without|in its)\b/.test(line(all, at + 1, bounds.to))) return true
    if (hand.all && !/^(?:insist|instruct|demand|direct|order|require)$/.test(word)) return false
    if (kind !== 'acts' || supposed || refusal || will === 'none') return false
    if (!/^(?:insist|ask|request|want|demand|require|direct|instruct|order|stipulate|press|push|prefer|wish|like|suggest|propose|specify|dictate|call|expect|urge|intervene|decree|say|rule)$/.test(word)) return false
    if (/^(?:whether|why|how|if|what|when|where|at the last|about)\b/.test(line(all, at + 1, at + 4))) return false
    return matter.change(at + 1, to, word === 'ask' || word === 'request' || word === 'want' || word === 'call' || word === 'like' || word === 'suggest' || word === 'propose' || word === 'say' || word === 'expect')
  }

  /** After a sentence that shows a member's will: “Approval is therefore recommended”, “The rating has been raised accordingly”. */
  function followed(): void {
    const [previous] = before
    if (!previous || isCleared(previous)) return
    const wills = ({refusal, will, supposed, kind}: Hand): boolean => !supposed && (refusal || will === 'demand' || will === 'wish' && kind === 'acts')
    const text = line(all, bounds.from, bounds.to)
    // “Why is Option 4 preferred? Because the Leader prefers it.”, “The wording has changed. The Leader would not have it.”
    const asks = previous.all[previous.bounds.to - 1]?.text === '?' && /\bwhy\b|\bwhat has\b|\bhow\b/.test(line(previous.all, previous.bounds.from, previous.bounds.to))
    const said = effectsIn(previous, words).filter(({sort}) => asks ? true : sort === 'change')
    const answer = said.length > 0 ? hands.find((hand) => asks ? wills(hand) : hand.refusal && /\b(?:it|them|that|this|the (?:original|first|earlier)\b.*)$/.test(line(all, hand.at + 1, hand.to))) : undefined
    if (answer) return add(answer, 'asked', answer.from, answer.to)
    const effect = effects.find(({sort}) => sort !== 'part')
    if (!effect || !/\b(?:so|therefore|accordingly|thus|hence|instead|consequently|thereafter|as a result|for (?:that|this) reason|in consequence|as asked|as requested)\b|^(?:this|that|it|they) (?:has|is|was|have|are|were)\b/.test(text)) return
    if (effect.clause.subject?.mention && effect.clause.subject.mention.kind !== 'officers') return
    const hand = handsIn(previous, before.slice(1), words, wanted).find(wills)
    if (hand) add(hand, 'asked', effect.from, effect.to)
  }

  /** “Councillor Roe's case for closure, put forward as officers' advice”, “the Leader's figures have been used” */
  function passedOff(): void {
    for (const {who, to, from, whose} of seatsIn(sentence, before, wanted)) {
      if (!whose) continue
      const rest = line(all, to, Math.min(bounds.to, to + 18))
      const as = /\b(?:put forward|presented|adopted|shown|reproduced|given|carried|offered|set out|put|appears?|stands?|used)(?: \w+){0,2} as (?:the |our |an |officers '? ?|officer )*([\w-]+)/.exec(rest)
      const be = all[from - 1]?.lower ?? ''
      // “the recommendation is the Leader's”
      if (/^(?:is|are|was|were)$/.test(be) && matter.thing(Math.max(bounds.from, from - 7), from - 1, false) && (to >= bounds.to || all[to]?.kind === 'mark' || /^(?:own|and|not|rather|alone)$/.test(all[to]?.lower ?? ''))) return add({who}, 'made', from - 3, to)
      if (/^(?:preferred|favoured|chosen|favourite) [\w-]+(?: \d+)? (?:\w+ ){0,6}(?:is|are|has been|and) (?:therefore |now |the one )?(?:recommended|proposed|put forward|put first)\b/.test(rest) && !/\b(?:not|but)\b/.test(rest)) return add({who}, 'asked', from, bounds.to)
      const used = /^(?:own |preferred )?(?:figures?|text|wording|words|version|scores?|scoring|ratings?|estimates?|conclusions?|paragraphs?|assessment|draft)\b(?: \w+){0,4} (?:have|has|is|are|was|were) (?:now |since |then |been )*(?:used|adopted|incorporated|inserted|pasted|accepted|followed|reproduced|substituted|carried|preferred)\b/.test(rest)
      if (used || as && words.thing.has(as[1] ?? '') && !/\b(?:not|never|appendix|annex)\b/.test(as[0])) return add({who}, 'altered', from, bounds.to)
    }
  }

  /** “We have been instructed to advise …”, by whom the sentence before says. */
  function silently(): void {
    for (const clause of sentence.clauses) {
      const {verb, subject} = clause
      if (!verb?.passive || verb.negation !== null || !/^(?:tell|instruct|direct|order|press)$/.test(verb.lemma) || clause.tails.some(({preposition}) => preposition === 'by')) continue
      if (!subject || !(subject.mention?.kind === 'officer' || subject.mention?.kind === 'officers' || subject.pronoun === 'we')) continue
      const who = [sentence, ...before.slice(0, 2)].flatMap(({mentions}) => mentions).find(wanted)
      if (who && matter.content(verb.head + 1, bounds.to, 'told')) add({who}, 'told', subject.from, bounds.to)
    }
  }

  /** Nothing plain, and yet company that tells. */
  function likely(): void {
    const seats = seatsIn(sentence, before, wanted)
    const seat = seats.find(({who}) => !isEverybody(who, sentence))
    if (!seat) return
    const [previous] = before
    const rated = setting.beside.split(/[^\p{L}-]+/u).some((word) => words.thing.has(word) || ratings.has(word) || word === 'option') ? '¶row | ' : setting.recommending ? '¶recommended: ' : ''
    if (tellsOfAHand(`${rated}${markedLine(sentence, seats, (at) => matter.thing(at, at + 1, false))}`, previous ? markedLine(previous, [], (at) => words.thing.has(previous.all[at]?.lower ?? '')) : '')) add(seat, 'likely', bounds.from, bounds.to)
  }

  /** “AMBER (per Leader)”, “Score 71 (uplift: Cabinet Member)”, “Rating | 4, Chair's request” */
  function noted(): void {
    for (const who of sentence.mentions) {
      if (!wanted(who)) continue
      const at = all[who.from - 1]?.lower === 'the' ? who.from - 1 : who.from
      const lead = all.slice(Math.max(bounds.from, at - 3), at).map(({lower}) => lower)
      const label = all[at - 1]?.text === ':' && !setting.header ? all.slice(Math.max(bounds.from, at - 5), at - 1).map(({lower}) => lower) : []
      if (label.some((lower) => /^(?:wording|text|drafted|worded|wrote|written|scored|rated|reworded|amended)$/.test(lower))) return add({who}, 'altered', Math.max(bounds.from, at - 5), who.to)
      if (lead.at(-1) === 'per') return add({who}, 'asked', bounds.from, bounds.to)
      const open = all.slice(bounds.from, at).findLastIndex(({text}) => text === '(' || text === '[')
      const closed = open !== -1 && all.slice(bounds.from + open, at).some(({text}) => text === ')' || text === ']')
      if ((open === -1 || closed) && !setting.cell) continue
      const inside = all.slice(open === -1 ? bounds.from : bounds.from + open, Math.min(bounds.to, who.to + 5)).map(({lower}) => lower)
      const said = inside.some((lower) => { const lemma = verbReading(lower)?.lemma ?? lower; return words.edit.has(lemma) || words.alter.has(lemma) && lemma !== 'hold' || words.behest.has(lower) || /^(?:amendments?|wording|inserted|added)$/.test(lower) })
      const about = all.slice(bounds.from, bounds.to).some(({lower}) => words.thing.has(lower) || ratings.has(lower)) || setting.recommending || setting.cell && spokenBeside()
      if (said && about && !inside.some((lower) => lower === 'not' || lower === 'no')) return add({who}, 'altered', bounds.from, bounds.to)
    }
  }

  /** The rest of the row, where a bar has parted it into sentences. */
  function spokenBeside(): boolean {
    return sentence.words.all.some(({lower}) => words.thing.has(lower) || ratings.has(lower))
  }

  function clauseStart(at: number): number {
    for (let index = at - 1; index > bounds.from; index--) {
      const token = all[index]
      if (token?.kind === 'mark' && /^[;:–—]$/.test(token.text)) return index + 1
      if (token?.text === ',' && /^(?:and|but|so|while|although)$/.test(all[index + 1]?.lower ?? '')) return index + 1
    }
    return bounds.from
  }

  /** To the end of an object: the next conjunction that begins another statement. */
  function objectEnd(at: number): number {
    for (let index = at; index < bounds.to; index++) if (/^(?:because|although|while|when|after|before|if|unless|but)$/.test(all[index]?.lower ?? '')) return index
    return bounds.to
  }
}

const goesOn = /[([:|]|['’]s?\b|[’']|\b(?:told|instructed|directed|ordered|pressed|so|therefore|accordingly|thus|hence|instead|consequently|thereafter|result|this|that|it|they|per|asked|requested|consequence|reason)\b/i
const overruling = new Set(['overrule', 'override', 'overbear', 'contradict', 'correct', 'outrank'])
/** Done to a paper before it is issued. */
const checking = new Set(['veto', 'block', 'clear', 'vet', 'approve', 'agree', 'reject', 'refuse', 'censor'])
const tentative = new Set(['suggest', 'propose', 'offer', 'favour', 'prefer', 'want', 'support'])
const choosing = new Set(['favour', 'prefer', 'choose', 'pick', 'select', 'settle', 'agree', 'want', 'dictate', 'decide', 'specify'])
/** Done to a whole report by those it is put before. */
const adopting = new Set(['adopt', 'accept', 'agree', 'approve', 'note', 'give', 'propose', 'prepare', 'set', 'decide', 'support', 'choose', 'hold', 'move', 'suggest', 'produce', 'present'])
const loose = new Set(['raise', 'bring', 'move', 'put', 'carry', 'support', 'hold', 'adopt', 'accept', 'include', 'show', 'describe', 'take', 'leave', 'keep', 'block', 'turn', 'appear', 'withdraw', 'mark', 'update', 'go', 'inform', 'drive', 'correct'])
const changing = new Set(['draft', 'write', 'word', 'dictate', 'supply', 'compose', 'craft', 'settle', 'frame', 'shape', 'determine', 'author', 'fix', 'take', 'vet', 'put', 'withdraw', 'raise', 'complete', 'provide', 'undertake', 'pen', 'finalise', 'contribute', 'mark', 'suppress'])
const phrasal = /^(?:took|taken|take|takes|cut|cuts|left|leave|leaves|put|puts|wrote|written|edited|marked|marks|turned|turns|toned) (?:\w+ ){0,3}(?:out|in|up|round|down|around)\b/
const changes = new Set(['change', 'changes', 'amendment', 'amendments', 'alteration', 'alterations', 'edits', 'correction', 'corrections', 'deletions', 'insertion', 'insertions', 'revision', 'revisions', 'additions', 'cuts'])
const ratings = new Set(['red', 'amber', 'green', 'score', 'scored', 'rating', 'rated', 'uplift', 'recommended', 'preferred', 'likelihood', 'impact', 'ranked', 'rank'])
