/** The command `record`: what people decided about a report, kept in its own file. */
import {existsSync, readFileSync, statSync} from 'node:fs'
import {normalize} from 'node:path'
import {checkReport} from '../engine/check-report.ts'
import type {Pack} from '../engine/check-report.ts'
import type {Finding} from '../engine/finding.ts'
import {openReport} from '../host/docx/open-report.ts'
import type {FileFault} from '../print/checked-file.ts'
import {plainLine} from '../print/plain-line.ts'
import {printRecordJson, printVerificationJson} from '../print/record-json.ts'
import {printRecordText, printVerificationText} from '../print/record-text.ts'
import {breakOf} from '../record/chain.ts'
import {coverOf, sectionsNamed} from '../record/cover.ts'
import type {OpenFinding} from '../record/entry.ts'
import {countedOf, fingerprint, printOf} from '../record/fingerprint.ts'
import {readReceipt, receiptOf, receiptText} from '../record/receipt.ts'
import {recordedOf} from '../record/recorded-of.ts'
import {verify} from '../record/verify.ts'
import {paragraphs} from '../report/plain-text.ts'
import {assumedProfile} from '../report/profile.ts'
import type {Report} from '../report/report.ts'
import {sections} from '../report/sections.ts'
import {UsageFault} from './arguments.ts'
import {findReports} from './files.ts'
import {withBytes} from './open-file.ts'
import {openProfile} from './profile-file.ts'
import type {RecordArguments} from './record-arguments.ts'
import {addEntry, recordIn, sha256} from './record-file.ts'
import type {MakeEntry} from './record-file.ts'
import type {Terminal} from './terminal.ts'

/** What the command needs beside the arguments. */
export interface RecordNeeds {
  packs: readonly Pack[]
  version: string
}

type Of<Action extends RecordArguments['action']> = Extract<RecordArguments, {action: Action}>

/**
 * Shows the record, adds to it or verifies it.
 * @returns the exit code: 0; 1 when `verify` finds anything but “unchanged”; 2 when the file or its record cannot be read
 */
export function record(given: RecordArguments, needs: RecordNeeds, terminal: Terminal): number {
  const [found, another] = findReports([given.path])
  if (!found || another || found.path !== normalize(given.path)) throw new UsageFault(`“${given.path}” is a folder. “record” takes one report: name it.`)
  const refuse = (fault: FileFault): number => {
    terminal.err(`${plainLine(found.path)}: ${plainLine(fault.message)}\n`)
    return 2
  }
  if (found.fault) return refuse(found.fault)
  if (given.action === 'show') return show(found.path, given, terminal, refuse)
  if (given.action === 'verify') return verifyFile(found.path, given, terminal, refuse)
  const outcome = addEntry(found.path, terminal.instant, entryFor(given, needs))
  if ('fault' in outcome) return refuse(outcome.fault)
  const chain = outcome.done
  const receipt = receiptOf(chain, sha256)
  terminal.out(`${plainLine(found.path)}: entry ${chain.entries.length} made.\n${receipt ? `${receiptText(receipt, sha256)}\n` : ''}Keep this receipt outside the report, as in the minutes.\n`)
  return 0
}

function entryFor(given: Exclude<RecordArguments, Of<'show'> | Of<'verify'>>, needs: RecordNeeds): MakeEntry {
  const {by} = given
  switch (given.action) {
    case 'approve': return approval(given, needs)
    case 'waive': return waiver(given, needs)
    case 'suggestion': return () => ({by, matter: {kind: 'suggestion', member: given.member, what: given.what, outcome: given.outcome, reason: given.reason}})
    case 'withdrawal': return () => ({by, matter: {kind: 'withdrawal', askedBy: given.askedBy, reason: given.reason}})
  }
}

function approval({by, role, sections: names, interest, ...checking}: Of<'approve'>, needs: RecordNeeds): MakeEntry {
  const {findings, pack} = checked(checking, needs)
  return (report, {chain, kept: before}) => {
    const chosen = names && names.flatMap((name) => {
      const named = sectionsNamed(report, name)
      if (named.length === 0) throw new UsageFault(`The report has no section “${name}”. It has ${[...new Set(sections(report).flatMap(({kinds, title}): readonly string[] => kinds.length > 0 ? kinds : title ? [`“${title}”`] : []))].join(', ')}.`)
      return named
    })
    const {kept, ...cover} = coverOf(report, chosen, sha256)
    const counts = new Map<string, OpenFinding>()
    for (const {rule, severity} of findings(report, recordedOf(chain, before, report, sha256))) {
      const key = `${rule} ${severity}`
      counts.set(key, {rule, severity, count: (counts.get(key)?.count ?? 0) + 1})
    }
    return {by, kept, matter: {kind: 'approval', role, ...cover, pack: {id: pack.id, version: needs.version}, open: [...counts.values()], interest}}
  }
}

