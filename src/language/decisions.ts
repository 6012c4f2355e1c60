/**
 * Whose will a council matter turns on: where a sentence has one member decide, hold or be given the power, or be the one
 * whose assent is waited for. First the places where a member stands, then the role there (subject, agent, holder, owner of
 * a nod, condition), then what clears it. Which members may is the council's governance, and a rule's business.
 */
import {cued} from '../report/cues.ts'
import type {Act} from './acts.ts'
import {actsAfter} from './acts.ts'
import type {Sentence} from './analysis.ts'
import {classesOf, cls} from './closed-class.ts'
import {tellsOfPower} from './deciding-company.ts'
import type {DecidingWords} from './deciding-words.ts'
import {markedLine} from './marked-roles.ts'
import type {Mention} from './mentions.ts'
import {form, verbReading} from './morphology.ts'
import {isChairBusiness} from './chair-business.ts'
import {conditionOn} from './member-conditions.ts'
import {seatsIn} from './seats.ts'
import type {Seat} from './seats.ts'
import {isDenied, isPast, isTakenBack, line, stretchOf, wordsApart} from './stretches.ts'
import type {Stretch} from './stretches.ts'

/** decides: the member does it · given: the power is passed to the member · assent: another decides, if the member agrees · jointly: with an officer · likely: its company tells. */
export type DecisionSort = 'decides' | 'given' | 'assent' | 'jointly' | 'likely'

export interface Decision {
  who: Mention
  sort: DecisionSort
  from: number
  to: number
}

/**
 * The decisions that a sentence puts in the hands of a member.
 * @param before the sentences before it, nearest first
 * @param beside what else the table row says, and the heading of the column: empty outside tables
 * @param wanted which members count
 */
