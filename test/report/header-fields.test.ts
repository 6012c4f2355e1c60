import {describe, expect, test} from '@jest/globals'
import {reportFromText} from '../../src/report/from-text.ts'
import {headerFields} from '../../src/report/header-fields.ts'
import {slice} from '../../src/report/plain-text.ts'

const fields = (text: string): [string | null, string][] => headerFields(reportFromText(text)).map(({kind, value}) => [kind, value])

describe('a header field is found', () => {
  test.each([
    ['Report by: The Monitoring Officer', 'author', 'The Monitoring Officer'],
    ['REPORT OF THE DIRECTOR OF PLACE', 'author', 'THE DIRECTOR OF PLACE'],
    ['Joint report of the Clerk and the Treasurer', 'author', 'the Clerk and the Treasurer'],
    ['From:\tThe Town Clerk', 'author', 'The Town Clerk'],
    ['Adroddiad gan / Report by: Pennaeth Cyllid', 'author', 'Pennaeth Cyllid'],
    ['Date : 23 June 2027', 'date', '23 June 2027'],
    ['Ward(s) affected: All', 'ward', 'All'],
    ['Purpose : For Decision', 'purpose', 'For Decision'],
    ['Is this report exempt? : No', 'classification', 'No'],
    ['Lead Cabinet Member: Councillor A. Penrose', 'portfolio', 'Councillor A. Penrose'],
  ])('in the line “%s”', (line, kind, value) => {
    expect(fields(`A Council\n${line}`)).toContainEqual([kind, value])
  })

  test('in a table of labels and values', () => {
    expect(fields('| Meeting: | Standards Committee |\n| Report by: | The Monitoring Officer |')).toEqual([['committee', 'Standards Committee'], ['author', 'The Monitoring Officer']])
  })

  test('in a table of two pairs a row', () => {
    expect(fields('| Committee | Planning | Date | 4 May 2027 |')).toEqual([['committee', 'Planning'], ['date', '4 May 2027']])
  })

  test('under a row of labels, in the row below or the line below', () => {
    expect(fields('| Classification | Item No. |\nOpen')).toEqual([['classification', 'Open'], ['item', '']])
    expect(fields('| Classification | Item No. |\n| Open | 7 |')[0]).toEqual(['classification', 'Open'])
    expect(fields('| Classification | Item No. |\n| Open | 7 |')[1]).toEqual(['item', '7'])
  })

  test('when its value is itself a word that labels something', () => {
    expect(fields('| Classification | Public |')).toEqual([['classification', 'Public']])
    expect(fields('| Pwyllgor / Committee | Cabinet |')).toEqual([['committee', 'Cabinet']])
  })

  test('in the contact block at the foot', () => {
    expect(fields('# Recommendations\nThat it be so.\nContact Point : A. Penrose')).toEqual([['contact', 'A. Penrose']])
  })
})

test('prose with a colon is not a field', () => {
  expect(fields('# Options\nThere are two: mend it or sell it.\nLegal: none.')).toEqual([])
})

test('a field’s value is the words at its place', () => {
  const report = reportFromText('Report of the Clerk\n| To: | Cabinet and  Council |\nTitle :  The fence  ')
  for (const {value, valueAt} of headerFields(report)) expect(valueAt && slice(report, valueAt)).toBe(value)
})
