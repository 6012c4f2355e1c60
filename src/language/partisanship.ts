/**
 * Loaded words about a party, a political group, an administration, a government or a political leader: praise, blame,
 * credit, comparison, slogan. That a group has seats, moved an amendment or lost an election is plain fact, and passes.
 * Nothing here reads which party it is.
 */
import {mayConcern} from './analysis.ts'
import type {Sentence} from './analysis.ts'
import {phrasesOfSense, wordsOfSense} from './blame-lexicon.ts'
import type {Lexicon, Words} from './blame-lexicon.ts'
import type {Clause} from './clauses.ts'
import {phraseIn} from './decisions.ts'
import type {Mention} from './mentions.ts'
import {singular, verbReading} from './morphology.ts'
import {naming} from './read-mentions.ts'
import type {NounPhrase} from './phrase-types.ts'
import {referent} from './reference.ts'
import {standingOf} from './standing.ts'

type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>

export interface PartisanWords {
  creditVerb: Words
  sureCreditVerb: Words
  creditWord: Words
  creditNoun: Words
  attackVerb: Words
  sureAttackVerb: Words
  attackAdjective: Words
  attackNoun: Words
  result: Words
  slogan: Phrases
  loaded: Phrases
  loadedWord: Words
  neutralVerb: Words
  neutralNoun: Words
}

/** Reads a lexicon of party contest. */
export function partisanWords(lexicon: Lexicon): PartisanWords {
  const sense = (name: string): Words => wordsOfSense(lexicon, name)
  return {
    creditVerb: sense('credit verb'), sureCreditVerb: sense('sure credit verb'), creditWord: sense('credit word'), creditNoun: sense('credit noun'),
    attackVerb: sense('attack verb'), sureAttackVerb: sense('sure attack verb'), attackAdjective: sense('attack adjective'), attackNoun: sense('attack noun'), result: sense('result'),
    slogan: phrasesOfSense(lexicon, 'slogan'), loaded: phrasesOfSense(lexicon, 'loaded phrase'), loadedWord: sense('loaded word'), neutralVerb: sense('neutral verb'), neutralNoun: sense('neutral noun'),
  }
}

/** praise and blame of a political body · comparison between them · slogan: words of a campaign · unusual: something that a report does not usually say of a party. */
export type PartisanSort = 'praise' | 'blame' | 'comparison' | 'slogan' | 'unusual'

export interface Partisan {
  sort: PartisanSort
  from: number
  to: number
}

/** Whether a mention is of a party, group, administration, opposition, government or political leader. */
export function isPolitical({kind, role}: Mention): boolean {
  return kind === 'party' || kind === 'government' || (kind === 'members' && (role === 'opposition' || role === 'group')) || (kind === 'member' && (role === 'leader' || role === 'group' || role === 'elected mayor' || role === 'portfolio' || role === 'mayor'))
}

