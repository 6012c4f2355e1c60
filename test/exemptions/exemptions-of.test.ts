/** Exemptions as they are read in a report: what each covers, what is said for it, what it lacks, what cannot hold. */
import {describe, expect, test} from '@jest/globals'
import {exemptionKnowledge} from '../../lints/index.ts'
import {examined, exemptionsOf} from '../../src/exemptions/exemptions-of.ts'
import type {Exemption, ReadExemption} from '../../src/exemptions/exemption.ts'
import {reportFromText} from '../../src/report/from-text.ts'
import {assumedProfile} from '../../src/report/profile.ts'
import type {Profile} from '../../src/report/profile.ts'
import {p, r, readBody} from '../ooxml/reading.ts'

function read(text: string, profile: Partial<Profile> = {}, today: string | null = null): ReadExemption[] {
  const [report, council] = [reportFromText(text), {...assumedProfile, ...profile}]
  return examined(exemptionsOf(report, council, exemptionKnowledge), report, council, exemptionKnowledge, today)
}
const all = (text: string, profile: Partial<Profile> = {}): string[] => read(text, profile).map(({exemption: {id, grounds}}) => [id, ...grounds.map(({number}) => number)].join(' '))
function one(text: string, profile: Partial<Profile> = {}): Exemption {
  const [found] = read(text, profile)
  if (!found) throw new Error('No exemption was read.')
  return found.exemption
}

describe('one for each claim', () => {
  test.each<[string, string[]]>([
    ['Classification: Open\n# Purpose\nTo agree the plan.', []],
    ['# Background\nThe exempt appendix to that report was considered in May.', []],
    ['Classification: Open\n# Legal\nMembers may ask what paragraph 3 of Schedule 12A means.', []],
    ['**PART II**\nNot for publication: paragraphs 3 and 5 of Part 1 of Schedule 12A.\n# Purpose\nTo sell.', ['report 3 5']],
    ['^header NOT FOR PUBLICATION\n# Purpose\nTo sell.\nExempt under paragraph 3.', ['report 3']],
    ['| Classification | Part exempt: Appendix 2 is exempt under paragraph 3 |\n# Purpose\nTo sell.', ['appendix 2 3']],
    ['| Access | Part exempt. This report and Appendix 1 are open. Appendix 2 is not for publication under paragraph 3. |', ['appendix 2 3']],
    ['Appendix A is exempt under paragraph 3 (business affairs) and Appendix C is exempt under paragraph 5 (privilege).', ['appendix A 3', 'appendix C 5']],
    ['Annexes B and C are not for publication. They are exempt under paragraph 1 of Schedule 12A.', ['appendix B 1', 'appendix C 1']],
    ['# Appendices\nAppendix 1 – Plan\nAppendix 2 – Valuation (exempt)\n# Access to information\nThe exempt appendix falls within paragraph 3.', ['appendix 2 3']],
    ['NOT FOR PUBLICATION\nExempt: paragraph 3.\n# 1 Purpose\nTo sell.\n# 2 Access\nAppendix 2 holds the opinion of counsel and is exempt under paragraph 5.', ['report 3', 'appendix 2 5']],
    ['NOT FOR PUBLICATION\nExempt: paragraph 3.\n# 6 Advice\nSection 6 is private under paragraph 5 (legal professional privilege).', ['report 3', 'section 6 5']],
    ['Open\n# Purpose\nTo buy mowers.\n**PART B - NOT FOR PUBLICATION**\nExempt: paragraph 3.\nThe lowest bid is £40,000.', ['closed part 3']],
    ['Open\n# Purpose\nTo buy mowers.\n**PRICES (to be considered with the public excluded)**\nFirm A asks for £41,000 and Firm B for £39,500 a year.', ['section at 4']],
    ['# Purpose\nTo sell.\n# Appendix B\nNOT FOR PUBLICATION\nParagraph 3 of Schedule 12A: financial or business affairs.\nThe reserve is £2m.', ['appendix B 3']],
    ['| Appendix | Title | Status |\n| 1 | Plan | Open |\n| 2 | Valuation | Exempt, paragraph 3 |', ['appendix 2 3']],
    ['# Appendices\nA: Equality assessment\nB: Tender evaluation (EXEMPT – paragraph 3)\nC: Risk register', ['appendix B 3']],
    ['# Purpose\nTo sell.\nThe attached Part II report is exempt under paragraph 3.', ['attached report 3']],
    ['| Exempt/Confidential | Yes – Appendix 2 only, paragraph 3 |\n# Purpose\nTo agree.', ['appendix 2 3']],
    ['# Purpose\nTo settle.\nParagraph 4.2 is not for publication under paragraph 5 of Schedule 12A.\n# 4 Advice\n4.1 The claim.\n4.2 Counsel thinks we lose.', ['paragraph 4.2 5']],
    ['# Purpose\nTo agree.\nAppendix A is exempt under paragraph 3 and Appendix C under paragraph 5.', ['appendix A 3', 'appendix C 5']],
    ['# Background papers\nTender evaluation file (exempt under paragraph 3 of Schedule 12A).', []],
  ])('%s', (text, expected) => {
    expect(all(text)).toEqual(expected)
  })
  test('a council’s own rule numbers', () => {
    expect(all('Appendix 1 is exempt under Rule 15.2(c).', {constitutionRules: {'15.2(c)': '3'}})).toEqual(['appendix 1 3'])
  })
  test('a Welsh page', () => {
    expect(all('NID YW I’W GYHOEDDI\nEithriedig: paragraff 14 o Ran 4 o Atodlen 12A.', {nation: 'wales'})).toEqual(['report 14'])
  })
})

