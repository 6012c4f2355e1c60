/** `npm run catalogue` writes lints/README.md from the rules; `npm run catalogue -- --check` only compares. */
import {readFileSync, writeFileSync} from 'node:fs'
import {rules} from '../lints/index.ts'
import {catalogueText} from './catalogue-text.ts'

const file = new URL('../lints/README.md', import.meta.url)
const text = catalogueText(rules)
if (!process.argv.includes('--check')) writeFileSync(file, text)
else if (readFileSync(file, 'utf8').replaceAll('\r\n', '\n') !== text) {
  process.stderr.write('lints/README.md is not what the rules say. Run: npm run catalogue\n')
  process.exitCode = 1
}
