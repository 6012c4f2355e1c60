/** A member's change in the officer's draft: which of the protocol's two ways the record leaves for it. */
import type {Person, Recorded} from '../report/recorded.ts'
import {likeness} from './person-names.ts'

export interface WayLeft {
  /** accepted: the head of service let it stand · declined: only the member's own report remains · apart: that report is on record. */
  way: 'accepted' | 'declined' | 'apart'
  /** Who accepted or declined it; empty for a report of the member's own. */
  person: string
}

/**
 * The way that is left for a change by this author.
 * @returns null while both ways are open, and where some of the member's suggestions were accepted and others declined
 */
export function wayLeft(author: string, record: Recorded | null): WayLeft | null {
  const isTheirs = ({member}: {member: Person}): boolean => ['same', 'initial'].includes(likeness(author, member.name))
  if (record?.separateReports.some(isTheirs)) return {way: 'apart', person: ''}
  const suggestions = record?.suggestions.filter(isTheirs) ?? []
  const [first] = suggestions
  return first && suggestions.every(({outcome}) => outcome === first.outcome) ? {way: first.outcome, person: first.by.name} : null
}
