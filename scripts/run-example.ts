/** Running one example of a rule: what it expects and what comes of it, both as “3:1-3:9 message-id”. */
import {checkReport} from '../src/engine/check-report.ts'
import type {Finding} from '../src/engine/finding.ts'
import type {Example, NotOkExample, Options, Rule, Severity} from '../src/engine/define-rule.ts'
import {assumedProfile} from '../src/report/profile.ts'
import type {Recorded} from '../src/report/recorded.ts'
import type {Report} from '../src/report/report.ts'

/** An expected place: `3:1-3:9`, with the exact words after it if they help the reader, or `whole report`. */
const placed = /^(?<place>\d+:\d+-\d+:\d+)(?: “(?<words>[\s\S]*)”)?$/u

/** The findings of this rule alone on a report, under the example's profile. */
export function findingsOf(rule: Rule, {profile, record, options = {}}: Example, report: Report): Finding[] {
  const setting: [Severity, Options] = [rule.rule.severity, options]
  const plugin: [Rule, typeof setting] = [rule, setting]
  return checkReport(report, {id: 'example', title: 'One rule', plugins: [plugin]}, {...assumedProfile, ...profile}, {record: record ? {...nothing, ...record} : null}).findings
}

const nothing: Recorded = {approvals: [], waivers: [], suggestions: [], separateReports: [], withdrawals: []}

/** What an example expects, in reading order: place and message, and the words where the example gives them. */
export function expectedOf(example: Example | NotOkExample): {at: string; message: string; words: string | null}[] {
  if (!('findings' in example)) return []
  return example.findings.map(({at, message}) => {
    if (at === 'whole report') return {at, message, words: null}
    const {place, words} = placed.exec(at)?.groups ?? {}
    if (place === undefined) throw new Error(`An example’s place is “${at}”; write it as 3:1-3:9 or “whole report”.`)
    return {at: place, message, words: words ?? null}
  })
}

/** A finding's place as examples write it. */
export function placeOf({place}: Finding): string {
  return place ? `${place.line}:${place.start + 1}-${place.line}:${place.end + 1}` : 'whole report'
}

/** The ids of the messages that a finding's sentence can have come from. */
export function messageIds(rule: Rule, finding: Finding): string[] {
  return Object.entries(rule.rule.messages).filter(([, template]) => {
    const pattern = template.split(/\{\w+\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('[\\s\\S]*?')
    return new RegExp(`^${pattern}$`, 'u').test(finding.message)
  }).map(([id]) => id)
}

/** How the findings differ from what the example expects, in plain words; empty when they agree. */
export function exampleDifferences(rule: Rule, example: Example | NotOkExample, report: Report): string[] {
  const expected = expectedOf(example)
  const found = findingsOf(rule, example, report)
  const differences: string[] = []
  const left = [...found]
  for (const {at, message, words} of expected) {
    const index = left.findIndex((each) => placeOf(each) === at && messageIds(rule, each).includes(message))
    const [finding] = index === -1 ? [] : left.splice(index, 1)
    if (!finding) differences.push(`expected ${at} ${message}, which was not found`)
    else if (words !== null && finding.quote !== words) differences.push(`at ${at} the example says “${words}” and the report “${finding.quote ?? ''}”`)
  }
  for (const each of left) differences.push(`found ${placeOf(each)} “${each.quote ?? ''}”, which was not expected: ${each.message}`)
  return differences
}
