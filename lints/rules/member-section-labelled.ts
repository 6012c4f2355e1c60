/**
 * A foreword or a statement in the report is signed by a member, and its heading does not say so. Read on its own, or quoted,
 * it passes for the officer's advice. A member may write in a report or beside it, where everybody can see whose words they are.
 */
import {defineRule} from '../../src/engine/define-rule.ts'
import {whoStands} from '../../src/language/posts.ts'
import {cued} from '../../src/report/cues.ts'
import {wordsStart} from '../../src/report/label.ts'
import {body} from '../../src/report/plain-text.ts'
import type {Profile} from '../../src/report/profile.ts'
import type {Paragraph, Report} from '../../src/report/report.ts'
import {inAppendix, sections} from '../../src/report/sections.ts'
import {cite} from '../authorities/index.ts'

export const memberSectionLabelled = defineRule({
  id: 'member-section-labelled',
  title: 'What a member wrote is labelled as the member’s',
  family: 'ownership',
  severity: 'should',
  authority: cite('protocol-002r-9.5', 'protocol-003-8'),
  why: 'The report is the officer’s, so a reader must see at once which words in it are a member’s.',
  messages: {
    unlabelled: '“{heading}” is signed “{signature}”; say in the heading whose words these are, so that none passes for the officer’s.',
  },
  reads: 'report',
  examples: {
    ok: [
      {report: '# Foreword by Councillor Tom Hale\nI am proud of our parks.\nCouncillor Tom Hale'},
      {report: '# Foreword\nParks serve us all.\nAnn Day, Head of Parks'},
      {report: '# Introduction\nThe Chair, Councillor Tom Hale, asked for figures.\n# Reasons\nCosts.'},
    ],
    notOk: [
      {report: '# Foreword\nI am proud of our parks.\nCouncillor Tom Hale\n# Purpose\nTo set fees.', findings: [{at: '1:1-1:9', message: 'unlabelled'}]},
      {report: '**1. Statement**\nI am proud of our parks.\nCllr Tom Hale, Chair of the Parks Committee', findings: [{at: '1:4-1:13', message: 'unlabelled'}]},
    ],
  },
}, (report, {profile, find}) => {
  const lines = body(report)
  for (const [index, paragraph] of lines.entries()) {
    const start = wordsStart(paragraph)
    const heading = paragraph.text.slice(start).trim()
    if (!isHeading(paragraph) || !named.test(heading) || inAppendix(report, paragraph.line)) continue
    const signature = signatureBelow(report, lines, index, profile)
    if (signature) find({line: paragraph.line, start, end: start + heading.length}, 'unlabelled', {values: {heading, signature}})
  }
})

const named = cued(/^(?:foreword|preface|introduction|introductory (?:remarks|note)|(?:opening |covering |personal )?(?:statement|message|note|remarks|comments)|rhagair|cyflwyniad)[\s:.]*$/iu)

/** The last words under the heading, where they are a member's name and nothing else. */
function signatureBelow(report: Report, lines: readonly Paragraph[], index: number, profile: Profile): string | null {
  const starts = new Set(sections(report).map(({first}) => first))
  const next = lines.findIndex((each, at) => at > index && (isHeading(each) || starts.has(each.line)))
  const last = lines.slice(index + 1, next === -1 ? undefined : next).findLast(({text}) => text.trim())?.text.trim() ?? ''
  if (last.split(/\s+/).length > 14 || /[.!?]$/.test(last)) return null
  const {members, officers} = whoStands(last, profile)
  return members.some(({name}) => name) && officers.length === 0 ? last : null
}

function isHeading({outline, look, text}: Paragraph): boolean {
  return outline !== null || (look.bold && text.trim().split(/\s+/).length <= 8)
}
