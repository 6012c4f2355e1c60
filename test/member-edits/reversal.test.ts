/** A chair's tracked changes among an officer's: taken back, the part is the one that the chair was given, letter for letter. */
import {describe, expect, test} from '@jest/globals'
import {memberEdits, withApproved} from '../../src/member-edits/member-edits.ts'
import type {MemberEdits} from '../../src/member-edits/member-edits.ts'
import {partsWith, root} from '../docx/package.ts'
import type {PartTexts} from '../docx/package.ts'
import {chair, del, ins, mark, officer, p, r} from './written.ts'

function edited(texts: PartTexts): MemberEdits {
  return memberEdits({names: Object.keys(texts), text: (name) => texts[name]}, 'Councillor Tom Hale')
}

function takenBack(body: string, others: PartTexts = {}): string | undefined {
  const texts = partsWith(body, others)
  return edited(texts).parts.get('word/document.xml') ?? texts['word/document.xml']
}

const bold = '<w:rPr><w:b/></w:rPr>'
const cell = (content: string, form = ''): string => `<w:tc><w:tcPr><w:tcW w:w="100" w:type="dxa"/>${form}</w:tcPr>${content}</w:tc>`
const row = (content: string, form = ''): string => `<w:tr>${form && `<w:trPr>${form}</w:trPr>`}${content}</w:tr>`
const table = (rows: string, form = '<w:tblPr><w:tblW w:w="0"/></w:tblPr>', grid = '<w:tblGrid><w:gridCol w:w="100"/></w:tblGrid>'): string => `<w:tbl>${form}${grid}${rows}</w:tbl>`

