/*
 * The price is moved to an exempt appendix, and stays in a recommendation, a footnote or a comment; the bidder's name is in
 * the file's own properties. Whoever opens the public report reads what the council voted to keep back, the bargain is
 * lost or the person known, and it cannot be called in again.
 */
import {defineRule} from '../../src/engine/define-rule.ts'
import type {Context, FindingExtras, Options} from '../../src/engine/define-rule.ts'
import {exemptionsOf} from '../../src/exemptions/exemptions-of.ts'
import {knownIn} from '../../src/exemptions/known.ts'
import {leaksIn} from '../../src/exemptions/leaks.ts'
import type {Leak} from '../../src/exemptions/leaks.ts'
import {secretsIn} from '../../src/exemptions/secrets.ts'
import type {WithheldText} from '../../src/exemptions/secrets.ts'
import {partsOf} from '../../src/exemptions/withheld-texts.ts'
import type {Carried} from '../../src/exemptions/withheld-texts.ts'
import {nearestWords} from '../../src/report/nearest-words.ts'
import {paragraphs} from '../../src/report/plain-text.ts'
import type {Profile} from '../../src/report/profile.ts'
import type {Report, Stretch} from '../../src/report/report.ts'
import {carriesClaimed} from '../authorities/claimed-matter.ts'
import {exemptionKnowledge} from '../authorities/exemption-knowledge.ts'
import {cite} from '../authorities/index.ts'
import {descriptionOf, paragraphsOf} from '../authorities/schedule-12a.ts'

export const exemptLeak = defineRule({
  id: 'exempt-leak',
  title: 'What is withheld stands nowhere in the open part',
  family: 'exempt',
  severity: 'must',
  authority: cite('lga-1972-s100B-2', 'lga-1972-s100BA-2', 'lga-1972-s100D-4', 'protocol-000-10.3', 'protocol-000-10.4'),
  why: 'What the open part says of withheld matter is published with it.',
  messages: {
    figure: '“{words}” also stands in {where}, which is withheld; expected the figure there alone.',
    name: '“{words}” is named in {where}, which is withheld; is the name public? If not, expected it there alone.',
    address: '“{words}” also stands in {where}, which is withheld; expected the address there alone.',
    phrase: '“{words}” is said word for word in {where}, which is withheld; expected it there alone.',
    carried: '{what} repeats “{words}” from {where}, which is withheld; expected it gone before the report is published.',
  },
  reads: 'report',
  examples: {
    ok: [
      {report: 'Appendix B is exempt (paragraph 3).\nThe mill was marketed in May.\n# Appendix B\nThe reserve is £1,850,000.'},
      {report: 'Appendix B is exempt (paragraph 3).\nThe budget is £500,000.\n# Appendix B\nThe offer is below £500,000.'},
      {report: 'The reserve is £1,850,000.\n# Appendix B\nThe reserve is £1,850,000.'},
    ],
    notOk: [
      {report: 'Appendix B is exempt (paragraph 3).\nAccept £1.85 million.\n# Appendix B\nThe reserve is £1,850,000.', findings: [{at: '2:8-2:21', message: 'figure'}]},
      {report: 'Appendix B is exempt (paragraph 3).\nAward to Denholm Civil Ltd.\n# Appendix B\nDenholm Civil Ltd came first.', findings: [{at: '2:10-2:27', message: 'name'}]},
      {report: 'Appendix B is exempt (paragraph 1).\nVisit 14 Mill Lane.\n# Appendix B\nThe tenant of 14 Mill Lane is ill.', findings: [{at: '2:7-2:19', message: 'address'}]},
      {
        report: 'Appendix B is exempt (paragraph 3).\nThe seller would rather wait another year than sell.\n# Appendix B\nThe seller would rather wait another year than lose face.',
        findings: [{at: '2:1-2:47', message: 'phrase'}],
      },
      {report: 'Appendix B is exempt (paragraph 3).\nAccept the offer{>>Ann Day: the £1.85m one<<}.\n# Appendix B\nThe reserve is £1,850,000.', findings: [{at: '2:12-2:17', message: 'carried'}]},
    ],
  },
}, check)

const mostPhrases = 12
const carriers = {comment: 'A comment', deletion: 'A tracked deletion', 'hidden text': 'Hidden text', 'picture description': 'The description of a picture', 'embedded file': 'An embedded file'} as const

type Message = 'figure' | 'name' | 'address' | 'phrase' | 'carried'

function check(report: Report, {profile, exempt, find}: Context<Message, Options>): void {
  const exemptions = exemptionsOf(report, profile, exemptionKnowledge)
  if (!exempt.length && !exemptions.some(({cover}) => cover.what !== 'report' && cover.passages.length)) return
  const {withheld, open, carried} = partsOf(report, exemptions)
  const beside = exempt.flatMap((file) => textsOf(file, profile))
  if (!withheld.length && !beside.length) return
  const secrets = secretsIn([...withheld, ...beside], knownIn(report, open, profile, paragraphsOf(profile.nation).flatMap(({number}) => descriptionOf(number) ?? [])))
  let phrases = 0
  for (const {line, text} of open) {
    for (const leak of leaksIn(text, secrets)) {
      // Where whole pages are said twice, a few places show it.
      if (leak.kind !== 'phrase' || ++phrases <= mostPhrases) tell({line, start: leak.start, end: leak.end}, leak, text)
    }
  }
  const files = new Set<string>()
  for (const each of carried) {
    // Once for each comment, deletion or file, by what is plainest.
    const [leak] = leaksIn(each.text, secrets).sort((a, b) => Number(b.clear) - Number(a.clear))
    if (!leak || files.has(each.name)) continue
    if (each.what === 'embedded file') files.add(each.name)
    tellCarried(each, leak)
  }

  function tell(at: Stretch, leak: Leak, text: string): void {
    find(at, leak.kind === 'contact' ? 'address' : leak.kind, extras(leak, {words: text.slice(leak.start, leak.end), where: leak.where}))
  }

  function tellCarried({what, text, at, name}: Carried, leak: Leak): void {
    const said = what === 'property' ? `The document property “${name}”` : `${carriers[what]} here`
    find(at && nearestWords(report, at), 'carried', extras(leak, {words: text.slice(leak.start, leak.end), where: leak.where, what: said}))
  }
}

/** An exempt file repeats much that is open: its words are secret only where they carry the matter it claims. */
function textsOf(file: Report, profile: Profile): WithheldText[] {
  const claimed = exemptionsOf(file, profile, exemptionKnowledge)
  const grounds = claimed.flatMap((exemption) => exemption.grounds)
  const carries = carriesClaimed(file, profile.nation, grounds.map(({number}) => number), grounds.flatMap(({at}) => (at ? [paragraphs(file)[at.line - 1]?.text ?? ''] : [])).join('\n'))
  const apart = new Set([...claimed.flatMap(({claims}) => claims), ...grounds].flatMap(({at}) => at?.line ?? []))
  return paragraphs(file).flatMap((paragraph) => (apart.has(paragraph.line) ? [] : [{text: paragraph.text, where: 'the exempt file', inWords: carries(paragraph)}]))
}

/** A name or a turn of phrase may be public: that is for a person. */
function extras({clear}: Leak, values: Record<string, string>): FindingExtras {
  return clear ? {values} : {values, severity: 'should'}
}
