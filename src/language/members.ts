/** Councillors and the offices members hold; not the chair of governors, the leader of a youth team, or members of staff. */
import people from './words/people.json' with {type: 'json'}
import {classesOf, cls} from './closed-class.ts'
import {isOutside} from './employer.ts'
import type {Mention, Reading} from './mentions.ts'
import {isParticle} from './names.ts'
import type {Token} from './tokens.ts'

const memberTitles = new Set(people.memberTitles)
const chairs = new Set(people.chairs)
const chairOutside = new Set(people.chairOutside)
const leaderStaff = new Set(people.leaderStaff)
const leaderOf = new Set(people.leaderOf)
const memberPosts = new Set(people.memberPosts)
const notMembers = new Set(people.notMembers)
const plurals = new Set(['chairs', 'chairmen', 'chairpersons', 'conveners', 'convenors', 'vice-chairs', 'vice-chairmen'])

/** True for a word at which the name or office of a member may turn. */
export function isMemberWord(lower: string): boolean {
  return memberTitles.has(lower) || chairs.has(lower) || others.has(lower)
}
const others = new Set(['leader', 'leaders', 'mayor', 'mayoress', 'mayors', 'provost', 'holder', 'holders', 'member', 'members', 'spokesperson', 'spokesman', 'spokeswoman', 'spokespersons', 'whip', 'lead', 'leads', 'politician', 'politicians'])

/** Reads the member or members named at a token; null when the word says something else here. */
export function memberAt(reading: Reading, at: number): Mention | null {
  const token = reading.all[at]
  if (!token) return null
  const {lower} = token
  if (memberTitles.has(lower)) return titledAt(reading, at)
  if (chairs.has(lower)) return chairAt(reading, at)
  if (lower === 'leader' || lower === 'leaders') return leaderAt(reading, at)
  if (lower === 'mayor' || lower === 'mayoress' || lower === 'provost' || lower === 'mayors') return mayorAt(reading, at)
  if (lower === 'holder' || lower === 'holders') return holderAt(reading, at)
  if (lower === 'member' || lower === 'members') return seatAt(reading, at)
  if (lower === 'lead' || lower === 'leads') return executiveLeadAt(reading, at)
  if (lower === 'politician' || lower === 'politicians') return make(at, at + 1, at, lower === 'politicians', 'member', null)
  const before = reading.all[at - 1]?.lower
  return before === 'group' || before === 'opposition' || before === 'chief' || token.capital && before === 'the' ? make(before === 'the' ? at : at - 1, at + 1, at, lower.endsWith('s'), 'group', null) : null
}

function make(from: number, to: number, head: number, plural: boolean, role: string, name: string | null): Mention {
  return {kind: plural ? 'members' : 'member', from, to, head, text: '', plural, role, name, sure: true}
}

function titledAt(reading: Reading, at: number): Mention | null {
  const {all, to} = reading
  const token = all[at]
  if (!token) return null
  const plural = token.lower === 'councillors' || token.lower === 'cllrs'
  let end = at + 1
  if (all[end]?.text === '.' && token.lower.length <= 5 && all[end]?.start === token.end) end++
  const names = end
  while (end < to && isName(all[end], end === names)) end++
  if (plural) {
    // “Councillors Rye, Osman and Pike”
    while (end > names && end < to && (all[end]?.lower === 'and' || all[end]?.text === ',') && isName(all[end + 1], false) && !isVerbLike(all[end + 1])) {
      end++
      while (end < to && isName(all[end], false)) end++
    }
  }
  const from = backOver(reading, at)
  const name = end > names ? spell(all, names, end) : null
  const role = from < at && wardWord(all[from]?.lower) ? 'ward' : 'councillor'
  return make(from, Math.max(end, at + 1), at, plural, role, name)
}

