/** Whose edits are a member's: by title, by roll, by what the report says; and whose may be. */
import {describe, expect, test} from '@jest/globals'
import {noMemberEdits} from '../../../lints/rules/no-member-edits.ts'
import {findings, found} from './found.ts'

const rolls = {
  members: [{name: 'Jane Smith', offices: ['Leader of the Council']}, {name: 'Mared Pennant'}, {name: 'Owain ap Rhys'}],
  offices: [{title: 'Head of Parks', holder: 'John Smith'}, {title: 'Clerk', holder: 'Ann Pennant'}],
}
const edited = (author: string): string => `Fees {++${author}: may ++}rise in May.`

describe('on the rolls or by title', () => {
  test.each(['Cllr Jane Smith', 'Jane Smith', 'Smith, Jane', 'Smith, Jane (Cllr)', 'SMITH Jane', 'M Pennant', 'Pennant M', 'mared.pennant@example.gov.uk', 'Rhys, Owain', 'Councillor Pennant', 'Leader of the Council',
    'Committee Chair', 'Deputy Mayor', 'Portfolio Holder Housing', 'Cyng. Mared Pennant', 'cllr.jsmith@example.gov.uk', 'CllrPennant'])('a member: %s', (author) => {
    expect(found(noMemberEdits, edited(author), rolls)).toEqual(['must: may'])
  })
  test.each(['J Smith', 'J. Smith', 'Smith', 'Pennant'])('perhaps a member: %s', (author) => {
    expect(found(noMemberEdits, edited(author), rolls)).toEqual(['should: may'])
  })
  test.each(['A Pennant', 'John Smith', 'JS', 'Author', '', 'Head of Parks', 'Jane Smithson', 'Janet Smith', 'Democratic Services', 'Priya Nair', 'Executive Support Officer', 'Mayor’s PA'])('no member: “%s”', (author) => {
    expect(found(noMemberEdits, edited(author), rolls)).toEqual([])
  })
})

describe('by what the report says', () => {
  test.each([
    ['| Cabinet Member | Tom Hale |\n'], ['Report of: Head of Parks\nPortfolio holder: Councillor Tom Hale\n'], ['Councillor Tom Hale asked for the figures.\n'],
  ])('%s', (header) => {
    expect(found(noMemberEdits, header + edited('Tom Hale'))).toEqual(['must: may'])
  })
  test('a councillor’s surname alone proves nothing of a name in full', () => {
    expect(found(noMemberEdits, `Councillor Jones asked for the figures.\n${edited('Megan Jones')}`)).toEqual([])
  })
  test('the author of the report is an officer, whatever the roll says', () => {
    expect(found(noMemberEdits, `Author: Jane Smith, Tree Officer\n${edited('Jane Smith')}`, rolls)).toEqual(['should: may'])
  })
})

test('each place is found once: struck out and put in are one, a comment is another', () => {
  expect(found(noMemberEdits, 'Fees {--Cllr A Day: will--}{++Cllr A Day: may++} rise{>>Cllr A Day: why<<} in May{++Cllr A Day:  or June++}.')).toEqual(['must: may', 'must: rise', 'must: or June'])
})

test('a member’s own part of the report is the member’s', () => {
  expect(found(noMemberEdits, `# Foreword by Councillor Ann Day\n${edited('Cllr Ann Day')}`)).toEqual([])
  expect(found(noMemberEdits, `# Comments of the Section 151 Officer\n${edited('Cllr Ann Day')}`)).toEqual(['must: may'])
})

test('a town council’s clerk is the one to ask', () => {
  expect(findings(noMemberEdits, edited('Cllr Ann Day'), {kind: 'town'})[0]?.message).toContain('the Town Clerk approves it expressly')
})
