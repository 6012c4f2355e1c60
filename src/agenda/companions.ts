/** An open report and an exempt one under the same number: two parts of one item, as councils print them. */
import type {UnplacedItem} from './item.ts'

/** What is said of an exempt report until its title is settled. */
export const titleToSettle = 'Its title stands only in what is withheld: settle with the proper officer what the public agenda calls it.'

/** The open report that goes with an exempt one; null when there is none, or more than one. */
export function openCompanion(item: UnplacedItem, items: readonly UnplacedItem[]): UnplacedItem | null {
  if (item.access !== 'exempt' || item.number === null) return null
  const sharing = items.filter((each) => each !== item && each.number === item.number)
  const [only] = sharing
  return only && sharing.length === 1 && only.access !== 'exempt' ? only : null
}

/** Gives an exempt report the title of its open companion, which the public may read already. */
export function withCompanionTitles(items: readonly UnplacedItem[]): UnplacedItem[] {
  return items.map((item) => {
    const title = item.title === null ? openCompanion(item, items)?.title ?? null : null
    return title === null ? item : {...item, title, stops: item.stops.filter(({sentence}) => sentence !== titleToSettle)}
  })
}
