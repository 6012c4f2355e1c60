/*
 * A report says that “the public interest test has been applied” and no more. Nobody can tell what would go wrong if the
 * paper were read, for whom, or until when; the members who vote to exclude the public have no reason to weigh, and the
 * Monitoring Officer who must stand behind it has nothing to show the auditor, the Ombudsman or the court.
 */
import {defineRule} from '../../src/engine/define-rule.ts'
import type {Context, Options} from '../../src/engine/define-rule.ts'
import {argues, isPast, rowLabel, speaksOfWithholding, withAnswers} from '../../src/exemptions/argued.ts'
import {citedExemptions} from '../../src/language/cited-exemptions.ts'
import {sentencesOf} from '../../src/language/exemption-citation.ts'
import {isTalk, reasonWords, weighReason} from '../../src/language/exemption-reasons.ts'
import type {Weight} from '../../src/language/exemption-reasons.ts'
import {speaksOfPublicInterest} from '../../src/language/public-interest.ts'
import type {Speaks} from '../../src/language/public-interest.ts'
import {withheldMatter} from '../../src/language/withheld-matter.ts'
import {classification} from '../../src/report/classification.ts'
import {cued} from '../../src/report/cues.ts'
import {paragraphs, slice} from '../../src/report/plain-text.ts'
import type {Report, Stretch} from '../../src/report/report.ts'
import {sectionAt} from '../../src/report/sections.ts'
import {cite} from '../authorities/index.ts'
import {isGround, needsBalance} from '../authorities/schedule-12a.ts'
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
    waived: 'The public interest is said not to matter here; paragraph 10 (in Wales 21) asks for the balance. Ask the Monitoring Officer.',
    thin: 'The reason given here would fit any exempt report; expected what would happen in this case, to whom, and until when.',
  },
  reads: 'report',
  examples: {
    ok: [
      {report: 'Appendix 2 is exempt (paragraph 3). If the bids were known now, rival firms would raise their prices.'},
      {report: 'Exempt under paragraph 5 of Schedule 12A.\n# Public interest\nResidents pay for the claim. The other side would learn our case before the trial.'},
      {report: 'The public interest test was applied to the request under the Freedom of Information Act.'},
      {report: 'Exempt: paragraph 16 of Part 4 of Schedule 12A.', profile: {nation: 'wales'}},
      {report: 'Item 6 is private; the public interest was weighed.', profile: {kind: 'town'}},
    ],
    notOk: [
      {report: 'Exempt: paragraph 4 of Schedule 12A.', findings: [{at: '1:1-1:37', message: 'claim'}]},
      {report: 'Appendix 1 is exempt (paragraph 3). The public interest test has been met.', findings: [{at: '1:37-1:75', message: 'assertion'}]},
      {report: 'Appendix 1 is exempt (paragraph 3) because it is commercially sensitive.', findings: [{at: '1:1-1:73', message: 'thin'}]},
      {report: 'Exempt under paragraph 5 of Schedule 12A. No public interest test is needed for legal advice.', findings: [{at: '1:43-1:94', message: 'waived'}]},
      {report: 'Rhoddwyd ystyriaeth i fudd y cyhoedd.\nEithriedig: paragraff 14 o Atodlen 12A.', profile: {nation: 'wales'}, findings: [{at: '1:1-1:38', message: 'assertion'}]},
    ],
  },
}, check)

type Finder = Context<'claim' | 'assertion' | 'thin' | 'waived', Options>

interface Weighed {
  at: Stretch
  weight: Weight
  speaks: Speaks
}

const lexicon = reasonWords(words)
const privileged = cued(/\b16\b|privileg|[bf]raint/iu)

