/** A report as it was read, for programs: the tree, and what its lines were taken to be. */
import type {Report} from '../report/report.ts'
import {sections} from '../report/sections.ts'
import {maskValues} from './masking.ts'

/** The report tree as JSON, with the sections that were recognised. Personal values keep their length, so places hold. */
export function printReportJson(file: string, report: Report, {showValues}: {showValues: boolean}): string {
  const found = sections(report).map(({kinds, title, first, last}) => ({kinds, title, first, last}))
  return `${JSON.stringify({version: 1, file, report, sections: found}, showValues ? undefined : masked, 2)}\n`
}

function masked(key: string, value: unknown): unknown {
  return typeof value === 'string' && key !== 'file' ? maskValues(value) : value
}
