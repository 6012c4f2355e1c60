/** From what was typed to an exit code. */
import type {Pack} from '../engine/check-report.ts'
import type {ExemptionKnowledge} from '../exemptions/exemptions-of.ts'
import type {AgendaKnowledge} from '../agenda/item.ts'
import {agenda} from './agenda.ts'
import {UsageFault, readArguments} from './arguments.ts'
import {check} from './check.ts'
import {crash} from './crash.ts'
import {exemptions} from './exemptions.ts'
import {help} from './help.ts'
import {publish} from './publish.ts'
import type {Grounds} from './publish.ts'
import {read} from './read.ts'
import {readRecordArguments} from './record-arguments.ts'
import {record} from './record.ts'
import {separateReport} from './separate-report.ts'
import {readSeparateReportArguments} from './separate-report-arguments.ts'
import type {Terminal} from './terminal.ts'

/** What the composition root hands in. */
export interface Parts {
  /** The first is used when none is named. */
  packs: readonly Pack[]
  version: string
  /** The law and the words that exemptions are read by. */
  knowledge: ExemptionKnowledge
  /** The law that an agenda is drawn up by. */
  agendas: AgendaKnowledge
  /** What a marking says of a ground. */
  grounds: Grounds
}

/**
 * Runs one command.
 * @param typed the arguments after the command's own name
 * @returns 0 nothing found, 1 something found, 2 a file could not be read or the command was not understood
 */
export function run(typed: readonly string[], {packs, version, knowledge, agendas, grounds}: Parts, terminal: Terminal): number {
  const ids = packs.map(({id}) => id)
  try {
    const given = typed[0] === 'record' ? readRecordArguments(typed.slice(1), ids)
      : typed[0] === 'separate-report' ? readSeparateReportArguments(typed.slice(1)) : readArguments(typed, ids)
    if (given.command === 'help') terminal.out(help(ids))
    else if (given.command === 'version') terminal.out(`${version}\n`)
    else if (given.command === 'record') return record(given, {packs, version}, terminal)
    else if (given.command === 'separate-report') return separateReport(given, terminal)
    else if (given.command === 'read') return read(given, terminal)
    else if (given.command === 'publish') return publish(given, grounds, terminal)
    else if (given.command === 'exemptions') return exemptions(given, knowledge, terminal)
    else {
      const pack = packs.find(({id}) => id === given.pack)
      if (!pack) throw new UsageFault(`There is no pack “${given.pack}”. Choose ${ids.join(' or ')}.`)
      return given.command === 'agenda' ? agenda(given, pack, agendas, terminal) : check(given, pack, terminal)
    }
    return 0
  } catch (reason) {
    terminal.err(reason instanceof UsageFault ? `${reason.message}\nFor all that can be typed: report-protocol --help\n` : `${crash(reason).message}\n`)
    return 2
  }
}
