/**
 * Every example of every rule, run three ways: as it is built, through OOXML and back with its runs split at random
 * places, and with a harmless appendix after it. The findings are the same each time, at the same words.
 */
import {describe, expect, test} from '@jest/globals'
import {rules} from '../../lints/index.ts'
import {exampleDifferences, expectedOf, findingsOf} from '../../scripts/run-example.ts'
import {wordCount} from '../../scripts/wording.ts'
import type {Example, NotOkExample} from '../../src/engine/define-rule.ts'
import {openReport} from '../../src/host/docx/open-report.ts'
import {reportFromText} from '../../src/report/from-text.ts'
import {body, slice} from '../../src/report/plain-text.ts'
import {compose} from '../docx/compose.ts'

const appendix = ['# Appendix Z', 'The map shows the streets in the area.', 'Copies are kept at the offices.']

describe.each(rules.map((rule) => ({id: rule.rule.id, rule})))('$id', ({rule}) => {
  const {ok, notOk} = rule.rule.examples
  const examples: {name: string; example: Example | NotOkExample}[] = [
    ...ok.map((example, index) => ({name: `ok ${index + 1}`, example})),
    ...notOk.map((example, index) => ({name: `not ok ${index + 1}`, example})),
  ]

  test.each(examples)('$name', ({example}) => {
    expect(exampleDifferences(rule, example, reportFromText(example.report))).toEqual([])
  })

  test.each(examples)('$name, through OOXML, runs split at random', ({example}) => {
    for (const seed of [1, 2, 3]) {
      const report = openReport(compose(reportFromText(example.report), {split: splitting(seed)}))
      expect({seed, differences: exampleDifferences(rule, example, report)}).toEqual({seed, differences: []})
      for (const {place, quote} of findingsOf(rule, example, report)) expect(quote).toBe(place && slice(report, place))
    }
  })

  test.each(examples)('$name, with a harmless appendix', ({example}) => {
    const report = reportFromText(`${example.report.trimEnd()}\n${appendix.join('\n')}`)
    expect(exampleDifferences(rule, withAppendix(example), report)).toEqual([])
  })

  test.each(examples)('$name: each quote is the report’s own words, each message short', ({example}) => {
    const report = reportFromText(example.report)
    for (const {place, quote, message} of findingsOf(rule, example, report)) {
      expect(quote).toBe(place && slice(report, place))
      expect(message).toMatch(/^[“(\p{Lu}\p{N}].*\.[”)]?$/su)
      // The author's words are quoted in full; the 25 words are ours.
      expect(wordCount(message.replace(/“[^”]*”/gu, 'words'))).toBeLessThanOrEqual(25)
    }
  })
})

/** What stands beside the body has its lines after the body's last, and so after the appendix. */
function withAppendix<T extends Example | NotOkExample>(example: T): T {
  if (!('findings' in example)) return example
  const last = body(reportFromText(example.report)).length
  const moved = expectedOf(example).map(({at, message, words}) => {
    const place = at.replace(/\d+(?=:)/g, (line) => Number(line) > last ? String(Number(line) + appendix.length) : line)
    return {at: words === null ? place : `${place} “${words}”`, message}
  })
  return {...example, findings: moved}
}

/** Cuts the words of a run at places that the seed chooses: the same every time, anywhere between two letters. */
function splitting(seed: number): (text: string) => string[] {
  let state = seed
  const chance = (): number => {
    // Park and Miller's generator: enough to choose places, and the same on every machine.
    state = state * 48271 % 0x7FFFFFFF
    return state / 0x7FFFFFFF
  }
  return (text) => {
    const pieces: string[] = []
    for (const letter of text) {
      const last = chance() < 0.25 ? undefined : pieces.pop()
      pieces.push(`${last ?? ''}${letter}`)
    }
    return pieces
  }
}
