/** Verb forms and plurals: enough morphology to know that “neglected” is a form of “neglect” and “heads” the plural of “head”. */
import verbs from './words/verbs.json' with {type: 'json'}

/** What a word form can be, as bits: “set” is a base form, a past and a participle. */
export const form = {base: 1, third: 2, past: 4, participle: 8, ing: 16} as const

export interface VerbReading {
  lemma: string
  /** Sum of `form` bits. */
  forms: number
}

const readings = new Map<string, VerbReading>()
const participles = new Map<string, string>()
const doubling = new Set(verbs.doubling.split(' '))
const irregularDoubling = /^(?:begin|bet|bid|cut|dig|forbid|forget|get|hit|let|put|quit|rid|run|set|shed|shut|sit|slit|spin|split|swim|upset|win|overrun|offset|undercut)$/

for (const lemma of verbs.regular.split(' ')) addRegular(lemma)
for (const lemma of doubling) if (!readings.has(lemma)) addRegular(lemma)
for (const entry of verbs.irregular.split('|')) {
  const [lemma = '', past = '', participle = ''] = entry.split(' ')
  for (const each of [lemma, thirdPerson(lemma), ingForm(lemma), past, participle]) readings.delete(each)
  add(lemma, lemma, form.base)
  add(thirdPerson(lemma), lemma, form.third)
  add(ingForm(lemma), lemma, form.ing)
  add(past, lemma, form.past)
  add(participle, lemma, form.participle)
  participles.set(lemma, participle)
}
// “lie, lied” (tell an untruth) beside “lie, lay, lain”; “found” is find's past far more often than “found, founded”.
add('lied', 'lie', form.past | form.participle)
add('found', 'find', form.past | form.participle)
add('lying', 'lie', form.ing)
// “costed the works” is to estimate them; “cost the council a year” keeps its shape in the past.
add('costed', 'estimate', form.past | form.participle)

/**
 * Reads a word as a verb form.
 * @param lower the word in lower case
 * @returns the verb it belongs to and the forms it can be, or null. Unknown words in -ed and -ing are read by their ending.
 */
export function verbReading(lower: string): VerbReading | null {
  const known = readings.get(lower) ?? guesses.get(lower)
  if (known !== undefined) return known
  const guess = guessed(lower)
  // A report has few different words; a hostile file may have many.
  if (guesses.size < 50_000) guesses.set(lower, guess)
  return guess
}

const guesses = new Map<string, VerbReading | null>()

function guessed(lower: string): VerbReading | null {
  // “ill-prepared”, “labour-saving”: qualities.
  const hyphen = lower.indexOf('-')
  if (hyphen !== -1) return verbPrefixes.has(lower.slice(0, hyphen)) ? verbReading(lower.slice(hyphen + 1)) : null
  // “unprepared”, “unanswered”: qualities too.
  if (lower.startsWith('un') && lower.endsWith('ed') && !lower.startsWith('under')) return null
  if (lower.length > 5 && lower.endsWith('ied')) return {lemma: `${lower.slice(0, -3)}y`, forms: form.past | form.participle}
  if (lower.length > 5 && lower.endsWith('ed') && !lower.endsWith('eed')) return {lemma: lower.slice(0, -2), forms: form.past | form.participle}
  if (lower.length > 5 && lower.endsWith('ing')) return {lemma: lower.slice(0, -3), forms: form.ing}
  return null
}

/** The past participle of a verb: “told” for “tell”. */
export function participleOf(lemma: string): string {
  return participles.get(lemma) ?? pastForm(lemma)
}

const verbPrefixes = new Set(['short', 're', 'co', 'pre', 'mis', 'over', 'under', 'out', 'double', 'rubber', 'cherry', 'fast', 'cross', 'hand', 'spot', 'counter'])

/** The singular of a noun in lower case; the word itself when it is no plural. */
export function singular(lower: string): string {
  if (lower.length < 4 || !lower.endsWith('s') || lower.endsWith('ss') || lower.endsWith('us') || lower.endsWith('is')) return lower === 'men' ? 'man' : lower
  if (lower.endsWith('ies') && lower.length > 4) return `${lower.slice(0, -3)}y`
  if (/(?:ch|sh|ss|x)es$/.test(lower)) return lower.slice(0, -2)
  return lower.slice(0, -1)
}

function addRegular(lemma: string): void {
  add(lemma, lemma, form.base)
  add(thirdPerson(lemma), lemma, form.third)
  add(ingForm(lemma), lemma, form.ing)
  add(pastForm(lemma), lemma, form.past | form.participle)
}

function add(word: string, lemma: string, forms: number): void {
  const known = readings.get(word)
  if (!known) readings.set(word, {lemma, forms})
  else if (known.lemma === lemma) known.forms |= forms
  // Two verbs share the form (“found”, “bound”): the later, irregular one is the commoner reading.
  else readings.set(word, {lemma, forms: forms | known.forms})
}

function thirdPerson(lemma: string): string {
  if (lemma === 'have') return 'has'
  if (/(?:s|sh|ch|x|z|[^aeiou]o)$/.test(lemma)) return `${lemma}es`
  return /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ies` : `${lemma}s`
}

function ingForm(lemma: string): string {
  if (doubles(lemma)) return `${lemma}${lemma.at(-1) ?? ''}ing`
  if (/ie$/.test(lemma)) return `${lemma.slice(0, -2)}ying`
  return /[^eoy]e$/.test(lemma) && lemma !== 'be' ? `${lemma.slice(0, -1)}ing` : `${lemma}ing`
}

function pastForm(lemma: string): string {
  if (lemma.endsWith('e')) return `${lemma}d`
  if (doubles(lemma)) return `${lemma}${lemma.at(-1) ?? ''}ed`
  return /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ied` : `${lemma}ed`
}

function doubles(lemma: string): boolean {
  return doubling.has(lemma) || irregularDoubling.test(lemma)
}
