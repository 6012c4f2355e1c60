/** The Schedules as data: every paragraph, qualification and former number is told right and wrong by the rules that read them. */
import {describe, expect, test} from '@jest/globals'
import {aboutOf, citationOf, descriptionOf, formerParagraphsOf, inForceFrom, isGround, needsBalance, paragraphsOf, qualificationsOn, standingOf, successorsOf} from '../../../lints/authorities/schedule-12a.ts'
import {exemptDescriptionMatches} from '../../../lints/rules/exempt-description-matches.ts'
import {exemptParagraphValid} from '../../../lints/rules/exempt-paragraph-valid.ts'
import {exemptPublicInterestReasoned} from '../../../lints/rules/exempt-public-interest-reasoned.ts'
import {checkReport} from '../../../src/engine/check-report.ts'
import type {Rule} from '../../../src/engine/define-rule.ts'
import {reportFromText} from '../../../src/report/from-text.ts'
import {assumedProfile} from '../../../src/report/profile.ts'
import type {Nation, Profile} from '../../../src/report/profile.ts'

const nations: Nation[] = ['england', 'wales', 'scotland']
const found = (text: string, profile: Partial<Profile>, ...rules: Rule[]): number =>
  checkReport(reportFromText(text), {id: 'some', title: 'Some', plugins: rules.map((rule) => [rule, ['must']])}, {...assumedProfile, ...profile}).findings.length
const claimed = (number: string, schedule = '12A'): string => `Exempt under paragraph ${number} of Schedule ${schedule}.`
const schedule = {england: '12A', wales: '12A', scotland: '7A'}
const anotherNation = {england: 'wales', wales: 'england', scotland: 'england'} as const
const beside = {
  'public registers': 'nothing in it is on a register named in paragraph', 'own development': 'no planning permission of our own is in view (paragraph', 'public interest': 'the public interest was weighed under paragraph',
}

const all = nations.flatMap((nation) => paragraphsOf(nation).map((paragraph) => ({nation, ...paragraph})))
const groundOf = {england: '3', wales: '14', scotland: '6'}
const old = nations.flatMap((nation) => formerParagraphsOf(nation).map((paragraph) => ({nation, ...paragraph})))

describe('each paragraph', () => {
  test.each(all.filter(({is}) => is === 'ground'))('$nation $number, a ground: stands here, and not in another nation', ({nation, number}) => {
    expect(found(claimed(number, schedule[nation]), {nation}, exemptParagraphValid)).toBe(0)
    expect(found(claimed(number, schedule[nation]), {nation: anotherNation[nation]}, exemptParagraphValid)).toBe(1)
    expect(citationOf(nation, number)).toContain(`paragraph ${number} of Part ${nation === 'wales' ? 4 : 1} of Schedule ${schedule[nation]}`)
    expect(aboutOf(nation, number)?.exact).toBe(nation !== 'scotland')
  })
  test.each(all.filter(({is}) => is === 'standards'))('$nation $number: stands before a standards committee only', ({nation, number}) => {
    expect(found(`Standards Committee\n${claimed(number)}`, {nation}, exemptParagraphValid)).toBe(0)
    expect(found(claimed(number), {nation}, exemptParagraphValid)).toBe(1)
  })
  test.each(all.flatMap(({nation, number, asks}) => (asks ? [{nation, number, asks}] : [])))('$nation $number, a qualification: stands beside a ground, and is none', ({nation, number, asks}) => {
    expect(found(`Exempt under paragraph ${groundOf[nation]} of Schedule 12A; ${beside[asks]} ${number}.`, {nation}, exemptParagraphValid)).toBe(0)
    expect(found(claimed(number), {nation}, exemptParagraphValid)).toBe(1)
    expect(isGround(nation, number)).toBe(false)
  })
  test.each(all.filter(({is}) => is === 'interpretation'))('$nation $number says what words mean, and is no ground', ({nation, number}) => {
    expect(found(`Exempt under paragraph ${groundOf[nation]} of Schedule 12A; “employee” has the meaning that paragraph ${number} gives.`, {nation}, exemptParagraphValid)).toBe(0)
    expect(found(claimed(number), {nation}, exemptParagraphValid)).toBe(1)
  })
  test.each(old)('$nation $number, of a former list: told as history, and no ground as it then was', ({nation, number, about, now}) => {
    expect(found(`The old paragraph ${number} of Schedule 12A, since repealed, was on ${about}.`, {nation}, exemptParagraphValid, exemptDescriptionMatches)).toBe(0)
    const stands = isGround(nation, number) || standingOf(nation, number, false) === 'standards'
    const text = `Exempt under paragraph ${number} of Schedule 12A (information on ${about}).`
    // A number that is a ground again is wrong by its description, unless that still fits it.
    if (!stands) expect(found(text, {nation}, exemptParagraphValid)).toBe(1)
    else if (!now.includes(number)) expect(found(text, {nation}, exemptDescriptionMatches)).toBe(1)
    if (!stands) expect(successorsOf(nation, number)).toEqual(now)
    for (const each of now) expect(isGround(nation, each)).toBe(true)
  })
})

test('the lists apply from the dates of their instruments', () => {
  expect(nations.map(inForceFrom)).toEqual(['2006-03-01', '2007-04-21', null])
})

test('an exact description stands only where its wording was checked', () => {
  expect(paragraphsOf('england').filter(({is}) => is === 'ground').every(({number}) => descriptionOf(number) !== null)).toBe(true)
  expect([aboutOf('wales', '20'), aboutOf('scotland', '15'), aboutOf('england', '41')].map((each) => each?.exact)).toEqual([false, false, undefined])
})

describe('the public interest', () => {
  test('is weighed for every English ground, and every Welsh one but privilege', () => {
    expect(paragraphsOf('england').flatMap(({number}) => (needsBalance('england', number) ? [number] : []))).toEqual(['1', '2', '3', '4', '5', '6', '7'])
    expect(paragraphsOf('wales').flatMap(({number}) => (needsBalance('wales', number) ? [number] : []))).toEqual(['12', '13', '14', '15', '17', '18'])
    expect(paragraphsOf('scotland').some(({number}) => needsBalance('scotland', number))).toBe(false)
  })
  test('a Welsh 16 needs no balance, an English 5 does', () => {
    expect(found('Exempt: paragraph 16 of Part 4 of Schedule 12A.', {nation: 'wales'}, exemptPublicInterestReasoned)).toBe(0)
    expect(found('Exempt: paragraph 5 of Part 1 of Schedule 12A.', {}, exemptPublicInterestReasoned)).toBe(1)
  })
})

test('paragraph 8 takes away 3 alone; 9 and 10 bear on every ground', () => {
  expect(qualificationsOn('england', '3')).toEqual(['8', '9', '10'])
  expect(qualificationsOn('england', '5')).toEqual(['9', '10'])
  expect(qualificationsOn('wales', '16')).toEqual(['20'])
})

test('a town council has the 1960 Act in place of any list', () => {
  expect(found('Private session: Public Bodies (Admission to Meetings) Act 1960.', {kind: 'town'}, exemptParagraphValid)).toBe(0)
  expect(found(claimed('3'), {kind: 'town'}, exemptParagraphValid)).toBe(1)
})

test('a council’s own rule numbers stand for paragraphs', () => {
  const profile = {constitutionRules: {'10.4(3)': '3', '15.2(c)': '12'}}
  expect(found('Exempt under Access to Information Procedure Rule 10.4(3).', profile, exemptParagraphValid)).toBe(0)
  expect(found('Exempt under Access to Information Procedure Rule 15.2(c).', profile, exemptParagraphValid)).toBe(1)
})
