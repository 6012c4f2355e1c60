import {strFromU8, unzipSync} from 'fflate'
import {describe, expect, test} from '@jest/globals'
import {checkReport} from '../../src/engine/check-report.ts'
import type {Pack} from '../../src/engine/check-report.ts'
import {openReport} from '../../src/host/docx/open-report.ts'
import {paragraphs} from '../../src/report/plain-text.ts'
import {assumedProfile} from '../../src/report/profile.ts'
import {noComments} from '../../lints/rules/no-comments.ts'
import {noHiddenText} from '../../lints/rules/no-hidden-text.ts'
import {noTrackedChanges} from '../../lints/rules/no-tracked-changes.ts'
import {prove} from '../../src/publication/proof/proof.ts'
import {leakyReports, openLines} from './leaky-reports.ts'
import {published} from './published.ts'

describe.each(leakyReports())('$name', ({name, bytes, secrets}) => {
  const {bytes: copy, copy: {proof}} = published(bytes)
  const lines = paragraphs(openReport(copy)).map(({text}) => text)

  test('says its secrets before', () => {
    expect(textsOf(bytes).some((text) => secrets.some((secret) => text.includes(secret)))).toBe(true)
  })
  test('says none of them in the copy, read by the simplest means', () => {
    for (const text of textsOf(copy)) for (const secret of secrets) expect(text).not.toContain(secret)
  })
  test('stands the proof', () => {
    expect(prove(copy, proof).checks.filter(({found}) => found.length > 0)).toEqual([])
  })
  test('keeps its open lines, and says what is not in it', () => {
    expect(lines).toEqual(expect.arrayContaining(openLines))
    expect(lines.some((line) => /not for publication/i.test(line) && line.includes('paragraph 3 of Part 1'))).toBe(true)
  })
  test('has no comment, tracked change, hidden text or property but its title', () => {
    const {comments, changes, hidden, properties, customParts} = openReport(copy)
    expect({comments, changes, hidden, customParts}).toEqual({comments: [], changes: [], hidden: [], customParts: []})
    expect(Object.keys(properties).filter((name) => name !== 'title')).toEqual([])
  })
  test('has nothing for the publication rules to find', () => {
    const pack = {id: 'publication', title: 'Publication', plugins: [noComments, noTrackedChanges, noHiddenText].map((rule): Pack['plugins'][number] => [rule, ['must']])}
    expect(checkReport(openReport(copy), pack, assumedProfile).findings).toEqual([])
    expect(checkReport(openReport(bytes), pack, assumedProfile).findings.length > 0).toBe(['comments', 'deletions', 'passages'].includes(name))
  })
  test('says the same when it is published again', () => {
    expect(paragraphs(openReport(published(copy).bytes)).map(({text}) => text)).toEqual(lines)
  })
})

/** Every part as UTF-8 and as UTF-16, with its tags and without. */
function textsOf(bytes: Uint8Array): string[] {
  return Object.entries(unzipSync(bytes)).flatMap(([name, part]) => {
    const text = strFromU8(part)
    const wide = strFromU8(part.filter((byte) => byte !== 0))
    return [name, text, wide, text.replace(/<[^>]*>/g, ''), text.replace(/<[^>]*>/g, ' ')]
  })
}
