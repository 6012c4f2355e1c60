/**
 * Where a sentence shows a member's hand: what a member does, will not have, wants or is unhappy with, as subject, as agent,
 * as owner of a wish. What the hand is laid on, and what follows from it, are for the reader of ownership to say.
 */
import {cued} from '../report/cues.ts'
import {actsAfter} from './acts.ts'
import type {Act} from './acts.ts'
import type {Sentence} from './analysis.ts'
import {classesOf, cls} from './closed-class.ts'
import type {Mention} from './mentions.ts'
import {form, verbReading} from './morphology.ts'
import type {OwningWords} from './owning-words.ts'
import {isPassedOver, seatsIn} from './seats.ts'
import type {Seat} from './seats.ts'
import {line} from './stretches.ts'

/** demand: officers have no choice · wish: they have · opinion: said or thought · none: an act of another sort. */
export type Will = 'demand' | 'wish' | 'opinion' | 'none'

export interface Hand {
  who: Mention
  /** acts: “the Chair insisted” · by: “… by the Chair” · noun: “the Chair's request”, “discussion with the Chair”. */
  kind: 'acts' | 'by' | 'noun'
  /** The verb's dictionary form, the adjective of “was unhappy”, or the noun. */
  word: string
  will: Will
  /** “would not accept”, “refused”. */
  refusal: boolean
  /** May, should or must do so: nothing yet done. */
  supposed: boolean
  /** “approves”, “will settle”: not yet done, or done as a rule. */
  ahead: boolean
  /** “Members”, who may be the committee, and not some of them. */
  all: boolean
  /** “the Chair having made plain that …”: hangs on what stands beside it. */
  loose: boolean
  /** Tokens: its own words, end exclusive, and the word itself. */
  from: number
  to: number
  at: number
}

