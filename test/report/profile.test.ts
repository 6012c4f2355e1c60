import {expect, test} from '@jest/globals'
import {ProfileFault, readProfile} from '../../src/report/profile.ts'

const least = {nation: 'wales', kind: 'principal', governance: 'leader-and-cabinet'}

test('nation, kind and governance are enough', () => {
  expect(readProfile(least)).toMatchObject({...least, offices: [], members: [], parties: []})
})

test('rolls are read', () => {
  const profile = readProfile({...least, offices: [{title: 'Town Clerk', holder: 'A. Penrose', statutory: 'proper'}], members: [{name: 'J. Rees', offices: ['Leader']}], parties: ['Plaid Cymru']})
  expect(profile.offices[0]?.statutory).toBe('proper')
  expect(profile.members[0]?.offices).toEqual(['Leader'])
})

test('elections are read', () => {
  expect(readProfile({...least, elections: [{start: '2027-03-25', poll: '2027-05-06'}]}).elections).toEqual([{start: '2027-03-25', poll: '2027-05-06'}])
})

test.each([
  [{}, 'nation is missing; expected one of england, wales, scotland'],
  [{...least, nation: 'England'}, 'nation is "England"; expected one of england, wales, scotland'],
  [{...least, governance: 'cabinet'}, 'governance is "cabinet"; expected one of leader-and-cabinet, mayor-and-cabinet, committee'],
  [{...least, leader: 'J. Rees'}, 'leader is "J. Rees"; expected one of id, name, nation'],
  [{...least, members: 'J. Rees'}, 'members is "J. Rees"; expected a list in square brackets'],
  [{...least, members: [{name: 'J. Rees', ward: 4}]}, 'members[0].ward is 4; expected words in quotation marks'],
  [{...least, offices: [{name: 'Clerk'}]}, 'offices[0].name is "Clerk"; expected one of title, aliases, holder, statutory'],
  [{...least, elections: [{start: '27 March', poll: '2027-05-06'}]}, 'elections[0].start is "27 March"; expected a date like "2027-05-06"'],
  [[], 'the profile is []; expected an object in braces'],
])('%j is refused with where and what was expected', (json, message) => {
  expect(() => readProfile(json)).toThrow(ProfileFault)
  expect(() => readProfile(json)).toThrow(message)
})
