/**
 * Praise, blame and mockery of a political actor, read from a sentence whose actors are only marks: a loaded word
 * anywhere near the actor, a plainer one that grammar ties to it, or a turn that credits, blames or compares by itself.
 */
import {cued} from '../report/cues.ts'
import type {Sentence} from './analysis.ts'
import {phrasesOfSense, wordsOfSense} from './lexicon.ts'
import type {Lexicon, Words} from './lexicon.ts'
import {classesOf, cls} from './closed-class.ts'
import {phraseIn} from './fixed-phrases.ts'
import {form, singular, verbReading} from './morphology.ts'
import {isAttributed} from './others-opinion.ts'
import {lemmaOf, politicalPieces} from './political-actors.ts'
import type {Piece} from './political-actors.ts'
import {turns} from './political-turns.ts'

export interface Coloured {
  sort: 'praise' | 'blame' | 'comparison' | 'slogan' | 'unusual'
  /** Tokens, end exclusive. */
  from: number
  to: number
}

type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>

interface Sense {
  tag: string
  verbs: Words
  others: Words
}

export interface ColourWords {
  senses: readonly Sense[]
  idiom: Phrases
  slogan: Phrases
  /** What a report plainly says that parties do and have. */
  neutralVerb: Words
  neutralNoun: Words
}

/** Reads a lexicon of political colour. */
export function colourWords(lexicon: Lexicon): ColourWords {
  const sense = (name: string, tag: string): Sense => {
    const of = (key: 'verbs' | 'others'): Words => wordsOfSense({subject: lexicon.subject, entries: lexicon.entries.filter((entry) => entry.sense === name).map(({verbs, ...others}) => key === 'verbs' ? {sense: name, source: '', verbs: verbs ?? ''} : {...others})}, name)
    return {tag, verbs: of('verbs'), others: of('others')}
  }
  return {
    senses: [sense('strong praise', 'GG'), sense('strong blame', 'BB'), sense('light praise', 'G'), sense('light blame', 'B')],
    idiom: phrasesOfSense(lexicon, 'idiom'),
    slogan: phrasesOfSense(lexicon, 'slogan'),
    neutralVerb: wordsOfSense(lexicon, 'neutral verb'),
    neutralNoun: wordsOfSense(lexicon, 'neutral noun'),
  }
}

/**
 * The political colour of a sentence: each place in it, as far as they are told apart.
 * @param before the sentences before, nearest first
 */
