/**
 * A new Word document from headings, paragraphs, lists and tables: the parts of its package, as text.
 *
 * It is made to be read by everybody: real headings, lists that are lists, header rows that repeat and are marked as such, a
 * language and a title. Nothing in it names a person, a machine or a moment, so that the same blocks give the same parts.
 */
import {newDocumentStyles} from './new-document-styles.ts'

/** What a document is made of, in order. */
export type Block =
  | {kind: 'title' | 'subtitle' | 'paragraph' | 'note'; text: string}
  | {kind: 'heading'; level: 1 | 2; text: string; newPage?: boolean}
  /** Lettered, “(a)”, or bulleted. */
  | {kind: 'list'; lettered: boolean; items: readonly string[]}
  | TableBlock

export interface TableBlock {
  kind: 'table'
  /** What the table is, for those who cannot see it. */
  caption: string
  /** Widths are shares of the page's; `strong` makes the first line of each cell bold. */
  columns: readonly {title: string; width: number; strong?: boolean}[]
  /** A cell's lines, one paragraph each. */
  rows: readonly (readonly (readonly string[])[])[]
}

/** What stands round the blocks. */
export interface DocumentFacts {
  title: string
  /** What kind of document it is, for programs that meet it again. */
  category: string
  /** “en-GB”. */
  language: string
  /** At the foot of each page, before its number. */
  footer: string
}

const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships'
const contentTypes = 'http://schemas.openxmlformats.org/package/2006/content-types'
const opening = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
/** Twentieths of a point: A4 with margins of 2 cm. */
const page = {width: 11906, height: 16838, margin: 1134}
const textWidth = page.width - 2 * page.margin

/** Makes the parts, by their names in the package. */
export function newDocument(blocks: readonly Block[], facts: DocumentFacts): Record<string, string> {
  const lists = blocks.flatMap((block) => (block.kind === 'list' ? [block] : []))
  const body = blocks.map((block) => xmlOf(block, lists)).join('')
  return {
    '[Content_Types].xml': `${opening}<Types xmlns="${contentTypes}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${[
      ['word/document', 'document.main'], ['word/styles', 'styles'], ['word/numbering', 'numbering'], ['word/settings', 'settings'], ['word/footer1', 'footer'],
    ].map(([name, type]) => `<Override PartName="/${name}.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${type}+xml"/>`).join('')}<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>`,
    '_rels/.rels': `${opening}<Relationships xmlns="${packageRelations}"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="word/document.xml"/><Relationship Id="rId2" Type="${packageRelations}/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `${opening}<Relationships xmlns="${packageRelations}">${['styles', 'numbering', 'settings', 'footer'].map((type, index) => `<Relationship Id="rId${index + 1}" Type="${relations}/${type}" Target="${type === 'footer' ? 'footer1' : type}.xml"/>`).join('')}</Relationships>`,
    'word/document.xml': `${opening}<w:document xmlns:w="${main}" xmlns:r="${relations}"><w:body>${body}<w:sectPr><w:footerReference w:type="default" r:id="rId4"/><w:pgSz w:w="${page.width}" w:h="${page.height}"/><w:pgMar w:top="${page.margin}" w:right="${page.margin}" w:bottom="${page.margin}" w:left="${page.margin}" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr></w:body></w:document>`,
    'word/styles.xml': `${opening}<w:styles xmlns:w="${main}">${newDocumentStyles(facts.language)}</w:styles>`,
    'word/numbering.xml': `${opening}<w:numbering xmlns:w="${main}">${numbering(lists)}</w:numbering>`,
    'word/settings.xml': `${opening}<w:settings xmlns:w="${main}"><w:defaultTabStop w:val="567"/><w:characterSpacingControl w:val="doNotCompress"/><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat><w:themeFontLang w:val="${escaped(facts.language)}"/></w:settings>`,
    'word/footer1.xml': `${opening}<w:ftr xmlns:w="${main}"><w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr>${run(`${facts.footer}\tPage `)}${field('PAGE')}${run(' of ')}${field('NUMPAGES')}</w:p></w:ftr>`,
    'docProps/core.xml': `${opening}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escaped(facts.title)}</dc:title><dc:language>${escaped(facts.language)}</dc:language><cp:category>${escaped(facts.category)}</cp:category></cp:coreProperties>`,
  }
}

const styleOf = {title: 'Title', subtitle: 'Subtitle', note: 'Note', paragraph: null} as const

function xmlOf(block: Block, lists: readonly Block[]): string {
  switch (block.kind) {
    case 'heading': return paragraph(block.text, `Heading${block.level}`, block.newPage ? '<w:pageBreakBefore/>' : '')
    case 'list': {
      const number = `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${lists.indexOf(block) + 1}"/></w:numPr>`
      return block.items.map((item) => paragraph(item, 'ListParagraph', number)).join('')
    }
    case 'table': return table(block)
    default: return paragraph(block.text, styleOf[block.kind])
  }
}

function table({caption, columns, rows}: TableBlock): string {
  const whole = columns.reduce((sum, {width}) => sum + width, 0)
  const widths = columns.map(({width}) => Math.round((width / whole) * textWidth))
  const cell = (column: number, content: string): string => `<w:tc><w:tcPr><w:tcW w:w="${widths[column] ?? 0}" w:type="dxa"/></w:tcPr>${content}</w:tc>`
  const header = `<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>${columns.map(({title}, index) => cell(index, paragraph(title, 'TableHeading'))).join('')}</w:tr>`
  const lines = rows.map((row) => `<w:tr><w:trPr><w:cantSplit/></w:trPr>${columns.map(({strong}, index) => {
    const said = row[index]?.length ? row[index] : ['']
    return cell(index, said.map((line, at) => paragraph(line, 'TableText', '', strong === true && at === 0)).join(''))
  }).join('')}</w:tr>`)
  return `<w:tbl><w:tblPr><w:tblStyle w:val="ScheduleTable"/><w:tblW w:w="${textWidth}" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0020" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblCaption w:val="${escaped(caption)}"/></w:tblPr><w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>${header}${lines.join('')}</w:tbl>${paragraph('', 'AfterTable')}`
}

function paragraph(text: string, style: string | null, more = '', bold = false): string {
  const properties = `${style ? `<w:pStyle w:val="${style}"/>` : ''}${more}`
  return `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${text && run(text, bold)}</w:p>`
}

function run(text: string, bold = false): string {
  const words = text.split('\t').map((piece) => (piece ? `<w:t xml:space="preserve">${escaped(piece)}</w:t>` : '')).join('<w:tab/>')
  return `<w:r>${bold ? '<w:rPr><w:b/></w:rPr>' : ''}${words}</w:r>`
}

function field(code: string): string {
  return `<w:fldSimple w:instr=" ${code} "><w:r><w:t>1</w:t></w:r></w:fldSimple>`
}

/** Each list counts from its own beginning. */
function numbering(lists: readonly (Block & {kind: 'list'})[]): string {
  const level = (format: string, text: string, look: string): string => `<w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="567" w:hanging="567"/></w:pPr>${look}</w:lvl>`
  const kinds = [level('lowerLetter', '(%1)', ''), level('bullet', '•', '')].map((each, index) => `<w:abstractNum w:abstractNumId="${index}">${each}</w:abstractNum>`)
  return kinds.join('') + lists.map(({lettered}, index) => `<w:num w:numId="${index + 1}"><w:abstractNumId w:val="${lettered ? 0 : 1}"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>`).join('')
}

/** Fit for XML: its own signs escaped, and what XML cannot hold left out. */
function escaped(text: string): string {
  return text.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '')
    .replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')
}
