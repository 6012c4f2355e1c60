/** What people call a paragraph: “2.1”, “(a)”. Word's own number where there is one, else the one that was typed. */
import {perParagraph} from './per-paragraph.ts'
import type {Unplaced} from './per-paragraph.ts'

// “2.1 Pay is …”, “3. In the autumn”, “(a) that …”, “a) the”, “2 That the …”, “iv. …”. A year, a sum or a date is not a label.
const typed = /^\s*(\(?(?:\d{1,3}(?:\.\d{1,3}){0,4}|[a-z]|[ivx]{1,5})[.)]{0,2})(?=[\s\v]+\S)/iu

/**
 * The typed number at the start of a paragraph and where its own words begin.
 * @returns the label without its closing dot, and the offset of the first word after it; null if nothing is typed.
 */
export function typedLabel(text: string): {label: string; end: number} | null {
  const match = typed.exec(text)
  if (!match?.[1]) return null
  const [whole, label] = [match[0], match[1]]
  const bare = !/[.)]$/.test(label)
  // “A report …”, “I confirm …” and “5 May” begin with a word, not a number.
  if (bare && !/\d/.test(label)) return null
  if (bare && /^\d+$/.test(label.trim()) && !/^\s+\p{Lu}/u.test(text.slice(whole.length))) return null
  if (bare && /^\s+(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/u.test(text.slice(whole.length))) return null
  const rest = /^[\s\v]*/.exec(text.slice(whole.length))?.[0].length ?? 0
  return {label: label.trim().replace(/\.$/, ''), end: whole.length + rest}
}

/** The paragraph's label as people say it, or null. */
export function labelOf(paragraph: Unplaced): string | null {
  return paragraph.label?.replace(/[.:]$/, '') ?? typedLabel(paragraph.text)?.label ?? null
}

/** Where the paragraph's own words begin, after a typed number: a 0-based offset in its text. */
export const wordsStart = perParagraph((paragraph): number => {
  const label = paragraph.label === null ? typedLabel(paragraph.text) : null
  return label?.end ?? (/^[\s\v]*/.exec(paragraph.text)?.[0].length ?? 0)
})
