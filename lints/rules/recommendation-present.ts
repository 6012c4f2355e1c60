/**
 * A report asks members to decide and gives them no advice: the recommendation was never written, was taken out, or
 * stands as an empty heading. Members decide without the officer's professional view, and later nobody can show what it was.
 */
import {defineRule} from '../../src/engine/define-rule.ts'
import {cued} from '../../src/report/cues.ts'
import {headerFields} from '../../src/report/header-fields.ts'
import {body} from '../../src/report/plain-text.ts'
import type {Paragraph, Report, Stretch} from '../../src/report/report.ts'
import {saidUnder} from '../../src/report/said-under.ts'
import {inAppendix, sections, sectionsOf} from '../../src/report/sections.ts'
import type {Section} from '../../src/report/sections.ts'
import {cite} from '../authorities/index.ts'
import lexicon from '../lexicons/recommending.json' with {type: 'json'}

export const recommendationPresent = defineRule({
  id: 'recommendation-present',
  title: 'A report for decision has a recommendation',
  family: 'ownership',
  severity: 'must',
  authority: cite('protocol-001-5-closing', 'protocol-004-5'),
  why: 'Members decide on advice, so a report that asks for a decision says what the officer recommends.',
  messages: {
    none: 'No recommendation is made; say what the officer advises members to decide, or mark the report for information.',
    empty: 'Nothing stands under “{title}”; write the officer’s recommendation here, or mark the report for information.',
    withheld: '“{words}” leaves members without advice; the report’s author should say what is recommended, or mark it for information.',
  },
  reads: 'report',
  examples: {
    ok: [
      {report: '# Recommendation\nThat the fees be agreed.'},
      {report: '# Purpose\nTo set the fees.\nIt is recommended that Council agree the fees.'},
      {report: '| Purpose | For information |\n# Background\nThe park opened in May.'},
      {report: '# Purpose\nTo update members on the park. No decision is needed.'},
    ],
    notOk: [
      {report: '# Purpose\nTo set the fees.\n# Background\nFees were last set in May.', findings: [{at: 'whole report', message: 'none'}]},
      {report: '# Purpose\nTo set the fees.\n# Recommendations\n# Background\nFees were set in May.', findings: [{at: '3:1-3:16', message: 'empty'}]},
      {report: '# Recommendations\nOfficers make no recommendation.', findings: [{at: '2:1-2:33', message: 'withheld'}]},
      {report: '# Background\nThe auditor recommended that fees rise.\nMembers must choose.', findings: [{at: 'whole report', message: 'none'}]},
    ],
  },
}, (report, {find}) => {
  const own = sectionsOf(report, 'recommendations').filter((section) => !someoneElses.test(section.title) && !isMark(report, section))
  const said = own.flatMap((section) => saidUnder(report, section))
  const advice = said.filter((place) => !declines.test(wordsAt(report, place)))
  if (advice.length || own.some((section) => goesOn(report, section)) || isResolutionForm(report)) return
  if (isForInformation(report)) return
  const [declined] = said
  const [section] = own
  if (declined) find(declined, 'withheld', {values: {words: shortened(wordsAt(report, declined))}})
  else if (section?.heading) find(section.heading, 'empty', {values: {title: section.title}})
  else if (!reportProper(report).some(({text}) => recommends(text))) find(null, 'none')
})

const any = (words: readonly string[]): string => `(?:${words.join('|')})`
const adverbs = String.raw`(?:\w+ly |therefore |thus |also |now |hereby |further |then )*`
const someoneElses = cued(new RegExp(`\\b${any(lexicon.otherAdvisers)}`, 'i'))
const declines = cued(new RegExp(`\\b(?:make[sd]?|offers?|give[sn]?|put forward|there (?:is|are)|has|have|with)\\b.{0,20}\\bno (?:formal |officer )?recommendations?\\b|^no (?:formal |officer )?recommendations? (?:is|are|has|have)\\b`, 'i'))

// “It is recommended that …”, “Cabinet is asked to …”, “Officers recommend …”: the officer's own, now, and not denied.
const recommending = [
  String.raw`\bit is ${adverbs}recommended (?:that|to)\b`,
  String.raw`\bit is ${adverbs}(?:proposed|suggested) that (?:the )?${any(lexicon.bodies)}\b`,
  String.raw`\b${any(lexicon.bodies)}\b[^.;]{0,60}?\b(?:is|are) ${adverbs}${any(lexicon.asked)}(?:,[^,.;]{1,60},)? to\b`,
  String.raw`\b${any(lexicon.advisers)} ${adverbs}recommends?\b`,
  String.raw`\b(?:my|our|the)(?: officers?['’]?| clerk['’]s| director['’]s)? (?:formal )?recommendation (?:is|remains)\b`,
  String.raw`\b(?:is|are) ${adverbs}recommended for (?:approval|refusal|adoption|consent)\b`,
  String.raw`^\W*(?:officer )?recommend(?:ed|ations?)\b\s*[:–-]?\s*(?:that|to|approve|refuse|grant|defer|agree|note)\b`,
  String.raw`\b${any(lexicon.welsh)}\b`,
].map((pattern) => new RegExp(pattern, 'iu'))

