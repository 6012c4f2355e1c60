/** Blame by what a clause says of its subject: the person, the person's work, or what is laid at the person's door. */
import {tailPerson, isOf, workOf, endOf, generic} from './blame-reading.ts'
import type {BlameReading} from './blame-reading.ts'
import type {Clause} from './clauses.ts'
import type {NounPhrase} from './phrase-types.ts'
import {complementFault, predicateFault, restOf} from './predicate.ts'
import type {Strength} from './predicate.ts'

export function ofSubject(b: BlameReading, clause: Clause, subject: NounPhrase): void {
  const reach = (): [number, number] => [clause.shared || clause.subject !== subject || subject.from > clause.to ? clause.from : Math.min(subject.from, clause.from), endOf(b, clause)]
  for (const each of [subject, ...subject.also]) {
    const target = each.determiner === 'no' ? null : b.person(each)
    if (target && !((clause.kind === 'participle' || clause.kind === 'infinitive') && b.sentence.mentions.includes(target) && generic(b, target))) {
      const strength = predicateFault(clause, b.all, b.words, false) ?? refused(b, clause) ?? allowed(b, clause) ?? departed(b, clause) ?? corrected(b, clause) ?? deplored(b, clause)
      if (strength && !(((clause.verb?.negation ?? null) !== null || /^(?:unable|no)$/.test(b.all[clause.verb?.to ?? -1]?.lower ?? '')) && excused(b, clause))) return b.add(target, strength, ...reach())
    }
  }
  // “was unaware for six weeks, which is not good enough”
  if (clause.marker === 'which' && b.all[clause.from - 1]?.text === ',' && clause.outer?.verb && !subject.mention && clause.outer.objects.length === 0) {
    const whose = b.person(clause.outer.subject)
    if (whose && (clause.verb?.lemma === 'be' || clause.verb?.lemma === 'seem') && complementFault(restOf(clause, b.all), clause.verb.negation !== null, b.words)) return b.add(whose, 'likely', clause.outer.from, endOf(b, clause))
  }
  const owner = workOf(b, subject)
  if (owner) {
    const strength = predicateFault(clause, b.all, b.words, true)
    const reported = clause.verb?.modal === 'should' && clause.outer?.subject?.mention?.kind === 'outsider'
    if (strength && !reported) return b.add(owner, strength, ...reach())
  }
  // “The blame lies with …”, “responsibility for the loss rests with …”
  if (answerableSubject(b, subject, clause)) {
    for (const {preposition, phrase} of clause.tails) {
      const target = preposition === 'with' || preposition === 'at' || preposition === 'on' || preposition === 'upon' || preposition === 'to' ? b.person(phrase) ?? b.person(phrase.owner) ?? tailPerson(b, phrase) : null
      if (target && clause.verb?.negation === null) return b.add(target, 'clear', subject.from, endOf(b, clause))
    }
    for (const object of clause.objects) {
      const target = b.person(object) ?? b.person(object.owner)
      if (target && clause.verb?.lemma === 'be' && clause.verb.negation === null) return b.add(target, 'clear', subject.from, endOf(b, clause))
    }
  }
  // “One reason for the delay is the attitude of the Officer”
  if (clause.verb?.lemma === 'be' && clause.verb.negation === null && reasons.has(subject.noun)) {
    for (const object of clause.objects) {
      const target = b.person(object) ?? (isOf(b, b.words.work, object) || b.words.quality.has(object.noun) || b.words.faultNoun.has(object.noun) ? b.person(object.owner) ?? tailPerson(b, object) : null)
      if (target) return b.add(target, 'clear', subject.from, endOf(b, clause))
    }
  }
  // “reflects badly on the Officer”, “is put down to the Manager's style”
  for (const {preposition, phrase} of clause.tails) {
    const whose = b.person(phrase) ?? (isOf(b, b.words.work, phrase) || b.words.quality.has(phrase.noun) ? b.person(phrase.owner) ?? tailPerson(b, phrase) : null)
    if (!whose || !clause.verb || clause.verb.negation !== null) continue
    const rest = restOf(clause, b.all)
    if (clause.verb.lemma === 'reflect' && (preposition === 'on' || preposition === 'upon') && rest.some(({lower}) => lower === 'badly' || lower === 'poorly' || lower === 'ill')) return b.add(whose, 'clear', subject.from, endOf(b, clause))
    const traced = preposition === 'to' && (clause.verb.passive && (clause.verb.lemma === 'put' && rest[0]?.lower === 'down' || clause.verb.lemma === 'attribute' || clause.verb.lemma === 'ascribe' || clause.verb.lemma === 'trace'))
    if (traced && !b.words.good.has(b.all[subject.head - 1]?.lower ?? '') && !/^(?:success|improvement|saving|recovery|growth|reduction|increase|rise|progress|idea|design|drawing|painting)$/.test(subject.noun)) return b.add(whose, 'clear', subject.from, endOf(b, clause))
  }
  // “Confidence in the Director has drained away”
  if (clause.verb?.negation === null && /^(?:confidence|trust|faith)$/.test(subject.noun) && ebbing.has(clause.verb.lemma)) {
    const lost = subject.tails.map(({preposition, phrase}) => preposition === 'in' ? b.person(phrase) : null).find((each) => each !== null)
    if (lost) return b.add(lost, 'clear', ...reach())
  }
  // “Performance fell after the present Manager took over”
  if (clause.verb && clause.verb.negation === null && (worsening.has(clause.verb.lemma) || clause.verb.lemma === 'be' && complementFault(restOf(clause, b.all), false, b.words) !== null)) {
    const since = b.sentence.clauses.find(({kind, marker, subject: other, verb}) => kind === 'subordinate' && (marker === 'after' || marker === 'since' || marker === 'when' || marker === 'once') && verb !== null && arriving.has(verb.lemma) && b.person(other) !== null)
    const target = since ? b.person(since.subject) : null
    if (since && target) return b.add(target, 'likely', subject.from, since.to)
  }
  // “Little reliance can be placed on the Officer's log”, “data entry is beyond the Assistant”
  if (scarce.has(subject.determiner ?? '') && trusts.has(subject.noun)) {
    for (const {preposition, phrase} of clause.tails) {
      const target = preposition === 'on' || preposition === 'in' || preposition === 'upon' ? b.person(phrase) ?? b.person(phrase.owner) ?? tailPerson(b, phrase) : null
      if (target) return b.add(target, 'clear', subject.from, endOf(b, clause))
    }
  }
  if (clause.verb?.lemma === 'be' || clause.verb?.lemma === 'prove') {
    const beyond = clause.tails.find(({preposition, phrase}) => preposition === 'beyond' && b.person(phrase))
    const target = beyond && clause.verb.negation === null ? b.person(beyond.phrase) : null
    if (target) return b.add(target, 'clear', subject.from, endOf(b, clause))
  }
  // “The trail leads to the Officer's door”, “fell apart on her watch”, “escaped the Surveyor's notice”
  for (const {preposition, phrase} of clause.tails) {
    const whose = b.person(phrase.owner) ?? tailPerson(b, phrase)
    if (whose && clause.verb?.negation === null && (phrase.noun === 'door' || phrase.noun === 'doorstep' || phrase.noun === 'feet' || (phrase.noun === 'watch' && preposition === 'on')) && !harmless.has(clause.verb.lemma)) return b.add(whose, 'clear', subject.from, endOf(b, clause))
    const under = (preposition === 'under' || preposition === 'during') ? b.person(phrase) ?? (phrase.noun === 'leadership' || phrase.noun === 'management' || phrase.noun === 'tenure' || phrase.noun === 'stewardship' || phrase.noun === 'direction' ? whose : null) : null
    if (under && clause.verb && worsening.has(clause.verb.lemma)) return b.add(under, 'clear', subject.from, endOf(b, clause))
    const lost = preposition === 'on' && clause.verb?.passive === true && clause.verb.lemma === 'lose' ? b.person(phrase) : null
    if (lost) return b.add(lost, 'clear', subject.from, endOf(b, clause))
  }
  if (clause.verb && (clause.verb.lemma === 'escape' || clause.verb.lemma === 'elude' || clause.verb.lemma === 'defeat')) {
    const object = clause.objects.find((each) => b.person(each) ?? (each.noun === 'notice' || each.noun === 'attention' ? b.person(each.owner) : null))
    const whom = object ? b.person(object) ?? b.person(object.owner) : null
    if (whom && !subject.mention) return b.add(whom, 'likely', subject.from, endOf(b, clause))
  }
  // “lay for weeks in the Officer's in-tray”
  if (clause.verb && idling.has(clause.verb.lemma) && clause.verb.negation === null) {
    for (const {phrase} of clause.tails) {
      const target = trays.has(phrase.noun) ? b.person(phrase.owner) ?? tailPerson(b, phrase) : null
      if (target) return b.add(target, 'clear', subject.from, endOf(b, clause))
    }
  }
  // “The delay was down to the Clerk”, “… was of the Manager's own making”
  if (clause.verb?.lemma === 'be' && clause.verb.negation === null && (b.words.harm.has(subject.noun) || b.words.faultNoun.has(subject.noun))) {
    const rest = restOf(clause, b.all)
    for (const {preposition, phrase} of clause.tails) {
      const target = b.person(phrase) ?? b.person(phrase.owner)
      if (target && ((preposition === 'to' && (rest.some(({lower}) => lower === 'down' || lower === 'due' || lower === 'attributable'))) || preposition === 'by' || (preposition === 'of' && phrase.noun === 'making'))) return b.add(target, 'clear', subject.from, endOf(b, clause))
    }
    for (const object of clause.objects) {
      const target = b.person(object.owner)
      if (target && (object.noun === 'fault' || object.noun === 'doing' || object.noun === 'responsibility' || object.noun === 'making')) return b.add(target, 'clear', subject.from, endOf(b, clause))
    }
  }
}

