/**
 * A report finds fault with a councillor: what a member said, did, knows or wants, or how a committee came to decide. It
 * is never an officer's part to criticise or undermine a member in public, nor to pass on in a report what others said
 * against one. Members may differ from officers, ask hard questions, vote as they please and find fault with others.
 */
import {defineRule} from '../../src/engine/define-rule.ts'
import {mayConcern, sentencesBefore, wordsOfParagraph} from '../../src/language/analysis.ts'
import {blameIn} from '../../src/language/blame.ts'
import {blameCues, blameWords} from '../../src/language/blame-lexicon.ts'
import type {Mention} from '../../src/language/mentions.ts'
import {naming} from '../../src/language/read-mentions.ts'
import {cite} from '../authorities/index.ts'
import blame from '../lexicons/blame.json' with {type: 'json'}

const words = blameWords(blame)
const cues = blameCues(words)
export const noMemberCriticism = defineRule({
  id: 'no-member-criticism',
  title: 'No councillor is criticised',
  family: 'criticism',
  severity: 'must',
  authority: cite('protocol-000-4.1'),
  why: 'x',
  messages: {criticised: 'This finds fault with {member}.'},
  reads: 'paragraph',
  examples: {ok: [], notOk: []},
}, (paragraph, {report, profile, find}) => {
  const read = wordsOfParagraph(paragraph, profile)
  for (const sentence of read.sentences) {
    if (!cues(sentence)) continue
    const before = sentencesBefore(report, paragraph, sentence, profile)
    for (const {target, from, to} of blameIn(sentence, before, words, isMember)) find({line: paragraph.line, start: read.all[from]?.start ?? 0, end: read.all[to - 1]?.end ?? 0}, 'criticised', {values: {member: target.text}})
  }
})
function isMember({kind, text}: Mention): boolean {
  return kind === 'member' || kind === 'members' || kind === 'body' && !/council$/i.test(text)
}
