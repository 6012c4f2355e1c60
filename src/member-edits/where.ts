/** Where in a report something stands, as people say it. */
import type {Origins} from '../ooxml/story.ts'
import {labelOf} from '../report/label.ts'
import type {Paragraph, Report} from '../report/report.ts'
import {sections} from '../report/sections.ts'

/** The paragraph at a place in a part: the last that begins before it. */
export function paragraphAt(origins: Origins, part: string, at: number): Paragraph | null {
  let [found, nearest]: [Paragraph | null, number] = [null, -1]
  for (const [paragraph, origin] of origins) {
    if (origin.part.toLowerCase() !== part.toLowerCase()) continue
    for (const start of origin.starts) if (start <= at && start > nearest) [found, nearest] = [paragraph, start]
  }
  return found
}

const besides = {footnote: 'Footnote', endnote: 'Endnote', 'text box': 'Text box', header: 'Page header', footer: 'Page footer', body: ''} as const

/** “Paragraph 2.1”, or the section and the words that a paragraph without a number begins with. */
export function whereIs(report: Report, paragraph: Paragraph | null): string {
  if (!paragraph) return 'The report'
  const {place, line, text} = paragraph
  const words = /^\s*(?:\S+\s+){0,5}\S+/u.exec(text)?.[0].trim() ?? ''
  const opening = words === '' ? 'an empty line' : `“${words}${text.trim().length > words.length ? ' …' : ''}”`
  if (place !== 'body') return `${besides[place]}: ${opening}`
  const label = labelOf(paragraph)
  if (label !== null) return `Paragraph ${label}`
  const section = sections(report).find(({first, last}) => line >= first && line <= last)
  const title = section?.title.trim() ?? ''
  if (paragraph.cell) return `Table${title ? ` under “${title}”` : ''}: ${opening}`
  return title && section?.first !== line ? `Under “${title}”: ${opening}` : `The line ${opening}`
}
