import {readFileSync, readdirSync} from 'node:fs'
import {describe, expect, test} from '@jest/globals'
import {strToU8, unzipSync, zipSync} from 'fflate'
import {customParts, withCustomPart} from '../../../src/host/docx/custom-part.ts'
import {ReportFault, openReport} from '../../../src/host/docx/open-report.ts'
import {plainText} from '../../../src/report/plain-text.ts'
import {partsWith, zip} from '../../docx/package.ts'

const ours = 'urn:test:ours'
const part = (words: string): string => `<a xmlns="${ours}">${words}</a>`
const folder = new URL('../../reports/given/', import.meta.url)
const reports = readdirSync(folder).filter((name) => name.endsWith('.docx'))
const bytesOf = (name: string): Uint8Array => readFileSync(new URL(name, folder))

/** Names of the parts that differ. */
function differing(before: Uint8Array, after: Uint8Array): string[] {
  const [old, now] = [unzipSync(before), unzipSync(after)]
  return [...new Set([...Object.keys(old), ...Object.keys(now)])].filter((name) => !Buffer.from(old[name] ?? []).equals(Buffer.from(now[name] ?? [])))
}

describe.each(reports)('in %s', (name) => {
  const bytes = bytesOf(name)
  const once = withCustomPart(bytes, ours, part('one <b/> & two'.replace('&', '&amp;')))
  test('a new part changes nothing but the main part’s relationships and the list of types', () => {
    expect(differing(bytes, once).filter((each) => !each.startsWith('customXml/')).sort()).toEqual(['[Content_Types].xml', 'word/_rels/document.xml.rels'])
    expect(differing(bytes, once).filter((each) => each in unzipSync(bytes)).sort()).toEqual(['[Content_Types].xml', 'word/_rels/document.xml.rels'])
    expect(customParts(once, ours)).toEqual([part('one <b/> &amp; two')])
    expect(plainText(openReport(once))).toBe(plainText(openReport(bytes)))
  })
  test('another text changes that part alone', () => {
    const twice = withCustomPart(once, ours, part('two'))
    expect(differing(once, twice)).toEqual([differing(bytes, once).find((each) => /^customXml\/item\d+\.xml$/.test(each))])
    expect(customParts(twice, ours)).toEqual([part('two')])
  })
  test('the parts come in their order', () => {
    expect(Object.keys(unzipSync(once)).slice(0, Object.keys(unzipSync(bytes)).length)).toEqual(Object.keys(unzipSync(bytes)))
  })
})

describe('in a file of another producer', () => {
  const whole = zip(partsWith('<w:p><w:r><w:t>Fees rise.</w:t></w:r></w:p>'))
  const changed = (change: (parts: Record<string, Uint8Array>) => void): Uint8Array => {
    const parts = unzipSync(whole)
    change(parts)
    return zipSync(parts)
  }
  const rels = 'word/_rels/document.xml.rels'
  const namespace = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"'
  test.each([
    ['no relationships', undefined],
    ['an empty list', `<Relationships ${namespace}/>`],
    ['an empty list with an end', `<?xml version="1.0"?><Relationships ${namespace}></Relationships>\n<!-- end -->\n`],
    ['a prefix', `<r:Relationships ${namespace.replace('xmlns', 'xmlns:r')}><r:Relationship Id="rIdRecord1" Type="http://x/hyperlink" Target="http://x" TargetMode="External"/></r:Relationships >`],
  ])('with %s', (_, list) => {
    const bytes = changed((parts) => {
      if (list === undefined) Reflect.deleteProperty(parts, rels)
      else parts[rels] = strToU8(list)
    })
    expect(customParts(withCustomPart(bytes, ours, part('x')), ours)).toEqual([part('x')])
  })
  test('that gives XML no type, the part has one', () => {
    const bytes = changed((parts) => { parts['[Content_Types].xml'] = strToU8(Buffer.from(parts['[Content_Types].xml'] ?? []).toString().replace(/<Default Extension="xml"[^>]*>/, '')) })
    expect(Buffer.from(unzipSync(withCustomPart(bytes, ours, part('x')))['[Content_Types].xml'] ?? []).toString()).toContain('<Override PartName="/customXml/item1.xml" ContentType="application/xml"/>')
  })
  test('the number of another custom part is not taken', () => {
    const bytes = withCustomPart(whole, 'urn:test:theirs', '<b xmlns="urn:test:theirs"/>')
    const both = withCustomPart(bytes, ours, part('x'))
    expect(customParts(both, 'urn:test:theirs')).toEqual(['<b xmlns="urn:test:theirs"/>'])
    expect(customParts(both, ours)).toEqual([part('x')])
  })
  test('a name that is no ASCII stays as it is', () => {
    const bytes = changed((parts) => { parts['word/media/caf\u00e9.png'] = strToU8('x') })
    expect(Object.keys(unzipSync(withCustomPart(bytes, ours, part('x'))))).toContain('word/media/caf\u00e9.png')
  })
  test('a damaged part that names our namespace is found', () => {
    const bytes = withCustomPart(whole, ours, part('x'))
    const parts = unzipSync(bytes)
    parts['customXml/item1.xml'] = strToU8(`<<${part('x')}`)
    expect(customParts(zipSync(parts), ours)).toEqual([`<<${part('x')}`])
  })
  test('a signed file is refused', () => {
    const bytes = changed((parts) => { parts['_xmlsignatures/origin.sigs'] = strToU8('') })
    expect(() => withCustomPart(bytes, ours, part('x'))).toThrow(ReportFault)
    expect(() => withCustomPart(new Uint8Array(100), ours, part('x'))).toThrow(ReportFault)
  })
})