/** What it is, before the chair, after the chair. */
const cases: [string, string, string][] = [
  ['words put in', p(r('Fees ') + r('rise.')), p(r('Fees ') + ins(chair, r('may ')) + r('rise.'))],
  ['words taken out', p(r('Fees ') + r('may ') + r('rise.')), p(r('Fees ') + del(chair, r('may ')) + r('rise.'))],
  ['words replaced beside an officer’s', p(r('Fees ') + ins(officer, r('soon ')) + r('rise.')), p(r('Fees ') + ins(officer, r('soon ')) + del(chair, r('rise.')) + ins(chair, r('fall.')))],
  ['a deletion of words that an officer put in', p(r('Fees ') + ins(officer, r('soon ')) + r('rise.')), p(r('Fees ') + ins(officer, del(chair, r('soon '))) + r('rise.'))],
  ['an officer’s words within a deletion', p(r('Fees ') + ins(officer, r('soon ')) + r('rise.')), p(del(chair, r('Fees ') + ins(officer, r('soon '))) + r('rise.'))],
  ['an officer’s deletion of the chair’s words', p(r('Fees ') + r('rise.')), p(r('Fees ') + ins(chair, del(officer, r('never '))) + r('rise.'))],
  ['an officer’s deletion round the chair’s words', p(r('Fees ') + r('rise.')), p(r('Fees ') + del(officer, ins(chair, r('never '))) + r('rise.'))],
  ['an officer’s words within the chair’s', p(r('Fees ') + ins(officer, r('gently ')) + r('rise.')), p(r('Fees ') + ins(chair, r('may ') + ins(officer, r('gently ')) + r('not ')) + r('rise.'))],
  ['an officer’s own deletion', p(del(officer, r('Old ')) + r('rise.')), p(del(officer, r('Old ')) + del(chair, r('rise.')))],
  ['a new paragraph', p(r('One.')) + p(r('Two.')), p(r('One.')) + p(ins(chair, r('New.')), mark('ins', chair)) + p(r('Two.'))],
  ['a new paragraph as Word writes one', p(r('One.')) + p(r('Two.')), p(r('One.'), mark('ins', chair)) + p(ins(chair, r('New.'))) + p(r('Two.'))],
  ['two new paragraphs', p(r('One.'), '<w:jc w:val="left"/>') + p(r('Two.')), p(r('One.'), '<w:jc w:val="left"/>') + p(ins(chair, r('New.')), mark('ins', chair)) + p('', mark('ins', chair)) + p(r('Two.'))],
  ['a paragraph split', p(r('One ') + r('two.')), p(r('One '), mark('ins', chair)) + p(r('two.'))],
  ['paragraphs joined', p(r('One.')) + p(r('Two.')), p(r('One.'), mark('del', chair)) + p(r('Two.'))],
  ['a paragraph struck out', p(r('One.'), '<w:jc w:val="left"/>') + p(r('Two.')), p(del(chair, r('One.')), `<w:jc w:val="left"/>${mark('del', chair)}`) + p(r('Two.'))],
  ['an officer’s mark struck out', p(r('One.'), mark('ins', officer)) + p(r('Two.')), p(r('One.'), `<w:rPr><w:ins ${officer}/><w:del ${chair}/></w:rPr>`) + p(r('Two.'))],
  ['the look of words', p(r('One ') + r('two', bold)), p(r('One ', `<w:rPr><w:i/><w:rPrChange ${chair}><w:rPr/></w:rPrChange></w:rPr>`) + r('two', `<w:rPr><w:u/><w:rPrChange ${chair}>${bold}</w:rPrChange></w:rPr>`))],
  ['an officer’s change of look', p(r('One', `<w:rPr><w:i/><w:rPrChange ${officer}><w:rPr/></w:rPrChange></w:rPr>`)), p(r('One', `<w:rPr><w:i/><w:rPrChange ${officer}><w:rPr/></w:rPrChange></w:rPr>`) + ins(chair, r('!')))],
  ['the look of a mark that an officer put in', p(r('One'), `<w:rPr><w:ins ${officer}/><w:b/></w:rPr>`) + p(r('Two')), p(r('One'), `<w:rPr><w:ins ${officer}/><w:i/><w:rPrChange ${chair}>${bold}</w:rPrChange></w:rPr>`) + p(r('Two'))],
  ['the form of a paragraph', p(r('One'), `<w:jc w:val="left"/>${bold}`), p(r('One'), `<w:jc w:val="center"/>${bold}<w:pPrChange ${chair}><w:pPr><w:jc w:val="left"/></w:pPr></w:pPrChange>`)],
  ['the form of a paragraph that had none', p(r('One')), p(r('One'), `<w:jc w:val="center"/><w:pPrChange ${chair}><w:pPr/></w:pPrChange>`)],
  ['numbering put on', p(r('One'), '<w:jc w:val="left"/>'), p(r('One'), `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/><w:ins ${chair}/></w:numPr><w:jc w:val="left"/>`)],
  ['the form of a section', `${p(r('One'))}<w:sectPr><w:headerReference r:id="h"/><w:pgSz w:w="1"/></w:sectPr>`, `${p(r('One'))}<w:sectPr><w:headerReference r:id="h"/><w:pgSz w:w="2"/><w:sectPrChange ${chair}><w:sectPr><w:pgSz w:w="1"/></w:sectPr></w:sectPrChange></w:sectPr>`],
  ['a move', p(r('One.')) + p(r('Two.')) + p(r('Three.')), `${p(`<w:moveFromRangeStart w:id="5" ${chair.replace('w:id="9" ', '')} w:name="move1"/><w:moveFrom ${chair}>${r('One.')}</w:moveFrom>`, mark('moveFrom', chair))}<w:moveFromRangeEnd w:id="5"/>${p(r('Two.'))}${p(`<w:moveToRangeStart w:id="6" ${chair.replace('w:id="9" ', '')} w:name="move1"/><w:moveTo ${chair}>${r('One.')}</w:moveTo>`, mark('moveTo', chair))}<w:moveToRangeEnd w:id="6"/>${p(r('Three.'))}`],
  ['an officer’s move', p(`<w:moveFrom ${officer}>${r('One.')}</w:moveFrom>`) + p(r('Two.')), p(`<w:moveFrom ${officer}>${r('One.')}</w:moveFrom>`) + p(ins(chair, r('Ah. ')) + r('Two.'))],
  ['rows', table(row(cell(p(r('A')))) + row(cell(p(r('B'))))), table(row(cell(p(r('A'))), `<w:del ${chair}/>`) + row(cell(p(ins(chair, r('X')))), `<w:ins ${chair}/>`) + row(cell(p(r('B')))))],
  ['a whole table', p(r('One')) + p(r('Two')), p(r('One')) + table(row(cell(p(ins(chair, r('X')), mark('ins', chair))), `<w:ins ${chair}/>`)) + p(r('Two'))],
  ['the form of a table, a row and a cell', table(row(cell(p(r('A'))))), table(row(`<w:tc><w:tcPr><w:tcW w:w="70" w:type="dxa"/><w:tcPrChange ${chair}><w:tcPr><w:tcW w:w="100" w:type="dxa"/></w:tcPr></w:tcPrChange></w:tcPr>${p(r('A'))}</w:tc>`, `<w:cantSplit/><w:trPrChange ${chair}><w:trPr/></w:trPrChange>`), `<w:tblPr><w:tblW w:w="5"/><w:tblPrChange ${chair}><w:tblPr><w:tblW w:w="0"/></w:tblPr></w:tblPrChange></w:tblPr>`, '<w:tblGrid><w:gridCol w:w="70"/><w:tblGridChange w:id="3"><w:tblGrid><w:gridCol w:w="100"/></w:tblGrid></w:tblGridChange></w:tblGrid>')],
  ['a cell put in and one taken out', table(row(cell(p(r('A'))) + cell(p(r('B'))))), table(row(cell(p(r('A')), `<w:cellDel ${chair}/>`) + cell(p(ins(chair, r('X'))), `<w:cellIns ${chair}/>`) + cell(p(r('B')))))],
  ['a link put in', p(r('See. ')), p(`${r('See. ')}<w:hyperlink r:id="x">${ins(chair, r('here'))}</w:hyperlink>`)],
  ['a bookmark within words put in', p(r('See. ')), p(r('See. ') + ins(chair, `<w:bookmarkStart w:id="1" w:name="b"/>${r('here')}<w:bookmarkEnd w:id="1"/>`))],
  ['one end of a bookmark', p(`${r('See. ')}<w:bookmarkStart w:id="1" w:name="b"/>${r('x')}<w:bookmarkEnd w:id="1"/>`), p(`${r('See. ')}${ins(chair, `<w:bookmarkStart w:id="1" w:name="b"/>${r('here')}`)}${r('x')}<w:bookmarkEnd w:id="1"/>`)],
  ['a content control put in', p(r('One ') + r('two')), p(`${r('One ')}<w:customXmlInsRangeStart ${chair}/><w:sdt><w:sdtPr/><w:sdtContent><w:customXmlInsRangeEnd w:id="9"/>${r('two')}<w:customXmlInsRangeStart ${chair}/></w:sdtContent></w:sdt><w:customXmlInsRangeEnd w:id="9"/>`)],
  ['a field taken out', p('<w:r><w:instrText>PAGE</w:instrText></w:r>'), p(`<w:del ${chair}><w:r><w:delInstrText>PAGE</w:delInstrText></w:r></w:del>`)],
]

