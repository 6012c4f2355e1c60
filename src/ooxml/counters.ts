/** Counting lists as Word does, one story at a time: the body, the notes, the text boxes. */
import {formatNumber} from './number-format.ts'
import type {Level, List} from './numbering.ts'

/** The numbers a story has reached. Paragraphs must come in reading order. */
export class Counters {
  /** For each counter and level: the last number used, or undefined when the level has not been used since it restarted. */
  readonly #values = new Map<string, (number | undefined)[]>()
  /** Lists and levels whose own start has been used: “numId level”. */
  readonly #started = new Set<string>()

  /** Counts one paragraph and gives its label; null for bullets and levels without a number. */
  next(list: List, level: number): string | null {
    const definition = list.levels[level]
    if (!definition) return null
    const values = this.#values.get(list.counter) ?? []
    this.#values.set(list.counter, values)
    // Levels that were passed over count as used: after “1.1” and “1.1.1.1” Word goes on with “1.1.2”.
    for (let higher = 0; higher < level; higher++) values[higher] ??= list.starts[higher] ?? list.levels[higher]?.start
    const key = `${list.id} ${level}`
    const override = this.#started.has(key) ? undefined : list.starts[level]
    this.#started.add(key)
    const last = values[level]
    values[level] = override ?? (last === undefined ? list.starts[level] ?? definition.start : last + 1)
    for (const [deeper, below] of list.levels.entries()) if (deeper > level && restarts(below, level)) values[deeper] = undefined
    if (definition.format === 'bullet') return null
    return label(list, definition, values).trim() || null
  }
}

function restarts(level: Level | undefined, used: number): boolean {
  if (!level || level.restart === null) return true
  return used < level.restart
}

function label(list: List, {text, legal}: Level, values: (number | undefined)[]): string {
  return text.replace(/%([1-9])/g, (_, digit: string) => {
    const index = Number(digit) - 1
    const level = list.levels[index]
    if (!level) return ''
    const value = values[index] ?? list.starts[index] ?? level.start
    return formatNumber(value, legal && level.format !== 'none' && level.format !== 'bullet' ? 'decimal' : level.format, level.pattern)
  })
}
