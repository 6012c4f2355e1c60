/** The record for a person: each entry, whether an approval still stands, and the receipt. Names and words are other people's: no markup of theirs is ever more than words. */
import type {Entry} from '../record/entry.ts'
import type {Verification} from '../record/verify.ts'
import type {ParagraphChange, Person, Recorded} from '../report/recorded.ts'
import {maskValues} from './masking.ts'
import {plainLine, shortened, wrapped} from './plain-line.ts'

const width = 88

/** A record as it is to be shown. */
export interface RecordShown {
  file: string
  entries: readonly Entry[]
  recorded: Recorded
  receipt: string | null
  /** What Word's properties say of who saved the report last; null when they say nothing. */
  savedBy: string | null
}

/** Entries in the order in which they were made. Ends with a line end. */
export function printRecordText({file, entries, recorded, receipt, savedBy}: RecordShown, {showValues}: {showValues: boolean}): string {
  const words = (text: string): string => showValues ? text : maskValues(text)
  const blocks = entries.map((entry) => {
    const approval = recorded.approvals.find(({number}) => number === entry.number)
    const lines = [headOf(entry), ...matterOf(entry), entry.basis.kind === 'typed' ? 'As typed, not authenticated.' : `Signed by ${entry.basis.signer}; the signature is not checked here.`]
    if (approval) lines.push(...standing(approval.changes, approval.replaced, savedBy))
    return `  ${String(entry.number).padStart(3)}  ${lines.flatMap((line) => wrapped(plainLine(words(line)), width)).join('\n       ')}`
  })
  const counted = `${entries.length} ${entries.length === 1 ? 'entry' : 'entries'} in the record.`
  return `${[`${plainLine(file)}\n  ${counted}`, ...blocks, ...(receipt ? [`  ${wrapped(receipt, width).join('\n  ')}\n  Keep this receipt outside the report, as in the minutes.`] : [])].join('\n\n')}\n`
}

function headOf(entry: Entry): string {
  const made = `${entry.made.slice(0, 10)} ${entry.made.slice(11, 16)} UTC`
  switch (entry.kind) {
    case 'approval': return `${made}: approved by ${named(entry.by)}, as ${entry.role.replaceAll('-', ' ')}`
    case 'exemption': return `${made}: exemption ${entry.decision} by ${named(entry.by)}`
    case 'waiver': return `${made}: a finding left by ${named(entry.by)}`
    case 'suggestion': return `${made}: a suggestion by ${named(entry.member)}, ${entry.outcome} by ${named(entry.by)}`
    case 'separate-report': return `${made}: a separate report by ${named(entry.member)}, ${entry.attached ? 'attached' : 'made'} by ${named(entry.by)}`
    case 'withdrawal': return `${made}: the report withdrawn by ${named(entry.by)}, asked for by ${named(entry.askedBy)}`
    case 'publication': return `${made}: a copy published by ${named(entry.by)}`
  }
}

function matterOf(entry: Entry): string[] {
  switch (entry.kind) {
    case 'approval': {
      const covers = entry.covers === 'report' ? 'the whole report' : entry.sections.map(({title}) => `“${title}”`).join(', ')
      const open = entry.open.map(({rule, severity, count}) => `${count} ${severity} (${rule})`).join(', ')
      return [`Covers ${covers}, checked against ${entry.pack.id} ${entry.pack.version}. Findings open then: ${open || 'none'}.`, ...(entry.interest === null ? [] : [`Interest declared: ${entry.interest}`])]
    }
    case 'exemption': return [`${entry.covers}${entry.paragraph === null ? '' : `, paragraph ${entry.paragraph}`}${entry.until === null ? '' : `, until ${entry.until}`}: ${entry.reason}`]
    case 'waiver': return [`${entry.rule}, “${shortened(entry.words)}”: ${entry.reason}`]
    case 'suggestion': return [`“${shortened(entry.what, 400)}”: ${entry.reason}`]
    case 'separate-report': return [`“${entry.title}”, ${entry.file}`]
    case 'withdrawal': return [entry.reason]
    case 'publication': return [`${entry.file}, SHA-256 ${entry.digest}`]
  }
}

/** Changes shown one by one; the rest are counted. */
const most = 20

function standing(changes: readonly ParagraphChange[], isReplaced: boolean, savedBy: string | null): string[] {
  const later = isReplaced ? ' A later approval in the same capacity covers it.' : ''
  if (changes.length === 0) return [`Stands: nothing that it covers has changed.${later}`]
  const lines = changes.slice(0, most).map((change) => `${placeOf(change)}: ${toldOf(change)}${change.authors.length > 0 ? ` Tracked as a change by ${change.authors.join(', ')}.` : ''}`)
  const untracked = changes.some(({authors}) => authors.length === 0)
  return [
    `Lapsed: ${changes.length} ${changes.length === 1 ? 'paragraph' : 'paragraphs'} that it covers ${changes.length === 1 ? 'has' : 'have'} changed since.${later}`, ...lines,
    ...(changes.length > most ? [`And ${changes.length - most} more.`] : []),
    ...(untracked ? [`Who changed what was not tracked cannot be told${savedBy ? `; the file was last saved by ${savedBy}` : ''}.`] : []),
  ]
}

function placeOf({line, kind}: ParagraphChange): string {
  return `${line === null ? '' : `Line ${line}, `}${kind}`
}

function toldOf({kind, was, now}: ParagraphChange): string {
  const before = was === null ? 'words that were not kept' : `“${shortened(was)}”`
  switch (kind) {
    case 'changed': return was !== null && was === now ? `${before} has another place in the structure.` : `from ${before} to “${shortened(now ?? '')}”.`
    case 'inserted': return `“${shortened(now ?? '')}”.`
    case 'deleted': return `${before}.`
    case 'moved': return `${before} stands here now.`
  }
}

/** “Ann Day, Head of Planning”. */
function named({name, office}: Person): string {
  return office ? `${name}, ${office}` : name
}

const summaries: Readonly<Record<Verification['verdict'], string>> = {
  unchanged: 'Unchanged', 'edited text': 'Edited text', 'shortened chain': 'Shortened chain', 'rewritten chain': 'Rewritten chain', 'missing record': 'Missing record',
  'newer version': 'Newer version', broken: 'Broken record', 'foreign part': 'Foreign part',
}

/** The verdict, what it shows and what it cannot. @param against how the receipt is called; null without one */
export function printVerificationText(file: string, {verdict, entries, added, at, why, shows, cannotShow}: Verification, against: string | null): string {
  const lines = [
    `${summaries[verdict]}${at === null ? '' : `, at entry ${at}`}. ${entries} ${entries === 1 ? 'entry' : 'entries'}; compared with ${against === null ? 'the record alone, for want of a receipt' : `the receipt ${against}`}.`,
    ...(added > 0 ? [`${added} ${added === 1 ? 'entry was' : 'entries were'} made after the receipt.`] : []), ...(why === null ? [] : [why]), ...shows,
  ]
  const cannot = cannotShow.map((line) => wrapped(line, width - 2).join('\n      '))
  return `${plainLine(file)}\n  ${lines.flatMap((line) => wrapped(plainLine(line), width)).join('\n  ')}\n  This cannot show:\n    - ${cannot.join('\n    - ')}\n`
}
