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
import {withheldMatter} from '../../src/language/withheld-matter.ts'
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
      {report: 'Appendix 1, exempt under paragraph 3, holds the firm’s management accounts.'},
      {report: 'The firm has two directors and filed its accounts in May.'},
      {report: 'Appendix 1 is exempt under paragraph 3. The accounts filed at Companies House were left out of it.'},
      {report: 'Item 4, on the charity’s trustees’ annual report, is private.', profile: {kind: 'town'}},
    ],
    notOk: [
      {report: 'Exempt under paragraph 3: the company’s filed accounts.', findings: [{at: '1:27-1:55', message: 'registered'}]},
      {report: 'Appendix 2 is exempt (paragraph 3). It gives the names of the directors of Bexhall Ltd.', findings: [{at: '1:46-1:72', message: 'registered'}]},
      {report: 'Exempt: paragraph 14 of Part 4: the share capital of the company.', profile: {nation: 'wales'}, findings: [{at: '1:33-1:50', message: 'registered'}]},
    ],
  },
}, check)

const registered = registeredReader(words)
const asBusiness = /\b(?:withh(?:e|o)ld|withhold|exempt|private|not for publication|closed|restricted|excluded|kept (?:back|private))\b[^.;]{0,60}\b(?:business|financial|commercial)(?: or (?:business|financial))?(?: affairs| interests)?\b|\b(?:business|financial) affairs\b[^.;]{0,60}\b(?:withh(?:e|o)ld|exempt|private|not for publication)\b/iu
/** “It contains …”, “Table 2 gives …”: the sentence after the claim goes on about the same paper. */
const goesOn = /^\W*(?:it|they|this|these|that|there|among|included|the (?:appendix|annex|report|paper|document|information|exempt|private)|appendix|annex|table|section|part|mae)\b[^.;]{0,60}\b(?:contain\w*|give[sn]?|list\w*|show\w*|reproduc\w+|set\w? out|include\w*|name[sd]?|hold\w*|describe\w*|detail\w*|consist\w*|compris\w+|summaris\w+|cynnwys)\b/iu

function check(report: Report, {profile: {nation, kind, constitutionRules}, find}: Context<'registered', Options>): void {
  if (kind === 'town' || nation === 'scotland') return
  const number = nation === 'wales' ? '14' : '3'
  const cited = new Map(citedExemptions(report, constitutionRules).map(({paragraph, citations, row}) => [paragraph.line, {citations, row}]))
  for (const {line, text} of paragraphs(report)) {
    const matters = registered(text)
    if (!matters.length || sectionAt(report, line) === 'background papers') continue
    const sentences = sentencesOf(text)
    const claims = sentences.map(({start, end}) => {
      const grounds = (cited.get(line)?.citations ?? []).filter(({at}) => at.start >= start && at.start < end)
        .flatMap(({numbers}) => numbers.flatMap(({number: each, role}) => (role === 'ground' ? [each] : [])))
      // Another ground (an individual, privilege) does not fall with paragraph 8.
      if (grounds.length) return grounds.includes(number) || (nation === 'wales' && grounds.includes('3'))
      return asBusiness.test(text.slice(start, end)) || withheldMatter(text).some((each) => each.start >= start && each.start < end)
    })
    for (const {start, end, sentence} of matters) {
      const index = sentences.findIndex((each) => each.start === sentence.start)
      const said = text.slice(sentence.start, sentence.end)
      const claimed = claims[index] || (goesOn.test(said) && (claims[index - 1] || claims[index - 2])) || (claims[index + 1] && followsUp.test(text.slice(sentences[index + 1]?.start ?? 0)))
      if (claimed) find({line, start, end}, 'registered', {values: {words: text.slice(start, end), number}})
    }
  }
}

/** “… The appendix is exempt under paragraph 3.” after what the appendix holds. */
const followsUp = /^\W*(?:it|they|this|these|that|the (?:appendix|annex|report|paper|document|information))\b/iu
