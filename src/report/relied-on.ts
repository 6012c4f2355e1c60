/** Headings over the papers that a report rests on, however they are put. */

const paper = /^(?:papers?|documents?|materials?|files?|sources?|records?|correspondence|papurau|dogfennau)$/
const background = /^(?:background|cefndir)$/
// “relied on”, “which I have used”, “drawn upon”, “consulted in writing this report”, “open to inspection”
const relied = /^(?:relied|rel(?:y|ies|ying)|used|us(?:es|ing)|drawn|draws|consulted|referred|underl(?:ie|ies|ying)|inspection|inspect|100d|defnyddiwyd)$/
const preparing = /^(?:prepar(?:e|ed|ing|ation)|writing|written|compil(?:e|ed|ing)|drafting|behind)$/

/**
 * True when a title, or the words before the first full stop or colon of a paragraph, names the papers relied on: s.100D of
 * the 1972 Act and regulation 15 of the 2012 Regulations say what they are, and no words for their heading.
 */
export function namesPapersReliedOn(title: string): boolean {
  const words: readonly string[] = title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  if (words.length > 16 || !words.some((word) => paper.test(word))) return false
  return words.some((word) => background.test(word) || relied.test(word)) || (words.includes('report') && words.some((word) => preparing.test(word)))
}