describe('a content control tagged as exempt', () => {
  const sdt = (tag: string, content: string, more = ''): string => `<w:sdt><w:sdtPr><w:tag w:val="${tag}"/>${more}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`
  const of = (body: string): ReadExemption[] => {
    const report = readBody(body)
    return examined(exemptionsOf(report, assumedProfile, exemptionKnowledge), report, assumedProfile, exemptionKnowledge, null)
  }
  test('covers its words, within a paragraph and over several', () => {
    const found = of(`<w:p>${r('The price is ')}${sdt('exempt:3', r('£2m'))}${r('.')}</w:p>${sdt('Exempt_para_5', p('Counsel advises.') + p('We may lose.'))}${p('The rest is open.')}`)
    expect(found.map(({exemption: {cover, grounds}}) => [cover.passages, grounds.map(({number}) => number)])).toEqual([
      [[{first: 1, start: 13, last: 1, end: 16}], ['3']], [[{first: 2, start: 0, last: 3, end: 12}], ['5']],
    ])
    expect(found[0]?.exemption.claims).toEqual([{text: '£2m', at: {line: 1, start: 13, end: 16}}])
  })
  test('over table rows', () => {
    expect(of(`<w:tbl>${sdt('not-for-publication', `<w:tr><w:tc>${p('Firm A')}</w:tc><w:tc>${p('£2m')}</w:tc></w:tr>`)}</w:tbl>${p('Open.')}`)[0]?.exemption.cover.passages).toEqual([{first: 1, start: 0, last: 2, end: 3}])
  })
  test('that holds nothing covers nothing', () => {
    expect(of(`<w:p>${r('See ')}${sdt('exempt', r('Click here'), '<w:showingPlcHdr/>')}</w:p>`)[0]?.faults.map(({what}) => what)).toEqual(['covers nothing'])
  })
  test.each(['author', 'non-exempt', 'not exempt', 'public'])('“%s” claims nothing', (tag) => {
    expect(of(sdt(tag, p('Words.')))).toEqual([])
  })
})