function waiver({by, finding: at, reason, ...checking}: Of<'waive'>, needs: RecordNeeds): MakeEntry {
  const {findings} = checked(checking, needs)
  const [, rule = at, line, column] = /^(.*?)@(\d+):(\d+)$/.exec(at) ?? []
  return (report, {chain, kept}) => {
    const all = findings(report, recordedOf(chain, kept, report, sha256)).filter((each) => each.rule === rule)
    const found = all.find(({place}) => line === undefined ? place === null : place?.line === Number(line) && place.start + 1 === Number(column))
    if (!found) throw new UsageFault(`There is no finding ${at}. ${all.length > 0 ? `That rule finds ${all.slice(0, 8).map(atOf).join(', ')}.` : `“${rule}” finds nothing that is not left already.`} Type “check” to see the findings.`)
    const paragraph = found.place && paragraphs(report)[found.place.line - 1]
    return {by, matter: {kind: 'waiver', rule, paragraph: paragraph ? printOf(countedOf(paragraph), sha256) : null, words: found.quote ?? found.message, reason}}
  }
}

function atOf({rule, place}: Finding): string {
  return place ? `${rule}@${place.line}:${place.start + 1}` : rule
}

/** The findings that nobody has left, by the pack and profile that were named. */
function checked({pack: id, profile: path}: {pack: string; profile: string | null}, {packs}: RecordNeeds): {pack: Pack; findings: (report: Report, recorded: ReturnType<typeof recordedOf>) => Finding[]} {
  const pack = packs.find((each) => each.id === id)
  if (!pack) throw new UsageFault(`There is no pack “${id}”. Choose ${packs.map((each) => each.id).join(' or ')}.`)
  const profile = path === null ? assumedProfile : openProfile(path)
  return {pack, findings: (report, recorded) => checkReport(report, pack, profile, {record: recorded}).findings}
}

function show(path: string, {format, showValues}: Of<'show'>, terminal: Terminal, refuse: (fault: FileFault) => number): number {
  const outcome = withBytes(path, (bytes) => {
    const report = openReport(bytes)
    const {found, kept} = recordIn(bytes)
    if (found.state !== 'whole') return {found, shown: null}
    const receipt = receiptOf(found.chain, sha256)
    return {found, shown: {
      file: path, entries: found.chain.entries, recorded: recordedOf(found.chain, kept, report, sha256), receipt: receipt && receiptText(receipt, sha256), savedBy: report.properties.lastModifiedBy ?? null,
    }}
  })
  if ('fault' in outcome) return refuse(outcome.fault)
  const {found, shown} = outcome.done
  if (found.state !== 'whole' && found.state !== 'missing') return refuse({code: 'record', message: 'Its record cannot be read. Type “record verify” to see why.'})
  if (found.state === 'whole' && breakOf(found.chain, sha256)) terminal.err(`${plainLine(path)}: the record does not hold. Type “record verify” to see where.\n`)
  if (shown) terminal.out(format === 'json' ? printRecordJson(shown, {showValues}) : printRecordText(shown, {showValues}))
  else if (format === 'json') terminal.out(printRecordJson({file: path, entries: [], recorded: {approvals: [], waivers: [], suggestions: [], separateReports: [], withdrawals: []}, receipt: null, savedBy: null}, {showValues}))
  else terminal.out(`${plainLine(path)}\n  The report has no record. That is not to say that nobody approved it.\n`)
  return 0
}

function verifyFile(path: string, {format, receipt: typed}: Of<'verify'>, terminal: Terminal, refuse: (fault: FileFault) => number): number {
  const receipt = typed === null ? null : receiptIn(typed)
  const outcome = withBytes(path, (bytes) => verify(recordIn(bytes).found, fingerprint(openReport(bytes), sha256), receipt, sha256))
  if ('fault' in outcome) return refuse(outcome.fault)
  const {done: verification} = outcome
  const against = receipt && `for ${receipt.count} ${receipt.count === 1 ? 'entry' : 'entries'}`
  terminal.out(format === 'json' ? printVerificationJson(path, verification) : printVerificationText(path, verification, against))
  const {verdict} = verification
  return verdict === 'unchanged' ? 0 : verdict === 'newer version' || verdict === 'broken' || verdict === 'foreign part' ? 2 : 1
}

/** A receipt as it was typed, or in a file of text such as the minutes. */
function receiptIn(typed: string): Exclude<ReturnType<typeof readReceipt>, string> {
  const isFile = existsSync(typed) && statSync(typed).isFile()
  const read = readReceipt(isFile ? readFileSync(typed, 'utf8') : typed, sha256)
  if (read === 'none') throw new UsageFault(`--receipt ${isFile ? `names “${typed}”, in which there is none` : `is “${typed}”, which is none, and names no file`}. A receipt begins “Record receipt:”.`)
  if (read === 'mistyped') throw new UsageFault('The receipt does not fit its own check, so a letter or figure of it was mistyped. Copy it again from the minutes.')
  return read
}
