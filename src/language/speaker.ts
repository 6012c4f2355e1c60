/** Whose words a sentence's are: the author's own, or somebody's whom the author reports. */
import {cued} from '../report/cues.ts'
import type {Sentence} from './analysis.ts'
import {inQuotation} from './quotation.ts'

/** Words by which the author of a report speaks of the author: “I”, “officers”, “this report”. */
const ownWords = /^(?:i|we|i'm|i've|we've|i'd|we'd|officers|author|authors|report|paper|undersigned)$/
const between = /^(?:would|should|could|must|can|will|do|have|has|had|am|are|is|also|therefore|now|again|all|really|only|just|to|be|been|being|cannot|not|myself|ourselves|both|'d|'ll|'ve|'m|feel|obliged|like|wish|want|and|hope)$/
const reporting = cued(/\b(?:said|says?|saying(?! (?:yes|no)\b)|wrote|writes?|writing|felt|feels?|thinks?|thought|believe[sd]?|argue[sd]?|arguing|claim(?:s|ed|ing)?|told|describe[sd]?|describing|call(?:s|ed|ing)?|considere?[sd]?|warn(?:s|ed|ing)?|state[sd]?|stating|comment(?:s|ed|ing)?|complain(?:s|ed|ing)?|object(?:s|ed|ing)|submit(?:s|ted)|contend(?:s|ed)?|spoke|plead(?:s|ed)?|maintain(?:s|ed)?|suggest(?:s|ed|ing)?|express(?:es|ed|ing)?|fear(?:s|ed)?|view(?:s|ed)?|ask(?:s|ed|ing)?|urge[sd]?|urging|appeal(?:s|ed)?|added|adds|replied|responded|reads?|labelled|branded|dubbed|accused|insist(?:s|ed)?|alleg(?:es?|ed)|regard(?:s|ed)?|see|saw|hoped?|question(?:s|ed)|report(?:s|ed)|remark(?:s|ed)?|begs?|begged|implored?s?|concerns?|concerned|worried|worry|testified|recalled|pointed out|put it)\b/giu)
const sources = cued(/\b(?:letters?|e-?mails?|petitions?|petitioners?|responses?|respondents?|representations?|objectors?|objections?|submissions?|leaflets?|comments|article|editorial|campaigners?|deputations?|residents said|placards?|supporters|speakers?|public speaking|social media|newspaper)\b/iu)
const outsideFrame = cued(/\b(?:according to|in the (?:words|view|opinion|eyes|judgement|estimation) of|on behalf of)\s+(?!officers\b|the author\b|this report\b)|\b(?:applicant|objector|resident|parent|petitioner|group|society|trust|association|neighbour|consultant|inspector|officer|agent|developer|union|police|council|owner|tenant|trader|school|club|forum)s?[’'](?:s)? (?:own )?(?:views?|opinion|words|belief|case|argument|statement|submission|position)\b/iu)
const postposed = cued(/^[^”’"]{0,160}[”’"] (?:was|were|is) (?:the|a|an|one|typical|among)\b|^[^.]{0,160}?[,”"’'] ?(?:said|wrote|writes|says|added|argued|claimed|commented)\b|^[^.]{0,160}?[,”"’'] (?:as )?(?:one|an?|the|another|\p{Lu}\p{L}+)(?: [\p{L}’'-]+){0,4} (?:said|wrote|put it|writes|says|added|argued|claimed|commented)\b/iu)

/**
 * True when the verb at a token has the report's author for its subject: “I urge”, “Officers would plead”, “The Head of Parks begs”.
 * @param at the verb's token
 */
export function authorDoes(sentence: Sentence, at: number): boolean {
  const {all, bounds, mentions} = sentence
  let index = at - 1
  while (index >= bounds.from && (between.test(all[index]?.lower ?? '') || all[index]?.lower.endsWith('ly') || all[index]?.text === ',')) index--
  const before = all[index]
  // “It is only right to urge …”, “We would like to urge”: the subject stands before the words skipped.
  if (index < bounds.from || !before) return false
  const skippedI = all.slice(Math.max(bounds.from, index + 1), at).some(({lower}) => lower === 'i' || lower === 'we')
  if (skippedI || (ownWords.test(before.lower) && !isOwned(sentence, index))) return true
  const mention = mentions.find(({from, to}) => index >= from && index < to)
  // In the past an officer's plea may be reported; in the present it is made.
  return mention !== undefined && (mention.kind === 'officer' || mention.kind === 'officers') && !/ed$/.test(all[at]?.lower ?? '')
}

function isOwned({all}: Sentence, index: number): boolean {
  const before = all[index - 1]?.lower ?? ''
  return before === "'s" || before === "'" || (all[index]?.lower === 'report' && before !== 'this' && before !== 'the') || (all[index]?.lower === 'paper' && before !== 'this')
}

/**
 * True when what stands at a place is not the author's own voice: quoted, reported, or said to be another's view.
 * @param text the paragraph's text
 * @param at an offset in it, within the sentence
 */
export function isReported(sentence: Sentence, text: string, at: number): boolean {
  if (inQuotation(text, at) || inSingleQuotation(text, at)) return true
  const start = afterFronted(sentence, text, at)
  const before = text.slice(start, at)
  const after = text.slice(at, sentence.end)
  if (outsideFrame.test(before) || postposed.test(after) || outsideFrame.test(after.slice(0, 60))) return true
  for (const {index} of before.matchAll(reporting)) {
    const token = sentence.all.findIndex((each) => each.start >= start + index)
    if (token !== -1 && !authorDoes(sentence, token) && !isAsked(before.slice(0, index))) return true
  }
  return false
}

/** ‘We call upon officers …’: an apostrophe stands after a letter, an opening mark does not. */
function inSingleQuotation(text: string, at: number): boolean {
  const before = text.slice(0, at + 1)
  return (before.match(/(?<!\p{L})‘/gu)?.length ?? 0) > (before.match(/’(?!\p{L})/gu)?.length ?? 0) && /’(?!\p{L})/u.test(text.slice(at))
}

const fronted = /^\W*(?:although|though|while|whilst|having|whatever|despite|notwithstanding|given|even|when|whenever|after|before|if|since|because|in (?:view|spite|light) of|regardless of|whoever|however|for all|with|now that|once|until|unless)\b[^,;:]*,/iu

/** Where the statement begins: “Although objections were received, Members must …” is not what the objectors say. */
function afterFronted(sentence: Sentence, text: string, at: number): number {
  const length = fronted.exec(text.slice(sentence.start, at))?.[0].length ?? 0
  return sentence.start + length
}

/** “Members are asked”, “it is considered”, “is regarded”: nobody outside is said to speak. */
function isAsked(before: string): boolean {
  return /\b(?:is|are|be|was|were|been|to|should|must|may|will|can|could|would|not|we|i)\s+(?:\w+ly )?$/iu.test(before) || /\b(?:the|this|a|an|any|no|our|my|their|its|of|own|in|on|for|public|professional)\s+$/iu.test(before)
}

const unmoved = cued(/\b(?:despite|notwithstanding|regardless of|in spite of|whatever|ignor\p{L}*|disregard\p{L}*|resist\p{L}*|against|to|by|after|following|before|over) (?:\p{L}+ ){0,3}$/iu)
const telling = /:\s*$|\b(?:said|says?|wrote|writes?|argued?|stated?|commented|claimed|reads?|include[sd]?|including|as follows|the following (?:points|comments|views|themes)|summari[sz]ed?|expressed|put it|asked|urged|called)\b/iu
const addressed = cued(/\b(?:officers|the author|[Mm]embers|[Cc]ouncillors|the [Cc]ommittee|this [Cc]ommittee|[Cc]abinet)\b/u)

/**
 * True when what stands before a place in the sentence names letters, petitions or speakers as where it comes from, or when the
 * sentence before tells what they say and this one neither names the author nor speaks to those who decide.
 * @param at an offset in the paragraph's text, within the sentence
 */
export function hasOutsideSource(sentence: Sentence, text: string, at: number): boolean {
  const lead = text.slice(afterFronted(sentence, text, at), at)
  const source = sources.exec(lead)
  if (source && !unmoved.test(lead.slice(0, source.index))) return true
  const previous = sentence.words.sentences[sentence.index - 1]
  if (!previous || addressed.test(text.slice(sentence.start, sentence.end))) return false
  const said = text.slice(previous.start, previous.end)
  return sources.test(said) && telling.test(said)
}
