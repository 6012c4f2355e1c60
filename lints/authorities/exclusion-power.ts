/** The power under which each deciding body may keep the public out, as a resolution names it. */
import type {Meeting} from '../../src/report/meeting.ts'
import type {Profile} from '../../src/report/profile.ts'

/** “section 100A(4) of the Act of 1972”; null where the body is not known and it would matter. */
export function exclusionPower({nation, kind, governance}: Profile, body: Meeting['body']): string | null {
  if (kind === 'town') return 'the Public Bodies (Admission to Meetings) Act 1960'
  if (nation === 'scotland') return 'section 50A(4) of the Act of 1973'
  const hasExecutive = governance !== 'committee' && kind !== 'fire'
  if (hasExecutive && (body === null || body === 'member')) return null
  if (hasExecutive && body === 'executive') return nation === 'wales' ? 'regulation 4(3) of S.I. 2001/2290 (W.178)' : 'regulation 4(2)(b) of S.I. 2012/2089'
  return 'section 100A(4) of the Act of 1972'
}
