/*
 * An exempt report leaves the office without “Not for publication” on it, or with a number and no words. Whoever is handed
 * a copy, years later or by mistake, cannot tell that it is not public or why; the Act wants both on every copy.
 */
import {defineRule} from '../../src/engine/define-rule.ts'
import type {Context, Options} from '../../src/engine/define-rule.ts'
import {citedExemptions} from '../../src/language/cited-exemptions.ts'
import {appendixLabels, withheldMatter} from '../../src/language/withheld-matter.ts'
import {classification} from '../../src/report/classification.ts'
import {cued} from '../../src/report/cues.ts'
import {headerFields} from '../../src/report/header-fields.ts'
import {paragraphs} from '../../src/report/plain-text.ts'
import type {Paragraph, Report, Stretch} from '../../src/report/report.ts'
import {sectionAt, sectionsOf} from '../../src/report/sections.ts'
import {formerWordingIn, wordingIn} from '../authorities/exempt-descriptions.ts'
import {cite} from '../authorities/index.ts'
import {citationOf, isGround} from '../authorities/schedule-12a.ts'

export const exemptMarking = defineRule({
  id: 'exempt-marking',
  title: 'What is withheld is marked “Not for publication”, with its description',
  family: 'exempt',
  severity: 'must',
  authority: cite('lga-1972-s100B-5', 'si-2012-2089-reg7-5', 'lga-1972-s100BA-2', 'si-2001-2290-reg5'),
  why: 'Every copy of what is withheld says that it is not for publication and describes the exempt information.',
  messages: {
    report: 'This report is withheld, but “Not for publication” stands nowhere on it; expected that mark on every copy. Ask the committee clerk.',
    part: 'Part of this report is withheld, but “Not for publication” stands nowhere; expected that mark on every copy of the part.',
    appendix: 'This appendix is withheld, but does not say “Not for publication”; expected that mark on the appendix itself. Ask the committee clerk.',
    description: 'Paragraph {number} stands here without its description; the Act wants the description in terms of the Schedule on every copy.',
  },
  reads: 'report',
  examples: {
    ok: [
      {report: 'Classification: Open\n# Purpose\nTo agree the plan.'},
      {report: '**NOT FOR PUBLICATION**\nExempt: paragraph 3 (financial or business affairs of any particular person).'},
      {report: '**NID YW I’W GYHOEDDI**\nParagraph 18 of Part 4 of Schedule 12A (prosecution of crime).', profile: {nation: 'wales'}},
      {report: 'Item 6 is private.', profile: {kind: 'town'}},
    ],
    notOk: [
      {report: 'Classification: Exempt, paragraph 3\n# Purpose\nTo agree the price.', findings: [{at: 'whole report', message: 'report'}]},
      {report: 'Appendix B is restricted and has gone to Members only.', findings: [{at: 'whole report', message: 'part'}]},
      {report: 'Appendix B is not for publication (legal professional privilege).\n# Appendix B\nCounsel advises us to settle.\nThe reasons follow.', findings: [{at: '2:1-2:11', message: 'appendix'}]},
      {report: '**NOT FOR PUBLICATION**\nExempt under paragraph 3 of Schedule 12A.', findings: [{at: '2:14-2:25', message: 'description'}]},
    ],
  },
}, check)

type Finder = Context<'report' | 'part' | 'appendix' | 'description', Options>

function check(report: Report, context: Finder): void {
  const {profile: {kind, nation, constitutionRules}, find} = context
  // Part VA binds principal councils of England and Wales; a town council has no such duty, and Scotland its own Act.
  if (kind === 'town' || nation === 'scotland') return
  const {kind: says, marks} = classification(report)
  const all = paragraphs(report)
  const grounds = citedExemptions(report, constitutionRules).flatMap(({paragraph, citations}) => citations.flatMap(({numbers}) => numbers.flatMap(({number, at, role}) => (
    role === 'ground' && sectionAt(report, paragraph.line) !== 'background papers' ? [{number, place: {line: paragraph.line, ...at}}] : []))))
  const withheld = all.filter(({line, text}) => sectionAt(report, line) !== 'background papers' && withheldMatter(text).length)
  const whole = says === 'exempt' || withheld.some(({text}) => withheldMatter(text).some(({what}) => what === 'report'))
  // In a form's answer or a page header, “part exempt” is said of this report; in prose it may be said of anything.
  const answered = new Set(headerFields(report).flatMap(({valueAt}) => valueAt?.line ?? []))
  const declared = says === 'part exempt' && marks.some(({at, covers}) => covers === 'part' && (answered.has(at.line) || all[at.line - 1]?.place !== 'body'))
  if (!whole && !declared && !withheld.length) return
  const marked = all.filter(({text}) => mark.test(text))
  if (!marked.length) {
    // A part that goes out on its own may carry the mark where this file cannot show it.
    find(null, whole ? 'report' : 'part', {severity: whole || !grounds.length ? 'must' : 'should'})
    return
  }
  if (!whole) for (const heading of unmarkedAppendices(report, withheld, marked)) find(heading, 'appendix')
  const described = all.some(({text}) => wordingIn(text).length > 0 || formerWordingIn(text).length > 0 || confidential.test(text))
  const first = grounds.find(({number}) => isGround(nation, number))
  if (!described && first) find(first.place, 'description', {severity: 'consider', values: {number: first.number}, suggestion: citationOf(nation, first.number)})
}

// Capital or small: section 100B(5) prints “Not”, regulation 7(5) “not”. The Welsh is how Welsh councils say the same.
const mark = cued(/\bnot for publication\b|\bnid (?:yw |ydyw )?(?:i['’]?w|ar gyfer ei) (?:g|ch)?yhoeddi\b|\bddim i['’]?w gyhoeddi\b/iu)
const confidential = cued(/\bcontains confidential information\b|100A\([23]\)|regulation 4\(2\)\(a\)/iu)

/** Headings of appendices that stand in this file, are said to be withheld, and carry no mark of their own. */
function unmarkedAppendices(report: Report, withheld: readonly Paragraph[], marked: readonly Paragraph[]): Stretch[] {
  const named = new Set(withheld.flatMap(({text}) => withheldMatter(text).flatMap(({what, labels}) => (what === 'appendix' ? labels : []))))
  const appendices = sectionsOf(report, 'appendix').flatMap(({heading, first, last}) => (heading ? [{heading, first, last}] : []))
  return appendices.flatMap(({heading, first, last}) => {
    const [label] = appendixLabels(paragraphs(report)[heading.line - 1]?.text ?? '')
    const own = marked.some(({line, place}) => (line >= first && line <= last) || place === 'header' || place === 'footer')
    return label !== undefined && named.has(label) && !own ? [heading] : []
  })
}
