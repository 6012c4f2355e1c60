/**
 * Numbers that stand for one person in the United Kingdom, told from look-alikes by their own check digits and prefixes.
 *
 * Rules of form: NHS Data Dictionary (NHS number, modulus 11); HMRC NIM39110 (National Insurance number, prefixes not
 * given); ISO 13616 (IBAN, modulus 97); Department for Education (unique pupil number, check letter); DVLA (driving licence number; vehicle marks since 2001 and since 1983).
 */

import {cued} from '../report/cues.ts'

export type IdentifierKind = 'NHS number' | 'National Insurance number' | 'bank account' | 'IBAN' | 'passport number' | 'driving licence number' | 'vehicle mark' | 'pupil number' | 'payment card number' | 'personal reference number'

export interface Identifier {
  kind: IdentifierKind
  /** Offsets in the text, 0-based, end exclusive. */
  start: number
  end: number
  /** True when a check digit or the value's own name beside it leaves no doubt; false when only its look speaks. */
  sure: boolean
}

interface Look {
  kind: IdentifierKind
  /** Words without which the look is not tried. */
  gate?: RegExp
  looks: RegExp
  /** What must hold of the value, given the words before it; null when it is no such value. */
  judge: (value: string, before: string, after: string) => boolean | null
}

const reference = cued(/\b(?:order|invoice|ref(?:erence)?|case|application|requisition|quotation|contract|policy|claim|asset|part|serial|batch|job|permit|docket|minute|item|UPRN|code|grid|crime)(?:\s+(?:number|no\.?|ref\.?|reference|code|numbers|id))?\s*[:#]?\s*$/iu)
const digitsOf = (value: string): string => value.replace(/\D/g, '')

const looks: readonly Look[] = [
  {kind: 'IBAN', gate: /[A-Z]{2}\d{2}/, looks: cued(/\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){3,7}(?: ?[A-Z0-9]{1,3})?\b/g), judge: (value, before) => isIban(value) || (/\bIBAN\b[^.;]{0,20}$/u.test(before) ? false : null)},
  {
    kind: 'National Insurance number', looks: cued(/\b[A-Za-z]{2}[ -]?\d{2}[ -]?\d{2}[ -]?\d{2}[ -]?[A-Da-d]\b/g),
    judge: (value, before) => {
      const named = /\b(?:NI|NINO|national insurance|yswiriant gwladol)\b[^.;]{0,30}$/iu.test(before)
      if (named) return true
      return reference.test(before) || !isNationalInsurance(value) ? null : /[ -]/.test(value)
    },
  },
  {
    kind: 'NHS number', looks: cued(/(?<![\d£.,/-])\d{3}[ -]?\d{3}[ -]?\d{4}(?![\d/-]|[.,]\d)/g),
    judge: (value, before, after) => {
      if (/\b(?:NHS|GIG)(?:\s+(?:number|no\.?|rhif))?\b[^.;\d]{0,30}$/iu.test(before)) return true
      return isNhsNumber(value) && !reference.test(before) && /\b(?:patients?|hospital|medical|surgery|clinic|NHS|GP)\b/iu.test(before + after) ? /[ -]/.test(value) : null
    },
  },
  {
    kind: 'bank account', gate: /\d{8}/, looks: cued(/\b\d{2}[ -]?\d{2}[ -]?\d{2}\b(?=(?:[^.;\d]{1,40})\d{8}\b)|(?<=\b\d{2}[ -]\d{2}[ -]\d{2}\b[^.;\d]{1,40})\d{8}\b/g),
    judge: (_value, before, after) => bank.test(before) || bank.test(after) || pair.test(after) || pairBefore.test(before) ? true : null,
  },
  {kind: 'bank account', gate: /\d{8}\D/, looks: cued(/\b\d{8}(?=[^.;\d]{1,25}\b\d{2}-\d{2}-\d{2}\b)/g), judge: (_value, before, after) => bank.test(before) || bank.test(after) ? true : null},
  {kind: 'bank account', gate: /acc(?:oun)?t|a\/c/i, looks: cued(/(?<=\b(?:account|a\/c|acc(?:oun)?t)(?:\s+(?:number|no\.?))\s*(?:is|was|:)?\s*)\d{8}\b/giu), judge: () => true},
  {kind: 'passport number', gate: /passport/i, looks: cued(/(?<=\bpassports?(?:\s+(?:number|no\.?))?\s*(?:is|was|[:(,])?\s*)(?:[A-Z]{1,2}\d{6,8}|\d{9})\b/giu), judge: () => true},
  {kind: 'driving licence number', looks: cued(/\b[A-Z9]{5} ?\d{6} ?[A-Z9]{2} ?\d?[A-Z]{2,3}\b/g), judge: (value) => /[A-Z]/.test(value.slice(0, 5)) || null},
  {
    kind: 'driving licence number', gate: /driv/i, looks: cued(/(?<=\b(?:driving|driver['’]?s?) licen[cs]e(?:\s+(?:number|no\.?))?\s*(?:is|was|:|\()?\s*)(?=\w*\d)[A-Z0-9]{8,18}\b/giu),
    judge: () => true,
  },
  {kind: 'pupil number', looks: cued(/\b[A-HJ-NP-RT-Z]\d{12}\b/g), judge: (value, before) => isPupilNumber(value) || /\b(?:UPN|pupil|disgybl|student|child)\b[^.;]{0,40}$/iu.test(before) ? true : null},
  {kind: 'payment card number', looks: cued(/(?<![\d-])\d{4}([ -]?)\d{4}\1\d{4}\1\d{4}(?![\d-])/g), judge: (value, before) => isCardNumber(value) && !reference.test(before) || null},
  {
    // A number that a body gave to one person: of the payroll, a tenancy, a tax account, a hospital.
    kind: 'personal reference number', gate: /number|no\b|ref|account|roll|UTR/i,
    looks: cued(/(?<=\b(?:payroll|employee|personnel|pension(?: scheme)?|tenancy|rent|council tax|housing benefit|benefit claim|universal credit|hospital|taxpayer|tax|UTR|home office|visa|residence permit|blue badge|DBS|certificate|candidate|student|case file|social care|support worker)\s+(?:account |claim |record |file |certificate |permit )?(?:number|no\.?|ref(?:erence)?\.?|account)(?: number| no\.?)?\s*(?:is|was|[:(,])?\s*)(?=[A-Z\d/-]*\d{4})[A-Z\d][A-Z\d/-]{4,18}\b/giu),
    judge: (_value, before, after) => someone.test(before + after) || null,
  },
  {
    kind: 'vehicle mark', looks: cued(/\b[A-HJ-PR-Y]{2}\d{2} ?[A-HJ-PR-Z]{3}\b/g),
    judge: (_value, before) => reference.test(before) ? null : vehicle.test(before.slice(-60)),
  },
  {
    kind: 'vehicle mark', gate: /regist|reg\b|plate|index|vehicle|car|van|lorry|motorcycle|moped|taxi|cab/i, looks: cued(/(?<=\b(?:registration|registered|reg\.?|plates?|index|vehicle|car|van|lorry|motorcycle|moped|taxi|cab)\b[^.;]{0,40})\b(?:[A-Z]\d{1,3} ?[A-Z]{3}|[A-Z]{3} ?\d{1,4}[A-Z]?|\d{1,4} ?[A-Z]{2,3})\b/g),
    judge: (value) => /\d/.test(value) && /[A-Z]{2}/.test(value) && value.replace(/\s/g, '').length > 4 && !/^[ABM]\d{1,4}$/.test(value) ? true : null,
  },
]

const bank = cued(/\b(?:sort[ -]?code|account|a\/c|bank|building society|cod didoli)\b/iu)
// “08-00-00 / 12345678”: the two stand together as nothing else does.
const pair = /^\s*[/,;–|-]?\s*(?:a\/c\s*)?\d{8}\b/u
const pairBefore = cued(/\b\d{2}[ -]\d{2}[ -]\d{2}\s*[/,;–|-]?\s*(?:a\/c\s*)?$/u)
const vehicle = cued(/\b(?:registration|registered|reg\.?|plates?|index|mark|vehicle|car|van|lorry|motorcycle|moped|taxi|cab|driv\w+|parked)\b/iu)
const someone = cued(/\b(?:his|her|their|whose|Mr|Mrs|Ms|Miss|Dr|tenant|claimant|applicant|appellant|employee|pupil|student|patient|resident|mother|father|son|daughter|carer|widow|member of staff)\b/iu)
const any = cued(/\d{2}/)

/**
 * Finds the identifiers in a text, in order, none overlapping.
 * @param text a paragraph
 */
export function identifiersIn(text: string): Identifier[] {
  if (!any.test(text)) return []
  const found: Identifier[] = []
  for (const {kind, gate, looks: look, judge} of looks) {
    if (gate && !gate.test(text)) continue
    for (const {0: value, index} of text.matchAll(look)) {
      const end = index + value.length
      if (found.some((each) => index < each.end && each.start < end)) continue
      const sure = judge(value, text.slice(Math.max(0, index - 90), index), text.slice(end, end + 60))
      if (sure !== null) found.push({kind, start: index, end, sure})
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

/** Ten digits of which the last is eleven less the weighted sum of the others, modulo eleven. */
export function isNhsNumber(value: string): boolean {
  const digits = digitsOf(value)
  if (!/^\d{10}$/.test(digits) || /^(\d)\1+$/.test(digits)) return false
  const sum = [...digits.slice(0, 9)].reduce((total, digit, index) => total + Number(digit) * (10 - index), 0)
  const check = (11 - sum % 11) % 11
  return check !== 10 && check === Number(digits[9])
}

/** Two letters that HMRC gives out, six digits, and a letter from A to D. */
export function isNationalInsurance(value: string): boolean {
  const plain = value.replace(/[\s-]/g, '').toUpperCase()
  return /^(?!BG|GB|NK|KN|TN|NT|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]\d{6}[A-D]$/.test(plain)
}

/** Sixteen digits that pass the check of ISO/IEC 7812 (Luhn) and begin as cards do. */
function isCardNumber(value: string): boolean {
  const digits = digitsOf(value)
  if (!/^(?:4|5[1-5]|2[2-7]|6)\d+$/.test(digits)) return false
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const each = Number(digit) * (index % 2 ? 2 : 1)
    return total + (each > 9 ? each - 9 : each)
  }, 0)
  return sum % 10 === 0
}

/** A letter that checks the twelve digits after it, weighted 2 to 13, modulo 23. */
export function isPupilNumber(value: string): boolean {
  const [letter = '', ...digits] = value
  if (!/^[A-Z]\d{12}$/.test(value)) return false
  const sum = digits.reduce((total, digit, index) => total + Number(digit) * (index + 2), 0)
  return 'ABCDEFGHJKLMNPQRTUVWXYZ'[sum % 23] === letter
}

/** True when the country, check digits and account leave one on division by 97. */
export function isIban(value: string): boolean {
  const plain = value.replace(/\s/g, '').toUpperCase()
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(plain)) return false
  let remainder = 0
  for (const letter of plain.slice(4) + plain.slice(0, 4)) {
    const number = /\d/.test(letter) ? letter : String(letter.charCodeAt(0) - 55)
    for (const digit of number) remainder = (remainder * 10 + Number(digit)) % 97
  }
  return remainder === 1
}
