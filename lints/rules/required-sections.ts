/**
 * The council's template asks for a section and the report has none. Members get less than they are used to, and a duty
 * that the section stands for (equality, risk) may not have been thought of. Which sections are wanted is the council's
 * own business, so the rule is silent until a pack names them.
 */
import {defineRule} from '../../src/engine/define-rule.ts'
import {asksForDecision, limbsOf} from '../../src/language/recommended.ts'
import {headerFields} from '../../src/report/header-fields.ts'
import {body} from '../../src/report/plain-text.ts'
import {saidUnder} from '../../src/report/said-under.ts'
import {inAppendix, sections} from '../../src/report/sections.ts'
import type {SectionKind} from '../../src/report/sections.ts'
import {cite} from '../authorities/index.ts'
import recommending from '../lexicons/recommending.json' with {type: 'json'}

const none: readonly string[] = []

export const requiredSections = defineRule({
  id: 'required-sections',
  title: 'The report has the sections its template asks for',
  family: 'form',
  severity: 'should',
  authority: cite('protocol-004-8', 'protocol-002r-5.1'),
  why: 'Members decide on reports with advice from every relevant officer, and the template’s sections are where it stands.',
  messages: {
    missing: 'There is no section on {kind}, which the template asks for; add it, or say that it does not apply.',
    empty: 'Nothing stands under “{title}”, which the template asks for; fill it in, or say that it does not apply.',
  },
  options: {
    /** Kinds of section that a report for decision must have, as in “equality” or “risk”. */
    sections: none,
  },
  reads: 'report',
  examples: {
    ok: [
      {report: '# Recommendation\nThat the fees be agreed.'},
      {report: '# Recommendation\nThat the fees be agreed.\n# Risk management\nIncome may fall short.', options: {sections: ['risk']}},
      {report: '# Purpose\nFor information only.', options: {sections: ['risk']}},
    ],
    notOk: [
      {report: '# Recommendation\nThat the fees rise.', options: {sections: ['risk']}, findings: [{at: 'whole report', message: 'missing'}]},
      {report: '# Recommendation\nThat the fees be agreed.\n# Equality\n# Background\nFees were set in May.', options: {sections: ['equality']}, findings: [{at: '3:1-3:9', message: 'empty'}]},
    ],
  },
}, (report, {options, find}) => {
  const wanted = options.sections as readonly SectionKind[]
  if (!wanted.length || !asksForDecision(report, limbsOf(report, recommending))) return
  const own = sections(report).filter(({first}) => !inAppendix(report, first))
  for (const kind of wanted) {
    const here = own.filter(({kinds}) => kinds.includes(kind))
    if (here.some((section) => saidUnder(report, section).length) || inField(kind)) continue
    const [blank] = here
    if (blank?.heading && !goesOn(blank.last)) find(blank.heading, 'empty', {values: {title: blank.title}})
    else if (!blank) find(null, 'missing', {values: {kind}})
  }

  /** A heading over a subheading is filled by what stands under that. */
  function goesOn(last: number): boolean {
    const next = own.find(({first}) => first === last + 1)
    const [above, below] = [body(report)[last - 1], next?.heading && body(report)[next.heading.line - 1]]
    return above !== undefined && below !== undefined && below !== null && (below.outline ?? 0) > (above.outline ?? 0)
  }

  function inField(kind: SectionKind): boolean {
    return headerFields(report).some((field) => field.value !== '' && (field.kind === kind || field.label.toLowerCase().includes(kind)))
  }
})
