/**
 * A report finds fault with a councillor: what a member said, did, knows or wants, or how a committee came to decide. It
 * is never an officer's part to criticise or undermine a member in public, nor to pass on in a report what others said
 * against one. Members may differ from officers, ask hard questions, vote as they please and find fault with others.
 */
import {defineRule} from '../../src/engine/define-rule.ts'
import {mayConcern, sentencesBefore, wordsOfParagraph} from '../../src/language/analysis.ts'
import {blameIn} from '../../src/language/blame.ts'
import type {Judgement} from '../../src/language/blame.ts'
import {isCouncillor} from '../../src/language/councillors.ts'
import type {Mention} from '../../src/language/mentions.ts'
import {naming} from '../../src/language/read-mentions.ts'
import {clears, reproachIn} from '../../src/language/reproach.ts'
import {reproachWords} from '../../src/language/reproach-lexicon.ts'
import type {Token} from '../../src/language/tokens.ts'
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
    perhaps: 'This may read as criticism of {member}: say what was decided or asked, or speak to the Monitoring Officer.',
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
      {report: 'The Planning Committee ignored sound advice.', findings: [{at: '1:1-1:44', message: 'criticised'}]},
      {report: 'Councillor Hart lacks judgement.', findings: [{at: '1:1-1:32', message: 'criticised'}]},
      {report: 'Residents felt that the ward member had misled them.', findings: [{at: '1:21-1:52', message: 'criticised'}]},
      {report: 'Tenants complained about Councillor Hart.', findings: [{at: '1:1-1:41', message: 'perhaps'}]},
    ],
  },
}, (paragraph, {report, profile, find}) => {
  const read = wordsOfParagraph(paragraph, profile)
  for (const sentence of read.sentences) {
    const before = sentencesBefore(report, paragraph, sentence, profile)
    if (!mayConcern(sentence, councillors, () => before)) continue
    if (clears(paragraph.text.slice(sentence.start, sentence.end))) continue
    const judgements = [...blameIn(sentence, before, words.words, isCouncillor), ...reproachIn(sentence, before, words, isCouncillor)]
    for (const {target, strength, from, to} of apart(judgements)) {
      if (isAnybody(read.all, target) && (strength === 'likely' || alleged.test(read.paragraph.text.slice(sentence.start, read.all[from]?.start)))) continue
      const at = {line: paragraph.line, start: read.all[from]?.start ?? 0, end: read.all[to - 1]?.end ?? 0}
      const plain = strength === 'clear' && target.sure
      find(at, plain ? 'criticised' : 'perhaps', {
        values: {member: called(target)}, suggestion: 'Say what was asked, decided or done, and what it means now, without judging who did it.',
        ...((!plain || inAppendix(report, paragraph.line)) && {severity: 'should' as const}),
      })
    }
  }
})

const alleged = /\b(?:complaint|allegation|claim|report|suggestion)s? that\b/iu

/** “criticism of a named councillor”: whoever it may be. */
function isAnybody(all: readonly Token[], {from, name}: Mention): boolean {
  return name === null && [all[from - 1]?.lower, all[from - 2]?.lower].some((word) => word === 'a' || word === 'an' || word === 'any')
}

/** One finding for one stretch of words: the plainest, and the widest of those that overlap. */
function apart(judgements: readonly Judgement[]): Judgement[] {
  const kept: Judgement[] = []
  for (const each of [...judgements].sort((a, b) => rank(a) - rank(b) || a.from - b.from || b.to - a.to)) {
    if (!kept.some(({from, to}) => each.from < to && from < each.to)) kept.push(each)
  }
  return kept.sort((a, b) => a.from - b.from)
}

function rank({strength, target}: Judgement): number {
  return (strength === 'clear' ? 0 : 2) + (target.sure ? 0 : 1)
}

/** “Councillor Hart”, “the Chair”, “Members”, as written. */
function called({text, name, plural, kind}: Mention): string {
  if (name !== null || plural) return text
  return kind === 'body' || kind === 'member' ? `the ${text.replace(/^the\s+/i, '')}` : text
}
