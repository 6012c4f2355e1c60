/** Every rule is whole: named after its file, listed, worded and exampled. The faults are those `npm run new-rule` tells. */
import {describe, expect, test} from '@jest/globals'
import {packs, rules} from '../../lints/index.ts'
import type {Rule} from '../../src/engine/define-rule.ts'
import {camelCase, isKebabCase} from '../../scripts/names.ts'
import {descriptionFaults, fileFaults, listFaults} from '../../scripts/rule-faults.ts'
import {filesBelow, root, textOf} from './files.ts'

const files = filesBelow('lints/rules').flatMap((path) => {
  const id = /^lints\/rules\/([^/]+?)(?:\.ts|\/index\.ts)$/.exec(path)?.[1]
  return id === undefined ? [] : [{id, path}]
})
const statutory = packs.find(({id}) => id === 'statutory')

test('the list holds each file’s rule once, in the order of the alphabet', () => {
  expect(rules.map(({rule}) => rule.id)).toEqual(files.map(({id}) => id).sort())
})

describe.each(files)('$id', ({id, path}) => {
  test('is named, worded, exampled and listed', async () => {
    expect(isKebabCase(id)).toBe(true)
    const module = await import(`${root}/${path}`) as Record<string, Rule | undefined>
    const rule = module[camelCase(id)]
    expect(rule).toBeDefined()
    if (!rule || !statutory) throw new Error(`${path} has no export ${camelCase(id)}, or there is no statutory pack`)
    expect([...descriptionFaults(rule, id), ...listFaults(rule, rules, statutory)]).toEqual([])
    expect(Object.keys(module)).toEqual([camelCase(id)])
  })
  test('is one file of a length that can be read', () => {
    expect(fileFaults(textOf(path), id, !path.endsWith('/index.ts'))).toEqual([])
  })
})
