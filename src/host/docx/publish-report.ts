/** The copy for publication from a Word file's bytes. Nothing is written here: the bytes are for the caller to keep or drop. */
import {readPackage} from '../../ooxml/read-package.ts'
import type {Origins} from '../../ooxml/story.ts'
import {openCopy} from '../../publication/open-copy.ts'
import type {CopyOptions, OpenCopy} from '../../publication/open-copy.ts'
import {withholding} from '../../publication/withheld.ts'
import type {Withheld} from '../../publication/withheld.ts'
import {reading} from './open-report.ts'
import {partsOf} from './package-parts.ts'
import {writeZip} from './write-zip.ts'
import type {PartToWrite} from './write-zip.ts'

export interface PublishOptions extends CopyOptions {
  /** The council's rule numbers that stand for a paragraph, from its profile. */
  rules: Readonly<Record<string, string>>
}

export interface Published {
  bytes: Uint8Array
  withheld: readonly Withheld[]
  copy: OpenCopy
}

/** Why there is no copy. */
export interface Refusal {
  refused: 'whole' | 'unplaced'
  /** Lines that say “not for publication” where it cannot be told of what. */
  lines: readonly number[]
}

/**
 * Makes the open copy of a report.
 * @returns the copy, or why there is none: the report is withheld as a whole, or marked where it cannot be told what for
 * @throws ReportFault when the file cannot be read
 */
export function publishReport(bytes: Uint8Array, {rules, ...options}: PublishOptions): Published | Refusal {
  return reading(() => {
    const parts = partsOf(bytes)
    const texts = new Map<string, string | undefined>()
    // Parts are read twice, as a report and as places in their own text.
    const text = (name: string): string | undefined => {
      const key = name.toLowerCase()
      if (!texts.has(key)) texts.set(key, parts.text(name))
      return texts.get(key)
    }
    const origins: Origins = new Map()
    const report = readPackage({names: parts.names, text}, origins)
    const {whole, parts: withheld, unplaced} = withholding(report, rules)
    if (whole) return {refused: 'whole', lines: []}
    if (unplaced.length > 0) return {refused: 'unplaced', lines: unplaced}
    const copy = openCopy({names: parts.names, text}, report, origins, withheld, options)
    const toWrite = [...copy.parts].flatMap(([name, xml]): PartToWrite[] => {
      if (xml !== null) return [{name, text: xml}]
      const entry = parts.entry(name)
      return entry ? [{name, entry, from: bytes}] : []
    })
    return {bytes: writeZip(toWrite), withheld, copy}
  })
}
