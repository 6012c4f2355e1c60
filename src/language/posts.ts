/**
 * Who stands in a short line: an author field, a contact line, a signature, the author of a tracked change.
 *
 * “Report of the Chair, Councillor Dunstan Oakes” names a member, “Leader of the Youth Team” an officer, “Chair of
 * Governors” neither. It reads labels and lists of posts, not sentences.
 */
import {cued} from '../report/cues.ts'
import data from './post-words.json' with {type: 'json'}
import type {Profile} from '../report/profile.ts'
import {likeness} from './person-names.ts'

/** One person or post in the line: offsets 0-based, end exclusive. */
export interface Standee {
  start: number
  end: number
  name: string | null
  post: string | null
}

export interface Standing {
  officers: Standee[]
  members: Standee[]
  /** Names that neither a post nor a roll explains. */
  names: Standee[]
}

type Class = 'officer' | 'member' | 'outside' | 'collective' | 'name'

interface Piece {
  class: Class | null
  start: number
  end: number
  name: string | null
  post: string | null
  /** “Councillors A and B”: the names that follow are members too. */
  plural: boolean
  /** Set apart from what stands before by “and”, “/” or “;”, and so another person. */
  apart: boolean
}

interface Word {
  text: string
  /** In lower case, without a closing dot. */
  key: string
  start: number
  end: number
}

const sets = Object.fromEntries(Object.entries(data).flatMap(([key, list]) => (typeof list === 'string' ? [] : [[key, new Set(list)]])))
const is = (set: Exclude<keyof typeof data, 'source'>, {key}: Pick<Word, 'key'> = {key: ''}): boolean => sets[set]?.has(key) ?? false

/**
 * Says who stands in a line.
 * @param line a short line, with or without a lead-in such as “Report of”
 * @param profile the council's rolls: a name on them needs no title
 */
export function whoStands(line: string, profile?: Pick<Profile, 'offices' | 'members'>): Standing {
  const groups = grouped(pieces(line, profile))
  const standing: Standing = {officers: [], members: [], names: []}
  for (const {class: found, start, end: closed, name, post} of groups) {
    const end = closed + (/[([][^)\]]*$/.test(line.slice(start, closed)) && /^[)\]]/.test(line.slice(closed)) ? 1 : 0)
    const known = found === 'name' && name && profile ? onRolls(name, profile) : found
    const list = known === 'officer' ? standing.officers : known === 'member' ? standing.members : known === 'name' ? standing.names : null
    list?.push({start, end, name, post})
  }
  // “Planning Policy Team” stands for its officers, but “… for Adults and Children's Services” is a portfolio.
  if (!standing.officers.length && !standing.members.length) {
    for (const {class: found, start, end, name, post} of groups) if (found === 'collective') standing.officers.push({start, end, name, post})
  }
  return standing
}

/** A bare name is an officer's or a member's when one roll has it in full and the other does not have it at all. */
function onRolls(name: string, {offices, members}: Pick<Profile, 'offices' | 'members'>): Class {
  const officer = offices.some(({holder}) => holder !== undefined && likeness(name, holder) === 'same')
  const member = members.some((each) => likeness(name, each.name) === 'same')
  return officer === member ? 'name' : officer ? 'officer' : 'member'
}

