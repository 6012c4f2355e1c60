/** The command itself, as a process: what a shell sees. */
import {spawnSync} from 'node:child_process'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {readFileSync} from 'node:fs'
import {expect, test} from '@jest/globals'
import {reportFromText} from '../../src/report/from-text.ts'
import {compose} from '../docx/compose.ts'
import {inFolder} from './folder.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const started = (...typed: string[]) => spawnSync(process.execPath, ['--import', './scripts/typescript.mjs', 'src/cli/main.ts', ...typed], {cwd: root, encoding: 'utf8'})

test('--version is the package’s', () => {
  const {version} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {version: string}
  expect(started('--version')).toMatchObject({status: 0, stdout: `${version}\n`, stderr: ''})
})

test('a report goes through every rule, and the exit code says so', () => {
  const source = '| Report by | The Clerk |\n# Recommendation\nThat the fees rise.\n# Background papers\nBudget book 2026.'
  inFolder({'a.docx': compose(reportFromText(source))}, (folder) => {
    const {status, stdout, stderr} = started('check', join(folder, 'a.docx'), '--format', 'json')
    expect(JSON.parse(stdout)).toMatchObject({version: 1, reports: [{error: null, pack: 'statutory', findings: []}]})
    expect(status).toBe(0)
    expect(stderr).toMatch(/^No profile given: /)
  })
})

test('nothing typed is told, with 2', () => {
  const {status, stdout, stderr} = started()
  expect({status, stdout}).toEqual({status: 2, stdout: ''})
  expect(stderr).toMatch(/^Say what to do\./)
})
