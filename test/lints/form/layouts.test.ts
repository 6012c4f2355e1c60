/** A whole and proper report, in whichever layout, gives no finding about its author, its recommendation or its papers. */
import {describe, expect, test} from '@jest/globals'
import {backgroundPapersListed} from '../../../lints/rules/background-papers-listed.ts'
import {recommendationPresent} from '../../../lints/rules/recommendation-present.ts'
import {reportAuthorOfficer} from '../../../lints/rules/report-author-officer.ts'
import {templateTextLeft} from '../../../lints/rules/template-text-left.ts'
import {found} from './found.ts'
import {layouts} from './layouts.ts'

describe.each([...layouts])('$name', ({report, profile}) => {
  test.each([
    ['author', reportAuthorOfficer], ['recommendation', recommendationPresent], ['background papers', backgroundPapersListed], ['template text', templateTextLeft],
  ])('%s', (_, rule) => {
    expect(found(rule, report, profile)).toEqual([])
  })
})
