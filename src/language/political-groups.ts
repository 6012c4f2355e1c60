/**
 * Where a sentence speaks of a particular political group of councillors: by name, by its place in control or opposition,
 * through its leader, as “her group”, or as plain “in group”. Working groups, friends' groups, firms and age groups are not;
 * nor is “a political group”, which a rule or a protocol speaks of.
 */
import {cued} from '../report/cues.ts'
import type {Sentence} from './analysis.ts'
import {classesOf, cls} from './closed-class.ts'
import type {Mention} from './mentions.ts'
import {verbReading} from './morphology.ts'
import type {Token} from './tokens.ts'

export type GroupSort =
  /** One group, as a group. */
  | 'group'
  /** A party, an administration, the opposition, its members or one leader: councillors who may act openly too. */
  | 'faction'
  /** One group's leader, or the administration: who also act openly. */
  | 'leader'
  /** The leaders of the groups, or all groups together. */
  | 'leaders'
  /** A caucus, a whip, a members' pre-meeting, a political clearance. */
  | 'occasion'
  /** “It”, “they”, after a sentence that names a group. */
  | 'pronoun'

export interface GroupPlace {
  sort: GroupSort
  /** Tokens, end exclusive. */
  from: number
  to: number
}

const cue = cued(/\b(?:groups?|party|parties|cross-party|all-party|cross-group|politic\p{L}*|whip(?:s|ped|ping)?|three-line|caucus\p{L}*|pre-?meet\p{L}*|administration|opposition|coalition|majority|minority|ruling|it|its|they|their|(?:first|together|forward|united|voice) (?:councillors|members|cllrs))\b/iu)
const kinds = /^(?:a|an|any|another|that|one|such|each|every|no|either|neither|which|whichever|whatever|relevant|respective|appropriate|per)$/
const counted = /^(?:two|three|four|five|six|main|other|largest|smaller|smallest|political|biggest|minority|opposition|remaining|both|all|party)$/
const steering = /^(?:governing|controlling|ruling|majority|minority|opposition|administration|political|party|leading|dominant)$/
const pastControl = /^(?:previous|former|last|then|past|earlier|preceding|outgoing|old|successive)$/
const firm = /^(?:ltd|limited|plc|llp|holdings|housing|inc|cyf|cic|of|hire|homes|services|manager|director)$/
/** The last word of what local parties call themselves: “Residents First”, “Aldermarsh Together”. */
const localParty = /^(?:first|together|forward|united|independents|voice)$/
const through = /^(?:in|at|to|through|by|with|from|past|before|via)$/
const notBare = /^(?:of|a|b|c|one|two|three|work|works|sessions?|sizes?|visits?|bookings?|classes|activit\p{L}+|discussions?|tours?|travel|homes?|lessons?|settings?|purchas\p{L}+|companies|members|relief|tax|insurance|policy|accounts?|structure|level)$/u

/**
 * The political groups a sentence speaks of, in order.
 * @param before the sentences before, nearest first: “the Group” and “it” look back to them
 */
export function politicalGroupsIn(sentence: Sentence, before: readonly Sentence[]): GroupPlace[] {
  const own = sentence.words.paragraph.text.slice(sentence.start, sentence.end)
  if (!cue.test(own) && !sentence.mentions.some(isOfParty)) return []
  const {all, bounds} = sentence
  const found: GroupPlace[] = []
  for (const mention of sentence.mentions) {
    const place = mentioned(mention, sentence)
    if (place) found.push(place)
  }
  for (let at = bounds.from; at < bounds.to; at++) {
    const token = all[at]
    if (token?.kind !== 'word' || found.some(({from, to}) => at >= from && at < to)) continue
    const place = groupWord(at, sentence, before, found) ?? occasion(at, sentence, found)
    if (place) found.push(place)
  }
  if (found.length === 0) {
    const place = lookingBack(sentence, before)
    if (place) found.push(place)
  }
  return found.sort((a, b) => a.from - b.from)
}

function isOfParty({kind, role}: Mention): boolean {
  return kind === 'party' || (kind === 'members' || kind === 'member') && (role === 'group' || role === 'opposition')
}