export function decisionsIn(sentence: Sentence, before: readonly Sentence[], words: DecidingWords, beside: string, wanted: (mention: Mention) => boolean): Decision[] {
  const {all, bounds} = sentence
  if (history.test(line(all, bounds.from, bounds.from + 4)) && !/\b(?:will|may|shall)\b/.test(line(all, bounds.from, bounds.to))) return []
  const found: Decision[] = []
  const seats = seatsIn(sentence, before, wanted)
  const asksItself = all[bounds.to - 1]?.text === '?'
  for (const seat of seats) {
    const lead = all[seat.from - 1]?.lower ?? ''
    if (seat.withBody || apart.test(lead) || every.test(all[seat.from - 1]?.lower ?? '')) continue
    const stretch = stretchOf(sentence, seat)
    if (isTakenBack(line(all, seat.to, stretch.to)) || wished.test(line(all, stretch.from, seat.from))) continue
    const sort = acting(seat, stretch) ?? (isConsulted(seat, stretch) ? null : byHand(seat, stretch) ?? holding(seat, stretch) ?? conditionOn(sentence, seat, stretch, words) ?? assigned(seat))
    if (sort) found.push({who: seat.who, sort: seat.withOfficer && (sort === 'decides' || sort === 'given') ? 'jointly' : sort, ...trimmed(sort === 'assent' ? pieceOf(seat, stretch) : {from: limbOf(seat, stretch), to: stretch.to})})
  }
  if (found.length === 0) likely()
  return found

  /** Nothing plain, and yet company that tells. */
  function likely(): void {
    const [first] = seats
    if (!first || first.who.name === null && (first.who.plural || first.who.role === 'member') || seats.some(({withBody}) => withBody) || asksItself || procedural(wordsApart(sentence, bounds))) return
    const [previous] = before
    if (tellsOfPower(markedLine(sentence, seats, () => false), previous ? markedLine(previous, [], () => false) : '')) found.push({who: first.who, sort: 'likely', ...trimmed(bounds)})
  }

  /** Between commas: “subject to the approval of the Mayor”. */
  function pieceOf(seat: Seat, {from, to}: Stretch): Stretch {
    let [start, end] = [seat.from, seat.to]
    while (start > from && all[start - 1]?.text !== ',') start--
    while (end < to && all[end]?.text !== ',') end++
    return {from: start, to: end}
  }

  /** “…, and that thereafter the Chair …”: of several things said to follow “that”, the one the member stands in. */
  function limbOf(seat: Seat, {from}: Stretch): number {
    for (let index = seat.from - 1; index > from; index--) {
      if (all[index]?.lower === 'that' && /^(?:,|and|footing|basis|understanding|condition|recommended|proposed|agreed|suggested|resolved)$/.test(all[index - 1]?.lower ?? '')) return index
    }
    return from
  }

  function trimmed({from, to}: Stretch): {from: number; to: number} {
    let [start, end] = [from, to]
    while (start < end && /^(?:that|and|but|so|because|whereby|,)$/.test(all[start]?.lower ?? '')) start++
    while (end > start + 1 && all[end - 1]?.kind === 'mark' && all[end - 1]?.text !== ')') end--
    return {from: start, to: end}
  }

  /** “The Chair may let …”, “That she approve …”, “Ask the Chair to choose …”, “It is for the Chair to say …” */
  function acting(seat: Seat, stretch: Stretch): DecisionSort | null {
    if (seat.whose) return null
    const lead = line(all, stretch.from, seat.from)
    const governed = governing.test(lead)
    if (granting.test(lead) && !isPast(lead) && all[seat.to]?.lower === 'to') return isDenied(lead) || procedural(all.slice(seat.to, stretch.to).map(({lower}) => lower)) ? null : 'given'
    const clause = all[seat.to]?.lower === ',' && /^(?:who|which)$/.test(all[seat.to + 1]?.lower ?? '') ? seat.to + 2 : all[seat.to]?.lower === 'who' ? seat.to + 1 : -1
    const last = all[seat.from - 1]?.lower ?? ''
    const hung = (classesOf(last) & cls.preposition) !== 0 && (classesOf(last) & cls.subordinator) === 0
    if (hung && clause === -1 && !governed && verbReading(all[seat.to]?.lower ?? '')?.forms !== form.ing) return null
    if (all[seat.to]?.lower === ',' && clause === -1 && (verbReading(all[seat.to + 1]?.lower ?? '')?.forms ?? 0) !== 0 && all[seat.to + 1]?.lower !== 'acting') return null
    // “The Director, who will consult the Chair, may …”: another's act.
    if (all[seat.to]?.text === ',' && clause === -1 && lead !== '' && /\b(?:who|which|having|after|with)\b/.test(lead) && !all.slice(seat.from, seat.to).some(({text}) => text === ',') && (classesOf(all[seat.to + 1]?.lower ?? '') & (cls.modal | cls.be | cls.have)) !== 0) return null
    if (isDenied(lead)) return null
    if (asksItself && (classesOf(all[bounds.from]?.lower ?? '') & (cls.modal | cls.be | cls.have | cls.do)) !== 0) return null
    if (clause === -1 && /(?:^| )(?:if|unless|once|until|provided(?: that)?|when|where|as|whatever|whichever|wherever|whoever|however|what|before|after|given|assuming)$/.test(lead)) return null
    const subjunctive = /(?:^| )(?:that|lest|ask|let)$/.test(lead) || /^(?:\(?\w{1,3}[).]? )?that\b[^.;]*,$/.test(lead) || governed
    // “with the ward member having the final say”, “agree to the Chair granting the lease”
    if (/(?:^| )(?:to|with|of|by|see|leave|for)$/.test(lead) && clause === -1) {
      const doing = verbReading(all[seat.to]?.lower ?? '')
      if (doing?.forms === form.ing) return judged({lemma: doing.lemma, at: seat.to, time: 'ahead', passive: false, denied: false, modal: null, bareTo: false}, seat, stretch)
    }
    for (const act of actsAfter(sentence, clause === -1 ? seat.to : clause, stretch.to, subjunctive)) {
      if (act.denied) return null
      if (act.bareTo && !(governed || lead === '' || /(?:[:|•)]|\bthat|[.)])$/.test(lead))) return null
      const sort = judged(act, seat, stretch)
      if (sort) return sort
    }
    return null
  }

  function judged(act: Act, seat: Seat, stretch: Stretch): DecisionSort | null {
    const end = clauseEnd(act.at + 1, stretch.to)
    const rest = wordsApart(sentence, {from: act.at + 1, to: end})
    const whole = all.slice(act.at + 1, end).map(({lower}) => lower)
    if (procedural(rest)) return null
    const [next = '', second = ''] = rest
    const {lemma} = act
    if (act.passive && lemma === 'satisfy') return /\bfor$/.test(line(all, stretch.from, seat.from)) ? 'decides' : null
    if (act.passive) return /^(?:give|grant|hand|vest|entrust|leave|allow|invest|trust|put)$/.test(lemma) && rest.slice(0, 6).some((word) => words.power.has(word)) || lemma === 'trust' && gerund(rest) || /^(?:appoint|designate|name|nominate)$/.test(lemma) && rest.some((word) => deciders.has(word)) ? 'given' : null
    if (/^(?:decide|choose|select|pick|agree|approve|set|make|settle|determine|order|buy)$/.test(lemma) && rest.some((word, index) => words.personal.has(word) && (/^(?:him|her|them)sel/.test(word) ? rest[index - 1] === 'for' : !verbReading(word) || word === 'charity'))) return null
    if (lemma === 'be') {
      if (rest.slice(0, 5).some((word) => deciders.has(word))) return 'given'
      if (/^(?:responsible|accountable)$/.test(next) && gerund(rest)) return 'given'
      return words.contented.has(next) && /\bfor$/.test(line(all, stretch.from, seat.from)) ? 'decides' : null
    }
    if (/^(?:have|hold|retain|keep|exercise|enjoy|possess)$/.test(lemma)) return rest.slice(0, 2).includes('responsibility') && gerund(rest) ? 'given' : !/^(?:no|not|little|any)$/.test(next) && rest.slice(0, 6).some((word, index) => words.power.has(word) && !/^(?:matter|matters|arrangements|appointment|responsibility|final|hand|call|word|permission|approval|control|charge)$/.test(word) || /^(?:hand|word|call|charge|control|approval)$/.test(word) && /^(?:free|final|last|sole|full|the|have)$/.test(rest[index - 1] ?? 'have')) ? 'given' : null
    if (/^(?:give|withhold)$/.test(lemma)) return rest.slice(0, 5).some((word) => words.assent.has(word) && word !== 'word' && word !== 'leave' || words.power.has(word) && /^(?:power|powers|authority|approval)$/.test(word)) || act.time === 'ahead' && rest.some((word) => /^(?:instructions|directions|orders)$/.test(word)) || rest.slice(0, 3).some((word) => /^(?:instructions|directions|orders)$/.test(word)) && rest.some((word) => word === 'that' || word === 'to') ? 'decides' : null
    if (lemma === 'agree' || lemma === 'accept') {
      if (next === 'with' || next === 'to' || next === '' || next === 'and') return null
      if (lemma === 'accept' && rest.slice(0, 4).some((word) => /^(?:award|gift|invitation|nomination|apolog\w+|post|resignation|prize|trophy|thanks)$/.test(word))) return null
      if (next === 'that' || next === 'a') return rest.some((word, index) => /^(?:be|should|will|would|may)$/.test(word) && rest.slice(index + 1, index + 4).some((each) => { const done = verbReading(each); return done !== null && (done.forms & form.participle) !== 0 && (words.decide.has(done.lemma) || words.dispose.has(done.lemma)) && !/^(?:take|make|write|sort|manage)$/.test(done.lemma) })) || (next === 'a' && matters(rest)) ? 'decides' : null
      return act.time === 'ahead' || matters(rest) ? 'decides' : null
    }
    if (lemma === 'say') return act.time === 'ahead' && /^(?:which|what|who|whether|how|when|where|yes|no)$/.test(next) ? 'decides' : null
    if (words.instruct.has(lemma) && !words.decide.has(lemma)) return rest.some((word) => /^(?:report|reports|information|briefing|letter|paper|reply|him|her|private|personal)$/.test(word)) ? null : /^(?:the|our|its|a)?$/.test(classesOf(next) & cls.determiner ? 'the' : '') && rest.slice(0, 4).some((word) => words.staff.has(word)) && (rest.includes('to') || lemma !== 'tell' && act.time === 'ahead') && !/\b(?:about|of)\b/.test(next) || words.dispose.has(lemma) && act.time === 'ahead' && rest.length > 0 ? 'decides' : null
    if (/^(?:act|deputise)$/.test(lemma)) return whole.some((word, index) => /^(?:behalf|place|stead|absence)$/.test(word) || word === 'for' && /^(?:council|committee|panel|it|cabinet|board|sub-committee)$/.test(whole[index + 2] ?? whole[index + 1] ?? '')) && act.time !== 'past' ? 'decides' : null
    if (/^(?:deal|see)$/.test(lemma)) return (next === 'with' || lemma === 'see' && next === 'to') && act.time !== 'past' ? 'decides' : null
    if (/^(?:make|take|reach)$/.test(lemma)) return rest.slice(0, 6).some((word) => /^(?:decision|decisions|award|appointment|appointments|determination|choice|selection|adjustments|payment|payments|purchases?|charge)$/.test(word)) && !rest.includes('no') ? 'decides' : null
    if (/^(?:write|sign|draw|sort|nod|rule)$/.test(lemma)) return /^(?:off|down|out|through|on|upon|whether|that)$/.test(next) || lemma === 'sign' && act.time === 'ahead' && rest.some((word) => /^(?:contracts?|orders?|leases?|agreements?|cheques?)$/.test(word)) ? 'decides' : null
    if (words.decide.has(lemma)) {
      if (next === 'of' || next === 'not' || next === '' && !/^(?:decide|approve|determine|authorise|adjudicate|choose)$/.test(lemma)) return null
      const purpose = rest.slice(0, 4).indexOf('to')
      if (/^(?:decide|choose|resolve)$/.test(lemma) && purpose > 0 && words.personal.has(rest[purpose + 1] ?? '')) return null
      if (/^(?:decide|choose|resolve|settle)$/.test(lemma) && (next === 'to' && (words.personal.has(second) || act.time === 'past' && !words.dispose.has(second) && !words.decide.has(second)) || next === 'in' || next === 'down' || next === 'into')) return null
      if (seat.who.role === 'group' && /^(?:choose|appoint|select|determine|decide|fix|pick)$/.test(lemma) && (rest.length === 0 || rest.some((word) => /^(?:members?|seats?|councillors?|places?|spokes\w+|substitutes?|candidates?|deputy|deputies|line|position|representatives?)$/.test(word)))) return null
      return 'decides'
    }
    if (!words.dispose.has(lemma)) return null
    if (lemma === 'run' && !rest.some((word) => /^(?:budget|fund|scheme|service|project)$/.test(word))) return null
    if (next === 'that' || next === 'out' && lemma !== 'buy' || tributes.has(second) || tributes.has(next)) return null
    if (matters(rest) && !/^(?:raise|move|sign|use|manage|place|issue)$/.test(lemma)) return 'decides'
    if (/^(?:order|commission)$/.test(lemma) && (classesOf(next) & cls.determiner) !== 0) return 'decides'
    if (act.time !== 'ahead') return null
    const object = next !== '' && (classesOf(next) & (cls.preposition | cls.subordinator | cls.coordinator | cls.pronoun)) === 0 || /^(?:it|them|these|those)$/.test(next) || next === 'up' && second === 'to' || next === 'of' && lemma === 'dispose'
    return object && !mild.has(lemma) || matters(rest) ? 'decides' : null
  }

  /** “deciding”, “to approve”: a deed of deciding among the words. */
  function gerund(rest: readonly string[]): boolean {
    return rest.some((word) => { const each = verbReading(word); return each !== null && (each.forms & form.ing) !== 0 && (words.decide.has(each.lemma) || words.dispose.has(each.lemma)) })
  }

  function matters(rest: readonly string[]): boolean {
    return rest.slice(0, 9).some((word) => words.matter.has(word))
  }

  /** “awarded by the Chair”, “passed for payment by Cllr Roe”, “a decision by the Leader”, “as directed by the Chair” */
  function byHand(seat: Seat, stretch: Stretch): DecisionSort | null {
    if (seat.whose || all[seat.from - 1]?.lower !== 'by') return null
    const by = seat.from - 1
    if (apart.test(all[by - 1]?.lower ?? '')) return null
    const lead = line(all, stretch.from, by)
    if (isDenied(lead)) return null
    if (all[by - 1]?.lower === 'to' && all[by - 2]?.lower === 'up') return null
    for (let index = by - 1; index >= Math.max(stretch.from, by - 7); index--) {
      const lower = all[index]?.lower ?? ''
      const done = classesOf(lower) === 0 || lower === 'given' ? verbReading(lower) : null
      if (done && (done.forms & form.participle) !== 0 && (done.forms !== (form.base | form.third))) {
        const aux = all.slice(Math.max(stretch.from, index - 6), index).map(({lower: each}) => each)
        const about = all.slice(stretch.from, index).map(({lower: each}) => each)
        const ahead = aux.some((each) => /^(?:be|to|is|are|being)$/.test(each))
        if (procedural(wordsApart(sentence, stretch))) return null
        if (/^(?:as|if|when|unless|until|once|where|so|otherwise|manner|way)$/.test(all[index - 1]?.lower ?? '') && words.assenting.has(done.lemma) && !/\b(?:was|were|had)\b/.test(lead)) return 'decides'
        if (/^(?:agree|approve|settle|clear|sign|confirm|authorise)$/.test(done.lemma) && aux.some((each) => /^(?:once|when|after|if|unless|until|provided)$/.test(each))) return 'assent'
        if (done.lemma === 'pass') return all.slice(index + 1, by).some(({lower: each}) => each === 'payment') ? 'decides' : null
        if (/^(?:make|take|reach)$/.test(done.lemma)) return about.some((each) => /^(?:decisions?|awards?|appointments?|determinations?|choice|selection)$/.test(each)) ? 'decides' : null
        if (done.lemma === 'sign' || done.lemma === 'use' || done.lemma === 'run') return all[index + 1]?.lower === 'off' ? 'decides' : null
        if (words.decide.has(done.lemma) && done.lemma !== 'agree') return 'decides'
        if (/^(?:move|raise|issue|lower|draw|write|accept|carry|clear|rank|judge|place|name|postpone)$/.test(done.lemma) && !ahead) return null
        if (done.lemma === 'agree' ? ahead || about.some((each) => words.matter.has(each)) : words.dispose.has(done.lemma) && (ahead || about.some((each) => words.matter.has(each)))) return 'decides'
        return null
      }
      if (/^(?:decisions?|approval|determination|authorisation|choice|selection|allocation|ruling|award)$/.test(lower) && index >= by - 2) return /\b(?:on|subject to|needs?|requires?|will|shall|may|for|is|be|pending)\b/.test(lead) || /^(?:is|will be|must be) (?:\w+ )?(?:needed|required|awaited|final|binding)\b/.test(line(all, seat.to, stretch.to)) || stretch.from === index ? 'decides' : null
      if (classesOf(lower) & (cls.modal | cls.be | cls.subordinator | cls.relative)) return null
    }
    return null
  }

  /** “rests with the Chair”, “give the Chair power to”, “a matter for the Chair”, “delegated to the Chair” */
  function holding(seat: Seat, stretch: Stretch): DecisionSort | null {
    if (seat.whose) return null
    const lead = line(all, stretch.from, seat.from)
    const after = line(all, seat.to, stretch.to)
    if (isDenied(lead) || procedural(wordsApart(sentence, stretch))) return null
    const power = all.slice(stretch.from, seat.from).some(({lower}) => words.power.has(lower))
    const open = /(?:^|[,;] )(?:\w+ )?(?:whether|which|what|who|how|when|where|\w+ing)\b/.test(lead)
    const past = isPast(lead)
    if (/(?:^| )(?:up|down|left|open) (?:entirely |solely )?to$/.test(lead) && !past) return 'given'
    if (/(?:^| )(?:matter|decision|question|call|choice|one|issue|judgement|business|task|prerogative)s? (?:\w+ )?for$/.test(lead) && /\b(?:is|are|be|remains?|becomes?|as)\b/.test(lead) && !/^to (?:consider|note|explain|answer|raise)\b/.test(after)) return 'decides'
    if (open && /\b(?:is|are|will be|be) (?:\w+ly )?for$/.test(lead)) return 'decides'
    if (/(?:at|in|within|under) the (?:\w+ )?(?:discretion|disposal|gift|hands|pleasure|control|charge|command|direction) of$/.test(lead)) return past ? null : 'given'
    if (/(?:^| )between$/.test(lead)) return seat.withOfficer && /\b(?:agree|agreed|settled|arranged|decided|fixed|negotiated|negotiation|agreement)\b/.test(lead) && (!past && /\b(?:be|to|is|are|may|will|shall|by)\b/.test(lead)) ? 'jointly' : null
    const verbs = [...all.slice(stretch.from, seat.from)].map(({lower}) => verbReading(lower)?.lemma ?? '')
    const empowered = verbs.some((lemma) => words.empower.has(lemma)) || /\bdelegated\b/.test(lead)
    if (/(?:^| )(?:with|to|in|on|upon|by)$/.test(lead)) {
      if (/(?:consult\w*|discuss\w*|liais\w*|agreement|meeting|conversation|talks|accordance|line) (?:\w+ )?(?:with|to)$/.test(lead)) return null
      if (/\b(?:delegat\w+|vested|devolved|conferred|ceded)\b/.test(lead)) return 'given'
      const light = power && !all.slice(stretch.from, seat.from).some(({lower}) => words.power.has(lower) && !/^(?:responsibility|matters?|arrangements|appointment|hand|word|call)$/.test(lower)) && !gerund(lead.split(' '))
      if (light) return null
      if (empowered && (power || open || /\bleav(?:e|es|ing)\b|\bleft\b/.test(lead))) return past && !/\b(?:left|vested|given)\b/.test(lead) ? null : 'given'
      if (/(?:^| )(?:authority|delegation|power|powers|discretion|permission) (?:is |be )?to$/.test(lead)) return 'given'
      if (/\bto$/.test(lead) && /^for (?:a |an |the |his |her |their |final |formal |prior )*(?:decision|ruling|determination|approval|sign-off|authorisation|signature|verdict|agreement|consent)\b/.test(after)) return 'decides'
    }
    if (/(?:^| )(?:give|gives|giving|grant|grants|granting|allow|allows|hand|hands|leave|leaves)$/.test(lead) && after.split(' ').slice(0, 6).some((word) => words.power.has(word) && word !== 'matter' && word !== 'matters')) return 'given'
    if (/\b(?:instructions|orders|directions|instruction)\b.{0,40}\bfrom$/.test(lead) && !past) return 'given'
    return null
  }

  /** “Action: appoint a consultant. By whom: Cllr Roe”, “Authority to spend: Chair”, in a line or in a table. */
  function assigned(seat: Seat): DecisionSort | null {
    if (seat.whose) return null
    const label = line(all, Math.max(0, seat.from - 7), seat.from)
    const short = line(all, bounds.from, seat.from)
    const about = `${line(all, 0, seat.from)} ${beside}`
    if (/(?:^|[:|] )(?:\w+ ){0,2}(?:decisions? (?:taken|made)|authori[sz]ed|approved|decided|determined|signed off|agreed) by ?[:|]?\s*$/.test(short) || /(?:authority[^:|]*|delegation[^:|]*|delegated[^:|]*|decision(?:-maker| maker| taker|-taker)?|decider|approver|approval|authorisation|sign-off) ?[:|]\s*$/.test(label)) return 'given'
    const first = seat.from <= bounds.from + 1
    if (first && /(?:^|\| ?)(?:decision|decision[- ]maker|decided by|decider|approver|approved by|authority|authorised by|delegated to|delegation|approval)\b/.test(beside) && beside !== '') return 'given'
    // “Small repairs | Up to £500 | Ward councillor”: a limit, and who may spend up to it.
    if (first && seat.to >= bounds.to - 1 && /\b(?:up to|below|under|not exceeding|no more than|less than|limit|maximum)\b[^|]*£/.test(beside)) return 'given'
    if (!/\b(?:by whom|who|owner|responsible|responsibility|lead|actioned by|action by)\s*[:|]?\s*$/.test(label) && !(first && /\b(?:by whom|who|owner|responsible|responsibility|lead|actioned by|action by)\b/.test(beside))) return null
    const tokens = `${about} ${line(all, seat.to, bounds.to)}`.split(/[\s:.,|;]+/)
    return tokens.some((word, index) => (words.decide.has(word) || words.dispose.has(word) && !mild.has(word)) && index + 1 < tokens.length && !/^(?:of|by|is|the order|$)/.test(tokens[index + 1] ?? '')) && !procedural(tokens) ? 'given' : null
  }

  /** “in consultation with the Chair”, “having regard to the views of Cllr Roe”: the member is heard, the officer decides. */
  function isConsulted(seat: Seat, stretch: Stretch): boolean {
    return /\b(?:consult\w*|discuss\w*|liais\w*|inform\w*|notif\w*|advis\w*|tell\w*|told|brief\w*|conjunction|hear\w*|regard|account|views?|comments?|representations?)\b(?: \w+| ,| 's){0,4}$/.test(line(all, stretch.from, seat.from)) && !/\b(?:agree\w*|approv\w*|decided|determined|consent)\b[^,]*$/.test(line(all, Math.max(stretch.from, seat.from - 4), seat.from))
  }

  function procedural(rest: readonly string[]): boolean {
    return isChairBusiness(rest, words)
  }

  function clauseEnd(at: number, end: number): number {
    for (let index = at; index < end; index++) {
      const lower = all[index]?.lower ?? ''
      if (lower === ',' && /^(?:who|which|but|while|although|and|after|before|if|unless|subject)$/.test(all[index + 1]?.lower ?? '') || /^(?:if|unless|after|once|when|because|although|while)$/.test(lower) && index > at) return index
    }
    return end
  }
}

