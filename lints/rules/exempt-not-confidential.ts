/*
 * A paper is stamped “Confidential” when it is only exempt. The two are different in law: confidential information must be kept back,
 * whatever members think; exempt information may be, if they so resolve. Members are told that they have no choice, the
 * public that it has no say, and the word loses its force for what the Government or a court has truly closed.
 */
import {defineRule} from '../../src/engine/define-rule.ts'
import type {Context, Options} from '../../src/engine/define-rule.ts'
import {confidentialityReader} from '../../src/language/confidentiality.ts'
import {cued} from '../../src/report/cues.ts'
import {paragraphs} from '../../src/report/plain-text.ts'
import type {Paragraph, Report} from '../../src/report/report.ts'
import {sectionAt} from '../../src/report/sections.ts'
import {cite} from '../authorities/index.ts'
import words from '../lexicons/confidential.json' with {type: 'json'}

export const exemptNotConfidential = defineRule({
  id: 'exempt-not-confidential',
  title: 'Exempt matter is not called confidential',
  family: 'exempt',
  severity: 'should',
  authority: cite('lga-1972-s100A-3', 'lga-1972-s100A-2'),
  why: 'Confidential information must be kept back by law; exempt information may be, if members so resolve.',
  messages: {
    exempt: '“{words}” stands here for what seems to be exempt; expected “exempt”, unless a department, an Act or a court forbids disclosure.',
    ground: '“{words}” is no ground for withholding; expected a paragraph of Schedule 12A. Ask the Monitoring Officer which.',
  },
  reads: 'report',
  examples: {
    ok: [
      {report: 'Appendix 2 is exempt: paragraph 3 of Schedule 12A.'},
      {report: 'Appendix 1 is confidential: the Home Office furnished it on terms that forbid disclosure.'},
      {report: 'Staff may ring a confidential helpline. Each reference is confidential.'},
      {report: '| Confidential or exempt information | None |'},
      {report: 'Item 6 is confidential.', profile: {kind: 'town'}},
    ],
    notOk: [
      {report: '**CONFIDENTIAL**\nExempt under paragraph 3 of Schedule 12A.', findings: [{at: '1:1-1:13', message: 'exempt'}]},
      {report: 'See confidential Appendix 2.', findings: [{at: '1:5-1:17', message: 'exempt'}]},
      {report: 'Appendix 2 is withheld as commercial in confidence.', findings: [{at: '1:27-1:51', message: 'ground'}]},
      {report: 'ADRODDIAD CYFRINACHOL', profile: {nation: 'wales'}, findings: [{at: '1:11-1:22', message: 'exempt'}]},
    ],
  },
}, check)

const reader = confidentialityReader(words)

function check(report: Report, {profile: {nation, kind}, find}: Context<'exempt' | 'ground', Options>): void {
  // “Confidential” is the right word of a town council's business under the 1960 Act.
  if (kind === 'town' || nation === 'scotland') return
  const all = paragraphs(report)
  let genuine: Paragraph[] | undefined
  for (const [index, {line, text, cell}] of all.entries()) {
    const next = all[index + 1]
    const row = cell && next?.cell?.table === cell.table && next.cell.row === cell.row ? next.text : ''
    const uses = reader.uses(text, row, cell !== null)
    if (!uses.length || sectionAt(report, line) === 'background papers') continue
    genuine ??= all.filter((each) => reader.genuine(each.text, nation === 'wales'))
    for (const {start, end, label, sentence} of uses) {
      const claimed = ground.test(text.slice(sentence.start, sentence.end))
      if (genuine.length && (!claimed || genuine.some((each) => each.line === line && reader.genuine(text.slice(sentence.start, sentence.end), nation === 'wales')))) continue
      find({line, start, end}, label === 'confidential' ? 'exempt' : 'ground', {values: {words: text.slice(start, end)}, ...(label === 'confidential' && {suggestion: exemptFor(text.slice(start, end))})})
    }
  }
}

const ground = cued(/\b(?:schedule|atodlen) 12A\b|\b(?:paragraph|category|[pb]aragraff) \d/iu)

/** The same word in the same letters: “Exempt” for “Confidential”. */
function exemptFor(written: string): string {
  const exempt = /yfrinachol/iu.test(written) ? 'eithriedig' : 'exempt'
  if (written === written.toUpperCase()) return exempt.toUpperCase()
  return /^\p{Lu}/u.test(written) ? `${exempt.charAt(0).toUpperCase()}${exempt.slice(1)}` : exempt
}
