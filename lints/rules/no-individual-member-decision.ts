/**
 * A report lets one councillor decide: the chair may approve the figure, the ward member may instruct the contractor. The
 * law lets a council act through committees and officers, so what one member decides binds nobody and may be quashed. In
 * councils with an executive its members may decide executive functions; a chair may be consulted, everywhere.
 */
import {defineRule} from '../../src/engine/define-rule.ts'
import {mayConcern, sentencesBefore, wordsOfParagraph} from '../../src/language/analysis.ts'
import {decidingWords} from '../../src/language/deciding-words.ts'
import {decisionsIn} from '../../src/language/decisions.ts'
import type {Decision} from '../../src/language/decisions.ts'
import {hasPhrase} from '../../src/language/fixed-phrases.ts'
import type {Mention} from '../../src/language/mentions.ts'
import {naming} from '../../src/language/read-mentions.ts'
import {isQuotedMotion} from '../../src/language/quotation.ts'
import {cued} from '../../src/report/cues.ts'
import type {Profile} from '../../src/report/profile.ts'
import {inAppendix} from '../../src/report/sections.ts'
import {besideCell} from '../../src/report/table-row.ts'
import {cite} from '../authorities/index.ts'
import deciding from '../lexicons/deciding.json' with {type: 'json'}

const words = decidingWords(deciding)
const members = naming.member | naming.title

export const noIndividualMemberDecision = defineRule({
  id: 'no-individual-member-decision',
  title: 'No single member decides where the law leaves it to a committee or an officer',
  family: 'ownership',
  severity: 'must',
  authority: cite('lga-1972-s101', 'case-hillingdon-1986', 'lga-2000-s9E', 'protocol-000-5.3', 'protocol-001-9', 'protocol-003-7'),
  why: 'A decision that one member had no power to take binds nobody; name an officer to decide, in consultation with the member.',
  messages: {
    decides: '“{words}” leaves a decision to one member: name the committee, or an officer in consultation with the member.',
    given: '“{words}” gives power to one member: delegate to a named officer, in consultation with the member.',
    assent: '“{words}” makes one member’s assent a condition, beyond consultation: check with the Monitoring Officer.',
    likely: '“{words}” seems to leave a decision to one member: name the committee, or an officer who consults the member.',
    jointly: '“{words}” has a member decide jointly with an officer: check with the Monitoring Officer.',
    barred: '“{words}” gives a cabinet member what the executive may not decide: check with the Monitoring Officer.',
  },
  reads: 'paragraph',
  examples: {
    ok: [
      {report: 'That authority be delegated to the Head of Parks, in consultation with the Chair, to agree the rent.'},
      {report: 'The Cabinet Member for Housing will approve the policy.'},
      {report: 'The Chair may sign the minutes.'},
      {report: 'The Leader of the Youth Team approves the rota.'},
    ],
    notOk: [
      {report: 'That authority to let the hall be delegated to the Chair.', findings: [{at: '1:6-1:57', message: 'given'}]},
      {report: 'The Clerk may buy a mower, subject to the approval of the Mayor.', findings: [{at: '1:28-1:64', message: 'assent'}]},
      {report: 'The Clerk and the Chair will choose the contractor.', findings: [{at: '1:1-1:51', message: 'jointly'}]},
      {report: 'The last word on colour lies with the Chair.', findings: [{at: '1:1-1:44', message: 'likely'}]},
      {report: 'The Cabinet Member for Housing will determine the planning application.', findings: [{at: '1:1-1:71', message: 'barred'}]},
      {report: 'The Cabinet Member for Housing will approve the policy.', profile: {governance: 'committee'}, findings: [{at: '1:1-1:55', message: 'decides'}]},
    ],
  },
}, (paragraph, {report, profile, find}) => {
  const read = wordsOfParagraph(paragraph, profile)
  for (const sentence of read.sentences) {
    const before = sentencesBefore(report, paragraph, sentence, profile)
    if (!mayConcern(sentence, members, () => before)) continue
    if (hasPhrase(sentence, words.wardScheme) || isQuotedMotion(sentence, paragraph.text)) continue
    const barred = hasPhrase(sentence, words.executiveBarred) || numbered.test(paragraph.text.slice(sentence.start, sentence.end))
    const decisions = decisionsIn(sentence, before, words, besideCell(report, paragraph), isSingle)
    for (const {who, sort, from, to} of first(decisions)) {
      // What a member does to the officer's advice is for the rule on whose recommendation it is.
      if (sort === 'likely' && officersOwn.test(paragraph.text.slice(sentence.start, sentence.end))) continue
      const executive = mayDecide(who, profile)
      if (executive && (!barred || sort === 'assent')) continue
      const place = {line: paragraph.line, start: read.all[from]?.start ?? 0, end: read.all[to - 1]?.end ?? 0}
      const message = executive ? 'barred' : sort
      const doubtful = message === 'assent' || message === 'likely' || message === 'jointly' || message === 'barred' || inAppendix(report, paragraph.line)
      find(place, message, {
        values: {words: short(paragraph.text.slice(place.start, place.end))},
        suggestion: `delegate to [named officer], in consultation with the ${nameOf(who)}`,
        ...(doubtful && {severity: 'should' as const}),
      })
    }
  }
})

/** A planning application, by its number. */
const numbered = cued(/\bapplications? (?:no\.? |number )?\w*\d+\/\d{2,}/i)

const officersOwn = cued(/\b(?:advice|advised|recommend(?:ed|ation|ations)?|draft|wording|rating|this report)\b/iu)

/** One member, or a few named ones; not “Members”, who are the committee. */
function isSingle({kind, role, name, plural}: Mention): boolean {
  if (kind === 'member') return true
  return kind === 'members' && plural && (name !== null || role === 'ward' || role === 'chair' || role === 'vice-chair' || role === 'group' || role === 'portfolio')
}

/** Whether the council's governance lets this member decide alone. */
function mayDecide({role}: Mention, {governance, kind}: Profile): boolean {
  if (governance === 'committee' || kind === 'town') return false
  if (role === 'portfolio' || role === 'elected mayor' || role === 'leader') return true
  return role === 'mayor' && (governance === 'mayor-and-cabinet' || kind === 'combined')
}

function first(decisions: readonly Decision[]): Decision[] {
  const kept: Decision[] = []
  const weight = {decides: 0, given: 0, jointly: 1, assent: 2, likely: 3}
  for (const each of [...decisions].sort((a, b) => weight[a.sort] - weight[b.sort] || a.from - b.from)) {
    if (!kept.some(({from, to}) => each.from < to && from < each.to)) kept.push(each)
  }
  return kept.sort((a, b) => a.from - b.from)
}

function short(words: string): string {
  const all = words.split(/\s+/)
  return all.length > 7 ? `${all.slice(0, 7).join(' ')} …` : words
}

function nameOf({role, text}: Mention): string {
  return role === 'ward' ? 'ward member' : role === 'councillor' || role === 'member' ? 'member' : text.replace(/^the\s+/i, '')
}
