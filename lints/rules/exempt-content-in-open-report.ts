/*
 * An open report says in passing what the law lets a council keep private: that a named driver is on a warning, what each
 * firm bid, what counsel thinks of the case, whom the police are watching. It is out for good once it is published; the
 * person is shamed, the bargain lost, the suspect warned. The matter belongs in an exempt appendix, or nowhere.
 */
import {defineRule} from '../../src/engine/define-rule.ts'
import {adviceMatter} from '../../src/language/matter/advice.ts'
import {bargainMatter} from '../../src/language/matter/bargains.ts'
import {circumstanceMatter} from '../../src/language/matter/circumstances.ts'
import {commercialMatter} from '../../src/language/matter/commercial.ts'
import {dealingMatter} from '../../src/language/matter/dealings.ts'
import {crimeMatter, noticeMatter} from '../../src/language/matter/enforcement.ts'
import {matterIn} from '../../src/language/matter/in-paragraph.ts'
import {individualMatter} from '../../src/language/matter/individuals.ts'
import {labourMatter} from '../../src/language/matter/labour.ts'
import {privateLifeMatter} from '../../src/language/matter/private-lives.ts'
import {sensesOf} from '../../src/language/matter/matter.ts'
import type {MatterKind} from '../../src/language/matter/matter.ts'
import {headerFields} from '../../src/report/header-fields.ts'
import {slice} from '../../src/report/plain-text.ts'
import type {Nation} from '../../src/report/profile.ts'
import {sectionAt} from '../../src/report/sections.ts'
import {withheldLines} from '../../src/report/withheld-lines.ts'
import {cite} from '../authorities/index.ts'
import {citationOf, twinOf} from '../authorities/schedule-12a.ts'
import commercial from '../lexicons/commercial-matter.json' with {type: 'json'}
import enforcement from '../lexicons/enforcement-matter.json' with {type: 'json'}
import labour from '../lexicons/labour-matter.json' with {type: 'json'}
import legal from '../lexicons/legal-matter.json' with {type: 'json'}
import personal from '../lexicons/private-matter.json' with {type: 'json'}

const words = sensesOf(commercial, enforcement, labour, legal, personal)
const readers = [individualMatter, circumstanceMatter, commercialMatter, dealingMatter, labourMatter, adviceMatter, noticeMatter, crimeMatter, privateLifeMatter, bargainMatter].map((reader) => reader(words))

export const exemptContentInOpenReport = defineRule({
  id: 'exempt-content-in-open-report',
  title: 'The open report carries nothing that only an exempt one may',
  family: 'exempt',
  severity: 'must',
  authority: cite('lga-1972-s100I', 'lga-1972-s100B-2', 'lgsa-1973-sch7A', 'admission-to-meetings-1960-s1-2', 'protocol-004-21', 'protocol-003-12'),
  why: 'What an open report says of a person, a bargain or a case cannot be taken back.',
  messages: {
    individual: '“{words}” reads as private matter about a person, within paragraph {number}; expected in an exempt appendix or left out. Ask the {officer}.',
    identity: '“{words}” may show who somebody is, within paragraph {number}; expected in an exempt appendix or left out. Ask the {officer}.',
    business: '“{words}” reads as private business, within paragraph {number}; expected in an exempt appendix or left out. Ask the {officer}.',
    labour: '“{words}” reads as a position in talks with the workforce, within paragraph {number}; expected in an exempt appendix. Ask the {officer}.',
    advice: '“{words}” reads as the substance of legal advice, within paragraph {number}; expected in an exempt appendix. Ask the {officer}.',
    notice: '“{words}” reads as a notice or order still to come, within paragraph {number}; expected in an exempt appendix. Ask the {officer}.',
    crime: '“{words}” reads as action against crime under way, within paragraph {number}; expected in an exempt appendix. Ask the {officer}.',
    town: '“{words}” reads as private; expected outside the open paper, for a session closed under the 1960 Act. Ask the Clerk.',
  },
  reads: 'paragraph',
  examples: {
    ok: [
      {report: 'Eleven employees were dismissed in the year.'},
      {report: 'The contract was awarded to Wain & Co at £1.4m.'},
      {report: 'Counsel’s opinion is at exempt Appendix C.'},
      {report: 'An enforcement notice was served on Peel Motors in May.'},
      {report: 'NOT FOR PUBLICATION\nMr Pask is on a final warning.'},
    ],
    notOk: [
      {
        report: 'Mr Pask is on a final warning.\nThe complaint came from the only baker in Mill Lane.',
        findings: [{at: '1:1-1:30 “Mr Pask is on a final warning”', message: 'individual'}, {at: '2:1-2:52', message: 'identity'}],
      },
      {report: 'Of four tenders, Wain & Co bid £1.4m.', findings: [{at: '1:1-1:37', message: 'business'}]},
      {report: 'If Unite holds out, we can go to 4 per cent.', findings: [{at: '1:1-1:44', message: 'labour'}]},
      {report: 'Counsel thinks that the Council would lose.', profile: {nation: 'wales'}, findings: [{at: '1:1-1:43', message: 'advice'}]},
      {
        report: 'A stop notice will be served on Peel Motors next week.\nCovert cameras watch the shops in Mill Lane.',
        findings: [{at: '1:1-1:54', message: 'notice'}, {at: '2:1-2:44', message: 'crime'}],
      },
      {report: 'Mr Pask is on a final warning.', profile: {kind: 'town'}, findings: [{at: '1:1-1:30', message: 'town'}]},
    ],
  },
}, (paragraph, {report, profile: {nation, kind}, find}) => {
  const {line, text, cell} = paragraph
  if (text.length < (cell ? 4 : 15) || withheldLines(report)(line) || apart(line)) return
  for (const matter of matterIn(report, paragraph, readers)) {
    const number = numberOf(nation, matter.kind)
    const values = {words: shortened(slice(report, matter.words)), number, officer: 'Monitoring Officer'}
    const severity = matter.clear ? {} : {severity: 'should' as const}
    if (kind === 'town') find(matter.at, 'town', {values, severity: 'should', suggestion: 'Take it out, or bring it to the part of the meeting that is closed to the public.'})
    else find(matter.at, ids[matter.kind], {values, ...severity, suggestion: suggestionFor(nation, number)})
  }

  /** Who wrote the report and how to reach them is no matter of theirs. */
  function apart(at: number): boolean {
    return sectionAt(report, at) === 'contact' || headerFields(report).some(({kind: field, valueAt}) => field !== null && field !== 'purpose' && field !== 'title' && valueAt?.line === at)
  }
})

const ids = {1: 'individual', 2: 'identity', 3: 'business', 4: 'labour', 5: 'advice', 6: 'notice', 7: 'crime'} as const
const scottish: Record<MatterKind, string> = {1: '1', 2: '1', 3: '6', 4: '11', 5: '12', 6: '13', 7: '14'}

function numberOf(nation: Nation, kind: MatterKind): string {
  if (nation === 'scotland') return scottish[kind]
  return nation === 'wales' ? twinOf('wales', String(kind)) ?? String(kind + 11) : String(kind)
}

function suggestionFor(nation: Nation, number: string): string {
  const ground = nation === 'scotland' ? `paragraph ${number} of Schedule 7A to the Local Government (Scotland) Act 1973` : citationOf(nation, number)
  return `Move it to an appendix under ${ground}; or take it out.`
}

/** The first words, enough to know them by. */
function shortened(quote: string): string {
  const all = quote.split(/\s+/u)
  return all.length > 9 ? `${all.slice(0, 8).join(' ')} …` : quote
}
