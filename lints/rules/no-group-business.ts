/**
 * A report tells what a political group was briefed on, prefers, decided in private or has asked for, or puts the group
 * among the stages of approval. A group decides nothing for the council, and what passes with it is in confidence: the
 * other groups lose trust in the officer. Seats, nominations, amendments and consultation of all group leaders are plain facts.
 */
import {defineRule} from '../../src/engine/define-rule.ts'
import {sentencesBefore, wordsOfParagraph} from '../../src/language/analysis.ts'
import type {Sentence} from '../../src/language/analysis.ts'
import {groupBusinessIn, groupWords} from '../../src/language/group-business.ts'
import {isQuotedMotion} from '../../src/language/quotation.ts'
import {naming} from '../../src/language/read-mentions.ts'
import {cued} from '../../src/report/cues.ts'
import {body} from '../../src/report/plain-text.ts'
import type {Paragraph, Report} from '../../src/report/report.ts'
import {inAppendix, sectionAt, sections} from '../../src/report/sections.ts'
import {cite} from '../authorities/index.ts'
import groupBusiness from '../lexicons/group-business.json' with {type: 'json'}

const words = groupWords(groupBusiness)

export const noGroupBusiness = defineRule({
  id: 'no-group-business',
  title: 'Business of political groups stays out of the report',
  family: 'neutrality',
  severity: 'must',
  authority: cite('protocol-000-6.2', 'protocol-000-8.9', 'protocol-001-10', 'protocol-002r-12.5', 'protocol-002r-12.7', 'protocol-003-3', 'protocol-004-17'),
  why: 'A political group decides nothing for the council, and what officers and groups say to each other is in confidence.',
  messages: {
    business: '“{words}” gives a political group’s view or decision; give the professional reason. The Monitoring Officer can advise.',
    told: '“{words}” discloses what a political group was told; put the advice in the report for all members. The Monitoring Officer can advise.',
    occasion: '“{words}” brings in a group’s own meeting, papers or whip; cite council decisions only. The Monitoring Officer can advise.',
  },
  reads: 'paragraph',
  examples: {
    ok: [
      {report: 'The Labour Group has 14 seats.'},
      {report: 'Group leaders were consulted on the calendar of meetings.'},
      {report: 'The Green Group’s amendment would cost £40,000.'},
      {report: 'The working group was briefed and supports the plan.'},
      {report: 'Officers may be asked to brief a political group.'},
    ],
    notOk: [
      {report: 'The majority group prefers Option 2.', findings: [{at: '1:1-1:36', message: 'business'}]},
      {report: 'The Labour Group was briefed in May.', findings: [{at: '1:1-1:36', message: 'told'}]},
      {report: 'A three-line whip will apply to the vote.', findings: [{at: '1:1-1:41', message: 'occasion'}]},
      {report: 'The fee was agreed in group.', findings: [{at: '1:1-1:28', message: 'business'}]},
    ],
  },
}, (paragraph, {report, profile, find}) => {
  const {sentences} = wordsOfParagraph(paragraph, profile)
  if (!cue.test(paragraph.text) && !sentences.some((each) => each.naming & naming.party) || isMembersOwn(report, paragraph.line)) return
  const row = rowOfGroup(report, paragraph, sentences)
  if (row) {
    find({line: paragraph.line, start: 0, end: paragraph.text.length}, 'business', {values: {words: opening(row)}, severity: 'should'})
    return
  }
  const section = sectionAt(report, paragraph.line)
  for (const sentence of sentences) {
    if (isQuotedMotion(sentence, paragraph.text)) continue
    const found = groupBusinessIn(sentence, sentencesBefore(report, paragraph, sentence, profile), words)
    if (!found || section === 'contact' && found.sort === 'business') continue
    const doubtful = !found.plain || inAppendix(report, paragraph.line)
    find({line: paragraph.line, start: found.start, end: found.end}, found.sort, {values: {words: opening(paragraph.text.slice(found.start, found.end))}, ...(doubtful && {severity: 'should' as const})})
  }
})

// Cheap first: no word for a group, a whip or a party's place, and no party by name, means no group business.
const cue = cued(/group|\b(?:part(?:y|ies)|whip|caucus|pre-?meet|administration|opposition|coalition|politic|majority|minority|ruling|controlling|governing|cross-party|(?:first|together|forward|united|voice) (?:councillors|members|cllrs))/i)

/** “Green Group | 8 May | Content”: a group's own row in a table of those consulted or of approvals; null for a table of seats or votes. */
function rowOfGroup(report: Report, {text, cell, line}: Paragraph, sentences: readonly Sentence[]): string | null {
  if (!cell || text.length > 60 || !sentences.some(({mentions}) => mentions.some(({kind, role}) => kind === 'party' || role === 'group'))) return null
  const table = body(report).filter((each) => each.cell?.table === cell.table)
  const others = table.filter((each) => each.cell?.row === cell.row && each.line !== line).map((each) => each.text)
  const heads = table.filter((each) => each.cell?.row === 0 && cell.row > 0).map((each) => each.text).join(' | ')
  const said = others.join(' | ')
  if (counted.test(heads) || counted.test(said)) return null
  return held.test(said) || stages.test(heads) && dated.test(said) ? `${text} | ${said}` : null
}

const held = cued(/\b(?:content|support(?:s|ed|ive)?|oppos(?:es?|ed)|in favour|not in favour|against|no (?:objections?|concerns?|comments?|issues)|agree[sd]?|approved?|cleared|signed off|briefed|seen|happy|unhappy|accept(?:s|ed)?|endorsed|consulted|prefers?|wants?|will (?:vote|abstain|support|oppose|back)|abstain(?:s|ing)?|awaited|awaiting|reservations?|concerns?|comfortable|whipped|free vote|undecided|split|yes|ok)\b/i)
const stages = cued(/\b(?:consult|approv|clear|sign|brief|seen|stage|agreed|engag|outcome|response|view|position)/i)
const counted = cued(/\b(?:seats?|votes?|candidates?|elected|places|entitle|turnout|nominat|appointed|members of|share|allocation|amendments?|moved|motion)\b|%/i)
const dated = cued(/\b\d{1,2}(?:[/.]\d{1,2}|(?:st|nd|rd|th)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))/i)

/** True under a heading that gives the words to members: a foreword, a motion, an amendment, a group's own statement. */
function isMembersOwn(report: Report, line: number): boolean {
  return sections(report).some(({first, last, title, heading}) => line >= first && line <= last && heading?.line !== line && /\b(?:foreword|motions?|amendments?|minutes|political balance|proportionality|alternative budget)\b/i.test(title))
}

function opening(said: string): string {
  const all = said.split(/\s+/)
  return all.length > 7 ? `${all.slice(0, 6).join(' ')} …` : said
}
