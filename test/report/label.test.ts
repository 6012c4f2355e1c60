import {expect, test} from '@jest/globals'
import {typedLabel} from '../../src/report/label.ts'

test.each([
  ['2.1 Pay is the largest cost.', '2.1'],
  ['3. In the autumn', '3'],
  ['(a) that charges be made', '(a)'],
  ['a) the standing orders', 'a)'],
  ['2 That the Cabinet Member approves', '2'],
  ['(iv) the fence', '(iv)'],
  ['1.2. This may seem obvious', '1.2'],
])('“%s” begins with the label %s', (text, label) => {
  const found = typedLabel(text)
  expect(found?.label).toBe(label)
  expect(text.slice(found?.end)).toMatch(/^\p{L}/u)
})

test.each(['A report was made', 'I confirm that it was', '5 May 2027', '2 firms replied', '2027 was a good year', 'Recommendation', '£4.50 a day', ''])('“%s” has no label', (text) => {
  expect(typedLabel(text)).toBeNull()
})
