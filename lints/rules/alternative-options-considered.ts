/**
 * A cabinet or a cabinet member is asked to decide, and the report shows one course only. The record must give the options
 * considered and rejected; what the report does not hold, the record cannot, and a challenge finds the choice unexplained.
 */
import {defineRule} from '../../src/engine/define-rule.ts'
import {asksForDecision, limbsOf} from '../../src/language/recommended.ts'
import {cued} from '../../src/report/cues.ts'
import {headerFields} from '../../src/report/header-fields.ts'
import {body} from '../../src/report/plain-text.ts'
import type {Report} from '../../src/report/report.ts'
import {saidUnder} from '../../src/report/said-under.ts'
import {inAppendix, sectionAt, sectionsOf} from '../../src/report/sections.ts'
import {cite} from '../authorities/index.ts'
import recommending from '../lexicons/recommending.json' with {type: 'json'}

export const alternativeOptionsConsidered = defineRule({
  id: 'alternative-options-considered',
  title: 'An executive report shows the options considered',
  family: 'form',
  severity: 'consider',
  authority: cite('si-2012-2089-reg12', 'si-2012-2089-reg13', 'si-2001-2290-reg6', 'protocol-004-22', 'protocol-002r-5.1'),
  why: 'The record of an executive decision gives the options considered and rejected, and it is taken from the report.',
  messages: {
    missing: 'No other options are shown; say what else was considered and why it is not recommended, or that there was none.',
    empty: 'Nothing stands under “{title}”; say what else was considered and why it is not recommended, or that there was none.',
  },
  reads: 'report',
  examples: {
    ok: [
      {report: '| Decision maker | Cabinet |\n# Recommendation\nThat the depot be sold.\n# Alternatives\nLetting it was considered. The rent would not meet repairs.'},
      {report: 'Report to Cabinet\n# Recommendation\nThat the depot be sold.\n# Background\nTo keep it was considered and rejected.'},
      {report: 'Report to Cabinet\n# Recommendation\nThat the report be noted.'},
      {report: 'Report to Planning Committee\n# Recommendation\nThat permission be refused.'},
    ],
    notOk: [
      {report: '| Decision maker | Cabinet |\n# Recommendation\nThat the depot be sold.', findings: [{at: 'whole report', message: 'missing'}]},
      {report: '| Decision maker | Cabinet |\n# Recommendation\nThat the depot be sold.\n# Options considered\n# Background\nThe depot was built in 1961.', findings: [{at: '5:1-5:19', message: 'empty'}]},
    ],
  },
}, (report, {profile, find}) => {
  if (profile.governance === 'committee' || profile.kind === 'town' || profile.kind === 'fire') return
  const limbs = limbsOf(report, recommending)
  if (!asksForDecision(report, limbs) || !isExecutive(report, limbs.map(({text}) => text))) return
  // What goes on to Council for decision is not the executive's decision.
  if (limbs.every(({text}) => /\brecommends? (?:to )?(?:the )?(?:full )?council\b/i.test(text))) return
  const own = sectionsOf(report, 'options').filter(({first}) => !inAppendix(report, first))
  if (own.some((section) => saidUnder(report, section).length) || body(report).some(({line, text}) => !inAppendix(report, line) && sectionAt(report, line) !== 'recommendations' && !own.some(({heading}) => heading?.line === line) && weighed.test(text))) return
  const [blank] = own
  if (blank?.heading) find(blank.heading, 'empty', {values: {title: blank.title}})
  else find(null, 'missing')
})

const executive = cued(/\b(?:cabinet|executive(?! (?:director|summary|officer))|y cabinet|leader of the council|elected mayor|portfolio holder decision|cabinet member decision)\b/i)
const notExecutive = cued(/\b(?:scrutiny|select committee|planning|licensing|audit|standards|full council|annual council)\b/i)
const weighed = cued(/\b(?:alternatives?|alternatively|options?|do nothing|doing nothing|status quo|other (?:courses?|approach(?:es)?|ways?|possibilit(?:y|ies)|models?|sites?|choices?)|(?:was|were|has been|have been|is|are) (?:also )?(?:considered|examined|looked at|explored)(?:,| but| and)[^.]{0,60}\b(?:reject|discount|ruled out|dismiss|not (?:pursued|recommended|preferred|taken))\w*|considered and (?:rejected|discounted|ruled out|dismissed)|not recommended|(?:is|are) recommended (?:over|in preference)|dewisiadau|dewis arall|opsiwn|opsiynau)\b/i)

/** True for a report to the executive or one of its members: by its header, or by whom it asks. */
function isExecutive(report: Report, asked: readonly string[]): boolean {
  const to = headerFields(report).filter(({kind, label, labelAt}) => (kind === 'committee' || /decision maker|decision taker/i.test(label)) && !inAppendix(report, labelAt.line)).map(({value}) => value)
  if (to.length) return to.some((value) => executive.test(value)) && !to.some((value) => notExecutive.test(value))
  const top = body(report).slice(0, 12).map(({text}) => text).filter((text) => text.length < 80)
  if (top.some((text) => notExecutive.test(text))) return false
  return top.some((text) => /^\W*(?:report to )?(?:the )?(?:cabinet|executive(?: board| committee)?)(?: report)?\W*$/i.test(text)) || asked.some((text) => /\b(?:cabinet|the executive)(?: (?:is|are) (?:\w+ly )?(?:recommended|asked|invited|requested)|\W*$)|^\W*(?:\w+ ){0,4}that (?:the )?(?:cabinet|executive)\b/i.test(text))
}
