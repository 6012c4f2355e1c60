/**
 * Whom and what a text names, by form alone: people by title or first name, posts, firms, unions, addresses and sums.
 *
 * A report is checked for private matter about people whom no roll knows: tenants, bidders, pupils. So this reader takes
 * every capitalised name that is neither a body, a document nor a place for a possible party, and says how sure it is.
 */
import {cued} from '../report/cues.ts'
import {classesOf} from './closed-class.ts'
import {isFirstName} from './names.ts'
import offices from './words/offices.json' with {type: 'json'}
import parties from './words/parties.json' with {type: 'json'}
import data from './words/named.json' with {type: 'json'}

export type NamedSort =
  /** A person by name. */
  | 'person'
  | 'councillor'
  /** One post: “the Payroll Manager”, “our former groundsman”. */
  | 'post'
  /** One person by what they are: “the tenant”, “the boy”. */
  | 'role'
  /** The same, with “a” or “an”. */
  | 'someone'
  | 'firm'
  /** Two or more words with capitals that are nothing else: a person or a firm. */
  | 'name'
  /** One such word. */
  | 'single'
  /** One word with a capital that also begins its sentence. */
  | 'first'
  | 'union'
  | 'place'
  /** A dwelling or premises: number and street, or a flat. */
  | 'address'
  | 'money'
  | 'percent'

export interface Named {
  sort: NamedSort
  /** Offsets in the text, 0-based, end exclusive. */
  start: number
  end: number
}

const set = (words: readonly string[]): ReadonlySet<string> => new Set(words)
const titles = set(data.titles), councillors = set(data.councillors), memberPosts = set(data.memberPosts), unions = set(data.unions)
const firmEndings = set(data.firmEndings), organisations = set(data.organisations), notNames = set(data.notNames), notFirst = set(data.notFirst)
const streets = set(data.streets), houses = set(data.houses), people = set(data.people), posts = set([...data.posts, ...offices.heads])

const partyNames = set(parties.pairs.map((pair) => pair.join(' ')))

// The letters of names written in Latin script, by range: naming every letter there is takes half a second to compile.
const capitals = Array.from({length: 128}, (_, index) => String.fromCharCode(0x100 + index)).filter((letter) => letter !== letter.toLowerCase()).join('')
const upper = `A-Z\u00C0-\u00D6\u00D8-\u00DE${capitals}`
const letter = 'A-Za-z\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u024F\u1E80-\u1EF9'

