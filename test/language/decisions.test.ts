/** Who decides in a sentence, and how. */
import {expect, test} from '@jest/globals'
import {decidingWords} from '../../src/language/deciding-words.ts'
import {decisionsIn} from '../../src/language/decisions.ts'
import deciding from '../../lints/lexicons/deciding.json' with {type: 'json'}
import {sentencesOf} from './reading.ts'

const words = decidingWords(deciding)

function decisions(text: string): string[] {
  const sentences = sentencesOf(text)
  return sentences.flatMap((sentence, index) => decisionsIn(sentence, sentences.slice(0, index).reverse(), words, '', ({kind}) => kind === 'member').map(({who, sort}) => `${who.text}: ${sort}`))
}

test.each([
  ['That the Chair approve the lease.', 'Chair: decides'],
  ['The lease was approved by the Chair.', 'Chair: decides'],
  ['That the Chair be authorised to let the hall.', 'Chair: decides'],
  ['That the choice of supplier be left to the Chair.', 'Chair: given'],
  ['That the Chair be given delegated authority.', 'Chair: given'],
  ['Authority to the Chair to settle the claim.', 'Chair: given'],
  ['Spending is subject to the Chair’s consent.', 'Chair: assent'],
  ['The Clerk will order it once the Chair has agreed.', 'Chair: assent'],
  ['The Clerk may sign, subject to the Chair being satisfied with the terms.', 'Chair: assent'],
  ['The Clerk and the Chair will award the contract.', 'Chair: jointly'],
  ['It is for the Chair to decide.', 'Chair: decides'],
  ['The matter is in the hands of the Chair.', 'Chair: given'],
  ['Which plots are let is a matter for the Chair.', 'Chair: decides'],
  ['The design will be as directed by the Chair.', 'Chair: decides'],
  ['Approved by: the Chair', 'Chair: given'],
])('%s', (text, expected) => {
  expect(decisions(text)).toContain(expected)
})

test.each([
  'That the Clerk, in consultation with the Chair, award the contract.',
  'The Clerk will award the contract after consulting the Chair and the Mayor.',
  'The Chair may not authorise spending.',
  'No chair may decide alone.',
  'The Chair will sign the minutes.',
  'The Chair agreed to take the item as urgent.',
  'The Chair has a casting vote.',
  'The decision rests with the Committee, not with the Chair.',
  'The tenant asked the Chair to approve the plans.',
  'The auditor asked whether the Chair had authorised the payment.',
  'The Chair decided not to stand.',
  'The Committee decided, and the Chair announced the decision.',
])('no decision: %s', (text) => {
  expect(decisions(text)).toEqual([])
})
