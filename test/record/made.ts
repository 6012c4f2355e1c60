/** Records for tests: the same names, the same clock, and SHA-256 from Node. */
import {createHash} from 'node:crypto'
import {appended, emptyChain} from '../../src/record/chain.ts'
import type {Chain} from '../../src/record/chain.ts'
import type {Entry, Matter} from '../../src/record/entry.ts'
import type {Digest} from '../../src/record/ports.ts'

export const digest: Digest = (text) => createHash('sha256').update(text).digest('hex')

/** The fingerprint of some report. */
export const someReport = digest('the report')

export const someMatter: readonly Matter[] = [
  {kind: 'approval', role: 'author', covers: 'report', sections: [{title: '', kinds: [], paragraphs: [digest('a'), digest('b')]}], pack: {id: 'statutory', version: '0.1.0'}, open: [{rule: 'no-lobbying', severity: 'should', count: 2}], interest: 'none'},
  {kind: 'suggestion', member: {name: 'Councillor Tom Hale', office: 'Chair of Planning'}, what: 'Say “may”, not “will”.', outcome: 'declined', reason: 'The advice is firm.'},
  {kind: 'exemption', covers: 'Appendix B', paragraph: '3', decision: 'agreed', reason: 'The tender is still open.', until: '2027-03-31'},
  {kind: 'waiver', rule: 'no-lobbying', paragraph: digest('a'), words: 'must be approved', reason: 'It is the name of the form.'},
  {kind: 'separate-report', member: {name: 'Councillor Tom Hale', office: 'Chair of Planning'}, title: 'Report of the Chair', file: 'chair.docx', fingerprint: digest('other'), attached: false},
  {kind: 'withdrawal', askedBy: {name: 'Councillor Tom Hale', office: 'Chair of Planning'}, reason: 'The applicant withdrew.'},
  {kind: 'publication', file: 'open.docx', digest: digest('bytes')},
]

/** A chain of so many entries, each a minute after the other. */
export function chainOf(count: number, report = someReport, matter: readonly Matter[] = someMatter): Chain {
  let chain = emptyChain
  for (let index = 0; index < count; index++) {
    const each = matter[index % matter.length]
    if (each) chain = appended(chain, each, {by: {name: 'Ann Day', office: 'Head of Planning'}, report, clock: () => new Date(Date.UTC(2027, 0, 4, 9, index)).toISOString(), digest})
  }
  return chain
}

/** The chain with its entries changed, and what it states of itself too where `restamped`: every later link is made anew. */
export function tampered(chain: Chain, change: (entries: Entry[]) => Entry[], restamp: boolean): Chain {
  const changed = change([...chain.entries])
  if (!restamp) return {entries: changed, stated: chain.stated}
  let made = emptyChain
  for (const {number: _, previous: __, made: at, by, basis: ___, report, ...matter} of changed) made = appended(made, matter, {by, report, clock: () => at, digest})
  return made
}