describe('what is said for it', () => {
  const whole = `NOT FOR PUBLICATION
Exempt: paragraph 3 of Schedule 12A (financial or business affairs of any particular person).
# Public interest
In favour of disclosure: the land belongs to the town and residents want to know whether a good price is paid.
If the reserve were known, the three bidders would offer a pound above it. The report will be private until contracts are exchanged and will be reviewed on 3 March 2027.
The Director of Assets has proposed that the report be exempt. The Monitoring Officer has confirmed that it should be withheld.
It has been sent to members of the Cabinet only.`
  test('the reason, both sides, the end, the people', () => {
    const {reasons, forDisclosure, forWithholding, until, readers, proposed, confirmed, checked} = one(whole)
    expect(reasons.map(({text}) => text)).toContain('If the reserve were known, the three bidders would offer a pound above it.')
    expect(forDisclosure.map(({at}) => at?.line)).toEqual([4])
    expect(forWithholding.length).toBeGreaterThan(0)
    expect(until).toMatchObject({date: '2027-03-03', event: 'contracts are exchanged'})
    expect([readers?.text, proposed?.text, confirmed?.text, checked]).toEqual(['members of the Cabinet', 'Director of Assets', 'Monitoring Officer', null])
  })
  test('a form filled in beside the report', () => {
    const {until, confirmed, proposed, readers, reasons, signed} = one(`| Exempt information | Appendix B is exempt under paragraph 3 (financial or business affairs) |
| Reason for exemption | The owner of the mill is still being bargained with and would hold out for the reserve |
| Exempt until | 1 May 2027 |
| Who may see it | Members of the Executive |
| Proposed by | Head of Property |
| Confirmed by | Ines Okoro, Monitoring Officer |
| Signed | I. Okoro, 4 March 2027 |`)
    expect([until?.date, readers?.text, proposed?.text, confirmed?.text, signed?.text]).toEqual(['2027-05-01', 'Members of the Executive', 'Head of Property', 'Ines Okoro, Monitoring Officer', 'I. Okoro, 4 March 2027'])
    expect(reasons).toHaveLength(1)
  })
  test.each<[string, string | null, string | null]>([
    ['It will be withheld until the award in January.', null, 'the award in January'],
    ['The exemption falls away on completion, and the price will then be public.', null, 'completion'],
    ['The exemption will be reviewed by 30 June 2027.', '2027-06-30', null],
    ['The appendix will be released in April 2027.', '2027-04-30', null],
    ['The balance favours withholding for as long as the talks last.', null, 'the talks last'],
    ['The aims of the review were reported in June 2026.', null, null],
    ['The public will be excluded when the item is considered.', null, null],
    ['If the price were published before the sale is agreed, bidders would gain.', null, null],
    ['It is exempt so long as the public interest in maintaining the exemption outweighs the public interest in disclosing it.', null, null],
  ])('%s', (sentence, date, event) => {
    const {until} = one(`Appendix B is exempt under paragraph 3. ${sentence}`)
    expect([until?.date ?? null, until?.event ?? null]).toEqual([date, event])
  })
})