export function colourIn(sentence: Sentence, before: readonly Sentence[], words: ColourWords): Coloured[] {
  const found: (Coloured | null)[] = []
  const slogan = phraseIn(sentence, words.slogan)
  if (slogan && !administers(sentence, slogan.to) && !isAttributed(sentence, slogan.from)) found.push({sort: 'slogan', ...slogan})
  const pieces = politicalPieces(sentence, before)
  if (pieces && disclaimed.test(sentence.words.paragraph.text.slice(sentence.start, sentence.end))) return []
  if (pieces?.some(({text}) => /^[AWPM](?:'s)?$/.test(text))) {
    const tagged = pieces.map((piece) => tag(piece, sentence, words))
    found.push(turned(sentence, pieces, tagged), loaded(sentence, pieces, tagged), idiomatic(sentence, pieces, words))
    if (!found.some((each) => each)) found.push(unusual(sentence, pieces, words) ?? tinged(sentence, pieces, tagged) ?? outOfPlace(sentence, pieces))
  }
  return found.filter((each) => each !== null).map((each) => each.sort === 'slogan' ? each : {...each, ...statement(sentence, each)})
}

/** The author says that nothing is said. */
const disclaimed = cued(/\bno (?:blame|fault|criticism|discredit|responsibility|reflection)\b[^.]{0,30}\b(?:attach(?:es|ed)?|lies?|rests?|falls?|belongs?|on)\b|\b(?:nothing|no part) (?:in|of) (?:this|the) (?:report|paper)\b|\bno (?:\p{L}+ )?(?:criticism|comment|view|opinion|inference|judgement)\b[^.]{0,30}\b(?:is|are|was|should be) (?:made|intended|offered|expressed|given|taken|implied|drawn|meant|passed)\b|\bnot (?:intended|meant|to be (?:read|taken|understood)) as\b|\b(?:without|makes? no|offers? no|takes? no) (?:comment|criticism|view|judgement)\b/iu)

/** “on polling day the count …”, “years of neglect by the owner”: the running of an election, or somebody else's neglect. */
function administers({all, bounds}: Sentence, after: number): boolean {
  if (all[after]?.lower === 'by') return true
  for (let at = bounds.from; at < bounds.to; at++) if (elections.test(all[at]?.lower ?? '')) return true
  return false
}

const elections = /^(?:stations?|returning|photo|identification|count|ballots|clerks?|registration|turnout)$/

/** The whole statement that a place stands in, as far as the marks on either side: what is to be reworded. */
function statement({all, bounds}: Sentence, {from, to}: Coloured): {from: number; to: number} {
  const ends = (at: number): boolean => all[at]?.kind === 'mark' && /^[,;:.?!–—()]$/.test(all[at].text)
  let [start, end] = [from, to]
  while (start > bounds.from && !ends(start - 1)) start--
  while (end < bounds.to && !ends(end - 1) && !ends(end)) end++
  while (end > start + 1 && ends(end - 1)) end--
  return {from: start, to: end}
}

const isMark = /^[AWPM](?:'s)?$/
const markBits = new Map([['A', 1], ['W', 2], ['P', 4], ['M', 8]])
/** The turns, each with the marks one of which it speaks of: a sentence with none of them is not put to it. */
const marked = turns.map((turn) => ({...turn, marks: turn.is.source.includes('[AWPM]') ? 15 : turn.is.source.includes('[AWP]') ? 7 : turn.is.source.includes('[AW]') ? 3 : 15}))

/** The first turn of grammar that credits, blames or compares. */
function turned(sentence: Sentence, pieces: readonly Piece[], tagged: readonly string[]): Coloured | null {
  const text = tagged.join(' ')
  const bare = pieces.map((piece) => piece.text).join(' ')
  const marks = pieces.reduce((found, piece) => found | (markBits.get(piece.text[0] ?? '') ?? 0) * (isMark.test(piece.text) ? 1 : 0), 0)
  for (const {sort, is, unless, own, marks: needed} of marked) {
    if (!(needed & marks)) continue
    const match = is.exec(text) ?? (text === bare ? null : is.exec(bare))
    if (!match || unless?.test(text) || unless?.test(bare)) continue
    const first = count(match.input, match.index)
    const found = place(pieces, first, first + match[0].trim().split(' ').length)
    if (own || !isAttributed(sentence, found.to - 1)) return {sort: sort ?? (/_GG?\b/.test(match[0]) && !/_BB?\b/.test(match[0]) ? 'praise' : 'blame'), ...found}
  }
  return null
}

const auxiliary = /^(?:has|have|had|is|are|was|were|be|been|being|will|would|does|do|did|can|could|should|may|might|must|shall|to|not|never|already|also|now|then|since|so|again|still|even|just|only|once|ever|both|all|each|soon|in|part|turn|\S+ly)$/
/** “the chair of the group”, “may abstain”: a rule or a right, not a deed. */
const ruled = /^(?:may|shall|must)$/

/**
 * What a report plainly says of a party, a group or an administration is a short list: seats, amendments, votes, control.
 * Any other deed said of one deserves a second look.
 */
function unusual(sentence: Sentence, pieces: readonly Piece[], plain: ColourWords): Coloured | null {
  for (const [index, {text, from}] of pieces.entries()) {
    const whose = text === "A's" ? possessed(sentence, pieces, index) : null
    if (whose && !plain.neutralNoun.has(whose.noun) && !isAttributed(sentence, from)) return {sort: 'unusual', from, to: whose.to}
    // “Ratepayers will bear the cost”: at the head of a sentence a capital says nothing.
    if (text !== 'A' || from === sentence.bounds.from && sentence.all[from]?.kind === 'word' && (pieces[index]?.to ?? 0) - from === 1) continue
    const back = pieces[index - 1]?.text ?? ''
    // “Under the Greens, rubbish piled up”: what happened in a party's time, and is no act of the council.
    if (/^(?:under|during|throughout|since)$/.test(back) && (sentence.clauses.some(({verb}) => verb?.form === 'finite') || pieces.slice(index + 1).some(({text: each}) => each.endsWith('ed'))) && sentence.clauses.every(({verb}) => verb === null || !plain.neutralVerb.has(verb.lemma) && verb.lemma !== 'be') && !isAttributed(sentence, sentence.bounds.to - 1)) return {sort: 'unusual', from, to: pieces[index]?.to ?? from + 1}
    let at = index + 1
    while (auxiliary.test(pieces[at]?.text ?? '') && !ruled.test(pieces[at]?.text ?? '')) at++
    const verb = pieces[at]
    const reading = verb && sentence.all[verb.from]?.kind === 'word' && !sentence.all[verb.from]?.capital ? verbReading(verb.text) : null
    const own = classesOf(back) & cls.preposition ? back === 'by' ? null : undefined : null
    const finite = reading !== null && (at > index + 1 || (reading.forms & (form.third | form.past | form.base)) !== 0 && !(reading.forms & form.ing))
    if (own === null && reading && finite && !plain.neutralVerb.has(reading.lemma) && !isAttributed(sentence, verb?.from ?? 0)) return {sort: 'unusual', from, to: verb?.to ?? from + 1}
    if (back === 'by' && index > 1) {
      const done = verbReading(pieces[index - 2]?.text ?? '')
      if (done && (done.forms & form.participle) !== 0 && !plain.neutralVerb.has(done.lemma) && !isAttributed(sentence, from)) return {sort: 'unusual', from: pieces[index - 2]?.from ?? from, to: pieces[index]?.to ?? from + 1}
    }
  }
  return null
}

/** What is outstanding because it is still to be paid or done. */
const owed = /^(?:invoices?|balances?|debts?|amounts?|sums?|works?|matters?|items?|actions?|issues?|loans?|claims?|appeals?|objections?|applications?|arrears|cases?|queries|payments?|repairs?|charges?|tasks?|requests?|consents?|at|as|from|until|for|\.|,)$/

/** A word as the turns see it: “squandered_BB”, “plan”, “A's”. */
function tag(piece: Piece, {all, bounds}: Sentence, {senses}: ColourWords): string {
  const {text, from} = piece
  if (/^[AWPMO](?:'s)?$/.test(text) || all[from]?.kind !== 'word') return text
  if (text === 'outstanding' && owed.test(all[from + 1]?.lower ?? '')) return text
  // “the Bold Street scheme”: a name.
  if (all[from].capital && from > bounds.from && [all[from + 1], all[from - 1]].some((beside) => beside?.capital)) return text
  const lemma = lemmaOf(text)
  const one = singular(text)
  const sense = senses.find(({verbs, others}) => verbs.has(lemma) || verbs.has(one) || verbs.has(`${lemma}e`) || others.has(text) || others.has(one))
  return sense ? `${text}_${sense.tag}` : text
}

/** A strong word in a sentence about a party, an administration or a government, unless somebody else stands nearer. */
function loaded(sentence: Sentence, pieces: readonly Piece[], tagged: readonly string[]): Coloured | null {
  for (const [index, word] of tagged.entries()) {
    const strength = /_(GG|BB)$/.exec(word)?.[1]
    if (!strength || isOthers(tagged, index)) continue
    const actor = nearest(tagged, index)
    if (actor === -1) continue
    const found = place(pieces, Math.min(actor, index), Math.max(actor, index) + 1)
    if (!isAttributed(sentence, pieces[index]?.from ?? 0)) return {sort: strength === 'GG' ? 'praise' : 'blame', ...found}
  }
  return null
}

/** How many words may stand between an actor and a strong word. */
const reach = new Map([['A', 30], ['W', 16], ['P', 8], ['M', 6]])

function acts(next: string): boolean {
  return (classesOf(next) & (cls.be | cls.have | cls.modal | cls.do)) !== 0 || /ed(?:_\w+)?$/.test(next) || /^(?:who|which|said|that)$/.test(next)
}

/** Words of judgement that are as often plain: money spent, seats lost, services cut, votes secured. */
const plainly = /^(?:cost|costs|costing|cut|cuts|cutting|los[et]\w*|loss|losses|won|win|wins|winning|tax|taxes|taxed|spend|spending|spent|secur\w+|support\w*|right|rights|hit|run|runs|running|ran|led|let|lets|letting|clos\w+|act|acts|acting|acted|protect\w*|improv\w+|deliver\w*|keep|keeping|kept|save|saves|saved|balanc\w+|price|prices|debt|debts|borrow\w*|delay\w*|record|sell|sold|selling|leave|left|leaving|bring\w*|brought|care|stand|stands|stood|stop|stopped|turn\w*|rais\w+|refus\w+|impos\w+|reject\w*|rejection|defen\w+|oppos\w+|push\w*|fund\w*|green|greener|safe|safer|fair|sound|new|best|better|effective|great|strong|free|freed|lead\w*|fix|fixed|sort|repair\w*|sense|initiative|victory|lack|absence|absent|late|slow|short|long|mean|means|change|changes|reduc\w+|play|throw|drive|burn\w*|committed|commitment|leadership|balance|divided|split|silent|simply|merely|only|miss\w*|prevent\w*|allow\w*|attack\w*|fail\w*|fight|fought|empty|idle|unable|guide|responsible|disaster|crisis|war|raid|interference|noise|negative|scrap\w*|squeeze|restor\w+|boost\w*|achiev\w+|earn\w*|steer\w*|halt\w*|honou?r\w*|rebuil\w+|success|successful|successfully|effort|efforts|welcome|real|true|ideas|friends|tactics|correct|careful|carefully|correctly|recovery|revival|progress|improvement|skill|skills|strength|energy|understand\w*|heal\w*|listen\w*|modernis\w+|champion\w*|pioneer\w*|expensive|costly|wrong|error|errors|mistake|mistakes|burden|decline\w*|waste|legacy|inheritance|poor|weak|bad|extreme|typical|force\w*|rush\w*|harm\w*|damag\w+|hamper\w*|impede\w*|inflam\w+|offend\w*|dump\w*|discard\w*|drain\w*|bury|buried|hide|hidden|blam\w+|prais\w+|credit\w*|thank\w*|criticis\w+|penalt\w+|punish\w*|games?|quick\w*|dispute|competent|determined|prudent|proper\w*|tired|broken|false|rot|steady|pet|record)_/

/** A plainer word of judgement in the same statement as a party, an administration or a group: worth a second look. */
function tinged(sentence: Sentence, pieces: readonly Piece[], tagged: readonly string[]): Coloured | null {
  for (const [index, word] of tagged.entries()) {
    if (!/_[GB]$/.test(word) || plainly.test(word) || isOthers(tagged, index)) continue
    const actor = nearest(tagged, index)
    if (actor === -1 || !/^A/.test(tagged[actor] ?? '') || Math.abs(actor - index) > 12 || isAttributed(sentence, pieces[index]?.from ?? 0)) continue
    return {sort: 'unusual', ...place(pieces, Math.min(actor, index), Math.max(actor, index) + 1)}
  }
  return null
}

/** The actor a strong word falls on: a party or a government in the same statement, a politician only close by. */
function nearest(tagged: readonly string[], index: number): number {
  let best = -1
  for (const [at, word] of tagged.entries()) {
    const kind = /^([AWPM])(?:'s)?$/.exec(word)?.[1]
    if (!kind) continue
    const between = tagged.slice(Math.min(at, index) + 1, Math.max(at, index))
    if (between.includes(';') || between.some((each, index) => each === "O's" || each === 'O' && acts(between[index + 1] ?? ''))) continue
    if (kind === 'M' && !tagged[index]?.endsWith('_GG') || between.length > (reach.get(kind) ?? 0)) continue
    if (best === -1 || Math.abs(at - index) < Math.abs(best - index)) best = at
  }
  return best
}

/** “the contractor's reckless work”, “wrecked by the storm”, “praised the volunteers”: said of others. */
function isOthers(tagged: readonly string[], index: number): boolean {
  const near = tagged.slice(Math.max(0, index - 4), index)
  if (/\b(?:far from|rather than|instead of)$/.test(near.join(' '))) return true
  if (near.includes("O's") || /^(?:not|no|without|any)$/.test(tagged[index - 1] ?? '') && /^(?:any|criticism|comment)$/.test(tagged[index - 1] ?? '')) return true
  const after = tagged.slice(index + 1, index + 6)
  const by = after.findIndex((word) => word === 'by')
  return by !== -1 && after.slice(by + 1, by + 4).includes('O') && !after.slice(0, by).some((word) => /^[AWP]/.test(word))
}

/** An idiom of praise or blame beside a party, an administration or a government. */
function idiomatic(sentence: Sentence, pieces: readonly Piece[], words: ColourWords): Coloured | null {
  const idiom = phraseIn(sentence, words.idiom)
  if (!idiom || pieces.some(({text}) => text === ';') || isAttributed(sentence, idiom.from)) return null
  const actor = pieces.find(({text}) => /^[AW](?:'s)?$/.test(text)) ?? pieces.find(({text, from, to}) => /^P(?:'s)?$/.test(text) && from < idiom.to + 8 && to > idiom.from - 10)
  return actor ? {sort: 'blame', from: Math.min(actor.from, idiom.from), to: Math.max(actor.to, idiom.to)} : null
}

/** The business in which a report has cause to name a party: seats, votes, amendments, meetings, offices, lettings, law. */
const business = cued(new RegExp(`\\b(?:${[
  'seats?|members?|membership|representatives?|spokes\\w+|leaders?|deput\\w+|chairs?|vice-chairs?|whips?|substitutes?|vacanc\\w+|places?|wards?|divisions?|group rooms?|staff|assistants?|allowances?|remuneration',
  'amend\\w*|motions?|mov(?:ed?|es|ing)|second(?:ed|s|er)|vot(?:es?|ed|ing)|abst\\w+|resolv\\w+|resolution|recorded|minut\\w+|debate\\w*|call(?:ed|s)?[- ]in|scrutiny|committees?|panels?|boards?|council meeting|full council|cabinet',
  'elect\\w*|by-elections?|candidates?|ballots?|polls?|polling|turnout|majority|control(?:led|s)?|balance|proportion\\w*|composition|nominat\\w*|appoint\\w*|allocat\\w*|resign\\w*|join\\w*|retir\\w*|led|served|service|defect\\w*|sits?|sat|merge\\w*|formed?|forms|notice',
  'submi\\w+|respon\\w+|repl(?:y|ies|ied)|comment\\w*|ask\\w*|request\\w*|quer\\w+|question\\w*|consult\\w*|brief\\w*|met|meet\\w*|notif\\w+|circulat\\w*|sent|copy|copies|costed|costings?|propos\\w+|alternative|withdr\\w+|tabled?|put forward|suggest\\w*|support\\w*|object\\w*|oppos\\w+',
  'evidence|for the time being|work(?:s|ed|ing)? (?:closely )?with|papers|draft|run by|attend\\w*|written to|writes?|wrote|informed|told|(?:made|built|bought|sold|closed|opened|completed|prepared|drafted|let|written|set|given|taken) (?:up )?in (?:\\w+ )?\\d{4}|must|shall|should|may|can|cannot|any|each|party group|adopt\\w*|approv\\w*|agree\\w*|decid\\w*|decision|introduc\\w*|began|begun|establish\\w*|launch\\w*|review\\w*|renew\\w*|continu\\w*|replac\\w*|publish\\w*|inherit\\w*|commission\\w*|let|signed|dates?|dated|started|award\\w*',
  'interests?|declar\\w*|dispensation\\w*|report(?:ed|s)|raised|alike|commemorat\\w*|memorial|exhibition|histor\\w*|plaque|alderman|aldermen|mayors?|honorary|speak|speaks|spoke|speech|right to|offered|wish(?:es|ed)?|intend\\w*|plans? to|hope\\w*|email\\w*|letters?|invit\\w*|visit\\w*|tour\\w*|training|induction|survey\\w*|respondents?|residents who|quot\\w*|cit\\w*|refer\\w*|names?|named|titles?|terms?|cost|costs|would cost|per cent|figures?',
  'built|constructed|installed|planted|demolished|section|act|acts|regulations?|schedule|constitution|rules?|standing orders?|law|lawful|statut\\w*|appl(?:y|ies|ied|ication)|permit|hir(?:e|ed|es)|book(?:ed|ing|s)|leas\\w+|rent\\w*|hall|office|offices|premises|licen[cs]\\w+|tenan\\w+|club|association|donat\\w*|register\\w*|restricted|conference|photograph|flag|budget|budgets|colour',
].join('|')})\\b`))

/** A statement that names a party and none of the business in which a report has cause to name one. */
function outOfPlace(sentence: Sentence, pieces: readonly Piece[]): Coloured | null {
  const actor = pieces.find(({text}) => /^A(?:'s)?$/.test(text))
  if (!actor || pieces.length < 6 || !sentence.clauses.some(({verb}) => verb !== null && verb.form === 'finite') || isAttributed(sentence, sentence.bounds.to - 1)) return null
  // “Greens, tees and bunkers”: at the head of a sentence a capital says nothing.
  if (/^(?:its?|they|their|them)$/.test(sentence.all[actor.from]?.lower ?? '') || actor.from === sentence.bounds.from && actor.to - actor.from === 1) return null
  // Other people and bodies in their own words: “members”, “the Cabinet” are business too.
  if (business.test(pieces.map(({text, from, to}) => /^[PMO]/.test(text) ? sentence.all.slice(from, to).map(({lower}) => lower).join(' ') : text).join(' '))) return null
  return {sort: 'unusual', from: sentence.bounds.from, to: sentence.bounds.to}
}

/** What an actor is said to have: the last noun before a verb, a preposition or a mark; null for a name or a figure. */
function possessed({all}: Sentence, pieces: readonly Piece[], index: number): {noun: string; to: number} | null {
  let at = index + 1
  for (; at < pieces.length && at < index + 6; at++) {
    const {text, from} = pieces[at] ?? {text: '', from: 0}
    const token = all[from]
    if (token?.kind !== 'word' || classesOf(text) & ~cls.adverb || /^[AWPMO](?:'s)?$/.test(text)) break
    if (at > index + 1 && (verbReading(text)?.forms ?? 0) & (form.past | form.third) && !/s$/.test(text)) break
  }
  const last = pieces[at - 1]
  if (!last || at - 1 === index || all[last.from]?.kind !== 'word' || all[last.from]?.capital) return null
  return {noun: singular(last.text), to: last.to}
}

function place(pieces: readonly Piece[], first: number, end: number): {from: number; to: number} {
  return {from: pieces[first]?.from ?? 0, to: pieces[Math.min(end, pieces.length) - 1]?.to ?? 0}
}

function count(text: string, offset: number): number {
  return offset === 0 ? 0 : text.slice(0, offset).split(' ').length - (text[offset] === ' ' ? 0 : 1)
}
