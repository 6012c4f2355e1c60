/** Under which law the public is excluded: by nation, kind of council and deciding body. */
import {describe, expect, test} from '@jest/globals'
import {exemptJurisdictionMatch} from '../../../lints/rules/exempt-jurisdiction-match.ts'
import {exemptLegalBasis} from '../../../lints/rules/exempt-legal-basis.ts'
import {checkReport} from '../../../src/engine/check-report.ts'
import {reportFromText} from '../../../src/report/from-text.ts'
import {assumedProfile} from '../../../src/report/profile.ts'
import type {Profile} from '../../../src/report/profile.ts'

function found(text: string, profile: Partial<Profile> = {}): string[] {
  const {findings} = checkReport(reportFromText(text), {id: 'two', title: 'Two', plugins: [[exemptJurisdictionMatch, ['must']], [exemptLegalBasis, ['should']]]}, {...assumedProfile, ...profile})
  return findings.map(({rule, quote}) => `${rule.replace('exempt-', '')}: ${quote ?? ''}`)
}
const wales: Partial<Profile> = {nation: 'wales'}
const town: Partial<Profile> = {kind: 'town', governance: 'committee'}
const committees: Partial<Profile> = {governance: 'committee'}

describe('nothing is found', () => {
  test.each<[string, Partial<Profile>]>([
    ['Meeting: Cabinet\nThe public be excluded under Regulation 4(2)(b) of the Local Authorities (Executive Arrangements) (Meetings and Access to Information) (England) Regulations 2012.', {}],
    ['Meeting: Cabinet\nThe public be excluded under section 100A(4) of the Local Government Act 1972 or regulation 4(2)(b) of the 2012 Regulations.', {}],
    ['Meeting: Cabinet\nSection 100B(5) of the Act requires every copy of an exempt report to be marked.', {}],
    ['Meeting: Cabinet\nThe public must be excluded under section 100A(2) while confidential information is considered.', {}],
    ['Meeting: Cabinet\nAt its meeting in May the committee had excluded the public under section 100A(4).', {}],
    ['Meeting: Planning Committee\nThat, under Section 100(A)(4) of the Local Government Act 1972, the public be excluded.', {}],
    ['Meeting: Full Council\nThat the press and public be excluded under s.100A(4).', {}],
    ['Meeting: Overview and Scrutiny Committee\nThat the public be excluded under s100A(4) LGA 1972.', {}],
    ['Meeting: Planning Committee\nThat the public be excluded, since exempt information as defined in section 100I may be disclosed (section 100A(4)).', {}],
    ['Meeting: Housing Committee\nThat the public be excluded under section 100A(4).', committees],
    ['Meeting: Cabinet\nThat the public be excluded under regulation 4(3) of S.I. 2001/2290.', wales],
    ['Meeting: Cabinet\nThe report is exempt: paragraphs 14 of Part 4 and paragraph 21 of Part 5 of Schedule 12A.', wales],
    ['Meeting: Pwyllgor Cynllunio\nThat the public be excluded under section 100A(4).', wales],
    ['That the public be excluded under s.50A(4) of the Local Government (Scotland) Act 1973, by virtue of paragraph 6 of Part 1 of Schedule 7A.', {nation: 'scotland'}],
    ['RESOLVED: under the Public Bodies (Admission to Meetings) Act 1960, section 1(2), that the public withdraw.', town],
    ['Private: the 1960 Act; as a guide, section 100A(4) and Schedule 12A.', town],
    ['# Legal\nUnder section 100A(4) the principal council may hold its own meeting.', town],
    ['The clause excludes the 1960 Act of the railway.\nRegulation 4(2) of the Building Regulations is met.', {}],
    ['Our Scottish partner excluded the public under section 50A(4) and will do so again.', {}],
    ['# Background papers\nExempt minute under section 50A(4).', {}],
    ['# Recommendation\nThat the plan be agreed and that children be excluded from the yard.', {}],
  ])('%s', (text, profile) => {
    expect(found(text, profile)).toEqual([])
  })
})

describe('found', () => {
  test.each<[string, Partial<Profile>, string[]]>([
    ['Meeting: Executive Board\nThat, under Section 100A(4) of the Local Government Act 1972, the press and public be excluded.', {}, ['legal-basis: Section 100A(4) of the Local Government Act 1972']],
    ['| Meeting | Cabinet |\nThe report will be taken in private session (s100A(4)).', {}, ['legal-basis: s100A(4)']],
    ['Meeting: Planning Committee\nThat the public be excluded under regulation 4(2)(b) of the Local Authorities (Executive Arrangements) (Meetings and Access to Information) (England) Regulations 2012.', {}, ['legal-basis: regulation 4(2)(b) of the Local Authorities (Executive Arrangements) (Meetings and Access to Information) (England) Regulations 2012']],
    ['Meeting: Council\nThat under Section 100(1) of the Local Government Act 1972 the press and public be excluded.', {}, ['legal-basis: Section 100(1) of the Local Government Act 1972']],
    ['Meeting: Council\nThat under Section 100 I of the Local Government Act 1972 the public be excluded.', {}, ['legal-basis: Section 100 I of the Local Government Act 1972']],
    ['Meeting: Cabinet\nThat the public be excluded under section 100A(4).', wales, ['legal-basis: section 100A(4)']],
    ['Meeting: Cabinet\nThat the public be excluded under the 2012 Regulations.', wales, ['jurisdiction-match: 2012 Regulations']],
    ['Meeting: Cabinet\nThe report is exempt under Part 1 of Schedule 12A.', wales, ['jurisdiction-match: Part 1 of Schedule 12A']],
    ['Meeting: Council\nThe report contains exempt information as defined in Schedule 12A, Part 4.', {}, ['jurisdiction-match: Schedule 12A, Part 4']],
    ['Meeting: Council\nIt is exempt as defined in Schedule 12A.', {nation: 'scotland'}, ['jurisdiction-match: Schedule 12A']],
    ['Meeting: Council\nThat the public be excluded under section 100A(4).', {nation: 'scotland'}, ['jurisdiction-match: section 100A(4)']],
    ['Meeting: Council\nThat the public be excluded by virtue of the Public Bodies (Admission to Meetings) Act 1960.', {}, ['jurisdiction-match: Public Bodies (Admission to Meetings) Act 1960']],
    ['That the public be asked to withdraw under section 100A(4), and be excluded.', town, ['jurisdiction-match: section 100A(4)']],
    ['# Recommendations\n1. That the public be excluded from the meeting for item 9.', committees, ['legal-basis: That the public be excluded from the meeting for item 9.']],
    ['# Recommendations\n1. That the public be excluded from the meeting for item 9.', town, ['legal-basis: That the public be excluded from the meeting for item 9.']],
  ])('%s', (text, profile, expected) => {
    expect(found(text, profile)).toEqual(expected)
  })
})