const initial = /^\p{Lu}$/u
function isName(token: Token | undefined, first: boolean): boolean {
  if (!token) return false
  return token.kind === 'word' && token.capital && !notNames.has(token.lower) || (!first && initial.test(token.text)) || isParticle(token)
}
const notNames = new Set(['the', 'vice', 'chair', 'chairman', 'leader', 'mayor', 'cabinet', 'portfolio', 'deputy', 'lead', 'member', 'i', 'will', 'and', 'in', 'as', 'who', 'executive', 'councillor', 'cllr', 'officer', 'has', 'is', 'was', 'to', 'for', 'of', 'by', 'on', 'at', 'with', 'that', 'but', 'if', 'when', 'conservative', 'labour'])

function isVerbLike(token: Token | undefined): boolean {
  return token === undefined || !token.capital
}

/** “ward Councillor”, “Conservative Councillor”, “local Cllr”, “Lead Councillor” */
function backOver({all, from, found}: Reading, at: number): number {
  const floor = Math.max(from, found.at(-1)?.to ?? 0)
  let start = at
  while (start - 1 >= floor && (memberPosts.has(all[start - 1]?.lower ?? '') || all[start - 1]?.lower === 'democrat')) start--
  if (start - 1 >= floor && all[start - 1]?.lower === 'liberal') start--
  return start
}

function wardWord(lower: string | undefined): boolean {
  return lower === 'ward' || lower === 'local' || lower === 'divisional' || lower === 'division'
}

function spell(all: readonly Token[], from: number, to: number): string {
  const words: string[] = []
  for (let index = from; index < to; index++) words.push(all[index]?.text ?? '')
  return words.join(' ')
}

function chairAt(reading: Reading, at: number): Mention | null {
  const {all, from, to, found} = reading
  const token = all[at]
  if (!token) return null
  const before = all[at - 1]
  const after = all[at + 1]
  // “to chair”, “will chair the meeting”, “chairs stacked”: the verb and the furniture.
  if (!token.capital && before && (before.lower === 'to' || before.lower === 'will' || before.lower === 'and' && token.lower === 'chairs' || before.lower === 'tables')) return null
  if (token.lower === 'chairs' && !token.capital && after?.lower !== 'of' && before?.lower !== 'committee' && before?.lower !== 'panel') return null
  let start = at
  const floor = Math.max(from, found.at(-1)?.to ?? 0)
  while (start - 1 >= floor) {
    const word = all[start - 1]
    if (!word || word.kind !== 'word') break
    if (word.lower === 'vice' || word.lower === 'deputy' || word.lower === 'madam' || word.lower === 'acting' || word.lower === 'former' || word.lower === 'then' || word.lower === 'previous') start--
    else if (word.capital && !starters.has(word.lower) && (word.lower === 'committee' || word.lower === 'council' || word.lower === 'planning' || word.lower === 'scrutiny' || word.lower === 'finance' || word.lower === 'panel' || word.lower === 'licensing' || word.lower === 'audit' || start < at || token.capital && committeeWord(word.lower))) start--
    else if (!word.capital && (word.lower === 'committee' || word.lower === 'council' || word.lower === 'panel' || word.lower === 'scrutiny')) start--
    else break
  }
  const qualifier = all[start - 1]
  if (qualifier?.lower === "'s" || qualifier?.lower === "'") {
    const owner = all[start - 2]?.lower ?? ''
    if (chairOutside.has(owner) || isOutside(owner) && owner !== 'panel') return outside(start, at + 1, at)
  }
  if (qualifier && start - 1 >= from && (chairOutside.has(qualifier.lower) && qualifier.lower !== 'board' && qualifier.lower !== 'police' || qualifier.lower === 'independent')) return outside(start, at + 1, at)
  let end = at + 1
  if ((after?.lower === 'of' || after?.lower === 'for') && at + 1 < to) {
    let index = at + 2
    let last = at + 1
    for (; index < to && index < at + 12; index++) {
      const word = all[index]
      if (!word || (word.kind === 'mark' && word.lower !== "'s" && word.lower !== "'" && word.text !== '&')) break
      if (word.capital || word.lower === "'s" || word.lower === "'" || committeeWord(word.lower) || chairOutside.has(word.lower)) last = index + 1
      else if (classesOf(word.lower) === 0 && chairOutside.has(all[index + 1]?.lower ?? '')) continue
      else if (word.lower !== 'the' && word.lower !== 'and' && word.lower !== 'of' && word.lower !== 'for' && word.lower !== 'this' && word.lower !== 'that' && word.lower !== 'a') break
    }
    let council = false
    let other = false
    for (let each = at + 2; each < last; each++) {
      const lower = all[each]?.lower ?? ''
      if (lower === 'committee' || lower === 'sub-committee' || lower === 'panel' || lower === 'council' || lower === 'commission' || lower === 'cabinet') council = true
      if (chairOutside.has(lower)) other = true
    }
    if (other && !council) return outside(start, last, at)
    end = last > at + 2 ? last : at + 1
  }
  const outsideOwner = start - 1 >= from && (all[start - 1]?.lower === 'its' || all[start - 1]?.lower === 'their') && reading.found.some(({kind}) => kind === 'firm' || kind === 'outsider') && !reading.found.some(({kind}) => kind === 'body')
  if (outsideOwner) return outside(start, end, at)
  return named(reading, make(start, end, at, plurals.has(token.lower), token.lower.startsWith('vice') || all[start]?.lower === 'vice' ? 'vice-chair' : 'chair', null))
}

