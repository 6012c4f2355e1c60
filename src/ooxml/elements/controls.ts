/** Content controls and links: text as any other, marked with what it belongs to. */
import {isOn} from '../formatting.ts'
import type {Story} from '../story.ts'
import type {Elements} from '../xml.ts'

export const controlElements: Elements<Story> = {
  'w:sdt': {
    open: (story) => void story.controls.push({tag: '', title: '', placeholder: false, span: null}),
    close: (story) => story.closeSpan(story.controls.pop()?.span ?? undefined),
  },
  'w:sdtPr': {
    open: (story) => { story.inControlFormat = true },
    close: (story) => { story.inControlFormat = false },
  },
  'w:sdtEndPr': {skip: true},
  'w:tag': {open: (story, attributes) => set(story, {tag: attributes['w:val'] ?? ''})},
  'w:alias': {open: (story, attributes) => set(story, {title: attributes['w:val'] ?? ''})},
  'w:showingPlcHdr': {open: (story, attributes) => set(story, {placeholder: isOn(attributes['w:val'])})},
  'w:sdtContent': {
    open(story) {
      const control = story.controls.at(-1)
      if (!control) return
      const {tag, title, placeholder} = control
      control.span = story.openSpan((start, end) => ({kind: 'control', start, end, tag, title, placeholder}))
    },
  },
  'w:hyperlink': {
    open(story, attributes) {
      const anchor = attributes['w:anchor']
      const target = story.relationships.get(attributes['r:id'])?.target ?? ''
      const href = anchor ? `${target}#${anchor}` : target
      story.links.push(story.openSpan((start, end) => ({kind: 'link', start, end, href})))
    },
    close: (story) => story.closeSpan(story.links.pop()),
  },
}

function set(story: Story, said: {tag?: string; title?: string; placeholder?: boolean}): void {
  const control = story.controls.at(-1)
  if (control && story.inControlFormat) Object.assign(control, said)
}
