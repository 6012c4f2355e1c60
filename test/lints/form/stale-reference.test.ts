/** Bodies and Acts that are gone: named as if they stood, and as history. */
import {describe, expect, test} from '@jest/globals'
import {staleReference} from '../../../lints/rules/stale-reference.ts'
import type {Profile} from '../../../src/report/profile.ts'
import {found} from './found.ts'

describe('nothing is found', () => {
  test.each<[string, Partial<Profile>]>([
    ['The Standards Board for England was abolished in 2012.', {}],
    ['The former Standards Board dealt with such complaints.', {}],
    ['In 2008 the Standards Board for England finds in its report that training helps.', {}],
    ['Members declare disclosable pecuniary interests.', {}],
    ['A member with a personal and prejudicial interest leaves the room.', {nation: 'wales'}],
    ['Date of meeting: 3 May 2010\nA member with a prejudicial interest leaves the room.', {}],
    ['The Data Protection Act 2018 and the UK GDPR apply.', {}],
    ['The Equality Act 2010 replaced the Disability Discrimination Act 1995.', {}],
    ['# Background papers\nGuide to the Data Protection Act 1998', {}],
    ['The standards board of the school trust meets in May.', {nation: 'wales'}],
    ['To be registered under the Companies Act 1985 is what paragraph 19 asks.', {nation: 'wales'}],
  ])('%s', (text, profile) => {
    expect(found(staleReference, text, profile)).toEqual([])
  })
})

describe('found', () => {
  test.each<[string, Partial<Profile>, string[]]>([
    ['A serious complaint is sent to the Standards Board for England.', {}, ['should: Standards Board for England']],
    ['A member who has a personal or prejudicial interest may not lobby.', {}, ['should: personal or prejudicial interest']],
    ['Personal files are kept as the Data Protection Act 1998 asks.', {nation: 'scotland'}, ['should: Data Protection Act 1998']],
    ['The duty in the Race Relations Act is met.', {nation: 'wales'}, ['should: Race Relations Act']],
    ['Exempt information under paragraph 3 is not exempt if registered under the Charities Act 1993.', {}, ['should: Charities Act 1993']],
    ['# Appendix 1\nComplaints may go to the Standards Board.\nThe Standards Board decides.', {}, ['consider: Standards Board']],
  ])('%s', (text, profile, expected) => {
    expect(found(staleReference, text, profile)).toEqual(expected)
  })
})
