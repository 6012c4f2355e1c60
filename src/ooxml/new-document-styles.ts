/** The styles of a new document: one plain face at a size that is easy to read, dark headings, tables with rules between rows. */

const ink = '1F3864'
const rule = 'A6A6A6'

/** The content of `styles.xml`. @param language “en-GB” */
export function newDocumentStyles(language: string): string {
  return `<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:eastAsia="Arial" w:cs="Arial"/><w:sz w:val="22"/><w:szCs w:val="22"/><w:lang w:val="${language}" w:eastAsia="${language}" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>`
    + '<w:pPrDefault><w:pPr><w:spacing w:after="120" w:line="269" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>'
    + style('Normal', 'Normal', '', '', 'w:default="1"')
    + style('Title', 'Title', '<w:keepNext/><w:spacing w:after="60" w:line="240" w:lineRule="auto"/>', `<w:b/><w:color w:val="${ink}"/><w:sz w:val="40"/><w:szCs w:val="40"/>`)
    + style('Subtitle', 'Subtitle', '<w:spacing w:after="200"/>', '<w:color w:val="404040"/><w:sz w:val="24"/><w:szCs w:val="24"/>')
    + style('Heading1', 'heading 1', `<w:keepNext/><w:keepLines/><w:pBdr><w:bottom w:val="single" w:sz="8" w:space="2" w:color="${ink}"/></w:pBdr><w:spacing w:before="320" w:after="160"/><w:outlineLvl w:val="0"/>`, `<w:b/><w:color w:val="${ink}"/><w:sz w:val="30"/><w:szCs w:val="30"/>`)
    + style('Heading2', 'heading 2', '<w:keepNext/><w:keepLines/><w:spacing w:before="280" w:after="120"/><w:outlineLvl w:val="1"/>', `<w:b/><w:color w:val="${ink}"/><w:sz w:val="25"/><w:szCs w:val="25"/>`)
    + style('ListParagraph', 'List Paragraph', '<w:spacing w:after="80"/><w:ind w:left="567" w:hanging="567"/>', '')
    + style('Note', 'Note', `<w:pBdr><w:left w:val="single" w:sz="24" w:space="8" w:color="${ink}"/></w:pBdr><w:shd w:val="clear" w:color="auto" w:fill="EEF2F8"/><w:spacing w:before="60" w:after="120"/><w:ind w:left="170"/>`, '')
    + style('TableHeading', 'Table Heading', '<w:keepNext/><w:spacing w:before="60" w:after="60" w:line="240" w:lineRule="auto"/>', '<w:b/><w:sz w:val="20"/><w:szCs w:val="20"/>')
    + style('TableText', 'Table Text', '<w:spacing w:before="50" w:after="50" w:line="250" w:lineRule="auto"/>', '<w:sz w:val="20"/><w:szCs w:val="20"/>')
    + style('AfterTable', 'After Table', '<w:spacing w:after="0" w:line="120" w:lineRule="exact"/>', '<w:sz w:val="8"/><w:szCs w:val="8"/>')
    + style('Footer', 'footer', '<w:tabs><w:tab w:val="right" w:pos="9638"/></w:tabs><w:spacing w:after="0"/>', '<w:color w:val="404040"/><w:sz w:val="18"/><w:szCs w:val="18"/>')
    + '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>'
    + `<w:style w:type="table" w:customStyle="1" w:styleId="ScheduleTable"><w:name w:val="Schedule Table"/><w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders>${['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="${rule}"/>`).join('')}</w:tblBorders></w:tblPr><w:tblStylePr w:type="firstRow"><w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="DCE4F0"/></w:tcPr></w:tblStylePr></w:style>`
}

function style(id: string, name: string, paragraph: string, letters: string, more = ''): string {
  const builtIn = ['Normal', 'Title', 'Subtitle', 'Heading1', 'Heading2', 'ListParagraph', 'Footer'].includes(id)
  return `<w:style w:type="paragraph"${more && ` ${more}`}${builtIn ? '' : ' w:customStyle="1"'} w:styleId="${id}"><w:name w:val="${name}"/>${id === 'Normal' ? '' : '<w:basedOn w:val="Normal"/>'}<w:qFormat/>${paragraph && `<w:pPr>${paragraph}</w:pPr>`}${letters && `<w:rPr>${letters}</w:rPr>`}</w:style>`
}
