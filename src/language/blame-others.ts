/** Blame by what others say or do: a passive with its doer, a reproach with its object, a complaint with its target. */
import {tailPerson, timed, endOf} from './blame-reading.ts'
import type {BlameReading} from './blame-reading.ts'
import type {Clause} from './clauses.ts'
import {complementFault, restOf} from './predicate.ts'
import type {Strength} from './predicate.ts'

/** “was mishandled by the Category Manager” */
export function ofDoer(b: BlameReading, clause: Clause): void {
  const {verb, tails} = clause
  if (!verb?.passive || (verb.modal !== null && !verb.perfect)) return
  // “was unimpressed by the Manager's account”
  if (verb.negation === null && upset.has(verb.lemma)) {
    const cause = tails.find(({preposition, phrase}) => (preposition === 'by' || preposition === 'with' || preposition === 'at') && phrase.owner !== null && b.person(phrase.owner) !== null)
    const whose = cause ? b.person(cause.phrase.owner) : null
    if (whose) return b.add(whose, 'likely', clause.subject && !clause.shared ? Math.min(clause.subject.from, clause.from) : clause.from, endOf(b, clause))
  }
  const by = tails.find(({preposition, phrase}) => preposition === 'by' && (b.person(phrase) ?? phrase.also.some((each) => b.person(each))))
  const target = by ? b.person(by.phrase) ?? by.phrase.also.map((each) => b.person(each)).find((each) => each !== null) ?? null : null
  if (!target) return
  const rest = restOf(clause, b.all)
  const companions = b.words.faultWith.get(verb.lemma)
  let strength: Strength | null = null
  if (verb.negation === null) {
    if (b.words.fault.has(verb.lemma) || (companions && (companions.size === 0 || rest.some(({lower}) => companions.has(lower)) || (clause.subject !== null && companions.has(clause.subject.noun))))) strength = 'clear'
    else if (verb.lemma === 'cause' && clause.subject && (b.words.harm.has(clause.subject.noun) || b.words.faultNoun.has(clause.subject.noun))) strength = 'clear'
    else {
      for (let index = verb.from; index < verb.to; index++) if (b.words.badAdverb.has(b.all[index]?.lower ?? '')) strength = 'clear'
      for (const [index, {lower}] of rest.entries()) if (b.words.badAdverb.has(lower) && index < 6) strength = 'clear'
    }
  } else if (b.words.duty.has(verb.lemma)) strength = 'clear'
  if (strength) b.add(target, strength, clause.kind === 'participle' ? verb.from : clause.subject && !clause.shared ? Math.min(clause.subject.from, clause.from) : clause.from, endOf(b, clause))
}

