/** Words fit for one line of a terminal. */

/**
 * The words on one line: white space collapsed, and what could steer a terminal or turn the line round left out.
 * Reports and file names are other people's text.
 */
export function plainLine(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(/[\p{Cc}\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu, '').trim()
}

/** A quotation short enough to read at a glance: long ones keep their beginning and their end, in whole words. */
export function shortened(text: string, most = 160): string {
  const line = plainLine(text)
  if (line.length <= most) return line
  const start = line.slice(0, Math.round(most * 0.65)).replace(/\s*\S*$/u, '')
  const end = line.slice(-Math.round(most * 0.3)).replace(/^\S*\s*/u, '')
  return `${start} … ${end}`
}

/** The line in pieces of at most so many letters, broken between words; a longer word stands alone. */
export function wrapped(line: string, most: number): string[] {
  const pieces: string[] = []
  let piece = ''
  for (const word of line.split(' ')) {
    if (piece && piece.length + 1 + word.length > most) {
      pieces.push(piece)
      piece = word
    } else piece = piece ? `${piece} ${word}` : word
  }
  return [...pieces, piece]
}
