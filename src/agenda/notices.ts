/** The notices that a meeting needs, each with the last day on which it can be given. */
import {lastDayOfNotice} from '../report/clear-days.ts'
import type {Nation} from '../report/profile.ts'
import type {NoticeRule} from './agenda-law.ts'
import type {Notice, ScheduledItem} from './schedule.ts'

/**
 * Works them out; one for which the meeting has no item is left out.
 * @param date the meeting's, ISO; null when it is not known
 * @param today ISO date
 */
export function noticesFor(rules: readonly NoticeRule[], items: readonly ScheduledItem[], date: string | null, nation: Nation, today: string): Notice[] {
  return rules.flatMap(({for: subject, what, cite, days, counting, ifLate}): Notice[] => {
    const concerned = subject === 'meeting' ? [] : items.filter(({access, keyDecision}) => (subject === 'key decisions' ? keyDecision : access !== 'open'))
    if (subject !== 'meeting' && !concerned.length) return []
    const last = date === null ? null : lastDayOfNotice(date, days, counting, nation)
    const passed = last !== null && date !== null && last < today && date >= today
    return [{what, cite, days, counting, last, items: concerned.map(({name}) => name), passed, ifLate: passed ? ifLate : null}]
  })
}
