/** Publishing in tests: as the command does, without the disk. */
import {publishReport} from '../../src/host/docx/publish-report.ts'
import type {Published} from '../../src/host/docx/publish-report.ts'
import {assumedProfile} from '../../src/report/profile.ts'
import {exemptGround} from '../../lints/authorities/exempt-ground.ts'

/** The copy of a report that is not withheld as a whole. */
export function published(bytes: Uint8Array, keepShared = false): Published {
  const copy = publishReport(bytes, {describe: (number) => exemptGround(assumedProfile, number), unstated: 'No paragraph is stated.', keepShared, rules: {}})
  if ('refused' in copy) throw new Error(`The report is not copied: ${copy.refused} ${copy.lines.join(', ')}.`)
  return copy
}
