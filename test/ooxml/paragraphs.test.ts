import {describe, expect, test} from '@jest/globals'
import {root} from '../docx/package.ts'
import {line, lines, p, r, readBody, readParts} from './reading.ts'
import {partsWith} from '../docx/package.ts'

describe('words', () => {
  test('runs join up, with tabs, breaks and hyphens as they are shown', () => {
    const report = readBody(`<w:p>${r('One')}<w:r><w:tab/><w:t>two</w:t><w:br/><w:t>three</w:t><w:cr/><w:t>four</w:t><w:noBreakHyphen/><w:t>five</w:t><w:softHyphen/><w:t>six</w:t></w:r></w:p>`)
    expect(lines(report)).toEqual(['One\ttwo\vthree\vfour\u2011fivesix'])
  })

  test('white space at the ends counts only where it is preserved, and a line end is a space', () => {
    const report = readBody('<w:p><w:r><w:t> a </w:t></w:r><w:r><w:t xml:space="preserve"> b\nc </w:t></w:r><w:r><w:t>&#13;d</w:t></w:r></w:p>')
    expect(lines(report)).toEqual(['a b c d'])
  })

  test('a page break shows only between words', () => {
    const page = '<w:r><w:br w:type="page"/></w:r>'
    const report = readBody(`<w:p>${page}${r('a')}${page}${r('b')}${page}</w:p><w:p>${page}</w:p>`)
    expect(lines(report)).toEqual(['a\vb', ''])
  })

  test('symbols are the characters they look like, else their code', () => {
    const sym = (font: string, code: string): string => `<w:r><w:sym w:font="${font}" w:char="${code}"/></w:r>`
    const report = readBody(`<w:p>${sym('Wingdings', 'F0FC')}${sym('Symbol', 'F0B7')}${sym('Symbol', 'F061')}${sym('Wingdings 2', '0052')}${sym('Other', '00E9')}${sym('Other', 'nonsense')}</w:p>`)
    expect(lines(report)).toEqual(['✓•α☑é'])
  })

  test('what wraps runs is passed through, ruby gives its base, mathematics its letters', () => {
    const report = readBody(`<w:p><w:smartTag><w:customXml><w:bdo>${r('a')}</w:bdo></w:customXml></w:smartTag><w:proofErr w:type="spellStart"/>`
      + `<w:r><w:ruby><w:rt>${r('over')}</w:rt><w:rubyBase>${r('base')}</w:rubyBase></w:ruby></w:r><m:oMath><m:r><m:rPr><m:sty m:val="p"/></m:rPr><m:t>x</m:t></m:r></m:oMath></w:p>`)
    expect(lines(report)).toEqual(['abasex'])
  })

  test('a large first letter reads on into its paragraph', () => {
    const report = readBody(`<w:p><w:pPr><w:jc w:val="center"/><w:framePr w:dropCap="drop"/></w:pPr>${r('T')}</w:p>${p('he Council')}`)
    expect(lines(report)).toEqual(['The Council'])
    expect(line(report, 1)).toMatchObject({original: 'The Council', look: {centred: false}})
  })

  test('nothing is lost of a file with two bodies', () => {
    const document = root('document', `<w:body>${p('a')}</w:body><w:body>${p('b')}</w:body>`)
    expect(lines(readParts(partsWith('', {'word/document.xml': document})))).toEqual(['a', 'b'])
  })

  test('only one branch of alternate content is read', () => {
    const alternate = (requires: string): string => `<w:r><mc:AlternateContent><mc:Choice Requires="${requires}"><w:t>choice</w:t></mc:Choice><mc:Choice Requires="wps"><w:t>second</w:t></mc:Choice><mc:Fallback><w:t>fallback</w:t></mc:Fallback></mc:AlternateContent></w:r>`
    expect(lines(readBody(`<w:p>${alternate('wps w14')}</w:p><w:p>${alternate('unknown')}</w:p>`))).toEqual(['choice', 'second'])
    expect(lines(readBody('<w:p><w:r><mc:AlternateContent><mc:Choice Requires="x y"><w:t>choice</w:t></mc:Choice><mc:Fallback><w:t>fallback</w:t></mc:Fallback></mc:AlternateContent></w:r></w:p>'))).toEqual(['fallback'])
  })
})

describe('any prefix, and both editions of the standard', () => {
  const strict = 'http://purl.oclc.org/ooxml/wordprocessingml/main'
  test.each([
    ['another prefix', '<x:document xmlns:x="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><x:body><x:p><x:pPr><x:jc x:val="center"/></x:pPr><x:r><x:t>a</x:t></x:r></x:p></x:body></x:document>'],
    ['the default namespace', '<document xmlns="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><body><p><pPr><jc w:val="center"/></pPr><r><t>a</t></r></p></body></document>'],
    ['the strict edition', `<w:document xmlns:w="${strict}"><w:body><w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:t>a</w:t></w:r></w:p></w:body></w:document>`],
    ['a prefix that changes on the way', `<w:document xmlns:w="${strict}"><w:body><a:p xmlns:a="${strict}" xmlns:w="urn:other"><w:t>no</w:t><a:pPr><a:jc a:val="center" w:val="left"/></a:pPr><a:r><a:t>a</a:t></a:r></a:p></w:body></w:document>`],
  ])('%s', (_, document) => {
    const report = readParts(partsWith('', {'word/document.xml': document}))
    expect(lines(report)).toEqual(['a'])
    expect(line(report, 1).look.centred).toBe(true)
  })
})

