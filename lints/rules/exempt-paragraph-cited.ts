/*
 * A header says “Appendix D is restricted” and stops there, or names “exempt information as defined in Part 1 of Schedule
 * 12A” and no paragraph. The public cannot see on what ground it is shut out, and the committee has nothing to resolve on.
 */
import {defineRule} from '../../src/engine/define-rule.ts'
import type {Context, Options} from '../../src/engine/define-rule.ts'
import {citedExemptions} from '../../src/language/cited-exemptions.ts'
import {sentencesOf} from '../../src/language/exemption-citation.ts'
import {schedulesIn} from '../../src/language/schedule-12a.ts'
import type {Extent} from '../../src/language/schedule-12a.ts'
import {appendixLabels, withheldMatter} from '../../src/language/withheld-matter.ts'
import type {WithheldMatter} from '../../src/language/withheld-matter.ts'
import {classification} from '../../src/report/classification.ts'
import {cued} from '../../src/report/cues.ts'
import {paragraphs} from '../../src/report/plain-text.ts'
import type {Paragraph, Report, Stretch} from '../../src/report/report.ts'
import {inAppendix, sectionAt} from '../../src/report/sections.ts'
import {wordingIn} from '../authorities/exempt-descriptions.ts'
import {cite} from '../authorities/index.ts'
import {groundsRange, scheduleOf} from '../authorities/schedule-12a.ts'

export const exemptParagraphCited = defineRule({
  id: 'exempt-paragraph-cited',
  title: 'Whatever is withheld has its paragraph of Schedule 12A',
  family: 'exempt',
  severity: 'must',
  authority: cite('lga-1972-s100A-5', 'lga-1972-s100B-5', 'lgsa-1973-s50A-4', 'admission-to-meetings-1960-s1-2'),
  why: 'A paper is withheld on a stated ground, so that members can decide and the public can contest it.',
  messages: {
    report: 'This report is withheld, but no paragraph of Schedule {schedule} is cited; expected one of {range}. Ask the Monitoring Officer.',
    part: 'This says that matter is withheld, but no paragraph of Schedule {schedule} is cited for it; expected one of {range}.',
    schedule: 'Schedule {schedule} is named without a paragraph; expected the number, one of {range}. Ask the Monitoring Officer.',
    town: 'The public is to be kept out, but no reason stands here; expected one, under the Public Bodies (Admission to Meetings) Act 1960.',
  },
  reads: 'report',
  examples: {
    ok: [
      {report: 'Classification: Open\n# Purpose\nTo agree the plan.'},
      {report: 'Appendix 2 falls under paragraph 3 of Schedule 12A and is private.'},
      {report: '**NOT FOR PUBLICATION**\nIt holds information in respect of which a claim to legal professional privilege could be maintained.'},
      {report: 'This report contains no exempt information as defined in Schedule 12A.'},
      {report: 'Appendix 2 is private by reason of the confidential nature of the business.', profile: {kind: 'town'}},
    ],
    notOk: [
      {report: 'Classification: Exempt\n# Purpose\nTo agree the price.', findings: [{at: '1:17-1:23', message: 'report'}]},
      {report: 'Appendix B is restricted and has gone to Members only.', findings: [{at: '1:1-1:55', message: 'part'}]},
      {report: 'The public be excluded, as this item holds exempt information as defined in Part 1 of Schedule 12A.', findings: [{at: '1:87-1:99', message: 'schedule'}]},
      {report: 'Appendix 2 is not for publication.', profile: {kind: 'town'}, findings: [{at: '1:1-1:35', message: 'town'}]},
    ],
  },
}, check)

interface Claim {
  matter: WithheldMatter
  paragraph: Paragraph
}

/** A sentence that states a ground. */
interface Ground {
  line: number
  text: string
  sentence: Extent
}

