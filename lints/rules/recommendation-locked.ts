/**
 * The head of service approved the recommendation, and it says something else now. The report is that officer's advice, and
 * members would vote on advice that the officer did not give. Only the head of service may approve other words.
 */
import {defineRule} from '../../src/engine/define-rule.ts'
import {touchesRecommendation} from '../../src/report/approved-recommendation.ts'
import {paragraphs} from '../../src/report/plain-text.ts'
import type {ParagraphChange, RecordedApproval} from '../../src/report/recorded.ts'
import {cite} from '../authorities/index.ts'

const approval: RecordedApproval = {
  number: 1, role: 'head-of-service', by: {name: 'Ann Day', office: 'Head of Parks'}, made: '2027-01-04T09:00:00.000Z', covers: 'sections', sections: [{title: 'Recommendation', kinds: ['recommendations']}],
  interest: null, replaced: false, changes: [],
}
const change: ParagraphChange = {kind: 'changed', line: 2, was: 'That fees stay.', now: 'That fees rise.', authors: []}

export const recommendationLocked = defineRule({
  id: 'recommendation-locked',
  title: 'The recommendation is as the head of service approved it',
  family: 'ownership',
  severity: 'must',
  authority: cite('protocol-003-8', 'protocol-001-5-closing', 'protocol-000-5.2'),
  why: 'Members vote on the officer’s advice, so the recommendation must be the one that the head of service approved.',
  messages: {
    changed: '{person} approved the recommendation as “{was}”; only {person} may approve other words.',
    tracked: '{authors} changed the recommendation after {person} approved it; only {person} may let that stand.',
    altered: 'This stands in the recommendation otherwise than {person} approved it; only {person} may approve that.',
    inserted: 'This is in the recommendation, and was not when {person} approved it; only {person} may approve it.',
    gone: 'The recommendation has lost “{was}” since {person} approved it; only {person} may approve that.',
  },
  reads: 'report',
  examples: {
    ok: [
      {report: '# Recommendation\nThat fees rise.', record: {approvals: [approval]}},
      {report: '# Recommendation\nThat fees rise.\n# Reasons\nCosts.', record: {approvals: [{...approval, covers: 'report', sections: [], changes: [{...change, line: 4}]}]}},
      {report: '# Recommendation\nThat fees rise.', record: {approvals: [{...approval, role: 'finance', changes: [change]}]}},
    ],
    notOk: [
      {report: '# Recommendation\nThat fees rise.', record: {approvals: [{...approval, changes: [change]}]}, findings: [{at: '2:1-2:16', message: 'changed'}]},
      {
        report: '# Recommendation\nThat fees {++Cllr Hale: may ++}rise.', record: {approvals: [{...approval, changes: [{...change, authors: ['Cllr Hale']}]}]},
        findings: [{at: '2:1-2:20', message: 'tracked'}],
      },
      {report: '# Recommendation\nThat fees rise.', record: {approvals: [{...approval, changes: [{...change, kind: 'moved'}]}]}, findings: [{at: '2:1-2:16', message: 'altered'}]},
      {report: '# Recommendation\nThat fees rise.', record: {approvals: [{...approval, changes: [{...change, kind: 'inserted', was: null}]}]}, findings: [{at: '2:1-2:16', message: 'inserted'}]},
      {report: '# Recommendation\nThat fees rise.', record: {approvals: [{...approval, changes: [{...change, kind: 'deleted', line: null, now: null}]}]}, findings: [{at: 'whole report', message: 'gone'}]},
    ],
  },
}, (report, {record, find}) => {
  for (const each of record?.approvals ?? []) {
    if (each.replaced) continue
    const person = each.by.name
    for (const one of each.changes) {
      if (!touchesRecommendation(report, each, one)) continue
      const {kind, line, was, authors} = one
      const values = {person, was: was?.slice(0, 160) ?? 'a paragraph', authors: authors.join(' and ')}
      if (line === null) find(null, 'gone', {values})
      else find({line, start: 0, end: paragraphs(report)[line - 1]?.text.trimEnd().length ?? 0}, kind === 'inserted' ? 'inserted' : authors.length > 0 ? 'tracked' : kind === 'moved' || was === null ? 'altered' : 'changed', {values})
    }
  }
})
