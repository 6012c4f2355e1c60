/*
 * A report says that “the public interest test has been applied” and no more. Nobody can tell what would go wrong if the
 * paper were read, for whom, or until when; the members who vote to exclude the public have no reason to weigh, and the
 * Monitoring Officer who must stand behind it has nothing to show the auditor, the Ombudsman or the court.
 */
import {defineRule} from '../../src/engine/define-rule.ts'
import type {Context, Options} from '../../src/engine/define-rule.ts'
import {citedExemptions} from '../../src/language/cited-exemptions.ts'
import {sentencesOf} from '../../src/language/exemption-citation.ts'
import {reasonWords, weighReason} from '../../src/language/exemption-reasons.ts'
import type {Weight} from '../../src/language/exemption-reasons.ts'
import {speaksOfPublicInterest} from '../../src/language/public-interest.ts'
import {withheldMatter} from '../../src/language/withheld-matter.ts'
import {classification} from '../../src/report/classification.ts'
import {paragraphs} from '../../src/report/plain-text.ts'
import type {Paragraph, Report, Stretch} from '../../src/report/report.ts'
import {sectionAt, sections} from '../../src/report/sections.ts'
import {cite} from '../authorities/index.ts'
import words from '../lexicons/exempt-reasons.json' with {type: 'json'}

export const exemptPublicInterestReasoned = defineRule({
  id: 'exempt-public-interest-reasoned',
  title: 'The public interest in withholding is reasoned from the case',
  family: 'exempt',
  severity: 'must',
  authority: cite('lga-1972-sch12A-para-10', 'lga-1972-sch12A-para-21', 'protocol-000-10.1'),
  why: 'Information is withheld only while the public interest in that outweighs the interest in disclosure, and the reason shows it.',
  messages: {
    claim: 'Exemption is claimed here, but nothing says why publication would do harm; expected the harm, to whom, and until when.',
    assertion: 'The public interest is asserted here without a reason of the case; expected the harm, to whom, and until when.',
    thin: 'The reason given here would fit any exempt report; expected what would happen in this case, to whom, and until when.',
  },
  reads: 'report',
  examples: {
    ok: [
      {report: 'Appendix 2 is exempt (paragraph 3). If the bids were known now, rival firms would raise their prices.'},
      {report: 'Exempt under paragraph 5 of Schedule 12A.\n# Public interest\nResidents pay for the claim. The other side would learn our case before the trial.'},
      {report: 'The public interest test was applied to the request under the Freedom of Information Act.'},
      {report: 'Exempt: paragraph 16 of Part 4 of Schedule 12A.', profile: {nation: 'wales'}},
      {report: 'Item 6 is private; the public interest has been considered.', profile: {kind: 'town'}},
    ],
    notOk: [
      {report: 'Exempt: paragraph 4 of Schedule 12A.', findings: [{at: '1:1-1:37', message: 'claim'}]},
      {report: 'Appendix 1 is exempt (paragraph 3). The public interest test has been met.', findings: [{at: '1:37-1:75', message: 'assertion'}]},
      {report: 'Appendix 1 is exempt under paragraph 3 because it is commercially sensitive.', findings: [{at: '1:1-1:77', message: 'thin'}]},
      {report: 'Rhoddwyd ystyriaeth i fudd y cyhoedd.\nEithriedig: paragraff 14 o Atodlen 12A.', profile: {nation: 'wales'}, findings: [{at: '1:1-1:38', message: 'assertion'}]},
    ],
  },
}, check)

type Finder = Context<'claim' | 'assertion' | 'thin', Options>

const lexicon = reasonWords(words)
// In Wales privilege (16) and the standards committees' own grounds need no balance: paragraph 21 names 12 to 15, 17 and 18.
const unbalanced = new Set(['16', '18A', '18B', '18C'])
const onWithholding = /exempt|withh[eo]ld|non-?disclos|disclos(?:e|ed|ure|ing)\b|public interest|kept (?:private|back|from)|not be published|publication|made public|in private|eithri|budd y cyhoedd|\bPIT\b/iu
const onAccess = /exempt|public interest|budd y cyhoedd|access to (?:the |this )?(?:information|report)|confidential|private|withheld|part (?:ii|2|b|two)\b|not for publication|eithri/iu

