/**
 * A .docx made from a report, so that what is written as text in a rule's examples can be read through OOXML and back.
 *
 * It writes what `reportFromText` can say: headings, bold, tables, tracked words, comments, hidden text, and lines in the
 * header, the footer, a note and a text box. These come back in Word's order: notes, boxes, headers, footers.
 */
import {paragraphs as allParagraphs} from '../../src/report/plain-text.ts'
import type {Block, Comment, Paragraph, Place, Report, Span} from '../../src/report/report.ts'
import {escape, partsWith, root, zip} from './package.ts'
import type {PartTexts} from './package.ts'

export interface ComposeOptions {
  /** How the words of one run are cut into several. The pieces must join up to the text. */
  split?: (text: string) => readonly string[]
}

/** The bytes of a .docx that holds this report. */
export function compose(report: Report, options: ComposeOptions = {}): Uint8Array {
  return zip(composeParts(report, options))
}

/** The same, not yet zipped. */
export function composeParts(report: Report, {split = (text) => [text]}: ComposeOptions = {}): PartTexts {
  const numbered = new Map<Comment, number>(report.comments.map((comment, index) => [comment, index]))
  const write = (paragraph: Paragraph, tail = ''): string => `<w:p>${properties(paragraph)}${runs(report, paragraph, numbered, split)}${tail}</w:p>`
  const at = (place: Place): Paragraph[] => report.beside.filter((paragraph) => paragraph.place === place)

  const notes = at('footnote').map((paragraph, index) => ({id: index + 1, xml: write(paragraph)}))
  const boxes = at('text box').map((paragraph) => write(paragraph))
  const hanging = notes.map(({id}) => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`).join('') + boxes.map(box).join('')
  const last = allParagraphs(report).findLast(({place}) => place === 'body')
  const body = blocks(report.children, (paragraph) => write(paragraph, paragraph === last ? hanging : ''))

  const others: PartTexts = {'word/styles.xml': root('styles', styles())}
  if (notes.length > 0) {
    const separator = '<w:footnote w:type="separator" w:id="0"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>'
    others['word/footnotes.xml'] = root('footnotes', separator + notes.map(({id, xml}) => `<w:footnote w:id="${id}">${xml}</w:footnote>`).join(''))
  }
  if (report.comments.length > 0) {
    others['word/comments.xml'] = root('comments', report.comments.map((comment, index) => `<w:comment w:id="${index}" w:author="${escape(comment.author)}"${dated(comment.date)}><w:p>${run(comment.text, '')}</w:p></w:comment>`).join(''))
  }
  let section = ''
  for (const [kind, tag] of [['header', 'hdr'], ['footer', 'ftr']] as const) {
    const lines = at(kind)
    if (lines.length === 0) continue
    others[`word/${kind}1.xml`] = root(tag, lines.map((paragraph) => write(paragraph)).join(''))
    section += `<w:${kind}Reference w:type="default" r:id="${kind}1.xml"/>`
  }
  return partsWith(`${body}<w:sectPr>${section}</w:sectPr>`, others)
}

function blocks(children: readonly Block[], write: (paragraph: Paragraph) => string): string {
  return children.map((block) => block.type === 'paragraph' ? write(block)
    : `<w:tbl><w:tblPr/>${block.children.map((row) => `<w:tr>${row.children.map((cell) => `<w:tc><w:tcPr/>${blocks(cell.children, write)}</w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>`).join('')
}

function properties({style, look: {centred}}: Paragraph): string {
  return style || centred ? `<w:pPr>${style ? `<w:pStyle w:val="${escape(style.id)}"/>` : ''}${centred ? '<w:jc w:val="center"/>' : ''}</w:pPr>` : ''
}

/** The paragraph's runs, cut wherever something begins or ends. */
function runs(report: Report, {line, text, spans}: Paragraph, numbered: ReadonlyMap<Comment, number>, split: (text: string) => readonly string[]): string {
  const here = <T extends {line: number}>(all: readonly T[]): T[] => all.filter((each) => each.line === line)
  const changes = here(report.changes)
  const comments = here(report.comments)
  const hidden = here(report.hidden)
  const looks = spans.filter(({kind}) => kind === 'bold' || kind === 'italic')
  const cuts = [...changes, ...comments, ...looks].flatMap(({start, end}) => [start, end]).concat(hidden.map(({at}) => at), 0, text.length)
  const offsets = [...new Set(cuts)].sort((a, b) => a - b)
  const pieces = (words: string, look: string, tag = 't'): string => split(words).map((piece) => run(piece, look, tag)).join('')

  let xml = ''
  for (const [index, from] of offsets.entries()) {
    const to = offsets[index + 1] ?? from
    for (const comment of comments) if (comment.end === from && comment.start < from) xml += commentEnd(numbered.get(comment))
    for (const {kind, author, date, text: words, start} of changes) {
      if (kind === 'deletion' && start === from) xml += `<w:del w:id="1" w:author="${escape(author)}"${dated(date)}>${pieces(words, '', 'delText')}</w:del>`
    }
    for (const {at, text: words} of hidden) if (at === from) xml += pieces(words, '<w:vanish/>')
    for (const comment of comments) {
      if (comment.start !== from) continue
      xml += `<w:commentRangeStart w:id="${numbered.get(comment)}"/>`
      if (comment.end === from) xml += commentEnd(numbered.get(comment))
    }
    if (from === to) continue
    const words = pieces(text.slice(from, to), lookOf(looks, from, to))
    const insertion = changes.find(({kind, start, end}) => kind === 'insertion' && start <= from && end >= to)
    xml += insertion ? `<w:ins w:id="1" w:author="${escape(insertion.author)}"${dated(insertion.date)}>${words}</w:ins>` : words
  }
  return xml
}

function lookOf(looks: readonly Span[], from: number, to: number): string {
  const has = (wanted: string): boolean => looks.some(({kind, start, end}) => kind === wanted && start <= from && end >= to)
  return (has('bold') ? '<w:b/>' : '') + (has('italic') ? '<w:i/>' : '')
}

function run(text: string, look: string, tag = 't'): string {
  const content = text.split(/([\t\v])/).map((piece) =>
    piece === '\t' ? '<w:tab/>' : piece === '\v' ? '<w:br/>' : piece && `<w:${tag} xml:space="preserve">${escape(piece)}</w:${tag}>`).join('')
  return `<w:r>${look && `<w:rPr>${look}</w:rPr>`}${content}</w:r>`
}

function commentEnd(id: number | undefined): string {
  return `<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`
}

function dated(date: string | null): string {
  return date === null ? '' : ` w:date="${date}"`
}

function box(xml: string): string {
  return '<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:inline><wp:docPr id="1" name="Box"/><a:graphic><a:graphicData><wps:wsp><wps:txbx><w:txbxContent>'
    + `${xml}</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice>`
    + `<mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>${xml}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`
}

function styles(): string {
  const heading = (level: number): string => `<w:style w:type="paragraph" w:styleId="Heading${level}"><w:name w:val="heading ${level}"/><w:basedOn w:val="Normal"/><w:pPr><w:outlineLvl w:val="${level - 1}"/></w:pPr></w:style>`
  return `<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>${[1, 2, 3, 4, 5, 6].map(heading).join('')}`
}
