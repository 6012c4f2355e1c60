import {linkSync, mkdirSync, symlinkSync} from 'node:fs'
import {join, relative} from 'node:path'
import {describe, expect, test} from '@jest/globals'
import {findReports, openingFault, sameFile} from '../../src/cli/files.ts'
import {inFolder} from './folder.ts'

const files = {'b.docx': 'b', 'a.DOCX': 'a', 'notes.txt': 'n', '~$b.docx': 'lock', '.hidden.docx': 'h', 'in/c.dotx': 'c', 'in/deep/d.docm': 'd', 'in/e.dotm': 'e'}
const inside = ['a.DOCX', 'b.docx', join('in', 'c.dotx'), join('in', 'deep', 'd.docm'), join('in', 'e.dotm')]

test('a folder gives its reports and its folders’, in the order of their names, without Word’s lock files', () => {
  inFolder(files, (folder) => {
    expect(findReports([folder])).toEqual(inside.map((path) => ({path: join(folder, path), fault: null})))
  })
})

test('the order and the repetition of what is typed change nothing', () => {
  inFolder(files, (folder) => {
    const all = findReports([folder])
    expect(findReports([join(folder, 'in'), join(folder, 'b.docx'), folder, join(folder, '.', 'b.docx')])).toEqual(all)
    expect(findReports([folder, join(folder, 'b.docx')].reverse())).toEqual(all)
  })
})

test('a file under two names is read once, under the same one', () => {
  inFolder(files, (folder) => {
    const absolute = join(folder, 'b.docx')
    const other = relative(process.cwd(), absolute)
    expect(findReports([absolute, other])).toEqual(findReports([other, absolute]))
    expect(findReports([absolute, other])).toHaveLength(1)
  })
})

test('a named file is read whatever it is called', () => {
  inFolder(files, (folder) => {
    expect(findReports([join(folder, 'notes.txt')])).toEqual([{path: join(folder, 'notes.txt'), fault: null}])
  })
})

test('folders that link to each other end', () => {
  inFolder(files, (folder) => {
    symlinkSync(folder, join(folder, 'in', 'round'))
    expect(findReports([folder])).toHaveLength(inside.length)
  })
})

describe('what leads to no report says so', () => {
  test.each([
    ['missing.docx', 'not-found'],
    ['empty', 'no-reports'],
    ['unzipped.docx', 'folder'],
    ['b.docx/c.docx', 'not-found'],
    ['broken.docx', 'not-found'],
  ])('%s', (name, code) => {
    inFolder(files, (folder) => {
      mkdirSync(join(folder, 'empty'))
      mkdirSync(join(folder, 'unzipped.docx'))
      symlinkSync(join(folder, 'nowhere'), join(folder, 'broken.docx'))
      expect(findReports([join(folder, name)])).toMatchObject([{path: join(folder, name), fault: {code}}])
    })
  })
  test('a device', () => {
    if (process.platform !== 'win32') expect(findReports(['/dev/null'])).toMatchObject([{fault: {code: 'not-a-file'}}])
  })
})

test.each([['EACCES', 'not-readable'], ['EPERM', 'not-readable'], ['EBUSY', 'in-use'], ['ENOENT', 'not-found'], ['ELOOP', 'not-found'], ['EIO', 'not-readable']])('%s is told in words', (code, name) => {
  const {code: told, message} = openingFault(Object.assign(new Error('x'), {code}))
  expect(told).toBe(name)
  expect(message).toMatch(/^[A-Z].*\.$/)
})

test('the same file by a link', () => {
  inFolder(files, (folder) => {
    linkSync(join(folder, 'b.docx'), join(folder, 'linked'))
    expect(sameFile(join(folder, 'b.docx'), join(folder, 'linked'))).toBe(true)
    expect(sameFile(join(folder, 'b.docx'), join(folder, 'a.DOCX'))).toBe(false)
    expect(sameFile(join(folder, 'b.docx'), join(folder, 'nowhere'))).toBe(false)
  })
})