const tributes = new Set(['tribute', 'thanks', 'condolences', 'congratulations', 'visit', 'visits', 'ribbon', 'mind', 'wreath', 'mail', 'post', 'sympathy', 'greetings'])
/** What somebody would like, or has said, is no rule of who decides; “it is suggested that” is. */
const wished = cued(/\b(?:said|argued|believes?|believed|felt|feels?|hopes|hoped|thought|urged|urges|claimed|complained)\b[^,]*$|\b(?:wants?|wanted)$|(?<!is |be |are )\b(?:suggested|asked|requested|suggests|requests|asks) (?:that|whether|if|why)\b[^,]*$|(?<!is |be |are )\b(?:asked|requested)$/)
const history = /^(?:until \d|until (?:recently|last|then)|before (?:1|2)\d|in (?:1[89]|20[01])\d\d|formerly|historically|previously|at one time)/
const apart = /^(?:not|than|including|nor|neither|like|unlike)$/
const every = /^(?:every|each|any|no|all|another|neither|individual)$/
const deciders = new Set(['decision-maker', 'decision-taker', 'arbiter', 'judge', 'decider', 'arbitrator', 'approver'])
/** Verbs of much else besides: alone, with an object that is not the council's business, they decide nothing. */
const mild = new Set('move raise sign use manage issue place run set take make reach enter write draw draft handle name weigh complete arrange contract interpret close open convey sort rank release exercise carry control confirm judge engage present clear enforce open lift ease relax use'.split(' '))
const granting = cued(/(?:^| )(?:authority|delegation|powers?|approval|discretion|permission) (?:for|to|of)$/)
const governing = cued(/(?:^|[:|•)] ?|\b)(?:(?:to )?(?:ask|invite|request|(?:allow|permit|trust|enable|require|let)s?|(?:authoris|empower|mandat)e?(?:s|d|ed|ing)?|appoint|leav(?:e|es|ing)|leav(?:e|es|ing) it to|allowing|letting|letting|trusting|enabling|down to|up to|on|to)|for|(?:left|falls?|is|be|open) (?:\w+ )?(?:to|for|with))$/)
