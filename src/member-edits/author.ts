/** Which of the names that Word stored are a member's: whatever its capitals, its title, its order or its initials. */
import {likeness, personName} from '../language/person-names.ts'

/**
 * The authors who are the member. One who is known by an initial counts when nobody else of that surname and initial wrote.
 * @param member as typed, “Councillor Tom Hale”
 * @param authors as the file has them
 */
export function authorsWhoAre(member: string, authors: readonly string[]): string[] {
  const plain = (name: string): string => name.trim().replace(/\s+/gu, ' ').toLowerCase()
  const same = authors.filter((each) => plain(each) === plain(member) || likeness(member, each) === 'same')
  const initial = authors.filter((each) => !same.includes(each) && likeness(member, each) === 'initial')
  // An initial that is itself an author's whole name says no more than that.
  if (same.length > 0 && same.every((each) => likeness(member, each) === 'initial')) return same
  const given = (name: string): string => personName(name)?.given.join(' ') ?? ''
  // “T. Hale” may be Tom or Tessa where both of them, or two other Hales, have written.
  const others = authors.filter((each) => !same.includes(each) && !initial.includes(each) && initial.some((one) => likeness(one, each) === 'initial'))
  if (others.length > 0 || new Set(initial.map(given).filter((each) => !/^\p{L}(?: |$)/u.test(each))).size > 1) return same
  return [...same, ...initial]
}
