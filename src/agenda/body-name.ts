/** The name of the body that meets, out of the words that name it: “Report to Cabinet, 7 October 2026” → “Cabinet”. */

const months = 'january|february|march|april|may|june|july|august|september|october|november|december|ionawr|chwefror|mawrth|ebrill|mai|mehefin|gorffennaf|awst|medi|hydref|tachwedd|rhagfyr'
const day = new RegExp(String.raw`\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s+)?\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:${months}),? \d{4}\b|\b\d{1,2}[/.]\d{1,2}[/.]\d{2,4}\b|\b\d{4}-\d{2}-\d{2}\b`, 'giu')
const time = /\b(?:at )?\d{1,2}[.:]\d{2}\s*(?:am|pm)?\b|\b\d{1,2}\s*(?:am|pm)\b/giu
const small = new Set(['a', 'and', 'for', 'in', 'of', 'on', 'the', 'to', 'y', 'a’r'])

/** Tidies it; null when nothing is left. */
export function bodyName(words: string): string | null {
  // What follows the day is the hour and the room.
  const named = words.replace(/\s+/gu, ' ').split(day).find((piece) => /\p{L}{3}/u.test(piece)) ?? ''
  const bare = named.replace(time, ' ').replace(/\([^)]*\)?/gu, ' ')
    .replace(/^\W*(?:report to|meeting of|meeting|decision of|to|adroddiad i)\b[:\s]*/iu, '').replace(/^\W*the\s+/iu, '')
    .replace(/\s+/gu, ' ').replace(/[\s,;:/–—-]+$/u, '').replace(/^[\s,;:/–—-]+/u, '').replace(/\s+(?:report|meeting|agenda)$/iu, '').trim()
  if (!/\p{L}/u.test(bare)) return null
  return /\p{Ll}/u.test(bare) ? bare : bare.toLowerCase().split(' ').map((word, index) => (index > 0 && small.has(word) ? word : `${word.charAt(0).toUpperCase()}${word.slice(1)}`)).join(' ')
}

/** What two spellings of one body share. */
export function sameBody(name: string): string {
  return name.toLowerCase().replace(/\b(?:the|and|y)\b|&/gu, ' ').replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
}
