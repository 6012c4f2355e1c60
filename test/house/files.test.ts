/** What every file of the project keeps to: short, named for what it is about, finished, and nobody's machine in it. */
import {expect, test} from '@jest/globals'
import {filesBelow, textOf} from './files.ts'

const most = 400
const files = [...filesBelow('src', 'lints', 'test', 'scripts'), 'eslint.config.js', 'jest.config.js', 'vite.config.ts']
const code = files.filter((path) => /\.(?:ts|tsx|js|mjs)$/.test(path))
const readable = files.filter((path) => /\.(?:ts|tsx|js|mjs|json|md|xml)$/.test(path))

test(`no source file has more than ${most} lines`, () => {
  expect(code.filter((path) => textOf(path).split('\n').length - 1 > most)).toEqual([])
})

test('no file or folder is named for nothing in particular', () => {
  const vague = /(?:^|[./-])(?:utils?|helpers?|common|shared|misc|managers?|impl)(?=[./-]|$)|[a-z](?:Manager|Impl|Utils?|Helpers?)\b/
  expect(files.filter((path) => vague.test(path))).toEqual([])
})

test('nothing is left to be done later', () => {
  const later = /\b(?:TODO|FIXME|XXX|HACK)\b/
  // Those two name the words in order to refuse them.
  const naming = new Set(['scripts/wording.ts', 'test/house/files.test.ts'])
  expect(code.filter((path) => !naming.has(path) && later.test(withoutTemplateWords(path)))).toEqual([])
})

test('checks are not switched off', () => {
  const off = /@ts-(?:ignore|expect-error|nocheck)|eslint-disable|\b(?:test|it|describe)\.(?:only|skip)\(/
  expect(code.filter((path) => path !== 'test/house/files.test.ts' && off.test(textOf(path)))).toEqual([])
})

test('no path of anybody’s machine', () => {
  const absolute = /(?:["'`\s(]|^)(?:\/(?:home|Users|work|root|mnt|tmp)\/[\w.-]+|[A-Z]:\\\\?(?:Users|Documents)\\)/m
  expect(readable.filter((path) => path !== 'test/house/files.test.ts' && absolute.test(textOf(path)))).toEqual([])
})

test('every file but a test, whose cases say it, opens by saying what it is', () => {
  expect(code.filter((path) => !path.endsWith('.test.ts') && !/^(?:#!.*\n)?\/\*\*?/.test(textOf(path)))).toEqual([])
})

/** A rule on text left over from a template must name such words; quoted words are its subject, not a note to us. */
function withoutTemplateWords(path: string): string {
  return textOf(path).replace(/'[^'\n]*'|“[^”\n]*”|\/(?:[^/\n\\]|\\.)+\/[a-z]*/g, '')
}
