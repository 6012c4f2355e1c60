/** Prompts and blanks of templates, at their exact words, and the look-alikes that are not. */
import {describe, expect, test} from '@jest/globals'
import {templateTextLeft} from '../../../lints/rules/template-text-left.ts'
import {reportFromText} from '../../../src/report/from-text.ts'
import {paragraphs} from '../../../src/report/plain-text.ts'
import {found} from './found.ts'

describe('left in', () => {
  test.each([
    ['Report of: [Insert job title]', '[Insert job title]'], ['FOR GENERAL RELEASE / NOT FOR PUBLICATION [delete one]', '[delete one]'], ['The cost is £X in the first year.', '£X'],
    ['The cost is £xx,xxx a year.', '£xx,xxx'], ['Minute XX refers.', 'Minute XX'], ['On XX March 2027 the Council agreed.', 'XX March 2027'], ['the 20XX/XX budget', '20XX/XX'],
    ['{If there is a part II report, explain here the reasons}', '{If there is a part II report, explain here the reasons}'], ['Date: Click or tap to enter a date.', 'Click or tap to enter a date.'],
    ['LEGAL (MANDATORY: DO NOT DELETE OR AMEND TITLE OF THIS SECTION)', 'MANDATORY: DO NOT DELETE OR AMEND TITLE OF THIS SECTION'], ['Choose an item.', 'Choose an item.'],
    ['Lorem ipsum dolor sit amet.', 'Lorem ipsum dolor sit amet.'], ['<insert name of scheme>', '<insert name of scheme>'], ['Please provide the outcome(s) of any survey', 'Please provide the outcome(s) of any survey'],
    ['If none, please state “None”.', 'If none, please state “None”.'], ['Delete this note before submitting.', 'Delete this note before submitting.'], ['Yes/No (delete as appropriate)', 'delete as appropriate'],
    ['Is this a key decision? [Yes/No]', '[Yes/No]'], ['The rent is £[ ] a year.', '£[ ]'], ['Approved by [●]', '[●]'], ['The Director of [X] will report', '[X]'], ['dd/mm/yyyy', 'dd/mm/yyyy'],
    ['[Drafting note: legal to confirm]', '[Drafting note: legal to confirm]'], ['Summary (no more than 200 words)', '(no more than 200 words)'], ['[Mewnosod enw]', '[Mewnosod enw]'],
  ])('%s', (text, quote) => {
    expect(found(templateTextLeft, text)).toEqual([`must: ${quote}`])
  })
  test.each([
    ['Start date: TBC', 'TBC'], ['This section must include the outcome of consultation.', 'This section must include the outcome of consultation.'],
    ['Report authors should consult the finance team.', 'Report authors should consult the finance team.'],
  ])('likely: %s', (text, quote) => {
    expect(found(templateTextLeft, text)).toEqual([`should: ${quote}`])
  })
  test('what Word marks as a placeholder, and guidance in italics', () => {
    const report = reportFromText('Legal: ask the lawyers\nDescribe the risks to the service.')
    const [control, italic] = paragraphs(report)
    control?.spans.push({kind: 'control', start: 7, end: 22, tag: 'legal', title: '', placeholder: true})
    if (italic) italic.look = {...italic.look, italic: true}
    expect(found(templateTextLeft, report)).toEqual(['must: ask the lawyers', 'should: Describe the risks to the service.'])
  })
  test('in a page footer too', () => {
    expect(found(templateTextLeft, 'The fees rise.\n^footer Version [number], [date]')).toEqual(['must: [number]', 'must: [date]'])
  })
})

test.each([
  ['Heesom [2014] EWHC 1504 (Admin)'], ['Email [email protected] for a copy.'], ['R v Hillingdon [1986] 1 All ER 810'], ['The judge said “[the] test is whether”.'], ['He said that [he] agreed [sic].'],
  ['The name of the child is [redacted].'], ['The Council will delete the post of clerk.'], ['The Council will delete this section of the policy.'], ['The form says “Please provide details”.'],
  ['Ticked: [x] Yes [ ] No'], ['Part XX of the Act'], ['Speeds < 20 mph and > 30 mph'], ['It is to be confirmed in May.'], ['Please note that the meeting starts at 7 pm.'], ['Please see Appendix A.'],
  ['See https://example.gov.uk/{id}'], ['Delete paragraph 4 and insert: “the Clerk”.'], ['Outline planning permission was given.'], ['Include the car park.'], ['The policy should set out the fees.'],
  ['Size XXL shirts'], ['Appendix X sets out the plan.'], ['[Appendix B is exempt]'], ['Insert valves were fitted.'], ['Select Committee'], ['Section 106 [see paragraph 4]'],
  ['# Appendix 1\nApplication form\n[Insert name of applicant] xx/xx/20xx'],
])('the report’s own words: %s', (text) => {
  expect(found(templateTextLeft, text)).toEqual([])
})