const starters = new Set(['the', 'a', 'an', 'madam', 'that', 'as', 'by', 'and', 'its', 'their', 'our', 'each', 'every', 'no'])
const committeeWord = (lower: string): boolean => committeeWords.has(lower)
const committeeWords = new Set(['committee', 'sub-committee', 'subcommittee', 'panel', 'council', 'commission', 'scrutiny', 'planning', 'licensing', 'audit', 'finance', 'cabinet', 'overview', 'standards', 'housing', 'environment', 'resources', 'policy', 'personnel', 'staffing', 'governance', 'select', 'development', 'regulatory', 'pensions', 'town', 'borough', 'county', 'district', 'parish', 'community', 'allotments', 'amenities', 'works', 'events', 'property', 'highways', 'leisure', 'civic', 'area', 'budget', 'recreation', 'cemetery'])

function outside(from: number, to: number, head: number): Mention {
  return {kind: 'outsider', from, to, head, text: '', plural: false, role: 'chair', name: null, sure: true}
}

/** “the Chair, Councillor Pike” is one person: a name or title straight after the office joins it. */
function named(reading: Reading, mention: Mention): Mention {
  const {all, to} = reading
  let next = mention.to
  if (all[next]?.text === ',' || all[next]?.text === '(') next++
  if (next < to && memberTitles.has(all[next]?.lower ?? '') && (all[next]?.lower === 'councillor' || all[next]?.lower === 'cllr')) {
    const titled = titledAt({...reading, found: [...reading.found, mention]}, next)
    if (titled?.name) return {...mention, to: titled.to + (all[titled.to]?.text === ')' && all[next - 1]?.text === '(' ? 1 : 0), name: titled.name}
  }
  return mention
}

function leaderAt(reading: Reading, at: number): Mention | null {
  const {all, from, to, found} = reading
  const token = all[at]
  if (!token) return null
  const plural = token.lower === 'leaders'
  const floor = Math.max(from, found.at(-1)?.to ?? 0)
  let start = at
  while (start - 1 >= floor && (all[start - 1]?.capital || memberPosts.has(all[start - 1]?.lower ?? '') || all[start - 1]?.lower === 'group')) {
    const lower = all[start - 1]?.lower ?? ''
    if (leaderStaff.has(lower)) return null
    if (!(lower === 'deputy' || lower === 'council' || lower === 'group' || lower === 'opposition' || lower === 'executive' || lower === 'former' || lower === 'party' || lower === 'cabinet' || memberPosts.has(lower) || lower === 'democrat' || lower === 'liberal' || lower === 'then')) break
    start--
  }
  if (leaderStaff.has(all[at - 1]?.lower ?? '')) return null
  const modified = start < at
  let end = at + 1
  if (all[at + 1]?.lower === 'of') {
    let index = at + 2
    while (index < to && (all[index]?.lower === 'the' || all[index]?.lower === 'its' || all[index]?.lower === 'our')) index++
    let good = false
    let last = index
    for (let each = index; each < Math.min(to, index + 6); each++) {
      const word = all[each]
      if (word?.kind !== 'word') break
      if (leaderStaff.has(word.lower)) return null
      if (leaderOf.has(word.lower)) { good = true; last = each + 1 } else if (word.capital) last = each + 1
      else break
    }
    if (!good) return null
    end = last
  } else if (!token.capital && !modified) {
    // “the Labour Group … its leader”
    const owner = all[at - 1]?.lower
    if (!((owner === 'its' || owner === 'their' || owner === "'s") && found.at(-1)?.kind === 'party')) return null
    return make(at, at + 1, at, plural, 'group', null)
  }
  return named(reading, make(start, end, at, plural, all[at - 1]?.lower === 'group' || /^(?:opposition)$/.test(all[at - 1]?.lower ?? '') || hasWord(all, at, end, 'group') || hasWord(all, at, end, 'opposition') ? 'group' : 'leader', null))
}