/** The hands that members show in a sentence. What is denied, asked, or said of no member in particular is none. */
export function handsIn(sentence: Sentence, before: readonly Sentence[], words: OwningWords, wanted: (mention: Mention) => boolean): Hand[] {
  const {all, bounds, mentions} = sentence
  const found: Hand[] = []
  if (rule.test(line(all, bounds.from, bounds.to))) return found
  for (const seat of seatsIn(sentence, before, wanted)) {
    const lead = all[seat.from - 1]?.lower ?? ''
    if (isGeneric(seat) || apart.test(lead) || (lead === 'than' && all[seat.from - 2]?.lower === 'rather') || /^(?:if|whether)$/.test(lead)) continue
    nouns(seat)
    pleased(seat)
    if (!seat.whose) {
      byHand(seat)
      subject(seat, seat.to)
    } else if (agents.has(all[seat.to]?.lower ?? '')) {
      byHand(seat)
      subject(seat, seat.to + 1)
    }
  }
  return found

  function add(hand: Omit<Hand, 'all'>): void {
    if (!found.some(({at, who}) => at === hand.at && who === hand.who)) found.push({...hand, all: isEverybody(hand.who, sentence)})
  }

  function subject(seat: Seat, to: number): void {
    const last = all[seat.from - 1]?.lower ?? ''
    const comma = all[to]?.text === ',' ? 1 : 0
    const clause = all[to + comma]?.lower === 'who' ? to + comma + 1 : -1
    // “not … the wishes of the Leader who”; “to the Chair, who has changed it”
    if ((classesOf(last) & cls.preposition) !== 0 && (classesOf(last) & cls.subordinator) === 0 && clause === -1 && last !== 'to' && last !== 'which') {
      if (last !== 'with' && last !== 'of') return
      if ((verbReading(all[to]?.lower ?? '')?.forms ?? 0) !== form.ing) return
    }
    if (all[bounds.to - 1]?.text === '?') return
    const loose = (verbReading(all[to]?.lower ?? '')?.forms ?? 0) === form.ing || all[to]?.lower === 'having' || all[to]?.lower === 'being'
    if (loose && all[to]?.lower !== 'having' && all[to]?.lower !== 'being') {
      const lemma = verbReading(all[to]?.lower ?? '')?.lemma ?? ''
      add({who: seat.who, kind: 'acts', word: lemma, will: willOf(lemma), refusal: false, supposed: false, ahead: false, loose, from: seat.from, to: endOf(to + 1), at: to})
      return
    }
    for (const act of actsAfter(sentence, clause === -1 ? to : clause, bounds.to, false)) told(seat, act, loose)
  }

  function told(seat: Seat, act: Act, loose: boolean): void {
    const rest = all.slice(act.at + 1, act.at + 6).map(({lower}) => lower)
    const [word, will] = meant(act, rest)
    const refusal = (act.denied || /^(?:nothing|no)$/.test(rest[0] ?? '') && /^(?:else|other|alternative)$/.test(rest[1] ?? '') || rest[0] === 'only' && act.modal !== null) && (accepting.has(word) || /^(?:will|would)$/.test(act.modal ?? '')) || refusing.has(word) && !act.denied
    if (act.denied && !refusal) return
    const supposed = !refusal && (act.bareTo || act.time === 'ahead' && !/^(?:will|shall|would)$/.test(act.modal ?? '') || /^(?:may|should|must|can|could|might|ought)$/.test(act.modal ?? '') && act.time !== 'past' || act.passive && act.time === 'ahead')
    if (act.passive && !/^(?:persuade|convince|concern|oppose|determine|dissatisfy|displease|mind)$/.test(act.lemma)) return
    add({who: seat.who, kind: 'acts', word, will: refusal ? 'demand' : will, refusal, supposed, ahead: act.time !== 'past', loose, from: seat.from, to: endOf(act.at + 1), at: act.at})
  }

  /** What the verb comes to, with its complement: “was unhappy”, “made it plain”, “took exception”. */
  function meant({lemma}: Act, rest: readonly string[]): [string, Will] {
    if (lemma === 'be' || lemma === 'feel' || lemma === 'become' || lemma === 'remain') {
      const state = rest.slice(0, 4).find((word) => states.has(word))
      if (state) return [state, refusing.has(state) || words.demand.has(state) ? 'demand' : 'wish']
      if (rest.slice(0, 3).includes('against')) return ['oppose', 'demand']
    }
    if (lemma === 'make' && rest.slice(0, 4).some((word) => /^(?:clear|plain|known|condition)$/.test(word))) return ['insist', 'demand']
    if (lemma === 'let' && rest.includes('known')) return ['insist', 'demand']
    if (lemma === 'take' && rest.slice(0, 3).some((word) => /^(?:exception|issue|objection|offence|against)$/.test(word))) return ['object', 'demand']
    if (lemma === 'take' && rest.slice(0, 3).includes('view')) return ['consider', 'wish']
    if (lemma === 'say' && rest[0] === 'no') return ['refuse', 'demand']
    if (lemma === 'set' && rest.slice(0, 3).includes('face') || lemma === 'set' && rest[0] === 'against') return ['oppose', 'demand']
    if (lemma === 'rule' && rest[0] === 'out') return ['refuse', 'demand']
    if (lemma === 'call' && rest[0] !== 'for') return [lemma, 'none']
    if ((lemma === 'send' || lemma === 'hand' || lemma === 'refer') && rest.slice(0, 4).includes('back')) return ['return', 'none']
    return [lemma, willOf(lemma)]
  }

  function willOf(lemma: string): Will {
    return words.demand.has(lemma) ? 'demand' : words.wish.has(lemma) ? 'wish' : 'none'
  }

  function byHand(seat: Seat): void {
    const by = all[seat.from - 1]?.text === ',' && all[seat.from - 2]?.lower === 'by' ? seat.from - 2 : seat.from - 1
    const preposition = all[by]?.lower ?? ''
    const rooms = /^(?:in|at|from)$/.test(preposition) && places.has(all[seat.to]?.lower ?? '')
    if (preposition !== 'by' && preposition !== 'with' && !rooms || apart.test(all[by - 1]?.lower ?? '')) return
    for (let index = by - 1; index >= Math.max(bounds.from, by - 7); index--) {
      const lower = all[index]?.lower ?? ''
      const done = classesOf(lower) === 0 || lower === 'provided' || lower === 'given' ? verbReading(lower) : null
      if (done && (done.forms & form.participle) !== 0) {
        const lead = all.slice(Math.max(bounds.from, index - 4), index).map(({lower: each}) => each)
        if (lead.some((each) => (classesOf(each) & cls.negator) !== 0) || all[bounds.from]?.lower === 'no') return
        if (preposition === 'with' && !/^(?:agree|settle|negotiate|fix|decide|clear|work|draw|draft|write|word|frame|develop|compose)$/.test(done.lemma)) return
        const ahead = lead.some((each) => /^(?:may|should|must|can|could|might)$/.test(each))
        add({who: seat.who, kind: 'by', word: done.lemma, will: willOf(done.lemma), refusal: refusing.has(done.lemma), supposed: ahead, ahead: lead.some((each) => /^(?:to|be|will|shall|is|are)$/.test(each)), loose: false, from: index, to: seat.to, at: index})
        return
      }
      if (lower === ',' || lower === ';' || (classesOf(lower) & (cls.modal | cls.subordinator | cls.relative)) !== 0) return
    }
  }

  /** “to please the Leader”, “until the wording suited the Chair” */
  function pleased(seat: Seat): void {
    const verb = verbReading(all[seat.from - 1]?.lower ?? '')
    if (!verb || seat.whose) return
    const spared = upsetting.has(verb.lemma) && /^(?:avoid|avoids|avoiding|avoided|not)$/.test(all[seat.from - 2]?.lower ?? '')
    if (!spared && !humouring.has(verb.lemma)) return
    if (!spared && all.slice(Math.max(bounds.from, seat.from - 4), seat.from).some(({lower}) => (classesOf(lower) & cls.negator) !== 0)) return
    add({who: seat.who, kind: 'noun', word: 'deference', will: 'demand', refusal: false, supposed: false, ahead: false, loose: false, from: seat.from - 1, to: seat.to, at: seat.from - 1})
  }

  /** “the Chair's insistence”, “the wishes of the Leader”, “a request from Cllr Roe”, “a discussion with her”, “Leader request” */
  function nouns(seat: Seat): void {
    const own = (at: number, from: number, to: number): boolean => {
      const lower = all[at]?.lower ?? ''
      const will: Will | null = words.behest.has(lower) ? 'demand' : words.opinion.has(lower) ? 'opinion' : null
      if (will === null || at >= bounds.to || at < bounds.from) return false
      const determiner = all.slice(Math.max(bounds.from, Math.min(from, at) - 2), Math.max(from, at)).map(({lower: each}) => each)
      if (determiner.some((each) => /^(?:no|any|not|without)$/.test(each)) && !/\bnot for(?: the)?$/.test(line(all, bounds.from, Math.min(from, at)))) return true
      add({who: seat.who, kind: 'noun', word: lower, will, refusal: false, supposed: false, ahead: false, loose: false, from, to, at})
      return true
    }
    if (seat.whose) {
      for (let at = seat.to; at < Math.min(bounds.to, seat.to + 4); at++) {
        if (own(at, seat.from, at + 1)) return
        if (classesOf(all[at]?.lower ?? '') !== 0 || all[at]?.kind === 'mark') return
      }
      return
    }
    const preposition = all[seat.from - 1]?.lower ?? ''
    if (/^(?:of|from|by|with|between|among|in|on|to)$/.test(preposition)) {
      for (let at = seat.from - 2; at >= Math.max(bounds.from, seat.from - 6); at--) {
        if (own(at, articleBefore(at), seat.to)) return
        if (!isPassedOver(all[at]?.lower ?? '') && !/^(?:made|received|put|expressed|held|on|friday|monday|,|clear|two|members|and|between)$/.test(all[at]?.lower ?? '')) return
      }
    }
    // “the Leader request”: as in tables.
    if (all[seat.to]?.kind === 'word' && words.behest.has(all[seat.to]?.lower ?? '') && !verbLike(seat.to)) own(seat.to, seat.from, seat.to + 1)
  }

  function verbLike(at: number): boolean {
    const reading = verbReading(all[at]?.lower ?? '')
    return reading !== null && (reading.forms & (form.third | form.past)) !== 0
  }

  function articleBefore(at: number): number {
    let index = at
    while (index - 1 >= bounds.from && (/^(?:the|a|an|some|strong|firm|express|clear|further|private|written)$/.test(all[index - 1]?.lower ?? ''))) index--
    return index
  }

  /** To the end of what the hand is told of: the next pause, or the next thing that follows from it. */
  function endOf(at: number): number {
    for (let index = at; index < bounds.to; index++) {
      const token = all[index]
      const next = all[index + 1]?.lower ?? ''
      if (token?.kind === 'mark' && /^[;:–—)]$/.test(token.text)) return index
      if (token?.text === ',' && /^(?:and|so|but|which|with|while|although|it|they|therefore|the|officers|option|this)$/.test(next)) return index
      if (token?.text === ',' && begins(index + 1)) return index
      if (token?.lower === 'that' && (classesOf(next) & cls.be) !== 0) return index
      if (/^(?:and|so)$/.test(token?.lower ?? '') && (/^(?:it|they|this|therefore|accordingly|so|officers|we)$/.test(next) || begins(index + 1))) return index
    }
    return bounds.to
  }

  /** “the recommendation has been …”: a subject and its verb, so a statement of its own. */
  function begins(at: number): boolean {
    for (let index = at; index < Math.min(bounds.to, at + 6); index++) {
      const lower = all[index]?.lower ?? ''
      if ((classesOf(lower) & (cls.be | cls.have | cls.modal)) !== 0) return index > at
      if (/^(?:and|or|,|that|which)$/.test(lower) || lower === 'to' && index === at) return false
    }
    return false
  }

  /** “a member”, “any councillor”: of nobody in particular. */
  function isGeneric({who, from}: Seat): boolean {
    if (who.name !== null || !mentions.includes(who)) return false
    const lead = all.slice(Math.max(bounds.from, from - 2), who.from).map(({lower}) => lower)
    if (lead.some((each) => /^(?:any|no|each|every|another|individual|neither|nor)$/.test(each))) return true
    return lead.some((each) => each === 'a' || each === 'an') && (who.role === 'member' || who.role === 'councillor') && !/\b(?:was|were|had|has|did)\b|ed\b/.test(line(all, who.to, Math.min(bounds.to, who.to + 4)))
  }
}

