/**
 * A report praises or blames a party, an administration, the opposition, a government or a political leader, or borrows the
 * words of a campaign. Officers serve the whole council and most who sign reports hold politically restricted posts. Seats,
 * amendments, costings, votes and policies may be set out plainly; a conservative estimate and green waste are not politics.
 */
import {defineRule} from '../../src/engine/define-rule.ts'
import {sentencesBefore, wordsOfParagraph} from '../../src/language/analysis.ts'
import {colourIn, colourWords} from '../../src/language/political-colour.ts'
import type {Coloured} from '../../src/language/political-colour.ts'
import {inQuotation, isQuotedMotion} from '../../src/language/quotation.ts'
import type {Report} from '../../src/report/report.ts'
import {inAppendix, sections} from '../../src/report/sections.ts'
import {cite} from '../authorities/index.ts'
import colour from '../lexicons/political-colour.json' with {type: 'json'}

const words = colourWords(colour)

export const neutralPoliticalReference = defineRule({
  id: 'neutral-political-reference',
  title: 'Parties and politicians are referred to neutrally',
  family: 'neutrality',
  severity: 'must',
  authority: cite('protocol-000-6.1', 'protocol-001-5', 'protocol-002r-5.4', 'protocol-003-4', 'protocol-004-13', 'lgha-1989-s2'),
  why: 'Officers serve the whole council impartially: a report sets out political facts without praise, blame or campaign language.',
  messages: {
    praise: '“{words}” gives political credit: state what was done, by which body and when, without praise.',
    blame: '“{words}” lays political blame: state what happened and what it cost, without the party or the reproach.',
    comparison: '“{words}” compares political bodies: describe the council’s decision on its merits.',
    unusual: '“{words}” may read as political comment: keep to facts such as seats, votes, amendments and decisions.',
    slogan: '“{words}” is the language of a campaign: use plain words, or cite the council’s adopted policy.',
  },
  reads: 'paragraph',
  examples: {
    ok: [
      {report: 'Green waste and a conservative estimate of the labour cost are in Table 2.'},
      {report: 'The Labour Group has 14 seats and the Conservative Group 11.'},
      {report: 'Opposition to the scheme came from traders.'},
      {report: 'The Government reduced the grant by £1m.'},
    ],
    notOk: [
      {report: 'Years of Green neglect left the pier unsafe.', findings: [{at: '1:1-1:44', message: 'blame'}]},
      {report: 'The Labour administration has transformed the park.', findings: [{at: '1:1-1:51', message: 'praise'}]},
      {report: 'Unlike the Conservatives, the Cabinet consulted first.', findings: [{at: '1:1-1:25', message: 'comparison'}]},
      {report: 'The Liberal Democrats dreamt of a tram.', findings: [{at: '1:1-1:39', message: 'unusual'}]},
      {report: 'The plan puts residents first.', findings: [{at: '1:10-1:30', message: 'slogan'}]},
    ],
  },
}, (paragraph, {report, profile, find}) => {
  const read = wordsOfParagraph(paragraph, profile)
  for (const sentence of read.sentences) {
    if (isQuotedMotion(sentence, paragraph.text)) continue
    for (const {sort, from, to} of apart(colourIn(sentence, sentencesBefore(report, paragraph, sentence, profile), words))) {
      const place = {line: paragraph.line, start: read.all[from]?.start ?? 0, end: read.all[to - 1]?.end ?? 0}
      if (inQuotation(paragraph.text, place.start) && inForeword(report, paragraph.line)) continue
      const doubtful = inAppendix(report, paragraph.line) || inForeword(report, paragraph.line) || sort === 'slogan' || sort === 'unusual'
      find(place, sort, {values: {words: short(paragraph.text.slice(place.start, place.end))}, ...(doubtful && {severity: 'should' as const})})
    }
  }
})

/** A foreword that says whose it is may speak as its member does; it is only worth a second look. */
function inForeword(report: Report, line: number): boolean {
  return sections(report).some(({first, last, title}) => line >= first && line <= last && /\bforeword\b/i.test(title) && /\b(?:member|leader|mayor|councillor|cllr|chair)/i.test(title))
}

function apart(found: readonly Coloured[]): Coloured[] {
  const kept: Coloured[] = []
  for (const each of [...found].sort((a, b) => a.from - b.from || b.to - a.to)) {
    if (!kept.some(({from, to}) => each.from < to && from < each.to)) kept.push(each)
  }
  return kept
}

function short(text: string): string {
  const all = text.split(/\s+/)
  return all.length > 7 ? `${all.slice(0, 7).join(' ')} …` : text
}
