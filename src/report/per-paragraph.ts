/**
 * What is learnt of a paragraph stays with it: after an edit a report shares all its other paragraphs with the one before,
 * and they are not read again. It is kept apart from the line, since a paragraph above may come or go.
 */
import type {Paragraph} from './report.ts'

/** A paragraph without its place in the report: all that a reader may look at, so that what it finds holds on any line. */
export type Unplaced = Omit<Paragraph, 'line'>

const learnt = new WeakMap<Unplaced, unknown[]>()
let readers = 0

/**
 * Makes a reader that reads each paragraph once.
 * @param read what is to be learnt of a paragraph, from itself and the key alone
 * @returns the reader; for another key, such as another profile, a paragraph is read again
 */
export function perParagraph<Found>(read: (paragraph: Unplaced) => Found): (paragraph: Unplaced) => Found
export function perParagraph<Found, Key>(read: (paragraph: Unplaced, key: Key) => Found): (paragraph: Unplaced, key: Key) => Found
export function perParagraph<Found, Key>(read: (paragraph: Unplaced, key: Key | undefined) => Found): (paragraph: Unplaced, key?: Key) => Found {
  const at = readers
  readers += 2
  return (paragraph, key) => {
    const all = learntOf(paragraph)
    if (all[at + 1] === readFor && key === undefined || key !== undefined && all[at + 1] === key) return all[at] as Found
    const found = read(paragraph, key)
    all[at] = found
    all[at + 1] = key ?? readFor
    return found
  }
}

/** Stands for “no key”: the paragraph has been read. */
const readFor = {}

/** The same paragraph on another line: what was learnt of it goes with it. */
export function onLine(paragraph: Paragraph, line: number): Paragraph {
  if (paragraph.line === line) return paragraph
  const moved = {...paragraph, line}
  learnt.set(moved, learntOf(paragraph))
  return moved
}

/** True when two are the same paragraph, on whatever line. */
export function isSame(one: Unplaced, other: Unplaced): boolean {
  return one === other || learntOf(one) === learntOf(other)
}

function learntOf(paragraph: Unplaced): unknown[] {
  let all = learnt.get(paragraph)
  if (!all) {
    all = []
    learnt.set(paragraph, all)
  }
  return all
}
