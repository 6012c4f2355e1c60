import {describe, expect, test} from '@jest/globals'
import {formatNumber} from '../../src/ooxml/number-format.ts'
import {root} from '../docx/package.ts'
import type {PartTexts} from '../docx/package.ts'
import {labels, line, p, r, readBody} from './reading.ts'

const item = (list: number | string, level = 0, more = ''): string => `<w:p><w:pPr><w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>${more}</w:pPr>${r('x')}</w:p>`
const level = (index: number, format: string, text: string, more = ''): string => `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:suff w:val="tab"/><w:lvlText w:val="${text}"/></w:lvl>`
const abstract = (id: number, levels: string): string => `<w:abstractNum w:abstractNumId="${id}">${levels}</w:abstractNum>`
const list = (id: number, of: number, overrides = ''): string => `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${overrides}</w:num>`
const numbering = (...content: string[]): PartTexts => ({'word/numbering.xml': root('numbering', content.join(''))})
const outline = abstract(0, level(0, 'decimal', '%1.') + level(1, 'decimal', '%1.%2') + level(2, 'lowerLetter', '(%3)'))

describe('the numbers Word shows', () => {
  test('several levels, each restarted by those above it', () => {
    const report = readBody([item(1), item(1, 1), item(1, 1), item(1, 2), item(1, 2), item(1), item(1, 1), item(1, 2)].join(''), numbering(outline, list(1, 0)))
    expect(labels(report)).toEqual(['1.', '1.1', '1.2', '(a)', '(b)', '2.', '2.1', '(a)'])
    expect(line(report, 4).list).toEqual({level: 2, ordered: true})
  })

  test('a level whose parent has not been used shows the number the parent will have', () => {
    expect(labels(readBody(item(1, 1) + item(1, 1), numbering(outline, list(1, 0))))).toEqual(['1.1', '1.2'])
  })

  test('levels that are passed over count as used, as Word counts them', () => {
    const parts = numbering(outline, list(1, 0))
    expect(labels(readBody([item(1), item(1, 2), item(1, 1), item(1)].join(''), parts))).toEqual(['1.', '(a)', '1.2', '2.'])
    expect(labels(readBody(item(1, 1) + item(1), parts))).toEqual(['1.1', '2.'])
  })

  test('a paragraph that only ends a section, and level 9, are not numbered; spaces around a number are not part of it', () => {
    const parts = numbering(abstract(0, level(0, 'decimal', ' %1. ')), list(1, 0))
    const ending = '<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:sectPr/></w:pPr></w:p>'
    expect(labels(readBody([item(1), ending, item(1, 9), item(1, 0, '<w:sectPr/>')].join(''), parts))).toEqual(['1.', null, null, '2.'])
  })

  test('lists of one definition go on counting; a start override begins again, once', () => {
    const parts = numbering(outline, list(1, 0), list(2, 0), list(3, 0, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>'))
    expect(labels(readBody([item(1), item(2), item(3), item(3), item(1)].join(''), parts))).toEqual(['1.', '2.', '5.', '6.', '7.'])
  })

  test('an override may replace a whole level', () => {
    const parts = numbering(outline, list(1, 0, `<w:lvlOverride w:ilvl="0">${level(0, 'upperRoman', 'Part %1')}</w:lvlOverride>`))
    expect(labels(readBody(item(1) + item(1), parts))).toEqual(['Part I', 'Part II'])
  })

  test('lvlRestart: never, or only after a given level', () => {
    const levels = level(0, 'decimal', '%1') + level(1, 'decimal', '%2', '<w:lvlRestart w:val="0"/>') + level(2, 'decimal', '%3', '<w:lvlRestart w:val="1"/>')
    const report = readBody([item(1), item(1, 1), item(1, 2), item(1, 1), item(1, 2), item(1), item(1, 1), item(1, 2)].join(''), numbering(abstract(0, levels), list(1, 0)))
    expect(labels(report)).toEqual(['1', '1', '1', '2', '2', '2', '3', '1'])
  })

  test('legal numbering is decimal throughout', () => {
    const levels = level(0, 'upperRoman', '%1') + level(1, 'lowerLetter', '%1.%2', '<w:isLgl/>')
    expect(labels(readBody(item(1) + item(1) + item(1, 1), numbering(abstract(0, levels), list(1, 0))))).toEqual(['I', 'II', '2.1'])
  })

  test('bullets and empty numbers have no label', () => {
    const parts = numbering(abstract(0, level(0, 'bullet', '•') + level(1, 'none', '')), list(1, 0))
    const report = readBody(item(1) + item(1, 1), parts)
    expect(labels(report)).toEqual([null, null])
    expect(line(report, 1).list).toEqual({level: 0, ordered: false})
  })

  test('numbering by style, at the level linked to the style; numId 0 takes a paragraph out', () => {
    const linked = abstract(0, level(0, 'decimal', '%1', '<w:pStyle w:val="H1"/>') + level(1, 'decimal', '%1.%2', '<w:pStyle w:val="H2"/>'))
    const style = (id: string, more: string): string => `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${id}"/>${more}</w:style>`
    const parts = {...numbering(linked, list(1, 0)), 'word/styles.xml': root('styles', [
      style('H1', '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>'), style('H2', '<w:basedOn w:val="H1"/><w:pPr><w:numPr><w:ilvl w:val="1"/></w:numPr></w:pPr>'), style('Sub', '<w:basedOn w:val="H2"/>')].join(''))}
    const of = (id: string, more = ''): string => `<w:p><w:pPr><w:pStyle w:val="${id}"/>${more}</w:pPr>${r('x')}</w:p>`
    const report = readBody([of('H1'), of('H2'), of('Sub'), of('H1', '<w:numPr><w:numId w:val="0"/></w:numPr>'), of('H1'), of('H2')].join(''), parts)
    expect(labels(report)).toEqual(['1', '1.1', '1.2', null, '2', '2.1'])
  })

  test('a list that borrows its levels from a numbering style', () => {
    const parts = {...numbering(
      `<w:abstractNum w:abstractNumId="0"><w:styleLink w:val="Legal"/>${level(0, 'lowerRoman', '%1)')}</w:abstractNum>`, '<w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="Legal"/></w:abstractNum>', list(1, 0), list(2, 1)),
    'word/styles.xml': root('styles', '<w:style w:type="numbering" w:styleId="Legal"><w:name w:val="Legal"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>')}
    expect(labels(readBody(item(2) + item(2), parts))).toEqual(['i)', 'ii)'])
  })

  test('a deleted or hidden paragraph is not counted', () => {
    const mark = (what: string): string => `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:rPr>${what}</w:rPr></w:pPr><w:r><w:rPr><w:vanish/></w:rPr><w:t>x</w:t></w:r></w:p>`
    expect(labels(readBody([item(1), mark('<w:del w:id="1" w:author="A"/>'), item(1), mark('<w:vanish/>'), item(1)].join(''), numbering(outline, list(1, 0))))).toEqual(['1.', '2.', '3.'])
  })

  test('a list nobody defined, and one that borrows from itself', () => {
    const loop = '<w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="S"/></w:abstractNum>'
    const parts = {...numbering(loop, list(1, 1)), 'word/styles.xml': root('styles', '<w:style w:type="numbering" w:styleId="S"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>')}
    expect(labels(readBody(item(9) + item(1), parts))).toEqual([null, null])
    expect(labels(readBody(item(1) + p('x')))).toEqual([null, null])
  })
})

test.each([
  ['decimal', 12, '12'], ['decimalZero', 7, '07'], ['decimalZero', 12, '12'], ['lowerLetter', 26, 'z'], ['lowerLetter', 27, 'aa'], ['lowerLetter', 28, 'bb'],
  ['upperLetter', 53, 'AAA'], ['lowerRoman', 14, 'xiv'], ['upperRoman', 1999, 'MCMXCIX'], ['ordinal', 1, '1st'], ['ordinal', 12, '12th'], ['ordinal', 113, '113th'], ['ordinal', 22, '22nd'],
  ['cardinalText', 1, 'One'], ['cardinalText', 21, 'Twenty-one'], ['cardinalText', 1105, 'One thousand one hundred five'], ['ordinalText', 3, 'Third'], ['ordinalText', 20, 'Twentieth'], ['ordinalText', 21, 'Twenty-first'],
  ['none', 3, ''], ['chicago', 2, '†'], ['chicago', 5, '**'], ['japaneseCounting', 4, '4'],
])('%s %i is “%s”', (format, value, text) => expect(formatNumber(value, format)).toBe(text))

test('a custom format tells how many digits', () => expect(formatNumber(7, 'custom', '001, 002, 003, ...')).toBe('007'))
