/**
 * A report finds fault with a councillor: what a member said, did, knows or wants, or how a committee came to decide. It
 * is never an officer's part to criticise or undermine a member in public, nor to pass on in a report what others said
 * against one. Members may differ from officers, ask hard questions, vote as they please and find fault with others.
 */
import {defineRule} from '../../src/engine/define-rule.ts'
import {mayConcern, sentencesBefore, wordsOfParagraph} from '../../src/language/analysis.ts'
import {criticismIn} from '../../src/language/criticism/criticism.ts'
import {criticismWords} from '../../src/language/criticism/lexicon.ts'
import {blamedInRow} from '../../src/language/criticism/rows.ts'
import type {Sentence} from '../../src/language/analysis.ts'
import {isCouncillor} from '../../src/language/councillors.ts'
import type {Mention} from '../../src/language/mentions.ts'
import {naming} from '../../src/language/read-mentions.ts'
import type {Token} from '../../src/language/tokens.ts'
import {cued} from '../../src/report/cues.ts'
import {inAppendix} from '../../src/report/sections.ts'
import {cite} from '../authorities/index.ts'
import nouns from '../lexicons/fault-nouns.json' with {type: 'json'}
import qualities from '../lexicons/fault-qualities.json' with {type: 'json'}
import turns from '../lexicons/fault-turns.json' with {type: 'json'}
import verbs from '../lexicons/fault-verbs.json' with {type: 'json'}
import rights from '../lexicons/members-rights.json' with {type: 'json'}

const words = criticismWords({verbs, qualities, nouns, turns, rights})
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
  const row = blamedInRow(report, paragraph, profile, words, isCouncillor)
  if (row) {
    find({line: paragraph.line, start: 0, end: paragraph.text.trimEnd().length}, 'perhaps', {values: {member: called(row)}, suggestion: advice, severity: 'should'})
  }
  for (const sentence of read.sentences) {
    const before = sentencesBefore(report, paragraph, sentence, profile)
    if (!mayConcern(sentence, councillors, () => before) && !looksBack(sentence, before)) continue
    if (/\b(?:inquorate|quorum)\b/iu.test(paragraph.text.slice(sentence.start, sentence.end))) continue
    for (const {target, strength, from, to} of criticismIn(sentence, before, words, isCouncillor)) {
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

/** “bullying of councillors”: they suffer it. */
const suffered = /^(?:them to |the |to )?(?:bullying|harassment|victimisation|intimidation|abuse|mistreatment)(?: (?:of|against|towards)\b|, )/iu
const alleged = cued(/\b(?:complaint|allegation|claim|report|suggestion)s? that\b/iu)

/** “criticism of a named councillor”: whoever it may be. */
function isAnybody(all: readonly Token[], {from, name}: Mention): boolean {
  return name === null && [all[from - 1]?.lower, all[from - 2]?.lower].some((word) => word === 'a' || word === 'an' || word === 'any')
}

/** “Councillor Hart”, “the Chair”, “Members”, as written. */
function called({text, name, plural, kind}: Mention): string {
  if (name !== null || plural) return text
  return kind === 'body' || kind === 'member' ? `the ${text.replace(/^the\s+/i, '')}` : text
}
