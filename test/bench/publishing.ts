/** How long publishing takes, proof and all, against reading the same report . */
import {openReport} from '../../src/host/docx/open-report.ts'
import {publishReport} from '../../src/host/docx/publish-report.ts'
import {prove} from '../../src/publication/proof/proof.ts'
import {zip} from '../docx/package.ts'
import {generatedParts} from './generated-report.ts'

export interface Publishing {
  /** Milliseconds, the least of the rounds: whatever else the machine does only adds. */
  reading: number
  publishing: number
  /** Paragraphs taken out. */
  taken: number
}

/** Measures both by turns, in one process. */
export function measurePublishing(rounds = 9): Publishing {
  const bytes = zip(withAppendix(generatedParts()))
  const best = {reading: Infinity, publishing: Infinity, taken: 0}
  for (let round = -2; round < rounds; round++) {
    const reading = timed(() => openReport(bytes))
    const publishing = timed(() => {
      const made = publishReport(bytes, {rules: {}, describe: () => null, unstated: '', keepShared: false})
      if ('refused' in made || !prove(made.bytes, made.copy.proof).passed) throw new Error('The generated report could not be published.')
      best.taken = made.copy.taken.counts().paragraphs ?? 0
    })
    if (round < 0) continue
    best.reading = Math.min(best.reading, reading)
    best.publishing = Math.min(best.publishing, publishing)
  }
  return best
}

/** The last sixth of the sections stands in an appendix that is not for publication. */
function withAppendix(parts: Record<string, string>): Record<string, string> {
  const heading = '<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr>'
  let count = 0
  const body = (parts['word/document.xml'] ?? '').replaceAll(heading, () => (++count === 200 ? `${heading}<w:r><w:t>Appendix B - not for publication: paragraph 3 of Part 1 of Schedule 12A</w:t></w:r></w:p>${heading}` : heading))
  // Without one heading that reports have, all of it would be taken for the block at the top.
  return {...parts, 'word/document.xml': body.replace('<w:body>', `<w:body>${heading}<w:r><w:t>Purpose</w:t></w:r></w:p><w:p><w:r><w:t>To report on the year.</w:t></w:r></w:p>`)}
}

function timed(work: () => unknown): number {
  globalThis.gc?.()
  const start = performance.now()
  work()
  return performance.now() - start
}
