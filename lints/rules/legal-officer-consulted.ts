/**
 * A report for decision sets out the law, or says that there are no legal implications, and no legal officer is named.
 * Members act beyond their powers on a layman's word. The page may be silent where the record is not, so this asks.
 */
import {defineRule} from '../../src/engine/define-rule.ts'
import {showsConsulted} from '../../src/language/consulted-officers.ts'
import {asksForDecision, limbsOf} from '../../src/language/recommended.ts'
import {body} from '../../src/report/plain-text.ts'
import type {RecordedApproval} from '../../src/report/recorded.ts'
import {saidUnder} from '../../src/report/said-under.ts'
import {inAppendix, sectionsOf} from '../../src/report/sections.ts'
import {cite} from '../authorities/index.ts'
import officers from '../lexicons/consulted-officers.json' with {type: 'json'}
import recommending from '../lexicons/recommending.json' with {type: 'json'}

const byDefault: {always: boolean} = {
  /** True for a council whose protocol wants legal advice on every report for decision. */
  always: false,
}

const signedOff: RecordedApproval = {
  number: 1, role: 'legal', by: {name: 'Ceri Lloyd', office: 'Monitoring Officer'}, made: '2027-01-04T09:00:00.000Z', covers: 'report', sections: [], interest: null, replaced: false, changes: [],
}

export const legalOfficerConsulted = defineRule({
  id: 'legal-officer-consulted',
  title: 'The legal officer is shown to have been consulted',
  family: 'form',
  severity: 'consider',
  authority: cite('protocol-002r-9.3', 'protocol-002r-4.12', 'protocol-004-8'),
  why: 'Members rely on legal advice, so a decision with legal consequences shows that it was sought.',
  messages: {
    missing: 'No legal officer is named as consulted; name the Monitoring Officer or lawyer and the date, or record it at sign-off.',
    unnamed: '“{words}” stands without a legal officer’s name; say who confirmed it, or record the consultation at sign-off.',
  },
  options: byDefault,
  reads: 'report',
  examples: {
    ok: [
      {report: '# Recommendation\nThat the order be made.\n# Legal implications\nThe Head of Law confirms that section 14 allows it.'},
      {report: '| Report by | The Monitoring Officer |\n# Recommendation\nThat the code be adopted.\n# Legal implications\nThere are none.'},
      {report: '# Recommendation\nThat seats be bought.'},
      {report: '# Recommendation\nThat the order be made.\n# Legal implications\nSection 14 allows it.', record: {approvals: [signedOff]}},
      {report: '# Recommendation\nThat a plot be let.\n# Legal\nSection 23 of the 1908 Act applies.', profile: {kind: 'town'}},
    ],
    notOk: [
      {report: '# Recommendation\nThat the order be made.\n# Legal implications\nSection 14 allows it.', findings: [{at: 'whole report', message: 'missing'}]},
      {report: '# Recommendation\nThat the order be made.\n# Legal implications\nNone.', findings: [{at: '4:1-4:6', message: 'unnamed'}]},
      {report: '# Recommendation\nThat an order be confirmed.', options: {always: true}, findings: [{at: 'whole report', message: 'missing'}]},
    ],
  },
}, (report, {profile, options, record, find}) => {
  // Who signed it off was consulted; that the words have changed since is told by “approval-lapsed”.
  if (record?.approvals.some(({role}) => role === 'legal')) return
  // A town council has no Monitoring Officer of its own, and seldom a lawyer.
  if (profile.kind === 'town' && !options.always) return
  const limbs = limbsOf(report, recommending)
  if (!asksForDecision(report, limbs)) return
  const legal = sectionsOf(report, 'legal').filter(({first}) => !inAppendix(report, first))
  if (!options.always && !legal.length) return
  if (showsConsulted(report, {titles: officers.legal.titles, unanswered: officers.unanswered.words}, profile, 'monitoring')) return
  const nothing = legal.flatMap((section) => saidUnder(report, section)).find(({line, start, end}) => none.test(body(report)[line - 1]?.text.slice(start, end) ?? ''))
  if (nothing) find(nothing, 'unnamed', {values: {words: body(report)[nothing.line - 1]?.text.slice(nothing.start, nothing.end).replace(/[.]$/, '').slice(0, 80) ?? ''}})
  else find(null, 'missing')
})

const none = /^\W*(?:there (?:are|is) )?(?:no|none|nil|not applicable|n\/a)\b/i
