/**
 * A report that spends, saves or raises money goes to members without showing that the council's finance officer has seen
 * it. Members agree to what cannot be paid for, and nobody can later say whose figures they were. The page may be silent
 * where the record is not, so this asks and does not accuse.
 */
import {defineRule} from '../../src/engine/define-rule.ts'
import {showsConsulted} from '../../src/language/consulted-officers.ts'
import {asksForDecision, limbsOf} from '../../src/language/recommended.ts'
import {cued} from '../../src/report/cues.ts'
import {body} from '../../src/report/plain-text.ts'
import type {RecordedApproval} from '../../src/report/recorded.ts'
import type {Report} from '../../src/report/report.ts'
import {saidUnder} from '../../src/report/said-under.ts'
import {inAppendix, sectionsOf} from '../../src/report/sections.ts'
import {cite} from '../authorities/index.ts'
import officers from '../lexicons/consulted-officers.json' with {type: 'json'}
import recommending from '../lexicons/recommending.json' with {type: 'json'}

const byDefault: {always: boolean} = {
  /** True for a council whose protocol wants the finance officer consulted on every report for decision. */
  always: false,
}

const signedOff: RecordedApproval = {
  number: 1, role: 'finance', by: {name: 'Bo Reed', office: 'Section 151 Officer'}, made: '2027-01-04T09:00:00.000Z', covers: 'report', sections: [], interest: null, replaced: false, changes: [],
}

export const financeOfficerConsulted = defineRule({
  id: 'finance-officer-consulted',
  title: 'The finance officer is shown to have been consulted',
  family: 'form',
  severity: 'should',
  authority: cite('lga-1972-s151', 'protocol-002r-9.3', 'protocol-002r-9.4', 'protocol-002r-4.12', 'protocol-004-8'),
  why: 'Members rely on the finance officer’s advice, so a decision about money shows that it was sought.',
  messages: {
    missing: 'No finance officer is named as consulted; name the Section 151 Officer (or local title) and the date, or record it at sign-off.',
    unnamed: '“{words}” stands without a finance officer’s name; say who confirmed it, or record the consultation at sign-off.',
  },
  options: byDefault,
  reads: 'report',
  examples: {
    ok: [
      {report: '# Recommendation\nThat £4,000 be spent on seats.\n# Financial implications\nThe Section 151 Officer confirms that the sum is in the budget.'},
      {report: '| Report by | Director of Finance |\n# Recommendation\nThat the tax base be £41,000,000.'},
      {report: '# Recommendation\nThat the byelaw be made.'},
      {report: '# Recommendation\nThat £4,000 be spent on seats.', record: {approvals: [signedOff]}},
      {report: '# Purpose\nFor information only.\n# Money\nSpending was £4,000.'},
    ],
    notOk: [
      {report: '# Recommendation\nThat £4,000 be spent on seats.', findings: [{at: 'whole report', message: 'missing'}]},
      {report: '# Recommendation\nThat seats be bought.\n# Money\nThe sum is in the budget.', findings: [{at: 'whole report', message: 'missing'}]},
      {report: '# Recommendation\nThat the byelaw be made.\n# Finance\nThere are no financial implications.', findings: [{at: '4:1-4:37', message: 'unnamed'}]},
      {report: '# Recommendation\nThat a byelaw be confirmed.', options: {always: true}, findings: [{at: 'whole report', message: 'missing'}]},
    ],
  },
}, (report, {profile, options, record, find}) => {
  // Who signed it off was consulted; that the words have changed since is told by “approval-lapsed”.
  if (record?.approvals.some(({role}) => role === 'finance')) return
  const limbs = limbsOf(report, recommending)
  if (!asksForDecision(report, limbs)) return
  const financial = sectionsOf(report, 'financial').filter(({first}) => !inAppendix(report, first))
  if (!options.always && !financial.length && !limbs.some(({text}) => sum.test(text))) return
  if (showsConsulted(report, {titles: officers.finance.titles, unanswered: officers.unanswered.words}, profile, 'finance')) return
  // The clerk of a small council is most often its finance officer too.
  if (profile.kind === 'town' && clerks(report)) return
  const nothing = financial.flatMap((section) => saidUnder(report, section)).find(({line, start, end}) => none.test(body(report)[line - 1]?.text.slice(start, end) ?? ''))
  if (nothing) find(nothing, 'unnamed', {values: {words: body(report)[nothing.line - 1]?.text.slice(nothing.start, nothing.end).replace(/[.]$/, '').slice(0, 80) ?? ''}})
  else find(null, 'missing')
})

const sum = cued(/£\s?\d|\b\d[\d,.]* (?:million|thousand|pounds)\b|\b(?:budget|capital programme|virement|reserves?|borrowing|precept|council tax)\b/i)
const none = /^\W*(?:there (?:are|is) )?(?:no|none|nil|not applicable|n\/a)\b/i

function clerks(report: Report): boolean {
  return body(report).slice(0, 30).some(({text}) => /\bclerk\b/i.test(text) && text.length < 120)
}
