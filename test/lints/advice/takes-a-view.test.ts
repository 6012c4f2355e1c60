/** What a recommendation asks members to do: with the officer's view in it, or without. */
import {describe, expect, test} from '@jest/globals'
import {recommendationTakesAView} from '../../../lints/rules/recommendation-takes-a-view.ts'
import {found} from '../form/found.ts'

const hits = (text: string): number => found(recommendationTakesAView, text).length

describe('no view', () => {
  test.each([
    ['Members to choose between repair and replacement.'],
    ['That the Committee determines which of the two routes it wishes to adopt.'],
    ['Cabinet is invited to express a preference.'],
    ['To discuss the options and give officers direction.'],
    ['That Members consider the contents of this paper.'],
    ['The Committee is asked to decide whether or not to renew the lease.'],
    ['The Council’s instructions are requested.'],
    ['Instructions are sought as to the next step.'],
    ['Officers make no recommendation on this occasion.'],
    ['The report is submitted without recommendation.'],
    ['No officer view is put forward; the choice rests with Members.'],
    ['Officers are neutral between the three sites.'],
    ['That the Panel gives a steer on the future of the pool.'],
    ['Members’ guidance is sought.'],
    ['It is a matter for the Committee which bid to accept.'],
    ['That the Committee approves either Option A or Option B.'],
    ['That Council adopts whichever scheme it prefers.'],
    ['Members are requested to debate the matter and come to a conclusion.'],
    ['That such action be taken as the Committee sees fit.'],
    ['To agree one of the following: (a) sell; (b) let; (c) demolish.'],
    ['That the matter be considered.'],
    ['That the options set out in section 4 be discussed.'],
    ['That the application be determined.'],
    ['The Committee is recommended to make a decision on the fees.'],
    ['Cabinet to select its preferred contractor.'],
    ['Members are asked for their views.'],
    ['That the Committee reviews the draft policy and provides feedback.'],
    ['Members to read, propose changes and pass to full Council.'],
    ['The author has not reached a conclusion and looks to Members for a decision.'],
    ['I have no recommendation to make.'],
    ['The Committee should form its own view; officers express none.'],
    ['That the Town Council resolves how it wishes to proceed.'],
    ['Council is asked to advise officers which design to pursue.'],
    ['For Members to decide.'],
    ['No preference is stated.'],
    ['That Cabinet takes a decision on the way forward.'],
    ['To give consideration to the three tenders.'],
    ['Officers feel unable to advise which of the bids is better.'],
  ])('%s', (text) => {
    expect(hits(`# Purpose\nTo settle the matter in this paper.\n# Recommendation\n${text}`)).toBeGreaterThan(0)
  })
  test.each([
    ['Officers offer no view on which site is better.'],
    ['We have not come to a view on whether to close the ferry.'],
    ['This report makes no recommendation as between the two bids.'],
    ['Members’ instructions are requested on the next step.'],
  ])('in the body: %s', (text) => {
    expect(hits(`# The sites\nThere are two.\n${text}`)).toBe(1)
  })
  test.each([
    ['| Purpose | For decision |\n# Recommendation\nThat the report be noted.'],
    ['Purpose: For decision\n# Recommendations\n(a) note the report; and\n(b) consider the options.'],
    ['| Key decision | Yes |\n# Recommendation\nCabinet is asked to note the three options.'],
  ])('only noted where a decision is wanted: %s', (text) => { expect(hits(text)).toBeGreaterThan(0) })
})

describe('a view', () => {
  test.each([
    ['That the Committee considers the report and approves Option 2.'],
    ['That the Committee determines the application by granting permission subject to conditions.'],
    ['That the application be refused.'],
    ['That the item be deferred to the July meeting so that the survey can be finished.'],
    ['To note the position.'],
    ['That the Committee notes the contents of the report.'],
    ['That Cabinet recommends Council to adopt the strategy.'],
    ['Officers advise Option 3. Members are asked to choose between the options in the light of that advice.'],
    ['(a) That the responses be considered;\n(b) That the scheme go ahead as drawn.'],
    ['That the lease should not be renewed.'],
    ['No change is recommended.'],
    ['That the Committee decides to close the car park from May.'],
    ['That the Committee agrees to keep the present fees.'],
    ['That the Scrutiny Committee comments on the draft budget and that its comments be sent to Cabinet.'],
    ['The Overview and Scrutiny Panel is invited to consider the performance figures and make any recommendations to Cabinet.'],
    ['That the Sub-Committee determines the application after hearing the parties. No recommendation is made because the matter is quasi-judicial.'],
    ['To elect a Chair for the municipal year.'],
    ['To consider nominations for the vacant seat on the airport forum.'],
    ['That authority be delegated to the Head of Parks, in consultation with the Chair, to let the contract.'],
    ['That the order be confirmed.'],
    ['That the budget be set at £4.2 million.'],
    ['That the grant be paid.'],
    ['APPROVE subject to conditions'],
    ['That officers consult on the draft and report back in June.'],
    ['That Council selects Option B, for the reasons in section 5.'],
    ['To choose the second tender, which is the lowest.'],
    ['That a working group be set up to look at both sites.'],
    ['That the Committee instructs officers to begin the sale.'],
    ['Cabinet is asked to decide in favour of the southern route.'],
    ['That the petition be noted and no further action be taken.'],
    ['That the Committee considers the objections and, having done so, makes the order without change.'],
    ['The officer’s recommendation is to accept the lowest tender; it is for Members to decide.'],
    ['That the Council responds to the consultation as set out in Appendix 1.'],
    ['That Members discuss the matter no further and dismiss the appeal.'],
    ['Argymhellir bod y Cabinet yn cymeradwyo’r polisi.'],
    ['That the tender be accepted whichever option is taken at item 6.'],
    ['That the Committee endorses the approach to determining which roads are gritted.'],
    ['To set the precept at £212,400.'],
  ])('%s', (text) => {
    expect(found(recommendationTakesAView, `# Purpose\nTo settle the matter in this paper.\n# Recommendation\n${text}`)).toEqual([])
  })
  test.each([
    ['The consultants make no recommendation between the two.'],
    ['The Parish Council offers no view on the scheme.'],
    ['In 2019 officers made no recommendation, and the matter lapsed.'],
    ['It is for Members to decide how much weight to give the objections.'],
    ['The Committee will wish to consider the effect on the conservation area.'],
    ['The Inspector expressed no preference.'],
    ['Respondents were asked to choose between three names.'],
    ['The Cabinet will choose between the bids in May, on the advice of the Director.'],
  ])('in the body: %s', (text) => {
    expect(found(recommendationTakesAView, `# The sites\nThere are two.\n${text}`)).toEqual([])
  })
  test.each([
    ['| Purpose | For information |\n# Recommendation\nThat Members consider and comment on the figures.'],
    ['Purpose of report: Noting\n# Recommendation\nThat the Committee receives the report.'],
    ['For Information\n# Recommendation\nMembers are invited to discuss the year’s work.'],
    ['# Report to the Economy Scrutiny Committee\n# Recommendation\nThat the Committee considers the report and decides what further work it wishes to do.'],
  ])('for information or scrutiny: %s', (text) => { expect(found(recommendationTakesAView, text)).toEqual([]) })
})
