/** Colours of a terminal, used only when the caller says that one is there. */

const codes = {bold: [1, 22], dim: [2, 22], red: [31, 39], yellow: [33, 39], blue: [34, 39]} as const

export type Paint = (look: keyof typeof codes, words: string) => string

/** The words between the escape codes of a look. */
export function inColour(look: keyof typeof codes, words: string): string {
  const [on, off] = codes[look]
  return `\u001B[${on}m${words}\u001B[${off}m`
}

/** The words as they are. */
export function plainly(_look: keyof typeof codes, words: string): string {
  return words
}
