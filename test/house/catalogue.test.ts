/** lints/README.md says what the rules say now. It is never rewritten here: a stale one fails. */
import {expect, test} from '@jest/globals'
import {rules} from '../../lints/index.ts'
import {catalogueText} from '../../scripts/catalogue-text.ts'
import {textOf} from './files.ts'

test('the catalogue is fresh (if not: npm run catalogue)', () => {
  const [kept, made] = [textOf('lints/README.md').split('\n'), catalogueText(rules).split('\n')]
  const line = made.findIndex((each, index) => each !== kept[index])
  // The first line that differs tells more than the whole of both.
  expect({line: line + 1, text: kept[line]}).toEqual({line: line + 1, text: made[line]})
  expect(kept).toHaveLength(made.length)
})
