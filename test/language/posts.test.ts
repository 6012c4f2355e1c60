import {describe, expect, test} from '@jest/globals'
import {whoStands} from '../../src/language/posts.ts'
import type {Standing} from '../../src/language/posts.ts'

/** The words of each who stands in a line. */
function words(line: string, profile?: Parameters<typeof whoStands>[1]): Record<keyof Standing, string[]> {
  const standing = whoStands(line, profile)
  const said = (list: Standing['officers']): string[] => list.map(({start, end}) => line.slice(start, end))
  return {officers: said(standing.officers), members: said(standing.members), names: said(standing.names)}
}

const nobody = {officers: [], members: [], names: []}

describe('an officer', () => {
  test.each([
    ['The Monitoring Officer', ['Monitoring Officer']],
    ['Director of Roads and Countryside', ['Director of Roads and Countryside']],
    ['Gwen Ellis, Head of Payroll, 01632 960771', ['Gwen Ellis, Head of Payroll']],
    ['Head of Payroll: Gwen Ellis', ['Head of Payroll: Gwen Ellis']],
    ['Leader of the Youth Team', ['Leader of the Youth Team']],
    ['Team Leader (Development Control)', ['Team Leader (Development Control)']],
    ['Town Clerk and Responsible Financial Officer', ['Town Clerk', 'Responsible Financial Officer']],
    ['Town Clerk Ruth Pike', ['Town Clerk Ruth Pike']],
    ['Corporate Director, People and Organisation', ['Corporate Director, People and Organisation']],
    ['Assistant Chief Executive (Law)', ['Assistant Chief Executive (Law)']],
    ['City Solicitor & Head of Legal', ['City Solicitor', 'Head of Legal']],
    ['Executive Director Place', ['Executive Director Place']],
    ['Section 151 Officer', ['Section 151 Officer']],
    ['Member Services Manager', ['Member Services Manager']],
    ['Councillor Support Officer', ['Councillor Support Officer']],
    ['the Leader’s Office Manager', ['Leader’s Office Manager']],
    ['Pennaeth Gwasanaethau / Head of Services', ['Pennaeth Gwasanaethau', 'Head of Services']],
    ['Swyddog Monitro', ['Swyddog Monitro']],
    ['Planning Policy Team', ['Planning Policy Team']],
    ['Gwen Ellis (Democratic Services)', ['Gwen Ellis (Democratic Services)']],
    ['Policy Lead', ['Policy Lead']],
    ['REPORT OF THE BOROUGH TREASURER', ['BOROUGH TREASURER']],
  ])('%s', (line, officers) => {
    expect(words(line)).toEqual({...nobody, officers})
  })
})

describe('a member', () => {
  test.each([
    ['Report of the Chair, Councillor Aled Marsh', ['Chair, Councillor Aled Marsh']],
    ['Cllr M. Vaughan', ['Cllr M. Vaughan']],
    ['Cllr. Chamberlain', ['Cllr. Chamberlain']],
    ['County Councillor D. Rees', ['County Councillor D. Rees']],
    ['Marsh, Aled (Cllr)', ['Marsh, Aled (Cllr)']],
    ['The Leader', ['Leader']],
    ['Leader of the Council', ['Leader of the Council']],
    ['Group Leader', ['Group Leader']],
    ['Deputy Leader and Portfolio Holder for Finance', ['Deputy Leader', 'Portfolio Holder for Finance']],
    ['Cabinet Member: Councillor Aled Marsh', ['Cabinet Member: Councillor Aled Marsh']],
    ['Cabinet Member for Adults and Children’s Services', ['Cabinet Member for Adults']],
    ['Chair of the Pension Fund Committee', ['Chair of the Pension Fund Committee']],
    ['Executive Lead for Place', ['Executive Lead for Place']],
    ['Councillors A Jones and B Patel', ['Councillors A Jones', 'B Patel']],
    ['Y Cynghorydd Mari Vaughan', ['Cynghorydd Mari Vaughan']],
    ['Arweinydd y Cyngor', ['Arweinydd y Cyngor']],
    ['Mayor of Bury', ['Mayor of Bury']],
  ])('%s', (line, members) => {
    expect(words(line)).toEqual({...nobody, members})
  })
})

test.each(['Chair of Governors', 'Chair of the Safeguarding Partnership', 'Secretary of State', 'Police and Crime Commissioner', 'Working Group', 'Author', 'None', '', '5 May 2026', 'jsmith'])('neither: %s', (line) => {
  expect(words(line)).toEqual(nobody)
})

test.each([['Jane Smith'], ['JOHN LAWSON'], ['Dr Amina Okafor'], ['Mrs Patel'], ['Nair, Priya'], ['Vaughan'], ['S Marsh']])('only a name: %s', (line) => {
  expect(words(line)).toEqual({...nobody, names: [line]})
})

test('a member and an officer jointly', () => {
  expect(words('Councillor Ann Day and the Director of Place jointly')).toEqual({officers: ['Director of Place'], members: ['Councillor Ann Day'], names: []})
  expect(words('Joint report of the Leader and the Chief Executive')).toEqual({officers: ['Chief Executive'], members: ['Leader'], names: []})
  expect(words('Councillor Ann Day, Leader of the Council; Tom Hale, Chief Executive')).toEqual({officers: ['Tom Hale, Chief Executive'], members: ['Councillor Ann Day, Leader of the Council'], names: []})
})

test('name and post are kept apart', () => {
  expect(whoStands('Gwen Ellis, Head of Payroll').officers).toEqual([{start: 0, end: 27, name: 'Gwen Ellis', post: 'Head of Payroll'}])
  expect(whoStands('Report of the Chair, Councillor Aled Marsh').members).toEqual([{start: 14, end: 42, name: 'Aled Marsh', post: 'Chair'}])
})

describe('the council’s rolls', () => {
  const rolls = {
    offices: [{title: 'Reeve', aliases: ['Keeper of the Moot'], holder: 'Ann Day'}, {title: 'Head of Parks', holder: 'Jane Smith'}],
    members: [{name: 'Tom Hale', offices: ['Warden of the Commons']}, {name: 'Jane Smith'}],
  }
  test.each([
    ['Reeve', {officers: ['Reeve']}],
    ['Keeper of the Moot', {officers: ['Keeper of the Moot']}],
    ['Ann Day', {officers: ['Ann Day']}],
    ['Tom Hale', {members: ['Tom Hale']}],
    ['Warden of the Commons', {members: ['Warden of the Commons']}],
    ['Jane Smith', {names: ['Jane Smith']}],
  ])('%s', (line, expected) => {
    expect(words(line, rolls)).toEqual({...nobody, ...expected})
  })
})
