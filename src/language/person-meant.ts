/** Whom a phrase means when fault is found: past an aside (“Ms Roe, then Fleet Manager”), and not another's staff. */
import {cued} from '../report/cues.ts'
import type {Sentence} from './analysis.ts'
import {mentionAt} from './mentions.ts'
import type {Mention} from './mentions.ts'
import type {NounPhrase} from './phrase-types.ts'
import {referent} from './reference.ts'
import type {Token} from './tokens.ts'

/** What is told to someone of “his”, “her” or “their” is told of the one who is told. */
const hearers = new Set(['he', 'she', 'they', 'his', 'her', 'their'])
const telling = new Set(['tell', 'inform', 'warn', 'advise', 'remind', 'notify', 'assure'])
const personal = cued(/(?:er|or|ist|ant|ent|ee|man|woman|person|clerk|resident)$/)
const own = new Set(['council', 'authority', 'department', 'service', 'team', 'directorate', 'unit', 'division', 'section', 'borough', 'town', 'city', 'county', 'district', 'community', 'group'])
/** “Her predecessor as Head of Culture”: known by the post of another. */
const beside = new Set(['predecessor', 'successor', 'deputy'])
const once = new Set(['formerly', 'lately', 'then', 'the', 'our', 'a', 'an', 'now', 'until', 'previously', 'former', 'acting', 'interim', 'as', 'recently', 'sometime', 'latterly', 'currently', 'was', 'who', 'is'])

/**
 * The mention that a phrase means, when its fault is asked about.
 * @param phrase the phrase
 * @param sentence the sentence it stands in
 * @param before the sentences before, nearest first
 * @param wanted whose fault matters
 */
export function personMeant(phrase: NounPhrase | null, sentence: Sentence, before: readonly Sentence[], wanted: (mention: Mention) => boolean): Mention | null {
  // A care home's “responsible individual” is its own.
  if (!phrase || phrase.noun === 'individual' && phrase.mention === null) return null
  // “a visitor, who lost his temper”: his who lost it.
  if (phrase.pronoun !== null && owned.has(phrase.pronoun)) {
    const holder = heldIn(phrase, sentence)
    if (holder) return holder.mention && wanted(holder.mention) ? holder.mention : null
  }
  const hearer = toldOf(phrase)
  if (hearer) return hearer.mention && wanted(hearer.mention) ? hearer.mention : null
  if (beside.has(phrase.noun) && (!phrase.mention || phrase.mention.kind === 'outsider')) {
    const post = phrase.tails.find(({preposition, phrase: tail}) => preposition === 'as' && tail.mention)?.phrase ?? phrase.owner
    return post ? personMeant(post, sentence, before, wanted) : null
  }
  const mention = referent(phrase, sentence, before)
  if (!mention || !mention.plural && ofThings(phrase, sentence)) return null
  if (!wanted(mention)) return mention.kind !== 'person' ? null : (phrase.mention === mention ? postBeside(mention, sentence, wanted) : null) ?? postBefore(mention, before, wanted)
  return counted(phrase, mention, sentence) || phrase.mention === mention && ofOthers(phrase, mention, sentence, before) ? null : mention
}

/** Whom the relative clause is about in which a possessive stands: null when of nobody who is named. */
function heldIn({from}: NounPhrase, {clauses}: Sentence): NounPhrase | null {
  const relative = clauses.find((clause) => clause.kind === 'relative' && (clause.marker === 'who' || clause.subject === clause.noun) && clause.noun?.mention && !clause.noun.mention.plural && clause.noun.mention.kind !== 'body' && clause.verb !== null && from >= clause.verb.from && from < clause.to)
  return relative?.noun ?? null
}

const owned = new Set(['his', 'her'])

/** The one who is told: “told the site owner that his excuses were feeble”. */
function toldOf({pronoun, clause}: NounPhrase): NounPhrase | null {
  if (pronoun === null || !hearers.has(pronoun)) return null
  const many = pronoun === 'they' || pronoun === 'their'
  for (let each = clause; each; each = each.outer) {
    const outer = each.kind === 'that' ? each.outer : null
    const object = outer?.verb && telling.has(outer.verb.lemma) && !outer.verb.passive ? outer.objects[0] : undefined
    if (object && object.pronoun === null && (object.mention ? (many || !object.mention.plural) && object.mention.kind !== 'body' : personal.test(object.noun))) return object
  }
  return null
}