function answerableSubject(b: BlameReading, subject: NounPhrase, clause: Clause): boolean {
  if (!b.words.answerable.has(subject.noun)) return (clause.verb?.lemma === 'lie' || clause.verb?.lemma === 'rest') && (b.words.faultNoun.has(subject.noun) || b.words.harm.has(subject.noun))
  return subject.noun !== 'responsibility' && subject.noun !== 'liability' || subject.tails.some(({phrase}) => b.words.harm.has(phrase.noun) || b.words.faultNoun.has(phrase.noun) || b.words.harm.has(b.all[phrase.head]?.lower ?? ''))
}

/** “has been told to improve her attendance” */
function corrected(b: BlameReading, clause: Clause): Strength | null {
  const {verb} = clause
  if (!verb?.passive || verb.negation !== null || !/^(?:tell|ask|require|instruct|warn|remind|advise)$/.test(verb.lemma)) return null
  return b.sentence.clauses.some(({kind, outer, verb: next}) => kind === 'infinitive' && outer === clause && next !== null && next.negation === null && (mending.has(next.lemma))) ? 'likely' : null
}

/** “It is disappointing that the Officer did not attend” */
function deplored(b: BlameReading, clause: Clause): Strength | null {
  const {outer} = clause
  if (clause.kind !== 'that' || !outer?.verb || outer.verb.negation !== null || (outer.verb.lemma !== 'be' && !deplorable.has(b.all[outer.verb.head]?.lower ?? '') && outer.verb.lemma !== 'seem' && outer.verb.lemma !== 'remain')) return null
  for (let index = outer.verb.head; index < outer.to + 1; index++) if (deplorable.has(b.all[index]?.lower ?? '')) return 'clear'
  return null
}

