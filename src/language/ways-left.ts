/** A member's change in the officer's draft: which of the protocol's two ways the record leaves for it. */
import type {Person, Recorded} from '../report/recorded.ts'
import {likeness} from './person-names.ts'
import {whoStands} from './posts.ts'

export interface WayLeft {
  /** accepted: the head of service let it stand · declined: only the member's own report remains · apart: that report is on record. */
  way: 'accepted' | 'declined' | 'apart'
  /** Who accepted or declined it; empty for a report of the member's own. */
  person: string
}

/**
 * The way that is left for a change by this author.
 * @returns null while both ways are open, as they are when a member is entered as having decided, and where some of the member's suggestions were accepted and others declined
 */
export function wayLeft(author: string, record: Recorded | null): WayLeft | null {
  const isTheirs = ({member}: {member: Person}): boolean => ['same', 'initial'].includes(likeness(author, member.name))
  if (record?.separateReports.some(isTheirs)) return {way: 'apart', person: ''}
  // A member cannot let a member's change stand.
  const suggestions = record?.suggestions.filter((each) => isTheirs(each) && !isMember(each.by)) ?? []
  const [first] = suggestions
  return first && suggestions.every(({outcome}) => outcome === first.outcome) ? {way: first.outcome, person: first.by.name} : null
}

function isMember({name, office}: Person): boolean {
  const {members, officers} = whoStands(`${name}, ${office}`)
  return members.length > 0 && officers.length === 0
}
