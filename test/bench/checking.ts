/** How long a check takes, as ratios in one run: against write-good on the same text, for one edited paragraph, and for twice the length. */
import writeGood from 'write-good'
import {checkReport} from '../../src/engine/check-report.ts'
import type {Pack} from '../../src/engine/check-report.ts'
import {assumedProfile} from '../../src/report/profile.ts'
import {countWords, plainText} from '../../src/report/plain-text.ts'
import {reportFromText} from '../../src/report/from-text.ts'
import {statutory} from '../../lints/packs/statutory.ts'
import {cleanProse} from './clean-prose.ts'

export interface Checking {
  words: number
  /** Milliseconds, medians of interleaved rounds. */
  check: number
  writeGood: number
  edit: number
  double: number
  /** Milliseconds a rule alone, dearest first; what rules share is paid by each. */
  rules: [string, number][]
}

const rounds = 5
const length = 20_008

/** Measures a full check, write-good, one edited line and a report of twice the length, each round one after the other. */
export function measureChecking(): Checking {
  const [source, twice] = [cleanProse(length), cleanProse(2 * length)]
  const text = plainText(reportFromText(source))
  const times = {check: [] as number[], writeGood: [] as number[], edit: [] as number[], double: [] as number[]}
  for (let round = 0; round < rounds; round++) {
    times.check.push(timed(source, statutory))
    times.writeGood.push(clock(() => writeGood(text)))
    times.double.push(timed(twice, statutory))
    const report = reportFromText(source)
    checkReport(report, statutory, assumedProfile)
    times.edit.push(clock(() => checkReport(report, statutory, assumedProfile, new Set([40]))))
  }
  const rules = statutory.plugins.map((plugin): [string, number] => [plugin[0].rule.id, timed(source, {...statutory, plugins: [plugin]})])
  return {
    words: countWords(reportFromText(source)),
    check: median(times.check), writeGood: median(times.writeGood), edit: median(times.edit), double: median(times.double),
    rules: rules.sort(([, a], [, b]) => b - a),
  }
}

/** A report is read anew each time, since what is learnt of one is kept with it. */
function timed(source: string, pack: Pack): number {
  const report = reportFromText(source)
  return clock(() => checkReport(report, pack, assumedProfile))
}

function clock(work: () => unknown): number {
  const start = performance.now()
  work()
  return performance.now() - start
}

function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[times.length >> 1] ?? 0
}
