/** The exemptions of a report, each with what it lacks and what cannot hold. Reading only: no clock, no statute of its own. */
import type {ReasonWords} from '../language/exemption-reasons.ts'
import {meetingOf} from '../report/meeting.ts'
import {slice} from '../report/plain-text.ts'
import type {Profile} from '../report/profile.ts'
import type {Report, Stretch} from '../report/report.ts'
import {claimsIn} from './claims.ts'
import {beginningOf, endingOf} from './endings.ts'
import type {Exemption, ExemptionLaw, ReadExemption, Said} from './exemption.ts'
import {faultsIn} from './faults.ts'
import {missingIn} from './missing.ts'
import {peopleOf} from './people.ts'
import {spokenOf} from './spoken.ts'
import {weighingOf} from './weighing.ts'

/** What is known of the law and of words, handed in by whoever reads. */
export interface ExemptionKnowledge {
  lawOf: (profile: Profile) => ExemptionLaw
  reasons: ReasonWords
}

const cache = new WeakMap<Report, {profile: Profile; found: Exemption[]}>()

/**
 * Reads every claim of exemption.
 * @param profile which nation's law, which rule numbers stand for a paragraph
 * @returns one for each report, appendix or passage that is claimed; the whole report first
 */
export function exemptionsOf(report: Report, profile: Profile, knowledge: ExemptionKnowledge): readonly Exemption[] {
  const known = cache.get(report)
  if (known?.profile === profile) return known.found
  const law = knowledge.lawOf(profile)
  const claimed = claimsIn(report, {rules: profile.constitutionRules, describes: law.describes})
  const spoken = claimed.length ? spokenOf(report, claimed) : []
  const found = claimed.map(({id, cover, claims, grounds}): Exemption => {
    const own = spoken.filter(({of}) => of.includes(id))
    return {
      id, source: 'report', cover, claims: claims.map((at) => saidAt(report, at)), grounds, ...weighingOf(own, knowledge.reasons),
      from: beginningOf(own), until: endingOf(own), ...peopleOf(own),
    }
  })
  cache.set(report, {profile, found})
  return found
}

/**
 * Says what each lacks and what cannot hold.
 * @param exemptions those of the report, with any that a person made
 * @param today ISO date; null where no clock may be asked
 */
export function examined(exemptions: readonly Exemption[], report: Report, profile: Profile, knowledge: ExemptionKnowledge, today: string | null): ReadExemption[] {
  const law = knowledge.lawOf(profile)
  const meeting = meetingOf(report, profile)
  return exemptions.map((exemption) => ({exemption, missing: missingIn(exemption, profile, law, report), faults: faultsIn(exemption, {report, profile, law, meeting, today})}))
}

function saidAt(report: Report, at: Stretch): Said {
  return {text: slice(report, at), at}
}
