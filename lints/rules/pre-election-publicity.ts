/**
 * A report plans a launch, a photograph or a press release for the weeks before an election, when publicity needs special
 * care. Business goes on as usual, so this is only advice: move the publicity, or ask first. “Purdah” is now said plainly.
 */
import {defineRule} from '../../src/engine/define-rule.ts'
import {inQuotation} from '../../src/language/quotation.ts'
import {cued} from '../../src/report/cues.ts'
import {spokenDate} from '../../src/report/clear-days.ts'
import {datesIn, monthsIn} from '../../src/report/dates.ts'
import {meetingOf} from '../../src/report/meeting.ts'
import {body} from '../../src/report/plain-text.ts'
import type {Election, Profile} from '../../src/report/profile.ts'
import {inAppendix, sectionAt} from '../../src/report/sections.ts'
import {cite} from '../authorities/index.ts'
import fallback from '../lexicons/election-periods.json' with {type: 'json'}

export const preElectionPublicity = defineRule({
  id: 'pre-election-publicity',
  title: 'Publicity keeps clear of the weeks before an election',
  family: 'neutrality',
  severity: 'consider',
  authority: cite('publicity-code-2011', 'protocol-000-14.1', 'protocol-001-12', 'protocol-002r-15.8'),
  why: 'From the notice of election to the poll publicity needs special care; ordinary business and decisions go on.',
  messages: {
    planned: 'This publicity may fall before the poll of {poll}; if elections are held here, ask the Monitoring Officer about its timing.',
    purdah: '“{word}” is an old word for it; say “pre-election period”.',
  },
  reads: 'report',
  examples: {
    ok: [
      {report: '| Date of meeting | 14 April 2026 |\n# Proposal\nThe licence would be renewed in May.'},
      {report: '| Date of meeting | 9 June 2026 |\n# Communications\nA press release will be issued after the meeting.'},
      {report: '| Date of meeting | 14 April 2026 |\n# Communications\nNo press release will be issued until after the election.'},
      {report: '| Date of meeting | 14 April 2026 |\n# Next steps\nThe launch event will be held on 3 July 2026.'},
    ],
    notOk: [
      {report: '| Date of meeting | 14 April 2026 |\n# Communications\nA press release will be issued after the meeting.', findings: [{at: '4:1-4:50', message: 'planned'}]},
      {report: 'Date: 2 June 2026\n# Next steps\nThe Leader will launch the scheme at a photo call on 16 September 2026.', profile: {elections: [{start: '2026-09-01', poll: '2026-10-01'}]}, findings: [{at: '3:1-3:72', message: 'planned'}]},
      {report: '# Timing\nThe decision was held over for purdah.', findings: [{at: '2:32-2:38', message: 'purdah'}]},
    ],
  },
}, (report, {profile, find}) => {
  const periods = periodsOf(profile)
  const meeting = meetingOf(report, profile).date
  for (const {line, text} of body(report)) {
    if (inAppendix(report, line)) continue
    for (const {0: word, index} of text.matchAll(old)) {
      if (!inQuotation(text, index) && sectionAt(report, line) !== 'background papers') find({line, start: index, end: index + word.length}, 'purdah', {values: {word}, suggestion: 'pre-election period'})
    }
    if (!publicity.test(text)) continue
    for (const {0: sentence, index} of text.matchAll(/\S[^]*?(?:[.?!](?=\s+\p{Lu}|\s*$)|$)/gu)) {
      if (!publicity.test(sentence) || !planned.test(sentence) || careful.test(sentence) || statutory.test(sentence)) continue
      const period = periods.find((each) => fallsIn(sentence, meeting, each))
      if (period) find({line, start: index, end: index + sentence.trimEnd().length}, 'planned', {values: {poll: spokenDate(period.poll)}})
    }
  }
})

// The title of a guidance note keeps its word.
const old = cued(/\b(?:the )?purdah\b(?! (?:Guid|Rules|Protocol|Note))/giu)
const publicity = cued(/\b(?:press (?:release|statement|notice|conference|coverage|call)|news release|media (?:release|statement|campaign|launch|event|coverage|briefing)|photo(?:graph)?[ -]?(?:call|opportunity|shoot)|photocall|publicity|leaflets?|newsletters?|social media|advertising|marketing|poster campaign|radio|launch(?:e[ds]|ing)?|(?:public )?campaign|(?:public|opening|ribbon[- ]cutting|launch) (?:ceremony|event)|open day|roadshow|press|video)\b/iu)
const planned = cued(/\b(?:will|would|shall|to be|is to|are to|plan(?:s|ned)?|proposed?|proposes|intends?|scheduled|timed|due|begins?|starts?)\b/iu)
// Said with the election in mind, or denied: the author has thought of it.
const careful = cued(/\b(?:pre-election|purdah|elections?|poll(?:ing)?|no (?:press|publicity|media|launch|leaflet|news|campaign)|not be (?:publici[sz]ed|launched|issued)|without publicity|heightened sensitivity)\b/iu)
const statutory = cued(/\b(?:statutory notice|public notice|notice of (?:the )?(?:order|election|meeting|application)|site notice|recruitment|vacanc|tender|contracts? finder|london gazette)\b/iu)

function periodsOf({elections, nation, kind}: Profile): readonly Election[] {
  if (elections.length) return elections
  return kind === 'fire' || kind === 'combined' ? [] : fallback.periods.filter(({nations}) => nations.includes(nation))
}

/** By the dates in the sentence itself; without any, by the date of the meeting that decides. */
function fallsIn(sentence: string, meeting: string | null, {start, poll}: Election): boolean {
  const [dates, months] = [datesIn(sentence), monthsIn(sentence)]
  if (dates.length || months.length) return dates.some((date) => date >= start && date <= poll) || months.some(({first, last}) => first <= poll && last >= start)
  return meeting !== null && meeting >= start && meeting <= poll
}
