/** A report's plain text, and walking its paragraphs. */
import type {Block, Paragraph, Report, Stretch} from './report.ts'

const cache = new WeakMap<Report, Paragraph[]>()
// Kept apart, since rules ask for it once a paragraph.
const bodies = new WeakMap<Report, Paragraph[]>()

/** Every paragraph, the body's and those beside it, so that line n is at index n - 1. */
export function paragraphs(report: Report): readonly Paragraph[] {
  const known = cache.get(report)
  if (known) return known
  const all: Paragraph[] = []
  collect(report.children, all)
  all.push(...report.beside)
  cache.set(report, all)
  return all
}

/** The body's paragraphs only, in reading order. */
export function body(report: Report): readonly Paragraph[] {
  const known = bodies.get(report)
  if (known) return known
  const all = paragraphs(report)
  const found = all.slice(0, all.length - report.beside.length)
  bodies.set(report, found)
  return found
}

/** The report's plain text: its paragraphs joined by line ends. */
export function plainText(report: Report): string {
  return paragraphs(report).map((paragraph) => paragraph.text).join('\n')
}

/** The words at a place in the report, exactly as they stand. Empty when the line does not exist. */
export function slice(report: Report, {line, start, end}: Stretch): string {
  return paragraphs(report)[line - 1]?.text.slice(start, end) ?? ''
}

/** How many words a report has, body and beside. */
export function countWords(report: Report): number {
  let count = 0
  for (const {text} of paragraphs(report)) for (const _ of text.matchAll(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)) count++
  return count
}

function collect(blocks: Block[], into: Paragraph[]): void {
  // An explicit stack: tables may be nested hundreds deep.
  const stack: Block[] = [...blocks].reverse()
  for (let block = stack.pop(); block; block = stack.pop()) {
    if (block.type === 'paragraph') into.push(block)
    else for (const row of [...block.children].reverse()) for (const cell of [...row.children].reverse()) stack.push(...[...cell.children].reverse())
  }
}