function check(report: Report, {profile: {nation, kind, constitutionRules}, find}: Finder): void {
  // The 1960 Act asks for a special reason, which exempt-paragraph-cited looks for; Scotland's Schedule has no such test.
  if (kind === 'town' || nation === 'scotland') return
  const all = paragraphs(report).filter(({line, text}) => text.trim() && sectionAt(report, line) !== 'background papers' && !/^\W*(?:\d[\d.]*\s+)?background (?:papers|documents)\b/iu.test(text))
  const lines = new Set(all.map(({line}) => line))
  const cited = citedExemptions(report, constitutionRules).filter(({paragraph}) => lines.has(paragraph.line))
  const grounds = cited.flatMap(({paragraph, citations}) => citations.flatMap(({numbers, sentence, schedule}) => (
    numbers.some(({role}) => role === 'ground') && schedule?.name !== '7A' && !isPast(paragraph.text.slice(sentence.start, sentence.end))
      ? [{numbers: numbers.flatMap(({number, role}) => (role === 'ground' ? [number] : [])), at: {line: paragraph.line, start: sentence.start, end: sentence.end}}] : [])))
  const named = cited.flatMap(({citations}) => citations.flatMap(({numbers}) => numbers.map(({number}) => number))).filter((number) => Number(number) < 19 || /[A-C]/.test(number))
  if (nation === 'wales' && (named.length ? named.every((number) => !needsBalance(nation, number) && (isGround(nation, number) || /^18[A-C]$/u.test(number))) : all.some(({text}) => speaksOfPublicInterest(text) && privileged.test(text)))) return
  const withheld = all.flatMap(({line, text}) => withheldMatter(text).map(({sentence}): Stretch => ({line, start: sentence.start, end: sentence.end})))
  const {kind: says} = classification(report)
  const claimed = grounds.length > 0 || withheld.length > 0 || says === 'exempt' || says === 'part exempt'
  const near = argues(report, new Set([...grounds.map(({at}) => at.line), ...withheld.map(({line}) => line)]))
  const zone = all.filter((paragraph) => near(paragraph) || speaksOfWithholding(paragraph.text))
  const weighed = zone.flatMap(({line, text}) => withAnswers(text, sentencesOf(text)).map(({start, end}): Weighed => {
    const sentence = text.slice(start, end)
    return {at: {line, start, end}, weight: weighReason(sentence, lexicon), speaks: speaksIn(report, line, `${rowLabel(report, line)}${sentence}`, claimed)}
  }))
  const waived = !claimed ? [] : weighed.filter(({speaks, at}) => speaks === 'waived' && !(nation === 'wales' && privileged.test(paragraphs(report)[at.line - 1]?.text ?? '')))
  for (const {at} of waived) find(at, 'waived')
  if (waived.length) return
  const reasons = weighed.filter(({weight}) => weight === 'reason')
  if (reasons.length) {
    for (const {at} of without(reasons, grounds, report)) {
      const asserted = weighed.find((each) => each.speaks && each.at.line === at.line && each.at.start > at.start && ownerOf(each.at, grounds) === at)
      find(asserted?.at ?? at, asserted ? 'assertion' : 'claim', {severity: 'should'})
    }
    return
  }
  const asserted = weighed.filter(({speaks}) => speaks)
  const under = asserted.length || !claimed ? [] : weighed.filter(({at}) => sectionAt(report, at.line) === 'public interest')
  const [claim] = grounds.map(({at}) => at)
  const told = asserted.length ? asserted : under.length ? under : weighed.filter(({at}) => claim && at.line === claim.line && at.start === claim.start)
  for (const each of told) tell(asserted.length || under.length ? each : withTalk(each, weighed, report), asserted.length || under.length ? 'assertion' : 'claim', find)
}

type Ground = {numbers: string[]; at: Stretch}

/** The claim that a sentence goes with: the one it states, the last before it in its paragraph, or else the first; null where its paragraph claims nothing. */
function ownerOf({line, start}: Stretch, grounds: readonly Ground[]): Stretch | null {
  const here = grounds.filter(({at}) => at.line === line)
  return (here.findLast(({at}) => at.start <= start) ?? here[0])?.at ?? null
}

/**
 * Claims left without a reason when each reason given belongs to another: “Appendix 1 … since bidders would …. Appendix 2 is exempt under
 * paragraph 1.” A reason that stands apart, or that a claim shares, speaks for all.
 */
function without(reasons: readonly Weighed[], grounds: readonly Ground[], report: Report): Ground[] {
  const owners = reasons.map(({at}) => ownerOf(at, grounds))
  if (grounds.length < 2 || owners.includes(null)) return []
  const numbersOf = (at: Stretch | null): string => grounds.find((each) => each.at === at)?.numbers.join() ?? ''
  const reasoned = new Set(owners.map(numbersOf))
  return grounds.filter(({at, numbers}) => !owners.includes(at) && !reasoned.has(numbers.join()) && !shared.test(slice(report, at)) && !grounds.some((each) => each.at.line === at.line && each.at.start === at.start && owners.includes(each.at)))
}

const shared = cued(/\b(?:same|likewise|similar\w*|also|too|as above|those reasons|that reason|both|each|yr un)\b/iu)

function tell({at, weight}: Weighed, message: 'claim' | 'assertion', find: Finder['find']): void {
  find(at, weight === 'thin' ? 'thin' : message, weight === 'thin' ? {severity: 'should'} : {})
}

/** A claim, with what follows it in its paragraph and says nothing more of the case. */
function withTalk(claim: Weighed, weighed: readonly Weighed[], report: Report): Weighed {
  const beside = weighed.filter(({at}) => at.line === claim.at.line)
  const text = paragraphs(report)[claim.at.line - 1]?.text ?? ''
  let last = beside.indexOf(claim)
  for (let next = beside[last + 1]; next && isTalk(text.slice(next.at.start, next.at.end), lexicon); next = beside[last + 1]) last++
  return {...claim, at: {...claim.at, end: beside[last]?.at.end ?? claim.at.end}}
}

/** What a sentence asserts of the test in this report: by itself, or under the heading or beside the claim that it stands with. */
function speaksIn(report: Report, line: number, sentence: string, claimed: boolean): Speaks {
  const speaks = speaksOfPublicInterest(sentence)
  if (speaks === 'about exemption' || speaks === null) return speaks
  return claimed || sectionAt(report, line) === 'public interest' ? speaks : null
}
