/**
 * A report goes to the committee clerk with changes still tracked. Whoever opens it sees what was struck out, who struck
 * it out and when: advice that was softened, a figure that was withheld. The officer is asked about words that are not in
 * the report, and what should have stayed in draft is public.
 */
import {defineRule} from '../../src/engine/define-rule.ts'
import {nearestWords} from '../../src/report/nearest-words.ts'
import type {Change} from '../../src/report/report.ts'
import {cite} from '../authorities/index.ts'

export const noTrackedChanges = defineRule({
  id: 'no-tracked-changes',
  title: 'No tracked changes are left',
  family: 'publication',
  severity: 'should',
  authority: cite('event-north-lincolnshire-comments'),
  why: 'Tracked changes show readers what was struck out, by whom and when.',
  messages: {
    one: '{author} left a tracked change here; accept or reject it before the report goes to the committee clerk.',
    left: '{author} left {count} tracked changes, the first here; accept or reject each before the report goes to the committee clerk.',
  },
  reads: 'report',
  examples: {
    ok: [
      {report: 'The lease is renewed for five years.'},
      {report: 'Changes to the lease are tracked in a register.'},
    ],
    notOk: [
      {report: 'The lease is renewed for {++Ann Day: ten ++}years.', findings: [{at: '1:26-1:29', message: 'one'}]},
      {report: 'The lease is renewed{--Ann Day: against advice--}.', findings: [{at: '1:14-1:21', message: 'one'}]},
      {
        report: '{++Ann Day: New++} rents apply.\nRents rise {++Tom Hale: twice++}{--Ann Day: once--}.',
        findings: [{at: '1:1-1:4', message: 'left'}, {at: '2:12-2:17', message: 'one'}],
      },
    ],
  },
}, (report, {find}) => {
  const byAuthor = new Map<string, Change[]>()
  for (const change of report.changes) byAuthor.set(change.author.trim(), [...(byAuthor.get(change.author.trim()) ?? []), change])
  for (const [author, changes] of byAuthor) {
    const first = changes.reduce((one, other) => (other.line < one.line || (other.line === one.line && other.start < one.start) ? other : one))
    find(nearestWords(report, first), changes.length === 1 ? 'one' : 'left', {values: {author: author || 'Somebody unnamed', count: changes.length}})
  }
})
