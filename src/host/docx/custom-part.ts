/** One custom XML part of a Word file, by its namespace: read, and written so that every other part stays as it is, byte for byte. */
import {strFromU8, strToU8} from 'fflate'
import {ReportFault} from '../../ooxml/fault.ts'
import {mainPart} from '../../ooxml/main-part.ts'
import {relationshipsOf} from '../../ooxml/relationships.ts'
import {readXml, rootNamespace} from '../../ooxml/xml.ts'
import {reading} from './open-report.ts'
import {partsOf} from './package-parts.ts'
import type {PackageParts} from './package-parts.ts'
import {writeZip} from './write-zip.ts'
import type {PartToWrite} from './write-zip.ts'

const types = '[Content_Types].xml'

/**
 * The texts of all custom XML parts in a namespace. Word gives them names of its own, so that the name says nothing.
 * A part whose root cannot be read counts when it names the namespace: it is one that was damaged.
 * @throws ReportFault when the file cannot be read
 */
export function customParts(bytes: Uint8Array, namespace: string): string[] {
  return reading(() => found(partsOf(bytes), namespace).map(({text}) => text))
}

/**
 * The file with a part in this namespace: in place of the one there is, or a new one with its properties, relationships and
 * content types.
 * @param text the part, in UTF-8
 * @throws ReportFault when the file cannot be read, or when a digital signature covers it
 */
export function withCustomPart(bytes: Uint8Array, namespace: string, text: string): Uint8Array {
  return reading(() => {
    const parts = partsOf(bytes)
    if (parts.names.some((name) => /^_xmlsignatures\//i.test(name))) throw new ReportFault('signed', 'The file is signed, and a record would break its signature. Remove the signature in Word, record, and sign it again.')
    const [known] = found(parts, namespace)
    const changed = known ? new Map([[known.name, text]]) : added(parts, namespace, text)
    const kept = parts.names.flatMap((name): PartToWrite[] => {
      const put = changed.get(name)
      changed.delete(name)
      if (put !== undefined) return [{name: asWritten(name), text: put}]
      const entry = parts.entry(name)
      return entry ? [{name: asWritten(name), entry, from: bytes}] : []
    })
    return writeZip([...kept, ...[...changed].map(([name, put]) => ({name, text: put}))])
  })
}

function found(parts: PackageParts, namespace: string): {name: string; text: string}[] {
  const names = new Set(relationshipsOf(parts, mainPart(parts)).all.flatMap(({type, target, isExternal}) => type === 'customXml' && !isExternal ? [nameIn(parts, target)] : []))
  return [...names].flatMap((name) => {
    const text = parts.text(name)
    if (text === undefined) return []
    const root = rootNamespace(text, name)
    return root === namespace || (!root && text.includes(namespace)) ? [{name, text}] : []
  })
}

/** A part's name as the package has it: names are the same whatever their case. */
function nameIn({names}: PackageParts, name: string): string {
  return names.find((each) => each.toLowerCase() === name.toLowerCase()) ?? name
}

/** The parts that a new custom part adds or changes. */
function added(parts: PackageParts, namespace: string, text: string): Map<string, string> {
  const main = mainPart(parts)
  const taken = new Set(parts.names.map((name) => name.toLowerCase()))
  let number = 1
  while (taken.has(`customxml/item${number}.xml`) || taken.has(`customxml/itemprops${number}.xml`)) number++
  const name = `customXml/item${number}.xml`
  // Without properties that name it, LibreOffice leaves a custom part behind when it saves.
  const properties = `customXml/itemProps${number}.xml`
  return new Map([
    [name, text], related(parts, main, name, 'customXml'), related(parts, name, properties, 'customXmlProps'), withTypes(parts, name, properties),
    [properties, `${declaration}<ds:datastoreItem ds:itemID="{6F1C1C53-7B0E-4A57-9E0D-${String(number).padStart(12, '0')}}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs><ds:schemaRef ds:uri="${namespace}"/></ds:schemaRefs></ds:datastoreItem>`],
  ])
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const empty = `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>`

function related(parts: PackageParts, from: string, name: string, type: string): [string, string] {
  const slash = from.lastIndexOf('/')
  const rels = nameIn(parts, `${from.slice(0, slash + 1)}_rels/${from.slice(slash + 1)}.rels`)
  const xml = parts.text(rels) ?? empty
  const ids = new Set(relationshipsOf(parts, from).all.map(({id}) => id))
  let number = 1
  while (ids.has(`rIdRecord${number}`)) number++
  // A strict file names its types by addresses of their own.
  const types = /"http:\/\/purl\.oclc\.org\/ooxml\/officeDocument\/relationships\//.test(xml) ? 'http://purl.oclc.org/ooxml/officeDocument/relationships' : 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  return [rels, withElement(xml, rels, 'Relationship', `Id="rIdRecord${number}" Type="${types}/${type}" Target="/${name}"`)]
}

/** The list of types with one for the properties and, where the file has none for all XML, for the part. */
function withTypes(parts: PackageParts, name: string, properties: string): [string, string] {
  const xml = parts.text(types) ?? ''
  const ofXml: string[] = []
  readXml(xml, types, {'ct:Default': {open: (all, {Extension = '', ContentType = ''}) => {
    if (Extension.toLowerCase() === 'xml') all.push(ContentType)
  }}}, ofXml)
  const isTyped = ofXml.some((type) => /^(?:application|text)\/xml$/i.test(type))
  const typed = isTyped ? xml : withElement(xml, types, 'Override', `PartName="/${name}" ContentType="application/xml"`)
  return [nameIn(parts, types), withElement(typed, types, 'Override', `PartName="/${properties}" ContentType="application/vnd.openxmlformats-officedocument.customXmlProperties+xml"`)]
}

/** The text of a list of relationships or types with one element more at its end. Its root may have a prefix, or be empty. */
function withElement(xml: string, part: string, element: string, attributes: string): string {
  const inUtf8 = xml.replace(/^(<\?xml[^>]*\bencoding\s*=\s*)(?:"[^"]*"|'[^']*')/, '$1"UTF-8"')
  const whole = /<((?:[\w.-]+:)?)(Relationships|Types)(\s[^<>]*?)?\/>\s*$/.exec(inUtf8)
  if (whole) {
    const [tag, prefix = '', root = '', given = ''] = whole
    return `${inUtf8.slice(0, -tag.length)}<${prefix}${root}${given}><${prefix}${element} ${attributes}/></${prefix}${root}>`
  }
  const end = /<\/((?:[\w.-]+:)?)(?:Relationships|Types)\s*>(?:\s|<!--(?:[^-]|-(?!->))*-->)*$/.exec(inUtf8)
  if (!end) throw new ReportFault('broken-xml', `${part} is not well-formed XML. Open the report in Word, let it repair the file, save a copy and check the copy.`)
  return `${inUtf8.slice(0, end.index)}<${end[1] ?? ''}${element} ${attributes}/>${inUtf8.slice(end.index)}`
}

/** Names are read a byte a sign, and written as UTF-8: a name that is no ASCII must come out as it went in. */
function asWritten(name: string): string {
  return strFromU8(strToU8(name, true))
}
