/**
 * The author stops advising and starts pressing: urges members how to vote, pleads, brings in a personal stake, shames
 * those who would vote otherwise, or enlists members to win others over. Members lose advice they can rely on, and the
 * officer loses the trust of those who vote the other way. What residents, objectors and consultees urge is reported freely.
 */
import {defineRule} from '../../src/engine/define-rule.ts'
import {wordsOfParagraph} from '../../src/language/analysis.ts'
import {persuasionIn, persuasionWords} from '../../src/language/persuasion.ts'
import {cued} from '../../src/report/cues.ts'
import type {Paragraph, Report} from '../../src/report/report.ts'
import {inAppendix, sectionAt, sections} from '../../src/report/sections.ts'
import {cite} from '../authorities/index.ts'
import lobbying from '../lexicons/lobbying.json' with {type: 'json'}

const words = persuasionWords(lobbying)

export const noLobbying = defineRule({
  id: 'no-lobbying',
  title: 'The report advises and does not lobby',
  family: 'neutrality',
  severity: 'should',
  authority: cite('protocol-004-6', 'protocol-004-report-7', 'protocol-001-5', 'protocol-002r-5.4'),
  why: 'Officers advise every member impartially; pressing for a vote, personal feeling and campaigning put that advice in doubt.',
  messages: {
    urging: '“{words}” presses members how to vote; the report’s author should say what is recommended, and why.',
    enlisting: '“{words}” enlists members or votes for one side; officers advise and do not campaign. The Monitoring Officer can advise.',
    personal: '“{words}” gives a personal view or stake; the report’s author should give the professional reason, and declare any interest.',
    pressure: '“{words}” presses members by feeling; the report’s author should set out the consequences of each course plainly.',
  },
  reads: 'paragraph',
  examples: {
    ok: [
      {report: 'Residents urged the Committee to refuse.'},
      {report: 'It is strongly recommended that Option 2 be approved because it costs least.'},
      {report: 'One objector called it a betrayal of the village.'},
      {report: 'Walkers are encouraged to keep dogs on leads.'},
      {report: 'In my professional opinion the roof is unsafe.'},
    ],
    notOk: [
      {report: 'I urge Members to approve.', findings: [{at: '1:1-1:27', message: 'urging'}]},
      {report: 'Members are asked to win over their colleagues.', findings: [{at: '1:1-1:48', message: 'enlisting'}]},
      {report: 'The pool is old. My personal opinion is that it should close.', findings: [{at: '1:18-1:62', message: 'personal'}]},
      {report: 'To refuse would be a disgrace to the town.', findings: [{at: '1:1-1:43', message: 'pressure'}]},
    ],
  },
}, (paragraph, {report, profile, find}) => {
  if (!cue.test(paragraph.text) || isSomebodyElses(report, paragraph)) return
  for (const sentence of wordsOfParagraph(paragraph, profile).sentences) {
    const sort = persuasionIn(sentence, paragraph.text, words)
    if (!sort) continue
    const said = paragraph.text.slice(sentence.start, sentence.end)
    // “I” in an appendix is most often a letter's writer, and consultation sections list what was said.
    if (inAppendix(report, paragraph.line) && /\b(?:I|my|[Ww]e|our)\b/.test(said) && !deciders.test(said)) continue
    if (sectionAt(report, paragraph.line) === 'consultation' && sort === 'pressure' && !deciders.test(said)) continue
    find({line: paragraph.line, start: sentence.start, end: sentence.end}, sort, {values: {words: opening(said)}})
  }
})

// Cheap first: no word of persuasion, no first person and no member in the paragraph means no lobbying.
const cue = cued(/\b(?:i|my|me|we|us|our|urg|implor|beg|plea|beseech|exhort|entreat|appeal|members?|councillors?|committee|cabinet|council|vot|betray|would|must|should|cannot|officers?|feel|only|no|history|let|please|now|dream|think|surely|enough|right|decent|heart|faith|history|chance|opportunit|author|deserv|merit|forg|sake|too |suffer|waited|can |could|any|every|best|hands|you|objector|persuad|support|what|who|how|board|panel|need|executive|residents|public|frankly|honestly|simply|case|decision|answer|one|nobody|few|spread|wait|delay)/iu)
const deciders = cued(/\b(?:Members|Councillors|members|councillors|Committee|Cabinet|officers|author)\b/)
const others = cued(/\b(?:foreword|message from|introduction (?:by|from)|statement (?:by|from|of)|letters?|e-?mails?|petitions?|motions?|amendments?|questions?|representations?|objections?|deputations?|speech|submissions?|comments received|responses received|views of)\b/i)

/** True under a heading that gives the words to somebody else: a foreword, a letter, a motion. */
function isSomebodyElses(report: Report, {line}: Paragraph): boolean {
  const section = sections(report).findLast(({first}) => first <= line)
  return section !== undefined && section.heading?.line !== line && others.test(section.title)
}

function opening(said: string): string {
  const all = said.split(/\s+/)
  return all.length > 7 ? `${all.slice(0, 6).join(' ')} …` : said.replace(/[.!]+$/, '')
}
