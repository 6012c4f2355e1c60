/** Whether two ways of writing a person's name may mean one person: “Jane Smith”, “J. Smith”, “SMITH Jane”, “Smith, Jane (Cllr)”. */
import data from './post-words.json' with {type: 'json'}

export interface PersonName {
  /** Given names or initials, in lower case and without accents. Empty when only a surname stands. */
  given: readonly string[]
  family: string
}

/** same: given name and surname agree · initial: an initial agrees · surname: one has no given name · other: not this person. */
export type Likeness = 'same' | 'initial' | 'surname' | 'other'

const titles = new Set([...data.memberTitles, ...data.honorifics])

/**
 * Reads a name as people and Word write it. An e-mail address or a login with dots is read by its parts.
 * @returns null when there is no surname in it
 */
export function personName(written: string): PersonName | null {
  const address = /^\s*([\p{L}'’.-]+)@\S+\s*$/u.exec(written)
  const text = (address?.[1] ?? (/^\S+\.\S{2,}$/u.test(written.trim()) ? written : null))?.replace(/\./g, ' ') ?? written
  const plain = text.replace(/\([^)]*\)|\[[^\]]*\]/g, ' ')
  const reversed = /^\s*([^,]+),\s*([^,]+)$/u.exec(plain)
  let words: string[] = (reversed ? `${reversed[2] ?? ''} ${reversed[1] ?? ''}` : plain).match(/\p{L}[\p{L}'’-]*/gu) ?? []
  words = words.filter((word) => !titles.has(word.toLowerCase()))
  const [first, last] = [words[0], words.at(-1)]
  // “SMITH Jane” and “Smith J”: registers put the surname first.
  const surnameFirst = !reversed && words.length > 1 && first && last && ((inCapitals(first) && !inCapitals(last)) || (last.length === 1 && first.length > 1))
  if (surnameFirst) words = [...words.slice(1), first]
  const [family, ...given] = words.map(compared).reverse()
  return family && family.length > 1 ? {family, given: given.reverse()} : null
}

/** How far two names agree. */
export function likeness(one: string, other: string): Likeness {
  const [a, b] = [personName(one), personName(other)]
  if (!a || !b || a.family !== b.family) return 'other'
  const [mine, theirs] = [a.given[0], b.given[0]]
  if (!mine || !theirs) return 'surname'
  if (mine.length > 1 && theirs.length > 1) return mine === theirs ? 'same' : 'other'
  return mine[0] === theirs[0] ? 'initial' : 'other'
}

function inCapitals(word: string): boolean {
  return word.length > 1 && word === word.toUpperCase()
}

function compared(word: string): string {
  return word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/’/g, "'")
}
