/**
 * Power that a sentence puts in one member's hands, told by the words about the member's name rather than by clauses: what
 * rests with, waits on, or is left to that member, and what the member may or will settle.
 */
import type {Sentence} from './analysis.ts'
import {classesOf, cls} from './closed-class.ts'
import type {Decision, DecidingWords, DecisionSort} from './decisions.ts'
import type {Mention} from './mentions.ts'
import {form, verbReading} from './morphology.ts'
import {isElsewhere} from './outside-seats.ts'

/**
 * The decisions that a sentence leaves to one member, whichever way it is put.
 * @param beside what else the table row says, and the heading of the column: empty outside tables
 * @param wanted which members count
 */
export function powersIn(sentence: Sentence, words: DecidingWords, beside: string, wanted: (mention: Mention) => boolean): Decision[] {
  const {all, bounds} = sentence
  const found: Decision[] = []
  const lower = (at: number): string => (at >= bounds.from && at < bounds.to ? all[at]?.lower ?? '' : '')
  for (const who of sentence.mentions) {
    if (!wanted(who) || isElsewhere(who, sentence) || consulted(who)) continue
    const [from, to] = stretch(who)
    if (denied(from, who.from) || procedural(from, to, who)) continue
    const sort = assigned(who) ? 'given' : said(who, from, to)
    if (sort) found.push({who, sort, from, to})
  }
  return found

  /** “Action: appoint a consultant. By whom: Cllr Roe”, in a line or in a table. */
  function assigned(who: Mention): boolean {
    const label = all.slice(Math.max(0, who.from - 6), before1(who) + 1).map(({lower: each}) => each).join(' ')
    if (!duty.test(label) && !(who.from <= bounds.from + 1 && duty.test(beside))) return false
    const about = `${all.slice(0, who.from).map(({lower: each}) => each).join(' ')} ${beside} ${line(who.to, bounds.to)}`.split(/[\s:.,|;]+/)
    return about.some((each, index) => settling.has(each) && index + 1 < about.length && !/^(?:of|by|is|the order)$/.test(about[index + 1] ?? ''))
  }

  function said(who: Mention, from: number, to: number): DecisionSort | null {
    const before = before1(who)
    const lead = line(from, before + 1)
    const after = line(who.to, to)
    // A council says what shall be; what was done, and what somebody thinks, is told.
    if (/(?:^|\s)(?:rests?|lies?|sits?|remains?|stays?|belongs?|falls?|is|are|be|left) (?:\w+ly )?(?:with|to|for|up to|down to|in the hands of|at the (?:sole )?(?:disposal|discretion|gift|pleasure) of|in the (?:gift|hands) of)$/.test(lead) && (power(from, before) || /(?:disposal|discretion|gift|hands|pleasure|up|down)(?: of| to)?$/.test(lead) && future(from, to))) return 'given'
    if (/(?:at|in|within|on) the (?:sole |absolute |personal )?(?:discretion|disposal|gift|hands|say-so|nod|word|instructions?|directions?|authority|approval) of$/.test(lead) && future(from, to)) return 'assent'
    if (/(?:^| )to$/.test(lead) && /^for (?:a |an |the |his |her |their |final |formal )*(?:decision|ruling|determination|approval|sign-off|authorisation|signature|verdict|agreement|consent)/.test(after)) return 'given'
    if (/(?:^| )(?:give|gives|given|grant|grants|granted|allow|allows|hand|confer on|vest in|entrust|leave|empower|enable|permit|authorise)$/.test(lead) && /^(?:\w+ ){0,3}(?:power|powers|authority|discretion|control|the final say|a free hand|freedom|a veto|the right|the last word|the choice|the decision)\b/.test(after)) return 'given'
    if (/^(?:(?:will|shall|should|to|would|may|can|must) )?(?:have|has|hold|holds|keep|keeps|retain|retains|enjoy|enjoys|exercise|exercises) (?:\w+ ){0,3}(?:power|powers|authority|discretion|control|say|veto|hand|word)\b/.test(after) && !/\bno\b/.test(after)) return 'given'
    if (/(?:^| )for$/.test(lead) && decidesNext(after.replace(/^(?:alone|only|himself|herself)\s+/, ''))) return 'decides'
    if (/(?:^| )(?:whichever|whatever|whoever|wherever|whenever|however|as|what)(?: \w+){0,4}$/.test(lead) && /^(?:alone )?(?:prefers?|chooses?|wants?|wishes|likes?|selects?|decides?|thinks? (?:fit|best|right|proper)|sees fit|considers?|directs?|picks?|may (?:choose|decide|direct|think fit|prefer)|determines?|settles?|fixes|sets?|names?|agrees?)\b/.test(after) && future(from, to) && !told(from, to)) return 'decides'
    if (/\b(?:be|is|are) (?:\w+ ){0,3}(?:cleared|agreed|settled|signed off|approved|confirmed|squared) (?:\w+ )?(?:with|by)$/.test(lead)) return /by$/.test(lead) ? 'decides' : 'assent'
    if (assents(lead, after)) return 'assent'
    // “until the Chair is satisfied”, “unless Councillor Roe objects”
    if (/(?:^| )(?:until|unless|once|before|provided|provided that|so long as|as long as|if|when|after)$/.test(lead) && /^(?:(?:first|also|alone) )?(?:(?:is|are|has|have|has been|himself|herself) )*(?:satisfied|content|happy|comfortable|agrees?|agreed|approves?|approved|consents?|consented|objects?|signs? off|signed off|confirms?|authorises?|authorised|gives? (?:the go-ahead|approval|consent|permission)|says so|allows?)\b/.test(after) && /\b(?:will|may|shall|can|must|not|no|to be|be|is|are)\b/.test(line(from, who.from)) && !/\b(?:was|were|had)\b/.test(line(from, who.from))) return 'assent'
    if (/\b(?:instructions|orders|directions)\b.{0,40}\bfrom$/.test(lead) && future(from, to)) return 'given'
    if (/\bwithout (?:a |the |any )?(?:word|nod|clearance) (?:from|of)$/.test(lead)) return 'assent'
    if (/\b(?:be|is|are)\b/.test(lead) && /\bby$/.test(lead) && lead.split(' ').slice(-7, -1).some((each) => settling.has(verbReading(each)?.lemma ?? '') && /(?:ed|en|ut|de|ld|nt|d)$/.test(each))) return 'decides'
    if (/^(?:alone |personally )?(?:sees to|deals with|signs off)\b/.test(after)) return 'decides'
    const joined = /\band (?:may|will|shall|can) ((?:\w|-)+ .*)$/.exec(after)
    if (joined?.[1] && decidesNext(joined[1])) return 'decides'
    return operative(lead, after) ? 'decides' : null
  }

  /** “needs the Chair's agreement”, “with the approval of the Chair”, “on a nod from the Chair” */
  function assents(lead: string, after: string): boolean {
    const {noun, nounOf} = assentPatterns(words)
    const needs = /\b(?:needs?|requires?|without|subject to|depends? on|conditional on|once|until|unless|awaits?|pending|only (?:with|on)|obtain|get|with|on|have|seek)\b[^.;]{0,40}$/
    if (noun.test(after) && /\b(?:is|will be|must be|shall be|to be) (?:all|required|needed|enough|sufficient|obtained|sought|necessary)\b/.test(after)) return true
    if (noun.test(after)) return needs.test(lead) && !past(lead)
    if (!nounOf.test(lead)) return false
    return needs.test(lead.replace(nounOf, '')) && !past(lead) || /(?:^|[:|] )(?:\w+ ){0,4}on (?:the )?(?:approval|authority|say-so)/.test(lead)
  }

  /** “the Chair may let …”, “Cllr Roe to settle …”, “Ask the Chair to choose …” */
  function operative(lead: string, after: string): boolean {
    const match = /^(?:, \w+(?: \w+){0,4}, )?(?:(alone|only|jointly|together|also|then|himself|herself) )*(may|will|shall|can|is to|to|should|must|be (?:asked|invited|requested|authorised|allowed|permitted|empowered|appointed|left|mandated) to|is (?:authorised|allowed|permitted|empowered|free|entitled|at liberty|able|left) to|has (?:been )?(?:authorised |allowed |permitted |empowered |asked )?to) (?:(?:also|then|alone|personally|himself|herself|instead|jointly|now) )*/.exec(after)
    const next = match ? after.slice(match[0].length) : ''
    if (!match) return false
    const modal = match[2] ?? ''
    if (modal === 'to' && !/(?:^|[:|•] ?|ask|invite|request|authorise|allow|permit|empower|mandate|leave|trust|enable|require|instruct|appoint|for|that|leave it to|down to) ?(?:the )?$/.test(lead)) return false
    if (modal === 'can' || modal === 'should' || modal === 'must') return decidesNext(next) && !/^(?:decide|choose) (?:to|whether to) (?:speak|attend|stand|vote)/.test(next)
    return decidesNext(next)
  }

  /** Whether the words begin with a verb that settles something for the council. */
  function decidesNext(after: string): boolean {
    const [verb = '', ...rest] = after.split(' ')
    const lemma = verbReading(verb)?.lemma ?? verb
    const [first = '', second = ''] = rest
    if (lemma === 'be') return /^(?:\w+ly )?(?:satisfied|content|happy|convinced|persuaded)$/.test(first) || /^the (?:sole |final )?(?:judge|arbiter|decision-maker)/.test(rest.join(' '))
    if (lemma === 'let' || lemma === 'leave' || lemma === 'set') return first !== 'know' && second !== 'know' && first !== 'out' && first !== 'off' && first !== ''
    if (lemma === 'act') return /\b(?:behalf|place|instead|absence|name)\b/.test(after)
    if (lemma === 'sign') return first === 'off'
    if (lemma === 'deal' || lemma === 'see') return first === 'with' || (lemma === 'see' && first === 'to')
    if (lemma === 'agree') return rest.length > 0 && first !== 'with' && first !== 'to'
    return settling.has(lemma) && rest.length > 0 && !/^(?:himself|herself|themselves|not)$/.test(first) && !personal.has(second)
  }

  function before1(who: Mention): number {
    let at = who.from - 1
    while (at >= bounds.from && /^(?:the|its|their|our|local|relevant|that|this)$/.test(lower(at))) at--
    return at
  }

  /** The clause-like stretch about a member: from the last strong pause before to the first after. */
  function stretch(who: Mention): [number, number] {
    let from = who.from
    while (from > bounds.from && !/^[;•|–—(]$/.test(all[from - 1]?.text ?? '') && !(lower(from - 1) === ',' && /^(?:but|and|so|although|while|which)$/.test(lower(from)) && who.from - from > 3)) from--
    let to = who.to
    while (to < bounds.to && !/^[;•|–—).]$/.test(all[to]?.text ?? '') && !(lower(to) === ',' && /^(?:but|although|while|and)$/.test(lower(to + 1)))) to++
    return [from, to]
  }

  function line(from: number, to: number): string {
    return all.slice(from, Math.max(from, to)).map(({lower: each}) => each).join(' ')
  }

  function power(from: number, to: number): boolean {
    return all.slice(from, to).some(({lower: each}) => words.power.has(each))
  }

  function future(from: number, to: number): boolean {
    return all.slice(from, to).some(({lower: each}, index, every) => (classesOf(each) & cls.modal) !== 0 || /^(?:is|are|be|that|to)$/.test(each) || ((verbReading(each)?.forms ?? 0) & (form.third | form.base)) !== 0 && classesOf(each) === 0 && index < every.length)
  }

  function past(lead: string): boolean {
    return /\b(?:was|were|had been|has been|obtained|received|gave|sought)\b/.test(lead) && !/\b(?:will|may|must|shall|is|are|be)\b/.test(lead)
  }

  function told(from: number, to: number): boolean {
    return all.slice(from, to).some(({lower: each}) => each === 'recommended' || each === 'officers' || each === 'said')
  }

  function denied(from: number, to: number): boolean {
    const text = line(from, to).split(' , ').at(-1) ?? ''
    return /\b(?:not|no|never|cannot|nor|neither|whether|nothing)\b/.test(text) && !/\b(?:not|no|never|nothing)\b.*\b(?:without|unless|until|except|but)\b/.test(text) || /\b(?:not|cannot|never)\b/.test(line(to, to + 8).split(/[,;]/)[0] ?? '')
  }

  function consulted(who: Mention): boolean {
    return /\b(?:consult\w*|discuss\w*|liais\w*|inform\w*|notif\w*|tell\w*|told|brief\w*|conjunction)\b[^.;]{0,40}$/.test(line(bounds.from, who.from))
  }

  function procedural(from: number, to: number, who: Mention): boolean {
    return all.slice(from, to).some(({lower: each}, offset) => words.meeting.has(each) && !sentence.mentions.some((mention) => (mention === who || mention.kind === 'body' || mention.kind === 'member') && from + offset >= mention.from && from + offset < mention.to))
  }
}

