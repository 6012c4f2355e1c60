/*
 * A template is borrowed from over the border, or from the county: a Welsh report speaks of Part 1, a borough of the 1960
 * Act, a town council of section 100A. Readers are told of rights and tests that are not theirs, and the clerk who
 * reads out the resolution excludes the public under a law that does not bind this council.
 */
import {defineRule} from '../../src/engine/define-rule.ts'
import type {Context, Options} from '../../src/engine/define-rule.ts'
import {accessPowersIn, keepsOut, nationsOf} from '../../src/language/access-powers.ts'
import {citedExemptions} from '../../src/language/cited-exemptions.ts'
import {sentencesOf} from '../../src/language/exemption-citation.ts'
import {schedulesIn, tailAt} from '../../src/language/schedule-12a.ts'
import type {Extent} from '../../src/language/schedule-12a.ts'
import {cued} from '../../src/report/cues.ts'
import {paragraphs} from '../../src/report/plain-text.ts'
import type {Nation} from '../../src/report/profile.ts'
import type {Report} from '../../src/report/report.ts'
import {inAppendix, sectionAt} from '../../src/report/sections.ts'
import {withheldLines} from '../../src/report/withheld-lines.ts'
import {cite} from '../authorities/index.ts'
import {partOfGrounds, scheduleOf} from '../authorities/schedule-12a.ts'

export const exemptJurisdictionMatch = defineRule({
  id: 'exempt-jurisdiction-match',
  title: 'The law on withholding is that of this nation and kind of council',
  family: 'exempt',
  severity: 'must',
  authority: cite('lga-1972-s100A-5', 'lga-1972-s100I', 'lgsa-1973-sch7A', 'lgsa-1973-s50A-4', 'admission-to-meetings-1960-s1-2'),
  why: 'The public may be kept out only under the law that binds this council, in this nation.',
  messages: {
    nation: '“{words}” is law for {other}, and this council is in {nation}; expected {expected}. Ask the Monitoring Officer.',
    part: '“{words}” is the Part for {other}; the grounds for {nation} stand in Part {expected}. Ask the Monitoring Officer.',
    principal: '“{words}” is not written for town and parish councils; expected the Public Bodies (Admission to Meetings) Act 1960. Ask the Clerk.',
    town: '“{words}” is for town and parish councils; expected Part VA of the Local Government Act 1972. Ask the Monitoring Officer.',
  },
  reads: 'report',
  examples: {
    ok: [
      {report: 'The public be excluded under section 100A(4), as exempt information defined in Part 1 of Schedule 12A may be disclosed.'},
      {report: 'The information is exempt, as defined in Part 4 of Schedule 12A.', profile: {nation: 'wales'}},
      {report: 'Private: section 1(2) of the Public Bodies (Admission to Meetings) Act 1960.', profile: {kind: 'town'}},
      {report: 'A Scottish partner may withhold its own papers under Schedule 7A, as exempt there.'},
    ],
    notOk: [
      {report: 'That the public be excluded under section 50A(4).', findings: [{at: '1:35-1:49', message: 'nation'}]},
      {report: 'The information is exempt, as defined in Schedule 7A.', findings: [{at: '1:42-1:53', message: 'nation'}]},
      {report: 'It is exempt, as defined in Part 1 of Schedule 12A.', profile: {nation: 'wales'}, findings: [{at: '1:29-1:51', message: 'part'}]},
      {report: 'That the public be excluded under section 100A(4).', profile: {kind: 'town'}, findings: [{at: '1:35-1:50', message: 'principal'}]},
      {report: 'That the public be excluded under the 1960 Act.', findings: [{at: '1:39-1:47', message: 'town'}]},
    ],
  },
}, check)

