/** A member's edits in a Word file: what they are and where they stand, and the file without them. Nothing is written here. */
import {memberEdits, withApproved} from '../../member-edits/member-edits.ts'
import type {MemberEdits, PlacedComment} from '../../member-edits/member-edits.ts'
import type {Proposal} from '../../member-edits/proposals.ts'
import {paragraphAt, whereIs} from '../../member-edits/where.ts'
import {readPackage} from '../../ooxml/read-package.ts'
import type {Parts} from '../../ooxml/relationships.ts'
import type {Origins} from '../../ooxml/story.ts'
import type {Report} from '../../report/report.ts'
import {reading} from './open-report.ts'
import {partsOf} from './package-parts.ts'
import type {PackageParts} from './package-parts.ts'
import {rewriteParts} from './rewrite-parts.ts'

export interface Separated extends Pick<MemberEdits, 'authors' | 'mine' | 'left'> {
  /** The officer's report without the member's edits. */
  bytes: Uint8Array
  report: Report
  /** In what was the report's order; `where` is by the numbers of the officer's report. */
  proposals: readonly (Proposal & {where: string})[]
  comments: readonly (PlacedComment & {where: string})[]
}

/**
 * Takes a member's edits out of a report.
 * @throws ReportFault when the file cannot be read, or is signed
 */
export function separated(bytes: Uint8Array, member: string): Separated {
  return reading(() => {
    const parts = kept(partsOf(bytes))
    const edits = memberEdits(parts, member)
    const lower = new Map([...edits.parts].map(([name, xml]) => [name.toLowerCase(), xml]))
    const without: Parts = {names: parts.names, text: (name) => lower.get(name.toLowerCase()) ?? parts.text(name)}
    const origins: Origins = new Map()
    const report = readPackage(without, origins)
    const where = ({part, at}: {part: string; at: number}): string => whereIs(report, paragraphAt(origins, part, edits.placeOf(part, at)))
    return {
      authors: edits.authors, mine: edits.mine, left: edits.left, bytes: rewriteParts(bytes, parts, edits.parts), report,
      proposals: edits.proposals.map((each) => ({...each, where: where(each)})), comments: edits.comments.map((each) => ({...each, where: where(each)})),
    }
  })
}

/**
 * The report with one of a member's proposals made to stand and the others as they were.
 * @param number from 1, in the order of `separated`
 * @returns null when there is no such proposal
 */
export function approvedProposal(bytes: Uint8Array, member: string, number: number): Uint8Array | null {
  return reading(() => {
    const parts = kept(partsOf(bytes))
    const changed = withApproved(parts, member, number)
    return changed && rewriteParts(bytes, parts, changed)
  })
}

/** Parts are read more than once, and unpacked once. */
function kept(parts: PackageParts): PackageParts {
  const texts = new Map<string, string | undefined>()
  return {...parts, text(name) {
    const key = name.toLowerCase()
    if (!texts.has(key)) texts.set(key, parts.text(name))
    return texts.get(key)
  }}
}
