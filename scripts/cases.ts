/**
 * `npm run cases [-- --rule ID] [--family NAME] [--show] [--write]`: precision and recall of the sentence rules on the labelled
 * cases, and the cases missed. `--write` keeps the table in test/cases/score.json, which a test compares.
 */
import {writeFileSync} from 'node:fs'
import {parseArgs} from 'node:util'
import {judgeAll, precision, recall, scores} from '../test/cases/measure.ts'

const say = (line: string): void => { process.stdout.write(`${line}\n`) }
const {values} = parseArgs({options: {rule: {type: 'string'}, family: {type: 'string'}, show: {type: 'boolean'}, write: {type: 'boolean'}}})
const all = judgeAll()
const outcomes = all.filter(({case: {rule, family}}) => (values.rule === undefined || rule === values.rule) && (values.family === undefined || family === values.family))

for (const [set, table] of Object.entries(scores(outcomes))) {
  say(`\n${set.padEnd(38)} cases  precision  recall`)
  for (const [name, score] of Object.entries(table).sort(([a], [b]) => a < b ? -1 : 1)) {
    say(`${name.padEnd(38)} ${String(score.cases).padStart(5)}  ${precision(score).toFixed(3).padStart(9)}  ${recall(score).toFixed(3).padStart(6)}`)
  }
}

const missing = [...new Set(outcomes.filter(({flagged}) => flagged === null).map(({case: {rule}}) => rule))].sort()
if (missing.length) say(`\nnot built: ${missing.join(', ')}`)

const missed = outcomes.filter(({flagged, right}) => flagged !== null && !right)
if (missed.length) say(`\nmissed: ${missed.length}`)
for (const {case: each, set, quotes} of missed) {
  // These are counted, never shown.
  if (set === 'held out' || set === 'unseen') continue
  say(`  ${each.id} ${each.expect}${values.show ? ` [${each.section}${each.governance ? `, ${each.governance}` : ''}] ${each.text}\n      ${each.expect === 'flag' ? `span: ${each.span ?? 'any'}` : `found: ${quotes.join(' / ')}`}${each.expect === 'flag' && quotes.length ? `  found: ${quotes.join(' / ')}` : ''}` : ''}`)
}

if (values.write) {
  writeFileSync(new URL('../test/cases/score.json', import.meta.url), `${JSON.stringify(scores(all), null, 2)}\n`)
  say('\nwritten: test/cases/score.json')
}