const inWords: Record<Nation, string> = {england: 'England', wales: 'Wales', scotland: 'Scotland'}
const of1960 = cued(/\badmission (?:to|of) meetings\b|\b1960 act\b/iu)
// “A Scottish partner”, “the Welsh authority”: law that is another's.
const another: Record<Nation, RegExp> = {
  england: cued(/\b(?:Wales|Welsh|Scotland|Scottish)\b(?!\))/u), wales: cued(/\b(?:in England|English|Scotland|Scottish)\b(?!\))/u), scotland: cued(/\b(?:England|English|Wales|Welsh)\b(?!\))/u),
}

function check(report: Report, {profile: {nation, kind, constitutionRules}, find}: Context<'nation' | 'part' | 'principal' | 'town', Options>): void {
  const withheld = withheldLines(report)
  const own = paragraphs(report).filter(({line}) => (!inAppendix(report, line) || withheld(line)) && sectionAt(report, line) !== 'background papers')
  const judged = new Map(citedExemptions(report, constitutionRules).map(({paragraph, citations}) => [paragraph.line, citations]))
  const names1960 = own.some(({text}) => of1960.test(text))
  const expected = nation === 'scotland' ? 'Schedule 7A to the Act of 1973' : 'Schedule 12A to the Act of 1972'
  for (const {line, text} of own) {
    const said = (extent: Extent): string => text.slice(extent.start, extent.end)
    for (const {name, start, end, sentence} of accessPowersIn(text)) {
      const at = {line, start, end}
      const words = said(at)
      if (!keepsOut(said(sentence)) || another[nation].test(said(sentence).replace(words, ''))) continue
      const ours = nationsOf[name].includes(nation)
      if (!ours) find(at, 'nation', {values: {words, other: inWords[nationsOf[name][0] ?? 'england'], nation: inWords[nation], expected: nation === 'scotland' ? 'section 50A(4) of the Act of 1973' : 'Part VA of the Act of 1972'}})
      else if (kind === 'town' && name !== '1960 Act' && !names1960) find(at, 'principal', {values: {words}, severity: 'should'})
      else if (kind !== 'town' && name === '1960 Act') find(at, 'town', {values: {words}})
    }
    if (kind === 'town' || !schedulesIn(text).length) continue
    for (const sentence of sentencesOf(text)) {
      if (!keepsOut(said(sentence)) || another[nation].test(said(sentence).replace(/\(Scotland\)/gu, ''))) continue
      for (const schedule of schedulesIn(said(sentence))) {
        const [start, end] = [sentence.start + schedule.start, sentence.start + schedule.end]
        // A Schedule named with a number is judged by its number.
        if (judged.get(line)?.some((each) => each.sentence.start === sentence.start)) continue
        const at = {line, start, end}
        if (schedule.name !== scheduleOf(nation)) find(at, 'nation', {values: {words: said(at), other: inWords[nation === 'scotland' ? 'england' : 'scotland'], nation: inWords[nation], expected}})
        else tellPart(line, text, at, sentence)
      }
    }
  }

  /** “Part 1 of Schedule 12A” in Wales, “Schedule 12A, Part 4” in England. */
  function tellPart(line: number, text: string, schedule: Extent, sentence: Extent): void {
    const before = /\bPart\s+(\d|[IV]{1,3}|one|four)\s+(?:of|to)\s+(?:the\s+)?$/iu.exec(text.slice(sentence.start, schedule.start))
    const after = tailAt(text, schedule.end).part
    const written = before?.[1] ?? (after ? String(after.number) : null)
    const part = written === null ? null : ({i: 1, one: 1, iv: 4, four: 4} as Readonly<Record<string, number>>)[written.toLowerCase()] ?? Number(written)
    if (part === partOfGrounds(nation) || (part !== 1 && part !== 4) || nation === 'scotland') return
    const at = {line, start: before ? sentence.start + before.index : schedule.start, end: before ? schedule.end : after?.end ?? schedule.end}
    find(at, 'part', {values: {words: text.slice(at.start, at.end), other: inWords[part === 4 ? 'wales' : 'england'], nation: inWords[nation], expected: partOfGrounds(nation)}})
  }
}
