/** The clerk's schedule on a screen: the same words as in Word, then which file is which item. */
import type {Schedule} from '../agenda/schedule.ts'
import type {Block, TableBlock} from '../ooxml/new-document.ts'
import {agendaBlocks} from './agenda-blocks.ts'
import type {UnreadFile} from './agenda-json.ts'
import {inColour, plainly} from './colour.ts'
import type {Paint} from './colour.ts'
import {plainLine, wrapped} from './plain-line.ts'

const width = 90

/** Prints it. @param unread files that could not be read */
export function printAgendaText(schedule: Schedule, unread: readonly UnreadFile[], {colour}: {colour: boolean}): string {
  const paint = colour ? inColour : plainly
  const items = schedule.meetings.flatMap((meeting) => meeting.items)
  const stopped = items.filter(({stops}) => stops.length).length
  const files = items.map((item) => `  ${item.name}: ${plainLine(item.file)}`)
  return [
    ...agendaBlocks(schedule, unread.length).map((block) => textOf(block, paint)),
    [paint('bold', 'Files (on this screen only)'), ...files, ...schedule.attachments.map(({file}) => `  Appendix: ${plainLine(file)}`), ...unread.map(({file}) => paint('red', `  Not read: ${plainLine(file)}`))].join('\n'),
    `${items.length} ${items.length === 1 ? 'item' : 'items'}, ${stopped} with something to put right.`,
  ].join('\n\n') + '\n'
}

function textOf(block: Block, paint: Paint): string {
  switch (block.kind) {
    case 'title': return paint('bold', plainLine(block.text))
    case 'heading': {
      const words = plainLine(block.text)
      return block.level === 1 ? `${paint('bold', words)}\n${'='.repeat(words.length)}` : paint('bold', words)
    }
    case 'list': return block.items.map((item, index) => hanging(block.lettered ? `  (${letter(index)}) ` : '  - ', item)).join('\n')
    case 'table': return tableText(block, paint)
    default: return hanging('', block.text)
  }
}

/** A row is its first cell, then each other cell under its column's title. */
function tableText({columns, rows}: TableBlock, paint: Paint): string {
  const widest = Math.max(...columns.slice(1).map(({title}) => title.length))
  return rows.map((row) => [
    `  ${paint('bold', (row[0] ?? []).map(plainLine).join(', '))}`,
    ...columns.slice(1).flatMap(({title}, index) => (row[index + 1] ?? []).filter(Boolean).map((line, at) => hanging(`    ${(at === 0 ? title : '').padEnd(widest)}  `, line))),
  ].join('\n')).join('\n')
}

function hanging(opening: string, words: string): string {
  return `${opening}${wrapped(plainLine(words), width - opening.length).join(`\n${' '.repeat(opening.length)}`)}`
}

/** “a” … “z”, then “aa”, “bb” as Word counts. */
function letter(index: number): string {
  return String.fromCharCode(97 + (index % 26)).repeat(Math.floor(index / 26) + 1)
}
