/** Sums, shares and other telling figures, by what they come to: “£5.71 million” and “£5,710,000” are one figure. */

import {cued} from '../report/cues.ts'

export interface Figure {
  /** In pounds, per cent, or as it stands. */
  value: number
  unit: 'pounds' | 'per cent' | 'number'
  /** Digits that say something: 3 in “£5.71 million”, 1 in “£500,000”. */
  significant: number
  /** Said to be about so much. */
  about: boolean
  /** Offsets, 0-based, end exclusive. */
  start: number
  end: number
}

const scale: Readonly<Record<string, number>> = {k: 1e3, thousand: 1e3, m: 1e6, mn: 1e6, million: 1e6, miliwn: 1e6, bn: 1e9, billion: 1e9}
const digits = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?`
const figure = cued(new RegExp(String.raw`(?<![\p{L}\d/.:-])(£\s?)?(${digits})\s?(k|thousand|m|mn|million|miliwn|bn|billion)?(?![\p{L}\d])(\s?(?:%|per ?cent\b|y cant\b))?(\s(?:pounds|pence)\b|p\b)?`, 'giu'))
const about = cued(/\b(?:about|around|some|roughly|nearly|almost|over|under|approximately|circa|c\.?|up to|more than|less than|just (?:over|under|above|below)|in the region of|tua)\s+$/iu)
// A number that says where something stands, or when: no figure.
const pointer = cued(/\b(?:paragraphs?|paras?|sections?|appendi(?:x|ces)|annexe?s?|tables?|figures?|rules?|regulations?|reg\.?|items?|minutes?|schedules?|parts?|pages?|clauses?|articles?|policy|no\.?|number|room|version|tel\.?|telephone|phone)\s*\(?$/iu)
const month = /^\s?(?:January|February|March|April|May|June|July|August|September|October|November|December|st|nd|rd|th)\b/u
const year = /^(?:19|20)\d\d$/u

/** Finds the figures in a text that would tell a reader something: labels, dates, years and small counts are left out. */
export function figuresIn(text: string): Figure[] {
  if (!/\d/u.test(text)) return []
  return [...text.matchAll(figure)].flatMap((match): Figure[] => {
    const [whole, pound, written = '', size, percent, pence] = match
    const start = match.index
    const end = start + whole.trimEnd().length
    const unit = pound || pence ? 'pounds' : percent ? 'per cent' : 'number'
    const before = text.slice(Math.max(0, start - 30), start)
    const after = text.slice(end, end + 12)
    const bare = written.replace(/,/gu, '')
    const value = Number(bare) * (size ? scale[size.toLowerCase()] ?? 1 : 1) / (/^\s?(?:pence|p)$/u.test(pence ?? '') ? 100 : 1)
    const significant = significantOf(bare)
    if (unit === 'number') {
      // Counts, years, dates, labels and reference numbers tell nothing of the matter.
      if (!size && (significant < 3 || year.test(written) || pointer.test(before) || (/^\s*$/u.test(text.slice(0, start)) && /\p{L}/u.test(text.slice(end))) || month.test(after) || /^[/:]\d/u.test(after) || /^0\d/u.test(written))) return []
    }
    return [{value, unit, significant, about: about.test(before), start, end}]
  })
}

/** True when one figure is the other, or what it comes to when it is said roughly. */
export function sameFigure(secret: Figure, said: Figure): 'same' | 'about' | null {
  // A workbook keeps “1873400” and shows “£1,873,400”.
  const bare = (secret.unit === 'number' || said.unit === 'number') && secret.value >= 1000 && secret.significant >= 3
  if (secret.unit !== said.unit && !bare) return null
  if (Math.abs(secret.value - said.value) <= Math.abs(secret.value) * 1e-9) return 'same'
  if (!said.about || said.significant < 2 || said.significant >= secret.significant) return null
  const step = 10 ** (Math.floor(Math.log10(said.value)) - said.significant + 1)
  return Math.abs(secret.value - said.value) <= step / 2 ? 'about' : null
}

function significantOf(written: string): number {
  const all = written.replace('.', '').replace(/^0+/u, '')
  return written.includes('.') ? all.length : all.replace(/0+$/u, '').length
}