describe('styles and looks', () => {
  const styles = root('styles', `<w:docDefaults><w:rPrDefault><w:rPr/></w:rPrDefault></w:docDefaults>
    <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>
    <w:style w:type="paragraph" w:styleId="Heading2"><w:name w:val="heading 2"/><w:basedOn w:val="Normal"/><w:pPr><w:jc w:val="center"/><w:outlineLvl w:val="1"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>
    <w:style w:type="paragraph" w:styleId="Para"><w:name w:val="Council Para"/><w:basedOn w:val="Heading2"/><w:pPr><w:outlineLvl w:val="9"/></w:pPr></w:style>
    <w:style w:type="paragraph" w:styleId="Loop"><w:name w:val="Loop"/><w:basedOn w:val="Loop"/></w:style>
    <w:style w:type="character" w:styleId="Strong"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>`)
  const styled = (style: string, runs: string): string => `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${runs}</w:p>`
  const report = readBody([
    styled('Heading2', r('Heading')), styled('Para', r('inherits')), styled('Normal', r('plain')), styled('Loop', r('x')),
    styled('Heading2', r('toggled', '<w:rStyle w:val="Strong"/>')), styled('Heading2', r('direct', '<w:b w:val="0"/>')),
    styled('Normal', r('part ', '<w:b/>') + r('of it')), styled('Normal', r('All', '<w:b/><w:i/>') + r(' – ')),
    styled('Normal', r('exempt report', '<w:caps/>')), p('EXEMPT'), '<w:p><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:p>',
  ].join(''), {'word/styles.xml': styles})

  test('a style gives its name, level and looks, with what it is based on', () => {
    expect(line(report, 1)).toMatchObject({style: {id: 'Heading2', name: 'heading 2'}, outline: 1, look: {bold: true, centred: true}})
    expect(line(report, 2)).toMatchObject({style: {id: 'Para', name: 'council para'}, outline: null, look: {bold: true, centred: true}})
    expect(line(report, 3)).toMatchObject({style: null, outline: null, look: {bold: false, centred: false}})
    expect(line(report, 4).style?.id).toBe('Loop')
  })

  test('bold in both styles cancels out; bold on the run decides', () => {
    expect([5, 6].map((number) => line(report, number).look.bold)).toEqual([false, false])
  })

  test('a paragraph looks bold, italic or capital when every letter does', () => {
    expect([7, 8].map((number) => line(report, number).look)).toMatchObject([{bold: false, italic: false}, {bold: true, italic: true}])
    expect(line(report, 7).spans).toEqual([{kind: 'bold', start: 0, end: 5}])
    expect([9, 10, 3].map((number) => line(report, number).look.capitals)).toEqual([true, true, false])
    expect(line(report, 9).text).toBe('exempt report')
  })

  test('a level may be written on the paragraph', () => expect(line(report, 11).outline).toBe(0))

  test('a heading has its level where the styles are missing', () => {
    expect(line(readBody(styled('Heading3', r('x'))), 1)).toMatchObject({style: {id: 'Heading3', name: 'heading3'}, outline: 2})
  })
})

describe('tables', () => {
  const cell = (...texts: string[]): string => `<w:tc>${texts.map((text) => p(text)).join('')}</w:tc>`
  test('cells are paragraphs in reading order, and know where they stand', () => {
    const report = readBody(`${p('a')}<w:tbl><w:tr>${cell('b')}${cell('c', 'd')}</w:tr><w:tr><w:tc>${p('e')}<w:tbl><w:tr>${cell('f')}</w:tr></w:tbl>${p('g')}</w:tc></w:tr></w:tbl>${p('h')}`)
    expect(lines(report).join('')).toBe('abcdefgh')
    expect([1, 2, 4, 5, 6, 7].map((number) => line(report, number).cell)).toEqual([
      null, {table: 0, row: 0, column: 0}, {table: 0, row: 0, column: 1}, {table: 0, row: 1, column: 0}, {table: 1, row: 0, column: 0}, {table: 0, row: 1, column: 0},
    ])
    expect(report.children.map(({type}) => type)).toEqual(['paragraph', 'table', 'paragraph'])
  })

  test('the lower part of a cell that spans rows is not shown', () => {
    const report = readBody(`<w:tbl><w:tr><w:tc><w:tcPr><w:vMerge w:val="restart"/></w:tcPr>${p('a')}</w:tc></w:tr><w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr>${p('gone')}</w:tc>${cell('b')}</w:tr></w:tbl>`)
    expect(lines(report)).toEqual(['a', 'b'])
    expect(report.hidden).toEqual([{text: 'gone', line: 1, at: 1}])
    expect(line(report, 2).cell).toEqual({table: 0, row: 1, column: 1})
  })

  test('nesting without end', () => {
    const depth = 4000
    const report = readBody(`${'<w:tbl><w:tr><w:tc>'.repeat(depth)}${p('deep')}${`${p('x')}</w:tc></w:tr></w:tbl>`.repeat(depth)}`)
    expect(lines(report)[0]).toBe('deep')
    expect(lines(report)).toHaveLength(depth + 1)
  })
})
