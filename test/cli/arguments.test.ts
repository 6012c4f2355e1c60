import {describe, expect, test} from '@jest/globals'
import {UsageFault, readArguments} from '../../src/cli/arguments.ts'
import {help} from '../../src/cli/help.ts'

const packs = ['statutory', 'strict']
const read = (line: string) => readArguments(line.split(' ').filter(Boolean), packs)

test('check, with what is assumed', () => {
  expect(read('check a.docx b')).toEqual({command: 'check', paths: ['a.docx', 'b'], format: 'text', output: null, pack: 'statutory', profile: null, failOn: 'must', exempt: [], showValues: false})
})

test('check, with everything said, options anywhere', () => {
  expect(read('--format=json check --output o.json a.docx --pack strict --profile p.json --fail-on consider --show-values --exempt x.docx --exempt=y.docx')).toEqual(
    {command: 'check', paths: ['a.docx'], format: 'json', output: 'o.json', pack: 'strict', profile: 'p.json', failOn: 'consider', exempt: ['x.docx', 'y.docx'], showValues: true})
})

test('exemptions', () => {
  expect(read('exemptions a.docx b --profile p.json')).toEqual({command: 'exemptions', paths: ['a.docx', 'b'], format: 'text', output: null, profile: 'p.json', showValues: false})
})

test('read', () => {
  expect(read('read a.docx --format json')).toEqual({command: 'read', path: 'a.docx', format: 'json', output: null, showValues: false})
})

test('a file whose name begins with a hyphen, after --', () => {
  expect(read('check -- -a.docx')).toMatchObject({paths: ['-a.docx']})
})

test.each(['--help', '-h', 'check --help', 'check a.docx -h'])('%s asks for help', (line) => {
  expect(read(line)).toEqual({command: 'help'})
})

test.each(['--version', '-v'])('%s asks for the version', (line) => {
  expect(read(line)).toEqual({command: 'version'})
})

describe('what cannot be meant is told with what to type', () => {
  test.each([
    ['', 'Say what to do. Type: report-protocol check FILE.docx'],
    ['check', 'Name a report to check. Type: report-protocol check FILE.docx'],
    ['read', 'Name a report to read. Type: report-protocol read FILE.docx'],
    ['chekc a.docx', 'There is no command “chekc”. Did you mean “check”?'],
    ['fix a.docx', 'There is no command “fix”. The commands are agenda, check, exemptions, publish, read, record and separate-report.'],
    ['a.docx', 'Say what to do with “a.docx”. Type: report-protocol check a.docx'],
    ['check --fromat json a.docx', 'There is no option --fromat. Did you mean --format?'],
    ['check --out a.txt a.docx', 'There is no option --out. Did you mean --output?'],
    ['check --shout a.docx', 'There is no option --shout.'],
    ['check -x a.docx', 'There is no option -x.'],
    ['check a.docx --format', '--format needs a value, and was given none. Type --format text|json.'],
    ['check a.docx --format=', '--format needs a value, and was given none.'],
    ['check --format --output o a.docx', '--format needs a value, and was given “--output”.'],
    ['check --format sarif a.docx', '--format is “sarif”, which is not known. Choose text or json.'],
    ['check --fail-on never a.docx', '--fail-on is “never”, which is not known. Choose must or should or consider.'],
    ['check --pack bury a.docx', '--pack is “bury”, which is not known. Choose statutory or strict.'],
    ['check --show-values=no a.docx', '--show-values takes no value, and was given “no”. Type --show-values alone.'],
    ['read a.docx b.docx', '“read” takes one report; two were named, “a.docx” and “b.docx”.'],
    ['read a.docx --pack strict', '“read” has no --pack'],
    ['exemptions a.docx --fail-on must', '“exemptions” has no --fail-on: it lists what is claimed'],
    ['exemptions', 'Name a report to list the exemptions of. Type: report-protocol exemptions FILE.docx'],
    ['check a.docx --exempt', '--exempt needs a value, and was given none. Type --exempt FILE.docx.'],
  ])('%s', (line, message) => {
    expect(() => read(line)).toThrow(UsageFault)
    expect(() => read(line)).toThrow(message)
  })
})

test('the help names every option, and no line is too wide for a terminal', () => {
  const text = help(packs)
  for (const option of ['--format', '--output', '--pack', '--profile', '--fail-on', '--show-values', '--help', '--version']) expect(text).toContain(option)
  expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(90)
})
