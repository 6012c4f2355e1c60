import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from '@jest/globals'
import {agendaKnowledge, exemptGround, exemptionKnowledge, packs} from '../../lints/index.ts'
import {run} from '../../src/cli/run.ts'
import {withCustomPart} from '../../src/host/docx/custom-part.ts'
import {recordNamespace, writeRecord} from '../../src/record/record-xml.ts'
import {openReport} from '../../src/host/docx/open-report.ts'
import {publishReport} from '../../src/host/docx/publish-report.ts'
import {recordIn} from '../../src/cli/record-file.ts'
import {reportFromText} from '../../src/report/from-text.ts'
import {compose} from '../docx/compose.ts'
import {chainOf, tampered} from '../record/made.ts'
import {inFolder} from './folder.ts'

const text = `| Report by | Ann Day, Head of Planning |
# Recommendation
That rents rise by 3% in April.
# Reasons
This typical Tory wheeze costs £4,000. Ring 07700 900123.
# Background papers
None.`
const bytesOf = (source: string): Uint8Array => compose(reportFromText(source))
const approve = ['approve', 'a.docx', '--role', 'head-of-service', '--by', 'Ann Day', '--office', 'Head of Planning']

interface Said {
  code: number
  out: string
  err: string
}

/** Runs commands on `a.docx` in a folder, one after the other; words in the folder's other files are minutes. */
function session(work: (record: (...typed: string[]) => Said, path: string, folder: string) => void, source: string | Uint8Array = text): void {
  inFolder({'a.docx': typeof source === 'string' ? bytesOf(source) : source}, (folder) => {
    const typed = (...words: string[]): Said => {
      const said = {out: '', err: ''}
      const code = run(words.map((word) => /^[ab]\.(?:docx|txt)$/.test(word) ? join(folder, word) : word), {packs, version: '0.1.0', knowledge: exemptionKnowledge, agendas: agendaKnowledge, grounds: exemptGround}, {
        out: (each) => { said.out += each }, err: (each) => { said.err += each }, colour: false, watched: false, now: () => 0, today: () => '2027-01-04', instant: () => '2027-01-04T09:00:00.000Z',
      })
      return {code, out: said.out.replaceAll(folder, '').replaceAll('\\', '/'), err: said.err.replaceAll(folder, '').replaceAll('\\', '/')}
    }
    work(typed, join(folder, 'a.docx'), folder)
  })
}

/** The same record in a report whose words were changed, as Word keeps it when somebody edits. */
function edited(path: string, from: string, to: string, source = text): void {
  const {found, kept} = recordIn(readFileSync(path))
  const bytes = bytesOf(source.replace(from, to))
  writeFileSync(path, found.state === 'whole' ? withCustomPart(bytes, recordNamespace, writeRecord(found.chain, kept)) : bytes)
}

describe('record approve', () => {
  test('keeps the approval, and gives a receipt for the minutes', () => {
    session((typed) => {
      const {code, out} = typed('record', ...approve)
      expect(code).toBe(0)
      expect(out).toMatch(/^\/a\.docx: entry 1 made\.\nRecord receipt: 1 entry; last [\da-f-]{44}; text [\da-f-]{44}; check [\da-f]{4}\.\nKeep this receipt outside the report, as in the minutes\.\n$/)
      expect(typed('record', 'show', 'a.docx').out).toContain('1  2027-01-04 09:00 UTC: approved by Ann Day, Head of Planning, as head of service\n       Covers the whole report, checked against statutory 0.1.0. Findings open then: ')
      expect(typed('record', 'show', 'a.docx').out).toContain('As typed, not authenticated.\n       Stands: nothing that it covers has changed.')
    })
  })
  test('of sections, then one word elsewhere and one inside: only the second lapses it, and the paragraph is named', () => {
    session((typed, path) => {
      typed('record', ...approve, '--sections', 'recommendations')
      edited(path, '£4,000', '£5,000')
      expect(typed('record', 'show', 'a.docx').out).toContain('Stands: nothing that it covers has changed.')
      edited(path, '3%', '5%')
      expect(typed('record', 'show', 'a.docx').out).toContain('Lapsed: 1 paragraph that it covers has changed since.\n       Line 4, changed: from “That rents rise by 3% in April.” to “That rents rise by 5% in\n       April.”.\n       Who changed what was not tracked cannot be told')
      edited(path, '3%', '{++Cllr Tom Hale: 5++}%')
      expect(typed('record', 'show', 'a.docx').out).toContain('Tracked as a change by Cllr Tom Hale.')
    })
  })
  test('of a section that the report does not have says which it has', () => {
    session((typed) => {
      const {code, err} = typed('record', ...approve, '--sections', 'riddles')
      expect(code).toBe(2)
      expect(err).toMatch(/^The report has no section “riddles”\. It has header, recommendations, reasons, background papers\./)
    })
  })
})

