#!/usr/bin/env node
/** The command line's composition root: the packs that ship, this process's streams, and nothing else. */
import {createRequire} from 'node:module'
import {agendaKnowledge, exemptGround, exemptionKnowledge, packs} from '../../lints/index.ts'
import {run} from './run.ts'

const {stdout, stderr, env} = process
// “report-protocol check … | head” closes the pipe early; that is no fault.
for (const stream of [stdout, stderr]) {
  stream.on('error', (reason: NodeJS.ErrnoException) => {
    if (reason.code !== 'EPIPE') throw reason
  })
}
process.exitCode = run(process.argv.slice(2), {packs, version: version(), knowledge: exemptionKnowledge, agendas: agendaKnowledge, grounds: exemptGround}, {
  out: (text) => stdout.write(text),
  err: (text) => stderr.write(text),
  colour: stdout.isTTY && !env.NO_COLOR && env.TERM !== 'dumb',
  watched: stderr.isTTY && env.TERM !== 'dumb',
  now: () => performance.now(),
  today: () => new Date().toISOString().slice(0, 10),
  instant: () => new Date().toISOString(),
})

/** The package's version, found by the package's own name so that source and bundle agree. */
function version(): string {
  const manifest = createRequire(import.meta.url)('report-protocol/package.json') as {version: string}
  return manifest.version
}
