/** Publishing in tests: as the command does, without the disk. */
import {publishReport} from '../../src/host/docx/publish-report.ts'
import type {Published} from '../../src/host/docx/publish-report.ts'
import {assumedProfile} from '../../src/report/profile.ts'
import {exemptGround} from '../../lints/index.ts'

/** The copy of a report that is not withheld as a whole. */
export function published(bytes: Uint8Array, keepShared = false): Published {
  const copy = publishReport(bytes, {describe: (number) => exemptGround(assumedProfile, number), unstated: 'No paragraph is stated.', keepShared, rules: {}})
  if (!copy) throw new Error('The report is withheld as a whole.')
  return copy
}
