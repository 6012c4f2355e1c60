/**
 * Enough of a text to know it by, never all of it: what is hidden or in the margin may be the very thing not to be seen.
 * @returns its first words, three at most and never more than half, and an ellipsis
 */
export function firstWords(text: string): string {
  const words = text.trim().split(/\s+/)
  return `${words.slice(0, Math.min(3, Math.ceil(words.length / 2))).join(' ').slice(0, 30).replace(/[.,;:]$/, '')} …`
}
