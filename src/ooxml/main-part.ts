/** Which part of the package is the report, and what a package is that has none. */
import {ReportFault} from './fault.ts'
import {relationshipsOf} from './relationships.ts'
import type {Parts} from './relationships.ts'
import {readXml} from './xml.ts'
import type {Elements} from './xml.ts'

const word = /^application\/(?:vnd\.openxmlformats-officedocument\.wordprocessingml\.(?:document|template)|vnd\.ms-word\.(?:document|template)\.macroEnabled(?:12|Template)?)\.main\+xml$/i

/** What other files with the same packaging are called. */
const others: [RegExp, string][] = [
  [/spreadsheetml|ms-excel/i, 'an Excel workbook'],
  [/presentationml|ms-powerpoint/i, 'a PowerPoint presentation'],
  [/visio/i, 'a Visio drawing'],
]

/**
 * The name of the part that holds the body.
 * @throws ReportFault `not-a-word-document` or `missing-part`
 */
export function mainPart(parts: Parts): string {
  // Part names are the same whatever their case.
  const names = new Set(parts.names.map((name) => name.toLowerCase()))
  const types = contentTypes(parts)
  const target = relationshipsOf(parts, '').part('officeDocument')
  const kind = types.of(target ?? '') ?? [...types.parts.values()].find((type) => /\.main\+xml$/i.test(type)) ?? ''
  const other = others.find(([pattern]) => pattern.test(kind))
  if (other) throw notWord(other[1])
  if (target !== undefined && names.has(target.toLowerCase())) return target
  const typed = [...types.parts].find(([name, type]) => word.test(type) && names.has(name.toLowerCase()))
  if (typed) return typed[0]
  if (target !== undefined) {
    throw new ReportFault('missing-part', 'The part that holds the text is missing from the file. Ask for the report again, or open it in Word and save a copy.')
  }
  throw foreign(parts, names)
}

function foreign(parts: Parts, names: ReadonlySet<string>): ReportFault {
  const mime = names.has('mimetype') ? parts.text('mimetype') ?? '' : ''
  if (/opendocument\.text/.test(mime)) return notWord('an OpenDocument text (.odt)')
  if (/opendocument/.test(mime)) return notWord('an OpenDocument file')
  if (/epub/.test(mime)) return notWord('an e-book (.epub)')
  if (names.has('xl/workbook.xml')) return notWord('an Excel workbook')
  if (names.has('ppt/presentation.xml')) return notWord('a PowerPoint presentation')
  if (names.has('[content_types].xml')) {
    return new ReportFault('missing-part', 'The file does not say which of its parts holds the text. Open the report in Word, save a copy and check the copy.')
  }
  return notWord('a zip file of something else')
}

function notWord(what: string): ReportFault {
  return new ReportFault('not-a-word-document', `This is ${what}, not a Word document. Save the report from Word as .docx and check that.`)
}

interface Types {
  parts: Map<string, string>
  endings: Map<string, string>
}

function contentTypes(parts: Parts): {parts: ReadonlyMap<string, string>; of: (name: string) => string | undefined} {
  const name = '[Content_Types].xml'
  const xml = parts.text(name)
  const types: Types = {parts: new Map(), endings: new Map()}
  if (xml !== undefined) readXml(xml, name, elements, types)
  return {parts: types.parts, of: (part) => types.parts.get(part) ?? types.endings.get(part.slice(part.lastIndexOf('.') + 1).toLowerCase())}
}

const elements: Elements<Types> = {
  'ct:Override': {open: (types, attributes) => void types.parts.set((attributes.PartName ?? '').replace(/^\//, ''), attributes.ContentType ?? '')},
  'ct:Default': {open: (types, attributes) => void types.endings.set((attributes.Extension ?? '').toLowerCase(), attributes.ContentType ?? '')},
}
