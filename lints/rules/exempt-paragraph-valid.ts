/*
 * An officer copies a paragraph number from an old report, or from the council over the border. Since 2006 the numbers 8 to
 * 15 are no grounds in England, and since 2007 Wales has 12 to 18. The public is then shut out, and members vote to
 * exclude it, on a ground that does not exist; whoever was refused the paper can have the decision set aside.
 */
import {defineRule} from '../../src/engine/define-rule.ts'
import type {Context, Options} from '../../src/engine/define-rule.ts'
import {citedExemptions} from '../../src/language/cited-exemptions.ts'
import type {CitedNumber, ExemptionCitation} from '../../src/language/exemption-citation.ts'
import {cued} from '../../src/report/cues.ts'
import {paragraphs} from '../../src/report/plain-text.ts'
import type {Report} from '../../src/report/report.ts'
import {cite} from '../authorities/index.ts'
import {citationOf, groundsRange, partOfGrounds, scheduleOf, standingOf, successorsOf, twinOf} from '../authorities/schedule-12a.ts'

export const exemptParagraphValid = defineRule({
  id: 'exempt-paragraph-valid',
  title: 'The paragraph cited is a ground of exemption here today',
  family: 'exempt',
  severity: 'must',
  authority: cite('lga-1972-s100I', 'lga-1972-s100A-5', 'lga-1972-sch12A-para-10', 'lga-1972-sch12A-para-21', 'lgsa-1973-sch7A', 'admission-to-meetings-1960-s1-2'),
  why: 'A paper is withheld only on a ground that the law of this nation has today.',
  messages: {
    former: 'Paragraph {number} is cited as a ground, but the grounds are now {range}; expected one of those. Ask the Monitoring Officer which.',
    nation: 'Paragraph {number} is a {other} number; here the grounds are {range}. Expected one of those. Ask the Monitoring Officer which.',
    standards: 'Paragraph {number} served standards hearings only; expected one of {range}. Ask the Monitoring Officer which.',
    unknown: 'Schedule {schedule} has no ground numbered {number}; expected one of {range}. Ask the Monitoring Officer which.',
    schedule: 'Schedule {schedule} is not the list for this council; expected Schedule {expected}. Ask the Monitoring Officer.',
    part: 'Paragraph {number} is cited from Part {part}; expected Part {expected}, where the grounds for this nation stand. Ask the Monitoring Officer.',
    town: 'Schedule 12A is not written for town and parish councils; expected the Public Bodies (Admission to Meetings) Act 1960. Ask the Clerk.',
  },
  reads: 'report',
  examples: {
    ok: [
      {report: 'Not for publication: paragraph 3 of Part 1 of Schedule 12A to the Local Government Act 1972.'},
      {report: 'Exempt: Schedule 12A, paragraphs 1 and 2. The balance of paragraph 10 was struck with care.'},
      {report: 'Not for publication: paragraph 14 of Part 4 and paragraph 21 of Part 5 of Schedule 12A.', profile: {nation: 'wales'}},
      {report: 'Clause 9, paragraph 14 of the lease is private to the parties.'},
      {report: 'Private session: Public Bodies (Admission to Meetings) Act 1960; as a guide, Schedule 12A paragraph 3.', profile: {kind: 'town'}},
    ],
    notOk: [
      {report: 'Exempt under paragraphs 9 and 41 of Schedule 12A.', findings: [{at: '1:14-1:26', message: 'former'}, {at: '1:31-1:33', message: 'unknown'}]},
      {report: 'Exempt under paragraph 3 of Schedule 12A.', profile: {nation: 'wales'}, findings: [{at: '1:14-1:25', message: 'nation'}]},
      {report: 'Exempt: category 3, 5 and 7A.', findings: [{at: '1:27-1:29', message: 'standards'}]},
      {report: 'Exempt under paragraph 3 of Schedule 7A.', findings: [{at: '1:29-1:40', message: 'schedule'}]},
      {report: 'Exempt under paragraph 18 of Part 1 of Schedule 12A.', profile: {nation: 'wales'}, findings: [{at: '1:14-1:36', message: 'part'}]},
      {report: 'Item 6 is private: Schedule 12A, paragraph 3.', profile: {kind: 'town'}, findings: [{at: '1:20-1:45', message: 'town'}]},
    ],
  },
}, check)

type Message = 'former' | 'nation' | 'standards' | 'unknown' | 'schedule' | 'part' | 'town'
type Finder = Context<Message, Options>