/** The partisan wording of a sentence. */
export function partisanIn(sentence: Sentence, before: readonly Sentence[], words: PartisanWords): Partisan[] {
  const {all, bounds} = sentence
  const found: Partisan[] = []
  const slogan = phraseIn(sentence, words.slogan)
  if (slogan && !administers()) found.push({sort: 'slogan', from: slogan.from, to: slogan.to})
  if (!mayConcern(sentence, naming.party | naming.member | naming.body, () => before)) return found
  const actor = (phrase: NounPhrase | null): Mention | null => {
    const mention = referent(phrase, sentence, before)
    if (mention && (isPolitical(mention) || isPartyMember(mention))) return mention
    return null
  }
  const named = sentence.mentions.some((mention) => isPolitical(mention) || isPartyMember(mention) || mention.kind === 'body' && mention.role !== 'committee')
  if (!named && !looksBack()) return found
  for (const clause of sentence.clauses) {
    if (!clause.verb || hypothetical(clause)) continue
    ofSubject(clause)
    ofDoer(clause)
    ofObject(clause)
  }
  for (const phrase of sentence.phrases) {
    ofPhrase(phrase)
    compared(phrase)
  }
  if (found.length === 0 && sentence.mentions.some((mention) => isPolitical(mention) || isPartyMember(mention))) {
    const loaded = phraseIn(sentence, words.loaded)
    if (!loaded) loosely()
    if (loaded && !denied(loaded.from)) found.push({sort: /^(?:no|cost|lost|black|failed|power|stealth|squeezed|the|walked|turned|asleep|out|nothing|in)$/.test(all[loaded.from]?.lower ?? '') ? 'blame' : 'praise', from: loaded.from, to: loaded.to})
  }
  if (found.length === 0) credited()
  if (found.length === 0) unusual()
  return found

  /** “on polling day the count …”, “years of neglect by the owner”: the running of an election, or somebody else's neglect. */
  function administers(): boolean {
    if (all[slogan?.to ?? 0]?.lower === 'by') return true
    for (let index = bounds.from; index < bounds.to; index++) if (/^(?:stations?|returning|photo|identification|count|ballots|clerks?|registration|turnout)$/.test(all[index]?.lower ?? '')) return true
    return false
  }

  /**
   * What a report plainly says of a party is a short list: seats, amendments, votes, nominations, control. Anything else
   * that a party, a group or an administration is said to do, or to be thanked or known for, deserves a second look.
   */
  function unusual(): void {
    for (const clause of sentence.clauses) {
      const {verb, subject, tails, objects} = clause
      if (!verb || clause.kind === 'infinitive' || outsiderSays(clause) || standingOf(clause, all) !== 'asserted' || words.neutralVerb.has(verb.lemma)) continue
      const doer = !verb.passive ? subject : tails.find(({preposition}) => preposition === 'by')?.phrase ?? null
      const done = subject === doer ? [...objects, ...tails.filter(({preposition}) => preposition === 'to' || preposition === 'with').map(({phrase}) => phrase)] : []
      const who = [doer, ...(doer?.also ?? [])].map((each) => actor(each)).find((each) => each !== null && isParty(each)) ?? (praised.has(verb.lemma) ? done.map((each) => actor(each)).find((each) => each !== null && isParty(each)) : null)
      if (who) return add('unusual', subject && !clause.shared && subject.from < verb.from ? Math.min(subject.from, clause.from) : clause.from, endOf(clause))
    }
    for (const phrase of sentence.phrases) {
      const whose = phrase.within.find((mention) => mention.kind === 'party' && mention.role === 'party') ?? (phrase.owner?.mention?.kind === 'party' ? phrase.owner.mention : null)
      if (whose && !phrase.mention && !words.neutralNoun.has(phrase.noun) && !all[phrase.head]?.capital && all[phrase.head]?.kind === 'word' && !(phrase.clause && outsiderSays(phrase.clause))) return add('unusual', phrase.from, phrase.to)
    }
  }

  /** “Thanks to Councillor Roe, rents are frozen”, “under the leadership of …”, “the best budget since Labour took control” */
  function credited(): void {
    for (const mention of sentence.mentions) {
      const member = mention.kind === 'member' || mention.kind === 'members' || isPolitical(mention)
      if (!member) continue
      let at = mention.from - 1
      if (all[at]?.lower === 'the' || all[at]?.lower === 'our') at--
      if (all[at]?.lower === 'to' && all[at - 1]?.lower === 'thanks' && at - 1 === bounds.from) return add('praise', at - 1, mention.to)
      if (all[at]?.lower === 'of' && all[at - 1]?.lower === 'leadership') return add('praise', at - 1, mention.to)
    }
    const superlatives = all.findIndex(({lower}, index) => index >= bounds.from && index < bounds.to && /^(?:best|worst|finest|lowest|highest|safest|cleanest)$/.test(lower))
    const since = sentence.clauses.find(({marker, subject}) => marker === 'since' && subject !== null && actor(subject) !== null && actor(subject)?.kind === 'party')
    if (superlatives >= 0 && since) add('praise', superlatives, since.to)
  }

  function isParty(mention: Mention): boolean {
    return mention.kind === 'party' || isPartyMember(mention)
  }

  /** A loaded word in a sentence about a party or a politician, unless it is what people outside the council said. */
  function loosely(): void {
    if (!sentence.mentions.some((mention) => mention.kind === 'party' || mention.kind === 'government' || isPartyMember(mention) || (mention.kind === 'member' && (mention.role === 'leader' || mention.role === 'group')))) return
    for (let index = bounds.from; index < bounds.to; index++) {
      const token = all[index]
      if (token?.kind !== 'word' || !isLoaded(token.lower) || denied(index)) continue
      if (token.capital && index > bounds.from && (all[index + 1]?.capital || all[index - 1]?.capital)) continue
      const clause = sentence.clauses.find(({from, to}) => index >= from && index < to)
      if (clause && outsiderSays(clause)) continue
      found.push({sort: 'blame', from: clause?.from ?? bounds.from, to: Math.max(clause?.to ?? 0, index + 1)})
      return
    }
  }

  function isLoaded(lower: string): boolean {
    return words.loadedWord.has(lower) || words.loadedWord.has(verbReading(lower)?.lemma ?? lower)
  }

  function outsiderSays(clause: Clause): boolean {
    for (let index = bounds.from; index < bounds.to; index++) if (/^(?:comments|responses|respondents|objections|representations|petitioners|objectors)$/.test(all[index]?.lower ?? '')) return true
    for (let each: Clause | null = clause; each; each = each.outer) {
      const kind = each.subject?.mention?.kind
      if (kind === 'outsider' || kind === 'person' || kind === 'firm') return true
      if (each.subject && /^(?:respondent|comment|objection|letter|response|petition|resident|people|parent|trader)$/.test(each.subject.noun)) return true
    }
    return false
  }

  /** “Conservative members”, “Labour councillors”: councillors as their party. */
  function isPartyMember(mention: Mention): boolean {
    if (mention.kind !== 'members' && mention.kind !== 'member') return false
    for (let index = mention.from; index < mention.to; index++) if (partisanModifier.test(all[index]?.lower ?? '') && sentence.mentions.includes(mention)) return true
    return false
  }

  function looksBack(): boolean {
    for (let index = bounds.from; index < bounds.to; index++) if (/^(?:they|their|them|he|she|his|her)$/.test(all[index]?.lower ?? '')) return before.some(({mentions}) => mentions.some(isPolitical))
    return false
  }

  function hypothetical(clause: Clause): boolean {
    return standingOf(clause, all) === 'denied'
  }

  function denied(at: number): boolean {
    for (let index = Math.max(bounds.from, at - 3); index < at; index++) if (/^(?:not|no|never|without|neither)$/.test(all[index]?.lower ?? '')) return true
    return false
  }

  function ofSubject(clause: Clause): void {
    const {verb, subject} = clause
    if (!verb || !subject) return
    const who = actor(subject) ?? subject.also.map((each) => actor(each)).find((each) => each !== null) ?? null
    const owner = who ? null : actor(subject.owner) ?? subject.tails.filter(({preposition}) => preposition === 'of' || preposition === 'by' || preposition === 'from').map(({phrase}) => actor(phrase)).find((each) => each !== null) ?? null
    if (!who && !owner) return
    const from = clause.shared ? clause.from : Math.min(subject.from, clause.from)
    const to = endOf(clause)
    const rest = all.slice(verb.from, to)
    // “Only the Greens have a plan”
    if (who && isParty(who) && all[subject.from - 1]?.lower === 'only' && subject.from - 1 === bounds.from && !rest.some(({kind}) => kind === 'number')) return add('comparison', subject.from - 1, to)
    if (who && !verb.passive) {
      const government = who.kind === 'government'
      if (words.sureAttackVerb.has(verb.lemma)) {
        if (verb.negation === null && !plainUse(verb.lemma, rest)) return add('blame', from, to)
        if (verb.negation !== null && (verb.lemma === 'fail' || verb.lemma === 'ignore' || verb.lemma === 'neglect' || verb.lemma === 'waste')) return add('praise', from, to)
      }
      if (words.sureCreditVerb.has(verb.lemma)) return add(verb.negation === null ? 'praise' : 'blame', from, to)
      if (verb.negation === null && !government && words.attackVerb.has(verb.lemma) && rest.some(({lower}) => words.attackNoun.has(lower) || shambles.has(lower))) return add('blame', from, to)
      if (verb.negation === null && rest.some(({lower}, index) => (lower === 'nothing' || lower === 'little') && index < 4) && /^(?:do|achieve|offer|contribute|say|know|understand|deliver)$/.test(verb.lemma)) return add('blame', from, to)
      if (verb.negation === null && particles.get(verb.lemma)?.some((particle) => rest.some(({lower}) => lower === particle))) return add('blame', from, to)
      if ((verb.lemma === 'have' || verb.lemma === 'show' || verb.lemma === 'display' || verb.lemma === 'offer' || verb.lemma === 'take') && (verb.negation !== null || rest.some(({lower}) => lower === 'no' || lower === 'little' || lower === 'scant')) && rest.some(({lower}) => caring.has(lower))) return add('blame', from, to)
      if (verb.negation === null && words.attackVerb.has(verb.lemma) && loadedRest(rest, words.attackAdjective, words.attackNoun)) return add('blame', from, to)
      if (verb.negation === null && words.creditVerb.has(verb.lemma) && (rest.some(({lower}) => words.creditWord.has(lower) && !figures.has(lower)) || rest.some(({lower}) => words.creditNoun.has(lower) && !plainNouns.has(lower)) || rest.some(({lower}) => lower === 'promise' || lower === 'promises' || lower === 'pledge' || lower === 'pledges' || lower === 'word')) && !(government && !rest.some(({lower}) => superlative.has(lower)))) return add('praise', from, to)
      if (verb.negation === null && listening.has(verb.lemma) && rest.some(({lower}) => lower === 'to' || lower === 'about' || lower === 'for')) return add('praise', from, to)
      if (verb.lemma === 'have' || verb.lemma === 'show' || verb.lemma === 'display' || verb.lemma === 'demonstrate' || verb.lemma === 'lack' || verb.lemma === 'deserve' || verb.lemma === 'prove') {
        const negative = verb.negation !== null || verb.lemma === 'lack' || rest.some(({lower}) => lower === 'no' || lower === 'little')
        if (rest.some(({lower}) => (words.creditNoun.has(lower) || words.creditWord.has(lower)) && !plainNouns.has(lower) && !figures.has(lower))) return add(negative ? 'blame' : 'praise', from, to)
        if (rest.some(({lower}) => words.attackNoun.has(lower) && !plainFault.has(lower))) return add('blame', from, to)
      }
    }
    if (linking.has(verb.lemma) && !verb.passive || verb.passive && described.has(verb.lemma)) {
      const good = rest.find(({lower}) => words.creditWord.has(lower) && !figures.has(lower))
      const bad = rest.find(({lower}) => (words.attackAdjective.has(lower) && !mildAdjectives.has(lower)) || (words.attackNoun.has(lower) && !plainFault.has(lower)))
      if (who && (bad || rest.some(({lower}) => lower === 'blame' || lower === 'fault'))) return verb.negation === null ? add('blame', from, to) : undefined
      if (who && good && predicative(rest, good.lower)) return add(verb.negation === null ? 'praise' : 'blame', from, to)
      if (owner && bad && policy.test(subject.noun)) return add('blame', from, to)
      if (owner && good && policy.test(subject.noun) && predicative(rest, good.lower)) return add('praise', from, to)
    }
    // “The Leader's vision has transformed the town”
    if (owner && !verb.passive && (words.creditNoun.has(subject.noun) && !plainNouns.has(subject.noun)) && verb.negation === null) return add('praise', from, to)
    if (owner && !verb.passive && verb.negation === null && words.sureCreditVerb.has(verb.lemma)) return add('praise', from, to)
    if (owner && !verb.passive && verb.lemma !== 'fail' && (words.sureAttackVerb.has(verb.lemma)) && verb.negation === null) return add('blame', from, to)
    if (owner && verb.lemma === 'cost' && verb.negation === null && words.attackNoun.has(subject.noun)) return add('blame', from, to)
  }

  /** “was stoked by opposition councillors” */
  function ofDoer(clause: Clause): void {
    const {verb, tails, subject} = clause
    if (!verb?.passive || verb.negation !== null) return
    for (const {preposition, phrase} of tails) {
      if (preposition !== 'by' && preposition !== 'under') continue
      const who = actor(phrase) ?? phrase.also.map((each) => actor(each)).find((each) => each !== null) ?? null
      if (!who) continue
      const from = subject && !clause.shared ? Math.min(subject.from, clause.from) : clause.from
      const rest = all.slice(verb.from, endOf(clause))
      if (words.sureAttackVerb.has(verb.lemma) || loadedIn(phrase, words.attackAdjective)) return add('blame', from, endOf(clause))
      if (words.attackVerb.has(verb.lemma) && (preposition === 'by') && (verb.lemma === 'whip' || verb.lemma === 'stoke' || verb.lemma === 'inflict' || verb.lemma === 'impose' || verb.lemma === 'undermine' || verb.lemma === 'damage' || verb.lemma === 'hammer' || verb.lemma === 'leave' && loadedRest(rest, words.attackAdjective, words.attackNoun) || verb.lemma === 'dump' || verb.lemma === 'block' || verb.lemma === 'derail')) return add('blame', from, endOf(clause))
      if (words.sureCreditVerb.has(verb.lemma) || loadedIn(phrase, words.creditWord) && !rest.some(({lower}) => figures.has(lower))) return add('praise', from, endOf(clause))
      if (verb.lemma === 'leave' && subject && words.attackNoun.has(subject.noun)) return add('blame', from, endOf(clause))
    }
  }

  /** “Residents have the Leader to thank”, “thanks to the administration's resolve” */
  function ofObject(clause: Clause): void {
    const {verb, objects, tails} = clause
    if (!verb || verb.passive || verb.negation !== null) return
    const object = objects.find((each) => actor(each))
    const from = clause.subject && !clause.shared ? Math.min(clause.subject.from, clause.from) : clause.from
    const rest = all.slice(verb.from, endOf(clause))
    if (object && (praising.has(verb.lemma) || (verb.lemma === 'have' && rest.some(({lower}) => lower === 'thank')))) return add('praise', from, endOf(clause))
    if (object && (blaming.has(verb.lemma) || (verb.lemma === 'have' && rest.some(({lower}) => lower === 'blame')))) return add('blame', from, endOf(clause))
    if (clause.subject && answerable.has(clause.subject.noun) && (verb.lemma === 'lie' || verb.lemma === 'rest' || verb.lemma === 'belong' || verb.lemma === 'go' || verb.lemma === 'be')) {
      const at = tails.find(({preposition, phrase}) => (preposition === 'with' || preposition === 'to' || preposition === 'at') && (actor(phrase) ?? actor(phrase.owner) ?? phrase.tails.map(({phrase: tail}) => actor(tail)).find((each) => each !== null)))
      if (at) return add(clause.subject.noun === 'credit' || clause.subject.noun === 'thanks' || clause.subject.noun === 'praise' ? 'praise' : 'blame', from, endOf(clause))
    }
  }

  /** “years of Labour mismanagement”, “savage government cuts” */
  function ofPhrase(phrase: NounPhrase): void {
    const {noun, clause} = phrase
    // “the Cabinet's courageous decision”
    if (phrase.owner?.mention?.kind === 'body' && (phrase.owner.mention.role === 'cabinet' || phrase.owner.mention.role === 'executive' || phrase.owner.mention.role === 'council') && policy.test(noun)) {
      for (let index = phrase.owner.to; index < phrase.head; index++) if (words.loadedWord.has(all[index]?.lower ?? '') || superlative.has(all[index]?.lower ?? '')) return add('praise', phrase.from, phrase.to)
    }
    const within = phrase.within.find(isPolitical) ?? (phrase.mention && (isPolitical(phrase.mention) || isPartyMember(phrase.mention)) ? phrase.mention : null)
    const owner = actor(phrase.owner) ?? phrase.tails.filter(({preposition}) => preposition === 'of' || preposition === 'by' || preposition === 'from' || preposition === 'under').map(({phrase: tail}) => actor(tail) ?? tail.also.map((each) => actor(each)).find((each) => each !== null) ?? null).find((each) => each !== null) ?? null
    if (!within && !owner) return
    if (phrase.determiner === 'no' || ((clause?.verb?.negation ?? null) !== null && clause?.objects.includes(phrase))) return
    if (clause && standingOf(clause, all) === 'denied') return
    const end = Math.max(phrase.to, ...phrase.tails.map(({phrase: tail}) => tail.to))
    const headNoun = phrase.mention && within === phrase.mention ? '' : noun
    const plain = figuresNear(phrase)
    const political = (within ?? owner)?.kind !== 'government'
    if (headNoun && political && owner && words.attackNoun.has(headNoun) && !plainBusiness.has(headNoun)) return add('blame', phrase.from, end)
    if (headNoun && (words.attackNoun.has(headNoun) || words.attackNoun.has(all[phrase.head]?.lower ?? '')) && !(plainFault.has(headNoun) && !loadedIn(phrase, words.attackAdjective)) && !(plain && headNoun === 'cut')) return add('blame', phrase.from, end)
    if (headNoun && owner && words.creditNoun.has(headNoun) && !plainNouns.has(headNoun)) return add('praise', phrase.from, end)
    const bad = loadedIn(phrase, words.attackAdjective)
    if (bad && !(mildAdjectives.has(bad) && !within)) return add('blame', phrase.from, end)
    const good = loadedIn(phrase, words.creditWord)
    if (good && !figures.has(good) && (headNoun === '' || policy.test(headNoun) || owner !== null && phrase.owner !== null)) return add('praise', phrase.from, end)
    // “thanks to the administration”, “because of Labour's …”
    const link = all[phrase.from - 1]?.lower
    const link2 = all[phrase.from - 2]?.lower
    if (within && phrase.mention === within && (link === 'to' && link2 === 'thanks' || link === 'under' && sentence.clauses.some(({verb}) => verb !== null && trending.has(verb.lemma)))) add(link === 'to' ? 'praise' : 'blame', phrase.from - (link === 'to' ? 2 : 1), Math.max(end, clause?.to ?? end))
  }

  function figuresNear(phrase: NounPhrase): boolean {
    for (let index = phrase.from; index < Math.min(bounds.to, phrase.to + 4); index++) if (all[index]?.kind === 'number') return true
    return false
  }

  /** “Unlike the Greens, …” */
  function compared(phrase: NounPhrase): void {
    const link = all[phrase.from - 1]?.lower
    if (link !== 'unlike') return
    if (actor(phrase) ?? actor(phrase.owner)) add('comparison', phrase.from - 1, Math.max(phrase.to, sentence.clauses.find(({kind}) => kind === 'main')?.to ?? 0))
  }

  function loadedIn(phrase: NounPhrase, loaded: Words): string | null {
    const start = phrase.owner && phrase.owner.to <= phrase.head ? phrase.owner.to : phrase.from
    for (let index = start; index < phrase.to; index++) {
      const lower = all[index]?.lower ?? ''
      if (loaded.has(lower) && !(all[index]?.capital && index > bounds.from && all[index + 1]?.capital)) return lower
    }
    return null
  }

  function endOf(clause: Clause): number {
    let end = clause.to
    for (const each of sentence.clauses) if (each.outer === clause && each.kind === 'infinitive' && each.to > end && each.from <= end + 3) end = each.to
    while (end > clause.from + 1 && all[end - 1]?.kind === 'mark') end--
    return end
  }

  function add(sort: PartisanSort, from: number, to: number): void {
    let end = to
    while (end > from + 1 && all[end - 1]?.kind === 'mark' && all[end - 1]?.text !== ')') end--
    found.push({sort, from: all[from]?.lower === 'that' ? from + 1 : from, to: end})
  }
}

