/**
 * Any report, any edits by the chair as tracked changes and comments among an officer's: taken out, every part is again what
 * it was, letter for letter.
 */
import {expect, test} from '@jest/globals'
import fc from 'fast-check'
import {memberEdits} from '../../src/member-edits/member-edits.ts'
import {partsWith, root} from '../docx/package.ts'
import type {PartTexts} from '../docx/package.ts'
import {chair, del, ins, mark, officer, p, r} from './written.ts'

/** A run by the officers: plain, tracked as put in, or tracked as taken out. */
interface Run {
  text: string
  by: 'nobody' | 'put in' | 'taken out'
  bold: boolean
  /** What the chair did to it. */
  chair: 'nothing' | 'struck out' | 'made italic' | 'commented on'
  /** What the chair wrote before it, and whether an officer struck that out again. */
  before: string
  again: boolean
}

interface Line {
  runs: Run[]
  centred: boolean
  officerMark: 'none' | 'ins' | 'del'
  chair: 'nothing' | 'new before' | 'new before, as Word writes' | 'set left' | 'struck mark' | 'split'
}

const run = fc.record<Run>({
  text: fc.constantFrom('Fees ', 'rise ', 'in May', '& “more” <so>', ' '), by: fc.constantFrom('nobody', 'nobody', 'put in', 'taken out'), bold: fc.boolean(),
  chair: fc.constantFrom('nothing', 'nothing', 'struck out', 'made italic', 'commented on'), before: fc.constantFrom('', '', 'new ', 'if at all '), again: fc.boolean(),
})
const line = fc.record<Line>({
  runs: fc.array(run, {minLength: 1, maxLength: 5}), centred: fc.boolean(), officerMark: fc.constantFrom('none', 'none', 'ins', 'del'),
  chair: fc.constantFrom('nothing', 'nothing', 'new before', 'new before, as Word writes', 'set left', 'struck mark', 'split'),
})
const report = fc.record({lines: fc.array(line, {minLength: 1, maxLength: 6}), inTable: fc.boolean(), replies: fc.boolean()})
type Made = typeof report extends fc.Arbitrary<infer T> ? T : never

/** The file before the chair had it, or after. */
function written({lines, inTable, replies}: Made, edited: boolean): PartTexts {
  const comments: string[] = [`<w:comment w:id="50" ${officer.replace('w:id="8" ', '')}><w:p w14:paraId="0000AAAA">${r('Check.')}</w:p></w:comment>`]
  const threads = ['<w15:commentEx w15:paraId="0000AAAA" w15:done="0"/>']
  const runOf = ({text, by, bold, chair: did, before, again}: Run, number: number): string => {
    const form = bold ? '<w:rPr><w:b/></w:rPr>' : ''
    const italic = `<w:rPr>${bold ? '<w:b/>' : ''}<w:i/><w:rPrChange ${chair}><w:rPr>${bold ? '<w:b/>' : ''}</w:rPr></w:rPrChange></w:rPr>`
    let words = r(text, edited && did === 'made italic' && by !== 'taken out' ? italic : form)
    if (edited && did === 'struck out' && by !== 'taken out') words = del(chair, words)
    if (by === 'put in') words = ins(officer, words)
    if (by === 'taken out') words = del(officer, words)
    if (edited && did === 'commented on') {
      const id = 100 + number
      comments.push(`<w:comment w:id="${id}" ${chair.replace('w:id="9" ', '')} w:initials="TH"><w:p w14:paraId="0000B${id}">${r('Why?')}</w:p></w:comment>`)
      threads.push(`<w15:commentEx w15:paraId="0000B${id}"${replies ? ' w15:paraIdParent="0000AAAA"' : ''} w15:done="0"/>`)
      words = `<w:commentRangeStart w:id="${id}"/>${words}<w:commentRangeEnd w:id="${id}"/><w:r><w:rPr><w:rStyle w:val="CommentReference"/></w:rPr><w:commentReference w:id="${id}"/></w:r>`
    }
    return edited && before ? ins(chair, again ? del(officer, r(before)) : r(before)) + words : words
  }
  let number = 0
  const body = lines.map(({runs, centred, officerMark, chair: did}, index) => {
    const last = index === lines.length - 1
    const content = runs.map((each) => runOf(each, number++)).join('')
    const look = centred ? '<w:jc w:val="center"/>' : ''
    const changed = edited && did === 'set left' ? `<w:jc w:val="left"/>` : look
    const marks = (officerMark === 'none' || last ? '' : `<w:${officerMark} ${officer}/>`) + (edited && did === 'struck mark' && !last && officerMark !== 'del' ? `<w:del ${chair}/>` : '')
    const form = changed + (marks && `<w:rPr>${marks}</w:rPr>`) + (edited && did === 'set left' ? `<w:pPrChange ${chair}><w:pPr>${look}</w:pPr></w:pPrChange>` : '')
    if (!edited) return p(content, form)
    if (did === 'new before') return p(ins(chair, r('A new paragraph.')), `<w:jc w:val="right"/>${mark('ins', chair)}`) + p(content, form)
    if (did === 'new before, as Word writes') return p(ins(chair, r('A new paragraph.')), mark('ins', chair)) + p(content, form)
    if (did === 'split') return p(content, `<w:jc w:val="left"/>${mark('ins', chair)}`) + p('', form)
    return p(content, form)
  }).join('')
  const anchored = p(`<w:commentRangeStart w:id="50"/>${r('Anchor')}<w:commentRangeEnd w:id="50"/><w:r><w:commentReference w:id="50"/></w:r>`)
  return partsWith(anchored + (inTable ? `<w:tbl><w:tblPr/><w:tr><w:tc><w:tcPr/>${body}</w:tc></w:tr></w:tbl>${p('')}` : body), {
    'word/comments.xml': root('comments', comments.join('')),
    'word/commentsExtended.xml': `<w15:commentsEx xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml">${threads.join('')}</w15:commentsEx>`,
  })
}

test('whatever the chair did is taken out, and nothing else', () => {
  fc.assert(fc.property(report, (made) => {
    const [before, after] = [written(made, false), written(made, true)]
    const {parts} = memberEdits({names: Object.keys(after), text: (name) => after[name]}, 'Hale, Tom')
    expect(Object.fromEntries(Object.entries(after).map(([name, text]) => [name, parts.get(name) ?? text]))).toEqual(before)
  }), {numRuns: 400})
})

test('every proposal is told once: their words are all the words that the chair put in or struck out', () => {
  fc.assert(fc.property(report, (made) => {
    const after = written(made, true)
    const {proposals, comments} = memberEdits({names: Object.keys(after), text: (name) => after[name]}, 'Cllr T. Hale')
    const said = made.lines.flatMap(({runs, chair: did}) => [...did.startsWith('new before') ? ['A new paragraph.'] : [], ...runs.map(({before}) => before)]).join('')
    const letters = (texts: string[]): string => [...texts.join('').replace(/\s/gu, '')].sort().join('')
    expect(letters(proposals.map(({member}) => member))).toBe(letters([said]))
    expect(letters(proposals.filter(({kind}) => kind === 'words' || kind === 'paragraph struck out').map(({officer: was}) => was)))
      .toBe(letters(made.lines.flatMap(({runs}) => runs.filter((each) => each.chair === 'struck out' && each.by !== 'taken out').map(({text}) => text))))
    expect(comments).toHaveLength(made.lines.flatMap(({runs}) => runs.filter((each) => each.chair === 'commented on')).length)
  }), {numRuns: 200})
})
