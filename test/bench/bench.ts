/** `npm run bench`: what is measured, as ratios in one run. Exit 1 when one is above its limit. */
import {measureReading} from './reading.ts'

const AT_MOST = 2

const {xml, paragraphs, reading, bare, ratio, peak} = measureReading()
const rows: [string, string][] = [
  ['generated report', `${(xml / 1_000_000).toFixed(1)} MB of XML, ${paragraphs} blocks`],
  ['reading', `${reading.toFixed(0)} ms`],
  ['unzip and bare events', `${bare.toFixed(0)} ms`],
  ['ratio', `${ratio.toFixed(2)} (at most ${AT_MOST.toFixed(1)})`],
  ['peak memory of one reading', `${peak.toFixed(0)} MB`],
]
for (const [what, value] of rows) process.stdout.write(`${what.padEnd(28)}${value}\n`)
if (!(ratio <= AT_MOST)) {
  process.stderr.write('Reading is slower than it may be.\n')
  process.exitCode = 1
}
