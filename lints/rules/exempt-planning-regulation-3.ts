/*
 * A council withholds the costs of its own school or depot while it asks itself for planning permission. Neighbours who would object
 * to any other developer's plans are kept from these; paragraph 9 (in Wales 20) takes every ground away once such an application is near.
 * Since Stride a landowner's plan alone does not: before an application the rule asks, and does not assert.
 */
import {defineRule} from '../../src/engine/define-rule.ts'
import type {Context, Options} from '../../src/engine/define-rule.ts'
import {citedExemptions} from '../../src/language/cited-exemptions.ts'
import {looselyWithheld} from '../../src/language/loosely-withheld.ts'
import {ownDevelopment} from '../../src/language/own-development.ts'
import type {OwnDevelopment} from '../../src/language/own-development.ts'
import {withheldMatter} from '../../src/language/withheld-matter.ts'
import {classification} from '../../src/report/classification.ts'
import {cued} from '../../src/report/cues.ts'
import {paragraphs} from '../../src/report/plain-text.ts'
import type {Paragraph, Report, Stretch} from '../../src/report/report.ts'
import {sectionAt} from '../../src/report/sections.ts'
import {cite} from '../authorities/index.ts'

export const exemptPlanningRegulation3 = defineRule({
  id: 'exempt-planning-regulation-3',
  title: 'Nothing is withheld about development that the council may permit itself',
  family: 'exempt',
  severity: 'must',
  authority: cite('lga-1972-sch12A-para-9', 'lga-1972-sch12A-para-20', 'case-stride-2022'),
  why: 'A council that decides its own application may not keep what relates to it from those who would object.',
  messages: {
    made: 'This is withheld, but relates to the council’s own planning application; paragraph {number} then takes every ground away. Ask the Monitoring Officer.',
    ahead: 'This is withheld, but relates to development the council may permit itself. How near is the application? Ask the Monitoring Officer.',
  },
  reads: 'report',
  examples: {
    ok: [
      {report: 'The Council has made a regulation 3 application for the depot. All papers are open.'},
      {report: 'Exempt: paragraph 3. The developer has applied for permission, and the Council will decide.'},
      {report: 'Exempt: paragraph 3. The Council is not the developer and regulation 3 does not arise.'},
      {report: 'Exempt: paragraph 3. The National Park Authority will decide the Council’s planning application.'},
    ],
    notOk: [
      {report: 'The depot’s costs are exempt (paragraph 3). The Council has lodged its own planning application.', findings: [{at: '1:23-1:42', message: 'made'}]},
      {report: 'Appendix 1 is exempt under paragraph 5. The Council will seek permission from itself for the school.', findings: [{at: '1:1-1:39', message: 'ahead'}]},
      {report: 'Exempt: paragraph 14 of Part 4. A planning application under regulation 3 was made in May.', profile: {nation: 'wales'}, findings: [{at: '1:9-1:31', message: 'made'}]},
    ],
  },
}, check)

interface Claim {
  at: Stretch
  paragraph: Paragraph
  sentence: string
  /** Only of a person, or of staff: 1, 2 or 4 (in Wales 12, 13 or 15). */
  individual: boolean
}

function check(report: Report, {profile: {nation, kind, constitutionRules}, find}: Context<'made' | 'ahead', Options>): void {
  if (kind === 'town' || nation === 'scotland') return
  const all = paragraphs(report).filter(({line}) => sectionAt(report, line) !== 'background papers')
  if (!all.some(({text}) => withholding.test(text))) return
  const developed = all.flatMap((paragraph) => ownDevelopment(paragraph.text).map((each) => ({...each, paragraph})))
  if (!developed.length) return
  const claims = claimsIn(report, all, constitutionRules)
  const {kind: says} = classification(report)
  const near = claims.filter((claim) => developed.some((each) => concerns(claim, each)))
  for (const claim of near) tell(claim.at, developed.filter((each) => concerns(claim, each)))
  // All of a withheld report is withheld, and in a part exempt one the appendix that is spoken of.
  const rest = says === 'exempt' ? developed : says === 'part exempt' ? developed.filter(({paragraph, start, end}) => attached.test(paragraph.text.slice(start, end))) : []
  const [first] = rest
  if (!near.length && first && !(claims.length && says === 'part exempt')) tell({line: first.paragraph.line, start: first.start, end: first.end}, rest)

  function tell(at: Stretch, about: readonly OwnDevelopment[]): void {
    const near = about.some(({stage}) => stage === 'made')
    find(at, near ? 'made' : 'ahead', near ? {values: {number: nation === 'wales' ? '20' : '9'}} : {severity: 'should'})
  }
}

