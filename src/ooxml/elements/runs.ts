/** Runs: words and what stands for words. */
import type {Story} from '../story.ts'
import {symbol} from '../symbols.ts'
import type {Elements} from '../xml.ts'

const words: Elements<Story>[string] = {
  open(story, attributes) {
    const space = attributes['xml:space']
    story.preserves = space === undefined ? story.isWholePreserved : space === 'preserve'
  },
  text: (story, text) => story.append(asWordShows(text, story.preserves)),
}

export const runElements: Elements<Story> = {
  'w:document': {open: (story, attributes) => { story.isWholePreserved = attributes['xml:space'] === 'preserve' }},
  'w:r': {
    open(story) {
      story.run = null
      story.look = -1
      story.runStart = story.flow.draft?.text.length ?? 0
    },
    close(story) {
      story.run = null
      story.look = -1
      for (const change of story.runChanges.splice(0)) change.end = Math.max(change.start, story.flow.draft?.text.length ?? change.start)
    },
  },
  'w:t': words,
  'w:delText': words,
  'm:t': words,
  'w:tab': {open: (story) => { if (!story.inParagraphFormat) story.append('\t') }},
  'w:ptab': {open: (story) => story.append('\t')},
  'w:br': {
    open(story, attributes) {
      const type = attributes['w:type']
      if (type !== 'page' && type !== 'column') story.append('\v')
      else if (story.flow.deleted === 0 && story.flow.instructions === 0) story.flow.draft?.addPageBreak()
    },
  },
  'w:cr': {open: (story) => story.append('\v')},
  'w:noBreakHyphen': {open: (story) => story.append('\u2011')},
  'w:sym': {open: (story, attributes) => story.append(symbol(attributes['w:font'] ?? '', attributes['w:char'] ?? ''))},
  // Of a ruby text only the base is read aloud.
  'w:rt': {skip: true},
  'm:rPr': {skip: true},
  'm:ctrlPr': {skip: true},
}

/** `w:t` as it is shown: white space at its ends only when it says so, and never a line end, which is not Word's. */
export function asWordShows(text: string, preserves: boolean): string {
  let start = 0
  let end = text.length
  if (!preserves) {
    while (start < end && isSpace(text.charCodeAt(start))) start++
    while (start < end && isSpace(text.charCodeAt(end - 1))) end--
  }
  const shown = end - start === text.length ? text : text.slice(start, end)
  return shown.includes('\n') || shown.includes('\r') ? shown.replace(/[\r\n]/g, ' ') : shown
}

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13)
}
