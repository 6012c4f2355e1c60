/** Where a verb goes: into the clause that waits for it, beside one that has its own, or into one that hangs on it. */
import type {Clause} from './clauses.ts'
import type {ClauseReading} from './clause-reading.ts'
import type {Item, NounPhrase, VerbGroup} from './phrase-types.ts'
import {extend, open, waitingFor} from './clause-reading.ts'
import {objectControl, raising, sayVerbs} from './control-verbs.ts'
import {asideEnds, byFollows, finiteBeforeBoundary, nearestInfinitiveNoun, nounsWithInfinitive} from './lookahead.ts'

/** Takes a verb group into the clauses that stand open. */
export function verb(r: ClauseReading, group: VerbGroup, index: number, previous: Item | undefined): void {
  const {form} = group
  // “moved out first is a matter …”: a preposition that found no phrase.
  if (form === 'finite' || form === 'base') r.preposition = null
  // “will be heard, and its outcome decided, by the Panel”
  const done = group.ambiguous && !group.passive && group.modal === null
  if (done && byFollows(r.items, index)) group.passive = true
  // “can feel intimidated by …”, “got dismissed”
  if (previous?.type === 'verb' && becoming.has(previous.lemma) && group.ambiguous && group.modal === null && !group.passive) return participle(r, {...group, form: 'participle', passive: true}, index, previous)
  if (form === 'infinitive') return infinitive(r, group, index, previous)
  if (form === 'ing' || form === 'participle') return participle(r, group, index, previous)
  if (!r.current.verb) {
    if (r.current.inverted !== null) {
      group.modal ??= modals.has(r.current.inverted) ? r.current.inverted : null
      if (r.current.inverted === 'had') group.perfect = true
    }
    // “the complaint raised by the owner was …”: a participle that qualifies the subject.
    if ((done || group.ambiguous && !group.passive) && r.current.subject && previous?.type === 'noun' && r.items[index + 1]?.type === 'preposition' && finiteBeforeBoundary(r.items, index)) return participle(r, {...group, form: 'participle', passive: true}, index, previous)
    r.current.verb = group
    r.last = null
    extend(r, group.to)
    return
  }
  // “a warning, given in June, that …”
  if (previous?.type === 'comma' && group.ambiguous && !group.passive && group.modal === null && r.items[index + 1]?.type === 'preposition' && asideEnds(r.items, index)) return participle(r, {...group, form: 'participle', passive: true}, index, r.items[index - 2])
  if (previous?.type === 'coordinator' || (previous?.type === 'comma') || (previous && group.negation === 'nor') || (previous?.type === 'other' && r.items[index - 2]?.type === 'coordinator')) {
    const waiting = waitingFor(r)
    if (waiting && waiting.subject && r.current.kind !== 'main' && (previous.type === 'comma' || !sharesEasily(r, group))) {
      r.current = waiting
      r.current.verb = group
      r.last = null
      extend(r, group.to)
      return
    }
    let beside: Clause = r.current
    // “The Manager, who was away, lost the file and blamed …”; finite beside finite, not beside an infinitive.
    while ((beside.kind === 'infinitive' || beside.kind === 'participle') && beside.outer && group.form === 'finite') beside = beside.outer
    // “knew that the alarm was broken and told nobody”: no alarm tells.
    if (beside.kind === 'that' && beside.subject && beside.subject.mention === null && beside.subject.pronoun === null && beside.outer?.subject?.mention && people.has(group.lemma) && !group.passive && group.form === 'finite') beside = beside.outer
    if (r.afterComma) while (beside.kind === 'relative' && beside.outer?.verb) beside = beside.outer
    if (group.form === 'base' && r.current.kind === 'infinitive') beside = r.current
    const fresh = open(r, beside.kind, beside.marker, beside.outer, group.from)
    fresh.subject = beside.subject
    fresh.noun = beside.noun
    fresh.shared = true
    fresh.inverted = beside.inverted
    fresh.verb = group
    r.current = fresh
    r.last = null
    extend(r, group.to)
    return
  }
  const waiting = waitingFor(r)
  if (waiting?.subject) {
    r.current = waiting
    r.current.verb = group
    r.last = null
    extend(r, group.to)
    return
  }
  // “Which tenants are moved first is …”: a clause is the subject.
  if (waiting && (r.current.kind === 'subordinate' || r.current.kind === 'relative') && group.form === 'finite') {
    // “Where bids differ by 5% the Chair chooses”: the phrase before the verb is its subject.
    if (previous?.type === 'noun' && r.current.objects.at(-1) === previous) waiting.subject = r.current.objects.pop() ?? null
    r.current = waiting
    r.current.verb = group
    r.last = null
    extend(r, group.to)
    return
  }
  const object = r.current.objects.at(-1)
  if (previous?.type === 'noun' && object === previous && sayVerbs.has(r.current.verb.lemma) && !(r.items[index - 2]?.type === 'coordinator' && !previous.mention)) {
    r.current.objects.pop()
    const outer: Clause = r.current
    r.current = open(r, 'that', null, outer, object.from)
    r.current.subject = object
    r.current.verb = group
    extend(r, group.to)
    return
  }
  if (previous?.type === 'noun' && group.ambiguous && !group.passive && group.modal === null) return participle(r, {...group, form: 'participle', passive: true}, index, previous)
  const fresh = open(r, 'main', null, null, group.from)
  fresh.subject = previous?.type === 'noun' ? previous : r.current.subject
  fresh.verb = group
  r.current = fresh
  extend(r, group.to)
}

