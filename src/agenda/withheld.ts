/** A claim as an open register may show it: what it covers by name alone, its paragraphs, its balance, its end, who stands by it. */
import type {Ending, Exemption, ExemptionLaw, Said} from '../exemptions/exemption.ts'
import {datesIn} from '../report/dates.ts'
import type {Profile} from '../report/profile.ts'
import type {AgendaLaw} from './agenda-law.ts'
import type {IsOpen} from './head.ts'
import type {ScheduledGround, Weighed, Withheld} from './schedule.ts'

/** What a claim is held against. */
export interface WithheldReading {
  profile: Profile
  law: ExemptionLaw
  agendaLaw: AgendaLaw
  isOpen: IsOpen
}

/** Shows the claims of one report, each under a name unlike the others'. */
export function withheldOf(exemptions: readonly Exemption[], reading: WithheldReading): Withheld[] {
  const names = safeNames(exemptions)
  return exemptions.map((exemption, index): Withheld => {
    const {grounds, until, confirmed, signed} = exemption
    const stands = confirmed ?? signed
    return {
      covers: names[index] ?? '', grounds: grounds.map(({number}) => groundOf(number, reading)), asksForGround: reading.profile.kind !== 'town', weighed: weighedIn(exemption, reading),
      until: until && {date: until.date, event: mayShow(until, reading.isOpen) ? eventOf(until) : null},
      confirmed: stands && {by: mayShow(stands, reading.isOpen) ? stands.text : null},
    }
  })
}

/** Names of what is covered. A section's title or a tag may itself say what is withheld, so neither is used. */
export function safeNames(exemptions: readonly Exemption[]): string[] {
  const counts = new Map<string, number>()
  const bare = exemptions.map(({id, cover: {what, label, name}}) => (
    what === 'report' ? 'the whole report' : what === 'appendix' ? (label === null ? 'the appendix' : name) : label !== null ? name : id === 'closed part' ? 'the closed part' : id.startsWith('section') ? 'a closed section' : 'a marked passage'))
  for (const name of bare) counts.set(name, (counts.get(name) ?? 0) + 1)
  const seen = new Map<string, number>()
  return bare.map((name) => {
    if (counts.get(name) === 1) return name
    const at = (seen.get(name) ?? 0) + 1
    seen.set(name, at)
    return `${name.replace(/^an? |^the /, '')} ${at}`
  })
}

function groundOf(number: string, {law, agendaLaw}: WithheldReading): ScheduledGround {
  const about = law.about(number)
  const stands = law.isGround(number)
  return {number, cite: agendaLaw.citeGround(number), description: stands ? about?.words ?? null : null, exact: stands && (about?.exact ?? false), stands}
}

function weighedIn({grounds, forDisclosure, forWithholding}: Exemption, {profile, law, agendaLaw}: WithheldReading): Weighed {
  if (profile.kind === 'town' || agendaLaw.balanceAt === null) return 'not asked for'
  if (grounds.length > 0 && !grounds.some(({number}) => law.needsBalance(number) || !law.isGround(number))) return 'not asked for'
  if (forDisclosure.length && forWithholding.length) return 'both sides'
  return forWithholding.length ? 'for withholding only' : forDisclosure.length ? 'for disclosure only' : 'not yet'
}

/** The event, where it is more than the date in words. */
function eventOf({date, event}: Ending): string | null {
  return event !== null && date !== null && datesIn(event).length > 0 ? null : event
}

function mayShow({at}: Said, isOpen: IsOpen): boolean {
  return at !== null && isOpen(at)
}