describe('record waive', () => {
  const waive = (at: string): string[] => ['record', 'waive', 'a.docx', '--finding', at, '--by', 'Ann Day', '--reason', 'It quotes a letter.']
  test('a finding that is left does not count, and is shown with its reason, until its text changes', () => {
    session((typed, path) => {
      const before = typed('check', 'a.docx', '--profile', 'lints/profiles/england-cabinet.json')
      const at = /\((\d+:\d+)-[\d:]+\)\n(?:(?! {2}\w).*\n)*?.*\[neutral-political-reference\]/.exec(before.out)?.[1] ?? ''
      expect(before.code).toBe(1)
      const {code, err} = typed(...waive(`neutral-political-reference@${at}`))
      expect({code, err}).toEqual({code: 0, err: ''})
      const after = typed('check', 'a.docx', '--profile', 'lints/profiles/england-cabinet.json')
      expect(after.out).toMatch(/ {2}left {6}Line 6, reasons .*\n {12}Left by Ann Day, 2027-01-04 \(as typed, not authenticated\): “It quotes a letter\.”/)
      const must = (out: string): number => Number(/(\d+) must/.exec(out)?.[1])
      expect(must(after.out)).toBe(must(before.out) - 1)
      const {reports} = JSON.parse(typed('check', 'a.docx', '--format', 'json').out) as {reports: {waived: {rule: string; waiver: {reason: string}}[]}[]}
      expect(reports[0]?.waived).toMatchObject([{rule: 'neutral-political-reference', waiver: {reason: 'It quotes a letter.'}}])
      edited(path, '£4,000', '£5,000')
      const stale = typed('check', 'a.docx', '--profile', 'lints/profiles/england-cabinet.json')
      expect(must(stale.out)).toBe(must(before.out))
      expect(stale.out).toContain('The waiver in entry 1 of the record holds for nothing any more')
    })
  })
  test('of no finding says where that rule finds something', () => {
    session((typed) => {
      expect(typed(...waive('neutral-political-reference@1:1')).err).toMatch(/^There is no finding neutral-political-reference@1:1\. That rule finds neutral-political-reference@6:\d+/)
      expect(typed(...waive('no-such-rule')).err).toContain('“no-such-rule” finds nothing that is not left already.')
    })
  })
})

describe('check reads the record', () => {
  const found = (said: Said): string[] => {
    const {reports} = JSON.parse(said.out) as {reports: {findings: {rule: string; message: string}[]}[]}
    return reports[0]?.findings.map(({rule, message}) => `${rule}: ${message}`) ?? []
  }
  const ofRecord = (said: Said): string[] => found(said).filter((each) => /^(?:approval-lapsed|recommendation-locked|author-interest|finance-officer|withdrawal)/.test(each))
  test('an approval that lapsed, and a recommendation changed after the head of service approved it', () => {
    session((typed, path) => {
      expect(ofRecord(typed('check', 'a.docx', '--format', 'json'))).toEqual([])
      typed('record', ...approve)
      edited(path, '3%', '5%')
      expect(ofRecord(typed('check', 'a.docx', '--format', 'json'))).toEqual(['recommendation-locked: Ann Day approved the recommendation as “That rents rise by 3% in April.”; only Ann Day may approve other words.'])
      edited(path, '£4,000', '£5,000')
      expect(ofRecord(typed('check', 'a.docx', '--format', 'json'))).toEqual([expect.stringMatching(/^approval-lapsed: Ann Day approved “This typical Tory wheeze costs £4,000\..*” here; ask for approval/)])
      typed('record', ...approve)
      expect(ofRecord(typed('check', 'a.docx', '--format', 'json'))).toEqual([])
    })
  })
  test('a finance officer’s approval shows that they were consulted, and an author says whether they have an interest', () => {
    session((typed) => {
      const consulted = (): boolean => ofRecord(typed('check', 'a.docx', '--format', 'json')).some((each) => each.startsWith('finance-officer'))
      expect(consulted()).toBe(true)
      typed('record', 'approve', 'a.docx', '--role', 'finance', '--by', 'Bo Reed', '--office', 'Section 151 Officer')
      expect(consulted()).toBe(false)
      typed('record', 'approve', 'a.docx', '--role', 'author', '--by', 'Ann Day', '--office', 'Head of Planning')
      expect(ofRecord(typed('check', 'a.docx', '--format', 'json'))).toEqual([expect.stringMatching(/^author-interest-declared: Ann Day signed/)])
      typed('record', 'approve', 'a.docx', '--role', 'author', '--by', 'Ann Day', '--office', 'Head of Planning', '--interest', 'none')
      expect(ofRecord(typed('check', 'a.docx', '--format', 'json'))).toEqual([])
    }, '# Recommendation\nThat £4,000 be spent on seats.')
  })
  test('a withdrawal', () => {
    session((typed) => {
      expect(ofRecord(typed('check', 'a.docx', '--format', 'json'))).toEqual([expect.stringContaining('withdrawal-recorded: “REPORT WITHDRAWN”')])
      typed('record', 'withdrawal', 'a.docx', '--asked-by', 'Cllr Tom Hale', '--by', 'Ann Day', '--office', 'Head of Planning', '--reason', 'New figures.')
      expect(ofRecord(typed('check', 'a.docx', '--format', 'json'))).toEqual([])
    }, '**REPORT WITHDRAWN**\n# Purpose\nTo note fees.')
  })
})

