import {describe, expect, test} from '@jest/globals'
import {namesPapersReliedOn} from '../../src/report/relied-on.ts'

describe('a heading over the papers relied on', () => {
  test.each([
    'Background papers', 'Which papers were relied on?', 'Papers which I have used', 'Documents on which this report relies (section 15 list)',
    'Sources consulted', 'Material used in writing this report', 'Papurau cefndir', 'Files open to inspection under section 100D',
  ])('%s', (title) => { expect(namesPapersReliedOn(title)).toBe(true) })

  test.each(['Background', 'Tender documents', 'Further information', 'The position paper', 'How officers used the grant'])('not “%s”', (title) => {
    expect(namesPapersReliedOn(title)).toBe(false)
  })
})
