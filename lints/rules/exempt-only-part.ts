/*
 * A whole report goes into Part II for the sake of four prices in it. Residents are kept from the history, the options and
 * the advice, which nobody needs to hide; officers who withhold too much are not believed when they must withhold. The
 * Act lets the proper officer leave out a part, and an exempt appendix does it.
 */
import {defineRule} from '../../src/engine/define-rule.ts'
import type {Context, Options} from '../../src/engine/define-rule.ts'
import {exemptionsOf} from '../../src/exemptions/exemptions-of.ts'
import type {Exemption} from '../../src/exemptions/exemption.ts'
import {namesOf, nextAppendix, saysDivided, saysWhole, splitOf} from '../../src/exemptions/split.ts'
import {paragraphs} from '../../src/report/plain-text.ts'
import type {Report} from '../../src/report/report.ts'
import {carriesClaimed} from '../authorities/claimed-matter.ts'
import {exemptionKnowledge} from '../authorities/exemption-knowledge.ts'
import {cite} from '../authorities/index.ts'

export const exemptOnlyPart = defineRule({
  id: 'exempt-only-part',
  title: 'Only what must be withheld is withheld',
  family: 'exempt',
  severity: 'should',
  authority: cite('lga-1972-s100B-2', 'lga-1972-s100BA-2', 'protocol-000-10.3', 'protocol-000-8.1', 'protocol-002e-14.11', 'protocol-002r-14.11', 'protocol-004-8'),
  why: 'The public may read all of a report but the part that has to be withheld.',
  messages: {
    part: 'Such matter stands in {count} of {all} paragraphs of {whole}; expected those in an exempt appendix and the rest published. Ask the Monitoring Officer.',
    unseen: 'Such matter is seen in no paragraph of {whole}; expected it in an exempt appendix and the rest published. Ask the Monitoring Officer.',
  },
  options: {least: 6},
  reads: 'report',
  examples: {
    ok: [
      {report: 'Classification: Open\n# Purpose\nTo build a depot.'},
      {report: 'NOT FOR PUBLICATION\nExempt: paragraph 3. An open report on the agenda gives the history.\n# Bids\nWain & Co bid £1.4m.\n# History\nThe depot dates from 1961.\nIt has a yard.', options: {least: 2}},
      {report: 'NOT FOR PUBLICATION\nExempt: paragraph 3.\n# Bids\nOf four tenders, Wain & Co bid £1.4m.\nPeel Ltd bid £1.5m.\nHart Ltd bid £1.6m.\nRoe Ltd bid £1.7m.', options: {least: 1}},
    ],
    notOk: [
      {
        report: 'NOT FOR PUBLICATION\nExempt: paragraph 3.\n# Bids\nOf four tenders, Wain & Co bid £1.4m.\n# History\nThe depot dates from 1961.\nIt has a yard.\nIt is old.',
        options: {least: 4}, findings: [{at: '2:9-2:20', message: 'part'}],
      },
      {
        report: 'NOT FOR PUBLICATION\nExempt: paragraph 5. All of the report is withheld.\n# History\nThe depot dates from 1961.\nIt has a yard.\nIt is old.',
        options: {least: 3}, findings: [{at: '2:22-2:52', message: 'unseen'}],
      },
    ],
  },
}, check)

// Where more than this share carries the matter, what is left would say little.
const mostShare = 0.6

function check(report: Report, {profile, options: {least}, find}: Context<'part' | 'unseen', Options & {least: number}>): void {
  if (profile.kind === 'town') return
  const claimed = exemptionsOf(report, profile, exemptionKnowledge).filter(({cover}) => cover.what === 'report' || (cover.what === 'appendix' && cover.passages.length > 0))
  if (!claimed.length || saysDivided(report)) return
  for (const exemption of claimed) {
    const numbers = exemption.grounds.map(({number}) => number)
    const split = splitOf(report, exemption, carriesClaimed(report, profile.nation, numbers, statedIn(report, exemption)))
    // An appendix was made to hold the matter: only a long one with little of it is asked about.
    const apart = exemption.cover.what === 'report' ? 1 : 2
    if (split.all < least * apart || split.carrying.length / split.all > mostShare / apart) continue
    const stated = exemption.cover.what === 'report' ? saysWhole(report) : null
    const claim = exemption.grounds.find(({at}) => at)?.at ?? exemption.claims[0]?.at ?? null
    const whole = exemption.cover.what === 'report' ? 'this report' : exemption.cover.name
    if (split.carrying.length) {
      find(stated ?? claim, 'part', {values: {count: split.carrying.length, all: split.all, whole},
        suggestion: `Move ${namesOf(split.carrying)} to an exempt Appendix ${nextAppendix(report)}, and publish the rest.`})
    } else if (stated || numbers.length) find(stated ?? claim, 'unseen', {values: {whole}, ...(stated ? {} : {severity: 'consider'})})
  }
}

/** The sentences in which the exemption is claimed: their words describe it as much as its number does. */
function statedIn(report: Report, {grounds}: Exemption): string {
  return grounds.flatMap(({at}) => (at ? [paragraphs(report)[at.line - 1]?.text ?? ''] : [])).join('\n')
}
