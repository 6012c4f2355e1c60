import {readFileSync, readdirSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from '@jest/globals'
import {checkReport} from '../../src/engine/check-report.ts'
import {openReport} from '../../src/host/docx/open-report.ts'
import {paragraphs, slice} from '../../src/report/plain-text.ts'
import {reportFromText} from '../../src/report/from-text.ts'
import {statutory} from '../../lints/packs/statutory.ts'
import {compose} from '../docx/compose.ts'
import {departures, readExpectation} from './expectation.ts'

const here = import.meta.dirname
const rules = new Set(statutory.plugins.map(([{rule}]) => rule.id))

describe.each(readdirSync(join(here, 'given')).filter((name) => name.endsWith('.docx')))('%s', (name) => {
  const expectation = readExpectation(readFileSync(join(here, 'given', name.replace('.docx', '.md')), 'utf8'))
  const report = openReport(readFileSync(join(here, 'given', name)))
  const {findings} = checkReport(report, statutory, expectation.profile)

  test('is found as a monitoring officer would find it', () => { expect(departures(report, findings, expectation, rules)).toEqual([]) })

  test('every quote is the report’s own words', () => {
    for (const {quote, place} of findings) expect(quote).toBe(place && slice(report, place))
  })

  if (!expectation.expect.length) test('is clean: no must finding', () => { expect(findings.filter(({severity}) => severity === 'must')).toEqual([]) })
})

describe.each(readdirSync(join(here, 'own')).filter((name) => name.endsWith('.txt')))('%s', (name) => {
  const expectation = readExpectation(readFileSync(join(here, 'own', name), 'utf8'))
  const written = reportFromText(expectation.source)
  const report = openReport(compose(written))
  const {findings} = checkReport(report, statutory, expectation.profile)

  test('reads from .docx as it was written', () => { expect(paragraphs(report).map(({text}) => text)).toEqual(paragraphs(written).map(({text}) => text)) })

  test('is found as a monitoring officer would find it', () => { expect(departures(report, findings, expectation, rules)).toEqual([]) })
})
