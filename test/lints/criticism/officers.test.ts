/** Sentences about officers, written before the rule was tuned: what it finds, and what it leaves alone. */
import {describe, expect, test} from '@jest/globals'
import {noOfficerCriticism} from '../../../lints/rules/no-officer-criticism.ts'
import {findings} from '../form/found.ts'
import officers from './officers.json' with {type: 'json'}

function quotes(sentence: string): (string | null)[] {
  return findings(noOfficerCriticism, `Report to Committee\n# The proposal\n${sentence}`).map(({quote}) => quote)
}

describe('criticism of officers', () => {
  test('is found in nearly all of what finds fault with one', () => {
    const missed = officers.breaches.filter((sentence) => quotes(sentence).length === 0)
    expect(missed.length / officers.breaches.length).toBeLessThan(0.06)
  })
  test.each(officers.sound)('is left alone: %s', (sentence) => { expect(quotes(sentence)).toEqual([]) })
})
