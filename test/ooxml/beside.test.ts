import {describe, expect, test} from '@jest/globals'
import {partsWith, root} from '../docx/package.ts'
import {line, lines, p, r, readBody, readParts} from './reading.ts'

describe('comments', () => {
  const comments = root('comments', `<w:comment w:id="0" w:author="Ann" w:date="2026-01-05T09:00:00Z"><w:p w14:paraId="AA">${r('First')}</w:p><w:p w14:paraId="AB">${r('second')}</w:p></w:comment>`
    + `<w:comment w:id="1" w:author="Bo"><w:p w14:paraId="B"><w:r><w:annotationRef/></w:r>${r('Reply')}</w:p></w:comment>`
    + `<w:comment w:id="2" w:author="Cy"><w:p w14:paraId="C">${r('Reply to it')}</w:p></w:comment><w:comment w:id="3" w:author="Di"><w:p>${r('Nowhere')}</w:p></w:comment>`)
  const extended = `<w15:commentsEx xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"><w15:commentEx w15:paraId="AB" w15:done="1"/><w15:commentEx w15:paraId="B" w15:paraIdParent="AB" w15:done="0"/><w15:commentEx w15:paraId="C" w15:paraIdParent="B"/></w15:commentsEx>`
  const range = (id: number, inner: string): string => `<w:commentRangeStart w:id="${id}"/>${inner}<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`

  test('with their words, replies, authors and whether they are resolved', () => {
    const report = readBody(`${p('x')}<w:p>${r('See ')}${range(0, range(1, r('this')))}${r(' now')}</w:p>`, {'word/comments.xml': comments, 'word/commentsExtended.xml': extended})
    expect(report.comments).toMatchObject([
      {id: '3', author: 'Di', text: 'Nowhere', line: 1, start: 0, end: 0},
      {id: '0', author: 'Ann', date: '2026-01-05T09:00:00Z', text: 'First\nsecond', resolved: true, line: 2, start: 4, end: 8,
        replies: [{author: 'Bo', text: 'Reply', resolved: false, line: 2, start: 4, end: 8}, {author: 'Cy', text: 'Reply to it', replies: []}]},
    ])
    expect(report.comments).toHaveLength(2)
  })

  test('over several paragraphs, from between them, or at a point', () => {
    const report = readBody(`<w:p>${r('a ')}<w:commentRangeStart w:id="0"/>${r('b')}</w:p><w:p>${r('c')}<w:commentRangeEnd w:id="0"/></w:p>`
      + `<w:commentRangeStart w:id="1"/><w:p>${r('def')}<w:commentRangeEnd w:id="1"/>${r('g')}<w:r><w:commentReference w:id="2"/></w:r></w:p>`, {'word/comments.xml': comments})
    expect(report.comments.slice(1).map(({id, line: at, start, end}) => [id, at, start, end])).toEqual([['0', 1, 2, 3], ['1', 3, 0, 3], ['2', 3, 4, 4]])
  })
})

describe('hidden text', () => {
  const styles = root('styles', '<w:style w:type="paragraph" w:default="1" w:styleId="N"><w:name w:val="Normal"/></w:style>'
    + '<w:style w:type="paragraph" w:styleId="H"><w:name w:val="H"/><w:rPr><w:vanish/></w:rPr></w:style><w:style w:type="character" w:styleId="C"><w:name w:val="C"/><w:rPr><w:vanish/></w:rPr></w:style>')

  test('is in no line, however it is hidden', () => {
    const report = readBody(`<w:p>${r('a')}${r('se', '<w:vanish/>')}${r('cret', '<w:vanish/>')}${r('b', '<w:vanish w:val="0"/>')}${r('by style', '<w:rStyle w:val="C"/>')}</w:p>`
      + `<w:p><w:pPr><w:pStyle w:val="H"/></w:pPr>${r('paragraph')}${r(' shown', '<w:vanish w:val="false"/>')}</w:p>`, {'word/styles.xml': styles})
    expect(lines(report)).toEqual(['ab', ' shown'])
    expect(report.hidden).toEqual([{text: 'secret', line: 1, at: 1}, {text: 'by style', line: 1, at: 2}, {text: 'paragraph', line: 2, at: 0}])
  })

  test('a paragraph that is hidden with its mark takes no line', () => {
    const report = readBody(`${p('a')}<w:p><w:pPr><w:pStyle w:val="H"/></w:pPr>${r('gone')}</w:p>${p('b')}`, {'word/styles.xml': styles})
    expect(lines(report)).toEqual(['a', 'b'])
    expect(report.hidden).toEqual([{text: 'gone', line: 2, at: 0}])
  })

  test('by default', () => {
    const defaults = root('styles', '<w:docDefaults><w:rPrDefault><w:rPr><w:vanish/></w:rPr></w:rPrDefault></w:docDefaults>')
    const report = readBody(`<w:p>${r('gone')}${r('shown', '<w:vanish w:val="0"/>')}</w:p>`, {'word/styles.xml': defaults})
    expect([lines(report), report.hidden[0]?.text]).toEqual([['shown'], 'gone'])
  })

  test('what is only hidden in a browser is shown, as Word shows it; so is a heading that runs on', () => {
    const report = readBody(`<w:p>${r('Contents')}${r('3', '<w:webHidden/>')}</w:p><w:p><w:pPr><w:rPr><w:vanish/><w:specVanish/></w:rPr></w:pPr>${r('Title.')}</w:p>${p('Text')}`)
    expect(lines(report)).toEqual(['Contents3', 'Title.', 'Text'])
    expect(report.hidden).toEqual([])
  })
})

