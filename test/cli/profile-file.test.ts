import {join} from 'node:path'
import {expect, test} from '@jest/globals'
import {UsageFault} from '../../src/cli/arguments.ts'
import {openProfile} from '../../src/cli/profile-file.ts'
import {inFolder} from './folder.ts'

const good = '{"nation": "wales", "kind": "principal", "governance": "leader-and-cabinet"}'

test('a profile, with or without the mark that Windows editors put first', () => {
  inFolder({'p.json': good, 'q.json': `\uFEFF${good}`}, (folder) => {
    expect(openProfile(join(folder, 'p.json')).nation).toBe('wales')
    expect(openProfile(join(folder, 'q.json'))).toEqual(openProfile(join(folder, 'p.json')))
  })
})

test('broken JSON shows the line and the place in it', () => {
  inFolder({'p.json': '{\n\t"nation": "wales"\n\t"kind": "town"\n}'}, (folder) => {
    expect(() => openProfile(join(folder, 'p.json'))).toThrow(`p.json:3:2: the profile is not JSON here; expected a comma or }.\n   "kind": "town"\n   ^`)
  })
})

test('a fact that a profile cannot have names its key', () => {
  inFolder({'p.json': good.replace('wales', 'france')}, (folder) => {
    expect(() => openProfile(join(folder, 'p.json'))).toThrow(/p\.json: nation is "france"; expected one of england, wales, scotland\.$/)
  })
})

test('no such file, or a folder', () => {
  inFolder({'in/p.json': good}, (folder) => {
    expect(() => openProfile(join(folder, 'p.json'))).toThrow('There is no such file')
    expect(() => openProfile(join(folder, 'in'))).toThrow('This is a folder')
    expect(() => openProfile(join(folder, 'in'))).toThrow(UsageFault)
  })
})
