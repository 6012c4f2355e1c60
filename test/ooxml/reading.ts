/** Reading hand-written WordprocessingML in tests. */
import {readPackage} from '../../src/ooxml/read-package.ts'
import {paragraphs} from '../../src/report/plain-text.ts'
import type {Paragraph, Report} from '../../src/report/report.ts'
import {partsWith} from '../docx/package.ts'
import type {Link, PartTexts} from '../docx/package.ts'

/** Reads parts as they would come out of a zip. */
export function readParts(parts: PartTexts): Report {
  return readPackage({names: Object.keys(parts), text: (name) => Object.entries(parts).find(([each]) => each.toLowerCase() === name.toLowerCase())?.[1]})
}

/** Reads a body, given as the XML inside `w:body`, with the parts it needs. */
export function readBody(body: string, others: PartTexts = {}, links: readonly Link[] = []): Report {
  return readParts(partsWith(body, others, links))
}

/** The text of every line. */
export function lines(report: Report): string[] {
  return paragraphs(report).map(({text}) => text)
}

export function labels(report: Report): (string | null)[] {
  return paragraphs(report).map(({label}) => label)
}

/** The nth line, 1-based. */
export function line(report: Report, number: number): Paragraph {
  const paragraph = paragraphs(report)[number - 1]
  if (!paragraph) throw new Error(`There is no line ${number}.`)
  return paragraph
}

/** A paragraph of plain runs, one for each text. */
export function p(...texts: string[]): string {
  return `<w:p>${texts.map((text) => r(text)).join('')}</w:p>`
}

/** A run of plain words, with run properties if any. */
export function r(text: string, properties = ''): string {
  return `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`
}
