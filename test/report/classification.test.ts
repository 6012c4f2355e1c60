import {expect, test} from '@jest/globals'
import {reportFromText} from '../../src/report/from-text.ts'
import {classification} from '../../src/report/classification.ts'

const heading = '\n# Recommendations\nThat it be so.'

test.each([
  ['Classification: Open', 'open'],
  ['Classification: Public', 'open'],
  ['| Classification | Item No. |\nOpen', 'open'],
  ['Confidential or exempt information: No', 'open'],
  ['Exempt information: None', 'open'],
  ['Cyhoeddus / Public: Yes', 'open'],
  ['(Public item)', 'open'],
  ['PART I', 'open'],
  ['For general release', 'open'],
  ['PART II', 'exempt'],
  ['Status: Part B (not for publication)', 'exempt'],
  ['NOT FOR PUBLICATION by virtue of paragraph 3 of Part 1 of Schedule 12A to the Local Government Act 1972', 'exempt'],
  ['NID YW I’W GYHOEDDI', 'exempt'],
  ['^header EXEMPT REPORT', 'exempt'],
  ['Is this report exempt?: Yes', 'exempt'],
  ['Exempt information: paragraph 3 of Part 1 of Schedule 12A', 'exempt'],
  ['Public: No', 'exempt'],
  ['Classification: Part exempt', 'part exempt'],
  ['**Part exempt**\nAppendix C sets out the bids that were made by the five firms in the spring.', 'part exempt'],
  ['Public: Yes. Appendix D is restricted.', 'part exempt'],
  ['Classification: Open, with an exempt appendix', 'part exempt'],
  ['FOR GENERAL RELEASE / NOT FOR PUBLICATION [delete one]', 'unstated'],
  ['PART TWO: THE MOWER', 'unstated'],
  ['PARKS AND OPEN SPACES COMMITTEE', 'unstated'],
  ['Report of the Head of Public Protection', 'unstated'],
  ['Title: Public conveniences in private shopping centres', 'unstated'],
])('“%s” is %s', (header, kind) => {
  expect(classification(reportFromText(header + heading)).kind).toBe(kind)
})

test('an appendix that is said to be exempt makes the report part exempt, wherever it is said', () => {
  expect(classification(reportFromText(`Classification: Open${heading}\nThe bids are in Appendix 2, which is exempt.`)).kind).toBe('part exempt')
  expect(classification(reportFromText(`Classification: Open${heading}\nThe exempt appendix has the bids.`)).kind).toBe('part exempt')
  expect(classification(reportFromText(`Classification: Open${heading}\nAppendix 2 lists the exempt accommodation in the ward.`)).kind).toBe('open')
  expect(classification(reportFromText(`Classification: Open${heading}\nNo exempt appendix comes with this report.`)).kind).toBe('open')
  expect(classification(reportFromText(`Classification: Open${heading}\nThe exempt appendix to the July report was read.`)).kind).toBe('open')
})
