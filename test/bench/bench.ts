/** `npm run bench [-- --timing]`: what is measured, as ratios in one run. Exit 1 when one is above its limit. */
import {measureChecking} from './checking.ts'
import {measureReading} from './reading.ts'

const READING_AT_MOST = 2
const DOUBLE_AT_MOST = 2.3

const read = measureReading()
const checked = measureChecking()
const double = checked.double / checked.check

table([
  ['generated report', `${(read.xml / 1_000_000).toFixed(1)} MB of XML, ${read.paragraphs} blocks`],
  ['reading', `${read.reading.toFixed(0)} ms`],
  ['unzip and bare events', `${read.bare.toFixed(0)} ms`],
  ['reading ratio', `${read.ratio.toFixed(2)} (at most ${READING_AT_MOST.toFixed(1)})`],
  ['peak memory of one reading', `${read.peak.toFixed(0)} MB`],
  ['', ''],
  ['clean report', `${checked.words} words`],
  ['full check', `${checked.check.toFixed(0)} ms`],
  ['write-good, same text', `${checked.writeGood.toFixed(0)} ms`],
  ['check ÷ write-good', `${(checked.check / checked.writeGood).toFixed(2)} (goal 0.5)`],
  ['one edited line ÷ check', `${(checked.edit / checked.check).toFixed(3)} (goal 0.02)`],
  ['twice the length ÷ check', `${double.toFixed(2)} (at most ${DOUBLE_AT_MOST.toFixed(1)})`],
])
if (process.argv.includes('--timing')) table([['', ''], ...checked.rules.map(([rule, time]): [string, string] => [rule, `${time.toFixed(1)} ms`])])

if (!(read.ratio <= READING_AT_MOST)) fail('Reading is slower than it may be.')
if (!(double <= DOUBLE_AT_MOST)) fail('A check does not grow in step with the length of the report.')

function table(rows: readonly [string, string][]): void {
  for (const [what, value] of rows) process.stdout.write(`${what.padEnd(34)}${value}\n`)
}

function fail(why: string): void {
  process.stderr.write(`${why}\n`)
  process.exitCode = 1
}
