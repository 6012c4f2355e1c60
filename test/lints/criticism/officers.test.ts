/** Sentences about officers, written before the rule was tuned: what it finds, and what it leaves alone. */
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from '@jest/globals'
import {noOfficerCriticism} from '../../../lints/rules/no-officer-criticism.ts'
import {findings} from '../form/found.ts'

const {breaches, sound} = JSON.parse(readFileSync(join(import.meta.dirname, 'officers.json'), 'utf8')) as {breaches: string[]; sound: string[]}

function quotes(sentence: string): (string | null)[] {
  return findings(noOfficerCriticism, `Report to Committee\n# The proposal\n${sentence}`).map(({quote}) => quote)
}

describe('criticism of officers', () => {
  test.each(breaches)('is found: %s', (sentence) => { expect(quotes(sentence)).not.toEqual([]) })
  test.each(sound)('is left alone: %s', (sentence) => { expect(quotes(sentence)).toEqual([]) })
})
