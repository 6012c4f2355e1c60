/*
 * A due diligence note goes into the exempt appendix whole, with the company's filed accounts and its directors, which anybody can read
 * at Companies House. Paragraph 3 (in Wales 14) does not reach what must be registered; the appendix looks larger and the
 * council more secretive than the law allows, and members learn not to trust the mark.
 */
import {defineRule} from '../../src/engine/define-rule.ts'
import type {Context, Options} from '../../src/engine/define-rule.ts'
import {citedExemptions} from '../../src/language/cited-exemptions.ts'
import {sentencesOf} from '../../src/language/exemption-citation.ts'
import {registeredReader} from '../../src/language/registered-matter.ts'
import {looselyWithheld} from '../../src/language/loosely-withheld.ts'
import {withheldMatter} from '../../src/language/withheld-matter.ts'
import {cued} from '../../src/report/cues.ts'
import {perParagraph} from '../../src/report/per-paragraph.ts'
import {paragraphs} from '../../src/report/plain-text.ts'
import type {Report} from '../../src/report/report.ts'
import {sectionAt} from '../../src/report/sections.ts'
import {cite} from '../authorities/index.ts'
import words from '../lexicons/registered-matter.json' with {type: 'json'}

export const exemptRegisteredInformation = defineRule({
  id: 'exempt-registered-information',
  title: 'What must be registered is not withheld as business affairs',
  family: 'exempt',
  severity: 'must',
  authority: cite('lga-1972-sch12A-para-8', 'lga-1972-sch12A-para-19'),
  why: 'What a company, charity or society must register is open to everyone, so that this ground does not reach it.',
  messages: {
    registered: '“{words}” is withheld under paragraph {number}, which does not reach what must be registered; expected it in the open part.',
  },
  reads: 'report',
  examples: {
    ok: [
      {report: 'Appendix 1, exempt by paragraph 3, holds the firm’s management accounts.'},
      {report: 'The firm has two directors and filed its accounts in May.'},
      {report: 'Appendix 1 is exempt (paragraph 3). The accounts filed at Companies House were left out of it.'},
      {report: 'Item 4, on the trustees’ annual report, is private.', profile: {kind: 'town'}},
    ],
    notOk: [
      {report: 'Exempt (paragraph 3): the company’s filed accounts.', findings: [{at: '1:23-1:51', message: 'registered'}]},
      {report: 'Appendix 2 is exempt (paragraph 3). It gives the names of the directors of Bexhall Ltd.', findings: [{at: '1:46-1:72', message: 'registered'}]},
      {report: 'Exempt: paragraph 14 of Part 4: the share capital of the company.', profile: {nation: 'wales'}, findings: [{at: '1:33-1:50', message: 'registered'}]},
    ],
  },
}, check)

const registered = registeredReader(words)
const ofRow = /^\W*(?:exempt|private|withheld|not for publication|closed|part (?:ii|2|b)|pink)\b/iu
const asBusiness = cued(/\b(?:withh(?:e|o)ld|withhold|exempt|private|not for publication|closed|restricted|excluded|kept (?:back|private))\b[^.;]{0,60}\b(?:business|financial|commercial)(?: or (?:business|financial))?(?: affairs| interests)?\b|\b(?:business|financial) affairs\b[^.;]{0,60}\b(?:withh(?:e|o)ld|exempt|private|not for publication)\b/iu)
/** “It contains …”, “Table 2 gives …”: the sentence after the claim goes on about the same paper. */
const goesOn = /^\W*(?:it|they|this|these|that|there|among|included|the (?:appendix|annex|report|paper|document|information|exempt|private)|appendix|annex|table|section|part|mae)\b[^.;]{0,60}\b(?:contain\w*|give[sn]?|list\w*|show\w*|reproduc\w+|set\w? out|include\w*|name[sd]?|hold\w*|describe\w*|detail\w*|consist\w*|compris\w+|summaris\w+|cynnwys)\b/iu

const registeredIn = perParagraph(({text}) => registered(text))

function check(report: Report, {profile: {nation, kind, constitutionRules}, find}: Context<'registered', Options>): void {
  if (kind === 'town' || nation === 'scotland') return
  const number = nation === 'wales' ? '14' : '3'
  const all = paragraphs(report)
  const named = all.flatMap((paragraph) => {
    const matters = sectionAt(report, paragraph.line) === 'background papers' ? [] : registeredIn(paragraph)
    return matters.length ? [{paragraph, matters}] : []
  })
  if (!named.length) return
  const cited = new Map(citedExemptions(report, constitutionRules).map(({paragraph, citations}) => [paragraph.line, citations]))
  const grounds = (line: number, start: number, end: number): string[] => (cited.get(line) ?? []).filter(({at}) => at.start >= start && at.start < end)
    .flatMap(({numbers}) => numbers.flatMap(({number: each, role}) => (role === 'ground' ? [each] : [])))
  const claims = (line: number, text: string, start: number, end: number): boolean => {
    const numbers = grounds(line, start, end)
    // Another ground (an individual, privilege) does not fall with paragraph 8.
    if (numbers.length) return numbers.includes(number) || (nation === 'wales' && numbers.includes('3'))
    return asBusiness.test(text.slice(start, end)) || looselyWithheld(text).some((each) => each.start >= start && each.start < end)
      || withheldMatter(text).some((each) => each.start >= start && each.start < end)
  }
  for (const {paragraph: {line, text, cell}, matters} of named) {
    const sentences = sentencesOf(text)
    const claimedIn = sentences.map(({start, end}) => claims(line, text, start, end))
    const inRow = cell !== null && all.some((each) => each.line !== line && each.cell?.table === cell.table && each.cell.row === cell.row && (claims(each.line, each.text, 0, each.text.length) || ofRow.test(each.text)))
    for (const {start, end, sentence} of matters) {
      const index = sentences.findIndex((each) => each.start === sentence.start)
      const said = text.slice(sentence.start, sentence.end)
      const claimed = inRow || claimedIn[index] || (goesOn.test(said) && (claimedIn[index - 1] || claimedIn[index - 2])) || (claimedIn[index + 1] && followsUp.test(text.slice(sentences[index + 1]?.start ?? 0)))
      if (claimed) find({line, start, end}, 'registered', {values: {words: text.slice(start, end), number}})
    }
  }
}

/** “… It is exempt.” after what the appendix holds. */
const followsUp = /^\W*(?:it|they|this|these|that|the (?:appendix|annex|report|paper|document|information))\b/iu
