/** Tracked changes: who inserted, deleted, moved or formatted what, and when. */
import type {ChangeKind} from '../../report/report.ts'
import type {Revision} from '../flow.ts'
import type {Story} from '../story.ts'
import type {Attributes, Element, Elements} from '../xml.ts'

export const revisionElements: Elements<Story> = {
  'w:ins': words('insertion'),
  'w:del': words('deletion'),
  'w:moveFrom': words('move-from'),
  'w:moveTo': words('move-to'),
  'w:rPrChange': {
    skip: true,
    open(story, attributes) {
      const revision = revisionOf('formatting', attributes)
      const end = story.flow.draft?.text.length ?? 0
      if (story.inParagraphFormat) story.record('formatting', revision, '', end, end)
      else story.runChanges.push(story.record('formatting', revision, '', story.runStart, story.runStart))
    },
  },
  'w:pPrChange': formatting(),
  'w:sectPrChange': formatting(),
  'w:tblPrChange': formatting(),
  'w:tblPrExChange': formatting(),
  'w:trPrChange': formatting(),
  'w:tcPrChange': formatting(),
  'w:numberingChange': formatting(),
  'w:cellMerge': formatting(),
  'w:tblGridChange': {skip: true},
  'w:cellIns': {open: (story, attributes) => ofCell(story, revisionOf('insertion', attributes))},
  'w:cellDel': {open: (story, attributes) => ofCell(story, revisionOf('deletion', attributes))},
}

/** ins and del stand around runs, but also inside the properties of a mark, a row or a numbering. */
function words(kind: ChangeKind): Element<Story> {
  const isIn = kind === 'insertion' || kind === 'move-to'
  return {
    open(story, attributes) {
      const {flow, marks} = story
      const revision = revisionOf(kind, attributes)
      // What closes is the element, so each has an entry; null for those that say something of properties.
      flow.revisions.push(marks ? null : revision)
      if (marks === 'mark') {
        story.markRevision ??= {inserted: null, deleted: null}
        story.markRevision[isIn ? 'inserted' : 'deleted'] = revision
      } else if (marks === 'row') {
        const table = flow.tables.at(-1)
        if (table) table.rowRevision = revision
      } else if (marks === 'numbering') story.record('formatting', revision, '', 0, 0)
      else if (isIn) flow.inserted++
      else flow.deleted++
    },
    close(story) {
      const {flow} = story
      if (!flow.revisions.pop()) return
      if (isIn) flow.inserted--
      else flow.deleted--
    },
  }
}

function formatting(): Element<Story> {
  return {skip: true, open: (story, attributes) => void story.record('formatting', revisionOf('formatting', attributes), '', 0, 0)}
}

function ofCell(story: Story, revision: Revision): void {
  const table = story.flow.tables.at(-1)
  if (table) table.cellRevision = revision
}

/** Who made a change, from the attributes of its element. */
export function revisionOf(kind: ChangeKind, attributes: Attributes): Revision {
  return {kind, id: attributes['w:id'] ?? '', author: attributes['w:author'] ?? '', date: attributes['w:date'] ?? null}
}
