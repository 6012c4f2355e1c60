/** Lets Node run the project's own TypeScript: `node --import ./scripts/typescript.mjs FILE.ts`. Takes the types off, no more. */
import {readFile} from 'node:fs/promises'
import {register} from 'node:module'
import {fileURLToPath} from 'node:url'
import {isMainThread} from 'node:worker_threads'
import {transform} from '@swc/core'

// Node runs these hooks on a thread of their own; only the main thread registers them.
if (isMainThread) register(import.meta.url)

export async function load(url, context, next) {
  if (!url.endsWith('.ts') || url.includes('/node_modules/')) return next(url, context)
  const source = await readFile(fileURLToPath(url), 'utf8')
  const {code} = await transform(source, {
    filename: fileURLToPath(url), sourceMaps: 'inline',
    jsc: {target: 'es2022', parser: {syntax: 'typescript'}, experimental: {keepImportAttributes: true}},
    module: {type: 'es6'},
  })
  return {format: 'module', source: code, shortCircuit: true}
}
