/**
 * A report names an officer who need not be named: the assistant who took the call, the apprentice who drew the map. The
 * name stays on the web for years, beside whatever went wrong. The post says all that a reader needs. Authors, contacts,
 * statutory and chief officers, and those who are being appointed are named as a matter of course.
 */
import {defineRule} from '../../src/engine/define-rule.ts'
import {wordsOfSense} from '../../src/language/lexicon.ts'
import {staffNames} from '../../src/language/staff-names.ts'
import {headerFields} from '../../src/report/header-fields.ts'
import {paragraphs} from '../../src/report/plain-text.ts'
import type {Paragraph, Report} from '../../src/report/report.ts'
import {sectionAt} from '../../src/report/sections.ts'
import {cite} from '../authorities/index.ts'
import staff from '../lexicons/staff.json' with {type: 'json'}

const namesOf = staffNames(staff)

export const avoidNamingOfficers = defineRule({
  id: 'avoid-naming-officers',
  title: 'Officers are described by post where a name is not needed',
  family: 'criticism',
  severity: 'consider',
  authority: cite('protocol-003-10', 'ico-employee-data'),
  why: 'A published name stays with a member of staff for years; the post tells readers all that they need.',
  messages: {
    post: '“{name}” need not be named: “{post}” says what a reader needs to know.',
    name: '“{name}” seems to be a member of staff who need not be named: give the post or the team alone.',
    lead: '“{name}” is named in a list of tasks: give the post or the team that will do the work.',
  },
  reads: 'paragraph',
  examples: {
    ok: [
      {report: 'The park ranger opened the gate.'},
      {report: 'Mei Sand, Monitoring Officer, advised on the draft.'},
      {report: 'The architect, Mr Quayle of Quayle Stroud LLP, will attend.'},
      {report: 'That Ms Ferrer be appointed Director of Place.'},
    ],
    notOk: [
      {report: 'Ann Roe, Park Ranger, opened the gate.', findings: [{at: '1:1-1:8', message: 'post'}]},
      {report: 'Dave from Streetscene made the area safe.', findings: [{at: '1:1-1:5', message: 'post'}]},
      {report: 'Since Ewan Ross went on paternity leave, agency staff have helped.', findings: [{at: '1:7-1:16', message: 'name'}]},
      {report: '| No | Task | Lead |\n| 1 | Mend the gate | Ann Roe |', findings: [{at: '6:1-6:8', message: 'lead'}]},
    ],
  },
}, (paragraph, {report, find}) => {
  const {text, line} = paragraph
  if (!/\p{Lu}\p{Ll}/u.test(text) || isAuthorLine(report, paragraph)) return
  const found = namesOf(text)
  for (const {start, end, name, post, junior} of found) {
    const plainPost = post?.replace(/^(?:the|our|an?)\s+/i, '')
    find({line, start, end}, plainPost ? 'post' : 'name', {
      values: plainPost ? {name, post: plainPost} : {name}, suggestion: plainPost ? `the ${plainPost}` : 'Give the post or the team in place of the name.',
      ...(junior && {severity: 'should' as const}),
    })
  }
  if (found.length === 0 && paragraph.cell && isName(text) && isLeadCell(report, paragraph)) {
    find({line, start: 0, end: text.length}, 'lead', {values: {name: text}, suggestion: 'Give the post or the team in place of the name.'})
  }
})

/** Author and contact lines, where names belong; what others wrote is listed by author too. */
function isAuthorLine(report: Report, {line, text, cell}: Paragraph): boolean {
  const section = sectionAt(report, line)
  // A whole sentence, or a table of three columns, is no field of the header.
  const prose = cell ? cell.column > 1 : /[.!?]\s*$/.test(text) && text.trim().split(/\s+/).length > 5
  if ((section === 'header' && !prose) || section === 'contact' || section === 'background papers') return true
  if (/^\s*(?:report )?(?:authors?|contacts?|contact (?:officers?|point|details)|prepared by|produced by|lead officers?|report (?:of|by|from|author)|enquiries|for further information|further information|officer contact|signed)\b/iu.test(text) && text.length < 200) return true
  return headerFields(report).some(({kind, labelAt, valueAt}) => (kind === 'author' || kind === 'contact') && (labelAt.line === line || valueAt?.line === line))
}

/** A cell in a column headed “Lead”, “Owner” or “Officer”, or after a cell that says so. */
function isLeadCell(report: Report, {line, cell}: Paragraph): boolean {
  if (!cell) return false
  const all = paragraphs(report)
  const head = all.find((each) => each.cell?.table === cell.table && each.cell.row === 0 && each.cell.column === cell.column)
  const beside = all[line - 2]
  const labelled = (each: Paragraph | undefined): boolean => each !== undefined && each.line !== line && each.cell?.table === cell.table && leads.test(each.text.trim())
  return labelled(head) || beside?.cell?.row === cell.row && labelled(beside)
}

const leads = /^(?:action )?(?:lead|leads|owner|owners|officer|officers|lead officer|action owner|action by|responsible|responsibility|responsible officer|by whom|who|assigned to|named lead|task lead|risk owner|person responsible)\s*:?$/iu

function isName(text: string): boolean {
  const words = text.trim().split(/\s+/)
  return words.length > 1 && words.length < 5 && words.every((word) => /^(?:\p{Lu}\.?|(?:Mr|Mrs|Ms|Miss|Mx|Dr)\.?|\p{Lu}[\p{L}’'-]+|de|van|von|ap|al|el|bin)$/u.test(word)) && !words.some((word) => notInNames.has(word.toLowerCase()) || notInNames.has(word.toLowerCase().replace(/s$/, '')))
}

const notInNames = new Set(['post', 'profession', 'service', 'team', 'outside', 'not a name'].flatMap((sense) => [...wordsOfSense(staff, sense)]))
