import {describe, expect, test} from '@jest/globals'
import fc from 'fast-check'
import {strToU8, zipSync} from 'fflate'
import {ReportFault} from '../../../src/ooxml/fault.ts'
import {openReport} from '../../../src/host/docx/open-report.ts'
import {reportFromText} from '../../../src/report/from-text.ts'
import {plainText} from '../../../src/report/plain-text.ts'
import {compose} from '../../docx/compose.ts'
import {partsWith, relationships, root, zip} from '../../docx/package.ts'
import type {PartTexts} from '../../docx/package.ts'

const secret = 'The Chief Executive is dismissed'
const body = `<w:p><w:r><w:t>${secret}</w:t></w:r></w:p>`

/** The code a file is refused with; the text when it is not. */
function outcome(bytes: Uint8Array): string {
  try {
    return `read: ${plainText(openReport(bytes))}`
  } catch (fault) {
    if (!(fault instanceof ReportFault)) throw fault
    expect(fault.message).not.toMatch(/\n|dismissed|TypeError|\.ts:/)
    expect(fault.message).toMatch(/\.$/)
    return fault.code
  }
}

/** A text's UTF-16 units. */
function unitsOf(text: string): number[] {
  return Array.from({length: text.length}, (_, index) => text.charCodeAt(index))
}

const of = (others: PartTexts): string => outcome(zip(partsWith(body, others)))
const read = `read: ${secret}`

