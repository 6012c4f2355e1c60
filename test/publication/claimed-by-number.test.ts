/** A draft may withhold a section or a paragraph by its number alone, with no mark where it stands. */
import {describe, expect, test} from '@jest/globals'
import {withholding} from '../../src/publication/withheld.ts'
import {reportFromText} from '../../src/report/from-text.ts'

const claim = 'is exempt under paragraph 3 of Part 1 of Schedule 12A.'

describe('what is claimed by its number is withheld', () => {
  test.each([
    [`Report to Cabinet\n# Purpose\nSection 3 of this report ${claim}\n# 2. Background\nOld mill.\n# 3. Price\nThe bid is high.`, [[6, 7]]],
    [`Report to Cabinet\n# Purpose\nParagraph 2.2 ${claim}\n# 2. Background\n2.1 Old mill.\n2.2 The bid is high.`, [[6, 6]]],
    [`Report to Cabinet\nAppendix B ${claim}\n# Purpose\nTo sell.\n# Appendix B\nThe bid is high.`, [[5, 6]]],
    ['Report to Cabinet\n# Purpose\nSection 3 of the Act applies.\n# 2. Background\nOld mill.\n# 3. Price\nNone.', []],
  ])('%s', (source, expected) => {
    const {parts} = withholding(reportFromText(source), {})
    expect(parts.map(({passage}) => [passage.first, passage.last])).toEqual(expected)
    for (const {numbers} of parts) expect(numbers).toEqual(['3'])
  })
})
