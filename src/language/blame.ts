/**
 * Who is found fault with in a sentence: by what a clause says of a person or of a person's work, by a passive with
 * its doer, by what others say of the person, and by a noun that names the fault (“the failure of …”, “her oversight”).
 */
import type {Sentence} from './analysis.ts'
import type {BlameWords} from './blame-lexicon.ts'
import type {Clause} from './clauses.ts'
import type {Mention} from './mentions.ts'
import type {NounPhrase} from './phrase-types.ts'
import {complementFault, predicateFault, restOf} from './predicate.ts'
import type {Strength} from './predicate.ts'
import {referent} from './reference.ts'
import {standingOf} from './standing.ts'

export interface Judgement {
  /** Whom it finds fault with. */
  target: Mention
  strength: Strength
  /** Tokens of the sentence's paragraph that carry it, `to` exclusive. */
  from: number
  to: number
}

type Wanted = (mention: Mention) => boolean

const lacking = new Set(['lack', 'absence', 'want', 'loss', 'shortage', 'dearth', 'deficit', 'paucity'])
const complaints = new Set(['question', 'complaint', 'criticism', 'allegation', 'dissatisfaction', 'grievance', 'disappointment', 'anger', 'frustration', 'misgiving', 'proceedings', 'action', 'investigation', 'accusation', 'doubt', 'concern', 'disquiet', 'unhappiness', 'petition', 'resentment', 'warning', 'reprimand', 'sanction', 'suspension', 'dismissal', 'confidence', 'finding'])
const disciplinary = new Set(['disciplinary', 'misconduct', 'capability', 'formal'])
const sources = new Set(['by', 'from', 'of'])
const waiting = new Set(['reply', 'response', 'answer', 'help', 'explanation', 'support', 'apology', 'cooperation', 'co-operation', 'guidance', 'acknowledgement', 'sense', 'interest', 'contact', 'word', 'news', 'leadership', 'direction'])

/**
 * The judgements in a sentence that find fault with someone the caller asks about.
 * @param sentence the sentence
 * @param before the sentences before, nearest first, to which its pronouns look back
 * @param wanted whose fault matters
 */