function check(report: Report, context: Context<'report' | 'part' | 'schedule' | 'town', Options>): void {
  const {profile: {nation, kind, constitutionRules}, find} = context
  const values = {schedule: scheduleOf(nation), range: groundsRange(nation)}
  const claims = claimsIn(report)
  const whole = markOfWhole(report) ?? claims.filter(({matter}) => matter.what === 'report').map(sentenceOf)[0]
  const bare = scheduleAlone(report)
  const [first] = claims.map(sentenceOf)
  if (kind === 'town') {
    const place = first ?? whole
    if (place && !paragraphs(report).some(({text}) => reason.test(text))) find(place, 'town', {severity: 'should'})
    return
  }
  if (!whole && !bare && !first) return
  const grounds: Ground[] = [
    ...citedExemptions(report, constitutionRules).flatMap(({paragraph: {line, text}, citations}) => citations.map(({sentence}) => ({line, text, sentence}))),
    ...paragraphs(report).filter(statesGround).map(({line, text}) => ({line, text, sentence: {start: 0, end: text.length}})),
  ]
  if (!grounds.length && bare) return find(bare, 'schedule', {values})
  if (!grounds.length && whole) return find(whole, 'report', {values})
  const told = new Set<string>()
  for (const claim of claims) {
    const {what, labels} = claim.matter
    const missing = labels.filter((label) => !told.has(`${what} ${label}`))
    if (what === 'report' || (labels.length ? !missing.length : told.size) || grounds.some((ground) => covers(ground, claim))) continue
    for (const label of labels.length ? labels : ['']) told.add(`${what} ${label}`)
    find(sentenceOf(claim), 'part', {values})
  }
}

// The 1960 Act, its two limbs, a category borrowed from Schedule 12A, or any reason given.
const reason = cued(/\b(?:admission to meetings|1960 act|confidential\w*|special reason|by reason of|because|since|owing to|due to|in view of|in order to|so that|schedule 12A|prejudic\w+|sensitiv\w+|personal|staffing|commercial\w*|legal\w*|tender\w*)\b/iu)

/** What the report says is withheld, named matter first, in its own words; background papers are not the report's own. */
function claimsIn(report: Report): Claim[] {
  const all = paragraphs(report).flatMap((paragraph): Claim[] => (sectionAt(report, paragraph.line) === 'background papers' ? [] : withheldMatter(paragraph.text).map((matter) => ({matter, paragraph}))))
  return [...all.filter(({matter}) => matter.labels.length), ...all.filter(({matter}) => !matter.labels.length)]
}

function sentenceOf({matter: {sentence}, paragraph: {line}}: Claim): Stretch {
  return {line, start: sentence.start, end: sentence.end}
}

/** The mark by which the whole report is withheld. */
function markOfWhole(report: Report): Stretch | undefined {
  const {kind, marks} = classification(report)
  return kind === 'exempt' ? marks.find(({says, covers: extent}) => says === 'exempt' && extent === 'report')?.at : undefined
}

/** The description itself, or the words of the Act for what is truly confidential, states a ground without a number. */
function statesGround({text}: Paragraph): boolean {
  return wordingIn(text).some(({start}) => /\binformation\b|gwybodaeth/iu.test(text.slice(Math.max(0, start - 60), start + 1)))
    || /\b(?:section|s\.?) ?100A\((?:2|3)\)|regulation 4\(2\)\(a\)|order of (?:the|a) court|court order|government department/iu.test(text)
}

/** True when a stated ground goes for the matter claimed: said in one breath with it, or of it by name, or of nothing by name. */
function covers({line, text, sentence}: Ground, {matter: {what, labels, sentence: claimed}, paragraph}: Claim): boolean {
  if (what !== 'appendix' || !labels.length || (line === paragraph.line && sentence.start <= claimed.start && claimed.start < sentence.end)) return true
  const named = appendixLabels(text.slice(sentence.start, sentence.end))
  return !named.length || labels.every((label) => named.includes(label))
}

/** “exempt information as defined in Part 1 of Schedule 12A”, said of this report, with no number anywhere. */
function scheduleAlone(report: Report): Stretch | null {
  const {kind} = classification(report)
  for (const {line, text} of paragraphs(report)) {
    if (inAppendix(report, line)) continue
    const [schedule] = schedulesIn(text)
    const sentence = schedule && sentencesOf(text).find(({start, end}) => schedule.start >= start && schedule.start < end)
    if (schedule && sentence && lays(text.slice(sentence.start, sentence.end), kind)) return {line, ...extentOf(schedule)}
  }
  return null
}

function extentOf({start, end}: Extent): Extent {
  return {start, end}
}

/** True when a sentence lays a claim to exemption, and does not deny one or explain the law. */
function lays(sentence: string, kind: string): boolean {
  if (/\b(?:no|not contain|nor|none|neither|without|does not|do not|never|dim|nid oes)\b[^.]{0,40}\b(?:exempt|confidential|schedule|eithri)/iu.test(sentence)) return false
  const own = /\b(?:(?:the|press and) public\b[^.]{0,30}\bexclu|be excluded|exclusion of the|(?:this|the) (?:report|item|paper)|appendi|annex|not for publication|withheld|atodiad|adroddiad)/iu.test(sentence)
  return /\b(?:exempt|exclu|withh|not for publication|restricted|private|eithri)/iu.test(sentence) && (own || kind === 'exempt')
}
