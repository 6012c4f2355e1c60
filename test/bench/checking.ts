/**
 * How long a check takes, as ratios in one run: against write-good on the same text, for one edited paragraph of a report that
 * shares the rest with the one before, for twice the length, and a long table against prose of as many words.
 */
import writeGood from 'write-good'
import {checkEdit} from '../../src/engine/check-edit.ts'
import {checkReport} from '../../src/engine/check-report.ts'
import type {Pack} from '../../src/engine/check-report.ts'
import {assumedProfile} from '../../src/report/profile.ts'
import {withParagraph} from '../../src/report/edits.ts'
import {countWords, paragraphs, plainText} from '../../src/report/plain-text.ts'
import {reportFromText} from '../../src/report/from-text.ts'
import {statutory} from '../../lints/packs/statutory.ts'
import {cleanProse, longTable} from './clean-prose.ts'

export interface Checking {
  words: number
  /** Milliseconds, lower quartiles of interleaved rounds after a warm-up: what else the machine does only ever adds. */
  check: number
  writeGood: number
  edit: number
  double: number
  /** A table of 4,000 rows, and its words. */
  table: number
  tableWords: number
  /** Milliseconds a rule alone, dearest first; what rules share is paid by each. */
  rules: [string, number][]
}

const rounds = 7
const warmUp = 5
const length = 20_008
const rows = 4_000

/** Measures a full check, write-good, edited lines, a report of twice the length and a long table, each round one after the other. */
export function measureChecking(): Checking {
  const [source, twice, table] = [cleanProse(length), cleanProse(2 * length), longTable(rows)]
  const text = plainText(reportFromText(source))
  const times = {check: [] as number[], writeGood: [] as number[], edit: [] as number[], double: [] as number[], table: [] as number[]}
  const byRule = new Map(statutory.plugins.map(([{rule}]): [string, number[]] => [rule.id, []]))
  for (let round = -warmUp; round < rounds; round++) {
    const each = {check: timed(source, statutory), writeGood: clock(() => writeGood(text)), edit: edited(source), double: timed(twice, statutory), table: timed(table, statutory)}
    if (round < 0) continue
    for (const name of ['check', 'writeGood', 'edit', 'double', 'table'] as const) times[name].push(each[name])
    for (const plugin of statutory.plugins) byRule.get(plugin[0].rule.id)?.push(timed(source, {...statutory, plugins: [plugin]}))
  }
  return {
    words: countWords(reportFromText(source)), tableWords: countWords(reportFromText(table)),
    check: quartile(times.check), writeGood: quartile(times.writeGood), edit: quartile(times.edit), double: quartile(times.double), table: quartile(times.table),
    rules: [...byRule].map(([rule, each]): [string, number] => [rule, quartile(each)]).sort(([, a], [, b]) => b - a),
  }
}

/** A report is read anew each time, since what is learnt of one is kept with it. */
function timed(source: string, pack: Pack): number {
  const report = reportFromText(source)
  return clock(() => checkReport(report, pack, assumedProfile))
}

/** The median of a few edits in a row, each of another paragraph, as an author types: the report is new, its other paragraphs are not. */
function edited(source: string): number {
  let report = reportFromText(source)
  let checked = checkReport(report, statutory, assumedProfile)
  return median(Array.from({length: 9}, (_, index) => {
    const line = 20 + 29 * index
    const after = withParagraph(report, line, `${paragraphs(report)[line - 1]?.text ?? ''} The lease runs to March.`)
    const time = clock(() => { checked = checkEdit(report, checked, after, statutory, assumedProfile) })
    report = after
    return time
  }))
}

function clock(work: () => unknown): number {
  const start = performance.now()
  work()
  return performance.now() - start
}

function quartile(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[times.length >> 2] ?? 0
}

function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[times.length >> 1] ?? 0
}
