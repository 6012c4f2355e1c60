/** What may be cited: every key once, every wording checked, every protocol paragraph in our own words. */
import {expect, test} from '@jest/globals'
import {filesBelow, textOf} from '../../house/files.ts'
import {authorities, cite} from '../../../lints/authorities/index.ts'

const files = filesBelow('lints/authorities').filter((path) => path.endsWith('.json') && !path.endsWith('schedule-12a-numbers.json'))
const keys = files.flatMap((path) => Object.keys((JSON.parse(textOf(path)) as {entries: Record<string, unknown>}).entries))

test('every key stands once, in one file, and is listed', () => {
  expect(new Set(keys).size).toBe(keys.length)
  expect(Object.keys(authorities).sort()).toEqual([...keys].sort())
})

test.each(Object.entries(authorities))('%s', (key, {cite: printed, text, verified, statement}) => {
  expect(key).toMatch(/^[a-z][a-z0-9]*(?:-[A-Za-z0-9.]+)*$/)
  expect(printed.trim().length).toBeGreaterThan(5)
  expect(verified ?? false).toBe(text !== null)
  if (key.startsWith('protocol-')) {
    expect(statement).toBeDefined()
    expect(text).toBeNull()
  }
})

test('cites in the order asked', () => {
  expect(cite('protocol-003-8', 'lga-1972-sch12A-para-3').map(({key}) => key)).toEqual(['protocol-003-8', 'lga-1972-sch12A-para-3'])
})
