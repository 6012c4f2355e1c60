/** A charge that a sentence tells was not made out: nobody is found fault with. */
import type {Sentence} from './analysis.ts'

const charged = /\b(?:complain|allegation|alleg|accus|claim|charge|suggestion)/iu
const cleared = /\b(?:(?:not|never|without being|without) (?:been )?(?:upheld|substantiated|proved|proven|made out)|no (?:breach|case to answer|finding|further action)|dismissed|exonerated|cleared|unfounded|(?:without|no) foundation|baseless|groundless|vexatious|struck out|disproved|disproven|refuted|withdrawn|rejected|denie[sd])\b/iu

/** True for “The complaint against her was not upheld”. */
export function chargeCleared({words, start, end}: Sentence): boolean {
  const text = words.paragraph.text.slice(start, end)
  return cleared.test(text) && charged.test(text)
}
