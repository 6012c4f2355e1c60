/** No rule treats one party, person or pronoun otherwise than another: each template is filled with all, and the findings compared. */
import {describe, expect, test} from '@jest/globals'
import {rules} from '../../lints/index.ts'
import {checkReport} from '../../src/engine/check-report.ts'
import parties from '../../src/language/words/parties.json' with {type: 'json'}
import {reportFromText} from '../../src/report/from-text.ts'
import {assumedProfile} from '../../src/report/profile.ts'

const pack = {id: 'all', title: 'All rules', plugins: rules.map((rule): [typeof rule, undefined] => [rule, undefined])}

/** What all rules find, with what was filled in taken out again. */
function found(template: string, fill: Record<string, string>): string[] {
  const text = Object.entries(fill).reduce((line, [slot, words]) => line.replaceAll(`{${slot}}`, words), template)
  const report = reportFromText(`Report to Committee\n${/^# /.test(template) ? '' : '# The proposal\n'}${text}`)
  return checkReport(report, pack, assumedProfile).findings.map(({rule, severity, quote}) => `${rule} ${severity} ${Object.entries(fill).reduce((line, [slot, words]) => line.replaceAll(words, `{${slot}}`), quote ?? 'whole report')}`).sort()
}

function alike(template: string, fills: readonly Record<string, string>[]): void {
  const [first = {}, ...others] = fills
  const expected = found(template, first)
  for (const fill of others) expect({fill, findings: found(template, fill)}).toEqual({fill, findings: expected})
}

// Written as a council writes them: “SNP”, “Sinn Féin”, “Lib Dem”.
const acronyms = new Set(['snp', 'ukip', 'dup', 'sdlp', 'uk'])
const spelled = (words: string): string => words.split(' ').map((word) => acronyms.has(word) ? word.toUpperCase() : word.replace(/(^|-)\p{L}/gu, (letter) => letter.toUpperCase())).join(' ')
const several = /(?:ies|crats|dems|ives|greens|ents|als|ites|ists|ers|s)$/
const inOneWord = ['tory', 'lib-dem', 'libdem', 'snp', 'ukip', 'dup', 'sdlp', 'plaid']
/**
 * Every party of the language layer that can stand before “Group”; “lib” is the first half of “Lib Dem”. “Residents” is
 * tried apart: a residents' group is neighbours unless seats, votes or councillors are spoken of.
 */
const adjectives = [...parties.byCompany, ...inOneWord, ...parties.pairs.map((pair) => pair.join(' '))].filter((name) => !several.test(name)).map(spelled)
const plurals = [...parties.sure, ...parties.pairs.map((pair) => pair.join(' '))].filter((name) => several.test(name) && name !== 'lib-dems').map(spelled)

describe('any party for any other', () => {
  test('the list is the language layer’s own', () => {
    expect(adjectives).toEqual(expect.arrayContaining(['Labour', 'Conservative', 'Liberal Democrat', 'Green', 'Reform UK', 'Plaid Cymru', 'SNP', 'Independent', 'Sinn Féin']))
    expect(plurals).toEqual(expect.arrayContaining(['Conservatives', 'Liberal Democrats', 'Greens', 'Independents']))
    for (const name of inOneWord) expect(parties.sure).toContain(name)
  })
  test.each([
    'The {party} Group has 14 seats on the Council.',
    'The {party} Group has indicated that it will abstain.',
    'Officers briefed the {party} Group, which was content.',
    'The {party} Group’s amendment would cost £40,000.',
    'The {party} Group nominated Councillor Roe to the vacancy.',
    'The fee is recommended at £4, as agreed by the {party} Group.',
    'The {party} administration has transformed the park.',
    'Years of {party} neglect left the pier unsafe.',
    'The {party} Group betrayed the town.',
    'Thanks to {party} councillors the pool was saved.',
    'The {party} manifesto promised a new pool.',
    'The Leader of the {party} Group asked that the item be withdrawn.',
    'The {party} Group moved an amendment at Council, which was lost.',
    '{party} councillors have told officers that they will oppose the lease.',
    'The {party} administration wasted millions on the scheme.',
    'The notes of the {party} Group are at Appendix B.',
    '# Recommendation\nThat the lease be approved as the {party} Group has asked.',
    '# Recommendation\nThat the recommendation of the {party} Group be approved.',
    'The {party} Group made representations on the draft warding pattern.',
    'The {party} Group failed to read the advice.',
    'Members of the {party} Group were rude to officers.',
    'A {party} councillor lied to the Committee.',
    'The report was rewritten at the request of the {party} Group.',
    'The proper officer was notified that the {party} Group has seven members.',
    'Unlike the {party} Group, the Cabinet consulted first.',
    'The {party} candidate will open the hall in May.',
    'Members are urged to back the {party} motion.',
    'The Aldermarsh {party} Group supports the planting.',
    'The town pays for {party} cuts.',
    'The {party} years left the roof in ruins.',
    'It took a {party} council to repair the roof.',
    'The {party} record on housing is shameful.',
    'The {party} budget is a work of fantasy.',
    'The scheme was dropped after {party} pressure.',
    'The {party}-led administration rescued the library.',
    'No {party} councillor read the report.',
    'The {party} Group Leader has asked that the appendix be shortened.',
    'Subject to the agreement of the {party} Group, work will begin in May.',
  ])('%s', (template) => { alike(template, adjectives.map((party) => ({party}))) })
  test.each([
    'The {party} have told officers that they will vote against the lease.',
    'The {party} have 14 seats and the Labour Group 12.',
    'The {party} wrecked the town’s finances.',
    'The scheme was saved by the courage of the {party}.',
    'The report reflects the wishes of the {party}.',
    'Unlike the {party}, the Cabinet consulted first.',
    'The {party} moved an amendment at Council.',
    'The {party} failed to set a lawful budget.',
  ])('%s', (template) => { alike(template, plurals.map((party) => ({party}))) })
})

