/** The command `publish`: a report in, a copy for publication out, or nothing at all. */
import {createHash} from 'node:crypto'
import {rmSync} from 'node:fs'
import {basename, normalize} from 'node:path'
import {publishReport} from '../host/docx/publish-report.ts'
import type {Refusal} from '../host/docx/publish-report.ts'
import {printCertificateHtml} from '../print/certificate-html.ts'
import {plainLine} from '../print/plain-line.ts'
import {printPublishedText} from '../print/published-text.ts'
import {certificate} from '../publication/certificate.ts'
import type {Certificate} from '../publication/certificate.ts'
import type {Describe, Description} from '../publication/marking.ts'
import {prove} from '../publication/proof/proof.ts'
import type {Proof} from '../publication/proof/proof.ts'
import {assumedProfile} from '../report/profile.ts'
import type {Profile} from '../report/profile.ts'
import {UsageFault} from './arguments.ts'
import type {PublishArguments} from './arguments.ts'
import {findReports} from './files.ts'
import {withBytes} from './open-file.ts'
import {writeWhole} from './output-file.ts'
import {openProfile} from './profile-file.ts'
import {refusePlace, writeProved} from './published-file.ts'
import type {Terminal} from './terminal.ts'

/** What the law calls a ground, for a council. */
export type Grounds = (profile: Profile, number: string) => Description | null

/**
 * Makes the copy.
 * @returns the exit code: 0, or 2 when there is no copy, and why is said
 */
export function publish(given: PublishArguments, grounds: Grounds, terminal: Terminal): number {
  const {path, to, format} = given
  const profile = given.profile === null ? assumedProfile : openProfile(given.profile)
  const [found, another] = findReports([path])
  if (!found || another || found.path !== normalize(path)) throw new UsageFault(`“${path}” is a folder. “publish” takes one report: name it.`)
  const inputs = [found.path, ...given.profile === null ? [] : [given.profile]]
  refusePlace('--to', to, inputs)
  if (given.certificate !== null) {
    if (given.certificate === to) throw new UsageFault('--to and --certificate name one file. Give the certificate a name of its own.')
    refusePlace('--certificate', given.certificate, inputs)
  }
  if (found.fault) return refuse(terminal, found.path, found.fault.message)
  if (given.profile === null) terminal.err(`No profile given: grounds are stated as for ${profile.name}. Name yours with --profile FILE.json.\n`)
  const describe: Describe = (number) => grounds(profile, number)
  // Town councils have no Schedule to state a paragraph of.
  const unstated = profile.kind === 'town' ? '' : 'The report states no paragraph of the Schedule for it.'
  const outcome = withBytes(found.path, (bytes) => ({input: bytes, published: publishReport(bytes, {describe, unstated, keepShared: given.keepShared, rules: profile.constitutionRules})}))
  if ('fault' in outcome) return refuse(terminal, found.path, outcome.fault.message)
  const {input, published} = outcome.done
  if ('refused' in published) return refuse(terminal, found.path, reasons[published.refused](published.lines))
  let proof: Proof | null = null
  const isLeft = writeProved('--to', to, published.bytes, (written) => {
    proof = prove(written, published.copy.proof)
    return proof.passed
  })
  const proved = proof as Proof | null
  if (!isLeft || !proved) return refuse(terminal, found.path, unproved(proved))
  const record = certificate({made: new Date().toISOString(), input: {file: basename(found.path), bytes: input}, output: {file: basename(to), bytes: published.bytes}, withheld: published.withheld, copy: published.copy, proof: proved, describe, digest})
  file(given, record)
  terminal.out(format === 'json' ? json(record) : printPublishedText(record, found.path, to))
  return 0
}

const reasons: Readonly<Record<Refusal['refused'], (lines: readonly number[]) => string>> = {
  whole: () => 'The report is withheld as a whole, so there is nothing to publish. Put what may be public in a report of its own, or mark only the parts that are withheld.',
  unplaced: (lines) => `${lines.length === 1 ? 'Line' : 'Lines'} ${lines.join(', ')} (as “read” numbers them) ${lines.length === 1 ? 'says' : 'say'} “not for publication”, but not of what. Put the mark in the heading of what it covers, or tag the passage with a content control “exempt:3”.`,
}

/** Files the certificate. A copy without the certificate that was asked for is not left behind. */
function file({certificate: place, to}: PublishArguments, record: Certificate): void {
  if (place === null) return
  try {
    writeWhole(place, /\.html?$/i.test(place) ? printCertificateHtml(record) : json(record))
  } catch (reason) {
    rmSync(to, {force: true})
    throw reason
  }
}

/** Where something was found, never what. */
function unproved(proof: Proof | null): string {
  const failed = proof?.checks.filter(({found}) => found.length > 0).map(({name, found}) => `“${name}” does not hold in ${found.join(', ')}`).join('; ')
  return `The copy did not stand the proof, and nothing is left of it: ${plainLine(failed ?? 'it could not be read back')}. Take such matter out of the report in Word, and publish again.`
}

function refuse(terminal: Terminal, path: string, message: string): number {
  terminal.err(`${plainLine(path)}: ${plainLine(message)}\n`)
  return 2
}

function json(record: Certificate): string {
  return `${JSON.stringify(record, null, 2)}\n`
}

function digest(...pieces: (Uint8Array | string)[]): string {
  const hash = createHash('sha256')
  for (const each of pieces) hash.update(each)
  return hash.digest('hex')
}
