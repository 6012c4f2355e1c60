/** The order of items on an agenda: by their numbers; those without stand after, the open ones before the exempt, as their files are named. */
import {openCompanion, withCompanionTitles} from './companions.ts'
import type {UnplacedItem} from './item.ts'
import type {ScheduledItem} from './schedule.ts'

const natural = new Intl.Collator('en-GB', {numeric: true, sensitivity: 'base'})

/** Sorts them, and names each. An open report comes before the exempt one that shares its number. */
export function inAgendaOrder(items: readonly UnplacedItem[]): ScheduledItem[] {
  const sorted = withCompanionTitles(items).sort((a, b) => {
    if (a.number !== null && b.number !== null) return byNumber(a.number, b.number) || byAccess(a, b) || byFile(a, b)
    if (a.number !== null || b.number !== null) return a.number !== null ? -1 : 1
    return byAccess(a, b) || byFile(a, b)
  })
  let unnamed = 0
  return sorted.map((item) => ({name: item.number === null ? item.title ?? `Unnumbered report ${++unnamed}` : `Item ${item.number}${openCompanion(item, sorted) ? ' (exempt report)' : ''}`, ...item}))
}

/** Numbers that more than one item has, each once; an open report and its exempt companion are one item. */
export function sharedNumbers(items: readonly ScheduledItem[]): string[] {
  const numbers = items.flatMap((item) => (item.number === null || openCompanion(item, items) ? [] : item.number))
  return [...new Set(numbers.filter((number, index) => numbers.indexOf(number) !== index))]
}

/** File names as people order them: 2 before 10. */
export function inNaturalOrder(a: string, b: string): number {
  return natural.compare(a, b) || (a < b ? -1 : a > b ? 1 : 0)
}

function byAccess(a: UnplacedItem, b: UnplacedItem): number {
  return Number(a.access === 'exempt') - Number(b.access === 'exempt')
}

function byFile(a: UnplacedItem, b: UnplacedItem): number {
  return inNaturalOrder(a.file, b.file)
}

/** 2 before 10, 7 before 7a, lettered papers after numbered items. */
function byNumber(a: string, b: string): number {
  return Number(/^\d/.test(b)) - Number(/^\d/.test(a)) || inNaturalOrder(a, b)
}
