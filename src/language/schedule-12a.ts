/**
 * How a draft writes the numbers, Parts and Schedules of access to information law: “paragraphs 1, 2 & 3 of Part 1 of
 * Schedule 12A”, “12A(3)”, “paragraffau 14 ac 16 o Ran 4 o Atodlen 12A”. Reading only: what the numbers mean in which
 * nation is known to `lints/authorities`. All offsets are 0-based, ends exclusive.
 */

/** A stretch of one text. */
import {cued} from '../report/cues.ts'

export interface Extent {
  start: number
  end: number
}

/** A number as cited: “3”, “7A”, “18B”. “6(a)” is 6, since only 7A to 7C and 18A to 18C are paragraphs of their own. */
export interface WrittenNumber extends Extent {
  number: string
  /** The words in brackets that stand straight after this number, without the brackets. */
  described: Extent | null
}

export interface NumberList extends Extent {
  items: WrittenNumber[]
}

const words = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen',
  'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen', 'twenty', 'twenty-one', 'twenty-two']
// “paragraph 3, 14 March”: a date. “1 to 10 may be …” is none.
const month = /^\s?(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/u
// “12A” before a bracket or a dash is the Schedule, not a number.
const value = `(?!12\\s?A\\s*[(/.:–-])(\\d{1,2}|${[...words].reverse().slice(0, -1).join('|')})(?:([A-C])(?![\\p{L}\\d])|\\s?\\(([a-c])\\)(?!\\p{L}))?`
const item = new RegExp(`(?:\\(\\s*${value}\\s*\\)|${value}(?!\\d|[.,]\\d|%|[\\p{L}]))`, 'iuy')
const separator = /\s*(?:,\s*(?:and\/or|and|or|&|ac|a|neu)?|;\s*(?:and|or)?|and\/or|&|\/|\+|and|or|ac|a|neu|together with|as well as|(to|-|–|—))\s*/iuy
// A description is words; “(a)”, “(s)”, “(England)” are not one.
const leastDescription = 8

/**
 * The numbers that begin at an offset: “3 and 5”, “1, 2 & 3”, “3 (…) and 5 (…)”, “1 to 3”.
 * @returns null when no number stands there
 */
export function numbersAt(text: string, from: number): NumberList | null {
  const items: WrittenNumber[] = []
  let at = from
  let end = from
  let range = false
  for (;;) {
    const read = itemAt(text, at)
    if (!read) break
    if (range) items.push(...between(items.at(-1), read))
    items.push(read)
    end = read.described ? read.described.end + 1 : read.end
    separator.lastIndex = end
    const join = separator.exec(text)
    if (!join) break
    range = join[1] !== undefined
    at = end + join[0].length
  }
  return items.length ? {items, start: from, end} : null
}

function itemAt(text: string, at: number): WrittenNumber | null {
  item.lastIndex = at
  const match = item.exec(text)
  if (!match || month.test(text.slice(at + match[0].length, at + match[0].length + 12))) return null
  const [whole, bracketed, bracketedLetter, bracketedLimb, plain, letter, limb] = match
  const figure = (bracketed ?? plain ?? '').toLowerCase()
  const number = words.includes(figure) ? words.indexOf(figure) : Number(figure)
  const suffix = (bracketedLetter ?? letter ?? bracketedLimb ?? limb ?? '').toUpperCase()
  const end = at + whole.length
  return {number: number === 7 || number === 18 ? `${number}${suffix}` : String(number), start: at, end, described: bracketAt(text, end)}
}

/** The numbers a range leaves unsaid: 2 in “1 to 3”. */
function between(first: WrittenNumber | undefined, last: WrittenNumber): WrittenNumber[] {
  const [low, high] = [Number(first?.number), Number(last.number)]
  if (!first || !(high > low) || high - low > 27) return []
  return Array.from({length: high - low - 1}, (_, index) => ({...last, number: String(low + index + 1), described: null}))
}

/** The words of a bracket that opens at an offset, its inner brackets included; null when there is none or it holds no description. */
export function bracketAt(text: string, from: number): Extent | null {
  const open = /^\s*\(/.exec(text.slice(from, from + 4))
  if (!open) return null
  const start = from + open[0].length
  let depth = 1
  for (let index = start; index < text.length; index++) {
    if (text[index] === '(') depth++
    else if (text[index] === ')' && --depth === 0) {
      const inside = text.slice(start, index)
      return inside.length >= leastDescription && !isReference(inside) ? {start, end: index} : null
    }
  }
  return null
}

const reference = /^(?:as amended|england|wales|scotland|the act|lga|of |see |access to information|local government|part |schedule |sch|qualified by|public bodies|delete)/iu

function isReference(words: string): boolean {
  return reference.test(words.trim())
}

export interface Schedule extends Extent {
  /** “the Schedule” and “the Act” say which only by what stands around them. */
  name: '12A' | '7A' | 'unnamed'
}

const numbered = String.raw`(?:Schedule|Sched|Sch|Atodlen|Section|LGA)\.?\s*(12|7)\s?\(?\s?A\)?(?![\p{L}\d])`
// “12A” alone is the Schedule; “Appendix 12A”, “Flat 12A” are not.
export const otherTwelve = String.raw`(?<!(?:appendix|annex|annexe|article|item|rule|clause|minute|unit|plot|flat|policy|class|year|band|table|figure|room|route|form|no\.?|number)\s)`
const bareTwelve = String.raw`(?<![\p{L}\d])${otherTwelve}(12)A(?=\s*[(/.:,–-]?\s*(?:\d|para))`
const schedulePattern = cued(new RegExp(`${numbered}|${bareTwelve}`, 'giu'))

/** Every mention of Schedule 12A or 7A in a text, in Welsh too. “Schedule 12” of a lease is none. */
export function schedulesIn(text: string): Schedule[] {
  return [...text.matchAll(schedulePattern)].map((match) => ({
    name: match[1] === '7' ? '7A' : '12A', start: match.index, end: match.index + match[0].length,
  }))
}

/** What follows a list of numbers: “of Part 1 of Schedule 12A to the Local Government Act 1972”. */
export interface Tail {
  part: (Extent & {number: number}) | null
  schedule: Schedule | null
  /** The council’s own access to information rules are named. */
  rules: boolean
  /** “of the lease”, “of Schedule 2”: the number belongs to something else. */
  elsewhere: boolean
  end: number
}

const roman = ['I', 'II', 'III', 'IV', 'V', 'VI']
const connective = /[\s,(]*(?:(?:of|to|in|under|from|within|o|i)\s+)?(?:(?:the|that|this|said|same|above|council['’]s|its)\s+)*(?:(?:list|descriptions|categories|grounds|heads)\s+(?:in|of|at|under)\s+(?:the\s+)?)?/iuy
const partWord = /(?:Part|Rhan|Ran)\s*(\d|I{1,3}|IV|VI?|one|two|three|four|five|six)(?![\p{L}\d])/iuy
const scheduleHere = cued(new RegExp(numbered, 'iuy'))
const bareSchedule = /(?:schedule|atodlen)(?!\s*\d|\s+[A-Z]\b)/iuy
const act = /(?:Local Government (?:\(Scotland\) )?Act(?: 19(?:72|73))?|Ddeddf Llywodraeth Leol(?: 1972)?|LGA(?: 1972)?|1972 Act|Act(?: 1972)?(?![\p{L}]))(?!\s+(?:19|20)\d\d)(?:\s*\(as amended\))?/iuy
const ownRules = /(?:(?:paragraph|rule)\s+)?10\.4(?!\d)|access to information (?:procedure )?rules?(?:\s+10\.4)?/iuy
const otherThing = cued(/^\s*,?\s*(?:of|o|o['’]r)\s+\S|^\s*(?:to|in|at|on|yn)\s+(?:the|this|that|its|our|their|appendix|annex|yr?)\s+(?:\p{L}+\s+){0,3}?(?:report|lease|agreement|contract|framework|nppf|plan|policy|constitution|letter|judgment|order|deed|code|guidance|appendix|annex|adroddiad)\b|^\s*,?\s*(?:above|below|overleaf|onwards?|et seq|uchod|isod|refers\b)/iu)

/** Reads the tail at an offset. */
export function tailAt(text: string, from: number): Tail {
  const tail: Tail = {part: null, schedule: null, rules: false, elsewhere: false, end: from}
  let at = from
  for (let more = true; more;) {
    connective.lastIndex = at
    const join = connective.exec(text)?.[0].length ?? 0
    const start = at + join
    const take = (pattern: RegExp): RegExpExecArray | null => {
      pattern.lastIndex = start
      return join ? pattern.exec(text) : null
    }
    let match = tail.part ? null : take(partWord)
    if (match) tail.part = {number: partNumber(match[1] ?? ''), start, end: start + match[0].length}
    else if (!tail.schedule && (match = take(scheduleHere))) tail.schedule = {name: match[1] === '7' ? '7A' : '12A', start, end: start + match[0].length}
    else if (!tail.schedule && (match = take(bareSchedule))) tail.schedule = {name: 'unnamed', start, end: start + match[0].length}
    else if ((match = take(ownRules))) tail.rules = true
    else if ((match = take(act))) tail.schedule ??= {name: /1972|1973|LGA|Local|Llywodraeth/i.test(match[0]) ? '12A' : 'unnamed', start, end: start + match[0].length}
    more = match !== null
    if (match) at = start + match[0].length
  }
  tail.end = at
  tail.elsewhere = !tail.rules && (tail.schedule === null || tail.schedule.name === 'unnamed') && otherThing.test(text.slice(at, at + 120))
  return tail
}

function partNumber(written: string): number {
  const upper = written.toUpperCase()
  return roman.includes(upper) ? roman.indexOf(upper) + 1 : words.includes(written.toLowerCase()) ? words.indexOf(written.toLowerCase()) : Number(written)
}

/** The last Part named in a text (“Schedule 12A, Part 1, paragraph 10”), or null. */
export function lastPartIn(text: string): (Extent & {number: number}) | null {
  let last: (Extent & {number: number}) | null = null
  for (const match of text.matchAll(/\b(?:Part|Rhan|Ran)\s*(\d|I{1,3}|IV|VI?|one|two|three|four|five|six)(?![\p{L}\d])/giu)) {
    last = {number: partNumber(match[1] ?? ''), start: match.index, end: match.index + match[0].length}
  }
  return last
}
