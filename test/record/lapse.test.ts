import {describe, expect, test} from '@jest/globals'
import fc from 'fast-check'
import {coverOf, sectionsNamed} from '../../src/record/cover.ts'
import {alignment} from '../../src/record/alignment.ts'
import {fingerprint} from '../../src/record/fingerprint.ts'
import {changesSince} from '../../src/record/lapse.ts'
import {openReport} from '../../src/host/docx/open-report.ts'
import {withInserted, withParagraph, withoutParagraph} from '../../src/report/edits.ts'
import {reportFromText} from '../../src/report/from-text.ts'
import {body} from '../../src/report/plain-text.ts'
import type {ParagraphChange} from '../../src/report/recorded.ts'
import type {Report} from '../../src/report/report.ts'
import {compose} from '../docx/compose.ts'
import {digest} from './made.ts'

const text = `# Allotment rents
| Report by | Head of Parks |
# Recommendation
That rents rise by 3% in April.
That the waiting list be closed for a year.
# Reasons
Costs of water have risen by half since 2024.
The list is longer than the plots will serve.
# Financial implications
The Director of Finance confirms income of £4,000.
^footer Page`
const report = reportFromText(text)

/** What an approval of these sections (of all, without any) would say of the report as it is now. */
function since(now: Report, before = report, names: readonly string[] = []): ParagraphChange[] {
  const chosen = names.length > 0 ? names.flatMap((name) => sectionsNamed(before, name)) : null
  const {kept, ...cover} = coverOf(before, chosen, digest)
  return changesSince(cover, now, kept, digest)
}

const swapped = (from: string, to: string): Report => reportFromText(text.replace(from, to))

