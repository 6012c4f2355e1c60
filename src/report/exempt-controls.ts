/** Content controls that are tagged as exempt: “exempt:3”, “Not for publication”, “exempt_para_14”. */
import {paragraphs} from './plain-text.ts'
import type {Passage} from './passage.ts'
import type {Report} from './report.ts'

export interface ExemptControl {
  /** What stands in the control, over as many paragraphs as it holds. */
  passage: Passage
  /** Its tag, or its title where it has no tag. */
  tag: string
  /** Paragraph numbers that the tag or title gives. */
  numbers: readonly string[]
  /** True when it still shows Word's prompt, and so holds nothing of the report's. */
  placeholder: boolean
}

const cache = new WeakMap<Report, ExemptControl[]>()

/** Finds them in the whole report, in reading order. A control within another of the same kind is part of it. */
export function exemptControls(report: Report): readonly ExemptControl[] {
  const known = cache.get(report)
  if (known) return known
  const found: ExemptControl[] = []
  let before = {name: '', line: 0, whole: false}
  for (const {line, text, spans} of paragraphs(report)) {
    for (const span of spans) {
      if (span.kind !== 'control' || !isExempt(`${span.tag} ${span.title}`)) continue
      const name = `${span.tag}\n${span.title}`
      const last = found.at(-1)
      if (last && (last.passage.last > line || (last.passage.last === line && last.passage.end >= span.end))) continue
      // One control over several paragraphs leaves a span in each.
      if (last && before.name === name && before.whole && before.line === line - 1 && span.start === 0) last.passage = {...last.passage, last: line, end: span.end}
      else found.push({passage: {first: line, start: span.start, last: line, end: span.end}, tag: span.tag || span.title, numbers: numbersIn(`${span.tag} ${span.title}`), placeholder: span.placeholder})
      before = {name, line, whole: span.end === text.length}
    }
  }
  cache.set(report, found)
  return found
}

/** “exemptPara3” and “not_for-publication” are read as words. */
function wordsOf(name: string): string {
  return name.replace(/([a-z])([A-Z0-9])/g, '$1 $2').replace(/[_:./-]+/g, ' ')
}

function isExempt(name: string): boolean {
  const words = wordsOf(name)
  return /\b(?:exempt|exemption|not for publication|part (?:ii|2|b|two)|closed|eithriedig)\b/iu.test(words) && !/\b(?:not|non|no) (?:exempt|closed)\b/iu.test(words)
}

function numbersIn(name: string): string[] {
  const [numbers = ''] = /\b\d{1,2}[A-C]?\b(?:[\s,&]+(?:and\s+)?\d{1,2}[A-C]?\b)*/iu.exec(wordsOf(name).replace(/\b(?:part|schedule) (?:\d+[A-C]?|ii|two)\b/giu, ' ')) ?? []
  return numbers.match(/\d{1,2}[A-C]?/giu)?.map((each) => each.toUpperCase()) ?? []
}