describe('what the chair did is taken back, and nothing else', () => {
  test.each(cases)('%s', (_, before, after) => {
    expect(takenBack(after)).toBe(partsWith(before)['word/document.xml'])
  })

  test.each(cases)('%s, in the header, with other prefixes and in a text box', (_, before, after) => {
    const box = (content: string): string => p(`<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:txbxContent>${content}</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>${content}</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r>`)
    const other = (content: string): string => root('hdr', box(content)).replace(/(<\/?| )w:/g, '$1x:').replace('xmlns:w=', 'xmlns:x=')
    const texts = partsWith(p(r('One')), {'word/header1.xml': other(after)})
    expect(edited(texts).parts.get('word/header1.xml') ?? texts['word/header1.xml']).toBe(other(before))
  })
})

test('a row in which an officer has written stays, and is told of', () => {
  const body = table(row(cell(p(ins(chair, r('X')) + ins(officer, r('Y')))), `<w:ins ${chair}/>`))
  expect(takenBack(body)).toBe(partsWith(body)['word/document.xml'])
  expect(edited(partsWith(body)).left).toEqual(['word/document.xml'])
})

test('a note that only the chair’s words refer to goes', () => {
  const notes = (more: string): string => root('footnotes', `<w:footnote w:id="1">${p(r('Kept'))}</w:footnote>${more}`)
  const texts = partsWith(p(r('A') + '<w:r><w:footnoteReference w:id="1"/></w:r>' + ins(chair, '<w:r><w:footnoteReference w:id="2"/></w:r>')), {'word/footnotes.xml': notes(`<w:footnote w:id="2">${p(r('New'))}</w:footnote>`)})
  expect(edited(texts).parts.get('word/footnotes.xml')).toBe(notes(''))
})

test('each proposal is told once', () => {
  const told = (after: string): string[] => edited(partsWith(after)).proposals.map(({kind, officer: was, member}) => `${kind}: ${was} > ${member}`)
  expect(told(p(r('Fees ') + del(chair, r('rise.')) + ins(chair, r('fall.')) + r(' Now ') + ins(chair, r('or never'))))).toEqual(['words: rise. > fall.', 'words:  > or never'])
  expect(cases.map(([name, , after]) => `${name} = ${told(after).join('; ')}`)).toMatchSnapshot()
})

test.each(cases)('%s, made to stand one by one: nothing tracked is left', (_, __, after) => {
  let texts = partsWith(after)
  for (let left = edited(texts).proposals.length; left > 0; left--) {
    texts = {...texts, ...Object.fromEntries(withApproved({names: Object.keys(texts), text: (name) => texts[name]}, 'Tom Hale', 1) ?? [])}
    expect(edited(texts).proposals).toHaveLength(left - 1)
  }
  expect(texts['word/document.xml']).not.toContain('Tom Hale')
})

test('a change in a text box is made to stand in both of its versions', () => {
  const box = (content: string): string => p(`<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:txbxContent>${content}</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>${content}</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r>`)
  const texts = partsWith(box(p(r('Fees ') + ins(chair, r('never ')) + r('rise'))))
  expect(edited(texts).proposals).toHaveLength(1)
  expect(withApproved({names: Object.keys(texts), text: (name) => texts[name]}, 'Tom Hale', 1)?.get('word/document.xml')).toBe(partsWith(box(p(r('Fees ') + r('never ') + r('rise'))))['word/document.xml'])
})

test('one proposal is made to stand, and the rest stay tracked', () => {
  const texts = partsWith(p(r('Fees ') + del(chair, r('rise.')) + ins(chair, r('fall.')) + r(' Now ') + ins(chair, r('or never'))))
  const approved = withApproved({names: Object.keys(texts), text: (name) => texts[name]}, 'Tom Hale', 1)
  expect(approved?.get('word/document.xml')).toBe(partsWith(p(r('Fees ') + r('fall.') + r(' Now ') + ins(chair, r('or never'))))['word/document.xml'])
})
