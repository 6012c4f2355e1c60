/** Which words of a report may stand in an open document: those of its open part. */
import type {Exemption} from '../exemptions/exemption.ts'
import type {Report, Stretch} from '../report/report.ts'
import {withheldLines} from '../report/withheld-lines.ts'

/**
 * Reads what is left when every claim is taken at its word.
 * @returns for a stretch, whether no part of it is withheld; nothing of a report withheld whole is open
 */
export function openPart(report: Report, exemptions: readonly Exemption[]): (at: Stretch) => boolean {
  const withheld = withheldLines(report)
  const covers = exemptions.map(({cover}) => cover)
  if (covers.some(({what}) => what === 'report')) return () => false
  const passages = covers.flatMap((cover) => cover.passages)
  return ({line, start, end}) => !withheld(line) && !passages.some((passage) => (
    (line > passage.first || (line === passage.first && end > passage.start)) && (line < passage.last || (line === passage.last && start < passage.end))))
}
