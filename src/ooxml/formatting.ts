/** Run and paragraph formatting as written in one place: a style, the defaults, a run, a paragraph mark. */
import type {Attributes, Element} from './xml.ts'

/** The looks a report is judged by, as bits: Word calls them toggle properties. */
export const BOLD = 1
export const ITALIC = 2
export const CAPITALS = 4
export const SMALL_CAPITALS = 8
export const HIDDEN = 16

/** `said` has the bits that are written, `on` those that are written as true. */
export interface RunFormat {
  said: number
  on: number
  style: string | null
  /** On a paragraph mark: the next paragraph runs on in the same line (Word's style separator). */
  runsOn: boolean
}

/** What is undefined is not written here. */
export interface ParagraphFormat {
  style?: string
  centred?: boolean
  /** 0 to 8; 9 is body text. */
  outline?: number
  numbering?: string
  /** 0 to 8; 9 is body text, which is not numbered. */
  level?: number
}

/** A reader that is inside formatting: the targets are null elsewhere. */
export interface Formatting {
  runFormat: RunFormat | null
  paragraphFormat: ParagraphFormat | null
}

export function noRunFormat(): RunFormat {
  return {said: 0, on: 0, style: null, runsOn: false}
}

/** Whether an on/off element is on: it is, unless it says otherwise. */
export function isOn(value: string | undefined): boolean {
  return value !== '0' && value !== 'false' && value !== 'off'
}

/** A whole number, or undefined. */
export function whole(value: string | undefined): number | undefined {
  return value !== undefined && /^\s*[+-]?\d{1,9}\s*$/.test(value) ? Number(value) : undefined
}

/** Reads the children of rPr and pPr that matter here. */
export const formatElements = {
  'w:b': toggle(BOLD),
  'w:i': toggle(ITALIC),
  'w:caps': toggle(CAPITALS),
  'w:smallCaps': toggle(SMALL_CAPITALS),
  'w:vanish': toggle(HIDDEN),
  'w:specVanish': {open: ({runFormat}, attributes) => { if (runFormat) runFormat.runsOn = isOn(attributes['w:val']) }},
  'w:rStyle': {open: ({runFormat}, attributes) => { if (runFormat) runFormat.style = attributes['w:val'] ?? null }},
  'w:pStyle': onParagraph((format, attributes) => { if (attributes['w:val'] !== undefined) format.style = attributes['w:val'] }),
  'w:jc': onParagraph((format, attributes) => { format.centred = attributes['w:val'] === 'center' }),
  'w:outlineLvl': onParagraph((format, attributes) => { format.outline = whole(attributes['w:val']) ?? 9 }),
  'w:numId': onParagraph((format, attributes) => { if (attributes['w:val'] !== undefined) format.numbering = attributes['w:val'].trim() }),
  'w:ilvl': onParagraph((format, attributes) => {
    const level = whole(attributes['w:val'])
    if (level !== undefined && level >= 0 && level <= 9) format.level = level
  }),
} satisfies Record<string, Element<Formatting>>

function toggle(bit: number): Element<Formatting> {
  return {
    open({runFormat}, attributes: Attributes) {
      if (!runFormat) return
      runFormat.said |= bit
      if (isOn(attributes['w:val'])) runFormat.on |= bit
      else runFormat.on &= ~bit
    },
  }
}

function onParagraph(read: (format: ParagraphFormat, attributes: Attributes) => void): Element<Formatting> {
  return {
    open({paragraphFormat}, attributes) {
      if (paragraphFormat) read(paragraphFormat, attributes)
    },
  }
}
