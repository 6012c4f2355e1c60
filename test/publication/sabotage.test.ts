import {strFromU8, strToU8, unzipSync, zipSync} from 'fflate'
import {describe, expect, test} from '@jest/globals'
import {prove} from '../../src/publication/proof/proof.ts'
import {firm, leakyReports, offer, sum} from './leaky-reports.ts'
import {published} from './published.ts'

type Parts = Record<string, Uint8Array>
type Sabotage = [how: string, sabotage: (parts: Parts) => Parts | Uint8Array]

const body = 'word/document.xml'
const changed = (parts: Parts, name: string, change: (xml: string) => string): Parts => ({...parts, [name]: strToU8(change(strFromU8(parts[name] ?? new Uint8Array())))})
const inBody = (xml: string) => (parts: Parts): Parts => changed(parts, body, (text) => text.replace('</w:body>', `${xml}</w:body>`))
const wide = (text: string, high = false): Uint8Array => Uint8Array.from(Array.from(text).flatMap((letter) => (high ? [0, letter.charCodeAt(0)] : [letter.charCodeAt(0), 0])))
const zipped = (parts: Parts): Uint8Array => zipSync(parts, {mtime: '2026-01-05T12:00:00'})
const appended = (bytes: Uint8Array, text: string): Uint8Array => Uint8Array.from([...bytes, ...strToU8(text)])

/** One way for each of the ten copies, then more on the first. */
const ways: Sabotage[] = [
  ['a sentence split over runs', inBody(`<w:p>${Array.from(offer, (letter) => `<w:r><w:t xml:space="preserve">${letter}</w:t></w:r>`).join('')}</w:p>`)],
  ['a description of a picture, in entities', inBody(`<w:p><w:r><w:drawing><wp:inline><wp:docPr id="1" name="x" descr="${Array.from(offer, (letter) => `&#x${letter.charCodeAt(0).toString(16)};`).join('')}"/></wp:inline></w:drawing></w:r></w:p>`)],
  ['a comment in the XML', inBody(`<!-- ${offer} -->`)],
  ['character data', inBody(`<w:p><w:r><w:t><![CDATA[${offer}]]></w:t></w:r></w:p>`)],
  ['a part that nothing refers to', (parts) => ({...parts, 'word/comments.xml': strToU8(`<w:comments xmlns:w="x"><w:p><w:r><w:t>${offer}</w:t></w:r></w:p></w:comments>`)})],
  ['a tracked deletion', inBody(`<w:p><w:del w:id="1" w:author="A"><w:r><w:delText>${offer}</w:delText></w:r></w:del></w:p>`)],
  ['base64 in the styles', (parts) => changed(parts, 'word/styles.xml', (xml) => xml.replace('</w:styles>', `<w:x w:val="${Buffer.from(offer).toString('base64')}"/></w:styles>`))],
  ['the sum alone, in a property', (parts) => ({...parts, 'docProps/core.xml': strToU8(`<cp:coreProperties xmlns:cp="c" xmlns:dc="d"><dc:title>${sum}</dc:title></cp:coreProperties>`)})],
  ['a workbook passed off as a picture', (parts) => ({...parts, 'word/media/image9.png': zipped({'xl/sharedStrings.xml': strToU8(`<sst><si><t>${offer}</t></si></sst>`)})})],
  ['UTF-16', (parts) => ({...parts, 'word/footer9.xml': Uint8Array.from([0xff, 0xfe, ...wide(`<w:ftr xmlns:w="x"><w:p><w:r><w:t>${offer}</w:t></w:r></w:p></w:ftr>`)])})],
]
const more: Sabotage[] = [
  ['UTF-16 the other way round, without a mark', (parts) => ({...parts, 'word/media/image9.emf': Uint8Array.from([1, ...wide(offer, true)])})],
  ['the name of a part', (parts) => ({...parts, [`word/media/${firm}.png`]: Uint8Array.of(1)})],
  ['hidden text', inBody(`<w:p><w:r><w:rPr><w:b/><w:vanish/></w:rPr><w:t>Anything</w:t></w:r></w:p>`)],
  ['after the end of the zip', (parts) => appended(zipped(parts), offer)],
  ['capitals, hard spaces and soft hyphens', inBody(`<w:p><w:r><w:t>${offer.toUpperCase().replaceAll(' ', '\u00a0').replaceAll('E', 'E\u00ad')}</w:t></w:r></w:p>`)],
  ['full-width figures', inBody(`<w:p><w:r><w:t>${Array.from('1873400', (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)).join('')}</w:t></w:r></w:p>`)],
  ['a name alone, in a bookmark', inBody(`<w:bookmarkStart w:id="90" w:name="${firm}_bid"/>`)],
  ['a target, escaped', (parts) => ({...parts, 'word/_rels/footer9.xml.rels': strToU8(`<Relationships><Relationship Target="https://x.example/${encodeURIComponent(offer)}" TargetMode="External"/></Relationships>`)})],
  ['a folder of the council', (parts) => ({...parts, 'word/_rels/footer9.xml.rels': strToU8('<Relationships><Relationship Target="file:///S:/x.docx" TargetMode="External"/></Relationships>')})],
  ['marks of who edited', inBody('<w:p w:rsidR="00112233"/>')],
  ['a zip in an old Office file', (parts) => ({...parts, 'word/media/x.wmf': Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0, ...zipped({'a.txt': strToU8(offer)})])})],
  ['another part under the same name', (parts) => appended(zipped({[body]: strToU8(offer)}), '').length > 0 ? Uint8Array.from([...zipped({'z.txt': strToU8(offer)}), ...zipped(parts)]) : parts],
]

describe('the proof fails on a copy sabotaged by', () => {
  const copies = leakyReports().map(({bytes}) => published(bytes))
  test.each([...ways, ...more].map(([how, sabotage], index) => ({how, sabotage, index})))('$how', ({sabotage, index}) => {
    const copy = copies[index] ?? copies[0]
    if (!copy) throw new Error('There are no copies.')
    expect(prove(copy.bytes, copy.copy.proof).passed).toBe(true)
    const sabotaged = sabotage(unzipSync(copy.bytes))
    expect(prove(sabotaged instanceof Uint8Array ? sabotaged : zipped(sabotaged), copy.copy.proof).passed).toBe(false)
  })
  test('nothing, when its parts are only packed anew', () => {
    const [copy] = copies
    if (!copy) throw new Error('There are no copies.')
    expect(prove(zipped(unzipSync(copy.bytes)), copy.copy.proof).checks.filter(({found}) => found.length > 0)).toEqual([])
  })
})

test('a proof never gives the text', () => {
  const [copy] = leakyReports().map(({bytes}) => published(bytes))
  if (!copy) throw new Error('There are no copies.')
  const proof = prove(zipped(inBody(`<w:p><w:r><w:t>${offer}</w:t></w:r></w:p>`)(unzipSync(copy.bytes))), copy.copy.proof)
  expect(proof.checks.at(-1)?.found).toEqual([body])
  expect(JSON.stringify(proof)).not.toContain(firm)
})
