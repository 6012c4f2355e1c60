/**
 * Where a sentence ends: full stops, questions, soft breaks before a bullet, and the bars of a row written as text.
 *
 * Our own, because retext's English parser ends a sentence after “Cllr.”, “para.”, “reg.” and “Sch.”, which no report is
 * without, and does not see a soft break; an office and its verb then stand in two sentences. It is also five times as fast.
 */
import type {Token} from './tokens.ts'

const abbreviations = new Set(('mr mrs ms miss dr prof rev revd sir st cllr cllrs hon no nos para paras p pp s ss reg regs sch vol art cl approx inc ltd plc co dept ref tel ext ' +
  'e.g. i.e. etc viz cf vs jan feb mar apr jun jul aug sep sept oct nov dec rt maj capt sgt col jr snr').split(' '))

export interface Bounds {
  /** First token and the one after the last, in the paragraph's tokens. */
  from: number
  to: number
}

/**
 * Splits a paragraph's tokens into sentences.
 * @param all the paragraph's tokens
 * @returns stretches of tokens, in order, none empty; closing quotation marks and brackets stay with their sentence
 */
export function sentenceBounds(all: readonly Token[]): Bounds[] {
  const found: Bounds[] = []
  let from = 0
  const close = (to: number): void => {
    if (to > from) found.push({from, to})
    from = to
  }
  for (let at = 0; at < all.length; at++) {
    const token = all[at]
    if (token?.kind !== 'mark') continue
    if (token.text === '\v') {
      if (startsItem(all, at + 1)) {
        close(at)
        from = at + 1
      }
    } else if (token.text === '|' || token.text === '•') {
      close(at)
      from = at + 1
    } else if (token.text === '?' || token.text === '!' || (token.text === '.' && isStop(all, at))) {
      let end = at + 1
      while (isClosing(all[end]) && all[end]?.start === all[end - 1]?.end) end++
      close(end)
      at = end - 1
    }
  }
  close(all.length)
  return found
}

/** A bullet, a number or a capital after a soft break begins a new line of its own; a small letter goes on with the sentence. */
function startsItem(all: readonly Token[], at: number): boolean {
  const token = all[at]
  if (!token) return true
  if (token.kind === 'mark') return token.text === '-' || token.text === '–' || token.text === '—' || token.text === '•' || token.text === '*' || token.text === '('
  if (token.kind === 'number') return true
  return token.capital && endsLine(all[at - 2])
}

/** A line that ends in a stop, a colon or a semicolon is finished; one that ends in a word may only be wrapped. */
function endsLine(token: Token | undefined): boolean {
  return token === undefined || token.kind === 'mark'
}

function isStop(all: readonly Token[], at: number): boolean {
  const previous = all[at - 1]
  const stop = all[at]
  const next = all[at + 1]
  if (!previous || !next || !stop) return true
  // “No.4”, “s.151”, “www.example”: no space, no end.
  if (next.start === stop.end && next.kind !== 'mark') return false
  if (previous.end !== stop.start) return true
  if (previous.kind === 'word' && (abbreviations.has(previous.lower) || (previous.text.length === 1 && previous.capital && previous.text !== 'I'))) {
    // “etc. The …” ends; “Mr. Hughes”, “para. 4” does not.
    return (previous.lower === 'etc' || previous.lower === 'ltd' || previous.lower === 'inc' || previous.lower === 'plc') && next.capital
  }
  if (next.kind === 'word') return next.capital || previous.kind !== 'number'
  return true
}

function isClosing(token: Token | undefined): boolean {
  return token?.kind === 'mark' && (token.text === '”' || token.text === '’' || token.text === '"' || token.text === ')' || token.text === "'")
}