function hasWord(all: readonly Token[], from: number, to: number, lower: string): boolean {
  for (let index = from; index < to; index++) if (all[index]?.lower === lower) return true
  return false
}

function mayorAt(reading: Reading, at: number): Mention | null {
  const {all, from, found} = reading
  const token = all[at]
  if (!token?.capital && !(token && all[at - 1]?.lower === 'the') && !(token && all[at - 1]?.lower === 'town')) return null
  const floor = Math.max(from, found.at(-1)?.to ?? 0)
  let start = at
  let elected = false
  while (start - 1 >= floor && /^(?:deputy|town|lord|city|elected|directly|civic|borough|executive|former|combined|metro|authority|directly-elected)$/.test(all[start - 1]?.lower ?? '')) {
    if (all[start - 1]?.lower === 'elected' || all[start - 1]?.lower === 'directly' || all[start - 1]?.lower === 'directly-elected') elected = true
    start--
  }
  // “the Mayor's Parlour”, “the Mayor's Charity”: a thing, not an act of the Mayor.
  if (all[at + 1]?.lower === "'s" && /^(?:parlour|charity|office|secretary|attendant|chain|car|appeal|ball|fund|chauffeur|sunday|cadet|diary)$/.test(all[at + 2]?.lower ?? '')) return null
  let end = at + 1
  if (all[end]?.lower === 'of' && all[end + 1]?.capital) end += 2
  // “Mayor Sheridan-Osei”
  const names = end
  while (token.capital && isName(all[end], end === names)) end++
  if (end > names) return make(start, end, at, false, elected ? 'elected mayor' : 'mayor', spell(all, names, end))
  return named(reading, make(start, end, at, token.lower === 'mayors', elected ? 'elected mayor' : 'mayor', null))
}

function holderAt(reading: Reading, at: number): Mention | null {
  const {all} = reading
  if (all[at - 1]?.lower !== 'portfolio' && all[at - 1]?.lower !== 'portfolio-') return null
  const start = all[at - 2]?.lower === 'deputy' ? at - 2 : at - 1
  return named(reading, make(start, remit(reading, at + 1), at, all[at]?.lower === 'holders', 'portfolio', null))
}

function executiveLeadAt(reading: Reading, at: number): Mention | null {
  const {all} = reading
  if (all[at - 1]?.lower !== 'executive' || !all[at]?.capital) return null
  return named(reading, make(at - 1, remit(reading, at + 1), at, all[at].lower === 'leads', 'portfolio', null))
}

/** “for Leisure and Culture”, “(Housing)” */
function remit({all, to}: Reading, at: number): number {
  if (all[at]?.text === '(') {
    let index = at + 1
    while (index < to && index < at + 8 && all[index]?.text !== ')') index++
    return all[index]?.text === ')' ? index + 1 : at
  }
  if (all[at]?.lower !== 'for' && all[at]?.lower !== 'with') return at
  let end = at
  for (let index = at + 1; index < to; index++) {
    const token = all[index]
    if (token?.capital && !memberTitles.has(token.lower)) end = index + 1
    else if (token?.lower === 'responsibility' || token?.lower === 'the' || token?.lower === 'and' || token?.lower === 'for' || token?.text === '&' || (token?.text === ',' && all[index + 1]?.capital && end === index && (all[index + 2]?.lower === 'and' || all[index + 2]?.text === ','))) continue
    else if (token && !token.capital && token.kind === 'word' && end === at && /^(?:housing|finance|planning|leisure|environment|transport|education|resources|waste|highways|culture|communities|children)$/.test(token.lower)) end = index + 1
    else break
  }
  return end
}

