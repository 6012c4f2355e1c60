import {expect, test} from '@jest/globals'
import {wayLeft} from '../../src/language/ways-left.ts'
import type {Recorded, RecordedSuggestion} from '../../src/report/recorded.ts'

const nothing: Recorded = {approvals: [], waivers: [], suggestions: [], separateReports: [], withdrawals: []}
const one: RecordedSuggestion = {member: {name: 'Councillor Tom Hale', office: 'Chair'}, what: 'x', outcome: 'accepted', by: {name: 'Ann Day', office: 'Head of Parks'}, reason: 'y'}
const way = (author: string, ...suggestions: RecordedSuggestion[]): string | undefined => wayLeft(author, {...nothing, suggestions})?.way

test('the record leaves the way that the head of service chose, to the member who asked', () => {
  expect(wayLeft('Tom Hale', null)).toBeNull()
  expect(way('Cllr T. Hale', one)).toBe('accepted')
  expect(way('Hale, Tom', {...one, outcome: 'declined'})).toBe('declined')
  expect(way('Bo Reed', one)).toBeUndefined()
})

test('what was in part accepted, or was decided by a member, leaves both', () => {
  expect(way('Tom Hale', one, {...one, outcome: 'declined'})).toBeUndefined()
  expect(way('Tom Hale', {...one, by: {name: 'Councillor Tom Hale', office: 'Chair of Parks'}})).toBeUndefined()
})

test('a report of the member’s own goes before all else', () => {
  expect(wayLeft('T Hale', {...nothing, suggestions: [one], separateReports: [{member: one.member, title: 'a', file: 'b'}]})?.way).toBe('apart')
})
