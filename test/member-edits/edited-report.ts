/** A report as a chair sent it back: tracked changes of many kinds and comments, among an officer's. */
import {partsWith, root} from '../docx/package.ts'
import type {PartTexts} from '../docx/package.ts'
import {chair, del, ins, mark, officer, p, r} from './written.ts'

const heading = (text: string): string => p(r(text), '<w:pStyle w:val="Heading1"/>')
const field = (label: string, value: string): string => `<w:tr><w:tc><w:tcPr><w:tcW w:w="2500" w:type="dxa"/></w:tcPr>${p(r(label))}</w:tc><w:tc><w:tcPr><w:tcW w:w="6500" w:type="dxa"/></w:tcPr>${p(r(value))}</w:tc></w:tr>`
const start = (id: number): string => `<w:commentRangeStart w:id="${id}"/>`
const end = (id: number): string => `<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`
const comment = (id: number, by: string, initials: string, text: string): string => `<w:comment w:id="${id}" ${by.replace(/w:id="\d" /, '')} w:initials="${initials}"><w:p w14:paraId="0000AA0${id}">${r(text)}</w:p></w:comment>`
const thread = (id: number, parent: string): string => `<w15:commentEx w15:paraId="0000AA0${id}"${parent} w15:done="0"/>`
const styles = root('styles', '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style><w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>')

/** The file's parts as the officers had them, or with the chair's edits. */
export function report(edited: boolean): PartTexts {
  const by = (text: string): string => edited ? text : ''
  const put = (text: string): string => by(ins(chair, r(text)))
  const struck = (text: string): string => edited ? del(chair, r(text)) : r(text)
  const body = [
    `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="2500"/><w:gridCol w:w="6500"/></w:tblGrid>${field('Committee', 'Planning Committee')}${field('Date', '12 January 2027')}${field('Report title', 'Parking charges at Wexley')}${field('Agenda item', '7')}${field('Report of', 'Head of Planning')}</w:tbl>`,
    heading('Recommendation'),
    p(r('1.1 That charges ') + struck('rise by 5%') + put('stay as they are') + ins(officer, r(' from April')) + r('.')),
    by(p(put('1.2 That free parking be given on Saturdays.'), mark('ins', chair))),
    heading('Reasons'),
    p(`${r('2.1 ')}${by(start(1))}${r('Income has fallen')}${by(end(1))}${by(end(2))}${r(' since 2024.')}`),
    p(r('2.2 ') + (edited ? ins(officer, del(chair, r('Shops agree. '))) : ins(officer, r('Shops agree. '))) + r('Costs are ') + r('£40,000', edited ? `<w:rPr><w:b/><w:rPrChange ${chair}><w:rPr/></w:rPrChange></w:rPr>` : '') + start(3) + r(' a year.') + end(3)),
    `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="4500"/></w:tblGrid><w:tr><w:tc><w:tcPr/>${p(r('Car park'))}</w:tc></w:tr>${by(`<w:tr><w:trPr><w:ins ${chair}/></w:trPr><w:tc><w:tcPr/>${p(put('Market Square'))}</w:tc></w:tr>`)}</w:tbl>`,
    heading('Background papers'),
    p(`${r('None.')}<w:r><w:footnoteReference w:id="1"/></w:r>`),
    '<w:sectPr><w:headerReference w:type="default" r:id="header1.xml"/></w:sectPr>',
  ].join('')
  const mine = edited ? comment(1, chair, 'TH', 'Has it? Ring me on 07700 900123.') + comment(2, officer, 'AD', 'By 4%, see the budget.') : ''
  // Before the chair's comment the officer's reply to it began a thread of its own.
  return partsWith(body, {
    'word/styles.xml': styles, 'word/header1.xml': root('hdr', p(r('Wexley Council') + put(' for motorists'))), 'word/footnotes.xml': root('footnotes', `<w:footnote w:id="1">${p(struck('See the file.'))}</w:footnote>`),
    'word/comments.xml': root('comments', mine + comment(3, officer, 'AD', 'Check the sum.')),
    'word/commentsExtended.xml': `<w15:commentsEx xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml">${edited ? thread(1, '') + thread(2, ' w15:paraIdParent="0000AA01"') : ''}${thread(3, '')}</w15:commentsEx>`,
  })
}