describe('files that are no Word files', () => {
  const ole = (stream: string): Uint8Array => {
    const bytes = new Uint8Array(2048)
    bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
    bytes.set(unitsOf(stream).flatMap((unit) => [unit, 0]), 1024 + 128)
    return bytes
  }
  test.each<[string, Uint8Array, string]>([
    ['nothing', new Uint8Array(), 'empty'],
    ['words', strToU8('Dear all, please find the report below.'), 'not-a-zip'],
    ['a PDF', strToU8('%PDF-1.7'), 'not-a-zip'],
    ['an old .doc', ole('WordDocument'), 'old-doc'],
    ['a protected file', ole('EncryptedPackage'), 'password-protected'],
    ['an old .xls', ole('Workbook'), 'not-a-word-document'],
    ['a zip of something else', zip({'a.txt': 'a'}), 'not-a-word-document'],
    ['an empty zip', zipSync({}), 'not-a-word-document'],
    ['an .odt', zip({mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<x/>'}), 'not-a-word-document'],
    ['an .xlsx', zip({'[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>',
      '_rels/.rels': relationships([{type: 'officeDocument', target: 'xl/workbook.xml'}]), 'xl/workbook.xml': '<workbook/>'}), 'not-a-word-document'],
  ])('%s', (_, bytes, code) => expect(outcome(bytes)).toBe(code))
})

describe('parts', () => {
  test('the main part is found by its relationship or its type, whatever its name and case', () => {
    const parts = partsWith(body)
    const document = parts['word/document.xml'] ?? ''
    expect(outcome(zip({'_rels/.rels': relationships([{type: 'http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument', target: '/Text/Main.XML'}]), 'text/main.xml': document}))).toBe(read)
    expect(outcome(zip({'[Content_Types].xml': parts['[Content_Types].xml'] ?? '', 'word/document.xml': document}))).toBe(read)
    for (const type of ['vnd.ms-word.document.macroEnabled.main+xml', 'vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml', 'vnd.ms-word.template.macroEnabledTemplate.main+xml']) {
      expect(outcome(zip({'[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/x.xml" ContentType="application/${type}"/></Types>`, 'x.xml': document}))).toBe(read)
    }
  })

  test('missing', () => {
    const {'word/document.xml': _, ...without} = partsWith(body)
    expect(outcome(zip(without))).toBe('missing-part')
    expect(outcome(zip({'[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'}))).toBe('missing-part')
    expect(outcome(zip(partsWith(body, {}, [{type: 'styles', target: 'styles.xml'}, {type: 'numbering', target: 'no.xml'}, {type: 'comments', target: 'no2.xml'}])))).toBe(read)
  })

  test('broken, each named', () => {
    expect(of({'word/document.xml': '<w:document>'})).toBe('broken-xml')
    for (const part of ['styles', 'numbering', 'comments']) {
      const broken = zip(partsWith(body, {[`word/${part}.xml`]: `<w:${part} xmlns:w="x"><a></b>`}))
      expect(outcome(broken)).toBe('broken-xml')
      expect(() => openReport(broken)).toThrow(`word/${part}.xml`)
    }
    expect(of({'word/document.xml': ''})).toBe('broken-xml')
    expect(of({'word/document.xml': `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document><w:x/>`})).toBe('broken-xml')
    expect(of({'word/document.xml': '<w:document><w:body/></w:document>'})).toBe('broken-xml')
    expect(of({'word/document.xml': root('document', '<w:body>\u0001</w:body>')})).toBe('broken-xml')
  })

  test('a DTD or an entity', () => {
    expect(of({'word/document.xml': `<!DOCTYPE x [<!ENTITY a "${'a'.repeat(99)}"><!ENTITY b "&a;&a;">]>${root('document', '').slice(55)}`})).toBe('dtd')
    expect(of({'word/document.xml': '<!DOCTYPE x SYSTEM "file:///etc/passwd"><x/>'})).toBe('dtd')
    expect(of({'word/document.xml': root('document', '<w:body><w:p><w:r><w:t>&secret;</w:t></w:r></w:p></w:body>')})).toBe('dtd')
    expect(outcome(zip(partsWith(body, {'customXml/item1.xml': '<!DOCTYPE x><x/>'}, [{type: 'customXml', target: '../customXml/item1.xml'}])))).toBe('dtd')
  })

  test('hostile names are only ever names', () => {
    const hostile = {'../../etc/passwd': 'x', '/abs.xml': 'x', 'C:\\x.xml': 'x', 'a\0b': 'x', constructor: 'x'}
    expect(of(hostile)).toBe(read)
    expect(outcome(zip(partsWith(body, hostile, ['../../../../etc/passwd', 'file:///etc/passwd', 'https://example.test/styles.xml', '\\\\host\\share', '__proto__'].map((target) => ({type: 'styles', target}))))))
      .toBe(read)
    expect(outcome(zip(partsWith(body, {}, [{type: 'styles', target: 'https://example.test/styles.xml', external: true}])))).toBe(read)
  })

  test('UTF-8 with a mark, UTF-16 and Latin-1', () => {
    const text = 'Cyngor Ynys Môn – £5'
    const xml = root('document', `<w:body><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:body>`).replace(/^<\?xml.*?\?>/, '')
    const parts = Object.fromEntries(Object.entries(partsWith('')).map(([name, part]) => [name, strToU8(part)]))
    const units = unitsOf(xml)
    const little = Uint8Array.from(units.flatMap((unit) => [unit & 255, unit >> 8]))
    const big = Uint8Array.from(units.flatMap((unit) => [unit >> 8, unit & 255]))
    const latin = Uint8Array.from(unitsOf(`<?xml version="1.0" encoding="ISO-8859-1"?>${xml.replace('–', '-')}`))
    for (const bytes of [strToU8(`\uFEFF${xml}`), Uint8Array.from([0xff, 0xfe, ...little]), Uint8Array.from([0xfe, 0xff, ...big]), little, big]) {
      expect(outcome(zipSync({...parts, 'word/document.xml': bytes}))).toBe(`read: ${text}`)
    }
    expect(outcome(zipSync({...parts, 'word/document.xml': latin}))).toBe(`read: ${text.replace('–', '-')}`)
  })
})

describe('zips', () => {
  const bytes = zip(partsWith(body))
  const patched = (change: (view: DataView, central: number, end: number) => void): Uint8Array => {
    const copy = bytes.slice()
    const view = new DataView(copy.buffer)
    const end = copy.length - 22
    change(view, view.getUint32(end + 16, true), end)
    return copy
  }
  /** The central entry of the document, which comes last in a small package. */
  const documentEntry = (view: DataView, central: number): number => {
    let at = central
    for (let next = at; view.getUint32(next, true) === 0x02014b50; next += 46 + view.getUint16(next + 28, true) + view.getUint16(next + 30, true)) at = next
    return at
  }

  test('stored entries and junk before the zip', () => {
    const parts = Object.fromEntries(Object.entries(partsWith(body)).map(([name, text]) => [name, strToU8(text)]))
    expect(outcome(zipSync(parts, {level: 0}))).toBe(read)
    expect(outcome(Uint8Array.from([...strToU8('#!/bin/sh junk'), ...bytes]))).toBe(read)
    expect(outcome(Uint8Array.from([...bytes, 0, 0]))).toBe(read)
  })

  test('sizes that follow the data, and zip64', () => {
    expect(outcome(patched((view, central) => {
      for (const at of [14, 18, 22]) view.setUint32(view.getUint32(documentEntry(view, central) + 42, true) + at, 0, true)
    }))).toBe(read)
    const view = new DataView(bytes.buffer, bytes.byteOffset)
    const end = bytes.length - 22
    const wide = new Uint8Array(56 + 20 + 22)
    const record = new DataView(wide.buffer)
    record.setUint32(0, 0x06064b50, true)
    record.setBigUint64(32, BigInt(view.getUint16(end + 10, true)), true)
    record.setBigUint64(40, BigInt(view.getUint32(end + 12, true)), true)
    record.setBigUint64(48, BigInt(view.getUint32(end + 16, true)), true)
    record.setUint32(56, 0x07064b50, true)
    record.setBigUint64(64, BigInt(end), true)
    wide.set(bytes.subarray(end), 76)
    record.setUint16(76 + 10, 0xffff, true)
    record.setUint32(76 + 16, 0xffffffff, true)
    expect(outcome(Uint8Array.from([...bytes.subarray(0, end), ...wide]))).toBe(read)
  })

  test('a damaged part is not half read', () => {
    expect(outcome(patched((view, central) => view.setUint8(documentEntry(view, central) + 16, view.getUint8(documentEntry(view, central) + 16) ^ 1)))).toBe('zip-damaged')
    expect(outcome(patched((view, central) => view.setUint16(documentEntry(view, central) + 10, 99, true)))).toBe('zip-damaged')
    expect(outcome(patched((view, central) => view.setUint16(documentEntry(view, central) + 8, 1, true)))).toBe('password-protected')
  })

  test('a bomb is refused from what it declares, and from what it is', () => {
    const bomb = zipSync({...Object.fromEntries(Object.entries(partsWith(body)).map(([name, text]) => [name, strToU8(text)])), 'word/document.xml': new Uint8Array(30_000_000)})
    expect(outcome(bomb)).toBe('zip-bomb')
    const lying = bomb.slice()
    const view = new DataView(lying.buffer)
    view.setUint32(documentEntry(view, view.getUint32(lying.length - 22 + 16, true)) + 24, 1000, true)
    expect(outcome(lying)).toBe('zip-bomb')
    expect(outcome(patched((each, central) => each.setUint32(documentEntry(each, central) + 24, 0x7fffffff, true)))).toBe('zip-bomb')
  })

  test('too many elements, paragraphs or parts', () => {
    const stored = (text: string): Uint8Array => zipSync(Object.fromEntries(Object.entries(partsWith(text)).map(([name, part]) => [name, strToU8(part)])), {level: 0})
    expect(outcome(stored('<w:p/>'.repeat(300_001)))).toBe('too-large')
    expect(outcome(stored('a'.repeat(33_000_000)))).toBe('too-large')
    expect(outcome(stored(`${'<w:tbl><w:tr><w:tc>'.repeat(7000)}${'</w:tc></w:tr></w:tbl>'.repeat(7000)}`))).toBe('too-large')
    expect(outcome(patched((view, _, end) => view.setUint16(end + 10, 20_000, true)))).toBe('too-large')
  })
})

describe('whatever comes', () => {
  const report = compose(reportFromText('# Pay\n{++A: x++} y {>>B: z<<}\n| a | b |'))

  test('a file cut anywhere is refused', () => {
    for (let length = 0; length < report.length; length++) expect(outcome(report.subarray(0, length))).toMatch(/^(?:empty|not-a-zip|truncated|zip-damaged)$/)
  })

  test('bytes changed anywhere: read or refused', () => {
    fc.assert(fc.property(fc.array(fc.tuple(fc.nat(report.length - 1), fc.nat(255)), {minLength: 1, maxLength: 4}), (changes) => {
      const copy = report.slice()
      for (const [at, byte] of changes) copy[at] = byte
      expect(typeof outcome(copy)).toBe('string')
    }), {numRuns: 500})
  })

  test('any bytes, and any XML in the body', () => {
    fc.assert(fc.property(fc.uint8Array({maxLength: 400}), (bytes) => expect(typeof outcome(bytes)).toBe('string')), {numRuns: 200})
    const name = fc.constantFrom('w:p', 'w:r', 'w:t', 'w:tbl', 'w:tr', 'w:tc', 'w:tcPr', 'w:trPr', 'w:ins', 'w:del', 'w:pPr', 'w:rPr', 'w:sdt', 'w:sdtPr', 'w:sdtContent', 'w:hyperlink', 'w:txbxContent', 'w:body', 'w:fldSimple', 'w:vMerge', 'w:footnote',
      'mc:AlternateContent', 'mc:Choice', 'mc:Fallback', 'w:comment', 'w:moveFrom', 'w:vanish', 'w:cellDel', 'v:textpath', 'w:rPrChange', 'w:fldChar', 'w:object', 'w:commentRangeStart')
    const {xml} = fc.letrec<{xml: string}>((tie) => ({
      xml: fc.oneof({maxDepth: 7}, fc.constant('words'), fc.tuple(name, fc.constantFrom('', ' w:id="1" w:author="A"', ' w:fldCharType="begin"', ' w:fldCharType="end"', ' string="x"', ' Requires="wps"'), fc.array(tie('xml'), {maxLength: 4}))
        .map(([tag, attributes, children]) => `<${tag}${attributes}>${children.join('')}</${tag}>`)),
    }))
    fc.assert(fc.property(xml, (content) => expect(outcome(zip(partsWith(content)))).toMatch(/^read/)), {numRuns: 500})
  })
})
