/**
 * A member has altered the officer's draft, or written in its margin, and the change waits to be accepted. What reaches the
 * committee as the officer's advice may then be the member's. The protocol leaves two ways: the head of service expressly
 * approves the change, or the member writes a report of their own and the officer's stays as it was.
 */
import {defineRule} from '../../src/engine/define-rule.ts'
import {whoStands} from '../../src/language/posts.ts'
import {likeness} from '../../src/language/person-names.ts'
import {wayLeft} from '../../src/language/ways-left.ts'
import {cued} from '../../src/report/cues.ts'
import {editedPlaces} from '../../src/report/edited-places.ts'
import {headerFields} from '../../src/report/header-fields.ts'
import {nearestWords} from '../../src/report/nearest-words.ts'
import {body} from '../../src/report/plain-text.ts'
import type {Profile} from '../../src/report/profile.ts'
import type {RecordedSuggestion} from '../../src/report/recorded.ts'
import type {Comment, Report, Stretch} from '../../src/report/report.ts'
import {sections, sectionsOf} from '../../src/report/sections.ts'
import {cite} from '../authorities/index.ts'

const suggestion: RecordedSuggestion = {
  member: {name: 'Councillor Tom Hale', office: 'Chair of Parks'}, what: 'Raise fees by half.', outcome: 'declined', by: {name: 'Ann Day', office: 'Head of Parks'}, reason: 'Costs fell.',
}

export const noMemberEdits = defineRule({
  id: 'no-member-edits',
  title: 'No member has altered the officer’s draft',
  family: 'ownership',
  severity: 'must',
  authority: cite('protocol-003-8', 'protocol-000-5.2', 'protocol-002r-4.13'),
  why: 'The report is the officer’s: only the head of service may let a member’s change stand.',
  messages: {
    changed: '{author}, a member, changed the draft here: {officer} approves it expressly, or the member reports separately.',
    commented: '{author}, a member, commented here: keep suggestions in the pre-agenda record; only {officer} may approve a change.',
    accepted: '{author}’s suggestion was accepted by {person}: let that officer make the change, so that no member’s edit stands.',
    declined: '{author}, a member, changed the draft here, and {person} declined it: the member’s own report is the way that remains.',
    apart: '{author}, a member, has a report of their own on record: take this change out of the officer’s draft.',
    perhaps: '{author} may be a member, by the name; ask {officer} whose words these are.',
  },
  reads: 'report',
  examples: {
    ok: [
      {report: 'Fees rise {++Ann Day, Head of Parks: by half ++}in May.'},
      {report: 'Fees rise {++Author: by half ++}in May.'},
      {report: '# Foreword by Councillor Tom Hale\nFees rise {++Cllr Tom Hale: by half ++}in May.'},
    ],
    notOk: [
      {report: 'Fees rise {++Cllr T. Hale: by half ++}in May.', findings: [{at: '1:11-1:18', message: 'changed'}]},
      {report: 'Fees{--Hale, Tom: do not--} rise in May.', profile: {members: [{name: 'Tom Hale'}]}, findings: [{at: '1:1-1:5', message: 'changed'}]},
      {report: 'Councillor Tom Hale leads on parks.\nFees rise{>>Tom Hale: too much<<} in May.', findings: [{at: '2:6-2:10', message: 'commented'}]},
      {report: 'Fees rise {++Cllr T. Hale: by half ++}in May.', record: {suggestions: [{...suggestion, outcome: 'accepted'}]}, findings: [{at: '1:11-1:18', message: 'accepted'}]},
      {
        report: 'Fees rise {++Cllr T. Hale: by half ++}in May.\nPlots are {++Cllr Bo Reed: not ++}let.',
        record: {suggestions: [suggestion], separateReports: [{member: {name: 'Cllr Bo Reed', office: ''}, title: 'Report of the Chair', file: 'chair.docx'}]},
        findings: [{at: '1:11-1:18', message: 'declined'}, {at: '2:11-2:14', message: 'apart'}],
      },
      {
        report: 'Author: Tom Hale, Head of Parks\nFees {++T Hale: may ++}rise in May.',
        profile: {members: [{name: 'Tessa Hale'}]}, findings: [{at: '2:6-2:9', message: 'perhaps'}],
      },
    ],
  },
}, (report, {profile, record, find}) => {
  const people = peopleOf(report, profile)
  const known = new Map<string, ReturnType<typeof standingOf>>()
  const check = (author: string, place: Stretch, message: 'changed' | 'commented'): void => {
    if (!known.has(author)) known.set(author, standingOf(author, people, profile))
    const standing = known.get(author)
    if (!standing || isMembersOwn(report, place.line)) return
    const values = {author, officer: profile.kind === 'town' ? 'the Town Clerk' : 'the head of service'}
    const way = standing === 'member' && message === 'changed' ? wayLeft(author, record) : null
    if (way) find(nearestWords(report, place), way.way, {values: {...values, person: way.person}, ...(way.way === 'accepted' && {severity: 'should'})})
    else if (standing === 'member') find(nearestWords(report, place), message, {values})
    else find(nearestWords(report, place), 'perhaps', {values, severity: 'should'})
  }
  for (const {author, at} of editedPlaces(report.changes)) check(author, at, 'changed')
  for (const comment of report.comments) for (const author of new Set(authorsOf(comment))) check(author, comment, 'commented')
})