describe('an approval of the recommendation', () => {
  const names = ['recommendations']
  test('stands while nothing has changed, and after the file went through Word', () => {
    expect(since(report, report, names)).toEqual([])
    expect(since(openReport(compose(report)), report, names)).toEqual([])
  })
  test('stands when one word changes elsewhere', () => {
    expect(since(swapped('by half', 'by a third'), report, names)).toEqual([])
    expect(since(swapped('# Reasons', '# Reasons\nA new reason.'), report, names)).toEqual([])
    expect(since(swapped('# Recommendation', 'A word before.\n# Recommendation'), report, names)).toEqual([])
  })
  test('lapses when one word changes inside, and names the paragraph', () => {
    expect(since(swapped('3%', '5%'), report, names)).toEqual([
      {kind: 'changed', line: 5, was: 'That rents rise by 3% in April.', now: 'That rents rise by 5% in April.', authors: []},
    ])
  })
  test('says who may have done it', () => {
    expect(since(swapped('3%', '{--Cllr Tom Hale: 3--}{++Cllr Tom Hale: 1++}%'), report, names)).toEqual([
      {kind: 'changed', line: 5, was: 'That rents rise by 3% in April.', now: 'That rents rise by 1% in April.', authors: ['Cllr Tom Hale']},
    ])
    expect(since(swapped('That rents rise by 3% in April.', '{--Cllr Tom Hale: That rents rise by 3% in April.--}'), report, names)).toEqual([
      {kind: 'deleted', line: null, was: 'That rents rise by 3% in April.', now: null, authors: ['Cllr Tom Hale']},
    ])
  })
  test('tells what came, went and moved', () => {
    expect(since(withInserted(report, 5, 'That plots be let by lot.'), report, names)).toEqual([{kind: 'inserted', line: 6, was: null, now: 'That plots be let by lot.', authors: []}])
    expect(since(withoutParagraph(report, 6), report, names)).toEqual([{kind: 'deleted', line: null, was: 'That the waiting list be closed for a year.', now: null, authors: []}])
    const other = swapped('That rents rise by 3% in April.\nThat the waiting list be closed for a year.', 'That the waiting list be closed for a year.\nThat rents rise by 3% in April.')
    expect(since(other, report, names).map(({kind}) => kind)).toEqual(['moved'])
    const away = reportFromText(text.replace('That the waiting list be closed for a year.\n', '').replace('£4,000.', '£4,000.\nThat the waiting list be closed for a year.'))
    expect(since(away, report, names)).toMatchObject([{kind: 'moved', line: 11}])
  })
  test('finds its section again under another heading', () => {
    expect(since(swapped('# Recommendation', '# What is proposed'), report, names).map(({kind, was, now}) => [kind, was, now])).toEqual([['changed', 'Recommendation', 'What is proposed']])
  })
  test('says that all of it is gone', () => {
    const without = reportFromText(text.replace(/# Recommendation\n.*\n.*\n/, ''))
    expect(since(without, report, names).map(({kind}) => kind)).toEqual(['deleted', 'deleted', 'deleted'])
  })
  test('covers what stands under its lower headings', () => {
    const before = reportFromText('# Recommendation\nThat rents rise.\n## Part two\nThat plots be let.\n# Reasons\nCosts.')
    expect(since(withParagraph(before, 4, 'That plots be sold.'), before, names)).toMatchObject([{kind: 'changed', line: 4}])
    expect(since(withParagraph(before, 6, 'Income.'), before, names)).toEqual([])
  })
  test('lapses when a paragraph is made a heading, or stands in another column', () => {
    expect(since(swapped('That the waiting', '## That the waiting'), report, names)).toMatchObject([{kind: 'changed', was: 'That the waiting list be closed for a year.', now: 'That the waiting list be closed for a year.'}])
  })
})

describe('an approval of the whole report', () => {
  test('covers what stands beside the body too', () => {
    expect(since(swapped('^footer Page', '^footer Draft'))).toMatchObject([{kind: 'changed', was: 'Page', now: 'Draft'}])
  })
  test('is not touched by white space, looks, comments or empty lines', () => {
    expect(since(swapped('That rents', 'That  rents'))).toEqual([])
    expect(since(swapped('# Reasons', '\n# Reasons'))).toEqual([])
    expect(since(swapped('That rents rise by 3% in April.', '**That rents rise by 3% in April.**'))).toEqual([])
    expect(since(swapped('in April', 'in April{>>Cllr Hale: why?<<}'))).toEqual([])
  })
  test('is not touched by a field that changes by itself', () => {
    const paged = (page: string): Report => {
      const made = reportFromText(`Page ${page} of 9`)
      const [first] = body(made)
      first?.spans.push({kind: 'field', start: 5, end: 5 + page.length, code: 'PAGE'})
      return made
    }
    expect(since(paged('12'), paged('3'))).toEqual([])
    expect(fingerprint(paged('12'), digest)).toBe(fingerprint(paged('3'), digest))
  })
  test('says nothing of what was where the words were not kept', () => {
    const {covers, sections} = coverOf(report, null, digest)
    expect(changesSince({covers, sections}, swapped('3%', '5%'), new Map(), digest)).toMatchObject([{kind: 'changed', was: null, now: 'That rents rise by 5% in April.'}])
  })
})

describe('for any edits', () => {
  const lines = fc.array(fc.constantFrom('Rents rise.', 'Rents fall.', 'The list is closed.', 'None.', 'Plots are let by lot each spring.'), {minLength: 1, maxLength: 12})
  const reports = lines.map((all) => reportFromText(all.join('\n')))
  test('an approval stands if and only if the fingerprints are the same', () => {
    fc.assert(fc.property(reports, reports, (before, now) => {
      expect(since(now, before).length === 0).toBe(fingerprint(before, digest) === fingerprint(now, digest))
    }))
  })
  test('what was approved, with the changes made, is what stands now', () => {
    fc.assert(fc.property(reports, reports, (before, now) => {
      const changes = since(now, before)
      const words = (of: Report): string[] => body(of).map(({text: each}) => each)
      const after = words(before)
      for (const {kind, was} of changes) if (kind === 'deleted' || kind === 'changed') after.splice(after.indexOf(was ?? ''), 1)
      for (const {kind, now: is} of changes) if (kind === 'inserted' || kind === 'changed') after.push(is ?? '')
      expect(after.sort()).toEqual(words(now).sort())
    }))
  })
  test('one edit is told as one change', () => {
    fc.assert(fc.property(fc.nat(20), fc.nat(2), (at, how) => {
      const line = 1 + at % (body(report).length - 1)
      const edited = how === 0 ? withParagraph(report, line, 'Quite another thing stands here.') : how === 1 ? withInserted(report, line, 'Quite another thing stands here.') : withoutParagraph(report, line)
      expect(since(edited).map(({kind}) => kind)).toEqual([['changed', 'inserted', 'deleted'][how]])
    }))
  })
  test('the pairs of an alignment agree, rise, and are as many as can be', () => {
    const lists = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), {maxLength: 9})
    fc.assert(fc.property(lists, lists, (old, now) => {
      const pairs = alignment(old, now)
      for (const [index, [one, other]] of pairs.entries()) {
        expect(old[one]).toBe(now[other])
        const next = pairs[index + 1]
        if (next) expect(next[0] > one && next[1] > other).toBe(true)
      }
      if (old.join() === now.join()) expect(pairs).toHaveLength(old.length)
    }))
  })
})
