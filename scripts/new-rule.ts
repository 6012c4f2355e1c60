/**
 * `npm run new-rule <id>`: starts a rule, or says what a started one still lacks. Run it again until nothing is missing.
 * Exit code 0: started, or what is missing was told · 1: whole already · 2: not an id.
 */
import {existsSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import type {Rule, Severity} from '../src/engine/define-rule.ts'
import {reportFromText} from '../src/report/from-text.ts'
import {catalogueText} from './catalogue-text.ts'
import {camelCase, isKebabCase} from './names.ts'
import {descriptionFaults, fileFaults, listFaults} from './rule-faults.ts'
import {withRule} from './rule-lists.ts'
import {ruleTemplate} from './rule-template.ts'
import {exampleDifferences} from './run-example.ts'

const root = join(import.meta.dirname, '..')
const [named] = process.argv.slice(2)
process.exitCode = await start(named)

async function start(id: string | undefined): Promise<number> {
  if (id === undefined || !isKebabCase(id)) {
    say(`${id === undefined ? 'Name the rule' : `“${id}” is not a rule’s id`}: lower-case words joined by hyphens that say what holds. Type: npm run new-rule background-papers-listed`)
    return 2
  }
  const known = [`lints/rules/${id}.ts`, `lints/rules/${id}/index.ts`].find((each) => existsSync(join(root, each)))
  if (known !== undefined) return told(id, known)
  writeFileSync(join(root, `lints/rules/${id}.ts`), ruleTemplate(id))
  enlist(id, `${id}.ts`, 'should')
  say(`Started lints/rules/${id}.ts, and added it to lints/index.ts and to the statutory pack.`)
  say(`Fill it in, then type npm run new-rule ${id} again to hear what is missing.`)
  return 0
}

async function told(id: string, path: string): Promise<number> {
  const faults = await faultsOf(id, path)
  if (faults.length === 0) {
    say(`${path} is whole: npm test runs it. Another rule needs an id of its own; ids are never used twice.`)
    return 1
  }
  say(`${path} is not whole yet:`)
  for (const fault of faults) say(`  - ${fault}`)
  return 0
}

async function faultsOf(id: string, path: string): Promise<string[]> {
  const ofFile = fileFaults(readFileSync(join(root, path), 'utf8').replaceAll('\r\n', '\n'), id, path === `lints/rules/${id}.ts`)
  try {
    const {[camelCase(id)]: rule} = await import(pathToFileURL(join(root, path)).href) as Record<string, Rule | undefined>
    // A file that was written without this command is listed now.
    if (rule) enlist(id, path.slice('lints/rules/'.length), rule.rule.severity)
    const {packs: [pack], rules} = await import('../lints/index.ts')
    if (!rule || !pack) return ofFile
    const faults = [...ofFile, ...descriptionFaults(rule, id), ...listFaults(rule, rules, pack), ...differences(rule)]
    if (faults.length > 0) return faults
    const catalogue = join(root, 'lints/README.md')
    return readFileSync(catalogue, 'utf8').replaceAll('\r\n', '\n') === catalogueText(rules) ? [] : ['lints/README.md does not tell it as it is: type npm run catalogue.']
  } catch (reason) {
    return [...ofFile, `It cannot be run: ${said(reason)}`]
  }
}

function differences(rule: Rule): string[] {
  const {ok, notOk} = rule.rule.examples
  return [...ok.map((example) => ({name: 'ok', example})), ...notOk.map((example) => ({name: 'notOk', example}))].flatMap(({name, example}) => {
    const opening = `Example in “${name}” that opens “${example.report.trim().split('\n')[0] ?? ''}”`
    try {
      return exampleDifferences(rule, example, reportFromText(example.report)).map((each) => `${opening}: ${each}.`)
    } catch (reason) {
      return [`${opening}: ${said(reason)}`]
    }
  })
}

/** Puts a rule into the list of rules and into the statutory pack, unless it stands there. */
function enlist(id: string, file: string, severity: Severity): void {
  list('lints/index.ts', id, {from: `./rules/${file}`, open: 'export const rules: readonly Rule[] = [', entry: `  ${camelCase(id)},`})
  list('lints/packs/statutory.ts', id, {from: `../rules/${file}`, open: '  plugins: [', entry: `    [${camelCase(id)}, ['${severity}']],`})
}

function list(file: string, id: string, place: Parameters<typeof withRule>[2]): void {
  const before = readFileSync(join(root, file), 'utf8')
  const after = withRule(before, id, place)
  if (after !== before) writeFileSync(join(root, file), after)
}

function said(reason: unknown): string {
  return reason instanceof Error ? reason.message : String(reason)
}

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}
