/**
 * Ten reports that let slip what they withhold: each has an exempt part, and says the same elsewhere in the file, where a
 * person who only looks at the page would not find it.
 */
import {strToU8, zipSync} from 'fflate'
import {escape, partsWith, relationships, root} from '../docx/package.ts'
import type {Link, PartTexts} from '../docx/package.ts'

export interface Leaky {
  name: string
  bytes: Uint8Array
  /** What must be nowhere in the copy. */
  secrets: readonly string[]
}

export const offer = 'Brackenfell Joinery has offered £1,873,400 for the yard at Stonecross, payable on exchange'
export const sum = '£1,873,400'
export const firm = 'Brackenfell'
const secrets = [offer, '1,873,400', '1873400', firm, 'payable on exchange']

/** A run of plain words. */
export function r(text: string, format = ''): string {
  return `<w:r w:rsidR="00C51A2B">${format && `<w:rPr>${format}</w:rPr>`}<w:t xml:space="preserve">${escape(text)}</w:t></w:r>`
}

/** A paragraph. */
export function p(content: string, format = ''): string {
  return `<w:p w:rsidR="00C51A2B" w14:paraId="1A2B3C4D">${format && `<w:pPr>${format}</w:pPr>`}${content}</w:p>`
}

const heading = (text: string, before = '', after = ''): string => p(`${before}${r(text)}${after}`, '<w:pStyle w:val="Heading1"/>')

/** The open part of every report here. */
export const openLines = ['Report to Cabinet', 'Purpose', 'To agree the sale of a yard.', 'Recommendation', 'That the sale be agreed on the terms in Appendix B.', 'Appendix B is exempt under paragraph 3 of Part 1 of Schedule 12A to the Local Government Act 1972.']

function open(more = ''): string {
  return openLines.map((line) => (line === 'Purpose' || line === 'Recommendation' ? heading(line) : p(r(line)))).join('') + more
}

export function appendix(more = ''): string {
  return heading('Appendix B - The offer', '<w:bookmarkStart w:id="7" w:name="_Toc700"/>', '<w:bookmarkEnd w:id="7"/>') + p(r('NOT FOR PUBLICATION')) + p(r(offer.slice(0, 14)) + r(`${offer.slice(14)}.`)) + more
}

const styles = root('styles', '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>'
  + '<w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:rsid w:val="00C51A2B"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>'
  + '<w:style w:type="character" w:styleId="Secret"><w:name w:val="Secret"/><w:rPr><w:vanish/></w:rPr></w:style>')

function file(body: string, others: Readonly<Record<string, string | Uint8Array>> = {}, links: readonly Link[] = []): Uint8Array {
  const texts: PartTexts = {}
  const binaries: Record<string, Uint8Array> = {}
  for (const [name, part] of Object.entries(others)) {
    if (typeof part === 'string') texts[name] = part
    else binaries[name] = part
  }
  const parts = partsWith(body, {'word/styles.xml': styles, ...texts}, links)
  return zipSync({...Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])), ...binaries}, {mtime: '2026-01-05T12:00:00'})
}

