/** The command `separate-report`: a member's edits out of the officer's report, and into a report of the member's own. */
import {basename, normalize} from 'node:path'
import {withCustomPart} from '../host/docx/custom-part.ts'
import {openReport} from '../host/docx/open-report.ts'
import {approvedProposal, separated} from '../host/docx/separate-report.ts'
import type {Separated} from '../host/docx/separate-report.ts'
import {writeDocument} from '../host/docx/write-document.ts'
import {likeness} from '../language/person-names.ts'
import {whoStands} from '../language/posts.ts'
import {headOf} from '../member-edits/head.ts'
import {newDocument} from '../ooxml/new-document.ts'
import {plainLine} from '../print/plain-line.ts'
import {separateReportBlocks, separateReportCategory, separateReportTitle} from '../print/separate-report-blocks.ts'
import {printSeparatedText, proposalLine} from '../print/separate-report-text.ts'
import {appended, breakOf, emptyChain} from '../record/chain.ts'
import type {Matter} from '../record/entry.ts'
import {fingerprint} from '../record/fingerprint.ts'
import {receiptOf, receiptText} from '../record/receipt.ts'
import {recordNamespace, writeRecord} from '../record/record-xml.ts'
import {assumedProfile} from '../report/profile.ts'
import type {Person} from '../report/recorded.ts'
import {UsageFault} from './arguments.ts'
import {findReports, sameFile} from './files.ts'
import {withBytes} from './open-file.ts'
import {openProfile} from './profile-file.ts'
import {refusePlace, writeProved} from './published-file.ts'
import {addEntry, recordIn, sha256} from './record-file.ts'
import type {SeparateReportArguments} from './separate-report-arguments.ts'
import type {Terminal} from './terminal.ts'

type Of<Action extends SeparateReportArguments['action']> = Extract<SeparateReportArguments, {action: Action}>

/**
 * Lists a member's edits, makes a report of them, or makes one of them stand under approval: the report itself is only read.
 * Or records a report of the member's that exists already, which writes to the report's record.
 * @returns the exit code: 0, or 2 when the file could not be read or holds no edits of the member's
 */
export function separateReport(given: SeparateReportArguments, terminal: Terminal): number {
  const [found, another] = findReports([given.path])
  if (!found || another || found.path !== normalize(given.path)) throw new UsageFault(`“${given.path}” is a folder. “separate-report” takes one report: name it.`)
  const refuse = (message: string): number => {
    terminal.err(`${plainLine(found.path)}: ${plainLine(message)}\n`)
    return 2
  }
  if (found.fault) return refuse(found.fault.message)
  if (given.action === 'attach') return attach(given, found.path, terminal, refuse)
  const inputs = [found.path, ...given.profile === null ? [] : [given.profile]]
  if (given.action === 'separate') refusePlace('--to', given.to, inputs)
  if (given.officerReport !== null) refusePlace('--officer-report', given.officerReport, inputs)
  const outcome = withBytes(found.path, (bytes) => ({bytes, edits: separated(bytes, given.member)}))
  if ('fault' in outcome) return refuse(outcome.fault.message)
  const {bytes, edits} = outcome.done
  if (edits.mine.length === 0) return refuse(`Nothing in it is by “${given.member}”. ${edits.authors.length === 0 ? 'Nobody has changed or commented on it.' : `Changes and comments are by ${edits.authors.map((each) => `“${each}”`).join(', ')}.`}`)
  if (given.action === 'approve') return approve(given, bytes, edits, terminal, refuse)
  terminal.out(printSeparatedText(found.path, edits))
  return given.action === 'list' ? 0 : separate(given, edits, terminal, refuse)
}

type Refuse = (message: string) => number

function separate({member: name, office, to, officerReport, profile}: Of<'separate'>, edits: Separated, terminal: Terminal, refuse: Refuse): number {
  const head = headOf(edits.report, profile === null ? assumedProfile : openProfile(profile))
  const member: Person = {name, office}
  const title = separateReportTitle(member, head)
  const made = writeDocument(newDocument(separateReportBlocks(member, head, edits.proposals, edits.comments), {title, category: separateReportCategory, language: 'en-GB', footer: title}))
  const matter: Matter = {kind: 'separate-report', member, title, file: basename(to), fingerprint: fingerprint(openReport(made), sha256), attached: false}
  const officers = officerReport === null ? null : entered(edits.bytes, matter, member, terminal)
  if (officers === 'unreadable') return refuse(unreadable)
  // The officer's report first: with it alone nothing of the member's is lost, as the input still holds it.
  if (officers && officerReport !== null && !writeProved('--officer-report', officerReport, officers.bytes, (written) => isWithout(written, name, edits.left.length))) return refuse(unproved)
  writeProved('--to', to, made, () => true)
  if (officers && officerReport !== null) terminal.out(`The officer’s report without these: ${plainLine(officerReport)}\n${officers.receipt}`)
  terminal.out(`The member’s report: ${plainLine(to)}\n`)
  return 0
}

