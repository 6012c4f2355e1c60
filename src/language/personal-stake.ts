/** An author's own feelings and stake: a report gives professional reasons, whoever its author is. */
import {cued} from '../report/cues.ts'
import type {Sentence} from './analysis.ts'
import type {Words} from './lexicon.ts'
import {verbReading} from './morphology.ts'
import {authorDoes, isReported} from './speaker.ts'

export interface StakeWords {
  relation: Words
  feeling: Words
  cherish: Words
}

/** Whoever writes: in the first person, or as authors of reports speak of themselves. */
const writer = String.raw`\b(?:i|we|the (?:author|authors|undersigned|writer)|officers|(?:the|this|our) (?:\w+ )?(?:team|service))\b`
const soon = String.raw`[^.;,:]{0,40}?`
const stakes: readonly RegExp[] = ([
  // A wish: “would love to see it go”, “could not bear to lose it”
  cued(new RegExp(String.raw`${writer}${soon}\b(?:would|could|should|do|does|shall|will|cannot|can)\b${soon}\b(?:love|hate|loathe|dread|bear|stand|like nothing (?:more|better)|give anything|be (?:so |very |truly |only too )?(?:sorry|sad|glad|happy)) (?:than )?(?:to|if) (?:see|lose|losing|watch|think|leave|find|have to|it|this|the)\b`)),
  // Years or a heart given to it
  cued(new RegExp(String.raw`${writer} (?:\w+ )?(?:has|have|had) (?:\w+ )?(?:given|devoted|dedicated|poured|put|sacrificed|invested) [^.;:]{0,30}?\b(?:years?|months|life|lives|career|heart|hearts|soul|evenings|weekends|decades?)\b`)),
  // A taste of long standing
  cued(new RegExp(String.raw`${writer} (?:has|have|had) (?:always|never|long|secretly|personally) (?:\w+ )?(?:liked|loved|hated|wanted|dreamed|dreamt|longed|disliked|admired|cared|cherished|hoped|wished|supported|opposed)\b`)),
  // The author's own use of the thing
  cued(new RegExp(String.raw`\b(?:i|the (?:author|undersigned|writer)) (?:has|have) (?:been|lived|used|walked|swum|played|worshipped|shopped|belonged|drunk|supported|followed|attended) (?!(?:\w+ ){0,5}(?:officer|head|director|manager|clerk|solicitor|employed|post|role|responsible|advised|informed|asked|told|consulted)\b)[^.;:]{0,60}?\b(?:years|since (?:i|he|she|they|childhood)|all (?:my|his|her|their) (?:life|lives)|childhood)\b`)),
]).map((stake) => cued(stake))

const ownLife = cued(/\b(?:declar(?:e|es|ed|ing|ation)|interests?|conflict|disclos\w+)\b/)
const theirHearts = cued(/\bthe (?:author|undersigned|writer)\b[^.;]{0,40}\b(?:passionate|lifelong|ardent|keen|fervent) (?:supporter|advocate|believer|champion|user)\b|\b(?:grown up|grew up|born|raised|lived (?:all|most)|married)\b[^.;]{0,60}\bthe (?:author|undersigned|writer)\b|\bthe (?:author|undersigned|writer)\b[^.;]{0,40}\b(?:grew up|was born|was raised|has lived|has loved|loves)\b|\bi\b[^.;]{0,30}\b(?:take|find)\b[^.;]{0,30}\b(?:hard|badly)\b|\b(?:officers|the author|the team|we) (?:is|are|would be|will be) (?:[a-zà-ÿ]+ly )?(?:desperate|passionate|heartbroken|devastated|ashamed|thrilled|distraught|overjoyed)\b|\b(?:officers|the author|the team|we|i)\b[^.;]{0,50}\b(?:their|his|her|our|my) hearts?\b|\bas (?:a|an|someone|one)\b[^.;]{0,60}\b(?:own|lifelong)\b[^.;]{0,60}\bthe author\b/)
// “I hope it stays open” is a wish; “I hope this report is helpful” is a courtesy.
const ownHope = cued(/\bI (?:\p{L}+ly |do |so |very much )*(?:hope|wish|dream|pray)\b(?! (?:to|this report|the report|that this|that the (?:report|information)|this (?:is|helps|explains)))(?![^.]*\b(?:helpful|useful|assist|clarif\w+)\b)/u)
const depth = /^(?:strongly|passionately|deeply|fervently|sincerely|profoundly|personally|keenly|bitterly|acutely)$/

