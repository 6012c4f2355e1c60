/** Group business and members' views: what is found, and the look-alikes that pass. */
import {describe, expect, test} from '@jest/globals'
import {memberViewsAttributed} from '../../../lints/rules/member-views-attributed.ts'
import {noGroupBusiness} from '../../../lints/rules/no-group-business.ts'
import {found} from '../form/found.ts'
import business from './business.json' with {type: 'json'}
import views from './member-views.json' with {type: 'json'}

describe('the business of political groups', () => {
  test.each(business.found)('%s', (text) => { expect(found(noGroupBusiness, text)).toHaveLength(1) })
})

describe('not the business of a political group', () => {
  test.each(business.absent)('%s', (text) => { expect(found(noGroupBusiness, text)).toEqual([]) })
})

describe('what a group said before is remembered', () => {
  test('in “the Group” and “it”', () => {
    expect(found(noGroupBusiness, 'The Labour Group met on Tuesday. The Group was shown the draft and wanted a change.')).toHaveLength(2)
    expect(found(noGroupBusiness, 'The Labour Group has nine seats. It has told officers to wait.')).toHaveLength(1)
    expect(found(noGroupBusiness, 'The Steering Group has nine members. It has told officers to wait.')).toEqual([])
  })
  test('what was said in a public meeting is public', () => {
    expect(found(noGroupBusiness, 'The Scrutiny Panel discussed the draft in May. The Green Group asked for a longer lease.')).toEqual([])
  })
  test('an item in a list is found alone', () => {
    expect(found(noGroupBusiness, '# Background papers\nLocal Plan; minutes of the Green Group; Traffic Survey')).toEqual(['must: minutes of the Green Group'])
  })
})

describe('members’ views that nobody owns', () => {
  test.each(views.found)('%s', (text) => { expect(found(memberViewsAttributed, text)).toHaveLength(1) })
})

describe('views with an owner, and no views', () => {
  test.each(views.absent)('%s', (text) => { expect(found(memberViewsAttributed, text)).toEqual([]) })
  test('what members say in their own section is theirs', () => {
    expect(found(memberViewsAttributed, '# Ward Members’ comments\nOne councillor considers the scheme too tall.')).toEqual([])
  })
})
