import {describe, expect, test} from '@jest/globals'
import {checkReport} from '../../src/engine/check-report.ts'
import {defineRule, OptionFault} from '../../src/engine/define-rule.ts'
import type {Options, Rule, Severity} from '../../src/engine/define-rule.ts'
import {assumedProfile} from '../../src/report/profile.ts'
import type {Profile} from '../../src/report/profile.ts'
import {reportFromText} from '../../src/report/from-text.ts'

const about = {
  title: 'Fences are not named', family: 'form', severity: 'should', authority: [{key: 'usage', cite: 'Usage', text: null}],
  why: 'A fence is not a person.', examples: {ok: [], notOk: []},
} as const

const noFences = defineRule({...about, id: 'no-fences', reads: 'paragraph', messages: {found: '“{word}” stands here.'}, options: {word: 'fence', few: 0}}, ({line, text}, {find, options}) => {
  for (const {index, 0: word} of text.matchAll(new RegExp(options.word, 'g'))) find({line, start: index, end: index + word.length}, 'found', {values: {word}, suggestion: 'hedge'})
})

const ends = defineRule({...about, id: 'ends', reads: 'report', messages: {found: 'There is no end.'}, needs: ['members']}, (_, {find}) => { find(null, 'found') })

const pack = (...plugins: [Rule, false | readonly [Severity, Options?]][]): Parameters<typeof checkReport>[1] => ({id: 'test', title: 'Test', plugins})
const report = reportFromText('# Options\n2.1 A fence and a fence.\n^footnote One fence more.')

test('findings carry the words, the place, the section, the label and the severity of the pack', () => {
  const {findings} = checkReport(report, pack([noFences, ['must', {}]]), assumedProfile)
  expect(findings.map(({quote, place}) => [quote, place])).toEqual([
    ['fence', {line: 2, start: 6, end: 11}], ['fence', {line: 2, start: 18, end: 23}], ['fence', {line: 3, start: 4, end: 9}]])
  expect(findings[0]).toMatchObject({rule: 'no-fences', severity: 'must', message: '“fence” stands here.', section: 'options', label: '2.1', suggestion: 'hedge'})
})

test('a finding cites only what binds the council at hand', () => {
  const authority = [{key: 'a', cite: 'An English Act', text: null, nations: ['england']}, {key: 'b', cite: 'A Welsh Act', text: null, nations: ['wales'], kinds: ['principal']}] as const
  const rule = defineRule({...about, authority, id: 'cites', reads: 'report', messages: {found: 'It stands.'}}, (_, {find}) => { find(null, 'found') })
  const cited = (profile: Partial<Profile>): string[] => checkReport(report, pack([rule, ['must']]), {...assumedProfile, ...profile}).findings.flatMap(({authority: all}) => all.map(({cite}) => cite))
  expect(cited({})).toEqual(['An English Act'])
  expect(cited({nation: 'wales'})).toEqual(['A Welsh Act'])
  expect(cited({nation: 'wales', kind: 'town'})).toEqual([])
})

test('only the lines that changed are judged again', () => {
  expect(checkReport(report, pack([noFences, ['must']]), assumedProfile, {lines: new Set([3])}).findings.map(({place}) => place?.line)).toEqual([3])
})

test('a rule that lacks a fact is silent and is named', () => {
  expect(checkReport(report, pack([ends, ['must']]), assumedProfile)).toEqual({findings: [], waived: [], stale: [], silent: [{rule: 'ends', needs: ['members']}]})
  const profile = {...assumedProfile, members: [{name: 'J. Rees'}]}
  expect(checkReport(report, pack([ends, ['must']]), profile).findings[0]).toMatchObject({quote: null, place: null})
})

describe('options', () => {
  test('of the pack replace the rule’s own', () => {
    expect(checkReport(report, pack([noFences, ['must', {word: 'and'}]]), assumedProfile).findings).toHaveLength(1)
  })

  test.each([[{words: 'a'}, 'no option “words”'], [{word: 4}, 'must be like "fence"']])('%j is refused', (options, message) => {
    expect(() => checkReport(report, pack([noFences, ['must', options]]), assumedProfile)).toThrow(OptionFault)
    expect(() => checkReport(report, pack([noFences, ['must', options]]), assumedProfile)).toThrow(message)
  })

  test('false turns a rule off', () => {
    expect(checkReport(report, pack([noFences, false]), assumedProfile).findings).toEqual([])
  })
})
