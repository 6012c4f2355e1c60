/** Fields: their result is text, their instruction is not. They may be nested and run across paragraphs. */
import {isOn, whole} from '../formatting.ts'
import type {Flow, OpenField} from '../flow.ts'
import type {Story} from '../story.ts'
import type {Element, Elements} from '../xml.ts'

export const fieldElements: Elements<Story> = {
  'w:fldChar': {
    open(story, attributes) {
      const type = attributes['w:fldCharType']
      if (type === 'begin') begin(story)
      else if (type === 'separate') separate(story)
      else if (type === 'end') end(story)
    },
  },
  'w:instrText': {
    text(story, text) {
      const field = story.flow.fields.at(-1)
      // Some producers go on writing instructions where the result has begun.
      if (field?.inResult) story.append(text)
      else if (field && field.code.length < 4096) field.code += text
    },
  },
  'w:fldSimple': {
    open(story, attributes) {
      const code = (attributes['w:instr'] ?? '').trim()
      story.simpleFields.push(openResult(story, code))
    },
    close: (story) => closeAll(story, story.simpleFields.pop() ?? []),
  },
  // What an old form field would show.
  'w:listEntry': {open: ({flow}, attributes) => void flow.fields.at(-1)?.entries.push(attributes['w:val'] ?? '')},
  'w:result': chosen(),
  'w:default': chosen(),
  'w:checked': {open: ({flow}, attributes) => tick(flow, isOn(attributes['w:val']))},
  'w:checkBox': {open: ({flow}) => tick(flow, false)},
  'w:fldData': {skip: true},
}

/** Fields that only set something: Word keeps their result and does not show it. */
const silent = /^\s*(?:SET|ASK|XE|TC|TA|RD|PRIVATE)\b/i

function begin(story: Story): void {
  const ordinal = story.fields++
  if (story.ignoredFields.has(ordinal)) return
  story.flow.fields.push({ordinal, code: '', inResult: false, entries: [], selected: null, checked: null, spans: []})
  story.flow.instructions++
}

function separate(story: Story): void {
  const field = story.flow.fields.at(-1)
  if (!field || field.inResult || silent.test(field.code)) return
  field.inResult = true
  story.flow.instructions--
  field.code = field.code.trim()
  field.spans = openResult(story, field.code)
}

function end(story: Story): void {
  const field = story.flow.fields.pop()
  if (!field) return
  if (field.inResult) {
    closeAll(story, field.spans)
    return
  }
  story.flow.instructions--
  const shown = withoutResult(field)
  if (shown === null) return
  const spans = openResult(story, field.code.trim())
  story.append(shown)
  closeAll(story, spans)
}

/** What Word shows for the few fields that have no result of their own; null for nothing. */
function withoutResult({code, entries, selected, checked}: OpenField): string | null {
  if (entries.length > 0) return entries[selected ?? 0] ?? null
  if (checked !== null && /^\s*FORMCHECKBOX\b/i.test(code)) return checked ? '☒' : '☐'
  // MACROBUTTON name “Click here to type”: how templates ask for words.
  return /^\s*(?:MACROBUTTON|GOTOBUTTON)\s+\S+\s(.*)$/is.exec(code)?.[1]?.trim() ?? null
}

function openResult(story: Story, code: string): OpenField['spans'] {
  const spans = [story.openSpan((start, end) => ({kind: 'field', start, end, code}))]
  const href = hyperlink(code)
  if (href) spans.push(story.openSpan((start, end) => ({kind: 'link', start, end, href})))
  return spans
}

function closeAll(story: Story, spans: OpenField['spans']): void {
  for (const span of spans) story.closeSpan(span)
}

/** HYPERLINK "https://…" \l "place" */
function hyperlink(code: string): string | null {
  const found = /^HYPERLINK\s+(\\l\s+)?(?:"([^"]*)"|([^\s\\]\S*))/i.exec(code)
  const target = found?.[2] ?? found?.[3]
  return target ? (found?.[1] ? '#' : '') + target : null
}

function chosen(): Element<Story> {
  return {
    open({flow}, attributes) {
      const field = flow.fields.at(-1)
      const value = whole(attributes['w:val'])
      if (!field || field.inResult) return
      // The result outranks the default, and both outrank the first entry. They come in that order.
      if (field.checked !== null) field.checked = isOn(attributes['w:val'])
      else field.selected ??= value ?? null
    },
  }
}

function tick(flow: Flow, isTicked: boolean): void {
  const field = flow.fields.at(-1)
  if (field && !field.inResult) field.checked = isTicked
}