interface People {
  members: readonly string[]
  officers: readonly string[]
}

function authorsOf({author, replies}: Comment): string[] {
  return [author.trim(), ...replies.flatMap(authorsOf)]
}

/** Who is who, by the council's rolls and by what the report itself says. */
function peopleOf(report: Report, profile: Profile): People {
  const members = profile.members.map(({name}) => name)
  const officers = profile.offices.flatMap(({holder}) => holder ?? [])
  const read = (words: string, bare: string[] | null): void => {
    const standing = whoStands(words, profile)
    for (const {name} of standing.members) if (name) members.push(name)
    for (const {name} of standing.officers) if (name) officers.push(name)
    for (const {name} of standing.names) if (name) bare?.push(name)
  }
  // A bare name in the portfolio field is a member's, in the author's an officer's.
  for (const {kind, value} of headerFields(report)) read(value, kind === 'portfolio' ? members : kind === 'author' || kind === 'contact' ? officers : null)
  for (const section of sectionsOf(report, 'contact')) for (const {text} of body(report).slice(section.first - 1, section.last)) read(text, officers)
  for (const {text} of body(report)) for (const [titled] of text.matchAll(titledName)) read(titled, null)
  return {members, officers}
}

const titledName = cued(/\b(?:Councillor|Cllr\.?|Cynghorydd|Alderman)\s+\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’-]*){0,3}/gu)

/** Whether the author of a change is a member, may be one, or is nobody the council or the report knows as one. */
function standingOf(author: string, {members, officers}: People, profile: Profile): 'member' | 'perhaps' | null {
  // By title and post first; two people may share a name that is on a roll.
  const posts = {offices: profile.offices.map(({title, aliases = []}) => ({title, aliases})), members: profile.members.map((member) => ({...member, name: ''}))}
  const {members: asMember, officers: asOfficer, names} = whoStands(author, posts)
  if ((asMember.length && !asOfficer.length) || login.test(author)) return 'member'
  const name = names[0]?.name ?? (asOfficer.length ? null : author)
  if (!name) return null
  const among = (roll: readonly string[]): ReadonlySet<string> => new Set(roll.map((each) => likeness(name, each)))
  const [member, officer] = [among(members), among(officers)]
  if (member.has('same')) return officer.has('same') ? 'perhaps' : 'member'
  if (officer.has('same')) return null
  if (member.has('initial')) return officer.has('initial') || officer.has('surname') ? 'perhaps' : 'member'
  // A surname alone says little: officers who are on no roll have surnames too.
  return member.has('surname') && isSurnameOnly(name) ? 'perhaps' : null
}

// “cllr.hale@…”, “CllrHale”: accounts that councils give to members.
const login = cued(/^(?:[Cc]llr|[Cc]ouncillor)[._-]\p{L}|^[Cc]llr(?=\p{Lu})/u)

function isSurnameOnly(name: string): boolean {
  return /^\s*[\p{L}'’-]+\s*$/u.test(name)
}

/** True in a part of the report that is a member's own, as a foreword is. */
function isMembersOwn(report: Report, line: number): boolean {
  const section = sections(report).find(({first, last}) => line >= first && line <= last)
  if (!section?.title || !/\b(?:foreword|introduction|report|comments?|statement|rhagair)\b/i.test(section.title)) return false
  const {members, officers} = whoStands(section.title.replace(/^.*?\b(?:by|from|of)\b/i, ''))
  return members.length > 0 && !officers.length
}
