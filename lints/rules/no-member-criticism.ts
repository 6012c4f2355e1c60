/**
 * A report finds fault with a councillor: what a member said, did, knows or wants, or how a committee came to decide. It
 * is never an officer's part to criticise or undermine a member in public, nor to pass on in a report what others said
 * against one. Members may differ from officers, ask hard questions, vote as they please and find fault with others.
 */
import {defineRule} from '../../src/engine/define-rule.ts'
import {mayConcern, sentencesBefore, wordsOfParagraph} from '../../src/language/analysis.ts'
import {judgementsApart} from '../../src/language/judgements-apart.ts'
import {blameIn} from '../../src/language/blame.ts'
import {chargeCleared} from '../../src/language/cleared.ts'
import {committeeFaultsIn} from '../../src/language/committee-faults.ts'
import type {Sentence} from '../../src/language/analysis.ts'
import {isCouncillor} from '../../src/language/councillors.ts'
import type {Mention} from '../../src/language/mentions.ts'
import {naming} from '../../src/language/read-mentions.ts'
import {reproachIn} from '../../src/language/reproach.ts'
import {reproachWords} from '../../src/language/reproach-lexicon.ts'
import type {Token} from '../../src/language/tokens.ts'
import {paragraphs} from '../../src/report/plain-text.ts'
import type {Profile} from '../../src/report/profile.ts'
import type {Paragraph, Report} from '../../src/report/report.ts'
import {inAppendix} from '../../src/report/sections.ts'
import {cite} from '../authorities/index.ts'
import blame from '../lexicons/blame.json' with {type: 'json'}
import reproach from '../lexicons/member-reproach.json' with {type: 'json'}

const words = reproachWords(blame, reproach)
const councillors = naming.member | naming.body | naming.title

export const noMemberCriticism = defineRule({
  id: 'no-member-criticism',
  title: 'No councillor is criticised',
  family: 'criticism',
  severity: 'must',
  authority: cite('protocol-004-18', 'protocol-000-4.2', 'protocol-002r-19.6'),
  why: 'It is never an officer’s role to criticise or undermine a member; a concern about a member goes to the Monitoring Officer.',
  messages: {
    criticised: 'This finds fault with {member}: say what was decided and what followed, and take any concern to the Monitoring Officer.',
    perhaps: 'This may read as criticism of {member}: say what was decided or asked; the Monitoring Officer can advise.',
  },
  reads: 'paragraph',
  examples: {
    ok: [
      {report: 'Members did not accept the advice and refused consent.'},
      {report: 'Councillor Hart asked why the contractor had ignored the warning.'},
      {report: 'The Chair of Governors misled the inspectors.'},
      {report: 'There is no evidence that Councillor Hart misused her position.'},
      {report: 'A member who fails to attend for six months ceases to be a member.'},
    ],
    notOk: [
      {report: 'The Licensing Committee disregarded the law.', findings: [{at: '1:1-1:44', message: 'criticised'}]},
      {report: 'Councillor Hart lacks judgement.', findings: [{at: '1:1-1:32', message: 'criticised'}]},
      {report: 'Residents felt that the ward member had misled them.', findings: [{at: '1:21-1:52', message: 'criticised'}]},
      {report: 'Tenants complained about Councillor Hart.', findings: [{at: '1:1-1:41', message: 'perhaps'}]},
    ],
  },
}, (paragraph, {report, profile, find}) => {
  const read = wordsOfParagraph(paragraph, profile)
  const row = memberOfRow(report, paragraph, profile)
  if (row && read.all.length < 12 && words.words.bad.has(read.all[0]?.lower ?? '')) {
    find({line: paragraph.line, start: 0, end: paragraph.text.trimEnd().length}, 'perhaps', {values: {member: called(row)}, suggestion: advice, severity: 'should'})
  }
  for (const sentence of read.sentences) {
    const before = sentencesBefore(report, paragraph, sentence, profile)
    if (!mayConcern(sentence, councillors, () => before) && !looksBack(sentence, before)) continue
    if (chargeCleared(sentence) || /\b(?:inquorate|quorum)\b/iu.test(paragraph.text.slice(sentence.start, sentence.end))) continue
    const judgements = [...blameIn(sentence, before, words.words, isCouncillor), ...reproachIn(sentence, before, words, isCouncillor), ...committeeFaultsIn(sentence, before, words.words, words.turns, isCouncillor)]
    for (const {target, strength, from, to} of judgementsApart(judgements)) {
      if (isAnybody(read.all, target) && (strength === 'likely' || alleged.test(read.paragraph.text.slice(sentence.start, read.all[from]?.start)))) continue
      if (suffered.test(paragraph.text.slice(read.all[from]?.start, read.all[to - 1]?.end))) continue
      const at = {line: paragraph.line, start: read.all[from]?.start ?? 0, end: read.all[to - 1]?.end ?? 0}
      const plain = strength === 'clear' && target.sure
      find(at, plain ? 'criticised' : 'perhaps', {
        values: {member: called(target)}, suggestion: advice,
        ...((!plain || inAppendix(report, paragraph.line)) && {severity: 'should' as const}),
      })
    }
  }
})

/** “It paid no heed”, “Neither has attended”, straight after a sentence about members. */
function looksBack({all, bounds}: Sentence, before: readonly Sentence[]): boolean {
  return ((before[0]?.naming ?? 0) & councillors) !== 0 && all.slice(bounds.from, bounds.to).some(({lower}) => lower === 'it' || lower === 'neither' || lower === 'none')
}

const advice = 'Say what was asked, decided or done, and what it means now, without judging who did it.'

/** The member that the cell before this one, in its row, is about: “Cllr Hart | Obstructive”. */
function memberOfRow(report: Report, {cell, line}: Paragraph, profile: Profile): Mention | null {
  const beside = cell && cell.column > 0 ? paragraphs(report)[line - 2] : undefined
  if (!beside?.cell || beside.cell.row !== cell?.row || beside.cell.table !== cell.table) return null
  const {sentences, all} = wordsOfParagraph(beside, profile)
  const mention = all.length < 8 ? sentences[0]?.mentions[0] : undefined
  return mention && isCouncillor(mention) && mention.kind !== 'body' ? mention : null
}

/** “bullying of councillors”: they suffer it. */
const suffered = /^(?:them to |the |to )?(?:bullying|harassment|victimisation|intimidation|abuse|mistreatment)(?: (?:of|against|towards)\b|, )/iu
const alleged = /\b(?:complaint|allegation|claim|report|suggestion)s? that\b/iu

/** “criticism of a named councillor”: whoever it may be. */
function isAnybody(all: readonly Token[], {from, name}: Mention): boolean {
  return name === null && [all[from - 1]?.lower, all[from - 2]?.lower].some((word) => word === 'a' || word === 'an' || word === 'any')
}

/** “Councillor Hart”, “the Chair”, “Members”, as written. */
function called({text, name, plural, kind}: Mention): string {
  if (name !== null || plural) return text
  return kind === 'body' || kind === 'member' ? `the ${text.replace(/^the\s+/i, '')}` : text
}
