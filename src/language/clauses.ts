/** Clauses: who acts, the verb, on whom or what, and what the clause hangs on. */
import type {Mention} from './mentions.ts'
import {phrasesIn} from './phrases.ts'
import type {Item, Link, NounPhrase, VerbGroup} from './phrases.ts'
import type {Token} from './tokens.ts'

export type ClauseKind =
  | 'main'
  /** After “because”, “if”, “when” …: see `marker`. */
  | 'subordinate'
  /** “that the Manager had failed”, and a recommendation's “That …”. */
  | 'that'
  | 'relative'
  | 'infinitive'
  /** “having ignored …”, “ignored by …”, “by failing to …”. */
  | 'participle'

export interface Clause {
  kind: ClauseKind
  /** The subordinator, relative or preposition it begins with, in lower case. */
  marker: string | null
  subject: NounPhrase | null
  verb: VerbGroup | null
  /** Noun phrases after the verb, without a preposition. */
  objects: NounPhrase[]
  /** Phrases with a preposition, of the clause as a whole. */
  tails: {preposition: string; phrase: NounPhrase}[]
  /** First token and the one after the last of its own words; what hangs on it may stand between. */
  from: number
  to: number
  /** The clause it stands in. */
  outer: Clause | null
  /** The phrase it hangs on: “the allegation” before “that …”, “the failure” before “to …”, the antecedent of “who”. */
  noun: NounPhrase | null
  /** Begun by “Had the …”, “Should a …”: the auxiliary. */
  inverted: string | null
  /** The subject is shared with the clause before: “… lost the file and blamed the contractor”. */
  shared: boolean
}

const objectControl = new Set('ask tell instruct invite require allow permit authorise urge order direct advise remind request expect enable empower want recommend press encourage persuade warn command compel force oblige pressure trust leave entitle appoint nominate mandate enjoin beg challenge cause get need wish prefer help prompt'.split(' '))
const raising = new Set('find consider believe judge hold think know show prove understand deem report declare see hear'.split(' '))
const sayVerbs = new Set('say think believe claim argue allege report note state feel consider hold find suggest maintain insist suspect know hope fear accept agree admit acknowledge understand mean show conclude complain contend assert advise assume imagine regret explain reveal tell recommend propose doubt deny request ask wish decide learn discover see'.split(' '))
const nounsWithInfinitive = new Set('failure refusal inability unwillingness reluctance decision attempt duty power authority ability responsibility need wish desire request right plan proposal opportunity obligation discretion permission intention tendency willingness instruction direction delegation mandate omission'.split(' '))
const prepositionOrSubordinator = new Set(['as', 'after', 'before', 'since', 'until', 'till', 'than', 'once', 'given', 'provided', 'when', 'while', 'whilst', 'if', 'although', 'though', 'where', 'unless', 'so', 'for', 'like'])

/**
 * Reads the clauses of a sentence.
 * @param all the paragraph's tokens
 * @param from the sentence's first token
 * @param to the token after its last
 * @param mentions who is named in it
 */
