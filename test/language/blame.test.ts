/** Whom a sentence finds fault with, and whom it does not. */
import {expect, test} from '@jest/globals'
import {blameIn} from '../../src/language/blame.ts'
import {blameWords} from '../../src/language/blame-lexicon.ts'
import {standingOf} from '../../src/language/standing.ts'
import blame from '../../lints/lexicons/blame.json' with {type: 'json'}
import {sentenceOf, sentencesOf} from './reading.ts'

const words = blameWords(blame)

function blamed(text: string): string[] {
  const sentences = sentencesOf(text)
  return sentences.flatMap((sentence, index) => blameIn(sentence, sentences.slice(0, index).reverse(), words, ({kind}) => kind === 'officer').map(({target}) => target.text))
}

test.each([
  ['The Fleet Manager ignored the warning.', 'Fleet Manager'],
  ['The warning was ignored by the Fleet Manager.', 'Fleet Manager'],
  ['The Fleet Manager never answered.', 'Fleet Manager'],
  ['The Fleet Manager did not tell the Board.', 'Fleet Manager'],
  ['The Fleet Manager was less than candid.', 'Fleet Manager'],
  ['The Fleet Manager was not careful.', 'Fleet Manager'],
  ['The Fleet Manager showed no leadership.', 'Fleet Manager'],
  ['The Fleet Manager is out of her depth.', 'Fleet Manager'],
  ['The Fleet Manager should have known.', 'Fleet Manager'],
  ['The failure of the Fleet Manager to renew the permits cost £400.', 'Fleet Manager'],
  ['Tenants found the Fleet Manager rude.', 'Fleet Manager'],
  ['The Board criticised the Fleet Manager.', 'Fleet Manager'],
  ['The Fleet Manager’s advice was misleading.', 'Fleet Manager'],
  ['The fault lies with the Fleet Manager.', 'Fleet Manager'],
  ['At fault: the Fleet Manager.', 'Fleet Manager'],
  ['Had the Fleet Manager looked, the crack would have been seen.', 'Fleet Manager'],
  ['The Fleet Manager is on a final warning.', 'Fleet Manager'],
  ['The Fleet Manager had the letter. She ignored it.', 'Fleet Manager'],
  ['It took the Fleet Manager six weeks to reply.', 'Fleet Manager'],
  ['A more competent Fleet Manager would have noticed.', 'Fleet Manager'],
])('finds fault: %s', (text, whom) => {
  expect(blamed(text)).toContain(whom)
})

test.each([
  'The Fleet Manager advised that the supplier had ignored the warning.',
  'The Fleet Manager found the supplier’s records careless.',
  'The Fleet Manager did not ignore the warning.',
  'There is no evidence that the Fleet Manager ignored the warning.',
  'If the Fleet Manager fails to sign, the order lapses.',
  'The Fleet Manager may refuse a late claim.',
  'The Fleet Manager must not mislead the Committee.',
  'The Fleet Manager asked the supplier for invoices. He ignored the request.',
  'The Tribunal dismissed the allegation that the Fleet Manager had lied.',
  'The Fleet Manager put right a careless error by the supplier.',
  'The supplier’s Fleet Manager ignored the warning.',
  'The Fleet Manager did not reply because the letter went astray.',
  'An officer who misleads a member may be disciplined.',
])('finds none: %s', (text) => {
  expect(blamed(text)).toEqual([])
})

test.each([
  ['The Clerk failed.', 'asserted'],
  ['If the Clerk failed, the claim was lost.', 'supposed'],
  ['The Clerk would have failed.', 'supposed'],
  ['No officer failed.', 'denied'],
  ['An officer who fails is warned.', 'supposed'],
])('standing of the clause with “fail”: %s', (text, standing) => {
  const sentence = sentenceOf(text)
  const clause = sentence.clauses.find(({verb}) => verb?.lemma === 'fail')
  expect(clause && standingOf(clause, sentence.all)).toBe(standing)
})