const section = (references: string): string => `<w:sectPr w:rsidR="00C51A2B">${references}</w:sectPr>`
const picture = (id: string, alternative: string): string => `<w:r><w:drawing><wp:inline><wp:docPr id="3" name="${alternative}" descr="${alternative}" title="${alternative}"/><a:graphic><a:graphicData><pic:pic><pic:nvPicPr><pic:cNvPr id="4" name="C:\\Sales\\${alternative}.png"/></pic:nvPicPr><pic:blipFill><a:blip r:embed="${id}"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`
const chart = '<w:r><w:drawing><wp:inline><wp:docPr id="5" name="Chart"/><a:graphic><a:graphicData><c:chart r:id="chart"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>'
const workbook = zipSync({'xl/sharedStrings.xml': strToU8(`<sst><si><t>${offer}</t></si><si><t>${sum}</t></si></sst>`)})
const field = (code: string, result: string): string => `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve">${escape(code)}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${result}<w:r><w:fldChar w:fldCharType="end"/></w:r>`
const control = (tag: string, content: string): string => `<w:sdt><w:sdtPr><w:alias w:val="${firm}"/><w:tag w:val="${tag}"/><w:dataBinding w:xpath="/x/${firm}" w:storeItemID="{1}"/></w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`
const noteRun = (id: number): string => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`
const cell = (content: string): string => `<w:tc><w:tcPr/>${content}</w:tc>`
const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0])

/** The ten. Made anew each time, as a test may change what it is given. */
export function leakyReports(): Leaky[] {
  const say = (name: string, bytes: Uint8Array): Leaky => ({name, bytes, secrets})
  return [
    say('body', file(open(p(r('The receipt of ') + r('£1,873') + r(',400 pays for the hall.')))
      + p(field('TOC \\o "1-3"', `<w:hyperlink w:anchor="_Toc700">${r(`Appendix B - ${firm}`)}${field('PAGEREF _Toc700', r('4'))}</w:hyperlink>`)) + appendix())),
    say('header', file(open() + appendix() + section('<w:headerReference w:type="default" r:id="header1.xml"/>'), {'word/header1.xml': root('hdr', p(r(`Sale: ${offer}`)))})),
    say('footer', file(open() + p('', section('<w:footerReference w:type="default" r:id="footer1.xml"/>')) + appendix() + section('<w:footerReference w:type="default" r:id="footer2.xml"/>'), {
      'word/footer1.xml': root('ftr', p(r(`Receipt ${sum}`))), 'word/footer2.xml': root('ftr', p(r(`Appendix B: ${firm} ${sum}`))),
    })),
    say('notes', file(open(p(r('The price is in a note.') + noteRun(2))) + appendix(p(r('See the valuer.') + noteRun(3))), {
      'word/footnotes.xml': root('footnotes', `<w:footnote w:type="separator" w:id="0">${p('<w:r><w:separator/></w:r>')}</w:footnote><w:footnote w:id="2">${p(r(`We hear that ${offer}.`))}</w:footnote><w:footnote w:id="3">${p(r(`${firm} is named by the valuer.`))}</w:footnote><w:footnote w:id="9">${p(r(`${firm} again.`))}</w:footnote>`),
    })),
    say('comments', file(open(p(`<w:commentRangeStart w:id="0"/>${r('Look here.')}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>`)) + appendix(), {
      'word/comments.xml': root('comments', `<w:comment w:id="0" w:author="${firm}" w:initials="B">${p(r(`Is it true that ${offer}?`))}</w:comment>`),
      'word/commentsExtended.xml': `<w15:commentsEx xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"><w15:commentEx w15:paraId="1A2B3C4D"/></w15:commentsEx>`,
      'word/people.xml': `<w15:people xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"><w15:person w15:author="${firm}"/></w15:people>`,
    }, [{type: 'http://schemas.microsoft.com/office/2011/relationships/people', target: 'people.xml'}])),
    say('deletions', file(open(p(`${r('The price ')}<w:del w:id="1" w:author="${firm}"><w:r><w:delText>of ${sum} </w:delText></w:r></w:del><w:ins w:id="2" w:author="${firm}">${r('is right.')}</w:ins><w:moveFrom w:id="3" w:author="A"><w:r><w:t>${offer}</w:t></w:r></w:moveFrom>`)
      + p(`<w:del w:id="4" w:author="A"><w:r><w:delText>${offer}</w:delText></w:r></w:del>`, '<w:rPr><w:del w:id="5" w:author="A"/></w:rPr>')
      + `<w:tbl><w:tr><w:trPr><w:del w:id="6" w:author="A"/></w:trPr>${cell(p(r(firm)))}</w:tr><w:tr>${cell(p(r('Kept.')))}</w:tr></w:tbl>`) + appendix())),
    say('alternative text', file(open(p(picture('picture', `Offer of ${firm}`)) + p(`<w:bookmarkStart w:id="1" w:name="${firm}_offer"/>${r('A place.')}<w:bookmarkEnd w:id="1"/>`)
      + p(`<w:hyperlink r:id="link" w:tooltip="${offer}">${r('the agent')}</w:hyperlink>`) + p(`<w:hyperlink r:id="share">${r('the file')}</w:hyperlink>`) + `<w:tbl><w:tblPr><w:tblDescription w:val="${offer}"/></w:tblPr><w:tr>${cell(p(r('A row.')))}</w:tr></w:tbl>`) + appendix(p(picture('other', 'The offer'))), {
      'word/media/image1.png': png, 'word/media/image2.png': strToU8(offer),
    }, [{id: 'picture', type: 'image', target: 'media/image1.png'}, {id: 'other', type: 'image', target: 'media/image2.png'},
      {id: 'link', type: 'hyperlink', target: 'https://agent.example/Brackenfell%20Joinery', external: true}, {id: 'share', type: 'hyperlink', target: `file:///S:/${firm}.docx`, external: true}])),
    say('properties', file(open() + appendix(), {
      'docProps/core.xml': `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${offer}</dc:title><dc:creator>${firm}</dc:creator><cp:lastModifiedBy>Jo Hart</cp:lastModifiedBy><cp:keywords>${firm}</cp:keywords></cp:coreProperties>`,
      'docProps/app.xml': `<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Company>${firm}</Company><Manager>${firm}</Manager></Properties>`,
      'docProps/custom.xml': `<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><property name="Bidder"><vt:lpwstr>${firm}</vt:lpwstr></property></Properties>`,
      'docProps/thumbnail.jpeg': strToU8(offer),
      'word/settings.xml': root('settings', `<w:attachedTemplate r:id="rId1"/><w:zoom w:percent="100"/><w:rsids><w:rsid w:val="00C51A2B"/></w:rsids><w:docVars><w:docVar w:name="bidder" w:val="${firm}"/></w:docVars>`),
      'word/_rels/settings.xml.rels': relationships([{type: 'attachedTemplate', target: `file:///S:/${firm}.dotx`, external: true}]),
      'customXml/item1.xml': `<x><y>${offer}</y></x>`,
    }, [{type: 'settings', target: 'settings.xml'}, {type: 'customXml', target: '../customXml/item1.xml'}])),
    say('embedded workbook', file(open(p(chart) + p(`<w:r><w:object><v:shape><v:imagedata r:id="look"/></v:shape><o:OLEObject r:id="ole" ProgID="Excel.Sheet.12"/></w:object></w:r>`)) + appendix(), {
      'word/charts/chart1.xml': `<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:strCache><c:pt><c:v>${offer}</c:v></c:pt></c:strCache></c:chartSpace>`,
      'word/charts/_rels/chart1.xml.rels': relationships([{type: 'package', target: '../embeddings/book1.xlsx'}]),
      'word/embeddings/book1.xlsx': workbook, 'word/embeddings/object1.bin': Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, ...Array.from(offer).flatMap((letter) => [letter.charCodeAt(0), 0])]),
      'word/media/look.emf': Uint8Array.from(Array.from(offer).flatMap((letter) => [letter.charCodeAt(0), 0])), 'word/left-over.xml': `<x>${offer}</x>`,
    }, [{id: 'chart', type: 'chart', target: 'charts/chart1.xml'}, {id: 'ole', type: 'oleObject', target: 'embeddings/object1.bin'}, {id: 'look', type: 'image', target: 'media/look.emf'}])),
    say('passages', file(open(p(`${r('The buyer ')}${control('exempt:3', r(`${firm} offers ${sum}`))}${r(' and pays soon.')}`) + control('exempt-3', p(r(`${offer}.`)) + p(r(`${firm} is sound.`)))
      + `<w:tbl><w:tr>${cell(p(r('Buyer')))}${cell(p(r('Price')))}</w:tr><w:tr>${cell(p(control('exempt', r(firm))))}${cell(p(control('exempt', r(sum))))}</w:tr></w:tbl>`
      + p(`${r('Shown.')}${r(` ${offer}`, '<w:vanish/>')}${r(` ${firm}`, '<w:rStyle w:val="Secret"/>')}`)
      + p(`${field(`INCLUDETEXT "S:\\\\${firm}.docx"`, r('The council owns the yard.'))}${field(`XE "${firm}"`, '')}`) + `<!-- ${offer} -->`)
      + p(`${r('A box.')}<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:inline><a:graphic><a:graphicData><wps:wsp><wps:txbx><w:txbxContent>${p(r(`Price: ${sum}`))}</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>${p(r(offer))}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`))),
  ]
}
