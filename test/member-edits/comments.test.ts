/** A member's comments: told with their replies, and gone from every part that lists them; others' stay. */
import {expect, test} from '@jest/globals'
import {authorsWhoAre} from '../../src/member-edits/author.ts'
import {memberEdits} from '../../src/member-edits/member-edits.ts'
import {partsWith, relationships, root} from '../docx/package.ts'
import type {PartTexts} from '../docx/package.ts'
import {chair, ins, officer, p, r} from './written.ts'

const comment = (id: number, by: string, text: string): string => `<w:comment w:id="${id}" ${by.replace(/w:id="\d" /, '')}>${p(r('First line.'))}<w:p w14:paraId="0000000${id}">${r(text)}</w:p></w:comment>`
const anchor = (id: number, words: string): string => `<w:commentRangeStart w:id="${id}"/>${words}<w:commentRangeEnd w:id="${id}"/><w:r><w:rPr><w:rStyle w:val="CommentReference"/></w:rPr><w:commentReference w:id="${id}"/></w:r>`
const thread = (id: number, parent?: number): string => `<w15:commentEx w15:paraId="0000000${id}"${parent === undefined ? '' : ` w15:paraIdParent="0000000${parent}"`} w15:done="0"/>`
const list = (root: string, prefix: string, each: string): string => `<${prefix}:${root} xmlns:${prefix}="urn:list" xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml">${each}</${prefix}:${root}>`

function file(body: string, comments: string, threads: string, ids: readonly number[]): PartTexts {
  const texts = partsWith(body, {
    'word/comments.xml': root('comments', comments), 'word/commentsExtended.xml': list('commentsEx', 'w15', threads).replace(' xmlns:w15="urn:list"', ''),
    'word/commentsIds.xml': list('commentsIds', 'c', ids.map((id) => `<c:commentId c:paraId="0000000${id}" c:durableId="D${id}"/>`).join('')),
    'word/commentsExtensible.xml': list('commentsExtensible', 'e', ids.map((id) => `<e:commentExtensible e:durableId="D${id}"/>`).join('')),
    'word/people.xml': list('people', 'x', '<x:person x:author="Ann Day"/><x:person x:author="Cllr Tom Hale"/>'),
  })
  const links = ['comments', 'commentsExtended', 'commentsIds', 'commentsExtensible', 'people'].map((type) => ({type, target: `${type}.xml`}))
  return {...texts, 'word/_rels/document.xml.rels': relationships(links)}
}

const edited = (texts: PartTexts): ReturnType<typeof memberEdits> => memberEdits({names: Object.keys(texts), text: (name) => texts[name]}, 'Tom Hale')

test('a thread that the member began goes on without the member', () => {
  const all = comment(1, chair, 'Why?') + comment(2, officer, 'Because.') + comment(3, officer, 'And so on.') + comment(4, officer, 'Apart.')
  const {parts, comments} = edited(file(p(anchor(1, anchor(2, anchor(3, r('Fees'))))) + p(anchor(4, r('rise.'))), all, thread(1) + thread(2, 1) + thread(3, 1) + thread(4), [1, 2, 3, 4]))
  expect(parts.get('word/document.xml')).toBe(partsWith(p(anchor(2, anchor(3, r('Fees')))) + p(anchor(4, r('rise.'))))['word/document.xml'])
  expect(parts.get('word/comments.xml')).toBe(root('comments', all.replace(comment(1, chair, 'Why?'), '')))
  expect(parts.get('word/commentsExtended.xml')).toContain(`>${thread(2)}${thread(3, 2)}${thread(4)}<`)
  expect(parts.get('word/commentsIds.xml')?.match(/D\d/g)).toEqual(['D2', 'D3', 'D4'])
  expect(parts.get('word/commentsExtensible.xml')?.match(/D\d/g)).toEqual(['D2', 'D3', 'D4'])
  expect(parts.get('word/people.xml')).not.toContain('Hale')
  expect(comments).toMatchObject([{text: 'First line.\nWhy?', words: 'Fees', answers: null, replies: [{text: 'First line.\nBecause.'}, {text: 'First line.\nAnd so on.'}]}])
})

test('a reply of the member’s goes, and the thread stays', () => {
  const {parts, comments} = edited(file(p(anchor(1, anchor(2, r('Fees')))), comment(1, officer, 'Why?') + comment(2, chair, 'Because.'), thread(1) + thread(2, 1), [1, 2]))
  expect(parts.get('word/document.xml')).toBe(partsWith(p(anchor(1, r('Fees'))))['word/document.xml'])
  expect(parts.get('word/commentsExtended.xml')).toContain(`>${thread(1)}<`)
  expect(comments).toMatchObject([{text: 'First line.\nBecause.', answers: {author: 'Ann Day', text: 'First line.\nWhy?'}, replies: []}])
})

test('an officer’s comment on words of the member’s stays where they were', () => {
  const {parts} = edited(file(p(r('Fees ') + ins(chair, anchor(1, r('never '))) + r('rise.')), comment(1, officer, 'Says who?'), thread(1), [1]))
  expect(parts.get('word/document.xml')).toBe(partsWith(p(r('Fees ') + anchor(1, '') + r('rise.')))['word/document.xml'])
  expect(parts.has('word/comments.xml')).toBe(false)
})

test('an officer’s change within a member’s comment goes with it; a member’s within an officer’s is taken back', () => {
  const written = (id: number, by: string, content: string): string => `<w:comment w:id="${id}" ${by.replace(/w:id="\d" /, '')}>${p(content)}</w:comment>`
  const {parts, proposals} = edited(file(p(anchor(1, r('a'))) + p(anchor(2, r('b'))), written(1, chair, ins(officer, r('x'))) + written(2, officer, r('kept') + ins(chair, r('y'))), '', []))
  expect(parts.get('word/comments.xml')).toBe(root('comments', written(2, officer, r('kept'))))
  expect(proposals.map(({member}) => member)).toEqual(['y'])
})

test.each([
  ['Councillor Tom Hale', ['TOM HALE', 'Ann Day'], ['TOM HALE']],
  ['Tom Hale', ['Hale, Tom (Cllr)', 'Cllr T. Hale', 'Ann Day'], ['Hale, Tom (Cllr)', 'Cllr T. Hale']],
  ['Cllr T Hale', ['Tom Hale'], ['Tom Hale']],
  ['Cllr T Hale', ['Tom Hale', 'Tessa Hale'], []],
  ['Tom Hale', ['Tessa Hale', 'Hale', 'Tom Day'], []],
  ['Tom Hale', ['T Hale', 'Tessa Hale'], []],
  ['T Hale', ['T Hale', 'Tessa Hale'], ['T Hale']],
  ['tom.hale@council.gov.uk', ['Tom Hale'], ['Tom Hale']],
  ['MEMBER3', ['member3', 'member33'], ['member3']],
])('“%s” among %j is %j', (member, authors, found) => {
  expect(authorsWhoAre(member, authors)).toEqual(found)
})

test('five thousand changes in one report take no more than a few seconds', () => {
  const body = Array.from({length: 500}, (_, index) => p(Array.from({length: 10}, () => r('Fees ') + ins(chair, r(`x${index} `))).join(''))).join('')
  const texts = partsWith(body)
  const started = performance.now()
  expect(edited(texts).proposals).toHaveLength(5000)
  expect(performance.now() - started).toBeLessThan(10_000)
})
