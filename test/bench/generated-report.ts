/** A report of some 300 pages, the same at every run: tables, numbering on three levels, tracked changes, comments, notes. */
import {partsWith, root} from '../docx/package.ts'
import type {PartTexts} from '../docx/package.ts'

const words = ('the council committee officer report budget service proposal scheme resident parish highway housing care school contract site risk '
  + 'considers approves notes recommends delegates publishes reviews consults agrees funds maintains replaces explains sets out under after before during '
  + 'statutory annual local public revised proposed remaining capital revenue general further available').split(' ')

/** Numbers that look random and never change. */
function sequence(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff
    return Math.floor(state / 65_536) % below
  }
}

/**
 * The parts of the report.
 * @param sections how many numbered sections; 240 make about 4 MB of body
 */
export function generatedParts(sections = 240): PartTexts {
  const next = sequence(7)
  const some = (count: number): string => Array.from({length: count}, () => words[next(words.length)]).join(' ')
  let changes = 0
  let comments = 0
  const author = (): string => ['Ann Hale', 'Bo Reed', 'Cy Moss'][next(3)] ?? ''
  const tracked = (): string => `w:id="${++changes}" w:author="${author()}" w:date="2026-01-${10 + next(18)}T09:${10 + next(49)}:00Z"`
  const looks = ['', '<w:rPr><w:b/><w:bCs/></w:rPr>', '<w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:cs="Arial"/><w:sz w:val="22"/><w:szCs w:val="22"/></w:rPr>', '<w:rPr><w:i/><w:lang w:val="en-GB"/></w:rPr>']
  const run = (text: string): string => `<w:r w:rsidR="00A${10_000 + next(80_000)}">${looks[next(looks.length)] ?? ''}<w:t xml:space="preserve">${text} </w:t></w:r>`

  const content = (): string => {
    let xml = ''
    for (let pieces = 3 + next(5); pieces > 0; pieces--) {
      const kind = next(14)
      if (kind === 0) xml += `<w:ins ${tracked()}>${run(some(4))}</w:ins>`
      else if (kind === 1) xml += `<w:del ${tracked()}><w:r><w:delText xml:space="preserve">${some(4)} </w:delText></w:r></w:del>`
      else if (kind === 2 && next(3) === 0) xml += `<w:commentRangeStart w:id="${comments}"/>${run(some(3))}<w:commentRangeEnd w:id="${comments}"/><w:r><w:commentReference w:id="${comments++}"/></w:r>`
      else xml += run(some(6 + next(12)))
    }
    return xml
  }
  const paragraph = (properties: string): string => `<w:p w:rsidR="00B${10_000 + next(80_000)}" w:rsidRDefault="00B04711"><w:pPr>${properties}<w:spacing w:before="120" w:after="120"/></w:pPr>${content()}</w:p>`
  const numbered = (level: number): string => paragraph(`<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="1"/></w:numPr>`)
  const table = (): string => {
    const cell = (): string => `<w:tc><w:tcPr><w:tcW w:w="2310" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:jc w:val="left"/></w:pPr>${run(some(3))}</w:p></w:tc>`
    return `<w:tbl><w:tblPr><w:tblStyle w:val="TableGrid"/><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid><w:gridCol w:w="2310"/><w:gridCol w:w="2310"/></w:tblGrid>${`<w:tr>${cell()}${cell()}${cell()}${cell()}</w:tr>`.repeat(4 + next(8))}</w:tbl>`
  }

  let body = ''
  for (let section = 0; section < sections; section++) {
    body += `<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr>${run(some(4))}</w:p>`
    for (let each = 0; each < 8; each++) body += numbered(1) + (next(3) === 0 ? numbered(2) + numbered(2) : '') + (next(4) === 0 ? paragraph('<w:pStyle w:val="Body"/>') : '')
    if (section % 2 === 0) body += table()
  }
  const level = (index: number, format: string, text: string, more = ''): string => `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`
  return partsWith(body, {
    'word/styles.xml': root('styles', '<w:docDefaults><w:rPrDefault><w:rPr/></w:rPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>'
      + '<w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>'
      + '<w:style w:type="paragraph" w:styleId="Body"><w:name w:val="Body Text"/><w:basedOn w:val="Normal"/></w:style>'),
    'word/numbering.xml': root('numbering', `<w:abstractNum w:abstractNumId="0">${level(0, 'decimal', '%1.', '<w:pStyle w:val="Heading1"/>')}${level(1, 'decimal', '%1.%2')}${level(2, 'lowerLetter', '(%3)')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`),
    'word/comments.xml': root('comments', Array.from({length: comments}, (_, id) => `<w:comment w:id="${id}" w:author="${author()}"><w:p>${run(some(8))}</w:p></w:comment>`).join('')),
  })
}
