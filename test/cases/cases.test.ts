/** The labelled cases, judged again: a number that differs from score.json is a change somebody must see. */
import {readFileSync} from 'node:fs'
import {describe, expect, test} from '@jest/globals'
import {isHeldOut, judgeAll, readCases, scores} from './measure.ts'

const kept = JSON.parse(readFileSync(new URL('score.json', import.meta.url), 'utf8')) as ReturnType<typeof scores>

describe('the cases', () => {
  test('are well formed: ids once, spans in their text', () => {
    const cases = [...readCases('given'), ...readCases('own')]
    expect(new Set(cases.map(({id, family, rule}) => `${family} ${rule} ${id}`)).size).toBe(cases.length)
    for (const {id, text, span} of cases) if (span !== undefined) expect({id, within: text.includes(span)}).toEqual({id, within: true})
  })

  test('about a fifth of the own cases are held out', () => {
    const own = readCases('own').filter(({id}) => !/^f\w+-a-/.test(id))
    const share = own.filter(({id}) => isHeldOut(id)).length / own.length
    expect(share).toBeGreaterThan(0.14)
    expect(share).toBeLessThan(0.26)
  })
})

test('the score is the one that is kept; after a change for the better, “npm run cases -- --write”', () => {
  expect(scores(judgeAll())).toEqual(kept)
})
