/** Exemptions as JSON, version 1. Programs rely on this shape: add to it only under a new version. */
import type {Exemption, Fault, FaultKind, Lack, Said} from '../exemptions/exemption.ts'
import type {ExemptionsFile} from './exemptions-file.ts'
import {maskValues} from './masking.ts'

/** A place as vfile counts: lines and columns from 1, the end exclusive. Null for what stands in no file. */
export interface JsonPlace {
  line: number
  column: number
  endLine: number
  endColumn: number
}

export interface JsonSaid {
  text: string
  place: JsonPlace | null
}

export interface JsonExemption {
  /** The same as long as what it covers keeps its name: “report”, “appendix B”. */
  id: string
  source: 'report' | 'person'
  covers: {
    what: 'report' | 'appendix' | 'passage'
    label: string | null
    name: string
    /** Where it stands in this file; empty when it goes round apart from it, or stands nowhere. */
    places: JsonPlace[]
    elsewhere: boolean
  }
  claims: JsonSaid[]
  /** Grounds relied on. `description` is the Act's when `exact` is true, ours otherwise; null for a number that is none here. */
  paragraphs: {number: string; description: string | null; exact: boolean; described: boolean; place: JsonPlace | null}[]
  reasons: JsonSaid[]
  forDisclosure: JsonSaid[]
  forWithholding: JsonSaid[]
  /** `date` is ISO 8601. */
  from: (JsonSaid & {date: string}) | null
  until: (JsonSaid & {date: string | null; event: string | null}) | null
  readers: JsonSaid | null
  proposed: JsonSaid | null
  confirmed: JsonSaid | null
  checked: JsonSaid | null
  signed: JsonSaid | null
  missing: {what: Lack; sentence: string}[]
  /** What cannot hold as it stands. */
  faults: {what: FaultKind; sentence: string; place: JsonPlace | null}[]
}

export interface JsonExemptions {
  version: 1
  reports: {
    file: string
    error: {code: string; message: string} | null
    meeting: {body: 'executive' | 'member' | 'council' | 'committee' | null; date: string | null}
    exemptions: JsonExemption[]
  }[]
}

/** Prints them; personal values are hidden at their own length unless asked for. */
export function printExemptionsJson(files: readonly ExemptionsFile[], {showValues}: {showValues: boolean}): string {
  const output: JsonExemptions = {
    version: 1,
    reports: files.map(({file, error, meeting, exemptions, about}) => ({
      file, error: error && {code: error.code, message: error.message}, meeting,
      exemptions: exemptions.map(({exemption, missing, faults}) => ({...entry(exemption, about, showValues), missing: [...missing], faults: faults.map(({what, sentence, at}) => ({what, sentence, place: placed(at)}))})),
    })),
  }
  return `${JSON.stringify(output, null, 2)}\n`
}

function entry(exemption: Exemption, about: ExemptionsFile['about'], showValues: boolean): Omit<JsonExemption, 'missing' | 'faults'> {
  const {id, source, cover, claims, grounds, reasons, forDisclosure, forWithholding, from, until, readers, proposed, confirmed, checked, signed} = exemption
  const said = ({text, at}: Said): JsonSaid => ({text: showValues ? text : maskValues(text), place: placed(at)})
  const saidOrNull = (each: Said | null): JsonSaid | null => each && said(each)
  return {
    id, source,
    covers: {
      what: cover.what, label: cover.label, name: cover.name, elsewhere: cover.elsewhere,
      places: cover.passages.map(({first, start, last, end}) => ({line: first, column: start + 1, endLine: last, endColumn: end + 1})),
    },
    claims: claims.map(said),
    paragraphs: grounds.map(({number, at, described}) => ({number, description: about.get(number)?.words ?? null, exact: about.get(number)?.exact ?? false, described, place: placed(at)})),
    reasons: reasons.map(said), forDisclosure: forDisclosure.map(said), forWithholding: forWithholding.map(said),
    from: from && {...said(from), date: from.date}, until: until && {...said(until), date: until.date, event: until.event},
    readers: saidOrNull(readers), proposed: saidOrNull(proposed), confirmed: saidOrNull(confirmed), checked: saidOrNull(checked), signed: saidOrNull(signed),
  }
}

function placed(at: Fault['at']): JsonPlace | null {
  return at && {line: at.line, column: at.start + 1, endLine: at.line, endColumn: at.end + 1}
}
