/** A member's own report, in addition to the officer's: its words, as blocks of a new document. */
import type {Head} from '../member-edits/head.ts'
import type {PlacedComment} from '../member-edits/member-edits.ts'
import type {Proposal, ProposalKind} from '../member-edits/proposals.ts'
import type {Block} from '../ooxml/new-document.ts'
import {spokenDate} from '../report/clear-days.ts'
import type {Person} from '../report/recorded.ts'
import {shortened} from './plain-line.ts'

/** What such a report is called in a document's properties. */
export const separateReportCategory = 'Member’s separate report by Report Protocol'

type Placed<T> = T & {where: string}

/** “Report of the Chair of the Planning Committee, in addition to the report of the Head of Planning”. */
export function separateReportTitle({office}: Person, {officer}: Pick<Head, 'officer'>): string {
  return `Report of the ${office.replace(/^the\s+/iu, '')}, in addition to the ${officer === null ? 'officer’s report' : `report of the ${officer}`}`
}

/** Sets it out. Each proposal stands once, by the numbers of the officer's report. */
export function separateReportBlocks(member: Person, head: Head, proposals: readonly Placed<Proposal>[], comments: readonly Placed<PlacedComment>[]): Block[] {
  const facts: [string, string][] = [
    ['Report of', `${member.name}, ${member.office}`], ['Report on', head.title ?? '[title of the officer’s report]'], ['To', head.committee ?? '[committee]'],
    ['Date', head.date === null ? '[date of the meeting]' : spokenDate(head.date)], ['Item', head.item ?? '[number of the item]'],
  ]
  return [
    {kind: 'title', text: separateReportTitle(member, head)},
    ...facts.map(([label, value]): Block => ({kind: 'paragraph', text: `${label}: ${value}`})),
    {kind: 'note', text: 'This report is the member’s own. The officer’s report stands beside it in the officer’s words, and is to be read with it.'},
    ...(head.classification === 'exempt' || head.classification === 'part exempt' ? [{kind: 'note', text: 'The officer’s report says that it is exempt, or partly so. Ask the monitoring officer how this report is to be marked before it is sent to anybody.'} satisfies Block] : []),
    {kind: 'heading', level: 1, text: 'What is proposed'},
    ...(proposals.length === 0 ? [{kind: 'paragraph', text: 'No change of words is proposed.'} satisfies Block] : [proposalTable(proposals)]),
    ...(comments.length === 0 ? [] : [{kind: 'heading', level: 1, text: 'Comments on the officer’s report'} satisfies Block, commentTable(comments)]),
    {kind: 'heading', level: 1, text: 'The member’s reasons'},
    {kind: 'paragraph', text: '[Write your reasons here.]'},
    {kind: 'heading', level: 1, text: 'The member’s recommendation'},
    {kind: 'paragraph', text: '[Write your recommendation here.]'},
  ]
}

function proposalTable(proposals: readonly Placed<Proposal>[]): Block {
  return {
    kind: 'table', caption: 'The member’s proposals, each with the officer’s words and the member’s words',
    columns: [{title: 'No.', width: 1}, {title: 'Where', width: 4}, {title: 'The officer’s words', width: 6}, {title: 'The member’s words', width: 6}],
    rows: proposals.map((proposal, index) => [[String(index + 1)], [placeOf(proposal)], lines(officersWords(proposal)), lines(membersWords(proposal))]),
  }
}

function commentTable(comments: readonly Placed<PlacedComment>[]): Block {
  return {
    kind: 'table', caption: 'The member’s comments, each with the words that it is about and the replies to it',
    columns: [{title: 'Where', width: 4}, {title: 'The officer’s words', width: 5}, {title: 'The comment and what was replied', width: 8}],
    rows: comments.map(({where, words, text, answers, replies}) => [[where], [words === '' ? '(no words)' : quoted(shortened(words, 300))], [
      ...(answers ? [`In reply to ${answers.author}: ${quoted(answers.text)}`] : []), ...lines(text), ...replies.map((each) => `Reply of ${each.author}: ${quoted(each.text)}`),
    ]]),
  }
}

const after: readonly ProposalKind[] = ['new paragraph', 'row added', 'cell added']

/** Where a proposal stands, or after what it would. */
export function placeOf({kind, where}: Placed<Proposal>): string {
  return after.includes(kind) ? `After ${where.replace(/^Table\b/u, 'the table row').replace(/^(?:Paragraph|The)\b/u, (word) => word.toLowerCase()).replace(/^Under\b/u, 'what stands under')}` : where
}

function officersWords({kind, officer, before}: Proposal): string {
  if (officer.trim() !== '') return quoted(kind === 'look' || kind === 'numbering' ? shortened(officer, 200) : officer.trim())
  if (kind !== 'words') return '(none)'
  const last = /(?:\S+\s+){0,7}\S+\s*$/u.exec(before)?.[0].trim() ?? ''
  return last === '' ? '(none: at the beginning of the paragraph)' : `(none: after ${quoted(last)})`
}

const otherwise: Readonly<Record<Exclude<ProposalKind, 'words'>, string>> = {
  'new paragraph': '(an empty paragraph)', 'paragraph struck out': '(struck out)', 'paragraph split': '(the same words as two paragraphs)', 'paragraphs joined': '(joined with the next paragraph)',
  moved: '(the same words in another place)', look: '(the same words with another look)', 'row added': '(an empty table row)', 'row struck out': '(the row struck out)',
  'cell added': '(an empty table cell)', 'cell struck out': '(the cell struck out)', numbering: '(the same words with a number or a bullet)',
  'control added': '(the same words in a content control)', 'control struck out': '(the same words without their content control)',
}

/** What the member would have instead, in a sentence where it is no words. */
export function membersWords({kind, member, officer}: Proposal): string {
  if (kind === 'moved' && member.trim() === officer.trim()) return otherwise.moved
  if (member.trim() !== '') return quoted(member.trim())
  if (kind !== 'words') return otherwise[kind]
  return officer.trim() === '' ? '(a space, a picture or a field)' : '(struck out)'
}

function quoted(words: string): string {
  return `“${words}”`
}

function lines(text: string): string[] {
  return text.split('\n').filter((each) => each.trim() !== '')
}
