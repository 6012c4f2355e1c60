/** Whom a sentence finds fault with, and whom it does not: sentences written before the mechanism was measured on others. */
import {describe, expect, test} from '@jest/globals'
import {criticismIn} from '../../../src/language/criticism/criticism.ts'
import {criticismWords} from '../../../src/language/criticism/lexicon.ts'
import type {CriticismWords} from '../../../src/language/criticism/lexicon.ts'
import {isCouncillor} from '../../../src/language/councillors.ts'
import type {Mention} from '../../../src/language/mentions.ts'
import {standingOf} from '../../../src/language/standing.ts'
import nouns from '../../../lints/lexicons/fault-nouns.json' with {type: 'json'}
import qualities from '../../../lints/lexicons/fault-qualities.json' with {type: 'json'}
import turns from '../../../lints/lexicons/fault-turns.json' with {type: 'json'}
import verbs from '../../../lints/lexicons/fault-verbs.json' with {type: 'json'}
import rights from '../../../lints/lexicons/members-rights.json' with {type: 'json'}
import {sentenceOf, sentencesOf} from '../reading.ts'
import members from './members.json' with {type: 'json'}
import officers from './officers.json' with {type: 'json'}

const ofOfficers = criticismWords({verbs, qualities, nouns, turns})
const ofMembers = criticismWords({verbs, qualities, nouns, turns, rights})
const isOfficer = ({kind}: Mention): boolean => kind === 'officer' || kind === 'officers'

/** The stretches of a text that find fault, in its own words; a bar stands between cells. */
function found(text: string, words: CriticismWords, wanted: (mention: Mention) => boolean): {whom: string; said: string}[] {
  return text.split(' | ').flatMap((cell) => {
    const sentences = sentencesOf(cell)
    return sentences.flatMap((sentence, index) => criticismIn(sentence, sentences.slice(0, index).reverse(), words, wanted)
      .map(({target, from, to}) => ({whom: target.text, said: cell.slice(sentence.all[from]?.start, sentence.all[to - 1]?.end)})))
  })
}

const blamed = (text: string): string[] => found(text, ofOfficers, isOfficer).map(({whom}) => whom)

/** What is found overlaps the words wanted, where a sentence says which they are. */
function right([text = '', wanted]: readonly string[], stretches: readonly {said: string}[]): boolean {
  if (wanted === undefined) return stretches.length > 0
  const start = text.indexOf(wanted)
  return stretches.some(({said}) => text.indexOf(said) < start + wanted.length && start < text.indexOf(said) + said.length)
}

describe.each([
  ['officers', officers, ofOfficers, isOfficer],
  ['members', members, ofMembers, isCouncillor],
] as const)('criticism of %s', (_, {flag, ok, missed}, words, wanted) => {
  test.each(flag.map((each) => [each[0] ?? '', each] as const))('is found in the words that bear it: %s', (text, each) => { expect([text, right(each, found(text, words, wanted))]).toEqual([text, true]) })
  // Each with why it is out of reach.
  test.failing.each(missed)('is not yet found: %s (%s)', (text) => { expect(found(text, words, wanted)).not.toEqual([]) })
  test.each(ok)('is not found: %s', (text) => { expect(found(text, words, wanted)).toEqual([]) })
})

describe('names, offices and pronouns change nothing', () => {
  const kept = (text: string, fill: string): string[] => found(text.replaceAll('{}', fill), ofOfficers, isOfficer).map(({said}) => said.replaceAll(fill, '{}'))
  test.each(['The {} ignored the warning.', 'The audit was critical of the {}.', 'Because of the {}’s carelessness the grant was lost.', 'The {} reported the error.', 'The survey had not been checked by the {}.'])('%s', (frame) => {
    for (const office of ['Head of Planning', 'Town Clerk', 'Parks Manager', 'Senior Solicitor']) expect([office, kept(frame, office)]).toEqual([office, kept(frame, 'Fleet Manager')])
  })
  const ofMember = (text: string, fill: string): number => found(text.replaceAll('{}', fill), ofMembers, isCouncillor).length
  test.each(['Councillor {} misled the Committee.', 'Councillor {} asked a question.', 'The delay is down to Councillor {}’s stubbornness.'])('%s', (frame) => {
    for (const name of ['Hughes', 'Okonkwo', 'Ó Briain', 'van der Berg', 'Begum', 'Zielinski']) expect([name, ofMember(frame, name)]).toEqual([name, ofMember(frame, 'Hart')])
  })
  test.each(['He', 'She', 'They'])('%s', (pronoun) => {
    expect(found(`The Fleet Manager had the letter. ${pronoun} ignored it.`, ofOfficers, isOfficer)).toHaveLength(1)
    expect(found(`The Fleet Manager had the letter. ${pronoun} answered it.`, ofOfficers, isOfficer)).toHaveLength(0)
  })
})

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
