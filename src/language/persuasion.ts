/** How an author presses those who decide: by urging, by personal feeling, by emotive words, by enlisting them. */
import {cued} from '../report/cues.ts'
import type {Sentence} from './analysis.ts'
import {askedOfMembers} from './asked-of-members.ts'
import type {AskedWords} from './asked-of-members.ts'
import {phrasesOfSense, wordsOfSense} from './lexicon.ts'
import type {Lexicon, Words} from './lexicon.ts'
import {verbReading} from './morphology.ts'
import {pressedVote} from './pressed-vote.ts'
import {isPersonal} from './personal-stake.ts'
import type {StakeWords} from './personal-stake.ts'
import {authorDoes, hasOutsideSource, isReported} from './speaker.ts'

/** urging: for a vote · personal: feelings or a stake · pressure: emotive words · enlisting: members to sway others, or votes gathered. */
export type PersuasionSort = 'urging' | 'enlisting' | 'personal' | 'pressure'

export interface PersuasionWords extends StakeWords, AskedWords {
  press: Words
  hope: Words
  neutral: Words
  audience: Words
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
    return cued(new RegExp(`\\b(?:${phrases.join('|').replaceAll('\\p{L}', '[a-zà-ÿ]')})`))
  }
  return {
    press: wordsOfSense(lexicon, 'press'), hope: wordsOfSense(lexicon, 'hope'), neutral: wordsOfSense(lexicon, 'neutral act'), ordinary: wordsOfSense(lexicon, 'ordinary act'), deciding: wordsOfSense(lexicon, 'deciding act'), professional: wordsOfSense(lexicon, 'professional act'), audience: wordsOfSense(lexicon, 'audience'), relation: wordsOfSense(lexicon, 'relation'),
    feeling: wordsOfSense(lexicon, 'feeling'), cherish: wordsOfSense(lexicon, 'cherish'), vote: pattern('vote'), enlist: pattern('enlist'), gathering: pattern('gathering'),
    loaded: pattern('loaded'), outcome: pattern('outcome'), pressure: pattern('pressure'), chance: pattern('chance'), seize: pattern('seize'),
  }
}