function mentioned(mention: Mention, sentence: Sentence): GroupPlace | null {
  const {all} = sentence
  const place = (sort: GroupSort, to = mention.to): GroupPlace => ({sort, from: mention.from, to})
  if (mention.kind === 'party') {
    // “Ratepayers' Group”: the name and its possessive.
    const next = all[mention.to]?.lower === "'" || all[mention.to]?.lower === "'s" ? mention.to + 1 : mention.to
    const joined = /^groups?$/.test(all[next]?.lower ?? '') && all[next]?.capital
    const to = joined ? next + 1 : mention.to
    const said = words(all, mention.from, to)
    if (/\bgroups?\b/.test(said) && firm.test(all[to]?.lower ?? '') || isGeneric(all, mention.from, sentence.bounds.from) || (/\bgroups?\b/.test(said) && (isOtherName(sentence, mention.from) || isStudy(all, to)))) return null
    // “the Green Party member for Saltgate”: one councillor; “the Coalition Government”: no group of this council.
    if (/\b(?:member|councillor|government)$/.test(said) || /^governments?$/.test(all[to]?.lower ?? '') || /^(?:member|councillor)$/.test(all[to]?.lower ?? '')) return null
    if (/^(?:majority|minority|coalition)\b/.test(said) && isOfPeople(sentence, all[to]?.lower)) return null
    if (mention.role === 'administration' && sideBusiness.test(all[to]?.lower ?? '')) return null
    if (/\bgroups\b/.test(said)) return mention.role === 'group' ? isCounted(all, mention.from, sentence.bounds.from) ? place('leaders', to) : null : place('group', to)
    if (atLarge(all, mention.from)) return null
    if (speaksFor(sentence, mention)) return place('leader', to)
    if (/\b(?:group|benches|caucus)\b/.test(said) || mention.role === 'group') return place('group', to)
    if (mention.role === 'administration' && pastControl.test(all[mention.from]?.lower ?? '')) return null
    return place(mention.role === 'administration' ? 'leader' : 'faction', to)
  }
  if (mention.kind !== 'member' && mention.kind !== 'members') return null
  if (mention.role === 'group') {
    if (isGeneric(all, mention.from, sentence.bounds.from)) return null
    if (/\bwhips?\b/i.test(mention.text)) return all[mention.to]?.capital ? null : place('group')
    return place(mention.plural ? 'leaders' : 'leader')
  }
  if (mention.role === 'opposition' || /\b(?:majority|ruling|opposition|administration|governing|labour|conservative|green|independent|liberal|democrat)\b/i.test(mention.text) && mention.plural) return place('faction')
  return null
}

/** “the minority group most at risk”, “a majority group of respondents”: people counted, not councillors. */
function isOfPeople(sentence: Sentence, after: string | undefined): boolean {
  return after === 'of' || /\b(?:ethnic|faith|languages?|communit\p{L}+|disab\p{L}+|survey|respondents?|residents|equality|religio\p{L}+|pupils?|patients?|minorities|carers|under-represented|income|population|census)\b/iu.test(sentence.words.paragraph.text.slice(sentence.start, sentence.end))
}

/** “the Reform Group on adult care”: a group for a subject; “on the Council” is where a political group sits. */
function isStudy(all: readonly Token[], to: number): boolean {
  return all[to]?.lower === 'on' && !/^(?:the|this|our|each|\d+)$/.test(all[to + 1]?.lower ?? '') && all[to + 1]?.kind === 'word' && !time.test(all[to + 1]?.lower ?? '') && !/^\p{Lu}\p{L}+day$/u.test(all[to + 1]?.text ?? '') || /^(?:on|of|in)$/.test(all[to]?.lower ?? '') && elsewhere.test(all.slice(to + 1, to + 4).map(({lower}) => lower).join(' '))
}

const elsewhere = cued(/\b(?:parish|neighbouring|other|another)\b/)
const sideBusiness = /^(?:grant|grants|team|system|systems|staff|centre|building|post|charge|budget|officer|officers|service|services|software|support|function|process|contract|manager|area|block|costs?|fees?|and)$/

/** “Councillor Roe for the Labour Group”: a named councillor who speaks for the group, as is done in public. */
function speaksFor({all, mentions}: Sentence, {from}: Mention): boolean {
  const the = all[from - 1]?.lower === 'the' ? from - 1 : from
  if (!/^(?:for|of|from)$/.test(all[the - 1]?.lower ?? '')) return false
  const end = all[the - 1]?.lower === 'of' && all[the - 2]?.lower === 'behalf' ? the - 3 : the - 1
  return mentions.some(({kind, name, to}) => (kind === 'member' || kind === 'person') && name !== null && (to === end || to === end - 1 && all[to]?.text === ','))
}

