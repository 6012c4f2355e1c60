import {describe, expect, test} from '@jest/globals'
import {exemptContentInOpenReport} from '../../../lints/rules/exempt-content-in-open-report.ts'
import {checkReport} from '../../../src/engine/check-report.ts'
import type {Finding} from '../../../src/engine/finding.ts'
import {reportFromText} from '../../../src/report/from-text.ts'
import {assumedProfile} from '../../../src/report/profile.ts'
import type {Profile} from '../../../src/report/profile.ts'
import sentences from './sentences.json' with {type: 'json'}

const withheld = sentences.withheld as [paragraph: number, text: string][]
const {open} = sentences

function found(text: string, profile: Partial<Profile> = {}): Finding[] {
  const pack = {id: 'one', title: 'One rule', plugins: [[exemptContentInOpenReport, ['must']] as [typeof exemptContentInOpenReport, ['must']]]}
  return checkReport(reportFromText(text), pack, {...assumedProfile, ...profile}).findings
}

const paragraphsSaid = (findings: readonly Finding[]): string[] => findings.map(({message}) => /paragraph (\w+)/.exec(message)?.[1] ?? 'none')

describe('matter that an open report may not carry', () => {
  test.each(withheld)('paragraph %s: %s', (paragraph, text) => {
    const said = paragraphsSaid(found(`# The proposal\n${text}`))
    expect(said.length).toBeGreaterThan(0)
    // A person and what reveals a person are two paragraphs for one kind of matter.
    if (paragraph > 2) expect(said).toContain(String(paragraph))
  })
  test.each(open)('stands: %s', (text) => { expect(found(`# The proposal\n${text}`)).toEqual([]) })
})

describe('what is withheld, and from whom', () => {
  const matter = 'Mr Pask is on a final warning.'
  test.each([
    ['an exempt report', `NOT FOR PUBLICATION\n# The proposal\n${matter}`],
    ['an exempt appendix', `# The proposal\nAppendix B is not for publication.\n# Appendix B\n${matter}`],
    ['an appendix that says so', `# The proposal\nBins are emptied.\n# Appendix A – exempt\n${matter}`],
    ['a closed part', `Report on bins\n# The proposal\nBins are emptied.\n# PART II – NOT FOR PUBLICATION\n${matter}`],
  ])('%s', (_, text) => { expect(found(text)).toEqual([]) })

  test.each([
    ['the open part of a part exempt report', `Part exempt\n# The proposal\n${matter}`],
    ['an open appendix beside an exempt one', `# The proposal\nAppendix B is not for publication.\n# Appendix A\n${matter}\n# Appendix B\nThe prices.`],
    ['a report that says nothing', matter],
    ['a page header', `# The proposal\nBins are emptied.\n^footnote ${matter}`],
  ])('%s is read', (_, text) => { expect(found(text)).toHaveLength(1) })

  test.each([['england', '1'], ['wales', '12'], ['scotland', '1']] as const)('%s: paragraph %s', (nation, number) => {
    expect(paragraphsSaid(found(matter, {nation}))).toEqual([number])
  })

  test.each(['Counsel thinks that the Council would lose.', 'If Unite holds out, we can go to 4 per cent.'])('each nation has its own number: %s', (text) => {
    const [english] = paragraphsSaid(found(text))
    expect(paragraphsSaid(found(text, {nation: 'wales'}))).toEqual([String(Number(english) + 11)])
  })

  test('a town council is told of the 1960 Act, and no more strongly than it binds', () => {
    const [finding] = found(matter, {kind: 'town'})
    expect(finding?.message).toContain('1960 Act')
    expect(finding?.severity).toBe('should')
  })

  test('bids in a table, row by row', () => {
    const findings = found('# Tenders received\n| Bidder | Price |\n| Ashby Ltd | £412,000 |\n| Cobb | £398,500 |')
    expect(findings.map(({quote}) => quote)).toEqual(['£412,000', '£398,500'])
  })

  test('a name of another origin or gender changes nothing', () => {
    for (const name of ['Mr John Smith', 'Mrs Aisha Rahman', 'Ms Angharad Pugh', 'Mx Robin Vale', 'Oluwaseun Adeyemi', 'Siobhan O’Dwyer', 'Wei Zhang', 'Agnieszka Kowalska']) {
      expect({name, found: found(`${name} is on a final warning for lateness.`).length}).toEqual({name, found: 1})
    }
  })

  test('a long line is no trouble', () => {
    for (const text of ['Mr A B '.repeat(8000), 'final warning '.repeat(6000), 'Counsel advised that the claim '.repeat(3000), '£1 bid '.repeat(9000)]) {
      const began = performance.now()
      found(text)
      expect(performance.now() - began).toBeLessThan(5000)
    }
  })
})
