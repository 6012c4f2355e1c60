/** The draft resolution by which a meeting sends the public out: the power, the items, the descriptions, and the balance of interests. */
import type {AgendaLaw, Power} from './agenda-law.ts'
import type {Resolution, ScheduledItem, Withheld} from './schedule.ts'

/** Drafts it; null when nothing is withheld, or where one member decides and nobody meets. */
export function resolutionFor(powers: readonly Power[], items: readonly ScheduledItem[], {balanceAt}: AgendaLaw, bodyName: string): Resolution | null {
  const closed = items.filter(({access}) => access !== 'open')
  const [power] = powers
  if (!closed.length || !power) return null
  const under = powers.length === 1 ? power.cite : powers.map(({cite}) => `[${cite}]`).join(' or ')
  if (power.bySpecialReasons) {
    return {
      opening: `That, under ${under}, the press and public be excluded from the meeting while the following business is transacted, because publicity would be prejudicial to the public interest by reason of its confidential nature, or for the special reason stated:`,
      parts: closed.map((item) => `${itemWithTitle(item)}: [special reason, arising from the nature of the business${borrowed(item)}]`), balance: null,
    }
  }
  const parts = closed.flatMap((item) => (item.withheld.length ? item.withheld : [null]).map((each) => (
    `${itemWithTitle(item)}${each === null || each.covers === 'the whole report' ? '' : `, ${each.covers}`}: ${each?.grounds.length ? grounds(each) : '[paragraph and description to be settled]'}`)))
  return {
    opening: `That, under ${under}, the press and public be excluded from the meeting during the following items, because it is likely, in view of the nature of the business, that exempt information of the description stated would be disclosed to members of the public present:`,
    parts, balance: balanceAt === null ? null : balanceFor(closed, balanceAt, bodyName),
  }
}

/** Who applies the test, and to what: the body that resolves, on an officer's advice. */
function balanceFor(items: readonly ScheduledItem[], balanceAt: string, bodyName: string): string | null {
  const withheld = items.flatMap((item) => item.withheld.map((each) => ({item, each})))
  const without = withheld.filter(({each}) => each.weighed === 'not asked for').map(({item, each}) => `${item.name}${each.covers === 'the whole report' ? '' : `, ${each.covers}`}`)
  if (withheld.length > 0 && without.length === withheld.length) return null
  const advisers = [...new Set(withheld.flatMap(({each}) => each.confirmed?.by ?? []))]
  const on = advisers.length ? listed(advisers.map((who) => (post.test(who) ? `the ${who}` : who))) : 'the proper officer'
  const save = without.length ? ` (no such test is asked for ${listed(without)})` : ''
  return `And that ${bodyName}, having itself applied the public interest test of ${balanceAt} on the advice of ${on}, is satisfied for each of those items${save} that, in all the circumstances of the case, the public interest in maintaining the exemption outweighs the public interest in disclosing the information.`
}

const post = /^(?!the\b)[^,]*\b(?:officer|director|clerk|solicitor|head|executive|manager|counsel|treasurer|secretary)\b/iu

function itemWithTitle(item: ScheduledItem): string {
  return item.number !== null || item.title === null ? `${item.name}, ${item.title ?? '[title to be settled]'}` : item.name
}

function grounds({grounds: all}: Withheld): string {
  return all.map(({cite, description, stands, exact}) => (
    stands ? `${cite}${description ? `, ${exact ? `“${description.replace(/\.$/, '')}”` : inRunning(description)}` : ''}` : `[${cite} is no ground here: to be settled]`)).join('; and ')
}

/** A town council may borrow a description of the Schedule as its special reason. */
function borrowed({withheld}: ScheduledItem): string {
  const words = [...new Set(withheld.flatMap(({grounds: all}) => all.flatMap(({description}) => (description ? inRunning(description) : []))))]
  return words.length ? `; the report points to ${listed(words)}` : ''
}

function inRunning(description: string): string {
  return `${description.charAt(0).toLowerCase()}${description.slice(1)}`.replace(/\.$/, '')
}

/** “A”, “A and B”, “A, B and C”. */
function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`
}
