/** What became of one file whose exemptions were read: what every format of `exemptions` prints. */
import type {ReadExemption} from '../exemptions/exemption.ts'
import {labelOf} from '../report/label.ts'
import type {Meeting} from '../report/meeting.ts'
import {paragraphs} from '../report/plain-text.ts'
import type {Report, Stretch} from '../report/report.ts'
import type {FileFault} from './checked-file.ts'

export interface ExemptionsFile {
  file: string
  error: FileFault | null
  meeting: Pick<Meeting, 'body' | 'date'>
  exemptions: readonly ReadExemption[]
  /** What a paragraph of the Schedule is about, by number. */
  about: ReadonlyMap<string, {words: string; exact: boolean}>
  /** “Paragraph 2.1” or “Line 14”. */
  placeOf: (at: Stretch) => string
}

/** The outcome for a file that was read. */
export function exemptionsFile(file: string, report: Report, meeting: Meeting, exemptions: readonly ReadExemption[], about: (number: string) => {words: string; exact: boolean} | null): ExemptionsFile {
  const lines = paragraphs(report)
  const numbers = new Set(exemptions.flatMap(({exemption}) => exemption.grounds.map(({number}) => number)))
  return {
    file, error: null, meeting: {body: meeting.body, date: meeting.date}, exemptions,
    about: new Map([...numbers].flatMap((number) => { const said = about(number); return said ? [[number, said] as const] : [] })),
    placeOf: ({line}) => {
      const paragraph = lines[line - 1]
      const label = paragraph ? labelOf(paragraph) : null
      return label === null ? `Line ${line}` : `Paragraph ${label}`
    },
  }
}

/** The outcome for a file that could not be read. */
export function unreadExemptions(file: string, error: FileFault): ExemptionsFile {
  return {file, error, meeting: {body: null, date: null}, exemptions: [], about: new Map(), placeOf: () => ''}
}