/** “rejected the invoices because they were wrong”: several things stand nearer than one person. */
function ofThings({pronoun, from}: NounPhrase, {phrases, all}: Sentence): boolean {
  if (pronoun !== 'they' && pronoun !== 'them' && pronoun !== 'their') return false
  return phrases.some(({to, head, noun, mention, pronoun: word}) => to <= from && (mention === null || mention.kind === 'outsider') && word === null && isPlural(all[head], noun))
}

function isPlural(token: Token | undefined, noun: string): boolean {
  return token?.kind === 'word' && token.lower !== noun && token.lower.endsWith('s')
}

/** “Ms Ann Roe, formerly Fleet Manager,”: a name with its post beside it. */
function postBeside({to}: Mention, {all, mentions}: Sentence, wanted: (mention: Mention) => boolean): Mention | null {
  const mark = all[to]?.text
  if (mark !== ',' && mark !== '(') return null
  let index = to + 1
  while (index < to + 6 && (once.has(all[index]?.lower ?? '') || mentionAt(mentions, index)?.kind === 'body' || all[index]?.lower === "'s")) index++
  const post = mentionAt(mentions, index)
  return post && wanted(post) ? post : null
}

/** “Mr Orr”, after “The Head of Housing, Tim Orr, …” or “Mr Tim Orr is the Head of Housing”. */
function postBefore({name}: Mention, before: readonly Sentence[], wanted: (mention: Mention) => boolean): Mention | null {
  const surname = name?.split(/\s+/).at(-1)?.toLowerCase()
  if (!surname) return null
  for (const {mentions, clauses, all} of before) {
    for (const mention of mentions) {
      if (mention.name?.split(/\s+/).at(-1)?.toLowerCase() !== surname) continue
      if (wanted(mention)) return mention
      const is = clauses.find(({subject, verb}) => subject?.mention === mention && verb?.lemma === 'be')
      const post = mentions.find((each) => wanted(each) && (is?.objects.some(({mention: one}) => one === each) || each.to + 1 === mention.from && all[each.to]?.text === ',' || mention.to + 1 === each.from))
      if (post) return post
    }
  }
  return null
}

/** “the home's registered manager”, “its manager”: in small letters, and somebody else's. */
function ofOthers({owner}: NounPhrase, {kind, sure}: Mention, sentence: Sentence, before: readonly Sentence[]): boolean {
  if (owner && anotherCouncil(owner, sentence)) return true
  if (!owner || sure || kind !== 'officer' && kind !== 'officers') return false
  const holder = owner.pronoun === null ? owner.mention : referent(owner, sentence, before)
  if (holder) return holder.kind !== 'body' && holder.kind !== 'officer' && holder.kind !== 'officers'
  return !own.has(owner.noun) && owner.pronoun !== 'our'
}

/** “the district council's officer”, “the neighbouring authority's officer”: a council calls itself “the Council”. */
function anotherCouncil({from, to}: NounPhrase, {all}: Sentence): boolean {
  for (let index = from; index < to; index++) if (elsewhere.has(all[index]?.text ?? '')) return councils.has(all[index + 1]?.lower ?? '')
  return false
}

const elsewhere = new Set(['district', 'county', 'borough', 'unitary', 'principal', 'neighbouring', 'Neighbouring', 'adjoining', 'other', 'another', 'Another'])
const councils = new Set(['council', 'authority', 'borough', 'county', 'district'])

/** “Eleven staff”, “two officers”: nobody who can be known. Members are few and public, and “two members” are. */
function counted({from, determiner}: NounPhrase, {plural, kind, from: at}: Mention, {all}: Sentence): boolean {
  if (!plural || kind === 'members' || at < from || determiner === 'the' || all[from]?.lower === 'the') return false
  return all[from]?.kind === 'number' || some.has(determiner ?? '') || some.has(all[from]?.lower ?? '') || at > 0 && some.has(all[at - 1]?.lower ?? '')
}

const some = new Set('some several many few most two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty hundred'.split(' '))
