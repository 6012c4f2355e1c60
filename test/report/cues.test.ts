import {readFileSync, readdirSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from '@jest/globals'
import fc from 'fast-check'
import ts from 'typescript'
import {Cue, cued} from '../../src/report/cues.ts'
import {firstList, neededBy} from '../../src/report/needed-words.ts'

const root = join(import.meta.dirname, '../..')

test.each([
  [/\bnot\s+for\s+(?:publication|release)\b/i, [[[' publication ', ' release ']]]],
  [/tenants?|£\d/, [[['tenant', 'tenants', ' £ 0']]]],
  [/\bcost\b.*\bover-?run/, [[[' overrun', ' over run'], [' cost ']]]],
  [/(?=.*\bpatient\b).*\d{3}/, [[[' patient '], ['000']]]],
  [/(?:the )?[^.]{2,9}\s+report\b/, [[[' report ']]]],
  [/\bup to us\b/, [[[' up to ']]]],
  [/caniat[aâ]d/, [[['caniatad', 'caniat d']]]],
  [/\w+|x/, null],
  [/a*(?!b)/, null],
])('%s needs %j', (pattern, needed) => {
  expect(neededBy(pattern)?.map((row) => row.map((set) => [...set])) ?? null).toEqual(needed)
})

test('a list of phrases stands in a pattern as one letter', () => {
  const needed = neededBy({source: `${String.fromCharCode(firstList)} x|y`, flags: ''}, [['suspend*', 'on sick leave']])
  expect(needed?.map((row) => row.map((set) => [...set]))).toEqual([[[' suspend', ' sick leave '], [' x']], [['y']]])
})

test('the first texts are not looked at, since to read all patterns takes longer; then they are', () => {
  const cue = new Cue(/lease/)
  expect(cue.mayMatch('rent')).toBe(true)
  for (let turn = 0; turn < 30_000; turn++) cue.mayMatch('rent')
  expect([cue.mayMatch('rent'), cue.mayMatch('released')]).toEqual([false, true])
})

test.each([
  [/\bteam\b/i, 'The Team’s view', 'The steam pump'],
  [/\bnot for publication\b/iu, 'NOT FOR PUBLICATION.', 'not for the publication'],
  [/(?<!£)\b\d{4}\b/, 'in 2024', 'in the year'],
  [/\bmember(?:s|ship)? (?:of|at)\b/, 'members of', 'member on'],
  [/[(@]roe/, 'ann@roe', 'ann roe'],
  [/^$|\bx\b/, '', 'y'],
])('%s finds in “%s”, and not in “%s”, what the plain pattern finds', (pattern, holds, lacks) => {
  expect([cued(pattern).test(holds), cued(pattern).test(lacks)]).toEqual([true, false])
  const [plain, each] = [cued(pattern), cued(new RegExp(pattern.source, `${pattern.flags}g`))]
  const [as, asEach] = [new RegExp(pattern), new RegExp(pattern.source, `${pattern.flags}g`)]
  for (const text of [holds, lacks, `${holds} ${holds}`]) {
    expect([plain.exec(text), text.search(plain), text.match(plain), text.split(plain), text.replace(plain, '$&!')]).toEqual([as.exec(text), text.search(as), text.match(as), text.split(as), text.replace(as, '$&!')])
    expect([[...text.matchAll(each)], text.match(each), text.replace(each, (words) => `${words}!`)]).toEqual([[...text.matchAll(asEach)], text.match(asEach), text.replace(asEach, (words) => `${words}!`)])
    for (let turn = 0; turn < 3; turn++) expect([each.exec(text)?.index, each.lastIndex]).toEqual([asEach.exec(text)?.index, asEach.lastIndex])
  }
})

describe('no pattern of this project loses a match', () => {
  const patterns = ['src/language', 'src/report', 'lints/rules'].flatMap((folder) => readdirSync(join(root, folder), {recursive: true, encoding: 'utf8'}).filter((name) => name.endsWith('.ts')).flatMap((name) => patternsIn(readFileSync(join(root, folder, name), 'utf8'))))
  const lines = readdirSync(join(root, 'test/reports/own')).flatMap((name) => readFileSync(join(root, 'test/reports/own', name), 'utf8').split('\n')).filter((line, index) => line.length > 1 && index % 8 === 0)

  test('on the lines of whole reports, and on pieces of them put together', () => {
    expect(patterns.length).toBeGreaterThan(500)
    const pieces = fc.sample(fc.array(fc.tuple(fc.constantFrom(...lines), fc.nat(), fc.nat(40)).map(([line, at, length]) => line.slice(at % line.length).slice(0, length)), {maxLength: 4}).map((all) => all.join('')), {numRuns: 60, seed: 7})
    const lost = patterns.flatMap((pattern) => {
      const [plain, cue] = [new RegExp(pattern.source, pattern.flags.replace(/[gy]/g, '')), new Cue(pattern)]
      return [...lines, ...pieces].filter((text) => plain.test(text) && !cue.mayMatch(text)).map((text) => `${pattern.source} in ${text}`)
    })
    expect(lost).toEqual([])
  })
})

function patternsIn(source: string): RegExp[] {
  const found: RegExp[] = []
  const visit = (node: ts.Node): void => {
    const written = ts.isRegularExpressionLiteral(node) ? /^\/(.*)\/([a-z]*)$/s.exec(node.text) : null
    if (written) found.push(new RegExp(written[1] ?? '', written[2]))
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile('one.ts', source, ts.ScriptTarget.ESNext))
  return found
}