describe('notes, boxes, headers and footers', () => {
  const box = (content: string): string => `<w:drawing><wp:inline><a:graphic><a:graphicData><wps:wsp><wps:txbx><w:txbxContent>${content}</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing>`
  const notes = (kind: string): string => root(`${kind}s`, `<w:${kind} w:type="separator" w:id="-1">${p('sep')}</w:${kind}><w:${kind} w:id="2">${p(`${kind} two`)}</w:${kind}><w:${kind} w:id="1">${p(`${kind} one`)}${p('more')}</w:${kind}><w:${kind} w:id="5">${p('orphan')}</w:${kind}>`)

  test('stand after the body, in the order of their references', () => {
    const report = readBody(`<w:p>${r('a')}<w:r><w:footnoteReference w:id="2"/></w:r>${r('b')}<w:r>${box(p('boxed'))}<w:footnoteReference w:id="1"/><w:endnoteReference w:id="1"/></w:r></w:p>`
      + '<w:sectPr><w:headerReference w:type="default" r:id="header1.xml"/><w:headerReference w:type="first" r:id="header2.xml"/><w:headerReference w:type="even" r:id="header1.xml"/><w:footerReference w:type="default" r:id="footer1.xml"/></w:sectPr>',
    {'word/footnotes.xml': notes('footnote'), 'word/endnotes.xml': notes('endnote'), 'word/header1.xml': root('hdr', p('PART II')), 'word/header2.xml': root('hdr', `<w:p><w:r>${box(p('EXEMPT'))}</w:r></w:p>`),
      'word/footer1.xml': root('ftr', p('Page')), 'word/header3.xml': root('hdr', p('unused'))})
    expect(lines(report)).toEqual(['ab', 'footnote two', 'footnote one', 'more', 'endnote one', 'more', 'boxed', 'PART II', '', 'EXEMPT', 'Page'])
    expect(report.beside.map(({place}) => place)).toEqual(['footnote', 'footnote', 'footnote', 'endnote', 'endnote', 'text box', 'header', 'header', 'header', 'footer'])
    expect(report.beside.map(({line: at}) => at)).toEqual([2, 3, 4, 5, 6, 7, 8, 9, 10, 11])
    expect(line(report, 1).spans).toContainEqual({kind: 'note', start: 1, end: 1, note: 'footnote', id: '2'})
  })

  test('a text box comes once, goes on with the words around it, and may stand in VML', () => {
    const vml = `<w:pict><v:shape><v:textbox><w:txbxContent>${p('inside')}</w:txbxContent></v:textbox></v:shape></w:pict>`
    const report = readBody(`<w:p>${r('a ', '<w:b/>')}<w:r><w:rPr><w:b/></w:rPr><mc:AlternateContent><mc:Choice Requires="wps">${box(p('inside'))}</mc:Choice><mc:Fallback>${vml}</mc:Fallback></mc:AlternateContent><w:t>b</w:t></w:r></w:p><w:p><w:r>${vml}</w:r></w:p>`)
    expect(lines(report)).toEqual(['a b', '', 'inside', 'inside'])
    expect(line(report, 1).look.bold).toBe(true)
  })

  test('a change of the run it hangs in keeps its place', () => {
    const report = readBody(`<w:p>${r('a')}<w:r><w:rPr><w:rPrChange w:id="1" w:author="A"><w:rPr/></w:rPrChange></w:rPr>${box(p('a long text inside'))}<w:t>b</w:t></w:r></w:p>`)
    expect(report.changes).toMatchObject([{kind: 'formatting', line: 1, start: 1, end: 2}])
  })

  test('a deleted box is not there, a hidden one is hidden, and boxes may be nested without end', () => {
    const report = readBody(`<w:p><w:del w:id="1" w:author="A"><w:r>${box(p('deleted'))}</w:r></w:del><w:r><w:rPr><w:vanish/></w:rPr>${box(p('hidden'))}</w:r></w:p>`)
    expect(lines(report).filter(Boolean)).toEqual([])
    expect(report.hidden.map(({text}) => text)).toEqual(['hidden'])
    const [open, close] = box('|').split('|')
    const deep = readBody(`<w:p><w:r>${`${open}<w:p><w:r>`.repeat(1500)}<w:t>deep</w:t>${`</w:r></w:p>${close}`.repeat(1500)}</w:r></w:p>`)
    expect(lines(deep)).toContain('deep')
  })

  test('the words of a watermark are in the header', () => {
    const report = readBody('<w:p/><w:sectPr><w:headerReference w:type="default" r:id="header1.xml"/></w:sectPr>',
      {'word/header1.xml': root('hdr', '<w:p><w:r><w:pict><v:shape><v:textpath string="DRAFT&#xA;ONLY"/></v:shape></w:pict></w:r></w:p>')})
    expect(report.beside.map(({text, place}) => [text, place])).toEqual([['', 'header'], ['DRAFT', 'header'], ['ONLY', 'header']])
  })

  test('so are the words of a shape in a drawing of another kind', () => {
    const report = readBody('<w:p><w:r><w:drawing><a:graphic><a:graphicData><a:txBody><a:p><a:r><a:t>One</a:t></a:r><a:br/><a:r><a:t>two</a:t></a:r></a:p></a:txBody></a:graphicData></a:graphic></w:drawing></w:r></w:p>')
    expect(report.beside.map(({text, place}) => [text, place])).toEqual([['One\vtwo', 'text box']])
  })
})

