/** One ground of Schedule 12A as a marking states it. */
import {aboutOf, citationOf, isGround} from './schedule-12a.ts'
import type {Profile} from '../../src/report/profile.ts'

/**
 * What the law calls a number where this council is; null when it is no ground there, and for town councils, which have no
 * Schedule. The description is exact only where its wording was checked.
 */
export function exemptGround({nation, kind}: Pick<Profile, 'nation' | 'kind'>, number: string): {cite: string; exact: string | null; about: string | null} | null {
  if (kind === 'town' || !isGround(nation, number)) return null
  const about = aboutOf(nation, number)
  const cite = citationOf(nation, number).replace(/ \((?:information|relating).*$/i, '')
  return {cite, exact: about?.exact ? about.words : null, about: about && !about.exact ? about.words.replace(/\.$/, '').toLowerCase() : null}
}
