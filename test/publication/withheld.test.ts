import {describe, expect, test} from '@jest/globals'
import {reportFromText} from '../../src/report/from-text.ts'
import {paragraphs} from '../../src/report/plain-text.ts'
import {withholding} from '../../src/publication/withheld.ts'
import {wordsOf} from '../../src/publication/withheld.ts'

const open = '# Report\nClassification: part exempt\n# Purpose\nTo sell a yard.\n'

/** Each withheld part as “name (numbers): first words … last words”. */
function read(source: string): string[] {
  const report = reportFromText(source)
  return withholding(report, {}).parts.map((part) => {
    const words = wordsOf(report, part)
    return `${part.name ?? part.what} (${part.numbers.join(' ')}): ${words[0] ?? ''} … ${words.at(-1) ?? ''}`
  })
}

describe('what is withheld', () => {
  test.each<[string, string, string[]]>([
    ['an appendix said to be exempt', `${open}Appendix B is exempt under paragraph 3 of Schedule 12A.\n# Appendix A\nA map.\nOpen to all.\n# Appendix B\nThe price.\nThe end.`, ['Appendix B (3): Appendix B … The end.']],
    ['two appendices on two grounds', `${open}Appendix A is exempt under paragraph 3 of Schedule 12A.\nAppendix B is exempt under paragraph 5 of Schedule 12A.\n# Appendix A\nThe price.\nThe end.\n# Appendix B\nThe advice.\nThe last.`, ['Appendix A (3): Appendix A … The end.', 'Appendix B (5): Appendix B … The last.']],
    ['a section whose heading says so', `${open}# Offers - not for publication (paragraph 3 of Schedule 12A)\nThe price.\n## Detail\nMore.\n# Consultation\nOpen again.`, ['part (3): Offers - not for publication (paragraph 3 of Schedule 12A) … More.']],
    ['a section with the mark under its heading', `${open}# Offers\nNOT FOR PUBLICATION\nThe price.\n# Consultation\nOpen again.`, ['part (): Offers … The price.']],
    ['an appendix within another', `${open}# Appendix A\nA map.\nOpen to all.\n## Appendix B: NOT FOR PUBLICATION\nThe price.`, ['Appendix B (): Appendix B: NOT FOR PUBLICATION … The price.']],
    ['nothing', `${open}The report is open.\n# Background papers\nNone.`, []],
    ['a section about exemption', `${open}# Why part of this report is exempt\nIt is about prices.\n# Background papers\nNone.`, []],
  ])('%s', (_, source, expected) => expect(read(source)).toEqual(expected))

  test('all of it', () => {
    expect(withholding(reportFromText('**NOT FOR PUBLICATION**\n# Report\nAll is secret.'), {}).whole).toBe(true)
    expect(withholding(reportFromText(`${open}The yard.`), {}).whole).toBe(false)
  })
  test('a mark of nothing in particular is told by its line, and never passed over', () => {
    const report = reportFromText(`${open}The yard is old.\nNot for publication: the price.\nIt is large.`)
    expect(withholding(report, {}).unplaced.map((line) => paragraphs(report)[line - 1]?.text)).toEqual(['Not for publication: the price.'])
  })
})
