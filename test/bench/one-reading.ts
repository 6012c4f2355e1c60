/** Reads the generated report once and prints by how many megabytes the process grew at its peak. */
import {openReport} from '../../src/host/docx/open-report.ts'
import {zip} from '../docx/package.ts'
import {generatedParts} from './generated-report.ts'

const bytes = zip(generatedParts())
globalThis.gc?.()
const before = process.memoryUsage().rss
openReport(bytes)
const {maxRSS} = process.resourceUsage()
process.stdout.write(String((maxRSS * 1024 - before) / 1_000_000))
