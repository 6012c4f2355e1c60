/** What the exemptions are read by: the Schedule of each nation, and the words that make a reason. */
import type {ExemptionKnowledge} from '../../src/exemptions/exemptions-of.ts'
import {reasonWords} from '../../src/language/exemption-reasons.ts'
import type {Nation} from '../../src/report/profile.ts'
import words from '../lexicons/exempt-reasons.json' with {type: 'json'}
import {fits, tellingIn} from './exempt-descriptions.ts'
import {aboutOf, groundsRange, isGround, needsBalance, scheduleOf, standingOf} from './schedule-12a.ts'

/** Handed to `exemptionsOf` by rules and by the command line. */
export const exemptionKnowledge: ExemptionKnowledge = {
  lawOf: ({nation}) => ({
    schedule: scheduleOf(nation),
    range: groundsRange(nation),
    isGround: (number) => isGround(nation, number) || standingOf(nation, number, false) === 'standards',
    needsBalance: (number) => needsBalance(nation, number),
    otherwise: (number) => otherwise(nation, number),
    about: (number) => aboutOf(nation, number),
    describes: (text, number) => tellingIn(text).some(({topic}) => fits(topic, nation, number)),
  }),
  reasons: reasonWords(words),
}

function otherwise(nation: Nation, number: string): string {
  switch (standingOf(nation, number, true)) {
    case 'english': return 'an English number'
    case 'welsh': return 'a Welsh number'
    case 'english standards': return 'a number that served standards hearings only'
    case 'former': return 'a number of the former list'
    case 'qualification': return 'no ground: it qualifies the grounds'
    default: return 'not in the list'
  }
}
