/** Findings as JSON, version 1. Programs rely on this shape: add to it only under a new version. */
import type {RecordedWaiver} from '../report/recorded.ts'
import type {CheckedFile, PlacedFinding} from './checked-file.ts'
import {maskFinding} from './mask-finding.ts'

/** Positions are 1-based, the end exclusive. A finding on the whole report stands at 1:1-1:1 and quotes nothing (`null`). */
export function printJson(files: readonly CheckedFile[], {showValues}: {showValues: boolean}): string {
  const reports = files.map(({file, error, pack, words, findings, waived, stale}) => ({
    file, error: error && {code: error.code, message: error.message}, pack: pack.id, words,
    findings: findings.map((finding) => entry(showValues ? finding : maskFinding(finding))),
    // Only a report with waivers has these keys, so that for any other nothing is new.
    ...(waived.length > 0 && {waived: waived.map(({finding, waiver}) => ({...entry(showValues ? finding : maskFinding(finding)), waiver: waiverEntry(waiver)}))}),
    ...(stale.length > 0 && {staleWaivers: stale.map((waiver) => ({rule: waiver.rule, waiver: waiverEntry(waiver)}))}),
  }))
  return `${JSON.stringify({version: 1, reports}, null, 2)}\n`
}

function waiverEntry({number, by, made, reason}: RecordedWaiver): object {
  return {entry: number, by, made, reason}
}

function entry({rule, family, severity, message, quote, section, label, place, authority, suggestion}: PlacedFinding): object {
  return {
    rule, family, severity, message, quote, section, label,
    line: place?.line ?? 1, column: (place?.start ?? 0) + 1, endLine: place?.line ?? 1, endColumn: (place?.end ?? 0) + 1,
    authority: authority.map(({cite, text}) => ({cite, text})), suggestion,
  }
}