test('record suggestion and record withdrawal say who, what and why', () => {
  session((typed) => {
    typed('record', 'suggestion', 'a.docx', '--member', 'Councillor Tom Hale', '--member-office', 'Chair of Planning', '--what', 'Say 1%.', '--declined', '--by', 'Ann Day', '--office', 'Head of Planning', '--reason', 'Costs rose.')
    typed('record', 'withdrawal', 'a.docx', '--asked-by', 'Councillor Tom Hale', '--by', 'Ann Day', '--office', 'Head of Planning', '--reason', 'The figures were wrong.')
    expect(typed('record', 'show', 'a.docx').out).toMatchInlineSnapshot(`
"/a.docx
  2 entries in the record.

    1  2027-01-04 09:00 UTC: a suggestion by Councillor Tom Hale, Chair of Planning, declined
       by Ann Day, Head of Planning
       “Say 1%.”: Costs rose.
       As typed, not authenticated.

    2  2027-01-04 09:00 UTC: the report withdrawn by Ann Day, Head of Planning, asked for by
       Councillor Tom Hale
       The figures were wrong.
       As typed, not authenticated.

  Record receipt: 2 entries; last 16dd7ab5-f5e708cd-6b0bfabb-875e73c9-282fb7b9; text
  4dbd0a53-dc428e29-27e18d1c-dc74c1a5-21902c80; check 59b0.
  Keep this receipt outside the report, as in the minutes.
"
`)
  })
})

describe('record verify', () => {
  test('tells each verdict with its exit code, against minutes kept elsewhere', () => {
    session((typed, path, folder) => {
      for (const each of [1, 2, 3]) typed('record', 'withdrawal', 'a.docx', '--asked-by', 'Cllr Hale', '--by', 'Ann Day', '--office', 'Head', '--reason', `Reason ${each}.`)
      const shown = typed('record', 'show', 'a.docx').out
      writeFileSync(join(folder, 'b.txt'), `Minutes\n${shown}`)
      const verdict = (): string => {
        const {code, out} = typed('record', 'verify', 'a.docx', '--receipt', 'b.txt')
        return `${code} ${/^ {2}(\w[\w ]*\w)[.,]/m.exec(out)?.[1] ?? ''}`
      }
      const whole = readFileSync(path)
      const kept = recordIn(whole).found
      if (kept.state !== 'whole') throw new Error('no record')
      const put = (xml: string): string => {
        writeFileSync(path, withCustomPart(bytesOf(text), recordNamespace, xml))
        return verdict()
      }
      expect(verdict()).toBe('0 Unchanged')
      expect(put(writeRecord(tampered(kept.chain, (all) => all.slice(0, 2), true), new Map()))).toBe('1 Shortened chain')
      expect(put(writeRecord(tampered(kept.chain, (all) => all.map((each) => ({...each, by: {name: 'X', office: 'Y'}})), true), new Map()))).toBe('1 Rewritten chain')
      expect(put(writeRecord(kept.chain, new Map()).replace('version="1"', 'version="2"'))).toBe('2 Newer version')
      expect(put('<record')).toBe('1 Missing record')
      expect(put(writeRecord(kept.chain, new Map()).replace('</record>', ''))).toBe('2 Broken record')
      expect(put(`<log xmlns="${recordNamespace}"/>`)).toBe('2 Foreign part')
      writeFileSync(path, whole)
      edited(path, '3%', '5%')
      expect(verdict()).toBe('1 Edited text')
    })
  })
  test('without a receipt says what it could not have seen', () => {
    session((typed) => {
      typed('record', ...approve)
      const {code, out} = typed('record', 'verify', 'a.docx')
      expect(code).toBe(0)
      expect(out).toContain('compared with the record alone, for want of a receipt.')
      expect(out).toContain('- Whether entries were cut from the end, or the whole record was made anew: only a\n      receipt kept elsewhere shows that.')
    })
  })
  test('a mistyped receipt is no reason to suspect anybody', () => {
    session((typed) => {
      const [receipt = ''] = /Record receipt:.*/.exec(typed('record', ...approve).out) ?? []
      expect(typed('record', 'verify', 'a.docx', '--receipt', receipt).code).toBe(0)
      expect(typed('record', 'verify', 'a.docx', '--receipt', receipt.replace('1 entry', '2 entries')).err).toContain('mistyped')
      expect(typed('record', 'verify', 'a.docx', '--receipt', 'none').err).toContain('is “none”, which is none, and names no file')
    })
  })
})

