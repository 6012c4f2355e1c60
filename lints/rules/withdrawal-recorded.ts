/**
 * A report is marked as withdrawn and nothing says who asked for that, who decided it, and why. An officer may have been
 * pressed to take advice back that a member did not like. A withdrawal that is recorded with its reason protects both.
 */
import {defineRule} from '../../src/engine/define-rule.ts'
import {whoStands} from '../../src/language/posts.ts'
import {cued} from '../../src/report/cues.ts'
import {body} from '../../src/report/plain-text.ts'
import type {Paragraph, Report} from '../../src/report/report.ts'
import {sections} from '../../src/report/sections.ts'
import {cite} from '../authorities/index.ts'

export const withdrawalRecorded = defineRule({
  id: 'withdrawal-recorded',
  title: 'A withdrawal is recorded with its reason',
  family: 'ownership',
  severity: 'should',
  authority: cite('protocol-003-8'),
  why: 'A member may not press an officer to withdraw a report, so who asked, who decided and why are kept.',
  messages: {
    missing: '“{words}” stands here, and the record does not say who asked for that, who decided it and why; record the withdrawal.',
    member: '{person}, a member, is recorded as having withdrawn the report; only its officer or the head of service may.',
  },
  reads: 'report',
  examples: {
    ok: [
      {report: '# Fees\nThe application was withdrawn in May.'},
      {report: '**REPORT WITHDRAWN**\n# Fees', record: {withdrawals: [{askedBy: {name: 'Cllr Tom Hale', office: ''}, by: {name: 'Ann Day', office: 'Head of Parks'}, reason: 'The figures were wrong.'}]}},
    ],
    notOk: [
      {report: '**REPORT WITHDRAWN**\n# Purpose\nTo set fees.', findings: [{at: '1:1-1:17', message: 'missing'}]},
      {report: '| Status | Withdrawn |\n# Purpose\nTo set fees.', findings: [{at: '2:1-2:10', message: 'missing'}]},
      {report: '# Fees', record: {withdrawals: [{askedBy: {name: 'Cllr Tom Hale', office: ''}, by: {name: 'Councillor Tom Hale', office: 'Chair of Parks'}, reason: 'None.'}]}, findings: [{at: 'whole report', message: 'member'}]},
    ],
  },
}, (report, {record, profile, find}) => {
  for (const {by} of record?.withdrawals ?? []) {
    const {members, officers} = whoStands(`${by.name}, ${by.office}`, profile)
    if (members.length > 0 && officers.length === 0) find(null, 'member', {values: {person: by.name}})
  }
  if (record && record.withdrawals.length > 0) return
  for (const {line, text} of atTheHead(report)) {
    const words = text.trim()
    if (!mark.test(words) && !inTitle.test(words)) continue
    const start = text.indexOf(words)
    find({line, start, end: start + words.length}, 'missing', {values: {words}})
  }
})

// “REPORT WITHDRAWN”, “Withdrawn”, “[This item has been withdrawn]”.
const mark = cued(/^[\s[(*]*(?:(?:this |the )?(?:report|item|paper) ?[:–—-]? ?(?:is |was |has been )?)?(?:now )?withdrawn[\s\])*.!]*$|^tynnwyd (?:yr adroddiad )?(?:hwn )?yn ôl\.?$/iu)
// “Setting of fees – WITHDRAWN”, “WITHDRAWN: fees”: in capitals, or it is part of what the report is about.
const inTitle = cued(/^WITHDRAWN\s*[:–—-]|[[(–—-]\s*WITHDRAWN[\s\])]*$/u)

/** The paragraphs above the first section, and what stands at the top and foot of each page or in a box. */
function atTheHead(report: Report): readonly Paragraph[] {
  const first = sections(report).find(({kinds}) => !kinds.includes('header'))?.first ?? Infinity
  return [...body(report).filter(({line}) => line < first), ...report.beside.filter(({place}) => place === 'header' || place === 'footer' || place === 'text box')]
}