const withholding = cued(/12A|10\.4|exempt|withh|not for publication|private|part (?:ii|2|b|two)\b|closed|pink|eithri|gyhoeddi/iu)
const attached = cued(/\b(?:appendi(?:x|ces)|annexe?s?|enclosures?|atodiad(?:au)?)\b/iu)

/** What is claimed to be exempt, at its own words: from the matter withheld to the end of the citation, when one sentence holds both. */
function claimsIn(report: Report, all: readonly Paragraph[], rules: Readonly<Record<string, string>>): Claim[] {
  const cited = new Map(citedExemptions(report, rules).map(({paragraph, citations}) => [paragraph.line, citations]))
  return all.flatMap((paragraph): Claim[] => {
    const {line, text} = paragraph
    const matters = withheldMatter(text)
    const grounds = (cited.get(line) ?? []).filter(({numbers}) => numbers.some(({role}) => role === 'ground'))
    const named = grounds.map(({at, sentence, numbers}): Claim => {
      const matter = matters.find(({start}) => start >= sentence.start && start < at.start)
      const lead = /\b(?:exempt|not for publication|withheld|private)\b[^.;]{0,25}$/iu.exec(text.slice(sentence.start, at.start))
      const start = matter?.start ?? (lead && !/^exempt\s*:/iu.test(lead[0]) ? sentence.start + lead.index : at.start)
      return {at: {line, start, end: at.end}, paragraph, sentence: text.slice(sentence.start, sentence.end), individual: numbers.every(({number}) => /^(?:1|2|4|12|13|15)$/.test(number))}
    })
    const bare = [...matters.map(({sentence}) => sentence), ...looselyWithheld(text)].filter(({start, end}, index, every) => (
      !grounds.some(({at}) => at.start >= start && at.start < end) && every.findIndex((each) => each.start === start) === index))
    return [...named, ...bare.map(({start, end}): Claim => ({at: {line, start, end}, paragraph, sentence: text.slice(start, end), individual: false}))]
  })
}

/** True when the claim and the development speak of the same thing by name, or stand together and the claim is of no other matter. */
function concerns({paragraph, sentence, individual}: Claim, {paragraph: theirs, start, end}: OwnDevelopment & {paragraph: Paragraph}): boolean {
  const said = theirs.text.slice(start, end)
  if (paragraph.line === theirs.line && said.includes(sentence)) return true
  const [own, others] = [nouns(sentence), new Set(nouns(said))]
  if (own.some((each) => others.has(each))) return true
  const row = paragraph.cell && theirs.cell && paragraph.cell.table === theirs.cell.table && paragraph.cell.row === theirs.cell.row
  return !individual && (row === true || Math.abs(paragraph.line - theirs.line) <= 1)
}

const common = /^(?:council|authority|planning|application|permission|regulation|exempt|paragraphs?|category|schedule|appendi(?:x|ces)|annex|publication|publish\w*|private|withheld|report|information|public|under|which|that|this|with|from|will|have|been|contains?|local|government|development|proposed|committee|affairs|financial|business|person|particular|relating|holding|including|should|would|there|their|part|land|site|scheme|project|also|made|being|only|both|virtue|county|borough|district|city|claimed|sets?|gives?|holds?|shows?)$/

function nouns(text: string): string[] {
  return (text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).filter((each) => !common.test(each))
}