/** Records a report of the member's that was written elsewhere. */
function attach({member: name, office, attach: other, profile}: Of<'attach'>, path: string, terminal: Terminal, refuse: Refuse): number {
  if (sameFile(other, path)) throw new UsageFault('--attach names the officer’s report itself. Name the member’s report.')
  const by = profile === null ? assumedProfile : openProfile(profile)
  const read = withBytes(other, (bytes) => {
    const report = openReport(bytes)
    return {title: headOf(report, by).title ?? basename(other), print: fingerprint(report, sha256)}
  })
  if ('fault' in read) {
    terminal.err(`${plainLine(other)}: ${plainLine(read.fault.message)}\n`)
    return 2
  }
  const member: Person = {name, office}
  const outcome = addEntry(path, terminal.instant, () => ({by: member, matter: {kind: 'separate-report', member, title: read.done.title, file: basename(other), fingerprint: read.done.print, attached: true}}))
  if ('fault' in outcome) return refuse(outcome.fault.message)
  const receipt = receiptOf(outcome.done, sha256)
  terminal.out(`${plainLine(path)}: entry ${outcome.done.entries.length} made.\n${receipt ? `${receiptText(receipt, sha256)}\n` : ''}Keep this receipt outside the report, as in the minutes.\n`)
  return 0
}

function approve({member, number, by, officerReport}: Of<'approve'>, bytes: Uint8Array, edits: Separated, terminal: Terminal, refuse: Refuse): number {
  const proposal = edits.proposals[number - 1]
  if (!proposal) return refuse(`There is no change ${number} by “${member}”: there are ${edits.proposals.length}. Type “separate-report” without --approve to see them.`)
  const {officers: [officer], members} = whoStands(by)
  if (members.length > 0 || likeness(by, member) === 'same') throw new UsageFault(`--by is “${by}”. A member cannot approve a member’s change: name the head of service.`)
  const stands = approvedProposal(bytes, member, number)
  if (!stands) return refuse(unproved)
  const head: Person = {name: officer?.name ?? by, office: officer?.post ?? by}
  const matter: Matter = {kind: 'suggestion', member: {name: member, office: ''}, what: proposalLine(proposal), outcome: 'accepted', reason: 'Approved expressly, and made in the report'}
  const officers = entered(stands, matter, head, terminal)
  if (officers === 'unreadable') return refuse(unreadable)
  if (!writeProved('--officer-report', officerReport, officers.bytes, (written) => separated(written, member).proposals.length < edits.proposals.length)) return refuse(unproved)
  terminal.out(`Change ${number} stands: ${proposalLine(proposal)}\nApproved by ${plainLine(by)}, as typed. The report with it: ${plainLine(officerReport)}\n${officers.receipt}`)
  return 0
}

const unreadable = 'Its record cannot be read or does not hold, so nothing is added to it and nothing was written. Type “record verify” to see why.'
const unproved = 'What was made did not read back as it should, so nothing was left. The report is as it was.'

/** A report's file with an entry more in its record, and the receipt for the minutes. */
function entered(bytes: Uint8Array, matter: Matter, by: Person, {instant}: Terminal): {bytes: Uint8Array; receipt: string} | 'unreadable' {
  const {found, kept} = recordIn(bytes)
  if (found.state !== 'whole' && found.state !== 'missing') return 'unreadable'
  const chain = found.state === 'whole' ? found.chain : emptyChain
  if (breakOf(chain, sha256)) return 'unreadable'
  const report = fingerprint(openReport(bytes), sha256)
  const longer = appended(chain, matter, {by, report, clock: instant, digest: sha256})
  const receipt = receiptOf(longer, sha256)
  return {bytes: withCustomPart(bytes, recordNamespace, writeRecord(longer, kept)), receipt: receipt ? `${receiptText(receipt, sha256)}\nKeep this receipt outside the report, as in the minutes.\n` : ''}
}

/** True when nothing by the member is left but what could not be taken out, which was told. */
function isWithout(written: Uint8Array, member: string, left: number): boolean {
  const {mine, comments} = separated(written, member)
  return left > 0 ? comments.length === 0 : mine.length === 0
}
