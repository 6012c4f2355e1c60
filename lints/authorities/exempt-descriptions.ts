/** What the words of a description are about: the Schedule's own words, words for the matter, weaker signs of it. */
import data from '../lexicons/schedule-12a-descriptions.json' with {type: 'json'}
import type {Nation} from '../../src/report/profile.ts'
import type {Extent} from '../../src/language/schedule-12a.ts'

/** One kind of exempt information, present or former. */
export interface Topic {
  /** In few words: “financial or business affairs”. */
  name: string
  /** The numbers that fit matter of this kind. */
  england: readonly string[]
  wales: readonly string[]
  scotland: readonly string[]
  /** The one number whose description these words are; none for a former description. */
  exact: {england: readonly string[]; wales: readonly string[]}
}

export interface Told extends Extent {
  topic: Topic
}

interface Phrases {
  source: string
  phrases: string[]
}

interface Words {
  topic: Topic
  pattern: RegExp
  every: RegExp
}

// Patterns in small letters of English and Welsh compile in a tenth of the time that any letter in any case takes.
const letter = 'a-zà-öø-ÿŵŷ'
const present: readonly Topic[] = data.topics
const former: readonly Topic[] = data.former.map((each) => ({...each, exact: {england: [], wales: []}}))
const wordings = data.topics.map((each, index) => compile(present[index], each.wording))
const formerWordings = data.former.map((each, index) => compile(former[index], each.wording))
const matters = [...data.topics.map((each, index) => compile(present[index], each.matter)), ...data.former.flatMap((each, index) => (each.matter.length ? [compile(former[index], each.matter)] : []))]
const signs = data.topics.map((each, index) => compile(present[index], each.signs))

/** The Schedule's own words in a text, of today. */
export function wordingIn(text: string): Told[] {
  return found(text, wordings)
}

/** The Schedule's words as they stood before 2006 (England) or 2007 (Wales), which Scotland still has. */
export function formerWordingIn(text: string): Told[] {
  return found(text, formerWordings)
}

/** Plain words that say what the matter is: “counsel’s opinion”, “tender prices”. */
function matterIn(text: string): Told[] {
  return found(text, matters)
}

/** Whatever tells plainly what a text is about, in the order it stands. */
export function tellingIn(text: string): Told[] {
  return [...wordingIn(text), ...formerWordingIn(text), ...matterIn(text)].sort((a, b) => a.start - b.start)
}

/**
 * True when anything in a text points to what a number is about: enough to leave the number alone. A weak sign within
 * words that tell plainly of something else does not count (“order” in “prohibition order”).
 */
export function pointsTo(text: string, nation: Nation, number: string): boolean {
  const lower = inSmallLetters(text)
  if ([...wordings, ...matters].some(({topic, pattern}) => fits(topic, nation, number) && pattern.test(lower))) return true
  const rest = [...wordingIn(lower), ...matterIn(lower)].reduce((left, {start, end}) => left.slice(0, start) + ' '.repeat(end - start) + left.slice(end), lower)
  return signs.some(({topic, pattern}) => fits(topic, nation, number) && pattern.test(rest))
}

/** True when matter of this kind may fall within a number. */
export function fits(topic: Topic, nation: Nation, number: string): boolean {
  return topic[nation].includes(number)
}

function found(text: string, words: readonly Words[]): Told[] {
  const lower = inSmallLetters(text)
  return words.flatMap(({topic, every}) => [...lower.matchAll(every)].map((match) => ({topic, start: match.index, end: match.index + match[0].length})))
}

function inSmallLetters(text: string): string {
  const lower = text.toLowerCase()
  return lower.length === text.length ? lower : text
}

function compile(topic: Topic | undefined, groups: readonly Phrases[]): Words {
  if (!topic) throw new Error('A topic without words')
  const alternatives = groups.flatMap(({phrases}) => phrases).sort((a, b) => b.length - a.length).map((phrase) => (
    phrase.replace(/['’]/g, '[\'’]').replace(/\*/g, `[${letter}-]*`).replace(/ /g, '\\s+') + (/[a-z*]$/.test(phrase) ? `(?![${letter}\\d])` : '')))
  const source = `(?<![${letter}\\d-])(?:${alternatives.join('|')})`
  return {topic, pattern: new RegExp(source), every: new RegExp(source, 'g')}
}
