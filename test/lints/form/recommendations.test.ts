/** A recommendation in any wording counts; somebody else's, a denied one, an empty heading and a placeholder do not. */
import {describe, expect, test} from '@jest/globals'
import {recommendationPresent} from '../../../lints/rules/recommendation-present.ts'
import {found} from './found.ts'

const background = 'Report of the Town Clerk\n# Background\nThe pavilion was built in 1961 and needs a new roof before next winter comes.\n'

describe('none', () => {
  test.each([
    ['# Options\n1. Repair it. 2. Rebuild it. Members should choose between them tonight.', 'whole report'],
    ['The consultant recommends that the roof be replaced.', 'whole report'],
    ['It is not recommended that the Council sells the site.', 'whole report'],
    ['At the last meeting it was recommended that quotes be sought.', 'whole report'],
    ['The Scrutiny Panel recommended to Cabinet that the site be sold.', 'whole report'],
    ['# Auditor’s recommendations\nThat the register be kept up to date.', 'whole report'],
    ['# Progress on previous recommendations\nAll six have been carried out.', 'whole report'],
    ['Officers do not recommend any one option.', 'whole report'],
    ['The lender wrote: “It is recommended that the Council signs.”', 'whole report'],
    ['The Council is required to consult the club.', 'whole report'],
    ['It is proposed to replace the roof in June.', 'whole report'],
    ['# Recommendations\n[Insert recommendations]\n# Options\nThere are three of them for the members to weigh up.', 'Recommendations'],
    ['# RECOMMENDATION\nTBC', 'RECOMMENDATION'],
    ['# Recommendations\n\n# Contact\nThe Clerk', 'Recommendations'],
    ['| Recommendations | |\n| Options | Three |', 'Recommendations'],
    ['# Decision required\nNo recommendation is made.', 'No recommendation is made.'],
    ['# Appendix A\n# Recommendation\nThat the lease be signed.\nThe lease has twelve clauses and was drawn up by the solicitors.', 'whole report'],
  ])('%s', (text, quote) => {
    expect(found(recommendationPresent, background + text)).toEqual([`must: ${quote}`])
  })
  test.each([['FOR DECISION\n'], ['Purpose of report: Decision/Discussion/Noting\n'], ['Purpose: For decision\n']])('%s', (header) => {
    expect(found(recommendationPresent, header + background)).toEqual(['must: whole report'])
  })
})

test.each([
  ['It is therefore recommended that the Committee accepts the tender.'], ['**RECOMMENDED:** That the tender be accepted.'], ['RECOMMENDATION: APPROVE subject to conditions'],
  ['The Committee is asked to approve the tender.'], ['Members are invited to note the position.'], ['I recommend acceptance of the lowest tender.'], ['We therefore recommend option 2.'],
  ['# Proposals\nThat the tender be accepted.'], ['# Decision(s) required\nTo accept the tender.'], ['# What the Committee is asked to do\nApprove the tender.'],
  ['# Recommendations\n**That the Committee:**\n(a) accepts the tender.'], ['# Recommendations\n## Part A\nThat the tender be accepted.'], ['# Officer recommendation\nOption 2.'],
  ['**Members are asked to:**\n(a) accept the tender'], ['The application is recommended for approval.'], ['| Recommendation | That the tender be accepted |'],
  ['Argymhellir bod y Cyngor yn derbyn y tendr.'], ['Council is asked, on the advice of the Clerk, to approve the tender.'], ['My recommendation is that the lowest tender be accepted.'],
  ['# ACTION REQUIRED\nAccept the tender'], ['# Draft resolution\nRESOLVED that the tender be accepted.'], ['# Recommendation\n**APPROVE**'],
])('made: %s', (text) => {
  expect(found(recommendationPresent, background + text)).toEqual([])
})

test.each([
  ['Purpose of report: For noting\n'], ['INFORMATION REPORT\n'], ['FOR INFORMATION\n'], ['| Report for | Information |\n'], ['For Information (not for decision)\n'],
  ['Purpose: For information. The Panel is not asked to decide.\n'], ['Er gwybodaeth\n'], ['# Purpose\nTo inform members of progress on the pavilion since May.\n'], ['This report is for information only.\n'],
])('for information: %s', (header) => {
  expect(found(recommendationPresent, header + background)).toEqual([])
})
