import {describe, expect, test} from '@jest/globals'
import {line, lines, p, r, readBody} from './reading.ts'

const by = 'w:id="7" w:author="Ann" w:date="2026-01-05T09:00:00Z"'
const ins = (content: string, attributes = by): string => `<w:ins ${attributes}>${content}</w:ins>`
const del = (text: string, attributes = by): string => `<w:del ${attributes}><w:r><w:delText xml:space="preserve">${text}</w:delText></w:r></w:del>`
const marked = (mark: string, content: string): string => `<w:p><w:pPr><w:jc w:val="center"/><w:rPr>${mark}</w:rPr></w:pPr>${content}</w:p>`

describe('tracked words', () => {
  test('insertions are in the current text, deletions in the original', () => {
    const report = readBody(`<w:p>${r('We ')}${ins(r('now '))}${del('never ')}${r('agree.')}</w:p>`)
    expect(line(report, 1)).toMatchObject({text: 'We now agree.', original: 'We never agree.', spans: [{kind: 'insertion', start: 3, end: 7, author: 'Ann'}]})
    expect(report.changes).toEqual([
      {id: '7', kind: 'insertion', author: 'Ann', date: '2026-01-05T09:00:00Z', text: 'now ', line: 1, start: 3, end: 7},
      {id: '7', kind: 'deletion', author: 'Ann', date: '2026-01-05T09:00:00Z', text: 'never ', line: 1, start: 7, end: 7},
    ])
  })

  test('one change that the file holds in pieces is one change', () => {
    const report = readBody(`<w:p>${ins(r('a'))}${ins(r('b'))}${ins(r('c'), 'w:id="9" w:author="Bo"')}${del('x')}${del('y')}</w:p>`)
    expect(report.changes.map(({author, text}) => `${author} ${text}`)).toEqual(['Ann ab', 'Bo c', 'Ann xy'])
  })

  test('what was inserted and then deleted is in neither text', () => {
    const report = readBody(`<w:p>${r('a')}${ins(`${r('b')}<w:del w:id="8" w:author="Bo"><w:r><w:t>c</w:t></w:r></w:del>`)}</w:p>`)
    expect(line(report, 1)).toMatchObject({text: 'ab', original: 'a'})
    expect(report.changes).toMatchObject([{kind: 'insertion', author: 'Ann', text: 'b'}, {kind: 'deletion', author: 'Bo', text: 'c'}])
  })

  test('moved words are where they went', () => {
    const report = readBody(`<w:p><w:moveFromRangeStart w:id="1" w:name="m"/><w:moveFrom ${by}>${r('here')}</w:moveFrom></w:p><w:p><w:moveTo ${by}>${r('here')}</w:moveTo></w:p>`)
    expect(lines(report)).toEqual(['', 'here'])
    expect([line(report, 1).original, line(report, 2).original]).toEqual(['here', ''])
    expect(report.changes).toMatchObject([{kind: 'move-from', text: 'here', line: 1}, {kind: 'move-to', text: 'here', line: 2, end: 4}])
  })

  test('formatting changes have a place and no words', () => {
    const report = readBody(`<w:p><w:pPr><w:pPrChange ${by}><w:pPr><w:jc w:val="center"/></w:pPr></w:pPrChange></w:pPr>${r('a')}${r('bc', `<w:b/><w:rPrChange ${by}><w:rPr><w:vanish/></w:rPr></w:rPrChange>`)}</w:p>`)
    expect(line(report, 1)).toMatchObject({text: 'abc', look: {centred: false}})
    expect(report.changes).toMatchObject([{kind: 'formatting', start: 0, end: 0, text: ''}, {kind: 'formatting', start: 1, end: 3}])
  })
})

describe('tracked paragraph marks', () => {
  test('a deleted mark joins the paragraph to the next, which gives its looks', () => {
    const report = readBody(`${marked(`<w:del ${by}/>`, r('One ') + del('gone'))}${p('two')}${p('three')}`)
    expect(lines(report)).toEqual(['One two', 'three'])
    expect(line(report, 1)).toMatchObject({original: 'One gone\ntwo', look: {centred: false}})
    expect(report.changes).toMatchObject([{kind: 'deletion', text: 'gone', line: 1, start: 4}, {kind: 'paragraph', line: 1, start: 4, end: 4}])
  })

  test('an inserted mark is a change of the paragraph it ends', () => {
    const report = readBody(`${marked(`<w:ins ${by}/>`, r('One'))}${p('two')}`)
    expect(lines(report)).toEqual(['One', 'two'])
    expect(report.changes).toMatchObject([{kind: 'paragraph', author: 'Ann', line: 1, start: 3, end: 3}])
  })

  test('a mark that was inserted and deleted parted nothing', () => {
    const report = readBody(`${marked(`<w:ins ${by}/><w:del ${by}/>`, r('One '))}${p('two')}`)
    expect(line(report, 1)).toMatchObject({text: 'One two', original: 'One two'})
  })

  test('the last paragraph of a cell stays', () => {
    const report = readBody(`<w:tbl><w:tr><w:tc>${marked(`<w:del ${by}/>`, r('a'))}</w:tc><w:tc>${p('b')}</w:tc></w:tr></w:tbl>`)
    expect(lines(report)).toEqual(['a', 'b'])
  })
})

describe('tracked rows', () => {
  const row = (text: string, revision = ''): string => `<w:tr><w:trPr>${revision}</w:trPr><w:tc>${p(text)}</w:tc></w:tr>`
  test('a deleted row is not in the current text', () => {
    const report = readBody(`${p('before')}<w:tbl>${row('a')}${row('gone', `<w:del ${by}/>`)}${row('b')}</w:tbl>`)
    expect(lines(report)).toEqual(['before', 'a', 'b'])
    expect(line(report, 3).cell).toEqual({table: 0, row: 1, column: 0})
    expect(report.changes).toEqual([{id: '7', kind: 'row', author: 'Ann', date: '2026-01-05T09:00:00Z', text: 'gone', line: 2, start: 1, end: 1}])
  })

  test('a table of deleted rows is gone', () => {
    const report = readBody(`${p('a')}<w:tbl>${row('x', `<w:del ${by}/>`)}</w:tbl>${p('b')}`)
    expect(report.children.map(({type}) => type)).toEqual(['paragraph', 'paragraph'])
    expect(report.changes).toMatchObject([{kind: 'row', text: 'x', line: 1, start: 1}])
  })

  test('an inserted row was not in the original', () => {
    const report = readBody(`<w:tbl>${row('new', `<w:ins ${by}/>`)}</w:tbl>`)
    expect(line(report, 1)).toMatchObject({text: 'new', original: ''})
    expect(report.changes).toMatchObject([{kind: 'row', text: 'new', line: 1, start: 0, end: 3}])
  })

  test('a deleted cell is not in the current text', () => {
    const report = readBody(`<w:tbl><w:tr><w:tc><w:tcPr><w:cellDel ${by}/></w:tcPr>${p('gone')}</w:tc><w:tc>${p('a')}</w:tc></w:tr></w:tbl>`)
    expect(lines(report)).toEqual(['a'])
    expect(report.changes).toMatchObject([{kind: 'row', author: 'Ann', text: 'gone'}])
  })
})
