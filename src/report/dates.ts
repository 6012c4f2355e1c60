/** Dates as reports write them: “18 May 2026”, “21st October 2025”, “18/05/2026”, “3 Tachwedd 2026”. */

import {cued} from './cues.ts'
const english = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december']
const welsh = ['ionawr', 'chwefror', 'mawrth', 'ebrill', 'mai', 'mehefin', 'gorffennaf', 'awst', 'medi', 'hydref', 'tachwedd', 'rhagfyr']
const short = english.map((month) => month.slice(0, 3))
const written = cued(new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?(?: of)? (${[...english, ...welsh, ...short, 'sept'].join('|')})\\.?,? (\\d{4})\\b`, 'giu'))
const yearless = cued(new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?(?: of)? (${[...english, ...welsh, ...short].join('|')})\\b(?!\\.?,? \\d{4})`, 'giu'))
const dayless = cued(new RegExp(`(?<!\\d |\\d(?:st|nd|rd|th) )\\b(${english.join('|')}) (\\d{4})\\b`, 'giu'))
const figures = cued(/\b(\d{1,2})[/.](\d{1,2})[/.](\d{4}|\d{2})\b|\b(\d{4})-(\d{2})-(\d{2})\b/gu)

/**
 * The dates named in a text, in order of form: written out, then in figures (day first, as in Britain).
 * @returns ISO dates; a day that no month has is left out
 */
export function datesIn(text: string): string[] {
  const found: string[] = []
  for (const [, day = '', month = '', year = ''] of text.matchAll(written)) found.push(...iso(year, monthNumber(month), Number(day)))
  for (const [, day, month, year, isoYear, isoMonth, isoDay] of text.matchAll(figures)) {
    found.push(...isoYear === undefined ? iso(`${year?.length === 2 ? '20' : ''}${year ?? ''}`, Number(month), Number(day)) : iso(isoYear, Number(isoMonth), Number(isoDay)))
  }
  return found
}

/**
 * The dates of a text with those that name no year, “12 June”, taken as the last such day on or before another.
 * @param before ISO date
 */
export function datesBefore(text: string, before: string): string[] {
  const full = datesIn(text)
  const short = [...text.matchAll(yearless)].flatMap(([, day = '', month = '']) => {
    const year = Number(before.slice(0, 4))
    const [same] = iso(String(year), monthNumber(month), Number(day))
    return same === undefined || same > before ? iso(String(year - 1), monthNumber(month), Number(day)) : [same]
  })
  return [...full, ...short]
}

/** The months named without a day, “April 2027”, each as its first and last day. */
export function monthsIn(text: string): {first: string; last: string}[] {
  return [...text.matchAll(dayless)].flatMap(([, month = '', year = '']) => {
    const number = monthNumber(month)
    const [first] = iso(year, number, 1)
    const last = new Date(Date.UTC(Number(year), number, 0)).toISOString().slice(0, 10)
    return first === undefined ? [] : [{first, last}]
  })
}

function monthNumber(word: string): number {
  const lower = word.toLowerCase()
  const [inEnglish, inWelsh, inShort] = [english.indexOf(lower), welsh.indexOf(lower), short.indexOf(lower.slice(0, 3))]
  return 1 + (inEnglish !== -1 ? inEnglish : inWelsh !== -1 ? inWelsh : inShort)
}

function iso(year: string, month: number, day: number): string[] {
  const at = new Date(Date.UTC(Number(year), month - 1, day))
  return at.getUTCMonth() === month - 1 && at.getUTCDate() === day ? [at.toISOString().slice(0, 10)] : []
}