function check(report: Report, context: Finder): void {
  const {profile: {nation, kind, constitutionRules}} = context
  const cited = citedExemptions(report, constitutionRules)
  if (kind === 'town') {
    if (cited.length && !paragraphs(report).some(({text}) => of1960.test(text))) ofTown(cited, context)
    return
  }
  for (const {paragraph: {line, text}, citations} of cited) {
    for (const citation of citations) {
      const {schedule} = citation
      const claimed = citation.numbers.filter(({role}) => role !== 'named')
      if (schedule && schedule.name !== 'unnamed' && schedule.name !== scheduleOf(nation) && claimed.length) {
        context.find({line, start: schedule.start, end: schedule.end}, 'schedule', {values: {schedule: schedule.name, expected: scheduleOf(nation)}})
        continue
      }
      if (!ofAnotherNation(text.slice(citation.sentence.start, citation.sentence.end), nation)) judgeAll(line, citation, claimed, context)
    }
  }
}

const of1960 = cued(/\b(?:admission to meetings|1960 act|act 1960)\b/iu)

/** A town council may borrow a category, beside the Act that governs it. One finding a paragraph is advice enough. */
function ofTown(cited: ReturnType<typeof citedExemptions>, {find}: Finder): void {
  for (const {paragraph, citations} of cited) {
    const first = citations.find(({numbers}) => numbers.some(({role}) => role !== 'named'))
    if (!first) continue
    const start = first.schedule && first.schedule.start < first.at.start && first.schedule.start >= first.sentence.start ? first.schedule.start : first.at.start
    find({line: paragraph.line, start, end: first.at.end}, 'town', {severity: 'should'})
  }
}

/** “The Welsh authority cites paragraph 14”: somebody else's number, in a report of this council. */
function ofAnotherNation(sentence: string, nation: string): boolean {
  if (nation === 'england') return /\b(?:in Wales|Welsh (?:part|number|paragraph|council|authority|list)s?|cyngor)\b/iu.test(sentence)
  return nation === 'wales' && /\b(?:in England|English (?:part|number|paragraph|council|authority|list)s?)\b/iu.test(sentence)
}

/** Of “1 to 10” the end is judged first: what a range leaves unsaid stands at the same words. */
function judgeAll(line: number, citation: ExemptionCitation, claimed: readonly CitedNumber[], context: Finder): void {
  const judged = new Set<number>()
  for (const number of claimed.toReversed()) {
    if (number.role !== 'ground' || judged.has(number.at.start)) continue
    judged.add(number.at.start)
    judge(line, citation, number, context)
  }
}

function judge(line: number, {tie, part, numbers, at: whole}: ExemptionCitation, {number, at}: CitedNumber, {report, profile: {nation}, find}: Finder): void {
  const range = groundsRange(nation)
  const place = {line, ...at}
  const standing = standingOf(nation, number, false)
  const suggested = (others: readonly string[]): {suggestion?: string} => (
    nation !== 'scotland' && others.length ? {suggestion: others.map((each) => citationOf(nation, each)).join('; or ')} : {})
  const twin = nation === 'scotland' ? null : twinOf(nation, number)
  if (standing === 'ground') {
    const elsewhere = part && part.number !== partOfGrounds(nation) && part.start >= whole.start && number === numbers[0]?.number
    if (elsewhere) find({line, start: at.start, end: part.end}, 'part', {severity: 'should', values: {number, part: part.number, expected: partOfGrounds(nation)}})
  } else if (standing === 'english' || standing === 'welsh') find(place, 'nation', {values: {number, other: standing === 'english' ? 'English' : 'Welsh', range}, ...suggested(twin ? [twin] : [])})
  // A Welsh Part beside a Welsh number says what was copied.
  else if (standing === 'former' && nation === 'england' && part?.number === 4 && twin) find(place, 'nation', {values: {number, other: 'Welsh', range}, ...suggested([twin])})
  else if (standing === 'former') find(place, 'former', {values: {number, range}, ...suggested(successorsOf(nation, number))})
  else if (standing === 'english standards' || (standing === 'standards' && !beforeStandards(report))) find(place, 'standards', {values: {number, range}})
  else if (standing === 'unknown' && tie === 'schedule') find(place, 'unknown', {values: {number, schedule: scheduleOf(nation), range}})
}

/** 18A to 18C are for a Welsh standards committee dealing with a matter referred to it. */
function beforeStandards(report: Report): boolean {
  return paragraphs(report).some(({text}) => /\bstandards (?:sub-?)?committee\b|\bpwyllgor safonau\b/iu.test(text))
}