const patterns = new WeakMap<DecidingWords, {noun: RegExp; nounOf: RegExp}>()

/** “'s prior agreement” after a member's name and “agreement of” before it, made once for a lexicon. */
function assentPatterns(words: DecidingWords): {noun: RegExp; nounOf: RegExp} {
  const known = patterns.get(words)
  if (known) return known
  const nouns = [...words.assent].map((word) => word.replace(/[^a-z-]/g, '')).join('|')
  const made = {noun: new RegExp(`^(?:'s?|’s?) (?:\\w+ ){0,2}(?:${nouns})\\b`), nounOf: new RegExp(`(?:${nouns}) (?:of|from|by)$`)}
  patterns.set(words, made)
  return made
}

const duty = /\b(?:by whom|who|owner|responsible|responsibility|lead|decider|decision-maker|decision maker|to be decided by|decided by|approver|actioned by|action by)\s*(?::|$|\|)/
const settling = new Set('cut approve authorise decide determine settle choose select pick vary award allocate grant consent veto spend appoint instruct waive order buy purchase hire commission sell lease dispose refuse reject sanction fix finalise allow permit engage employ dismiss cancel extend suspend release adjust alter amend change reduce increase override overrule distribute prioritise exempt terminate adjudicate arbitrate rule draw incur commit pay reimburse adopt confirm place accept judge rank shortlist negotiate conclude exercise admit exclude direct discharge resolve'.split(' '))
const personal = new Set(['speech', 'statement', 'visit', 'report', 'presentation', 'announcement', 'representations', 'declaration', 'opening', 'toast', 'points', 'arrangements', 'questions', 'meeting', 'view', 'views', 'case'])
