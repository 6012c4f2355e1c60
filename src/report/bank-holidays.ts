/** Bank holidays of England, Wales and Scotland: the yearly pattern, and the days that proclamations moved or added. */
import data from './bank-holidays.json' with {type: 'json'}
import type {Nation} from './profile.ts'

const known = new Map<string, ReadonlySet<string>>()

/**
 * The bank holidays of a year. Those proclaimed for years to come cannot be known; the pattern is what the law gives.
 * @returns ISO dates, weekdays all, in order
 */
export function bankHolidays(year: number, nation: Nation): ReadonlySet<string> {
  const key = `${nation} ${year}`
  const found = known.get(key) ?? read(year, nation)
  known.set(key, found)
  return found
}

/** The day some days after another; before it when the number is negative. ISO dates. */
export function daysAfter(iso: string, days: number): string {
  return new Date(Date.parse(`${iso}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
}

/** 0 for Monday … 6 for Sunday. */
export function weekdayOf(iso: string): number {
  return (new Date(`${iso}T00:00:00Z`).getUTCDay() + 6) % 7
}

function read(year: number, nation: Nation): ReadonlySet<string> {
  const scotland = nation === 'scotland'
  const easter = easterSunday(year)
  const fixed = scotland ? ['01-01', '01-02', '11-30', '12-25', '12-26'] : ['01-01', '12-25', '12-26']
  const days = new Set([
    daysAfter(easter, -2), ...(scotland ? [] : [daysAfter(easter, 1)]),
    firstMonday(year, 5), daysAfter(firstMonday(year, 6), -7),
    scotland ? firstMonday(year, 8) : daysAfter(firstMonday(year, 9), -7),
  ])
  const dated = fixed.map((day) => `${year}-${day}`)
  for (const day of dated) if (weekdayOf(day) < 5) days.add(day)
  // A day at the weekend is kept on the next weekday that is none: Boxing Day's falls after Christmas Day's.
  for (const day of dated) if (weekdayOf(day) >= 5) {
    let next = day
    while (weekdayOf(next) >= 5 || days.has(next)) next = daysAfter(next, 1)
    days.add(next)
  }
  for (const {from, to, nations} of data.moved) if (nations.includes(nation) && days.delete(from)) days.add(to)
  for (const {date, nations} of data.added) if (nations.includes(nation) && date.startsWith(`${year}-`)) days.add(date)
  return new Set([...days].sort())
}

function firstMonday(year: number, month: number): string {
  const first = `${year}-${String(month).padStart(2, '0')}-01`
  return daysAfter(first, (7 - weekdayOf(first)) % 7)
}

/** By the rule of the Gregorian calendar, as the Calendar (New Style) Act 1750 tables give it. */
function easterSunday(year: number): string {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const rest = year % 100
  const epact = (19 * golden + century - Math.floor(century / 4) - Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3) + 15) % 30
  const day = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - epact - (rest % 4)) % 7
  const shift = Math.floor((golden + 11 * epact + 22 * day) / 451)
  const sum = epact + day - 7 * shift + 114
  return `${year}-${String(Math.floor(sum / 31)).padStart(2, '0')}-${String((sum % 31) + 1).padStart(2, '0')}`
}
