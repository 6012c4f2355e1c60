/**
 * Citations of access to information law in a text: “paragraph 3 of Part 1 of Schedule 12A”, “Exempt (3)”, “category 5”,
 * “Rule 10.4(3)”, “paragraff 14 o Ran 4 o Atodlen 12A”.
 *
 * A “paragraph 14” is a citation only when Schedule 12A stands with it, or words of exemption do and no other document
 * does (a lease, a constitution's article, the planning framework, the report's own paragraphs).
 */
import {cued} from '../report/cues.ts'
import {sentenceBounds} from './sentences.ts'
import {tokens} from './tokens.ts'
import {bracketAt, lastPartIn, numbersAt, otherTwelve, schedulesIn, tailAt} from './schedule-12a.ts'
import type {Extent, NumberList, Schedule, Tail} from './schedule-12a.ts'
import {roleOf} from './exemption-role.ts'
import type {Role} from './exemption-role.ts'

export interface CitedNumber {
  /** “3”, “7A”. */
  number: string
  /** The number, with its word (“paragraph 8”) when it is the first after that word. */
  at: Extent
  /** The description stated for this number alone: in its brackets, or after its dash, colon or comma. */
  described: Extent | null
  role: Role
}

export interface ExemptionCitation {
  /** From the first word of the citation to the last of its numbers, Part or Schedule. */
  at: Extent
  numbers: CitedNumber[]
  part: (Extent & {number: number}) | null
  schedule: Schedule | null
  /** The description stated after the whole citation, for all its numbers. */
  described: Extent | null
  /** Words of the same sentence before this citation and after the one before it. */
  before: Extent
  /** Words of the same sentence after this citation and before the next. */
  after: Extent
  sentence: Extent
  /** What ties the number to the law: the Schedule or council rule named with it, or only words of exemption. */
  tie: 'schedule' | 'words'
}

export interface CitationContext {
  /** The text stands where a ground is expected: an exempt report's cover, a heading on exemption. */
  withheld?: boolean
  /** Words that stand before the text and belong to it: a table row's label. */
  label?: string
  /** Rule of the council's constitution → paragraph of the Schedule. */
  rules?: Readonly<Record<string, string>>
}

