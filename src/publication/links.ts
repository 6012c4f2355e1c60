/** Relationships and content types of the copy: what may be reached, and as what. */
import {readXml} from '../ooxml/xml.ts'
import {Edits} from './edits.ts'
import {attribute, partTree} from './part-tree.ts'

/** What a story may point at; everything else a Word file can hang on it stays behind. */
const always = new Set(['styles', 'numbering', 'settings', 'fontTable', 'theme', 'font', 'footnotes', 'endnotes'])
const whenUsed = new Set(['image', 'header', 'footer', 'hyperlink'])

/** Whether a relationship may stay. @param used ids that the part still refers to; null for a part that refers to all */
export function mayStay({type, id, isExternal}: {type: string; id: string; isExternal: boolean}, used: ReadonlySet<string> | null): boolean {
  if (isExternal && type !== 'hyperlink') return false
  return always.has(type) || (whenUsed.has(type) && (used === null || used.has(id)))
}

/** A relationships part without those that do not stay. */
export function keepLinks(xml: string, name: string, stays: (id: string) => boolean): string {
  readXml(xml, name, {}, null)
  const edits = new Edits(partTree(xml))
  for (const node of edits.tree.all) if (node.name === 'rel:Relationship' && !stays(attribute(edits.tree, node, 'Id') ?? '')) edits.drop(node)
  return edits.text()
}

const document = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'
const core = 'application/vnd.openxmlformats-package.core-properties+xml'

/**
 * [Content_Types].xml for the parts of the copy. A template or a file with macros becomes a plain document.
 * @param names the copy's parts
 */
export function contentTypes(xml: string, names: ReadonlySet<string>, main: string, coreName: string | null): string {
  readXml(xml, '[Content_Types].xml', {}, null)
  const edits = new Edits(partTree(xml))
  const {tree} = edits
  const endings = new Set([...names].map((name) => name.slice(name.lastIndexOf('.') + 1).toLowerCase()))
  const raw = (node: {start: number; openEnd: number}): string => /^<([^\s/>]+)/.exec(tree.xml.slice(node.start, node.openEnd))?.[1] ?? 'Override'
  let isTyped = false
  for (const node of tree.all) {
    if (node.name === 'ct:Default' && !endings.has((attribute(tree, node, 'Extension') ?? '').toLowerCase())) edits.drop(node)
    if (node.name !== 'ct:Override') continue
    const part = (attribute(tree, node, 'PartName') ?? '').replace(/^\//, '').toLowerCase()
    if (part === main) {
      isTyped = true
      edits.drop(node, `<${raw(node)} PartName="${attribute(tree, node, 'PartName') ?? ''}" ContentType="${document}"/>`)
    } else if (!names.has(part) || part === coreName) edits.drop(node)
  }
  const prefix = raw(tree.root).includes(':') ? `${raw(tree.root).split(':')[0] ?? ''}:` : ''
  if (!isTyped) edits.insert(tree.root.closeStart, `<${prefix}Override PartName="/${main}" ContentType="${document}"/>`)
  if (coreName !== null) edits.insert(tree.root.closeStart, `<${prefix}Override PartName="/${coreName}" ContentType="${core}"/>`)
  return edits.text()
}
