/** The packaging of a .docx for tests: parts by name in, bytes out. */
import {strToU8, zipSync} from 'fflate'

export type PartTexts = Record<string, string>

export const namespaces = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"',
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:o="urn:schemas-microsoft-com:office:office"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"',
  'xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"',
].join(' ')

const relationshipTypes = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

export interface Link {
  id?: string
  type: string
  target: string
  external?: boolean
}

/** A relationships part. A type without “:” is one of the office's own. */
export function relationships(links: readonly Link[]): string {
  const each = links.map(({id, type, target, external}, index) =>
    `<Relationship Id="${id ?? `rId${index + 1}`}" Type="${type.includes(':') ? type : `${relationshipTypes}/${type}`}" Target="${escape(target)}"${external ? ' TargetMode="External"' : ''}/>`)
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${each.join('')}</Relationships>`
}

const links = new Map(Object.entries({
  'word/styles.xml': 'styles', 'word/numbering.xml': 'numbering', 'word/comments.xml': 'comments', 'word/footnotes.xml': 'footnotes',
  'word/endnotes.xml': 'endnotes', 'word/commentsExtended.xml': 'http://schemas.microsoft.com/office/2011/relationships/commentsExtended',
}))

/**
 * The parts of a file with this body, everything else of a Word file added.
 * @param others further parts by name, without their `<w:…>` roots for those of Word's own: see `root`
 */
export function partsWith(body: string, others: PartTexts = {}, more: readonly Link[] = []): PartTexts {
  const known = Object.keys(others).flatMap((name) => {
    const type = links.get(name)
    return type ? [{type, target: name.slice('word/'.length), id: `part${name}`}] : []
  })
  const headers = Object.keys(others).flatMap((name) => {
    const match = /^word\/((header|footer)\d*\.xml)$/.exec(name)
    return match ? [{id: match[1] ?? '', type: match[2] ?? '', target: match[1] ?? ''}] : []
  })
  return {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
      + '<Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    '_rels/.rels': relationships([
      {type: 'officeDocument', target: 'word/document.xml'},
      ...'docProps/core.xml' in others ? [{type: 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties', target: 'docProps/core.xml'}] : [],
      ...'docProps/app.xml' in others ? [{type: 'extended-properties', target: 'docProps/app.xml'}] : [],
      ...'docProps/custom.xml' in others ? [{type: 'custom-properties', target: 'docProps/custom.xml'}] : [],
    ]),
    'word/_rels/document.xml.rels': relationships([...known, ...headers, ...more]),
    'word/document.xml': root('document', `<w:body>${body}</w:body>`),
    ...others,
  }
}

/** A part of Word's own, with every namespace the tests use. */
export function root(name: string, content: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:${name} ${namespaces}>${content}</w:${name}>`
}

export function zip(parts: PartTexts): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])), {mtime: '2026-01-05T12:00:00'})
}

export function escape(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')
}
