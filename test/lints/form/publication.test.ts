/** Tracked changes, comments and hidden text: counted by author, placed at the first, never told in full. */
import {expect, test} from '@jest/globals'
import {noComments} from '../../../lints/rules/no-comments.ts'
import {noHiddenText} from '../../../lints/rules/no-hidden-text.ts'
import {noTrackedChanges} from '../../../lints/rules/no-tracked-changes.ts'
import {reportFromText} from '../../../src/report/from-text.ts'
import {findings, found} from './found.ts'

test('one finding an author, with the count, at the first change', () => {
  const report = 'Rents {++Ann Day: may ++}rise.\nLeases {--Tom Hale: always --}end{++Ann Day:  in May++}.\n{++: Unsigned++} words.'
  expect(findings(noTrackedChanges, report).map(({quote, message}) => [quote, message])).toEqual([
    ['may', 'Ann Day left 2 tracked changes, the first here; accept or reject each before the report goes to the committee clerk.'],
    ['Leases', 'Tom Hale left a tracked change here; accept or reject it before the report goes to the committee clerk.'],
    ['Unsigned', 'Somebody unnamed left a tracked change here; accept or reject it before the report goes to the committee clerk.'],
  ])
})

test('a paragraph struck out whole is shown at the words above it', () => {
  expect(found(noTrackedChanges, 'Rents rise.\n{--Ann Day: Officers advise against it.--}')).toEqual(['should: rise.'])
})

test('replies and settled comments count, and stand where their comment does', () => {
  const report = reportFromText('Savings are assumed{>>Ann Day: are these figures real at all<<}.')
  const [comment] = report.comments
  if (comment) {
    comment.resolved = true
    comment.replies.push({...comment, id: 'reply', author: 'Tom Hale', text: 'no idea, ask the trainee', replies: [], line: 0, start: 0, end: 0})
  }
  expect(findings(noComments, report).map(({quote, message}) => [quote, message])).toEqual([
    ['assumed', 'Ann Day left a comment here (“are these figures …”); settle it and delete it before the report is published.'],
    ['assumed', 'Tom Hale left a comment here (“no idea, ask …”); settle it and delete it before the report is published.'],
  ])
})

test('hidden words are counted, found at the nearest words, and not told in full', () => {
  const [finding, ...others] = findings(noHiddenText, 'Four firms{%% of which we prefer the second%%} tendered.\nOne{%% (Brook Ltd)%%} withdrew.')
  expect(others).toEqual([])
  expect([finding?.quote, finding?.message]).toEqual(['firms', 'Hidden text stands in 2 places, the first here (“of which we …”); delete or show it before the report is published.'])
  expect(found(noHiddenText, 'Contents{%% \t%%}')).toEqual([])
})

test('a report with no words of its own is found whole', () => {
  expect(found(noTrackedChanges, '{--Ann Day: All of it--}')).toEqual(['should: whole report'])
})
