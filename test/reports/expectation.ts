/** A whole report with what a careful monitoring officer expects of it, in front matter: what is found, at which words, and what is not. */
import {parse} from 'yaml'
import type {Finding} from '../../src/engine/finding.ts'
import {assumedProfile} from '../../src/report/profile.ts'
import type {Governance, Profile} from '../../src/report/profile.ts'
import type {Report} from '../../src/report/report.ts'
import {paragraphs} from '../../src/report/plain-text.ts'

export interface Expectation {
  profile: Profile
  /** Text null: the whole report. */
  expect: {rule: string; text: string | null; note: string}[]
  absent: string[]
  /** What stands after the front matter. */
  source: string
}

interface FrontMatter {
  jurisdiction: 'england' | 'wales' | 'town'
  governance: 'leader-cabinet' | 'committee-system' | 'town-council'
  expect: {rule: string; text: string | null; note: string}[] | null
  expect_absent: string[] | null
}

const governances: Record<FrontMatter['governance'], Governance> = {'leader-cabinet': 'leader-and-cabinet', 'committee-system': 'committee', 'town-council': 'committee'}

/** Reads a report's front matter. */
export function readExpectation(text: string): Expectation {
  const [, front = '', source = ''] = /^---\n([\s\S]*?)\n---\n\n?([\s\S]*)$/.exec(text) ?? []
  const matter = parse(front) as FrontMatter
  const town = matter.jurisdiction === 'town'
  const profile: Profile = {...assumedProfile, nation: matter.jurisdiction === 'wales' ? 'wales' : 'england', kind: town ? 'town' : 'principal', governance: governances[matter.governance]}
  return {profile, expect: matter.expect ?? [], absent: matter.expect_absent ?? [], source}
}

/** What departs from the expectation, a line each; empty when it is met. Only the rules given are looked at. */
export function departures(report: Report, findings: readonly Finding[], {expect, absent}: Expectation, rules: ReadonlySet<string>): string[] {
  const missed = expect.filter(({rule}) => rules.has(rule)).filter(({rule, text}) => !findings.some((finding) => finding.rule === rule && standsAt(report, finding, text)))
  const unwanted = findings.filter(({rule}) => absent.includes(rule))
  return [
    ...missed.map(({rule, text}) => `missed: ${rule} at ${text === null ? 'the whole report' : `“${text}”`}`),
    ...unwanted.map(({rule, quote, message}) => `unwanted: ${rule} at “${quote ?? 'the whole report'}”: ${message}`),
  ]
}

function standsAt(report: Report, {place}: Finding, text: string | null): boolean {
  if (text === null) return true
  if (!place) return false
  const line = paragraphs(report)[place.line - 1]?.text ?? ''
  const start = line.indexOf(text)
  return start !== -1 && place.start < start + text.length && start < place.end
}