function check(report: Report, {profile: {nation, kind, constitutionRules}, find}: Finder): void {
  // The 1960 Act asks for a special reason, which exempt-paragraph-cited looks for; Scotland's Schedule has no such test.
  if (kind === 'town' || nation === 'scotland') return
  const all = paragraphs(report).filter(({line, text}) => text.trim() && sectionAt(report, line) !== 'background papers' && !/^\W*(?:\d[\d.]*\s+)?background (?:papers|documents)\b/iu.test(text))
  const lines = new Set(all.map(({line}) => line))
  const cited = citedExemptions(report, constitutionRules).filter(({paragraph}) => lines.has(paragraph.line))
  const grounds = cited.flatMap(({paragraph, citations}) => citations.flatMap(({numbers, sentence, schedule}) => (
    numbers.some(({role}) => role === 'ground') && schedule?.name !== '7A' && !isPast(paragraph.text.slice(sentence.start, sentence.end))
      ? [{numbers: numbers.flatMap(({number, role}) => (role === 'ground' ? [number] : [])), at: {line: paragraph.line, start: sentence.start, end: sentence.end}}] : [])))
  if (nation === 'wales' && grounds.length && grounds.every(({numbers}) => numbers.every((number) => unbalanced.has(number)))) return
  const withheld = all.flatMap(({line, text}) => withheldMatter(text).map(({sentence}): Stretch => ({line, start: sentence.start, end: sentence.end})))
  const {kind: says} = classification(report)
  const claimed = grounds.length > 0 || withheld.length > 0 || says === 'exempt' || says === 'part exempt'
  const zone = zoneOf(report, all, new Set([...grounds.map(({at}) => at.line), ...withheld.map(({line}) => line)]))
  const weighed = zone.flatMap(({line, text}) => sentencesOf(text).map(({start, end}) => {
    const sentence = text.slice(start, end)
    return {at: {line, start, end}, weight: weighReason(sentence, lexicon), speaks: speaksIn(report, line, sentence, claimed)}
  }))
  if (weighed.some(({weight}) => weight === 'reason')) return
  const asserted = weighed.filter(({speaks}) => speaks)
  for (const {at, weight} of asserted) tell(at, weight, 'assertion')
  const [claim] = grounds.map(({at}) => at)
  if (asserted.length || !claim) return
  tell(claim, weighed.find(({at}) => at.line === claim.line && at.start === claim.start)?.weight ?? 'none', 'claim')

  function tell(at: Stretch, weight: Weight, message: 'claim' | 'assertion'): void {
    find(at, weight === 'thin' ? 'thin' : message, weight === 'thin' ? {severity: 'should'} : {})
  }
}

/** Where a reason may stand: beside the claim, under a heading on exemption, or wherever withholding is spoken of. */
function zoneOf(report: Report, all: readonly Paragraph[], claims: ReadonlySet<number>): Paragraph[] {
  const ranges = sections(report).filter(({title, kinds}) => kinds.includes('public interest') || onAccess.test(title))
  const rows = new Set(all.flatMap(({cell, text}) => (cell && onWithholding.test(text) ? [`${cell.table}.${cell.row}`] : [])))
  return all.filter(({line, text, cell}) => claims.has(line) || onWithholding.test(text) || speaksOfPublicInterest(text) !== null
    || ranges.some(({first, last}) => line >= first && line <= last) || (cell !== null && rows.has(`${cell.table}.${cell.row}`)))
}

/** Whether a sentence asserts the test in this report: by itself, or under the heading or the claim it stands with. */
function speaksIn(report: Report, line: number, sentence: string, claimed: boolean): boolean {
  const speaks = speaksOfPublicInterest(sentence)
  if (speaks === 'about exemption') return true
  const under = sectionAt(report, line) === 'public interest'
  return speaks === 'named' ? claimed || under : speaks === 'unnamed' && (under || claimed)
}

/** “Last year’s offer was exempt under paragraph 3”: another paper, of another day. */
function isPast(sentence: string): boolean {
  return /\b(?:was|were|had been)\b/iu.test(sentence) && !/\b(?:is|are|be|being|remains?)\b/iu.test(sentence)
}
