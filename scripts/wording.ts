/** How the project speaks to people: what is wrong with a sentence, in plain words. */

const mostWords = 25
const never = /\b(unlawful(?:ly)?|illegal(?:ly)?|invalid|errors?|please|TODO)\b|!/iu
const verdict = /\b(?:is|are) (?:exempt|lawful|confidential)\b/iu
const american = /\b\w+(?:iz(?:e|ed|es|ing|ation)|yz(?:e|ed|es|ing))\b|\b(?:color|favor|behavior|center|defense|license[ds]?)\b/iu
const british = /\b(?:siz(?:e|ed|es)|priz(?:e|ed|es)|seiz(?:e|ed|es)|licensed)\b/iu

/** How many words a sentence has; a placeholder counts as one. */
export function wordCount(sentence: string): number {
  return sentence.replace(/\{\w+\}/g, 'word').match(/[\p{L}\p{N}]+(?:[’'./-][\p{L}\p{N}]+)*/gu)?.length ?? 0
}

/**
 * What the house would reject in a sentence for officers; empty when it stands.
 * @param name what the sentence is, to open each fault with
 */
export function sentenceFaults(name: string, sentence: string): string[] {
  const faults = wordFaults(name, sentence)
  if (!sentence) return [`${name} is empty.`]
  // The author's own words may open with anything.
  if (!/^[“(\p{Lu}\p{N}{]/u.test(sentence)) faults.push(`${name} opens without a capital: ${sentence}`)
  if (!/\.[”)]?$/u.test(sentence)) faults.push(`${name} has no full stop at its end: ${sentence}`)
  const words = wordCount(sentence)
  if (words > mostWords) faults.push(`${name} has ${words} words; ${mostWords} is the most: ${sentence}`)
  return faults
}

/** A title says what holds when the report is right: a capital, a few words, no full stop. */
export function titleFaults(title: string): string[] {
  if (!title) return ['The title is empty: say what holds when the report is right, as in “Background papers are listed”.']
  const faults = wordFaults('The title', title)
  if (!/^\p{Lu}/u.test(title)) faults.push(`The title opens without a capital: ${title}`)
  if (/[.:;]$/.test(title)) faults.push(`The title is no sentence of its own; leave out what ends it: ${title}`)
  if (wordCount(title) > 16) faults.push(`The title has ${wordCount(title)} words; 16 is the most: ${title}`)
  return faults
}

function wordFaults(name: string, words: string): string[] {
  const faults: string[] = []
  const bad = never.exec(words)
  if (bad) faults.push(`${name} says “${bad[0]}”, which we never say to an officer: ${words}`)
  const judged = verdict.exec(words)
  if (judged) faults.push(`${name} says that something “${judged[0]}”; a person decides that: ${words}`)
  const spelt = american.exec(words)
  if (spelt && !british.test(spelt[0])) faults.push(`${name} has “${spelt[0]}”; spell it as in Britain: ${words}`)
  if (/"|(?<!\p{L})'|'(?!\p{L})/u.test(words)) faults.push(`${name} has straight quotation marks; the author’s words stand in “ ”: ${words}`)
  return faults
}