const number = '(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|half an?)'
const money = cued(new RegExp(String.raw`£\s?\d+(?:,\d+)*(?:\.\d+)?\s?(?:m(?:illion)?|k|bn|billion|thousand)?(?![${letter}\d])|\b\d+(?:\.\d+)?p\b(?! ?m\b)|\b(?:\d[\d,.]*|${number}(?:[ -]${number})*) (?:pence|pounds|thousand pounds|million pounds)\b|\b(?:\d[\d,.]*|${number}(?:[ -]${number})*|half an?|quarter of a) (?:million|billion)\b(?! (?:people|visit\w*|tonnes|homes|journeys|trips|trees|litres|items|books|passengers|residents|hits|views|kilowatt|square|miles|years|bins|meals|children|words))`, 'gi'))
const percent = cued(new RegExp(String.raw`(?<![\d/-])\d+(?:\.\d+)?\s?(?:%|per ?cent\b)|\b${number}(?: and a (?:half|quarter))? per ?cent\b`, 'gi'))
const word = String.raw`[${upper}][${letter}]*(?:['’][${upper}][${letter}]+)?(?:-[${letter}]+)*`
const particle = '(?:de|van|von|ap|ab|al|el|bin|der|ferch|le|la|du|mac|ibn|y|yr|yn|da|dos|di|den|ter|af)'
const stopped = String.raw`(?:(?:Mr|Mrs|Ms|Dr|Prof|Rev|Revd|Cllr|Sgt|Capt|St|[${upper}])\.(?= ?[${upper}])|${word})`
const sequence = cued(new RegExp(String.raw`${stopped}(?:(?: & | (?:${particle} ){1,2}| ?(?<=\.) ?| |-)(?:(?:al|el|as|ad|ar|ash)-)?${stopped})*`, 'g'))
const headOf = cued(new RegExp(String.raw`\b(?:(?:Deputy|Assistant|Interim|Acting|Former|Executive|Strategic|Corporate|Service|Joint|Group|Managing) )*(?:Head|Director|Chief|Clerk|Manager|Superintendent|Pennaeth|Cyfarwyddwr)(?: Officer)? (?:of|for) (?:the )?${word}(?:(?: and| &)? (?!(?:Mr|Mrs|Ms|Dr)\b)${word})*`, 'g'))
const unit = String.raw`(?:(?:[Ff]lat|[Uu]nit|[Pp]lot|[Aa]partment|[Rr]oom|[Ss]hop|[Ss]tall|[Bb]erth|[Pp]itch) (?:No\.? ?)?\d*[A-Z]?\b,? ?)`
const streetName = String.raw`(?:The |Y )?(?:${word}[ -]){0,4}${word}`
const numbered = cued(new RegExp(String.raw`(?:${unit}(?:${streetName}, )?)?\b\d{1,4}[A-Za-z]?(?:[-–]\d{1,4})?,? (${streetName})|${unit}(?:of |at |in )?(?:${streetName})?`, 'g'))
// Lawyers, valuers and auditors are told by what they say, not as private people.
const advisers = set(['solicitor', 'lawyer', 'counsel', 'valuer', 'surveyor', 'agent', 'auditor', 'inspector', 'investigator', 'developer', 'consultant', 'commissioner', 'governor', 'trustee', 'partner', 'executive', 'lead', 'head', 'chief', 'principal', 'master', 'leader', 'representative', 'reviewer', 'monitor', 'signatory'])
// What may stand between “the” and the noun is no little word; “the man of the house” is one noun and then another.
const little = set(['of', 'in', 'at', 'to', 'for', 'and', 'or', 'but', 'who', 'whose', 'which', 'that', 'than', 'is', 'was', 'are', 'were', 'be', 'been', 'with', 'by', 'on', 'from', 'has', 'had', 'have', 'will', 'would', 'may', 'can', 'as', 'if', 'not', 'about', 'against', 'over', 'under', 'into', 'after', 'before', 'since', 'during', 'between', 'through', 'without', 'within', 'where', 'when', 'because'])
const determiners = set(['the', 'our', 'its', 'that', 'this', 'his', 'her', 'their', 'a', 'an', 'one', 'another'])
const longestDeterminer = Math.max(...[...determiners].map((each) => each.length))
const isLetter = new Uint8Array(0x1f00)
for (let code = 0; code < isLetter.length; code++) isLetter[code] = new RegExp(`[${letter}]`).test(String.fromCharCode(code)) ? 1 : 0
// Nouns of two words, by their first.
const pairs = new Map<string, string[]>()
for (const each of [...people, ...posts]) {
  const [first = '', second] = each.split(' ')
  if (second !== undefined) pairs.set(first, [...pairs.get(first) ?? [], each])
}

/**
 * Finds everything named in a text, in order, none overlapping.
 * @param text a paragraph
 */
export function namedIn(text: string): Named[] {
  const found: Named[] = []
  const free = (start: number, end: number): boolean => !found.some((each) => start < each.end && each.start < end)
  const take = (sort: NamedSort, start: number, end: number): void => { if (end > start && free(start, end)) found.push({sort, start, end}) }
  for (const {0: sum, index} of text.matchAll(money)) take('money', index, index + sum.trimEnd().length)
  for (const {0: share, index} of text.matchAll(percent)) take('percent', index, index + share.length)
  for (const {0: post, index} of text.matchAll(headOf)) take('post', index, index + post.length)
  for (const {0: address, 1: street = '', index} of text.matchAll(numbered)) {
    const last = street.split(/[ -]/).at(-1)?.toLowerCase() ?? ''
    const initial = street.split(/[ -]/)[0]?.toLowerCase() ?? ''
    const trimmed = address.replace(/[, ]+$/, '')
    if (/^\d/.test(address) ? streets.has(last) || houses.has(last) || streets.has(initial) : /\d|\b[A-Z]\b/.test(trimmed)) take('address', index, index + trimmed.length)
  }
  for (const {0: words, index} of text.matchAll(sequence)) readSequence(text, words, index, take)
  readDefinites(text, take)
  return found.sort((a, b) => a.start - b.start)
}