// What is said of those who wrote is no less the author's.
const heard = cued(/^(?:(?:have|has) had (?:their|his|her|its)|will be (?:watching|looking|listening|in the))\b/)
const obliged = cued(/\b(?:must|should|ought to|need to|needs to|has to|have to|cannot|can ?not|can[’']t|mustn[’']t|dare not|let us|never|surely|time)\b/)
const supposed = cued(/\b(?:would|could|must|should|cannot|can[’']t|will|if|to)\b/)
const membersAsked = cued(/\b(?:could|can|would|will) (?:every|each|all|any) (?:members?|councillors?)\b|\b(?:members?|councillors?|colleagues|anyone|those|everyone|cabinet|committee|you)\b[^.;:]{0,40}?\b(?:(?:is|are|be) (?:[a-zà-ÿ]+ly )?(?:asked|invited|encouraged|requested|expected|called on|called upon|urged|begged|implored|exhorted|entreated|pressed|challenged|needed|wanted)|should|must|could|might|can|will|ought to|need to|needs to|to)\b/)
const askMembers = cued(/\b(?:ask|asks|invite|invites|encourage|encourages|request|requests|suggest that|suggests that|would like|want|wants|need|needs|expect|expects|grateful if|urge|urges|hope|hopes)\b[^.;:]{0,25}\b(?:members?|councillors?|colleagues|committee|you)\b/)

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
  if (presses(sentence, text, own, words)) return 'pressure'
  return [...pressedVote(own), ...askedOfMembers(own, words)].find(({index}) => !isReported(sentence, text, sentence.start + index) && (heard.test(own.slice(index)) || !hasOutsideSource(sentence, text, sentence.start + index)))?.sort ?? null
}

function urges(sentence: Sentence, text: string, own: string, words: PersuasionWords): boolean {
  const {all, bounds} = sentence
  for (let at = bounds.from; at < bounds.to; at++) {
    const lower = all[at]?.lower ?? ''
    const lemma = verbReading(lower)?.lemma ?? lower
    const start = all[at]?.start ?? 0
    if (words.press.has(lemma) || words.press.has(`${lemma}e`) || words.press.has(lower.replace(/d$/, ''))) {
      if (denied(sentence, at) || urgedToNeutral(sentence, at, words) || isReported(sentence, text, start)) continue
      const passive = passiveOfAudience(sentence, at, words)
      if (passive && !byOther(own.slice((all[at]?.end ?? 0) - sentence.start)) && !hasOutsideSource(sentence, text, start)) return true
      if ((authorDoes(sentence, at) || lower === lemma && isImperative(sentence, at)) && (audienceAfter(sentence, at, words) || urgedOutcome.test(own.slice((all[at]?.end ?? 0) - sentence.start)) || (lemma === 'beg' || lemma === 'plead') && /\b(?:support|votes?|your|this)\b/.test(text.slice(start, sentence.end)))) return true
    } else if (words.hope.has(lemma) && authorDoes(sentence, at) && !isReported(sentence, text, start)) {
      // Hoping with all one's heart is pressing, whoever is to oblige; hoping plainly is, when it is for a member's vote.
      if (ardent.test(own) || (relying.has(lemma) && (audienceAfter(sentence, at, words) || /\bthem\b/.test(own)))) return true
      if (lemma === 'hope' && audienceAfter(sentence, at, words) && words.vote.test(text.slice(start, sentence.end))) return true
    }
  }
  const asks = [pleading, calling, voting, hoped, vital, yours, you].map((pattern) => own.search(pattern)).filter((index) => index !== -1)
  return asks.some((index) => !isReported(sentence, text, sentence.start + index) && !hasOutsideSource(sentence, text, sentence.start + index)) ||
    (membersMust.test(own) && !isReported(sentence, text, sentence.start + own.search(membersMust)) && !hasOutsideSource(sentence, text, sentence.start + own.search(membersMust)))
}

// “Officers urge refusal”: pressed for as such, where “recommend” would advise.
const urgedOutcome = cued(/^ (?:a |an |the |its |for |their )*(?:vote|votes|approval|refusal|rejection|adoption|support)\b/)
const relying = new Set(['trust', 'count', 'rely', 'pray'])
const pleading = cued(/\bplease\W+(?:please\W+)?(?:from [^,]{3,40}, )?(?:(?:do not|don[’']t|never|do) )?(?:even )?(?:[a-zà-ÿ]+ly )?(?:vote|think (?:of|about|again)|choose|refuse|turn|close|let us|cut|back|find it|find (?:the|a) way|keep|spare|stop|give (?:us|it|this|the)|look after|stand|listen|remember (?:the|these|those|who)|be (?:brave|bold|kind|generous)|do what|support (?:the|this|our|us)|reject|say (?:yes|no)|save|help us|(?:approve|agree to|accept) (?:this|our|it\b|the (?:scheme|proposal|plan|project|bid)))\b|^\W*do(?:n[’']t| not) (?:let|allow|vote|turn|throw|walk|refuse|reject)\b/)
const calling = cued(/^\W*(?:fellow |dear )?(?:colleagues|members|councillors|friends),? (?:please )?(?:do|don[’']t|vote|throw|back|support|reject|say|stand|save|keep|choose|think|let|be|show|give|remember|act|unite|listen)\b|\b(?:i|the author|officers|we) (?:[a-z]+ly )?(?:asks?|begs?|wants?|needs?|pleads? with|trusts?) (?:all |every |each )?(?:members?|councillors?|the committee|cabinet|colleagues|you|them)(?: [a-z]+)? not to (?:waste|throw|let|turn|walk|abandon|lose|squander|give up|forget|fail|betray|close|kill|destroy|be (?:swayed|fooled|bullied)|listen)\b|\basks? (?:members?|councillors?|the committee|cabinet|colleagues|you) not to (?:waste|throw|let|turn their|walk away|abandon|squander|forget|fail|betray|kill|destroy)\b/)
const voting = cued(/^\W*vote (?:for|against|yes|no|down|in favour)\b/)
const hoped = cued(/\bit is (?:[a-zà-ÿ]+ly |very much )*(?:to be )?hoped (?:that )?(?:all |every |each )?(?:members?|councillors?|the committee|cabinet|the council|colleagues|(?:those|everyone|anyone|all|others) who|common sense|wiser)\b/)
const vital = cued(/\b(?:vital|essential|crucial|imperative|important|critical) (?:that|for) (?:all |every |each )?(?:members?|councillors?|the committee|cabinet|the council)\b[^.;]{0,25}\b(?:vote|back|support|get behind|unite|stand|speak|reject|resist|throw|hold firm)\b/)
const yours = cued(/\b(?:cast|give|lend|need|want|ask for|asking for|beg for|seek|seeking|count on|grateful for|appreciate|welcome) (?:your|members[’']|councillors[’']) (?:vote|votes|support|backing)\b/)
const you = cued(/\b(?:i|we) (?:[a-zà-ÿ]+ly |would |must |therefore )*(?:ask|beg|urge|call on|implore|trust|need|want|look to|appeal to) (?:you|each of you|every one of you|all of you|colleagues)\b/)
const ardent = cued(/\b(?:very much|fervently|sincerely|with all|dearly|earnestly|desperately|passionately)\b/)
const membersMust = cued(/\b(?:members?|councillors?|the committee|cabinet|the council|this council) (?:[a-zà-ÿ]+ly )?(?:should|must|ought to|need to|needs to|has to|have to)(?: now| not| never| all)? (?:[a-zà-ÿ]+ly )?(?:vote (?:for|against|in favour|yes|no|down|this|with)|back\b|say (?:a [a-zà-ÿ]+ )?(?:yes|no)|stand (?:firm|up|by|behind)|throw (?:it|this|the)|get behind|speak (?:up|out|in)|show |be brave|be bold|unite|fight|rally|resist|turn (?:it|this) down|kill|save|rescue)/)

/** “Officers must not lobby”, “I do not urge” */
function denied({all, bounds}: Sentence, at: number): boolean {
  return all.slice(Math.max(bounds.from, at - 2), at).some(({lower}) => lower === 'not' || lower === 'never' || lower.endsWith("n't"))
}

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

// What the law asks of members may be said to them.
const reminded = cued(/\b(?:is|are) (?:reminded|advised) that\b/)

function presses(sentence: Sentence, text: string, own: string, words: PersuasionWords): boolean {
  const unattributed = (index: number): boolean => !isReported(sentence, text, sentence.start + index) && !hasOutsideSource(sentence, text, sentence.start + index)
  const pressure = words.pressure.exec(own)
  if (pressure && unattributed(pressure.index) && !reminded.test(own.slice(0, pressure.index))) return true
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
