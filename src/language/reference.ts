/** Whom “she”, “the Director” and “that officer” stand for: looked for in the words before, into the paragraph before. */
import type {Sentence} from './analysis.ts'
import type {Clause} from './clauses.ts'
import type {Mention, MentionKind} from './mentions.ts'
import type {NounPhrase} from './phrase-types.ts'

const singularPronouns = new Set(['he', 'she', 'him', 'her', 'his', 'hers', 'himself', 'herself', 'who', 'whose'])
const pluralPronouns = new Set(['they', 'them', 'their', 'theirs', 'themselves'])
/** What is asked of someone falls to that person: “asked the tenant for a meter reading. She never sent it.” */
const requests = new Set('ask request require remind invite tell urge order instruct direct press chase warn write serve notify give send offer advise commission appoint interview meet visit engage pay telephone email contact prosecute sue summon challenge'.split(' '))
const people: ReadonlySet<MentionKind> = new Set<MentionKind>(['officer', 'member', 'outsider', 'person'])
const groups: ReadonlySet<MentionKind> = new Set<MentionKind>(['officers', 'members', 'party', 'officer', 'member', 'outsider', 'person', 'firm'])
/** Words that stand for a post named before. */
const standIns = new Set(['postholder', 'post-holder', 'officer', 'officeholder', 'office-holder', 'director', 'manager', 'head', 'author', 'official', 'employee', 'individual'])

/**
 * The mention a noun phrase stands for: its own, or the one its pronoun or short form looks back to.
 * @param phrase the phrase
 * @param sentence the sentence it stands in
 * @param before the sentences before, nearest first
 */
export function referent(phrase: NounPhrase | null, sentence: Sentence, before: readonly Sentence[]): Mention | null {
  if (!phrase) return null
  if (phrase.mention) return fuller(phrase.mention, phrase, sentence, before)
  const word = phrase.pronoun
  if (word === null) return standIns.has(phrase.noun) && (phrase.determiner === 'the' || phrase.determiner === 'that' || phrase.determiner === 'this') ? nearestOfficer(phrase.from, sentence, before) : null
  if (word === 'it' || word === 'its' || word === 'itself') return thingBefore(phrase.from, sentence, before)
  const wanted = singularPronouns.has(word) ? people : pluralPronouns.has(word) ? groups : null
  if (!wanted) return null
  const plural = pluralPronouns.has(word)
  return within(phrase, wanted, plural, sentence) ?? across(wanted, plural, before)
}

const things: ReadonlySet<MentionKind> = new Set<MentionKind>(['party', 'government', 'body', 'firm'])

/** What “it” and “its” stand for, among parties, governments, bodies and firms: the subject so far, else the nearest. */
function thingBefore(from: number, sentence: Sentence, before: readonly Sentence[]): Mention | null {
  const main = sentence.clauses.find(({kind, subject}) => kind === 'main' && subject?.mention && things.has(subject.mention.kind) && subject.to <= from)
  if (main?.subject?.mention) return main.subject.mention
  const here = sentence.mentions.filter((mention) => mention.to <= from && things.has(mention.kind)).at(-1)
  if (here || sentence.mentions.some(({to}) => to <= from)) return here ?? null
  return before[0]?.mentions.find(({kind}) => things.has(kind)) ?? null
}

/** “the Manager” after “the Payroll Manager” is the same person; after “the contractor's manager”, the contractor's. */
function fuller(mention: Mention, phrase: NounPhrase, sentence: Sentence, before: readonly Sentence[]): Mention {
  if (mention.to - mention.from > 1 || mention.name !== null || (mention.kind !== 'officer' && mention.kind !== 'outsider') || !sameHead(phrase)) return mention
  const head = sentence.all[mention.head]?.lower
  for (const each of [sentence, ...before]) {
    for (const earlier of [...each.mentions].reverse()) {
      if (each === sentence && earlier.from >= mention.from) continue
      if (earlier.to - earlier.from > 1 && each.all[earlier.head]?.lower === head) return earlier
    }
  }
  return mention
}

function sameHead(phrase: NounPhrase): boolean {
  return phrase.determiner === 'the' || phrase.determiner === 'that' || phrase.determiner === 'this'
}

function nearestOfficer(from: number, sentence: Sentence, before: readonly Sentence[]): Mention | null {
  for (const each of [sentence, ...before]) {
    for (const mention of [...each.mentions].reverse()) {
      if ((each !== sentence || mention.to <= from) && mention.kind === 'officer') return mention
    }
  }
  return null
}

function within(phrase: NounPhrase, wanted: ReadonlySet<MentionKind>, plural: boolean, sentence: Sentence): Mention | null {
  // A subject looks to the subject of the clause it hangs on: “The Manager said that she …”.
  const clause = phrase.clause
  const objective = phrase.pronoun === 'him' || phrase.pronoun === 'them'
  for (let outer = clause?.outer ?? null; outer; outer = outer.outer) {
    const subject = outer.subject?.mention
    if (subject && fits(subject, wanted, plural) && (outer.subject?.from ?? 0) < phrase.from && outer.kind !== 'relative') {
      const object = asked(outer)
      return object && fits(object, wanted, plural) && clause?.kind === 'infinitive' ? object : subject
    }
  }
  let nearest: Mention | null = null
  for (const mention of sentence.mentions) {
    if (mention.to > phrase.from) break
    if (fits(mention, wanted, plural)) nearest = objective && nearest ? nearest : subjectOf(sentence, mention) || !nearest || !subjectOf(sentence, nearest) ? mention : nearest
  }
  return nearest
}

function across(wanted: ReadonlySet<MentionKind>, plural: boolean, before: readonly Sentence[]): Mention | null {
  for (const sentence of before) {
    const fitting = sentence.mentions.filter((mention) => fits(mention, wanted, plural))
    if (fitting.length === 0) continue
    if (fitting.length === 1) return fitting[0] ?? null
    // The one who was asked, told or given something; else the subject of the last main clause; else the last named.
    for (const clause of sentence.clauses) {
      const object = asked(clause)
      if (object && fits(object, wanted, plural)) return object
    }
    const mains = sentence.clauses.filter(({kind, subject}) => kind === 'main' && subject?.mention && fits(subject.mention, wanted, plural))
    const subject = mains[0]?.subject?.mention
    return subject ?? fitting.at(-1) ?? null
  }
  return null
}

function asked({verb, objects, tails}: Clause): Mention | null {
  if (!verb || verb.passive || !requests.has(verb.lemma)) return null
  return objects[0]?.mention ?? tails.find(({preposition, phrase}) => (preposition === 'to' || preposition === 'of' || preposition === 'on') && phrase.mention)?.phrase.mention ?? null
}

function fits(mention: Mention, wanted: ReadonlySet<MentionKind>, plural: boolean): boolean {
  return wanted.has(mention.kind) && (plural || !mention.plural)
}

function subjectOf(sentence: Sentence, mention: Mention): boolean {
  return sentence.clauses.some(({subject, kind}) => subject?.mention === mention && kind !== 'relative')
}