type Take = (sort: NamedSort, start: number, end: number) => void

function readSequence(text: string, words: string, index: number, take: Take): void {
  // “The”, “At”: most capitals are no more than the head of a sentence.
  if (!words.includes(' ') && isLittle(words)) return
  let start = index
  let rest = words.replace(/\.$/, '').split(/(?<=[^ ]) /)
  const opens = beginsSentence(text, index)
  const drop = (): void => {
    start += (rest[0]?.length ?? 0) + 1
    rest = rest.slice(1)
  }
  const plain = (each: string | undefined): string => (each ?? '').toLowerCase().replace(/\.$/, '')
  const lastWord = plain(rest.at(-1))
  const ofPlace = streets.has(lastWord) || houses.has(lastWord)
  while (rest.length && ((ofPlace && rest.length < 3 ? determiner(plain(rest[0])) : closed(plain(rest[0]))) || rest.length > 1 && (people.has(plain(rest[0])) && opens || notFirst.has(plain(rest[0])) && isName(rest.slice(1))))) drop()
  while (rest.length > 1 && /^(?:KC|QC|MBE|OBE|CBE|JP|MP|MS)$/.test(rest.at(-1) ?? '')) rest = rest.slice(0, -1)
  // “Mr Peter Hales”, after a capital that began the sentence.
  const title = rest.findIndex((each) => titles.has(plain(each)))
  while (title > 0 && rest.length && !titles.has(plain(rest[0])) && !councillors.has(plain(rest[0]))) drop()
  const [first, last] = [plain(rest[0]), plain(rest.at(-1))]
  if (!first) return
  const end = start + rest.join(' ').replace(/\.$/, '').length
  // “Lib Dem”, “Sinn Féin”: a party, and nobody's name.
  if (rest.some((each, at) => partyNames.has(`${plain(each)} ${plain(rest[at + 1])}`))) return
  const suffix = /^ (?:plc|ltd|llp|inc|cyf)\b/i.exec(text.slice(end))
  const shouting = rest.every((each) => each.length > 1 && each === each.toUpperCase())
  if (suffix) take('firm', start, end + suffix[0].length)
  else if (rest.some((each) => unions.has(plain(each)) && (each === each.toUpperCase() || !opens || rest.length === 1))) take('union', start, end)
  else if (councillors.has(first) && rest.length > 1) take('councillor', start, end)
  else if (titles.has(first)) {
    // “Mr A” hides a person; “Mr and Mrs Tamblyn” is one mention.
    if (rest.length > 1 && last.length > 1) take('person', start, end)
  } else if (rest.length > 1 && firmEndings.has(last) || words.includes('&')) take('firm', start, end)
  else if (rest.some((each) => memberPosts.has(plain(each)))) take('councillor', start, end)
  else if (rest.length > 1 && posts.has(last) && !/^(?:valuer|surveyor|auditor|counsel|agent)$/.test(last)) take('post', start, end)
  else if (/^(?:valuer|surveyor|auditor|counsel|agent)$/.test(last)) return
  else if (organisations.has(last) || notNames.has(last) || shouting) {
    if (!shouting && rest.length > 1 && houses.has(last)) take('place', start, end)
  } else if (rest.length > 1 && isFirstName(first) && !streets.has(last) && !houses.has(last)) take('person', start, end)
  else if (rest.length > 1 && (streets.has(last) || houses.has(last) || first === 'ysgol')) take('place', start, end)
  else if (rest.length > 1 && /^(?:old|new|upper|lower|great|little|north|south|east|west|high|nether|over|long)$/.test(first)) take('place', start, end)
  else if (notFirst.has(first) || notNames.has(first)) return
  else if (rest.some((each) => notNames.has(plain(each)) || organisations.has(plain(each)) || rest.length > 3)) return
  else if (rest.length > 1) take('name', start, end)
  // “the Section 151 Officer”: the head of a post, not a name.
  else if (posts.has(first)) return
  // “Larkin's tender”: a name even at the head of a sentence.
  else if (opens && !/^['’]s\b/.test(text.slice(end))) take('first', start, end)
  else take('single', start, end)
}

const determiner = (lower: string): boolean => ['the', 'our', 'this', 'that', 'a', 'an', 'in', 'at', 'on', 'y', 'yr', 'since', 'if', 'of'].includes(lower)
const closed = (lower: string): boolean => classesOf(lower) !== 0 || lower === 'the' || lower === 'since' || lower === 'between'
/** A little word alone, and no street or house. */
function isLittle(word: string): boolean {
  const lower = word.toLowerCase().replace(/\.$/, '')
  return closed(lower) && !streets.has(lower) && !houses.has(lower)
}

const isName = (words: readonly string[]): boolean => titles.has((words[0] ?? '').toLowerCase().replace(/\.$/, ''))

/** “the pool attendant”, “a former carer”: a determiner, up to four words, and a noun for one person. The noun is what is named. */
function readDefinites(text: string, take: Take): void {
  const {starts, ends} = wordsIn(text)
  const joined = (at: number): boolean => (starts[at] ?? 0) - (ends[at - 1] ?? 0) === 1 && text.charCodeAt(ends[at - 1] ?? 0) === 32
  const lowerAt = (at: number): string => text.slice(starts[at], ends[at]).toLowerCase()
  for (let at = 0; at < starts.length; at++) {
    if ((ends[at] ?? 0) - (starts[at] ?? 0) > longestDeterminer) continue
    const lower = lowerAt(at)
    if (!determiners.has(lower)) continue
    for (let next = at + 1; next <= at + 5 && next < starts.length && joined(next); next++) {
      const here = lowerAt(next)
      if (little.has(here) || determiners.has(here)) break
      const pair = pairs.has(here) && joined(next + 1) ? pairs.get(here)?.find((each) => each === `${here} ${lowerAt(next + 1)}`) : undefined
      const noun = pair ?? here
      if (!(people.has(noun) || posts.has(noun)) || advisers.has(noun)) continue
      const last = next + (pair ? 1 : 0)
      // “the driver manager”: the last noun is the person.
      if (joined(last + 1) && isOne(lowerAt(last + 1))) continue
      take(/^(?:an?|one|another)$/.test(lower) ? 'someone' : people.has(noun) ? 'role' : 'post', starts[next] ?? 0, ends[last] ?? 0)
      break
    }
  }
}

const isOne = (lower: string): boolean => people.has(lower) || posts.has(lower)

/** Where each word begins and ends: letters, with hyphens and apostrophes after the first. */
function wordsIn(text: string): {starts: number[]; ends: number[]} {
  const starts: number[] = []
  const ends: number[] = []
  for (let at = 0; at < text.length; at++) {
    if (!isLetter[text.charCodeAt(at)]) continue
    const start = at
    for (let code = text.charCodeAt(++at); isLetter[code] || code === 0x27 || code === 0x2019 || code === 0x2d; code = text.charCodeAt(++at));
    starts.push(start)
    ends.push(at)
  }
  return {starts, ends}
}

function beginsSentence(text: string, index: number): boolean {
  const before = text.slice(Math.max(0, index - 4), index)
  return index === 0 || /(?:[.!?]["”’)]?\s+|[\v\n•|]\s*|^\s*|[(“"])$/u.test(before) && !/\b(?:Mr|Mrs|Ms|Dr|St|No)\.\s$/u.test(text.slice(Math.max(0, index - 5), index))
}
