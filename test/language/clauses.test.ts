/** Who does what in a sentence. */
import {describe, expect, test} from '@jest/globals'
import {clausesOf, sentenceOf, sentencesOf, wordsOf} from './reading.ts'

test.each([
  ['The Clerk lost the file.', ['The Clerk | lose | the file']],
  ['The file was lost by the Clerk.', ['The file | lose (passive)']],
  ['The Clerk did not read the report.', ['The Clerk | not read | the report']],
  ['The Clerk should have known.', ['The Clerk | should know']],
  ['The Clerk lost the file and blamed the contractor.', ['The Clerk | lose | the file', 'The Clerk | blame | the contractor']],
  ['The auditor said that the Clerk had lost the file.', ['The auditor | say', 'the Clerk | lose | the file']],
  ['The auditor said the Clerk lost the file.', ['The auditor | say', 'the Clerk | lose | the file']],
  ['The Clerk, who was away, lost the file.', ['The Clerk | lose | the file', 'The Clerk | be']],
  ['Because the Clerk was away, the file was lost.', ['the file | lose (passive)', 'the Clerk | be']],
  ['The Chair asked the Clerk to pay the bill.', ['The Chair | ask | the Clerk', 'the Clerk | pay | the bill']],
  ['The Clerk was asked to pay the bill.', ['The Clerk | ask (passive)', 'The Clerk | pay | the bill']],
  ['That the Chair be authorised to sign the lease.', ['the Chair | authorise (passive)', 'the Chair | sign | the lease']],
  ['That the Chair approve the final design.', ['the Chair | approve | the final design']],
  ['The report written by the Clerk was late.', ['The report | be', 'The report | write (passive)']],
  ['Having ignored the survey, the Clerk ordered the works.', ['the Clerk | order | the works', 'the Clerk | ignore | the survey']],
  ['Two pages describing the case were removed.', ['Two pages | remove (passive)', 'Two pages | describe | the case']],
  ['It is for the Chair to decide.', ['It | be', 'the Chair | decide']],
  ['The inspector found the site to be unsafe.', ['The inspector | find | the site', 'the site | be | unsafe']],
  ['The Clerk neither read the report nor told the Chair.', ['The Clerk | not read | the report', 'The Clerk | not tell | the Chair']],
  ['Which plots are let is a matter for the Chair.', ['- | be | a matter', 'plots | let (passive)']],
])('%s', (text, expected) => {
  expect(clausesOf(text)).toEqual(expected)
})

describe('what hangs on what', () => {
  test('an inverted condition', () => {
    const [clause] = sentenceOf('Had the Clerk opened the letter, the claim would have failed.').clauses
    expect(clause?.inverted).toBe('had')
    expect(clause?.verb?.lemma).toBe('open')
  })

  test('whose work it is', () => {
    const sentence = sentenceOf('The Registrar’s advice on fees was wrong.')
    const [clause] = sentence.clauses
    expect(clause?.subject?.noun).toBe('advice')
    expect(clause?.subject?.owner && wordsOf(sentence, clause.subject.owner)).toBe('The Registrar')
    expect(clause?.subject?.tails.map(({preposition, phrase}) => `${preposition} ${wordsOf(sentence, phrase)}`)).toEqual(['on fees'])
  })

  test('the doer of a passive', () => {
    const sentence = sentenceOf('The tender was mishandled from the start by the Fleet Manager.')
    expect(sentence.clauses[0]?.tails.find(({preposition}) => preposition === 'by')?.phrase.mention?.text).toBe('Fleet Manager')
  })

  test('what “that …” completes', () => {
    const clause = sentenceOf('The Tribunal dismissed the allegation that the Clerk had lied.').clauses.find(({kind}) => kind === 'that')
    expect(clause?.noun?.noun).toBe('allegation')
    expect(clause?.outer?.verb?.lemma).toBe('dismiss')
  })

  test('a quality said of a person stands apart from the person', () => {
    const [clause] = sentenceOf('Parents found the Admissions Manager obstructive.').clauses
    expect(clause?.objects[0]?.mention?.text).toBe('Admissions Manager')
  })
})

test.each([
  ['It rose to £4.2m. The Clerk left.', 2],
  ['See para. 4 and No. 6 of Cllr. Hale’s note.', 1],
  ['The Clerk left etc. The Chair spoke.', 2],
  ['He asked why? Nobody knew.', 2],
  ['J. Smith wrote to Dr. Roe.', 1],
])('sentences: %s', (text, count) => {
  expect(sentencesOf(text)).toHaveLength(count)
})

test('a sentence’s places are its words’ places', () => {
  const text = 'The Clerk left.  “Why?”  Nobody knew.'
  expect(sentencesOf(text).map(({start, end}) => text.slice(start, end))).toEqual(['The Clerk left.', '“Why?”', 'Nobody knew.'])
})
