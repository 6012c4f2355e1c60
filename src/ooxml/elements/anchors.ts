/** Where comments are anchored and notes are referred to. */
import type {Story} from '../story.ts'
import type {Element, Elements} from '../xml.ts'

export const anchorElements: Elements<Story> = {
  'w:commentRangeStart': {
    open(story, attributes) {
      const id = attributes['w:id']?.trim()
      const {draft} = story.flow
      if (id === undefined || story.gathered.anchors.has(id)) return
      if (draft) story.gathered.anchors.set(id, {draft, start: draft.text.length, end: null})
      else story.dueAnchors.push(id)
    },
  },
  'w:commentRangeEnd': {
    open({gathered, flow: {draft}}, attributes) {
      const anchor = gathered.anchors.get(attributes['w:id']?.trim() ?? '')
      if (anchor && draft && anchor.draft === draft) anchor.end ??= draft.text.length
    },
  },
  'w:commentReference': {
    open({gathered, flow: {draft}}, attributes) {
      const id = attributes['w:id']?.trim()
      if (id === undefined || !draft || gathered.anchors.has(id)) return
      gathered.anchors.set(id, {draft, start: draft.text.length, end: draft.text.length})
    },
  },
  'w:footnoteReference': note('footnote'),
  'w:endnoteReference': note('endnote'),
}

function note(kind: 'footnote' | 'endnote'): Element<Story> {
  return {
    open(story, attributes) {
      const id = attributes['w:id']?.trim()
      const {flow: {draft, deleted, dropped, instructions}, gathered} = story
      if (id === undefined || !draft || instructions > 0) return
      story.track('')
      if (deleted > 0 || dropped > 0) return
      gathered[`${kind}s`].add(id)
      draft.spans.push({kind: 'note', start: draft.text.length, end: draft.text.length, note: kind, id})
    },
  }
}
