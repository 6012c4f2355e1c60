/*
 * The number says one thing and the words beside it another: “paragraph 7 (financial or business affairs)”, carried over
 * from before 2006. The agenda then states no description that the law knows, and a reader cannot tell which ground to
 * contest. The rule speaks when the words point clearly elsewhere and nothing near them points to the number.
 */
import {defineRule} from '../../src/engine/define-rule.ts'
import type {Context, Options} from '../../src/engine/define-rule.ts'
import {citedExemptions} from '../../src/language/cited-exemptions.ts'
import type {CitedNumber, ExemptionCitation} from '../../src/language/exemption-citation.ts'
import type {Extent} from '../../src/language/schedule-12a.ts'
import type {Nation} from '../../src/report/profile.ts'
import type {Report} from '../../src/report/report.ts'
import {wordsWith} from '../authorities/description-scope.ts'
import {fits, formerWordingIn, pointsTo, tellingIn, wordingIn} from '../authorities/exempt-descriptions.ts'
import type {Told} from '../authorities/exempt-descriptions.ts'
import {cite} from '../authorities/index.ts'
import {citationOf, isGround} from '../authorities/schedule-12a.ts'

export const exemptDescriptionMatches = defineRule({
  id: 'exempt-description-matches',
  title: 'The description agrees with the paragraph cited',
  family: 'exempt',
  severity: 'must',
  authority: cite('lga-1972-s100A-5', 'lga-1972-s100B-5', 'lga-1972-s100I', 'lgsa-1973-sch7A'),
  why: 'The law asks for the description in terms of the Schedule, so that readers know which ground is claimed.',
  messages: {
    other: 'Paragraph {number} is cited, but the description is that of {topic}; expected paragraph {expected}. Ask the Monitoring Officer.',
    matter: '“{words}” points to {topic}, not to paragraph {number}; expected paragraph {expected}. Ask the Monitoring Officer.',
    former: 'Paragraph {number} is described in words of the former Schedule, “{words}”; expected its present description. Ask the Monitoring Officer.',
  },
  reads: 'report',
  examples: {
    ok: [
      {report: 'Exempt: paragraph 3 (information relating to the financial or business affairs of any particular person).'},
      {report: 'Appendix 1 is exempt under paragraph 5, being counsel’s opinion on the appeal.'},
      {report: 'Exempt: paragraph 18 (prosecution of crime).', profile: {nation: 'wales'}},
      {report: 'Exempt under paragraph 3: the settlement sum that our solicitors propose.'},
    ],
    notOk: [
      {report: 'Exempt: paragraph 7 (financial or business affairs).', findings: [{at: '1:9-1:52', message: 'other'}]},
      {report: 'The tender prices are exempt under paragraph 5.', findings: [{at: '1:5-1:47', message: 'matter'}]},
      {report: 'Exempt: paragraph 4 (recipient of a service).', findings: [{at: '1:9-1:45', message: 'other'}]},
      {report: 'Exempt: paragraph 3 (business affairs of a person other than the authority).', findings: [{at: '1:9-1:76', message: 'former'}]},
    ],
  },
}, check)

type Finder = Context<'other' | 'matter' | 'former', Options>

function check(report: Report, context: Finder): void {
  const {kind, nation, constitutionRules} = context.profile
  if (kind === 'town') return
  for (const {paragraph: {line, text}, citations, row} of citedExemptions(report, constitutionRules)) {
    for (const citation of citations) {
      const grounds = citation.numbers.filter(({number, role}) => role === 'ground' && isGround(nation, number))
      for (const each of grounds) {
        const alone = each.described !== null || grounds.length === 1
        // What one description is stated for must fit one of the numbers it is stated for.
        if (!alone && each !== grounds[0]) continue
        const subject: Subject = {line, text, row, citation, citations, numbers: alone ? [each] : grounds, stated: each.described ?? citation.described}
        if (!judgeStated(subject, context) && !judgeInOrder(subject, context)) judgeMatter(subject, context)
      }
    }
  }
}

interface Subject {
  line: number
  text: string
  /** The other cells of the table row. */
  row: string
  citation: ExemptionCitation
  /** All of the paragraph's. */
  citations: readonly ExemptionCitation[]
  /** The numbers judged together. */
  numbers: readonly CitedNumber[]
  stated: Extent | null
}