// Without “I”, only deep feeling tells: “Officers feel strongly”.
const deep = cued(/\b(?:feel|feels|felt|cares?|believes?)\b/)

/**
 * Whether the author speaks of a feeling, a preference or a stake of the author's own: “I would hate to see it go”, “the author has given it ten years”.
 * @param text the paragraph's text
 * @param own the sentence's words in small letters
 */
export function isPersonal(sentence: Sentence, text: string, own: string, words: StakeWords): boolean {
  const {all, bounds} = sentence
  const raw = text.slice(sentence.start, sentence.end)
  const first = /\b(?:I|[Mm]y|me|myself|mine)\b/u.exec(raw.replace(/\bPart I\b|\b(?:Class|Grade|Category|Type|Phase|Stage|Schedule|Option|Table) I\b/gu, (match) => '-'.repeat(match.length)))
  const at = first ? sentence.start + first.index : -1
  if (first && isReported(sentence, text, at)) return false
  if (first && ownLife.test(own)) return false
  if (stakes.some((stake) => { const at = own.search(stake); return at !== -1 && !isReported(sentence, text, sentence.start + at) })) return true
  if (theirHearts.test(own) && !isReported(sentence, text, sentence.start + own.search(theirHearts))) return true
  if (first && (/\b(?:on a personal note|speaking personally|personally,? i\b|i personally|i,? for one|consider my (?:own )?(?:position|future)|i (?:shall|will|would) (?:have to )?resign|personal(?:ly)?(?= (?:view|opinion|belief|feeling|note|conviction|plea|hope))|(?:my|mine)\b[^.;]{0,20}\b(?:own|personal|private|honest|heartfelt|deepest|fondest|dearest|sincere) (?!professional)(?:[a-zà-ÿ]+ )?(?:view|opinion|belief|feeling|feelings|preference|hope|wish|desire|conviction|instinct|plea|dream))\b/.test(own))) return true
  if (first && /\b(?:break(?:s|ing)?|breaks) my heart\b|\bi (?:have |had )?(?:campaigned|fought|battled|marched|petitioned)\b|\bi (?:feel|felt|am) (?:[a-zà-ÿ]+ )?(?:let down|betrayed|insulted|slighted|sick)\b|\bmy (?:heart|soul|conscience|life|life[’']s work|whole life)\b|\bto me personally\b|\bmean(?:s)? (?:[a-zà-ÿ]+ ){0,4}?(?:world|everything|deal|much|lot) to me\b|\bi (?:was born|grew up|live[ds]?|have lived|went to school|was married)\b|\blos(?:e|t|ing) sleep\b|\b(?:could|can|would|should|cannot) (?:not |hardly |never |find it hard to )?(?:bear|stand|stomach|forgive|live with)\b/.test(own)) return true
  if (first && ownHope.test(raw)) return true
  if (!first && feels(sentence, text, own, words)) return true
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

const unhappy = cued(new RegExp(String.raw`${writer}${soon}\b(?:would|will|could|am|is|are|was|were|feel|feels|felt|be)\b (?:\w+ly |so |very |quite |only |be |have been |both )*`, 'g'))

/** “Officers would be bitterly disappointed”, “the author is ashamed”: a feeling about what will be decided. */
function feels(sentence: Sentence, text: string, own: string, {feeling}: StakeWords): boolean {
  for (const {0: lead, index} of own.matchAll(unhappy)) {
    const after = own.slice(index + lead.length)
    const word = /^[a-z-]+/.exec(after)?.[0] ?? ''
    if (feeling.has(word) && !/^ to (?!see|lose|learn|think|find|have|leave)/.test(after.slice(word.length)) && !/^(?:hopeful|worried|proud|delighted)$/.test(word) && !isReported(sentence, text, sentence.start + index)) return true
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
