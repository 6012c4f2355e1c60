/** Finance, law and ward members: named anywhere that shows they were asked, and not merely given something to do. */
import {describe, expect, test} from '@jest/globals'
import {financeOfficerConsulted} from '../../../lints/rules/finance-officer-consulted.ts'
import {legalOfficerConsulted} from '../../../lints/rules/legal-officer-consulted.ts'
import {wardMembersConsulted} from '../../../lints/rules/ward-members-consulted.ts'
import {found} from '../form/found.ts'

const asked = '# Recommendation\nThat £40,000 be spent on the roof.\n'

describe('finance', () => {
  test.each([
    ['# Financial implications\nThe Chief Finance Officer confirms that the sum is available.'],
    ['# Finance\nAnn Day, s151 Officer, was consulted on 4 May.'],
    ['# Finance\nThe S.151 officer has no comments.'],
    ['# Comments of the Section 151 Officer\nThe cost can be met.'],
    ['# Finance\nThe Chamberlain has been consulted.'],
    ['# Finance\nThe Borough Treasurer supports the proposal.'],
    ['# Finance\nDirector of Finance and Customer Services: no comment.'],
    ['# Finance\nThe Corporate Director, Resources advises that the reserve is enough.'],
    ['# Finance\nThe Section 73 officer is content.'],
    ['# Finance\nThe Section 95 Officer has approved the figures.'],
    ['# Finance\nHead of Financial Services: agreed 3 June.'],
    ['| Finance Officer Consulted | P. Shah, 3 June |'],
    ['| Cleared by | Strategic Finance Manager, 3 June |'],
    ['# Implications\nFinancial: the Group Accountant has checked the figures.'],
    ['# Consultation\nFinance team has commented on the draft.'],
    ['# Goblygiadau ariannol\nMae’r Swyddog Adran 151 wedi’i ymgynghori.'],
    ['# Finance\nThe Responsible Financial Officer reports a balance of £61,000.'],
    ['# Contact\nIvor Bell, Deputy Section 151 Officer'],
    ['# Finance\nThe Assistant Director of Finance has seen this report.'],
    ['# Finance\nThe Finance Business Partner was consulted in March.'],
  ])('shown: %s', (text) => { expect(found(financeOfficerConsulted, asked + text)).toEqual([]) })

  test.each([
    ['# Financial implications\nThe sum is in the capital programme.'],
    ['# Financial implications\nComments of the Section 151 Officer are awaited.'],
    ['# Finance\nThe Chief Finance Officer has not yet been consulted.'],
    ['# Finance\nThe Director of Finance will be consulted before the contract is let.'],
    ['# Finance\nThe treasurer of the bowls club has offered £500.'],
    ['# Costs\nThe roof will cost £40,000 and the gutters £3,000.'],
    ['# Finance\nTBC'],
    ['# Legal\nThe Monitoring Officer has no comments.'],
    ['# Background\nResources are scarce, and the director of the theatre has written.'],
    ['# Appendix A\nComments of the Section 151 Officer\nThe sum is available.'],
  ])('not shown: %s', (text) => { expect(found(financeOfficerConsulted, asked + text)).toHaveLength(1) })

  test('an officer who is only given something to do was not consulted', () => {
    expect(found(financeOfficerConsulted, '# Recommendation\nThat the Section 151 Officer be authorised to pay £4,000.')).toEqual(['should: whole report'])
  })
  test('the office may have another name here', () => {
    const text = `${asked}# Finance\nThe Keeper of the Purse is content.`
    expect(found(financeOfficerConsulted, text)).toHaveLength(1)
    expect(found(financeOfficerConsulted, text, {offices: [{title: 'Keeper of the Purse', statutory: 'finance'}]})).toEqual([])
  })
  test.each([
    ['# Recommendation\nThat the code be adopted.'], ['# Recommendation\nThat the report be noted.\n# Finance\nSpending was £4,000.'], ['For Information\n# Finance\nSpending was £4,000.'],
    ['# Background\nThe roof cost £4,000.'],
  ])('no decision about money: %s', (text) => { expect(found(financeOfficerConsulted, text)).toEqual([]) })
  test('a town clerk is most often the finance officer', () => {
    expect(found(financeOfficerConsulted, `Report of the Town Clerk\n${asked}`, {kind: 'town', governance: 'committee'})).toEqual([])
  })
})

