/**
 * Somebody approved the report, and it was changed afterwards in what they approved. It goes out under the name of an officer
 * who never saw the words. Changes elsewhere leave an approval standing; the record says which paragraph was changed.
 */
import {defineRule} from '../../src/engine/define-rule.ts'
import {touchesRecommendation} from '../../src/report/approved-recommendation.ts'
import {paragraphs} from '../../src/report/plain-text.ts'
import type {ParagraphChange, RecordedApproval} from '../../src/report/recorded.ts'
import type {Report, Stretch} from '../../src/report/report.ts'
import {cite} from '../authorities/index.ts'

const approval: RecordedApproval = {
  number: 1, role: 'finance', by: {name: 'Bo Reed', office: 'Director of Finance'}, made: '2027-01-04T09:00:00.000Z', covers: 'report', sections: [], interest: null, replaced: false, changes: [],
}
const change: ParagraphChange = {kind: 'changed', line: 1, was: 'Fees stay.', now: 'Fees rise.', authors: []}

export const approvalLapsed = defineRule({
  id: 'approval-lapsed',
  title: 'What was approved has not changed since',
  family: 'ownership',
  severity: 'should',
  authority: cite('protocol-003-8', 'protocol-000-5.2', 'protocol-001-5-closing'),
  why: 'An approval is of the words that were read: after a change nobody has approved what stands there.',
  messages: {
    changed: '{person} approved “{was}” here; ask for approval of what it says now.',
    tracked: '{authors} changed this after {person} approved it; ask {person} whether the change may stand.',
    altered: '{person} approved other words here, which were not kept; ask for approval of what it says now.',
    inserted: 'This came in after {person} approved the rest; ask for approval of it.',
    moved: '{person} approved this in another place; ask for approval of where it stands now.',
    gone: '“{was}” has gone since {person} approved it; ask for approval of the report without it.',
    many: 'Since {person} approved them, {count} paragraphs have changed; ask for approval of what the report says now.',
  },
  reads: 'report',
  examples: {
    ok: [
      {report: 'Fees rise.'},
      {report: 'Fees rise.', record: {approvals: [approval]}},
      {report: 'Fees rise.', record: {approvals: [{...approval, replaced: true, changes: [change]}]}},
    ],
    notOk: [
      {report: 'Fees rise.', record: {approvals: [{...approval, changes: [change]}]}, findings: [{at: '1:1-1:11', message: 'changed'}]},
      {report: 'Fees {++Cllr Hale: may ++}rise.', record: {approvals: [{...approval, changes: [{...change, authors: ['Cllr Hale']}]}]}, findings: [{at: '1:1-1:15', message: 'tracked'}]},
      {report: 'Fees rise.', record: {approvals: [{...approval, changes: [{...change, was: null}]}]}, findings: [{at: '1:1-1:11', message: 'altered'}]},
      {
        report: 'Fees rise.\nPlots are let by lot.', record: {approvals: [{...approval, changes: [{...change, kind: 'inserted', was: null}, {...change, kind: 'moved', line: 2}]}]},
        findings: [{at: '1:1-1:11', message: 'inserted'}, {at: '2:1-2:22', message: 'moved'}],
      },
      {report: 'Fees rise.', record: {approvals: [{...approval, changes: [{...change, kind: 'deleted', line: null, now: null}]}]}, findings: [{at: 'whole report', message: 'gone'}]},
      {
        report: 'Fees rise.', record: {approvals: [{...approval, changes: [change, change, change, change, change, change]}]},
        findings: [{at: 'whole report', message: 'many'}],
      },
    ],
  },
}, (report, {record, find}) => {
  const told = new Set<number>()
  for (const each of record?.approvals.toReversed() ?? []) {
    if (each.replaced) continue
    const person = each.by.name
    const changes = each.changes.filter((one) => !touchesRecommendation(report, each, one))
    if (changes.length > most) find(null, 'many', {values: {person, count: changes.length}})
    else for (const {kind, line, was, authors} of changes) {
      if (line === null) find(null, 'gone', {values: {person, was: shown(was)}})
      else if (!told.has(line)) {
        told.add(line)
        const message = kind !== 'changed' ? kind === 'moved' ? 'moved' : 'inserted' : authors.length > 0 ? 'tracked' : was === null ? 'altered' : 'changed'
        find(wordsOf(report, line), message, {values: {person, was: shown(was), authors: authors.join(' and ')}})
      }
    }
  }
})

/** Above this many an approval is told once, with their number. */
const most = 5

function wordsOf(report: Report, line: number): Stretch {
  const text = paragraphs(report)[line - 1]?.text ?? ''
  const start = /^\s*/.exec(text)?.[0].length ?? 0
  return {line, start, end: Math.max(start, text.trimEnd().length)}
}

function shown(was: string | null): string {
  return was === null ? 'A paragraph' : was.length > 120 ? `${was.slice(0, 119).replace(/\s+\S*$/u, '')} …` : was
}
