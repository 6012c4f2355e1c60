/** The split adviser: which paragraphs of what is withheld carry the matter claimed, and when it keeps silent. */
import {describe, expect, test} from '@jest/globals'
import {exemptOnlyPart} from '../../../lints/rules/exempt-only-part.ts'
import {checkReport} from '../../../src/engine/check-report.ts'
import {reportFromText} from '../../../src/report/from-text.ts'
import {assumedProfile} from '../../../src/report/profile.ts'
import type {Profile} from '../../../src/report/profile.ts'

const found = (text: string, profile: Partial<Profile> = {}): string[] =>
  checkReport(reportFromText(text), {id: 'one', title: 'One', plugins: [[exemptOnlyPart, ['should']]]}, {...assumedProfile, ...profile}).findings
    .map(({severity, quote, message, suggestion}) => `${severity} “${quote ?? ''}” ${/^Such matter[^;]*/u.exec(message)?.[0] ?? ''}${suggestion ? ` ${suggestion}` : ''}`)
const history = `# History
3.1 The depot at Quarry Lane dates from 1961 and holds 52 lorries.
3.2 The roof was condemned in 2019, and repairs moved to hired premises.
3.3 The Council gave planning permission in March, in public.
3.4 The map shows the layout; it was shown at the library.
3.5 The new mess room will be step-free.
3.6 Staff were asked about the lockers.`
const bids = `# Tenders
4.1 Four firms bid. Denholm Civil came first at £5.71 million; Lakeland Structures bid £5.66 million.
4.2 Denholm’s method would keep the weighbridge open.`
const claim = 'NOT FOR PUBLICATION\nExempt: paragraph 3 of Schedule 12A (financial or business affairs of any particular person).'

describe('a report withheld whole', () => {
  test('is told which paragraphs carry the matter, and that the bidder’s name is part of it', () => {
    expect(found(`${claim}\n${history}\n${bids}`)).toEqual(['should “paragraph 3” Such matter stands in 2 of 8 paragraphs of this report Move paragraphs 4.1 and 4.2 to an exempt Appendix A, and publish the rest.'])
  })
  test('a table row is one paragraph', () => {
    expect(found(`${claim}\n${history}\n# Tenders\n| Bidder | Price |\n| Denholm Civil | £5.71 million |\n| Lakeland Structures | £5.66 million |`)[0]).toContain('Such matter stands in 2 of 8 paragraphs')
  })
  test('the sentence that says so is shown', () => {
    expect(found(`${claim}\n# Access\nThe whole of the report is withheld.\n${history}\n${bids}`)[0]).toContain('“The whole of the report is withheld.”')
  })
  test('a former number stands for its successor, a wrong one for its description', () => {
    expect(found(`NOT FOR PUBLICATION\nExempt: paragraph 8 of Schedule 12A.\n${history}\n${bids}`)[0]).toContain('stands in 2 of 8')
    expect(found(`NOT FOR PUBLICATION\nExempt: paragraph 5 (financial or business affairs of any particular person).\n${history}\n${bids}`)[0]).toContain('stands in 2 of 8')
  })
  test('in Wales too', () => {
    expect(found(`NID YW I’W GYHOEDDI\nEithriedig: paragraff 14 o Ran 4 o Atodlen 12A.\n${history}\n${bids}`, {nation: 'wales'})[0]).toContain('stands in 2 of 8')
  })
  test('advice of counsel', () => {
    expect(found(`NOT FOR PUBLICATION\nExempt: paragraph 5 of Schedule 12A (legal professional privilege).\n${history}\n# Advice\n4.1 Counsel considers that the Council would probably lose the claim.`)).toEqual([
      'should “paragraph 5” Such matter stands in 1 of 7 paragraphs of this report Move paragraph 4.1 to an exempt Appendix A, and publish the rest.'])
  })
  test('with nothing of the kind in it', () => {
    expect(found(`${claim}\n${history}`)).toEqual(['consider “paragraph 3” Such matter is seen in no paragraph of this report'])
  })
})

test('a long appendix is looked at as a report is', () => {
  expect(found(`# Purpose\nTo agree the depot.\nAppendix B is exempt under paragraph 3.\n# Appendix B\nNot for publication\n${Array.from({length: 12}, (_, index) => `The works on bay ${index + 1} of the depot were finished in the summer.`).join('\n')}\n${bids.replace('# Tenders\n', '')}`)[0]).toContain('paragraphs of Appendix B')
})

describe('nothing is found', () => {
  test.each<[string, Partial<Profile>]>([
    [`Classification: Open\n${history}\n${bids}`, {}],
    [`${claim}\nAn open report on the same agenda explains why the depot is needed.\n${history}\n${bids}`, {}],
    [`${claim}\nThe report was gone through page by page to see what could be open.\n${history}\n${bids}`, {}],
    [`${claim}\nThe figures cannot be separated from the argument.\n${history}\n${bids}`, {}],
    [`${claim}\nThe rest of the papers are published as item 7.\n${history}\n${bids}`, {}],
    [`${claim}\n${bids}`, {}],
    [`${claim}\n${history}\n${bids}`, {kind: 'town', governance: 'committee'}],
    [`# Purpose\nTo agree the depot.\nAppendix B is exempt under paragraph 3.\n${history}`, {}],
  ])('%s', (text, profile) => {
    expect(found(text, profile)).toEqual([])
  })
})
