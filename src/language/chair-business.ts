/** What the person who presides may do alone, and civic and group business: the order of a meeting, its minutes, a charity. */
import type {DecidingWords} from './deciding-words.ts'

/** True when words, in lower case, tell of the conduct of a meeting and not of a decision that is the council's. */
export function isChairBusiness(rest: readonly string[], {meeting}: DecidingWords): boolean {
  return rest.some((word, index) => {
    const [before = '', next = '', later = ''] = [rest[index - 1], rest[index + 1], rest[index + 2]]
    if (/^meetings?$/.test(word)) return !/^(?:between|before|after|until|next|each|from)$/.test(before)
    if (meeting.has(word)) return true
    if (word === 'order') return next === 'of' && /^(?:business|speaking|speakers|items|the)$/.test(later) || before === 'of' || next === 'in'
    return word === 'urgent' && !/^(?:decisions?|action|works|expenditure|repairs?|payments?|spending|purchases|cases)$/.test(next)
  })
}
