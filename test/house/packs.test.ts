/** A pack is a preset: an id, a title, and rules that are each set by a list of severity and options. */
import {expect, test} from '@jest/globals'
import {packs, rules} from '../../lints/index.ts'
import {checkReport} from '../../src/engine/check-report.ts'
import {reportFromText} from '../../src/report/from-text.ts'
import {assumedProfile} from '../../src/report/profile.ts'

test.each(packs.map((pack) => ({id: pack.id, pack})))('$id', ({pack}) => {
  expect(pack.id).toMatch(/^[a-z0-9-]+$/)
  expect(pack.title).toMatch(/^\p{Lu}/u)
  const listed = pack.plugins.map(([rule]) => rule)
  expect(new Set(listed).size).toBe(listed.length)
  for (const rule of listed) expect(rules).toContain(rule)
  // An option that a rule does not have is refused here, before any report is read.
  expect(() => checkReport(reportFromText('A report.'), pack, assumedProfile)).not.toThrow()
})

test('the first pack is the statutory floor', () => {
  expect(packs[0]?.id).toBe('statutory')
})
