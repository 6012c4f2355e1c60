/**
 * Words of a withheld part that the open part says too: a sum of money anywhere, a run of words in a page header, a footer
 * or a note. The copy takes them out there as well, since a copy that leaves the price in a sentence withholds nothing.
 *
 * Names and phrases in the body are left alone: a site, a firm or a title is often public, and only a person can tell.
 */
import {paragraphs} from '../report/plain-text.ts'
import type {Report, Stretch} from '../report/report.ts'
import {wordsOf} from './withheld.ts'
import type {Withheld} from './withheld.ts'

/** £4,215,000; £4.2 million; €950; 4,215,000 pounds. */
const money = /[£€$]\s?\d[\d,]*(?:\.\d+)?(?:\s?(?:million|billion|thousand|mn?|bn|k)\b)?|\b\d[\d,]*(?:\.\d+)?\s?(?:million\s|billion\s|thousand\s)?pounds\b/giu
// What every report of this kind says of itself.
const ofTheLaw = /schedule 12a|local government act|not for publication|public interest|exempt information/iu

export interface RepeatedWords {
  at: Stretch
  /** The withheld part that says the same. */
  of: Withheld
}

/**
 * Finds them, in order of line.
 * @param keepBody true to leave sums that stand in the body, for a person who knows that they are public
 * @param isWithheld whether a text says a run of words that only a withheld part says
 */
export function repeatedWords(report: Report, parts: readonly Withheld[], keepBody: boolean, isWithheld: (text: string) => boolean): RepeatedWords[] {
  const [first] = parts
  if (!first) return []
  const sums = new Map<string, Withheld>()
  for (const part of parts) for (const words of wordsOf(report, part)) for (const [sum] of moneyIn(words)) if (isTelling(sum)) sums.set(amount(sum), part)
  return paragraphs(report).flatMap(({line, text, place}): RepeatedWords[] => {
    const pieces = openPieces(line, text, parts)
    // A run of words goes with its whole line beside the body: what is left of it would make no sense.
    if (place !== 'body' && !ofTheLaw.test(text) && pieces.some(({words}) => isWithheld(words))) return [{at: {line, start: 0, end: text.length}, of: first}]
    if (place === 'body' && keepBody) return []
    return pieces.flatMap(({start, words}) => moneyIn(words).flatMap(({0: sum, index}): RepeatedWords[] => {
      const of = sums.get(amount(sum))
      return of ? [{at: {line, start: start + index, end: start + index + sum.trimEnd().length}, of}] : []
    }))
  })
}

function moneyIn(text: string): RegExpExecArray[] {
  return /[£€$]|pounds/iu.test(text) ? [...text.matchAll(money)] : []
}

/** A round sum below a hundred is in every second report. */
function isTelling(sum: string): boolean {
  return sum.includes('.') || Number(amount(sum)) >= 100_00
}

/** “£4.20m” and “£4.2 million” are one amount. */
function amount(written: string): string {
  const value = Number(/\d[\d,]*(?:\.\d+)?/.exec(written)?.[0].replace(/,/g, ''))
  const scale = /\d\s?(?:bn|billion)/i.test(written) ? 1e9 : /\d\s?(?:million|mn?\b)/i.test(written) ? 1e6 : /\d\s?(?:thousand|k\b)/i.test(written) ? 1e3 : 1
  return String(Math.round(value * scale * 100))
}

/** The stretches of a line that no withheld part covers. */
function openPieces(line: number, text: string, parts: readonly Withheld[]): {start: number; words: string}[] {
  const cuts = parts.flatMap(({passage}) => {
    if (line < passage.first || line > passage.last) return []
    return [{start: line === passage.first ? passage.start : 0, end: line === passage.last ? passage.end : text.length}]
  }).sort((a, b) => a.start - b.start)
  if (cuts.length === 0) return text.trim() === '' ? [] : [{start: 0, words: text}]
  const pieces: {start: number; words: string}[] = []
  let from = 0
  for (const {start, end} of [...cuts, {start: text.length, end: text.length}]) {
    if (start > from) pieces.push({start: from, words: text.slice(from, start)})
    from = Math.max(from, end)
  }
  return pieces.filter(({words}) => words.trim() !== '')
}