function recommends(text: string): boolean {
  // What is quoted is somebody's words reported, not the officer's advice.
  const own = text.replace(/“[^”]*”|"[^"]*"/gu, ' ')
  return recommending.some((pattern) => pattern.test(own))
}

/** “FOR DECISION” above the report says what it is for; it is no heading. */
function isMark(report: Report, section: Section): boolean {
  return /^for decision$/i.test(section.title.trim()) && !saidUnder(report, section).some((place) => resolution.test(wordsAt(report, place)) || place.end - place.start > 80)
}

const resolution = /^\W*(?:that|to) \p{L}/iu

/** “Proposals”, “Proposed decision”: under such a heading “That …” and “To …” are a recommendation by another name. */
function isResolutionForm(report: Report): boolean {
  return sections(report).some((section) => !section.kinds.includes('appendix') && /\b(?:proposals?|proposed|decisions?|resolutions?|suggested)\b/i.test(section.title)
    && !someoneElses.test(section.title) && saidUnder(report, section).some((place) => resolution.test(wordsAt(report, place))))
}

/** True when the heading stands over a subheading that goes on with it: “That Cabinet:”, “Part A”. */
function goesOn(report: Report, {last, heading}: Section): boolean {
  const next = sections(report).find(({first}) => first === last + 1)
  const outline = (place: Stretch | null | undefined): number | null => (place ? body(report)[place.line - 1]?.outline ?? null : null)
  if (!next?.heading || next.kinds.includes('appendix')) return false
  const [mine, its] = [outline(heading), outline(next.heading)]
  return (mine !== null && its !== null && its > mine && saidUnder(report, next).length > 0) || (!next.kinds.length && /^(?:that|to|it is|i|we|members|councillors|cabinet|council|approve|refuse|grant|none|nil|the \p{L}+ (?:is|are))\b/iu.test(next.title))
}

const informing = cued(/\b(?:information|noting|note|monitoring|update|er gwybodaeth|i'w nodi)\b/i)
const deciding = cued(/\b(?:decision|decide|determine|approv\w+|agree\w*|adopt\w*|penderfyniad)\b/i)
const informs = cued(/\b(?:is|are) (?:presented |submitted |provided )?(?:only )?for (?:information|noting)\b|\bfor information only\b|\bno (?:formal )?decisions? (?:is|are) (?:needed|required|sought|asked for|requested)\b|\bnot asked (?:to|for)\b[^.;]{0,30}\bdeci(?:sions?|de)\b|\b(?:does|do) not (?:ask for|seek|need|require) (?:a|any) decisions?\b/i)
const opensByInforming = /^\W*(?:(?:the purpose of )?this report (?:is )?(?:to )?|to )?(?:inform|informs|update|updates|advise members of|brief|briefs|note|report back|provide[sd]? (?:members |councillors |the \p{L}+ )?(?:with )?(?:an update|information|a summary of progress))\b/iu

/** True when the report says that it is for information: in its header, in its purpose, or in so many words. */
function isForInformation(report: Report): boolean {
  const fields = headerFields(report).filter(({kind, label}) => kind === 'purpose' || kind === 'decision type' || /^(?:report for|for|action|type|report type|type of report)$/i.test(label))
  // “For information. The Committee is not asked to decide.”
  const values = fields.map(({value}) => value.replace(/\b(?:not?|nor|without)\b[^.;]*/gi, ''))
  if (values.some((value) => informing.test(value) && !deciding.test(value))) return true
  if (values.some((value) => deciding.test(value))) return false
  const lines = reportProper(report)
  const first = sections(report).find(({kinds}) => !kinds.includes('header'))?.first ?? 1
  if (lines.some(({line, text}) => (line < first && /^\W*(?:report )?(?:for|er) (?:information|noting|gwybodaeth)\b|^\W*information (?:report|item)\W*$/i.test(text)) || informs.test(text))) return true
  const purpose = sectionsOf(report, 'purpose').flatMap((section) => saidUnder(report, section)).map((place) => wordsAt(report, place))
  return purpose.length > 0 && opensByInforming.test(purpose[0] ?? '') && !purpose.some((words) => deciding.test(words))
}

function reportProper(report: Report): Paragraph[] {
  return body(report).filter(({line, text}) => text.trim() && !inAppendix(report, line))
}

function wordsAt(report: Report, {line, start, end}: Stretch): string {
  return body(report)[line - 1]?.text.slice(start, end) ?? ''
}

function shortened(words: string): string {
  const all = words.split(/\s+/)
  return all.length > 6 ? `${all.slice(0, 5).join(' ')} …` : words.replace(/\.$/, '')
}