describe('controls, fields and links', () => {
  const field = (code: string, result: string): string => `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${code}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${result}<w:r><w:fldChar w:fldCharType="end"/></w:r>`

  test('a control is marked on its words, at any level', () => {
    const sdt = (content: string, more = ''): string => `<w:sdt><w:sdtPr><w:rPr><w:vanish/></w:rPr><w:alias w:val="Author"/><w:tag w:val="author"/>${more}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`
    const report = readBody(`<w:p>${r('By ')}${sdt(r('Click here'), '<w:showingPlcHdr/>')}${r('.')}</w:p>${sdt(p('block') + p('two'))}<w:tbl>${sdt(`<w:tr>${sdt(`<w:tc>${p('cell')}</w:tc>`)}</w:tr>`)}</w:tbl>`)
    expect(lines(report)).toEqual(['By Click here.', 'block', 'two', 'cell'])
    const control = {kind: 'control', tag: 'author', title: 'Author'}
    expect(line(report, 1).spans).toEqual([{...control, start: 3, end: 13, placeholder: true}])
    expect(line(report, 3).spans).toEqual([{...control, start: 0, end: 3, placeholder: false}])
    expect(line(report, 4).spans).toHaveLength(2)
  })

  test('the result is text, the instruction is not, nested or across paragraphs', () => {
    const report = readBody(`<w:p>${r('a ')}${field(' REF x ', r('b'))}${field(` IF ${field('PAGE', r('1'))} = 1 `, r('c'))}<w:fldSimple w:instr=" DATE ">${r('d')}</w:fldSimple></w:p>`
      + '<w:p><w:r><w:fldChar w:fldCharType="begin"/><w:instrText>TOC</w:instrText><w:fldChar w:fldCharType="separate"/><w:t>One</w:t></w:r></w:p><w:p><w:r><w:t>Two</w:t><w:fldChar w:fldCharType="end"/></w:r></w:p>')
    expect(lines(report)).toEqual(['a bcd', 'One', 'Two'])
    expect(line(report, 1).spans[0]).toEqual({kind: 'field', start: 2, end: 3, code: 'REF x'})
    expect(line(report, 2).spans).toEqual([{kind: 'field', start: 0, end: 3, code: 'TOC'}])
    expect(line(report, 3).spans).toEqual([{kind: 'field', start: 0, end: 3, code: 'TOC'}])
  })

  test('a field that only sets something shows nothing', () => {
    expect(lines(readBody(`<w:p>${r('a')}${field(' SET sum "4" ', r('4'))}${field(' ASK who ', r('who'))}${r('b')}</w:p>`))).toEqual(['ab'])
  })

  test('a field that never ends does not swallow the report', () => {
    expect(lines(readBody(`<w:p><w:r><w:fldChar w:fldCharType="begin"/><w:instrText>PAGE</w:instrText></w:r>${r('a')}</w:p>${p('b')}<w:p><w:r><w:fldChar w:fldCharType="end"/><w:fldChar w:fldCharType="end"/></w:r></w:p><w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r>${r('c')}</w:p>`))).toEqual(['', '', '', 'c'])
    expect(lines(readBody(`<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r>${r('a')}</w:p>${p('b')}`))).toEqual(['a', 'b'])
  })

  test('old form fields and macro buttons show what they show in Word', () => {
    const form = (data: string, code: string): string => `<w:r><w:fldChar w:fldCharType="begin"><w:ffData>${data}</w:ffData></w:fldChar></w:r><w:r><w:instrText xml:space="preserve">${code}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`
    const report = readBody(`<w:p>${form('<w:ddList><w:result w:val="1"/><w:default w:val="0"/><w:listEntry w:val="Open"/><w:listEntry w:val="Exempt"/></w:ddList>', ' FORMDROPDOWN ')}${form('<w:checkBox><w:default w:val="0"/><w:checked/></w:checkBox>', 'FORMCHECKBOX')}`
      + `${form('<w:checkBox><w:default w:val="0"/></w:checkBox>', 'FORMCHECKBOX')}${form('', ' MACROBUTTON NoMacro [Type the title]')}</w:p>`)
    expect(lines(report)).toEqual(['Exempt☒☐[Type the title]'])
  })

  test('a link has its address, which is only ever text', () => {
    const report = readBody(`<w:p><w:hyperlink r:id="out" w:anchor="top">${r('site')}</w:hyperlink><w:hyperlink w:anchor="b">${r('place')}</w:hyperlink>${field(' HYPERLINK "https://x.test/" ', r('field'))}</w:p>`, {},
      [{id: 'out', type: 'hyperlink', target: 'https://example.test/?a=1&b', external: true}])
    expect(line(report, 1).spans.flatMap((span) => span.kind === 'link' ? [[span.start, span.end, span.href]] : [])).toEqual([[0, 4, 'https://example.test/?a=1&b#top'], [4, 9, '#b'], [9, 14, 'https://x.test/']])
  })
})

