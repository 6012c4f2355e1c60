/** How an author presses those who decide: by urging, by personal feeling, by emotive words, by enlisting them. */
import type {Sentence} from './analysis.ts'
import {phrasesOfSense, wordsOfSense} from './blame-lexicon.ts'
import type {Lexicon, Words} from './blame-lexicon.ts'
import {verbReading} from './morphology.ts'
import {authorDoes, hasOutsideSource, isReported} from './speaker.ts'

/** urging: for a vote · personal: feelings or a stake · pressure: emotive words · enlisting: members to sway others, or votes gathered. */
export type PersuasionSort = 'urging' | 'enlisting' | 'personal' | 'pressure'

export interface PersuasionWords {
  press: Words
  hope: Words
  neutral: Words
  audience: Words
  relation: Words
  feeling: Words
  cherish: Words
  vote: RegExp
  enlist: RegExp
  gathering: RegExp
  loaded: RegExp
  outcome: RegExp
  pressure: RegExp
  chance: RegExp
  seize: RegExp
}

/** Reads a lexicon of lobbying. Its phrases are patterns. */
export function persuasionWords(lexicon: Lexicon): PersuasionWords {
  const pattern = (sense: string): RegExp => {
    const phrases = [...phrasesOfSense(lexicon, sense).values()].flat().map((words) => words.join(' '))
    return new RegExp(`\\b(?:${phrases.join('|').replaceAll('\\p{L}', '[a-zà-ÿ]')})`)
  }
  return {
    press: wordsOfSense(lexicon, 'press'), hope: wordsOfSense(lexicon, 'hope'), neutral: wordsOfSense(lexicon, 'neutral act'), audience: wordsOfSense(lexicon, 'audience'), relation: wordsOfSense(lexicon, 'relation'),
    feeling: wordsOfSense(lexicon, 'feeling'), cherish: wordsOfSense(lexicon, 'cherish'), vote: pattern('vote'), enlist: pattern('enlist'), gathering: pattern('gathering'),
    loaded: pattern('loaded'), outcome: pattern('outcome'), pressure: pattern('pressure'), chance: pattern('chance'), seize: pattern('seize'),
  }
}

