/**
 * Hides personal values in what is printed, so that findings can be passed round or kept in a build log.
 *
 * A hidden value keeps its length and a start that its owner would know: “07700 ••••••”. Because the length stays, a
 * place in masked text is the same place in the report. What is hidden: e-mail addresses (a council's own stay),
 * telephone numbers, National Insurance, NHS, passport, driver and pupil numbers, sort codes, account numbers and IBANs,
 * postcodes, dates of birth and vehicle marks. Sums, dates, budget codes and paragraph numbers stay.
 */

/** One kind of value: how it looks, and how much of it stays readable. */
interface Kind {
  looks: RegExp
  /** How many characters stay at the start. */
  keeps: (value: string) => number
  /** How many digits such a value has, where its look alone is too wide. */
  digits?: readonly [least: number, most: number]
}

const word = (value: string): number => /^[^\s-]*/.exec(value)?.[0].length ?? 0
const none = (): number => 0
const some = (count: number) => (): number => count

const months = '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)'
const date = `(?:\\d{1,2}(?:st|nd|rd|th)?\\s+${months}\\s+\\d{4}|${months}\\s+\\d{1,2},?\\s+\\d{4}|\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2,4}|\\d{4}-\\d{2}-\\d{2})`

const kinds: readonly Kind[] = [
  {looks: /[\p{L}\p{N}][\p{L}\p{N}._%+'’-]{0,63}@(?:[\p{L}\p{N}-]{1,63}\.){1,6}\p{L}{2,20}/gu, keeps: some(1)},
  // GB29 NWBK 6016 1331 9268 19
  {looks: /\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){3,7}(?: ?[A-Z0-9]{1,3})?\b/g, keeps: some(4)},
  // QQ 12 34 56 C; the letters D, F, I, Q, U and V open no real number, but a made-up one is hidden too.
  {looks: /\b[A-Z]{2} ?\d{2} ?\d{2} ?\d{2} ?[A-D]\b/g, keeps: some(2)},
  // A telephone number: 0 or +44, then nine or ten digits, spaced as people space them.
  {looks: /(?<![\p{L}\p{N}£.,/-])(?:\+44[\s-]?(?:\(0\)[\s-]?)?|\(?0)\d{2,5}\)?(?:[\s-]?\d{2,4}){1,3}(?![\p{L}\p{N}]|[.,/-]\d)/gu, keeps: word, digits: [10, 13]},
  // NHS: 3-3-4 digits, spaced or after its name.
  {looks: /(?<![\p{N}£.,/-])\d{3} \d{3} \d{4}(?![\p{N}]|[.,/-]\d)/gu, keeps: some(3)},
  {looks: /(?<=\bNHS (?:number|no\.?)\s*(?:is|:)?\s*)\d{10}\b/giu, keeps: some(3)},
  {looks: /(?<=\bsort code\s*(?:is|:)?\s*)\d{2}[ -]?\d{2}[ -]?\d{2}\b/giu, keeps: none},
  {looks: /(?<=\b(?:account|a\/c)(?: (?:number|no\.?))?\s*(?:is|:)?\s*)\d{8}\b/giu, keeps: none},
  // AA1 1AA to AA1A 1AA: the first half names a district and stays.
  {looks: /\b[A-Z]{1,2}\d[A-Z\d]? ?\d[ABD-HJLNP-UW-Z]{2}\b/g, keeps: (value) => value.replace(/ ?\d[A-Z]{2}$/, '').length},
  // The present style of vehicle mark; older ones look like road numbers and need their name before them.
  {looks: /\b[A-HJ-PR-Y]{2}\d{2} ?[A-HJ-PR-Z]{3}\b/g, keeps: some(2)},
  {looks: /(?<=\b(?:registration|vehicle|car|van|reg)\b[^.;]{0,40})\b(?:[A-Z]\d{1,3} ?[A-Z]{3}|[A-Z]{3} ?\d{1,3}[A-Z])\b/g, keeps: some(1)},
  // A driver's number begins with five letters of the name; a passport's needs its name before it; a pupil's is a letter and twelve digits.
  {looks: /\b[A-Z9]{5} ?\d{6} ?[A-Z9]{2} ?\d?[A-Z]{2,3}\b/g, keeps: some(2)},
  {looks: /(?<=\bpassports?(?:\s+(?:number|no\.?))?\s*(?:is|was|:)?\s*)(?:[A-Z]{1,2}\d{6,8}|\d{9})\b/giu, keeps: some(2)},
  {looks: /\b[A-HJ-NP-RT-Z]\d{12}\b/g, keeps: some(1)},
  {looks: new RegExp(`(?<=\\b(?:born|birth|D\\.?O\\.?B\\.?)\\b[^.;]{0,24})${date}`, 'giu'), keeps: none},
]

const soleDate = new RegExp(`^${date}$`, 'iu')
const council = /[.@]gov\.(?:uk|wales|scot)$|\.llyw\.cymru$/iu

/**
 * The text with every personal value in it hidden, at the same length.
 * @param about what is said of the text, when the text alone does not tell: a date quoted as a date of birth
 */
export function maskValues(text: string, about = ''): string {
  let masked = text
  for (const {looks, keeps, digits: [least, most] = [0, Infinity]} of kinds) {
    masked = masked.replace(looks, (value) => {
      const digits = value.replace(/\D/g, '').length
      return digits < least || digits > most || council.test(value) ? value : hide(value, keeps(value))
    })
  }
  if (/\b(?:born|birth)\b/iu.test(about) && soleDate.test(masked.trim())) return hide(masked, 0)
  return masked
}

/** A quotation that is nothing but a value: all of it is hidden. */
export function maskWhole(text: string): string {
  return hide(text, 0)
}

/** What keeps a value's shape: each letter and digit after the kept start becomes a dot; spaces, hyphens and “@” stay. */
function hide(value: string, kept: number): string {
  return value.slice(0, kept) + value.slice(kept).replace(/[^\s@-]/gu, (letter) => '•'.repeat(letter.length))
}
