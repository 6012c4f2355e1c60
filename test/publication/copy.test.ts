/** The copy reads as the report less what was taken out, plus the markings. */
import {describe, expect, test} from '@jest/globals'
import fc from 'fast-check'
import {strFromU8, strToU8, unzipSync, zipSync} from 'fflate'
import {openReport} from '../../src/host/docx/open-report.ts'
import {prove} from '../../src/publication/proof/proof.ts'
import {reportFromText} from '../../src/report/from-text.ts'
import {paragraphs} from '../../src/report/plain-text.ts'
import type {Report} from '../../src/report/report.ts'
import {compose} from '../docx/compose.ts'
import {partsWith, root, zip} from '../docx/package.ts'
import {generatedParts} from '../bench/generated-report.ts'
import {p, r} from './leaky-reports.ts'
import {published} from './published.ts'

/** What a line says and how it looks. */
function look(report: Report): unknown[] {
  return paragraphs(report).map(({place, text, label, style, outline, look: {bold, centred}, list, cell}) => ({place, text, label, style, outline, bold, centred, list, column: cell?.column ?? null}))
}

const words = fc.constantFrom('the', 'council', 'yard', 'lease', 'approves', 'Mill', 'Lane', '£1,250', 'of', 'costs', 'officer', 'scheme')
const plainWords = fc.array(words, {minLength: 1, maxLength: 9}).map((each) => each.join(' '))
const line = fc.oneof(
  plainWords, plainWords.map((text) => `## ${text}`), plainWords.map((text) => `**${text}**`),
  fc.tuple(plainWords, plainWords).map(([a, b]) => `| ${a} | ${b} |`),
  fc.tuple(plainWords, plainWords).map(([a, b]) => `${a} {++Ann: ${b}++}{--Bo: old ${b}--} end`),
  fc.tuple(plainWords, plainWords).map(([a, b]) => `${a}{>>Cy: why ${b}?<<} and{%% never ${b}%%} so`),
)
const secret = fc.array(fc.constantFrom('Quillan', 'tender', 'ranked', 'seventh', 'margin', 'bidder', 'reserve', 'withdrawn'), {minLength: 6, maxLength: 12}).map((each) => each.join(' '))
const beside = fc.array(fc.tuple(fc.constantFrom('footnote', 'header', 'footer', 'box'), plainWords).map(([place, text]) => `^${place} ${text}`), {maxLength: 3})

test('any report with an exempt appendix', () => {
  fc.assert(fc.property(fc.array(line, {minLength: 3, maxLength: 14}), fc.array(secret, {minLength: 1, maxLength: 4}), beside, fc.array(fc.integer({min: 1, max: 9}), {minLength: 4, maxLength: 9}), (lines, secrets, asides, sizes) => {
    const open = ['# Report', ...lines, 'Appendix Z is not for publication: paragraph 3 of Schedule 12A.']
    const source = [...open, '# Appendix Z', 'NOT FOR PUBLICATION', ...secrets, ...asides].join('\n')
    let taken = 0
    const split = (text: string): string[] => {
      const pieces: string[] = []
      for (let at = 0; at < text.length; at += sizes[(taken - 1) % sizes.length] ?? 1) pieces.push(text.slice(at, at + (sizes[taken++ % sizes.length] ?? 1)))
      return pieces
    }
    const bytes = compose(reportFromText(source), {split})
    const {bytes: copy, copy: {proof}} = published(bytes)
    const before = look(openReport(bytes)) as {place: string; text: string}[]
    const after = look(openReport(copy)) as {place: string; text: string}[]
    const at = before.findIndex(({text}) => text === 'Appendix Z')
    const isMarking = ({text}: {text: string}): boolean => text.startsWith('Not for publication. Appendix Z has been taken out')
    expect(after.filter((each) => !isMarking(each))).toEqual([...before.slice(0, at), ...before.filter(({place}) => place === 'header' || place === 'footer')])
    expect(after.findIndex(isMarking)).toBe(at)
    expect(prove(copy, proof).checks.filter(({found}) => found.length > 0)).toEqual([])
  }), {numRuns: 60})
})

