/** Paragraphs, runs and tracked changes as Word writes them, for tests. */
import {escape} from '../docx/package.ts'

export const chair = 'w:id="9" w:author="Cllr Tom Hale" w:date="2026-11-02T10:00:00Z"'
export const officer = 'w:id="8" w:author="Ann Day" w:date="2026-11-01T10:00:00Z"'

/** A run. */
export function r(text: string, form = ''): string {
  return `<w:r>${form}<w:t xml:space="preserve">${escape(text)}</w:t></w:r>`
}

/** A paragraph. */
export function p(content: string, form = ''): string {
  return `<w:p>${form && `<w:pPr>${form}</w:pPr>`}${content}</w:p>`
}

/** Words put in. */
export function ins(by: string, content: string): string {
  return `<w:ins ${by}>${content}</w:ins>`
}

/** Words taken out. */
export function del(by: string, content: string): string {
  return `<w:del ${by}>${content.replaceAll('w:t>', 'w:delText>').replaceAll('<w:t ', '<w:delText ')}</w:del>`
}

/** What was done with the mark of a paragraph. */
export function mark(what: 'ins' | 'del' | 'moveFrom' | 'moveTo', by: string): string {
  return `<w:rPr><w:${what} ${by}/></w:rPr>`
}