/** “Members”, who may be the committee or all there are, and not some of them: no group's, no ward's, not “three members”. */
export function isEverybody(who: Mention, {all, mentions}: Pick<Sentence, 'all' | 'mentions'>): boolean {
  // “Member decision making”, “member/officer relations”
  if (who.kind === 'member' && who.name === null && who.role === 'member') return !/^(?:the|a|an|one|that|this|cabinet|executive|ward|local|lead)$/.test(all[who.from]?.lower ?? '') && !/^(?:the|a|an|one|that|this|ward|local|lead|cabinet|executive)$/.test(all[who.from - 1]?.lower ?? '')
  if (who.kind === 'members' && who.name === null && /^of (?:\w+ ){1,5}(?:committee|council|panel|board)\b/.test(line(all, who.to, who.to + 7))) return true
  return who.kind === 'members' && who.name === null && (who.role === 'member' || who.role === 'councillor') && !/^of (?:\w+ ){0,3}(?:group|administration|cabinet|party)\b/.test(line(all, who.to, who.to + 5)) && !mentions.some(({kind, from}) => kind === 'party' && from > who.to && from <= who.to + 3) && !/^(?:two|three|four|some|several|certain|ward|the)$/.test(all[who.from - 1]?.lower ?? '')
}

/** Rules of conduct, the protocol's own words: “Members must not …”, “may not require them to …”. */
const rule = cued(/\b(?:members?|councillors?) (?:must|should|may|shall|can) not\b|\bno member may\b|\bunder the protocol\b/)
const apart = /^(?:not|including|nor|neither|unlike|no)$/
const places = new Set(['office', 'room', 'rooms', 'team', 'offices', 'headquarters', 'meeting'])
const upsetting = new Set(['embarrass', 'offend', 'upset', 'annoy', 'anger'])
const humouring = new Set(['spare', 'please', 'satisfy', 'appease', 'suit', 'accommodate', 'placate', 'humour', 'oblige', 'pacify', 'reassure'])
const agents = new Set(['office', 'team', 'assistant', 'adviser', 'aide', 'side', 'private'])
const states = new Set(['keen', 'adamant', 'insistent', 'anxious', 'minded', 'determined', 'unhappy', 'opposed', 'concerned', 'content', 'satisfied', 'dissatisfied', 'uncomfortable', 'unwilling', 'hostile', 'displeased', 'happy', 'comfortable', 'willing', 'prepared', 'convinced', 'clear', 'uneasy', 'disappointed', 'nervous', 'worried'])
const accepting = new Set(['wish', 'accept', 'agree', 'allow', 'have', 'support', 'countenance', 'let', 'release', 'permit', 'approve', 'endorse', 'sign', 'clear', 'like', 'hear', 'see', 'want', 'wear', 'stand', 'tolerate', 'put', 'happy', 'content', 'satisfied', 'prepared', 'willing', 'comfortable', 'convinced', 'consider', 'entertain', 'bring', 'back', 'vote'])
const refusing = new Set(['refuse', 'reject', 'veto', 'oppose', 'object', 'dislike', 'resist', 'disagree', 'decline', 'complain', 'block', 'unhappy', 'opposed', 'dissatisfied', 'uncomfortable', 'unwilling', 'hostile', 'displeased', 'uneasy', 'disappointed', 'forbid', 'disapprove', 'protest', 'overturn'])
