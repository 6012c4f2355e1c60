/** The list of background papers: absent, empty, filled with what is no paper, and the ways in which it is given. */
import {describe, expect, test} from '@jest/globals'
import {backgroundPapersListed} from '../../../lints/rules/background-papers-listed.ts'
import {found} from './found.ts'

const advice = 'Report of the Head of Parks\n# Recommendation\nThat the fees be agreed.\n'

describe('nothing listed', () => {
  test.each([
    ['# Background papers', 'Background papers'], ['# Background papers\nTBC', 'Background papers'], ['# Background papers\n-', 'Background papers'],
    ['# Background papers\nContact Officer: Jo Fenn, Head of Parks', 'Background papers'], ['BACKGROUND PAPERS:', 'BACKGROUND PAPERS'],
    ['# Background papers\nThe following papers were used in preparing this report:', 'Background papers'], ['| Background papers | |', 'Background papers'],
    ['# Background papers\n[List papers here]', 'Background papers'], ['# Background papers\n# Appendices\nAppendix A: map', 'Background papers'],
    ['# Background papers\nJo Fenn\nHead of Parks', 'Background papers'], ['**Background Papers**\n**Contact Point** : Jo Fenn, F 800123', 'Background Papers'],
    ['# Background papers\nPlease list any papers used.', 'Background papers'], ['# Background\nThe background is long.', 'whole report'],
  ])('%s', (text, quote) => {
    expect(found(backgroundPapersListed, advice + text)).toEqual([`must: ${quote}`])
  })
})

test.each([
  ['# Background papers\nNone'], ['# Background papers\nN/A'], ['# Background papers\nNONE'], ['Background papers: None'], ['Background papers: Fees survey 2026'], ['# Papurau cefndir\nDim'],
  ['There are no background papers to this report.'], ['| Background papers | Fees survey |'], ['# Background Documents\nFees survey'], ['# Background papers\n**Fees survey 2026**'],
  ['# Background papers\n- Fees survey\n- Localism Act 2011'], ['# Local Government (Access to Information) Act 1985\nList of background papers: Fees survey'], ['# Background papers\nTree Register'],
  ['# Background papers used in the preparation of this report\nNil'], ['# BACKGROUND PAPERS\n| Document | Location |\n| Fees survey | Room 4 |'], ['# Background papers\nPlanning file 26/00123/FUL'],
  ['# Documents used in the preparation of this report\nFees survey'], ['**Appendix 1**\nFees by park (attached).\n**Background papers**\nFees survey.'],
])('given: %s', (text) => {
  expect(found(backgroundPapersListed, advice + text)).toEqual([])
})

test.each([
  ['Local Government Act 1972; Localism Act 2011'], ['https://www.example.gov.uk/fees'], ['National Planning Policy Framework'], ['The Parks (Fees) Order 1987'],
])('only published works: %s', (text) => {
  expect(found(backgroundPapersListed, `${advice}# Background papers\n${text}`)).toEqual([`consider: ${text}`])
})

test('a town council keeps no list by law, and an exempt report needs one when it is opened', () => {
  expect(found(backgroundPapersListed, advice, {kind: 'town'})).toEqual([])
  expect(found(backgroundPapersListed, `${advice}# Background papers`, {kind: 'town'})).toEqual(['should: Background papers'])
  expect(found(backgroundPapersListed, `NOT FOR PUBLICATION\n${advice}`)).toEqual(['consider: whole report'])
  expect(found(backgroundPapersListed, `NOT FOR PUBLICATION\n${advice}# Background papers\nTender file (exempt under paragraph 3).`)).toEqual([])
})