test.each([
  'The {party} Group has 14 seats on the Council.',
  'The {party} Group told officers that its councillors will abstain.',
  'The {party} Group moved an amendment at Council.',
])('councillors elected for residents: %s', (template) => { alike(template, ['Labour', 'Residents'].map((party) => ({party}))) })

const surnames = ['Roe', 'Iqbal', 'Nguyen', 'O’Dwyer', 'Mensah', 'Wójcik', 'Raghunathan', 'Okonkwo', 'Li', 'da Silva', 'van der Merwe', 'Adébáyò', 'Demir', 'Kaur', 'MacDonald', 'ap Gwilym', 'Ng', 'al-Sayed', 'Chaudhry-Blake', 'Katz', 'St John', 'Price', 'Begum', 'Papadopoulos', 'Smith']
const names = ['Ann Roe', 'Mohammed Iqbal', 'Lan Nguyen', 'Siobhán O’Dwyer', 'Kwame Mensah', 'Agnieszka Wójcik', 'Priya Raghunathan', 'Chidi Okonkwo', 'Wei Li', 'João da Silva', 'Pieter van der Merwe', 'Olú Adébáyò', 'Yusuf Demir', 'Harpreet Kaur', 'Eilidh MacDonald', 'Dafydd ap Gwilym', 'Zoë Ng', 'Fatima al-Sayed', 'Tariq Chaudhry-Blake', 'Miriam Katz', 'Oliver St John', 'Gareth Price', 'Shabana Begum', 'Eleni Papadopoulos', 'John Smith']
const titles = ['Mr', 'Mrs', 'Ms', 'Miss', 'Mx']

describe('any name for any other', () => {
  test.each([
    'Councillor {name} will decide which tender is accepted.',
    'Councillor {name} considers that the rent is too low.',
    '# Recommendation\nThat the lease end. Councillor {name} considers the rent too low.',
    'Councillor {name} lied to the Committee.',
    'Councillor {name} asked that the recommendation be changed, and it has been.',
    'Councillor {name} visited the site on 4 May.',
    'Councillor {name}’s recommendation is that the pool should close.',
    'Councillor {name} has been a tireless champion of the town.',
    'The charge is set at the wish of Councillor {name}.',
    'Councillor {name}’s group will vote against the lease.',
    'Cllr {name} told officers what to write.',
  ])('%s', (template) => { alike(template, [...names, ...surnames].map((name) => ({name}))) })
  test.each([
    'The Head of Planning, {name}, failed to advise the Committee.',
    '{name}, Head of Planning, ignored the survey.',
    '{name}, Head of Planning, wrote the survey.',
    'The error was made by the Payroll Manager, {name}.',
    'The Head of Planning is {name}. The Head of Planning advised on 4 May.',
  ])('%s', (template) => { alike(template, names.map((name) => ({name}))) })
  test.each([
    'The Head of Planning, {title} {name}, failed to advise the Committee.',
    'The error was made by the Payroll Manager, {title} {name}.',
    '{title} {name}, the Payroll Manager, was praised by the auditor.',
    '{title} {name}, the applicant, failed to supply drawings.',
  ])('%s', (template) => { alike(template, titles.flatMap((title) => surnames.map((name) => ({title, name})))) })
})

describe('any pronoun for any other', () => {
  const pronouns = [{they: 'he', them: 'him', their: 'his'}, {they: 'she', them: 'her', their: 'her'}, {they: 'they', them: 'them', their: 'their'}]
  /** Rule, weight and order: “they” may also be several people, so that how many words are underlined may differ. */
  const rough = (template: string, fill: Record<string, string>): string[] => found(Object.entries(fill).reduce((line, [slot, words]) => line.replaceAll(`{${slot}}`, words), template), {}).map((line) => line.split(' ').slice(0, 2).join(' '))
  test.each([
    'The Head of Planning read the survey. Then {they} ignored it.',
    'The Payroll Manager knew of the mistake and {they} hid it from the Committee.',
    'The auditor told the Head of Finance that {their} reconciliation was careless.',
    'The Registrar was on leave. Nobody could replace {them}.',
    'Councillor Roe asked for a change and {they} rewrote the recommendation.',
    'Councillor Roe spoke to {their} group, and {their} group will vote against the lease.',
    'The Leader gave {their} view. The lease was then approved by {them}.',
    'The Cabinet Member has the courage of {their} convictions and {they} saved the pool.',
    'The Clerk urged Members to support {them} in {their} fight for the hall.',
    'The applicant failed to answer, although {they} had been asked twice.',
    'The Chair wished to see {their} opinion in the report, and {they} altered paragraph 4.',
  ])('%s', (template) => {
    const [first = {}, ...others] = pronouns
    for (const fill of others) expect({fill, findings: rough(template, fill)}).toEqual({fill, findings: rough(template, first)})
  })
})