export function blameIn(sentence: Sentence, before: readonly Sentence[], words: BlameWords, wanted: Wanted): Judgement[] {
  const {all} = sentence
  const found: Judgement[] = []
  const person = (phrase: NounPhrase | null): Mention | null => {
    const mention = referent(phrase, sentence, before)
    return mention && wanted(mention) ? mention : null
  }
  const add = (target: Mention, strength: Strength, from: number, to: number): void => { found.push({target, strength, from, to}) }

  for (const clause of sentence.clauses) {
    const {verb, subject} = clause
    if (!verb) continue
    special(clause)
    if (standingOf(clause, all) !== 'asserted') {
      // “Blame must be laid at the door of …”
      if (!(clause.subject && words.answerable.has(clause.subject.noun) && (verb.modal === 'must' || verb.modal === 'should') && verb.negation === null)) continue
    }
    if (subject) ofSubject(clause, subject)
    ofDoer(clause)
    ofObject(clause)
  }
  for (const phrase of sentence.phrases) ofNoun(phrase)
  labelled()
  return found

  /** “At fault: the Town Clerk”, “Cause of loss: Payroll Manager”: a label and a name. */
  function labelled(): void {
    const {from, to} = sentence.bounds
    for (let index = from + 1; index < to - 1; index++) {
      if (all[index]?.text !== ':') continue
      const label = all.slice(from, index)
      if (label.length > 6 || !label.some(({lower}) => words.answerable.has(lower) || lower === 'culprit' || lower === 'cause' || words.harm.has(lower) && label.some(({lower: word}) => word === 'by' || word === 'responsible'))) return
      const mention = sentence.mentions.find((each) => each.from > index && wanted(each))
      const between = mention ? mention.from - index - 1 : 9
      if (mention && between <= 1 && to - mention.to <= 1) add(mention, 'clear', from, mention.to)
      return
    }
  }

  function ofSubject(clause: Clause, subject: NounPhrase): void {
    const reach = (): [number, number] => [clause.shared || clause.subject !== subject || subject.from > clause.to ? clause.from : Math.min(subject.from, clause.from), endOf(clause)]
    for (const each of [subject, ...subject.also]) {
      const target = each.determiner === 'no' ? null : person(each)
      if (target && !((clause.kind === 'participle' || clause.kind === 'infinitive') && sentence.mentions.includes(target) && generic(target))) {
        const strength = predicateFault(clause, all, words, false) ?? refused(clause) ?? allowed(clause) ?? departed(clause) ?? corrected(clause) ?? deplored(clause)
        if (strength && !((clause.verb?.negation != null || /^(?:unable|no)$/.test(all[clause.verb?.to ?? -1]?.lower ?? '')) && excused(clause))) return add(target, strength, ...reach())
      }
    }
    // “was unaware for six weeks, which is not good enough”
    if (clause.marker === 'which' && all[clause.from - 1]?.text === ',' && clause.outer?.verb && !subject.mention) {
      const whose = person(clause.outer.subject)
      if (whose && (clause.verb?.lemma === 'be' || clause.verb?.lemma === 'seem') && complementFault(restOf(clause, all), clause.verb.negation !== null, words)) return add(whose, 'likely', clause.outer.from, endOf(clause))
    }
    const owner = workOf(subject)
    if (owner) {
      const strength = predicateFault(clause, all, words, true)
      const reported = clause.verb?.modal === 'should' && clause.outer?.subject?.mention?.kind === 'outsider'
      if (strength && !reported) return add(owner, strength, ...reach())
    }
    // “The blame lies with …”, “responsibility for the loss rests with …”
    if (answerableSubject(subject, clause)) {
      for (const {preposition, phrase} of clause.tails) {
        const target = preposition === 'with' || preposition === 'at' || preposition === 'on' || preposition === 'upon' || preposition === 'to' ? person(phrase) ?? person(phrase.owner) ?? tailPerson(phrase) : null
        if (target && clause.verb?.negation === null) return add(target, 'clear', subject.from, endOf(clause))
      }
      for (const object of clause.objects) {
        const target = person(object) ?? person(object.owner)
        if (target && clause.verb?.lemma === 'be' && clause.verb.negation === null) return add(target, 'clear', subject.from, endOf(clause))
      }
    }
    // “One reason for the delay is the attitude of the Officer”
    if (clause.verb?.lemma === 'be' && clause.verb.negation === null && reasons.has(subject.noun)) {
      for (const object of clause.objects) {
        const target = person(object) ?? (isOf(words.work, object) || words.quality.has(object.noun) || words.faultNoun.has(object.noun) ? person(object.owner) ?? tailPerson(object) : null)
        if (target) return add(target, 'clear', subject.from, endOf(clause))
      }
    }
    // “reflects badly on the Officer”, “is put down to the Manager's style”
    for (const {preposition, phrase} of clause.tails) {
      const whose = person(phrase) ?? (isOf(words.work, phrase) || words.quality.has(phrase.noun) ? person(phrase.owner) ?? tailPerson(phrase) : null)
      if (!whose || !clause.verb || clause.verb.negation !== null) continue
      const rest = restOf(clause, all)
      if (clause.verb.lemma === 'reflect' && (preposition === 'on' || preposition === 'upon') && rest.some(({lower}) => lower === 'badly' || lower === 'poorly' || lower === 'ill')) return add(whose, 'clear', subject.from, endOf(clause))
      const traced = preposition === 'to' && (clause.verb.passive && (clause.verb.lemma === 'put' && rest[0]?.lower === 'down' || clause.verb.lemma === 'attribute' || clause.verb.lemma === 'ascribe' || clause.verb.lemma === 'trace'))
      if (traced && !words.good.has(all[subject.head - 1]?.lower ?? '') && !/^(?:success|improvement|saving|recovery|growth|reduction|increase|rise|progress|idea|design|drawing|painting)$/.test(subject.noun)) return add(whose, 'clear', subject.from, endOf(clause))
    }
    // “Performance fell after the present Manager took over”
    if (clause.verb && worsening.has(clause.verb.lemma) && clause.verb.negation === null) {
      const since = sentence.clauses.find(({kind, marker, subject: other, verb}) => kind === 'subordinate' && (marker === 'after' || marker === 'since' || marker === 'when' || marker === 'once') && verb !== null && arriving.has(verb.lemma) && person(other) !== null)
      const target = since ? person(since.subject) : null
      if (since && target) return add(target, 'likely', subject.from, since.to)
    }
    // “Little reliance can be placed on the Officer's log”, “data entry is beyond the Assistant”
    if (scarce.has(subject.determiner ?? '') && trusts.has(subject.noun)) {
      for (const {preposition, phrase} of clause.tails) {
        const target = preposition === 'on' || preposition === 'in' || preposition === 'upon' ? person(phrase) ?? person(phrase.owner) ?? tailPerson(phrase) : null
        if (target) return add(target, 'clear', subject.from, endOf(clause))
      }
    }
    if (clause.verb?.lemma === 'be' || clause.verb?.lemma === 'prove') {
      const beyond = clause.tails.find(({preposition, phrase}) => preposition === 'beyond' && person(phrase))
      const target = beyond && clause.verb.negation === null ? person(beyond.phrase) : null
      if (target) return add(target, 'clear', subject.from, endOf(clause))
    }
    // “The trail leads to the Officer's door”, “fell apart on her watch”, “escaped the Surveyor's notice”
    for (const {preposition, phrase} of clause.tails) {
      const whose = person(phrase.owner) ?? tailPerson(phrase)
      if (whose && clause.verb?.negation === null && (phrase.noun === 'door' || phrase.noun === 'doorstep' || phrase.noun === 'feet' || (phrase.noun === 'watch' && preposition === 'on')) && !harmless.has(clause.verb.lemma)) return add(whose, 'clear', subject.from, endOf(clause))
      const under = (preposition === 'under' || preposition === 'during') ? person(phrase) ?? (phrase.noun === 'leadership' || phrase.noun === 'management' || phrase.noun === 'tenure' || phrase.noun === 'stewardship' || phrase.noun === 'direction' ? whose : null) : null
      if (under && clause.verb && worsening.has(clause.verb.lemma)) return add(under, 'clear', subject.from, endOf(clause))
      const lost = preposition === 'on' && clause.verb?.passive === true && clause.verb.lemma === 'lose' ? person(phrase) : null
      if (lost) return add(lost, 'clear', subject.from, endOf(clause))
    }
    if (clause.verb && (clause.verb.lemma === 'escape' || clause.verb.lemma === 'elude' || clause.verb.lemma === 'defeat')) {
      const object = clause.objects.find((each) => person(each) ?? (each.noun === 'notice' || each.noun === 'attention' ? person(each.owner) : null))
      const whom = object ? person(object) ?? person(object.owner) : null
      if (whom && !subject.mention) return add(whom, 'likely', subject.from, endOf(clause))
    }
    // “lay for weeks in the Officer's in-tray”
    if (clause.verb && idling.has(clause.verb.lemma) && clause.verb.negation === null) {
      for (const {phrase} of clause.tails) {
        const target = trays.has(phrase.noun) ? person(phrase.owner) ?? tailPerson(phrase) : null
        if (target) return add(target, 'clear', subject.from, endOf(clause))
      }
    }
    // “The delay was down to the Clerk”, “… was of the Manager's own making”
    if (clause.verb?.lemma === 'be' && clause.verb.negation === null && (words.harm.has(subject.noun) || words.faultNoun.has(subject.noun))) {
      const rest = restOf(clause, all)
      for (const {preposition, phrase} of clause.tails) {
        const target = person(phrase) ?? person(phrase.owner)
        if (target && ((preposition === 'to' && (rest.some(({lower}) => lower === 'down' || lower === 'due' || lower === 'attributable'))) || preposition === 'by' || (preposition === 'of' && phrase.noun === 'making'))) return add(target, 'clear', subject.from, endOf(clause))
      }
      for (const object of clause.objects) {
        const target = person(object.owner)
        if (target && (object.noun === 'fault' || object.noun === 'doing' || object.noun === 'responsibility' || object.noun === 'making')) return add(target, 'clear', subject.from, endOf(clause))
      }
    }
  }

  function tailPerson(phrase: NounPhrase): Mention | null {
    for (const tail of phrase.tails) {
      const target = tail.preposition === 'of' ? person(tail.phrase) : null
      if (target) return target
    }
    return null
  }

  function answerableSubject(subject: NounPhrase, clause: Clause): boolean {
    if (!words.answerable.has(subject.noun)) return (clause.verb?.lemma === 'lie' || clause.verb?.lemma === 'rest') && (words.faultNoun.has(subject.noun) || words.harm.has(subject.noun))
    return subject.noun !== 'responsibility' && subject.noun !== 'liability' || subject.tails.some(({phrase}) => words.harm.has(phrase.noun) || words.faultNoun.has(phrase.noun) || words.harm.has(all[phrase.head]?.lower ?? ''))
  }

  /** “has been told to improve her attendance” */
  function corrected(clause: Clause): Strength | null {
    const {verb} = clause
    if (!verb?.passive || verb.negation !== null || !/^(?:tell|ask|require|instruct|warn|remind|advise)$/.test(verb.lemma)) return null
    return sentence.clauses.some(({kind, outer, verb: next}) => kind === 'infinitive' && outer === clause && next !== null && next.negation === null && (mending.has(next.lemma))) ? 'likely' : null
  }

  /** “It is disappointing that the Officer did not attend” */
  function deplored(clause: Clause): Strength | null {
    const {outer} = clause
    if (clause.kind !== 'that' || !outer?.verb || outer.verb.negation !== null || (outer.verb.lemma !== 'be' && !deplorable.has(all[outer.verb.head]?.lower ?? '') && outer.verb.lemma !== 'seem' && outer.verb.lemma !== 'remain')) return null
    for (let index = outer.verb.head; index < outer.to + 1; index++) if (deplorable.has(all[index]?.lower ?? '')) return 'clear'
    return null
  }

  /** “allowed the deadline to pass”, “let standards slip” */
  function allowed(clause: Clause): Strength | null {
    if ((clause.verb?.lemma !== 'allow' && clause.verb?.lemma !== 'let' && clause.verb?.lemma !== 'permit') || clause.verb.negation !== null || clause.verb.modal !== null) return null
    return sentence.clauses.some(({outer, verb}) => outer === clause && verb !== null && lapses.has(verb.lemma)) ? 'clear' : null
  }

  /** “resigned before the disciplinary hearing could be held” */
  function departed(clause: Clause): Strength | null {
    const lemma = clause.verb?.lemma
    if (lemma !== 'resign' && lemma !== 'leave' && lemma !== 'retire' && lemma !== 'depart') return null
    for (let index = clause.verb?.to ?? 0; index < sentence.bounds.to; index++) if (departures.has(all[index]?.lower ?? '')) return 'likely'
    return null
  }

  /** “did not reply because the letter went astray”: a reason that is not the officer's own. */
  function excused(clause: Clause): boolean {
    return sentence.clauses.some(({kind, marker, outer, subject}) => kind === 'subordinate' && (outer === clause || outer?.outer === clause) && (marker === 'because' || marker === 'as' || marker === 'since' || marker === 'given') && subject !== null && person(subject) === null && subject.pronoun !== 'it')
  }

  /** “refused to meet residents”; refusing to register an application is the post's own business. */
  function refused(clause: Clause): Strength | null {
    const {verb} = clause
    if (!verb || verb.negation !== null || verb.modal !== null || !words.refusal.has(verb.lemma)) return null
    const next = sentence.clauses.find(({kind, outer}) => kind === 'infinitive' && outer === clause)
    const lemma = next?.verb?.lemma
    return lemma !== undefined && (words.duty.has(lemma) || cooperative.has(lemma)) ? 'clear' : null
  }

  function isOf(set: BlameWords['work'], phrase: NounPhrase): boolean {
    return set.has(phrase.noun) || set.has(all[phrase.head]?.lower ?? '')
  }

  /** The person whose work or quality the phrase names: “the Registrar's advice”, “the report prepared by the Planner”. */
  function workOf(phrase: NounPhrase): Mention | null {
    if (!isOf(words.work, phrase) && !words.quality.has(phrase.noun)) return null
    if (phrase.owner) return person(phrase.owner)
    // “gave evidence that was confused”: the work of the one who gave it.
    const {clause} = phrase
    if (clause?.verb && !clause.verb.passive && makingVerbs.has(clause.verb.lemma) && clause.objects.includes(phrase) && phrase.determiner !== 'the') {
      const maker = person(clause.subject)
      if (maker) return maker
    }
    for (const {preposition, phrase: tail} of phrase.tails) {
      if (!sources.has(preposition)) continue
      const target = person(tail)
      if (target) return target
    }
    for (const clause of sentence.clauses) {
      if (clause.kind !== 'participle' || clause.noun !== phrase || !clause.verb?.passive) continue
      const by = clause.tails.find(({preposition}) => preposition === 'by')
      const target = by ? person(by.phrase) : null
      if (target) return target
    }
    return phrase.within.find((mention) => wanted(mention)) ?? null
  }

  /** “was mishandled by the Category Manager” */
  function ofDoer(clause: Clause): void {
    const {verb, tails} = clause
    if (!verb?.passive || (verb.modal !== null && !verb.perfect)) return
    const by = tails.find(({preposition, phrase}) => preposition === 'by' && (person(phrase) ?? phrase.also.some((each) => person(each))))
    const target = by ? person(by.phrase) ?? by.phrase.also.map((each) => person(each)).find((each) => each !== null) ?? null : null
    if (!target) return
    const rest = restOf(clause, all)
    const companions = words.faultWith.get(verb.lemma)
    let strength: Strength | null = null
    if (verb.negation === null) {
      if (words.fault.has(verb.lemma) || (companions && (companions.size === 0 || rest.some(({lower}) => companions.has(lower)) || (clause.subject !== null && companions.has(clause.subject.noun))))) strength = 'clear'
      else if (verb.lemma === 'cause' && clause.subject && (words.harm.has(clause.subject.noun) || words.faultNoun.has(clause.subject.noun))) strength = 'clear'
      else {
        for (let index = verb.from; index < verb.to; index++) if (words.badAdverb.has(all[index]?.lower ?? '')) strength = 'clear'
        for (const [index, {lower}] of rest.entries()) if (words.badAdverb.has(lower) && index < 6) strength = 'clear'
      }
    } else if (words.duty.has(verb.lemma)) strength = 'clear'
    if (strength) add(target, strength, clause.kind === 'participle' ? verb.from : clause.subject && !clause.shared ? Math.min(clause.subject.from, clause.from) : clause.from, endOf(clause))
  }

  /** “criticised the Clerk”, “found the Manager obstructive”, “held the Surveyor responsible” */
  function ofObject(clause: Clause): void {
    const {verb, objects, tails, subject} = clause
    if (!verb || verb.passive || (verb.modal !== null && !verb.perfect)) return
    const start = subject && !clause.shared && subject.from < verb.from ? subject.from : clause.from
    const denied = verb.negation !== null
    const object = objects.find((each) => person(each)) ?? null
    const target = person(object)
    if (object && target) {
      if (words.criticise.has(verb.lemma) && !denied) return add(target, 'clear', start, endOf(clause))
      if (words.sanction.has(verb.lemma) && !denied && target.kind === 'officer') return add(target, 'clear', start, endOf(clause))
      if (words.describe.has(verb.lemma)) {
        const rest = all.slice((object.mention?.to ?? object.to), endOf(clause))
        const strength = complementFault(rest[0]?.lower === 'as' ? rest.slice(rest[1]?.lower === 'being' || rest[1]?.lower === 'having' ? 2 : 1) : rest, denied, words)
        if (strength) return add(target, strength, start, endOf(clause))
      }
      if (verb.lemma === 'hold' && !denied && restOf(clause, all).some(({lower}) => lower === 'responsible' || lower === 'accountable' || lower === 'blame')) return add(target, 'clear', start, endOf(clause))
      if (verb.lemma === 'take' && clause.subject?.mention == null && timed(clause)) return add(target, 'clear', start, endOf(clause))
      if ((verb.lemma === 'remind' || verb.lemma === 'chase') && verb.modal === 'must') return add(target, 'likely', start, endOf(clause))
    }
    if (denied) return
    for (const {preposition, phrase} of tails) {
      const whose = person(phrase) ?? (words.work.has(phrase.noun) || words.quality.has(phrase.noun) ? person(phrase.owner) : null)
      if (!whose) continue
      const rest = restOf(clause, all)
      const has = (...sought: string[]): boolean => rest.some(({lower}) => sought.includes(lower))
      if (verb.lemma === 'complain' && (preposition === 'about' || preposition === 'of')) return add(whose, 'likely', start, endOf(clause))
      if (verb.lemma === 'lose' && preposition === 'in' && has('confidence', 'faith', 'trust')) return add(whose, 'clear', start, endOf(clause))
      if (verb.lemma === 'lose' && preposition === 'with' && has('patience')) return add(whose, 'clear', start, endOf(clause))
      if (verb.lemma === 'have' && preposition === 'in' && has('no', 'little') && has('confidence', 'faith', 'trust')) return add(whose, 'clear', start, endOf(clause))
      if ((verb.lemma === 'lay' || verb.lemma === 'put' || verb.lemma === 'place' || verb.lemma === 'pin') && has('blame', 'fault', 'responsibility')) return add(whose, 'clear', start, endOf(clause))
      if (verb.lemma === 'point' && has('finger')) return add(whose, 'clear', start, endOf(clause))
      if ((verb.lemma === 'be' || verb.lemma === 'become' || verb.lemma === 'feel' || verb.lemma === 'remain') && (preposition === 'of' && has('critical', 'contemptuous') || preposition === 'with' && has('dissatisfied', 'unhappy', 'disappointed', 'frustrated', 'unimpressed', 'exasperated') || preposition === 'about' && has('blunt', 'scathing', 'critical', 'damning') || preposition === 'by' && has('unimpressed', 'dismayed'))) return add(whose, 'likely', start, endOf(clause))
      if ((verb.lemma === 'receive' || verb.lemma === 'get' || verb.lemma === 'have' || verb.lemma === 'see' || verb.lemma === 'hear') && preposition === 'from' && (has('nothing') || objects.some(({determiner, noun}) => determiner === 'no' && waiting.has(noun)))) return add(whose, 'clear', start, endOf(clause))
      if ((verb.lemma === 'wait') && (preposition === 'for' || preposition === 'from') && timed(clause)) return add(whose, 'likely', start, endOf(clause))
    }
    // “questioned the Clerk's competence”
    for (const each of objects) {
      const whose = each.owner ? person(each.owner) : tailPerson(each)
      if (!whose) continue
      if ((verb.lemma === 'question' || verb.lemma === 'doubt' || verb.lemma === 'query' || verb.lemma === 'distrust' || verb.lemma === 'despair') && (words.quality.has(each.noun) || each.noun === 'motive' || each.noun === 'suitability' || each.noun === 'fitness')) return add(whose, 'clear', start, endOf(clause))
      if (words.describe.has(verb.lemma) && words.work.has(each.noun)) {
        const strength = complementFault(all.slice(each.to, endOf(clause)).filter(({lower}) => lower !== 'as'), false, words)
        if (strength) return add(whose, strength, start, endOf(clause))
      }
      if (words.criticise.has(verb.lemma)) return add(whose, 'clear', start, endOf(clause))
      if (verb.lemma === 'suffer' || verb.lemma === 'endure' || verb.lemma === 'tolerate') return add(whose, 'likely', start, endOf(clause))
    }
  }

  function timed(clause: Clause): boolean {
    let time = false
    for (let index = clause.verb?.to ?? 0; index < endOf(clause); index++) {
      const lower = all[index]?.lower ?? ''
      if (lower === 'only' || lower === 'just') return false
      if (/^(?:days?|weeks?|months?|years?|hours?|reminders?|attempts|letters|tries|goes|fortnight)$/.test(lower)) time = true
    }
    return time
  }

  /** “Had the Engineer opened the survey …”, “If only …”, “Why the Officer waited … has never been explained” */
  function special(clause: Clause): void {
    const {verb, subject, marker, inverted} = clause
    if (!verb || !subject) return
    // “No one was impressed by the performance of the Director”
    if (verb.passive && impressing.has(verb.lemma) && (verb.negation !== null || subject.determiner === 'no' || subject.pronoun === 'nobody')) {
      const worker = clause.tails.map(({preposition, phrase}) => preposition === 'by' || preposition === 'with' ? person(phrase) ?? workOf(phrase) : null).find((each) => each !== null)
      if (worker) add(worker, 'clear', Math.min(subject.from, clause.from), endOf(clause))
    }
    if (verb.passive) return
    // “Nobody could accuse the Officer of haste”: said to be understood the other way.
    if ((verb.lemma === 'accuse' || verb.lemma === 'suspect') && verb.modal !== null && /^(?:nobody|none|no)$/.test(subject.pronoun ?? subject.determiner ?? '')) {
      const object = person(clause.objects[0] ?? null)
      if (object) return add(object, 'likely', clause.from, endOf(clause))
    }
    // “Any competent Surveyor would have noticed”
    const ideal = subject.mention && wanted(subject.mention) && verb.modal === 'would' && verb.perfect && verb.negation === null
    if (ideal && all.slice(subject.from, subject.to).some(({lower}) => words.good.has(lower) || lower === 'better' || lower === 'more' || comparatives.has(lower) || lower.startsWith('better-') || lower === 'experienced')) return add(subject.mention as Mention, 'clear', clause.from, endOf(clause))
    const target = person(subject)
    if (!target) return
    // “Only after the third reminder did the Officer reply”, “Not until June did …”
    const opener = all[sentence.bounds.from]?.lower
    if (inverted === 'did' && (opener === 'only' || opener === 'not') && (words.duty.has(verb.lemma) || verb.lemma === 'do')) return add(target, 'clear', sentence.bounds.from, endOf(clause))
    // “It was nine weeks before the Officer replied”
    if (marker === 'before' && clause.outer?.subject?.pronoun === 'it' && clause.outer.verb?.lemma === 'be' && words.duty.has(verb.lemma) && !verb.present) return add(target, 'likely', clause.outer.from, endOf(clause))
    // “dismay at the way the Officer had treated staff”
    if ((clause.kind === 'relative' && clause.noun && (clause.noun.noun === 'way' || clause.noun.noun === 'manner') || marker === 'how') && all.slice(sentence.bounds.from, clause.from).some(({lower}) => emotive.has(lower))) return add(target, 'likely', clause.from, endOf(clause))
    // “What the Officer called a plan was …”
    if (marker === 'what' && naming.has(verb.lemma) && !verb.present) return add(target, 'likely', clause.from, Math.max(endOf(clause), clause.outer?.to ?? 0))
    // “Might a better-prepared Officer have spotted …?”
    if (inverted !== null && inverted !== 'had' && verb.perfect && (verb.modal === 'might' || verb.modal === 'could' || verb.modal === 'should') && verb.negation === null) return add(target, 'likely', clause.from, endOf(clause))
    if ((inverted === 'had' || (marker === 'if' && all[verb.from]?.lower === 'had')) && verb.perfect && verb.negation === null && verb.lemma !== 'be' && sentence.clauses.some(({verb: other}) => other?.modal === 'would' || other?.modal === 'could' || other?.modal === 'might')) {
      return add(target, 'clear', clause.from, endOf(clause))
    }
    const question = all[sentence.bounds.to - 1]?.text === '?'
    if ((marker === 'why' || marker === 'how') && !verb.present && verb.modal === null) {
      const outer = sentence.clauses.find((each) => each !== clause && each.verb && each.verb.head > verb.head && (unexplained(each)))
      if (outer) return add(target, 'likely', clause.from, outer.to)
      if (all.slice(sentence.bounds.from, clause.from).some(({lower}) => puzzled.has(lower))) return add(target, 'likely', clause.from, endOf(clause))
      if (question && clause.outer?.verb === null) add(target, 'likely', clause.from, endOf(clause))
    }
  }

  function unexplained({verb, to}: Clause): boolean {
    if (!verb) return false
    if (verb.negation !== null && (verb.lemma === 'explain' || verb.lemma === 'establish' || verb.lemma === 'know' || verb.lemma === 'account' || verb.lemma === 'answer' || verb.lemma === 'be')) return true
    for (let index = verb.to; index < to; index++) if (/^(?:mystery|unclear|unexplained|unanswered|puzzle|baffling|inexplicable|unknown)$/.test(all[index]?.lower ?? '')) return true
    return verb.lemma === 'defy' || verb.lemma === 'beggar'
  }

  function ofNoun(phrase: NounPhrase): void {
    const {noun, clause} = phrase
    const named = nameOfFault(phrase)
    if (!named) return
    // “the error made by …”, “her dithering”: taken for granted, whatever the clause denies.
    const granted = phrase.determiner === 'the' || phrase.owner !== null
    if (phrase.determiner === 'no' || phrase.determiner === 'any' && (clause?.verb?.negation !== null || governedByWithout(phrase))) return
    if (clause) {
      const standing = standingOf(clause, all)
      const plain = clause.subject === phrase && clause.kind === 'main' && clause.verb?.modal === null
      if (standing === 'supposed' && clause.inverted === null && !plain || standing === 'denied' && !granted) return
      const {verb} = clause
      if (verb && verb.negation !== null && !phraseBefore(phrase, clause) && !granted) return
      if (verb && denying.has(verb.lemma) && clause.objects.includes(phrase)) return
      if (governedByWithout(phrase)) return
    }
    const {target, strength, to} = named
    // “the failure of an officer to declare …”: whoever it may be.
    if (noun !== '' && generic(target) && (!clause?.verb || clause.verb.present || clause.verb.modal !== null)) return
    add(target, strength, phrase.from, to)
  }

  function generic(mention: Mention): boolean {
    const before = all[mention.from - 1]?.lower ?? ''
    return before === 'a' || before === 'an' || before === 'any' || before === 'each' || before === 'every' || (mention.plural && before !== 'the' && before !== 'our' && before !== 'these' && before !== 'those')
  }

  function phraseBefore(phrase: NounPhrase, clause: Clause): boolean {
    return phrase.from < (clause.verb?.from ?? 0)
  }

  function governedByWithout(phrase: NounPhrase): boolean {
    return all[phrase.from - 1]?.lower === 'without'
  }

  function nameOfFault(phrase: NounPhrase): {target: Mention; strength: Strength; to: number} | null {
    const {noun} = phrase
    const end = phraseEnd(phrase)
    const bad = hasBad(phrase)
    const isFault = words.faultNoun.has(noun)
    if (isFault || (bad && (isOf(words.work, phrase) || words.quality.has(noun)))) {
      const target = owned(phrase, isFault ? doers : makers) ?? committed(phrase) ?? (isFault ? phrase.within.find((mention) => wanted(mention)) ?? null : null)
      if (target) return {target, strength: noun === 'delay' || noun === 'weakness' || noun === 'error' && phrase.owner === null && phrase.within.length > 0 ? 'likely' : 'clear', to: end}
    }
    // “more care by the Surveyor”, “greater candour from the Manager”
    if (words.quality.has(noun) && modified(phrase, wantingMore)) {
      const target = owned(phrase, ['by', 'from', 'with'])
      if (target && !(clauseOf(phrase)?.verb?.modal === 'will')) return {target, strength: 'likely', to: end}
    }
    if (noun === 'refusal') {
      const target = owned(phrase, doers)
      const verb = sentence.clauses.find(({kind, noun: on}) => kind === 'infinitive' && on === phrase)?.verb?.lemma
      if (target && verb !== undefined && !granting.has(verb)) return {target, strength: 'clear', to: end}
    }
    if (lacking.has(noun)) {
      const of = phrase.tails.find(({preposition, phrase: tail}) => preposition === 'of' && (words.quality.has(tail.noun) || tail.noun === 'confidence'))
      if (of) {
        const target = owned(phrase, ['of', 'by', 'from', 'in', 'on', 'between']) ?? owned(of.phrase, ['by', 'from', 'in', 'on', 'shown', 'with'])
        if (target) return {target, strength: 'clear', to: end}
      }
    }
    const clause0 = phrase.clause
    if (complaints.has(noun)) {
      const discipline = noun === 'action' || noun === 'proceedings' || noun === 'warning' || noun === 'finding' || noun === 'investigation' || noun === 'confidence' || noun === 'doubt' || noun === 'concern' || noun === 'question'
      const cued = !discipline || modified(phrase, disciplinary) || (noun === 'warning' && modified(phrase, new Set(['final', 'written', 'verbal', 'first']))) || noun === 'concern' || noun === 'question' || noun === 'doubt' || noun === 'investigation' || (noun === 'confidence' && modified(phrase, new Set(['no', 'little'])))
      if (!cued) return null
      // “Questions remain about …”
      const tails = clause0?.subject === phrase && clause0.verb && lingering.has(clause0.verb.lemma) ? [...phrase.tails, ...clause0.tails] : phrase.tails
      for (const {preposition, phrase: tail} of tails) {
        const direct = preposition === 'about' || preposition === 'against' || preposition === 'with' && noun !== 'action' || preposition === 'into' || (preposition === 'of' && (noun === 'criticism' || noun === 'suspension' || noun === 'dismissal')) || (preposition === 'in' && noun === 'confidence') || (preposition === 'to' && (noun === 'warning' || noun === 'reprimand')) || preposition === 'over' || ((preposition === 'in' || preposition === 'at') && (noun === 'disappointment' || noun === 'dissatisfaction' || noun === 'anger' || noun === 'frustration')) || (preposition === 'for' && noun === 'warning')
        if (!direct) continue
        const target = noun === 'concern' || noun === 'doubt' || noun === 'question' ? (tail.owner ? person(tail.owner) : tailPerson(tail)) && (words.quality.has(tail.noun) || words.work.has(tail.noun)) ? (tail.owner ? person(tail.owner) : tailPerson(tail)) : null
          : person(tail) ?? (tail.owner && (words.work.has(tail.noun) || words.quality.has(tail.noun)) ? person(tail.owner) : tailPerson(tail))
        if (target) return {target, strength: discipline && noun !== 'warning' ? 'likely' : 'likely', to: end}
      }
      if ((noun === 'suspension' || noun === 'dismissal' || noun === 'reprimand') && phrase.owner) {
        const target = person(phrase.owner)
        if (target) return {target, strength: 'clear', to: end}
      }
      const issued = sentence.clauses.find(({kind, noun: on, verb}) => kind === 'participle' && on === phrase && verb?.passive)
      const to = issued?.tails.find(({preposition, phrase: tail}) => (preposition === 'to' || preposition === 'against' || preposition === 'into' || preposition === 'about') && person(tail))
      const target = to ? person(to.phrase) : null
      if (target) return {target, strength: 'clear', to: Math.max(end, issued?.to ?? end)}
    }
    return null
  }

  /** “the error made by Mr Farrow” */
  function committed(phrase: NounPhrase): Mention | null {
    const made = sentence.clauses.find(({kind, noun, verb}) => kind === 'participle' && noun === phrase && verb?.passive === true && (verb.lemma === 'make' || verb.lemma === 'commit' || verb.lemma === 'cause'))
    const by = made?.tails.find(({preposition}) => preposition === 'by')
    return by ? person(by.phrase) : null
  }

  function clauseOf(phrase: NounPhrase): Clause | null {
    return phrase.clause
  }

  /** The wanted mention that a phrase belongs to: possessive, or after one of the prepositions. */
  function owned(phrase: NounPhrase, prepositions: readonly string[]): Mention | null {
    if (phrase.owner) {
      const target = person(phrase.owner)
      if (target) return target
      if (!phrase.owner.pronoun) return null
    }
    for (const {preposition, phrase: tail} of phrase.tails) {
      if (preposition === 'on' && (tail.noun === 'part' || tail.noun === 'behalf')) {
        const target = tail.tails.map(({phrase: inner}) => person(inner)).find((each) => each !== null) ?? person(tail.owner)
        if (target) return target
        // The tail may hang on the first phrase: “poor judgement on the part of the Director”.
        continue
      }
      if (preposition === 'at' && (tail.noun === 'hand')) {
        const target = tailPerson(tail)
        if (target) return target
      }
      if (!prepositions.includes(preposition)) continue
      const target = person(tail) ?? tail.also.map((each) => person(each)).find((each) => each !== null) ?? null
      if (target) return target
      // “an error in the calculation by the Accountant”
    }
    for (const {phrase: tail} of phrase.tails) {
      for (const inner of tail.tails) {
        if (inner.preposition !== 'by' && !(inner.preposition === 'on' && inner.phrase.noun === 'part')) continue
        const target = inner.preposition === 'by' ? person(inner.phrase) : tailPerson(inner.phrase) ?? person(inner.phrase.owner)
        if (target) return target
      }
    }
    return null
  }

  function modified(phrase: NounPhrase, sought: ReadonlySet<string>): boolean {
    if (sought.has(phrase.determiner ?? '')) return true
    for (let index = phrase.from; index < phrase.head; index++) if (sought.has(all[index]?.lower ?? '')) return true
    return false
  }

  function hasBad(phrase: NounPhrase): boolean {
    const start = phrase.owner && phrase.owner.to <= phrase.head ? phrase.owner.to : phrase.from
    for (let index = start; index < phrase.head; index++) {
      const lower = all[index]?.lower ?? ''
      if (words.bad.has(lower) && !(lower === 'late' && phrase.noun === 'report')) return true
    }
    return false
  }

  function phraseEnd(phrase: NounPhrase): number {
    let end = phrase.to
    const stack = phrase.tails.map(({phrase: tail}) => tail)
    for (let tail = stack.pop(); tail; tail = stack.pop()) {
      // Tails of a phrase that is the subject stand before its verb.
      if (phrase.clause?.verb && phrase.to <= phrase.clause.verb.from && tail.from > phrase.clause.verb.from) continue
      end = Math.max(end, tail.to)
      stack.push(...tail.tails.map(({phrase: inner}) => inner))
    }
    return end
  }

  function endOf(clause: Clause): number {
    // The infinitive that completes it, “failed to pass this on”, is part of what is said.
    let end = clause.to
    for (const each of sentence.clauses) if (each.outer === clause && each.kind === 'infinitive' && each.to > end && each.from <= end + 3) end = each.to
    while (end > clause.from + 1 && all[end - 1]?.kind === 'mark' && all[end - 1]?.text !== ')' && all[end - 1]?.text !== '”') end--
    return end
  }
}