const keyword = String.raw`(?<![\p{L}\d])(?:(?:sub-?)?paragraph(?:s|\(s\))?|paras?(?:\(s\))?|par|(?:p|b|ph)aragraff(?:au|\(au\))?|categor(?:y|ies|y\(ies\))|categori|ground(?:s|\(s\))?)\.?(?:\s+numbers?|\s+nos?\.?)?\s*:?\s*(?=\(?\s*(?:\d|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty)(?!\p{L})))`
const ofRule = String.raw`(?<![\p{L}\d.])(?:(?:access to information |procedure )*(?:rules?|paragraphs?|categor(?:y|ies))\s+)?10\.4\s*(?=\()`
const terse = String.raw`(?<![\p{L}\d])(?:sched(?:ule)?\.?\s*|sch\.?\s*|${otherTwelve})12A\s*(?:[/.:–-]\s*)?(?=\(?\s*\d{1,2}(?!\d))|(?<![\p{L}\d])sch(?:ed(?:ule)?)?\.?\s*12A,\s*(?=\d{1,2}[A-C]?\s*(?:$|[|;,)&.]|and\b))|(?<![\p{L}\d])exempt(?:ion)?s?\s*[:–-]?\s*(?=\(\s*\d{1,2}[A-C]?\s*[,)])|(?<![\p{L}\d])exempt(?:ion)?s?(?:\s*[:–-]\s*|\s+)(?=\d{1,2}[A-C]?\s*(?:$|[.,;)&]))|(?<![\p{L}\d])sch(?:ed(?:ule)?)?\.?\s*12A[\s,]*(?:p(?:ara)?\.?\s*(?=\d)|(?:part|rhan)\s*(?:1|I|one|4|IV|four)\s*[,:–-]?\s*(?=\(\s*\d{1,2}[A-C]?\s*\)))|(?<=\(|exempt[\s:(]{0,3}|[,&]\s?|^)E(?=\d{1,2}(?:\)|\s*$|\s*[,;.&]))`
/** “head 9”, “item 12”, “p.12”: a paragraph only where the Schedule or its Part is named with it. */
const loose = String.raw`(?<![\p{L}\d])(?:heads?|limbs?|items?|descriptions?|classes|class|entry|entries|numbers?|no\.|nos\.|p\.|clauses?)\s*(?=\(?(?:\d{1,2}[A-C]?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen)\)?(?:\s+(?:and|or|&)\s+\d{1,2})?,?\s+(?:(?:of|in|to|under)\s+)?(?:the\s+)?(?:part|sched|sch\b|rhan))`
/** “Annex 4 (3)”, “Reason for privacy: 7A”, “Sch12A p.3”: where something is kept from the public. */
const brief = String.raw`(?<![\p{L}\d])(?:appendi(?:x|ces)|annexe?s?|enclosures?|report|atodiad)\s+(?:[A-Z]|\d{1,2})\s*(?=\(\s*\d{1,2}[A-C]?\s*(?:[,&]\s*\d{1,2}\s*)*\))|(?<![\p{L}\d])(?:reasons?|basis|grounds?|exemption|category)\s+(?:for|of)\s+(?:privacy|exemption|exclusion|restriction|withholding|non-publication|confidentiality|exempting)\s*[:–-]\s*(?=\d)`
const ordinals = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth', 'eleventh', 'twelfth', 'thirteenth', 'fourteenth', 'fifteenth', 'sixteenth', 'seventeenth', 'eighteenth']
/** “the third paragraph of Part 1”, “the eleventh of those heads”: a number after its kind. */
const ordinal = String.raw`(?<![\p{L}\d-])(?:(?<ordinal>${ordinals.join('|')})|(?<figure>1[0-8]|[1-9])(?:st|nd|rd|th))(?:\s+(?:paragraph|category|ground|head|description|limb|exemption|class)(?!\p{L})|(?=\s+of\s+(?:the|its|those|these)\s+(?:\p{L}+\s+)?(?:paragraphs|categories|grounds|heads|descriptions|exemptions|classes)\b|\s*,[^.;]{4,40},\s+(?:up)?on which|\s+is relied))`
const starter = cued(new RegExp(`(?<rule>${ofRule})|(?<word>${keyword})|(?<terse>${terse})|(?<loose>${loose})|(?<brief>${brief})|${ordinal}`, 'giu'))

