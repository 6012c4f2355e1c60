/** How long reading takes, against what cannot be saved: unpacking the same parts and letting a bare parser run over them. */
import {spawnSync} from 'node:child_process'
import {fileURLToPath} from 'node:url'
import {strFromU8, unzipSync} from 'fflate'
import {SaxesParser} from 'saxes'
import {openReport} from '../../src/host/docx/open-report.ts'
import {readPackage} from '../../src/ooxml/read-package.ts'
import {zip} from '../docx/package.ts'
import {generatedParts} from './generated-report.ts'

export interface Measured {
  /** Bytes of XML in the parts that are read. */
  xml: number
  paragraphs: number
  /** Milliseconds, the medians of the rounds. */
  reading: number
  bare: number
  /** The median of each round's reading ÷ bare. */
  ratio: number
  /** Megabytes that one reading adds to a fresh process at its peak. */
  peak: number
}

/** Measures reading and the bare baseline by turns, in one process. */
export function measureReading(rounds = 9): Measured {
  const parts = generatedParts()
  const bytes = zip(parts)
  const needed = new Set<string>()
  readPackage({names: Object.keys(parts), text: (name) => { if (name in parts) needed.add(name); return parts[name] }})

  const times: {reading: number; bare: number}[] = []
  let paragraphs = 0
  // The first rounds only warm up.
  for (let round = -3; round < rounds; round++) {
    const reading = timed(() => { paragraphs = openReport(bytes).children.length })
    const bare = timed(() => bareEvents(bytes, needed))
    if (round >= 0) times.push({reading, bare})
  }
  return {
    xml: [...needed].reduce((sum, name) => sum + (parts[name]?.length ?? 0), 0), paragraphs,
    reading: median(times.map((each) => each.reading)), bare: median(times.map((each) => each.bare)),
    ratio: median(times.map((each) => each.reading / each.bare)), peak: peakMemory(),
  }
}

/** fflate and saxes alone, with handlers that do nothing. */
function bareEvents(bytes: Uint8Array, needed: ReadonlySet<string>): void {
  const nothing = (): void => undefined
  for (const part of Object.values(unzipSync(bytes, {filter: ({name}) => needed.has(name)}))) {
    const parser = new SaxesParser({xmlns: true})
    parser.on('opentag', nothing)
    parser.on('closetag', nothing)
    parser.on('text', nothing)
    parser.write(strFromU8(part)).close()
  }
}

function peakMemory(): number {
  const child = spawnSync(process.execPath, [...process.execArgv, fileURLToPath(new URL('one-reading.ts', import.meta.url))], {encoding: 'utf8'})
  return Number(child.stdout)
}

function timed(run: () => void): number {
  globalThis.gc?.()
  const start = performance.now()
  run()
  return performance.now() - start
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
}
