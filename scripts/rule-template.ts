/** The file that a new rule starts as: every field is there, to be filled in. */
import {camelCase} from './names.ts'

/** The text of lints/rules/<id>.ts before anybody has thought about it. */
export function ruleTemplate(id: string): string {
  return `/**
 * What an officer gets wrong, and who is hurt.
 */
import {defineRule} from '../../src/engine/define-rule.ts'
import type {Context, Options} from '../../src/engine/define-rule.ts'
import type {Report} from '../../src/report/report.ts'
import {cite} from '../authorities/index.ts'

export const ${camelCase(id)} = defineRule({
  id: '${id}',
  // What holds when the report is right, as in “Background papers are listed”.
  title: '',
  // ownership · exempt · criticism · neutrality · form · publication
  family: 'form',
  // must: plainly not met · should: likely wrong, a person decides · consider: advice
  severity: 'should',
  // Keys of lints/authorities: cite('lga-1972-s100D').
  authority: cite(),
  // One sentence for the officer.
  why: '',
  // Each says what was found and what is expected, in 25 words at most.
  messages: {
    missing: '',
  },
  // paragraph: judged one at a time · report: judged whole
  reads: 'report',
  // Two to six each way, the shortest that teach, in the notation of src/report/from-text.ts.
  examples: {
    ok: [],
    // {report: '# Heading\\nThe words.', findings: [{at: '2:1-2:10', message: 'missing'}]}
    notOk: [],
  },
}, check)

function check(_report: Report, _context: Context<'missing', Options>): void {
}
`
}