// An address or a number stands beside a name; it is nobody.
const reached = cued(/[^\s,;|()]+@[^\s,;|()]+|https?:\/\/\S+|\+?\d[\d ()-]{5,}\d/gu)
const separator = /\s*(?:[,;:|()[\]\t\v\n•/&]|\s[-–—]\s|(?<=\p{Ll}{3})(?<!\b(?:cllrs?|cyng|prof|revd))\.(?=\s|$)|(?<![\p{L}’'-])(?:and|with|jointly|together|ac|gyda)(?![\p{L}’'-]))\s*/giu
const hard = /[;|/&\p{L}]/u
const reversedName = /^\s*\p{Lu}[\p{L}'’-]+,\s*(?:\p{Lu}[\p{L}'’.-]*\s*){1,2}(?=$|\()/u

function pieces(line: string, profile?: Pick<Profile, 'offices' | 'members'>): Piece[] {
  const text = line.replace(reached, (found) => ' '.repeat(found.length))
  const found: Piece[] = []
  let [from, apart] = [0, false]
  const add = (end: number): void => {
    const piece = pieceOf(text, from, end, profile)
    if (piece) found.push({...piece, apart})
    if (piece) apart = false
  }
  // “Smith, Jane (Cllr)”: the comma is part of the name.
  const reversed = reversedName.exec(text)?.[0]
  if (reversed && !reversed.split(',').some((part) => pieceOf(part, 0, part.length, profile)?.class)) {
    const end = reversed.trimEnd().length
    found.push({class: 'name', start: reversed.search(/\S/), end, name: reversed.trim(), post: null, plural: false, apart: false})
    from = end
  }
  for (const match of text.matchAll(separator)) {
    if (match.index < from) continue
    add(match.index)
    apart ||= hard.test(match[0])
    from = match.index + match[0].length
  }
  add(text.length)
  // A login or a surname alone is still somebody when nothing else stands in the line.
  const alone = /^\s*(\p{Lu}[\p{L}'’-]{2,})\s*$/u.exec(text)?.[1]
  if (alone && found.length === 1 && found[0]?.class === null && !is('notNames', {key: alone.toLowerCase()})) return [{...found[0], class: 'name', name: alone}]
  return found
}

function pieceOf(text: string, from: number, to: number, profile?: Pick<Profile, 'offices' | 'members'>): Piece | null {
  const words = wordsIn(text, from, to)
  while (words[0] && is('leadIns', words[0]) && !(words[0].key === 'the' && words.length === 1)) words.shift()
  const [first, last] = [words[0], words.at(-1)]
  if (!first || !last) return null
  const said = text.slice(first.start, last.end)
  const whole = {start: first.start, end: last.end, name: null, post: said, plural: false, apart: false}
  const onRoll = profile && postOnRolls(said, profile)
  if (onRoll) return {...whole, class: onRoll}
  const title = words.findIndex((word) => is('memberTitles', word))
  if (title !== -1 && !/^(?:officer|manager|assistant|adviser|advisor|administrator|coordinator|director)s?$/.test(last.key)) {
    const name = nameFrom(text, words.slice(title + 1)) ?? nameFrom(text, words.slice(0, title))
    return {...whole, class: 'member', name, post: null, plural: words[title]?.key.endsWith('s') ?? false}
  }
  const post = postIn(words)
  if (post) return {...whole, class: post.class, name: nameFrom(text, post.after) ?? nameFrom(text, words.slice(0, 2).length === 2 && words.length > 2 ? words.slice(0, 2) : [])}
  const name = nameFrom(text, words)
  if (name) return {...whole, class: 'name', name, post: null}
  return {...whole, class: is('collectives', last) && words.length > 1 ? 'collective' : null}
}

function wordsIn(text: string, from: number, to: number): Word[] {
  return [...text.slice(from, to).matchAll(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu)].map((match) => ({
    text: match[0], key: match[0].toLowerCase().replace(/[.’']+$/, ''), start: from + match.index, end: from + match.index + match[0].replace(/(?<=\p{L}{2})\.$/u, '').length,
  }))
}

function postOnRolls(said: string, {offices, members}: Pick<Profile, 'offices' | 'members'>): Class | null {
  const same = (each: string): boolean => plain(each) === plain(said)
  if (offices.some(({title, aliases = []}) => [title, ...aliases].some(same))) return 'officer'
  return members.some(({offices: held = []}) => held.some(same)) ? 'member' : null
}

function plain(title: string): string {
  return title.toLowerCase().replace(/^the /, '').replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
}

/** The post in a run of words: its head is the last one before “of” or “for”, or opens its remit (“Director Adult Care”). */
function postIn(words: Word[]): {class: Class; after: Word[]} | null {
  const cut = words.findIndex((word, index) => index > 0 && is('prepositions', word))
  const compound = cut === -1 ? words : words.slice(0, cut)
  const tail = cut === -1 ? [] : words.slice(cut)
  for (let at = compound.length - 1; at >= 0; at--) {
    const head = compound[at]
    const [before, after] = [compound.slice(0, at), compound.slice(at + 1)]
    if (!head || (!is('memberHeads', head) && !is('officerHeads', head))) continue
    const found = memberPost(head, before, after, tail) ?? officerPost(head, before, after, tail)
    if (found) return {class: found, after}
  }
  return null
}

function memberPost(head: Word, before: Word[], after: Word[], tail: Word[]): Class | null {
  if (!is('memberHeads', head)) return null
  const [modifier, nearby] = [before.at(-1), [...before, ...after, ...tail]]
  const qualified = is('memberQualifiers', modifier)
  if (after.length && !qualified && !isName(after) && !/^(?:arweinydd|aelod|deiliad|cadeirydd|gadeirydd|is-gadeirydd|maer)$/.test(head.key)) return null
  if (head.key === 'leader' || head.key === 'arweinydd') return is('workUnits', modifier) || is('workUnits', tail.at(-1)) || is('workUnits', after[0]) ? 'officer' : 'member'
  if (head.key === 'lead') return qualified && !is('workUnits', modifier) && modifier?.key !== 'policy' ? 'member' : null
  if (head.key.startsWith('member')) return qualified || (head.key === 'member' && tail[0]?.key === 'for') ? 'member' : null
  if (head.key === 'holder') return modifier?.key === 'portfolio' ? 'member' : null
  return nearby.some((word) => is('outsideBodies', word)) ? 'outside' : 'member'
}

function officerPost(head: Word, before: Word[], after: Word[], tail: Word[]): Class | null {
  if (!is('officerHeads', head)) return null
  if (after.length && !is('opensItsRemit', head) && !isName(after)) return null
  const modifier = before.at(-1)
  if (head.key === 'head' && tail[0]?.key !== 'of') return null
  if (head.key === 'executive' && modifier?.key !== 'chief') return null
  if ((head.key === 'lead' || head.key === 'partner' || head.key === 'leader') && !modifier) return null
  if (head.key === 'secretary' && tail[1]?.key === 'state') return 'outside'
  return [...before, ...tail].some((word) => is('externals', word)) ? 'outside' : 'officer'
}

/** The words of a name as written, or null when they are not a name's. */
function nameFrom(text: string, words: Word[]): string | null {
  const [first, last] = [words[0], words.at(-1)]
  if (!first || !last) return null
  const titled = words.some((word) => is('honorifics', word))
  // After “Councillor” one word is a name; the caller has cut the title off.
  const single = words.length === 1 && /^\p{Lu}[\p{L}'’-]{2,}$/u.test(first.text) && !is('notNames', first) && text.slice(0, first.start).match(/(?:councillors?|cllrs?\.?|cynghorydd)\s*$/iu) !== null
  return single || isName(words) || (titled && words.length === 2) ? text.slice(first.start, last.end) : null
}

function isName(words: readonly Word[]): boolean {
  const own = words.filter((word) => !is('honorifics', word))
  return own.length > 1 && own.length < 6 && own.every((word) => !is('notNames', word) && !is('officerHeads', word) && !is('memberHeads', word)
    && (is('particles', word) || /^\p{Lu}[\p{L}'’.-]*$/u.test(word.text))) && own.some(({key}) => key.length > 2)
}

/** Puts a name and its posts together: “Ifan Rees, Head of Human Resources” is one person. */
function grouped(found: Piece[]): Piece[] {
  const groups: Piece[] = []
  let open = false
  for (const piece of found) {
    const last = groups.at(-1)
    if (piece.class === null) {
      // The rest of a remit: “Corporate Director, People and Organisation”.
      if (last && open) last.end = Math.max(last.end, piece.end)
      continue
    }
    open = piece.class !== 'name' && piece.class !== 'collective'
    const joins = last && !piece.apart && (piece.class === 'name' ? last.class !== 'name' && last.class !== 'collective' && !last.name
      : last.class === 'name' ? !piece.name : last.class === piece.class && !(last.name && piece.name))
    if (last && joins) {
      Object.assign(last, {class: piece.class === 'name' ? last.class : piece.class === 'collective' ? 'officer' : piece.class, end: piece.end, name: last.name ?? piece.name, post: last.post ?? piece.post, plural: last.plural || piece.plural})
    } else if (last?.plural && piece.class === 'name') groups.push({...piece, class: 'member'})
    else groups.push({...piece})
  }
  return groups
}
