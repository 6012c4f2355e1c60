/** Paragraphs and their properties. */
import {formatElements, noRunFormat} from '../formatting.ts'
import type {Story} from '../story.ts'
import type {Elements} from '../xml.ts'

export const paragraphElements: Elements<Story> = {
  ...formatElements,
  'w:body': own(),
  'w:hdr': own(),
  'w:ftr': own(),
  'w:footnote': entry(),
  'w:endnote': entry(),
  'w:comment': entry(),
  'w:p': {
    open: (story, attributes, at) => story.openParagraph(attributes['w14:paraId'] ?? null, at),
    close(story) {
      if (story.entry) story.entry.paraId = story.flow.draft?.paraId ?? null
      story.closeParagraph()
    },
  },
  'w:pPr': {
    open(story) {
      story.inParagraphFormat = true
      story.paragraphFormat = story.flow.draft?.format ?? null
    },
    close(story) {
      const {draft} = story.flow
      if (draft && draft.format.style !== undefined) draft.style = story.shared.styles.paragraph(draft.format.style)
      story.inParagraphFormat = false
      story.paragraphFormat = null
      story.look = -1
    },
  },
  'w:rPr': {
    open(story) {
      if (story.inParagraphFormat) {
        story.runFormat = story.flow.draft?.mark ?? null
        story.marks = 'mark'
      } else {
        story.run = noRunFormat()
        story.runFormat = story.run
      }
    },
    close(story) {
      story.runFormat = null
      story.marks = null
      story.look = -1
    },
  },
  'w:numPr': {
    open: (story) => { story.marks = 'numbering' },
    close: (story) => { story.marks = null },
  },
  'w:framePr': {open: (story, attributes) => { story.isDropCap = story.inParagraphFormat && /^(?:drop|margin)$/.test(attributes['w:dropCap'] ?? '') }},
  'w:sectPr': {open: ({inParagraphFormat, flow: {draft}}) => { if (inParagraphFormat && draft) draft.endsSection = true }},
  'w:headerReference': section('headers'),
  'w:footerReference': section('footers'),
}

/** The part's own text. A file with two bodies is not Word's, but nothing of it may be lost. */
function own(): Elements<Story>[string] {
  return {
    open: (story) => { story.openFlow(false) },
    close: (story) => { story.blocks = story.blocks.concat(story.closeFlow()) },
  }
}

function entry(): Elements<Story>[string] {
  return {
    open(story, attributes) {
      story.openFlow(false)
      story.entry = {
        id: attributes['w:id']?.trim() ?? '', type: attributes['w:type'] ?? 'normal', author: attributes['w:author'] ?? '',
        date: attributes['w:date'] ?? null, blocks: [], paraId: null,
      }
    },
    close(story) {
      const blocks = story.closeFlow()
      if (story.entry) story.entries.push({...story.entry, blocks})
      story.entry = null
    },
  }
}

function section(kind: 'headers' | 'footers'): Elements<Story>[string] {
  return {
    open(story, attributes) {
      const target = story.relationships.get(attributes['r:id'])
      if (target && !target.isExternal) story.gathered[kind].add(target.target)
    },
  }
}