/** “criticised the Clerk”, “found the Manager obstructive”, “held the Surveyor responsible” */
export function ofObject(b: BlameReading, clause: Clause): void {
  const {verb, objects, tails, subject} = clause
  if (!verb || verb.passive || (verb.modal !== null && !verb.perfect)) return
  const start = subject && !clause.shared && subject.from < verb.from ? subject.from : clause.from
  const denied = verb.negation !== null
  const object = objects.find((each) => b.person(each)) ?? null
  const target = b.person(object)
  if (object && target) {
    if (b.words.criticise.has(verb.lemma) && !denied) return b.add(target, 'clear', start, endOf(b, clause))
    if (shunning.has(verb.lemma) && !denied) return b.add(target, 'likely', start, endOf(b, clause))
    if (b.words.sanction.has(verb.lemma) && !denied && target.kind === 'officer') return b.add(target, 'clear', start, endOf(b, clause))
    if (b.words.describe.has(verb.lemma)) {
      const rest = b.all.slice((object.mention?.to ?? object.to), endOf(b, clause))
      const strength = complementFault(rest[0]?.lower === 'as' ? rest.slice(rest[1]?.lower === 'being' || rest[1]?.lower === 'having' ? 2 : 1) : rest, denied, b.words)
      if (strength) return b.add(target, strength, start, endOf(b, clause))
    }
    if (verb.lemma === 'hold' && !denied && restOf(clause, b.all).some(({lower}) => lower === 'responsible' || lower === 'accountable' || lower === 'blame')) return b.add(target, 'clear', start, endOf(b, clause))
    if (verb.lemma === 'take' && (clause.subject?.mention ?? null) === null && (timed(b, clause) || /^(?:days?|weeks?|months?|years?|attempts|tries|goes|reminders)$/.test(b.all[object.to + 1]?.lower ?? ''))) return b.add(target, 'clear', start, endOf(b, clause))
    if ((verb.lemma === 'remind' || verb.lemma === 'chase') && verb.modal === 'must') return b.add(target, 'likely', start, endOf(b, clause))
  }
  if (denied) return
  for (const {preposition, phrase} of tails) {
    const whose = b.person(phrase) ?? (b.words.work.has(phrase.noun) || b.words.quality.has(phrase.noun) ? b.person(phrase.owner) : null)
    if (!whose) continue
    const rest = restOf(clause, b.all)
    const has = (...sought: string[]): boolean => rest.some(({lower}) => sought.includes(lower))
    if (verb.lemma === 'complain' && (preposition === 'about' || preposition === 'of')) return b.add(whose, 'likely', start, endOf(b, clause))
    if (verb.lemma === 'lose' && preposition === 'in' && has('confidence', 'faith', 'trust')) return b.add(whose, 'clear', start, endOf(b, clause))
    if (verb.lemma === 'lose' && preposition === 'with' && has('patience')) return b.add(whose, 'clear', start, endOf(b, clause))
    if (verb.lemma === 'have' && preposition === 'in' && has('no', 'little') && has('confidence', 'faith', 'trust')) return b.add(whose, 'clear', start, endOf(b, clause))
    if ((verb.lemma === 'lay' || verb.lemma === 'put' || verb.lemma === 'place' || verb.lemma === 'pin') && has('blame', 'fault', 'responsibility')) return b.add(whose, 'clear', start, endOf(b, clause))
    if (verb.lemma === 'point' && has('finger')) return b.add(whose, 'clear', start, endOf(b, clause))
    if ((verb.lemma === 'be' || verb.lemma === 'become' || verb.lemma === 'feel' || verb.lemma === 'remain') && (preposition === 'of' && has('critical', 'contemptuous') || preposition === 'with' && has('dissatisfied', 'unhappy', 'disappointed', 'frustrated', 'unimpressed', 'exasperated') || preposition === 'about' && has('blunt', 'scathing', 'critical', 'damning') || preposition === 'by' && has('unimpressed', 'dismayed'))) return b.add(whose, 'likely', start, endOf(b, clause))
    if ((verb.lemma === 'receive' || verb.lemma === 'get' || verb.lemma === 'have' || verb.lemma === 'see' || verb.lemma === 'hear') && preposition === 'from' && (has('nothing') || objects.some(({determiner, noun}) => determiner === 'no' && waiting.has(noun)))) return b.add(whose, 'clear', start, endOf(b, clause))
    if ((verb.lemma === 'wait') && (preposition === 'for' || preposition === 'from') && timed(b, clause)) return b.add(whose, 'likely', start, endOf(b, clause))
  }
  // “questioned the Clerk's competence”
  for (const each of objects) {
    const whose = each.owner ? b.person(each.owner) : tailPerson(b, each)
    if (!whose) continue
    if ((verb.lemma === 'question' || verb.lemma === 'doubt' || verb.lemma === 'query' || verb.lemma === 'distrust' || verb.lemma === 'despair') && (b.words.quality.has(each.noun) || each.noun === 'motive' || each.noun === 'suitability' || each.noun === 'fitness')) return b.add(whose, 'clear', start, endOf(b, clause))
    if (b.words.describe.has(verb.lemma) && b.words.work.has(each.noun)) {
      const strength = complementFault(b.all.slice(each.to, endOf(b, clause)).filter(({lower}) => lower !== 'as'), false, b.words)
      if (strength) return b.add(whose, strength, start, endOf(b, clause))
    }
    if (b.words.criticise.has(verb.lemma)) return b.add(whose, 'clear', start, endOf(b, clause))
    if (verb.lemma === 'suffer' || verb.lemma === 'endure' || verb.lemma === 'tolerate') return b.add(whose, 'likely', start, endOf(b, clause))
  }
}

const upset = new Set(['unimpress', 'dismay', 'appal', 'disappoint', 'frustrate', 'shock', 'exasperate', 'anger', 'offend', 'alienate', 'upset', 'irritate', 'infuriate', 'insult', 'alarm', 'embarrass', 'mislead', 'hamper', 'hinder', 'baffle', 'disillusion'])
const shunning = new Set(['dread', 'fear', 'distrust', 'mistrust', 'resent', 'dislike', 'despise', 'detest', 'loathe', 'outwit', 'outmanoeuvre', 'fool', 'dupe'])
const waiting = new Set(['reply', 'response', 'answer', 'help', 'explanation', 'support', 'apology', 'cooperation', 'co-operation', 'guidance', 'acknowledgement', 'sense', 'interest', 'contact', 'word', 'news', 'leadership', 'direction'])
