/** Who is named: officers by shape, members by office and title, and the look-alikes that are neither. */
import {expect, test} from '@jest/globals'
import {mentionsOf} from './reading.ts'

test.each([
  ['The Head of Planning spoke.', ['officer: Head of Planning']],
  ['The Director of Law, Governance and Strategy advises.', ['officer: Director of Law, Governance and Strategy']],
  ['The Principal Drainage Engineer met the Section 151 Officer.', ['officer: Principal Drainage Engineer', 'officer: Section 151 Officer']],
  ['The former Chief Executive left.', ['officer: former Chief Executive']],
  ['The Director of Children’s Services wrote.', ['officer: Director of Children’s Services']],
  ['The Chief Executive and Section 151 Officer agree.', ['officer: Chief Executive', 'officer: Section 151 Officer']],
  ['Our former groundsman retired.', ['officer: former groundsman']],
  ['The case officer and the town clerk visited.', ['officer: case officer', 'officer: town clerk']],
  ['Ms Ada Roe, Head of Audit, resigned.', ['officer: Ms Ada Roe, Head of Audit']],
  ['The Head of Audit, Ada Roe, resigned.', ['officer: Head of Audit, Ada Roe']],
  ['The Cemeteries Superintendent in April resigned.', ['officer: Cemeteries Superintendent']],
  ['The Mayor’s Office Manager retired.', ['officer: Mayor’s Office Manager']],
])('officers: %s', (text, expected) => {
  expect(mentionsOf(text)).toEqual(expected)
})

test.each([
  'The contractor’s Project Manager was late.',
  'The Environment Agency officer objected.',
  'The Site Manager of Brackwater Civils Ltd objected.',
  'The regulator’s inspector called.',
  'The Highway Authority’s officer had no objection.',
  'The site manager, employed by Selby Ltd, left.',
  'The Planning Inspector allowed the appeal.',
  'A bus driver complained.',
])('another’s officer is not the council’s: %s', (text) => {
  expect(mentionsOf(text).filter((each) => each.startsWith('officer:'))).toEqual([])
})

test.each([
  ['Councillor Wanjiru Kamau spoke.', ['member: Councillor Wanjiru Kamau']],
  ['Cllr. O’Dwyer and the Chair agreed.', ['member: Cllr. O’Dwyer', 'member: Chair']],
  ['The Cabinet Member for Housing decides.', ['member: Cabinet Member for Housing']],
  ['The Portfolio Holder for Leisure decides.', ['member: Portfolio Holder for Leisure']],
  ['The Chair of the Planning Committee, Councillor Pike, spoke.', ['member: Chair of the Planning Committee, Councillor Pike']],
  ['The ward councillor objects.', ['member: ward councillor']],
  ['The Deputy Leader and the Town Mayor met.', ['member: Deputy Leader', 'member: Town Mayor']],
  ['Members noted the report.', ['members: Members']],
])('members: %s', (text, expected) => {
  expect(mentionsOf(text)).toEqual(expected)
})

test.each([
  'The Chief Executive decides.', 'The Leader of the Youth Team decides.', 'The Chair of Governors decides.', 'The Team Leader decides.',
  'Members of staff decide.', 'Crew members decide.', 'The chairs were stacked.', 'The Leader of the Schools Music Service decides.',
  'The Chair of the Patients’ Forum decides.', 'Rebecca Mayor, Principal Ecologist, decides.', 'Family members decide.',
])('no member: %s', (text) => {
  expect(mentionsOf(text).filter((each) => /^members?:/.test(each))).toEqual([])
})

test.each([
  'A conservative estimate was used.', 'Conservative repair is advised.', 'Green waste is collected.', 'The labour market is tight.', 'Labour costs rose.',
  'Independent living is offered.', 'The Labour Club has a licence.', 'Reform of the rules is due.', 'The third party objected.', 'Opposition to the scheme grew.',
  'The company went into administration.', 'The administration of medicines is recorded.', 'Liberal use of mulch is advised.', 'The Independent Person was consulted.',
  'Greens Farm is for sale.', 'SNP array testing was done.',
])('no party: %s', (text) => {
  expect(mentionsOf(text).filter((each) => each.startsWith('party:'))).toEqual([])
})

test.each([
  ['The Labour Group has 14 seats.', ['party: Labour Group']],
  ['Reform UK and Plaid Cymru gained seats.', ['party: Reform UK', 'party: Plaid Cymru']],
  ['The previous administration built it.', ['party: previous administration']],
  ['Tory-run councils met.', ['party: Tory-run councils']],
  ['The opposition voted.', ['party: opposition']],
])('parties: %s', (text, expected) => {
  expect(mentionsOf(text).filter((each) => each.startsWith('party:'))).toEqual(expected)
})

test('the profile’s rolls come first', () => {
  expect(mentionsOf('Ms Bright wrote to Llŷr Gruffudd.', {offices: [{title: 'Head of Audit', holder: 'Ann Bright'}], members: [{name: 'Llŷr Gruffudd'}]}))
    .toEqual(['officer: Ms Bright', 'member: Llŷr Gruffudd'])
})
