import {expect, test} from '@jest/globals'
import {patterns} from '../../src/language/patterns.ts'
import {typedText} from '../../src/language/typed-text.ts'
import {Cue} from '../../src/report/cues.ts'

const like = patterns({charge: ['grievance*', 'in the red', 'council tax arrears'], act: ['lodge*', 'owe*'], none: ['\uE0FF']})

// Past the first texts, which are not looked at.
const cue = new Cue(/lease/)
for (let turn = 0; turn < 30_000; turn++) cue.mayMatch('rent')

test.each([
  ['{charge}\\s+against\\s+{person}', 'Two grievances against Mr Hugh Roe were heard.', true],
  ['{person}[^.]{0,20}{charge}', 'Mrs Ann Roe is in the red.', true],
  ['{person}[^.]{0,20}{charge}', 'Mrs Ann Roe of the council is in the hall.', false],
  ['{person}[^.]{0,20}{act}|{none}', 'Mrs Ann Roe lodges there.', true],
  ['{person}[^.]{0,20}{none}', 'Mrs Ann Roe lodges there.', false],
  ['{charge}|{act}|rent', 'It lodges an appeal.', true],
  ['{charge}|rent\\b', 'The rent is due.', true],
  ['{charge}|rent\\b', 'The rents are due.', false],
])('%s may match and matches “%s”: %s', (source, text, holds) => {
  const pattern = like(source)
  expect([pattern.may(text), pattern.in(typedText(text).typed), pattern.all(typedText(text).typed).length > 0]).toEqual([holds, holds, holds])
})