function sharesEasily(r: ClauseReading, group: VerbGroup): boolean {
  return group.form === 'base' || r.current.kind === 'that' || r.current.kind === 'relative'
}

function infinitive(r: ClauseReading, group: VerbGroup, index: number, previous: Item | undefined): void {
  const outer = r.current
  // “to recruit and to train”
  if (previous?.type === 'coordinator' && outer.kind === 'infinitive') {
    r.current = open(r, 'infinitive', null, outer.outer, group.from)
    r.current.subject = outer.subject
    r.current.noun = outer.noun
    r.current.shared = true
    r.current.verb = group
    extend(r, group.to)
    return
  }
  r.current = open(r, 'infinitive', 'to', outer, group.from)
  r.current.verb = group
  const governor = outer.verb
  const recent = previous?.type === 'noun' ? previous : null
  const source = r.last && nounsWithInfinitive.has(r.last.noun) ? r.last : nearestInfinitiveNoun(r.items, index)
  if (source && (!governor || recent)) r.current.noun = source
  if (governor && objectControl.has(governor.lemma)) r.current.subject = governor.passive ? outer.subject : outer.objects[0] ?? outer.subject
  else if (governor) r.current.subject = outer.subject
  else r.current.subject = ownerOf(source) ?? outer.subject
  // “It is for the Chair to decide”, “found the manager to be unfit”
  if (recent && outer.tails.some(({preposition: each, phrase}) => each === 'for' && phrase === recent)) r.current.subject = recent
  else if (governor && raising.has(governor.lemma) && !governor.passive && outer.objects[0]) r.current.subject = outer.objects[0]
  r.last = null
  extend(r, group.to)
}

function ownerOf(phrase: NounPhrase | null): NounPhrase | null {
  if (!phrase) return null
  if (phrase.owner) return phrase.owner
  const tail = phrase.tails.find(({preposition: each}) => each === 'of' || each === 'by')
  return tail?.phrase ?? null
}

function participle(r: ClauseReading, group: VerbGroup, index: number, previous: Item | undefined): void {
  const outer = r.current
  // “Had the Clerk taken …”, “had she been told”: what was begun before its subject goes on.
  if (outer.inverted === 'had' && !outer.verb && outer.subject && r.preposition === null) {
    outer.verb = {...group, form: 'finite', perfect: true, passive: r.all[group.from]?.lower === 'been' && group.lemma !== 'be'}
    r.last = null
    extend(r, group.to)
    return
  }
  const marker = r.preposition
  r.preposition = null
  // “The minutes, taken by the Clerk, are …”
  const aside = previous?.type === 'comma' && group.passive && !outer.verb && r.last !== null && r.last === outer.subject
  const attached = aside || previous?.type === 'noun' || (previous?.type === 'other' && r.items[index - 2]?.type === 'noun') ? r.last : null
  if (previous?.type === 'coordinator' && outer.kind === 'participle' && outer.verb) {
    r.current = open(r, 'participle', outer.marker, outer.outer, group.from)
    r.current.subject = outer.subject
    r.current.shared = true
  } else {
    r.current = open(r, 'participle', marker, outer, group.from)
    if (attached && marker === null) {
      // “the officer handling the case”; with a comma before the noun, an absolute: “Councillor Roe having taken the view”.
      r.current.subject = attached
      r.current.noun = attached
    } else {
      r.current.subject = outer.subject
      if (!outer.subject) r.dangling.push(r.current)
    }
  }
  r.current.verb = group
  r.last = null
  extend(r, group.to)
}

const becoming = new Set(['feel', 'become', 'look', 'seem', 'remain', 'appear'])
const modals = new Set(['should', 'might', 'could', 'would', 'can', 'will', 'may', 'must'])

/** What only people do. */
const people = new Set(['tell', 'say', 'ask', 'inform', 'ignore', 'refuse', 'neglect', 'decide', 'warn', 'write', 'choose', 'advise', 'apologise', 'resign', 'blame'])