const obliged = /\b(?:must|should|ought to|need to|needs to|has to|have to|cannot|can ?not|can[’']t|mustn[’']t|dare not|let us|never|surely|time)\b/
const supposed = /\b(?:would|could|must|should|cannot|can[’']t|will|if|to)\b/
const membersAsked = /\b(?:could|can|would|will) (?:every|each|all|any) (?:members?|councillors?)\b|\b(?:members?|councillors?|colleagues|anyone|those|everyone|cabinet|committee|you)\b[^.;:]{0,40}?\b(?:(?:is|are|be) (?:[a-zà-ÿ]+ly )?(?:asked|invited|encouraged|requested|expected|called on|called upon|urged|begged|implored|exhorted|entreated|pressed|challenged|needed|wanted)|should|must|could|might|can|will|ought to|need to|needs to|to)\b/
const askMembers = /\b(?:ask|asks|invite|invites|encourage|encourages|request|requests|suggest that|suggests that|would like|want|wants|need|needs|expect|expects|grateful if|urge|urges|hope|hopes)\b[^.;:]{0,25}\b(?:members?|councillors?|colleagues|committee|you)\b/

/**
 * How a sentence presses its readers, or null.
 * @param text the paragraph's text
 * @returns the sort: the plainest where there are several
 */
export function persuasionIn(sentence: Sentence, text: string, words: PersuasionWords): PersuasionSort | null {
  // In small letters, so that the patterns need not fold case: they run on every sentence.
  const own = text.slice(sentence.start, sentence.end).toLowerCase()
  if (urges(sentence, text, own, words)) return 'urging'
  if (enlists(sentence, text, own, words)) return 'enlisting'
  if (isPersonal(sentence, text, own, words)) return 'personal'
  return presses(sentence, text, own, words) ? 'pressure' : null
}

function urges(sentence: Sentence, text: string, own: string, words: PersuasionWords): boolean {
  const {all, bounds} = sentence
  for (let at = bounds.from; at < bounds.to; at++) {
    const lower = all[at]?.lower ?? ''
    const lemma = verbReading(lower)?.lemma ?? lower
    const start = all[at]?.start ?? 0
    if (words.press.has(lemma) || words.press.has(`${lemma}e`) || words.press.has(lower.replace(/d$/, ''))) {
      if (urgedToNeutral(sentence, at, words) || isReported(sentence, text, start)) continue
      const passive = passiveOfAudience(sentence, at, words)
      if (passive && !byOther(own.slice((all[at]?.end ?? 0) - sentence.start)) && !hasOutsideSource(sentence, text, start)) return true
      if ((authorDoes(sentence, at) || isImperative(sentence, at)) && (audienceAfter(sentence, at, words) || urgedOutcome.test(own.slice((all[at]?.end ?? 0) - sentence.start)) || (lemma === 'beg' || lemma === 'plead') && /\b(?:support|votes?|your|this)\b/.test(text.slice(start, sentence.end)))) return true
    } else if (words.hope.has(lemma) && authorDoes(sentence, at) && !isReported(sentence, text, start)) {
      // Hoping with all one's heart is pressing, whoever is to oblige; hoping plainly is, when it is for a member's vote.
      if (ardent.test(own) || (relying.has(lemma) && (audienceAfter(sentence, at, words) || /\bthem\b/.test(own)))) return true
      if (lemma === 'hope' && audienceAfter(sentence, at, words) && words.vote.test(text.slice(start, sentence.end))) return true
    }
  }
  const asks = [pleading, voting, hoped, vital, yours, you].map((pattern) => own.search(pattern)).filter((index) => index !== -1)
  return asks.some((index) => !isReported(sentence, text, sentence.start + index) && !hasOutsideSource(sentence, text, sentence.start + index)) ||
    (membersMust.test(own) && !isReported(sentence, text, sentence.start + own.search(membersMust)) && !hasOutsideSource(sentence, text, sentence.start + own.search(membersMust)))
}

// “Officers urge refusal”: pressed for as such, where “recommend” would advise.
const urgedOutcome = /^ (?:a |an |the |its |for |their )*(?:vote|votes|approval|refusal|rejection|adoption|support)\b/
const relying = new Set(['trust', 'count', 'rely', 'pray'])
const pleading = /\bplease\W+(?:please\W+)?(?:(?:do not|don[’']t|never|do) )?(?:even )?(?:[a-zà-ÿ]+ly )?(?:vote|think (?:of|about|again)|choose|refuse|turn|close|let us|cut|back|support (?:the|this|our|us)|reject|say (?:yes|no)|save|help us|(?:approve|agree to|accept) (?:this|our|it\b|the (?:scheme|proposal|plan|project|bid)))\b|^\W*do(?:n[’']t| not) (?:let|allow|vote|turn|throw|walk|refuse|reject)\b/
const voting = /^\W*vote (?:for|against|yes|no|down|in favour)\b/
const hoped = /\bit is (?:[a-zà-ÿ]+ly |very much )*(?:to be )?hoped (?:that )?(?:members|councillors|the committee|cabinet|the council)\b/
const vital = /\b(?:vital|essential|crucial|imperative|important|critical) (?:that|for) (?:all |every |each )?(?:members?|councillors?|the committee|cabinet|the council)\b[^.;]{0,25}\b(?:vote|back|support|get behind|unite|stand|speak|reject|resist|throw|hold firm)\b/
const yours = /\b(?:cast|give|lend|need|want|ask for|asking for|beg for|seek|seeking|count on|grateful for|appreciate|welcome) (?:your|members[’']|councillors[’']) (?:vote|votes|support|backing)\b/
const you = /\b(?:i|we) (?:[a-zà-ÿ]+ly |would |must |therefore )*(?:ask|beg|urge|call on|implore|trust|need|want|look to|appeal to) (?:you|each of you|every one of you|all of you|colleagues)\b/
const ardent = /\b(?:very much|fervently|sincerely|with all|dearly|earnestly|desperately|passionately)\b/
const membersMust = /\b(?:members?|councillors?|the committee|cabinet|the council|this council) (?:[a-zà-ÿ]+ly )?(?:should|must|ought to|need to|needs to|has to|have to)(?: now| not| never| all)? (?:[a-zà-ÿ]+ly )?(?:vote (?:for|against|in favour|yes|no|down|this|with)|back\b|say (?:a [a-zà-ÿ]+ )?(?:yes|no)|stand (?:firm|up|by|behind)|throw (?:it|this|the)|get behind|speak (?:up|out|in)|show |be brave|be bold|unite|fight|rally|resist|turn (?:it|this) down|kill|save|rescue)/

/** “Members are strongly urged”, “the Committee is begged” */
function passiveOfAudience({all, bounds, mentions}: Sentence, at: number, words: PersuasionWords): boolean {
  let index = at - 1
  while (index >= bounds.from && all[index]?.lower.endsWith('ly')) index--
  const be = all[index]?.lower ?? ''
  if (be !== 'are' && be !== 'is' && be !== 'be' && be !== 'being') return false
  index--
  while (index >= bounds.from && /^(?:to|should|must|can|only|all|therefore)$/.test(all[index]?.lower ?? '')) index--
  const mention = mentions.find(({from, to}) => index >= from && index < to)
  return words.audience.has(all[index]?.lower ?? '') && !/^(?:parish|town|government|health)$/.test(all[index - 1]?.lower ?? '') && mention?.kind !== 'outsider'
}

/** “Members are urged to read the appendix”: nobody's vote is pressed for. */
function urgedToNeutral({all, bounds}: Sentence, at: number, words: PersuasionWords): boolean {
  for (let index = at + 1; index < Math.min(bounds.to - 1, at + 8); index++) {
    if (all[index]?.lower !== 'to') continue
    const verb = all[index + 1]?.lower.endsWith('ly') ? all[index + 2] : all[index + 1]
    return words.neutral.has(verb?.lower ?? '')
  }
  return false
}

function byOther(after: string): boolean {
  return /^[^.;]{0,60}?\bby (?!officers\b|me\b|us\b|the author\b|voting\b|\d|the end\b|[a-zà-ÿ]+ing\b|[a-zà-ÿ][a-zà-ÿ]+ \d)/.test(after)
}

function audienceAfter({all, bounds}: Sentence, at: number, words: PersuasionWords): boolean {
  for (let index = at + 1; index < Math.min(bounds.to, at + 8); index++) {
    const lower = all[index]?.lower ?? ''
    if (!words.audience.has(lower)) continue
    // “members of the public”, “parish councillors”, “the board of the Trust”
    const [before, after, last] = [all[index - 1]?.lower ?? '', all[index + 1]?.lower ?? '', all[index + 3]?.lower ?? '']
    if (before === 'parish' || (after === 'of' && /^(?:public|staff|trust|governors|society|club|parliament)$/.test(last))) return false
    return true
  }
  return false
}

function isImperative({all, bounds}: Sentence, at: number): boolean {
  return at === bounds.from || (at === bounds.from + 1 && all[bounds.from]?.lower === 'please')
}

function enlists(sentence: Sentence, text: string, own: string, words: PersuasionWords): boolean {
  const gathered = words.gathering.exec(own)
  if (gathered && !isReported(sentence, text, sentence.start + gathered.index) && /\b(?:i|we|officers|officer|my|author|director|head|clerk|manager)\b/.test(own.slice(0, gathered.index + 10))) return true
  const found = words.enlist.exec(own)
  if (!found) return false
  const before = own.slice(0, found.index)
  if (!membersAsked.test(before) && !askMembers.test(before) && !/^\W*(?:please|help|kindly)?\W*$/.test(before)) return false
  if (/\b(?:breach|offence|improper|code|may not|must not|should not|never|not)\b/.test(before)) return false
  if (hasOutsideSource(sentence, text, sentence.start + found.index) && !/petition/i.test(found[0])) return false
  return !isReported(sentence, text, sentence.start + found.index)
}

const ownLife = /\b(?:declar(?:e|es|ed|ing|ation)|interests?|conflict|disclos\w+)\b/
const theirHearts = /\bthe (?:author|undersigned|writer)\b[^.;]{0,40}\b(?:passionate|lifelong|ardent|keen|fervent) (?:supporter|advocate|believer|champion|user)\b|\b(?:grown up|grew up|born|raised|lived (?:all|most)|married)\b[^.;]{0,60}\bthe (?:author|undersigned|writer)\b|\bthe (?:author|undersigned|writer)\b[^.;]{0,40}\b(?:grew up|was born|was raised|has lived|has loved|loves)\b|\bi\b[^.;]{0,30}\b(?:take|find)\b[^.;]{0,30}\b(?:hard|badly)\b|\b(?:officers|the author|the team|we) (?:is|are|would be|will be) (?:[a-zà-ÿ]+ly )?(?:desperate|passionate|heartbroken|devastated|ashamed|thrilled|distraught|overjoyed)\b|\b(?:officers|the author|the team|we|i)\b[^.;]{0,50}\b(?:their|his|her|our|my) hearts?\b|\bas (?:a|an|someone|one)\b[^.;]{0,60}\b(?:own|lifelong)\b[^.;]{0,60}\bthe author\b/
// “I hope it stays open” is a wish; “I hope this report is helpful” is a courtesy.
const ownHope = /\bI (?:\p{L}+ly |do |so |very much )*(?:hope|wish|dream|pray)\b(?! (?:to|this report|the report|that this|that the (?:report|information)|this (?:is|helps|explains)))(?![^.]*\b(?:helpful|useful|assist|clarif\w+)\b)/u
const depth = /^(?:strongly|passionately|deeply|fervently|sincerely|profoundly|personally|keenly|bitterly|acutely)$/

// Without “I”, only deep feeling tells: “Officers feel strongly”.
const deep = /\b(?:feel|feels|felt|cares?|believes?)\b/

function isPersonal(sentence: Sentence, text: string, own: string, words: PersuasionWords): boolean {
  const {all, bounds} = sentence
  const raw = text.slice(sentence.start, sentence.end)
  const first = /\b(?:I|[Mm]y|me|myself|mine)\b/u.exec(raw.replace(/\bPart I\b|\b(?:Class|Grade|Category|Type|Phase|Stage|Schedule|Option|Table) I\b/gu, (match) => '-'.repeat(match.length)))
  const at = first ? sentence.start + first.index : -1
  if (first && isReported(sentence, text, at)) return false
  if (first && ownLife.test(own)) return false
  if (theirHearts.test(own) && !isReported(sentence, text, sentence.start + own.search(theirHearts))) return true
  if (first && (/\b(?:on a personal note|speaking personally|personally,? i\b|i personally|i,? for one|consider my (?:own )?(?:position|future)|i (?:shall|will|would) (?:have to )?resign|personal(?:ly)?(?= (?:view|opinion|belief|feeling|note|conviction|plea|hope))|(?:my|mine)\b[^.;]{0,20}\b(?:own|personal|private|honest|heartfelt|deepest|fondest|dearest|sincere) (?!professional)(?:[a-zà-ÿ]+ )?(?:view|opinion|belief|feeling|feelings|preference|hope|wish|desire|conviction|instinct|plea|dream))\b/.test(own))) return true
  if (first && /\b(?:break(?:s|ing)?|breaks) my heart\b|\bi (?:have |had )?(?:campaigned|fought|battled|marched|petitioned)\b|\bi (?:feel|felt|am) (?:[a-zà-ÿ]+ )?(?:let down|betrayed|insulted|slighted|sick)\b|\bmy (?:heart|soul|conscience|life|life[’']s work|whole life)\b|\bto me personally\b|\bmean(?:s)? (?:[a-zà-ÿ]+ ){0,4}?(?:world|everything|deal|much|lot) to me\b|\bi (?:was born|grew up|live[ds]?|have lived|went to school|was married)\b|\blos(?:e|t|ing) sleep\b|\b(?:could|can|would|should|cannot) (?:not |hardly |never |find it hard to )?(?:bear|stand|stomach|forgive|live with)\b/.test(own)) return true
  if (first && ownHope.test(raw)) return true
  if (!first && !deep.test(own)) return false
  for (let index = bounds.from; index < bounds.to; index++) {
    const lower = all[index]?.lower ?? ''
    if (first && (lower === 'my' && words.relation.has(nextContent(sentence, index))) ) return true
    // “As a parent myself, I …”
    if (first && lower === 'as' && /^(?:a|an|someone|somebody|one|the)$/.test(all[index + 1]?.lower ?? '') && all.slice(index + 2, Math.min(bounds.to, index + 7)).some((each, offset, list) => words.relation.has(each.lower) && !list.slice(0, offset).some(({text: mark}) => mark === ','))) return true
    if (words.feeling.has(lower) && /\b(?:i|i'd|i'm|i'll)\b/.test(own.slice(0, (all[index]?.start ?? 0) - sentence.start)) && !/^ to (?:report|say|announce|confirm|note|present|introduce|submit|advise)\b/.test(own.slice((all[index]?.end ?? 0) - sentence.start)) && authorFeels(sentence, index)) return true
    const lemma = verbReading(lower)?.lemma ?? lower
    if ((words.cherish.has(lemma) || words.cherish.has(lower.replace(/e?[ds]$/, '')) || words.cherish.has(lower.replace(/[ds]$/, ''))) && first && authorDoes(sentence, index) && /\bI\b/u.test(raw)) return true
    if ((lemma === 'feel' || lemma === 'care' || lemma === 'believe') && !isReported(sentence, text, all[index]?.start ?? 0) && authorDoes(sentence, index)) {
      const near = all.slice(Math.max(bounds.from, index - 2), index + 4).map((each) => each.lower)
      if (near.some((each) => depth.test(each)) && !(lemma === 'believe' && near.includes('strongly'))) return true
    }
  }
  return false
}

function authorFeels({all, bounds}: Sentence, at: number): boolean {
  return all.slice(Math.max(bounds.from, at - 7), at).some(({lower}) => /^(?:i|i'd|i'm|i'll)$/.test(lower))
}

function nextContent({all}: Sentence, at: number): string {
  const [next, after] = [all[at + 1]?.lower ?? '', all[at + 2]?.lower ?? '']
  return /^(?:own|two|three|four|late|elderly|young|eldest|old|whole|dear)$/.test(next) ? after : next
}

function presses(sentence: Sentence, text: string, own: string, words: PersuasionWords): boolean {
  const unattributed = (index: number): boolean => !isReported(sentence, text, sentence.start + index) && !hasOutsideSource(sentence, text, sentence.start + index)
  const pressure = words.pressure.exec(own)
  if (pressure && unattributed(pressure.index)) return true
  const chance = words.chance.exec(own)
  if (chance && words.seize.test(own) && obliged.test(own) && unattributed(chance.index) && /\b(?:members?|councillors?|committee|cabinet|council|we|us|our|this|be (?:missed|wasted|lost|squandered|spurned|passed))\b/.test(own)) {
    const seized = words.seize.exec(own)
    const forced = obliged.exec(own)
    return seized !== null && forced !== null && Math.abs(seized.index - forced.index) < 60
  }
  const loaded = words.loaded.exec(own)
  return loaded !== null && supposed.test(own.slice(0, loaded.index)) && (words.outcome.test(own) || ifSo.test(own.slice(loaded.index))) && ofTheVote(own, loaded.index) && unattributed(loaded.index)
}

// “… a crime to let it fall”, “… a disgrace if it were sold”
const ifSo = /^(?:[a-zà-ÿ]+ ){1,5}?(?:to|if|were|should|not)\b/

/** “To refuse would be shameful”: the hard word is said of what would follow, not of what somebody did. */
function ofTheVote(own: string, at: number): boolean {
  return /\b(?:would|could|will|must(?: not| never)?|cannot|can[’']t|should not|to) (?:[a-zà-ÿ]+ly |now |also |not |never |again |once more |have )*(?:(?:be|been|have been|mean|amount|represent|constitute|deal|strike|come|feel|look|seem|set|send|leave|make|bring|commit)(?: [a-zà-ÿ]+){0,4}? )?$/.test(own.slice(0, at)) && !/\b(?:risk|danger|insurance|recovery|emergency|planning) (?:of |for |from )?(?:a |an )?$/.test(own.slice(0, at))
}
