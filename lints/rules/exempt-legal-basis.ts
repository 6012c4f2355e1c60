/*
 * A cabinet report carries the committee's resolution, or the section that only defines exempt information. The public is
 * then put out of the room under a power the meeting does not have; a resident who was sent away, or a bidder who lost,
 * can ask the court to set aside what was decided behind the door.
 */
import {defineRule} from '../../src/engine/define-rule.ts'
import type {Context, Options} from '../../src/engine/define-rule.ts'
import {accessPowersIn, exclusionsIn, keepsOut} from '../../src/language/access-powers.ts'
import type {AccessPower, PowerName} from '../../src/language/access-powers.ts'
import {cued} from '../../src/report/cues.ts'
import {meetingOf} from '../../src/report/meeting.ts'
import {paragraphs} from '../../src/report/plain-text.ts'
import type {Paragraph, Report} from '../../src/report/report.ts'
import {inAppendix, sectionAt} from '../../src/report/sections.ts'
import {exclusionPower} from '../authorities/exclusion-power.ts'
import {cite} from '../authorities/index.ts'

export const exemptLegalBasis = defineRule({
  id: 'exempt-legal-basis',
  title: 'The power to exclude the public is that of the body which meets',
  family: 'exempt',
  severity: 'should',
  authority: cite('lga-1972-s100A-4', 'si-2012-2089-reg4-2', 'si-2001-2290-reg4-3', 'admission-to-meetings-1960-s1-2', 'lgsa-1973-s50A-4'),
  why: 'A meeting may send the public away only under the power that the law gives that body.',
  messages: {
    executive: '“{words}” is a committee’s power to exclude the public; expected, for an executive, {expected}. Ask the Monitoring Officer.',
    committee: '“{words}” is an executive’s power to exclude the public; expected here {expected}. Ask the Monitoring Officer.',
    defines: '“{words}” gives no power to exclude the public; expected {expected}. Ask the Monitoring Officer.',
    unnamed: 'The public is to be excluded here under no named power; expected {expected}. Ask the {officer}.',
  },
  reads: 'report',
  examples: {
    ok: [
      {report: 'Meeting: Cabinet\nThat the public be excluded under regulation 4(2)(b) of the 2012 Regulations.'},
      {report: 'Meeting: Licensing Committee\nThat the public be excluded under section 100A(4) of the Local Government Act 1972.'},
      {report: 'Meeting: Cabinet\nThe Licensing Committee was asked in May to exclude the public.'},
      {report: 'That the public be excluded under the Public Bodies (Admission to Meetings) Act 1960.', profile: {kind: 'town'}},
    ],
    notOk: [
      {report: 'Meeting: Cabinet\nThat the public be excluded under section 100A(4).', findings: [{at: '2:35-2:50', message: 'executive'}]},
      {report: 'Meeting: Audit Committee\nThat the public be excluded under the 2012 Regulations.', findings: [{at: '2:39-2:55', message: 'committee'}]},
      {report: 'Meeting: Audit Committee\nThat the public be excluded under section 100I.', findings: [{at: '2:35-2:47', message: 'defines'}]},
      {report: 'Meeting: Cabinet\nThat the public be excluded under section 100A(4).', profile: {nation: 'wales'}, findings: [{at: '2:35-2:50', message: 'executive'}]},
      {report: '# Recommendation\nThat the press and public be excluded.', profile: {kind: 'town'}, findings: [{at: '2:1-2:39', message: 'unnamed'}]},
    ],
  },
}, check)

interface Placed extends AccessPower {
  paragraph: Paragraph
}

const ofExecutive = new Set<PowerName>(['regulations of 2012', 'regulations of 2001'])
const defining = new Set<PowerName>(['section 100I', 'section 100'])
// Confidential information is another power of the same section; the rest of Part VA is about papers.
const notExclusion = cued(/100\s?\(?A\)?\s?\((?!4)\d\)/iu)

function check(report: Report, {profile, find}: Context<'executive' | 'committee' | 'defines' | 'unnamed', Options>): void {
  const own = paragraphs(report).filter(({line}) => !inAppendix(report, line) && sectionAt(report, line) !== 'background papers')
  const powers = own.flatMap((paragraph) => accessPowersIn(paragraph.text).map((power): Placed => ({...power, paragraph})))
    .filter(({paragraph: {text}, sentence}) => keepsOut(text.slice(sentence.start, sentence.end)))
  const {body} = meetingOf(report, profile)
  const expected = exclusionPower(profile, body)
  const values = {expected: expected ?? 'section 100A(4), or the Regulations for an executive'}
  const wordsOf = ({paragraph, start, end}: Placed): string => paragraph.text.slice(start, end)
  const tell = (power: Placed, message: 'executive' | 'committee' | 'defines'): void => {
    find({line: power.paragraph.line, start: power.start, end: power.end}, message, {values: {...values, words: wordsOf(power)}})
  }
  for (const power of powers.filter(({name}) => defining.has(name))) if (excludes(power) && profile.nation !== 'scotland' && profile.kind !== 'town') tell(power, 'defines')
  if (profile.kind !== 'town' && profile.nation !== 'scotland' && expected) {
    const right = expected.startsWith('regulation') ? ofExecutive : new Set<PowerName>(['section 100A'])
    // A report that names both leaves no doubt which is meant for its meeting.
    if (!powers.some(({name}) => right.has(name))) {
      for (const power of powers) {
        if (body === 'executive' && power.name === 'section 100A' && !notExclusion.test(wordsOf(power))) tell(power, 'executive')
        if (body !== 'executive' && ofExecutive.has(power.name)) tell(power, 'committee')
      }
    }
  }
  if (powers.length) return
  const [first] = own.flatMap(({line, text}) => exclusionsIn(text).filter(({start, end}) => !/12A|7A/u.test(text.slice(start, end))).map(({start, end}) => ({line, start, end})))
  if (first && sectionAt(report, first.line) === 'recommendations') find(first, 'unnamed', {severity: 'consider', values: {...values, officer: profile.kind === 'town' ? 'Clerk' : 'Monitoring Officer'}})
}

/** “Exempt information as defined in section 100I” is rightly cited; “under section 100I the public be excluded” is not. */
function excludes({paragraph: {text}, start, sentence}: Placed): boolean {
  return exclusionsIn(text.slice(sentence.start, sentence.end)).length > 0 && !/\b(?:defined|definition|meaning|within the meaning|described)\b[^.;]{0,30}$/iu.test(text.slice(sentence.start, start))
}
