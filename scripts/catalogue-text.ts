/** The catalogue of rules, made from the rules themselves. */
import type {Example, Rule} from '../src/engine/define-rule.ts'
import {reportFromText} from '../src/report/from-text.ts'
import {findingsOf, placeOf} from './run-example.ts'

const families = {
  ownership: 'Ownership: the report and its recommendation are the officer’s own',
  exempt: 'Exempt information: each claim is justified',
  criticism: 'Criticism: nobody who cannot answer is criticised',
  neutrality: 'Neutrality: the words serve the whole council',
  form: 'Form: the report has what the law and members need',
  publication: 'Publication: nothing unseen goes out with it',
} as const

/** The whole of lints/README.md. Rules stand by family, then in the order of the list. */
export function catalogueText(rules: readonly Rule[]): string {
  const parts = [
    '# The rules', '',
    'Made from the rules by `npm run catalogue`; do not edit. Each example is run in the tests: what stands under “Found” is what the rule says.',
    'Severity: **must** (plainly not met), **should** (likely wrong; a person decides), **consider** (advice). A pack may change it.',
  ]
  for (const [family, heading] of Object.entries(families)) {
    const members = rules.filter(({rule}) => rule.family === family)
    if (members.length > 0) parts.push('', `## ${heading}`, '', '| rule | what holds | severity |', '| --- | --- | --- |',
      ...members.map(({rule: {id, title, severity}}) => `| [${id}](#${id}) | ${title} | ${severity} |`), ...members.flatMap(entry))
  }
  return `${parts.join('\n')}\n`
}

function entry(rule: Rule): string[] {
  const {id, title, severity, authority, why, needs = [], options = {}, examples} = rule.rule
  const lines = ['', `### ${id}`, '', `**${title}.** ${why}`, '', `Severity: ${severity}. Authority:`, '']
  for (const {cite, text} of authority) lines.push(`- ${cite}${text === null ? '' : `: “${oneLine(text)}”`}`)
  if (needs.length > 0) lines.push('', `Silent unless the profile gives: ${needs.join(', ')}.`)
  const settings = Object.entries(options)
  if (settings.length > 0) lines.push('', 'Options:', '', ...settings.map(([name, value]) => `- \`${name}\`: ${JSON.stringify(value)}`))
  for (const example of examples.notOk) {
    lines.push(...shown('Not met', example), '', 'Found:', '')
    for (const finding of findingsOf(rule, example, reportFromText(example.report))) {
      lines.push(`- ${placeOf(finding)}${finding.quote === null ? '' : ` “${oneLine(finding.quote)}”`}: ${oneLine(finding.message)}`)
    }
  }
  for (const example of examples.ok) lines.push(...shown('Met', example))
  return lines
}

function shown(heading: string, {report, profile, record, options}: Example): string[] {
  const given = [...(profile ? [`profile: \`${JSON.stringify(profile)}\``] : []), ...(record ? [`record: \`${JSON.stringify(record)}\``] : []), ...(options ? [`options: \`${JSON.stringify(options)}\``] : [])]
  const facts = given.length ? ` (${given.join(', ')})` : ''
  return ['', `${heading}${facts}:`, '', '```text', ...report.replace(/^\n+|\s+$/g, '').split('\n'), '```']
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ')
}