const scarce = new Set(['little', 'no', 'scant', 'less', 'limited'])
const trusts = new Set(['reliance', 'weight', 'trust', 'faith', 'confidence', 'credence', 'reliability'])
const harmless = new Set(['deliver', 'leave', 'knock', 'lock', 'paint', 'open', 'close', 'fix', 'call'])
const worsening = new Set(['fall', 'collapse', 'decline', 'deteriorate', 'unravel', 'suffer', 'worsen', 'slump', 'drift', 'crumble', 'disintegrate', 'stall', 'stagnate', 'slip', 'plummet', 'fail', 'lose', 'double', 'spiral', 'implode'])
const idling = new Set(['lie', 'sit', 'languish', 'remain', 'gather', 'linger', 'stay'])
const trays = new Set(['inbox', 'in-box', 'in-tray', 'tray', 'drawer', 'desk', 'folder', 'outbox', 'shelf', 'cupboard', 'pile'])
const wantingMore = new Set(['more', 'greater', 'better', 'closer', 'little', 'earlier', 'less', 'scant'])
const comparatives = new Set(['stronger', 'wiser', 'braver', 'abler', 'quicker', 'sharper', 'firmer', 'brighter', 'keener', 'bolder', 'steadier', 'tougher'])
const emotive = new Set(['dismay', 'anger', 'disappointment', 'frustration', 'concern', 'concerned', 'concerns', 'upset', 'dissatisfaction', 'unhappy', 'angry', 'dismayed', 'appalled', 'critical', 'criticised', 'complained', 'complaints', 'unhappiness', 'disquiet', 'distress', 'shocked', 'horrified', 'offended', 'disgusted', 'annoyed', 'deplored', 'objected', 'regretted', 'alarmed', 'dissatisfied', 'disappointed'])
const puzzled = new Set(['hard', 'difficult', 'impossible', 'unclear', 'puzzled', 'puzzling', 'baffled', 'mystery', 'unexplained', 'astonishing', 'wonder', 'asked-why', 'inexplicable'])
const mending = new Set(['improve', 'mend', 'change', 'correct', 'apologise', 'behave', 'moderate', 'raise', 'stop', 'resign', 'leave', 'stay', 'undertake', 'attend', 'account', 'explain'])
const deplorable = new Set(['disappointing', 'regrettable', 'unfortunate', 'unacceptable', 'surprising', 'puzzling', 'worrying', 'inexcusable', 'odd', 'strange', 'pity', 'regret', 'extraordinary', 'astonishing', 'shameful', 'deplorable', 'inexplicable', 'troubling', 'baffling', 'remarkable', 'sad', 'unforgivable', 'lamentable', 'baffling'])
const lingering = new Set(['remain', 'be', 'make', 'raise', 'receive', 'arise', 'persist', 'grow', 'linger', 'emerge', 'voice', 'express', 'lodge', 'bring', 'surface'])
const reasons = new Set(['reason', 'cause', 'explanation', 'problem', 'difficulty', 'trouble', 'obstacle', 'root', 'culprit', 'factor', 'weakness'])
const arriving = new Set(['take', 'arrive', 'join', 'start', 'come', 'begin', 'assume'])
const makingVerbs = new Set(['give', 'provide', 'submit', 'write', 'produce', 'prepare', 'present', 'issue', 'draft', 'offer', 'make', 'send'])
const granting = new Set(['register', 'determine', 'grant', 'approve', 'licence', 'license', 'validate', 'consent', 'renew', 'issue', 'pay', 'adopt', 'discharge', 'recommend', 'support', 'certify'])
const lapses = new Set(['pass', 'slip', 'lapse', 'slide', 'drift', 'expire', 'deteriorate', 'lie', 'fall', 'build', 'go', 'run', 'decline', 'languish', 'rot', 'fester', 'mount', 'grow', 'accumulate', 'leave', 'escape'])
const impressing = new Set(['impress', 'convince', 'satisfy', 'reassure', 'persuade'])
const departures = new Set(['disciplinary', 'investigation', 'misconduct', 'allegations', 'allegation', 'inquiry', 'hearing', 'dismissed', 'suspended', 'scandal', 'cloud', 'outcry', 'criticism', 'irregularities'])
const doers = ['of', 'by', 'from', 'in', 'among']
const makers = ['by', 'from', 'of', 'shown']
const naming = new Set(['call', 'describe', 'term', 'style', 'label', 'present'])
const denying = new Set(['deny', 'reject', 'refute', 'rebut', 'dismiss', 'dispute', 'find-not'])
const cooperative = new Set(['meet', 'discuss', 'cooperate', 'co-operate', 'work', 'attend', 'speak', 'accept', 'help', 'share', 'hand', 'talk', 'apologise', 'allow', 'let', 'sign', 'return', 'take', 'budge', 'change', 'put', 'give', 'say', 'release', 'see', 'be', 'countenance', 'compromise', 'back', 'support', 'fund', 'build', 'invest'])