const bodyWords = new Set(['committee', 'sub-committee', 'subcommittee', 'panel', 'cabinet', 'council', 'executive'])
const counted = new Set(['elected', 'all', 'by', 'some', 'two', 'three', 'four', 'five', 'six', 'seven', 'several', 'other', 'many', 'certain', 'most'])
const elsewhere = new Set(['club', 'society', 'association', 'union', 'gym', 'library', 'trust', 'scheme', 'pool', 'staff', 'public', 'family', 'church', 'choir', 'charity', 'cooperative', 'co-operative', 'pension', 'crew', 'team', 'jury', 'forum', 'network', 'federation', 'partnership', 'consortium'])

function seatAt(reading: Reading, at: number): Mention | null {
  const {all, from, found} = reading
  const token = all[at]
  if (!token) return null
  const plural = token.lower === 'members'
  const before = all[at - 1]
  const after = all[at + 1]?.lower
  if (before && at - 1 >= from && notMembers.has(before.lower)) return null
  if (after === 'of' || after === 'for' && all[at + 2]?.lower === 'parliament') {
    for (let index = at + 2; index < at + 5; index++) {
      const lower = all[index]?.lower ?? ''
      if (lower === 'staff' || lower === 'public' || lower === 'parliament' || lower === 'team' || lower === 'family' || lower === 'society' || lower === 'association' || lower === 'club' || lower === 'crew' || lower === 'union' || lower === 'senedd' || lower === 'band' || lower === 'congregation' || lower === 'scheme' || lower === 'workforce' || lower === 'forum') return null
      if (lower === 'council' || lower === 'committee' || lower === 'cabinet' || lower === 'panel') break
    }
  }
  if (after === 'state' || after === 'states') return null
  const floor = Math.max(from, found.at(-1)?.to ?? 0)
  let start = at
  while (start - 1 >= floor && (memberPosts.has(all[start - 1]?.lower ?? '') || all[start - 1]?.lower === 'democrat' || all[start - 1]?.lower === 'liberal')) start--
  const post = all[at - 1]?.lower ?? ''
  const portfolio = (post === 'cabinet' || post === 'executive' || post === 'lead' || post === 'portfolio') && start < at
  if (!token.capital && start === at && !(plural && counted.has(before?.lower ?? ''))) {
    // “the member for Westgate”
    if (!plural && after === 'for' && before?.lower === 'the' && all[at + 2]?.capital) return make(at, at + 3, at, false, 'ward', null)
    // “one member of the panel”
    if (!plural && after === 'of' && bodyWords.has(all[at + 3]?.lower ?? all[at + 2]?.lower ?? '') && (before?.lower === 'one' || before?.lower === 'the' || before?.lower === 'another')) return make(at, at + 1, at, false, 'member', null)
    // “because members gave no thought”: in small letters, and of no club that the sentence names.
    const bare = plural && before && at - 1 >= from && classesOf(before.lower) & (cls.subordinator | cls.coordinator | cls.adverb) || plural && before?.lower === 'that' || plural && (after === "'" || after === "'s") && before && (classesOf(before.lower) & cls.preposition)
    if (!bare || after === 'of' || all.slice(from, reading.to).some(({lower}) => elsewhere.has(lower))) return null
    return {...make(at, at + 1, at, true, 'member', null), sure: false}
  }
  const role = portfolio ? 'portfolio' : wardWord(post) ? 'ward' : post === 'opposition' ? 'opposition' : 'member'
  const end = portfolio ? remit(reading, at + 1) : at + 1
  return named(reading, make(start, end, at, plural, role, null))
}
