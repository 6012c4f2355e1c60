/** The order of items on an agenda: by their numbers; those without stand after, the open ones before the exempt, as their files are named. */
import type {UnplacedItem} from './item.ts'
import type {ScheduledItem} from './schedule.ts'

const natural = new Intl.Collator('en-GB', {numeric: true, sensitivity: 'base'})

/** Sorts them, and names each. */
export function inAgendaOrder(items: readonly UnplacedItem[]): ScheduledItem[] {
  const sorted = [...items].sort((a, b) => {
    if (a.number !== null && b.number !== null) return byNumber(a.number, b.number) || byFile(a, b)
    if (a.number !== null || b.number !== null) return a.number !== null ? -1 : 1
    return Number(a.access === 'exempt') - Number(b.access === 'exempt') || byFile(a, b)
  })
  let unnamed = 0
  return sorted.map((item) => ({name: item.number === null ? item.title ?? `Unnumbered report ${++unnamed}` : `Item ${item.number}`, ...item}))
}

/** Numbers that more than one item has, each once. */
export function sharedNumbers(items: readonly ScheduledItem[]): string[] {
  const numbers = items.flatMap(({number}) => number ?? [])
  return [...new Set(numbers.filter((number, index) => numbers.indexOf(number) !== index))]
}

/** File names as people order them: 2 before 10. */
export function inNaturalOrder(a: string, b: string): number {
  return natural.compare(a, b) || (a < b ? -1 : a > b ? 1 : 0)
}

function byFile(a: UnplacedItem, b: UnplacedItem): number {
  return inNaturalOrder(a.file, b.file)
}

/** 2 before 10, 7 before 7a, lettered papers after numbered items. */
function byNumber(a: string, b: string): number {
  return Number(/^\d/.test(b)) - Number(/^\d/.test(a)) || inNaturalOrder(a, b)
}