/**
 * “Canal Street Green Group”, “the Allocations Reform Group”: with a name before it, any such word may be part of what
 * neighbours or tenants call themselves; only voting, seats and the like then say that councillors are meant.
 */
function isOtherName(sentence: Sentence, from: number): boolean {
  const before = sentence.all[from - 1]
  const named = from > sentence.bounds.from && before?.kind === 'word' && before.capital && classesOf(before.lower) === 0 && !/^(?:the|welsh|scottish|uk)$/.test(before.lower)
  // “the school's Green Group”; “the Residents Group”, which neighbours call themselves more often than councillors do.
  const owner = sentence.all[from - 2]?.lower ?? ''
  const owned = before?.lower === "'s" && !/^(?:council|authority|cabinet|leader)$/.test(owner) && !time.test(owner)
  if (!named && !owned && sentence.all[from]?.lower !== 'residents') return false
  return !/\b(?:vot(?:e|es|ed|ing)|abstain\p{L}*|councillors?|whip\p{L}*|seats?|motions?|amendments?|political\p{L}*|opposition|ruling|leaders?)\b/iu.test(sentence.words.paragraph.text.slice(sentence.start, sentence.end))
}

function groupWord(at: number, sentence: Sentence, before: readonly Sentence[], found: readonly GroupPlace[]): GroupPlace | null {
  const {all, bounds, mentions} = sentence
  const token = all[at]
  const lower = token?.lower ?? ''
  const previous = at > bounds.from ? all[at - 1] : undefined
  const next = all[at + 1]
  const place = (from: number, sort: GroupSort = 'group'): GroupPlace => ({sort, from, to: at + 1})
  if (lower === 'party' && /^(?:governing|controlling|ruling|majority|minority|opposition|largest)$/.test(previous?.lower ?? '') && !isGeneric(all, at - 1, bounds.from) && !isStudy(all, at + 1)) return place(at - 1)
  if ((lower === 'members' || lower === 'councillors' || lower === 'side') && /^(?:majority|ruling|governing|controlling|minority|administration|opposition)$/.test(previous?.lower ?? '') && !isGeneric(all, at - 1, bounds.from)) return place(at - 1, 'faction')
  if (lower === 'partners' && previous?.lower === 'coalition') return place(at - 1)
  if (lower === 'groups') {
    const politic = isWhole(at, sentence) || sentence.mentions.some(isOfParty) || /\b(?:whip\p{L}*|abstain|en bloc|vot(?:e|ing))\b/iu.test(sentence.words.paragraph.text.slice(sentence.start, sentence.end)) || found.length > 0 || before.slice(0, 2).some((each) => each.mentions.some(isOfParty)) || /^(?:main|political|party|largest|opposition)$/.test(previous?.lower ?? '')
    return politic && isCounted(all, at, bounds.from) && !/^(?:of|who|for)$/.test(next?.lower ?? '') ? place(at - 1, 'leaders') : null
  }
  if (/^(?:group|councillors|members|cllrs)$/.test(lower) && previous?.capital && localParty.test(previous.lower) && all[at - 2]?.capital && at - 2 >= bounds.from) return {sort: lower === 'group' ? 'group' : 'faction', from: at - 2, to: at + 1}
  if (lower !== 'group' || !previous && !token?.capital) return null
  if (firm.test(next?.lower ?? '')) return null
  // “Group approval is awaited”, “subject to group agreement”
  if (assents.test(next?.lower ?? '') && (!previous || classesOf(previous.lower) !== 0 || previous.kind === 'mark')) return place(at)
  if (!previous) return next && classesOf(next.lower) && !/^(?:of|a|the)$/.test(next.lower) && (verbReading(next.lower) || /^(?:has|had|is|was|will|would|have)$/.test(next.lower)) ? place(at) : null
  if (/^(?:majority|minority|leading|dominant)$/.test(previous.lower) && isOfPeople(sentence, next?.lower)) return null
  if (steering.test(previous.lower)) return isGeneric(all, at - 1, bounds.from) || atLarge(all, at - 1) ? null : place(at - 1)
  if (previous.lower === "'s" || previous.lower === "'") {
    const owner = mentions.find(({to}) => to === at - 1)
    return owner && (owner.kind === 'member' || owner.kind === 'party') ? place(owner.from) : null
  }
  const whose = time.test(previous.lower) ? all[at - 2]?.lower ?? '' : previous.lower
  if (/^(?:his|her|their|whose)$/.test(whose)) {
    const near = [...mentions.filter(({to}) => to <= at), ...before.slice(0, 1).flatMap((each) => each.mentions)]
    return near.some(({kind}) => kind === 'member' || kind === 'members' || kind === 'party') && !near.some(({kind}) => kind === 'outsider' || kind === 'firm') ? place(at - 1) : null
  }
  if (through.test(previous.lower)) {
    if (next?.kind === 'number' || notBare.test(next?.lower ?? '') || next?.kind === 'word' && !classesOf(next.lower) && !time.test(next.lower) && !verbReading(next.lower)) return null
    if (previous.lower === 'from' && next?.lower === 'to' || previous.lower === 'by' && /^[:(]$/.test(next?.text ?? '')) return null
    // “to group the replies”, “to group by theme”: the verb.
    if (previous.lower === 'to' && next?.kind === 'word' && (classesOf(next.lower) & cls.determiner || /^(?:them|it|these|those|by|into|together|with|according)$/.test(next.lower))) return null
    if ((next?.lower === 'and' || next?.lower === 'or') && /^(?:individual|one-to-one|solo|single|private|team|family)$/.test(all[at + 2]?.lower ?? '')) return null
    return place(at - 1)
  }
  if (/^(?:the|this|own)$/.test(previous.lower) && !next?.text.startsWith('-')) return antecedent(at, sentence, before) ? place(at - 1) : null
  return null
}

/** “Both groups have signed up …”, “All groups are content”: with no groups of another sort in the paragraph, those of the council. */
function isWhole(at: number, {all, bounds, words: {paragraph: {text}}}: Sentence): boolean {
  const lead = words(all, bounds.from, at)
  return /^(?:both|all|all (?:three|four|five|six|of the)|the (?:two|three|four|other|main|smaller|larger))(?: (?:main|other|smaller|larger))?$/.test(lead) && holding.test(words(all, at + 1, at + 4)) && !otherGroups.test(text)
}

const holding = cued(/^(?:(?:is|are|have|has|had|were|was|will|now|also) )*(?:content|happy|agreed?|support\w*|signed|back\w*|oppos\w+|accept\w*|relaxed|comfortable|minded|behind|united|unhappy|favour\w*|want\w*|prefer\w*|endors\w*|briefed|indicated|confirmed|onside|said|vote|whip\w*|signal\w*|aware|approved|cleared)\b/)
const otherGroups = cued(/\b(?:users?|ages?|clients?|services?|working|residents?|communit\w+|focus|ethnic|faith|income|years?|friends|voluntary|stakeholders?|species|staff|trades?|tenants?|patients?|pupils?|parents?|scouts?|youth|sports?|amenity|interest|control|treatment|products?|task|volunteers?|clubs?|societies|classes|children|customers?|consultees?|campaign|allotment|walking|heritage|tenure|study|survey|sample|priority|need|risk|comparator|peer|property|band)\b/i)
const assents = /^(?:approval|agreement|clearance|sign-off|consent|endorsement|backing|assent|blessing|ratification)$/

const time = /^(?:last|this|next|early|earlier|late|later|tonight|yesterday|today|twice|once|again|already|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december)$/

/** Whether “the Group” looks back to a political one: the nearest group named before it is of that sort. */
function antecedent(at: number, sentence: Sentence, before: readonly Sentence[]): boolean {
  for (const each of [sentence, ...before]) {
    const {all, bounds} = each
    for (let index = (each === sentence ? at : bounds.to) - 1; index >= bounds.from; index--) {
      const lower = all[index]?.lower ?? ''
      if (!/^(?:groups?|party|friends|ltd|plc|limited)$/.test(lower)) continue
      if (/^(?:the|this)$/.test(all[index - 1]?.lower ?? '') && index !== bounds.from) continue
      if (isGeneric(all, index - 1, bounds.from)) return false
      return each.mentions.some((mention) => isOfParty(mention) && index >= mention.from && index <= mention.to + 1) || steering.test(all[index - 1]?.lower ?? '')
    }
    if (each !== sentence && each.mentions.some(({kind, role}) => kind === 'party' && role !== 'administration')) return true
  }
  return false
}

function occasion(at: number, sentence: Sentence, found: readonly GroupPlace[]): GroupPlace | null {
  const {all, bounds} = sentence
  const lower = all[at]?.lower ?? ''
  const next = all[at + 1]?.lower ?? ''
  const previous = at > bounds.from ? all[at - 1]?.lower ?? '' : ''
  const own = sentence.words.paragraph.text.slice(sentence.start, sentence.end)
  const place: GroupPlace = {sort: 'occasion', from: at, to: at + 1}
  if (/^(?:whip|whips|whipped|whipping)$/.test(lower)) {
    if (/^(?:hand|round|cream|up|smart|smarter|into|spider)$/.test(next) || all[at]?.capital && all[at + 1]?.capital || /^(?:riding|chief)$/.test(previous) && next !== 'has') return null
    return /\b(?:group|party|vot\p{L}+|member|members|councillors?|three-line|line|apply|applied|applies|imposed|lifted|political|labour|withdrawn|debate|budget|decision|favour|against|removed|relaxed|business|groups|abstain|understood)\b/iu.test(own) && (lower !== 'whipped' || sentence.mentions.some(isOfParty) || /\b(?:vot\p{L}+|members|councillors|item|decision|party|group)\b/iu.test(own)) ? place : null
  }
  if (/^caucus/.test(lower) && !/^(?:race|officers|staff)$/.test(previous)) return place
  if (/^pre-?meet/.test(lower)) return found.length > 0 || /\b(?:majority|ruling|party|administration|opposition|political|controlling|governing|group)\b/i.test(own) ? place : null
  if (lower === 'politically' && (/^(?:agreed|cleared|approved|endorsed|acceptable|unacceptable|supported|signed|settled|decided)$/.test(next) || /^(?:agreed|cleared|approved|endorsed|settled|decided)$/.test(previous))) return place
  if (lower === 'political' && /^(?:clearance|sign-off|signoff|soundings?|steer|backing|blessing)$/.test(next)) return {...place, to: at + 2}
  if (/^(?:cross-party|all-party|cross-group|inter-group)$/.test(lower) && /^(?:support|agreement|consensus|consent|backing|approval|deal|discussions?|talks|soundings?)$/.test(next)) return /\b(?:government|parliament\p{L}*|select|nation\p{L}*|commons|motion|council meeting|full council|at council)\b/iu.test(own) ? null : {...place, to: at + 2}
  return null
}

/** “It has told officers …” after a sentence about a group; “Having met among themselves, they asked …” after one about councillors of a party. */
function lookingBack(sentence: Sentence, before: readonly Sentence[]): GroupPlace | null {
  const [previous] = before
  if (!previous || sentence.index === 0) return null
  const sorts = previous.mentions.map((mention) => mentioned(mention, previous)?.sort)
  const wanted = sorts.includes('group') ? /^(?:it|its|they|their)$/ : sorts.includes('faction') ? /^they$/ : null
  const subject = wanted && sentence.clauses.find((clause) => clause.kind === 'main' && clause.subject !== null && wanted.test(sentence.all[clause.subject.from]?.lower ?? ''))?.subject
  return subject ? {sort: sorts.includes('group') ? 'pronoun' : 'leader', from: subject.from, to: subject.from + 1} : null
}

/** “Party group meetings are …”: without “the”, of groups at large. */
function atLarge(all: readonly Token[], from: number): boolean {
  return /^(?:party|political)$/.test(all[from]?.lower ?? '') && !/^(?:the|this|its|their|his|her|our|'s|'|all|both|three|two|four)$/.test(all[from - 1]?.lower ?? '')
}

function isGeneric(all: readonly Token[], from: number, floor: number): boolean {
  for (let index = from - 1; index >= Math.max(floor, from - 3); index--) {
    const lower = all[index]?.lower ?? ''
    // “understood that Labour members”: it begins a clause.
    if (lower === 'that' && all[from]?.capital) return false
    if (kinds.test(lower)) return true
    if (all[index]?.kind !== 'word' || classesOf(lower) !== 0) return false
  }
  return kinds.test(all[from]?.lower ?? '')
}

/** “all three groups”, “both main groups”, “the other groups”: particular ones, not groups at large. */
function isCounted(all: readonly Token[], at: number, floor: number): boolean {
  let index = at - 1
  let some = counted.test(all[at]?.lower ?? '') && /^(?:both|all)$/.test(all[at]?.lower ?? '')
  while (index >= floor && (counted.test(all[index]?.lower ?? '') || all[index]?.kind === 'number')) {
    if (!/^(?:political|party|minority|opposition)$/.test(all[index]?.lower ?? '')) some = true
    index--
  }
  return some || all[index]?.lower === 'the' && index >= floor
}

function words(all: readonly Token[], from: number, to: number): string {
  return all.slice(from, to).map(({lower}) => lower).join(' ')
}
