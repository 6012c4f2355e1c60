/**
 * A report goes out with no officer's name or post on it, or with a member's in place of an officer's. Readers cannot tell
 * whose advice it is, and nobody answers for it. The officer whose work it was loses the protection that their own
 * professional view gives; members decide on what looks like advice and is not.
 */
import {defineRule} from '../../src/engine/define-rule.ts'
import {authorLines} from '../../src/language/author-lines.ts'
import type {AuthorLine} from '../../src/language/author-lines.ts'
import {cued} from '../../src/report/cues.ts'
import {cite} from '../authorities/index.ts'

export const reportAuthorOfficer = defineRule({
  id: 'report-author-officer',
  title: 'The report names the officer who wrote it',
  family: 'ownership',
  severity: 'must',
  authority: cite('protocol-000-5.2', 'protocol-001-5-closing', 'protocol-003-8'),
  why: 'An officer answers for the contents of the report, so readers must see which officer it is.',
  messages: {
    none: 'No officer is named as author; give the name or post of the officer who answers for this report.',
    member: '“{words}” puts a member in the officer’s place; name the officer who wrote it, or keep the member’s report apart.',
    beside: '“{words}” reports with only a contact officer; say which officer wrote the advice, or ask the Monitoring Officer.',
    separate: '“{words}” is a member’s own report; check that the officer’s report stands beside it unchanged.',
    service: '“{words}” is no officer; give the name or post of the officer who answers for this report.',
    post: '“{words}” has no post here; add it, so that readers can see that an officer reports.',
  },
  reads: 'report',
  examples: {
    ok: [
      {report: 'REPORT OF THE MONITORING OFFICER\n# Purpose\nTo set the dates of meetings.'},
      {report: '| Report by | Ann Day, Head of Parks |\n| Cabinet Member | Councillor Tom Hale |\n# Purpose\nTo set the fees.'},
      {report: 'Joint report of the Leader and the Chief Executive\n# Purpose\nTo agree the plan.'},
      {report: '# Purpose\nTo set the fees.\n# Contact\nAnn Day, Principal Planner, 01632 960001'},
    ],
    notOk: [
      {report: '# Purpose\nTo set the fees.', findings: [{at: 'whole report', message: 'none'}]},
      {report: 'Report of the Leader, Councillor Tom Hale\n# Purpose\nTo set the fees.', findings: [{at: '1:1-1:42', message: 'member'}]},
      {
        report: 'Report of the Chair\n# Purpose\nTo set the fees.\n# Contact\nAnn Day, Committee Officer',
        profile: {governance: 'committee'}, findings: [{at: '1:1-1:20', message: 'beside'}],
      },
      {report: 'Separate report of the Chair, Councillor Tom Hale\n# Purpose\nTo set the fees.', findings: [{at: '1:1-1:50', message: 'separate'}]},
      {report: 'Report of: Internal Audit\n# Purpose\nTo set the plan.', findings: [{at: '1:12-1:26', message: 'service'}]},
      {report: 'Author: Ann Day\n# Purpose\nTo set the fees.', findings: [{at: '1:9-1:16', message: 'post'}]},
    ],
  },
}, (report, {profile, find}) => {
  const lines = authorLines(report, profile)
  const authors = lines.filter(({as}) => as === 'author')
  const byMember = authors.find(({standing}) => standing.members.length && !standing.officers.length)
  const hasOfficer = (among: AuthorLine[]): boolean => among.some(({standing, asked}) => standing.officers.length > 0 || (asked && standing.names.length > 0))
  if (byMember) {
    const {at, words} = byMember
    const values = {words: shortened(words)}
    if (hasOfficer(authors) || authors.some(({standing}) => standing.names.length)) return
    if (/\b(?:separate|own|additional) report\b|\bin addition to the (?:officer|head of service)/i.test(words)) find(at, 'separate', {values, severity: 'consider'})
    else if (!hasOfficer(lines)) find(at, 'member', {values})
    else if (!executiveMember.test(words) || profile.governance === 'committee') find(at, 'beside', {values, severity: 'consider'})
    return
  }
  if (hasOfficer(lines)) return
  const named = lines.find(({standing}) => standing.names.length)
  const service = authors.find(({standing, words}) => !standing.members.length && /\p{L}{3}/u.test(words) && !placeholder.test(words))
  // With a service, a telephone number or an address beside the name, the reader can find the officer.
  if (named) {
    const [{start, end} = {start: 0, end: 0}] = named.standing.names
    if (!lines.some(({reachable}) => reachable) && named.words.length < end - start + 4) find(named.at, 'post', {values: {words: shortened(named.words)}, severity: 'consider'})
  } else if (service) find(service.at, 'service', {values: {words: shortened(service.words)}, severity: 'should'})
  else find(null, 'none')
})

const executiveMember = cued(/\b(?:cabinet|executive|portfolio|leader|mayor|aelod|arweinydd)\b/i)
const placeholder = cued(/^\W*(?:tbc|tba|tbd|x{2,}|insert\b|enter\b|name\b)|[[{<]/i)

/** Enough of an author line for a message: the finding's own quote has the rest. */
function shortened(words: string): string {
  const all = words.split(/\s+/)
  return all.length > 6 ? `${all.slice(0, 5).join(' ').replace(/,$/, '')} …` : words
}