export function clausesIn(all: readonly Token[], from: number, to: number, mentions: readonly Mention[]): {clauses: Clause[]; phrases: NounPhrase[]} {
  const items = phrasesIn(all, from, to, mentions)
  const clauses: Clause[] = []
  const phrases: NounPhrase[] = []
  let current = open('main', null, null, from)
  let preposition: string | null = null
  /** The last noun phrase, and whether something other than a preposition stood after it. */
  let last: NounPhrase | null = null
  let afterComma = false
  const brackets: Clause[] = []
  let dash: Clause | null = null
  const dangling: Clause[] = []

  for (let index = 0; index < items.length; index++) {
    const item = items[index]
    if (!item) break
    const previous = items[index - 1]
    if (item.type === 'noun') noun(item, index, previous)
    else if (item.type === 'verb') verb(item, index, previous)
    else {
      const {lower} = item
      if (item.type === 'comma') {
        afterComma = true
        preposition = null
        continue
      }
      if (item.type === 'break') pause(lower, item.from, index)
      else if (item.type === 'preposition') {
        preposition = lower
        extend(item.to)
        const next = items[index + 1]
        if (next?.type === 'verb' && next.form === 'ing') continue
      } else if (item.type === 'subordinator') {
        preposition = null
        subordinate(lower, item.from, index)
      } else if (item.type === 'that') that(item.from, index, previous)
      else if (item.type === 'relative') relative(lower, item.from, index)
      else if (item.type === 'other') extend(item.to)
      if (item.type !== 'preposition' && item.type !== 'coordinator' && item.type !== 'subordinator') preposition = null
    }
    if (item.type !== 'coordinator') afterComma = false
  }
  for (const each of dangling) each.subject ??= each.outer?.subject ?? null
  return {clauses: clauses.filter(({verb: group, subject}) => group !== null || subject !== null), phrases}

  function open(kind: ClauseKind, marker: string | null, outer: Clause | null, at: number): Clause {
    const clause: Clause = {kind, marker, subject: null, verb: null, objects: [], tails: [], from: at, to: at, outer, noun: null, inverted: null, shared: false}
    clauses.push(clause)
    return clause
  }

  function extend(to: number): void {
    current.to = Math.max(current.to, to)
  }

  function pause(mark: string, at: number, index: number): void {
    if (mark === '(' || mark === '[') {
      brackets.push(current)
      current = open('main', '(', current, at + 1)
    } else if (mark === ')' || mark === ']') {
      current = brackets.pop() ?? current
      return
    } else if (mark === '–' || mark === '—' || (mark === '-' && index > 0)) {
      if (dash) {
        current = dash
        dash = null
      } else {
        dash = current
        current = open('main', '–', current, at + 1)
      }
    } else if (mark === ';' || mark === ':' || mark === '|' || mark === '•' || (mark === '/' && all[at]?.start !== all[at - 1]?.end)) {
      const before = current
      current = open('main', null, null, at + 1)
      // “That the Committee: approve …; note …” goes on with its subject.
      const next = items[index + 1]
      if (next?.type === 'verb' && (next.form === 'base' || next.form === 'finite' || next.form === 'infinitive')) {
        const subject = subjectAbove(before)
        if (subject) {
          current.subject = subject
          current.shared = true
          current.kind = before.kind
          current.marker = before.marker
        }
      }
    } else return
    last = null
  }

  function subjectAbove(clause: Clause | null): NounPhrase | null {
    for (let each = clause; each; each = each.outer) if (each.subject) return each.subject
    return null
  }

  /** Whether a finite verb follows the phrase at an index, past its own prepositions, so that it is a subject. */
  function verbFollows(index: number): boolean {
    let depth = 0
    for (let each = index + 1; each < items.length; each++) {
      const item = items[each]
      if (!item) return false
      if (item.type === 'verb') {
        if (item.form === 'finite' || item.form === 'base') {
          // A relative's verb is its own.
          if (depth > 0) { depth--; continue }
          // “the letters sent by …”: a participle that qualifies.
          if (item.ambiguous && items[each + 1]?.type === 'preposition' && ((items[each + 1] as Link).lower === 'by' || laterFinite(each))) continue
          return true
        }
        if (depth > 0) continue
        if (item.form === 'participle' || item.form === 'ing') continue
        return false
      }
      if (item.type === 'relative') { depth++; continue }
      if (item.type === 'that' && items[each + 1]?.type === 'verb') { depth++; continue }
      if (item.type === 'comma') {
        if (depth > 0) continue
        // A phrase between commas: “the Head, for all her care, struggled”.
        const close = commaAfter(each)
        const after = close === -1 ? undefined : items[close + 1]
        if (after?.type === 'verb' && (after.form === 'finite')) return true
        return false
      }
      if (item.type === 'coordinator' && items[each + 1]?.type === 'noun') continue
      if (item.type === 'coordinator' || item.type === 'subordinator' || item.type === 'break' || item.type === 'that') return false
      if (item.type === 'noun' && items[each - 1]?.type === 'noun' && depth === 0) return false
    }
    return false
  }

  function commaAfter(index: number): number {
    for (let each = index + 1; each < Math.min(items.length, index + 8); each++) {
      const item = items[each]
      if (item?.type === 'comma') return each
      if (item?.type === 'break' || (item?.type === 'verb' && item.form === 'finite' && !item.ambiguous)) return -1
    }
    return -1
  }

  function laterFinite(index: number): boolean {
    for (let each = index + 1; each < items.length; each++) {
      const item = items[each]
      if (item?.type === 'verb' && (item.form === 'finite')) return true
      if (item?.type === 'subordinator' || item?.type === 'that' || item?.type === 'break' || item?.type === 'comma' || item?.type === 'relative') return false
    }
    return false
  }

  function noun(phrase: NounPhrase, index: number, previous: Item | undefined): void {
    place(phrase, index, previous)
    phrase.clause = current
    for (let owner = phrase.owner; owner; owner = owner.owner) owner.clause = current
  }

  function place(phrase: NounPhrase, index: number, previous: Item | undefined): void {
    phrases.push(phrase)
    if (preposition !== null) {
      attach(preposition, phrase)
      preposition = null
      last = phrase
      extend(phrase.to)
      return
    }
    // “Had the Manager checked …”, “Should a Clerk fail …”: the subject of a verb that began before it.
    if (previous?.type === 'verb' && current.verb === previous && current.subject === null && isAuxiliary(previous) && verbContinues(index)) {
      current.inverted = all[previous.head]?.lower ?? null
      current.subject = phrase
      current.verb = null
      last = phrase
      extend(phrase.to)
      return
    }
    if (previous?.type === 'coordinator' && last && !verbFollows(index)) {
      // “errors by the Clerk and the Treasurer”
      last.also.push(phrase)
      if (current.verb && current.objects.includes(last)) current.objects.push(phrase)
      extend(phrase.to)
      return
    }
    if (!current.verb) {
      if (!current.subject) current.subject = phrase
      else if (previous?.type === 'coordinator') current.subject.also.push(phrase)
      else if (previous?.type === 'comma') {
        // A list or an apposition; an opening phrase (“In May, the Manager …”) has no subject yet.
        if (verbFollows(index) && !afterList(index)) {
          if (current.kind === 'main' && last === current.subject && current.subject.mention === null && phrase.mention) current.subject = phrase
        }
      } else if (previous?.type === 'noun') {
        const outer: Clause = current
        current = open('relative', null, outer, phrase.from)
        current.noun = previous
        current.subject = phrase
      }
      last = phrase
      extend(phrase.to)
      return
    }
    // “Two pages describing the case were removed”: the verb to come is the outer clause's.
    const around = waitingFor()
    const outerVerb = around?.subject && (current.kind !== 'that' || current.noun !== null) && current.kind !== 'main' && previous?.type !== 'coordinator' && !afterComma
    if (verbFollows(index) && !outerVerb) {
      if (previous?.type === 'coordinator' || afterComma) {
        // A new clause beside one of those that stand open. An opening subordinate clause gives way to its main clause.
        const waiting = waitingFor()
        if (waiting && !waiting.subject) {
          current = waiting
          current.subject = phrase
        } else {
          const beside = previous?.type === 'coordinator' && !afterComma ? current : base(current)
          const fresh = open(beside.kind === 'relative' || beside.kind === 'infinitive' || beside.kind === 'participle' ? 'main' : beside.kind, beside.marker, beside.outer, phrase.from)
          fresh.noun = beside.kind === 'that' ? beside.noun : null
          current = fresh
          current.subject = phrase
        }
      } else if (previous?.type === 'noun' && !(current.verb && sayVerbs.has(current.verb.lemma) && current.objects.length > 1)) {
        const outer: Clause = current
        current = open('relative', null, outer, phrase.from)
        current.noun = previous
        current.subject = phrase
      } else if (previous?.type === 'verb' && sayVerbs.has(current.verb.lemma)) {
        const outer: Clause = current
        current = open('that', null, outer, phrase.from)
        current.subject = phrase
      } else {
        current.objects.push(phrase)
      }
      last = phrase
      extend(phrase.to)
      return
    }
    const waiting = afterComma ? waitingFor() : null
    if (waiting && !waiting.subject) {
      current = waiting
      current.subject = phrase
    } else current.objects.push(phrase)
    last = phrase
    extend(phrase.to)
  }

  /** Between commas in a list of subjects. */
  function afterList(index: number): boolean {
    return items[index + 1]?.type === 'comma' || items[index + 1]?.type === 'coordinator'
  }

  function isAuxiliary(group: VerbGroup): boolean {
    return group.head === group.to - 1 && (group.lemma === 'have' || group.lemma === 'do' || group.lemma === 'be') && !group.passive
  }

  function verbContinues(index: number): boolean {
    for (let each = index + 1; each < Math.min(items.length, index + 6); each++) {
      const item = items[each]
      if (item?.type === 'verb') return true
      if (item?.type === 'preposition' || item?.type === 'noun' || item?.type === 'other' || item?.type === 'comma') continue
      return false
    }
    return false
  }

  /** The nearest clause around this one that still lacks its subject or its verb. */
  function waitingFor(): Clause | null {
    for (let each: Clause | null = current.outer; each; each = each.outer) if (!each.verb) return each
    return null
  }

  /** The clause beside which a new one stands after a comma and “and”: out of relatives and participles. */
  function base(clause: Clause): Clause {
    let each = clause
    while (each.outer && (each.kind === 'relative' || each.kind === 'participle' || each.kind === 'infinitive' || each.kind === 'subordinate')) each = each.outer
    return each
  }

  function attach(preposition: string, phrase: NounPhrase): void {
    const tail = {preposition, phrase}
    if (last && (last.tails.length === 0 || preposition === 'of')) last.tails.push(tail)
    else if (last) last.tails.push(tail)
    if (current.verb || !current.subject) current.tails.push(tail)
    else if (current.subject !== last) current.subject.tails.push(tail)
  }

  function verb(group: VerbGroup, index: number, previous: Item | undefined): void {
    const {form} = group
    // “will be heard, and its outcome decided, by the Panel”
    if (group.ambiguous && !group.passive && group.modal === null && byFollows(index)) group.passive = true
    if (form === 'infinitive') return infinitive(group, index, previous)
    if (form === 'ing' || form === 'participle') return participle(group, index, previous)
    if (!current.verb) {
      if (current.inverted !== null) {
        group.modal ??= modals.has(current.inverted) ? current.inverted : null
        if (current.inverted === 'had') group.perfect = true
      }
      // “the complaint raised by the owner was …”: a participle that qualifies the subject.
      if (group.ambiguous && !group.passive && current.subject && previous?.type === 'noun' && items[index + 1]?.type === 'preposition' && finiteBeforeBoundary(index)) return participle({...group, form: 'participle', passive: true}, index, previous)
      current.verb = group
      last = null
      extend(group.to)
      return
    }
    // “a request, made on Friday, that …”
    if (previous?.type === 'comma' && group.ambiguous && !group.passive && group.modal === null && items[index + 1]?.type === 'preposition' && asideEnds(index)) return participle({...group, form: 'participle', passive: true}, index, items[index - 2])
    if (previous?.type === 'coordinator' || (previous?.type === 'comma') || (previous && group.negation === 'nor') || (previous?.type === 'other' && items[index - 2]?.type === 'coordinator')) {
      const waiting = waitingFor()
      if (waiting && waiting.subject && current.kind !== 'main' && (previous.type === 'comma' || !sharesEasily(group))) {
        current = waiting
        current.verb = group
        last = null
        extend(group.to)
        return
      }
      let beside: Clause = current
      // “The Manager, who was away, lost the file and blamed …”; finite beside finite, not beside an infinitive.
      while ((beside.kind === 'infinitive' || beside.kind === 'participle') && beside.outer && group.form === 'finite') beside = beside.outer
      if (afterComma) while (beside.kind === 'relative' && beside.outer?.verb) beside = beside.outer
      if (group.form === 'base' && current.kind === 'infinitive') beside = current
      const fresh = open(beside.kind, beside.marker, beside.outer, group.from)
      fresh.subject = beside.subject
      fresh.noun = beside.noun
      fresh.shared = true
      fresh.inverted = beside.inverted
      fresh.verb = group
      current = fresh
      last = null
      extend(group.to)
      return
    }
    const waiting = waitingFor()
    if (waiting?.subject) {
      current = waiting
      current.verb = group
      last = null
      extend(group.to)
      return
    }
    // “Which tenants are moved first is …”: a clause is the subject.
    if (waiting && (current.kind === 'subordinate' || current.kind === 'relative') && group.form === 'finite') {
      current = waiting
      current.verb = group
      last = null
      extend(group.to)
      return
    }
    const object = current.objects.at(-1)
    if (previous?.type === 'noun' && object === previous && sayVerbs.has(current.verb.lemma)) {
      current.objects.pop()
      const outer: Clause = current
      current = open('that', null, outer, object.from)
      current.subject = object
      current.verb = group
      extend(group.to)
      return
    }
    if (previous?.type === 'noun' && group.ambiguous && !group.passive && group.modal === null) return participle({...group, form: 'participle', passive: true}, index, previous)
    const fresh = open('main', null, null, group.from)
    fresh.subject = previous?.type === 'noun' ? previous : current.subject
    fresh.verb = group
    current = fresh
    extend(group.to)
  }

  function asideEnds(index: number): boolean {
    const comma = commaAfter(index)
    const next = comma === -1 ? undefined : items[comma + 1]
    return next?.type === 'that' || (next?.type === 'verb' && next.form === 'finite' && !next.ambiguous)
  }

  function byFollows(index: number): boolean {
    const [next, after] = [items[index + 1], items[index + 2]]
    if (next?.type === 'preposition' && next.lower === 'by' && after?.type === 'noun' && after.mention !== null) return true
    return next?.type === 'comma' && after?.type === 'preposition' && after.lower === 'by' && items[index + 3]?.type === 'noun'
  }

  function sharesEasily(group: VerbGroup): boolean {
    return group.form === 'base' || current.kind === 'that' || current.kind === 'relative'
  }

  function finiteBeforeBoundary(index: number): boolean {
    for (let each = index + 1; each < items.length; each++) {
      const item = items[each]
      if (!item) return false
      if (item.type === 'verb' && item.form === 'finite' && items[each - 1]?.type !== 'coordinator') return true
      if (item.type === 'break' || item.type === 'subordinator' || item.type === 'that' || item.type === 'relative' || (item.type === 'comma')) return false
    }
    return false
  }

  function infinitive(group: VerbGroup, index: number, previous: Item | undefined): void {
    const outer = current
    // “to recruit and to train”
    if (previous?.type === 'coordinator' && outer.kind === 'infinitive') {
      current = open('infinitive', null, outer.outer, group.from)
      current.subject = outer.subject
      current.noun = outer.noun
      current.shared = true
      current.verb = group
      extend(group.to)
      return
    }
    current = open('infinitive', 'to', outer, group.from)
    current.verb = group
    const governor = outer.verb
    const recent = previous?.type === 'noun' ? previous : null
    const source = last && nounsWithInfinitive.has(last.noun) ? last : nearestInfinitiveNoun(index)
    if (source && (!governor || recent)) current.noun = source
    if (governor && objectControl.has(governor.lemma)) current.subject = governor.passive ? outer.subject : outer.objects[0] ?? outer.subject
    else if (governor) current.subject = outer.subject
    else current.subject = ownerOf(source) ?? outer.subject
    // “It is for the Chair to decide”, “found the manager to be unfit”
    if (recent && outer.tails.some(({preposition: each, phrase}) => each === 'for' && phrase === recent)) current.subject = recent
    else if (governor && raising.has(governor.lemma) && !governor.passive && outer.objects[0]) current.subject = outer.objects[0]
    last = null
    extend(group.to)
  }

  function ownerOf(phrase: NounPhrase | null): NounPhrase | null {
    if (!phrase) return null
    if (phrase.owner) return phrase.owner
    const tail = phrase.tails.find(({preposition: each}) => each === 'of' || each === 'by')
    return tail?.phrase ?? null
  }

  function nearestInfinitiveNoun(index: number): NounPhrase | null {
    for (let each = index - 1; each >= Math.max(0, index - 6); each--) {
      const item = items[each]
      if (item?.type === 'noun' && nounsWithInfinitive.has(item.noun)) return item
      if (item?.type === 'verb' || item?.type === 'comma' || item?.type === 'break') return null
    }
    return null
  }

  function participle(group: VerbGroup, index: number, previous: Item | undefined): void {
    const outer = current
    const marker = preposition
    preposition = null
    const attached = previous?.type === 'noun' || (previous?.type === 'other' && items[index - 2]?.type === 'noun') ? last : null
    if (previous?.type === 'coordinator' && outer.kind === 'participle' && outer.verb) {
      current = open('participle', outer.marker, outer.outer, group.from)
      current.subject = outer.subject
      current.shared = true
    } else {
      current = open('participle', marker, outer, group.from)
      if (attached && marker === null) {
        // “the officer handling the case”; with a comma before the noun, an absolute: “Councillor Roe having taken the view”.
        current.subject = attached
        current.noun = attached
      } else {
        current.subject = outer.subject
        if (!outer.subject) dangling.push(current)
      }
    }
    current.verb = group
    last = null
    extend(group.to)
  }

  function subordinate(lower: string, at: number, index: number): void {
    const next = items[index + 1]
    if (prepositionOrSubordinator.has(lower)) {
      // “described as evasive”, “as Head of Audit”, “before the Committee”: no clause follows.
      if ((next?.type === 'noun' && !verbFollows(index + 1)) || (next?.type === 'verb' && next.form === 'ing')) {
        preposition = lower
        return
      }
      if (next?.type === 'other' || next === undefined || next.type === 'preposition') {
        extend(at + 1)
        return
      }
    }
    const outer = current
    current = open('subordinate', lower, outer, at)
    if (next?.type === 'verb') current.subject = lower === 'what' ? null : outer.subject
    last = null
  }

  function that(at: number, index: number, previous: Item | undefined): void {
    const next = items[index + 1]
    if (previous?.type === 'comma' && current.kind === 'participle' && current.outer) current = current.outer
    const outer = current
    if (previous?.type === 'noun' && (next?.type === 'verb' || (next?.type === 'other' && items[index + 2]?.type === 'verb'))) {
      current = open('relative', 'that', outer, at)
      current.noun = previous
      current.subject = previous
      return
    }
    // “said that A failed and that B left”
    if (previous?.type === 'coordinator' && outer.kind === 'that') {
      current = open('that', 'that', outer.outer, at)
      current.noun = outer.noun
      return
    }
    current = open('that', 'that', outer.verb || outer.subject ? outer : null, at)
    current.noun = previous?.type === 'noun' ? previous : null
    last = null
  }

  function relative(lower: string, at: number, index: number): void {
    const next = items[index + 1]
    const antecedent = lower === 'who' || lower === 'whom' || lower === 'whose' ? nearestPerson(index) : last
    preposition = null
    const outer = current
    current = open('relative', lower, outer, at)
    current.noun = antecedent
    if (next?.type === 'verb' || next?.type === 'other' || (next?.type === 'comma')) current.subject = antecedent
    if (lower === 'whose' && next?.type === 'noun') next.owner = antecedent
    // “all of whom”, “which he ignored”
  }

  function nearestPerson(index: number): NounPhrase | null {
    let nearest: NounPhrase | null = null
    for (let each = index - 1; each >= 0; each--) {
      const item = items[each]
      if (item?.type === 'noun') {
        nearest ??= item
        if (item.mention && item.mention.kind !== 'body') return item
        if (!item.mention && each >= index - 2 && !item.tails.length && personal.test(item.noun)) return item
      }
      if (item?.type === 'break') break
    }
    return nearest
  }
}

const modals = new Set(['should', 'might', 'could', 'would', 'can', 'will', 'may', 'must'])
const personal = /(?:er|or|ist|ant|ent|ee|man|woman|person|people|member|staff|one|those|anyone|someone|resident)$/