describe('what is missing', () => {
  const missing = (text: string, profile: Partial<Profile> = {}): string[] => read(text, profile)[0]?.missing.map(({what}) => what) ?? []
  test('of a bare claim, all', () => {
    expect(missing('Appendix B is not for publication.')).toEqual(['paragraph', 'reason', 'interest in disclosure', 'interest in withholding', 'end', 'confirmation'])
  })
  test('of an appendix in the file, its mark', () => {
    expect(missing('Appendix B is exempt: paragraph 3.\n# Appendix B\nThe reserve is £2m.')).toContain('marking')
    expect(missing('Appendix B is exempt: paragraph 3.\n# Appendix B\nNot for publication\nThe reserve is £2m.')).not.toContain('marking')
  })
  test('a description is asked for a number that stands alone', () => {
    expect(missing('Appendix B is exempt: paragraph 3.')).toContain('description')
    expect(missing('Appendix B is exempt: paragraph 3 (financial or business affairs).')).not.toContain('description')
  })
  test('Welsh privilege needs no balance, English privilege does', () => {
    expect(missing('Appendix B is exempt: paragraph 16 of Part 4 of Schedule 12A.', {nation: 'wales'})).not.toContain('interest in disclosure')
    expect(missing('Appendix B is exempt: paragraph 5 of Part 1 of Schedule 12A.')).toContain('interest in disclosure')
  })
  test('a town council is asked for a special reason, and for no paragraph', () => {
    expect(missing('Appendix B is private.', {kind: 'town'})).toEqual(['special reason', 'end', 'confirmation'])
    expect(missing('Appendix B is private because the tenant of the lodge, who is ill, is behind with her rent.', {kind: 'town'})).toEqual(['end', 'confirmation'])
  })
  test('Scotland has no balance to strike', () => {
    expect(missing('Appendix B is exempt: paragraph 6 of Schedule 7A.', {nation: 'scotland'})).toEqual(['description', 'reason', 'end', 'confirmation'])
  })
})

describe('what cannot hold is a clear line', () => {
  const faults = (text: string, profile: Partial<Profile> = {}, today: string | null = null): string[] => read(text, profile, today).flatMap((each) => each.faults.map(({sentence}) => sentence))
  test.each<[string, Partial<Profile>, string | null, string[]]>([
    ['Appendix D is exempt: paragraph 3.\n# Appendices\nAppendix A – Plan\nAppendix B – Map', {}, null, ['Appendix D covers nothing: no such words stand in this report.']],
    ['Appendix A is exempt: paragraph 14.\n# Appendices\nAppendix A – Plan', {}, null, ['Paragraph 14 is a number of the former list; the grounds here are 1 to 7 of Schedule 12A.']],
    ['Appendix A is exempt: paragraph 3.\n# Appendices\nAppendix A – Plan', {nation: 'wales'}, null, ['Paragraph 3 is an English number; the grounds here are 12 to 18 of Schedule 12A.']],
    ['Meeting date: 4 May 2027\nAppendix A is exempt: paragraph 3. It will be reviewed on 1 May 2027.', {}, null, ['It is to end or be reviewed on 1 May 2027, before the meeting on 4 May 2027.']],
    ['| Exempt information | Appendix A |\n| Exempt from | 1 June 2027 |\n| Exempt until | 1 May 2027 |', {}, null, ['It is to end on 1 May 2027, before it begins on 1 June 2027.']],
    ['Meeting date: 4 May 2027\nAppendix A is exempt: paragraph 3.', {}, '2027-05-05', ['The meeting was on 4 May 2027, which is past: is this still to be withheld?']],
    ['Meeting date: 4 May 2027\nAppendix A is exempt: paragraph 3.', {}, '2027-05-04', []],
  ])('%s', (text, profile, today, expected) => {
    expect(faults(text, profile, today)).toEqual(expected)
  })
  test('of one that a person made, as of one in the report', () => {
    const report = reportFromText('Meeting date: 4 May 2027\n# Purpose\nTo sell.')
    const made: Exemption = {
      id: 'person 1', source: 'person', cover: {what: 'passage', label: null, name: 'lines 8 to 9', passages: [{first: 8, start: 0, last: 9, end: 1}], elsewhere: false}, claims: [],
      grounds: [{number: '14', at: null, described: true}], reasons: [], forDisclosure: [], forWithholding: [], from: null, until: {text: '', at: null, date: '2027-01-01', event: null},
      readers: null, proposed: null, confirmed: null, checked: null, signed: null,
    }
    expect(examined([made], report, assumedProfile, exemptionKnowledge, '2027-06-01')[0]?.faults.map(({what}) => what)).toEqual(['covers nothing', 'paragraph', 'dates', 'meeting past', 'person'])
  })
})
