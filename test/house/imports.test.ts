/** Every import points down, as in the design: type-only imports, re-exports and dynamic imports are no exception. */
import {posix} from 'node:path'
import {describe, expect, test} from '@jest/globals'
import ts from 'typescript'
import {filesBelow, textOf} from './files.ts'
import layers from './layers.json' with {type: 'json'}

interface Layer {
  layers: string[]
  packages: string[]
}

const table: Readonly<Record<string, Layer>> = layers
const files = filesBelow('src', 'lints').filter((path) => path.endsWith('.ts'))

test.each(files)('%s', (path) => {
  expect(upward(path)).toEqual([])
})

test('no cycle among the layers', () => {
  for (const layer of Object.keys(table)) expect({layer, reaches: reach(layer).has(layer)}).toEqual({layer, reaches: false})
})

describe('what the design forbids by name', () => {
  test('src never sees lints, but for the command line', () => {
    for (const [layer, {layers: below}] of Object.entries(table)) {
      if (layer.startsWith('src') && layer !== 'src/cli') expect(below.filter((each) => each.startsWith('lints'))).toEqual([])
    }
  })
  test('adapters never see each other', () => {
    const adapters = Object.keys(table).filter((layer) => layer.startsWith('src/host/'))
    for (const adapter of adapters) expect(table[adapter]?.layers.filter((each) => adapters.includes(each))).toEqual([])
  })
})

function upward(path: string): string[] {
  const layer = layerOf(path)
  if (!layer) return [`${path} is in no layer of test/house/layers.json`]
  const allowed = table[layer] ?? {layers: [], packages: []}
  return ts.preProcessFile(textOf(path), true, true).importedFiles.flatMap(({fileName: name}) => {
    if (!name.startsWith('.')) return allowed.packages.some((each) => name === each || name.startsWith(each.endsWith(':') ? each : `${each}/`)) ? [] : [`package ${name}`]
    const target = layerOf(posix.join(posix.dirname(path), name))
    return target === layer || (target !== null && allowed.layers.includes(target)) ? [] : [name]
  })
}

/** The deepest folder of the table that holds a path. */
function layerOf(path: string): string | null {
  return Object.keys(table).filter((layer) => path.startsWith(`${layer}/`)).sort((a, b) => b.length - a.length)[0] ?? null
}

function reach(layer: string, seen = new Set<string>()): Set<string> {
  for (const below of table[layer]?.layers ?? []) {
    if (seen.has(below)) continue
    seen.add(below)
    reach(below, seen)
  }
  return seen
}