test('a report of 60 sections with nothing withheld is the same, its changes accepted', () => {
  const bytes = zip(generatedParts(20))
  const copy = openReport(published(bytes).bytes)
  expect(look(copy)).toEqual(look(openReport(bytes)))
  expect({changes: copy.changes, comments: copy.comments}).toEqual({changes: [], comments: []})
})

describe('Word’s own constructions', () => {
  const copied = (body: string, others: Record<string, string> = {}): string[] => paragraphs(openReport(published(zip(partsWith(body, others))).bytes)).map(({text}) => text)
  const tracked = 'w:id="1" w:author="A"'
  test.each<[string, string, string[]]>([
    ['a deleted mark joins two paragraphs', p(r('One '), `<w:rPr><w:del ${tracked}/></w:rPr>`) + p(r('two.'), '<w:jc w:val="center"/>'), ['One two.']],
    ['three in a row, the last without content', p(r('One '), `<w:rPr><w:del ${tracked}/></w:rPr>`) + p(r('two'), `<w:rPr><w:del ${tracked}/></w:rPr>`) + '<w:p/>', ['One two']],
    ['a deleted paragraph', p(r('One.')) + p(`<w:del ${tracked}><w:r><w:delText>Gone.</w:delText></w:r></w:del>`, `<w:rPr><w:del ${tracked}/></w:rPr>`) + p(r('Two.')), ['One.', 'Two.']],
    ['a deletion within an insertion', p(`<w:ins ${tracked}>${r('In')}<w:del ${tracked}><w:r><w:delText> out</w:delText></w:r></w:del></w:ins>`), ['In']],
    ['moved words', p(`<w:moveFromRangeStart ${tracked} w:name="m"/><w:moveFrom ${tracked}>${r('Here')}</w:moveFrom><w:moveFromRangeEnd w:id="1"/>${r('.')}`) + p(`<w:moveTo ${tracked}>${r('Here')}</w:moveTo>${r(' now.')}`), ['.', 'Here now.']],
    ['rows and cells', `<w:tbl><w:tr><w:trPr><w:ins ${tracked}/></w:trPr><w:tc><w:tcPr/>${p(r('new'))}</w:tc><w:tc><w:tcPr><w:cellDel ${tracked}/></w:tcPr>${p(r('old'))}</w:tc></w:tr><w:tr><w:trPr><w:del ${tracked}/></w:trPr><w:tc>${p(r('gone'))}</w:tc></w:tr></w:tbl>` + p(r('End.')), ['new', 'End.']],
    ['a table that is all deleted', `<w:tbl><w:tr><w:trPr><w:del ${tracked}/></w:trPr><w:tc>${p(r('gone'))}</w:tc></w:tr></w:tbl>` + p(r('End.')), ['End.']],
    ['a hidden paragraph', p(r('Gone.', '<w:vanish/>'), '<w:rPr><w:vanish/></w:rPr>') + p(r('Seen.')), ['Seen.']],
    ['a hidden row', `<w:tbl><w:tr><w:trPr><w:hidden/></w:trPr><w:tc>${p(r('gone'))}</w:tc></w:tr><w:tr><w:tc>${p(r('seen'))}</w:tc></w:tr></w:tbl>`, ['seen']],
    ['the lower part of a cell that spans rows', `<w:tbl><w:tr><w:tc><w:tcPr><w:vMerge w:val="restart"/></w:tcPr>${p(r('seen'))}</w:tc></w:tr><w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr>${p(r('unseen'))}</w:tc></w:tr></w:tbl>`, ['seen']],
    ['fields', p(`<w:fldSimple w:instr="AUTHOR">${r('Jo Hart')}</w:fldSimple>${r(' on page ')}<w:fldSimple w:instr="PAGE">${r('3')}</w:fldSimple>`), ['Jo Hart on page 3']],
    ['a field that never ends', p(`<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>AUTHOR</w:instrText></w:r>${r('Seen.')}`), ['Seen.']],
    ['a field in a field', p(`<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>IF </w:instrText></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>MERGEFIELD x</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${r('y')}<w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:instrText> = "y"</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${r('Shown.')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`), ['Shown.']],
  ])('%s', (_, body, expected) => {
    const before = paragraphs(openReport(zip(partsWith(body)))).map(({text}) => text)
    expect({before, after: copied(body)}).toEqual({before: expected, after: expected})
  })

  test('words of one run only, with what else stands in it', () => {
    const control = (content: string): string => `<w:sdt><w:sdtPr><w:tag w:val="exempt-3"/></w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`
    expect(copied(p(`${r('The rent is ')}${control(`${r('forty-')}<w:r><w:tab/></w:r>${r('one pounds')}`)}${r(' a week.')}`) + p(r('Open.')))).toEqual(['The rent is [Not for publication: paragraph 3] a week.', 'Open.'])
  })
  test('a copy has a paragraph wherever Word needs one', () => {
    const control = `<w:sdt><w:sdtPr><w:tag w:val="exempt"/></w:sdtPr><w:sdtContent>${p(r('Rent of forty-one pounds.'))}</w:sdtContent></w:sdt>`
    const {bytes} = published(zip(partsWith(`${p(r('Open.'))}<w:tbl><w:tr><w:tc>${control}</w:tc><w:tc>${p(r('Kept.'))}</w:tc></w:tr></w:tbl>`)))
    const xml = strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array())
    expect(xml.match(/<w:tc>(?:(?!<\/w:tc>).)*<\/w:tc>/gs)?.every((cell) => cell.includes('<w:p>'))).toBe(true)
  })
  test('a template and a file with macros become a plain document', () => {
    const parts = partsWith(p(r('Open.')), {'word/vbaProject.bin': 'x'}, [{type: 'http://schemas.microsoft.com/office/2006/relationships/vbaProject', target: 'vbaProject.bin'}])
    const types = (parts['[Content_Types].xml'] ?? '').replace('application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml', 'application/vnd.ms-word.document.macroEnabled.main+xml')
    const copy = unzipSync(published(zip({...parts, '[Content_Types].xml': types})).bytes)
    expect(Object.keys(copy)).not.toContain('word/vbaProject.bin')
    expect(strFromU8(copy['[Content_Types].xml'] ?? new Uint8Array())).toContain('wordprocessingml.document.main+xml')
  })
  test('parts that are not touched are byte for byte the same', () => {
    const picture = Uint8Array.from({length: 999}, (_, index) => index * 7 & 255)
    const body = p('<w:r><w:drawing><a:blip r:embed="x"/></w:drawing></w:r>')
    const parts = partsWith(body, {'word/header1.xml': root('hdr', '<w:p><w:r><w:t>Borough</w:t></w:r></w:p>')}, [{id: 'x', type: 'image', target: 'media/a.png'}])
    const bytes = zipSync({...Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])), 'word/media/a.png': picture})
    const copy = unzipSync(published(bytes).bytes)
    expect(copy['word/media/a.png']).toEqual(picture)
  })
  test('other prefixes and UTF-16', () => {
    const xml = '<?xml version="1.0" encoding="UTF-16"?><document xmlns="http://purl.oclc.org/ooxml/wordprocessingml/main" xmlns:q="http://purl.oclc.org/ooxml/wordprocessingml/main"><body><p q:rsidR="00"><r><t>Open.</t></r></p><sdt><sdtPr><tag q:val="exempt"/></sdtPr><sdtContent><p><r><t>Rent of forty-one pounds.</t></r></p></sdtContent></sdt></body></document>'
    const wide = Uint8Array.from([0xff, 0xfe, ...Array.from(xml).flatMap((letter) => [letter.charCodeAt(0), 0])])
    const parts = Object.fromEntries(Object.entries(partsWith('')).map(([name, text]) => [name, strToU8(text)]))
    const {bytes} = published(zipSync({...parts, 'word/document.xml': wide}))
    expect(paragraphs(openReport(bytes)).map(({text}) => text)).toEqual(['Open.', 'Not for publication. A passage of this report has been taken out of this copy. No paragraph is stated.'])
    expect(strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array())).not.toMatch(/rsid|UTF-16|forty/)
  })
})
