/** Bank holidays and clear days, against calendars that were published. */
import {describe, expect, test} from '@jest/globals'
import {bankHolidays} from '../../src/report/bank-holidays.ts'
import {clearDaysBetween, isWorkingDay, lastDayOfNotice} from '../../src/report/clear-days.ts'
import type {Nation} from '../../src/report/profile.ts'

describe('bank holidays as GOV.UK lists them', () => {
  test.each<[number, Nation, string]>([
    [2020, 'england', '01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28'],
    [2021, 'wales', '01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28'],
    [2022, 'england', '01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27'],
    [2023, 'england', '01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26'],
    [2026, 'england', '01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28'],
    [2027, 'wales', '01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28'],
    [2022, 'scotland', '01-03 01-04 04-15 05-02 06-02 06-03 08-01 09-19 11-30 12-26 12-27'],
    [2023, 'scotland', '01-02 01-03 04-07 05-01 05-08 05-29 08-07 11-30 12-25 12-26'],
    [2026, 'scotland', '01-01 01-02 04-03 05-04 05-25 06-15 08-03 11-30 12-25 12-28'],
  ])('%i, %s', (year, nation, days) => {
    expect([...bankHolidays(year, nation)].map((day) => day.slice(5)).join(' ')).toBe(days)
  })
  test('every year to come has its eight or nine, all on weekdays', () => {
    for (let year = 2027; year < 2060; year++) {
      expect(bankHolidays(year, 'england').size).toBe(8)
      expect(bankHolidays(year, 'scotland').size).toBe(9)
      for (const day of bankHolidays(year, 'england')) expect(new Date(day).getUTCDay() % 6).not.toBe(0)
    }
  })
})

describe('clear days', () => {
  test.each<[string, number, 'calendar' | 'working', Nation, string]>([
    ['2026-07-15', 28, 'calendar', 'england', '2026-06-16'],
    ['2026-07-15', 5, 'working', 'england', '2026-07-07'],
    // Good Friday and Easter Monday do not count; in Scotland Easter Monday does.
    ['2026-04-08', 5, 'working', 'england', '2026-03-27'],
    ['2026-04-08', 5, 'working', 'scotland', '2026-03-30'],
    ['2026-05-26', 5, 'working', 'wales', '2026-05-15'],
  ])('for %s, %i %s days, %s: by %s', (meeting, days, counting, nation, last) => {
    expect(lastDayOfNotice(meeting, days, counting, nation)).toBe(last)
    expect(clearDaysBetween(last, meeting, counting, nation)).toBe(days)
  })
  test('neither the day of the notice nor that of the meeting counts', () => {
    expect(clearDaysBetween('2026-07-14', '2026-07-15', 'calendar', 'england')).toBe(0)
    expect(clearDaysBetween('2026-07-20', '2026-07-15', 'calendar', 'england')).toBe(0)
    expect(isWorkingDay('2026-08-31', 'england')).toBe(false)
    expect(isWorkingDay('2026-08-31', 'scotland')).toBe(true)
  })
})
