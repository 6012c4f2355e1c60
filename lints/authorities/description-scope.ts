/** Which words of a paragraph a citation goes with: only these can tell for or against its number. */
import type {ExemptionCitation} from '../../src/language/exemption-citation.ts'
import type {Extent} from '../../src/language/schedule-12a.ts'
import {tellingIn} from './exempt-descriptions.ts'

// What stands before the first number, when more than the talk of exemption, is what that number is for.
const talk = /\b(?:exempt\w*|withheld|private|publication|appendi(?:x|ces)|annexe?s?|reports?|information|under|virtue|reason|reasons|because|ground|grounds|category|categories|claimed|relied|falls?|within|which|that|this|these|they|there|with|both|also|being|have|been|will|schedule|part|public|press|meeting|excluded|paper|papers|paragraphs?)\b/giu
const named = /\bnames? of\b|\p{Ll}{4,}[^.]*\p{Ll}{4,}[^.]*\p{Ll}{4,}/u

/**
 * The words a citation goes with, likeliest first.
 * @param citations all of the paragraph's, in order
 * @param stated the description stated for it, if any
 * @returns stretches of the text, offsets 0-based
 */
export function wordsWith(text: string, citation: ExemptionCitation, citations: readonly ExemptionCitation[], stated: Extent | null): Extent[] {
  const {before, after, sentence} = citation
  const inSentence = citations.filter((each) => each.sentence.start === sentence.start)
  const opening = inSentence[0]?.before
  // “Paragraph 3: the prices; paragraph 5: the advice” describes after the number; “the prices (paragraph 3) and the advice (paragraph 5)” before it.
  const describesAfter = opening !== undefined && !tellingIn(text.slice(opening.start, opening.end)).length && !named.test(text.slice(opening.start, opening.end).replace(talk, ''))
  const last = inSentence.at(-1) === citation
  const own = describesAfter ? [after] : last ? [before, after] : [before]
  const near = [...(stated ? [stated] : []), ...own]
  // A citation that stands alone in its paragraph and whose sentence tells nothing goes with the sentences round it.
  const silent = citations.length === 1 && !tellingIn(text.slice(sentence.start, sentence.end)).length
  return silent ? [...near, {start: 0, end: text.length}] : near
}
