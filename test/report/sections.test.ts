import {describe, expect, test} from '@jest/globals'
import {reportFromText} from '../../src/report/from-text.ts'
import {content, inAppendix, sectionAt, sections, sectionsOf} from '../../src/report/sections.ts'
import {body} from '../../src/report/plain-text.ts'

const kinds = (text: string): [number, string][] => sections(reportFromText(text)).map(({first, kinds: [kind]}) => [first, kind ?? 'unknown'])

describe('headings are known', () => {
  test('by style, whatever else the title says', () => {
    expect(kinds('# 3. Financial and resource implications of the lease\nNone.\n# Y model / The model\nText.')).toEqual([[1, 'financial'], [3, 'unknown']])
  })

  test('by bold or capitals', () => {
    expect(kinds('A council\n**RECOMMENDATIONS**\nThat it be so.\nREASONS\nIt is so.')).toEqual([[1, 'header'], [2, 'recommendations'], [4, 'reasons']])
  })

  test('by wording alone, when the whole line is a known heading', () => {
    expect(kinds('Report of the Clerk\nRecommendation\nThat the fence be mended.\nMoney\nIt costs £40.')).toEqual([[1, 'header'], [2, 'recommendations'], [4, 'financial']])
  })

  test('by standing between two paragraphs of prose', () => {
    const prose = 'The parks have six hundred spaces between them and most are full on fine days.'
    expect(kinds(`Introduction\n${prose}\nHow it would work\n${prose}`)).toEqual([[1, 'background'], [3, 'unknown']])
  })

  test('in Welsh, and in both languages at once', () => {
    expect(kinds('# Argymhellion\nBod y Cyngor yn cytuno.\n# Papurau cefndir / Background papers\nDim.')).toEqual([[1, 'recommendations'], [3, 'background papers']])
  })

  test.each([
    ['Background papers and further reading', 'background papers'],
    ['Comments of the Section 151 Officer', 'financial'],
    ['1.0 Purpose of the report', 'purpose'],
    ['Alternative options considered and rejected', 'options'],
    ['Why this report is exempt', 'public interest'],
    ['Access to information', 'public interest'],
    ['Report Author and Contact Details:', 'contact'],
    ['Reasons for treating Appendix 2 as exempt', 'public interest'],
    ['Local Government (Access to Information) Act 1985: background papers', 'background papers'],
    ['Money advice service', 'unknown'],
    ['The road to recovery', 'unknown'],
  ])('“%s” is %s', (title, kind) => {
    expect(kinds(`# Report\n# ${title}\nSomething is said here at some length so that it is a paragraph of prose.`).at(-1)?.[1]).toBe(kind)
  })
})

test('a joined heading is two sections in one', () => {
  expect(sections(reportFromText('# Legal and financial implications\nNone.'))[0]?.kinds).toEqual(['legal', 'financial'])
})

test('a sentence, a header field and a signature are not headings', () => {
  const text = 'Report by: The Clerk\n# Options\nMoney is short this year.\n**Report author: A. Penrose**\n**ANN PENROSE**\nTown Clerk'
  expect(kinds(text).map(([, kind]) => kind)).not.toContain('financial')
  expect(kinds(text).map(([first]) => first)).not.toContain(5)
})

test('words in front of a colon open a section of their own paragraph', () => {
  const report = reportFromText('# Implications\n6.1 Financial: the cost is met.\n6.2 Legal: none.\nCydraddoldeb / Equality. None.')
  expect([1, 2, 3, 4].map((line) => sectionAt(report, line))).toEqual(['implications', 'financial', 'legal', 'equality'])
  const [financial] = sectionsOf(report, 'financial')
  expect(financial && content(report, financial).map(({line}) => line)).toEqual([2])
})

test('a table row whose first cell is a heading is a section, and the table goes on after it', () => {
  const report = reportFromText('# Implications\n| Area | Comment |\n| Finance | None. |\n| Health | Good. |\nAfter.')
  expect([2, 3, 4, 5, 6, 7, 8].map((line) => sectionAt(report, line))).toEqual(['implications', 'implications', 'financial', 'financial', 'implications', 'implications', 'implications'])
})

describe('appendices', () => {
  const prose = 'The scheme sets out who may apply and how each application is to be judged.'

  test('follow the report under their own heading, and stay appendices whatever headings they have', () => {
    const report = reportFromText(`# Recommendations\nThat it be so.\n**Appendix 1**\n# Recommendations\n${prose}`)
    expect([1, 3, 4, 5].map((line) => inAppendix(report, line))).toEqual([false, true, true, true])
  })

  test('in a list of appendices are not appendices', () => {
    const report = reportFromText(`# Appendices\nAppendix A: The policy\nAppendix B: The map\n# Background papers\nNone`)
    expect(sections(report).some(({kinds: each}) => each.includes('appendix'))).toBe(false)
  })

  test('that are only listed in bold do not swallow the sections after them', () => {
    const report = reportFromText(`# Recommendations\nThat it be so.\n**Appendix 1**\nThe policy\n**Background papers**\nNone\n**Contact**\nA. Penrose`)
    expect([5, 7].map((line) => sectionAt(report, line))).toEqual(['background papers', 'contact'])
  })

  test('are what is attached after the closing sections, under a heading no report has', () => {
    const attached = Array.from({length: 20}, () => prose).join('\n')
    const report = reportFromText(`**Recommendations**\nThat it be so.\n**Contact**\nA. Penrose\n**Part 3 - Scheme of allotments**\n${attached}`)
    expect(inAppendix(report, 6)).toBe(true)
    expect(inAppendix(report, 4)).toBe(false)
  })

  test('are not what follows while the report itself is still to come', () => {
    const more = Array.from({length: 20}, () => prose).join('\n')
    const report = reportFromText(`**Recommendations**\nThat it be so.\n**Contact**\nA. Penrose\n**The scheme**\n${more}\n**Background papers**\nNone`)
    expect(inAppendix(report, 6)).toBe(false)
  })
})

test('sections cover every line of the body once, in order', () => {
  const report = reportFromText('A\n# Options\n| Finance | x |\n| Other | y |\n\nLegal: none.\n**Appendix 1**\nIt is long.')
  expect(sections(report).flatMap(({first, last}) => Array.from({length: last - first + 1}, (_, at) => first + at))).toEqual(body(report).map(({line}) => line))
})

test('marks above the report do not open sections', () => {
  const report = reportFromText('**PART II**\n**CONFIDENTIAL APPENDICES ATTACHED**\n# Recommendations\nThat it be so.')
  expect(kinds('**PART II**\n**CONFIDENTIAL APPENDICES ATTACHED**\n# Recommendations\nThat it be so.')).toEqual([[1, 'header'], [3, 'recommendations']])
  expect(sectionAt(report, 2)).toBe('header')
})

test('a report that is one long table has sections for rows, and no header after the first', () => {
  const report = reportFromText('| Report by | The Clerk |\n| Recommendations | That it be so. |\n| Next spring | The work begins. |')
  expect([1, 2, 3, 4, 5, 6].map((line) => sectionAt(report, line))).toEqual(['header', 'header', 'recommendations', 'recommendations', null, null])
})

test('a signature with a gap between the name and the post is no heading', () => {
  expect(kinds('# Recommendations\nThat it be so.\n**ANN PENROSE**\n\nTown Clerk')).toHaveLength(1)
})
