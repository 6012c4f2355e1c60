/** Starting a rule: the template says by itself what is missing, and the lists stay in order. */
import {spawnSync} from 'node:child_process'
import {describe, expect, test} from '@jest/globals'
import {packs, rules} from '../../lints/index.ts'
import {camelCase, isKebabCase} from '../../scripts/names.ts'
import {fileFaults} from '../../scripts/rule-faults.ts'
import {withRule} from '../../scripts/rule-lists.ts'
import {ruleTemplate} from '../../scripts/rule-template.ts'
import {root, textOf} from './files.ts'

test.each(['background-papers-listed', 'no-comments', 'section-151'])('%s is an id', (id) => {
  expect(isKebabCase(id)).toBe(true)
})
test.each(['', 'No-comments', 'no_comments', 'no--comments', '-no', '../no', 'no-comments.ts', '9-lives'])('“%s” is no id', (id) => {
  expect(isKebabCase(id)).toBe(false)
})

test('the template is told to be the template', () => {
  expect(fileFaults(ruleTemplate('minutes-agreed'), 'minutes-agreed', true).join(' ')).toContain('still the template’s')
  expect(ruleTemplate('minutes-agreed')).toContain('export const minutesAgreed = defineRule')
})

describe.each([
  ['lints/index.ts', {rules: './rules', open: 'export const rules: readonly Rule[] = [', entry: (name: string) => `  ${name},`}],
  ['lints/packs/statutory.ts', {rules: '../rules', open: '  plugins: [', entry: (name: string) => `    [${name}, ['should']],`}],
] as const)('%s', (path, {rules: folder, open, entry}) => {
  test.each(['aaa-first', 'mmm-middle', 'zzz-last'])('takes %s in its place', (id) => {
    const text = withRule(textOf(path), id, {from: `${folder}/${id}.ts`, open, entry: entry(camelCase(id))})
    const expected = [...rules.map(({rule}) => rule.id), id].sort()
    expect([...text.matchAll(/^import \{\w+\} from '\.\.?\/rules\/(.+?)(?:\/index)?\.ts'$/gm)].map(([, each]) => each)).toEqual(expected)
    expect([...text.slice(text.indexOf(open)).matchAll(/^ +\[?(\w+),/gm)].map(([, each]) => each)).toEqual(expected.map(camelCase))
    expect(withRule(text, id, {from: `${folder}/${id}.ts`, open, entry: entry(camelCase(id))})).toBe(text)
  })
})

test('the statutory pack has every rule', () => {
  expect(packs[0]?.plugins.map(([{rule}]) => rule.id)).toEqual(rules.map(({rule}) => rule.id))
})

describe('npm run new-rule', () => {
  test.each([
    ['no id', [], 2, 'Name the rule'],
    ['what is no id', ['No_Way'], 2, '“No_Way” is not a rule’s id'],
    ['a rule that is whole', ['recommendation-present'], 1, 'is whole'],
  ])('refuses %s', (_, typed, code, said) => {
    const {status, stdout, stderr} = spawnSync(process.execPath, ['--import', './scripts/typescript.mjs', 'scripts/new-rule.ts', ...typed], {cwd: root, encoding: 'utf8'})
    expect(stderr).toBe('')
    expect(stdout).toContain(said)
    expect(status).toBe(code)
  })
})