/** Words that say something is kept from the public. */
const withholding = cued(/\b(?:exempt\w*|not (?:for|to be) publi\w+|unpublished|withh(?:eld|old\w*)|restricted|private(?:ly)?|closed|confidential\w*|exclu(?:de|ded|ding|sion)\b|to (?:members|councillors) (?:alone|only)|part (?:ii|2|b|two)\b|non-public|(?:press|public) (?:\w+ ){0,4}(?:withdraw|leave|exclu\w+)|kept (?:back|private|from)|held back|not (?:be )?open|access to information|disclos\w+|public interest|privilege|(?:pink|yellow|green|gold|blue) (?:papers?|sheets?|pages?)|(?:financial|business) affairs|labour relations|relating to (?:any|a particular) individual|identity of an individual|(?:prosecution|investigation) of crime|eithri\w+|gyfrinachol|cyfrinachol|gyhoeddi|gwahardd|preifat|budd y cyhoedd|caeedig)\b/iu)
/** Words that lay claim to a ground without saying what a ground is, before the number or after it. */
const claimingBefore = cued(/\b(?:caught by|attract(?:s|ing)?|qualif(?:y|ies) under|protected by|shielded by|sheltered by|rest(?:s|ing)? on|behind|relied (?:up)?on|rel(?:y|ies|ying) (?:up)?on|engag(?:es|ing)|claim(?:s|ing)|invok(?:es|ing)|(?:fall|come)(?:s|ing)? (?:within|under)|(?:fell|came) (?:within|under)|covered by|by virtue of|by reason of|by|under|within|cit(?:es|ing)|quot(?:es|ing)|o dan|rhinwedd)\s+(?:\p{L}+\s+)?$/iu)
const claimingAfter = /^\W*(?:(?:is|are|being|was)\s+(?:\w+\s+)?(?:relied (?:up)?on|engaged|claimed|invoked|cited|quoted|in play|the ground)|appl(?:y|ies)\b|(?:protects?|covers?|catches|shields?|deals? with|bites?)\b)/iu
/** “a paragraph 4 matter”: only a ground is spoken of so. */
const groundNoun = /^\s+(?:matter|ground|information|exemption|exempt|item|business)s?\b/iu
const otherDocument = cued(/(?:\b(?:article|regulation|reg|clause|section|minute|policy|standing order|appendix|annex|schedule|rule|order|directive|condition|note|item|chapter|page|step|question|objection|objective|action|recommendation)s?\.?\s+(?:no\.?\s*)?(?:\d[\w.()/-]*|[A-Z]{1,2}(?![a-z])[\w.()/-]*)|\b(?:nppf|framework|lease|contract|agreement|constitution|letter|decision|judgment|code|guidance|circular|report|plan|protocol|deed|policy|memorandum|gdpr|act \d{4}|regulations \d{4}))['’]?s?[\s,(]*(?:at|in|under)?\s*$/iu)
const pointing = cued(/\b(?:see|at|in|from|refer(?:red)? to(?: in)?|set out in|per|cf\.?)\s+$/iu)
const pointingAtGround = cued(/\b(?:exempt\w*|ground|category|categories|kinds?|sorts?|types?|class(?:es)?|description|descri\w+|defined|test|balance|qualification|privilege|information|interest|required|reason|claimed|relied)\s+(?:\w+\s+)?(?:at|in|from|per|set out in)\s+$/iu)
const nounAfterCategory = /^\s+(?!of\b|in\b|is\b|are\b|was\b|were\b|and\b|or\b|appl|exempt|information|relied|under|as\b|because|since|for\b|to\b|being|covers?|which|that\b|by\b|has\b|have\b|on\b|only|above|engag|ground|matter|material|report|appendix|business|protect|shield|catch|deals|bites)\p{Ll}/u

/**
 * Finds every citation in a text.
 * @returns the citations in order; offsets 0-based in `text`, ends exclusive
 */
export function exemptionCitations(text: string, context: CitationContext = {}): ExemptionCitation[] {
  const shift = context.label ? context.label.length + 2 : 0
  const whole = shift ? `${context.label ?? ''}: ${text}` : text
  if (!/\d|aragra[pf]|categor/iu.test(whole)) return []
  const groups = groupsIn(whole, context.rules ?? {})
  if (!groups.length) return []
  const sentences = sentencesOf(whole)
  const schedules = schedulesIn(whole)
  const around: Around = {text: whole, schedules, withheld: context.withheld ?? false, withholds: withholding.test(whole), labelled: shift}
  const ties = new Map(groups.map((group) => [group, tie(group, sentenceAt(sentences, group.start), around)]))
  const tied = groups.filter((group) => ties.get(group))
  const found = tied.map((group, index): ExemptionCitation => {
    const sentence = sentenceAt(sentences, group.start)
    const [previous, next] = [tied[index - 1], tied[index + 1]]
    const head = whole.slice(sentence.start, group.start)
    const described = afterDescription(whole, group, sentence, next)
    const end = Math.max(group.tail.end, group.list.end)
    const named = schedules.findLast((each) => each.start >= sentence.start && each.end <= group.start)
    return {
      at: {start: group.start, end},
      numbers: [],
      part: group.tail.part ?? (named && !previousIn(previous, sentence) ? partBefore(head, sentence.start) : null),
      schedule: group.tail.schedule?.name === 'unnamed' || !group.tail.schedule ? named ?? group.tail.schedule ?? schedules[0] ?? null : group.tail.schedule,
      described,
      before: {start: Math.max(sentence.start, previousIn(previous, sentence)?.tail.end ?? 0), end: group.start},
      after: {start: end, end: next && next.start < sentence.end ? next.start : sentence.end},
      sentence,
      tie: ties.get(group) ?? 'words',
    }
  })
  shareTails(whole, found, tied)
  const all = tied.flatMap(({list}) => list.items.map(({number}) => number))
  for (const [index, citation] of found.entries()) {
    const group = tied[index]
    if (!group) continue
    citation.numbers = group.list.items.map((each, place): CitedNumber => {
      const own = each.described ?? (group.list.items.length === 1 && !group.tail.part && !group.tail.schedule ? citation.described : null)
      const role = roleOf({text: whole, number: each.number, at: {start: place ? each.start : group.start, end: each.end}, described: own ?? citation.described, part: citation.part?.number ?? null, others: all, sentence: citation.sentence})
      return {number: each.number, at: {start: place ? each.start : group.start, end: each.end}, described: own, role}
    })
  }
  return found.flatMap((each) => shifted(each, shift))
}

interface Group {
  start: number
  kind: 'rule' | 'word' | 'terse' | 'loose' | 'brief' | 'ordinal'
  keyword: string
  list: NumberList
  tail: Tail
}

function groupsIn(text: string, rules: Readonly<Record<string, string>>): Group[] {
  const groups: Group[] = []
  let from = 0
  for (const match of text.matchAll(starter)) {
    if (match.index < from) continue
    const named = match.groups ?? {}
    const kind = (['rule', 'word', 'terse', 'loose', 'brief'] as const).find((each) => named[each] !== undefined) ?? 'ordinal'
    const list = kind === 'ordinal' ? ordinalList(match, text) : numbersAt(text, match.index + match[0].length)
    if (!list) continue
    const items = kind === 'rule' ? list.items.map((item) => ({...item, number: rules[`10.4(${item.number})`] ?? item.number})) : list.items
    const tail = tailAt(text, list.end)
    // “paragraph 10.4(3) of Schedule 12A(3)” says 3 twice.
    const again = tail.schedule && kind === 'rule' ? /^\s*\(\d{1,2}\)/.exec(text.slice(tail.end))?.[0].length ?? 0 : 0
    tail.end += again
    groups.push({start: match.index, kind, keyword: match[0], list: {...list, items}, tail})
    from = Math.max(list.end, tail.end)
  }
  return [...groups, ...constitutionRules(text, rules, groups)].sort((a, b) => a.start - b.start)
}

/** The list of one that “the third paragraph” stands for. */
function ordinalList({index, 0: written, groups}: RegExpExecArray, text: string): NumberList {
  const place = Number(groups?.figure ?? ordinals.indexOf((groups?.ordinal ?? '').toLowerCase()) + 1)
  const [start, end] = [index, index + written.length]
  // The first paragraph of Part 4, which Wales has, is numbered 12.
  const number = String(place < 8 && tailAt(text, end).part?.number === 4 ? place + 11 : place)
  return {start, end, items: [{number, start, end, described: null}]}
}

/** Rules of this council's constitution that are known to stand for a paragraph: “15.2(c)”. */
function constitutionRules(text: string, rules: Readonly<Record<string, string>>, known: Group[]): Group[] {
  return Object.entries(rules).flatMap(([rule, number]): Group[] => {
    const at = text.indexOf(rule)
    if (at === -1 || /[\d.]/.test(text[at - 1] ?? '') || known.some(({start, tail}) => at >= start && at < tail.end)) return []
    const end = at + rule.length
    const word = /(?:(?:rules?|paragraphs?)\s+)$/iu.exec(text.slice(0, at))?.[0].length ?? 0
    return [{start: at - word, kind: 'rule', keyword: text.slice(at - word, at), list: {start: at, end, items: [{number, start: at, end, described: bracketAt(text, end)}]}, tail: {...tailAt(text, end), rules: true}}]
  })
}

/** What a group is judged in. */
interface Around {
  text: string
  schedules: readonly Schedule[]
  withheld: boolean
  /** Words of withholding stand somewhere in the text. */
  withholds: boolean
  /** How long the label before the text is. */
  labelled: number
}

// How far the words reach that tie a number to something.
const reach = 240

/** How a group is tied to access law, or null when it is not. */
function tie({start, kind, keyword: word, list, tail}: Group, sentence: Extent, {text, schedules, withheld, withholds, labelled}: Around): 'schedule' | 'words' | null {
  if (kind === 'rule' || tail.rules || (tail.schedule && tail.schedule.name !== 'unnamed')) return 'schedule'
  if (kind === 'terse') return /12A/i.test(word) ? 'schedule' : /^E$/.test(word) && !withheld && !withholds ? null : 'words'
  if (tail.elsewhere) return null
  if (schedules.some((each) => each.start >= sentence.start && each.end <= start)) return 'schedule'
  const head = text.slice(Math.max(sentence.start, start - reach), start)
  const following = text.slice(list.end, Math.min(sentence.end, list.end + reach))
  // An ordinal is a paragraph of the Schedule only where the Schedule, or its Part, is named.
  if (kind === 'ordinal') return schedules.length || tail.part ? 'schedule' : null
  if (kind === 'loose') return tail.part || tail.schedule ? 'schedule' : null
  if (kind === 'brief') return withholding.test(text.slice(sentence.start, sentence.end).replace(word, '')) || (withheld && /\bfor\b/iu.test(word)) || /privacy|exempt|exclu|restrict|withhold/iu.test(word) ? 'words' : null
  // “Annex 2 (paragraph 3) gives …”: where papers are withheld, the bracket is their ground.
  if ((withheld || withholds) && /\b(?:appendi(?:x|ces)|annexe?s?|enclosures?|report|part|table|section)\s+(?:[A-Z]|\d{1,2})?(?:\s*(?:and|&|,|to)\s*(?:[A-Z]|\d{1,2}))*\s*\($/iu.test(head)) return 'words'
  // “Appendix C under paragraph 5” is withheld under it.
  if (otherDocument.test(head) && !/\b(?:appendix|annexe?)\s+\S+\s+under\s+$/iu.test(head)) return null
  // “Ground 8” is a ground for possession of a house; “Ground: 5” is an entry in a form.
  if (/^ground[^:]*$/iu.test(word) && !tail.part && !tail.schedule && !list.items.some(({number}) => /[A-C]$/.test(number))) return null
  if (/^categor/iu.test(word) && nounAfterCategory.test(following)) return null
  if (pointing.test(head) && !pointingAtGround.test(head) && !tail.schedule && !tail.part) return null
  if (schedules.length) return 'schedule'
  if (withholds && withholding.test(text.slice(Math.max(sentence.start, start - 2 * reach), Math.min(sentence.end, list.end + 2 * reach)))) return 'words'
  if (groundNoun.test(following)) return 'words'
  if (/\bgrounds?\s*:\s*$/iu.test(head) || /^\W*(?:is|are) (?:claimed|invoked|relied (?:up)?on)\b/iu.test(following)) return 'words'
  if (!withheld && !withholds) return null
  const alone = /^[\s|]*$/u.test(text.slice(Math.max(sentence.start, labelled), start)) && /^\s*(?:$|[.:,;/(|–—-]|appl|is\b|information\b)/iu.test(following)
  const ahead = text.slice(Math.max(tail.end, list.end), Math.min(sentence.end, tail.end + reach))
  return alone || tail.schedule || tail.part || claimingBefore.test(head) || claimingAfter.test(ahead) ? 'words' : null
}

/** “paragraph 8 and paragraph 5 of Part 1 …”: what follows the last holds for those it is joined to. */
function shareTails(text: string, found: ExemptionCitation[], groups: readonly Group[]): void {
  for (let index = found.length - 2; index >= 0; index--) {
    const [each, next, group] = [found[index], found[index + 1], groups[index]]
    if (!each || !next || !group) continue
    const between = text.slice(group.tail.end, next.at.start)
    if (!/^\s*\)?\s*(?:,|and|&|or|a|ac|,\s*and)\s*$/iu.test(between) || group.tail.part || group.tail.schedule) continue
    each.part ??= next.part
    each.schedule ??= next.schedule
    if (next.tie === 'schedule') each.tie = 'schedule'
  }
}

const introduced = /^\s*(?:[-–—:]|,?\s*(?:i\.?e\.?|being|namely|that is|which (?:is|are|relates?|concerns?|covers?|deals?)|as (?:it|this|they|the)|because|since|for the|relating to|information|gwybodaeth|sef|gan)\b)[\s,:]*/iu

/** The description stated after a citation: in brackets, after a dash or colon, or in “being …”, “information …”. */
function afterDescription(text: string, {list, tail}: Group, sentence: Extent, next: Group | undefined): Extent | null {
  const end = Math.max(list.end, tail.end)
  const last = list.items.at(-1)
  if (last?.described && list.items.length === 1) return last.described
  const bracket = bracketAt(text, end)
  if (bracket) return bracket
  const limit = Math.min(sentence.end, next && next.start > end ? next.start : Infinity)
  const rest = text.slice(end, Math.max(end, limit))
  const intro = introduced.exec(rest) ?? /^\s+(?=Information\b|Gwybodaeth\b)/u.exec(rest)
  if (!intro) return null
  // “information …” is itself the beginning of the description.
  const own = /(?:relating to|information|gwybodaeth)[\s,:]*$/iu.exec(intro[0])
  const start = end + (own ? own.index : intro[0].length)
  const words = text.slice(start, Math.max(start, limit)).replace(/[\s,;.(]*(?:(?:and|or|&|a|ac)\s*)?$/iu, '')
  return words.length >= 4 ? {start, end: start + words.length} : null
}

function previousIn(previous: Group | undefined, sentence: Extent): Group | undefined {
  return previous && previous.start >= sentence.start ? previous : undefined
}

function partBefore(head: string, from: number): (Extent & {number: number}) | null {
  const part = lastPartIn(head)
  return part && {...part, start: part.start + from, end: part.end + from}
}

/** A text's sentences; a semicolon does not end one. */
export function sentencesOf(text: string): Extent[] {
  const all = tokens(text)
  return sentenceBounds(all).map(({from, to}) => ({start: all[from]?.start ?? 0, end: all[to - 1]?.end ?? text.length}))
}

function sentenceAt(sentences: readonly Extent[], at: number): Extent {
  return sentences.find(({start, end}) => at >= start && at < end) ?? {start: at, end: at}
}

function shifted(citation: ExemptionCitation, by: number): ExemptionCitation[] {
  if (!by) return [citation]
  const move = <E extends Extent>(extent: E): E => ({...extent, start: Math.max(0, extent.start - by), end: Math.max(0, extent.end - by)})
  // What stands wholly in the label is not in the text.
  if (citation.at.end <= by) return []
  const numbers = citation.numbers.filter(({at}) => at.end > by).map((each) => ({...each, at: move(each.at), described: each.described && move(each.described)}))
  return numbers.length ? [{
    ...citation, numbers, at: move(citation.at), part: citation.part && move(citation.part), schedule: citation.schedule && move(citation.schedule),
    described: citation.described && move(citation.described), before: move(citation.before), after: move(citation.after), sentence: move(citation.sentence),
  }] : []
}
