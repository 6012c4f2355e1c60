/** A number as Word writes it in a list: “4”, “04”, “d”, “iv”, “4th”, “Four”. */

const units = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen',
  'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen']
const tens = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']
const ordinals: Record<string, string> = {
  one: 'first', two: 'second', three: 'third', five: 'fifth', eight: 'eighth', nine: 'ninth', twelve: 'twelfth',
}
const romanSigns: [number, string][] = [[1000, 'm'], [900, 'cm'], [500, 'd'], [400, 'cd'], [100, 'c'], [90, 'xc'], [50, 'l'], [40, 'xl'],
  [10, 'x'], [9, 'ix'], [5, 'v'], [4, 'iv'], [1, 'i']]
const chicagoSigns = ['*', '†', '‡', '§']

/**
 * @param format a `w:numFmt` value; one that is not known here is written in decimal
 * @param pattern for the format “custom”: “01, 02, 03, ...” tells how many digits
 */
export function formatNumber(value: number, format: string, pattern = ''): string {
  switch (format) {
    case 'none':
    case 'bullet': return ''
    case 'decimalZero': return String(value).padStart(2, '0')
    case 'lowerLetter': return letters(value)
    case 'upperLetter': return letters(value).toUpperCase()
    case 'lowerRoman': return roman(value)
    case 'upperRoman': return roman(value).toUpperCase()
    case 'ordinal': return `${value}${ordinalEnding(value)}`
    case 'cardinalText': return capital(inWords(value))
    case 'ordinalText': return capital(ordinalWords(value))
    case 'hex': return value.toString(16).toUpperCase()
    case 'chicago': return value > 0 ? (chicagoSigns[(value - 1) % 4] ?? '*').repeat(Math.min(Math.ceil(value / 4), 50)) : ''
    case 'numberInDash': return `- ${value} -`
    case 'decimalEnclosedParen': return `(${value})`
    case 'decimalEnclosedFullstop': return `${value}.`
    case 'decimalEnclosedCircle': return value >= 1 && value <= 20 ? String.fromCodePoint(0x245f + value) : String(value)
    case 'custom': return String(value).padStart(/\d+/.exec(pattern)?.[0].length ?? 1, '0')
    default: return String(value)
  }
}

// After “z” Word writes “aa”, “bb”; after “zz”, “aaa”.
function letters(value: number): string {
  if (value < 1) return ''
  return String.fromCharCode(97 + (value - 1) % 26).repeat(Math.min(Math.ceil(value / 26), 50))
}

function roman(value: number): string {
  if (value < 1 || value > 32_767) return String(value)
  let left = value
  let text = ''
  for (const [worth, sign] of romanSigns) for (; left >= worth; left -= worth) text += sign
  return text
}

function ordinalEnding(value: number): string {
  const [last, teen] = [value % 10, Math.floor(value / 10) % 10 === 1]
  return teen ? 'th' : last === 1 ? 'st' : last === 2 ? 'nd' : last === 3 ? 'rd' : 'th'
}

function inWords(value: number): string {
  if (value < 0 || value > 999_999) return String(value)
  if (value < 20) return units[value] ?? ''
  if (value < 100) return (tens[Math.floor(value / 10)] ?? '') + (value % 10 ? `-${inWords(value % 10)}` : '')
  const [size, name] = value < 1000 ? [100, 'hundred'] : [1000, 'thousand']
  const rest = value % size
  return `${inWords(Math.floor(value / size))} ${name}${rest ? ` ${inWords(rest)}` : ''}`
}

function ordinalWords(value: number): string {
  return inWords(value).replace(/[a-z]+$/, (last) => ordinals[last] ?? (last.endsWith('y') ? `${last.slice(0, -1)}ieth` : `${last}th`))
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
