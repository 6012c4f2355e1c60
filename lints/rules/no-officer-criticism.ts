/**
 * A report, an attachment or a table blames an officer who can be known by name or post, tells the public of a
 * disciplinary matter, or passes on what somebody else said against the officer. The officer cannot answer in public, and
 * a career may end there. Faults of the service, of contractors, of software and of arrangements may be said plainly.
 */
import {defineRule} from '../../src/engine/define-rule.ts'
import {mayConcern, sentencesBefore, wordsOfParagraph} from '../../src/language/analysis.ts'
import {criticismIn} from '../../src/language/criticism/criticism.ts'
import type {Judgement} from '../../src/language/criticism/judgement.ts'
import {criticismWords} from '../../src/language/criticism/lexicon.ts'
import {blamedInRow} from '../../src/language/criticism/rows.ts'
import type {Mention} from '../../src/language/mentions.ts'
import {naming} from '../../src/language/read-mentions.ts'
import {withoutDoer} from '../../src/language/reword.ts'
import type {Token} from '../../src/language/tokens.ts'
import {inAppendix} from '../../src/report/sections.ts'
import {cite} from '../authorities/index.ts'
import nouns from '../lexicons/fault-nouns.json' with {type: 'json'}
import qualities from '../lexicons/fault-qualities.json' with {type: 'json'}
import turns from '../lexicons/fault-turns.json' with {type: 'json'}
import verbs from '../lexicons/fault-verbs.json' with {type: 'json'}

const words = criticismWords({verbs, qualities, nouns, turns})
const officers = naming.officer | naming.title

export const noOfficerCriticism = defineRule({
  id: 'no-officer-criticism',
  title: 'No identifiable officer is criticised',
  family: 'criticism',
  severity: 'must',
  authority: cite('protocol-000-4.1', 'protocol-001-6', 'protocol-002r-19.3', 'protocol-003-10', 'protocol-004-18'),
  why: 'An officer named or known by post cannot answer in public; concerns about conduct are raised privately with the manager.',
  messages: {
    criticised: 'This finds fault with {office}: say what happened to the service instead, and raise conduct privately with {manager}.',
    perhaps: 'This may read as criticism of {office}: say what happened to the service, or ask {manager}.',
    together: 'This finds fault with officers as people: say what happened to the service, and raise conduct privately with {manager}.',
  },
  reads: 'paragraph',
  examples: {
    ok: [
      {report: 'The Monitoring Officer advised that the contractor had failed to insure the site.'},
      {report: 'The lifts failed twice. The Facilities Manager hired temporary ramps.'},
      {report: 'There is no evidence that the Parking Manager ignored the warning.'},
      {report: 'If the Proper Officer fails to give notice, the meeting cannot be held.'},
    ],
    notOk: [
      {report: 'The Head of Planning failed to advise the Committee.', findings: [{at: '1:1-1:52', message: 'criticised'}]},
      {report: 'The claim was lost through the carelessness of the Insurance Officer.', findings: [{at: '1:28-1:69', message: 'criticised'}]},
      {report: 'The Fleet Manager had the invoice in May. He ignored it.', findings: [{at: '1:43-1:56', message: 'criticised'}]},
      {report: 'Tenants complained about the Lettings Officer.', findings: [{at: '1:1-1:46', message: 'perhaps'}]},
      {report: 'The planning team are lazy.', findings: [{at: '1:1-1:27', message: 'together'}]},
    ],
  },
}, (paragraph, {report, profile, find}) => {
  const read = wordsOfParagraph(paragraph, profile)
  const manager = profile.kind === 'town' ? 'the Town Clerk' : 'the head of service'
  const row = blamedInRow(report, paragraph, profile, words, isOfficer)
  if (row) {
    find({line: paragraph.line, start: 0, end: paragraph.text.trimEnd().length}, 'perhaps', {values: {manager, office: officeOf(row)}, suggestion: process, severity: 'should'})
  }
  for (const sentence of read.sentences) {
    const before = sentencesBefore(report, paragraph, sentence, profile)
    if (!mayConcern(sentence, officers, () => before)) continue
    for (const judgement of criticismIn(sentence, before, words, isOfficer)) {
      if (prescribed(read.all, judgement)) continue
      const {target, strength} = judgement
      const at = {line: paragraph.line, start: read.all[judgement.from]?.start ?? 0, end: read.all[judgement.to - 1]?.end ?? 0}
      const plain = strength === 'clear' && target.sure
      const message = target.kind === 'officers' ? 'together' : plain ? 'criticised' : 'perhaps'
      const suggestion = withoutDoer(sentence, judgement, paragraph.text) ?? process
      find(at, message, {
        values: message === 'together' ? {manager} : {manager, office: officeOf(target)}, suggestion,
        ...((!plain || target.kind === 'officers' || inAppendix(report, paragraph.line)) && {severity: 'should' as const}),
      })
    }
  }
})

const process = 'Describe the process: what was due, what happened, and what has changed since.'

/** “Officers should never lobby Members”, “staff can feel intimidated”: what ought to be, or may be, of anyone at any time. */
function prescribed(all: readonly Token[], {target: {to, plural}, from}: Judgement): boolean {
  if (!plural) return false
  const [first, second, third] = [0, 1, 2].map((on) => all[to + on]?.lower ?? '')
  return from <= to && (/^(?:should|may|shall)$/.test(first ?? '') || first === 'can' && second !== 'not') && second !== 'have' && third !== 'have'
}

/** Officers one by one; officers together only where they are named as a team of the council. */
function isOfficer({kind}: Mention): boolean {
  return kind === 'officer' || kind === 'officers'
}

/** “the Head of Planning”: the post as written, without a name. */
function officeOf({role, text, name}: Mention): string {
  const office = role === '' || role === 'team' || role === name ? text : role
  return `the ${office.replace(/^the\s+/i, '')}`
}