/** “allowed the deadline to pass”, “let standards slip” */
function allowed(b: BlameReading, clause: Clause): Strength | null {
  if ((clause.verb?.lemma !== 'allow' && clause.verb?.lemma !== 'let' && clause.verb?.lemma !== 'permit') || clause.verb.negation !== null || clause.verb.modal !== null) return null
  return b.sentence.clauses.some(({outer, verb}) => outer === clause && verb !== null && lapses.has(verb.lemma)) ? 'clear' : null
}

/** “resigned before the disciplinary hearing could be held” */
function departed(b: BlameReading, clause: Clause): Strength | null {
  const lemma = clause.verb?.lemma
  if (lemma !== 'resign' && lemma !== 'leave' && lemma !== 'retire' && lemma !== 'depart') return null
  for (let index = clause.verb?.to ?? 0; index < b.sentence.bounds.to; index++) if (departures.has(b.all[index]?.lower ?? '')) return 'likely'
  return null
}

/** “did not reply because the letter went astray”: a reason that is not the officer's own. */
function excused(b: BlameReading, clause: Clause): boolean {
  return b.sentence.clauses.some(({kind, marker, outer, subject}) => kind === 'subordinate' && (outer === clause || outer?.outer === clause) && (marker === 'because' || marker === 'as' || marker === 'since' || marker === 'given') && subject !== null && b.person(subject) === null && subject.pronoun !== 'it')
}

