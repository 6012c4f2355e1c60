/** What a sentence quotes: a motion or a resolution set out in a report is its mover's, not the author's. */
import {cued} from '../report/cues.ts'
import type {Sentence} from './analysis.ts'

/** A straight apostrophe inside or at the end of a word opens nothing. */
const opening = /[“‘"]|(?<![\p{L}\p{N}])'(?=\p{L})/u
const motion = cued(/\b(?:motion|amendment|petition|resolution|resolved|question)\b/i)

/**
 * True when the sentence sets out a motion, an amendment, a petition or a question in quotation marks.
 * @param text the paragraph's text
 */
export function isQuotedMotion(sentence: Sentence, text: string): boolean {
  if (!motion.test(text)) return false
  const words = text.slice(sentence.start, sentence.end)
  return opening.test(words) || openBefore(text, sentence.start)
}

/**
 * True when a place in a paragraph stands in double or single curly quotation marks that were opened before it and close after it.
 * @param at an offset in the text
 */
export function inQuotation(text: string, at: number): boolean {
  return openBefore(text, at) && /[”"’]/.test(text.slice(at))
}

function openBefore(text: string, at: number): boolean {
  const before = text.slice(0, at)
  const curly = (before.match(/“/g)?.length ?? 0) - (before.match(/”/g)?.length ?? 0)
  const straight = (before.match(/"/g)?.length ?? 0) % 2
  return curly > 0 || straight === 1
}