describe('law', () => {
  const order = '# Recommendation\nThat the order be made.\n'
  test.each([
    ['# Legal implications\nThe Monitoring Officer advises that notice is needed.'], ['# Legal\nHead of Legal and Democratic Services: no comment.'], ['# Legal\nThe Borough Solicitor was consulted.'],
    ['# Legal\nThe City Solicitor confirms the power.'], ['# Legal\nThe Director of Law and Governance has approved this report.'], ['# Legal\nLawyer consulted: J. Penn.'], ['# Legal\nLegal Services has advised on the lease.'],
    ['# Legal\nThe Comptroller and City Solicitor has no comments.'], ['# Legal\nThe Council’s solicitor drafted the deed.'], ['# Goblygiadau cyfreithiol\nMae’r Swyddog Monitro yn fodlon.'], ['# Legal\nThe Corporate Director Governance is content.'],
  ])('shown: %s', (text) => { expect(found(legalOfficerConsulted, order + text)).toEqual([]) })
  test.each([
    ['# Legal implications\nSection 14 of the 1984 Act allows the order.'], ['# Legal implications\nThere are no legal implications.'], ['# Legal\nThe Monitoring Officer’s comments are awaited.'],
    ['# Legal\nThe objector’s barrister has written.'], ['# Law\nThe Act of 1990 applies.'],
  ])('not shown: %s', (text) => { expect(found(legalOfficerConsulted, order + text)).toHaveLength(1) })
  test.each([['# Finance\nThe Section 151 Officer is content.'], ['# Background\nThe order was drafted in May.']])('no legal section: %s', (text) => { expect(found(legalOfficerConsulted, order + text)).toEqual([]) })
  test('the author is the officer', () => { expect(found(legalOfficerConsulted, `| Report by | The Monitoring Officer |\n${order}# Legal\nNone.`)).toEqual([]) })
})

describe('ward members', () => {
  const fence = '# Recommendation\nThat the green be fenced.\n'
  test.each([['| Ward | Canalside |'], ['Wards affected: Canalside and Eastfield'], ['| Ward(s) to which report relates | St Mary’s |'], ['| Electoral divisions affected | Netherby |']])('asked for: %s', (header) => {
    expect(found(wardMembersConsulted, `${header}\n${fence}`)).toHaveLength(1)
  })
  test.each([
    ['All'], ['All wards'], ['None directly'], ['N/A'], ['Borough-wide'], ['Canalside, Eastfield, Northgate'], ['Various'], ['12 wards in the north'],
  ])('not asked for: %s', (value) => { expect(found(wardMembersConsulted, `| Wards affected | ${value} |\n${fence}`)).toEqual([]) })
  test.each([
    ['# Consultation\nThe ward councillors support it.'], ['# Consultation\nLocal members were written to on 3 May.'], ['# Consultation\nCllr Noor and Cllr Peel asked for a gate.'],
    ['# Background\nCouncillor Noor (Canalside ward) has been consulted.'], ['# Views of ward members\nNone received.'], ['# Ymgynghori\nYmgynghorwyd â’r aelod lleol.'], ['# Consultation\nThe divisional member is content.'],
  ])('shown: %s', (text) => { expect(found(wardMembersConsulted, `| Wards affected | Canalside |\n${fence}${text}`)).toEqual([]) })
  test('by name, from the profile', () => {
    const text = `| Wards affected | Canalside |\n${fence}# Background\nIda Noor walked the site with officers.`
    expect(found(wardMembersConsulted, text)).toHaveLength(1)
    expect(found(wardMembersConsulted, text, {members: [{name: 'Councillor Ida Noor', ward: 'Canalside'}]})).toEqual([])
  })
})