describe('what is unsafe', () => {
  test('a name with script or terminal codes is shown as words', () => {
    session((typed) => {
      typed('record', 'withdrawal', 'a.docx', '--asked-by', '<script>alert(1)</script>\u001b[2J', '--by', 'Ann\nDay', '--office', 'H', '--reason', 'R')
      const {out} = typed('record', 'show', 'a.docx')
      expect(out).not.toContain('\u001b')
      expect(out).toContain('<script>alert(1)</script>[2J')
    })
  })
  test('a record of a newer version, or a broken one, is refused and left as it is', () => {
    for (const xml of [writeRecord(chainOf(2), new Map()).replace('version="1"', 'version="9"'), writeRecord(chainOf(2), new Map()).replace('{', '[')]) {
      session((typed, path) => {
        const before = readFileSync(path)
        expect(typed('record', ...approve).code).toBe(2)
        expect(typed('record', 'show', 'a.docx').code).toBe(2)
        expect(typed('check', 'a.docx').err).toContain('its record cannot be read, so approvals and waivers are not counted')
        expect(readFileSync(path).equals(before)).toBe(true)
      }, withCustomPart(bytesOf(text), recordNamespace, xml))
    }
  })
  test('personal values are hidden in what is shown', () => {
    session((typed, path) => {
      typed('record', ...approve)
      edited(path, 'wheeze', 'plan')
      expect(typed('record', 'show', 'a.docx').out).not.toContain('900123')
      expect(typed('record', 'show', 'a.docx', '--show-values').out).toContain('900123')
      expect(typed('record', 'show', 'a.docx', '--format', 'json').out).not.toContain('900123')
    })
  })
  test('nothing of the record is in the copy for publication', () => {
    session((typed, path) => {
      typed('record', ...approve)
      const published = publishReport(readFileSync(path), {describe: () => null, unstated: '', keepShared: true, rules: {}})
      if ('refused' in published) throw new Error('refused')
      expect(recordIn(published.bytes).found.state).toBe('missing')
      expect(openReport(published.bytes).customParts).toEqual([])
    })
  })
})

describe('what was typed amiss', () => {
  test.each([
    [['record'], 'Say what to do with the record'],
    [['record', 'shew'], 'Did you mean “record show”?'],
    [['record', 'show'], 'Name the report.'],
    [['record', 'show', 'a.docx', '--role', 'author'], '“record show” has no --role.'],
    [['record', 'approve', 'a.docx'], '“record approve” needs --role.'],
    [['record', 'approve', 'a.docx', '--role', 'mayor', '--by', 'A', '--office', 'B'], '--role is “mayor”, which is not known.'],
    [['record', 'suggestion', 'a.docx', '--member', 'A'], 'Say what became of the suggestion'],
    [['record', 'show', 'a.docx', 'b.docx'], 'takes one report; two were named'],
    [['recrod', 'show', 'a.docx'], 'Did you mean “record”?'],
    [['record', 'show', 'b.docx'], 'There is no such file'],
  ])('%j', (words, message) => {
    session((typed) => {
      const {code, err} = typed(...words)
      expect(code).toBe(2)
      expect(err).toContain(message)
    })
  })
  test('--help helps', () => {
    session((typed) => { expect(typed('record', '--help').out).toContain('report-protocol record ACTION FILE.docx') })
  })
})
