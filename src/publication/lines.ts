/** Which lines lose what, and what the copy's own lines say. */
import type {Origins} from '../ooxml/story.ts'
import {paragraphs} from '../report/plain-text.ts'
import type {Report} from '../report/report.ts'
import {besideMarking, marking, shortMarking} from './marking.ts'
import type {Describe} from './marking.ts'
import {repeatedWords} from './repeated-words.ts'
import type {RepeatedWords} from './repeated-words.ts'
import type {Cut} from './story.ts'
import type {Withheld} from './withheld.ts'

export interface LineCuts {
  /** By the name of the part. */
  cuts: ReadonlyMap<string, readonly Cut[]>
  shared: readonly RepeatedWords[]
  /** The lines that stay, as the copy says them. */
  openLines: readonly {line: number; text: string}[]
  openTexts: readonly string[]
  markings: readonly string[]
}

type Piece = {start: number; end: number; instead: string}

/** Works the cuts out, line by line. */
export function linesOf(report: Report, origins: Origins, withheld: readonly Withheld[], options: {describe: Describe; unstated: string; keepShared: boolean; saysRun: (text: string) => boolean}): LineCuts {
  const {describe, unstated, keepShared, saysRun} = options
  const pieces = new Map<number, Piece[]>()
  const wholes = new Map<number, string | null>()
  const markings: string[] = []
  const all = paragraphs(report)
  for (const part of withheld) {
    const {first, last, start, end} = part.passage
    let isMarked = false
    for (let line = first; line <= last; line++) {
      const {text = '', place = 'body'} = all[line - 1] ?? {}
      const short = place === 'body' ? shortMarking(part) : besideMarking
      const [from, to] = [line === first ? start : 0, line === last ? end : text.length]
      if (text.slice(0, from).trim() === '' && text.slice(to).trim() === '') {
        const words = isMarked ? null : place === 'body' ? marking(part, describe, unstated) : short
        wholes.set(line, wholes.get(line) ?? words)
        if (words !== null) markings.push(words)
      } else {
        const instead = isMarked ? '' : short
        pieces.set(line, [...pieces.get(line) ?? [], {start: from, end: to, instead}])
        if (instead) markings.push(instead)
      }
      isMarked = true
    }
  }
  const shared = repeatedWords(report, withheld, keepShared, saysRun).filter(({at}) => !wholes.has(at.line))
  for (const {at, of} of shared) {
    const {text = '', place = 'body'} = all[at.line - 1] ?? {}
    const instead = place === 'body' ? shortMarking(of) : besideMarking
    markings.push(instead)
    if (at.start === 0 && at.end === text.length) wholes.set(at.line, instead)
    else pieces.set(at.line, [...pieces.get(at.line) ?? [], {start: at.start, end: at.end, instead}])
  }
  const cuts = new Map<string, Cut[]>()
  const openLines: {line: number; text: string}[] = []
  for (const paragraph of all) {
    const {line, text} = paragraph
    const [whole, some] = [wholes.get(line), apart(pieces.get(line) ?? [])]
    if (whole === undefined) openLines.push({line, text: some.reduceRight((left, {start, end, instead}) => left.slice(0, start) + instead + left.slice(end), text)})
    const origin = origins.get(paragraph)
    if (!origin || (whole === undefined && some.length === 0)) continue
    const cut: Cut = {starts: origin.starts, text, pieces: whole === undefined ? some : null, marking: whole ?? null}
    cuts.set(origin.part, [...cuts.get(origin.part) ?? [], cut])
  }
  return {cuts, shared, openLines, openTexts: [...openLines.map(({text}) => text), ...markings], markings}
}

/** In order, those that overlap as one. */
function apart(pieces: readonly Piece[]): Piece[] {
  const found: Piece[] = []
  for (const piece of [...pieces].sort((a, b) => a.start - b.start)) {
    const last = found.at(-1)
    if (last && piece.start < last.end) last.end = Math.max(last.end, piece.end)
    else found.push({...piece})
  }
  return found
}
