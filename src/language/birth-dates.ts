/** Dates of birth of people now living: told by the words beside the date, not by the date. */

import {cued} from '../report/cues.ts'
const months = '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|ionawr|chwefror|mawrth|ebrill|mai|mehefin|gorffennaf|awst|medi|hydref|tachwedd|rhagfyr)'
const ordinals = '(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|twenty-(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|thirtieth|thirty-first)'
/** A full date in any of the forms a report writes it: “11 June 1947”, “3.4.52”, “1990-01-31”, “the third of August 1947”. */
export const fullDate = String.raw`(?:${ordinals}\s+(?:of\s+)?${months},?\s+\d{4}|\d{1,2}(?:st|nd|rd|th)?\s+(?:of\s+)?${months}\.?,?\s+(?:\d{4}|['’]?\d{2}\b)|${months}\s+\d{1,2}(?:st|nd|rd|th)?,?\s+\d{4}|\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?(?:\d{4}|\d{2})|\d{4}-\d{2}-\d{2})`
const label = String.raw`(?:\bdates?[\s-]+of[\s-]+birth\b|\bd\.?\s?o\.?\s?b\b\.?|\bbirth[\s-]?(?:date|day)\b|\bdyddiad geni\b|\bdate of birth\b)`
const labelled = cued(new RegExp(String.raw`${label}[\s:,–—(-]*(?:is|was|are|being|as|given as|of|on|falls on|recorded as|:)?[\s:(]*(${fullDate})`, 'giu'))
const born = cued(new RegExp(String.raw`\b(?:born|ganwyd|ganed|aned)\s*(?:on|in|:|,|ar)?\s*(?:the\s+)?(${fullDate})`, 'giu'))
const short = cued(new RegExp(String.raw`(?<=[(,;]\s*)(?:b\.|b|born)\s?(${fullDate})`, 'giu'))
const bracketed = cued(new RegExp(String.raw`(?<=\p{Lu}[\p{L}’'-]+ \p{Lu}[\p{L}’'-]+\s*)\((${fullDate})\)`, 'gu'))
const possessive = cued(new RegExp(String.raw`\b(?:turns?|turned|will be|be|reache[sd])\s+(?:\d{1,3}|sixteen|eighteen|twenty-one|sixty|seventy|eighty|ninety|a hundred)\s+(?:years old\s+)?on\s+(${fullDate})`, 'giu'))
const things = cued(/\b(?:scheme|project|idea|service|NHS|welfare state|charity|club|society|council|authority|partnership|company|programme|festival|movement|borough|town|poet|painter|artist|composer|architect|engineer|saint|king|queen|statesman|plaque|statue|centenary|bicentenary|memorial|historian|novelist|explorer|inventor|suffragette|benefactor|founder|victoria cross)\b/iu)

// Words that a date of birth never lacks; most paragraphs have none.
const mayTell = cued(/born|birth|d\.?\s?o\.?\s?b|[(,;] ?b\.? ?\d|\bturn|will be|reache[sd]|geni|ganwyd|ganed|aned|\(\d/iu)

export interface BirthDate {
  start: number
  end: number
  /** False for a date that stands in brackets after a name and may be another date of theirs. */
  sure: boolean
}

/**
 * Finds dates of birth; not those of people born before 1915, nor of things.
 * @returns the words from the label to the end of the date
 */
export function birthDates(text: string): BirthDate[] {
  if (!mayTell.test(text)) return []
  const found: BirthDate[] = []
  for (const [pattern, sure] of [[labelled, true], [born, true], [short, true], [possessive, true], [bracketed, false]] as const) {
    for (const match of text.matchAll(pattern)) {
      const start = match.index
      const end = start + match[0].length
      if (found.some((each) => start < each.end && each.start < end) || longAgo(match[1] ?? '')) continue
      if (pattern !== labelled && things.test(text.slice(Math.max(0, start - 90), end + 60))) continue
      found.push({start, end, sure})
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

function longAgo(date: string): boolean {
  const year = /\b(\d{4})\b/.exec(date)?.[1]
  return year !== undefined && Number(year) < 1915
}
