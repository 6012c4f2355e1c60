/** Tables. A row or cell that is tracked as deleted is not in the current text; one that Word hides is in nobody's. */
import {isOn} from '../formatting.ts'
import type {Concealed, Flow, OpenTable} from '../flow.ts'
import {MAX_ROW_WORDS} from '../limits.ts'
import type {Story} from '../story.ts'
import type {Elements} from '../xml.ts'

export const tableElements: Elements<Story> = {
  'w:tbl': {
    open(story) {
      const {flow} = story
      story.settle(flow.container)
      const table: OpenTable = {
        number: story.shared.tables++, table: {type: 'table', children: []}, row: null, rows: 0, columns: 0,
        rowRevision: null, cellRevision: null, rowDraft: null, words: '', byRow: nothing(), byCell: nothing(),
      }
      flow.container.blocks.push(table.table)
      flow.tables.push(table)
    },
    close({flow}) {
      const table = flow.tables.pop()
      const {blocks} = flow.container
      if (table?.table.children.length === 0 && blocks.at(-1) === table.table) blocks.pop()
      const outer = flow.container.table
      if (table?.words && outer && outer.words.length < MAX_ROW_WORDS) outer.words += (outer.words && '\n') + table.words
    },
  },
  'w:tr': {
    open({flow}) {
      const table = flow.tables.at(-1)
      if (!table) return
      table.row = {type: 'row', children: []}
      table.columns = 0
      table.rowRevision = null
      table.rowDraft = null
      table.words = ''
    },
    close(story) {
      const table = story.flow.tables.at(-1)
      if (!table?.row) return
      const isKept = table.byRow.dropped === 0
      if (table.rowRevision) {
        const end = isKept ? table.rowDraft?.text.length ?? 0 : 0
        story.record('row', table.rowRevision, table.words, 0, end, table.rowDraft)
      }
      reveal(story.flow, table.byRow)
      if (isKept && table.row.children.length > 0) {
        table.table.children.push(table.row)
        table.rows++
      }
      table.row = null
    },
  },
  'w:trPr': {
    open: (story) => { story.marks = 'row' },
    close(story) {
      story.marks = null
      const table = story.flow.tables.at(-1)
      const kind = table?.rowRevision?.kind
      if (!table || !kind) return
      if (kind === 'deletion' || kind === 'move-from') conceal(story.flow, table.byRow, {dropped: 1})
      else conceal(story.flow, table.byRow, {inserted: 1})
    },
  },
  // A whole row may be hidden.
  'w:hidden': {
    open(story, attributes) {
      if (story.marks === 'row' && isOn(attributes['w:val'])) conceal(story.flow, story.flow.tables.at(-1)?.byRow, {dropped: 1, hidden: 1})
    },
  },
  'w:tc': {
    open({flow}) {
      const table = flow.tables.at(-1)
      if (!table?.row) return
      table.cellRevision = null
      flow.container = {blocks: [], pending: null, table}
      flow.containers.push(flow.container)
    },
    close(story) {
      const {flow} = story
      const {container} = flow
      const {table} = container
      if (!table?.row || table !== flow.tables.at(-1)) return
      story.settle(container)
      if (table.cellRevision) {
        story.record('row', table.cellRevision, table.words, 0, 0, table.rowDraft)
      }
      reveal(flow, table.byCell)
      flow.containers.pop()
      flow.container = flow.containers.at(-1) ?? container
      table.row.children.push({type: 'cell', children: container.blocks})
      table.columns++
    },
  },
  'w:tcPr': {
    close({flow}) {
      const table = flow.tables.at(-1)
      if (table?.cellRevision?.kind === 'deletion') conceal(flow, table.byCell, {dropped: 1})
      else if (table?.cellRevision) conceal(flow, table.byCell, {inserted: 1})
    },
  },
  // The lower part of a cell that spans rows: whatever stands in it, Word shows nothing.
  'w:vMerge': {
    open({flow}, attributes) {
      if ((attributes['w:val'] ?? 'continue') === 'continue') conceal(flow, flow.tables.at(-1)?.byCell, {dropped: 1, hidden: 1})
    },
  },
}

function nothing(): Concealed {
  return {dropped: 0, hidden: 0, inserted: 0}
}

function conceal(flow: Flow, by: Concealed | undefined, {dropped = 0, hidden = 0, inserted = 0}: Partial<Concealed>): void {
  if (!by) return
  by.dropped += dropped
  by.hidden += hidden
  by.inserted += inserted
  flow.dropped += dropped
  flow.hidden += hidden
  flow.inserted += inserted
}

function reveal(flow: Flow, by: Concealed): void {
  flow.dropped -= by.dropped
  flow.hidden -= by.hidden
  flow.inserted -= by.inserted
  by.dropped = by.hidden = by.inserted = 0
}