/** Judges words of the Schedule, of today or before. Returns true when such words settle the matter, found or not. */
function judgeStated({line, text, stated, numbers}: Subject, {profile: {nation}, find}: Finder): boolean {
  if (!stated) return false
  const words = text.slice(stated.start, stated.end)
  const [first] = numbers
  if (!first) return true
  const bracketed = text[stated.end] === ')' && text[stated.start - 1] === '('
  const place = {line, start: Math.min(first.at.start, stated.start), end: Math.max(first.at.end, stated.end + Number(bracketed))}
  const exact = (told: Told): readonly string[] => (nation === 'scotland' ? told.topic.scotland : told.topic.exact[nation])
  const known = wordingIn(words)
  const former = nation === 'scotland' ? [] : formerWordingIn(words)
  const fitting = known.some((told) => numbers.some(({number}) => exact(told).includes(number)))
  const [stale] = former
  if (stale && (fitting || !known.length) && numbers.some(({number}) => fits(stale.topic, nation, number))) {
    find(place, 'former', {severity: 'should', values: {number: first.number, words: words.slice(stale.start, stale.end)}, ...suggestion(nation, [first.number])})
    return true
  }
  const [told] = known.length ? known : former
  if (!told || fitting) return fitting
  const expected = known.length ? exact(told) : told.topic[nation]
  if (expected.length) find(place, 'other', {values: {number: numbers.map(({number}) => number).join(' and '), topic: told.topic.name, expected: expected.join(' or ')}, ...suggestion(nation, expected)})
  return true
}

/** “… exempt under paragraphs 5 and 3 respectively”: each number is for the matter named in its turn. */
function judgeInOrder({line, text, citation: {numbers, sentence, before}}: Subject, {profile: {nation}, find}: Finder): boolean {
  if (numbers.length < 2 || !/\b(?:respectively|in that order|yn y drefn honno)\b/iu.test(text.slice(sentence.start, sentence.end))) return false
  const told = tellingIn(text.slice(before.start, before.end)).filter(({topic}, index, all) => topic !== all[index - 1]?.topic)
  const [first] = told
  if (!first || told.length !== numbers.length) return true
  const wrong = numbers.findIndex(({number}, index) => !fits((told[index] ?? first).topic, nation, number))
  const [number, matter] = [numbers[wrong], told[wrong]]
  if (number && matter) {
    const [start, end] = [before.start + matter.start, before.start + matter.end]
    tell(find, line, text, {start, end}, {start, end: number.at.end}, matter, [number], nation)
  }
  return true
}

/** Judges what the matter is said to be: in the stated description, else in the words the citation goes with. */
function judgeMatter({line, text, row, numbers, stated, citation, citations}: Subject, {profile: {nation}, find}: Finder): void {
  const [first] = numbers
  if (!first) return
  const around = wordsWith(text, citation, citations, stated)
  const words = [...around.map(({start, end}) => text.slice(start, end)), row]
  if (words.some((each) => numbers.some(({number}) => pointsTo(each, nation, number)))) return
  const fitsNone = ({topic}: Told): boolean => !numbers.some(({number}) => fits(topic, nation, number))
  for (const extent of around) {
    const told = tellingIn(text.slice(extent.start, extent.end)).find(fitsNone)
    if (!told) continue
    const at = {start: extent.start + told.start, end: extent.start + told.end}
    const place = {start: Math.min(first.at.start, at.start), end: Math.max(first.at.end, at.end, stated?.end ?? 0)}
    tell(find, line, text, at, place, told, numbers, nation)
    return
  }
  const told = tellingIn(row).find(fitsNone)
  if (told) tell(find, line, row, told, first.at, told, numbers, nation)
}

function tell(find: Finder['find'], line: number, text: string, at: Extent, place: Extent, {topic}: Told, numbers: readonly CitedNumber[], nation: Nation): void {
  const expected = topic[nation]
  find({line, ...place}, 'matter', {
    severity: 'should', ...suggestion(nation, expected),
    values: {words: text.slice(at.start, at.end), topic: topic.name, number: numbers.map(({number}) => number).join(' and '), expected: expected.join(' or ')},
  })
}

function suggestion(nation: Nation, numbers: readonly string[]): {suggestion?: string} {
  return nation === 'scotland' || !numbers.length ? {} : {suggestion: numbers.map((number) => citationOf(nation, number)).join('; or ')}
}
