/** Pictures, charts and embedded files, named and not opened; and the text that stands in shapes. */
import type {Story} from '../story.ts'
import type {Attributes, Element, Elements} from '../xml.ts'

const described: Element<Story> = {open: (story, attributes) => { story.alternative = attributes.descr || attributes.title || story.alternative }}
const box: Element<Story> = {open: (story) => story.openFlow(true), close: closeBox}
const drawing: Element<Story> = {close: (story) => { story.alternative = '' }}

export const drawingElements: Elements<Story> = {
  'w:txbxContent': box,
  // Text of a shape in a drawing that is not Word's own.
  'a:txBody': box,
  'a:p': {
    open: (story, _, at) => { if (story.flow.isBox) story.openParagraph(null, at) },
    close: (story) => { if (story.flow.isBox) story.closeParagraph() },
  },
  'a:t': {text: (story, text) => { if (story.flow.isBox) story.append(text.replace(/[\r\n]/g, ' ')) }},
  'a:br': {open: (story) => { if (story.flow.isBox) story.append('\v') }},
  'w:drawing': drawing,
  'w:pict': drawing,
  'wp:docPr': described,
  'pic:cNvPr': described,
  'a:blip': {open: (story, attributes) => name(story, 'image', attributes['r:embed'] ?? attributes['r:link'])},
  'c:chart': {open: (story, attributes) => name(story, 'chart', attributes['r:id'])},
  'dgm:relIds': {open: (story, attributes) => name(story, 'diagram', attributes['r:dm'])},
  'v:shape': vml(),
  'v:rect': vml(),
  'v:imagedata': {
    open(story, attributes) {
      // The picture of an embedded object is only how the object looks.
      if (story.objects === 0) name(story, 'image', attributes['r:id'] ?? attributes['r:pict'] ?? attributes['r:href'], attributes['o:title'])
    },
  },
  // WordArt, as in a watermark: “DRAFT” across every page.
  'v:textpath': {
    open(story, attributes) {
      const words = attributes.string?.trim()
      if (!words) return
      story.openFlow(true)
      for (const line of words.split(/[\r\n]+/)) {
        story.openParagraph(null)
        story.append(line)
        story.closeParagraph()
      }
      closeBox(story)
    },
  },
  'w:object': {
    open: (story) => { story.objects++ },
    close(story) {
      story.objects--
      story.alternative = ''
    },
  },
  'o:OLEObject': {open: (story, attributes) => name(story, 'object', attributes['r:id'], attributes.ProgID)},
  'w:control': {open: (story, attributes) => name(story, 'object', attributes['r:id'], attributes['w:name'])},
  'w:altChunk': {open: (story, attributes) => name(story, 'other', attributes['r:id'])},
  'w:subDoc': {open: (story, attributes) => name(story, 'other', attributes['r:id'])},
}

function name(story: Story, kind: 'image' | 'object' | 'chart' | 'diagram' | 'other', id: string | undefined, otherwise = ''): void {
  if (story.flow.instructions > 0 || id === undefined || id === '') return
  story.addEmbedded(kind, story.relationships.get(id)?.target ?? '', story.alternative || otherwise)
}

function vml(): Element<Story> {
  return {open: (story, attributes: Attributes) => { story.alternative = attributes.alt || story.alternative }}
}

function closeBox(story: Story): void {
  const blocks = story.closeFlow()
  for (const block of blocks) story.boxes.push(block)
}
