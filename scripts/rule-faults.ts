/** What the house would still reject in a rule, in plain words: the house test demands none, `npm run new-rule` prints them. */
import type {Pack} from '../src/engine/check-report.ts'
import type {Options, Rule, RuleDescription} from '../src/engine/define-rule.ts'
import {camelCase} from './names.ts'
import {sentenceFaults, titleFaults} from './wording.ts'

const families = ['ownership', 'exempt', 'criticism', 'neutrality', 'form', 'publication']
const severities = ['must', 'should', 'consider']

/** Everything about a rule that its own description shows. */
export function descriptionFaults({rule}: Rule, id: string): string[] {
  const {title, why, messages, authority, examples, family, severity} = rule
  const faults: string[] = []
  if (rule.id !== id) faults.push(`The id is “${rule.id}”; the file’s name says “${id}”.`)
  if (!families.includes(family)) faults.push(`The family is “${family}”; it is one of ${families.join(', ')}.`)
  if (!severities.includes(severity)) faults.push(`The severity is “${severity}”; it is one of ${severities.join(', ')}.`)
  faults.push(...titleFaults(title), ...sentenceFaults('The reason (why)', why))
  if (Object.keys(messages).length === 0) faults.push('There are no messages: give each an id and a sentence that says what was found and what is expected.')
  for (const [name, message] of Object.entries(messages)) faults.push(...sentenceFaults(`The message “${name}”`, message))
  if (authority.length === 0) faults.push('There is no authority: cite the paragraph of the Act or protocol that asks for this.')
  faults.push(...exampleFaults(rule.messages, examples))
  return faults
}

function exampleFaults(messages: RuleDescription<string, Options>['messages'], {ok, notOk}: RuleDescription<string, Options>['examples']): string[] {
  const faults: string[] = []
  for (const [name, list] of [['ok', ok], ['notOk', notOk]] as const) {
    if (list.length < 2 || list.length > 6) faults.push(`There are ${list.length} examples in “${name}”; two to six teach best.`)
  }
  const seen = new Set<string>()
  for (const {report, profile, record} of [...ok, ...notOk]) {
    const key = JSON.stringify([report, profile, record])
    if (seen.has(key)) faults.push(`An example stands twice: ${report.trim().slice(0, 60)}`)
    seen.add(key)
  }
  const used = new Set(notOk.flatMap(({findings}) => findings.map(({message}) => message)))
  for (const name of Object.keys(messages)) if (!used.has(name)) faults.push(`No example shows the message “${name}”.`)
  for (const name of used) if (!(name in messages)) faults.push(`An example expects the message “${name}”, which the rule does not have.`)
  if (notOk.some(({findings}) => findings.length === 0)) faults.push('An example in “notOk” expects no finding.')
  return faults
}

/** Everything about a rule that its file shows. @param whole true when the rule is one file, not a folder */
export function fileFaults(source: string, id: string, whole: boolean): string[] {
  const faults: string[] = []
  const lines = source.trimEnd().split('\n').length
  if (whole && (lines < 40 || lines > 150)) faults.push(`The file has ${lines} lines; a rule has 40 to 150. A longer one becomes a folder of its own.`)
  const comment = /^\/\*\*?\n(?<lead>[\s\S]*?)\*\//.exec(source)?.groups?.lead
  if (comment === undefined) faults.push('The file does not open with a paragraph on what an officer gets wrong and who is hurt.')
  else if (/\bWhat an officer gets wrong, and who is hurt\b/.test(comment)) faults.push('The opening paragraph is still the template’s: say what an officer gets wrong and who is hurt.')
  const exported = [...source.matchAll(/^export (?:default |async )?(?:const|function|class|let|type|interface)? ?\{?(\w+)/gm)].map(([, name]) => name)
  if (exported.join() !== camelCase(id)) faults.push(`The file exports ${exported.join(', ') || 'nothing'}; it has one export, ${camelCase(id)}.`)
  const [imports, rule, helper] = [/^import /m, /^export const /m, /^function /m].map((each) => each.exec(source)?.index ?? Infinity)
  if (imports !== undefined && rule !== undefined && helper !== undefined && (imports > rule || helper < rule)) faults.push('The order is: paragraph, imports, the rule, and what helps it below.')
  return faults
}

/** Everything that the list of rules and the statutory pack show. */
export function listFaults(rule: Rule, rules: readonly Rule[], pack: Pack): string[] {
  const {id, severity} = rule.rule
  const faults: string[] = []
  if (!rules.includes(rule)) faults.push(`It is not in the list of rules in lints/index.ts.`)
  const entry = pack.plugins.find(([each]) => each === rule)?.[1]
  if (!entry) faults.push('It is not in the statutory pack, lints/packs/statutory.ts.')
  else if (entry[0] !== severity) faults.push(`Its severity is ${severity}, and ${entry[0]} in the statutory pack, which starts from each rule’s own.`)
  const ids = rules.map((each) => each.rule.id)
  const at = ids.indexOf(id)
  const after = ids[at - 1]
  if (at > 0 && after !== undefined && after > id) faults.push(`In lints/index.ts it stands after “${after}”; the list is alphabetical.`)
  return faults
}
