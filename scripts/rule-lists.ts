/** The two lists that a rule stands in, as text: lints/index.ts and the statutory pack. Both keep the order of ids. */
import {camelCase} from './names.ts'

/**
 * The text with a rule's import and its entry added, each before the first that follows it in the alphabet.
 * @param from how the list's file calls the rule's, as in './rules/no-comments.ts'
 * @param open the line that opens the list
 * @param entry the rule's line in the list
 */
export function withRule(text: string, id: string, {from, open, entry}: {from: string; open: string; entry: string}): string {
  const name = camelCase(id)
  if (new RegExp(`^import \\{${name}\\} `, 'm').test(text)) return text
  const lines = text.split('\n')
  const imports = lines.flatMap((line, index) => {
    const other = /^import \{\w+\} from '\.\.?\/rules\/([a-z0-9-]+)(?:\/index)?\.ts'$/.exec(line)?.[1]
    return other === undefined ? [] : [{other, index}]
  })
  const lastImport = lines.reduce((last, line, index) => line.startsWith('import ') ? index : last, -1)
  const before = imports.find(({other}) => other > id)
  lines.splice(before?.index ?? (imports.at(-1)?.index ?? lastImport) + 1, 0, `import {${name}} from '${from}'`)
  const opened = lines.indexOf(open)
  if (opened === -1) throw new Error(`The list that opens with “${open}” was not found.`)
  const follows = before && camelCase(before.other)
  const end = lines.findIndex((line, index) => index > opened && (/^\s*\]/.test(line) || (follows !== undefined && new RegExp(`^\\s*\\[?${follows}\\b`).test(line))))
  lines.splice(end, 0, entry)
  return lines.join('\n')
}
