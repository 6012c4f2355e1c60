/** Blame by turns of phrase: counterfactuals, puzzled questions, labels with a name. */
import {workOf, endOf} from './blame-reading.ts'
import type {BlameReading} from './blame-reading.ts'
import type {Clause} from './clauses.ts'
import type {Mention} from './mentions.ts'

/** “At fault: the Town Clerk”, “Cause of loss: Payroll Manager”: a label and a name. */
export function labelled(b: BlameReading): void {
  const {from, to} = b.sentence.bounds
  for (let index = from + 1; index < to - 1; index++) {
    if (b.all[index]?.text !== ':') continue
    const label = b.all.slice(from, index)
    if (label.length > 6 || !label.some(({lower}) => b.words.answerable.has(lower) || lower === 'culprit' || lower === 'cause' || b.words.harm.has(lower) && label.some(({lower: word}) => word === 'by' || word === 'responsible'))) return
    const mention = b.sentence.mentions.find((each) => each.from > index && b.wanted(each))
    const between = mention ? mention.from - index - 1 : 9
    if (mention && between <= 1 && to - mention.to <= 1) b.add(mention, 'clear', from, mention.to)
    return
  }
}

/** “Had the Engineer opened the survey …”, “If only …”, “Why the Officer waited … has never been explained” */
export function special(b: BlameReading, clause: Clause): void {
  const {verb, subject, marker, inverted} = clause
  if (!verb || !subject) return
  // “No one was impressed by the performance of the Director”
  if (verb.passive && impressing.has(verb.lemma) && (verb.negation !== null || subject.determiner === 'no' || subject.pronoun === 'nobody')) {
    const worker = clause.tails.map(({preposition, phrase}) => preposition === 'by' || preposition === 'with' ? b.person(phrase) ?? workOf(b, phrase) : null).find((each) => each !== null)
    if (worker) b.add(worker, 'clear', Math.min(subject.from, clause.from), endOf(b, clause))
  }
  if (verb.passive) return
  // “Nobody could accuse the Officer of haste”: said to be understood the other way.
  if ((verb.lemma === 'accuse' || verb.lemma === 'suspect') && verb.modal !== null && /^(?:nobody|none|no)$/.test(subject.pronoun ?? subject.determiner ?? '')) {
    const object = b.person(clause.objects[0] ?? null)
    if (object) return b.add(object, 'likely', clause.from, endOf(b, clause))
  }
  // “Any competent Surveyor would have noticed”
  const ideal = subject.mention && b.wanted(subject.mention) && verb.modal === 'would' && verb.perfect && verb.negation === null
  if (ideal && b.all.slice(subject.from, subject.to).some(({lower}) => b.words.good.has(lower) || lower === 'better' || lower === 'more' || comparatives.has(lower) || lower.startsWith('better-') || lower === 'experienced')) return b.add(subject.mention as Mention, 'clear', clause.from, endOf(b, clause))
  const target = b.person(subject)
  if (!target) return
  // “Only after the third reminder did the Officer reply”, “Not until June did …”
  const opener = b.all[b.sentence.bounds.from]?.lower
  if (inverted === 'did' && (((opener === 'only' || opener === 'not') && (b.words.duty.has(verb.lemma) || verb.lemma === 'do')) || neverOnce.test(b.all.slice(b.sentence.bounds.from, b.sentence.bounds.from + 3).map(({lower}) => lower).join(' ')))) return b.add(target, 'clear', b.sentence.bounds.from, endOf(b, clause))
  // “It was nine weeks before the Officer replied”
  if (marker === 'before' && clause.outer?.subject?.pronoun === 'it' && clause.outer.verb?.lemma === 'be' && b.words.duty.has(verb.lemma) && !verb.present) return b.add(target, 'likely', clause.outer.from, endOf(b, clause))
  // “dismay at the way the Officer had treated staff”
  if ((clause.kind === 'relative' && clause.noun && (clause.noun.noun === 'way' || clause.noun.noun === 'manner') || marker === 'how') && b.all.slice(b.sentence.bounds.from, clause.from).some(({lower}) => emotive.has(lower))) return b.add(target, 'likely', clause.from, endOf(b, clause))
  // “What the Officer called a plan was …”
  if (marker === 'what' && naming.has(verb.lemma) && !verb.present) return b.add(target, 'likely', clause.from, Math.max(endOf(b, clause), clause.outer?.to ?? 0))
  // “Might a better-prepared Officer have spotted …?”
  if (inverted !== null && inverted !== 'had' && verb.perfect && (verb.modal === 'might' || verb.modal === 'could' || verb.modal === 'should') && verb.negation === null) return b.add(target, 'likely', clause.from, endOf(b, clause))
  if ((inverted === 'had' || (marker === 'if' && b.all[verb.from]?.lower === 'had')) && verb.perfect && verb.negation === null && verb.lemma !== 'be' && b.sentence.clauses.some(({verb: other}) => other?.modal === 'would' || other?.modal === 'could' || other?.modal === 'might')) {
    return b.add(target, 'clear', clause.from, endOf(b, clause))
  }
  const question = b.all[b.sentence.bounds.to - 1]?.text === '?'
  if ((marker === 'why' || marker === 'how') && !verb.present && verb.modal === null) {
    const outer = b.sentence.clauses.find((each) => each !== clause && each.verb && each.verb.head > verb.head && (unexplained(b, each)))
    if (outer) return b.add(target, 'likely', clause.from, outer.to)
    if (b.all.slice(b.sentence.bounds.from, clause.from).some(({lower}) => puzzled.has(lower))) return b.add(target, 'likely', clause.from, endOf(b, clause))
    if (question && clause.outer?.verb === null) b.add(target, 'likely', clause.from, endOf(b, clause))
  }
}

function unexplained(b: BlameReading, {verb, to}: Clause): boolean {
  if (!verb) return false
  if (verb.negation !== null && (verb.lemma === 'explain' || verb.lemma === 'establish' || verb.lemma === 'know' || verb.lemma === 'account' || verb.lemma === 'answer' || verb.lemma === 'be')) return true
  for (let index = verb.to; index < to; index++) if (/^(?:mystery|unclear|unexplained|unanswered|puzzle|baffling|inexplicable|unknown)$/.test(b.all[index]?.lower ?? '')) return true
  return verb.lemma === 'defy' || verb.lemma === 'beggar'
}

/** “Not once did the Officer …”, “At no point did …” */
const neverOnce = /^(?:not once|never|nowhere|at no|in no|on no|under no)\b/
const comparatives = new Set(['stronger', 'wiser', 'braver', 'abler', 'quicker', 'sharper', 'firmer', 'brighter', 'keener', 'bolder', 'steadier', 'tougher'])
const emotive = new Set(['dismay', 'anger', 'disappointment', 'frustration', 'concern', 'concerned', 'concerns', 'upset', 'dissatisfaction', 'unhappy', 'angry', 'dismayed', 'appalled', 'critical', 'criticised', 'complained', 'complaints', 'unhappiness', 'disquiet', 'distress', 'shocked', 'horrified', 'offended', 'disgusted', 'annoyed', 'deplored', 'objected', 'regretted', 'alarmed', 'dissatisfied', 'disappointed'])
const puzzled = new Set(['hard', 'difficult', 'impossible', 'unclear', 'puzzled', 'puzzling', 'baffled', 'mystery', 'unexplained', 'astonishing', 'wonder', 'asked-why', 'inexplicable'])
const impressing = new Set(['impress', 'convince', 'satisfy', 'reassure', 'persuade'])
const naming = new Set(['call', 'describe', 'term', 'style', 'label', 'present'])
