/*
 * A protocol or a form is carried forward year after year, and still sends a complaint to a board that was abolished or
 * rests on an Act that was repealed. Whoever follows it writes to nobody; members who approve it adopt what is not law.
 */
import {defineRule} from '../../src/engine/define-rule.ts'
import type {Context, Options} from '../../src/engine/define-rule.ts'
import {sentencesOf} from '../../src/language/exemption-citation.ts'
import {cued} from '../../src/report/cues.ts'
import {meetingOf} from '../../src/report/meeting.ts'
import {body} from '../../src/report/plain-text.ts'
import type {Report} from '../../src/report/report.ts'
import {inAppendix, sectionAt} from '../../src/report/sections.ts'
import {cite} from '../authorities/index.ts'
import lexicon from '../lexicons/superseded.json' with {type: 'json'}

export const staleReference = defineRule({
  id: 'stale-reference',
  title: 'Bodies and Acts that are named still stand',
  family: 'form',
  severity: 'should',
  authority: cite('localism-2011-sch4', 'equality-2010', 'data-protection-2018', 'lga-1972-sch12A-para-8'),
  why: 'A rule that names a body or an Act long gone cannot be followed, and misleads whoever tries.',
  messages: {
    gone: '“{words}” has been out of date since {year}; expected {now}. Ask the Monitoring Officer.',
  },
  reads: 'report',
  examples: {
    ok: [
      {report: 'In 2009 the Standards Board for England closed the case.'},
      {report: 'The Equality Act 2010 replaced the Race Relations Act 1976.'},
      {report: 'Date: 17 November 2004\nComplaints may go to the Standards Board for England.'},
      {report: 'A member with a prejudicial interest must leave.', profile: {nation: 'wales'}},
    ],
    notOk: [
      {report: 'Complaints may go to the Standards Board for England.', findings: [{at: '1:26-1:53', message: 'gone'}]},
      {report: '# Appendix 1\nA member with a personal or prejudicial interest must leave.', findings: [{at: '2:17-2:49', message: 'gone'}]},
      {report: 'Files are kept under the Data Protection Act 1998.', findings: [{at: '1:26-1:50', message: 'gone'}]},
    ],
  },
}, check)

interface Superseded {
  pattern: RegExp
  now: string
  from: string
  nations: readonly string[]
}

const entries: readonly Superseded[] = lexicon.entries.map(({names, now, from, nations}) => ({
  pattern: new RegExp(String.raw`(?<![\p{L}\d])(?:${[...names].sort((a, b) => b.length - a.length).map((name) => name.replace(/[.()]/g, '\\$&').replace(/ /g, '\\s+')).join('|')})(?![\p{L}\d])`, 'giu'), now, from, nations,
}))
const quick = cued(new RegExp([...new Set(lexicon.entries.flatMap(({names}) => names.map((name) => name.replace(/[.()]/g, '\\$&').replace(/ /g, '\\s+'))))].join('|'), 'iu'))
// Told as history, or together with what took its place.
const history = cued(/\b(?:was|were|had|formerly|former|previous(?:ly)?|then|abolish\w*|repeal\w*|replac\w*|supersed\w*|revok\w*|no longer|predecessor|until|since|history|originally|used to|old|dissolved|wound up)\b/iu)

/** “In 2009 the Board closed the case.” The year of an Act is no such year. */
function ofYearsBefore(said: string, from: string): boolean {
  const years = said.replace(/\b(?:Acts?|Order|Regulations|S\.?I\.?)\s+\d{4}/gu, '').match(/\b(?:19|20)\d\d\b/gu) ?? []
  return years.some((year) => year < from.slice(0, 4))
}

function check(report: Report, {profile: {nation}, profile, find}: Context<'gone', Options>): void {
  const {date} = meetingOf(report, profile)
  const told = new Set<Superseded>()
  for (const {line, text} of body(report)) {
    if (!quick.test(text) || sectionAt(report, line) === 'background papers') continue
    for (const sentence of sentencesOf(text)) {
      const said = text.slice(sentence.start, sentence.end)
      if (history.test(said)) continue
      for (const entry of entries) {
        // A report of that day was right; and once is enough.
        if (told.has(entry) || !entry.nations.includes(nation) || (date !== null && date < entry.from)) continue
        const [match] = said.matchAll(entry.pattern)
        if (!match || ofYearsBefore(said, entry.from)) continue
        told.add(entry)
        const start = sentence.start + match.index
        find({line, start, end: start + match[0].length}, 'gone', {
          values: {words: match[0], year: entry.from.slice(0, 4), now: entry.now}, ...(inAppendix(report, line) && {severity: 'consider' as const}),
        })
      }
    }
  }
}
