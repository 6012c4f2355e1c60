/**
 * Clear days before a meeting: neither the day on which notice is given nor that of the meeting counts.
 *
 * Five clear days are working days (R v Swansea City Council, ex p Elitestone (1993) 66 P & CR 422). The 28 clear days of
 * S.I. 2012/2089 are counted by councils as days of the calendar; the Regulations do not say.
 */
import {bankHolidays, daysAfter, weekdayOf} from './bank-holidays.ts'
import type {Nation} from './profile.ts'

/** Which days count: every day, or those on which the council's offices are open. */
export type Counting = 'calendar' | 'working'

/** True for a weekday that is no bank holiday. ISO date. */
export function isWorkingDay(iso: string, nation: Nation): boolean {
  return weekdayOf(iso) < 5 && !bankHolidays(Number(iso.slice(0, 4)), nation).has(iso)
}

/** The last day on which notice may be given. @param meeting ISO date @param days clear days that must stand between */
export function lastDayOfNotice(meeting: string, days: number, counting: Counting, nation: Nation): string {
  let day = daysAfter(meeting, -1)
  for (let left = days; left > 0; day = daysAfter(day, -1)) if (counting === 'calendar' || isWorkingDay(day, nation)) left--
  while (counting === 'working' && !isWorkingDay(day, nation)) day = daysAfter(day, -1)
  return day
}

/** How many clear days stand between a notice and a meeting; 0 when the notice is not before it. ISO dates. */
export function clearDaysBetween(notice: string, meeting: string, counting: Counting, nation: Nation): number {
  let count = 0
  for (let day = daysAfter(notice, 1); day < meeting; day = daysAfter(day, 1)) if (counting === 'calendar' || isWorkingDay(day, nation)) count++
  return count
}

/** “12 June 2026”. */
export function spokenDate(iso: string): string {
  return new Date(`${iso}T00:00:00Z`).toLocaleDateString('en-GB', {day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC'})
}