/** “refused to meet residents”; refusing to register an application is the post's own business. */
function refused(b: BlameReading, clause: Clause): Strength | null {
  const {verb} = clause
  if (!verb || verb.negation !== null || verb.modal !== null || !b.words.refusal.has(verb.lemma)) return null
  const next = b.sentence.clauses.find(({kind, outer}) => kind === 'infinitive' && outer === clause)
  const lemma = next?.verb?.lemma
  return lemma !== undefined && (b.words.duty.has(lemma) || cooperative.has(lemma)) ? 'clear' : null
}

const scarce = new Set(['little', 'no', 'scant', 'less', 'limited'])
const trusts = new Set(['reliance', 'weight', 'trust', 'faith', 'confidence', 'credence', 'reliability'])
const harmless = new Set(['deliver', 'leave', 'knock', 'lock', 'paint', 'open', 'close', 'fix', 'call'])
const worsening = new Set(['fall', 'collapse', 'decline', 'deteriorate', 'unravel', 'suffer', 'worsen', 'slump', 'drift', 'crumble', 'disintegrate', 'stall', 'stagnate', 'slip', 'plummet', 'fail', 'lose', 'double', 'spiral', 'implode'])
const ebbing = new Set(['drain', 'evaporate', 'go', 'vanish', 'ebb', 'wane', 'erode', 'lose', 'shake', 'collapse', 'dwindle', 'damage', 'undermine', 'crumble', 'fall', 'shatter', 'dent'])
const idling = new Set(['lie', 'sit', 'languish', 'remain', 'gather', 'linger', 'stay'])
const trays = new Set(['inbox', 'in-box', 'in-tray', 'tray', 'drawer', 'desk', 'folder', 'outbox', 'shelf', 'cupboard', 'pile'])
const mending = new Set(['improve', 'mend', 'change', 'correct', 'apologise', 'behave', 'moderate', 'raise', 'stop', 'resign', 'leave', 'stay', 'undertake', 'attend', 'account', 'explain'])
const deplorable = new Set(['disappointing', 'regrettable', 'unfortunate', 'unacceptable', 'surprising', 'puzzling', 'worrying', 'inexcusable', 'odd', 'strange', 'pity', 'regret', 'extraordinary', 'astonishing', 'shameful', 'deplorable', 'inexplicable', 'troubling', 'baffling', 'remarkable', 'sad', 'unforgivable', 'lamentable', 'baffling'])
const reasons = new Set(['reason', 'cause', 'explanation', 'problem', 'difficulty', 'trouble', 'obstacle', 'root', 'culprit', 'factor', 'weakness'])
const arriving = new Set(['take', 'arrive', 'join', 'start', 'come', 'begin', 'assume'])
const lapses = new Set(['pass', 'slip', 'lapse', 'slide', 'drift', 'expire', 'deteriorate', 'lie', 'fall', 'build', 'go', 'run', 'decline', 'languish', 'rot', 'fester', 'mount', 'grow', 'accumulate', 'leave', 'escape'])
const departures = new Set(['disciplinary', 'investigation', 'misconduct', 'allegations', 'allegation', 'inquiry', 'hearing', 'dismissed', 'suspended', 'scandal', 'cloud', 'outcry', 'criticism', 'irregularities'])
const cooperative = new Set(['meet', 'discuss', 'cooperate', 'co-operate', 'work', 'attend', 'speak', 'accept', 'help', 'share', 'hand', 'talk', 'apologise', 'allow', 'let', 'sign', 'return', 'take', 'budge', 'change', 'put', 'give', 'say', 'release', 'see', 'be', 'countenance', 'compromise', 'back', 'support', 'fund', 'build', 'invest'])
