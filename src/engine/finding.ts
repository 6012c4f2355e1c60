/** A finding is a vfile message that says what a person needs: the words, where, why, by what authority, and what instead. */
import type {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import type {Profile} from '../report/profile.ts'
import type {Report, Stretch} from '../report/report.ts'
import {paragraphs, slice} from '../report/plain-text.ts'
import {labelOf} from '../report/label.ts'
import {sectionAt} from '../report/sections.ts'
import type {Authority, Family, FindingExtras, Options, RuleDescription, Severity} from './define-rule.ts'

export interface Finding {
  rule: string
  family: Family
  severity: Severity
  message: string
  why: string
  /** The exact words underlined; null for the whole report. */
  quote: string | null
  /** What the section is (“recommendations”), or null where it is not known. */
  section: string | null
  /** The paragraph's number as people say it. */
  label: string | null
  place: Stretch | null
  authority: readonly Authority[]
  suggestion: string | null
}

declare module 'vfile-message' {
  interface VFileMessage {
    finding?: Finding
  }
}

/** Adds a finding to the file, with its place in vfile's terms: 1-based, end exclusive. */
export function addFinding(
  file: VFile, report: Report, profile: Profile, description: RuleDescription<string, Options> | RuleDescription<never, Options>, severity: Severity,
  place: Stretch | null, messageId: string, {values = {}, suggestion}: FindingExtras,
): void {
  const template = (description.messages as Readonly<Record<string, string>>)[messageId]
  if (template === undefined) throw new Error(`Rule ${description.id} has no message “${messageId}”`)
  const reason = template.replace(/\{(\w+)\}/g, (_, key: string) => {
    const value = values[key]
    if (value === undefined) throw new Error(`Rule ${description.id}, message “${messageId}”: nothing to put at {${key}}`)
    return String(value)
  })
  const message: VFileMessage = file.message(reason, {
    source: 'report-protocol', ruleId: description.id,
    ...(place && {place: {start: {line: place.line, column: place.start + 1}, end: {line: place.line, column: place.end + 1}}}),
  })
  // vfile's three levels are ours: true is must, false is should, undefined is consider.
  message.fatal = severity === 'must' ? true : severity === 'should' ? false : undefined
  message.note = description.why
  const paragraph = place && paragraphs(report)[place.line - 1]
  message.finding = {
    rule: description.id, family: description.family, severity, message: reason, why: description.why,
    quote: place && slice(report, place), section: place && sectionAt(report, place.line), label: paragraph ? labelOf(paragraph) : null,
    place, authority: description.authority.filter((each) => binds(each, profile)), suggestion: suggestion ?? null,
  }
  if (message.finding.quote !== null) message.actual = message.finding.quote
  if (suggestion !== undefined) message.expected = [suggestion]
}

/** A Welsh report is not told of English regulations, nor a town council of Part VA. */
function binds({nations, kinds, executive = false}: Authority, {nation, kind, governance}: Profile): boolean {
  return (nations?.includes(nation) ?? true) && (kinds?.includes(kind) ?? true) && !(executive && governance === 'committee')
}