describe('what is named and not opened', () => {
  test('pictures, charts, objects and other files', () => {
    const picture = '<w:drawing><wp:inline><wp:docPr id="1" name="Picture 1" descr="The town hall"/><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:embed="img"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>'
    const chart = '<w:drawing><wp:inline><wp:docPr id="2" name="x" title="Spend"/><a:graphic><a:graphicData><c:chart r:id="chart"/></a:graphicData></a:graphic></wp:inline></w:drawing>'
    const object = '<w:object><v:shape><v:imagedata r:id="img"/></v:shape><o:OLEObject ProgID="Excel.Sheet.12" r:id="ole"/></w:object>'
    const report = readBody(`${p('a')}<w:p><w:r>${picture}${chart}${object}</w:r></w:p><w:altChunk r:id="html"/><w:p><w:r><w:drawing><a:blip r:link="far"/></w:drawing></w:r></w:p>`, {}, [
      {id: 'img', type: 'image', target: 'media/image1.png'}, {id: 'chart', type: 'chart', target: '/word/charts/chart1.xml'}, {id: 'ole', type: 'package', target: '../../../embeddings/x.xlsx'},
      {id: 'html', type: 'aFChunk', target: 'chunk.html'}, {id: 'far', type: 'image', target: 'file:///etc/passwd', external: true}])
    expect(report.embedded).toEqual([
      {kind: 'image', name: 'word/media/image1.png', alternative: 'The town hall', line: 2}, {kind: 'chart', name: 'word/charts/chart1.xml', alternative: 'Spend', line: 2},
      {kind: 'object', name: 'embeddings/x.xlsx', alternative: 'Excel.Sheet.12', line: 2}, {kind: 'other', name: 'word/chunk.html', alternative: '', line: null}, {kind: 'image', name: 'file:///etc/passwd', alternative: '', line: 3},
    ])
  })

  test('properties and custom parts', () => {
    const report = readParts(partsWith(p('a'), {
      'docProps/core.xml': '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Pay</dc:title><dc:creator>Ann</dc:creator><cp:lastModifiedBy>Bo</cp:lastModifiedBy><dc:subject/></cp:coreProperties>',
      'docProps/app.xml': '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Company>Council</Company><Template>Report.dotx</Template><TitlesOfParts/></Properties>',
      'docProps/custom.xml': '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><property name="Classification"><vt:lpwstr>OFFICIAL</vt:lpwstr></property><property name="__proto__"><vt:bool>true</vt:bool></property></Properties>',
      'customXml/item1.xml': '<r:root xmlns:r="urn:record"><r:x/></r:root>', 'customXml/item2.xml': '<plain/>',
    }, [{type: 'customXml', target: '../customXml/item1.xml'}, {type: 'customXml', target: '../customXml/item2.xml'}]))
    expect(Object.entries(report.properties)).toEqual([['title', 'Pay'], ['creator', 'Ann'], ['lastModifiedBy', 'Bo'], ['company', 'Council'], ['template', 'Report.dotx'], ['Classification', 'OFFICIAL'], ['__proto__', 'true']])
    expect(report.customParts).toEqual([{name: 'customXml/item1.xml', namespace: 'urn:record'}, {name: 'customXml/item2.xml', namespace: ''}])
  })
})
