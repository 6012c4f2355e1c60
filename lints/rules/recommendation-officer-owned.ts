/**
 * The recommendation, or the advice behind it, is a member's or a group's: put in for the Leader, rewritten after
 * the chair rejected the draft, a rating changed because a member wished it. The committee then believes that it has
 * professional advice, and the officer answers for words that are not the officer's. Members' views may stand, as theirs.
 */
import {defineRule} from '../../src/engine/define-rule.ts'
import {authorLines} from '../../src/language/author-lines.ts'
import {mayConcern, sentencesBefore, wordsOfParagraph} from '../../src/language/analysis.ts'
import type {Sentence} from '../../src/language/analysis.ts'
import type {Mention} from '../../src/language/mentions.ts'
import {ownershipIn} from '../../src/language/ownership.ts'
import type {Ownership} from '../../src/language/ownership.ts'
import {owningWords} from '../../src/language/owning-words.ts'
import {naming} from '../../src/language/read-mentions.ts'
import {inQuotation, isQuotedMotion} from '../../src/language/quotation.ts'
import type {Profile} from '../../src/report/profile.ts'
import type {Report} from '../../src/report/report.ts'
import {sectionAt, sections} from '../../src/report/sections.ts'
import {besideCell} from '../../src/report/table-row.ts'
import {cite} from '../authorities/index.ts'
import owning from '../lexicons/owning.json' with {type: 'json'}

const words = owningWords(owning)
const members = naming.member | naming.party | naming.title

export const recommendationOfficerOwned = defineRule({
  id: 'recommendation-officer-owned',
  title: 'The advice and the recommendation are the officer’s own',
  family: 'ownership',
  severity: 'must',
  authority: cite('protocol-000-5.2', 'protocol-001-5-closing', 'protocol-002r-9.3', 'protocol-003-8', 'protocol-004-10'),
  why: 'Members decide on an officer’s own professional advice; a member’s view is reported as the member’s, outside the recommendation.',
  messages: {
    made: 'This gives {who} as the source of the advice: recommend in the officer’s own name, and report members’ views as theirs.',
    asked: 'This rests the advice on what {who} asked for: recommend on professional grounds, and report the request as a view.',
    altered: 'This says that {who} shaped the report: only the head of service approves changes; ask the Monitoring Officer.',
    likely: 'This reads as if {who} shaped the advice: give the officer’s own view, and report members’ views as theirs.',
    told: 'This says that officers were told what to advise: give the officer’s own view, and ask the Monitoring Officer.',
  },
  reads: 'paragraph',
  examples: {
    ok: [
      {report: '# Recommendations\nThat the policy be adopted.'},
      {report: 'Councillor Hale asked for a report on parking.'},
      {report: 'The Leader favours Option 1. For the reasons below, officers recommend Option 2.'},
      {report: 'This report has been amended after comments from the Head of Law.'},
    ],
    notOk: [
      {report: 'Councillor Hale’s recommendation is to sell the depot.', findings: [{at: '1:1-1:33', message: 'made'}]},
      {report: '# Recommendations\nThat the depot be sold, as the Leader wishes.', findings: [{at: '2:25-2:45', message: 'asked'}]},
      {report: 'Paragraph 4 was deleted by the Chair.', findings: [{at: '1:1-1:37', message: 'altered'}]},
      {report: 'The estimate fell to a figure that the Leader could defend.', findings: [{at: '1:1-1:59', message: 'likely'}]},
      {report: 'The Leader told officers to recommend Option 1.', findings: [{at: '1:1-1:47', message: 'told'}]},
    ],
  },
}, (paragraph, {report, profile, find}) => {
  const read = wordsOfParagraph(paragraph, profile)
  for (const sentence of read.sentences) {
    const before = sentencesBefore(report, paragraph, sentence, profile)
    if (!mayConcern(sentence, members, () => before) && !tells(sentence, before)) continue
    if (isQuotedMotion(sentence, paragraph.text)) continue
    const section = sectionAt(report, paragraph.line)
    const setting = {recommending: section === 'recommendations', header: section === 'header', cell: paragraph.cell !== null, beside: besideCell(report, paragraph)}
    const found = ownershipIn(sentence, before, read.sentences[sentence.index + 1] ?? null, words, setting, isMember)
    for (const {who, sort, from, to} of apart(found)) {
      const place = {line: paragraph.line, start: read.all[from]?.start ?? 0, end: read.all[to - 1]?.end ?? 0}
      if (inQuotation(paragraph.text, place.start)) continue
      // In a report with more than its header, that it is a member's own is for the rule on authors to say.
      if (sort === 'made' && setting.header && sections(report).some(({kinds}) => !kinds.includes('header')) && isAuthorLine(report, paragraph.line, profile)) continue
      const portfolio = sort === 'made' && setting.header && who.role === 'portfolio' && profile.governance !== 'committee'
      find(place, sort, {
        ...(sort !== 'told' && {values: {who: nameOf(who)}}),
        suggestion: sort === 'altered' ? 'The head of service approved this change on [date].' : 'The [head of service] recommends, for the reasons given, that …',
        ...((portfolio || sort === 'likely') && {severity: 'should' as const}),
      })
    }
  }
})

/** A line that gives a member, and neither an officer nor anybody else, as the one who reports. */
function isAuthorLine(report: Report, line: number, profile: Profile): boolean {
  const authors = authorLines(report, profile).filter(({as}) => as === 'author')
  return authors.some(({at, standing}) => at.line === line && standing.members.length > 0) && authors.every(({standing}) => standing.officers.length === 0 && standing.names.length === 0)
}

/** Members, and the groups and parties they sit in; not a committee, which may commission and refer reports. */
function isMember({kind, role}: Mention): boolean {
  return kind === 'member' || (kind === 'members' && role !== 'opposition') || kind === 'party'
}

/** “Officers had orders to …”, “Approval is therefore recommended”, after a sentence that names the member. */
function tells({all, bounds}: Sentence, before: readonly Sentence[]): boolean {
  for (let index = bounds.from; index < bounds.to; index++) if (follows.test(all[index]?.lower ?? '')) return before.slice(0, 2).some(({naming: bits}) => (bits & members) !== 0)
  return false
}

const follows = /^(?:told|instructed|directed|ordered|pressed|so|therefore|accordingly|thus|hence|instead|consequently|this|that|result)$/

function apart(found: readonly Ownership[]): Ownership[] {
  const kept: Ownership[] = []
  for (const each of [...found].sort((a, b) => a.from - b.from || b.to - a.to)) {
    if (!kept.some(({from, to}) => each.from < to && from < each.to)) kept.push(each)
  }
  return kept
}

function nameOf({kind, text}: Mention): string {
  return kind === 'party' ? 'a political group' : /^(?:councillor|cllr|mr|mrs|ms|miss|dr)\b/i.test(text) ? text : `the ${text.replace(/^the\s+/i, '')}`
}
