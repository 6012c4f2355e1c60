/** The three rules of neutrality on sentences in the plainest council English: what is found, and what passes. */
import {describe, expect, test} from '@jest/globals'
import {neutralPoliticalReference} from '../../../lints/rules/neutral-political-reference.ts'
import {noGroupBusiness} from '../../../lints/rules/no-group-business.ts'
import {noLobbying} from '../../../lints/rules/no-lobbying.ts'
import {found} from '../form/found.ts'
import sentences from './plain-english.json' with {type: 'json'}

describe.each([neutralPoliticalReference, noLobbying, noGroupBusiness].map((rule) => [rule.rule.id as keyof typeof sentences, rule] as const))('%s', (id, rule) => {
  test.each(sentences[id].found)('found: %s', (text) => { expect(found(rule, text)).not.toEqual([]) })
  test.each(sentences[id].passes)('passes: %s', (text) => { expect(found(rule, text)).toEqual([]) })
})