function loadedRest(rest: readonly {lower: string}[], adjectives: Words, nouns: Words): boolean {
  return rest.some(({lower}) => (adjectives.has(lower) && !mildAdjectives.has(lower)) || (nouns.has(lower) && !plainFault.has(lower)) || (nouns.has(singular(lower)) && !plainFault.has(singular(lower))))
}

function predicative(rest: readonly {lower: string}[], word: string): boolean {
  return rest.findIndex(({lower}) => lower === word) < 8
}

/** “failed to win the vote”, “wasted vote”: the plain reports of a meeting. */
function plainUse(lemma: string, rest: readonly {lower: string}[]): boolean {
  if (lemma === 'fail') return rest.some(({lower}) => lower === 'quorum' || lower === 'win' || lower === 'secure' || lower === 'majority')
  if (lemma === 'ignore' || lemma === 'waste') return false
  return lemma === 'obstruct' && rest.some(({lower}) => lower === 'highway')
}

/** Verbs that reproach with a particle: “let down”, “walked away”. */
const particles = new Map([['let', ['down']], ['walk', ['away']], ['throw', ['away']], ['run', ['down']], ['cave', ['in']], ['sit', ['hands', 'idly']], ['turn', ['back', 'backs', 'blind']], ['stand', ['idly', 'by']], ['wash', ['hands']], ['fritter', ['away']], ['gamble', ['away']], ['give', ['up']], ['sell', ['out', 'short', 'off']], ['play', ['politics', 'games']]])
const shambles = new Set(['trail', 'behind', 'mess', 'ruins', 'disarray', 'tatters', 'chaos', 'crisis', 'lurch', 'shambles', 'brink', 'debt', 'rack', 'knees', 'hole', 'bankrupt'])
const caring = new Set(['interest', 'idea', 'ideas', 'answer', 'answers', 'clue', 'concern', 'regard', 'respect', 'understanding', 'grasp', 'sympathy', 'care', 'feeling', 'time', 'appetite', 'thought', 'disregard', 'solutions', 'shame', 'principles', 'vision', 'leadership', 'backbone', 'honesty', 'remorse'])
const praised = new Set(['belong', 'go', 'thank', 'owe', 'bless', 'credit', 'praise', 'blame'])
const partisanModifier = /^(?:labour|conservative|tory|green|reform|liberal|democrat|independent|plaid|snp|opposition|ruling|opposite)$/
const policy = /^(?:policy|policies|record|plan|approach|decision|budget|idea|leadership|administration|government|group|party|councillor|member|programme|scheme|council|cabinet|proposal|manifesto|vision|agenda|stewardship|management|handling|response|strategy|cut|choice|legacy|effort|work|councillors|settlement|treatment|attitude|spending)$/
const linking = new Set(['be', 'seem', 'appear', 'prove', 'become', 'remain', 'look', 'stay'])
const described = new Set(['describe', 'regard', 'call', 'consider', 'see', 'expose'])
const praising = new Set(['thank', 'praise', 'congratulate', 'applaud', 'commend', 'salute', 'celebrate', 'credit', 'cheer', 'hail'])
const blaming = new Set(['blame', 'criticise', 'condemn', 'deplore', 'denounce', 'accuse', 'attack', 'slam', 'lambast', 'vilify', 'punish'])
const listening = new Set(['listen', 'care', 'champion', 'stand', 'fight', 'deliver'])
const trending = new Set(['fall', 'rise', 'improve', 'decline', 'collapse', 'soar', 'double', 'flourish', 'thrive', 'suffer', 'deteriorate', 'grow', 'recover', 'plummet', 'worsen', 'slump', 'rot', 'crumble', 'stagnate'])
/** Words of praise that are as often mere measure. */
const figures = new Set(['record', 'real', 'fair', 'sound', 'tough', 'lower', 'great', 'best', 'better', 'strong', 'popular', 'responsible', 'safer', 'cleaner', 'greener', 'effective', 'successful', 'welcome', 'genuine', 'true', 'finest', 'sensible', 'historic', 'responsive', 'prudent', 'dedicated', 'trusted', 'honest', 'competent', 'determined', 'ambitious', 'exciting', 'unprecedented', 'imaginative'])
const superlative = new Set(['outstanding', 'brilliant', 'bold', 'brave', 'courageous', 'visionary', 'tireless', 'superb', 'remarkable', 'magnificent', 'wonderful', 'fantastic', 'heroic', 'inspired', 'world-class', 'splendid'])
const plainNouns = new Set(['record', 'commitment', 'leadership', 'support', 'vision', 'credit', 'effort', 'work', 'ambition', 'skill', 'achievement', 'success', 'energy', 'drive', 'integrity', 'stewardship', 'legacy', 'efforts'])
/** Nouns that name a fault but are as often plain fact. */
const plainBusiness = new Set(['legacy', 'delay', 'refusal', 'cut', 'burden', 'inheritance', 'slogan', 'error', 'interference', 'blame', 'fault', 'decline', 'spin'])
const plainFault = new Set(['delay', 'delays', 'refusal', 'mistake', 'mistakes', 'error', 'errors', 'legacy', 'burden', 'inheritance', 'failure', 'decline', 'spin', 'slogan', 'mess', 'waste', 'cuts', 'cut', 'raid', 'attack', 'assault', 'war', 'drift', 'fault', 'blame', 'interference', 'disaster', 'excuse', 'excuses'])
const mildAdjectives = new Set(['weak', 'tired', 'mean', 'real', 'pet', 'hollow', 'empty', 'broken', 'failed', 'typical', 'notorious', 'extreme', 'stale', 'damaging', 'unfair', 'petty', 'chronic', 'lazy', 'failing', 'misguided', 'harsh', 'deliberate', 'sorry', 'unfunded', 'uncosted', 'botched'])
const answerable = new Set(['blame', 'fault', 'responsibility', 'credit', 'praise', 'thanks', 'culpability'])
