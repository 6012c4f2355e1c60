/** Options in an executive report, sections a template asks for, and publicity near an election. */
import {describe, expect, test} from '@jest/globals'
import {alternativeOptionsConsidered} from '../../../lints/rules/alternative-options-considered.ts'
import {preElectionPublicity} from '../../../lints/rules/pre-election-publicity.ts'
import {datesIn, monthsIn} from '../../../src/report/dates.ts'
import {found} from '../form/found.ts'

describe('alternative options', () => {
  const sale = '# Recommendation\nThat the depot be sold.\n'
  test.each([['| Decision maker | Cabinet |'], ['CABINET'], ['Report to the Executive'], ['| Committee | Executive Board |'], ['| Decision maker | Cabinet Member for Assets |'], ['| Meeting | The Executive, 4 May 2026 |']])('asked of an executive: %s', (header) => {
    expect(found(alternativeOptionsConsidered, header + '\n' + sale)).toEqual(['consider: whole report'])
  })
  test.each([['| Committee | Planning Committee |'], ['| Committee | Cabinet Scrutiny Panel |'], ['FULL COUNCIL'], ['| Report of | Executive Director of Place |'], ['| Committee | Audit Committee |']])('not asked of others: %s', (header) => {
    expect(found(alternativeOptionsConsidered, header + '\n' + sale)).toEqual([])
  })
  test.each([
    ['# Options\nTo let it: rejected, since the rent is low.'], ['# Other options considered\nNone, because the lease requires a sale.'], ['# Background\nDo nothing. The roof would fail.'],
    ['# Reasons\nKeeping the depot was considered and discounted.'], ['# Reasons\nThere is no alternative, since the order requires it.'], ['# Background\nOther sites were visited.'],
    ['# Dewisiadau\nCadw’r depo.'], ['# Reasons\nA lease is not recommended.'], ['# Proposal\nLetting was looked at, but ruled out on cost.'], ['# Proposal\nAlternatively it could be let.'],
  ])('shown: %s', (text) => { expect(found(alternativeOptionsConsidered, `| Decision maker | Cabinet |\n${sale}${text}`)).toEqual([]) })
  test.each([['# Recommendation\nThat the report be noted.'], ['| Purpose | For information |\n# Recommendation\nThat the figures be considered.'], ['# Recommendation\nThat Cabinet recommends to Council that the plan be adopted.']])('no decision: %s', (text) => {
    expect(found(alternativeOptionsConsidered, `| Decision maker | Cabinet |\n${text}`)).toEqual([])
  })
  test('a council with committees has no executive', () => { expect(found(alternativeOptionsConsidered, `CABINET\n${sale}`, {governance: 'committee'})).toEqual([]) })
})

describe('publicity before an election', () => {
  const april = '| Date of meeting | 14 April 2026 |\n# Communications\n'
  test.each([
    ['A news release will follow the meeting.'], ['The scheme will be launched by the Leader at the library.'], ['A photo opportunity is planned with the Cabinet Member.'], ['Leaflets will be sent to every home.'],
    ['A social media campaign would begin at once.'], ['The next newsletter is to carry an article on the new pool.'], ['A ribbon-cutting ceremony is proposed for the spring.'], ['Advertising will be placed on buses.'],
    ['A roadshow will visit six towns in April 2026.'], ['The Mayor will open the hall at a launch event on 30 April.'],
  ])('may fall in it: %s', (text) => { expect(found(preElectionPublicity, april + text)).toHaveLength(1) })
  test.each([
    ['The application will be determined in April.'], ['The road will be closed on 1 May 2026.'], ['A public notice of the order will be published in the local press.'], ['The launch was held in January.'],
    ['Publicity will wait until after the poll on 7 May.'], ['No press release will be issued.'], ['A press release will be issued on 15 June 2026.'], ['The post will be advertised as a recruitment exercise.'],
    ['A campaign will start in September 2026.'], ['The strategy will be reviewed every year.'], ['Officers will follow guidance on the pre-election period when the leaflet is sent.'], ['Consultation will run for six weeks.'],
  ])('does not: %s', (text) => { expect(found(preElectionPublicity, april + text)).toEqual([]) })
  test.each([['9 March 2026'], ['8 May 2026'], ['20 October 2026'], ['14 April 2029']])('a meeting on %s is outside it', (date) => {
    expect(found(preElectionPublicity, `| Date of meeting | ${date} |\n# Communications\nA press release will be issued.`)).toEqual([])
  })
  test('the council’s own dates come first', () => {
    const own = {elections: [{start: '2026-09-01', poll: '2026-10-08'}]}
    expect(found(preElectionPublicity, `${april}A press release will be issued.`, own)).toEqual([])
    expect(found(preElectionPublicity, '| Date | 15 September 2026 |\n# Communications\nA press release will be issued.', own)).toHaveLength(1)
  })
  test('Wales has its own cycle', () => {
    expect(found(preElectionPublicity, `${april}A press release will be issued.`, {nation: 'wales'})).toEqual([])
    expect(found(preElectionPublicity, '| Dyddiad / Date | 14 Ebrill 2027 / 14 April 2027 |\n# Next\nA press release will be issued.', {nation: 'wales'})).toHaveLength(1)
  })
  test.each([['The period known as purdah begins in March.', 1], ['During Purdah no events are held.', 1], ['# Background papers\nPurdah guidance, 2019', 0], ['The note is headed “Purdah: what to do”.', 0], ['The Purdah Guidance applies.', 0]])('%s', (text, count) => {
    expect(found(preElectionPublicity, text)).toHaveLength(count)
  })
})

test.each([
  ['Tuesday 21st October 2025', ['2025-10-21']], ['3 Tachwedd 2026 / 3 November 2026', ['2026-11-03', '2026-11-03']], ['18/05/2026', ['2026-05-18']], ['2026-05-18', ['2026-05-18']], ['31 April 2026', []], ['7.5.26', ['2026-05-07']], ['May 2026', []], ['the 4 May report', []],
])('the dates in “%s”', (text, dates) => { expect(datesIn(text)).toEqual(dates) })

test('a month without a day is all of it', () => {
  expect(monthsIn('in February 2028')).toEqual([{first: '2028-02-01', last: '2028-02-29'}])
  expect(monthsIn('on 3 February 2028')).toEqual([])
})
