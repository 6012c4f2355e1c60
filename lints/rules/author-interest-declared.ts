/**
 * An officer who is close to somebody in the matter signs the report, and nobody is told. The advice looks biased when it
 * comes out, whether it was or not. Who signs a report as its author says of an interest that there is none, or what it is.
 */
import {defineRule} from '../../src/engine/define-rule.ts'
import type {RecordedApproval} from '../../src/report/recorded.ts'
import {cite} from '../authorities/index.ts'

const approval: RecordedApproval = {
  number: 1, role: 'author', by: {name: 'Ann Day', office: 'Head of Parks'}, made: '2027-01-04T09:00:00.000Z', covers: 'report', sections: [], interest: 'none', replaced: false, changes: [],
}

export const authorInterestDeclared = defineRule({
  id: 'author-interest-declared',
  title: 'The author has said whether they have an interest',
  family: 'ownership',
  severity: 'consider',
  authority: cite('protocol-000-4.4', 'protocol-001-5', 'protocol-002r-6.4', 'protocol-004-24', 'protocol-004-25'),
  why: 'Advice is trusted when its author is seen to have no stake in it, or to have told those who must know.',
  messages: {
    silent: '{person} signed as author and said nothing of an interest; record “none”, or what it is.',
    declared: '{person} declared an interest as author; ask the Monitoring Officer whether another officer should report.',
  },
  reads: 'report',
  examples: {
    ok: [
      {report: 'Fees rise.'},
      {report: 'Fees rise.', record: {approvals: [approval]}},
      {report: 'Fees rise.', record: {approvals: [{...approval, role: 'finance', interest: null}]}},
    ],
    notOk: [
      {report: 'Fees rise.', record: {approvals: [{...approval, interest: null}]}, findings: [{at: 'whole report', message: 'silent'}]},
      {report: 'Fees rise.', record: {approvals: [{...approval, interest: 'My brother rents a plot.'}]}, findings: [{at: 'whole report', message: 'declared'}]},
    ],
  },
}, (_, {record, find}) => {
  // The latest of each author: who says it later has said it.
  const latest = new Map(record?.approvals.flatMap((each) => each.role === 'author' ? [[each.by.name, each] as const] : []))
  for (const [person, {interest}] of latest) {
    if (interest === null || interest === '') find(null, 'silent', {values: {person}})
    else if (!/^\W*(?:none|nil|no(?: interests?)?|n\/a)\W*$/i.test(interest)) find(null, 'declared', {values: {person}})
  }
})
