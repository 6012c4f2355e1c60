/** Facts about one council that rules read. A profile never decides; it only says who is who and which law applies. */

export type Nation = 'england' | 'wales' | 'scotland'
/** Principal council, town or parish council, combined authority, fire and rescue authority. */
export type Kind = 'principal' | 'town' | 'combined' | 'fire'
export type Governance = 'leader-and-cabinet' | 'mayor-and-cabinet' | 'committee'

/** A post in the paid service, and what else it is called here. */
export interface Office {
  title: string
  aliases?: string[]
  holder?: string
  statutory?: 'head-of-paid-service' | 'monitoring' | 'finance' | 'proper'
}

export interface Member {
  name: string
  /** “Chair of the Planning Committee”, “Cabinet Member for Housing”. */
  offices?: string[]
  party?: string
  ward?: string
}

/** One election in the council's area: publicity needs care from the notice of election to the poll. ISO dates. */
export interface Election {
  /** The day the notice of election is published. */
  start: string
  poll: string
}

export interface Profile {
  id: string
  name: string
  nation: Nation
  kind: Kind
  governance: Governance
  offices: Office[]
  members: Member[]
  parties: string[]
  /** Council rule number to Schedule 12A paragraph: {"10.4(3)": "3"}. */
  constitutionRules: Record<string, string>
  /** Empty when the council has given none: then the latest date that the law allows stands in. */
  elections: Election[]
}

/** What is assumed when no profile is given: said once on stderr. */
export const assumedProfile: Profile = {
  id: 'assumed', name: 'a principal council in England with a leader and cabinet',
  nation: 'england', kind: 'principal', governance: 'leader-and-cabinet', offices: [], members: [], parties: [], constitutionRules: {}, elections: [],
}

/** A profile that does not say what it must, with where and what was expected. */
export class ProfileFault extends Error {
  override name = 'ProfileFault'
}

/**
 * Reads a profile from parsed JSON.
 * @throws ProfileFault naming the key, what stands there and what was expected
 */
export function readProfile(json: unknown): Profile {
  const given = record(json, 'the profile')
  for (const key of Object.keys(given)) if (!(key in assumedProfile)) fault(key, given[key], `one of ${Object.keys(assumedProfile).join(', ')}`)
  return {
    id: 'id' in given ? words(given.id, 'id') : 'unnamed',
    name: 'name' in given ? words(given.name, 'name') : 'this council',
    nation: oneOf(given.nation, 'nation', ['england', 'wales', 'scotland']),
    kind: oneOf(given.kind, 'kind', ['principal', 'town', 'combined', 'fire']),
    governance: oneOf(given.governance, 'governance', ['leader-and-cabinet', 'mayor-and-cabinet', 'committee']),
    offices: list(given.offices, 'offices', (each, key) => {
      const office = record(each, key, ['title', 'aliases', 'holder', 'statutory'])
      return {
        title: words(office.title, `${key}.title`),
        ...('aliases' in office && {aliases: list(office.aliases, `${key}.aliases`, words)}),
        ...('holder' in office && {holder: words(office.holder, `${key}.holder`)}),
        ...('statutory' in office && {statutory: oneOf(office.statutory, `${key}.statutory`, ['head-of-paid-service', 'monitoring', 'finance', 'proper'])}),
      }
    }),
    members: list(given.members, 'members', (each, key) => {
      const member = record(each, key, ['name', 'offices', 'party', 'ward'])
      return {
        name: words(member.name, `${key}.name`),
        ...('offices' in member && {offices: list(member.offices, `${key}.offices`, words)}),
        ...('party' in member && {party: words(member.party, `${key}.party`)}),
        ...('ward' in member && {ward: words(member.ward, `${key}.ward`)}),
      }
    }),
    parties: list(given.parties, 'parties', words),
    constitutionRules: Object.fromEntries(
      Object.entries(given.constitutionRules === undefined ? {} : record(given.constitutionRules, 'constitutionRules'))
        .map(([rule, paragraph]) => [rule, words(paragraph, `constitutionRules["${rule}"]`)]),
    ),
    elections: list(given.elections, 'elections', (each, key) => {
      const {start, poll} = record(each, key, ['start', 'poll'])
      return {start: isoDate(start, `${key}.start`), poll: isoDate(poll, `${key}.poll`)}
    }),
  }
}

function record(value: unknown, key: string, known?: string[]): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return fault(key, value, 'an object in braces')
  const entries = value as Record<string, unknown>
  for (const each of Object.keys(entries)) if (known && !known.includes(each)) fault(`${key}.${each}`, entries[each], `one of ${known.join(', ')}`)
  return entries
}

function words(value: unknown, key: string): string {
  return typeof value === 'string' && value.trim() ? value : fault(key, value, 'words in quotation marks')
}

function isoDate(value: unknown, key: string): string {
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value)) ? value : fault(key, value, 'a date like "2027-05-06"')
}

function oneOf<const T extends string>(value: unknown, key: string, allowed: readonly T[]): T {
  return allowed.find((each) => each === value) ?? fault(key, value, `one of ${allowed.join(', ')}`)
}

function list<T>(value: unknown, key: string, read: (each: unknown, key: string) => T): T[] {
  if (value === undefined) return []
  if (!Array.isArray(value)) return fault(key, value, 'a list in square brackets')
  return value.map((each, index) => read(each, `${key}[${index}]`))
}

function fault(key: string, value: unknown, expected: string): never {
  throw new ProfileFault(`${key} is ${value === undefined ? 'missing' : JSON.stringify(value).slice(0, 60)}; expected ${expected}`)
}
