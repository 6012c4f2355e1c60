/**
 * README.md is run: each line of a fenced `sh` block that opens with `npx report-protocol` is run as it stands, and the
 * fenced `text` block that follows it, if one does, is what it prints. Blocks may leave lines out with a line “…”.
 */
import {spawnSync} from 'node:child_process'
import {existsSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from '@jest/globals'
import {root, textOf} from './files.ts'

interface Shown {
  command: string
  /** What the README says it prints; null when it does not say. */
  output: string | null
}

const readme = existsSync(join(root, 'README.md')) ? textOf('README.md') : ''
const shown = commands(readme)

test('README.md shows how to check a report', () => {
  expect(shown.map(({command}) => command).join('\n')).toContain('report-protocol check')
})

test('every npm script that README.md names exists', () => {
  const {scripts} = JSON.parse(textOf('package.json')) as {scripts: Record<string, string>}
  const named = [...readme.matchAll(/\bnpm run ([\w-]+)/g)].map(([, name = '']) => name)
  expect(named.filter((name) => !(name in scripts))).toEqual([])
})

test('every file that README.md names exists', () => {
  const named = [...readme.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, path = '']) => path)
  expect(named.filter((path) => !existsSync(join(root, path)))).toEqual([])
})

describe('each command runs and prints what is shown', () => {
  test.each(shown.length > 0 ? shown : [{command: 'report-protocol --version', output: null}])('$command', ({command, output}) => {
    const [, ...typed] = words(command)
    takeAway(typed)
    const {stdout, stderr, status} = spawnSync(process.execPath, ['--import', './scripts/typescript.mjs', 'src/cli/main.ts', ...typed], {cwd: root, encoding: 'utf8'})
    takeAway(typed)
    expect(stderr).not.toMatch(/There is no|^\s+at /m)
    expect([0, 1]).toContain(status)
    if (output !== null) expectShown(stdout + stderr, output)
  })
})

/** Takes away the files that a command makes: it writes over none. */
function takeAway(typed: readonly string[]): void {
  for (const [index, option] of typed.entries()) if (['--to', '--certificate', '--officer-report'].includes(option)) rmSync(join(root, typed[index + 1] ?? 'none'), {force: true})
}

/** The commands of the `sh` blocks that run this tool, each with the `text` block right after its own block. */
function commands(markdown: string): Shown[] {
  const blocks = [...markdown.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)].map(([whole, language = '', text = ''], index) => ({index, whole, language, text}))
  return blocks.flatMap(({index, language, text}) => {
    if (language !== 'sh') return []
    const lines = text.split('\n').flatMap((line) => /(?:^|&& )(?:npx )(report-protocol .*)$/.exec(line)?.[1] ?? [])
    const next = blocks[index + 1]
    return lines.map((command, at) => ({command, output: at === lines.length - 1 && next?.language === 'text' ? next.text : null}))
  })
}

/** Splits as a shell would, for plain words and words in quotation marks. */
function words(command: string): string[] {
  return [...command.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(([, double, single, plain]) => double ?? single ?? plain ?? '')
}

/** Each stretch between lines “…” stands in what was printed, in order. */
function expectShown(printed: string, output: string): void {
  let rest = printed.replaceAll('\r\n', '\n')
  for (const part of output.split(/^\s*…\s*\n/m).filter((each) => each.trim())) {
    expect(rest).toContain(part)
    rest = rest.slice(rest.indexOf(part) + part.length)
  }
}
