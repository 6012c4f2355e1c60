/** Whose advice and whose decision, in sentences as officers write them: what each rule finds, and what it leaves alone. */
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from '@jest/globals'
import {noIndividualMemberDecision} from '../../../lints/rules/no-individual-member-decision.ts'
import {memberViewsAttributed} from '../../../lints/rules/member-views-attributed.ts'
import {recommendationOfficerOwned} from '../../../lints/rules/recommendation-officer-owned.ts'
import {recommendationTakesAView} from '../../../lints/rules/recommendation-takes-a-view.ts'
import {findings} from '../form/found.ts'
import {sourceOf} from './source.ts'
import type {Sentence} from './source.ts'
import memberViews from './member-views.json' with {type: 'json'}
import takesAView from './takes-a-view.json' with {type: 'json'}

describe.each([
  ['advice', recommendationOfficerOwned],
  ['advice-second', recommendationOfficerOwned],
  ['advice-third', recommendationOfficerOwned],
  ['decisions', noIndividualMemberDecision],
  ['decisions-second', noIndividualMemberDecision],
  ['decisions-third', noIndividualMemberDecision],
] as const)('%s', (name, rule) => {
  const {breaches, blameless, missed = []} = JSON.parse(readFileSync(join(import.meta.dirname, `${name}.json`), 'utf8')) as {breaches: Sentence[]; blameless: Sentence[]; missed?: Sentence[]}
  const quotes = (sentence: Sentence): (string | null)[] => {
    const {source, profile} = sourceOf(sentence)
    return findings(rule, source, profile).map(({quote}) => quote)
  }
  test.each(breaches.map((each) => [each.text, each] as const))('is found: %s', (_, each) => { expect(quotes(each)).not.toEqual([]) })
  // Breaches that no general means finds yet.
  if (missed.length) test.failing.each(missed.map((each) => [each.text, each] as const))('is not found yet: %s', (_, each) => { expect(quotes(each)).not.toEqual([]) })
  test.each(blameless.map((each) => [each.text, each] as const))('is left alone: %s', (_, each) => { expect(quotes(each)).toEqual([]) })
})

describe('a recommendation that takes a view', () => {
  const quotes = (text: string): number => findings(recommendationTakesAView, `# Recommendation\n${text}`).length
  test.each(takesAView.found)('it does not: %s', (text) => { expect(quotes(text)).toBe(1) })
  test.each(takesAView.absent)('it does: %s', (text) => { expect(quotes(text)).toBe(0) })
})

describe('members’ views', () => {
  test.each(memberViews.found)('whose are they: %s', (text) => { expect(findings(memberViewsAttributed, text)).toHaveLength(1) })
  test.each(memberViews.absent)('theirs, or none: %s', (text) => { expect(findings(memberViewsAttributed, text)).toEqual([]) })
})
