/** What became of one file: what every format prints. Small, so that a run over hundreds of reports keeps no report. */
import type {Checked, Pack} from '../engine/check-report.ts'
import type {Finding} from '../engine/finding.ts'
import type {RecordedWaiver} from '../report/recorded.ts'
import {countWords, paragraphs} from '../report/plain-text.ts'
import type {Place, Report} from '../report/report.ts'

/** A finding, and whether its paragraph stands in the body or beside it. Null for the whole report. */
export interface PlacedFinding extends Finding {
  stands: Place | null
}

/** Why a file was not checked: a code for programs, a sentence for people. */
export interface FileFault {
  code: string
  message: string
}

export interface CheckedFile {
  /** The path as it is to be shown. */
  file: string
  /** Null when the report was read and checked to its end. */
  error: FileFault | null
  pack: {id: string; title: string; rules: number}
  words: number
  paragraphs: number
  findings: readonly PlacedFinding[]
  silent: Checked['silent']
  /** Findings that somebody left for a reason: they do not count. */
  waived: readonly {finding: PlacedFinding; waiver: RecordedWaiver}[]
  /** Waivers that hold for nothing any more. */
  stale: readonly RecordedWaiver[]
}

/** The outcome for a file that was read and checked. */
export function checkedFile(file: string, report: Report, pack: Pack, {findings, silent, waived, stale}: Checked): CheckedFile {
  const lines = paragraphs(report)
  const placed = (finding: Finding): PlacedFinding => ({...finding, stands: finding.place && (lines[finding.place.line - 1]?.place ?? null)})
  return {
    file, error: null, pack: nameOf(pack), words: countWords(report), paragraphs: lines.filter(({text}) => text.trim()).length,
    findings: findings.map(placed), silent, waived: waived.map(({finding, waiver}) => ({finding: placed(finding), waiver})), stale,
  }
}

/** The outcome for a file that could not be read, or not to its end. */
export function uncheckedFile(file: string, pack: Pack, error: FileFault): CheckedFile {
  return {file, error, pack: nameOf(pack), words: 0, paragraphs: 0, findings: [], silent: [], waived: [], stale: []}
}

function nameOf({id, title, plugins}: Pack): CheckedFile['pack'] {
  return {id, title, rules: plugins.filter(([, setting]) => setting !== false).length}
}
